import type { DraftPlatform } from './draft.ts';
import { plainAddress } from './plain-address.ts';

/** A page that a column cites. */
export interface CitedPage {
  readonly title: string;
  readonly url: string;
  /** What somebody should look at before the title counts as the page's own. */
  readonly doubt?: string;
}

interface Mention {
  /** The words of the link. */
  readonly words: string;
  readonly url: string;
  /** Whether they are a part of what the statement says, and no title behind it. */
  readonly isSaid: boolean;
}

/**
 * The pages of a column, each once, by all ways in which their addresses are written there. The title is what a link behind a
 * statement says; where links are words of statements, these stand for it until somebody says better.
 */
export function citedPages(cells: DraftPlatform): ReadonlyMap<string, CitedPage> {
  const mentions = new Map<string, Mention[]>();
  for (const { text, links } of Object.values(cells).flat()) {
    for (const { text: words, url } of links) {
      const mention = { words, url, isSaid: text.includes(words) };
      const key = plainAddress(url);
      mentions.set(key, [...(mentions.get(key) ?? []), mention]);
    }
  }
  const pages = [...mentions.values()].map((ofPage) => [pageOf(ofPage), ofPage] as const);
  return new Map(pages.flatMap(([page, ofPage]) => ofPage.map(({ url }) => [url, page])));
}

function pageOf(mentions: readonly Mention[]): CitedPage {
  const url = mentions[0]?.url ?? '';
  const titles = [...new Set(mentions.flatMap(({ words, isSaid }) => (isSaid || isNoTitle(words) ? [] : words)))];
  const [title, ...others] = titles;
  if (title !== undefined) {
    const doubt = `also called ${others.map((other) => `'${other}'`).join(', ')}`;
    return others.length === 0 ? { title, url } : { title, url, doubt };
  }
  const said = mentions.find(({ words }) => !isNoTitle(words))?.words;
  if (said !== undefined) return { title: said, url, doubt: 'the same words as in a statement' };
  return { title: url.replace(/^https?:\/\/(?:www\.)?/, ''), url, doubt: 'an address' };
}

/** What a link says of where it leads, and not what stands there. */
const pointing =
  /^(?:sources?|links?|here|docs?|documentation|page|website|(?:learn|read|see) more|more|this|url|ref(?:erence)?s?)[.:]?$/i;

/** Nothing, the mark of a source, what only points to it, or an address. */
function isNoTitle(words: string): boolean {
  return (
    words.trim() === '' ||
    pointing.test(words.trim()) ||
    /^\[\d+\]$/.test(words) ||
    /^(?:https?:\/\/|www\.)\S+$/i.test(words)
  );
}
