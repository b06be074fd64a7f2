import type { CategoryRow } from '../../query/by-category.ts';
import { type Block, cell, line, paragraph, strong } from '../document.ts';
import { type Draft, featureLines } from '../draft.ts';

/** One category across platforms: a row of the matrix, turned so that each platform has a line. */
export function categoryBlocks(draft: Draft, { category, platforms }: CategoryRow): readonly Block[] {
  const rows = Object.entries(platforms).map(([id, features]) => ({
    head: line(strong(draft.names.platform(id))),
    cells: [cell(...featureLines(draft, features, { claims: true }))],
  }));
  return [
    ...(category.hint === '' ? [] : [paragraph(category.hint)]),
    {
      is: 'table',
      caption: `${category.name}, by platform`,
      nothing: draft.nothing,
      columns: [line('Platform'), line('Statements')],
      rows,
    },
  ];
}
