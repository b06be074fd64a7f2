import type { Records } from './records.ts';

/** One record a line, in full. */
export function ndjsonOf({ list }: Records): string {
  return list.map((record) => `${JSON.stringify(record)}\n`).join('');
}
