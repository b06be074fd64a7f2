import type { Day, Month, PartialDate } from './date.ts';

/** A page that a reader can open to check a statement. */
export interface Source {
  /** What the page is called, or what it shows. */
  readonly title: string;
  /** Absolute address, as it was recorded. */
  readonly url: string;
  /** The date that the page gives as its own: of its publication, or of its last change. Absent: it gives none, or nobody looked. */
  readonly dated?: PartialDate;
  /** The version of the product that the page describes, as the page or its address says it: `2.14`. Absent: it says none. */
  readonly version?: string;
  /** When the source was added, where that is later than the statement it supports. */
  readonly recorded?: Month;
  /** The day an editor read the page's text. Absent: nobody re-read it since the statement was recorded. */
  readonly accessed?: Day;
  /** The day the page was first found missing. */
  readonly gone?: Day;
  /** Address of an archived copy. */
  readonly archive?: string;
}
