import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { serve } from '../examples/static-server.ts';
import type { Explorer } from './explorer.ts';

const kilobyte = 1024;

/** What a reader waits for, in milliseconds, and how much of the window moved meanwhile. */
const paints = `new Promise((resolve) => {
  const kinds = ['paint', 'largest-contentful-paint', 'layout-shift'];
  const found = [];
  for (const type of kinds) new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type, buffered: true });
  setTimeout(() => {
    const first = found.find(({ name }) => name === 'first-contentful-paint');
    const largest = found.findLast(({ entryType }) => entryType === 'largest-contentful-paint');
    const shifts = found.filter(({ entryType }) => entryType === 'layout-shift');
    const shifted = shifts.reduce((sum, { value }) => sum + value, 0);
    resolve({ first: first?.startTime, largest: largest?.startTime, shifted });
  }, 100);
})`;

interface Paints {
  readonly first?: number;
  readonly largest?: number;
  readonly shifted: number;
}

export function loadChecks(site: Explorer): void {
  /** What a visit to the grid loads, by the ends of its names, with its bytes. */
  async function firstLoad(open: () => Promise<void>): Promise<ReadonlyMap<string, Buffer>> {
    const bodies = new Map<string, Promise<Buffer>>();
    const keepBody = (response: Response) => {
      if (!response.ok() || response.url().startsWith('about:')) return;
      const body = response.body();
      // Where the page fails to open, that is what is told, and not the bodies that nobody came to await.
      body.catch(() => {});
      bodies.set(response.url(), body);
    };
    site.page.on('response', keepBody);
    await open();
    await site.page.waitForLoadState('networkidle');
    // What comes later is none of the first load, and nobody waits for it: its body may end with the page.
    site.page.off('response', keepBody);
    return new Map(await Promise.all([...bodies].map(async ([url, body]) => [url, await body] as const)));
  }

  const sizesOf = (files: ReadonlyMap<string, Buffer>) => {
    const isData = (url: string) => url.includes('/overview-');
    const code = [...files].filter(([url]) => /\.(js|css)$/.test(url) && !isData(url)).map(([, body]) => body);
    const data = [...files].filter(([url]) => isData(url)).map(([, body]) => body);
    const sum = (bodies: readonly Buffer[]) => bodies.reduce((total, { length }) => total + length, 0);
    return { code: sum(code.map((body) => gzipSync(body))) / kilobyte, data: sum(data) / kilobyte, files: files.size };
  };

  describe('the first load of the explorer', () => {
    test('is small: the program, the grid, and no statement', async () => {
      const { code, data, files } = sizesOf(await firstLoad(() => site.open('#/grid')));
      console.log(
        `First load: ${code.toFixed(1)} KB of script and style (gzip), ${data.toFixed(1)} KB of data, ${files} files.`,
      );
      const { first, largest, shifted } = await site.page.evaluate<Paints>(paints);
      console.log(`First paint after ${first} ms, largest after ${largest} ms, layout shift ${shifted.toFixed(3)}.`);
      expect(code).toBeLessThan(120);
      expect(data).toBeGreaterThan(10);
      expect(data).toBeLessThan(150);
    });

    test.each(['#/grid', '#/platforms/kubeflow', '#/capabilities/automl', '#/compare?platform=kubeflow,mlflow'])(
      'moves nothing of %s that is in sight while the rest comes, and leaves nothing of what was said before',
      async (hash) => {
        await site.page.route('**/assets/**', async (route) => {
          await new Promise((resolve) => setTimeout(resolve, 100));
          await route.continue();
        });
        await site.open(hash);
        await site.page.waitForLoadState('networkidle');
        expect((await site.page.evaluate<Paints>(paints)).shifted).toBeLessThan(0.01);
        expect(await site.page.locator('#app > :last-child').getAttribute('class')).toBe('site-footer');
        expect(await site.page.locator('[data-start]').count()).toBe(0);
      },
    );

    test('says so where its program does not come', async () => {
      site.allow(/ERR_FAILED|no answer from/);
      await site.page.route('**/assets/index-*.js', (route) => route.abort());
      await site.page.goto(`${site.address}#/grid`);
      await site.page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      await site.page.unroute('**/assets/index-*.js');
      await site.page.getByRole('button', { name: 'Try again' }).click();
      await site.page.locator('.cell').first().waitFor();
    });

    test('stays small with 44 platforms', async () => {
      const { code, data } = sizesOf(await firstLoad(() => site.openExtended('#/grid')));
      console.log(
        `With 44 platforms: ${code.toFixed(1)} KB of script and style (gzip), ${data.toFixed(1)} KB of data.`,
      );
      expect(code).toBeLessThan(120);
      expect(data).toBeLessThan(150);
    });

    test('has a policy that lets the page load its own files and nothing else, and holds no script or style in it', async () => {
      const html = await readFile(join(site.folder, 'dist', 'index.html'), 'utf8');
      const [, policy = ''] = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(html) ?? [];
      const parts = policy.split('; ');
      expect(parts[0]).toBe("default-src 'none'");
      expect(parts.filter((part) => !/ 'self'$| 'none'$/.test(part))).toEqual([]);
      expect(html).not.toMatch(/<style|<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=/);
      await site.open('#/grid');
      const attempt = "fetch('https://example.org/').then(() => 'asked', () => 'refused')";
      site.allow(/Content Security Policy|example\.org/);
      expect(await site.page.evaluate(attempt)).toBe('refused');
    });

    test('tells what it loads for the first search, and loads everything once', async () => {
      const asked: string[] = [];
      site.page.on('request', (request) => asked.push(request.url()));
      await site.open('#/search?q=canary');
      await site.page.getByRole('list', { name: 'Statements' }).waitFor();
      const before = asked.length;
      await site.page.getByRole('searchbox').fill('drift');
      await site.page.locator('.results mark').first().waitFor();
      expect(asked.length).toBe(before);
    });

    test('says what could not be loaded, and tries again', async () => {
      site.allow(/ERR_FAILED|Failed to fetch|no answer from/);
      await site.page.route('**/assets/kubeflow-*', (route) => route.abort());
      await site.open('#/platforms/kubeflow');
      await site.page.getByRole('alert').filter({ hasText: 'could not be loaded' }).waitFor();
      await site.page.unroute('**/assets/kubeflow-*');
      await site.page.getByRole('button', { name: 'Try again' }).click();
      await site.page.getByRole('heading', { name: 'What it is' }).waitFor();
    });

    test.each(['allow', 'block'] as const)(
      'goes on where another version is published while it is open (service workers: %s)',
      async (serviceWorkers) => {
        const folder = await mkdtemp(join(tmpdir(), 'published-'));
        const publish = async (name: string) => {
          for (const part of await readdir(folder)) await rm(join(folder, part), { recursive: true });
          await cp(join(site.folder, name), folder, { recursive: true });
        };
        await publish('dist');
        const server = await serve(folder, '/b/');
        const context = await site.context.browser()?.newContext({ serviceWorkers });
        if (!context) throw new Error('there is no browser');
        try {
          const page = await context.newPage();
          await page.goto(`${server.address}#/grid`);
          await page.locator('.cell').first().waitFor();
          const caches =
            'Promise.all([navigator.serviceWorker.ready, caches.keys()]).then(([, names]) => names.length)';
          if (serviceWorkers === 'allow') await expect.poll(() => page.evaluate(caches), { timeout: 20_000 }).toBe(1);
          await publish('extended');
          const other = await context.newPage();
          await other.goto(`${server.address}#/grid`);
          if (serviceWorkers === 'allow') await expect.poll(() => other.evaluate(caches), { timeout: 20_000 }).toBe(2);
          await page.getByRole('link', { name: 'Kubeflow', exact: true }).click();
          await page.getByRole('heading', { name: 'What it is' }).waitFor();
        } finally {
          await context.close();
          await server.stop();
          await rm(folder, { recursive: true });
        }
      },
    );

    test('is kept for use without a network, with everything that was not opened yet', async () => {
      const context = await site.context.browser()?.newContext();
      if (!context) throw new Error('there is no browser');
      const page = await context.newPage();
      await page.goto(`${site.address}#/grid`);
      const files = (await readdir(join(site.folder, 'dist', 'assets'))).length;
      const keptIn = '(name) => caches.open(name).then((cache) => cache.keys())';
      const kept = `caches.keys().then((names) => Promise.all(names.map(${keptIn}))).then((all) => all.flat().length)`;
      const count = () => page.evaluate(kept);
      await expect.poll(count, { timeout: 20_000 }).toBeGreaterThan(files);
      // What stands beside the page does not take its place.
      await page.goto(`${site.address}api/v1/index.json`);
      await context.setOffline(true);
      await page.goto('about:blank');
      await page.goto(`${site.address}#/platforms/mlflow`);
      await page.getByRole('heading', { name: 'What it is' }).waitFor();
      await page.goto(`${site.address}#/search?q=canary`);
      await page.getByRole('list', { name: 'Statements' }).waitFor();
      await context.close();
    });
  });
}
