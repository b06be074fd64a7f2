/**
 * What a spreadsheet would take for the beginning of a formula, in the scripts that it knows; also behind white space
 * and what cannot be seen, which some drop.
 */
const formulaStart = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/** What a cell can only hold between quotation marks: what parts cells and lines, and white space at its ends. */
const quotable = /[",\r\n\uFEFF]|^ | $/;

/** Lines of cells as CSV after RFC 4180, but with line feeds alone. */
export function csvText(lines: readonly (readonly (string | number)[])[]): string {
  return lines.map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** A text that a spreadsheet would compute has an apostrophe before it. */
function csvCell(value: string | number): string {
  const text = typeof value === 'string' && formulaStart.test(value) ? `'${value}` : String(value);
  return quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
