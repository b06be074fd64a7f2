import { textCollector } from './strings.ts';
import { readXml } from './xml.ts';

/** The notes of a sheet: what they say, by the name of the cell that they are on. */
export function notesIn(xml: string): readonly (readonly [cell: string, text: string])[] {
  const notes: (readonly [string, string])[] = [];
  const collector = textCollector();
  let cell = '';
  readXml(xml, {
    open: (name, attributes) => {
      if (name === 'comment') cell = attributes('ref') ?? '';
      collector.open?.(name, attributes);
    },
    close: (name) => {
      collector.close?.(name);
      if (name === 'comment') notes.push([cell, collector.take()]);
    },
    text: (text) => collector.text?.(text),
  });
  return notes;
}
