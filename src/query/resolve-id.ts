import { featureWithId } from '../content/content-index.ts';
import { type ResolvedId, thingsNamed } from '../content/names.ts';
import type { IdKind } from '../errors/unknown-id-error.ts';
import type { Content } from '../model/content.ts';
import { ownOf } from '../model/own-of.ts';
import { redirectEnds, redirectEndsOfAll } from '../model/redirect-ends.ts';

/** No id and no name is longer. */
const longestName = 200;

const places = [
  ['platform', 'platforms'],
  ['category', 'categories'],
  ['capability', 'capabilities'],
] as const;

/**
 * What a text stands for: a current id, a former one, or a name in any of its spellings; an empty list for anything
 * else. Ids may be typed in any case, and those of a platform's features, offerings and concepts follow a platform or a
 * category that moved. What is a platform and a product that others work through is the platform.
 */
export function resolveId(content: Content, text: string): readonly ResolvedId[] {
  if (typeof text !== 'string' || text.length > longestName) return [];
  const found = new Map<string, ResolvedId>();
  const add = (kind: IdKind, id: string, platform?: string) =>
    found.set(`${kind}:${id}`, { kind, id, ...(platform !== undefined && { platform }) });
  const asked = text.trim();
  for (const [kind, place] of places) {
    for (const id of successors(content, place, asked)) add(kind, id);
  }
  const set = [asked, asked.toLowerCase()].find((id) => ownOf(content.requirementSets ?? {}, id) !== undefined);
  if (set !== undefined) add('requirement-set', set);
  for (const [kind, id, platform] of partsOfPlatforms(content, asked)) add(kind, id, platform);
  for (const { kind, id, platform } of thingsNamed(content, text)) add(kind, id, platform);
  const product = productWith(content, asked);
  if (product !== undefined) add('product', product);
  return [...found.values()];
}

/** The product that has an id, in whatever case it was typed, unless a platform has it. */
function productWith({ products = {}, platforms }: Content, id: string): string | undefined {
  return [id, id.toLowerCase()].find((other) => Object.hasOwn(products, other) && !Object.hasOwn(platforms, other));
}

/** What an id is today, in whatever case it was typed: itself, or what its redirects end at. */
function successors(content: Content, place: (typeof places)[number][1], id: string): readonly string[] {
  const exists = (other: string) => Object.hasOwn(content[place], other);
  const today = [id, id.toLowerCase()].find(exists);
  return today === undefined ? ends(content.redirects[place], id, exists) : [today];
}

function ends(
  moved: Readonly<Record<string, readonly string[]>>,
  id: string,
  exists: (id: string) => boolean,
): readonly string[] {
  return redirectEnds(spelt(moved, id), (former) => ownOf(moved, former), exists);
}

/** A former id, in whatever case it was typed. */
function spelt(moved: Readonly<Record<string, readonly string[]>>, id: string): string {
  return [id, id.toLowerCase()].find((former) => Object.hasOwn(moved, former)) ?? id;
}

/** The features, offerings and concepts of an id with a slash. */
function partsOfPlatforms(content: Content, text: string): (readonly [IdKind, string, string?])[] {
  const [platform = '', second = '', ...slug] = text.split('/');
  if (second === '') return [];
  const columns = successors(content, 'platforms', platform);
  if (slug.length > 0) return featuresAt(content, text, columns, second, slug.join('/')).map((id) => ['feature', id]);
  const spellings = [second, second.toLowerCase()];
  return columns.flatMap((id) => {
    const { offerings, introduction } = content.platforms[id] as Content['platforms'][string];
    const offering = spellings.find((key) => Object.hasOwn(offerings, key));
    const concept = spellings.find((key) => introduction.concepts.some(({ slug }) => slug === key));
    return [
      ...(offering === undefined ? [] : [['offering', `${id}/${offering}`, id] as const]),
      ...(concept === undefined ? [] : [['concept', `${id}/${concept}`, id] as const]),
    ];
  });
}

function featuresAt(
  content: Content,
  text: string,
  platforms: readonly string[],
  category: string,
  slug: string,
): readonly string[] {
  const exists = (id: string) => featureWithId(content, id) !== undefined;
  const today = [text, text.toLowerCase()].filter(exists).slice(0, 1);
  if (today.length > 0) return today;
  const moved = ends(content.redirects.features, text, exists);
  if (moved.length > 0) return moved;
  const rows = successors(content, 'categories', category);
  const { features } = content.redirects;
  const followed = platforms
    .flatMap((platform) => rows.map((row) => `${platform}/${row}/${slug.toLowerCase()}`))
    .map((id) => (exists(id) ? id : spelt(features, id)));
  const later = redirectEndsOfAll(
    followed.filter((id) => !exists(id)),
    (former) => ownOf(features, former),
    exists,
  );
  return [...new Set(followed.flatMap((id) => (exists(id) ? [id] : (later.get(id) ?? []))))];
}
