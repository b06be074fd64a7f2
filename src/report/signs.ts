import type { Level } from '../model/support.ts';
import type { Verdict } from '../query/evaluate/verdict.ts';

// One table for terminals and pages, so that a reader who knows the one reads the other. Each sign takes one column of a
// terminal, is a character of usual fonts, and stands for one word alone.

/** Levels by their shapes, so that nobody needs colours: of the circles, the fuller, the stronger. */
export const levelSigns: Readonly<Record<Level, string>> = {
  native: '●',
  preview: '◔',
  partial: '◑',
  integration: '+',
  custom: '~',
  deprecated: '†',
  none: '×',
  'not-found': '–',
  unknown: '?',
};

/** Verdicts; those that have the word of a level have its sign. */
export const verdictSigns: Readonly<Record<Verdict, string>> = {
  met: '✓',
  partly: '≈',
  contested: '≠',
  elsewhere: '→',
  unmet: '✗',
  'not-found': levelSigns['not-found'],
  unknown: levelSigns.unknown,
};
