import { Parser } from 'saxen';

/** What is told of a document, in its order; names are without the prefixes of their namespaces. */
export interface XmlReader {
  readonly open?: (name: string, attributes: Attributes) => void;
  readonly close?: (name: string) => void;
  /** The text of the innermost element, or a part of it. */
  readonly text?: (text: string) => void;
}

export type Attributes = (name: string) => string | undefined;

/**
 * Reads a document. No entities but those of XML itself are known, and nothing that a document type declares.
 *
 * @throws Error for what is no XML, and whatever the reader throws
 */
export function readXml(xml: string, { open, close, text }: XmlReader): void {
  const parser = new Parser();
  let failure: unknown;
  /** The parser goes on when it is told to stop in the middle of what it has read, and tells errors instead of throwing them. */
  const guarded = (tell: () => void) => {
    if (failure !== undefined) return;
    try {
      tell();
    } catch (error) {
      failure = error ?? new Error('unknown');
      parser.stop();
    }
  };
  parser.on('error', (error) => {
    failure ??= error;
  });
  parser.on('warn', () => {});
  parser.on('openTag', (name, read, decode) => {
    guarded(() => {
      const attributes = read();
      open?.(local(name), (asked) => {
        const raw = attributes === false || !Object.hasOwn(attributes, asked) ? undefined : attributes[asked];
        return raw === undefined ? undefined : decode(withFarLetters(raw));
      });
    });
  });
  parser.on('closeTag', (name) => guarded(() => close?.(local(name))));
  parser.on('text', (value, decode) => guarded(() => text?.(decode(withFarLetters(value)))));
  parser.on('cdata', (value) => guarded(() => text?.(value)));
  const error = parser.parse(xml);
  failure ??= error ?? undefined;
  if (failure !== undefined) throw failure;
}

/** The parser knows no letters above U+FFFF by their numbers: it would make others of them, that nobody sees. */
function withFarLetters(raw: string): string {
  return raw.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (reference, hex?: string, decimal?: string) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code <= 0xffff) return reference;
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** Whether an attribute says yes. */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
