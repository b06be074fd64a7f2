/** A score from 0 to 1 as it is read; CSV and JSON have all of its digits. */
export function scoreInWords(score: number): string {
  return score.toFixed(2);
}

/** A share of something: `67 %`. It is no score, and does not look like one. */
export function shareInWords(share: number): string {
  return `${Math.round(share * 100)} %`;
}
