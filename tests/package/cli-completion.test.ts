import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, folderOf } from './cli.ts';
import { environment, run } from './command.ts';
import { installedPackage } from './consumer.ts';
import { shellNamed } from './shells.ts';

let folder: string;

beforeAll(async () => {
  folder = await folderOf({ 'a.json': '{}' });
  for (const home of ['bin', 'my bin']) {
    await mkdir(join(folder, home));
    await symlink(join(installedPackage(), '..', '.bin', 'mlops-platforms'), join(folder, home, 'mlops-platforms'));
  }
});

afterAll(() => rm(folder, { recursive: true }));

/** What a shell without settings of anybody prints. */
async function printedIn(shell: 'bash' | 'zsh' | 'fish', script: string): Promise<string> {
  const commands = join(installedPackage(), '..', '.bin');
  const env = { HOME: folder, PATH: `${commands}:${environment()['PATH']}` };
  const without = { bash: ['--norc'], zsh: ['-f'], fish: ['--no-config'] }[shell];
  return run(await shellNamed(shell), [...without, '-c', script], { cwd: folder, env });
}

describe('completion in bash', () => {
  // Bash itself breaks at `=` and `:`; many take the colon out, and some put the comma in.
  const cases: readonly (readonly [breaks: string, words: readonly string[], expected: string, program?: string])[] = [
    ['=:', ['support', 'drift'], 'drift-detection'],
    ['=:', ['search', 'canary', '--platform', '=', 'kub'], 'kubeflow'],
    ['=:', ['evaluate', '--must', 'automl', ':', '2,drift'], '2,drift-detection'],
    ['=:', ['evaluate', '--must', '=', 'automl', ':', '2,drift'], '2,drift-detection'],
    ['=:', ['evaluate', '--must', 'automl,drift'], 'automl,drift-detection'],
    ['=:', ['--links', '=', 'n'], 'never'],
    ['=', ['evaluate', '--must', 'automl:2,drift'], 'automl:2,drift-detection'],
    ['=', ['evaluate', '--must', '=', 'automl:2,drift'], 'automl:2,drift-detection'],
    ['', ['evaluate', '--must=automl:2,drift'], '--must=automl:2,drift-detection'],
    ['=:,', ['evaluate', '--must', 'automl', ':', '2', ',', 'drift'], 'drift-detection'],
    ['=:,', ['search', 'x', '--platform', '=', 'kubeflow', ',', 'ml'], 'mlflow'],
    // Behind a quote that is still open, words are not broken.
    ['=:', ['"sup'], 'support'],
    ['=:', ['search', '"x"', '--platform', '"kub'], 'kubeflow'],
    ['=:', ['evaluate', '--must', '"automl:2,drift'], 'automl:2,drift-detection'],
    ['=:', ['evaluate', '--must', '=', '"automl:2,drift'], 'automl:2,drift-detection'],
    ['', ['evaluate', '--must="automl:2,drift'], 'automl:2,drift-detection'],
    ['=:', ['sup'], 'support', '~/bin/mlops-platforms'],
    ['=:', ['sup'], 'support', '~/my\\ bin/mlops-platforms'],
    ['=:', ['sup'], 'support', '"mlops-platforms"'],
  ];
  /** What the last word of each becomes, of a line that bash has broken into words. */
  let completed: string[];

  beforeAll(async () => {
    const asked = cases.map(
      ([breaks, words, , program = 'mlops-platforms']) => `COMP_WORDBREAKS=$' \\t\\n"\\'><;|&('${JSON.stringify(breaks)}
COMP_WORDS=('${program}' ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}; COMPREPLY=()
_mlops_platforms; echo "\${COMPREPLY[*]}"`,
    );
    const said = await printedIn('bash', ['source <(mlops-platforms completion bash)', ...asked].join('\n'));
    completed = said.replace(/\n$/, '').split('\n');
  });

  test.each(
    cases.map(([breaks, words, expected, program = 'mlops-platforms'], place) => ({
      breaks,
      words,
      program,
      expected,
      place,
    })),
  )('with words that end at any of $breaks: $words, of the program as it is typed: $program', ({ expected, place }) => {
    expect(completed).toHaveLength(cases.length);
    expect(completed[place]?.trim()).toBe(expected);
  });
});

describe('completion in zsh is there', () => {
  const source = 'source <(mlops-platforms completion zsh)';
  const load = 'autoload -Uz compinit';
  const init = 'compinit -u -d $HOME/dump';
  const another = 'compinit() { unfunction compinit; autoload -Uz compinit; compinit "$@"; another=1 }';

  test.each([
    ['sourced after compinit', [load, init, source]],
    ['sourced before compinit', [source, load, init]],
    ['sourced before compinit, which finds what an earlier shell dumped', [`(${load}; ${init})`, source, load, init]],
    ['sourced between the loading and the call of compinit', [load, source, init]],
    ['sourced twice', [source, source, load, init]],
    ['sourced after another that waits for compinit', [another, source, load, init, '[[ $another == 1 ]]']],
    [
      'in a folder of $fpath',
      ['mkdir -p f; mlops-platforms completion zsh > f/_mlops-platforms; fpath=($PWD/f $fpath)', load, init],
    ],
  ])('%s', async (_, steps) => {
    const script = [...steps, 'print -r -- "$?$_comps[mlops-platforms]"'].join('\n');
    expect(await printedIn('zsh', script)).toBe('0_mlops-platforms\n');
  });

  test.each([
    ['mlops-platforms evaluate --must automl:2,drift-', 'automl:2,drift-detection'],
    ['mlops-platforms evaluate --must "automl:2,drift-', '"automl:2,drift-detection'],
    ['mlops-platforms "sup', '"support'],
    ['~/bin/mlops-platforms sup', 'support'],
  ])('at the prompt: %s', async (typed, expected) => {
    const settings = join(folder, 'settings');
    await mkdir(settings, { recursive: true });
    await writeFile(join(settings, '.zshrc'), `${source}\n${load}\ncompinit -u -D\nPS1='> '\n`);
    const shell = await shellNamed('zsh');
    const script = `zmodload zsh/zpty
zpty z 'ZDOTDIR=${settings} TERM=xterm ${shell} -i'
zpty -r -m z said '*> *'
zpty -w -n z $'${typed}\\t'
zpty -r -m z said '*${expected}*'
print -r -- "$said"
zpty -d z`;
    expect(await printedIn('zsh', script)).toContain(expected);
  });
});

describe('completion in fish', () => {
  const cases: readonly (readonly [typed: string, expected: readonly string[]])[] = [
    ['mlops-platforms sup', ['support']],
    ['mlops-platforms evaluate --must automl:2,drift-', ['automl:2,drift-detection']],
    ['mlops-platforms search --platform=ml', ['--platform=mlflow']],
    ['mlops-platforms "sup', ['support']],
    ['mlops-platforms evaluate --must="automl:2,drift-', ['--must=automl:2,drift-detection']],
    ['mlops-platforms validate a.j', ['a.json']],
    ['mlops-platforms export --out=a.j', ['--out=a.json']],
    ['mlops-platforms list off', ['offerings']],
    ['~/bin/mlops-platforms sup', ['support']],
  ];
  let completed: string[];

  beforeAll(async () => {
    const asked = cases.map(([typed]) => `complete -C'${typed}'; echo ---`);
    const said = await printedIn('fish', ['mlops-platforms completion fish | source', ...asked].join('\n'));
    completed = said.split('---\n');
  });

  test.each(cases.map(([typed, expected], place) => [typed, expected, place] as const))(
    'of %j',
    (_typed, expected, place) => {
      const lines = completed[place]?.trim().split('\n');
      expect(lines?.map((line) => line.split('\t')[0])).toEqual(expected);
    },
  );
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is the same as JSON', async (shell) => {
  const script = await answerTo('completion', shell);
  expect(script).toContain('__complete');
  expect(JSON.parse(await answerTo('completion', shell, '--json'))).toEqual({ shell, script });
});
