/** How a searched word led to one that occurs. */
export type MatchKind = 'word' | 'prefix' | 'typo';

/** A word that occurs and that a searched one may mean, with how much it counts. */
export interface Expansion {
  readonly word: string;
  readonly stem: number;
  readonly weight: number;
  readonly by: MatchKind;
}
