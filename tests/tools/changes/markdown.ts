import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';

interface Node {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Node[];
}

/** The kinds of nodes that a Markdown text is read as, and every element in it. */
export function nodesIn(text: string): readonly string[] {
  const found = new Set<string>();
  const visit = ({ type, value = '', children = [] }: Node) => {
    found.add(type === 'html' ? value : type);
    for (const child of children) visit(child);
  };
  visit(fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
  return [...found].sort();
}

/** A text that tries to be an element, a link, a picture, a heading, a notification, a cell and a line of its own. */
export const hostile =
  '</details><script>alert(1)</script> [x](javascript:alert(1)) ![y](https://evil.example/i.png) @everyone #1 https://evil.example `a` | **b** \u202Egnp.exe\n# Heading\n\n- item';
