import { addressOf, type CellAddress, type CellRange, rangeOf } from './addresses.ts';
import { type DayCount, inFormat, type NumberFormat } from './number-formats.ts';
import { textCollector, unescaped } from './strings.ts';
import { isOn, readXml } from './xml.ts';

/** A cell as its sheet has it. */
export interface SheetCell extends CellAddress {
  readonly text: string;
  /** Whether it is computed. */
  readonly isFormula: boolean;
}

/** A sheet before its cells are understood. */
export interface Sheet {
  readonly cells: readonly SheetCell[];
  readonly merged: readonly CellRange[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: readonly { readonly from: number; readonly to: number }[];
  /** Hyperlinks by the cells that they are of: an id among the relations of the sheet, a place in the workbook, or both. */
  readonly links: readonly {
    readonly range: CellRange;
    readonly id: string | undefined;
    readonly place: string | undefined;
  }[];
}

/** What the cells of a workbook refer to. */
export interface CellReferences extends DayCount {
  /** The texts that they share. */
  readonly texts: readonly string[];
  /** The formats of their numbers, by style. */
  readonly formats: readonly (NumberFormat | undefined)[];
}

/** No sheet of a matrix has more merged cells, hyperlinks or ranges of columns. */
const mostRanges = 100_000;

/**
 * Reads the part of a sheet. Blank cells, of which a sheet may have any number, are passed over.
 *
 * @param take - told of each cell that has something in it; what it throws ends the reading
 */
export function sheetIn(xml: string, shared: CellReferences, take: (cell: SheetCell) => void): Sheet {
  const cells: SheetCell[] = [];
  const sheet = {
    merged: [] as CellRange[],
    hiddenRows: new Set<number>(),
    hiddenColumns: [] as { from: number; to: number }[],
    links: [] as Sheet['links'][number][],
  };
  const inline = textCollector();
  let row = -1;
  let column = -1;
  let cell:
    | { readonly at: CellAddress; readonly type: string; readonly style: number; isFormula: boolean; value: string[] }
    | undefined;
  let inside: 'value' | 'formula' | undefined;

  const finish = () => {
    if (cell === undefined) return;
    const { at, type, style, isFormula, value } = cell;
    const raw = value.join('');
    const text = type === 'inlineStr' ? inline.take() : shownBy(type, style, raw, shared);
    if (text !== '' || isFormula) {
      const known = { ...at, text, isFormula };
      take(known);
      cells.push(known);
    }
    cell = undefined;
  };

  readXml(xml, {
    open: (name, attributes) => {
      switch (name) {
        case 'row': {
          const number = Number(attributes('r') ?? row + 2);
          row = Number.isSafeInteger(number) && number > 0 ? number - 1 : row + 1;
          column = -1;
          if (isOn(attributes('hidden'))) sheet.hiddenRows.add(row);
          break;
        }
        case 'c': {
          const stated = addressOf(attributes('r') ?? '');
          column = stated?.column ?? column + 1;
          cell = {
            at: { row: stated?.row ?? row, column },
            type: attributes('t') ?? 'n',
            style: Number(attributes('s') ?? 0),
            isFormula: false,
            value: [],
          };
          break;
        }
        case 'v':
          inside = 'value';
          break;
        case 'f':
          inside = 'formula';
          if (cell !== undefined) cell.isFormula = true;
          break;
        case 'col': {
          const [from, to] = [Number(attributes('min')) - 1, Number(attributes('max')) - 1];
          if (isOn(attributes('hidden')) && from >= 0 && to >= from) addTo(sheet.hiddenColumns, { from, to });
          break;
        }
        case 'mergeCell': {
          const range = rangeOf(attributes('ref') ?? '');
          if (range !== undefined) addTo(sheet.merged, range);
          break;
        }
        case 'hyperlink': {
          const range = rangeOf(attributes('ref') ?? '');
          const id = attributes('r:id') ?? attributes('id');
          if (range !== undefined) addTo(sheet.links, { range, id, place: attributes('location') });
          break;
        }
      }
      if (cell?.type === 'inlineStr') inline.open?.(name, attributes);
    },
    close: (name) => {
      if (cell?.type === 'inlineStr') inline.close?.(name);
      if (name === 'v' || name === 'f') inside = undefined;
      if (name === 'c') finish();
    },
    text: (text) => {
      if (inside === 'value') cell?.value.push(text);
      else if (cell?.type === 'inlineStr') inline.text?.(text);
    },
  });
  return { cells, ...sheet };
}

function addTo<T>(list: T[], item: T): void {
  if (list.length < mostRanges) list.push(item);
}

/** What a cell shows: days as `2026-11-30` and shares in per cent, other numbers as they are stored. */
function shownBy(type: string, style: number, raw: string, { texts, formats, from1904 }: CellReferences): string {
  switch (type) {
    case 's':
      return texts[Number(raw)] ?? '';
    case 'b':
      return raw === '' ? '' : raw.trim() === '1' ? 'TRUE' : 'FALSE';
    case 'n':
      return inFormat(raw, formats[style], { from1904 });
    case 'd':
      return raw.replace(/T00:00(?::00(?:\.0+)?)?Z?$/, '');
    default:
      return unescaped(raw);
  }
}
