import { describe } from '../errors/describe.ts';
import { InvalidContentError } from '../errors/invalid-content-error.ts';
import { isRecord, isText } from '../errors/shape.ts';
import { schemaVersion } from '../model/content.ts';
import { conceptSlugs } from './concept-slugs.ts';

/**
 * A content, or a dataset, in today's shape: one in the shape of versions 1.x is brought into it, as are those platforms
 * of a content that have the old shape, whatever its `schemaVersion`. Anything else is returned as it is, mistakes
 * included: the shape is checked afterwards. What is given is not changed.
 *
 * - Every offering of a platform becomes a part of its one form, so that all statements hold together, as they did.
 * - A `via` that is a text becomes a list of one.
 * - Concepts get a slug, made of their terms.
 *
 * A platform of which only some offerings have a standing, or only some concepts a slug, is in neither shape.
 *
 * @throws InvalidContentError for a `schemaVersion` that this version of the package cannot read
 */
export function upgrade(content: unknown): unknown {
  if (!isRecord(content)) return content;
  const { schemaVersion: version, platforms } = content;
  assertReadable(version);
  return {
    ...content,
    ...(version !== undefined && { schemaVersion }),
    ...(isRecord(platforms) && { platforms: eachOf(platforms, upgradePlatform) }),
  };
}

function assertReadable(version: unknown): void {
  if (version === undefined || version === 1 || version === schemaVersion) return;
  const isNewer = typeof version === 'number' && version > schemaVersion;
  const expected = `1 or ${schemaVersion}`;
  throw new InvalidContentError(
    'schemaVersion',
    describe(version),
    isNewer ? `${expected}, or a newer version of mlops-platforms, which reads this one` : expected,
  );
}

function upgradePlatform(platform: unknown): unknown {
  if (!isRecord(platform)) return platform;
  const { offerings, introduction, cells, history } = platform;
  return {
    ...platform,
    ...(isRecord(offerings) && { offerings: upgradeOfferings(offerings) }),
    ...(isRecord(introduction) && { introduction: upgradeIntroduction(introduction) }),
    ...(isRecord(cells) && { cells: eachOf(cells, upgradeFeatures) }),
    ...(Array.isArray(history) && { history: upgradeFeatures(history) }),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function upgradeOfferings(offerings: Fields): Fields {
  const all = Object.values(offerings);
  if (!all.every((offering) => isRecord(offering) && offering['standing'] === undefined)) return offerings;
  return eachOf(offerings, (offering) => ({ ...(offering as Fields), standing: 'part' }));
}

function upgradeIntroduction(introduction: Fields): Fields {
  const { concepts } = introduction;
  if (!Array.isArray(concepts) || !concepts.every(isWithoutSlug)) return introduction;
  const slugs = conceptSlugs(concepts.map(({ term }) => term));
  return { ...introduction, concepts: concepts.map((concept, place) => ({ slug: slugs[place], ...concept })) };
}

function isWithoutSlug(concept: unknown): concept is { readonly term: string } {
  return isRecord(concept) && isText(concept['term']) && concept['slug'] === undefined;
}

function upgradeFeatures(features: unknown): unknown {
  if (!Array.isArray(features)) return features;
  return features.map((feature: unknown) => {
    if (!isRecord(feature) || !isRecord(feature['support'])) return feature;
    return { ...feature, support: eachOf(feature['support'], upgradeSupport) };
  });
}

function upgradeSupport(support: unknown): unknown {
  return isRecord(support) && isText(support['via']) ? { ...support, via: [support['via']] } : support;
}

function eachOf(record: Fields, upgradePart: (part: unknown) => unknown): Fields {
  return Object.fromEntries(Object.entries(record).map(([key, part]) => [key, upgradePart(part)]));
}
