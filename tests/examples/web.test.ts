import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import zod from 'zod/package.json' with { type: 'json' };
import { run } from '../package/command.ts';
import { installedPackage } from '../package/consumer.ts';
import { startBrowser } from './browser.ts';
import { type InstalledExample, installExample } from './installed-example.ts';
import { type StaticServer, serve } from './static-server.ts';

const require = createRequire(join(installedPackage(), 'package.json'));
const root: typeof import('../../src/index.ts') = require('./dist/index.cjs');
const { answeredLevels, levelMeanings }: typeof import('../../src/levels.ts') = require('./dist/levels.cjs');
const { capabilities, categories, findFeatures, platforms, searchFeatures, supportGrid, supportOf } = root;

const offering = (platform: keyof typeof platforms, key: string) => platforms[platform].offerings[key]?.name ?? key;

/** The entries of a record, with keys as its type has them. */
function entriesOf<Key extends string, Value>(record: Readonly<Partial<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

let example: InstalledExample;
let browser: Browser;
let server: StaticServer;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  // With zod at hand, so that a bundle could have it.
  example = await installExample('web', [inject('tarball'), `zod@${zod.version}`]);
  await run('npm', ['run', '--silent', 'build'], { cwd: example.folder });
  server = await serve(join(example.folder, 'dist'), '/a/path/');
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await example?.remove();
});

beforeEach(async () => {
  complaints = [];
  page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => complaints.push(`no answer from ${request.url()}`));
});

afterEach(async () => {
  await page?.close();
  expect(complaints).toEqual([]);
});

async function open(hash = ''): Promise<void> {
  await page.goto(`${server.address}${hash}`);
}

const columns = () => page.locator('thead th[scope=col] > a').allInnerTexts();
const results = () => page.locator('#results a');

async function searchFor(query: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search all platforms' }).fill(query);
  await page
    .getByRole('status')
    .filter({ hasText: `“${query}”` })
    .waitFor();
}

describe('the web example', () => {
  test('is bundled without zod, and loads no other module', async () => {
    const scripts = (await readdir(join(example.folder, 'dist', 'assets'))).filter((name) => name.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    const bundle = await readFile(join(example.folder, 'dist', 'assets', scripts[0] ?? ''), 'utf8');
    expect(bundle).toContain('katib');
    expect(bundle).not.toMatch(/ZodError|\b_zod\b|safeParse/);
  });

  test('opens with two platforms, a row group for each category, and every statement with its sources', async () => {
    await open();
    expect(await columns()).toEqual(['Kubeflow', 'MLflow']);
    const heads = page.locator('th[scope=rowgroup] .category');
    const names = Object.values(categories).map(({ name, hint }) => `${name} ${hint}`.trim());
    expect(await heads.allInnerTexts()).toEqual(names);
    const shown = await page.locator('[data-feature]').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-feature'),
        text: entry.querySelector('p')?.textContent,
        sources: [...entry.querySelectorAll('.sources a')].map((link) => link.getAttribute('href')),
        claims: [...entry.querySelectorAll('.claims > li')].map((claim) => claim.textContent ?? ''),
      })),
    );
    const features = findFeatures({ platforms: ['kubeflow', 'mlflow'] });
    expect(shown.map(({ id }) => id).sort()).toEqual(features.map(({ id }) => id).sort());
    for (const { id, text, sources, support } of features) {
      const entry = shown.find((other) => other.id === id);
      expect(entry).toMatchObject({ text, sources: sources.map(({ url }) => url) });
      expect(entry?.claims).toHaveLength(Object.keys(support).length);
    }
  });

  test('says of every capability at which level a platform has it, and with which of its offerings', async () => {
    const columns = ['h2o', 'azure-ml', 'knime'] as const;
    await open(`#platforms=${columns.join(',')}`);
    const rows = await page.locator('[data-capability]').evaluateAll((all) =>
      all.map((row) => ({
        capability: row.getAttribute('data-capability'),
        cells: [...row.querySelectorAll('td')].map((cell) => ({
          level: cell.querySelector('.level')?.getAttribute('data-level'),
          said: [...cell.querySelectorAll('p')].map((part) => part.textContent ?? ''),
        })),
      })),
    );
    const { cells } = supportGrid({ platforms: columns });
    expect(rows.map(({ capability }) => capability).sort()).toEqual(Object.keys(capabilities).sort());
    for (const [capability, row] of entriesOf(cells)) {
      const shown = rows.find((one) => one.capability === capability)?.cells ?? [];
      const order = Object.keys(platforms).filter((id) => (columns as readonly string[]).includes(id));
      expect(shown).toHaveLength(order.length);
      for (const [id, { level, only = [], except = [], alone, lookedOn }] of entriesOf(row)) {
        const cell = shown[order.indexOf(id)];
        const [name, answer = ''] = cell?.said ?? [];
        expect([name, cell?.level]).toEqual([capabilities[capability].name, level]);
        for (const key of [...only, ...except]) expect(answer).toContain(offering(id, key));
        expect(answer.includes(' · ')).toBe(only.length > 0);
        expect(answer.includes(', except ')).toBe(except.length > 0);
        expect(answer.includes(' by itself')).toBe(alone === true);
        if (level === 'not-found') expect(answer).toContain(`not found on ${lookedOn}`);
      }
    }
  });

  test('says of every claim what it is limited to, and of some that they do not count', async () => {
    const ids = ['databricks', 'mlflow'] as const;
    await open(`#platforms=${ids.join(',')}`);
    const shown = await page.locator('[data-feature]').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-feature'),
        claims: [...entry.querySelectorAll('.claims > li')].map((claim) => claim.textContent ?? ''),
      })),
    );
    const aside: boolean[] = [];
    for (const { id, platform, support, only = [] } of findFeatures({ platforms: ids })) {
      const claims = shown.find((entry) => entry.id === id)?.claims ?? [];
      for (const [capability, { via = [], stage }] of entriesOf(support)) {
        const claim = claims.find((text) => text.startsWith(`${capabilities[capability].name} `)) ?? '';
        const limits = [...only.map((key) => offering(platform, key)), ...via, ...(stage === undefined ? [] : [stage])];
        for (const limit of limits) expect(claim).toContain(limit);
        const answered = supportOf(platform, capability).claims.find(({ feature }) => feature.id === id);
        expect(claim.includes('does not count')).toBe(answered?.aside !== undefined);
        aside.push(answered?.aside !== undefined);
      }
    }
    expect(new Set(aside)).toEqual(new Set([true, false]));
  });

  test('tells of a discontinued platform that it has ended, wherever it is named', async () => {
    const { id, name, status } = platforms.pachyderm;
    const end = `discontinued since ${status.since}`;
    await open(`#platforms=${id}`);
    expect(await page.locator('#platforms label').filter({ hasText: name }).innerText()).toBe(`${name} (${end})`);
    expect(await page.locator('thead th[scope=col]').innerText()).toContain(end);
    expect(await page.locator('caption').textContent()).toContain(`${name} (${end})`);
    await searchFor('pachyderm lineage');
    const places = await results().locator('> .hint:first-child').allInnerTexts();
    const naming = places.filter((place) => place.includes(name));
    expect(naming).not.toEqual([]);
    expect(naming.filter((place) => !place.includes(end))).toEqual([]);
  });

  test('explains every level, and what may follow one', async () => {
    await open();
    await page.getByText('What the levels mean').click();
    expect(await page.locator('#levels dt .level').allInnerTexts()).toEqual(
      answeredLevels.map((level) => (level === 'not-found' ? 'not found' : level)),
    );
    for (const meaning of Object.values(levelMeanings)) await page.locator('#levels').getByText(meaning).waitFor();
    expect(await page.locator('#levels dt').allInnerTexts()).toEqual(
      expect.arrayContaining(['except name', 'limited']),
    );
  });

  test('takes another platform in when its box is ticked, in the order of the matrix, and says so in the address', async () => {
    await open();
    await page.getByRole('checkbox', { name: 'Databricks' }).check();
    expect(await columns()).toEqual(['Databricks', 'Kubeflow', 'MLflow']);
    expect(page.url()).toContain('#platforms=databricks,kubeflow,mlflow');
    await page.getByRole('checkbox', { name: 'MLflow' }).uncheck();
    expect(await columns()).toEqual(['Databricks', 'Kubeflow']);
    const rows = page.locator('tbody tr:has(td)');
    const widths = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('td').length));
    expect(new Set(widths)).toEqual(new Set([2]));
  });

  test('asks for a platform when none is ticked', async () => {
    await open('#platforms=');
    expect(await page.getByRole('table').count()).toBe(0);
    await page.getByText('Choose the platforms to compare.').waitFor();
  });

  test('finds traffic splitting for "canary", tells how many, and marks the word through which', async () => {
    await open();
    await searchFor('canary');
    const expected = searchFeatures('canary');
    const shown = await results().count();
    expect(shown).toBeLessThan(expected.length);
    expect(await page.getByRole('status').innerText()).toBe(
      `${expected.length} statements match “canary”, the best ${shown} of them here`,
    );
    const first = results().first();
    expect(await first.innerText()).toContain(expected[0]?.feature.text);
    expect(new Set(await first.locator('mark').allInnerTexts())).toEqual(new Set(['canary']));
  });

  test('finds what was meant by a word with a typing error, and marks it as it is written', async () => {
    await open();
    await searchFor('katbi hyperparamter tunning');
    expect(await results().first().innerText()).toContain('Katib tunes hyperparameters');
    expect(await results().first().locator('mark').allInnerTexts()).toEqual(['Katib', 'tunes', 'hyperparameters']);
  });

  test('says that nothing matches, and that a query has too many words', async () => {
    await open();
    await searchFor('xyzzyxyzzy');
    expect(await page.getByRole('status').innerText()).toBe('0 statements match “xyzzyxyzzy”');
    await page.getByRole('searchbox').fill(Array.from({ length: 40 }, (_, number) => `w${number}`).join(' '));
    await page.getByText('These are too many words to search for.').waitFor();
    expect(await results().count()).toBe(0);
  });

  test('leads by keyboard from the search to a statement in the table, and brings its platform in', async () => {
    await open();
    await page.keyboard.press('/');
    await page.keyboard.type('canary');
    await results().first().waitFor();
    const [first, second] = searchFeatures('canary').map(({ feature }) => feature);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator(':focus').innerText()).toContain(first?.text);
    await page.keyboard.press('Enter');
    const meant = page.locator('.pointed-out');
    await meant.waitFor();
    expect(await meant.getAttribute('data-feature')).toBe(first?.id);
    expect(await page.locator(':focus').getAttribute('data-feature')).toBe(first?.id);
    expect(await columns()).toContain(platforms[first?.platform ?? 'kubeflow'].name);
    expect(second?.id).not.toBe(first?.id);
    await page.keyboard.press('/');
    await page.keyboard.press('Escape');
    await results().first().waitFor({ state: 'detached' });
    expect(await page.getByRole('searchbox').inputValue()).toBe('');
    expect(await page.getByRole('status').innerText()).toBe('');
  });

  test('shows a shared view as it was, and leads from former names to what they are called now', async () => {
    await open('#platforms=h2o,Google%20AI%20Platform%20(Vertex)&q=k%C3%BCbernetes%20drift');
    expect(await columns()).toEqual([platforms.h2o.name, platforms['vertex-ai'].name]);
    expect(await page.getByRole('searchbox').inputValue()).toBe('kübernetes drift');
    expect(await results().count()).toBeGreaterThan(0);
    const address = page.url();
    await page.goto('about:blank');
    await page.goto(address);
    expect(await columns()).toEqual([platforms.h2o.name, platforms['vertex-ai'].name]);
  });

  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['a desktop', { width: 1400, height: 900 }],
  ])('has no part that sticks out of the window of %s', async (_, size) => {
    await page.setViewportSize(size);
    await open(`#platforms=${Object.keys(platforms).join(',')}&q=drift`);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
    expect(await page.locator('.scroll').evaluate((pane) => pane.scrollWidth > pane.clientWidth)).toBe(true);
  });
});
