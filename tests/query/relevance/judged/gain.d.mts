/** A query, what somebody needed who typed it, and the statements that answer it best, in part, and not at all. */
export interface Judged {
  readonly query: string;
  readonly need: string;
  readonly best: readonly string[];
  readonly good: readonly string[];
  readonly wrong: readonly string[];
}

export function reciprocalRank(ids: readonly string[], judged: Judged): number;
export function normalizedGain(ids: readonly string[], judged: Judged): number;
