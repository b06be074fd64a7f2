import type { Month } from '../model/date.ts';
import type { LocatedFeature, Retired } from '../model/feature.ts';
import type { Source } from '../model/source.ts';
import type { RecordedLevel, Support } from '../model/support.ts';
import { type Citations, citations } from './citations.ts';
import { type Block, type Inline, type Line, line, section } from './document.ts';
import { dayInWords, type LevelAnswer, missingInWords, saysLimit, scopeInWords } from './level-words.ts';
import type { Names } from './names.ts';
import { levelMeanings, levelsAmong, limitsOf, scopeMeanings } from './support-words.ts';

/** A document in the making: the names that it is written with, and what it has cited and must explain at its end. */
export interface Draft extends Citations {
  readonly names: Names;
  /** What stands where there is no statement: where only some were asked for, others may be recorded. */
  readonly nothing: string;
  /** Whether only some statements were asked for: what has none of them is left out. */
  readonly isPart: boolean;
  /** Whether grids name the criteria that limited answers miss. */
  readonly namesMissing: boolean;
  /** The levels, and the kinds of scope, that were mentioned and are still to be explained. */
  readonly mentioned: Set<string>;
}

export function newDraft(names: Names, isPart = false, namesMissing = false): Draft {
  const nothing = isPart ? 'no statement on what was asked for' : 'nothing recorded';
  return { ...citations(), names, nothing, isPart, namesMissing, mentioned: new Set() };
}

/** A level, which the key will explain. */
function levelIn(draft: Draft, level: string, statements: readonly string[] = []): Inline {
  draft.mentioned.add(level);
  return { is: 'level', level, ...(statements.length > 0 && { statements }) };
}

/** A level that a query answered, with its scope, and the statements that it rests on; the key will explain the words. */
export function answerIn(
  draft: Draft,
  platform: string,
  answer: LevelAnswer,
  statements: readonly string[] = [],
): Inline[] {
  const { only = [], except = [], alone, contested } = answer;
  const said = { only: only.length > 0, alone, except: except.length > 0, limited: saysLimit(answer), contested };
  for (const [mark, is] of Object.entries(said)) if (is) draft.mentioned.add(mark);
  const offering = (key: string) => draft.names.offering(platform, key);
  return [levelIn(draft, answer.level, statements), scopeInWords(answer, offering)];
}

/** What a limited answer misses, by its ids, or in the words of its criteria; the key will explain it. */
export function missingIn(draft: Draft, answer: LevelAnswer, criterion?: (id: string) => string): Inline[] {
  const words = missingInWords(answer, criterion);
  if (words === '') return [];
  draft.mentioned.add('missing');
  return [words];
}

/** The sources of something, to stand behind it. */
export function citing(draft: Draft, sources: readonly Source[], recorded?: Month): Inline[] {
  const references = draft.cite(sources, recorded);
  return references.length === 0 ? [] : [{ is: 'citations', references }];
}

/** How a feature provides a capability, at the level that it has by itself. */
export function supportIn(draft: Draft, support: Support, level: RecordedLevel): Inline[] {
  return [levelIn(draft, level), limitsOf(support, level, draft.names.product)];
}

/** What is said of a feature besides its text. */
export interface FeatureLineOptions {
  /** Whether the capabilities that it claims are listed. */
  readonly claims?: boolean;
}

/** A feature as a sentence with its sources and limits. */
export function featureLine(draft: Draft, feature: LocatedFeature, options: FeatureLineOptions = {}): Line {
  const { id, text, sources, recorded, platform, date, only = [], retired } = feature;
  const claims = options.claims ? Object.entries(feature.support) : [];
  const offerings = only.map((id) => draft.names.offering(platform, id));
  return {
    statement: id,
    content: [text, ...citing(draft, sources, recorded)],
    notes: [
      ...(date === undefined ? [] : [[date]]),
      ...(offerings.length === 0 ? [] : [[`only ${offerings.join(', ')}`]]),
      ...claims.flatMap(([id, support]) =>
        support
          ? [[`${draft.names.capability(id)}: `, ...supportIn(draft, support, draft.names.level(id, support))]]
          : [],
      ),
      ...(retired === undefined ? [] : [retirement(draft, retired)]),
    ],
  };
}

/** When and why a statement was written off, and what says it now. */
export function retirement(draft: Draft, retired: Retired): Inline[] {
  const { why, reason, since, recorded, sources, replacedBy = [] } = retired;
  const end = `written off ${dayInWords(recorded)}`;
  const when = since === undefined ? end : `until ${since}, ${end}`;
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

/** The explanation of what was mentioned since the last one, if anything was. */
export function keyOf(draft: Draft): readonly Block[] {
  const levels = levelsAmong(draft.mentioned);
  if (levels.length === 0) return [];
  const scopes = scopeMeanings.filter(([mark]) => draft.mentioned.has(mark));
  const facts = [
    ...levels.map((level) => ({ term: levelIn(draft, level), lines: [line(levelMeanings[level])] })),
    ...scopes.map(([, term, meaning]) => ({ term, lines: [line(meaning)] })),
  ];
  draft.mentioned.clear();
  return [section('Levels of support', { is: 'facts', facts })];
}
