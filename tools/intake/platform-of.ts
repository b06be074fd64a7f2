import type { DraftColumn } from '../../src/cli/intake/draft-column.ts';
import { categoryIds } from '../../src/data/ids.ts';
import { type CitedPage, citedPages } from '../../src/intake/cited-pages.ts';
import type { PlatformDraft } from '../new-platform/platform-draft.ts';
import type { IntakeOptions } from './options.ts';

/** A platform as its column says it. */
export interface PlatformOfColumn {
  readonly draft: PlatformDraft;
  readonly pages: readonly CitedPage[];
}

/** What somebody said of a platform besides its column. */
export type SaidOfPlatform = Pick<IntakeOptions, 'vendor' | 'license' | 'summary'> & {
  readonly homepage: string | undefined;
};

/** What a column says and cites, and nothing that it does not say: no claims, no offerings, no day of reading. */
export function platformOf(
  { id, name, cells }: DraftColumn,
  { vendor, homepage, license, summary }: SaidOfPlatform,
): PlatformOfColumn {
  const byAddress = citedPages(cells);
  const pages = [...new Set(byAddress.values())];
  const statements = categoryIds.flatMap((category) => {
    const phrases = Object.hasOwn(cells, category) ? (cells[category] ?? []) : [];
    const written = phrases.map(({ text, links }) => {
      const cited = links.flatMap(({ url }) => byAddress.get(url)?.url ?? []);
      return { text, sources: [...new Set(cited)] };
    });
    return written.length === 0 ? [] : [[category, written] as const];
  });
  // What it says of itself first stands for its introduction, which is too short then, and told to be.
  const introduction = summary ?? cells['product-focus']?.[0]?.text;
  // Field by field: whatever else was typed is of the run, and not of the platform.
  const fields = { id, name, vendor, homepage, license, summary: introduction };
  return { draft: { ...fields, cells: Object.fromEntries(statements), pages }, pages };
}
