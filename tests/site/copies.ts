import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

export function copyChecks(site: Explorer): void {
  const copied = async (name: string, done: string) => {
    await site.page.getByRole('button', { name }).click();
    await site.page.getByText(done, { exact: true }).waitFor();
    return String(await site.page.evaluate('navigator.clipboard.readText()'));
  };

  describe('what the explorer shows', () => {
    test('can be copied as a document, and cited with the version of its data', async () => {
      await site.open('#/grid?category=pricing&platform=kubeflow,mlflow');
      await site.page.getByText('Copy and cite').click();
      const csv = await copied('Copy as CSV', 'Copied the CSV.');
      const rows = Object.values(root.capabilities).filter(({ category }) => category === 'pricing').length;
      expect(csv.trim().split('\n')).toHaveLength(1 + 2 * rows);
      expect(await copied('Copy as Markdown', 'Copied the Markdown.')).toContain('| Kubeflow | MLflow |');
      expect(JSON.parse(await copied('Copy as JSON', 'Copied the JSON.')).kind).toBe('grid');
      const citation = await copied('Cite this view', 'Copied the citation.');
      const { version, updated, hash } = root.dataset;
      for (const part of [version, updated, hash.slice(0, 12), site.page.url()]) expect(citation).toContain(part);
    });

    test('has the colours that its reader chose, on the next visit too', async () => {
      await site.open('#/platforms');
      const page = () => site.page.evaluate('getComputedStyle(document.documentElement).backgroundColor');
      const light = await page();
      await site.page.getByLabel('Colours').selectOption('dark');
      const dark = await page();
      expect(dark).not.toBe(light);
      await site.page.reload();
      expect(await page()).toBe(dark);
    });
  });
}
