import type { StatedOptions } from './options.ts';
import { plainJson } from './plain-json.ts';
import type { KnownSubject } from './subject.ts';

/** A subject as it is, in an envelope that says what it is, and of a search what it found for each word. */
export function jsonOf(subject: KnownSubject, { title }: StatedOptions): string {
  const { kind, value } = subject;
  const search = kind === 'results' && subject.search;
  return `${plainJson({ kind, ...(title !== undefined && { title }), ...search, subject: value }, 2)}\n`;
}
