import type { DraftLink } from './draft.ts';
import { startOfSources } from './source-lists.ts';
import { onOneLine, type Words } from './table.ts';

/** What stands beside an address and is no part of the title before it: `Guide: https://…`, `Guide (https://…), Blog <https://…>`. */
const beforeTitle = /^[\s.,;|/&·)\]>]*(?:and\s+)?/;
const behindTitle = /[\s:,;(<[–—-]*$/;
const behindLast = /^[\s.,;)\]>]*$/;

/** No title of a page is longer, and none ends a sentence. */
const longestTitle = 120;
const endOfSentence = /[.!?;]\s+\p{Lu}/u;

/**
 * Takes a list of sources out of the words whose titles stand before their addresses, and not in links:
 * `… Sources: Pricing (https://…), Plans (https://…)`.
 */
export function cutTitledSources(said: Words[]): readonly DraftLink[] {
  const start = said.findIndex(({ text, url }) => url === undefined && headIn(text) !== undefined);
  const first = said[start];
  const before = first === undefined ? undefined : headIn(first.text);
  if (first === undefined || before === undefined) return [];
  const links: DraftLink[] = [];
  let title = first.text.slice(before.end);
  for (const { text, url } of said.slice(start + 1)) {
    if (url === undefined) title += text;
    else if (text !== url) return [];
    else {
      const said = onOneLine(
        title
          .replace(beforeTitle, '')
          .replace(behindTitle, '')
          .replace(/^\[(.*)\]$/, '$1'),
      );
      if (said.length > longestTitle || endOfSentence.test(said)) return [];
      links.push({ text: said === '' ? url : said, url });
      title = '';
    }
  }
  if (links.length === 0 || !behindLast.test(title)) return [];
  said.splice(start, said.length, { ...first, text: first.text.slice(0, before.start) });
  return links;
}

/** Where the head of the list stands in the words: the last, behind which none follows. */
function headIn(text: string): { readonly start: number; readonly end: number } | undefined {
  for (const { index } of [...text.matchAll(/[:–—-]/g)].reverse().slice(0, 8)) {
    const upTo = text.slice(0, index + 1);
    const start = upTo.search(startOfSources);
    if (start >= 0) return { start, end: index + 1 };
  }
  return undefined;
}
