import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import type { Content } from '../../src/model/content.ts';
import type { FilledTable } from '../../tools/tables/column.ts';
import { toCsv } from '../../tools/tables/csv.ts';
import { tablesOf } from '../../tools/tables/index.ts';
import { contentOf as barred, form } from '../query/configurations/made-up.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

const page = { title: 'Tuning', url: 'https://example.org/tuning', accessed: '2026-11-02' };

const small = contentOf({
  acme: platform('acme', {
    status: { is: 'discontinued', since: '2025-10', sources: [] },
    names: [{ name: 'Acme One', sources: [] }],
    offerings: {
      cloud: { name: 'Acme Cloud', kind: 'product', standing: 'form', delivery: 'managed' },
      server: { name: 'Acme Server', kind: 'edition', standing: 'form', delivery: 'self-managed' },
      tuner: { name: 'Acme Tuner', kind: 'product', standing: 'part', alone: true },
      lab: { name: 'Acme Lab', kind: 'product', standing: 'apart' },
      old: { name: 'Acme Old', kind: 'product', standing: 'part', status: { is: 'discontinued', sources: [] } },
    },
    cells: {
      training: [
        feature('tuning', 'It tunes.', {
          support: { tuning: { how: 'integration', via: ['Ray', 'Katib'], partial: true } },
          only: ['cloud'],
          sources: [page, { title: 'Blog', url: 'https://example.org/blog', gone: '2026-11-03' }],
        }),
        feature('lab', 'The lab tunes.', { support: { tuning: { how: 'native' } }, only: ['lab'] }),
      ],
      serving: [
        feature('drift', 'The lab finds drift.', { support: { drift: { how: 'native' } }, only: ['lab'] }),
        feature('launch', 'It was launched.', { about: ['tuning'], date: '2026' }),
      ],
    },
    history: [
      {
        ...feature('canary', 'It splits traffic.', { support: { rollout: { how: 'native', stage: 'preview' } } }),
        category: 'serving',
        retired: {
          recorded: '2026-11',
          since: '2025',
          why: 'ended',
          reason: 'It was withdrawn.',
          sources: [page],
          replacedBy: ['acme/serving/launch', 'acme/serving/drift'],
        },
      },
    ],
    notFound: { drift: '2026-11-02' },
  }),
});

function rowsOf(of: Content, name: string): Record<string, unknown>[] {
  const { columns, values } = tableNamed(tablesOf(of), name);
  return (values[0] ?? []).map((_, row) =>
    Object.fromEntries(columns.map((column, at) => [column.name, values[at]?.[row]])),
  );
}

function tableNamed(tables: readonly FilledTable[], name: string): FilledTable {
  const table = tables.find((one) => one.name === name);
  if (!table) throw new Error(`there is no table ${name}`);
  return table;
}

describe('the table of statements', () => {
  const rows = rowsOf(small, 'features');

  it('has a row for each, in the order of the matrix, with those that no longer hold', () => {
    expect(rows.map(({ id }) => id)).toEqual([
      'acme/training/tuning',
      'acme/training/lab',
      'acme/serving/drift',
      'acme/serving/launch',
      'acme/serving/canary',
    ]);
  });

  it('says of a statement what it is, and what it rests on', () => {
    expect(rows[0]).toMatchObject({
      slug: 'tuning',
      text: 'It tunes.',
      support: 'tuning: integration',
      scope: 'cloud',
      date: null,
      retired: null,
      source_count: 2,
      gone_count: 1,
      first_source_title: 'Tuning',
      first_source: 'https://example.org/tuning',
      sources: 'https://example.org/tuning https://example.org/blog',
      accessed: '2026-11-02',
    });
    expect(rows[3]).toMatchObject({ support: null, about: 'tuning', date: '2026', source_count: 0, accessed: null });
  });

  it('says of a retired one when, why and what took its place', () => {
    expect(rows[4]).toMatchObject({
      support: 'rollout: preview',
      retired: '2026-11',
      retired_since: '2025',
      retired_why: 'ended',
      retired_reason: 'It was withdrawn.',
      retired_sources: 'https://example.org/tuning',
      replaced_by: 'acme/serving/launch; acme/serving/drift',
    });
  });
});

describe('the table of claims', () => {
  const rows = rowsOf(small, 'claims');

  it('has a row for each claim that holds today, and one where the answer is not found or unknown', () => {
    expect(rows.map((row) => [row['capability'], row['feature_id'], row['level'], row['is_first']])).toEqual([
      ['tuning', 'acme/training/lab', 'native', true],
      ['tuning', 'acme/training/tuning', 'integration', false],
      ['rollout', null, 'unknown', true],
      ['drift', 'acme/serving/drift', 'native', true],
      ['drift', null, 'not-found', false],
    ]);
  });

  it('says of a claim how, in what scope and why it stands aside, and what all claims come to', () => {
    const answer = { answer_level: 'integration', answer_only: 'cloud', answer_limited: true, mention_count: 1 };
    expect(rows[0]).toMatchObject({ how: 'native', scope: 'lab', aside: 'apart', partial: false, ...answer });
    expect(rows[1]).toMatchObject({
      how: 'integration',
      via: 'Ray; Katib',
      via_names: 'Ray; Katib',
      aside: null,
      partial: true,
      ...answer,
    });
    expect(rows[1]).toMatchObject({ accessed: '2026-11-02', answer_contested: false, answer_alone: false });
  });

  it('says nothing of a statement where there is none, and when it was looked for', () => {
    const nothing = { how: null, scope: null, aside: null, stage: null, via: null, partial: null, accessed: null };
    expect(rows[2]).toMatchObject({ ...nothing, answer_level: 'unknown', looked_on: null });
    expect(rows[4]).toMatchObject({ ...nothing, answer_level: 'not-found', looked_on: '2026-11-02' });
  });
});

it('the table of platforms has the offerings by how they stand, and counts', () => {
  expect(rowsOf(small, 'platforms')).toEqual([
    expect.objectContaining({
      id: 'acme',
      other_names: 'Acme One',
      status: 'discontinued',
      status_since: '2025-10',
      managed_forms: 'cloud',
      self_managed_forms: 'server',
      parts: 'tuner; old',
      parts_alone: 'tuner',
      apart: 'lab',
      ended: 'old',
      feature_count: 4,
      retired_count: 1,
      address_count: 2,
      never_read_count: 3,
      accessed: '2026-11-02',
      native_count: 0,
      known_count: 1,
      not_found_count: 1,
      unknown_count: 1,
    }),
  ]);
});

it('the table of capabilities has their names, what they are properties of, and who has them', () => {
  const { capabilities } = small;
  const rollout = { ...capabilities.rollout, of: 'form', delivery: 'managed' } as const;
  expect(rowsOf({ ...small, capabilities: { ...capabilities, rollout } }, 'capabilities')).toEqual([
    expect.objectContaining({ id: 'tuning', property_of: null, known_count: 1, unknown_count: 0 }),
    {
      id: 'rollout',
      name: 'Traffic splitting',
      category: 'serving',
      category_name: 'Serving',
      definition: 'Requests are divided by weight.',
      aliases: 'canary; A/B testing',
      property_of: 'form',
      delivery: 'managed',
      bar: null,
      judged: false,
      native_count: 0,
      known_count: 0,
      not_found_count: 0,
      unknown_count: 1,
    },
    expect.objectContaining({ id: 'drift', known_count: 0, not_found_count: 1 }),
  ]);
});

describe('what is held against a bar', () => {
  const offerings = { cloud: form() };
  const judged = barred({
    acme: {
      offerings,
      statements: [
        { capability: 'drift', support: { how: 'native', shows: ['see', 'tell'] } },
        { capability: 'login', support: { how: 'native', shows: ['token', 'roles', 'audit'] } },
        { capability: 'labels', support: { how: 'native' } },
      ],
    },
    flux: {
      offerings,
      statements: [
        { capability: 'drift', support: { how: 'none' } },
        { capability: 'login', support: { how: 'native' } },
      ],
    },
  });
  const first = (row: Record<string, unknown>) => row['is_first'] && row['feature_id'] !== null;

  it('has in the table of claims what each shows, and what the answer misses', () => {
    expect(
      rowsOf(judged, 'claims')
        .filter(first)
        .map((row) => ['platform', 'capability', 'shows', 'answer_limited', 'answer_missing'].map((name) => row[name])),
    ).toEqual([
      ['acme', 'drift', 'see; tell', true, 'again'],
      ['acme', 'login', 'token; roles; audit', false, 'groups'],
      ['acme', 'labels', null, false, null],
      ['flux', 'drift', null, false, null],
      ['flux', 'login', null, false, null],
    ]);
  });

  it('has in the table of capabilities the bar with its ids, and whether all claims are judged by it', () => {
    const rows = rowsOf(judged, 'capabilities');
    const of = (id: string) => rows.find((row) => row['id'] === id);
    expect(of('drift')).toMatchObject({ bar: expect.stringContaining('there is again (again)'), judged: true });
    expect(of('login')).toMatchObject({ bar: expect.stringContaining('at least two of these'), judged: false });
    expect(of('labels')).toMatchObject({ bar: null, judged: false });
  });
});

/** What BigQuery, the strictest in this, lets nobody use as a name without quotation marks. */
const reserved = new Set(
  'all and any array as asc at between by case cast collate contains create cross cube current default define desc distinct else end enum escape except exclude exists extract false fetch following for from full group grouping groups hash having if ignore in inner intersect interval into is join lateral left like limit lookup merge natural new no not null nulls of on or order outer over partition preceding proto qualify range recursive respect right rollup rows select set some struct tablesample then to treat true unbounded union unnest using when where window with within'.split(
    ' ',
  ),
);

describe.each(tablesOf(content).map((table) => [table.name, table] as const))('%s of the matrix', (_, table) => {
  it('needs no protection from spreadsheets, by the measure of papaparse', () => {
    const { data } = Papa.parse<string[]>(toCsv(table).slice(0, -1));
    expect(data).toHaveLength((table.values[0]?.length ?? 0) + 1);
    expect(`${Papa.unparse(data, { newline: '\n', escapeFormulae: true })}\n`).toBe(toCsv(table));
  });

  it('has names of columns that need no quotation marks, each once', () => {
    const names = table.columns.map(({ name }) => name);
    expect(names.filter((name) => !/^[a-z]+(_[a-z]+)*$/.test(name) || reserved.has(name))).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });

  it('has a key that is unique', () => {
    const key = table.name === 'claims' ? ['platform', 'capability', 'feature_id'] : ['id'];
    const keys = rowsOf(content, table.name).map((row) => key.map((name) => row[name]).join(' '));
    expect(keys.length).toBeGreaterThan(10);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
