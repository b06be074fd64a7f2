import { type Platform, platforms } from 'mlops-platforms';
import type { Answered } from '../command.ts';
import { line, styled } from '../layout/line.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import { names } from './names.ts';

/** The platforms of a vendor, by its name, the beginning of it in whole words, or its initials; nothing for no vendor. */
export function vendorNamed(typed: string): Answered | undefined {
  const found = Object.values(platforms).filter(({ vendor }) => isCalled(vendor, typed));
  if (found.length === 0) return undefined;
  const vendors = [...new Set(found.map(({ vendor }) => vendor))];
  return {
    value: { vendors, platforms: found },
    shown: ({ width }) => [
      ...wrap(line(`${found.length === 1 ? 'The platform' : 'The platforms'} of ${vendors.join(', ')}:`), width),
      ...terms(
        found.map(({ id }) => [line(styled(id, 'bold')), line(names.platform(id))]),
        width,
      ),
    ],
  };
}

/** `AWS`, `amazon` and `Amazon Web Services` are one vendor. */
function isCalled(vendor: Platform['vendor'], typed: string): boolean {
  const words = wordsIn(vendor);
  const asked = wordsIn(typed);
  const initials = words.map(([first]) => first).join('');
  const isStart = asked.length > 0 && asked.every((word, place) => word === words[place]);
  return isStart || (words.length > 1 && asked.length === 1 && asked[0] === initials);
}

/** Without what stands in brackets behind a name. */
function wordsIn(text: string): string[] {
  return (
    text
      .replace(/\(.*/s, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}.]+/gu) ?? []
  );
}
