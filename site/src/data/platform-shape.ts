import type { CapabilitySupport, Platform } from 'mlops-platforms';

/** Which statements an answer rests on, by their ids, and why some of them do not count. */
export interface Answer {
  readonly claims: readonly (readonly [
    id: string,
    aside?: NonNullable<CapabilitySupport['claims'][number]['aside']>,
  ])[];
  readonly mentions: readonly string[];
}

/** What comes when a platform is opened. */
export interface OpenedPlatform {
  readonly platform: Platform;
  /** By capability; one that no statement names has none. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The statements that nobody has read again in the year before the newest date of the data. */
  readonly stale: readonly string[];
  /** Since when a statement has to be read so that it is not stale. */
  readonly staleBefore?: string;
}
