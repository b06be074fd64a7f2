import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import changesets from '@changesets/cli/package.json' with { type: 'json' };
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { expectComparison, expectNews, type PinnedExample, pinnedExample } from '../examples/pinned.ts';
import { outcomeOf, run } from './command.ts';
import { addFeature, type Releases, startReleases } from './releases.ts';
import { commandFile } from './repository.ts';

// Two releases in a registry of its own: the package as it is packed, then one with one feature more and another vendor.

const git = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

let releases: Releases;
let sources: string;
/** The versions of the first and of the second release. */
let first: string;
let second: string;
let example: PinnedExample;
const npm = (cwd: string, ...args: string[]) => run('npm', args, { cwd, env: releases.env });

beforeAll(async () => {
  releases = await startReleases(inject('tarball'));
  sources = releases.sources;
  // On a branch a platform may be unfinished, which nothing here is about.
  await writeFile(join(sources, 'tools/data/unfinished.txt'), '');
  first = await releases.version();
  second = minorAfter(first);
  await run('git', ['init', '--quiet', '--initial-branch', 'main'], { cwd: sources, env: git });
  await commit(first);
  example = await pinnedExample(releases);
});

afterAll(async () => {
  await example?.remove();
  await releases?.remove();
});

function minorAfter(version: string): string {
  const [major, minor] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}

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

describe('the pinned example', () => {
  test('compares data of the first shape with those of today, and tells first which levels moved', () =>
    expectComparison(example, first));
});

describe('a second release with one feature more and another vendor', () => {
  let pinned: string;
  let ranged: string;
  let saidBefore: string;

  beforeAll(async () => {
    pinned = await dependant('pinned', { 'mlops-platforms': first });
    ranged = await dependant('ranged', { 'mlops-platforms': `^${first}` });
    saidBefore = await example.said();
    await addFeature(releases);
    await releases.edit('src/data/platforms/h2o.ts', (text) =>
      text.replace(/^ {2}vendor: .*$/m, "  vendor: 'Somebody else',"),
    );
    await writeFile(
      join(sources, '.changeset', 'one-more-statement.md'),
      `---\n'mlops-platforms': minor\n---\n\nKubeflow: one statement more.\n`,
    );
    await commit('One statement more');
    await run(process.execPath, [commandFile(changesets, 'changeset'), 'version'], { cwd: sources, env: git });
    await npm(sources, 'run', 'release:check', '--', '--changelog', 'CHANGELOG.md');
    await releases.publish();
  });

  test('is versioned by its changeset, which moves to the changelog', async () => {
    expect(await releases.version()).toBe(second);
    const changelog = await readFile(join(sources, 'CHANGELOG.md'), 'utf8');
    expect(changelog).toContain(`\n## ${second}\n\n### Minor Changes\n\n- `);
    expect(changelog).toMatch(/^- .*Kubeflow: one statement more\./m);
    expect(await readdir(join(sources, '.changeset'))).not.toContain('one-more-statement.md');
  });

  test('tells in the changelog what is other in the data than in the release before, which npm has', async () => {
    const [, part] = (await readFile(join(sources, 'CHANGELOG.md'), 'utf8')).split('### Data\n');
    expect(part).toContain(`\nSince ${first}: 1 statement added, 0 retired, 0 judged anew, 0 corrected. None of `);
    expect(part).toContain('  - 1 added: `product-focus/one-more-statement`\n');
  });

  test('does not reach a dependant that is pinned to the first', async () => {
    await npm(pinned, 'update');
    const [read] = await readBy(pinned, 'mlops-platforms');
    expect(read?.version).toBe(first);
    expect(read?.slugs).not.toContain('one-more-statement');
  });

  test('reaches a dependant with a caret when it updates, not before', async () => {
    expect((await readBy(ranged, 'mlops-platforms'))[0]?.version).toBe(first);
    await npm(ranged, 'update');
    const [read] = await readBy(ranged, 'mlops-platforms');
    expect(read?.version).toBe(second);
    expect(read?.slugs).toContain('one-more-statement');
  });

  test('can be read beside the first under another name', async () => {
    const cwd = await dependant('both', {
      'mlops-one': `npm:mlops-platforms@${first}`,
      'mlops-two': `npm:mlops-platforms@${second}`,
    });
    const [one, two] = await readBy(cwd, 'mlops-one', 'mlops-two');
    expect([one?.version, two?.version]).toEqual([first, second]);
    expect(two?.slugs.filter((slug) => !one?.slugs.includes(slug))).toEqual(['one-more-statement']);
    expect(two?.hash).not.toBe(one?.hash);
  });

  test('is told by the pinned example after an update: what it adds and says differently, with the sources', async () => {
    await example.update();
    expectNews(saidBefore, await example.said(), second, 'Somebody else');
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
    expect(await packed()).toEqual({ ...nothing, said: `Nothing to publish: npm has mlops-platforms ${second}.\n` });
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
    await releases.setFields({ version: minorAfter(second), repository: undefined });
    const { code, said, tarballs } = await packed();
    expect(said).toContain('package.json does not say where this project is kept');
    expect(said).toContain('add "repository": "github:first/home"');
    expect({ code, tarballs }).toEqual({ code: 1, tarballs: [] });
  });

  test('stops at a package without what it should have: this one was built without declarations', async () => {
    await releases.setFields({ version: minorAfter(second), repository: 'github:first/home' });
    const { code, said, tarballs } = await packed();
    expect(said).toMatch(/^release: The package has other files than are listed:\n- .*\n/);
    expect(said).toContain('- dist/index.d.ts\n');
    expect({ code, tarballs }).toEqual({ code: 1, tarballs: [] });
  });
});
