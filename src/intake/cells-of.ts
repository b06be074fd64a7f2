import type { StatementDraft } from '../query/define-platform.ts';
import { citedPages } from './cited-pages.ts';
import type { DraftPlatform } from './draft.ts';
import { statementSlugs } from './slugs.ts';

/** What a column says as the cells of a platform, and nothing that it does not say. */
export function cellsOf(platform: DraftPlatform): Readonly<Record<string, readonly StatementDraft<never>[]>> {
  const pages = citedPages(platform);
  const cells = Object.entries(platform).map(([category, phrases]) => {
    const slugFor = statementSlugs();
    const statements = phrases.map(({ text, links }) => ({
      slug: slugFor(text),
      text,
      sources: [...new Set(links.flatMap(({ url }) => pages.get(url) ?? []))].map(({ title, url }) => ({ title, url })),
    }));
    return [category, statements] as const;
  });
  return Object.fromEntries(cells);
}
