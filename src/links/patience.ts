/** How long is waited before each further attempt, where the server does not say. */
export const pauses = [1_000, 2_000, 4_000] as const;

/** Whoever wants to be left alone for longer is left alone for now. */
export const longestWait = 120_000;

/** Answers that may be otherwise when they are asked for again. */
const passing = new Set([408, 425, 429, 500, 502, 503, 504, 520, 522, 524]);

export function mayPass(status: number): boolean {
  return passing.has(status);
}

/**
 * How long a server wants to be left alone, in milliseconds: it says so in seconds, or by the time at which that ends.
 * Nothing where it says neither.
 */
export function retryAfter(header: string | null, now: number): number | undefined {
  const said = header?.trim() ?? '';
  if (/^\d{1,9}$/.test(said)) return Number(said) * 1000;
  // An HTTP date begins with the day of the week, in all of its three forms.
  const until = /^[A-Z][a-z]{2,8},? /.test(said) ? Date.parse(said) : Number.NaN;
  return Number.isNaN(until) ? undefined : Math.max(0, until - now);
}
