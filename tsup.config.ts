import { defineConfig } from 'tsup';
import { content } from './src/data/content.ts';
import { platformIds } from './src/data/ids.ts';
import { writeDataFiles } from './tools/data-files.ts';
import { releaseFacts } from './tools/release-facts.ts';

const outDir = process.env['OUT_DIR'] ?? 'dist';
const platformEntries = platformIds.map((id) => [`platforms/${id}`, `src/data/platforms/${id}.ts`]);

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema.ts', ...Object.fromEntries(platformEntries) },
  outDir,
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  // One chunk a platform, shared by the root and the platform's own entry: the objects are the same.
  splitting: true,
  treeshake: false,
  clean: true,
  external: ['zod'],
  define: { RELEASE: JSON.stringify(releaseFacts(content)) },
  dts: { compilerOptions: { ignoreDeprecations: '6.0', types: [] } },
  onSuccess: () => writeDataFiles(outDir),
});
