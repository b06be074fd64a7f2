import { calendar, whyNoDate } from '../model/calendar.ts';
import { describe } from './describe.ts';

/** A way to write dates, as precise as what is asked of them. */
export interface DateWay {
  /** What it is called where a date is something else. */
  readonly expected: string;
  /** Whether a value is a date that exists, written so. */
  readonly fits: (value: unknown) => value is string;
}

const written = { year: 'YYYY', month: 'YYYY-MM', day: 'YYYY-MM-DD' } as const;

/** How much of a date is written. */
export type Precision = keyof typeof written;

/** A way to write dates with one of these precisions, the least precise first. */
export function dateWay(...precisions: readonly Precision[]): DateWay {
  const pattern = new RegExp(`^(?:${precisions.map((precision) => calendar[precision]).join('|')})$`);
  const [only, ...others] = precisions;
  const shapes = precisions.map((precision) => written[precision]);
  const last = shapes.pop();
  return {
    expected: others.length === 0 ? `a ${only}, ${last}` : `a date, ${shapes.join(', ')} or ${last}`,
    fits: (value): value is string => typeof value === 'string' && pattern.test(value),
  };
}

/** A value that is no date that exists, with the reason where it looks like one. */
export function describeDate(value: unknown): string {
  const reason = typeof value === 'string' ? whyNoDate(value) : undefined;
  return reason === undefined ? describe(value) : `${describe(value)} (${reason})`;
}
