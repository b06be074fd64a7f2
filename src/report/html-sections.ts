import type { Cell, Inline, Line, Table } from './document.ts';
import type { Anchors } from './html-anchors.ts';
import { anchorOf, backToContents, plainOf } from './html-contents.ts';
import { type Html, h, text } from './html-element.ts';
import { phrases } from './html-phrases.ts';
import { listOf } from './html-table.ts';

/** Where a section stands in its page. */
export interface Place {
  readonly depth: number;
  readonly id: string;
  /** Whether the page has contents to go back to. */
  readonly hasContents: boolean;
  readonly anchors: Anchors;
}

/** A heading, and the way back, if there is one. */
export function headingOf(
  { depth, hasContents }: Pick<Place, 'depth' | 'hasContents'>,
  head: readonly Html[],
): readonly Html[] {
  return [h(`h${Math.min(depth, 6)}`, {}, head), ...(hasContents ? [backToContents()] : [])];
}

/** A cell under a heading of its own. */
interface Part {
  readonly head: Line;
  readonly anchor: string;
  readonly cell: Cell;
}

/** A table whose cells are too long to stand side by side: a section for each row, and one in it for each column. */
export function sectionsOf({ columns, rows, nothing }: Table, place: Place): readonly Html[] {
  const heads = columns.slice(1);
  return rows.map(({ head, cells }, row) => {
    const id = anchorOf(place.id, row);
    const parts = heads.map((column, number) => partOf(column, anchorOf(id, number), cells[number]));
    const isSaid = ({ cell }: Part) => cell.lead !== undefined || cell.lines.length > 0;
    const said = parts.filter(isSaid);
    const silent = parts.filter((part) => !isSaid(part)).map((part) => plainOf(part.head));
    return h('section', { id }, [
      ...headingOf(place, phrases({ content: head.content.map(withoutWeight) })),
      ...(head.notes ?? []).map((note) => h('p', { class: 'hint' }, phrases({ content: note }))),
      ...(said.length < 2 ? [] : [linksTo(said)]),
      h(
        'div',
        { class: 'columns' },
        said.map((part) => sectionOf(part, place.depth + 1, place.anchors)),
      ),
      ...(silent.length === 0 ? [] : [h('p', { class: 'nothing' }, [text(`${nothing}: ${silent.join(', ')}`)])]),
    ]);
  });
}

function partOf(head: Line, anchor: string, cell: Cell = { lines: [] }): Part {
  return { head, anchor, cell };
}

function sectionOf({ head, anchor, cell: { lead, lines } }: Part, depth: number, anchors: Anchors): Html {
  return h('section', { id: anchor }, [
    h(`h${Math.min(depth, 6)}`, {}, phrases(head)),
    ...(lead === undefined ? [] : [h('p', {}, phrases(lead))]),
    ...(lines.length === 0 ? [] : [listOf(lines, anchors)]),
  ]);
}

/** The ways to the parts of a section. */
function linksTo(parts: readonly Part[]): Html {
  const links = parts.map(({ head, anchor }) => h('a', { href: `#${anchor}` }, [text(plainOf(head))]));
  return h(
    'p',
    { class: 'within' },
    links.flatMap((link, number) => (number === 0 ? [link] : [text(' · '), link])),
  );
}

/** A heading is strong already. */
function withoutWeight(inline: Inline): Inline {
  return typeof inline === 'object' && inline.is === 'strong' ? inline.text : inline;
}
