import type { Comparison } from '../../query/compare.ts';
import { cell, type Line, line, strong, type Table } from '../document.ts';
import { type Draft, type FeatureLineOptions, featureLines } from '../draft.ts';

/** The statements of a part of the matrix: a row for each category, a column for each platform. */
export interface Statements {
  readonly categories: readonly { readonly id: string; readonly hint?: string }[];
  readonly platforms: readonly { readonly id: string; readonly homepage?: string }[];
  readonly cells: Comparison['cells'];
}

/** What stands in place of all categories, where none has a statement on what was asked for. */
export const noStatement = 'No statement is on what was asked for.';

export function statementsTable(draft: Draft, statements: Statements, options: FeatureLineOptions = {}): Table {
  const { names } = draft;
  const columnHead = ({ id, homepage }: Statements['platforms'][number]): Line => {
    const name = names.platform(id);
    return line(homepage === undefined ? name : { is: 'link', text: name, url: homepage });
  };
  const rowHead = ({ id, hint = '' }: Statements['categories'][number]): Line => ({
    content: [strong(names.category(id))],
    notes: hint === '' ? [] : [[hint]],
  });
  return {
    is: 'table',
    layout: 'sections',
    caption: 'What each platform can do, by category',
    nothing: draft.nothing,
    columns: [line('Category'), ...statements.platforms.map(columnHead)],
    rows: statements.categories.map((category) => ({
      head: rowHead(category),
      cells: statements.platforms.map(({ id }) =>
        cell(...featureLines(draft, statements.cells[category.id]?.[id] ?? [], options)),
      ),
    })),
  };
}
