import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packaged } from './packaged.mjs';
import { printTable } from './table.mjs';
import { median, middleHalf, quantile, sideBySide } from './timing.mjs';

const dist = join(import.meta.dirname, '../dist');

/** From nothing loaded to the first search result, of the package, and of a larger content that is packaged as it is. */
export async function measureFirstAnswer(larger, rounds) {
  console.log(`\nFirst answer of a new process, beyond an empty module: the median of ${rounds}`);
  const folder = mkdtempSync(join(tmpdir(), 'first-answer-'));
  try {
    const own = { made: 'mlops-platforms', built: join(dist, 'index.js'), dataset: join(dist, 'dataset.json') };
    measureSearchOf('as shipped', own, rounds);
    measureSearchOf(`${Object.keys(larger.platforms).length} platforms`, await packaged(larger, folder), rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function measureSearchOf(title, { made, built, dataset }, rounds) {
  const peer = ['answer-minisearch.mjs', dataset];
  const ours = [
    { measure: `import and one search, ${title}`, script: ['answer-ours.mjs', made], target: 0.3 },
    { measure: 'the same with limit 10', script: ['answer-ours.mjs', made, '10'], target: 0.22 },
    { measure: 'the same without the made index', script: ['answer-ours.mjs', built], target: 1 },
  ];
  const times = timesOf([peer, ...ours.map(({ script }) => script)], rounds);
  printTable(
    ours.map(({ measure, script, target }) =>
      comparison(times, measure, script, 'JSON.parse, MiniSearch', peer, target),
    ),
  );
  printSwing(times, [['nothing.mjs'], ...ours.map(({ script }) => script), peer]);
}

/** What it takes to load the package before anything is asked. web-features is no CommonJS. */
export function measureImport(rounds) {
  console.log(`\nImport by a new process, beyond an empty module: the median of ${rounds}`);
  const kinds = [
    ['root, ESM', 'mjs', ['parse-dataset', 'import-countries-list', 'import-web-features']],
    ['root, CJS', 'cjs', ['parse-dataset', 'import-countries-list']],
  ];
  const scripts = kinds.flatMap(([, kind, peers]) => ['import-root', ...peers].map((name) => [`${name}.${kind}`]));
  const times = timesOf(scripts, rounds);
  printTable(
    kinds.flatMap(([measure, kind, peers]) =>
      peers.map((name) => {
        const isJson = name === 'parse-dataset';
        const peer = isJson ? 'JSON.parse' : name.replace('import-', '');
        return comparison(times, measure, [`import-root.${kind}`], peer, [`${name}.${kind}`], isJson ? 1.2 : undefined);
      }),
    ),
  );
  printSwing(times, [['nothing.mjs'], ['import-root.mjs'], ['nothing.cjs'], ['import-root.cjs']]);
}

/** What is loaded before the time of a script begins: whoever asks the root has it. */
const loadedBefore = { 'support-of.mjs': 'import-root.mjs' };

/**
 * What it takes to load a larger content that is packaged as the package is; one platform by its own entry, of which a
 * statement is read; and, where the root is loaded, one level of that platform, which is the first to be asked for.
 */
export async function measureParts(larger, rounds) {
  console.log(`\nWhat is loaded, beside JSON of the same: the median of ${rounds}`);
  const folder = mkdtempSync(join(tmpdir(), 'parts-'));
  try {
    await measurePartsIn(folder, larger, rounds);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measurePartsIn(folder, larger, rounds) {
  const { made, dataset } = await packaged(larger, folder);
  const platform = join(folder, 'kubeflow.json');
  writeFileSync(platform, JSON.stringify(larger.platforms.kubeflow));
  const entry = 'mlops-platforms/platforms/kubeflow';
  const rows = [
    [`root, ${Object.keys(larger.platforms).length} platforms`, ['import.mjs', made], ['parse-json.mjs', dataset], 1],
    ['one platform by its entry', ['read-platform.mjs', entry], ['parse-json.mjs', platform], 2],
    ['one supportOf, beyond the root', ['support-of.mjs'], ['parse-json.mjs', platform], 2],
  ];
  const times = timesOf(
    rows.flatMap(([, ours, theirs]) => [ours, theirs]),
    rounds,
  );
  printTable(
    rows.map(([measure, ours, theirs, target]) => comparison(times, measure, ours, 'JSON.parse of it', theirs, target)),
  );
}

/** By script and its arguments, what each round took; the empty script of each kind runs along. */
function timesOf(scripts, rounds) {
  const empty = [...new Set(scripts.map(([script]) => emptyFor(script)))].map((script) => [script]);
  const all = [...empty, ...scripts];
  for (const script of all) timeInProcess(script);
  return sideBySide(Object.fromEntries(all.map((script) => [nameOf(script), () => timeInProcess(script)])), rounds);
}

/**
 * The new process takes its own time: its start, which takes longer and swings by more than all that is measured here,
 * stays outside. The scripts check what they find: where one fails, its time says nothing.
 */
function timeInProcess([script, ...args]) {
  const pathOf = (name) => join(import.meta.dirname, 'cold', name);
  const before = loadedBefore[script] ? ['--import', pathToFileURL(pathOf(loadedBefore[script])).href] : [];
  const paths = [`time-module${extname(script)}`, script].map(pathOf);
  const { status, stdout } = spawnSync(process.execPath, [...before, ...paths, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bench/cold/${script} ended with ${status}, expected 0.`);
  return Number(stdout);
}

function comparison(times, measure, ours, peer, theirs, target) {
  const [our, their] = [netOf(times, ours), netOf(times, theirs)];
  const spread = middleHalf(our.map((time, round) => time / their[round]));
  return { measure, ours: median(our), peer, theirs: median(their), unit: 'ms', spread, target };
}

/** By round, what a script takes longer than the empty one of the same round. */
function netOf(times, script) {
  const empty = times[emptyFor(script[0])];
  return times[nameOf(script)].map((time, round) => time - empty[round]);
}

function nameOf(script) {
  return script.join(' ');
}

function emptyFor(script) {
  return `nothing${extname(script)}`;
}

/** How much the same work swings from process to process: on a busy machine, trust no small difference. */
function printSwing(times, scripts) {
  const spans = scripts.map((script) => {
    const [low, high] = [0.25, 0.75].map((share) => quantile(times[nameOf(script)], share).toFixed(1));
    return `${script[0]} ${low} to ${high} ms`;
  });
  console.log(`  the middle half of the runs: ${spans.join(', ')}`);
}
