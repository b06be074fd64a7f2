import { asName } from '../content/names.ts';
import type { Heads } from './heads.ts';
import type { Problems } from './problems.ts';
import { type TableRow, textOf } from './table.ts';

/** The platform that each column is of, by the column's number; `null` for one that is to be left out. */
export type Columns = ReadonlyMap<number, string | null>;

/** What the cells of a row, as the heads of columns, say. */
export function columnsOf(row: TableRow, from: number, heads: Heads, problems: Problems): Columns {
  const columns = new Map<number, string | null>();
  const seen = new Set<string>();
  for (const [column, cell] of [...row.cells].sort(([a], [b]) => a - b)) {
    const text = textOf(cell);
    if (text === '') continue;
    if (column === from - 1) continue;
    if (column < from) {
      problems.warn('stray-text', cell.at, `'${text}'`, 'nothing before the heads of the rows');
      continue;
    }
    const name = platformAt(text, heads);
    if (name !== null) {
      if (seen.has(name))
        problems.warn('head-repeated', cell.at, `'${text}' once more`, 'one column for each platform');
      seen.add(name);
      const nearest = heads.of(text).is === 'unknown' ? heads.nearestPlatform(text) : undefined;
      if (nearest !== undefined) {
        problems.warn('unknown-platform', cell.at, `'${text}'`, `'${nearest}', if that is meant, by mapping`);
      }
    }
    for (let next = column; next < column + (cell.spans?.columns ?? 1); next++) columns.set(next, name);
  }
  return columns;
}

/** What a platform at the head of a column or row is called in the draft. */
export function platformAt(text: string, heads: Heads): string | null {
  const head = heads.of(text);
  if (head.is === 'left-out') return null;
  return head.is === 'platform' ? head.id : text;
}

/** The words at the corner of a table that say what its first column holds. */
export function cornerSays(text: string, ...words: readonly string[]): boolean {
  return words.includes(asName(text));
}
