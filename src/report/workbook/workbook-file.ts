import { strToU8, zipSync } from 'fflate';
import { sheetNames } from './sheet-names.ts';
import { relationsXml, sheetXml } from './sheet-xml.ts';
import type { WorkbookSheet } from './workbook-sheet.ts';
import { xmlHead, xmlText } from './xml-text.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** What a workbook says of itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** What it rests on: the release of the data, where it is known. */
  readonly origin?: string | undefined;
}

/** A workbook (XLSX) of these sheets: the same bytes for the same sheets. */
export function workbookFile(sheets: readonly WorkbookSheet[], facts: WorkbookFacts): Uint8Array {
  const names = sheetNames(sheets.map(({ name }) => name));
  const parts = sheets.map(sheetXml);
  const listed = names.map(
    (name, place) => `<sheet name="${xmlText(name)}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`,
  );
  const related = names.map(
    (_, place) =>
      `<Relationship Id="rId${place + 1}" Type="${relationships}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  const styles = `<Relationship Id="rId${names.length + 1}" Type="${relationships}/styles" Target="styles.xml"/>`;
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(names.length),
    '_rels/.rels': relationsXml([
      `<Relationship Id="rId1" Type="${relationships}/officeDocument" Target="xl/workbook.xml"/>`,
      '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>',
    ]),
    'docProps/core.xml': coreProperties(facts),
    'xl/workbook.xml': `${xmlHead}<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationsXml([...related, styles]),
    'xl/styles.xml': stylesXml,
  };
  for (const [place, { sheet, relations }] of parts.entries()) {
    files[`xl/worksheets/sheet${place + 1}.xml`] = sheet;
    if (relations !== undefined) files[`xl/worksheets/_rels/sheet${place + 1}.xml.rels`] = relations;
  }
  const bytes = Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]));
  // The first day that an archive can tell, in whatever place it is written.
  return zipSync(bytes, { mtime: new Date(1980, 0, 1), level: 6 });
}

function contentTypes(sheets: number): string {
  const parts = Array.from({ length: sheets }, (_, place) =>
    override(`xl/worksheets/sheet${place + 1}.xml`, `${types}.worksheet+xml`),
  );
  return [
    `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    override('xl/workbook.xml', `${types}.sheet.main+xml`),
    override('xl/styles.xml', `${types}.styles+xml`),
    override('docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    ...parts,
    '</Types>',
  ].join('');
}

function override(part: string, type: string): string {
  return `<Override PartName="/${part}" ContentType="${type}"/>`;
}

function coreProperties({ title, origin }: WorkbookFacts): string {
  const description = origin === undefined ? '' : `<dc:description>${xmlText(origin)}</dc:description>`;
  return `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${xmlText(title)}</dc:title>${description}</cp:coreProperties>`;
}

/** Texts are wrapped, heads bold, and links in the colour of links; the numbers are those of `sheetXml`. */
const stylesXml = [
  `${xmlHead}<styleSheet xmlns="${main}">`,
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font>',
  '<font><sz val="11"/><color rgb="FF0563C1"/><name val="Calibri"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...[0, 1, 2].map(
    (font) =>
      `<xf numFmtId="49" fontId="${font}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ),
  '</cellXfs></styleSheet>',
].join('');
