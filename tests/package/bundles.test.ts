import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, inject, test } from 'vitest';
import { printedBy } from './consumer.ts';

interface Statement {
  readonly text: string;
}
interface PlatformData {
  readonly cells: Readonly<Record<string, readonly Statement[]>>;
  readonly history: readonly Statement[];
}

const { platforms } = (await printedBy(
  'bare',
  'cjs',
  `console.log(JSON.stringify(require('mlops-platforms').dataset))`,
)) as { platforms: Record<string, PlatformData> };
const platformIds = Object.keys(platforms);

/** What a bundler makes for browsers of a module that exports something of the package. */
async function bundleOf(source: string) {
  const result = await build({
    stdin: { contents: source, resolveDir: inject('installations').withZod },
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'browser',
    format: 'esm',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [file] = result.outputFiles;
  if (!file) throw new Error('esbuild wrote nothing');
  const imported = Object.values(result.metafile.outputs).flatMap((output) => output.imports.map(({ path }) => path));
  return {
    text: file.text,
    bytes: file.contents.length,
    gzipped: gzipSync(file.contents, { level: 9 }).length,
    modules: Object.keys(result.metafile.inputs),
    imported,
  };
}

const featuresOf = ({ cells, history }: PlatformData) => [...Object.values(cells).flat(), ...history];

/** Whether a bundle has a text, with quotes and backslashes written in whatever way. */
function holds(bundle: string, text: string): boolean {
  const plain = (script: string) => script.replaceAll('\\', '');
  return plain(bundle).includes(plain(text));
}

/** The platforms that a bundle says something of. */
const platformsIn = (bundle: string) =>
  Object.entries(platforms)
    .filter(([, platform]) => featuresOf(platform).some(({ text }) => holds(bundle, text)))
    .map(([id]) => id);

describe('a bundle for browsers', () => {
  test('of every query has the data of every platform, and needs neither a Node module nor zod', async () => {
    const bundle = await bundleOf(`export * from 'mlops-platforms';`);
    expect(platformsIn(bundle.text)).toEqual(platformIds);
    expect(bundle.imported).toEqual([]);
    expect(bundle.modules.filter((module) => module.includes('node_modules/zod/'))).toEqual([]);
  });

  test('of one error class is at most 2.1 KB', async () => {
    const bundle = await bundleOf(`export { UnknownIdError } from 'mlops-platforms';`);
    expect(bundle.text).toContain('UNKNOWN_ID');
    expect(platformsIn(bundle.text)).toEqual([]);
    expect(bundle.bytes).toBeLessThanOrEqual(2_100);
  });

  test.each(['createMatrix', 'contentFrom', 'definePlatform', 'categories', 'capabilities', 'capabilityIds'])(
    'of %s has no data of a platform',
    async (name) => {
      const bundle = await bundleOf(`export { ${name} } from 'mlops-platforms';`);
      expect(bundle.bytes).toBeGreaterThan(100);
      expect(platformsIn(bundle.text)).toEqual([]);
    },
  );

  test('of a matrix of three platforms has these three, and is at most 110 KB, gzipped', async () => {
    const chosen = ['kubeflow', 'mlflow', 'seldon'];
    const imports = chosen.map((id) => `import { ${id} } from 'mlops-platforms/platforms/${id}';`).join('\n');
    const bundle = await bundleOf(`import { capabilities, categories, createMatrix, redirects } from 'mlops-platforms';
${imports}
export const matrix = createMatrix({ categories, capabilities, redirects, platforms: { ${chosen.join(', ')} } });`);
    expect(platformsIn(bundle.text)).toEqual(chosen);
    expect(bundle.gzipped).toBeLessThanOrEqual(110_000);
  });

  test('of everything in /levels has no data of a platform', async () => {
    const bundle = await bundleOf(`export * from 'mlops-platforms/levels';`);
    expect(bundle.text).toContain('nobody has looked');
    expect(platformsIn(bundle.text)).toEqual([]);
  });

  test('of searchFeatures beside findFeatures is at most 4.1 KB larger, gzipped', async () => {
    const filters = await bundleOf(`export { findFeatures } from 'mlops-platforms';`);
    const search = await bundleOf(`export { findFeatures, searchFeatures } from 'mlops-platforms';`);
    expect(search.gzipped - filters.gzipped).toBeGreaterThan(500);
    expect(search.gzipped - filters.gzipped).toBeLessThanOrEqual(4_100);
  });

  describe.each(platformIds)('of %s by its own entry', (id) => {
    const source = `export * from 'mlops-platforms/platforms/${id}';`;

    test('has every feature of it and none of another platform', async () => {
      const { text } = await bundleOf(source);
      const missing = featuresOf(platforms[id] as PlatformData).filter((feature) => !holds(text, feature.text));
      expect(missing).toEqual([]);
      expect(platformsIn(text)).toEqual([id]);
    });

    test('is at most 3 KB and 0.1 KB for each feature, gzipped', async () => {
      const { gzipped } = await bundleOf(source);
      expect(gzipped).toBeLessThanOrEqual(3_000 + 100 * featuresOf(platforms[id] as PlatformData).length);
    });
  });
});
