import { access, constants, readFile } from 'node:fs/promises';
import { getuid } from 'node:process';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../package/command.ts';

const usualPlaces = [
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

async function installBrowser(): Promise<string> {
  if (getuid?.() !== 0 || !(await isDebian())) throw new Error(`No browser was found. ${advice}`);
  console.log('No browser was found: installing Chromium by apt-get, which may take a minute.');
  const options = { cwd: '/', env: { DEBIAN_FRONTEND: 'noninteractive' } };
  await run('apt-get', ['update'], options);
  await run('apt-get', ['install', '--yes', '--no-install-recommends', 'chromium'], options);
  const installed = await installedBrowser();
  if (installed === undefined) throw new Error(`apt-get installed no browser that could be found. ${advice}`);
  return installed;
}

/** Ubuntu is left out: its package of this name is an empty one, which leads to a snap. */
async function isDebian(): Promise<boolean> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  const words = [...release.matchAll(/^ID(?:_LIKE)?=(.*)$/gm)].join(' ');
  return /\bdebian\b/.test(words) && !/\bubuntu\b/.test(words);
}

function isProgram(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}
