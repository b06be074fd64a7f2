import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerTo, ask, askAndLeave, folderOf } from './cli.ts';
import { installedPackage } from './consumer.ts';
import { repository } from './repository.ts';

const read = (file: string) => readFile(join(installedPackage(), file), 'utf8');
const dataset = JSON.parse(await read('dist/dataset.json'));
const textOfKatib = dataset.platforms.kubeflow.cells['model-training'].find(
  ({ slug }: { slug: string }) => slug === 'katib',
).text;
const json = async (...args: string[]) => JSON.parse(await answerTo(...args, '--json'));

let folder: string;
const file = (name: string) => join(folder, name);

beforeAll(async () => {
  const older = structuredClone(dataset);
  older.platforms.kubeflow.name = 'KubeFlow';
  folder = await folderOf({
    'today.json': JSON.stringify(dataset),
    'older.json': JSON.stringify(older),
    'question.yaml':
      'requirements:\n  - AutoML\n  - capability: drift-detection\n    priority: should\n    weight: 2\n',
  });
  await mkdir(file('package/dist'), { recursive: true });
  await writeFile(file('package/dist/dataset.json'), JSON.stringify(older));
});

afterAll(() => rm(folder, { recursive: true }));

describe('the command', () => {
  test('says what there is when it is asked nothing', async () => {
    const { code, stdout: overview, stderr } = await ask([]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(overview).toContain('  support      Show how each platform supports a capability');
    expect(overview).toBe(await answerTo('--help'));
    expect(overview).toBe(await answerTo('help'));
  });

  test('says its version, the day of its data and their hash', async () => {
    const { version, updated, hash } = dataset;
    expect(await answerTo('--version')).toBe(`mlops-platforms ${version}, data of ${updated}, sha-256 ${hash}\n`);
    expect(await json('--version')).toEqual({ version, updated, hash });
  });

  test('explains each sub-command with examples', async () => {
    const names = (await json('help')).map(({ name }: { name: string }) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names) {
      const page = await answerTo('help', name);
      expect(page).toMatch(new RegExp(`^mlops-platforms ${name}\\b`));
      expect(page).toContain(`\nExamples\n  mlops-platforms ${name}`);
      expect(await answerTo(name, '--help')).toBe(page);
    }
  });

  test('lists ids', async () => {
    expect(await answerTo('list', 'platforms')).toMatch(/^kubeflow {3,}\S.* {3,}· /m);
    expect(await answerTo('list', 'capabilities')).toContain('drift-detection');
    expect(await answerTo('list', 'requirement-sets')).toMatch(/^eu-ai-act-article-12 {3,}EU AI Act, Article 12\b/m);
    expect(await answerTo('list')).toContain('model-training');
    expect(await json('list', 'categories')).toEqual({ categories: Object.values(dataset.categories) });
    expect(await json('list', 'requirement-sets')).toEqual({ requirementSets: Object.values(dataset.requirementSets) });
  });

  test('shows a platform by any of its names, or one category of it', async () => {
    const page = await answerTo('show', 'kubeflow');
    expect(page).toContain('Kubeflow (kubeflow)\nvendor');
    expect(page).toContain(`· ${textOfKatib}`);
    expect(await answerTo('show', 'Kubeflow AI Reference Platform')).toBe(page);
    const row = await json('show', 'kubeflow', '--category', 'Model Training');
    expect(Object.keys(row)).toEqual(['model-training']);
    expect(await json('show', 'kubeflow')).toEqual(dataset.platforms.kubeflow);
  });

  test('shows one statement by its permalink', async () => {
    const [katib, ...others] = await json('show', 'kubeflow/model-training/katib');
    expect(others).toEqual([]);
    expect(katib.text).toBe(textOfKatib);
    expect(await answerTo('show', 'kubeflow/model-training/katib')).toContain(
      'https://www.kubeflow.org/docs/components/katib/',
    );
  });

  test('compares platforms side by side', async () => {
    const printed = await answerTo('compare', 'kubeflow', 'mlflow', '--category', 'model-training');
    expect(printed).toMatch(/^Kubeflow {10,}MLflow$/m);
    expect(printed).toMatch(/^· .+ {3}· /m);
    const { platforms, categories } = await json('compare', 'mlflow', 'kubeflow', '--category', 'pricing,cloud-saas');
    expect([platforms, categories]).toEqual([
      ['mlflow', 'kubeflow'],
      ['pricing', 'cloud-saas'],
    ]);
  });

  test('compares more platforms than have room beside each other', async () => {
    const ids = Object.keys(dataset.platforms);
    const printed = await answerTo('compare', ...ids, '--category', 'pricing');
    for (const id of ids) expect(printed).toContain(dataset.platforms[id].name.split(' ')[0]);
    expect(Math.max(...printed.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100);
  });

  test('searches, and says how much more there is', async () => {
    expect(await answerTo('search', 'katib', '--platform', 'kubeflow')).toContain('kubeflow/model-training/katib');
    expect(await answerTo('search', 'model', '--limit', '2')).toMatch(
      /\n2 of \d+ statements; --limit \d+ shows all\n$/,
    );
    const denials = await json('search', 'model', '--level', 'none', '--as-of', '2021-10', '--limit', '3');
    expect(denials.length).toBeGreaterThan(0);
    for (const { feature } of denials) expect(Object.values(feature.support)).toContainEqual({ how: 'none' });
    expect(await answerTo('search', 'qqqqqqq')).toBe('Nothing found.\n');
  });

  test('says who supports a capability', async () => {
    expect(await answerTo('support', 'hyperparameter-tuning')).toMatch(/^Kubeflow {3,}native\b/m);
    const { platforms } = await json('support', 'Hyperparameter tuning', '--platform', 'kubeflow');
    expect(Object.keys(platforms)).toEqual(['kubeflow']);
    expect(platforms.kubeflow.level).toBe('native');
  });

  test('shows who supports what, a symbol for each', async () => {
    const printed = await answerTo('grid', '--category', 'model-training');
    expect(printed).toMatch(/^● native: /);
    expect(printed).toMatch(/^Hyperparameter tuning {2,}\S/m);
    const { platforms, cells } = await json('grid', '--platform', 'kubeflow', '--capability', 'hyperparameter-tuning');
    expect(platforms).toEqual(['kubeflow']);
    expect(cells['hyperparameter-tuning'].kubeflow.level).toBe('native');
  });

  test('evaluates requirements that are typed, or that a file states', async () => {
    const typed = await json('evaluate', '--must', 'automl', '--should', 'drift-detection:2');
    expect(typed).toEqual(await json('evaluate', file('question.yaml')));
    expect(typed.requirements[1]).toMatchObject({ capability: 'drift-detection', priority: 'should', weight: 2 });
    expect(await answerTo('evaluate', '--must', 'automl')).toMatch(/^platform {2,}score {2,}best {2,}ranked by/m);
    const some = await json('evaluate', '--must', 'automl', '--platform', 'h2o', '--accept', 'native');
    expect(some.platforms.map(({ platform }: { platform: string }) => platform)).toEqual(['h2o']);
  });

  test('finds what nobody has read since, and fails where that is wanted', async () => {
    const found = await json('stale', '--before', '2099-01', '--platform', 'mlflow');
    expect(found.length).toBeGreaterThan(0);
    expect((await ask(['stale', '--before', '2099-01'])).code).toBe(0);
    expect((await ask(['stale', '--before', '2099-01', '--fail'])).code).toBe(1);
  });

  test('counts what is recorded of each platform, and what is unknown', async () => {
    const { year, capabilities, platforms } = await json('stats');
    expect(year).toBe(dataset.updated.slice(0, 4));
    expect(platforms.map(({ platform }: { platform: string }) => platform)).toEqual(Object.keys(dataset.platforms));
    for (const row of platforms) {
      const { cells, history, notFound } = dataset.platforms[row.platform];
      const live = Object.values(cells).flat() as { support: object; sources: { accessed?: string }[] }[];
      const read = live.filter(({ sources }) => sources.some(({ accessed }) => accessed?.startsWith(year)));
      expect(row).toMatchObject({
        statements: live.length,
        sourced: live.filter(({ sources }) => sources.length > 0).length,
        read: read.length,
        retired: history.length,
      });
      // What was searched for and not found may yet be told of an offering apart, or of a part by itself.
      expect(row.notFound).toBeLessThanOrEqual(Object.keys(notFound).length);
      expect(row.known + row.notFound + row.unsearched).toBe(capabilities);
    }
    const printed = await answerTo('stats', '--platform', 'mlflow');
    expect(printed).toMatch(/^platform {2,}statements {2,}sourced {2,}read \d{4} {2,}retired {2,}known/);
    expect(printed).toMatch(/^mlflow {2,}\d+/m);
    expect(printed).not.toContain('in all');
  });

  test('tells two datasets apart, be they files or installed packages', async () => {
    expect(await answerTo('diff', file('today.json'))).toMatch(/^from .*\nto .*\n\nBoth say the same\.\n$/);
    const said = await answerTo('diff', file('older.json'), file('today.json'));
    expect(said).toContain('1 change asks for a release of this level: patch.');
    expect(said).toMatch(/^platform-changed {2,}1$/m);
    expect(said).not.toContain('- KubeFlow');
    const details = await answerTo('diff', file('older.json'), file('today.json'), '--details');
    expect(details).toContain('- KubeFlow\n  + Kubeflow');
    expect(await answerTo('diff', file('package'))).toBe(said);
    expect((await json('diff', file('package'))).level).toBe('patch');
  });

  test('exports every format, to the output or to a file whose name tells the format', async () => {
    expect(await answerTo('export', '--format', 'md', '--platform', 'kubeflow,mlflow')).toMatch(/^# /);
    expect(await answerTo('export', '--format', 'csv')).toMatch(/^id,platform,/);
    expect((await answerTo('export', '--format', 'ndjson')).split('\n').length).toBeGreaterThan(300);
    expect(await answerTo('export', '--out', file('matrix.html'), '--title', 'Ours')).toBe('');
    expect(await readFile(file('matrix.html'), 'utf8')).toContain('<title>Ours</title>');
  });

  test('exports JSON that is a dataset again', async () => {
    await answerTo('export', '--out', file('again.json'));
    expect(await answerTo('validate', file('again.json'))).toMatch(/^valid: /);
    expect(JSON.parse(await readFile(file('again.json'), 'utf8'))).toEqual(dataset);
  });
});

describe('the output in a pipe', () => {
  const printing = [
    ['list'],
    ['show', 'h2o'],
    ['list', 'offerings'],
    ['show', 'h2o/driverless-ai'],
    ['compare', 'h2o', 'dataiku', 'databricks'],
    ['compare', 'h2o', 'dataiku', '--differences'],
    ['grid'],
    ['support', 'drift-detection'],
    ['evaluate', '--must', 'automl'],
    ['stale', '--before', '2099-01'],
    ['stats'],
    ['help', 'search'],
  ];

  test.each(printing)('of %s is plain, and at most 100 wide but for addresses', async (...args) => {
    const printed = await answerTo(...args);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none may be there
    expect(printed).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
    const wide = printed
      .split('\n')
      .filter((line) => line.length > 100 && !/^\s*https?:\/\/\S+( \([^()]+\))?$/.test(line));
    expect(wide).toEqual([]);
  });

  test('has colours only where they are forced', async () => {
    const escapes = async (env: Readonly<Record<string, string>>) => {
      const { stdout } = await ask(['support', 'automl'], env);
      return stdout.split('\u001b[').length - 1;
    };
    expect(await escapes({ FORCE_COLOR: '1' })).toBeGreaterThan(10);
    expect(await escapes({ NO_COLOR: '1' })).toBe(0);
    expect(await escapes({ FORCE_COLOR: '0' })).toBe(0);
  });

  test('may be left by its reader before the end', async () => {
    expect(await askAndLeave(['export', '--format', 'json'])).toEqual({ code: 0, stderr: '' });
  });
});

describe('the files of the command', () => {
  test('hold none of the data: those are in the library', async () => {
    const chunks = await readdir(join(installedPackage(), 'dist/cli'));
    const texts = await Promise.all(['dist/cli.js', ...chunks.map((name) => `dist/cli/${name}`)].map(read));
    const statement = dataset.platforms.kubeflow.cells['model-training'][0].text;
    expect(await read('dist/dataset.json')).toContain(statement);
    expect(
      texts.filter((text) => text.includes(statement) || text.includes(dataset.capabilities.automl.definition)),
    ).toEqual([]);
  });

  test('that are loaded whatever is asked are at most 40 KB', async () => {
    const loaded = new Set(['dist/cli.js']);
    for (const name of loaded) {
      for (const [, other = ''] of (await read(name)).matchAll(/^(?:import|\} from) "(\.[^"]+)"/gm))
        loaded.add(join(dirname(name), other));
    }
    const sizes = await Promise.all([...loaded].map(async (name) => (await stat(join(installedPackage(), name))).size));
    expect(loaded.size).toBeGreaterThan(1);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(40_000);
  });
});

test('what the README shows of the command is what it prints', async () => {
  const readme = await readFile(join(repository, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/^```console\n\$ npx mlops-platforms (.*)\n([\s\S]*?)^```$/gm)];
  expect(blocks.length).toBeGreaterThan(0);
  for (const [, asked = '', shown] of blocks) expect(await answerTo(...asked.split(' '))).toBe(shown);
});
