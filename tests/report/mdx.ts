import { createProcessor } from '@mdx-js/mdx';
import type { Nodes, Root } from 'mdast';
import remarkGfm from 'remark-gfm';

/**
 * A text in Markdown as a documentation site reads it that takes it for MDX.
 *
 * @throws where it cannot be compiled
 */
export function mdxTree(markdown: string): Root {
  const found: Root[] = [];
  const keep = () => (tree: Root) => void found.push(structuredClone(tree));
  createProcessor({ remarkPlugins: [remarkGfm, keep] }).processSync(markdown);
  const [tree] = found;
  if (tree === undefined) throw new Error('nothing was read');
  return asMarkdown(tree) as Root;
}

/** The elements that MDX reads as parts of the tree, as Markdown reads them. */
function asMarkdown(node: Nodes): Nodes {
  if (node.type === ('mdxJsxTextElement' as string)) {
    const { name, attributes, children } = node as unknown as {
      name: string;
      attributes: unknown[];
      children: unknown[];
    };
    const isPlain = attributes.length === 0 && children.length === 0;
    return { type: 'html', value: isPlain ? `<${name} />` : JSON.stringify(node) };
  }
  return 'children' in node ? ({ ...node, children: node.children.map(asMarkdown) } as Nodes) : node;
}
