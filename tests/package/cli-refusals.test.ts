import { mkdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answered, answerTo, folderOf } from './cli.ts';

let folder: string;

beforeAll(async () => {
  const dataset = JSON.parse(await answerTo('export', '--format', 'json'));
  const damaged = (damage: (copy: typeof dataset) => void) => {
    const copy = structuredClone(dataset);
    damage(copy);
    return JSON.stringify(copy);
  };
  const pricing = (copy: typeof dataset) => copy.platforms.kubeflow.cells.pricing;
  const ninefold = (of: string) => `[${Array(9).fill(of).join(',')}]`;
  folder = await folderOf({
    'empty.json': '',
    'broken.json': '{\n  "platforms": tru\n}\n',
    'list.json': '[]',
    'bytes.json': new Uint8Array([0xff, 0xfe, 0x00]),
    'large.json': '[]',
    'deep.json': '['.repeat(1_000_000) + ']'.repeat(1_000_000),
    'deep-objects.json': `${'{"a":'.repeat(500_000)}1${'}'.repeat(500_000)}`,
    'many.json': `[${'1,'.repeat(2_000_000)}1]`,
    'shape.json': damaged((copy) => {
      pricing(copy)[0].recorded = '2021';
      copy.extra = 1;
    }),
    'lists.json': damaged((copy) => {
      copy.platforms.kubeflow.cells.pricing = Array(500).fill(0);
    }),
    'flood.json': damaged((copy) => {
      copy.platforms.kubeflow.cells.pricing = Array(300_000).fill(0);
    }),
    'rules.json': damaged((copy) => {
      pricing(copy)[0].text = 'A powerful \u001b[31mthing\u001b[0m.';
      pricing(copy)[0].about = ['no-such-capability'];
    }),
    'deep.yaml': '- '.repeat(30_000),
    'flow.yaml': '['.repeat(60_000),
    'aliases.yaml': [
      'a: &a [x]',
      ...[...'bcdefgh'].map((name, place) => `${name}: &${name} ${ninefold(`*${'abcdefg'[place]}`)}`),
      'requirements: *h',
    ].join('\n'),
    'large.yaml': 'a: b\n'.repeat(20_000),
    'broken.yaml': 'requirements: [automl\nb: c\n',
    'weight.yaml': 'requirements:\n  - { capability: automl, weight: heavy }\n',
    'typo.yaml': 'requirments: [automl]\n',
  });
  await truncate(join(folder, 'large.json'), 50_000_000);
  await mkdir(join(folder, 'folder'));
});

afterAll(() => rm(folder, { recursive: true }));

/** The complaint about a call that is a mistake: one line, and nothing else. */
async function complaintOf(...args: string[]): Promise<string> {
  const { code, stdout, stderr } = await answered(args);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toMatch(/^mlops-platforms: .*\n$/);
  return stderr.replaceAll(folder, '.').slice('mlops-platforms: '.length, -1);
}

describe('a mistyped call ends with 2 and one line', () => {
  test.each([
    [['shw', 'kubeflow'], "unknown command 'shw'; did you mean show?"],
    [['--vresion'], "unknown option '--vresion'; did you mean --version?"],
    [['search', 'canary', '--lmit', '3'], "search has no option '--lmit'; did you mean --limit?"],
    [['search', 'canary', '--limit', 'few'], "--limit expects a whole number from 1, found 'few'"],
    [['search', 'canary', '--level', 'best'], '--level expects one of native, preview, '],
    [['search', 'canary', '--as-of', 'soon'], '--as-of expects a date, '],
    [['search', 'x'.repeat(600)], 'Invalid query: found 600 characters'],
    [['show', 'kubflow'], "unknown platform 'kubflow'; did you mean kubeflow?"],
    [['show', '\u001b[31mred'], "unknown platform '\\u{1b}[31mred'"],
    [['support', 'drft-detection'], "unknown capability 'drft-detection'; did you mean drift-detection?"],
    [['support', 'automl', '--offering', 'h2o/driverles-ai'], "unknown offering 'h2o/driverles-ai'; did you mean "],
    [['list', 'platforms', 'h2o'], "'h2o' is one word too many"],
    [['compare', 'kubeflow/katib', 'mlflow'], 'is a concept of kubeflow, expected a platform; did you mean kubeflow?'],
    [['evaluate', '--must', 'automl', '--top', '0'], "--top expects a whole number from 1, found '0'"],
    [['export', '--format', 'json', '--levels-only'], '--levels-only cannot narrow down JSON'],
    [['support'], 'support expects <capability>; usage: mlops-platforms support <capability>'],
    [['compare', 'kubeflow'], "compare expects <platform> <platform> …, found only 'kubeflow'; usage: "],
    [['list', 'platform'], "cannot list 'platform'; did you mean platforms?"],
    [['stale'], 'stale expects --before <date>'],
    [['stale', '--before', '2025'], '--before expects a month or a day'],
    [['evaluate'], 'evaluate expects a file, or --must, --should'],
    [['evaluate', '--must', 'automl:0'], "--must expects a weight above 0, found '0'"],
    [['evaluate', '--must', 'automl', '--accept', 'none'], '--accept expects one of native, '],
    [['export'], 'export expects --format, one of md, '],
    [['export', '--format', 'pdf'], "cannot export 'pdf'; there are md, "],
    [['export', '--out', '/no/such/folder/a.md'], 'cannot write /no/such/folder/a.md: there is no such folder'],
    [['completion'], 'completion expects a shell: bash, zsh or fish'],
    [['completion', 'bsh'], "no script for 'bsh'; did you mean bash or zsh?"],
    [['help', 'serch'], "unknown command 'serch'; did you mean search?"],
    [['show', 'constructor'], "unknown platform 'constructor'"],
    [['__proto__'], "unknown command '__proto__'"],
  ])('%j', async (args, message) => {
    expect(await complaintOf(...args)).toContain(message);
  });
});

describe('a file that cannot be read is refused in words', () => {
  test.each([
    ['nowhere.json', 'cannot read ./nowhere.json: there is no such file'],
    ['folder', './folder is a folder without a dataset.json'],
    ['empty.json', './empty.json:1:1: no JSON: found the end of the file, expected a value'],
    ['broken.json', "./broken.json:2:16: no JSON: found 't', expected a value"],
    ['bytes.json', './bytes.json is no text in UTF-8'],
    ['large.json', './large.json is too large, expected at most 20 MB'],
    ['deep.json', './deep.json is nested too deeply, expected at most 64 levels'],
    ['deep-objects.json', './deep-objects.json is nested too deeply, expected at most 64 levels'],
    ['many.json', './many.json has too many values, expected at most 1000000'],
  ])('%s', async (name, message) => {
    expect(await complaintOf('validate', join(folder, name))).toContain(message);
    expect(await complaintOf('diff', join(folder, name))).toContain(message);
  });

  test.each([
    ['nowhere.yaml', 'cannot read ./nowhere.yaml: there is no such file'],
    ['folder', './folder is a folder, expected a file'],
    ['deep.yaml', './deep.yaml is nested too deeply'],
    ['flow.yaml', './flow.yaml is nested too deeply'],
    ['aliases.yaml', './aliases.yaml: no YAML that can be read: Excessive alias count'],
    ['large.yaml', './large.yaml is too large, expected at most 64 kB'],
    ['broken.yaml', './broken.yaml:2:1: no YAML: '],
    ['weight.yaml', "./weight.yaml: requirements[0].weight: found 'heavy', expected a finite number above 0"],
    ['typo.yaml', "./typo.yaml: the whole: found 'requirments', expected 'requirements'"],
    ['list.json', './list.json: the whole: found a list, expected an object'],
  ])('as requirements: %s', async (name, message) => {
    expect(await complaintOf('evaluate', join(folder, name))).toContain(message);
  });

  test('as one side of a diff that is no dataset', async () => {
    expect(await complaintOf('diff', join(folder, 'lists.json'))).toBe(
      './lists.json is no dataset: platforms/kubeflow/cells/pricing/0: found 0, expected an object',
    );
  });
});

describe('a dataset that is not valid ends with 1', () => {
  const found = async (name: string) => {
    const { code, stdout, stderr } = await answered(['validate', join(folder, name)]);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    return stdout;
  };

  test('with every place, what was found there and what was expected', async () => {
    const said = await found('shape.json');
    expect(said).toContain("platforms/kubeflow/cells/pricing/0/recorded\n  found '2021', expected a month, YYYY-MM\n");
    expect(said).toContain('extra\n  found an unknown property, expected none of this name\n');
  });

  test('with the rules that it breaks, and a hash that is not that of its content', async () => {
    const said = await found('rules.json');
    expect(said).toContain(
      "found the capability 'no-such-capability', expected one that the content has (namedIdsExist)",
    );
    expect(said).toContain("found the marketing word 'powerful'");
    expect(said).toMatch(/^hash\n {2}found '[0-9a-f]{64}', expected\s+'[0-9a-f]{64}'/m);
  });

  test('with the first problems of a kind and the number of the others; JSON has all', async () => {
    const said = await found('lists.json');
    expect(said.match(/^ {2}found 0, expected an object$/gm)).toHaveLength(3);
    expect(said).toContain('and 497 more of this kind; --json lists them all');
    const { stdout } = await answered(['validate', join(folder, 'lists.json'), '--json']);
    const { valid, checked, problems } = JSON.parse(stdout);
    expect({ valid, checked }).toEqual({ valid: false, checked: 'dataset' });
    expect(problems.filter(({ message }: { message: string }) => message.startsWith('found 0,'))).toHaveLength(500);
  });

  test('even with more mistakes than zod can tell', async () => {
    expect(await found('flood.json')).toMatch(/^More mistakes than can be told: .* first 10000 in the shape/);
  });

  test('and an old text cannot command the terminal', async () => {
    const { stdout } = await answered(['diff', join(folder, 'rules.json'), '--details'], { FORCE_COLOR: '1' });
    expect(stdout).toContain('A powerful \ufffd[31mthing\ufffd[0m.');
  });
});
