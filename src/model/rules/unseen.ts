/** What shows nothing, or turns the direction of what follows. The marks that choose how a character looks are seen in it. */
const nothing = '(?![\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}])\\p{Default_Ignorable_Code_Point}|[\\u2800\\ufff9-\\ufffb]';

/** Controls, ends of lines, halves of characters, and what is no character or only some font's. */
const none = '\\p{Cc}|\\p{Zl}|\\p{Zp}|\\p{Cs}|\\p{Co}|\\p{Noncharacter_Code_Point}';

/** Of the spaces, the ordinary one is seen, and that of Chinese and Japanese. */
const space = '(?![ \\u3000])\\p{Zs}';

/** Joiners are letters to scripts that join theirs, and to emoji. */
const joiner = '(?<=[^\\0-\\u024f])[\\u200c\\u200d](?=[^\\0-\\u024f])';

/** Where French and figures have a space at which no line may break. */
const fixed = '(?<=[«‹])[\\u00a0\\u202f]|[\\u00a0\\u202f](?=[»›;:!?%€])|(?<=\\d)[\\u00a0\\u202f](?=\\d)';

const unseen = new RegExp(`(?!${joiner}|${fixed})(?:${nothing}|${none}|${space})| (?= )`, 'u');

/** What stands in a text without being seen, and what would be right. */
export interface Unseen {
  readonly found: string;
  readonly expected: string;
}

/** The first character of a text that is not seen, or the first of two spaces; with the words by which one finds it. */
export function unseenIn(text: string): Unseen | undefined {
  const match = unseen.exec(text);
  if (match === null) return undefined;
  const { 0: character, index } = match;
  const behind = words.exec(text.slice(0, index))?.[0];
  const before = beginning.exec(text.slice(index))?.[0];
  const where = behind !== undefined ? ` behind '${behind}'` : before !== undefined ? ` before '${before}'` : '';
  if (character === ' ') return { found: `two spaces${where}`, expected: 'one' };
  const expected = /\p{Z}/u.test(character) ? 'an ordinary space' : 'what is seen';
  return { found: `${codeOf(character)}${where}, which is not seen`, expected };
}

/** At most three words that end, or begin, beside what is not seen: all of them can be shown, and quoted. */
const word = `(?:(?!${nothing})[^\\p{Z}\\p{C}']){1,40}`;
const words = new RegExp(`(?:(?<![^ ])${word} ){0,2}${word}(?=[^\\p{L}\\p{N}]*$)`, 'u');
const beginning = new RegExp(`${word}`, 'u');

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
