import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as changesets from '@changesets/parse';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { type ReleaseLevel, releaseLevels } from '../../../src/query/diff/change.ts';

type Parse = typeof changesets.default;

/** The package is CommonJS: what it exports by default stands one step deeper in Node than its types say. */
const { default: exported } = changesets as { readonly default: Parse | { readonly default: Parse } };
const parsed = typeof exported === 'function' ? exported : exported.default;

/** How two levels of release compare: less than 0, where the first is lower. */
export function compareLevels(a: ReleaseLevel, b: ReleaseLevel): number {
  return releaseLevels.indexOf(a) - releaseLevels.indexOf(b);
}

/**
 * The highest level that the changesets of a folder ask for a package.
 *
 * @throws UsageError for one that cannot be read
 */
export function pendingLevel(folder: string, name: string): ReleaseLevel {
  const files = existsSync(folder)
    ? readdirSync(folder).filter((file) => file.endsWith('.md') && file !== 'README.md')
    : [];
  const levels = files.flatMap((file) => {
    try {
      const { releases } = parsed(readFileSync(join(folder, file), 'utf8'));
      return releases.filter((release) => release.name === name).map(({ type }) => type);
    } catch (error) {
      throw new UsageError(`${file} is no changeset: ${error instanceof Error ? error.message : error}`);
    }
  });
  return levels.sort(compareLevels).at(-1) ?? 'none';
}

/** The level by which a version is higher than another: `minor` from 1.0.3 to 1.1.0. */
export function levelBetween(before: string, after: string): ReleaseLevel {
  const [one, other] = [before, after].map((version) => version.split('.').map(Number));
  const part = one?.findIndex((number, place) => number !== other?.[place]) ?? -1;
  return (['major', 'minor', 'patch'] as const)[part] ?? 'none';
}
