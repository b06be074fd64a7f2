import { describe, expect, test } from 'vitest';
import { sticksOut } from './accessibility.ts';
import { type Explorer, root } from './explorer.ts';

const { capabilities, evaluate, platforms, requirementSets } = root;

export function evaluateChecks(site: Explorer): void {
  const ranking = () => site.page.locator('.ranking > li');
  const ranked = async () => {
    await ranking().first().waitFor();
    return ranking().evaluateAll((all) =>
      all.map((row) => ({
        rank: row.querySelector('.rank')?.textContent,
        name: row.querySelector('.who a')?.textContent,
        score: row.querySelector('.score-range b')?.textContent,
        possible: Number(row.querySelector('.possible')?.getAttribute('width')).toFixed(6),
      })),
    );
  };
  const expected = (question: Parameters<typeof evaluate>[0]) =>
    evaluate(question).platforms.map(({ platform, rank, score, best }) => ({
      rank: String(rank),
      name: platforms[platform].name,
      score: score.toFixed(2),
      possible: ((best - score) * 100).toFixed(6),
    }));

  describe('an evaluation in the explorer', () => {
    test('ranks as the package does, with what the gaps could change, by all that its address asks for', async () => {
      await site.open(
        '#/evaluate?must=feature-store,automl/ranking:3&should=llm-tracing&set=eu-ai-act-article-12&accept=native,partial&delivery=self-managed&discontinued=yes',
      );
      const set = requirementSets['eu-ai-act-article-12'].capabilities;
      const question = {
        requirements: [
          'feature-store',
          { capability: 'automl/ranking', weight: 3 },
          { capability: 'llm-tracing', priority: 'should' },
          ...set,
          'self-hosted',
        ],
        accept: ['native', 'partial'],
        includeDiscontinued: true,
      } as const;
      expect(await ranked()).toEqual(expected(question));
      expect(await site.page.locator('.requirements tbody tr').count()).toBe(question.requirements.length);
    });

    test('is asked by keyboard: a requirement by anybody’s word, its weight, and how binding it is', async () => {
      await site.open('#/evaluate');
      await site.page.locator('.add-requirement summary').press('Enter');
      await site.page.getByRole('searchbox').fill('concept drift');
      await site.page.getByRole('button', { name: 'Drift detection' }).press('Enter');
      // The focus is in the field again, for the next one.
      await site.page.keyboard.type('feature store');
      await site.page.getByRole('button', { name: 'Feature store', exact: true }).press('Enter');
      await site.page.getByLabel('Weight of Drift detection').fill('2');
      await site.page.keyboard.press('Tab');
      await site.page.getByLabel('Priority of Feature store').selectOption('should');
      const question = {
        requirements: [
          { capability: 'drift-detection', weight: 2 },
          { capability: 'feature-store', priority: 'should' },
        ],
      } as const;
      expect(site.page.url()).toMatch(/#\/evaluate\?must=drift-detection:2&should=feature-store$/);
      expect(await ranked()).toEqual(expected(question));
      await site.page.reload();
      expect(await ranked()).toEqual(expected(question));
      const [criterion] = capabilities['drift-detection'].bar?.core ?? [];
      await site.page.getByLabel('What of Drift detection').selectOption(`drift-detection/${criterion?.id}`);
      await site.page.getByRole('button', { name: 'Take off Feature store' }).click();
      const alone = { requirements: [{ capability: `drift-detection/${criterion?.id}`, weight: 2 }] };
      expect(await ranked()).toEqual(expected(alone as Parameters<typeof evaluate>[0]));
    });

    test('says why a platform fails, and shows the evidence with its sources', async () => {
      await site.open('#/evaluate?must=self-hosted,feature-store&platform=databricks,nonesuch');
      const row = ranking().filter({ hasText: 'Databricks' });
      const [found] = evaluate({ requirements: ['self-hosted', 'feature-store'], platforms: ['databricks'] }).platforms;
      expect(found?.fails).toContain('self-hosted');
      await expect.poll(() => row.innerText()).toContain(`Fails: ${capabilities['self-hosted'].name}`);
      expect(await row.locator('.verdict-list').isVisible()).toBe(false);
      await row.getByRole('button', { name: 'Show the evidence' }).click();
      expect(site.page.url()).toContain('open=databricks');
      const claims = found?.verdicts.flatMap((verdict) => verdict.claims) ?? [];
      expect(await row.locator('.statement-link').count()).toBe(claims.length);
      expect(await row.locator('.sources').first().innerText()).toMatch(/read 20\d\d-/);
      await site.page.setViewportSize({ width: 720, height: 1000 });
      await site.page.emulateMedia({ media: 'print' });
      // What is drawn for a width is drawn anew in the next frames.
      await expect.poll(() => site.page.evaluate(sticksOut)).toBe(false);
      expect(await row.locator('.verdict-list').isVisible()).toBe(true);
      expect(await site.page.locator('.filters, main button').filter({ visible: true }).count()).toBe(0);
    });

    test('prints in full what was asked for, and of which data', async () => {
      await site.open('#/evaluate?must=automl/ranking@native');
      await ranking().first().waitFor();
      await site.page.emulateMedia({ media: 'print' });
      const said = await site.page.locator('.requirements tbody tr').innerText();
      expect(said).toContain(capabilities.automl.bar?.also.find(({ id }) => id === 'ranking')?.text);
      expect(said).toContain('native');
      expect(
        await site.page.locator('.requirements :is(summary, .wide select)').filter({ visible: true }).count(),
      ).toBe(0);
      const footer = await site.page.locator('.site-footer').innerText();
      for (const fact of [root.dataset.version, root.dataset.hash.slice(0, 12), 'must=automl/ranking@native'])
        expect(footer).toContain(fact);
    });

    test('stays quick with some hundred requirements: what is folded away is not made', async () => {
      const asked = Object.values(capabilities).flatMap(({ id, bar }) => [
        id,
        ...[...(bar?.core ?? []), ...(bar?.also ?? [])].map((criterion) => `${id}/${criterion.id}`),
      ]);
      await site.open(`#/evaluate?must=${asked.slice(0, 300).join(',')}`);
      await ranking().first().waitFor();
      expect(await site.page.locator('.requirements tbody tr').count()).toBe(300);
      expect(await site.page.locator('.statement-link, .pane').count()).toBe(0);
      const { length } = await site.page.locator('*').all();
      expect(length).toBeLessThan(30_000);
    });

    test('leaves out what nothing is called, and says so', async () => {
      await site.open('#/evaluate?must=nonesuch,automl/nonesuch,Data%20drift:0&set=nonesuch');
      expect(await ranked()).toEqual(expected({ requirements: ['drift-detection'] }));
      const said = (await site.page.locator('.unknown-names').allInnerTexts()).join('\n');
      for (const name of ['“nonesuch”', '“automl/nonesuch”']) expect(said).toContain(name);
      await site.page.getByText('Copy and cite').click();
      await site.page.getByRole('button', { name: 'Copy as JSON' }).click();
      await site.page.getByText('Copied the JSON.').waitFor();
      const { kind, subject } = JSON.parse(String(await site.page.evaluate('navigator.clipboard.readText()')));
      expect([kind, subject.requirements.length]).toEqual(['evaluation', 1]);
    });
  });
}
