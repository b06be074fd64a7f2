import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Capability, dataset, findFeatures, supportGrid } from '../../src/index.ts';
import { barSentence, judgedCapabilities, levelOf } from '../../src/levels.ts';
import { asked, inDuckDb, inPapaparse, type Rows } from '../tables/reading.ts';
import { installedPackage } from './consumer.ts';

const folder = join(installedPackage(), 'dist');
const pathOf = (name: string) => join(folder, name);
const textOf = (name: string) => readFileSync(pathOf(name), 'utf8');
const csvOf = (name: string) => inPapaparse(textOf(`${name}.csv`));

const files = readdirSync(folder);
const names = files.flatMap((file) => /^(.*)\.parquet$/.exec(file)?.[1] ?? []);
const dictionary = csvOf('data-dictionary');
const page = textOf('data-dictionary.md');

const parquetTypes: Readonly<Record<string, string>> = { VARCHAR: 'text', INTEGER: 'integer', BOOLEAN: 'boolean' };

it('the package has four tables, and for each a CSV', () => {
  expect(names.sort()).toEqual(['capabilities', 'claims', 'features', 'platforms']);
  const csvs = files.filter((file) => file.endsWith('.csv') && file !== 'data-dictionary.csv');
  expect(csvs.sort()).toEqual(names.map((name) => `${name}.csv`));
});

describe.each(names)('the table %s', (name) => {
  it('says the same in Parquet and in CSV, row by row, whoever reads it', async () => {
    const plain = csvOf(name);
    expect(plain.length).toBeGreaterThan(0);
    expect(await inDuckDb(pathOf(`${name}.parquet`))).toEqual(plain);
    expect(await inDuckDb(pathOf(`${name}.csv`))).toEqual(plain);
  });

  it('is described column by column, with the types that the Parquet file has, and nothing else is', async () => {
    const described = dictionary.filter(({ table }) => table === name);
    const { types } = await asked(`FROM '${pathOf(`${name}.parquet`)}'`);
    const found = Object.entries(types).map(([column, type]) => [column, parquetTypes[type] ?? type]);
    expect(described.map(({ column, type }) => [column, type])).toEqual(found);
    expect(textOf(`${name}.csv`).split('\n')[0]).toBe(found.map(([column]) => column).join(','));
  });

  it('is described with examples that are in it, and has a value wherever it says so', () => {
    const rows = csvOf(name);
    for (const { column, required, example, meaning } of dictionary.filter(({ table }) => table === name)) {
      const values = rows.map((row) => row[column ?? '']);
      expect(values, `${name}.${column}`).toContain(example);
      if (required === 'true') expect(values, `${name}.${column}`).not.toContain(null);
      expect(meaning).toMatch(/^[A-Z].*\.$/);
    }
  });

  it('is described on the page as in the dictionary for programs', () => {
    const [, section = ''] = new RegExp(`^## ${name}\\n(.*?)(?=^## )`, 'ms').exec(page) ?? [];
    const lines = [...section.matchAll(/^\| `(.*?)` \| (.*?) \| (.*?) ?\| (.*?) \| /gm)].map(([, ...cells]) => cells);
    const described = dictionary.filter(({ table }) => table === name);
    expect(lines).toEqual(
      described.map(({ column, type, required, meaning }) => [
        column,
        type,
        required === 'true' ? 'always' : '',
        meaning,
      ]),
    );
  });
});

describe('the tables', () => {
  const itemsOf = (list: string | null | undefined) => (list ? list.split('; ') : []);

  it('have every statement, as the package has it', () => {
    const rows: Rows = csvOf('features');
    const said = findFeatures({ retired: true }).map(
      ({ id, text, support, about = [], only = [], retired, sources }) => {
        const claimed = Object.entries(support).map(
          ([key, claim]) =>
            `${key}: ${claim && levelOf(claim, (dataset.capabilities as Readonly<Record<string, Capability>>)[key]?.bar)}`,
        );
        const addresses = [...new Set(sources.map(({ url }) => url))];
        return [id, text, claimed, about, only, retired?.reason ?? null, retired?.replacedBy ?? [], addresses];
      },
    );
    expect(
      rows.map((row) => [
        row['id'],
        row['text'],
        itemsOf(row['support']),
        itemsOf(row['about']),
        itemsOf(row['scope']),
        row['retired_reason'],
        itemsOf(row['replaced_by']),
        row['sources']?.split(' ') ?? [],
      ]),
    ).toEqual(said);
  });

  it('have one answer for each platform and capability, as the package gives it', () => {
    const { cells } = supportGrid();
    const said = Object.entries(cells).flatMap(([capability, row]) =>
      Object.entries(row).map(([platform, { level, only = [], except = [], missing, lookedOn = null }]) =>
        [platform, capability, level, only.join('; '), except.join('; '), missing.join('; '), lookedOn].join('|'),
      ),
    );
    const first = csvOf('claims').filter((row) => row['is_first'] === 'true');
    const columns = [
      'platform',
      'capability',
      'answer_level',
      'answer_only',
      'answer_except',
      'answer_missing',
      'looked_on',
    ];
    expect(first.map((row) => columns.map((name) => row[name]).join('|')).sort()).toEqual(said.sort());
  });

  it('have the bar of each capability as the package says it, and whether all of its claims are judged', () => {
    const judged: readonly string[] = judgedCapabilities(dataset);
    expect(csvOf('capabilities').map((row) => [row['id'], row['bar'], row['judged']])).toEqual(
      Object.values<Capability>(dataset.capabilities).map(({ id, bar }) => [
        id,
        bar === undefined ? null : barSentence(bar, { ids: true }),
        String(judged.includes(id)),
      ]),
    );
  });

  it('name nothing that another table does not have', async () => {
    const known = async (column: string, table: string, other: string) =>
      (
        await asked(
          `SELECT DISTINCT ${column} FROM '${pathOf(`${table}.parquet`)}' WHERE ${column} NOT IN (SELECT id FROM '${pathOf(`${other}.parquet`)}')`,
        )
      ).rows;
    expect(await known('platform', 'features', 'platforms')).toEqual([]);
    expect(await known('platform', 'claims', 'platforms')).toEqual([]);
    expect(await known('capability', 'claims', 'capabilities')).toEqual([]);
    expect(await known('feature_id', 'claims', 'features')).toEqual([]);
  });
});
