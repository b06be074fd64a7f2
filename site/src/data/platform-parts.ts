/** The parts of a platform's page besides its categories, by the word that stands in the place of a category in addresses. */
export const platformParts = {
  levels: 'Levels by category',
  introduction: 'What it is',
  words: 'Words to know',
  offerings: 'Forms and parts',
  'not-found': 'Searched for and not found',
  stale: 'Not read for a year',
  timeline: 'What happened',
  history: 'What no longer holds',
} as const;

export type PlatformPart = keyof typeof platformParts;

/** The parts that stand before the categories. */
export const firstParts: readonly PlatformPart[] = ['levels', 'introduction', 'words', 'offerings'];
/** Those that stand behind them. */
export const lastParts: readonly PlatformPart[] = ['not-found', 'stale', 'timeline', 'history'];

export const isPlatformPart = (word: string): word is PlatformPart => Object.hasOwn(platformParts, word);
