import { afterEach, describe, expect, it } from 'vitest';
import { citing, outcomesOf, quickClock } from './checking.ts';
import { outcomeOf, start, started, stopAll } from './one-page.ts';
import { html, inTurn, never, onGet, page, type Route, reset, serve, serveSelfSigned, status } from './servers.ts';

afterEach(stopAll);

describe('a server that has no time', () => {
  it.each<[string, (clock: { now(): number }) => string]>([
    ['in seconds', () => '7'],
    ['as a date', (clock) => new Date(clock.now() + 7_000).toUTCString()],
  ])('is left alone as long as it says %s', async (_, said) => {
    const clock = quickClock();
    const route = inTurn((...args) => status(429, { 'retry-after': said(clock) })(...args), page());
    expect(await outcomeOf({ [start]: route }, undefined, { clock })).toMatchObject({ verdict: 'ok' });
    expect(Math.max(...clock.slept)).toBe(7_000);
  });

  it('is asked again after longer and longer pauses, and then left', async () => {
    const clock = quickClock();
    const { verdict, server } = await outcomeOf({ [start]: status(503) }, undefined, { clock, pause: 0 });
    expect(verdict).toBe('failing');
    expect(clock.slept).toEqual([1_000, 2_000, 4_000]);
    expect(server.asked.filter((call) => call.startsWith('GET'))).toHaveLength(4);
  });

  it('is asked for no more pages where it wants to be left alone for long', async () => {
    const server = await started(serve({}, status(429, { 'retry-after': '3600' })));
    const urls = ['/a', '/b', '/c'].map((path) => server.address + path);
    const outcomes = await outcomesOf(citing(...urls));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(['failing', 'failing', 'failing']);
    expect(outcomes.get(urls[2] as string)).toMatchObject({
      reason: expect.stringContaining('not asked'),
      notBefore: '2026-11-30T01:00:00.000Z',
    });
    expect(server.asked).toEqual(['HEAD /a']);
  });
});

describe('no answer', () => {
  it.each<[string, Route]>([
    ['takes too long', never],
    ['is cut off', reset],
    [
      'breaks off',
      onGet((_, response) => {
        response.writeHead(200, { 'content-type': 'text/html', 'content-length': '1000' });
        response.write('<title>A');
        setTimeout(() => response.destroy(), 20);
      }, html('')),
    ],
  ])('is told, if each time it %s', async (_, route) => {
    const found = await outcomeOf({ [start]: route }, undefined, { timeout: 100 });
    expect(found).toMatchObject({ verdict: 'unreachable', reason: expect.stringMatching(/^[A-Z_]+$/) });
    expect(found.server.asked).toHaveLength(route === never || route === reset ? 4 : 5);
  });

  it('because nobody listens is told at once', async () => {
    const server = await serve({});
    await server.stop();
    const url = `${server.address}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'unreachable', reason: 'ECONNREFUSED' });
  });

  it('to three pages of a host, one after the other, is enough', async () => {
    const server = await started(serve({ '/late': page() }, reset));
    const urls = ['/a', '/b', '/c', '/d', '/late'].map((path) => server.address + path);
    const outcomes = await outcomesOf(citing(...urls));
    expect(urls.map((url) => outcomes.get(url)?.verdict)).toEqual(Array(5).fill('unreachable'));
    expect(outcomes.get(urls[3] as string)?.reason).toContain('not asked');
    expect(server.asked.filter((call) => /\/(?:d|late)$/.test(call))).toEqual([]);
  });

  it('because of the certificate is told apart', async () => {
    const server = await started(serveSelfSigned({ '/page': page() }));
    const url = `${server.address}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({
      verdict: 'tls',
      reason: 'DEPTH_ZERO_SELF_SIGNED_CERT',
    });
  });

  it('because a server does not speak TLS is told apart, too', async () => {
    const server = await started(serve({ '/page': page() }));
    const url = `${server.address.replace('http:', 'https:')}/page`;
    expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'tls' });
  });
});

it.each([
  '',
  'no address',
  'mailto:somebody@example.org',
  'javascript:alert(1)',
  'https://user:word@127.0.0.1/',
  '/relative',
  '__proto__',
])('what is no address that can be asked for is told: %j', async (url) => {
  expect((await outcomesOf(citing(url))).get(url)).toMatchObject({ verdict: 'invalid' });
});

it.each([401, 403, 400, 451, 418])('a page that answers %i has to be looked at by a person', async (code) => {
  expect(await outcomeOf({ [start]: status(code) })).toMatchObject({ verdict: 'refused', status: code });
});
