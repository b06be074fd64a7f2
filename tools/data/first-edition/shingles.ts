import { createHash } from 'node:crypto';

/** How many words in a row make a copy. */
export const shingleLength = 8;

/** A text's words as they are compared: without case, accents, punctuation and the addresses of Markdown links. */
export function comparedWords(text: string): string[] {
  const plain = text
    .replace(/\]\([^)]*\)/g, ' ')
    .normalize('NFKD')
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Every run of eight words of a text, hashed. */
export function hashedShingles(text: string): string[] {
  const words = comparedWords(text);
  return words.slice(shingleLength - 1).map((_, start) => hashed(words.slice(start, start + shingleLength)));
}

export function hashed(words: readonly string[]): string {
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}
