import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { decoded } from '../encoding.ts';
import type { Limits } from '../options.ts';
import { type Problems, problemsUpTo } from '../problems.ts';
import type { InputTable } from '../table.ts';
import { type Archive, archiveOf } from './archive.ts';
import { notesIn } from './notes.ts';
import { type DayCount, numberFormats } from './number-formats.ts';
import { type Relation, relationsIn, relationsPartOf } from './relations.ts';
import { type SheetCell, sheetIn } from './sheet.ts';
import { tableOf } from './sheet-table.ts';
import { sharedStrings } from './strings.ts';
import { isOn, readXml } from './xml.ts';

/**
 * The sheets of a workbook as tables. Nothing in it is computed, run or followed: macros and other files are told, and left
 * alone.
 *
 * @throws InvalidArgumentError for what is no workbook, or over a limit
 */
export function workbookTables(bytes: Uint8Array, problems: Problems, limits: Limits): readonly InputTable[] {
  const archive = archiveOf(bytes, limits.unpackedBytes);
  const parts = partsOf(archive, problems);
  const workbook =
    [...parts.relations('').values()].find(({ kind }) => kind === 'officeDocument')?.target ?? 'xl/workbook.xml';
  const xml = parts.text(workbook);
  if (xml === undefined) throw new InvalidArgumentError('input', otherThan(archive.names), 'a workbook saved as .xlsx');
  if (archive.names.some((name) => name.endsWith('.bin') && name.includes('vbaProject'))) {
    problems.warn('macros', {}, 'a workbook with macros', 'a workbook without: they are ignored');
  }
  if (archive.names.some((name) => name.includes('externalLinks/'))) {
    problems.warn('external-reference', {}, 'references to other workbooks', 'values: nothing is followed');
  }
  const relations = parts.relations(workbook);
  const { sheets, from1904 } = frontOf(xml, parts);
  const ofKind = <T>(asked: string, parse: (xml: string) => readonly T[]) => {
    const target = [...relations.values()].find(({ kind }) => kind === asked)?.target;
    return target === undefined ? [] : (parts.parsed(target, parse) ?? []);
  };
  const shared = {
    texts: ofKind('sharedStrings', sharedStrings),
    formats: ofKind('styles', numberFormats),
    from1904,
  };
  const count = counter(limits);
  return sheets.flatMap(({ name, id, isHidden }): InputTable[] => {
    const relation = relations.get(id);
    if (relation?.kind !== 'worksheet' || relation.isExternal) return [];
    if (isHidden) {
      problems.warn('hidden', { sheet: name }, 'a hidden sheet', 'a sheet that is shown: it is not read');
      return [];
    }
    count.startSheet();
    const sheet = parts.parsed(relation.target, (text) => sheetIn(text, shared, count.cell));
    if (sheet === undefined) return [];
    const own = parts.relations(relation.target);
    tellNotes(name, own, parts, problems);
    return [tableOf(name, sheet, own, problems, limits)];
  });
}

/** What an archive is that is no workbook, as far as the names of its files tell. */
function otherThan(names: readonly string[]): string {
  const has = (start: string) => names.some((name) => name.startsWith(start));
  if (has('Index/') || has('index.zip')) return 'a document of Numbers';
  if (has('content.xml')) return 'an OpenDocument file (.ods)';
  if (has('word/')) return 'a text document (.docx)';
  if (has('xl/workbook.bin')) return 'a binary workbook (.xlsb)';
  return 'a ZIP archive without a workbook';
}

interface SheetName {
  readonly name: string;
  readonly id: string;
  readonly isHidden: boolean;
}

/** What a workbook says of itself before its sheets. */
function frontOf(xml: string, { safely }: Parts): DayCount & { readonly sheets: readonly SheetName[] } {
  const sheets: SheetName[] = [];
  let from1904 = false;
  safely('the workbook', () =>
    readXml(xml, {
      open: (element, attributes) => {
        if (element === 'workbookPr') from1904 = isOn(attributes('date1904'));
        if (element !== 'sheet') return;
        const isHidden = (attributes('state') ?? 'visible') !== 'visible';
        sheets.push({ name: attributes('name') ?? '', id: attributes('r:id') ?? attributes('id') ?? '', isHidden });
      },
    }),
  );
  return { sheets, from1904 };
}

/** The parts of a workbook; one that is damaged is told, and as if it were not there. */
interface Parts {
  readonly text: (name: string) => string | undefined;
  readonly parsed: <T>(name: string, parse: (text: string) => T) => T | undefined;
  readonly relations: (part: string) => ReadonlyMap<string, Relation>;
  readonly safely: <T>(name: string, read: () => T) => T | undefined;
}

function partsOf({ file }: Archive, problems: Problems): Parts {
  const text = (name: string) => {
    const bytes = file(name);
    return bytes === undefined ? undefined : decoded(bytes, problemsUpTo(0));
  };
  const safely: Parts['safely'] = (name, read) => {
    try {
      return read();
    } catch (error) {
      if (error instanceof InvalidArgumentError) throw error;
      problems.error('damaged-part', {}, `'${name}', which is no XML`, 'a workbook as spreadsheets write it');
      return undefined;
    }
  };
  const parsed: Parts['parsed'] = (name, parse) => {
    const xml = text(name);
    return xml === undefined ? undefined : safely(name, () => parse(xml));
  };
  const relations: Parts['relations'] = (part) =>
    parsed(relationsPartOf(part), (xml) => relationsIn(xml, part)) ?? new Map();
  return { text, parsed, relations, safely };
}

/** Counts what is read, so that few texts that many cells share do not become very many. */
function counter({ rows, columns, cells, unpackedBytes }: Limits) {
  let [cellCount, letters, rowCount, lastRow] = [0, 0, 0, -1];
  const assert = (what: string, count: number, most: number) => {
    if (count > most) throw new InvalidArgumentError('input', `more than ${most} ${what}`, `${most} at most`);
  };
  return {
    startSheet: () => {
      rowCount = 0;
      lastRow = -1;
    },
    cell: ({ row, column, text }: SheetCell) => {
      if (row !== lastRow) rowCount++;
      lastRow = row;
      cellCount++;
      letters += text.length;
      assert('rows', rowCount, rows);
      assert('columns', column + 1, columns);
      assert('cells', cellCount, cells);
      assert('letters', letters, unpackedBytes);
    },
  };
}

function tellNotes(sheet: string, relations: ReadonlyMap<string, Relation>, parts: Parts, problems: Problems): void {
  for (const { kind, target } of relations.values()) {
    if (kind !== 'comments') continue;
    for (const [cell, text] of parts.parsed(target, notesIn) ?? []) {
      problems.warn(
        'note',
        { sheet, cell },
        `a note: '${text.trim()}'`,
        'what matters in the cell: notes are not read',
      );
    }
  }
}
