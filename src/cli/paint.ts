import { styleText } from 'node:util';
import type { Line, Span } from './layout/line.ts';
import type { Terminal } from './terminal.ts';

/**
 * Control characters, and those that turn the direction of writing: data from elsewhere could otherwise move the
 * cursor, rename the window or show another text than the one that is there.
 */
const controls = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text with nothing in it that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(controls, '\ufffd');
}

/** A line as it is written to a terminal, or as plain text. */
export function paint(line: Line, terminal: Omit<Terminal, 'width'>): string {
  return line.map((span) => paintSpan(span, terminal)).join('');
}

function paintSpan({ text, style, href }: Span, { colours, links }: Omit<Terminal, 'width'>): string {
  const plain = harmless(text);
  const coloured = style && colours ? styleText(style, plain, { validateStream: false }) : plain;
  const address = links && href !== undefined && URL.canParse(href) ? new URL(href) : undefined;
  if (address === undefined || !/^https?:$/.test(address.protocol)) return coloured;
  // Parsed, so that it is plain ASCII, as escape sequences have to be.
  return `\u001b]8;;${address.href}\u001b\\${coloured}\u001b]8;;\u001b\\`;
}
