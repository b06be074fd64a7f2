import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minify } from '@swc/core';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { run } from './command.ts';
import { consumerFolder, printedBy } from './consumer.ts';

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

/** What a bundler makes, for browsers unless told otherwise, of a module that exports something of the package. */
async function bundleOf(source: string, options: Pick<BuildOptions, 'platform' | 'plugins'> = {}) {
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
    ...options,
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

/** Leaves the texts that carry the platforms out of a bundle: between code they keep gzip from finding what repeats. */
const withoutTexts: Plugin = {
  name: 'without-texts',
  setup(bundler) {
    bundler.onLoad({ filter: /[\\/]dist[\\/]chunk-[^\\/]*\.js$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replace(/(?<=return )('|"|`)\{"pages":(?:[^\\]|\\.)*?\1/g, "''"),
      loader: 'js',
    }));
  },
};

/** The same by a bundler that leaves it to swc to drop what nobody uses, in as few passes as swc makes: Parcel, that is. */
async function textBySwc(source: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: inject('installations').withZod },
    bundle: true,
    treeShaking: false,
    charset: 'utf8',
    platform: 'browser',
    format: 'iife',
    write: false,
    logLevel: 'silent',
  });
  return (await minify(outputFiles[0]?.text ?? '', { compress: true, mangle: true })).code;
}

const featuresOf = ({ cells, history }: PlatformData) => [...Object.values(cells).flat(), ...history];

/** A text without its escapes, whatever of them stands inside others. */
const plain = (script: string) =>
  script
    .replaceAll(/\\+u([0-9a-f]{4})/g, (_, unit: string) => String.fromCharCode(Number.parseInt(unit, 16)))
    .replaceAll('\\', '');

/** What tells whether a bundle has a text, with quotes and backslashes written in whatever way. */
function textsOf(bundle: string): (text: string) => boolean {
  const script = plain(bundle);
  return (text) => script.includes(plain(text));
}

/** The platforms that a bundle says something of. */
function platformsIn(bundle: string): string[] {
  const has = textsOf(bundle);
  return platformIds.filter((id) => featuresOf(platforms[id] as PlatformData).some(({ text }) => has(text)));
}

describe('a bundle for browsers', () => {
  test('of every query has the data of every platform, and needs neither a Node module nor zod', async () => {
    const bundle = await bundleOf(`export * from 'mlops-platforms';`);
    expect(platformsIn(bundle.text)).toEqual(platformIds);
    expect(bundle.imported).toEqual([]);
    expect(bundle.modules.filter((module) => module.includes('node_modules/zod/'))).toEqual([]);
  });

  test('of one error class is at most 2.6 KB', async () => {
    const bundle = await bundleOf(`export { UnknownIdError } from 'mlops-platforms';`);
    expect(bundle.text).toContain('UNKNOWN_ID');
    expect(platformsIn(bundle.text)).toEqual([]);
    expect(bundle.bytes).toBeLessThanOrEqual(2_600);
  });

  test.each([
    'createMatrix',
    'contentFrom',
    'definePlatform',
    'categories',
    'capabilities',
    'capabilityIds',
    'requirementSets',
  ])('of %s has no data of a platform', async (name) => {
    const bundle = await bundleOf(`export { ${name} } from 'mlops-platforms';`);
    expect(bundle.bytes).toBeGreaterThan(100);
    expect(platformsIn(bundle.text)).toEqual([]);
  });

  test('has the requirement sets only if it uses them', async () => {
    const isThere = ({ text }: { text: string }) => text.includes('high-risk AI system');
    expect(isThere(await bundleOf(`export { requirementSets } from 'mlops-platforms';`))).toBe(true);
    for (const name of ['UnknownIdError', 'createMatrix', 'definePlatform', 'platforms', 'capabilities']) {
      expect(isThere(await bundleOf(`export { ${name} } from 'mlops-platforms';`)), name).toBe(false);
    }
  });

  test.each(['UnknownIdError', 'createMatrix', 'contentFrom', 'definePlatform', 'categories', 'capabilities'])(
    'of %s has none either where only a minifier drops what nobody uses',
    async (name) => {
      const text = await textBySwc(`import { ${name} } from 'mlops-platforms'; console.log(${name});`);
      expect(text.length).toBeGreaterThan(100);
      expect(platformsIn(text)).toEqual([]);
    },
  );

  test('of everything has every platform by that minifier too: this check can fail', async () => {
    const text = await textBySwc(`import { platforms } from 'mlops-platforms'; console.log(platforms);`);
    expect(platformsIn(text)).toEqual(platformIds);
  });

  test('of a matrix of three platforms has these three, and is at most 65 KB, of which the bars are 28, and 0.115 KB for each feature, gzipped', async () => {
    const chosen = ['kubeflow', 'mlflow', 'seldon'] as const;
    const imports = chosen.map((id) => `import { ${id} } from 'mlops-platforms/platforms/${id}';`).join('\n');
    const bundle = await bundleOf(`import { capabilities, categories, createMatrix, redirects } from 'mlops-platforms';
${imports}
export const matrix = createMatrix({ categories, capabilities, redirects, platforms: { ${chosen.join(', ')} } });`);
    expect(platformsIn(bundle.text)).toEqual(chosen);
    const features = chosen.flatMap((id) => featuresOf(platforms[id] as PlatformData));
    expect(bundle.gzipped).toBeLessThanOrEqual(65_000 + 115 * features.length);
  });

  test('has the products of the matrix only where somebody asks for what may name them', async () => {
    const hasProducts = async (names: string) =>
      (await bundleOf(`export { ${names} } from 'mlops-platforms';`)).text.includes('evidentlyai/evidently');
    for (const name of ['products', 'findFeatures', 'resolveId', 'dataset'])
      expect(await hasProducts(name), name).toBe(true);
    const without = ['createMatrix', 'definePlatform', 'platforms', 'categories', 'capabilities', 'redirects'];
    for (const name of without) expect(await hasProducts(name), name).toBe(false);
  });

  test('of everything in /levels has no data of a platform', async () => {
    const bundle = await bundleOf(`export * from 'mlops-platforms/levels';`);
    expect(bundle.text).toContain('nobody has looked');
    expect(platformsIn(bundle.text)).toEqual([]);
  });

  test.each(['intake', 'xlsx'])(
    'of everything in /%s has no data of a platform, and neither zod nor a module of Node',
    async (entry) => {
      const bundle = await bundleOf(`export * from 'mlops-platforms/${entry}';`);
      expect(bundle.bytes).toBeGreaterThan(10_000);
      expect(platformsIn(bundle.text)).toEqual([]);
      expect(bundle.modules.filter((module) => module.includes('node_modules/zod/'))).toEqual([]);
      expect(bundle.imported).toEqual([]);
    },
  );

  test('of everything in /intake is at most 65 KB, gzipped, of which what is found in sentences is 6, and of readMatrix alone 30 KB, without the rules', async () => {
    const all = await bundleOf(`export * from 'mlops-platforms/intake';`);
    const reading = await bundleOf(`export { readMatrix } from 'mlops-platforms/intake';`);
    expect(all.text).toContain('towardsdatascience');
    expect(all.gzipped).toBeLessThanOrEqual(65_000);
    expect(reading.text).not.toContain('towardsdatascience');
    expect(reading.gzipped).toBeLessThanOrEqual(30_000);
  });

  test('of the root has no parser of other people’s files', async () => {
    const bundle = await bundleOf(`export * from 'mlops-platforms';`);
    expect(bundle.text).not.toContain('unclosed cdata');
    const intake = await bundleOf(`export * from 'mlops-platforms/intake';`);
    expect(intake.text).toContain('unclosed cdata');
  });

  test('of searchFeatures beside findFeatures is at most 8.6 KB larger, gzipped, the texts of platforms apart', async () => {
    const filters = await bundleOf(`export { findFeatures } from 'mlops-platforms';`, { plugins: [withoutTexts] });
    const search = await bundleOf(`export { findFeatures, searchFeatures } from 'mlops-platforms';`, {
      plugins: [withoutTexts],
    });
    expect(platformsIn(search.text)).toEqual([]);
    expect(search.gzipped - filters.gzipped).toBeGreaterThan(500);
    // Before the word endings could be dropped from bundles without the search, half a KB of it stood on both sides.
    // A quarter of a KB is what takes occurrences down by document, and names of platforms by their letters: that saves a
    // fifth of the first search where the index is built, which is in browsers.
    expect(search.gzipped - filters.gzipped).toBeLessThanOrEqual(8_600);
  });

  test('of matchesOf is what only those have who ask for it: at most 1 KB more', async () => {
    const options = { plugins: [withoutTexts] };
    const search = await bundleOf(`export { searchFeatures } from 'mlops-platforms';`, options);
    const both = await bundleOf(`export { matchesOf, searchFeatures } from 'mlops-platforms';`, options);
    expect(both.gzipped - search.gzipped).toBeGreaterThan(100);
    expect(both.gzipped - search.gzipped).toBeLessThanOrEqual(1_000);
  });

  describe('of searchFeatures', () => {
    const source = `export { searchFeatures } from 'mlops-platforms';`;
    const hasMadeIndex = ({ modules }: { modules: readonly string[] }) =>
      modules.some((module) => module.endsWith('/dist/index.node.js'));

    test.each(['browser', 'neutral'] as const)('builds its index: for %s, none comes along', async (platform) => {
      const bundle = await bundleOf(source, { platform });
      expect(platformsIn(bundle.text)).toEqual(platformIds);
      expect(hasMadeIndex(bundle)).toBe(false);
    });

    test('has the index that came with the package, if it is for Node, and answers by it', async () => {
      const bundle = await bundleOf(source, { platform: 'node' });
      expect(hasMadeIndex(bundle)).toBe(true);
      const cwd = await consumerFolder('bare', {
        'ask.mjs': `import { searchFeatures } from './bundle.mjs';
console.log(searchFeatures('katib', { limit: 1 })[0].feature.id);`,
      });
      await writeFile(join(cwd, 'bundle.mjs'), bundle.text);
      expect(await run(process.execPath, ['ask.mjs'], { cwd })).toContain('katib');
    });

    test.each(['findFeatures', 'UnknownIdError', 'createMatrix'])('is not needed for %s: no index is', async (name) => {
      const wanted = `export { ${name} } from 'mlops-platforms';`;
      const [forNode, forBrowsers] = [await bundleOf(wanted, { platform: 'node' }), await bundleOf(wanted)];
      expect(Math.abs(forNode.bytes - forBrowsers.bytes)).toBeLessThan(2_000);
    });
  });

  describe.each(platformIds)('of %s by its own entry', (id) => {
    const features = featuresOf(platforms[id] as PlatformData);
    let bundle: ReturnType<typeof bundleOf>;
    beforeAll(() => {
      bundle = bundleOf(`export * from 'mlops-platforms/platforms/${id}';`);
    });

    test('has every feature of it and none of another platform', async () => {
      const { text } = await bundle;
      const has = textsOf(text);
      expect(features.filter((feature) => !has(feature.text))).toEqual([]);
      expect(platformsIn(text)).toEqual([id]);
    });

    test('is at most 3 KB and 0.12 KB for each feature, gzipped', async () => {
      const { gzipped } = await bundle;
      expect(gzipped).toBeLessThanOrEqual(3_000 + 120 * features.length);
    });
  });
});
