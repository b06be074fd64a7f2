import { mkdir, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import tsup from 'tsup/package.json' with { type: 'json' };
import { pack } from '../../tools/release/pack.ts';
import { run } from './command.ts';
import { startRegistry } from './registry.ts';
import { commandFile, copySources } from './repository.ts';

/** A copy of the sources, to be changed and published in a registry of its own. */
export interface Releases {
  /** Where there is place for dependants too. */
  readonly folder: string;
  readonly sources: string;
  /** What makes npm use the registry. */
  readonly env: Readonly<Record<string, string>>;
  /** Changes a file of the sources; a change that changes nothing is an error. */
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** Sets fields of the manifest; one that is undefined is taken out. */
  setFields(fields: Readonly<Record<string, unknown>>): Promise<void>;
  /** The version that the sources have now. */
  version(): Promise<string>;
  /** Builds and publishes the sources as they are, without declarations. */
  publish(): Promise<void>;
  remove(): Promise<void>;
}

/**
 * Sources as they are, without the changes that are pending, and what was built and packed of them already published.
 *
 * @param tarball - the package as it was packed
 */
export async function startReleases(tarball: string): Promise<Releases> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'releases-')));
  const sources = join(folder, 'sources');
  const registry = await startRegistry(join(folder, 'registry'));
  const releases: Releases = {
    folder,
    sources,
    env: registry.env,
    async edit(file, change) {
      const path = join(sources, file);
      const text = await readFile(path, 'utf8');
      const changed = change(text);
      if (changed === text) throw new Error(`nothing changed in ${file}`);
      await writeFile(path, changed);
    },
    async setFields(fields) {
      const path = join(sources, 'package.json');
      const manifest = JSON.parse(await readFile(path, 'utf8'));
      await writeFile(path, `${JSON.stringify({ ...manifest, ...fields }, null, 2)}\n`);
    },
    async version() {
      return JSON.parse(await readFile(join(sources, 'package.json'), 'utf8')).version;
    },
    async publish() {
      // Declarations take most of a build's time, and are tested on the packed package.
      await run(process.execPath, [commandFile(tsup, 'tsup'), '--silent', '--no-dts'], { cwd: sources });
      const packed = await pack(sources, folder);
      await run('npm', ['publish', packed.tarball], { cwd: sources, env: registry.env });
    },
    async remove() {
      await registry.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
  try {
    await mkdir(sources);
    await copySources(sources);
    await forgetPendingChanges(sources);
    await run('npm', ['publish', tarball], { cwd: sources, env: registry.env });
  } catch (error) {
    await releases.remove();
    throw error;
  }
  return releases;
}

async function forgetPendingChanges(sources: string): Promise<void> {
  await writeFile(join(sources, 'CHANGELOG.md'), '# mlops-platforms\n');
  for (const name of await readdir(join(sources, '.changeset'))) {
    if (name.endsWith('.md') && name !== 'README.md') await rm(join(sources, '.changeset', name));
  }
}

const addedFeature = `{
  slug: 'one-more-statement',
  text: 'This statement is in the second release only.',
  support: {},
  sources: [{ title: 'Kubeflow', url: 'https://www.kubeflow.org/' }],
  recorded: '2026-11',
},`;

/** What makes a second release: one statement more, on Kubeflow. */
export function addFeature(releases: Releases): Promise<void> {
  return releases.edit('src/data/platforms/kubeflow/product-focus.ts', (text) =>
    text.replace(/^(export const .* = \[)$/m, `$1\n${addedFeature}`),
  );
}
