import { execFileSync } from 'node:child_process';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { findFeatures } from '../../src/index.ts';
import { assertListed } from '../../tools/release/listed-files.ts';
import { installedPackage } from './consumer.ts';
import { repository } from './repository.ts';

const manifest = JSON.parse(await readFile(join(installedPackage(), 'package.json'), 'utf8'));

describe('the published package', () => {
  test('has the files that are listed', async () => {
    const listed = execFileSync('tar', ['-tzf', inject('tarball')], { encoding: 'utf8' })
      .trimEnd()
      .split('\n');
    const files = listed.map((path) => path.replace(/^package\//, ''));
    await expect(assertListed(repository, { files, manifest })).resolves.toBeUndefined();
  });

  // What does not grow with the platforms, the code above all, is told apart from what does.
  test('weighs at most 850 KB of code and 800 bytes a statement, packed', async () => {
    const { size } = await stat(inject('tarball'));
    const statements = findFeatures().length;
    expect(statements).toBeGreaterThan(2_500);
    expect(size).toBeLessThanOrEqual(850_000 + 800 * statements);
  });

  test('has a manifest without anything that only development needs', () => {
    expect(Object.keys(manifest)).toEqual(expect.arrayContaining(['name', 'version', 'license', 'exports', 'bin']));
    for (const field of ['scripts', 'devDependencies', 'overrides']) expect(manifest).not.toHaveProperty(field);
  });
});
