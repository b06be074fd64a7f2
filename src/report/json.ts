import type { StatedOptions } from './options.ts';
import type { KnownSubject } from './subject.ts';

/** A subject as it is, in an envelope that says what it is. */
export function jsonOf({ kind, value }: KnownSubject, { title }: StatedOptions): string {
  return `${JSON.stringify({ kind, ...(title !== undefined && { title }), subject: value }, null, 2)}\n`;
}
