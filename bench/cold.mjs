import { spawnSync } from 'node:child_process';
import { extname, join } from 'node:path';
import { printTable } from './table.mjs';
import { median, quantile, sideBySide } from './timing.mjs';

/** From nothing loaded to the first search result. */
export function measureFirstAnswer(rounds) {
  console.log(`\nFirst answer of a new process, beyond an empty module: the median of ${rounds}`);
  const times = timesOf(['answer-ours.mjs', 'answer-minisearch.mjs'], rounds);
  printTable([
    {
      measure: 'import, index, one search',
      ours: netOf(times, 'answer-ours.mjs'),
      peer: 'JSON.parse, MiniSearch',
      theirs: netOf(times, 'answer-minisearch.mjs'),
      unit: 'ms',
      target: 0.7,
    },
  ]);
  printSwing(times, ['nothing.mjs', 'answer-ours.mjs', 'answer-minisearch.mjs']);
}

/** What it takes to load the package before anything is asked. web-features is no CommonJS. */
export function measureImport(rounds) {
  console.log(`\nImport by a new process, beyond an empty module: the median of ${rounds}`);
  const kinds = [
    ['root, ESM', 'mjs', ['parse-dataset', 'import-countries-list', 'import-web-features']],
    ['root, CJS', 'cjs', ['parse-dataset', 'import-countries-list']],
  ];
  const scripts = kinds.flatMap(([, kind, peers]) => ['import-root', ...peers].map((name) => `${name}.${kind}`));
  const times = timesOf(scripts, rounds);
  printTable(
    kinds.flatMap(([measure, kind, peers]) =>
      peers.map((name) => ({
        measure,
        ours: netOf(times, `import-root.${kind}`),
        peer: name === 'parse-dataset' ? 'JSON.parse' : name.replace('import-', ''),
        theirs: netOf(times, `${name}.${kind}`),
        unit: 'ms',
        target: name === 'parse-dataset' ? 4 : undefined,
      })),
    ),
  );
  printSwing(times, ['nothing.mjs', 'import-root.mjs', 'nothing.cjs', 'import-root.cjs']);
}

/** By script, what each round took; the empty script of each kind runs along. */
function timesOf(scripts, rounds) {
  const all = [...new Set(scripts.map(emptyFor)), ...scripts];
  for (const script of all) timeInProcess(script);
  return sideBySide(Object.fromEntries(all.map((script) => [script, () => timeInProcess(script)])), rounds);
}

/**
 * The new process takes its own time: its start, which takes longer and swings by more than all that is measured here,
 * stays outside. The scripts check what they find: where one fails, its time says nothing.
 */
function timeInProcess(script) {
  const paths = [`time-module${extname(script)}`, script].map((name) => join(import.meta.dirname, 'cold', name));
  const { status, stdout } = spawnSync(process.execPath, paths, {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`bench/cold/${script} ended with ${status}, expected 0.`);
  return Number(stdout);
}

/** The median of what a script takes longer than the empty one of the same round. */
function netOf(times, script) {
  const empty = times[emptyFor(script)];
  return median(times[script].map((time, round) => time - empty[round]));
}

function emptyFor(script) {
  return `nothing${extname(script)}`;
}

/** How much the same work swings from process to process: on a busy machine, trust no small difference. */
function printSwing(times, scripts) {
  const spans = scripts.map((script) => {
    const [low, high] = [0.25, 0.75].map((share) => quantile(times[script], share).toFixed(1));
    return `${script} ${low} to ${high} ms`;
  });
  console.log(`  the middle half of the runs: ${spans.join(', ')}`);
}
