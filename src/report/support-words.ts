import { type Level, levelOf, recordedLevels, type Support } from '../model/support.ts';

/** What each level means, strongest first. */
export const levelMeanings: Readonly<Record<Level, string>> = {
  native: 'part of the product, by its own documentation',
  preview: 'part of the product, but not yet generally available',
  partial: 'covered in part; the statement says what is missing',
  integration: 'works through another product that is set up separately',
  custom: 'possible with one’s own code or configuration',
  deprecated: 'works, but is to be withdrawn',
  none: 'a source says that it is lacking',
  unknown: 'nothing is recorded, which is no denial',
};

const levels: readonly string[] = [...recordedLevels, 'unknown'];

/** The levels among some words, strongest first. */
export function levelsAmong(words: ReadonlySet<string>): readonly Level[] {
  return levels.filter((level): level is Level => words.has(level));
}

/** What the level of a support leaves unsaid: through what it works, and its other limits. */
export function limitsOf(support: Support): string {
  const level = levelOf(support);
  const via = support.via === undefined ? '' : ` via ${support.via}`;
  const limits = [
    support.partial && level !== 'partial' && ', in part',
    support.stage !== undefined && support.stage !== level && `, ${support.stage}`,
  ];
  return via + limits.filter(Boolean).join('');
}
