import type { Answered } from './command.ts';
import { jsonText } from './json-text.ts';
import { paint } from './paint.ts';
import type { Terminal } from './terminal.ts';

/** An answer as it is written. */
export function written({ value, shown }: Answered, json: boolean, terminal: Terminal): string {
  if (json) return jsonText(value);
  if (typeof shown === 'string') return shown;
  return shown(terminal)
    .map((line) => `${paint(line, terminal)}\n`)
    .join('');
}
