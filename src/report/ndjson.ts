import { plainJson } from './plain-json.ts';
import type { Records } from './records.ts';

/** One record a line, in full. */
export function ndjsonOf({ list }: Records): string {
  return list.map((record) => `${plainJson(record)}\n`).join('');
}
