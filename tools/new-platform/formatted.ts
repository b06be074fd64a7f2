import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Files, PlatformMistake } from './platform-draft.ts';

/** What the formatter goes by. */
const settings = ['biome.json', '.gitignore'];

/**
 * The same texts as the linter wants them, with imports in order. It is asked beside the repository, where a refusal leaves
 * nothing behind.
 *
 * @throws PlatformMistake where the formatter refuses one
 */
export function formatted(root: string, files: Files): Files {
  const beside = mkdtempSync(join(tmpdir(), 'platform-'));
  try {
    for (const file of settings) if (existsSync(join(root, file))) copyFileSync(join(root, file), join(beside, file));
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(beside, file)), { recursive: true });
      writeFileSync(join(beside, file), text);
    }
    format(root, beside, Object.keys(files));
    return Object.fromEntries(Object.keys(files).map((file) => [file, readFileSync(join(beside, file), 'utf8')]));
  } finally {
    rmSync(beside, { recursive: true });
  }
}

function format(root: string, folder: string, files: readonly string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const sources = files.filter((file) => file.endsWith('.ts'));
  const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...sources], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) throw new PlatformMistake(`the formatter refused what was to be written: ${stderr.trim()}`);
}
