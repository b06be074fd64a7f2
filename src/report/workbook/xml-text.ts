import { printable } from '../document.ts';

/** A text as XML holds it; what looks like the code of a letter to a spreadsheet keeps its underscore by one. */
export function xmlText(text: string): string {
  return printable(text)
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_')
    .replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
