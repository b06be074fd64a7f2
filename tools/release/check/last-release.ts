import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UsageError } from '../../../src/cli/usage-error.ts';

/** The text of the dataset.json of the latest release of a package, as npm has it; nothing before there is one. */
export function latestRelease(name: string): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  const run = (command: string, args: readonly string[]) =>
    spawnSync(command, args, { cwd: folder, encoding: 'utf8', maxBuffer: 1e9 });
  try {
    const packed = run('npm', ['pack', `${name}@latest`, '--json', '--ignore-scripts']);
    if (`${packed.stdout}${packed.stderr}`.includes('E404')) return undefined;
    if (packed.status !== 0) throw new UsageError(`npm cannot fetch the latest release: ${packed.stderr.trim()}`);
    const [{ filename }] = JSON.parse(packed.stdout);
    const read = run('tar', ['-xzOf', filename, 'package/dist/dataset.json']);
    if (read.status !== 0) throw new UsageError(`the latest release has no dataset.json: ${read.stderr.trim()}`);
    return read.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
