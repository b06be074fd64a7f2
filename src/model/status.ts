import type { PartialDate } from './date.ts';
import type { Source } from './source.ts';

/** Whether something is still developed. */
export const statuses = ['active', 'maintenance', 'discontinued'] as const;

/** Whether a platform, or an offering of it, is still developed. */
export type StatusWord = (typeof statuses)[number];

/** Whether something is still developed, since when, and where that is said. */
export interface PlatformStatus {
  /** `maintenance`: repaired, but no longer extended. */
  readonly is: StatusWord;
  /** Since when, where a source says so. */
  readonly since?: PartialDate;
  /** Where that can be checked. */
  readonly sources: readonly Source[];
}
