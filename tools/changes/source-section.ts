import { counted } from '../../src/cli/counted.ts';
import type { Content } from '../../src/model/content.ts';
import type { Source } from '../../src/model/source.ts';
import type { DataChanges } from './data-changes.ts';
import type { Section } from './section.ts';
import { list, paragraph, said } from './words.ts';

/** What became of the pages that are cited, in numbers. */
export function sourceSection({ before, after }: DataChanges): readonly Section[] {
  const [was, is] = [pagesIn(before), pagesIn(after)];
  const came = [...is.keys()].filter((url) => !was.has(url)).length;
  const went = [...was.keys()].filter((url) => !is.has(url)).length;
  const stayed = [...is].flatMap(([url, page]) => {
    const earlier = was.get(url);
    return earlier === undefined ? [] : [{ earlier, page }];
  });
  const gone = stayed.filter(({ earlier, page }) => page.gone && !earlier.gone).length;
  const read = stayed.filter(({ earlier, page }) => page.read > earlier.read).length;
  const counts = [
    [came, counted(came, 'page'), 'cited for the first time'],
    [read, counted(read, 'page'), 'read again'],
    [gone, counted(gone, 'page'), 'marked as gone'],
    [went, counted(went, 'page'), 'no longer cited'],
  ] as const;
  const lines = counts.filter(([count]) => count > 0).map(([, pages, what]) => `${pages} ${what}`);
  if (lines.length === 0) return [];
  const count = came + read + gone + went;
  return [{ title: 'Sources', count, blocks: [list(lines.map((words) => [paragraph(said(words))]))] }];
}

interface CitedPage {
  /** The last day that somebody read it; empty if nobody did. */
  readonly read: string;
  readonly gone: boolean;
}

function pagesIn({ platforms }: Content): ReadonlyMap<string, CitedPage> {
  const pages = new Map<string, CitedPage>();
  const visit = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null) return;
    if (key === 'sources' && Array.isArray(value)) {
      for (const { url, accessed = '', gone } of value as readonly Source[]) {
        const { read = '', gone: wasGone = false } = pages.get(url) ?? {};
        pages.set(url, { read: accessed > read ? accessed : read, gone: wasGone || gone !== undefined });
      }
      return;
    }
    for (const [name, part] of Object.entries(value)) visit(part, name);
  };
  visit(platforms, 'platforms');
  return pages;
}
