import type { Comparison } from '../../query/compare.ts';
import type { SupportGrid } from '../../query/support/support-grid.ts';
import { type Block, paragraph, section } from '../document.ts';
import { type Draft, keyOf } from '../draft.ts';
import { gridTables } from './grid.ts';
import { restingOn } from './resting-on.ts';
import { noStatement, statementsTable } from './statements.ts';

export function comparisonTitle({ names }: Draft, { platforms, differing }: Comparison): string {
  const only = differing === undefined ? '' : ': differences only';
  if (platforms.length === 0) return 'A comparison of no platforms';
  if (platforms.length > 4) return `${platforms.length} platforms compared${only}`;
  return `${inWords(platforms.map((id) => names.platform(id)))} compared${only}`;
}

/** Some platforms side by side: what each supports, where that is known, then the statements. */
export function comparisonBlocks(
  draft: Draft,
  { platforms, categories, cells, differing }: Comparison,
  grid: SupportGrid | undefined,
): readonly Block[] {
  const tables = grid === undefined ? [] : gridTables(draft, grid, restingOn(cells, draft.names));
  const isSaid = (category: string) => platforms.some((id) => (cells[category]?.[id] ?? []).length > 0);
  const rows = draft.isPart ? categories.filter(isSaid) : categories;
  const statements = statementsTable(
    draft,
    { platforms: platforms.map((id) => ({ id })), categories: rows.map((id) => ({ id })), cells },
    { claims: true },
  );
  const said = rows.length === 0 ? paragraph(noStatement) : statements;
  if (tables.length === 0 && differing === undefined) return [said];
  const only = 'Only the capabilities at which the platforms differ are shown, and only the statements on these.';
  const same = 'The platforms do not differ at any capability.';
  return [
    ...(differing === undefined ? [] : [paragraph(differing.capabilities.length === 0 ? same : only)]),
    ...keyOf(draft),
    ...(tables.length === 0 ? [] : [section('Support', ...tables)]),
    section('Statements', said),
  ];
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
