import type { Content } from '../src/model/content.ts';
import { byCapability } from '../src/query/by-capability.ts';
import { byCategory } from '../src/query/by-category.ts';
import { findFeatures } from '../src/query/find-features.ts';
import type { CapabilitySupport } from '../src/query/support-of.ts';
import { toMarkdown } from '../src/report.ts';

/**
 * The matrix as pages that a repository shows: what each platform supports in one word, a page of statements for each
 * category, and one of what no longer holds. One page with everything would be too long to be shown.
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

function overview(content: Content): string {
  const platforms = Object.values(content.platforms);
  const categories = Object.values(content.categories);
  const count = findFeatures(content).length;
  return `${[
    '# The matrix',
    `${count} statements on ${platforms.length} platforms in ${categories.length} categories, and in a word what they say of each capability. ` +
      'Each heading leads to the statements and their sources. [What no longer holds](retired.md) has a page of its own.',
    ...categories.flatMap(({ id, name }) => [`## [${name}](${id}.md)`, ...levelsIn(content, id)]),
  ].join('\n\n')}\n`;
}

/** What is known of the capabilities of a category, as a table; nothing where there are none. */
function levelsIn(content: Content, category: string): string[] {
  const capabilities = Object.values(content.capabilities).filter((capability) => capability.category === category);
  if (capabilities.length === 0) return [];
  const head = ['Capability', ...Object.values(content.platforms).map(({ name }) => name)];
  const rows = capabilities.map(({ id, name }) => [
    name,
    ...Object.values(byCapability(content, id).platforms).map(inAWord),
  ]);
  return [[head, head.map(() => '-'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')];
}

function inAWord({ level, contested, lookedOn }: CapabilitySupport): string {
  if (level === 'unknown') return lookedOn === undefined ? '' : 'not found';
  return contested ? `${level} (contested)` : level;
}
