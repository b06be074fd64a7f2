import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { capabilities, findFeatures, platforms, supportGrid, supportOf } from '../../src/index.ts';
import { asked } from '../tables/reading.ts';
import { installedPackage } from './consumer.ts';

type Answer = readonly Readonly<Record<string, unknown>>[];

/** What DuckDB answers to a query about the installed files. */
async function answerTo(query: string): Promise<Answer> {
  return (await asked(query.replaceAll('node_modules/mlops-platforms', installedPackage()))).rows;
}

const page = readFileSync(join(installedPackage(), 'dist', 'data-dictionary.md'), 'utf8');
const recipes = [...page.matchAll(/^### ([^\n]*)\n\n```sql\n(.*?)```/gms)].map(([, title = '', sql = '']) => ({
  title,
  sql,
}));

const features = findFeatures({ retired: true });
const live = features.filter(({ retired, date }) => retired === undefined && date === undefined);
const { cells } = supportGrid();
const ids = Object.keys(platforms) as (keyof typeof platforms)[];
const levelsOf = (id: keyof typeof platforms) => Object.values(cells).map((row) => row[id].level);

/** What each query is to answer, by the functions of the package. */
const expected: Readonly<Record<string, (answer: Answer) => void>> = {
  'Who supports a capability natively, and in what scope?': (answer) => {
    const native = ids.filter((id) => cells['drift-detection'][id].level === 'native');
    expect(answer.map(({ name }) => name).sort()).toEqual(native.map((id) => platforms[id].name).sort());
    for (const id of native) {
      const row = answer.find(({ name }) => name === platforms[id].name);
      const { only = [], except = [], contested } = cells['drift-detection'][id];
      expect(row?.['answer_only'] ?? '').toBe(only.join('; '));
      expect(row?.['answer_except'] ?? '').toBe(except.join('; '));
      expect(row?.['answer_contested']).toBe(contested);
    }
  },
  'What is the evidence for an answer?': (answer) => {
    const { claims } = supportOf('kubeflow', 'hyperparameter-tuning');
    const said = claims.map(({ level, feature }) => [level, feature.text, feature.sources[0]?.url ?? null]);
    expect(answer.map((row) => [row['level'], row['text'], row['first_source']]).sort()).toEqual(said.sort());
  },
  'Which criteria are missing where an answer is limited?': (answer) => {
    const row = cells['feature-store'];
    const limited = ids.filter((id) => row[id].limited);
    expect(answer.map(({ platform }) => platform).sort()).toEqual([...limited].sort());
    for (const id of limited) {
      const found = answer.find(({ platform }) => platform === id);
      expect(found?.['answer_missing'] ?? '').toBe(row[id].missing.join('; '));
      expect(found?.['bar']).toContain(capabilities['feature-store'].bar?.scope);
    }
  },
  'How much is known about each platform?': (answer) => {
    const all = Object.keys(capabilities).length;
    for (const id of ids) {
      const row = answer.find(({ name }) => name === platforms[id].name);
      const count = (word: string) => levelsOf(id).filter((level) => level === word).length;
      const [notFound, unknown] = [count('not-found'), count('unknown')];
      const counts = { known: all - notFound - unknown, not_found: notFound, unknown };
      expect(row).toMatchObject(Object.fromEntries(Object.entries(counts).map(([name, n]) => [name, String(n)])));
      expect(row?.['status']).toBe(platforms[id].status.is);
    }
    expect(answer).toHaveLength(ids.length);
  },
  'When were the sources of each platform last read?': (answer) => {
    for (const id of ids) {
      const row = answer.find(({ name }) => name === platforms[id].name);
      const ours = live.filter(({ platform }) => platform === id);
      const read = ours.flatMap(({ sources }) => sources.flatMap(({ accessed }) => accessed ?? []));
      expect(row).toMatchObject({ statements: String(ours.length), newest: read.sort().at(-1) ?? null });
    }
    expect(answer).toHaveLength(ids.length);
  },
  'What no longer holds, and what holds now?': (answer) => {
    const pairs = features.flatMap(({ id, retired }) => (retired?.replacedBy ?? []).map((next) => [id, next] as const));
    const textOf = new Map(features.map(({ id, text }) => [id as string, text]));
    const said = pairs.flatMap(([id, next]) => (textOf.has(next) ? [`${id}: ${textOf.get(next)}`] : []));
    expect(answer.map((row) => `${row['id']}: ${row['holds_now']}`).sort()).toEqual(said.sort());
  },
};

describe('the queries of the data dictionary', () => {
  it('are all tested', () => {
    expect(recipes.map(({ title }) => title)).toEqual(Object.keys(expected));
  });

  it.each(recipes)('answer as the package does: $title', async ({ title, sql }) => {
    const answer = await answerTo(sql);
    expect(answer.length).toBeGreaterThan(0);
    expected[title]?.(answer);
  });
});
