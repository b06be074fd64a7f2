import { unseen } from './unseen.ts';

/** A value as JSON in which what could deceive a reader is escaped: programs read the same, terminals obey nothing. */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2);
  return `${text.replace(unseen, (character) => (character === '\n' ? character : escaped(character)))}\n`;
}

/** All that are unseen take one unit of UTF-16. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
