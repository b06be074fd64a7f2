import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { assertListed, filesOf, writeList } from '../../tools/release/listed-files.ts';

const manifest = {
  name: 'some-package',
  version: '1.0.0',
  files: ['dist'],
  bin: { some: './dist/cli.js' },
  exports: {
    '.': { import: './dist/index.js' },
    './platforms/*': './dist/platforms/*.js',
    './a': './dist/a-platform.js',
  },
};
const files = ['dist/chunk-2MTU5GVX.js', 'dist/chunk-ZLXC3XKV.js', 'dist/cli.js', 'dist/index.js', 'package.json'];

let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'listed-'));
  await mkdir(join(root, 'tools', 'release'), { recursive: true });
  await writeList(root, { files, manifest });
});
afterAll(() => rm(root, { recursive: true }));

describe('the list of what is in the package', () => {
  it('has one line for all files whose names are made of what is inside', async () => {
    expect(await readFile(join(root, 'tools', 'release', 'files.txt'), 'utf8')).toBe(
      'dist/*-*.js\ndist/cli.js\ndist/index.js\npackage.json\n',
    );
  });

  it('has the name of what the manifest names, however it ends', () => {
    const named = ['dist/a-platform.js', 'dist/platforms/with-platform.js'];
    const made = [
      'dist/a-platform.d.ts',
      'dist/change-BJbKBbM3.d.ts',
      'dist/configuration-gqR-L-m7.d.cts',
      'dist/cli/yaml-E5KHWOZG.js',
    ];
    expect(filesOf({ files: named, manifest })).toEqual(named);
    expect(filesOf({ files: made, manifest })).toEqual(['dist/*-*.d.cts', 'dist/*-*.d.ts', 'dist/cli/*-*.js']);
  });

  it.each([
    'aws-secrets-prod1234.js',
    'chunk-2mtu5gvx.js',
    'some-Password.cjs',
    'a-CHUNK189.js',
    'internal-platform.mjs',
  ])('has the name of what somebody named, and stops a release with it: %s', async (name) => {
    expect(filesOf({ files: [`dist/${name}`], manifest })).toEqual([`dist/${name}`]);
    await expect(assertListed(root, { files: [...files, `dist/${name}`], manifest })).rejects.toThrow(`+ dist/${name}`);
  });

  it('is the same after a build with other hashes', async () => {
    const rebuilt = files.map((file) => file.replace('2MTU5GVX', 'C2K752XS'));
    await expect(assertListed(root, { files: rebuilt, manifest })).resolves.toBeUndefined();
  });

  it.each([
    ['a file that got in', [...files, 'dist/.env'], '+ dist/.env'],
    ['a file that is missing', files.slice(0, -1), '- package.json'],
  ])('stops a release with %s', async (_, found, line) => {
    await expect(assertListed(root, { files: found, manifest })).rejects.toThrow(
      `The package has other files than are listed:\n${line}\nRight so? npm run release:files`,
    );
  });
});
