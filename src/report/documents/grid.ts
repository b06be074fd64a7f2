import type { Comparison } from '../../query/compare.ts';
import { cell, type Line, line, strong, type Table } from '../document.ts';
import { type Draft, type FeatureLineOptions, featureLines } from '../draft.ts';

/** A part of the matrix: a row for each category, a column for each platform. */
export interface Grid {
  readonly caption: string;
  readonly categories: readonly { readonly id: string; readonly hint?: string }[];
  readonly platforms: readonly { readonly id: string; readonly homepage?: string }[];
  readonly cells: Comparison['cells'];
}

export function gridTable(draft: Draft, grid: Grid, options: FeatureLineOptions = {}): Table {
  const { names } = draft;
  const columnHead = ({ id, homepage }: Grid['platforms'][number]): Line => {
    const name = names.platform(id);
    return line(homepage === undefined ? name : { is: 'link', text: name, url: homepage });
  };
  const rowHead = ({ id, hint = '' }: Grid['categories'][number]): Line => ({
    content: [strong(names.category(id))],
    notes: hint === '' ? [] : [[hint]],
  });
  return {
    is: 'table',
    caption: grid.caption,
    nothing: 'nothing recorded',
    columns: [line('Category'), ...grid.platforms.map(columnHead)],
    rows: grid.categories.map((category) => ({
      head: rowHead(category),
      cells: grid.platforms.map(({ id }) => cell(...featureLines(draft, grid.cells[category.id]?.[id] ?? [], options))),
    })),
  };
}
