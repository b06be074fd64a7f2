import { isAscii } from '../../content/fold.ts';
import { designation, isNumber } from './designation.ts';

// The hyphen and the apostrophe of typesetters are written as escapes, as are other signs in the patterns of what the root
// loads: all of a module that has a single one takes two bytes a character in memory, and longer to read.

/** Words joined by a hyphen, a slash, a dot or the like: `hyper-parameter`, `A/B`, `scikit-learn`, `3.10.0`, `C++`. */
export const compounds = /[\p{L}\p{M}\p{N}]+(?:[-\u2010/._&'\u2019][\p{L}\p{M}\p{N}]+)*(?:\+\+|#(?![\p{L}\p{N}]))?/gu;
const joint = /([-\u2010/._&'\u2019])/;

/** The same for ASCII, which nearly every text is: it needs no tables of letters. */
const asciiCompounds = /[A-Za-z0-9]+(?:[-/._&'][A-Za-z0-9]+)*(?:\+\+|#(?![A-Za-z0-9]))?/g;

/** What an apostrophe adds to a word that is another: `Katib’s`, `what's`, `don't`, `can't`. */
export const contractions = /(?:(can)|n)['\u2019]t(?![\p{L}\p{N}])|['\u2019](?:s|d|m|re|ve|ll)(?![\p{L}\p{N}])/giu;

/** The words of a text in plain letters; those that are joined stay together. */
export function compoundsOf(text: string): readonly string[] {
  const words = /['\u2019]/.test(text) ? text.replace(contractions, '$1') : text;
  return words.match(isAscii(words) ? asciiCompounds : compounds) ?? [];
}

/**
 * The words that a folded compound is joined of, one for a word by itself. A number holds together with what it is the
 * number of: `3.10.0`, `2.x` and `gpt-4` are one.
 */
export function partsOf(compound: string): readonly string[] {
  if (!joint.test(compound)) return [compound];
  const [first = '', ...others] = compound.split(joint);
  const parts = [first];
  let before = first;
  for (let place = 0; place < others.length; place += 2) {
    const [joint = '', word = ''] = [others[place], others[place + 1]];
    const afterNumber = /\d$/.test(before);
    if (joint === '.' && (isNumber(word) || (word === 'x' && afterNumber))) parts.push(`${parts.pop()}.${word}`);
    else if (isNumber(word) && !afterNumber && '-‐_'.includes(joint)) parts.push(designation(`${parts.pop()}`, word));
    else parts.push(word);
    before = word;
  }
  return parts;
}
