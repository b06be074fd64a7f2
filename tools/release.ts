// What is released, and whether: node tools/run.mjs tools/release.ts pack | publish | files
//
// pack     writes the tarball, if there is a version that npm does not have yet, after everything that would fail later
// publish  does the same, and publishes it from this computer
// files    writes the list of what a package has in it anew
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { tellSteps } from './command/step-output.ts';
import { assertAddressed, reasonToWait } from './release/assert-ready.ts';
import { assertListed, writeList } from './release/listed-files.ts';
import { pack } from './release/pack.ts';

const root = process.cwd();

/** The tarball of a release, in the folder of the sources, where npm would write it too; nothing where none is due. */
async function packRelease() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const reason = reasonToWait(root, manifest);
  if (reason !== undefined) {
    console.log(reason);
    return;
  }
  assertAddressed(manifest, process.env['GITHUB_REPOSITORY']);
  const packed = await pack(root, root);
  try {
    await assertListed(root, packed);
  } catch (error) {
    rmSync(packed.tarball);
    throw error;
  }
  console.log(`Packed ${basename(packed.tarball)}, ${packed.files.length} files.`);
  return packed;
}

const commands: Readonly<Record<string, () => Promise<void>>> = {
  async pack() {
    const packed = await packRelease();
    tellSteps(packed ? { tarball: basename(packed.tarball), version: packed.manifest.version } : { tarball: '' });
  },
  async publish() {
    const packed = await packRelease();
    if (packed === undefined) return;
    process.exitCode = spawnSync('npm', ['publish', packed.tarball], { cwd: root, stdio: 'inherit' }).status ?? 1;
  },
  async files() {
    const folder = mkdtempSync(join(tmpdir(), 'packed-'));
    try {
      await writeList(root, await pack(root, folder));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

const [word = ''] = process.argv.slice(2);
const command = Object.hasOwn(commands, word) ? commands[word] : undefined;
try {
  if (command === undefined) throw new Error(`found '${word}', expected one of ${Object.keys(commands).join(', ')}`);
  await command();
} catch (error) {
  console.error(`release: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}
