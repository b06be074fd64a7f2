import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from './command.ts';
import { repository } from './repository.ts';

/** The lines of the README for two versions side by side: how they are installed, and what compares them. */
const readme = await readFile(join(repository, 'README.md'), 'utf8');
const [, installLine = '', compareLine = ''] =
  /^npm install (mlops-platforms matrix-then@npm:mlops-platforms@\S+)\n(node .* diff node_modules\/matrix-then)$/m.exec(
    readme,
  ) ?? [];

let folder: string;
let older: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'side-by-side-')));
  older = await olderTarball(folder);
});

afterAll(() => rm(folder, { recursive: true }));

/** The same package as an earlier version, in which one platform had another name. */
async function olderTarball(where: string): Promise<string> {
  await run('tar', ['-xzf', inject('tarball'), '-C', where], { cwd: where });
  const [manifest, data] = [join(where, 'package/package.json'), join(where, 'package/dist/dataset.json')];
  await writeFile(manifest, JSON.stringify({ ...JSON.parse(await readFile(manifest, 'utf8')), version: '0.9.0' }));
  const dataset = JSON.parse(await readFile(data, 'utf8'));
  dataset.version = '0.9.0';
  dataset.platforms.kubeflow.name = 'KubeFlow';
  await writeFile(data, JSON.stringify(dataset));
  const packed = await run('npm', ['pack', '--json', '--ignore-scripts', join(where, 'package')], { cwd: where });
  return join(where, JSON.parse(packed)[0].filename);
}

describe('two versions side by side', () => {
  test('are what the README installs', () => {
    expect(installLine.split(' ').map((name) => name.replace(/@.*/, ''))).toEqual(['mlops-platforms', 'matrix-then']);
  });

  test.each([
    ['the newer one first', (packages: readonly string[]) => [...packages]],
    ['the older one first', (packages: readonly string[]) => [...packages].reverse()],
  ])('are compared by the newer one’s command, with %s', async (name, ordered) => {
    const cwd = join(folder, name.replaceAll(' ', '-'));
    await mkdir(cwd);
    await writeFile(join(cwd, 'package.json'), '{ "private": true }\n');
    const options = ['--no-save', '--no-package-lock', '--prefer-offline', '--no-audit', '--no-fund'];
    // One at a time, because npm sorts those that are installed together.
    for (const wanted of ordered([inject('tarball'), `matrix-then@${older}`])) {
      await run('npm', ['install', '--no-package-lock', ...options.slice(2), wanted], { cwd });
    }
    const [program = '', ...args] = compareLine.split(' ');
    const printed = await run(program, args, { cwd });
    expect(printed).toContain('1 change asks for a release of this level: patch.');
    expect(printed).not.toContain('Both say the same');
    const { version } = JSON.parse(await readFile(join(cwd, 'node_modules/mlops-platforms/package.json'), 'utf8'));
    expect(await run(program, [args[0] ?? '', '--version'], { cwd })).toContain(`mlops-platforms ${version},`);
  });
});
