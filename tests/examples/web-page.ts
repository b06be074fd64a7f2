import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import zod from 'zod/package.json' with { type: 'json' };
import { run } from '../package/command.ts';
import { installedPackage } from '../package/consumer.ts';
import { startBrowser } from './browser.ts';
import { type InstalledExample, installExample } from './installed-example.ts';
import { type StaticServer, serve } from './static-server.ts';

const require = createRequire(join(installedPackage(), 'package.json'));
/** The package that the example was built with. */
export const root: typeof import('../../src/index.ts') = require('./dist/index.cjs');
export const levels: typeof import('../../src/levels.ts') = require('./dist/levels.cjs');

export interface WebPage {
  /** Where the example was built. */
  readonly folder: string;
  /** A new page for every test. */
  readonly page: Page;
  readonly address: string;
  open(hash?: string): Promise<void>;
  searchFor(query: string): Promise<void>;
}

/** The web example, built and served for the tests of a file, each of which fails if its page complains of anything. */
export function webPage(): WebPage {
  let example: InstalledExample;
  let browser: Browser;
  let server: StaticServer;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    // With zod at hand, so that a bundle could have it.
    example = await installExample('web', [inject('tarball'), `zod@${zod.version}`]);
    await run('npm', ['run', '--silent', 'build'], { cwd: example.folder });
    server = await serve(join(example.folder, 'dist'), '/a/path/');
    browser = await startBrowser();
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
    await example?.remove();
  });

  beforeEach(async () => {
    complaints = [];
    page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('requestfailed', (request) => complaints.push(`no answer from ${request.url()}`));
  });

  afterEach(async () => {
    await page?.close();
    expect(complaints).toEqual([]);
  });

  return {
    get folder() {
      return example.folder;
    },
    get page() {
      return page;
    },
    get address() {
      return server.address;
    },
    async open(hash = '') {
      await page.goto(`${server.address}${hash}`);
    },
    async searchFor(query) {
      await page.getByRole('searchbox', { name: 'Search all platforms' }).fill(query);
      await page
        .getByRole('status')
        .filter({ hasText: `“${query}”` })
        .waitFor();
    },
  };
}
