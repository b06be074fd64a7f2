import { plainJson } from '../report/plain-json.ts';

/** A value as the command prints JSON. */
export function jsonText(value: unknown): string {
  return `${plainJson(value, 2)}\n`;
}
