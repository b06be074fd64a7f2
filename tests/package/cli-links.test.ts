import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { smallWeb } from '../cli/links/web.ts';
import { never, serve, type TestServer } from '../links/servers.ts';
import { ask, folderOf, quickly, startAsking } from './cli.ts';

// The pauses between requests to a host, which is what takes time here, are tested in tests/links/politeness.test.ts.

let folder: string;
let server: TestServer;
let silent: TestServer;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  const web = await smallWeb();
  ({ server } = web);
  silent = await serve({}, never);
  folder = await folderOf({
    'dataset.json': JSON.stringify(web.content),
    // The second page of each cell never answers.
    'stuck.json': JSON.stringify(web.content)
      .replaceAll('/docs/lent', '/docs/gone')
      .replaceAll(`${server.address}/docs/shut`, silent.address),
  });
});

afterAll(async () => {
  await Promise.all([server.stop(), silent.stop()]);
  await rm(folder, { recursive: true });
});

describe('the installed command', () => {
  test('tells by platform and host which pages moved or vanished', async () => {
    const { code, stdout, stderr } = await ask(['links', file('dataset.json')], quickly);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('7 addresses on 1 host: 2 work, 1 moved for good, 1 refuses programs, 3 to mend.');
    expect(stdout).toMatch(/^acme +4 +1 +1 +1 +1$/m);
    expect(stdout).toContain(`· ${server.address}/docs/gone\n  410 · acme/training/trains`);
    const markdown = await ask(['links', file('dataset.json'), '--format', 'md', '--only', 'acme'], quickly);
    expect(markdown.stdout).toContain('| acme | 4 | 1 | 1 | 1 | 1 |');
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('keeps what it finds, and goes on with it after %s', async (signal, ends) => {
    await rm(file('links.json'), { force: true });
    silent.asked.splice(0);
    const asked = ['links', file('stuck.json'), '--results', file('links.json')];
    const { child, ended } = startAsking(asked, quickly);
    await expect.poll(() => existsSync(file('links.json')) && silent.asked.length > 0, { timeout: 30_000 }).toBe(true);
    child.kill(signal);
    expect(await ended).toMatchObject({ exitCode: ends });
    const early = JSON.parse(await readFile(file('links.json'), 'utf8'));
    expect(early.ended).toBeUndefined();
    const known = Object.keys(early.outcomes).map((url) => `HEAD ${url.slice(server.address.length)}`);
    expect(known.length).toBeGreaterThan(1);
    server.asked.splice(0);
    const { code, stdout } = await ask([...asked, '--json', '--timeout', '10'], quickly);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ left: 0, counts: { unreachable: 1, gone: 1 } });
    expect(server.asked.filter((call) => known.includes(call))).toEqual([]);
    expect(JSON.parse(await readFile(file('links.json'), 'utf8')).ended).toBeDefined();
  });

  test.each([
    [['links', 'list.json'], 'list.json is no dataset: '],
    [['links', 'nowhere.json'], 'cannot read '],
    [['links', 'a.json', 'b.json'], "'b.json' is one word too many"],
    [['links', '--format', 'csv'], "--format expects md, found 'csv'; --json prints JSON"],
  ])('refuses %j in one line', async (words, complaint) => {
    await writeFile(file('list.json'), '[]');
    const { code, stdout, stderr } = await ask(words.map((word) => (word.endsWith('t.json') ? file(word) : word)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^mlops-platforms: .*\n$/);
    expect(stderr).toContain(complaint);
  });
});
