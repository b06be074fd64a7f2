import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { testLevels } from './web-levels.ts';
import { root, webPage } from './web-page.ts';

const { categories, findFeatures, platforms, searchFeatures } = root;
const web = webPage();

const columns = () => web.page.locator('thead th[scope=col] > a').allInnerTexts();
const results = () => web.page.locator('#results a');

describe('the web example', () => {
  testLevels(web);

  test('is bundled without zod, and loads no other module', async () => {
    const scripts = (await readdir(join(web.folder, 'dist', 'assets'))).filter((name) => name.endsWith('.js'));
    expect(scripts).toHaveLength(1);
    const bundle = await readFile(join(web.folder, 'dist', 'assets', scripts[0] ?? ''), 'utf8');
    expect(bundle).toContain('katib');
    expect(bundle).not.toMatch(/ZodError|\b_zod\b|safeParse/);
  });

  test('opens with two platforms, a row group for each category, and every statement with its sources', async () => {
    await web.open();
    expect(await columns()).toEqual(['Kubeflow', 'MLflow']);
    const heads = web.page.locator('th[scope=rowgroup] .category');
    const names = Object.values(categories).map(({ name, hint }) => `${name} ${hint}`.trim());
    expect(await heads.allInnerTexts()).toEqual(names);
    const shown = await web.page.locator('[data-feature]').evaluateAll((entries) =>
      entries.map((entry) => ({
        id: entry.getAttribute('data-feature'),
        text: entry.querySelector('p')?.textContent,
        sources: [...entry.querySelectorAll('.sources a')].map((link) => link.getAttribute('href')),
        days: [...entry.querySelectorAll('.sources .hint')].map((day) => day.textContent?.trim()),
        claims: [...entry.querySelectorAll('.claims > li')].map((claim) => claim.textContent ?? ''),
      })),
    );
    const features = findFeatures({ platforms: ['kubeflow', 'mlflow'] });
    expect(shown.map(({ id }) => id).sort()).toEqual(features.map(({ id }) => id).sort());
    for (const { id, text, sources, support } of features) {
      const entry = shown.find((other) => other.id === id);
      const days = sources.map(({ accessed }) => (accessed === undefined ? 'not read again' : `read ${accessed}`));
      expect(entry).toMatchObject({ text, sources: sources.map(({ url }) => url), days });
      expect(entry?.claims).toHaveLength(Object.keys(support).length);
    }
  });

  test('takes another platform in when its box is ticked, in the order of the matrix, and says so in the address', async () => {
    await web.open();
    await web.page.getByRole('checkbox', { name: 'Databricks' }).check();
    expect(await columns()).toEqual(['Databricks', 'Kubeflow', 'MLflow']);
    expect(web.page.url()).toContain('#platforms=databricks,kubeflow,mlflow');
    await web.page.getByRole('checkbox', { name: 'MLflow' }).uncheck();
    expect(await columns()).toEqual(['Databricks', 'Kubeflow']);
    const rows = web.page.locator('tbody tr:has(td)');
    const widths = await rows.evaluateAll((all) => all.map((row) => row.querySelectorAll('td').length));
    expect(new Set(widths)).toEqual(new Set([2]));
  });

  test('shows levels first, leads to a category, unfolds its statements alone, and says so in the address', async () => {
    await web.open();
    const unfolded = web.page.locator('[data-feature]:visible');
    const head = web.page.locator('thead');
    const group = web.page.locator('[data-category=model-deployment]');
    expect(await unfolded.count()).toBe(0);
    await web.page.setViewportSize({ width: 390, height: 844 });
    await web.page.getByRole('link', { name: 'Model Deployment' }).click();
    expect(web.page.url()).toContain('&category=model-deployment');
    expect(await unfolded.count()).toBe(
      findFeatures({ platforms: ['kubeflow', 'mlflow'], categories: ['model-deployment'] }).length,
    );
    expect(await group.locator('[data-feature]:visible').count()).toBe(await unfolded.count());
    const [pane, heads, title] = await Promise.all(
      [web.page.locator('.scroll'), head, group.locator('[scope=rowgroup]')].map((part) => part.boundingBox()),
    );
    // The heads stay at the upper edge, and what was led to stands right below them.
    expect(Math.abs((heads?.y ?? 0) - (pane?.y ?? 0))).toBeLessThan(3);
    expect(Math.abs((title?.y ?? 0) - (heads?.y ?? 0) - (heads?.height ?? 0))).toBeLessThan(3);
    await group.getByRole('button', { name: 'Statements' }).click();
    expect(await unfolded.count()).toBe(0);
    expect(web.page.url()).not.toContain('category=');
  });

  test('asks for a platform when none is ticked', async () => {
    await web.open('#platforms=');
    expect(await web.page.getByRole('table').count()).toBe(0);
    await web.page.getByText('Choose the platforms to compare.').waitFor();
  });

  test('finds traffic splitting for "canary", tells how many, and marks the word through which', async () => {
    await web.open();
    await web.searchFor('canary');
    const expected = searchFeatures('canary');
    const shown = await results().count();
    expect(shown).toBeLessThan(expected.length);
    expect(await web.page.getByRole('status').innerText()).toBe(
      `${expected.length} statements match “canary”, the best ${shown} of them here`,
    );
    const first = results().first();
    expect(await first.innerText()).toContain(expected[0]?.feature.text);
    expect(new Set(await first.locator('mark').allInnerTexts())).toEqual(new Set(['canary']));
  });

  test('finds what was meant by a word with a typing error, and marks it as it is written', async () => {
    await web.open();
    const query = 'katbi hyperparamter tunning';
    await web.searchFor(query);
    const [best] = searchFeatures(query, { limit: 1 });
    expect(best?.feature.platform).toBe('kubeflow');
    expect(await results().first().innerText()).toContain(best?.feature.text);
    const marked = await results().first().locator('mark').allInnerTexts();
    expect(marked).toContain('Katib');
    expect(marked.filter((words) => !/^(katib|hyperparameter|tun)/i.test(words))).toEqual([]);
  });

  test('says that nothing matches, and that a query has too many words', async () => {
    await web.open();
    await web.searchFor('xyzzyxyzzy');
    expect(await web.page.getByRole('status').innerText()).toBe('0 statements match “xyzzyxyzzy”');
    await web.page.getByRole('searchbox').fill(Array.from({ length: 40 }, (_, number) => `w${number}`).join(' '));
    await web.page.getByText('These are too many words to search for.').waitFor();
    expect(await results().count()).toBe(0);
  });

  test('leads by keyboard from the search to a statement in the table, and brings its platform in', async () => {
    await web.open();
    await web.page.keyboard.press('/');
    await web.page.keyboard.type('canary');
    await results().first().waitFor();
    const [first, second] = searchFeatures('canary').map(({ feature }) => feature);
    await web.page.keyboard.press('ArrowDown');
    await web.page.keyboard.press('ArrowDown');
    await web.page.keyboard.press('ArrowUp');
    expect(await web.page.locator(':focus').innerText()).toContain(first?.text);
    await web.page.keyboard.press('Enter');
    const meant = web.page.locator('.pointed-out');
    await meant.waitFor();
    expect(await meant.getAttribute('data-feature')).toBe(first?.id);
    expect(await web.page.locator(':focus').getAttribute('data-feature')).toBe(first?.id);
    expect(await columns()).toContain(platforms[first?.platform ?? 'kubeflow'].name);
    expect(second?.id).not.toBe(first?.id);
    await web.page.keyboard.press('/');
    await web.page.keyboard.press('Escape');
    await results().first().waitFor({ state: 'detached' });
    expect(await web.page.getByRole('searchbox').inputValue()).toBe('');
    expect(await web.page.getByRole('status').innerText()).toBe('');
  });

  test('shows a shared view as it was, and leads from former names to what they are called now', async () => {
    await web.open('#platforms=h2o,Google%20AI%20Platform%20(Vertex)&q=k%C3%BCbernetes%20drift');
    expect(await columns()).toEqual([platforms.h2o.name, platforms['vertex-ai'].name]);
    expect(await web.page.getByRole('searchbox').inputValue()).toBe('kübernetes drift');
    expect(await results().count()).toBeGreaterThan(0);
    const address = web.page.url();
    await web.page.goto('about:blank');
    await web.page.goto(address);
    expect(await columns()).toEqual([platforms.h2o.name, platforms['vertex-ai'].name]);
  });

  test.each([
    ['a phone', { width: 390, height: 844 }],
    ['a desktop', { width: 1400, height: 900 }],
  ])('has no part that sticks out of the window of %s', async (_, size) => {
    await web.page.setViewportSize(size);
    await web.open(`#platforms=${Object.keys(platforms).join(',')}&q=drift`);
    expect(await web.page.evaluate('document.documentElement.scrollWidth')).toBe(size.width);
    expect(await web.page.locator('.scroll').evaluate((pane) => pane.scrollWidth > pane.clientWidth)).toBe(true);
  });
});
