import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { unfinishedList, unfinishedPlatforms } from '../data/unfinished.ts';
import type { Manifest } from './manifest.ts';
import { repositoryOf } from './repository.ts';

/** Why there is nothing to publish, if there is not: changes that are still to be versioned, or a version that npm has. */
export function reasonToWait(root: string, { name, version }: Manifest): string | undefined {
  const pending = readdirSync(join(root, '.changeset')).filter((file) => file.endsWith('.md') && file !== 'README.md');
  if (pending.length > 0) return `Nothing to publish: ${pending.join(', ')} in .changeset raise the version first.`;
  const unfinished = unfinishedPlatforms(root);
  if (unfinished.length > 0)
    return `Nothing to publish: ${unfinished.join(', ')} in ${unfinishedList} is to be whole first.`;
  const { status, stdout, stderr } = spawnSync('npm', ['view', `${name}@${version}`, 'version', '--json'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (status !== 0 && !`${stdout}${stderr}`.includes('E404')) throw new Error(`npm view failed: ${stderr}`);
  return status === 0 && stdout.includes(version) ? `Nothing to publish: npm has ${name} ${version}.` : undefined;
}

/**
 * npm attests from which repository a package was built, and compares that with the manifest: a release without an address,
 * or with that of the repository that this one was forked from, would be refused when everything else is done.
 *
 * @param actual - `owner/name` of the repository that the release runs in, where that is known
 * @throws Error that says what to fill in
 */
export function assertAddressed(manifest: Manifest, actual: string | undefined): void {
  const repository = repositoryOf(manifest);
  const right = `"repository": "github:${actual ?? '<owner>/<name>'}"`;
  if (repository === undefined) {
    throw new Error(
      `package.json does not say where this project is kept, which npm needs to attest where a package was built: add ${right}. Its homepage and its place for faults follow from that.`,
    );
  }
  if (actual !== undefined && repository.path !== actual) {
    throw new Error(
      `package.json says that this project is kept in ${repository.path}, and the release runs in ${actual}: write ${right}.`,
    );
  }
}
