import type { Element, ElementContent, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type Reference, readingOf } from './citations.ts';
import {
  type Block,
  type Cell,
  type Inline,
  isWebAddress,
  type Line,
  printable,
  type ReportDocument,
  type Table,
} from './document.ts';
import { style } from './html-style.ts';

/** No script, no request and no form, whatever became of the rest. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A document as an HTML page that needs nothing else. */
export function htmlOf({ title, blocks, references, origin }: ReportDocument): string {
  const head = h('head', {}, [
    h('meta', { charSet: 'utf-8' }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('meta', { name: 'color-scheme', content: 'light dark' }),
    h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
    h('title', {}, [text(title)]),
    h('style', {}, [{ type: 'text', value: style }]),
  ]);
  const main = h('main', {}, [
    h('h1', {}, [text(title)]),
    ...blocks.flatMap((block) => flow(block, 2)),
    ...sourcesOf(references),
  ]);
  const footer = origin === undefined ? [] : [h('footer', {}, [h('p', {}, [text(origin)])])];
  const page = h('html', { lang: 'en' }, [head, h('body', {}, [main, ...footer])]);
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return `${toHtml(root)}\n`;
}

function flow(block: Block, depth: number): Element[] {
  switch (block.is) {
    case 'section': {
      const inside = block.blocks.flatMap((part) => flow(part, depth + 1));
      return [h('section', {}, [h(`h${Math.min(depth, 6)}`, {}, [text(block.title)]), ...inside])];
    }
    case 'paragraph':
      return [h('p', {}, block.content.flatMap(phrase))];
    case 'list':
      return [listOf(block.lines)];
    case 'facts': {
      const facts = block.facts.flatMap(({ term, lines }) => [
        h('dt', {}, phrase(term)),
        ...lines.map((line) => h('dd', {}, phrases(line))),
      ]);
      return [h('dl', {}, facts)];
    }
    case 'table':
      return [tableOf(block)];
  }
}

/** A table in a box of its own, so that a wide one scrolls and the page does not; it can be reached by keyboard. */
function tableOf({ caption, columns, rows, nothing }: Table): Element {
  const head = columns.map((column) => h('th', { scope: 'col' }, phrases(column)));
  const body = rows.map((row) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, phrases(row.head)),
      ...row.cells.map((cell) => h('td', { className: isProse(cell) ? ['prose'] : [] }, cellOf(cell, nothing))),
    ]),
  );
  const table = h('table', {}, [
    h('caption', {}, [text(caption)]),
    h('thead', {}, [h('tr', {}, head)]),
    h('tbody', {}, body),
  ]);
  return h('div', { className: ['scroll'], role: 'region', ariaLabel: printable(caption), tabIndex: 0 }, [table]);
}

/** Whether a cell has sentences, which need a wide column. */
function isProse({ lines }: Cell): boolean {
  return lines.some(({ content }) => content.some((inline) => typeof inline === 'string' && inline.length > 40));
}

function cellOf({ lead, lines }: Cell, nothing: string): ElementContent[] {
  const [only, ...others] = lines;
  if (lead !== undefined) return [h('div', {}, phrases(lead)), ...(only === undefined ? [] : [listOf(lines)])];
  if (only !== undefined) return others.length === 0 ? phrases(only) : [listOf(lines)];
  return nothing === '' ? [] : [h('span', { className: ['nothing'] }, [text(nothing)])];
}

function listOf(lines: readonly Line[]): Element {
  const items = lines.map((line) => h('li', {}, phrases(line)));
  return h('ul', {}, items);
}

/** A sentence, and its asides in a smaller line of their own. */
function phrases({ content, notes = [] }: Line): ElementContent[] {
  const sentence = content.flatMap(phrase);
  if (notes.length === 0) return sentence;
  const asides = notes.map((note) => h('span', {}, note.flatMap(phrase)));
  return [...sentence, text(' '), h('span', { className: ['notes'] }, asides)];
}

function phrase(inline: Inline): ElementContent[] {
  if (typeof inline === 'string') return [text(inline)];
  switch (inline.is) {
    case 'strong':
      return [h('strong', {}, [text(inline.text)])];
    case 'level':
      return [h('span', { className: ['level', `level-${inline.level}`] }, [text(inline.level)])];
    case 'link':
      return [link(inline.text, inline.url)];
    case 'citations':
      return inline.references.flatMap(citation);
  }
}

/** The first number stays on the line of what it belongs to. */
function citation({ number, source }: Reference, place: number): ElementContent[] {
  const about = `Source ${number}: ${printable(source.title)}`;
  const properties = { className: ['cite'], title: about, ariaLabel: about };
  return [text(place === 0 ? '\u00A0' : ' '), link(`[${number}]`, source.url, properties)];
}

function sourcesOf(references: readonly Reference[]): Element[] {
  if (references.length === 0) return [];
  const items = references.map((reference) => {
    const { title, url, archive } = reference.source;
    const copy = archive === undefined ? [] : [text(', archived at '), link(archive, archive)];
    const parts = [text(`${title}: `), link(url, url), ...copy, text(` (${readingOf(reference)})`)];
    return h('li', { id: `source-${reference.number}` }, parts);
  });
  return [h('section', { className: ['sources'] }, [h('h2', {}, [text('Sources')]), h('ol', {}, items)])];
}

/** A link, or where none may lead there, its text. */
function link(
  label: string,
  url: string,
  properties: Readonly<Record<string, string | string[]>> = {},
): ElementContent {
  return isWebAddress(url) ? h('a', { ...properties, href: url }, [text(label)]) : text(label);
}

function text(value: string): Text {
  return { type: 'text', value: printable(value) };
}
