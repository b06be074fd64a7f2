import type { SupportGrid } from '../../query/support/support-grid.ts';
import { csvLines } from '../csv.ts';
import { cell, type Inline, type Line, type Table } from '../document.ts';
import { namesFor } from '../document-of.ts';
import { answerIn, newDraft } from '../draft.ts';
import { matrixTable } from '../matrix-table.ts';
import { narrowed } from '../narrowed.ts';
import type { StatedOptions } from '../options.ts';
import { citedIn, plainCell, plainLine } from '../plain-line.ts';
import { recordsOf } from '../records.ts';
import type { KnownSubject } from '../subject.ts';
import { headCell, type WorkbookCell, type WorkbookSheet } from './workbook-sheet.ts';

/** The sheets that a subject is laid out in: the grid of its levels and a sheet for each category, or its records as a list. */
export function sheetsOf(given: KnownSubject, options: StatedOptions): readonly WorkbookSheet[] {
  const { subject, grid } = narrowed(given, options);
  if (subject.kind === 'grid') return [gridSheet(subject, subject.value, options)];
  if (!['content', 'platform', 'category', 'comparison'].includes(subject.kind)) return [listSheet(subject, options)];
  // Without capabilities there is nothing to say but the heads.
  const grids = grid === undefined || grid.capabilities.length === 0 ? [] : [gridSheet(given, grid, options)];
  return [...grids, ...categorySheets(matrixTable(given, options))];
}

/** Capabilities × platforms; the category of a capability stands behind it. */
function gridSheet(subject: KnownSubject, grid: SupportGrid, options: StatedOptions): WorkbookSheet {
  const names = namesFor(subject, options);
  const draft = newDraft(names, false);
  const platformHead = (id: string) => {
    const offering = Object.hasOwn(grid.offerings, id) ? grid.offerings[id] : undefined;
    return offering === undefined ? names.platform(id) : `${names.platform(id)}: ${names.offering(id, offering)}`;
  };
  const heads = ['Capability', 'Category', ...grid.platforms.map(platformHead)];
  const rows = grid.capabilities.map((capability) => {
    const home = names.home(capability);
    const answers = grid.platforms.map((platform): WorkbookCell | undefined => {
      const answer = grid.cells[capability]?.[platform];
      return answer === undefined ? undefined : textCell(answerIn(draft, platform, answer));
    });
    const category = home === undefined ? undefined : { text: names.category(home) };
    return [headCell(names.capability(capability)), category, ...answers];
  });
  return {
    name: 'Support',
    rows: [heads.map((head) => headCell(head)), ...rows],
    headColumns: 1,
    widths: [32, 24, 26],
  };
}

function textCell(content: readonly Inline[]): WorkbookCell {
  return { text: plainLine({ content }) };
}

/** A sheet for each category: a column for each platform, its statements below each other, one a cell. */
function categorySheets({ columns, rows }: Table): readonly WorkbookSheet[] {
  const [, ...platforms] = columns;
  return rows.map(({ head, cells }) => {
    const name = plainCell(cell({ content: head.content }));
    const most = Math.max(0, ...cells.map(({ lines }) => lines.length));
    const statements = Array.from({ length: most }, (_, place) => [
      headCell(String(place + 1)),
      ...cells.map(({ lines }) => (lines[place] === undefined ? undefined : statementCell(lines[place]))),
    ]);
    const heads = [headCell(name), ...platforms.map(platformHead)];
    return { name, rows: [heads, ...statements], headColumns: 1, widths: [14, 48] };
  });
}

function platformHead(line: Line): WorkbookCell {
  const [link] = line.content;
  return headCell(plainLine(line), typeof link === 'object' && link.is === 'link' ? link.url : undefined);
}

/** A cell has one hyperlink: it leads to the first page that the statement cites, which its text lists with the others. */
function statementCell(line: Line): WorkbookCell {
  return { text: plainLine(line), url: citedIn(line.content)[0]?.source.url };
}

/** What CSV has lines for. */
function listSheet(subject: KnownSubject, options: StatedOptions): WorkbookSheet {
  const [heads = [], ...lines] = csvLines(recordsOf(subject, options), namesFor(subject, options));
  const rows = lines.map((line) => line.map((value) => ({ text: String(value) })));
  return { name: 'List', rows: [heads.map((head) => headCell(String(head))), ...rows], headColumns: 0, widths: [24] };
}
