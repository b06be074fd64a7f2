import type { MatrixPlace } from './draft.ts';
import { piecesOf, type Syntax } from './inline.ts';
import type { Limits } from './options.ts';
import type { Problems } from './problems.ts';
import type { TableCell } from './table.ts';
import { isWebAddress } from './web-address.ts';

/** Reads the text of a cell; nothing, where it is blank or too long. */
export type ReadCell = (
  text: string,
  at: MatrixPlace,
  more?: Pick<TableCell, 'url' | 'spans'>,
) => TableCell | undefined;

/** Controls, and what turns the direction of the text behind it, so that a reader sees something else. */
const hidden = /[^\P{Cc}\t\n\r]|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu;

/** Reads cells in one way of writing, and tells what is wrong with them. */
export function cellReader(
  problems: Problems,
  limits: Limits,
  syntax: Syntax,
  definition?: (label: string) => string | undefined,
): ReadCell {
  return (text, at, more = {}) => {
    if (text.trim() === '' && more.url === undefined && more.spans === undefined) return undefined;
    if (text.length > limits.cellLength) {
      problems.error('cell-too-long', at, `${text.length} letters`, `${limits.cellLength} at most`);
      return undefined;
    }
    const unseen = text.match(hidden);
    if (unseen !== null) {
      const shown = [...new Set(unseen)].slice(0, 8).map((letter) => `U+${hex(letter)}`);
      problems.warn('hidden-characters', at, `${unseen.length} of ${shown.join(', ')}`, 'letters that a reader sees');
    }
    const accepts = (url: string) => {
      const isGood = isWebAddress(url);
      if (!isGood) problems.error('link-refused', at, `'${url}'`, 'an address that begins with https:// or http://');
      return isGood;
    };
    const pieces = piecesOf(text.replace(/\r\n?/g, '\n'), {
      syntax,
      definition,
      accepts,
      tell: (code, found) => {
        if (code === 'markup') problems.warn(code, at, found, 'text, links and <br> alone');
        else problems.error(code, at, found, '[text](https://…)');
      },
    });
    const url = more.url !== undefined && accepts(more.url) ? more.url : undefined;
    return { at, pieces, ...(url !== undefined && { url }), ...(more.spans !== undefined && { spans: more.spans }) };
  };
}

function hex(letter: string): string {
  return (letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}
