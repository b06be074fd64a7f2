import { readXml, type XmlReader } from './xml.ts';

/** Collects the text of an item: its runs one after the other, without the readings that some scripts have above them. */
export function textCollector(): XmlReader & { readonly take: () => string } {
  let parts: string[] = [];
  let isText = false;
  let readings = 0;
  return {
    open: (name) => {
      if (name === 'rPh') readings++;
      isText = name === 't' && readings === 0;
    },
    close: (name) => {
      if (name === 'rPh') readings--;
      if (name === 't') isText = false;
    },
    text: (text) => {
      if (isText) parts.push(text);
    },
    take: () => {
      const text = unescaped(parts.join(''));
      parts = [];
      return text;
    },
  };
}

/** The texts that the cells of a workbook share. */
export function sharedStrings(xml: string): readonly string[] {
  const texts: string[] = [];
  const collector = textCollector();
  readXml(xml, {
    open: (name, attributes) => collector.open?.(name, attributes),
    close: (name) => {
      collector.close?.(name);
      if (name === 'si') texts.push(collector.take());
    },
    text: (text) => collector.text?.(text),
  });
  return texts;
}

/** Letters that XML cannot hold are written by their codes: `_x000D_`. */
export function unescaped(text: string): string {
  return text.replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}
