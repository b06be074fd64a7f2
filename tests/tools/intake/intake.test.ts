import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { written } from '../../../src/cli/output.ts';
import { createMatrix } from '../../../src/create-matrix.ts';
import type { CheckRuleId, MatrixFinding } from '../../../src/intake.ts';
import { type Checked, checkedData } from '../../../tools/data/check.ts';
import { compilerFindings } from '../../../tools/data/compiler.ts';
import type { Finding } from '../../../tools/data/finding.ts';
import { lacksInWords } from '../../../tools/data/lacks-in-words.ts';
import { unfinishedPlatforms } from '../../../tools/data/unfinished.ts';
import { answerTo } from '../../../tools/intake/answer.ts';
import { answerTo as newPlatform } from '../../../tools/new-platform/answer.ts';
import { registrations } from '../../../tools/new-platform/registration.ts';
import { answerTo as releaseCheck } from '../../../tools/release/check/answer.ts';
import { mendedByHand, planted } from '../../intake/check/planted-faults.ts';
import { madeWorkbook, rowsXml } from '../../intake/made-workbook.ts';

const repository = fileURLToPath(new URL('../../..', import.meta.url));
const root = mkdtempSync(join(tmpdir(), 'intake-'));
const file = (name: string) => join(root, name);
const text = (name: string) => readFileSync(file(name), 'utf8');
// The compiler takes some seconds, and others may use the machine too.
const patience = 120_000;

const document = readFileSync(join(repository, 'tests/intake/check/planted-column.md'), 'utf8');

/** A column that says nothing in Product Focus, and nothing that is wrong. */
const bare = ',Qorb ML\nModel Training,"[Jobs](https://qorb.example/docs/jobs) run on a Kubernetes cluster."\n';

/** The cells of a column, as they stand in a sheet. */
function rowsOf(table: string): string[][] {
  const lines = table.split('\n').filter((line) => /^\| (?!---)/.test(line));
  return lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim().replaceAll('**', '').replaceAll('<br>', '\n')),
  );
}

function csvOf(table: string): string {
  return rowsOf(table)
    .map((row) => row.map((cell) => `"${cell}"`).join(','))
    .join('\n');
}

/** What the tool answers for a file of the copy. */
async function taken(name: string, ...words: readonly string[]) {
  const { answered } = await answerTo([file(name), '--homepage', 'https://qorb.example', ...words], root);
  // biome-ignore lint/suspicious/noExplicitAny: as JSON is
  const value = answered.value as any;
  return { value, code: answered.code, said: written(answered, false, { width: 100, colours: false, links: false }) };
}

const said = ['--name', 'Qorb ML', '--vendor', 'Qorb', '--license', 'proprietary'];
let outcome: Awaited<ReturnType<typeof taken>>;
let checked: Checked;
let compiled: readonly Finding[];

beforeAll(async () => {
  const whole = ['src', 'matrix', 'tsconfig.json', 'package.json', 'biome.json', '.gitignore'];
  for (const name of [...whole, ...registrations.map((one) => one.file)])
    cpSync(join(repository, name), file(name), { recursive: true });
  mkdirSync(file('.changeset'));
  for (const name of ['tools/data/first-edition', 'node_modules']) symlinkSync(join(repository, name), file(name));
  writeFileSync(file('column.csv'), csvOf(document));
  writeFileSync(file('column.xlsx'), madeWorkbook([{ data: rowsXml(rowsOf(document)) }]));
  writeFileSync(file('mended.csv'), csvOf(mendedByHand(document)));
  writeFileSync(file('bare.csv'), bare);
}, patience);
afterAll(() => rmSync(root, { recursive: true }));

describe('a column with twelve planted faults', () => {
  it.each(['column.csv', 'column.xlsx'])('has all of them named, and is not written: %s', async (name) => {
    const { value, code, said } = await taken(name, '--platform', 'qorb', '--name', 'Qorb ML', '--write');
    expect(planted).toHaveLength(12);
    for (const [rule, category, words, reason] of planted as readonly (readonly [
      CheckRuleId,
      string,
      string,
      RegExp,
    ])[]) {
      const found = value.findings.filter((one: MatrixFinding) => one.rule === rule && one.category === category);
      expect(found.map((one: MatrixFinding) => one.words).join('\n')).toContain(words);
      expect(found.map((one: MatrixFinding) => one.reason).join('\n')).toMatch(reason);
    }
    expect(code).toBe(1);
    // What the data refuse counts as well; and what is asked depends on the statements that the matrix has by now.
    const errors = 9 + value.refusals.length;
    expect(said).toMatch(new RegExp(`^not yet: ${errors} errors, 4 warnings, \\d+ questions; --fix mends 5$`, 'm'));
    expect(said).toContain('Nothing is written, as errors stand.');
    expect(existsSync(file('src/data/platforms/qorb.ts'))).toBe(false);
    expect(existsSync(file('.changeset/platform-qorb.md'))).toBe(false);
  });
});

describe('a column that was mended', () => {
  beforeAll(async () => {
    const before = await taken('mended.csv', '--platform', 'qorb', '--fix', ...said);
    expect({ code: before.code, isWritten: before.value.isWritten }).toEqual({ code: 0, isWritten: false });
    expect(existsSync(file('src/data/platforms/qorb.ts'))).toBe(false);
    outcome = await taken('mended.csv', '--platform', 'qorb', '--fix', ...said, '--write');
    // An empty one beside it, which the compiler is to take as well.
    const whole = ['--license', 'open-source', '--homepage', 'https://globex.example/', '--summary', 'Globex runs.'];
    newPlatform(['globex', '--name', 'Globex', '--vendor', 'Globex', ...whole], root);
    const compiling = compilerFindings(root, file('cache'));
    checked = await checkedData({ root, repository, today: '2099-12-31' });
    compiled = await compiling;
  }, patience);

  const qorb = () => checked.data?.content.platforms['qorb' as 'seldon'];

  it('is written with its statements and their pages, and without any judgement', () => {
    expect(outcome.code).toBe(0);
    const features = Object.values(qorb()?.cells ?? {}).flat();
    expect(features).toHaveLength(13);
    for (const feature of features) {
      expect(feature).toMatchObject({ support: {}, recorded: expect.stringMatching(/^20\d\d-\d\d$/) });
      expect(Object.keys(feature).sort()).toEqual(['recorded', 'slug', 'sources', 'support', 'text']);
      expect(feature.sources.map((source) => Object.keys(source).sort())).toEqual([['title', 'url']]);
    }
    expect(qorb()?.cells['model-training'][0]).toMatchObject({
      text: 'Qorb ML trains models with PyTorch and XGBoost on GPUs.',
      sources: [{ title: 'Training', url: 'https://qorb.example/docs/training' }],
    });
    expect(qorb()).toMatchObject({ vendor: 'Qorb', offerings: {}, notFound: {} });
    expect(Object.keys(checked.data?.pages['qorb'] ?? {})).toHaveLength(11);
  });

  it('has what somebody must still say in the report, with a score, and not in the data', () => {
    expect(outcome.said).toMatch(
      /question support Hyperparameter tuning \(hyperparameter-tuning, score [\d.]+\), by\s+'Hyperparameters,\s+searched,/,
    );
    expect(outcome.said).toContain("warning title 'split'");
  });

  it('compiles, as an empty platform does', () => expect(compiled).toEqual([]));

  it('is right so far, and what a release asks of it is told apart', () => {
    expect(checked.findings).toEqual([]);
    const lacks = checked.lacks?.filter(({ place }) => place.file.includes('qorb')) ?? [];
    expect(lacks.length).toBeGreaterThan(100);
    expect(lacksInWords(lacks).length).toBeLessThan(60);
    expect(unfinishedPlatforms(root).slice(-2)).toEqual(['qorb', 'globex']);
  });

  it('is in the README and in the pages, and proposes a changeset', () => {
    const { platforms } = checked.data?.content ?? {};
    const [before] = Object.values(platforms ?? {}).slice(-3);
    expect(text('README.md').replace(/\s+/g, ' ')).toContain(`${before?.name}, Qorb ML and Globex. It began`);
    expect(text('matrix/model-training.md')).toContain('Hyperparameters are searched by grid');
    expect(text('.changeset/platform-qorb.md')).toMatch(
      /^---\n"mlops-platforms": minor\n---\n\n\*\*Qorb ML\*\* by Qorb is a new platform, `qorb`, with 13 statements in 10 categories\.\n$/,
    );
  });

  it('answers queries', () => {
    const matrix = createMatrix(checked.data?.content as never);
    const [first] = matrix.searchFeatures('qorb bayesian hyperparameters', { limit: 1 });
    expect(first?.feature.id).toBe('qorb/model-training/hyperparameters-searched-grid-random');
    expect(matrix.supportOf('qorb', 'hyperparameter-tuning').level).toBe('unknown');
  });

  it('keeps a release from going out', async () => {
    const candidate = {
      root,
      name: 'mlops-platforms',
      version: '9.0.0',
      content: {} as never,
      latestRelease: () => '',
    };
    const { answered } = await releaseCheck([], candidate);
    expect(answered.code).toBe(1);
    expect(answered.value).toMatchObject({ unfinished: expect.arrayContaining(['qorb']) });
  });

  it('is not written over', async () => {
    await expect(taken('mended.csv', '--platform', 'qorb', '--fix', ...said, '--write')).rejects.toThrow(
      'found src/data/platforms/qorb.ts there already, expected no file to overwrite',
    );
  });
});

describe('npm run intake', () => {
  it('calls a platform what the head of its column says, unless it is told another name', async () => {
    const { value } = await taken('mended.csv', '--platform', 'qorb-two', '--fix');
    expect(value.platform).toMatchObject({ id: 'qorb-two', name: 'Qorb ML' });
    const renamed = await taken('mended.csv', '--platform', 'qorb-two', '--fix', '--name', 'Qorb Two');
    expect(renamed.value.platform.name).toBe('Qorb Two');
  });

  it('tells of a platform what it says, and not how the tool was called', async () => {
    const { value } = await taken('mended.csv', '--platform', 'qorb-two', '--fix', ...said);
    const fields = ['cells', 'homepage', 'id', 'license', 'name', 'pages', 'summary', 'vendor'];
    expect(Object.keys(value.platform).sort()).toEqual(fields);
  });

  it.each([
    [['--platform', 'kubeflow'], 'kubeflow is in the matrix, expected a new platform'],
    [['--platform', 'constructor', '--write'], "found the id 'constructor', which JavaScript has for something else"],
    [['--platform', 'con', '--write'], 'Windows keeps it for a device'],
    [['--license', 'MIT'], '--license expects one of open-source'],
  ])('refuses %j', async (words, complaint) => {
    await expect(taken('mended.csv', ...words)).rejects.toThrow(complaint);
  });

  it('says of a column without an introduction that this is missing, and where it can be said', async () => {
    const { value, code, said } = await taken('bare.csv', '--platform', 'qorb-two');
    expect(code).toBe(1);
    expect(value.refusals).toEqual([
      { of: 'introduction', message: 'found none, expected a statement in the cell of Product Focus, or --summary' },
    ]);
    expect(said).toContain("error data 'introduction'");
    const told = await taken('bare.csv', '--platform', 'qorb-two', '--summary', 'Qorb ML trains models.');
    expect(told.value.refusals).toEqual([]);
  });

  it('ends with the verdict that it gives, where only the data refuse', async () => {
    const refused = await taken('bare.csv', '--platform', 'qorb-two');
    expect(refused.code).toBe(1);
    expect(refused.said).toMatch(/^not yet: 1 error, /m);
    expect(refused.said).toContain('Nothing is written: --write does it, once no error stands.');
    const toWrite = await taken('bare.csv', '--platform', 'qorb-two', '--write');
    expect(toWrite.said).toContain('Nothing is written, as errors stand.');
    const right = await taken('bare.csv', '--platform', 'qorb-two', '--summary', 'Qorb ML trains models.');
    expect(right.code).toBe(0);
    expect(right.said).toMatch(/^can be taken in: 0 errors, /m);
    expect(right.said).toContain('Nothing is written: --write does it.');
  });

  it('says what it takes', async () => {
    const { answered } = await answerTo(['--help'], root);
    expect(written(answered, false, { width: 100, colours: false, links: false })).toContain('--write');
    await expect(answerTo([], root)).rejects.toThrow('intake expects one file, found none');
    await expect(answerTo(['a.csv', 'b.csv'], root)).rejects.toThrow("found 'a.csv' and 'b.csv'");
  });
});
