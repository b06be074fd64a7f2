// Runs a tool that is written in TypeScript, on every Node that the package runs on: node tools/run.mjs tools/renew.ts
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const [tool = '', ...words] = process.argv.slice(2);

process.chdir(root);
const { outputFiles } = await build({
  entryPoints: [tool],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // But not this one: the command asks it by its name, and tsconfig.json tells esbuild where its entries are.
  packages: 'external',
  logLevel: 'error',
}).catch(() => process.exit(1)); // What is wrong is told already.
// Inside node_modules, so that packages are found from there.
const folder = join(root, 'node_modules', '.cache', 'mlops-platforms');
const file = join(folder, `tool-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, outputFiles[0].contents);
process.argv = [process.argv[0], file, ...words];
try {
  await import(pathToFileURL(file).href);
} finally {
  rmSync(file);
}
