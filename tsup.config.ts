import { defineConfig } from 'tsup';
import { content } from './src/data/content.ts';
import { platformIds } from './src/data/ids.ts';
import { carriers } from './tools/carriers.ts';
import { writeDataFiles } from './tools/data-files.ts';
import { noLanguages } from './tools/no-languages.ts';
import { noReferences } from './tools/no-references.ts';
import { releaseFacts } from './tools/release-facts.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';
const platformEntries = platformIds.map((id) => [`platforms/${id}`, `src/platforms/${id}.ts`]);
const bundles = {
  entry: {
    index: 'src/index.ts',
    'index.node': 'src/index.node.ts',
    schema: 'src/schema.ts',
    diff: 'src/diff.ts',
    levels: 'src/levels.ts',
    report: 'src/report.ts',
    intake: 'src/intake.ts',
    xlsx: 'src/xlsx.ts',
    ...Object.fromEntries(platformEntries),
  },
};

const { 'index.node': _, ...typed } = bundles.entry;

const library = defineConfig({
  ...bundles,
  outDir,
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  // One chunk a platform, shared by the root and the platform's own entry: the objects are the same.
  splitting: true,
  treeshake: false,
  clean: true,
  external: ['zod'],
  esbuildPlugins: [carriers, noReferences],
  define: { RELEASE: JSON.stringify(JSON.stringify(releaseFacts(content))) },
  // For `export =` in the types of dataset.json as CommonJS requires it.
  cjsInterop: true,
  dts: {
    // Both roots have the same types.
    entry: { ...typed, 'dataset.json': 'tools/dataset-json.ts' },
    compilerOptions: { ignoreDeprecations: '6.0', types: [] },
  },
  onSuccess: () => writeDataFiles(outDir),
});

/** The command asks the built library, so that the data are there once; what it needs besides lies in its chunks. */
const command = defineConfig({
  entry: { cli: 'src/cli/main.ts' },
  outDir,
  format: ['esm'],
  // For Node, that is; but for it yaml comes as CommonJS, which an ESM bundle cannot take in.
  platform: 'neutral',
  target: 'node20',
  splitting: true,
  external: [/^mlops-platforms(\/|$)/, /^node:/],
  noExternal: ['canonicalize', 'yaml', 'zod'],
  removeNodeProtocol: false,
  esbuildPlugins: [noLanguages],
  esbuildOptions(options) {
    options.chunkNames = 'cli/[name]-[hash]';
  },
});

export default [library, command];
