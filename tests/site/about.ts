import { describe, expect, test } from 'vitest';
import { type Explorer, levels, root } from './explorer.ts';

const { dataset, platforms } = root;

export function aboutChecks(site: Explorer): void {
  describe('what the explorer says about the data', () => {
    test('is drawn by a library that no other view loads, and stands beside each chart as a table', async () => {
      const asked: string[] = [];
      site.page.on('request', (request) => asked.push(request.url()));
      await site.open('#/matrix');
      await site.page.locator('.cell').first().waitFor();
      expect(asked.filter((url) => url.includes('/charts-'))).toEqual([]);
      await site.page.getByRole('link', { name: 'About the data' }).click();
      await site.page.locator('[aria-labelledby=growth] .plot').waitFor();
      expect(asked.filter((url) => url.includes('/charts-'))).toHaveLength(1);
      const charts = site.page.locator('.chart');
      expect(await charts.locator('.plot').count()).toBe(await charts.count());
      expect(await charts.locator('table').count()).toBe(await charts.count());
      expect(await site.page.locator('main style').count()).toBe(0);
      // A bar that has no colour of the sheet would be black.
      const colours = "[...document.querySelectorAll('.chart rect')].map((bar) => getComputedStyle(bar).fill)";
      const fills = await site.page.evaluate<string[]>(colours);
      expect(fills.length).toBeGreaterThan(Object.keys(platforms).length);
      expect(fills).not.toContain('rgb(0, 0, 0)');
    });

    test('counts as the package does, and names version and hash', async () => {
      await site.open('#/about');
      await site.page.locator('.figures').first().waitFor();
      const figures = (of: string) =>
        site.page
          .locator(`section[aria-labelledby=${of}] tbody tr`)
          .evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)));
      const counts = Object.values(levels.coverage(dataset));
      const expected = counts.map((one) =>
        [
          one.statements,
          one.sourced,
          one.read,
          one.retired,
          one.known,
          one.denied,
          one.judged,
          one.notFound,
          one.unsearched,
        ].map(String),
      );
      expect(await figures('coverage')).toEqual(expected);
      const holding = counts.reduce((sum, { statements }) => sum + statements, 0).toLocaleString('en');
      expect((await figures('growth')).at(-1)?.at(-1)).toBe(holding);
      const text = await site.page.locator('main').innerText();
      for (const said of [holding, dataset.version, dataset.hash, dataset.updated]) expect(text).toContain(said);
    });
  });
}
