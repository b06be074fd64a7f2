import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Manifest, publishedManifest } from './manifest.ts';

/** A package as npm takes it. */
export interface Packed {
  readonly tarball: string;
  /** What is inside, by path, sorted. */
  readonly files: readonly string[];
  readonly manifest: Manifest;
}

/** What npm publishes of every package, whether `files` names it or not. */
const always = /^(?:readme|licen[cs]e)(?:\.|$)/i;

/**
 * Packs what was built, for the tests and for a release alike. It is packed from a folder of its own, so that nothing has
 * to rewrite the package.json that people work with.
 *
 * @param root - the folder of the sources, with a build in it
 * @param destination - the folder that the tarball is written to
 */
export async function pack(root: string, destination: string): Promise<Packed> {
  const manifest = publishedManifest(JSON.parse(await readFile(join(root, 'package.json'), 'utf8')));
  const folder = await mkdtemp(join(tmpdir(), 'prepared-'));
  try {
    const names = [...manifest.files, ...(await readdir(root)).filter((name) => always.test(name))];
    await Promise.all(names.map((name) => cp(join(root, name), join(folder, name), { recursive: true })));
    await writeFile(join(folder, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
    await mkdir(destination, { recursive: true });
    const options = ['--json', '--ignore-scripts', '--pack-destination', resolve(destination)];
    const { stdout } = await promisify(execFile)('npm', ['pack', ...options], { cwd: folder, maxBuffer: 2 ** 26 });
    const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
    const files = packed.files.map(({ path }) => path).sort();
    return { tarball: join(resolve(destination), packed.filename), files, manifest };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
