import type { Content } from '../src/model/content.ts';
import { byCategory } from '../src/query/by-category.ts';
import { findFeatures } from '../src/query/find/find-features.ts';
import { supportGrid } from '../src/query/support/support-grid.ts';
import { toMarkdown } from '../src/report.ts';

/**
 * The matrix as pages that a repository shows: what each platform supports in a word with its scope, a page of
 * statements for each category, and one of what no longer holds. One page with everything would be too long to be shown.
 *
 * @returns the pages by the names of their files
 */
export function matrixPages(content: Content): Readonly<Record<string, string>> {
  const categories = Object.values(content.categories);
  const retired = findFeatures(content, { retired: true }).filter((feature) => feature.retired !== undefined);
  return {
    'README.md': overview(content),
    ...Object.fromEntries(categories.map(({ id }) => [`${id}.md`, toMarkdown(byCategory(content, id), { content })])),
    'retired.md': toMarkdown(retired, { content, title: 'What no longer holds' }),
  };
}

/** The grid, with the ways to the other pages before it. */
function overview(content: Content): string {
  const [title = '', ...grid] = toMarkdown(supportGrid(content), { content, title: 'The matrix' }).split('\n\n');
  const categories = Object.values(content.categories);
  const links = categories.map(({ id, name }) => `[${name}](${id}.md)`).join(' · ');
  const count = `${findFeatures(content).length} statements on ${Object.keys(content.platforms).length} platforms`;
  const way = `${count}, with their sources, by category: ${links}. [What no longer holds](retired.md) has a page of its own.`;
  return [title, way, ...grid].join('\n\n');
}
