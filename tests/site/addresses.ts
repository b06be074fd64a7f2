import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { platforms } = root;

export function addressChecks(site: Explorer): void {
  const title = () => site.page.getByRole('heading', { level: 1 }).innerText();

  describe('an address of the explorer', () => {
    test.each([
      [
        'a statement',
        '#/platforms/kubeflow/model-training/katib',
        '[data-feature="kubeflow/model-training/katib"].meant',
      ],
      ['what no longer holds', '#/platforms/kubeflow/recent-activity/multi-user-added', '.statement.meant .aside'],
      ['a concept', '#/concepts/kubeflow/katib', '[data-place="concept katib"].meant'],
      ['a category', '#/platforms/kubeflow/pricing', '[data-place="category pricing"]:focus'],
      ['what was not found', '#/platforms/kubeflow/not-found', '[data-place="category not-found"]:focus'],
      ['a part of a platform', '#/offerings/h2o/driverless-ai', '[data-place="offering driverless-ai"].meant'],
    ])('leads to %s', async (_, hash, selector) => {
      await site.open(hash);
      const meant = site.page.locator(selector);
      await meant.waitFor();
      expect(await site.page.evaluate('scrollY')).toBeGreaterThan(0);
      expect(await meant.evaluate((element) => element.getBoundingClientRect().top < 900)).toBe(true);
    });

    test('that has a former name leads on to what it is called now', async () => {
      await site.open(`#/platforms/${encodeURIComponent('Google AI Platform (Vertex)')}`);
      await site.page.getByRole('heading', { level: 1, name: platforms['vertex-ai'].name }).waitFor();
      expect(site.page.url()).toContain('#/platforms/vertex-ai');
    });

    test.each([
      ['#/platforms/nonesuch', 'No platform “nonesuch”'],
      ['#/platforms/kubeflow/model-training/nonesuch', 'No statement “kubeflow/model-training/nonesuch”'],
      ['#/nonsense', 'Nothing here'],
    ])('that names nothing says so: %s', async (hash, expected) => {
      await site.open(hash);
      await site.page.getByRole('heading', { name: expected }).waitFor();
    });

    test.each([
      ['#/grid?sort=colour&platform=kubeflow,nonesuch', '“sort=colour”, “platform=nonesuch”'],
      ['#/search?q=drift&category=nonesuch', '“category=nonesuch”'],
      ['#/matrix?open=kubeflow/nonesuch', '“open=kubeflow/nonesuch”'],
      ['#/evaluate?must=automl&platform=nonesuch', '“platform=nonesuch”'],
      ['#/evaluate?must=automl:heavy', 'the weight heavy, which is no number up to 100, in “automl:heavy”'],
    ])('says which parts of it are left out: %s', async (hash, expected) => {
      await site.open(hash);
      await site.page.getByText(`${expected}.`).waitFor();
    });

    test('leads back to where the grid was left, within its own window too', async () => {
      await site.open('#/grid');
      const pane = site.page.locator('.grid-scroll');
      await site.page.setViewportSize({ width: 700, height: 700 });
      await pane.evaluate((element) => element.scrollTo(120, 900));
      const place = () => pane.evaluate(({ scrollLeft, scrollTop }) => [scrollLeft, scrollTop]);
      await expect.poll(async () => (await place())[1]).toBe(900);
      // How far to the side there is anything depends on the fonts of the machine.
      const left = await place();
      expect(left[0]).toBeGreaterThan(0);
      await site.page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      // A key would bring the link into view first, and so scroll the pane.
      await site.page
        .locator('.grid th[scope=row] a')
        .nth(40)
        .evaluate((link) => link.click());
      await site.page.locator('.bar-of').waitFor();
      await site.page.goBack();
      await pane.waitFor();
      await expect.poll(place).toEqual(left);
    });

    test('is all that a view is: it survives reload, back and forward', async () => {
      await site.open('#/grid?category=pricing&sort=name');
      const rows = () => site.page.locator('.grid th[scope=row]').allTextContents();
      const before = await rows();
      await site.page.reload();
      await site.page.locator('.cell').first().waitFor();
      expect(await rows()).toEqual(before);
      await site.page.locator('thead th[scope=col] a').first().click();
      await site.page.getByRole('heading', { name: 'What it is' }).waitFor();
      expect(await title()).toBe(
        Object.values(platforms)
          .map(({ name }) => name)
          .sort((a, b) => a.localeCompare(b))[0],
      );
      await site.page.goBack();
      await site.page.locator('.cell').first().waitFor();
      expect(await rows()).toEqual(before);
      await site.page.goForward();
      await site.page.getByRole('heading', { name: 'What it is' }).waitFor();
      await site.page.evaluate('scrollTo(0, 2000)');
      await expect.poll(() => site.page.evaluate('scrollY'), { timeout: 5000 }).toBe(2000);
      await site.page.keyboard.press('Control+k');
      await site.page.getByRole('searchbox').waitFor();
      await expect.poll(() => site.page.evaluate('scrollY'), { timeout: 5000 }).toBe(0);
      await site.page.goBack();
      await expect.poll(() => site.page.evaluate('scrollY'), { timeout: 5000 }).toBe(2000);
    });
  });
}
