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
import { gfmToMarkdown } from 'mdast-util-gfm';
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

/** A document as GitHub-flavoured Markdown. */
export function markdownOf({ title, blocks, references, origin }: ReportDocument): string {
  const root: Root = {
    type: 'root',
    children: [
      heading(1, title),
      ...blocks.flatMap((block) => flow(block, 2)),
      ...(references.length === 0 ? [] : [...flow(section('Sources'), 2), referenceList(references)]),
      ...(origin === undefined ? [] : [paragraphOf(plain(origin))]),
    ],
  };
  return toMarkdown(root, {
    bullet: '-',
    emphasis: '_',
    listItemIndent: 'one',
    extensions: [gfmToMarkdown({ tablePipeAlign: false }), cellEnds],
  });
}

/** White space at the ends of a cell is no part of it, unless it is written as a character reference. */
const cellEnds = {
  unsafe: [' ', '\t'].flatMap((character) => [
    { character, before: '\\|', inConstruct: 'tableCell' as const },
    { character, after: '\\|', inConstruct: 'tableCell' as const },
  ]),
};

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
  return { type: 'heading', depth, children: plain(printable(title).replaceAll('\n', ' ')) };
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

const lineBreak: PhrasingContent = { type: 'html', value: '<br>' };

/** A sentence, and its asides in brackets behind it. */
function phrases({ content, notes = [] }: Line): PhrasingContent[] {
  const asides = notes.flatMap((note, place) => [text(place === 0 ? ' (' : '; '), ...note.flatMap(phrase)]);
  return [...content.flatMap(phrase), ...asides, ...(asides.length === 0 ? [] : [text(')')])];
}

function phrase(inline: Inline): PhrasingContent[] {
  if (typeof inline === 'string') return plain(inline);
  switch (inline.is) {
    case 'strong':
      return [{ type: 'strong', children: plain(inline.text) }];
    case 'level':
      return [text(levelWord(inline.level))];
    case 'verdict':
      return [{ type: 'strong', children: [text(levelWord(inline.verdict))] }];
    case 'link':
      return links(inline.text, inline.url);
    case 'citations':
      return inline.references.flatMap(({ number, source }) => [text(' '), ...links(`[${number}]`, source.url)]);
  }
}

function referenceList(references: readonly Reference[]): List {
  const items = references.map((reference) => [paragraphOf(referenceText(reference))]);
  return { ...listOf(items), ordered: true, start: 1 };
}

function referenceText(reference: Reference): PhrasingContent[] {
  const { title, url, archive } = reference.source;
  const copy = archive === undefined ? [] : [text(', archived at '), ...links(archive, archive)];
  return [...plain(title), text(': '), ...links(url, url), ...copy, text(` (${readingOf(reference)})`)];
}

/** A link, or where none may lead there, its text. */
function links(label: string, url: string): PhrasingContent[] {
  return isWebAddress(url) ? [{ type: 'link', url, children: [text(label)] }] : plain(label);
}

function listOf(items: readonly BlockContent[][]): List {
  const children = items.map((children): ListItem => ({ type: 'listItem', spread: false, children }));
  return { type: 'list', ordered: false, spread: false, children };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

/**
 * A text in which readers find no addresses to make links of, nor people to notify. They look for both after they have
 * undone escapes, but not across a comment.
 */
function plain(value: string): PhrasingContent[] {
  const parts = printable(value).split(/(\w:(?=\/\/)|www(?=\.)|@(?=[-.\w]))/i);
  const pieces: PhrasingContent[] = [];
  for (let place = 0; place < parts.length; place += 2) {
    if (place > 0) pieces.push({ type: 'html', value: '<!-- -->' });
    pieces.push(text(`${parts[place]}${parts[place + 1] ?? ''}`));
  }
  return pieces;
}

function text(value: string): PhrasingContent & { readonly type: 'text' } {
  return { type: 'text', value: printable(value) };
}
