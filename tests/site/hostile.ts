import { describe, expect, test } from 'vitest';
import { widthsThatStickOut } from './accessibility.ts';
import type { Explorer } from './explorer.ts';
import { hostileName } from './extended-content.ts';

/** The views that show all platforms; what is waited for says that they are complete. */
const views = [
  ['#/grid', '.cell'],
  ['#/platforms', '.list tbody tr:nth-child(44)'],
  ['#/matrix', '.cell'],
  ['#/capabilities/automl', '.support tbody tr'],
  ['#/evaluate?must=automl', '.ranking li'],
  ['#/about', '[aria-labelledby=growth] .plot'],
] as const;

export function hostileChecks(site: Explorer): void {
  describe('the explorer of somebody’s own data', () => {
    test('shows hostile names as they are written, and makes no link of an address that is none', async () => {
      await site.openExtended('#/grid');
      const head = site.page.locator('thead th[scope=col] .name').last();
      expect(await head.textContent()).toBe(hostileName);
      await site.page.locator('thead th[scope=col] a').last().click();
      await site.page.getByRole('heading', { name: 'What it is' }).waitFor();
      expect(await site.page.getByRole('heading', { level: 1 }).textContent()).toBe(hostileName);
      const harmful = 'a:not([href^="#/"], [href^="https://"], [href^="http://"])';
      expect(await site.page.locator(harmful).count()).toBe(0);
      expect(await site.page.locator('.sources li').count()).toBeGreaterThan(100);
      await site.page.getByRole('link', { name: 'Search' }).first().click();
      await site.page.getByText('statements to search').waitFor();
      await site.page.getByRole('searchbox').fill('onerror window');
      await site.page.locator('.results a').first().waitFor();
      expect(await site.page.evaluate('window.wasHarmed')).toBeUndefined();
      expect(await site.page.locator('main img').count()).toBe(0);
    });

    test('has no view that is wider than the window, with 44 platforms and long names', async () => {
      for (const [hash, complete] of views) {
        await site.openExtended(hash);
        await site.page.locator(complete).first().waitFor();
        expect([hash, await widthsThatStickOut(site)]).toEqual([hash, []]);
      }
    });

    test('compares and ranks what has a hostile name', async () => {
      await site.openExtended('#/grid');
      const last = await site.page.locator('thead th[scope=col] a').last().getAttribute('href');
      const id = last?.split('/').at(-1);
      await site.openExtended(`#/compare?platform=kubeflow,${id}&category=model-training`);
      await site.page.locator('.reason').first().waitFor();
      expect(await site.page.locator('.compared thead th').last().textContent()).toBe(hostileName);
      await site.openExtended(`#/evaluate?must=model-registry&platform=${id}&open=${id}`);
      await site.page.locator('.verdict-list .sources').first().waitFor();
      expect(await site.page.locator('.ranking .who a').textContent()).toBe(hostileName);
      expect(await site.page.locator('main a[href^="javascript:"], main img').count()).toBe(0);
      expect(await site.page.evaluate('window.wasHarmed')).toBeUndefined();
    });
  });
}
