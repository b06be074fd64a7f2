import type { Day } from '../model/date.ts';

/** What can be said of an address after it was asked for, the best first; every address gets exactly one. */
export const verdicts = {
  ok: 'answers',
  moved: 'moved for good; works',
  redirected: 'redirected for now; works',
  refused: 'refuses programs; a browser may be let in',
  'missing-anchor': 'the page answers, without the anchor that the address names',
  'front-page': 'leads to a front page',
  'soft-404': 'answers 200 with what looks like an error page',
  unreadable: 'answers with a body that cannot be read',
  misdirected: 'redirects that lead nowhere',
  gone: 'answers 404 or 410: not found, or no longer there',
  tls: 'the certificate or the encryption is refused',
  failing: 'the server failed, or had no time, each time it was asked',
  unreachable: 'nothing answers',
  invalid: 'no address that can be asked for',
} as const satisfies Readonly<Record<string, string>>;

export type Verdict = keyof typeof verdicts;

export const verdictNames = Object.keys(verdicts) as readonly Verdict[];

/** The page is there, or nobody but a person can tell. */
const harmless: ReadonlySet<Verdict> = new Set(['ok', 'moved', 'redirected', 'refused']);

/** It may be otherwise in an hour: the page was not seen at all. */
const passing: ReadonlySet<Verdict> = new Set(['tls', 'failing', 'unreachable']);

/** Whether something has to be mended. */
export function isProblem(verdict: Verdict): boolean {
  return !harmless.has(verdict);
}

/** Whether it is worth to ask again soon. */
export function isPassing(verdict: Verdict): boolean {
  return passing.has(verdict);
}

/** One step of a redirection. */
export interface Hop {
  /** 200 for a page that says itself where its reader is to go. */
  readonly status: number;
  readonly to: string;
}

/** What was found out about an address. */
export interface Outcome {
  readonly verdict: Verdict;
  /** When: an ISO 8601 time in UTC. */
  readonly checked: string;
  /** The last answer, where there was one. */
  readonly status?: number;
  /** Every redirection, in their order. */
  readonly hops?: readonly Hop[];
  /** Where all of them led, with the anchor of the address. */
  readonly to?: string;
  /** Why, in words or the system's code. */
  readonly reason?: string;
  /** Until when the host wants to be left alone, where that is too long to wait for. */
  readonly notBefore?: string;
}

/** The day of an outcome. */
export function dayOf({ checked }: Outcome): Day {
  return checked.slice(0, 10);
}
