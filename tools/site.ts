// The explorer, made of the packed package as anybody would install it: node tools/run.mjs tools/site.ts [--serve]
//
// Builds `site/dist`, and with --serve shows it until Ctrl-C. `EXPLORER_CONTENT=dataset.json` shows that matrix instead.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pack } from './release/pack.ts';

const site = join(process.cwd(), 'site');

function npm(...words: readonly string[]): void {
  const { status } = spawnSync('npm', words, { cwd: site, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}

const folder = mkdtempSync(join(tmpdir(), 'packed-'));
try {
  const { tarball } = await pack(process.cwd(), folder);
  // A lockfile would let npm take an older tarball of the same version from its cache.
  npm('install', '--no-save', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund', tarball);
} finally {
  rmSync(folder, { recursive: true });
}
npm('run', 'build');
if (process.argv.includes('--serve')) npm('run', 'preview');
else console.log('Built site/dist, which any host of static pages can serve.');
