import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

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
  logLevel: 'silent',
});
const [bundle] = outputFiles;

describe('a bundle of the reports', () => {
  it('is at most 62 KB, gzipped', () => {
    const size = gzipSync(bundle?.contents ?? '', { level: 9 }).length;
    expect(size).toBeGreaterThan(10_000);
    expect(size).toBeLessThanOrEqual(62_000);
  });

  it('has no data, no zod and no search, and needs no module of Node', () => {
    const modules = Object.keys(metafile.inputs);
    expect(modules).toContain('src/report.ts');
    expect(modules.filter((name) => /src\/data\/|node_modules\/zod\/|query\/search\//.test(name))).toEqual([]);
    expect(Object.values(metafile.outputs).flatMap((output) => output.imports)).toEqual([]);
  });

  it('needs no document of a browser to decode references', () => {
    expect(Object.keys(metafile.inputs).filter((name) => name.endsWith('index.dom.js'))).toEqual([]);
  });
});
