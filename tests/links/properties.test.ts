import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/links/asking.ts';
import type { Outcome } from '../../src/links/verdict.ts';
import { verdictNames } from '../../src/links/verdict.ts';
import { citing, outcomesOf, quickClock } from './checking.ts';

const hosts = ['a.example', 'b.example', 'c.example:8080', 'd.example'];
const paths = ['/', '/docs/', '/docs/one', '/docs/two', '/docs/deep/three.html', '/new', '/login'];

const address = fc
  .tuple(fc.constantFrom(...hosts), fc.constantFrom(...paths))
  .map(([host, path]) => `https://${host}${path}`);
const anchor = fc.constantFrom('', '', '#one', '#%', '#:~:text=x', '#!/x');
const cited = fc.oneof(
  { weight: 12, arbitrary: fc.tuple(address, anchor).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc
      .webUrl({ withFragments: true, withQueryParameters: true })
      .map((url) => url.replace(/\/\/[^/]*/, '//a.example')),
  },
);

const body = fc.oneof(
  fc.constantFrom(
    '',
    '<title>Page not found</title>',
    '<h1>404</h1>',
    `<title>A guide</title><p id="one">${'text '.repeat(60)}`,
  ),
  fc.string({
    unit: fc.constantFrom('<', '>', '!--', '</', 'script', 'title', 'h1', ' id=', '"', "'", 'x', '&#x41;', ' '),
  }),
  fc.constant('<meta http-equiv=refresh content="0;url=/new">'),
);
const location = fc.oneof(
  address,
  fc.constantFrom('/', '/login', 'two', '#one', 'http://[', 'file:///x', ''),
  fc.string(),
);

/** How a server answers one method for one path, always the same. */
const behaviour = fc.oneof(
  fc.record({
    status: fc.integer({ min: 200, max: 599 }),
    type: fc.constantFrom('text/html', 'text/html; charset=nonsense', 'application/pdf', ''),
    body,
    location: fc.option(location, { nil: undefined }),
    retryAfter: fc.constantFrom(undefined, '3', '3600', 'soon', '-1', 'Mon, 30 Nov 2026 00:00:09 GMT'),
  }),
  fc.constantFrom('ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'CERT_HAS_EXPIRED', 'ETIMEDOUT', 'Z_DATA_ERROR', ''),
);

/** A web in which each address has its answers, picked from a list by what is asked. */
function webOf(behaviours: readonly (typeof behaviour extends fc.Arbitrary<infer T> ? T : never)[]): Fetch {
  return async (asked, { method, signal }) => {
    signal.throwIfAborted();
    const place = [...`${method} ${asked}`].reduce(
      (sum, character) => (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973,
      7,
    );
    const found = behaviours[place % behaviours.length];
    if (found === undefined || typeof found === 'string')
      throw new TypeError('fetch failed', { cause: Object.assign(new Error('no'), found ? { code: found } : {}) });
    const headers = new Headers();
    const set = (name: string, value: string | undefined) => {
      // What no header can have, no server sends.
      if (value !== undefined && /^[\x21-\x7e][\x20-\x7e]*$/.test(value)) headers.set(name, value);
    };
    set('content-type', found.type);
    set('location', found.location);
    set('retry-after', found.retryAfter);
    const isEmpty = method === 'HEAD' || [204, 205, 304].includes(found.status);
    return new Response(isEmpty ? null : new TextEncoder().encode(found.body), { status: found.status, headers });
  };
}

const question = fc.record({
  urls: fc.uniqueArray(cited, { minLength: 1, maxLength: 25 }),
  behaviours: fc.array(behaviour, { minLength: 1, maxLength: 12 }),
  concurrency: fc.integer({ min: 1, max: 5 }),
});

/** Without the time, which passes. */
function timeless(outcomes: ReadonlyMap<string, Outcome>): Record<string, object> {
  return Object.fromEntries(
    [...outcomes].map(([url, { checked: _, notBefore: __, ...outcome }]) => [
      url,
      { ...outcome, ...(outcome.reason && { reason: outcome.reason.replace(/come back in \d+ s/, 'come back') }) },
    ]),
  );
}

describe('whatever servers answer', () => {
  it('every address has exactly one verdict', async () => {
    await fc.assert(
      fc.asyncProperty(question, async ({ urls, behaviours, concurrency }) => {
        const outcomes = await outcomesOf(citing(...urls), { fetch: webOf(behaviours), concurrency });
        expect([...outcomes.keys()].sort()).toEqual([...urls].sort());
        for (const { verdict } of outcomes.values()) expect(verdictNames).toContain(verdict);
      }),
      { numRuns: 150 },
    );
  });

  it('a check that goes on where it was interrupted finds the same as one that was not', async () => {
    await fc.assert(
      fc.asyncProperty(question, fc.array(fc.nat(30), { maxLength: 4 }), async (asked, stops) => {
        const { urls, behaviours } = asked;
        const fetch = webOf(behaviours);
        const whole = await outcomesOf(citing(...urls), { fetch, concurrency: asked.concurrency });
        let known = new Map<string, Outcome>();
        for (const stop of [...stops, undefined]) {
          const controller = new AbortController();
          const told = new Map<string, Outcome>();
          const run = outcomesOf(citing(...urls), {
            fetch,
            known,
            concurrency: asked.concurrency,
            clock: quickClock(),
            signal: controller.signal,
            onOutcome: (url, outcome) => {
              told.set(url, outcome);
              if (stop !== undefined && told.size > stop) controller.abort(new Error('stopped'));
            },
          });
          await run.catch((error: Error) => expect(error.message).toBe('stopped'));
          known = new Map([...known, ...told]);
        }
        expect(timeless(known)).toEqual(timeless(whole));
      }),
      { numRuns: 150 },
    );
  });
});
