import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { capabilities, categories, findFeatures, platforms, supportOf } = root;

export function platformChecks(site: Explorer): void {
  const statements = () =>
    site.page.locator('.statement').evaluateAll((all) =>
      all.map((entry) => ({
        id: entry.getAttribute('data-feature'),
        text: entry.querySelector('.text')?.textContent,
        sources: [...entry.querySelectorAll(':scope > .sources > li > a:first-child')].map((link) =>
          link.getAttribute('href'),
        ),
        dates: [...entry.querySelectorAll(':scope > .sources > li')].map((source) => source.textContent ?? ''),
      })),
    );

  describe('a platform in the explorer', () => {
    test('leads to a comparison with another', async () => {
      await site.open('#/platforms/h2o');
      await site.page.getByRole('link', { name: 'Compare with others' }).click();
      await site.page.getByText(`${platforms.h2o.name} with which other platform?`).waitFor();
      await site.page.getByRole('list', { name: 'Platforms to compare' }).getByRole('link', { name: 'KNIME' }).click();
      await site.page.getByRole('columnheader', { name: 'KNIME' }).first().waitFor();
      expect(site.page.url()).toContain('#/compare?platform=h2o,knime');
    });

    test('has every statement with its sources and the days they were read, what no longer holds, and what was not found', async () => {
      const { name, notFound, introduction, offerings } = platforms.h2o;
      await site.open('#/platforms/h2o');
      await site.page.getByRole('heading', { name: 'What it is' }).waitFor();
      const shown = await statements();
      const features = findFeatures({ platforms: ['h2o'], retired: true });
      expect(shown.map(({ id }) => id).sort()).toEqual(features.map(({ id }) => id).sort());
      for (const { id, text, sources } of features) {
        const entry = shown.find((one) => one.id === id);
        expect(entry).toMatchObject({ text, sources: sources.map(({ url }) => url) });
        for (const [place, { accessed }] of sources.entries()) {
          expect(entry?.dates[place]).toContain(accessed === undefined ? 'not read again' : `read ${accessed}`);
        }
      }
      const list = site.page.locator('[data-place="category not-found"] li');
      expect(await list.count()).toBe(Object.keys(notFound).length);
      expect(await site.page.locator('[data-place^="concept "]').count()).toBe(introduction.concepts.length);
      expect(await site.page.locator('[data-place^="offering "]').count()).toBe(Object.keys(offerings).length);
      const parts = site.page.getByRole('navigation', { name: `Parts of the page on ${name}` }).getByRole('link');
      expect(await parts.allInnerTexts()).toEqual(
        expect.arrayContaining(Object.values(categories).map((one) => one.name)),
      );
      expect(await parts.count()).toBe(await site.page.locator('.platform-parts > section').count());
      expect(await site.page.locator('.timeline [data-kind=edition]').count()).toBeGreaterThan(1);
    });

    test('shows of one capability what says so, and why some of it does not count', async () => {
      const pairs = Object.keys(capabilities).flatMap((id) => {
        const capability = id as keyof typeof capabilities;
        const { claims, mentions } = supportOf('mlflow', capability);
        return claims.some(({ aside }) => aside !== undefined) ? [{ capability, claims, mentions }] : [];
      });
      const [asked] = pairs;
      if (!asked) throw new Error('no claim of MLflow stands aside: ask another platform');
      await site.open(`#/platforms/mlflow?capability=${asked.capability}`);
      await site.page.getByRole('heading', { name: 'What says so' }).waitFor();
      const shown = await statements();
      const expected = [...asked.claims.map(({ feature }) => feature.id), ...asked.mentions.map(({ id }) => id)];
      expect(shown.map(({ id }) => id)).toEqual(expected);
      const aside = asked.claims.filter((claim) => claim.aside !== undefined);
      expect(await site.page.locator('.statement .aside').count()).toBe(aside.length);
    });

    test('says of what was not found when it was searched for, and that this is no denial', async () => {
      const [capability, day] = Object.entries(platforms.kubeflow.notFound)[0] as [string, string];
      const answer = supportOf('kubeflow', capability as keyof typeof capabilities);
      await site.open(`#/platforms/kubeflow?capability=${capability}`);
      const level = site.page.locator('.answer h2 .level-with-scope');
      await level.waitFor();
      expect(await level.innerText()).toContain(day);
      expect(answer.level).toBe('not-found');
    });

    test('is listed with how much is known of it', async () => {
      await site.open('#/platforms?sort=known');
      const names = await site.page.locator('.list tbody th a').allInnerTexts();
      expect(names.sort()).toEqual(
        Object.values(platforms)
          .map(({ name }) => name)
          .sort(),
      );
      const known = await site.page.locator('.list tbody td:nth-of-type(4)').allInnerTexts();
      expect(known.map(Number)).toEqual(known.map(Number).sort((a, b) => b - a));
    });
  });
}
