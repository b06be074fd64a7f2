import type { Source } from '../model/source.ts';

/** What a line of a spreadsheet says, by column. */
export type Row = Readonly<Record<string, string | number>>;

/** The addresses of sources, and the last day that somebody read one. */
export function evidence(sources: readonly Source[]): { readonly sources: string; readonly accessed: string } {
  const read = sources.flatMap(({ accessed }) => accessed ?? []);
  return { sources: sources.map(({ url }) => url).join(' '), accessed: read.sort().at(-1) ?? '' };
}

/** Several texts in one cell. */
export function listed(items: readonly string[]): string {
  return items.join('; ');
}
