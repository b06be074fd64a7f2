import type { Month } from '../model/date.ts';
import type { LocatedFeature, Retired } from '../model/feature.ts';
import type { Source } from '../model/source.ts';
import { levelOf, type Support } from '../model/support.ts';
import { type Citations, citations } from './citations.ts';
import { type Block, type Inline, type Line, section } from './document.ts';
import type { Names } from './names.ts';
import { levelMeanings, levelsAmong, limitsOf } from './support-words.ts';

/** A document in the making: the names that it is written with, and what it has cited and must explain at its end. */
export interface Draft extends Citations {
  readonly names: Names;
  /** The levels that were mentioned. */
  readonly mentioned: Set<string>;
}

export function newDraft(names: Names): Draft {
  return { ...citations(), names, mentioned: new Set() };
}

/** A level, which the key will explain. */
export function levelIn(draft: Draft, level: string): Inline {
  draft.mentioned.add(level);
  return { is: 'level', level };
}

/** The sources of something, to stand behind it. */
export function citing(draft: Draft, sources: readonly Source[], recorded?: Month): Inline[] {
  const references = draft.cite(sources, recorded);
  return references.length === 0 ? [] : [{ is: 'citations', references }];
}

/** How a feature provides a capability. */
export function supportIn(draft: Draft, support: Support): Inline[] {
  return [levelIn(draft, levelOf(support)), limitsOf(support)];
}

/** What is said of a feature besides its text. */
export interface FeatureLineOptions {
  /** Whether the capabilities that it claims are listed. */
  readonly claims?: boolean;
}

/** A feature as a sentence with its sources and limits. */
export function featureLine(draft: Draft, feature: LocatedFeature, options: FeatureLineOptions = {}): Line {
  const { text, sources, recorded, platform, date, only = [], retired } = feature;
  const claims = options.claims ? Object.entries(feature.support) : [];
  const offerings = only.map((id) => draft.names.offering(platform, id));
  return {
    content: [text, ...citing(draft, sources, recorded)],
    notes: [
      ...(date === undefined ? [] : [[date]]),
      ...(offerings.length === 0 ? [] : [[`only ${offerings.join(', ')}`]]),
      ...claims.flatMap(([id, support]) =>
        support ? [[`${draft.names.capability(id)}: `, ...supportIn(draft, support)]] : [],
      ),
      ...(retired === undefined ? [] : [retirement(draft, retired)]),
    ],
  };
}

/** When and why a statement was written off, and what says it now. */
export function retirement(draft: Draft, retired: Retired): Inline[] {
  const { why, reason, since, recorded, sources, replacedBy = [] } = retired;
  const when = since === undefined ? `written off in ${recorded}` : `until ${since}, written off in ${recorded}`;
  const successors = replacedBy.length === 0 ? '' : ` Now: ${replacedBy.join(', ')}.`;
  return [`${when} as ${why}: ${reason}${successors}`, ...citing(draft, sources, recorded)];
}

/** Features as the lines of a cell or a list. */
export function featureLines(
  draft: Draft,
  features: readonly LocatedFeature[],
  options: FeatureLineOptions = {},
): Line[] {
  return features.map((feature) => featureLine(draft, feature, options));
}

/** The explanation of the levels that were mentioned, if any was. */
export function keyOf(draft: Draft): readonly Block[] {
  const levels = levelsAmong(draft.mentioned);
  if (levels.length === 0) return [];
  const facts = levels.map((level) => ({
    term: levelIn(draft, level),
    lines: [{ content: [levelMeanings[level]] }],
  }));
  return [section('Levels of support', { is: 'facts', facts })];
}
