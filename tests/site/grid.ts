import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { capabilities, platforms, supportGrid } = root;

export function gridChecks(site: Explorer): void {
  const cells = () =>
    site.page.locator('.cell').evaluateAll((all) =>
      all.map((cell) => ({
        of: cell.getAttribute('data-of') ?? '',
        level: cell.getAttribute('data-level') ?? '',
        asked: cell.getAttribute('data-asked') !== 'no',
        name: cell.getAttribute('aria-label') ?? '',
        words: cell.querySelector('.word')?.textContent ?? '',
      })),
    );
  const heads = () => site.page.locator('.grid thead th[scope=col] .name').allTextContents();
  const rows = () => site.page.locator('.grid th[scope=row]').allTextContents();

  describe('the grid of the explorer', () => {
    test('answers every pair as the package does, with its scope in the name of the cell', async () => {
      await site.open('');
      const shown = new Map((await cells()).map((cell) => [cell.of, cell]));
      const grid = supportGrid();
      expect(shown.size).toBe(grid.platforms.length * grid.capabilities.length);
      for (const capability of grid.capabilities) {
        for (const platform of grid.platforms) {
          const { level, only = [], except = [], lookedOn } = grid.cells[capability][platform];
          const cell = shown.get(`${platform}/${capability}`);
          expect(cell?.level).toBe(level);
          expect(cell?.words).toBe(level.replace('-', ' '));
          const { offerings } = platforms[platform];
          for (const key of [...only, ...except]) expect(cell?.name).toContain(offerings[key]?.name);
          if (level === 'not-found') expect(cell?.name).toContain(lookedOn);
        }
      }
      const end = site.page.locator('thead th[data-status=discontinued]');
      expect(await end.innerText()).toContain('Discontinued since 2025-10');
    });

    test('shows the categories, platforms and levels that its address asks for', async () => {
      await site.open('#/grid?category=model-training&license=open-source&level=none,not-found');
      expect(await heads()).toEqual(
        Object.values(platforms).flatMap(({ license, name }) => (license === 'open-source' ? [name] : [])),
      );
      const shown = await cells();
      for (const { level, asked } of shown) expect(asked).toBe(level === 'none' || level === 'not-found');
      const own = Object.values(capabilities).filter(({ category }) => category === 'model-training');
      const lacking = own.filter(({ id }) => shown.some((cell) => cell.of.endsWith(`/${id}`) && cell.asked));
      expect(await rows()).toEqual(lacking.map(({ name }) => name));
      expect(lacking.length).toBeGreaterThan(0);
      expect(lacking.length).toBeLessThan(own.length);
    });

    test('keeps its filters folded in a narrow window until they are asked for, and says how many are set', async () => {
      const wide = site.page.viewportSize();
      try {
        await site.page.setViewportSize({ width: 390, height: 800 });
        await site.open('#/grid?license=open-source&level=native');
        const more = site.page.getByRole('button', { name: 'Filter, group and sort' });
        expect(await more.innerText()).toMatch(/2$/);
        const licence = site.page.locator('summary', { hasText: 'Licence' });
        expect(await licence.isVisible()).toBe(false);
        const first = await site.page.locator('.cell').first().boundingBox();
        expect(first?.y).toBeLessThan(800);
        await more.press('Enter');
        expect(await licence.isVisible()).toBe(true);
        expect(await more.getAttribute('aria-expanded')).toBe('true');
      } finally {
        if (wide) await site.page.setViewportSize(wide);
      }
    });

    test('is narrowed by its filters, which say so in the address and can be taken off', async () => {
      await site.open('#/grid');
      await site.page.locator('summary', { hasText: 'Delivery' }).click();
      await site.page.getByRole('checkbox', { name: 'Self-managed' }).check();
      expect(site.page.url()).toContain('#/grid?delivery=self-managed');
      expect(await heads()).not.toContain('Databricks');
      await site.page.keyboard.press('Escape');
      await site.page.getByRole('searchbox').fill('automated machine learning');
      await site.page.getByRole('button', { name: 'automated machine learning' }).waitFor();
      expect(await rows()).toEqual(['AutoML']);
      await site.page.getByRole('button', { name: 'Clear all' }).click();
      await site.page.getByRole('list', { name: 'Filters' }).waitFor({ state: 'detached' });
      expect(await rows()).toHaveLength(Object.keys(capabilities).length);
      expect(site.page.url()).toMatch(/#\/grid$/);
    });

    test('groups and sorts its platforms', async () => {
      await site.open('#/grid?group=license&sort=name');
      const groups = await site.page.locator('.groups th').allInnerTexts();
      expect(groups).toEqual(['Open source', 'Open core', 'Source available', 'Proprietary']);
      const open = Object.values(platforms).flatMap(({ license, name }) => (license === 'open-source' ? [name] : []));
      expect((await heads()).slice(0, open.length)).toEqual([...open].sort((a, b) => a.localeCompare(b)));
      await site.page.getByLabel('Sort').selectOption('known');
      await site.page.getByLabel('Group').selectOption('none');
      expect(site.page.url()).toMatch(/#\/grid\?sort=known$/);
    });

    test('is one stop of the tab key, in which arrows lead from cell to cell and Enter to the evidence', async () => {
      await site.open('#/grid?category=model-training');
      expect(await site.page.locator('.cell[tabindex="0"]').count()).toBe(1);
      await site.page.locator('.cell[tabindex="0"]').focus();
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'Home', 'ArrowDown', 'ArrowUp'])
        await site.page.keyboard.press(key);
      const ids = Object.values(capabilities).flatMap(({ id, category }) =>
        category === 'model-training' ? [id] : [],
      );
      expect(await site.page.locator(':focus').getAttribute('data-of')).toBe(`dataiku/${ids[1]}`);
      expect(await site.page.locator('.cell-card').innerText()).toContain('Dataiku');
      await site.page.keyboard.press('Enter');
      await site.page.getByRole('heading', { name: 'What says so' }).waitFor();
      expect(site.page.url()).toContain(`#/platforms/dataiku?capability=${ids[1]}`);
    });

    test('keeps its heads in sight in both directions', async () => {
      await site.page.setViewportSize({ width: 390, height: 844 });
      await site.open('#/grid');
      const pane = site.page.locator('.grid-scroll');
      await pane.evaluate((element) => element.scrollTo(200, 900));
      const [box, head, row] = await Promise.all([
        pane.boundingBox(),
        site.page.locator('thead th[scope=col]').nth(8).boundingBox(),
        site.page.locator('th[scope=row]').nth(40).boundingBox(),
      ]);
      expect(Math.abs((head?.y ?? 0) - (box?.y ?? 0))).toBeLessThan(3);
      expect(Math.abs((row?.x ?? 0) - (box?.x ?? 0))).toBeLessThan(3);
    });

    test('explains above it each sign that stands alone in its cells, with words beside the others or without', async () => {
      const key = async () => {
        const items = await site.page.locator('.key li').filter({ visible: true }).allInnerTexts();
        return items.map((item) => item.replace(/^\S+\s+/, ''));
      };
      await site.open('#/grid');
      const marks = ['some offerings', 'contested', 'limited'];
      expect((await key()).slice(-3)).toEqual(marks);
      expect((await key()).length).toBeGreaterThan(marks.length);
      await site.page.setViewportSize({ width: 2400, height: 900 });
      await expect.poll(key).toEqual(marks);
    });

    test('says that nothing passes, and how to go on', async () => {
      await site.open('#/grid?q=xyzzy');
      await site.page.getByText('No capability passes these filters.').waitFor();
      await site.page.getByRole('button', { name: 'Clear the filters' }).click();
      await site.page.locator('.cell').first().waitFor();
      expect(await rows()).toHaveLength(Object.keys(capabilities).length);
    });
  });
}
