import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { installedPackage } from '../package/consumer.ts';
import type { Explorer } from './explorer.ts';

const require = createRequire(join(installedPackage('withZod'), 'package.json'));

/** The parts of the package that programs import. Those of single platforms hold data alone. */
const entries = Object.entries(require('./package.json').exports as Record<string, unknown>).flatMap(([name, file]) =>
  typeof file === 'object' && !/\*|\.json$/.test(name) ? [name] : [],
);

export function referenceChecks(site: Explorer): void {
  const folder = () => join(site.folder, 'dist', 'reference');

  describe('the reference of the package', () => {
    test('has a page for everything that the package exports', async () => {
      const pages = new Set((await readdir(folder(), { recursive: true })).map((file) => basename(file)));
      const names = entries.flatMap((entry) => {
        const lead = `mlops-platforms${entry.slice(1).replace('/', '_')}`;
        return Object.keys(require(join('mlops-platforms', entry))).map((name) => `${lead}.${name}.html`);
      });
      expect(names).toEqual(expect.arrayContaining(['mlops-platforms.compare.html', 'mlops-platforms_diff.diff.html']));
      expect(names.filter((name) => !pages.has(name))).toEqual([]);
    });

    test('asks no other host for anything', async () => {
      const files = (await readdir(folder(), { recursive: true })).filter((file) => /\.(html|css)$/.test(file));
      expect(files.length).toBeGreaterThan(100);
      const asks =
        /<(?:script|link|img|iframe)\b[^>]*?\s(?:src|href)="(?:https?:)?\/\/|url\(["']?(?:https?:)?\/\/|@import/;
      const texts = files.map(async (file) => [file, await readFile(join(folder(), file), 'utf8')] as const);
      const asking = (await Promise.all(texts)).filter(([, text]) => asks.test(text));
      expect(asking.map(([file]) => file)).toEqual([]);
    });

    test('opens, and leads to a page with what the comments in the code say', async () => {
      await site.page.goto(`${site.address}reference/modules/mlops-platforms_levels.html`);
      await site.page.getByRole('link', { name: 'coverage', exact: true }).first().click();
      await site.page.getByRole('heading', { name: 'Function coverage' }).waitFor();
      await site.page.getByText('How much is recorded of each platform, and how much of that was read.').waitFor();
    });
  });
}
