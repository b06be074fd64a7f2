import { displayWidth } from '../layout/display-width.ts';
import { type Line, line, styled } from '../layout/line.ts';

/** A heading with a line behind it, that can be seen without colours too. */
export function rule(title: string, width: number): Line {
  const rest = Math.max(0, width - displayWidth(title) - 1);
  return line(styled(title, 'bold'), styled(rest > 2 ? ` ${'─'.repeat(rest)}` : '', 'dim'));
}
