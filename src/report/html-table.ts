import { type Cell, type Line, printable, type Table } from './document.ts';
import type { Anchors } from './html-anchors.ts';
import { cueOf } from './html-cue.ts';
import { type Html, h, text } from './html-element.ts';
import { phrases } from './html-phrases.ts';

/** A table in a box of its own, so that a wide one scrolls and the page does not; it can be reached by keyboard. */
export function tableOf(table: Table, anchors: Anchors): Html {
  const { caption, columns, rows, nothing, layout } = table;
  const head = columns.map((column) => h('th', { scope: 'col' }, phrases(column)));
  const body = rows.map((row) =>
    h('tr', {}, [
      h('th', { scope: 'row' }, phrases(row.head)),
      ...row.cells.map((cell) =>
        h('td', { class: isProse(cell) ? 'prose' : undefined }, cellOf(cell, nothing, anchors)),
      ),
    ]),
  );
  const count = columns.length - 1;
  const cellsIn = (column: number) => rows.flatMap(({ cells }) => cells[column] ?? []);
  const cue = cueOf(table, (column) => cellsIn(column).some(isProse));
  const shape = layout === 'grid' ? { class: layout, style: `--columns: ${count}` } : {};
  const box = h('table', shape, [
    h('caption', {}, [h('span', {}, [text(caption), cue])]),
    h('thead', {}, [h('tr', {}, head)]),
    h('tbody', {}, body),
  ]);
  return h('div', { class: 'scroll', role: 'region', 'aria-label': printable(caption), tabindex: 0 }, [box]);
}

/** Whether a cell has sentences, which need a wide column. */
function isProse({ lines }: Cell): boolean {
  return lines.some(({ content }) => content.some((inline) => typeof inline === 'string' && inline.length > 40));
}

function cellOf({ lead, lines }: Cell, nothing: string, anchors: Anchors): readonly Html[] {
  const [only, ...others] = lines;
  if (lead !== undefined) return [h('div', {}, phrases(lead)), ...(only === undefined ? [] : [listOf(lines)])];
  if (only !== undefined) return others.length === 0 ? phrases(only, anchors) : [listOf(lines)];
  return nothing === '' ? [] : [h('span', { class: 'nothing' }, [text(nothing)])];
}

/** Lines one under the other; where anchors are given, those can be led to that are statements. */
export function listOf(lines: readonly Line[], anchors?: Anchors): Html {
  return h(
    'ul',
    {},
    lines.map((line) => h('li', { id: anchors?.of(line) }, phrases(line))),
  );
}
