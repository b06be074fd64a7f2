import { type Browser, chromium } from 'playwright-core';
import { installFromDebian, isProgram } from '../debian.ts';

const usualPlaces = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

const advice =
  'These tests open a page in a browser: install Chromium or Chrome, or name the program in the variable CHROMIUM_PATH.';

/** A browser without windows, of this computer; one is installed first where that can be done without asking. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = (await installedBrowser()) ?? (await installBrowser());
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
    ],
  });
}

async function installedBrowser(): Promise<string | undefined> {
  const named = process.env['CHROMIUM_PATH'];
  if (named) {
    if (await isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH is ${named}, which is not a program. ${advice}`);
  }
  for (const path of usualPlaces) if (await isProgram(path)) return path;
  return undefined;
}

/**
 * What Debian calls them, best first: what has no windows at all takes a quarter less of the processor's time for the same
 * tests, but older Debians do not have it.
 */
const packages = ['chromium-headless-shell', 'chromium'];

/** Ubuntu is left out: its package of this name is an empty one, which leads to a snap. */
async function installBrowser(): Promise<string> {
  let refused: unknown;
  for (const name of packages) {
    try {
      if (!(await installFromDebian(name, ['debian']))) break;
      const installed = await installedBrowser();
      if (installed !== undefined) return installed;
    } catch (error) {
      refused = error;
    }
  }
  throw new Error(`No browser was found, and none was installed. ${advice}`, { cause: refused });
}
