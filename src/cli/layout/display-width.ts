import type { Line } from './line.ts';

/** Letters and punctuation of which each takes one column: nearly everything that is printed. */
const narrow = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u2500-\u257f]*$/;

/** Characters of East Asia and pictures, which take two columns. */
const wide =
  /^(?:\p{Emoji_Presentation}|\p{Emoji}\ufe0f|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]|\p{Script=Han}|\p{Script=Yi}|\p{Script=Tangut}|[\u{1b000}-\u{1b2ff}])/u;

/** What joins, colours or accents other characters and takes no column of its own. */
const invisible = /^(?:\p{Mn}|\p{Me}|\u00ad|[\u200b-\u200d]|[\u2060-\u2064]|\ufeff)+$/u;

let segmenter: Intl.Segmenter | undefined;

/** A text cut into what a reader takes for single characters. */
export function charactersOf(text: string): string[] {
  if (narrow.test(text)) return text.split('');
  const characters: string[] = [];
  let length = shortText;
  for (let start = 0; start < text.length; ) {
    const piece = pieceOf(text, start, length);
    const found = segmentsOf(piece);
    // The last character may go on behind the piece; where it is all of the piece, a longer one is needed.
    const isLast = start + piece.length >= text.length;
    if (!isLast && found.length > 1) found.pop();
    else if (!isLast) {
      length *= 2;
      continue;
    }
    for (const character of found) {
      characters.push(character);
      start += character.length;
    }
    length = shortText;
  }
  return characters;
}

/** Engines take time for each character that grows with the length of the whole text: a long one is cut piece by piece. */
const shortText = 256;

/** So much of a text from a place on, without half a letter at its end. */
function pieceOf(text: string, start: number, length: number): string {
  const end = start + length;
  const isWithinLetter = (text.codePointAt(end - 1) ?? 0) > 0xffff;
  return text.slice(start, isWithinLetter ? end + 1 : end);
}

function segmentsOf(text: string): string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** How many columns of a terminal a text takes. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length;
  return charactersOf(text).reduce((sum, character) => sum + characterWidth(character), 0);
}

export function lineWidth(line: Line): number {
  return line.reduce((sum, { text }) => sum + displayWidth(text), 0);
}

function characterWidth(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
