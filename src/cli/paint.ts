import { styleText } from 'node:util';
import { unseen } from '../report/unseen.ts';
import type { Line, Span } from './layout/line.ts';
import type { Terminal } from './terminal.ts';

/** A text with nothing in it that a terminal would obey. */
export function harmless(text: string): string {
  return text.replace(unseen, '\ufffd');
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
