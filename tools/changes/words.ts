import type { BlockContent, List, ListItem, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { printable } from '../../src/report/document.ts';
import { partAddresses, text, written } from '../../src/report/markdown-text.ts';

/** A line of Markdown before it is written: what data say stands in texts and codes, and is escaped where these are. */
export type Words = readonly PhrasingContent[];

/** Marks that turn the direction of what follows, and with it what readers take a line to say. */
const directions = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** Of a text of the data, the beginning says enough. */
const longestText = 600;

/** What the data say, in one line. */
export function said(value: string): PhrasingContent {
  return text(oneLine(value));
}

/** An id, or anything else that is looked for letter by letter. */
export function code(value: string): PhrasingContent {
  return { type: 'inlineCode', value: oneLine(value) };
}

/** Several ids behind each other: `a`, `b`. */
export function codes(values: readonly string[]): Words {
  return values.flatMap((value, place) => (place === 0 ? [code(value)] : [text(', '), code(value)]));
}

/** As many ids as are worth reading in one line, and how many others there are. */
export function someCodes(values: readonly string[], most = 40): Words {
  const others = values.length - most;
  return [...codes(values.slice(0, most)), ...(others > 0 ? [text(` and ${others} more`)] : [])];
}

export function strong(value: string): PhrasingContent {
  return { type: 'strong', children: [said(value)] };
}

function oneLine(value: string): string {
  const line = printable(value).replace(directions, '\uFFFD').replace(/\s+/g, ' ');
  return line.length > longestText ? `${line.slice(0, longestText).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
}

export function paragraph(...children: Words): BlockContent {
  return { type: 'paragraph', children: [...children] };
}

/** A list of lines; each may have a list of its own. */
export function list(items: readonly (readonly BlockContent[])[]): List {
  const children = items.map((blocks): ListItem => ({ type: 'listItem', spread: false, children: [...blocks] }));
  return { type: 'list', ordered: false, spread: false, children };
}

/** Blocks that are folded until somebody wants them. */
export function folded(summary: string, blocks: readonly RootContent[]): readonly RootContent[] {
  const head = summary.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
  const open: RootContent = { type: 'html', value: `<details><summary>${head}</summary>` };
  return [open, ...blocks, { type: 'html', value: '</details>' }];
}

/** Blocks as Markdown, in which no text of the data becomes an element, a link, or a person to notify. */
export function markdown(blocks: readonly RootContent[]): string {
  const root: Root = { type: 'root', children: [...blocks] };
  partAddresses(root);
  return toMarkdown(root, written);
}
