import type * as z from 'zod';
import { isRecord } from '../../errors/shape.ts';
import { judged } from './shape.ts';

/** What rules can be asked about. */
export interface Readable {
  readonly value: unknown;
  /** The ways to what was not of the kind that rules read, and has something empty in its place. */
  readonly replaced: ReadonlySet<string>;
}

/** Deeper than anything in the model: each round mends one level more. */
const mostRounds = 16;

/**
 * A copy of a value in which everything is of the kind that rules read: a text, a list or a record. Whether what a text
 * says is right does not matter to them. So one mistake in the shape hides no other.
 */
export function readable(schema: z.ZodType, given: unknown, issues: readonly z.core.$ZodIssue[]): Readable | undefined {
  if (issues.length === 0) return { value: given, replaced: new Set() };
  const whole = { value: JSON.parse(JSON.stringify(given)) as unknown };
  const replaced = new Set<string>();
  let found = issues;
  for (let round = 0; round < mostRounds; round++) {
    let changes = 0;
    for (const issue of found) {
      if (issue.code === 'unrecognized_keys') {
        const record = partAt(whole.value, issue.path);
        if (isRecord(record)) Reflect.deleteProperty(record, '__proto__');
      }
      const put = issue.code === 'invalid_type' ? empty(issue.expected, issue.path) : undefined;
      if (put === undefined) continue;
      replaced.add(issue.path.join('/'));
      const last = issue.path.at(-1);
      if (last === undefined) whole.value = put;
      else Reflect.set(partAt(whole.value, issue.path.slice(0, -1)) as object, last, put);
      changes++;
    }
    if (changes === 0) return { value: whole.value, replaced };
    const again = judged(schema, whole.value);
    if (again.first !== undefined) return undefined;
    found = again.issues;
  }
  return undefined;
}

function empty(expected: string, path: readonly PropertyKey[]): unknown {
  if (expected === 'array') return [];
  if (expected === 'object' || expected === 'record') return {};
  // A record without an id is the one that its key names.
  if (expected === 'string') return path.at(-1) === 'id' ? String(path.at(-2) ?? '') : '';
  return undefined;
}

function partAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((part, step) => (part as Record<PropertyKey, unknown> | undefined)?.[step], value);
}
