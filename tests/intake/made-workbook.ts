import { strToU8, type Zippable, zipSync } from 'fflate';

// Workbooks as other programs write them, with whatever is wrong in them: made here, so that no file has to be kept.

export interface MadeSheet {
  readonly name?: string;
  /** The parts of the sheet's XML. */
  readonly data: string;
  readonly before?: string;
  readonly after?: string;
  readonly relations?: string;
  readonly state?: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationsOf = (list: string) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list}</Relationships>`;

/** The parts of a workbook, by their names. */
export function partsOfWorkbook(
  sheets: readonly MadeSheet[],
  { shared = '', more = {} }: { readonly shared?: string; readonly more?: Readonly<Record<string, string>> } = {},
): Record<string, string> {
  const parts: Record<string, string> = {
    '_rels/.rels': relationsOf(`<Relationship Id="r1" Type="${office}/officeDocument" Target="/xl/workbook.xml"/>`),
    'xl/workbook.xml': `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${sheets
      .map(
        ({ name = `Sheet${1}`, state }, place) =>
          `<sheet name="${name}" sheetId="${place + 1}" r:id="s${place}"${state ? ` state="${state}"` : ''}/>`,
      )
      .join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsOf(
      `${sheets.map((_, place) => `<Relationship Id="s${place}" Type="${office}/worksheet" Target="worksheets/s${place}.xml"/>`).join('')}<Relationship Id="shared" Type="${office}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${shared}</sst>`,
    ...more,
  };
  for (const [place, { data, before = '', after = '', relations }] of sheets.entries()) {
    parts[`xl/worksheets/s${place}.xml`] =
      `<worksheet xmlns="${main}" xmlns:r="${office}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
    if (relations !== undefined) parts[`xl/worksheets/_rels/s${place}.xml.rels`] = relationsOf(relations);
  }
  return parts;
}

export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const files: Zippable = {};
  for (const [name, text] of Object.entries(parts)) files[name] = strToU8(text);
  return zipSync(files);
}

/** A workbook of these sheets. */
export function madeWorkbook(...args: Parameters<typeof partsOfWorkbook>): Uint8Array {
  return zipped(partsOfWorkbook(...args));
}

/** Rows of texts as a sheet has them, in order; `undefined` is a blank cell. */
export function rowsXml(rows: readonly (readonly (string | undefined)[])[]): string {
  return rows
    .map((row, number) => {
      const cells = row.map((text, column) =>
        text === undefined
          ? ''
          : `<c r="${String.fromCharCode(65 + column)}${number + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
      );
      return `<row r="${number + 1}">${cells.join('')}</row>`;
    })
    .join('');
}

/** A relation of a sheet to an address outside. */
export function linkTo(id: string, url: string): string {
  return `<Relationship Id="${id}" Type="${office}/hyperlink" Target="${url}" TargetMode="External"/>`;
}

/** A relation of a sheet to its notes. */
export function notesAt(id: string, target: string): string {
  return `<Relationship Id="${id}" Type="${office}/comments" Target="${target}"/>`;
}
