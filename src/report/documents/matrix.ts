import type { Content } from '../../model/content.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import { compare } from '../../query/compare.ts';
import { type Block, paragraph } from '../document.ts';
import type { Draft } from '../draft.ts';
import { retiredBlocks } from './features.ts';
import { gridTable } from './grid.ts';

/** The whole matrix: what each platform can do, by category; `features` are all that the report is to have. */
export function matrixBlocks(draft: Draft, content: Content, features: readonly LocatedFeature[]): readonly Block[] {
  const platforms = Object.values(content.platforms);
  const categories = Object.values(content.categories);
  const { cells } = compare(
    content,
    platforms.map(({ id }) => id),
  );
  const statements = counted(features.filter(({ retired }) => retired === undefined).length, 'statement');
  const columns = counted(platforms.length, 'platform');
  const rows = categories.length === 1 ? '1 category' : `${categories.length} categories`;
  return [
    paragraph(`${statements} on ${columns} in ${rows}.`),
    gridTable(draft, { caption: 'What each platform can do, by category', categories, platforms, cells }),
    ...retiredBlocks(draft, features),
  ];
}

function counted(count: number, name: string): string {
  return count === 1 ? `1 ${name}` : `${count} ${name}s`;
}
