import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { categoryIds, platformIds } from '../../src/data/ids.ts';
import type { Month } from '../../src/model/date.ts';
import { longestSlug, slugPattern } from '../../src/model/line.ts';
import { camelCased, isIdentifier } from './identifiers.ts';
import { type PlatformDraft, PlatformMistake } from './platform-draft.ts';
import { type Files, platformFiles } from './platform-files.ts';
import { registrations } from './registration.ts';

/** What was written. */
export interface WrittenPlatform {
  /** The files that are new, relative to the repository. */
  readonly created: readonly string[];
  /** The files that name all platforms, and this one now too. */
  readonly edited: readonly string[];
}

/** What a platform will be written as, before it is formatted. */
export interface PlannedPlatform {
  /** The texts of files that are new, by their paths in the repository. */
  readonly created: Files;
  /** The same of those that name all platforms. */
  readonly edited: Files;
}

/**
 * Says what would be written, and writes nothing.
 *
 * @param root - the folder of the repository
 * @throws PlatformMistake for an id that is none or is taken, a page that is missing, and a file that is there already
 */
export function plannedPlatform(root: string, draft: PlatformDraft): PlannedPlatform {
  assertId(draft.id);
  const created = platformFiles(draft, categoryIds, thisMonth());
  const taken = Object.keys(created).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) throw new PlatformMistake(`found ${taken} there already, expected no file to overwrite`);
  const edited = registrations.map(({ file, edit }) => [file, edit(readFileSync(join(root, file), 'utf8'), draft)]);
  return { created, edited: Object.fromEntries(edited) };
}

/**
 * Writes a platform into the repository in the layout that the others have, formatted and registered. All is made before
 * anything is written, and nothing that exists is overwritten.
 *
 * @param root - the folder of the repository
 * @throws PlatformMistake for an id that is none or is taken, a page that is missing, and a file that is there already
 */
export function writePlatform(root: string, draft: PlatformDraft): WrittenPlatform {
  return writePlanned(root, plannedPlatform(root, draft));
}

/**
 * Writes what was planned.
 *
 * @throws PlatformMistake where the formatter refuses it
 */
export function writePlanned(root: string, { created, edited }: PlannedPlatform): WrittenPlatform {
  for (const [file, text] of Object.entries({ ...created, ...edited })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const written = { created: Object.keys(created), edited: Object.keys(edited) };
  format(root, [...written.created, ...written.edited]);
  return written;
}

/** Of whoever writes it: elsewhere the next one may have begun. */
function thisMonth(): Month {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}` as Month;
}

/** Names that the modules of a platform, and those that name all of them, have for something else. */
const taken = new Set(['read', 'pages', 'history', 'withSources', ...categoryIds.map(camelCased)]);

function assertId(id: string): void {
  if (!slugPattern.test(id) || id.length > longestSlug) {
    throw new PlatformMistake(`found the id '${id}', expected lower-case words joined by hyphens`);
  }
  if ((platformIds as readonly string[]).includes(id)) {
    throw new PlatformMistake(`found the id '${id}', which a platform has already, expected a new one`);
  }
  if (!isIdentifier(camelCased(id)) || taken.has(camelCased(id))) {
    throw new PlatformMistake(`found the id '${id}', expected one that can name a constant of its own`);
  }
}

/** As the linter wants it, with imports in order. */
function format(root: string, files: readonly string[]): void {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const sources = files.filter((file) => file.endsWith('.ts'));
  const { status, stderr } = spawnSync(process.execPath, [biome, 'check', '--write', ...sources], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0) throw new PlatformMistake(`the formatter refused what was written: ${stderr.trim()}`);
}
