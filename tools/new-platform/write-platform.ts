import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { categoryIds } from '../../src/data/ids.ts';
import type { Month } from '../../src/model/date.ts';
import { formatted } from './formatted.ts';
import { type Files, type PlatformDraft, PlatformMistake } from './platform-draft.ts';
import { platformFiles } from './platform-files.ts';
import { assertId } from './platform-id.ts';
import { registrations } from './registration.ts';
import { writeFiles } from './write-files.ts';

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
 * Writes what was planned, all of it or nothing: what fails leaves the repository as it was.
 *
 * @param besides - files that are to come with it, as they are
 * @throws PlatformMistake where the formatter refuses it
 */
export function writePlanned(root: string, { created, edited }: PlannedPlatform, besides: Files = {}): WrittenPlatform {
  writeFiles(root, { ...formatted(root, { ...created, ...edited }), ...besides });
  return { created: Object.keys(created), edited: Object.keys(edited) };
}

/** Of whoever writes it: elsewhere the next one may have begun. */
function thisMonth(): Month {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}` as Month;
}
