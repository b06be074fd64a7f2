import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { compare } from '../../query/compare.ts';
import type { SupportGrid } from '../../query/support/support-grid.ts';
import { type Block, paragraph, section } from '../document.ts';
import { type Draft, keyOf } from '../draft.ts';
import { retiredBlocks } from './features.ts';
import { counted, gridTables } from './grid.ts';
import { restingOn } from './resting-on.ts';
import { noStatement, statementsTable } from './statements.ts';

/** The whole matrix: what each platform supports, then all statements; `features` are all that the report is to have. */
export function matrixBlocks(
  draft: Draft,
  content: Content,
  features: readonly LocatedFeature[],
  grid: SupportGrid | undefined,
): readonly Block[] {
  const platforms = Object.values(content.platforms);
  const { cells } = compare(
    content,
    platforms.map(({ id }) => id),
  );
  const isSaid = (category: string) => platforms.some(({ id }) => (cells[category]?.[id] ?? []).length > 0);
  const all = Object.values(content.categories);
  const categories = draft.isPart ? all.filter(({ id }) => isSaid(id)) : all;
  const count = counted(features.filter(({ retired }) => retired === undefined).length, 'statement');
  const place = `${counted(platforms.length, 'platform')} in ${counted(categories.length, 'category')}`;
  const tables = grid === undefined ? [] : gridTables(draft, grid, restingOn(cells, draft.names));
  const statements =
    draft.isPart && categories.length === 0
      ? paragraph(noStatement)
      : statementsTable(draft, { categories, platforms, cells });
  const retired = retiredBlocks(draft, features);
  return [
    paragraph(`${count} on ${place}.`),
    ...keyOf(draft),
    ...(tables.length === 0 ? [] : [section('Support', ...tables)]),
    section('Statements', statements),
    ...retired,
  ];
}
