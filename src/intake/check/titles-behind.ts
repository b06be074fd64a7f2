import type { DraftPhrase } from '../draft.ts';

/** What ends a sentence, before a title that stands behind it. */
const end = /[.!?]["'”’)\]]?$/u;

/** What stands between titles, or around them. */
const around = /^[\s.,;|/()[\]·–—-]*$/u;

/**
 * What a phrase says, without the titles of pages that are linked behind its last sentence, as people write who have a
 * column for statements and none for sources: `Usage is billed by the hour. [Prices](https://…)`.
 */
export function saidBy({ text, links }: DraftPhrase): string {
  let said = text.trimEnd();
  for (const link of [...links].reverse()) {
    const place = link.text === '' ? -1 : said.lastIndexOf(link.text);
    if (place <= 0 || !around.test(said.slice(place + link.text.length))) break;
    said = said.slice(0, place).replace(/[\s,;|/([·–—-]+$/u, '');
  }
  return end.test(said) ? said : text;
}
