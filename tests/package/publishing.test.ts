import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import changesets from '@changesets/cli/package.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { outcomeOf, run } from './command.ts';
import { addFeature, type Releases, startReleases } from './releases.ts';
import { commandFile } from './repository.ts';

// A history of two releases in a registry of its own: 1.0.0, then 1.1.0 with one feature more.

const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

let releases: Releases;
let sources: string;
const npm = (cwd: string, ...args: string[]) => run('npm', args, { cwd, env: releases.env });

beforeAll(async () => {
  releases = await startReleases();
  sources = releases.sources;
  await run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: sources, env: git });
  await commit('1.0.0');
  await releases.publish();
});

afterAll(() => releases?.remove());

async function commit(message: string): Promise<void> {
  const author = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@localhost'];
  await run('git', ['add', '--all'], { cwd: sources, env: git });
  await run('git', [...author, 'commit', '--quiet', '--message', message], { cwd: sources, env: git });
}

/** A dependant with these dependencies installed. */
async function dependant(name: string, dependencies: Readonly<Record<string, string>>): Promise<string> {
  const cwd = join(releases.folder, name);
  await mkdir(cwd);
  await writeFile(join(cwd, 'package.json'), JSON.stringify({ private: true, type: 'module', dependencies }));
  await npm(cwd, 'install');
  return cwd;
}

/** What a dependant reads of the dataset by a name that it depends on. */
async function readBy(cwd: string, ...names: string[]) {
  const source = names.map(
    (name, place) => `import { dataset as _${place}, byPlatform as by${place} } from '${name}';
const slugs${place} = by${place}('kubeflow').cells['product-focus'].map((feature) => feature.slug);`,
  );
  const facts = names.map((_, place) => `{ version: _${place}.version, hash: _${place}.hash, slugs: slugs${place} }`);
  await writeFile(join(cwd, 'read.js'), `${source.join('\n')}\nconsole.log(JSON.stringify([${facts.join(', ')}]));\n`);
  const printed = await run(process.execPath, ['read.js'], { cwd });
  return JSON.parse(printed) as { version: string; hash: string; slugs: string[] }[];
}

describe('a second release with one feature more', () => {
  let pinned: string;
  let ranged: string;

  beforeAll(async () => {
    pinned = await dependant('pinned', { 'mlops-platforms': '1.0.0' });
    ranged = await dependant('ranged', { 'mlops-platforms': '^1.0.0' });
    await addFeature(releases);
    await writeFile(
      join(sources, '.changeset', 'one-more-statement.md'),
      `---\n'mlops-platforms': minor\n---\n\nKubeflow: one statement more.\n`,
    );
    await commit('One statement more');
    await run(process.execPath, [commandFile(changesets, 'changeset'), 'version'], { cwd: sources, env: git });
    await npm(sources, 'run', 'release:check', '--', '--changelog', 'CHANGELOG.md');
    await releases.publish();
  });

  test('is versioned 1.1.0 by its changeset, which moves to the changelog', async () => {
    expect(JSON.parse(await readFile(join(sources, 'package.json'), 'utf8')).version).toBe('1.1.0');
    const changelog = await readFile(join(sources, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toMatch(/^## 1\.1\.0\n\n### Minor Changes\n\n- .*Kubeflow: one statement more\./m);
    expect(await readdir(join(sources, '.changeset'))).not.toContain('one-more-statement.md');
  });

  test('tells in the changelog what is other in the data than in the release before, which npm has', async () => {
    const [, part] = (await readFile(join(sources, 'CHANGELOG.md'), 'utf8')).split('### Data\n');
    expect(part).toMatch(
      /^\nSince 1\.0\.0: 1 statement added, 0 retired, 0 judged anew, 0 corrected\. None of \d+ levels/,
    );
    expect(part).toContain('  - 1 added: `product-focus/one-more-statement`\n');
  });

  test('does not reach a dependant that is pinned to 1.0.0', async () => {
    await npm(pinned, 'update');
    const [read] = await readBy(pinned, 'mlops-platforms');
    expect(read?.version).toBe('1.0.0');
    expect(read?.slugs).not.toContain('one-more-statement');
  });

  test('reaches a dependant with ^1.0.0 when it updates, not before', async () => {
    expect((await readBy(ranged, 'mlops-platforms'))[0]?.version).toBe('1.0.0');
    await npm(ranged, 'update');
    const [read] = await readBy(ranged, 'mlops-platforms');
    expect(read?.version).toBe('1.1.0');
    expect(read?.slugs).toContain('one-more-statement');
  });

  test('can be read beside the first under another name', async () => {
    const cwd = await dependant('both', {
      'mlops-one': 'npm:mlops-platforms@1.0.0',
      'mlops-two': 'npm:mlops-platforms@1.1.0',
    });
    const [one, two] = await readBy(cwd, 'mlops-one', 'mlops-two');
    expect([one?.version, two?.version]).toEqual(['1.0.0', '1.1.0']);
    expect(two?.slugs.filter((slug) => !one?.slugs.includes(slug))).toEqual(['one-more-statement']);
    expect(two?.hash).not.toBe(one?.hash);
  });
});

describe('the command that packs a release', () => {
  /** What it says, and what it hands to the steps of a workflow that follow. */
  async function packed() {
    const facts = join(releases.folder, 'facts');
    await rm(facts, { force: true });
    const env = { ...releases.env, GITHUB_OUTPUT: facts, GITHUB_REPOSITORY: 'first/home' };
    const { code, stdout, stderr } = await outcomeOf(process.execPath, ['tools/run.mjs', 'tools/release.ts', 'pack'], {
      cwd: sources,
      env,
    });
    const told = code === 0 ? await readFile(facts, 'utf8') : undefined;
    const tarballs = (await readdir(sources)).filter((name) => name.endsWith('.tgz'));
    return { code, said: stdout + stderr, told, tarballs };
  }
  const nothing = { code: 0, told: 'tarball=\n', tarballs: [] };

  test('packs nothing that npm has', async () => {
    expect(await packed()).toEqual({ ...nothing, said: 'Nothing to publish: npm has mlops-platforms 1.1.0.\n' });
  });

  test('packs nothing while changes are pending', async () => {
    const changeset = join(sources, '.changeset', 'pending.md');
    await writeFile(changeset, `---\n'mlops-platforms': patch\n---\n\nA word.\n`);
    expect(await packed()).toEqual({
      ...nothing,
      said: 'Nothing to publish: pending.md in .changeset raise the version first.\n',
    });
    await rm(changeset);
  });

  test('stops where nobody wrote down where the project is kept, and says what to write', async () => {
    await releases.setFields({ version: '1.2.0', repository: undefined });
    const { code, said, tarballs } = await packed();
    expect(said).toContain('package.json does not say where this project is kept');
    expect(said).toContain('add "repository": "github:first/home"');
    expect({ code, tarballs }).toEqual({ code: 1, tarballs: [] });
  });

  test('stops at a package without what it should have: this one was built without declarations', async () => {
    await releases.setFields({ version: '1.2.0', repository: 'github:first/home' });
    const { code, said, tarballs } = await packed();
    expect(said).toMatch(/^release: The package has other files than are listed:\n- .*\n/);
    expect(said).toContain('- dist/index.d.ts\n');
    expect({ code, tarballs }).toEqual({ code: 1, tarballs: [] });
  });
});
