import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { noReferences } from '../../tools/no-references.ts';

const { outputFiles, metafile } = await build({
  entryPoints: [fileURLToPath(new URL('../../src/report.ts', import.meta.url))],
  bundle: true,
  minify: true,
  format: 'esm',
  platform: 'neutral',
  // As tsup resolves for a neutral platform.
  mainFields: ['browser', 'module', 'main'],
  write: false,
  metafile: true,
  plugins: [noReferences],
  logLevel: 'silent',
});
const [bundle] = outputFiles;

describe('a bundle of the reports', () => {
  it('is at most 54 KB, gzipped', () => {
    const size = gzipSync(bundle?.contents ?? '', { level: 9 }).length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(54_000);
  });

  it('has no data, no zod and no search, and needs no module of Node', () => {
    const modules = Object.keys(metafile.inputs);
    expect(modules).toContain('src/report.ts');
    expect(modules.filter((name) => /src\/data\/|node_modules\/zod\/|query\/search\//.test(name))).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([]);
  });

  it('carries no names of characters, which only references would need, and needs no document of a browser for them', () => {
    const modules = Object.keys(metafile.inputs);
    expect(modules.filter((name) => /character-entit|decode-named|index\.dom\.js$/.test(name))).toEqual([]);
  });
});
