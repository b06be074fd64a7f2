import type { Day, Month } from './date.ts';
import type { Source } from './source.ts';

/**
 * A comparable property with a value: a limit, a supported version, a price, a retention. What a capability is to yes
 * and no, a measure is to how much.
 */
export interface Measure {
  /** The key that it has in the content. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** One sentence: what is measured. */
  readonly definition: string;
  /** What a number counts, as `MiB`; absent where values are words or versions. */
  readonly unit?: string;
  /** What people call it besides its name. */
  readonly aliases: readonly string[];
}

/** What a platform's documentation says of a measure. */
export interface MeasuredValue {
  /** A number counts the measure's `unit`. */
  readonly value: string | number;
  /** The platform's offerings that the value is limited to; absent: the platform as a whole. */
  readonly only?: readonly string[];
  /** Where it can be checked. */
  readonly sources: readonly Source[];
  /** When it entered the matrix. */
  readonly recorded: Day | Month;
}
