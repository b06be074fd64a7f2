import type { Source } from '../../model/source.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
import type { Citation, Page } from '../written.ts';
import { readLines } from './read-lines.ts';

/** What is true of a citation, its page apart. */
type Reading = Omit<Citation, 'page'>;

/**
 * How a platform travels in the package: each page once, as in its `pages.ts`, and each source once, as a page and the days
 * that it was added and read. Where a source is cited stands its place in that list.
 */
export interface Carried {
  readonly pages: readonly Page[];
  readonly readings: readonly Reading[];
  /** Of each source, the place of its page, and of its days. */
  readonly citations: readonly (readonly [page: number, reading: number])[];
  /** In the place of its cells, their categories with spaces between. */
  readonly platform: { readonly [part: string]: object | string; readonly cells: string };
}

/**
 * Reads a platform out of the text that carries it, when it is first asked for: the same frozen object to all.
 *
 * @param text - what answers with the text, so that an engine that compiles a module skips what its functions say, in half
 * the time that it needs to take a text in. The first line is what is {@link Carried}; each other one a cell, which is
 * parsed and frozen when it is first touched: a search that shows ten statements pays for their cells
 */
export function readerOf<Id extends string>(text: () => string): () => MatrixPlatform<Id> {
  let platform: MatrixPlatform<Id> | undefined;
  return () => (platform ??= unpacked(text().split('\n')));
}

function unpacked<Id extends string>([head = '', ...cells]: readonly string[]): MatrixPlatform<Id> {
  const { pages, readings, citations, platform }: Carried = JSON.parse(head);
  // All at once: to make each where it is first cited takes an engine several times as long.
  const sources = citations.map(([page, reading]) =>
    Object.freeze(sourceOf(pages[page] as Page, readings[reading] as Reading)),
  );
  for (const part of Object.values(platform)) if (typeof part === 'object') settle(part, sources);
  const readCell = (line: string) => {
    const cell: object = JSON.parse(line);
    settle(cell, sources);
    return cell;
  };
  return Object.freeze({
    ...platform,
    cells: readLines(platform.cells, () => cells, readCell),
  } as object as MatrixPlatform<Id>);
}

/** Nearly all have one of four shapes, which an engine that is new to them makes in a third of the time of spreading. */
function sourceOf(page: Page, reading: Reading): Source {
  const { title, url, dated } = page;
  const { recorded, accessed } = reading;
  if (accessed === undefined || page.version || page.gone || page.archive) return { ...page, ...reading };
  if (dated === undefined) return recorded ? { title, url, recorded, accessed } : { title, url, accessed };
  return recorded ? { title, url, dated, recorded, accessed } : { title, url, dated, accessed };
}

/** Puts the sources where they are cited, and freezes. Both in one walk, which is half of what reading takes. */
function settle(value: object, sources: readonly Source[]): void {
  const parts = value as Record<string, object | string>;
  for (const key in parts) {
    const part = parts[key];
    if (typeof part !== 'object') continue;
    if (key === 'sources') cite(part as (number | Source)[], sources);
    else settle(part, sources);
  }
  Object.freeze(value);
}

/** In place, which allocates nothing. */
function cite(places: (number | Source)[], sources: readonly Source[]): void {
  for (let next = 0; next < places.length; next++) places[next] = sources[places[next] as number] as Source;
  Object.freeze(places);
}
