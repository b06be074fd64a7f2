import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, test } from 'vitest';
import { UsageError } from '../../../src/cli/usage-error.ts';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../../src/errors/unknown-id-error.ts';
import { answerTo } from '../../../tools/row/answer.ts';
import { exampleJudgement } from '../../../tools/row/help.ts';
import { matrix, printed, repository } from './asking.ts';

const folder = mkdtempSync(join(tmpdir(), 'row-'));
afterAll(() => rmSync(folder, { recursive: true }));

const katib = 'kubeflow/model-training/katib';
const native = { how: 'native' };

/** A file with these words in it. */
function file(text: string): string {
  const path = join(folder, 'judgement.json');
  writeFileSync(path, text);
  return path;
}

/** What is thrown for a judgement of hyperparameter tuning. */
const refusalOf = (judgement: unknown) =>
  answerTo(['hyperparameter-tuning', '--what-if', file(JSON.stringify(judgement))], matrix).then(
    () => undefined,
    (error: unknown) => error as Error & { readonly nearest?: readonly string[] },
  );

describe('what is typed', () => {
  test.each([
    ['pipline-orchestration', ['pipeline-orchestration']],
    ['hyperparameter-tunning', ['hyperparameter-tuning']],
  ])('as the capability %s gets the nearest', async (typed, nearest) => {
    await expect(answerTo([typed], matrix)).rejects.toThrow(UnknownIdError);
    await expect(answerTo([typed], matrix)).rejects.toMatchObject({ kind: 'capability', nearest });
  });

  it('as a platform that there is not gets the nearest', async () => {
    const asked = answerTo(['automl', '--platforms', 'mlflow,kubflow'], matrix);
    await expect(asked).rejects.toMatchObject({ code: 'UNKNOWN_ID', kind: 'platform', nearest: ['kubeflow'] });
  });

  it('may be a name instead of an id', async () => {
    const byId = await printed(80, ['hyperparameter-tuning', '--platforms', 'kubeflow', '--json']);
    expect(await printed(80, ['Hyperparameter Tuning', '--platforms', 'Kubeflow', '--json'])).toBe(byId);
  });

  test.each([
    [[], 'row expects one capability, found none; see: npm run row -- --help'],
    [['automl', 'notebooks'], "row expects one capability, found 'automl' and 'notebooks'"],
    [['automl', '--platform', 'h2o'], "row has no option '--platform'; did you mean --platforms?"],
    [['automl', '--candidates', 'many'], "--candidates expects a whole number, found 'many'"],
    [['automl', '--what-if'], '--what-if expects <file>, found nothing'],
  ])('as %j is refused in a sentence', async (args, message) => {
    await expect(answerTo(args, matrix)).rejects.toThrow(UsageError);
    await expect(answerTo(args, matrix)).rejects.toThrow(message);
  });
});

describe('a file', () => {
  const asked = (path: string) => answerTo(['hyperparameter-tuning', '--what-if', path], matrix);

  it('that cannot be read is refused with the reason', async () => {
    await expect(asked(join(folder, 'none.json'))).rejects.toThrow(/cannot read .*none\.json: there is no such file/);
    await expect(asked(folder)).rejects.toThrow(/ is a folder, expected a file/);
  });

  test.each([
    [`{ "${katib}": { "support": null, } }`, /judgement\.json:1:\d+: no JSON: found '}', expected a name/],
    ['{ "notFound": {}', /judgement\.json:1:17: no JSON: found the end of the file, expected/],
    ['{ "notFound": {}, "notFound": {} }', /:1:19: found the name 'notFound' a second time in one object/],
    ['', /no JSON: found the end of the file, expected a value/],
  ])('that is no JSON is refused with the place: %j', async (text, message) => {
    await expect(asked(file(text))).rejects.toThrow(UsageError);
    await expect(asked(file(text))).rejects.toThrow(message);
  });

  it('as the help shows it is read', async () => {
    await expect(asked(file(exampleJudgement))).resolves.toBeDefined();
    const help = await printed(100, ['--help']);
    for (const line of exampleJudgement.split('\n')) expect(help).toContain(line);
  });
});

describe('a judgement', () => {
  test.each([
    ['feature', { 'kubeflow/model-training/katbi': { support: null } }, katib],
    ['feature', { 'seldom/model-training/any': { support: null } }, undefined],
    ['platform', { notFound: { kubflow: '2026-11-30' } }, 'kubeflow'],
    ['offering', { [katib]: { only: ['comunity'] } }, 'community'],
  ])('of a %s that there is not is refused: %j', async (kind, judgement, nearest) => {
    const refusal = await refusalOf(judgement);
    expect(refusal).toBeInstanceOf(UnknownIdError);
    expect(refusal).toMatchObject({ kind });
    expect(refusal?.nearest?.[0]).toBe(nearest);
  });

  test.each([
    ['no object', [], /^Invalid judgements: found a list, expected an object with statement ids, notFound or both/],
    ['nothing', {}, /^Invalid judgements: found nothing, expected an object/],
    [
      'no judgement',
      { [katib]: 'about' },
      /^Invalid kubeflow\/.*: found 'about', expected an object with support, only/,
    ],
    ['an empty one', { [katib]: {} }, /katib: found nothing, expected support, only or both/],
    ['another property', { [katib]: { supports: null } }, /found the property 'supports', expected support or only/],
    [
      'another word',
      { [katib]: { support: 'native' } },
      /support of .*found 'native', expected an object with how, 'about'/,
    ],
    [
      'another how',
      { [katib]: { support: { how: 'Native' } } },
      /support\.how of .*found 'Native', expected one of 'native'/,
    ],
    ['no product', { [katib]: { support: { how: 'integration' } } }, /support\.via of .*expected the products that/],
    ['a full partial', { [katib]: { support: { ...native, partial: false } } }, /support\.partial of .*found false/],
    ['an unknown field', { [katib]: { support: { ...native, show: [] } } }, /support\.show of .*an unknown property/],
    [
      'a criterion of another bar',
      { [katib]: { support: { ...native, shows: ['serch'] } } },
      /support\.shows of .*found 'serch', expected one of search, .*did you mean 'search'\?/,
    ],
    ['a scope of nothing', { [katib]: { only: [] } }, /only of .*expected at least 1 entry/],
    [
      'no scope',
      { [katib]: { only: 'community' } },
      /only of .*found 'community', expected a list of offerings or null/,
    ],
    ['no days', { notFound: '2026-11-30' }, /^Invalid notFound: found '2026-11-30', expected an object/],
    ['a month', { notFound: { seldon: '2026-11' } }, /^Invalid notFound\.seldon: found '2026-11', expected a day/],
    ['no such day', { notFound: { seldon: '2026-02-30' } }, /found '2026-02-30', expected a day.*February/],
  ])('that is %s is refused, with what would be right', async (_, judgement, message) => {
    const refusal = await refusalOf(judgement);
    expect(refusal).toBeInstanceOf(InvalidArgumentError);
    expect(refusal?.message).toMatch(message);
  });

  it('of a statement that no longer holds is refused', async () => {
    const [retired] = matrix.content.platforms['kubeflow']?.history ?? [];
    const refusal = await refusalOf({ [`kubeflow/${retired?.category}/${retired?.slug}`]: { support: null } });
    expect(refusal?.message).toMatch(/found a statement that was retired in \d{4}-\d\d, expected one that holds/);
  });
});

describe('npm run row', () => {
  const run = (...words: string[]) =>
    spawnSync(process.execPath, ['tools/run.mjs', 'tools/row.ts', ...words], { cwd: repository, encoding: 'utf8' });

  it('prints the row from the sources', async () => {
    const { status, stdout, stderr } = run('automl', '--platforms', 'h2o', '--json');
    expect(stderr).toBe('');
    expect(stdout).toBe(await printed(100, ['automl', '--platforms', 'h2o', '--json']));
    expect(status).toBe(0);
  });

  it('says in one line what it cannot do, and ends with 2', () => {
    const { status, stdout, stderr } = run('automll');
    expect(stderr).toMatch(/^row: Unknown capability id 'automll'\. Did you mean 'automl'[^\n]*\n$/);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});
