/** Words of a text that should not stand in it, or not so. */
export interface FoundWords {
  /** As they stand there. */
  readonly words: string;
  /** Where they begin, counted as JavaScript counts. */
  readonly start: number;
  /** What they are: `the marketing word 'seamless'`. */
  readonly found: string;
  /** What would be right. */
  readonly expected: string;
}

/** What a way of wording finds in a text, from its beginning to its end. */
export type Wording = (text: string) => Iterable<FoundWords>;

/** The first of what is found: a rule of the data tells of one in each text. */
export function firstOf<T>(found: Iterable<T>): T | undefined {
  for (const one of found) return one;
  return undefined;
}
