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
  /** What a word becomes, of a line that bash has broken into words. */
  async function becomes(words: readonly string[], breaks: string, program = 'mlops-platforms'): Promise<string> {
    const script = `source <(mlops-platforms completion bash)
COMP_WORDBREAKS=$' \\t\\n"\\'><;|&('${JSON.stringify(breaks)}
COMP_WORDS=('${program}' ${words.map((word) => `'${word}'`).join(' ')}); COMP_CWORD=${words.length}
_mlops_platforms; echo "\${COMPREPLY[*]}"`;
    return (await printedIn('bash', script)).trim();
  }

  // Bash itself breaks at `=` and `:`; many take the colon out, and some put the comma in.
  test.each([
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
  ])('with words that end at any of %j: %j', async (breaks, words, expected) => {
    expect(await becomes(words, breaks)).toBe(expected);
  });

  test.each(['~/bin/mlops-platforms', '~/my\\ bin/mlops-platforms', '"mlops-platforms"'])(
    'of the program as it is typed: %s',
    async (program) => {
      expect(await becomes(['sup'], '=:', program)).toBe('support');
    },
  );
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
  test.each([
    ['sup', ['support']],
    ['evaluate --must automl:2,drift-', ['automl:2,drift-detection']],
    ['search --platform=ml', ['--platform=mlflow']],
    ['"sup', ['support']],
    ['evaluate --must="automl:2,drift-', ['--must=automl:2,drift-detection']],
    ['validate a.j', ['a.json']],
    ['export --out=a.j', ['--out=a.json']],
    ['list off', ['offerings']],
  ])('of %j', async (typed, expected) => {
    const said = await printedIn(
      'fish',
      `mlops-platforms completion fish | source; complete -C'mlops-platforms ${typed}'`,
    );
    expect(
      said
        .trim()
        .split('\n')
        .map((line) => line.split('\t')[0]),
    ).toEqual(expected);
  });

  test('of the program in the home folder', async () => {
    const script = "mlops-platforms completion fish | source; complete -C'~/bin/mlops-platforms sup'";
    expect((await printedIn('fish', script)).split('\t')[0]).toBe('support');
  });
});

test.each(['bash', 'zsh', 'fish'])('the script for %s is the same as JSON', async (shell) => {
  const script = await answerTo('completion', shell);
  expect(script).toContain('__complete');
  expect(JSON.parse(await answerTo('completion', shell, '--json'))).toEqual({ shell, script });
});
