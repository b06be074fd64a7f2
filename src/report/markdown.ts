import type {
  BlockContent,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  TableCell,
} from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { type Reference, readingOf } from './citations.ts';
import {
  type Block,
  type Cell,
  cell,
  type Inline,
  isWebAddress,
  type Line,
  printable,
  type ReportDocument,
  section,
} from './document.ts';
import { levelWord } from './level-words.ts';
import { lineBreak, links, partAddresses, text, written } from './markdown-text.ts';

/** A document as GitHub-flavoured Markdown. */
export function markdownOf({ title, blocks, references, origin }: ReportDocument): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...blocks.flatMap((block) => flow(block, 2)),
      ...(references.length === 0 ? [] : [...flow(section('Sources'), 2), referenceList(references)]),
      ...(origin === undefined ? [] : [paragraphOf([text(origin)])]),
    ],
  };
  partAddresses(root);
  return toMarkdown(root, written);
}

type Depth = 1 | 2 | 3 | 4 | 5 | 6;

function flow(block: Block, depth: Depth): RootContent[] {
  switch (block.is) {
    case 'section': {
      const deeper = Math.min(depth + 1, 6) as Depth;
      const inside = block.blocks.flatMap((part) => flow(part, deeper));
      return [heading(depth, block.title), ...inside];
    }
    case 'paragraph':
      return [paragraphOf(block.content.flatMap(phrase))];
    case 'list':
      return [listOf(block.lines.map((line) => [paragraphOf(phrases(line))]))];
    case 'facts':
      return [listOf(block.facts.map(({ term, lines }) => factOf(term, lines)))];
    case 'table': {
      const heads = block.columns.map((column) => cellOf(cell(column), ''));
      const rows = block.rows.map(({ head, cells }) =>
        [cell(head), ...cells].map((part) => cellOf(part, block.nothing)),
      );
      return [{ type: 'table', children: [heads, ...rows].map((children) => ({ type: 'tableRow', children })) }];
    }
  }
}

/** A heading has one line. */
function heading(depth: Depth, title: string): Heading {
  return { type: 'heading', depth, children: [text(printable(title).replaceAll('\n', ' '))] };
}

/** A term with what is said of it: behind it, or, if that is several things, as a list of its own. */
function factOf(term: Inline, lines: readonly Line[]): BlockContent[] {
  const head: PhrasingContent = { type: 'strong', children: [...phrase(term), text(':')] };
  const [only, ...others] = lines;
  if (only !== undefined && others.length === 0) return [paragraphOf([head, text(' '), ...phrases(only)])];
  return [paragraphOf([head]), listOf(lines.map((line) => [paragraphOf(phrases(line))]))];
}

/** A cell cannot have blocks, so its lines are parted by breaks. */
function cellOf({ lead, lines }: Cell, nothing: string): TableCell {
  const isList = lines.length > 1 || lead !== undefined;
  const items = lines.map((line) => (isList ? [text('• '), ...phrases(line)] : phrases(line)));
  const all = [...(lead === undefined ? [] : [phrases(lead)]), ...items];
  if (all.length === 0 && nothing !== '') all.push([{ type: 'emphasis', children: [text(nothing)] }]);
  return { type: 'tableCell', children: all.flatMap((item, place) => (place === 0 ? item : [lineBreak, ...item])) };
}

/** A sentence, and its asides in brackets behind it. */
function phrases({ content, notes = [] }: Line): PhrasingContent[] {
  const asides = notes.flatMap((note, place) => [text(place === 0 ? ' (' : '; '), ...note.flatMap(phrase)]);
  return [...content.flatMap(phrase), ...asides, ...(asides.length === 0 ? [] : [text(')')])];
}

function phrase(inline: Inline): PhrasingContent[] {
  if (typeof inline === 'string') return [text(inline)];
  switch (inline.is) {
    case 'strong':
      // What cannot be seen cannot be strong either.
      return [/\S/.test(inline.text) ? { type: 'strong', children: [text(inline.text)] } : text(inline.text)];
    case 'level':
      return [text(levelWord(inline.level))];
    case 'verdict':
      return [{ type: 'strong', children: [text(levelWord(inline.verdict))] }];
    case 'link':
      return [links(inline.text, inline.url)];
    case 'citations':
      return inline.references.flatMap(({ number, source }) => [text(' '), links(`[${number}]`, source.url)]);
  }
}

function referenceList(references: readonly Reference[]): List {
  const items = references.map((reference) => [paragraphOf(referenceText(reference))]);
  return { ...listOf(items), ordered: true, start: 1 };
}

/** A source by its title, which is a link if its address is one; an address that is none is a text behind it. */
function referenceText(reference: Reference): PhrasingContent[] {
  const { title, url, archive } = reference.source;
  const source = isWebAddress(url) ? links(title, url) : text(`${title}: ${url}`);
  const copy = archive === undefined ? [] : [text(', '), archived(archive)];
  return [source, ...copy, text(` (${readingOf(reference)})`)];
}

function archived(url: string): PhrasingContent {
  return isWebAddress(url) ? links('archived', url) : text(`archived at ${url}`);
}

function listOf(items: readonly BlockContent[][]): List {
  const children = items.map((children): ListItem => ({ type: 'listItem', spread: false, children }));
  return { type: 'list', ordered: false, spread: false, children };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}
