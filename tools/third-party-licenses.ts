import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { noReferences } from './no-references.ts';

/** What is built with other people's code inside: these bundle what they use, so that nothing else is installed. */
const bundled = ['src/report.ts', 'src/intake.ts', 'src/xlsx.ts', 'src/cli/main.ts'];

/** The licences of all packages whose code is bundled into this one, as their authors state them. */
export async function thirdPartyLicenses(): Promise<string> {
  const { metafile } = await build({
    entryPoints: bundled,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unwritten',
    splitting: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    external: ['mlops-platforms', 'mlops-platforms/*', 'node:*'],
    plugins: [noReferences],
    logLevel: 'error',
  });
  const inside = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.keys(inputs));
  const folders = new Set(inside.flatMap((path) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  const licenses = await Promise.all([...folders].map(licenseOf));
  const head = 'mlops-platforms carries code of these packages inside its own files.\n';
  return [head, ...licenses.sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} is bundled and has no licence file (${license})`);
  return `${name} ${version} (${license})\n\n${(await readFile(join(folder, file), 'utf8')).trim()}\n`;
}
