import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from './platform-draft.ts';

/** Writes all files, or none: what was written is taken back where one cannot be. */
export function writeFiles(root: string, files: Files): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of Object.entries(files)) {
      const path = join(root, file);
      const folder = mkdirSync(dirname(path), { recursive: true });
      if (folder !== undefined) undo.unshift(() => rmSync(folder, { recursive: true }));
      const before = existsSync(path) ? readFileSync(path) : undefined;
      undo.unshift(() => (before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before)));
      writeFileSync(path, text);
    }
  } catch (error) {
    for (const step of undo) takenBack(step);
    throw error;
  }
}

/** What cannot be taken back, as it could not be written either, does not keep the rest from it. */
function takenBack(step: () => void): void {
  try {
    step();
  } catch {}
}
