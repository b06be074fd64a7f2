import type * as z from 'zod';
import { isRecord } from '../../errors/shape.ts';

/** What zod found, in as much of a value as it could say it of. */
export interface Judged {
  readonly issues: readonly z.core.$ZodIssue[];
  /** Of how many entries of each list and record it is said; absent: of all. */
  readonly first?: number;
}

/** All that any property of the model takes, and far fewer than zod can tell the mistakes of. */
const shorter = [10_000, 1_000, 100, 30] as const;

/**
 * What is wrong with the shape of a value. Zod hands on the issues of a list as arguments of a call, of which there may
 * not be a hundred thousand: then only the first entries of each list and record are judged.
 */
export function judged(schema: z.ZodType, value: unknown): Judged {
  const all = issuesIn(schema, value);
  if (all) return { issues: all };
  for (const first of shorter) {
    const issues = issuesIn(schema, beginningOf(value, first));
    if (issues) return { issues, first };
  }
  return { issues: [], first: 0 };
}

function issuesIn(schema: z.ZodType, value: unknown): readonly z.core.$ZodIssue[] | undefined {
  try {
    return schema.safeParse(value).error?.issues ?? [];
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function beginningOf(value: unknown, first: number): unknown {
  if (Array.isArray(value)) return value.slice(0, first).map((item) => beginningOf(item, first));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .slice(0, first)
      .map(([key, part]) => [key, beginningOf(part, first)]),
  );
}
