import { existsSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parsed } from '../../../src/cli/arguments.ts';
import type { OptionValues } from '../../../src/cli/command.ts';
import { linkOptions } from '../../../src/cli/commands/links.ts';
import { checkedLinks } from '../../../src/cli/links/checked-links.ts';
import { resultsFrom } from '../../../src/links/results.ts';
import type { Content } from '../../../src/model/content.ts';
import type { TestServer } from '../../links/servers.ts';
import { quickWorld, smallWeb } from './web.ts';

let server: TestServer;
let content: Content;
let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  ({ server, content } = await smallWeb());
  folder = await mkdtemp(join(tmpdir(), 'links-'));
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

beforeEach(() => void server.asked.splice(0));

const optionsOf = (...typed: string[]) =>
  parsed('links', { options: linkOptions }, typed).invocation.options as unknown as OptionValues<typeof linkOptions>;
const checked = (typed: readonly string[] = [], world = quickWorld()) =>
  checkedLinks(content, optionsOf(...typed), world);
const verdictsIn = ({ report }: Awaited<ReturnType<typeof checked>>) =>
  Object.fromEntries(report.links.map(({ url, verdict }) => [url.slice(server.address.length + 6), verdict]));

describe('a check of the links of a content', () => {
  it('has a verdict for each, counted by platform and host, and fails where there is something to mend', async () => {
    const found = await checked();
    expect(verdictsIn(found)).toEqual({
      there: 'ok',
      moved: 'moved',
      gone: 'gone',
      shut: 'refused',
      lent: 'redirected',
      home: 'front-page',
      'there#none': 'missing-anchor',
    });
    const { report, code } = found;
    expect(report.platforms).toEqual({
      acme: { ok: 1, moved: 1, refused: 1, gone: 1 },
      flux: { ok: 1, redirected: 1, 'missing-anchor': 1, 'front-page': 1 },
    });
    expect(report.hosts).toEqual({ [new URL(server.address).host]: report.counts });
    expect([report.toMend, report.left, code]).toEqual([3, 0, 1]);
  });

  it('succeeds where all that is not there is known to be gone', async () => {
    const known = JSON.parse(JSON.stringify(content).replace('/docs/gone"', '/docs/gone","gone":"2026-01-01"'));
    const { report, code } = await checkedLinks(known, optionsOf('--only', 'acme'), quickWorld());
    expect([report.counts.gone, report.toMend, code]).toEqual([1, 0, 0]);
  });

  it('is of the platforms and hosts that are asked for', async () => {
    expect(Object.keys(verdictsIn(await checked(['--only', 'FLUX'])))).toEqual(['there', 'lent', 'home', 'there#none']);
    const { host } = new URL(server.address);
    expect(Object.keys(verdictsIn(await checked(['--host', host])))).toHaveLength(7);
  });

  it.each<[string[], string]>([
    [['--only', 'flx'], "unknown platform 'flx'; did you mean flux?"],
    [['--only', 'tuning'], "unknown platform 'tuning'; there are acme, flux"],
    [['--host', 'example.org'], "no page of the host 'example.org' is cited"],
    [['--concurrency', '65'], '--concurrency expects at most 64, found 65'],
    [['--concurrency', 'all'], "--concurrency expects a whole number from 1, found 'all'"],
    [['--timeout', '601'], '--timeout expects at most 600 seconds, found 601'],
    [['--since', '2026-11-30'], '--since expects --results, the file of an earlier check'],
    [['--since', '2026', '--results', 'x.json'], "--since expects a date, YYYY-MM or YYYY-MM-DD, found '2026'"],
    [['--since', '2026-02-30', '--results', 'x.json'], '--since expects a date, YYYY-MM or YYYY-MM-DD'],
  ])('is refused before anything is asked: %j', async (typed, complaint) => {
    await expect(checked(typed)).rejects.toThrow(complaint);
    expect(server.asked).toEqual([]);
  });

  it('without a network says one thing, and says nothing of the pages', async () => {
    const sources = Array.from({ length: 9 }, (_, number) => ({
      title: 'A page',
      url: `https://host${number}.example/`,
    }));
    const far = JSON.parse(JSON.stringify(content));
    far.platforms.acme.cells.training[0].sources = sources;
    const world = { ...quickWorld(), fetch: () => Promise.reject(Object.assign(new Error(), { code: 'ENOTFOUND' })) };
    await expect(checkedLinks(far, optionsOf('--only', 'acme', '--results', file('far.json')), world)).rejects.toThrow(
      /^no network\? The first 5 hosts could not be reached, and no other was: \S+ ENOTFOUND, /,
    );
  });
});

describe('a file of results', () => {
  const results = ['--results'];
  const read = async (name: string) => resultsFrom(JSON.parse(await readFile(file(name), 'utf8')));

  it('has all that was found out, and nothing is left beside it', async () => {
    const { report } = await checked([...results, file('whole.json')]);
    const { outcomes, ended } = await read('whole.json');
    expect(Object.keys(outcomes).sort()).toEqual(report.links.map(({ url }) => url).sort());
    expect(ended).toBeDefined();
    expect((await readdir(folder)).filter((name) => name.startsWith('whole'))).toEqual(['whole.json']);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)(
    'is gone on with after %s, and then has the same as in one go',
    async (signal) => {
      const name = `${signal}.json`;
      const whole = await checked();
      const world = quickWorld();
      const interrupting = {
        ...world,
        fetch: (...[address, how]: Parameters<typeof world.fetch>) => {
          if (address.endsWith('/docs/gone')) process.emit(signal, signal);
          return world.fetch(address, how);
        },
      };
      const first = await checked([...results, file(name)], interrupting);
      expect(first.code).toBe(signal === 'SIGINT' ? 130 : 143);
      expect(first.report.left).toBeGreaterThan(0);
      const early = await read(name);
      expect(early.ended).toBeUndefined();
      expect(Object.keys(early.outcomes)).toHaveLength(7 - first.report.left);

      server.asked.splice(0);
      const second = await checked([...results, file(name)]);
      expect(verdictsIn(second)).toEqual(verdictsIn(whole));
      expect(second.code).toBe(whole.code);
      expect(server.asked).not.toContain('HEAD /docs/moved');
      expect((await read(name)).ended).toBeDefined();
      expect(process.listenerCount(signal)).toBe(0);
    },
  );

  it('is gone on with as often as it is interrupted, whatever time passes', async () => {
    const known = new Set<string>();
    for (const [day, stop] of ['/docs/gone', '/docs/home', '/never'].entries()) {
      server.asked.splice(0);
      const world = quickWorld(undefined, Date.UTC(2027, 0, day + 1));
      await checked([...results, file('often.json')], {
        ...world,
        fetch: (...[address, how]: Parameters<typeof world.fetch>) => {
          if (address.endsWith(stop)) process.emit('SIGINT', 'SIGINT');
          return world.fetch(address, how);
        },
      });
      const asked = new Set(server.asked.map((call) => call.replace(/^\w+ /, '')));
      // A page that others lead to is asked for again, to know where they lead.
      expect([...known].filter((path) => asked.has(path) && path !== '/docs/there')).toEqual([]);
      for (const url of Object.keys((await read('often.json')).outcomes)) known.add(new URL(url).pathname);
    }
    expect(known.size).toBe(6);
  });

  it('is begun anew after a whole check, unless its results are young enough', async () => {
    await checked([...results, file('again.json')]);
    server.asked.splice(0);
    await checked([...results, file('again.json')]);
    expect(server.asked.length).toBeGreaterThan(10);
    server.asked.splice(0);
    const since = await checked([...results, file('again.json'), '--since', '2026-11']);
    expect(server.asked).toEqual([]);
    expect(since.report.links).toHaveLength(7);
    expect(since.code).toBe(1);
  });

  it('keeps what is not asked for this time', async () => {
    await checked([...results, file('parts.json'), '--only', 'acme']);
    await checked([...results, file('parts.json'), '--only', 'flux']);
    expect(Object.keys((await read('parts.json')).outcomes)).toHaveLength(7);
  });

  it('is written as it goes, and a link to it stays one', async () => {
    await writeFile(file('real.json'), '{"begun":"2026-11-30T00:00:00.000Z","outcomes":{}}');
    await symlink(file('real.json'), file('link.json'));
    const sizes = new Set<number>();
    const world = quickWorld();
    await checked([...results, file('link.json')], {
      ...world,
      fetch: async (address, how) => {
        sizes.add(Object.keys((await read('real.json')).outcomes).length);
        return world.fetch(address, how);
      },
    });
    expect(sizes.size).toBeGreaterThan(2);
    expect(Object.keys((await read('real.json')).outcomes)).toHaveLength(7);
  });

  it.each([
    ['[]', 'is no file of results'],
    ['{"begun":', 'no JSON'],
    ['{"begun":"2026-11-30T00:00:00Z","outcomes":{"https://example.org/":{"verdict":"fine"}}}', 'results.outcomes'],
  ])('that is none is refused, and stays: %s', async (text, complaint) => {
    await writeFile(file('other.json'), text);
    await expect(checked([...results, file('other.json')])).rejects.toThrow(complaint);
    expect(await readFile(file('other.json'), 'utf8')).toBe(text);
  });

  it('that cannot be written is told, and by one error', async () => {
    await expect(checked([...results, file('no-such-folder/x.json')])).rejects.toThrow('cannot write');
    expect(existsSync(file('no-such-folder'))).toBe(false);
  });
});

describe('progress', () => {
  it('is a bar on a terminal, which is taken away in the end', async () => {
    for (const columns of [20, 80]) {
      const world = quickWorld({ columns });
      await checked([], world);
      expect(world.shown.length).toBeGreaterThan(3);
      for (const text of world.shown) {
        expect([text.startsWith('\r'), text.endsWith('\u001b[K')]).toEqual([true, true]);
        const bar = text.slice('\r'.length, -'\u001b[K'.length);
        expect(bar).toMatch(/^[ -~]*$/);
        expect(bar.length).toBeLessThan(columns);
      }
      if (columns === 80) expect(world.shown.join('')).toMatch(/\[#+\.+\] \d of 7 addresses, \d to mend/);
      expect(world.shown.at(-1)).toBe('\r\u001b[K');
    }
  });

  it('is a line now and then elsewhere, and none where it soon ends', async () => {
    const world = quickWorld();
    await checked([], world);
    expect(world.shown).toEqual([]);
    await checked([], { ...world, pause: 20_000 });
    expect(world.shown.length).toBeGreaterThan(3);
    for (const text of world.shown) expect(text).toMatch(/^\d of 7 addresses, \d to mend\n$/);
  });
});
