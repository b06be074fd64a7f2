import { withoutQuotations } from './quotations.ts';

/** An abbreviation, with the place where it stands. */
export interface Abbreviation {
  readonly words: string;
  readonly start: number;
}

/** Letters alone, as model numbers (H100) and versions (V1) are no words cut short; a plural has a small `s`. */
const capitals = /(?<![\w./@:$#‘-])(\p{Lu}{2,})s?(?![\w/@$=(]|[.:-]\w)/gu;

/** The words of a text that are written in capitals alone, where they are not quoted. */
export function* abbreviationsIn(text: string): Generator<Abbreviation> {
  for (const { 1: words = '', index: start } of withoutQuotations(text).matchAll(capitals)) yield { words, start };
}

/** Whether a text says what an abbreviation stands for: `spelt out (ABC)`, or `ABC (a thing spelt out)`. */
export function spellsOut(text: string, abbreviation: string): boolean {
  return (
    text.includes(` (${abbreviation})`) ||
    new RegExp(`(?<!\\p{L})${abbreviation} \\([\\p{L}-]+ [\\p{L} -]+\\)`, 'u').test(text)
  );
}
