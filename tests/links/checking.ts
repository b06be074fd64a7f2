import { type Checking, check } from '../../src/links/check.ts';
import type { Cited } from '../../src/links/cited.ts';
import type { Clock } from '../../src/links/clock.ts';
import type { Outcome } from '../../src/links/verdict.ts';

/** A clock that nobody waits for: to sleep takes no time, and is remembered. */
export function quickClock(start = Date.UTC(2026, 10, 30)): Clock & { readonly slept: number[] } {
  let now = start;
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    sleep: async (milliseconds, signal) => {
      signal.throwIfAborted();
      slept.push(milliseconds);
      now += milliseconds;
    },
  };
}

/** Addresses as one platform cites them. */
export function citing(...urls: readonly string[]): Cited[] {
  return urls.map((url) => ({ url, title: 'A page', platforms: ['acme'], places: ['acme/pricing/free'] }));
}

/** What becomes of addresses, with the web of this machine and a clock that nobody waits for. */
export async function outcomesOf(
  cited: readonly Cited[],
  options: Partial<Checking> = {},
): Promise<Map<string, Outcome>> {
  const outcomes = new Map<string, Outcome>();
  await check(cited, {
    fetch: (address, how) => fetch(address, how),
    clock: quickClock(),
    signal: new AbortController().signal,
    concurrency: 4,
    timeout: 5_000,
    pause: 500,
    agent: 'test',
    known: new Map(),
    ...options,
    onOutcome: (url, outcome) => {
      if (outcomes.has(url)) throw new Error(`a second outcome of ${url}`);
      outcomes.set(url, outcome);
      options.onOutcome?.(url, outcome);
    },
  });
  return outcomes;
}
