import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inject } from 'vitest';
import { outcomeOf, run } from './command.ts';

/** `bare`: the tarball and nothing else. `withZod`: the tarball and zod. */
export type Installation = 'bare' | 'withZod';

/** Where an installation has the package. */
export function installedPackage(installation: Installation = 'bare'): string {
  return join(inject('installations')[installation], 'node_modules', 'mlops-platforms');
}

/** A new folder of somebody who depends on the package, with the files given. */
export async function consumerFolder(
  installation: Installation,
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(inject('installations')[installation], 'consumer-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** Runs one module, `.mjs` or `.cjs`, and reads the JSON that it prints. */
export async function printedBy(installation: Installation, extension: string, source: string): Promise<unknown> {
  const name = `consumer.${extension}`;
  const cwd = await consumerFolder(installation, { [name]: source });
  return JSON.parse(await run(process.execPath, [name], { cwd }));
}

/** Runs one module that is expected to fail, and gives what it says then. */
export async function complaintOf(installation: Installation, extension: string, source: string): Promise<string> {
  const name = `consumer.${extension}`;
  const cwd = await consumerFolder(installation, { [name]: source });
  const { code, stderr } = await outcomeOf(process.execPath, [name], { cwd });
  if (code === 0) throw new Error(`this should have failed:\n${source}`);
  return stderr;
}
