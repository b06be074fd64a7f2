import { afterEach, describe, expect, it } from 'vitest';
import type { Fetch } from '../../src/links/asking.ts';
import type { Clock } from '../../src/links/clock.ts';
import { NoNetworkError } from '../../src/links/network.ts';
import type { Outcome } from '../../src/links/verdict.ts';
import { citing, outcomesOf, quickClock } from './checking.ts';
import { page, type Route, serve, type TestServer, to } from './servers.ts';

const servers: TestServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.stop();
});

const slowly =
  (route: Route): Route =>
  (request, response, time) =>
    void setTimeout(() => route(request, response, time), 5);

async function busy(count: number): Promise<TestServer[]> {
  const made = await Promise.all(Array.from({ length: count }, () => serve({}, slowly(page()))));
  servers.push(...made);
  return made;
}

const pathsOf = ({ address }: TestServer) => ['/a', '/b', '/c', '/d'].map((path) => address + path);

describe('hosts', () => {
  it('are asked several at a time, and each for one page at a time', async () => {
    const made = await busy(4);
    let open = 0;
    let most = 0;
    await outcomesOf(citing(...made.flatMap(pathsOf)), {
      concurrency: 3,
      fetch: async (address, how) => {
        most = Math.max(most, ++open);
        return fetch(address, how).finally(() => open--);
      },
    });
    expect(made.map((server) => server.busiest())).toEqual([1, 1, 1, 1]);
    expect(most).toBe(3);
  });

  it('are asked for one page at a time by those, too, whom others sent', async () => {
    const [target] = (await busy(1)) as [TestServer];
    const others = await Promise.all(['/a', '/b', '/c'].map((path) => serve({ [path]: to(target.address + path) })));
    servers.push(...others);
    const urls = [...pathsOf(target), ...others.map(({ address }, place) => `${address}/${'abc'[place]}`)];
    await outcomesOf(citing(...urls), { concurrency: 8 });
    expect(target.busiest()).toBe(1);
  });

  it('are left alone for the pause between two requests', async () => {
    const [server] = (await busy(1)) as [TestServer];
    const real = quickClock();
    const begun: number[] = [];
    const clock: Clock = real;
    await outcomesOf(citing(...pathsOf(server)), {
      clock,
      pause: 700,
      fetch: (address, how) => {
        begun.push(clock.now());
        return fetch(address, how);
      },
    });
    const gaps = begun.slice(1).map((time, place) => time - (begun[place] ?? 0));
    expect(gaps.length).toBeGreaterThan(5);
    expect(Math.min(...gaps)).toBe(700);
  });

  it('are told who asks', async () => {
    const agents: (string | undefined)[] = [];
    const server = await serve({}, (request, response) => {
      agents.push(request.headers['user-agent']);
      response.end();
    });
    servers.push(server);
    await outcomesOf(citing(`${server.address}/a`), { agent: 'somebody/1' });
    expect(new Set(agents)).toEqual(new Set(['somebody/1']));
  });

  it('that tell honestly that nothing is there are asked for few made-up addresses', async () => {
    const folders = Array.from({ length: 12 }, (_, number) => `/folder${number}/page`);
    const server = await serve(Object.fromEntries(folders.map((path, number) => [path, page(`Page ${number}`)])));
    servers.push(server);
    await outcomesOf(citing(...folders.map((path) => server.address + path)));
    expect(server.asked.filter((call) => call.startsWith('GET') && call.includes('no-such-page'))).toHaveLength(3);
  });
});

describe('without a network', () => {
  const hosts = Array.from({ length: 40 }, (_, number) => `https://host${number}.example`);
  const pages = hosts.flatMap((host) => [`${host}/a`, `${host}/b`, `${host}/c`]);
  const failing =
    (code: string, asked: string[] = []): Fetch =>
    async (address) => {
      asked.push(address);
      throw new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) });
    };

  it.each(['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED', 'ENETUNREACH', 'ETIMEDOUT', 'SELF_SIGNED_CERT_IN_CHAIN'])(
    'one thing is said, after few requests: %s',
    async (code) => {
      const asked: string[] = [];
      const run = outcomesOf(citing(...pages), { concurrency: 8, fetch: failing(code, asked) });
      await expect(run).rejects.toThrow(NoNetworkError);
      await expect(run).rejects.toThrow(`no network? The first 5 hosts could not be reached`);
      expect(asked.length).toBeLessThan(30);
    },
  );

  it('nothing is said of it where one host of many answers, with whatever', async () => {
    const fetch: Fetch = async (address, how) =>
      address.startsWith(hosts[0] as string) ? new Response(null, { status: 500 }) : failing('ENOTFOUND')(address, how);
    const outcomes = await outcomesOf(citing(...pages), { fetch });
    expect(outcomes.size).toBe(pages.length);
  });

  it('nothing is said of it where only hosts are left that never answer, and one that did does still', async () => {
    const [answering = ''] = pages;
    const known = new Map<string, Outcome>([
      [answering, { verdict: 'ok', status: 200, checked: '2026-11-29T00:00:00Z' }],
    ]);
    const fetch: Fetch = async (address, how) =>
      address === answering ? new Response(null, { status: 200 }) : failing('ENOTFOUND')(address, how);
    expect((await outcomesOf(citing(...pages), { fetch, known })).size).toBe(pages.length);
    await expect(outcomesOf(citing(...pages), { fetch: failing('ENOTFOUND'), known })).rejects.toThrow(NoNetworkError);
  });

  it('few hosts are each said to be out of reach', async () => {
    const some = pages.slice(0, 12);
    const outcomes = await outcomesOf(citing(...some), { fetch: failing('ENOTFOUND') });
    expect(some.map((url) => outcomes.get(url)?.verdict)).toEqual(Array(12).fill('unreachable'));
  });
});
