import { describe, expect, test } from 'vitest';
import { sticksOut } from './accessibility.ts';
import { type Explorer, root } from './explorer.ts';

const { capabilities, compare, platforms } = root;

export function compareChecks(site: Explorer): void {
  const rowsUnder = (heading: string) =>
    site.page.locator(`section[aria-labelledby=${heading}] th[scope=row]`).allTextContents();

  describe('a comparison in the explorer', () => {
    const hash = '#/compare?platform=kubeflow,mlflow&category=pricing,model-training';
    const asked = { categories: ['pricing', 'model-training'] as const };

    test('has what sets the platforms apart first, with what says so, then what they share', async () => {
      await site.open(hash);
      await site.page.locator('.reason').first().waitFor();
      const { differing } = compare(['kubeflow', 'mlflow'], { ...asked, differences: true });
      const names = (ids: readonly string[]) => ids.map((id) => capabilities[id as 'automl'].name);
      const different = await rowsUnder('differing');
      expect([...different].sort()).toEqual(names(differing?.capabilities ?? []).sort());
      const all = Object.values(capabilities).filter(({ category }) => asked.categories.some((id) => id === category));
      const silent = await site.page.locator('.silent a').allTextContents();
      const shown = [...different, ...(await rowsUnder('alike')), ...silent];
      expect(shown.sort()).toEqual(all.map(({ name }) => name).sort());
      await site.page.getByLabel('Differences only').check();
      await site.page.reload();
      await site.page.locator('.reason').first().waitFor();
      expect(site.page.url()).toContain('differences=yes');
      expect(await rowsUnder('differing')).toEqual(different);
      expect(await rowsUnder('alike')).toEqual([]);
    });

    test('is begun by choosing two platforms, and knows them by former names', async () => {
      await site.open('#/compare');
      await site.page.getByRole('link', { name: platforms.kubeflow.name, exact: true }).click();
      await site.page.getByText('Kubeflow with which other platform?').waitFor();
      await site.page.getByRole('link', { name: platforms.mlflow.name, exact: true }).click();
      await site.page.getByRole('heading', { name: 'Where they differ' }).waitFor();
      await site.page.goBack();
      await site.page.getByText('Kubeflow with which other platform?').waitFor();
      await site.open(`#/compare?platform=mlflow,nonesuch,${encodeURIComponent('Google AI Platform (Vertex)')}`);
      await site.page.getByText('no platform is called “nonesuch”').waitFor();
      await site.page.getByRole('heading', { level: 1, name: `MLflow and ${platforms['vertex-ai'].name}` }).waitFor();
      expect(site.page.url()).toContain('platform=mlflow,nonesuch,vertex-ai');
    });

    test('shows four platforms at most, and says so', async () => {
      await site.open('#/compare?platform=kubeflow,mlflow,knime,seldon,h2o&category=pricing');
      await site.page.getByText('Shown are the first 4 of 5').waitFor();
      await site.page.getByText('Platforms', { exact: false }).and(site.page.locator('summary')).click();
      expect(await site.page.getByRole('checkbox', { name: 'Pachyderm' }).isDisabled()).toBe(true);
    });

    test('fits on a sheet of paper, without what only a screen needs', async () => {
      await site.open('#/compare?platform=kubeflow,mlflow,knime,vertex-ai&category=pricing');
      await site.page.locator('.reason').first().waitFor();
      await site.page.setViewportSize({ width: 720, height: 1000 });
      await site.page.emulateMedia({ media: 'print' });
      await expect.poll(() => site.page.evaluate(sticksOut)).toBe(false);
      const box = await site.page.locator('.compared').last().boundingBox();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(720);
      expect(await site.page.locator('.filters, .site-header, .tools').filter({ visible: true }).count()).toBe(0);
    });
  });
}
