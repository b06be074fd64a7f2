import type { Comparison } from '../../query/compare.ts';
import type { Block } from '../document.ts';
import type { Draft } from '../draft.ts';
import { gridTable } from './grid.ts';

export function comparisonTitle({ names }: Draft, { platforms }: Comparison): string {
  if (platforms.length === 0) return 'A comparison of no platforms';
  if (platforms.length > 4) return `${platforms.length} platforms compared`;
  return `${inWords(platforms.map(names.platform))} compared`;
}

/** Some platforms side by side. */
export function comparisonBlocks(draft: Draft, { platforms, categories, cells }: Comparison): readonly Block[] {
  const grid = {
    caption: 'What each platform can do, by category',
    platforms: platforms.map((id) => ({ id })),
    categories: categories.map((id) => ({ id })),
    cells,
  };
  return [gridTable(draft, grid, { claims: true })];
}

function inWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}
