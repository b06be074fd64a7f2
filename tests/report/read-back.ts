import type { Element, Nodes as HtmlNodes } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes, PhrasingContent, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

/** A text in Markdown as GitHub reads it. */
export function markdownTree(markdown: string): Root {
  return fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });
}

/** Every node of a kind, wherever it stands. */
export function nodesOf<Kind extends Nodes['type']>(tree: Nodes, type: Kind): Extract<Nodes, { type: Kind }>[] {
  const own = tree.type === type ? [tree as Extract<Nodes, { type: Kind }>] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => nodesOf(child, type))] : own;
}

/** What a reader sees of a node; a break in a cell is a line break, and a place where one may be nothing. */
export function seen(node: Nodes): string {
  if (node.type === 'html') return { '<br />': '\n', '<wbr />': '' }[node.value] ?? `html: ${node.value}`;
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map((child: Nodes | PhrasingContent) => seen(child)).join('') : '';
}

/** What an item of a list of sources says, with the addresses that its links lead to, as a page shows them. */
export function sourceSeen(item: Nodes): string {
  if (item.type !== 'link')
    return 'children' in item ? item.children.map((child: Nodes) => sourceSeen(child)).join('') : seen(item);
  const label = seen(item);
  return label === 'archived' ? `archived at ${item.url}` : `${label}: ${item.url}`;
}

/** The tables of a text in Markdown: rows of what the cells say. */
export function markdownTables(markdown: string): string[][][] {
  const tables = nodesOf(markdownTree(markdown), 'table');
  return tables.map((table) => table.children.map((row) => row.children.map(seen)));
}

/** Every element with a name, in the order of the page. */
export function elements(page: HtmlNodes | string, name: string): Element[] {
  const tree = typeof page === 'string' ? fromHtml(page) : page;
  const own = tree.type === 'element' && (name === '*' || tree.tagName === name) ? [tree] : [];
  return 'children' in tree ? [...own, ...tree.children.flatMap((child) => elements(child, name))] : own;
}

/** The text of a part of a page, as the document has it. */
export function textOf(node: HtmlNodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map((child: HtmlNodes) => textOf(child)).join('') : '';
}
