import type * as z from 'zod';
import { issuesUpTo } from './bounded.ts';

/** What zod found in a value. */
export interface Judged {
  readonly issues: readonly z.core.$ZodIssue[];
  /** Set where there are more issues than are told: how many these are. */
  readonly first?: number;
}

/** Far more than anybody reads, and few enough to take no time and no memory. */
const most = 10_000;

/** What is wrong with the shape of a value: all of it, or of a flood the beginning. */
export function judged(schema: z.ZodType, value: unknown): Judged {
  const issues = issuesUpTo(most + 1, schema, value);
  return issues.length > most ? { issues: issues.slice(0, most), first: most } : { issues };
}
