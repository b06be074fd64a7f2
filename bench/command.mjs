import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { printTable } from './table.mjs';
import { median, sideBySide, timeOf } from './timing.mjs';

const command = join(import.meta.dirname, '..', 'dist', 'cli.js');

/** What people wait for who type a command, beside a process that imports the package and asks it nothing. */
export function measureCommand(rounds) {
  console.log(`\nCommand, from its start to its end: the median of ${rounds}`);
  const peer = 'node, import of the root';
  const asked = [['--version'], ['list'], ['support', 'drift-detection'], ['search', 'canary']];
  const runs = {
    [peer]: ['--input-type=module', '--eval', "import 'mlops-platforms'"],
    ...Object.fromEntries(asked.map((words) => [words.join(' '), [command, ...words]])),
  };
  const times = sideBySide(
    Object.fromEntries(Object.entries(runs).map(([name, words]) => [name, () => timeOf(() => run(words))])),
    rounds,
  );
  const starts = new Set(['--version', 'list']);
  printTable(
    asked.map((words) => {
      const measure = words.join(' ');
      const [ours, theirs] = [median(times[measure]), median(times[peer])];
      return { measure, ours, peer, theirs, unit: 'ms', target: starts.has(measure) ? 1.5 : undefined };
    }),
  );
}

function run(words) {
  const { status, stderr } = spawnSync(process.execPath, words, {
    cwd: join(import.meta.dirname, '..'),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`node ${words.join(' ')} ended with ${status}, expected 0: ${stderr}`);
}
