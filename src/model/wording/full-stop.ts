import type { Wording } from './found-words.ts';

/** What may close a sentence after its full stop. */
const ended = /\.["'”’)\]]?$/u;

/** The last word of a text that ends without a full stop. */
export const endWithoutFullStopIn: Wording = function* (text) {
  const said = text.trimEnd();
  if (said.trim() === '' || ended.test(said)) return;
  const words = said.split(/\s+/).at(-1) ?? said;
  const start = said.length - words.length;
  yield { words, start, found: `'${words}' at the end`, expected: 'a full stop after it' };
};
