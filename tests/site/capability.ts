import { describe, expect, test } from 'vitest';
import { type Explorer, root } from './explorer.ts';

const { capabilities, platforms, byCapability } = root;

export function capabilityChecks(site: Explorer): void {
  describe('a capability in the explorer', () => {
    test('has its bar, part by part, who supports it, what is missing, and every statement on it', async () => {
      await site.open('#/capabilities/drift-detection');
      await site.page.locator('.statement').first().waitFor();
      const { bar } = capabilities['drift-detection'];
      if (bar === undefined) throw new Error('it has no bar');
      const said = await site.page.locator('.bar-of').innerText();
      for (const { text } of [...bar.core, ...bar.also]) expect(said.toLowerCase()).toContain(text.toLowerCase());
      const mechanisms = site.page.locator('.bar-of dl > div').filter({ has: site.page.locator('dt .level') });
      for (const [mechanism, level] of Object.entries(bar.how ?? {})) {
        const entries = await mechanisms.filter({ has: site.page.locator(`[data-level="${level}"]`) }).innerText();
        expect(entries.toLowerCase()).toContain(mechanism.toLowerCase());
      }
      const answers = Object.entries(byCapability('drift-detection').platforms);
      const known = answers.filter(([, { level }]) => level !== 'not-found' && level !== 'unknown');
      const rows = site.page.locator('.support tbody tr');
      expect(await rows.count()).toBe(known.length);
      for (const [id, { level, limited, missing }] of known) {
        // By its head alone: offerings of one platform are named after another.
        const head = site.page.getByRole('link', { name: platforms[id as 'kubeflow'].name, exact: true });
        const said = await rows.filter({ has: head }).innerText();
        expect(said).toContain(level);
        const texts = [...bar.core, ...bar.also].filter(({ id }) => missing.includes(id)).map(({ text }) => text);
        for (const text of limited ? texts : []) expect(said).toContain(text);
      }
      const statements = answers.flatMap(([, { claims, mentions }]) => [...claims, ...mentions]);
      expect(await site.page.locator('.statement').count()).toBe(statements.length);
    });

    test('is found by another name for it, and its evidence on a platform by an address', async () => {
      await site.open('#/capabilities/data%20drift');
      await site.page.getByRole('heading', { level: 1, name: 'Drift detection' }).waitFor();
      expect(site.page.url()).toMatch(/#\/capabilities\/drift-detection$/);
      await site.page.locator('.statement').first().waitFor();
      await site.page.locator('.support a').last().click();
      await site.page.locator('.meant-part:focus').waitFor();
      expect(await site.page.evaluate('scrollY')).toBeGreaterThan(0);
    });

    test('is one of a list that is searched by anybody’s word', async () => {
      await site.open('#/capabilities?q=concept%20drift');
      await site.page.getByRole('link', { name: 'Drift detection' }).waitFor();
      await site.page.getByRole('searchbox').fill('xyzzy');
      await site.page.getByText('No capability is called or described by these words.').waitFor();
    });
  });
}
