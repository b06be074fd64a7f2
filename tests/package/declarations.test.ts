import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importedNames } from '../imported-names.ts';
import { installedPackage } from './consumer.ts';
import { repository } from './repository.ts';

const folder = installedPackage();
const textOf = (file: string) => readFileSync(join(folder, file), 'utf8');
const manifest = JSON.parse(textOf('package.json'));
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  statSync(join(folder, file)).isFile(),
);
const declarations = files.filter((file) => /\.d\.c?ts$/.test(file));
const platformIds = Object.keys(JSON.parse(textOf('dist/dataset.json')).platforms);

/** What a declaration file imports; what an example in a comment imports does not count. */
function importsOf(file: string): string[] {
  return importedNames(textOf(file).replace(/\/\*[\s\S]*?\*\//g, ''));
}

/** A declaration file and all that it imports from this package. */
function closureOf(file: string, known = new Set<string>()): Set<string> {
  if (known.has(file)) return known;
  known.add(file);
  for (const name of importsOf(file).filter((name) => name.startsWith('.'))) {
    closureOf(normalize(join(dirname(file), name.replace(/\.(c?)js$/, '.d.$1ts'))), known);
  }
  return known;
}

/** The files that the manifest points at, with every platform in place of the star. */
function targetsIn(part: unknown): string[] {
  if (typeof part === 'string') return part.includes('*') ? platformIds.map((id) => part.replace('*', id)) : [part];
  return typeof part === 'object' && part !== null ? Object.values(part).flatMap(targetsIn) : [];
}

describe('the published declarations', () => {
  test('import nothing that a consumer may not have; /schema alone imports zod', () => {
    const foreign = declarations.flatMap((file) =>
      importsOf(file).flatMap((name) => (name.startsWith('.') ? [] : `${file}: ${name}`)),
    );
    expect(foreign.sort()).toEqual(['dist/schema.d.cts: zod', 'dist/schema.d.ts: zod']);
  });

  test.each(['dist/index.d.ts', 'dist/index.d.cts'])(
    '%s and all that it imports, explained, stay within 96 KB',
    (file) => {
      const closure = [...closureOf(file)];
      expect(closure.length).toBeGreaterThan(1);
      const bytes = closure.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
      expect(bytes).toBeLessThanOrEqual(96_000);
    },
  );

  // Of these, 6 KB are the ids of criteria and 4 those of products: without them a mistyped one would be found only when it
  // is asked for.
  test.each(['dist/index.d.ts', 'dist/index.d.cts'])('%s and all that it imports stay within 45 KB of code', (file) => {
    const code = [...closureOf(file)].map((name) => textOf(name).replace(/\/\*[\s\S]*?\*\/\s*/g, ''));
    const bytes = code.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeLessThanOrEqual(45_000);
  });

  test('the root imports no declaration of /schema', () => {
    const closure = [...closureOf('dist/index.d.ts'), ...closureOf('dist/index.d.cts')];
    expect(closure.filter((file) => file.includes('schema'))).toEqual([]);
  });
});

describe('the tarball', () => {
  test('holds the build, the papers and nothing else', () => {
    const allowed =
      /^(dist\/.+\.(js|cjs|d\.ts|d\.cts|json|csv|parquet)|dist\/data-dictionary\.md|dist\/THIRD-PARTY-LICENSES\.txt|README\.md|LICENSE|NOTICE|CHANGELOG\.md|package\.json)$/;
    expect(files.filter((file) => !allowed.test(file))).toEqual([]);
  });

  test('has every file that the manifest points at', () => {
    const targets = targetsIn([manifest.exports, manifest.main, manifest.module, manifest.types, manifest.bin]);
    expect(targets.length).toBeGreaterThan(4 * platformIds.length);
    expect(targets.map(normalize).filter((target) => !files.includes(target))).toEqual([]);
  });

  test('installs nothing else: zod is an optional peer', () => {
    expect(manifest.dependencies).toBeUndefined();
    expect(manifest.optionalDependencies).toBeUndefined();
    expect(manifest.peerDependencies).toEqual({ zod: expect.stringMatching(/^\^4/) });
    expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
  });

  test('runs nothing when it is installed', () => {
    const onInstall = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(onInstall.filter((name) => manifest.scripts?.[name])).toEqual([]);
  });

  test('does not tell the folder that it was built in', () => {
    expect(files.filter((file) => textOf(file).includes(join(repository, '/')))).toEqual([]);
  });
});
