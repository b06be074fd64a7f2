import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

/** Every view, in its states; what is waited for says that it is complete. */
const views: readonly (readonly [name: string, hash: string, complete: string])[] = [
  ['the grid', '#/grid?category=model-training,pricing&level=native&group=license', '.cell'],
  ['an empty grid', '#/grid?q=xyzzy', '.state'],
  ['the platforms', '#/platforms', '.list'],
  ['a platform', '#/platforms/pachyderm', '#part-history'],
  ['a cell', '#/platforms/kubeflow?capability=automl', '.statement'],
  ['a search', '#/search?q=canary%20xyzzyxyzzy', '.results a'],
  [
    'the matrix with an open cell',
    '#/matrix?category=pricing,model-training&open=kubeflow/pricing',
    '.opened .statement',
  ],
  ['the capabilities', '#/capabilities?category=pricing', '.capability-list a'],
  ['a capability', '#/capabilities/drift-detection?platform=kubeflow', '.statement'],
  ['a comparison', '#/compare?platform=kubeflow,mlflow,vertex-ai&category=pricing', '.reason'],
  ['a comparison with nothing', '#/compare', '.choices a'],
  ['an evaluation', '#/evaluate?must=automl/ranking:2,feature-store&should=llm-tracing&open=kubeflow', '.ranking li'],
  ['an evaluation of nothing', '#/evaluate', '.choices a'],
  ['the data', '#/about', '[aria-labelledby=growth] .plot'],
  ['no view', '#/nonsense', '.state'],
];

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Whether the page itself can be scrolled to the side. */
export const sticksOut = 'document.documentElement.scrollWidth > document.documentElement.clientWidth';

/** The widths of windows in which the page itself can be scrolled to the side. */
export async function widthsThatStickOut(
  site: Explorer,
  widths: readonly number[] = [360, 768, 1280, 1920],
): Promise<readonly number[]> {
  const found: number[] = [];
  for (const width of widths) {
    await site.page.setViewportSize({ width, height: 900 });
    // What is drawn for a width is drawn anew in the next frames.
    await site.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
    if (await site.page.evaluate(sticksOut)) found.push(width);
  }
  return found;
}

export function accessibilityChecks(site: Explorer): void {
  const violations = (options = {}): Promise<readonly Violation[]> =>
    site.page.evaluate(`axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(({ violations }) =>
      violations.map(({ id, nodes }) => ({ id, nodes: nodes.slice(0, 3).map(({ html }) => html) })))`);

  describe('the explorer', () => {
    test.each(views)(
      'has nothing in %s that axe objects to, in light and dark, nor that a window from 360 to 1920 has no room for',
      async (_, hash, complete) => {
        await site.open(hash);
        await site.page.locator(complete).first().waitFor();
        await site.page.evaluate(axe.source);
        expect(await violations()).toEqual([]);
        await site.page.emulateMedia({ colorScheme: 'dark' });
        // Nothing but the colours is another.
        expect(await violations({ runOnly: ['color-contrast'] })).toEqual([]);
        expect(await widthsThatStickOut(site)).toEqual([]);
      },
    );

    test.each(Object.keys(root.platforms))('has no page of %s that is wider than the window', async (platform) => {
      await site.open(`#/platforms/${platform}`);
      await site.page.locator('#part-history').waitFor();
      expect(await widthsThatStickOut(site, [360, 1280])).toEqual([]);
    });

    test.each(['#/grid', '#/evaluate?must=automl', '#/search', '#/platforms/kubeflow'])(
      'opens every menu of %s within the window',
      async (hash) => {
        await site.open(hash);
        await site.page.locator('details.menu').last().waitFor({ state: 'attached' });
        for (const width of [360, 768, 1280]) {
          await site.page.setViewportSize({ width, height: 900 });
          for (const menu of await site.page.locator('details.menu').filter({ visible: true }).all()) {
            await menu.locator('summary').press('Enter');
            const box = await menu.locator('.pane').boundingBox();
            expect(box?.x).toBeGreaterThanOrEqual(0);
            expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThanOrEqual(width);
            expect(await site.page.evaluate(sticksOut)).toBe(false);
            await menu.locator('summary').press('Escape');
          }
        }
      },
    );

    test('leads by the tab key from the button of a menu into what it opens', async () => {
      await site.open('#/grid');
      await site.page.locator('summary', { hasText: 'Level' }).press('Enter');
      await site.page.keyboard.press('Tab');
      await site.page.keyboard.press('Space');
      await expect.poll(() => site.page.url()).toContain('level=native');
    });

    test('leads by the tab key past the navigation to the content', async () => {
      await site.open('#/platforms');
      await site.page.keyboard.press('Tab');
      await site.page.keyboard.press('Enter');
      await site.page.keyboard.press('Tab');
      expect(await site.page.evaluate("document.activeElement.closest('main') !== null")).toBe(true);
    });
  });
}
