// Fails where the pending changesets ask for a lower release than the data needs: node tools/release-level.mjs
// [--levels] [released dataset.json [folder of changesets]]. Left out, the dataset of the latest release is fetched with
// npm. --levels lists the capabilities whose answer changed, which is what the changelog tells of statements judged anew.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { diff, levelChanges } from '../dist/diff.js';
import { dataset } from '../dist/index.js';

const levels = ['none', 'patch', 'minor', 'major'];
const name = 'mlops-platforms';

function run(command, args, cwd) {
  return spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1e9 });
}

/** The dataset of the latest release; nothing before there is one. */
function latestRelease() {
  const folder = mkdtempSync(join(tmpdir(), 'release-'));
  try {
    const packed = run('npm', ['pack', `${name}@latest`, '--json'], folder);
    if (packed.stdout.includes('E404') || packed.stderr.includes('E404')) return undefined;
    if (packed.status !== 0) throw new Error(`npm pack failed: ${packed.stderr}`);
    const tarball = JSON.parse(packed.stdout)[0].filename;
    return JSON.parse(run('tar', ['-xzOf', tarball, 'package/dist/dataset.json'], folder).stdout);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The highest level that a pending changeset asks for. */
function pendingLevel(folder) {
  const texts = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => readFileSync(join(folder, file), 'utf8'));
  const asked = texts.map((text) => new RegExp(`^["']?${name}["']?: *(\\w+)$`, 'm').exec(text)?.[1] ?? 'none');
  return asked.reduce((highest, level) => (levels.indexOf(level) > levels.indexOf(highest) ? level : highest), 'none');
}

/** A level with the offerings that it is limited to: `native (mlops)`. */
function inWords({ level, only, except, alone, limited, contested }) {
  const scope = [...(only ?? []), ...(except ?? []).map((offering) => `not ${offering}`)];
  const marks = [limited && 'limited', contested && 'contested', alone && 'by itself'];
  return [level, ...marks, scope.length > 0 && `(${scope.join(', ')})`].filter(Boolean).join(' ');
}

const words = process.argv.slice(2);
const withLevels = words.includes('--levels');
const [file, changesets = join(import.meta.dirname, '..', '.changeset')] = words.filter((word) => word !== '--levels');
const released = file === undefined ? latestRelease() : JSON.parse(readFileSync(file, 'utf8'));
if (released === undefined) {
  console.log('Nothing is released yet: any level will do.');
} else {
  const { level, changes } = diff(released, dataset);
  const pending = pendingLevel(changesets);
  // A version that is newer than the release took its changesets in already.
  const raised = dataset.version !== released.version ? levelBetween(released.version, dataset.version) : pending;
  const suffices = levels.indexOf(raised) >= levels.indexOf(level);
  console.log(`Since ${released.version} the data asks for ${level}, and ${raised} is pending.`);
  if (withLevels) {
    for (const { platform, capability, kind, before, after } of levelChanges(released, dataset)) {
      console.log(`- ${platform} ${capability}: ${inWords(before)} → ${inWords(after)} [${kind}]`);
    }
  }
  if (!suffices) {
    for (const change of changes.filter((other) => levels.indexOf(other.level) > levels.indexOf(raised))) {
      console.log(`- ${change.level}: ${change.kind} ${change.id}. ${change.reason}`);
    }
    console.log(`Run npx changeset, and choose ${level}.`);
    process.exitCode = 1;
  }
}

function levelBetween(before, after) {
  const [one, other] = [before, after].map((version) => version.split('.').map(Number));
  const part = one.findIndex((number, place) => number !== other[place]);
  return ['major', 'minor', 'patch'][part] ?? 'none';
}
