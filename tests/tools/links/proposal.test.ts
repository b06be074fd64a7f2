import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { citedIn } from '../../../src/links/cited.ts';
import { reportOf } from '../../../src/links/summary.ts';
import type { Outcome } from '../../../src/links/verdict.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Data } from '../../../tools/data/load-data.ts';
import { loadData } from '../../../tools/data/load-data.ts';
import { pagesWrittenTwice } from '../../../tools/data/pages-written-twice.ts';
import { answerTo } from '../../../tools/links/answer.ts';
import { proposalFor } from '../../../tools/links/proposal.ts';
import { proposalText } from '../../../tools/links/proposal-text.ts';
import { quickWorld } from '../../cli/links/web.ts';

const repository = join(import.meta.dirname, '../../..');
const checked = '2026-11-30T10:00:00.000Z';
const ok: Outcome = { verdict: 'ok', checked, status: 200 };
const gone: Outcome = { verdict: 'gone', checked, status: 404 };
const movedTo = (to: string): Outcome => ({ verdict: 'moved', checked, status: 200, to, hops: [{ status: 301, to }] });

let folder: string;
let data: Data;
let urls: string[];
let cited: ReturnType<typeof citedIn>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'proposal-'));
  mkdirSync(join(folder, 'src'));
  for (const room of ['data', 'model'])
    cpSync(join(repository, 'src', room), join(folder, 'src', room), { recursive: true });
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  const loaded = await loadData(folder);
  if (loaded.data === undefined) throw new Error('the data cannot be read');
  ({ data } = loaded);
  cited = citedIn(data.content as Content);
  urls = Object.values(data.pages.kubeflow ?? {}).map(({ url }) => url);
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true }));

/** What is proposed where all is well but some addresses. */
const proposed = (outcomes: Readonly<Record<string, Outcome>>) =>
  proposalFor(reportOf(cited, new Map(cited.map(({ url }) => [url, outcomes[url] ?? ok]))), data.pages);

describe('what is proposed', () => {
  it('is nothing where all is well', async () => {
    expect(proposed({})).toEqual({ gone: [], moved: [], look: [] });
    expect(await proposalText(proposed({}), folder)).toBe('# Nothing to propose.\n');
  });

  it('is the day for a page that is gone, in every platform that has it, with what cites it', () => {
    const shared = cited.find(({ platforms }) => platforms.length > 1);
    if (shared === undefined) throw new Error('no page is cited by two platforms');
    const { gone: edits } = proposed({ [shared.url]: gone });
    expect(edits.map(({ platform }) => platform).sort()).toEqual([...shared.platforms].sort());
    for (const { gone: day, status, places } of edits)
      expect([day, status, places.length > 0]).toEqual(['2026-11-30', 404, true]);
  });

  it('is to look, not to write it off, where a host has nothing at all any more', () => {
    const ofHost = cited.filter(({ url }) => new URL(url).host === 'mlflow.org').map(({ url }) => url);
    const found = proposed(Object.fromEntries(ofHost.map((url) => [url, gone])));
    expect(found.gone).toEqual([]);
    expect(found.look.map(({ url }) => url).sort()).toEqual(ofHost.sort());
  });

  it('is another page for one that moved for good; the one that was released stays', () => {
    const [first = '', second = '', third = ''] = urls;
    const { moved: all } = proposed({
      [first]: movedTo('https://example.org/new'),
      [second]: movedTo('https://example.org/new/'),
      [third]: movedTo(urls[3] ?? ''),
    });
    // Other platforms may cite the same pages.
    const moved = all.filter(({ platform }) => platform === 'kubeflow');
    const names = Object.keys(data.pages.kubeflow ?? {});
    expect(moved.map(({ as, isThere }) => [as, isThere])).toEqual([
      [`${names[0]}Moved`, false],
      [`${names[0]}Moved`, true],
      [names[3], true],
    ]);
  });

  it('is nothing where an address is only written in another way', () => {
    const [url = ''] = urls;
    expect(proposed({ [url]: movedTo(url.replace('https://www.', 'http://')) }).moved).toEqual([]);
  });

  it('is to look at all else, and at what is back', () => {
    const [first = '', second = ''] = urls;
    const { look } = proposed({
      [first]: { verdict: 'soft-404', checked, status: 200, reason: 'the title is "Not found"' },
      [second]: { verdict: 'redirected', checked, status: 200, to: 'https://example.org/' },
    });
    expect(look.map(({ url }) => url)).toEqual([first]);
    const known = cited.map((one) => (one.url === second ? { ...one, gone: '2026-01-01' } : one));
    const back = proposalFor(reportOf(known, new Map(known.map(({ url }) => [url, ok]))), data.pages);
    expect(back.look.map(({ url }) => url)).toEqual([second]);
  });
});

describe('the patch', () => {
  it('is taken by git, and then says of the pages what was proposed', async () => {
    const [first = '', second = '', third = '', fourth = ''] = urls;
    const last = urls.at(-1) ?? '';
    const other = Object.values(data.pages.mlflow ?? {})[5]?.url ?? '';
    const long = `https://example.org/${'long/'.repeat(30)}o'clock`;
    const proposal = proposed({
      [first]: gone,
      [second]: movedTo('https://example.org/new'),
      [third]: gone,
      [fourth]: movedTo(long),
      [last]: gone,
      [other]: gone,
      [urls[6] ?? '']: { verdict: 'tls', checked, reason: 'CERT_HAS_EXPIRED' },
    });
    const text = await proposalText(proposal, folder);
    expect(text).toContain(`# look at ${urls[6]} (tls: CERT_HAS_EXPIRED)`);
    for (const { name } of [...proposal.gone, ...proposal.moved]) expect(text).toContain(`# ${name}`);

    execFileSync('git', ['apply', '-'], { cwd: folder, input: text });
    const after = (await loadData(folder)).data?.pages ?? {};
    const before = data.pages;
    for (const { platform, name, gone: day } of proposal.gone)
      expect(after[platform]?.[name]).toEqual({ ...before[platform]?.[name], gone: day });
    for (const { platform, name, as, to } of proposal.moved) {
      expect(after[platform]?.[as]).toEqual({ title: before[platform]?.[name]?.title, url: to });
      expect(after[platform]?.[name]).toEqual(before[platform]?.[name]);
    }
    expect([...pagesWrittenTwice(after)]).toEqual([]);
    const changed = ['kubeflow', 'mlflow'].map((id) => `src/data/platforms/${id}/pages.ts`);
    const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
    for (const file of changed) {
      const code = readFileSync(join(folder, file), 'utf8');
      const args = [biome, 'format', `--stdin-file-path=${file}`];
      expect(execFileSync(process.execPath, args, { cwd: repository, input: code, encoding: 'utf8' })).toBe(code);
    }
  });
});

describe('npm run links', () => {
  const answered = async (...args: string[]) => {
    const { answered, json } = await answerTo(args, data, folder, {
      ...quickWorld(),
      fetch: async (address) =>
        new Response(null, {
          status: address.includes('mlflow.org') ? 200 : 404,
          headers: { 'content-type': 'application/pdf' },
        }),
    });
    return { ...answered, json };
  };

  it('reports on src/data, or proposes', async () => {
    const { value, code } = await answered('--host', 'mlflow.org');
    const ok = cited.filter(({ url }) => new URL(url).host === 'mlflow.org').length;
    expect([value, code]).toMatchObject([{ toMend: 0, counts: { ok } }, 0]);
    expect((await answered('--host', 'mlflow.org', '--propose')).shown).toBe('# Nothing to propose.\n');
    const missing = await answered('--only', 'mlflow', '--propose');
    expect(missing.code).toBe(1);
    expect(missing.shown).toContain("+  gone: '2026-11-30',");
  });

  it.each([
    [['dataset.json'], "links checks src/data, found 'dataset.json'; see: npm run links -- --help"],
    [['--propose', '--format', 'md'], '--propose and --format ask for two kinds of output'],
    [['--format', 'html'], "--format expects md, found 'html'; --json prints JSON"],
    [['--format', 'md', '--json'], '--json and --format md ask for two kinds of output'],
    [['--proposal'], "links has no option '--proposal'; did you mean --propose"],
  ])('refuses what it does not take: %j', async (args, complaint) => {
    await expect(answered(...args)).rejects.toThrow(complaint);
  });

  it('explains itself', async () => {
    const { shown } = await answered('--help');
    if (typeof shown === 'string') throw new Error('no lines');
    const said = shown({ width: 80, colours: false, links: false })
      .flat()
      .map(({ text }) => text)
      .join(' ');
    for (const option of ['--only', '--results', '--since', '--propose', '--json']) expect(said).toContain(option);
  });
});
