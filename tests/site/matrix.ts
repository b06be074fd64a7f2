import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { platforms, categories } = root;

export function matrixChecks(site: Explorer): void {
  describe('the matrix of the explorer', () => {
    test('counts the statements of every cell', async () => {
      await site.open('#/matrix');
      const shown = await site.page.locator('.matrix .cell b').allTextContents();
      const expected = Object.keys(categories).flatMap((category) =>
        Object.values(platforms).map(({ cells }) => String(cells[category as 'pricing'].length)),
      );
      expect(shown).toEqual(expected);
    });

    test('opens a cell to its statements with sources and dates, by keyboard, and says so in its address', async () => {
      await site.open('#/matrix?platform=kubeflow,mlflow');
      await site.page.locator('.cell[tabindex="0"]').focus();
      await site.page.keyboard.press('ArrowDown');
      await site.page.keyboard.press('ArrowRight');
      await site.page.keyboard.press('Enter');
      const opened = site.page.locator('.opened .statement');
      await opened.first().waitFor();
      const category = Object.keys(categories)[1] as keyof typeof categories;
      const features = platforms.mlflow.cells[category];
      expect(site.page.url()).toContain(`open=mlflow/${category}`);
      expect(await opened.locator('.text').allTextContents()).toEqual(features.map(({ text }) => text));
      const [first] = features;
      expect(await opened.first().locator('.sources').innerText()).toContain(`read ${first?.sources[0]?.accessed}`);
      await site.page.reload();
      await opened.first().waitFor();
      expect(await opened.count()).toBe(features.length);
      await site.page.getByRole('button', { name: 'Close' }).click();
      expect(site.page.url()).not.toContain('open=');
    });
  });
}
