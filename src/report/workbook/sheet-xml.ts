import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import type { WorkbookCell, WorkbookSheet } from './workbook-sheet.ts';
import { xmlHead, xmlText } from './xml-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** As much as spreadsheets let a cell hold, and an address, and as many addresses as a sheet may have. */
const longestText = 32_767;
const longestAddress = 2_079;
const mostLinks = 65_530;

/** The styles of cells, by their numbers in the workbook. */
const style = { text: 1, head: 2, link: 3 } as const;

/** A sheet with its relations, which are the addresses of its hyperlinks. */
export interface SheetParts {
  readonly sheet: string;
  readonly relations: string | undefined;
}

/** @throws InvalidArgumentError for a text that no cell can hold */
export function sheetXml({ rows, headColumns, widths }: WorkbookSheet): SheetParts {
  const links: { readonly cell: string; readonly url: string }[] = [];
  const lines = rows.map((row, number) => {
    const cells = row.map((cell, column) => {
      if (cell === undefined || cell.text === '') return '';
      const name = `${lettersOf(column)}${number + 1}`;
      const { url } = cell;
      const isLink = url !== undefined && url.length <= longestAddress && links.length < mostLinks;
      if (isLink) links.push({ cell: name, url });
      return cellXml(name, cell, isLink);
    });
    return `<row r="${number + 1}">${cells.join('')}</row>`;
  });
  const columns = Math.max(1, ...rows.slice(0, 1).map((row) => row.length));
  const pane = `<pane${headColumns > 0 ? ` xSplit="${headColumns}"` : ''} ySplit="1" topLeftCell="${lettersOf(headColumns)}2" activePane="${headColumns > 0 ? 'bottomRight' : 'bottomLeft'}" state="frozen"/>`;
  const view = `<sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews>`;
  const width = (column: number) => widths[Math.min(column, widths.length - 1)] ?? 10;
  const cols = Array.from(
    { length: columns },
    (_, column) => `<col min="${column + 1}" max="${column + 1}" width="${width(column)}" customWidth="1"/>`,
  );
  const hyperlinks = links.map(({ cell }, place) => `<hyperlink ref="${cell}" r:id="rId${place + 1}"/>`);
  const sheet = [
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    `${view}<cols>${cols.join('')}</cols><sheetData>${lines.join('')}</sheetData>`,
    hyperlinks.length === 0 ? '' : `<hyperlinks>${hyperlinks.join('')}</hyperlinks>`,
    '</worksheet>',
  ];
  const targets = links.map(
    ({ url }, place) =>
      `<Relationship Id="rId${place + 1}" Type="${relationships}/hyperlink" Target="${xmlText(url)}" TargetMode="External"/>`,
  );
  return { sheet: sheet.join(''), relations: targets.length === 0 ? undefined : relationsXml(targets) };
}

/** A part that lists relations. */
export function relationsXml(relations: readonly string[]): string {
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

function cellXml(name: string, { text, isHead }: WorkbookCell, isLink: boolean): string {
  if (text.length > longestText) {
    const found = `a text of ${text.length} letters for one cell`;
    throw new InvalidArgumentError('subject', found, `${longestText} at most, as spreadsheets hold`);
  }
  const number = isHead ? style.head : isLink ? style.link : style.text;
  return `<c r="${name}" s="${number}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}

function lettersOf(column: number): string {
  let letters = '';
  for (let left = column + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}
