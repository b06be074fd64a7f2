import { unseen } from './unseen.ts';

/**
 * A value as JSON in which what could deceive a reader is escaped: programs read the same, terminals obey nothing, and
 * what reads line by line finds no line where there is none.
 *
 * @param indent - by how many spaces each level is indented; left out, all is one line
 */
export function plainJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(unseen, (character) =>
    // Of these only the line breaks between values are written as they are.
    character === '\n' ? character : escaped(character),
  );
}

/** All that are unseen take one unit of UTF-16. */
function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
