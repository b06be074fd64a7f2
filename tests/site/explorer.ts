import { writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject } from 'vitest';
import { startBrowser } from '../examples/browser.ts';
import { type InstalledExample, installCopy } from '../examples/installed-example.ts';
import { type StaticServer, serve } from '../examples/static-server.ts';
import { run } from '../package/command.ts';
import { installedPackage } from '../package/consumer.ts';
import { extendedContent } from './extended-content.ts';

const require = createRequire(join(installedPackage(), 'package.json'));
/** The package that the explorer was built with. */
export const root: typeof import('../../src/index.ts') = require('./dist/index.cjs');
export const levels: typeof import('../../src/levels.ts') = require('./dist/levels.cjs');

export interface Explorer {
  /** Where the explorer was built. */
  readonly folder: string;
  /** A new page for every test, which fails if its page complains of anything. */
  readonly page: Page;
  readonly context: BrowserContext;
  readonly address: string;
  /** Opens the explorer of the package's own data at an address, `#/grid`. */
  open(hash: string): Promise<void>;
  /** Opens the explorer of 44 platforms, one of which is hostile. */
  openExtended(hash: string): Promise<void>;
  /** What the page is allowed to complain of, in this test. */
  allow(complaint: RegExp): void;
}

/** The explorer, installed and built once, with one browser for all tests of a file. */
export function explorer(): Explorer {
  let site: InstalledExample;
  let browser: Browser;
  let server: StaticServer;
  let extended: StaticServer;
  let context: BrowserContext;
  let page: Page;
  let complaints: string[];
  let allowed: RegExp[];

  beforeAll(async () => {
    site = await installCopy('site', [inject('tarball')]);
    const cwd = site.folder;
    const content = join(cwd, 'extended.json');
    await writeFile(content, JSON.stringify(extendedContent(root.dataset, 44)));
    const env = { EXPLORER_CONTENT: content };
    [browser] = await Promise.all([
      startBrowser(),
      run('npm', ['run', '--silent', 'build'], { cwd }),
      run('npx', ['vite', 'build', '--logLevel', 'error', '--outDir', 'extended'], { cwd, env }),
    ]);
    server = await serve(join(cwd, 'dist'), '/a/path/');
    extended = await serve(join(cwd, 'extended'), '/');
  });

  afterAll(async () => {
    await browser?.close();
    await Promise.all([server?.stop(), extended?.stop()]);
    await site?.remove();
  });

  beforeEach(async () => {
    complaints = [];
    allowed = [/Service Worker registration blocked/];
    context = await browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
      serviceWorkers: 'block',
    });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => complaints.push(`${message.type()}: ${message.text()}`));
    page.on('requestfailed', (request) => {
      // What a page still asked for when a test left it was not refused.
      if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`no answer from ${request.url()}`);
    });
    page.on('request', (request) => {
      const { origin } = new URL(request.url());
      if (![server, extended].some((one) => one.address.startsWith(origin))) complaints.push(`asks ${request.url()}`);
    });
  });

  afterEach(async () => {
    await context?.close();
    expect(complaints.filter((complaint) => !allowed.some((each) => each.test(complaint)))).toEqual([]);
  });

  /** A page that is open already would only move to another part of itself. */
  const go = async (address: string) => {
    await page.goto('about:blank');
    await page.goto(address);
    await page.getByRole('heading', { level: 1 }).waitFor();
  };

  return {
    get folder() {
      return site.folder;
    },
    get page() {
      return page;
    },
    get context() {
      return context;
    },
    get address() {
      return server.address;
    },
    open: (hash) => go(`${server.address}${hash}`),
    openExtended: (hash) => go(`${extended.address}${hash}`),
    allow: (complaint) => allowed.push(complaint),
  };
}
