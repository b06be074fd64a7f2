import { dataset } from '../../../src/data/dataset.ts';

/** What JSON can say, as a test changes it. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const source = { title: 'A page', url: 'https://example.org/a?b=c#d', accessed: '2026-11-02' };

/** What the model has room for, and the data does not use yet, or nowhere together. */
const unused = {
  $schema: './dataset.schema.json',
  products: {
    spark: {
      id: 'spark',
      name: 'Apache Spark',
      vendor: 'Apache Software Foundation',
      status: { is: 'active', since: '2014-05', sources: [source] },
      aliases: ['Spark'],
      sources: [source],
    },
  },
  requirementSets: {
    act: {
      id: 'act',
      name: 'Act',
      definition: 'An act.',
      capabilities: ['automl', 'drift-detection'],
      sources: [source],
    },
  },
  measures: { limit: { id: 'limit', name: 'Limit', definition: 'A limit.', unit: 'MiB', aliases: ['cap'] } },
};
const values = {
  limit: [
    { value: 5, only: ['cloud'], sources: [source], recorded: '2026-11' },
    { value: '5 MiB', sources: [], recorded: '2026-11-02' },
  ],
};
const bar = {
  scope: 'What it is.',
  core: [{ id: 'a', text: 'A.' }],
  also: [{ id: 'b', text: 'B.' }],
  full: 1,
  how: { 'a script': 'custom' },
  elsewhere: { 'a near miss': ['automl'] },
};
const status = {
  is: 'discontinued',
  since: '2026',
  sources: [{ ...source, dated: '2025', version: '1.9', recorded: '2026-11', gone: '2026-11-02', archive: source.url }],
};

/**
 * A dataset of real records, few but of every kind, with all that they may have: small enough to be judged thousands of
 * times.
 */
export function sample(): { [key: string]: Json } {
  const small = onlyKinds(JSON.parse(JSON.stringify(dataset)), 'dataset') as Record<
    string,
    Record<string, Record<string, Json>>
  >;
  const platform = Object.values(small['platforms'] ?? {})[0] as Record<string, Json>;
  const capability = Object.values(small['capabilities'] ?? {})[0] as Record<string, Json>;
  platform['values'] = values;
  platform['offerings'] = {
    cloud: { name: 'Cloud', kind: 'cloud', standing: 'form', delivery: 'managed', status, sources: [source] },
    tool: { name: 'Tool', kind: 'product', standing: 'part', with: ['cloud'], alone: true },
    beside: { name: 'Beside', kind: 'edition', standing: 'apart' },
  };
  capability['bar'] = bar;
  small['redirects'] = {
    platforms: { old: ['kubeflow'] },
    categories: {},
    capabilities: {},
    features: { 'kubeflow/a/b': ['kubeflow/a/c', 'kubeflow/a/d'] },
  };
  return { ...small, ...unused };
}

/** Of the entries of each list and record, the first that has these properties. */
function onlyKinds(value: Json, key: string): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value))
    return firstOfEach(value, (item) => item)
      .slice(0, 2)
      .map((item) => onlyKinds(item, '*'));
  const entries = Object.entries(value);
  const isById = recordsById.has(key);
  const kept = isById ? firstOfEach(entries, ([, item]) => item).slice(0, 2) : entries;
  return Object.fromEntries(kept.map(([name, item]) => [name, onlyKinds(item, isById ? '*' : name)]));
}

const recordsById = new Set(['platforms', 'categories', 'capabilities', 'cells', 'support', 'notFound', 'offerings']);

function firstOfEach<T>(items: readonly T[], of: (item: T) => Json): T[] {
  const kinds = new Map<string, T>();
  for (const item of items) {
    const value = of(item);
    const kind = typeof value === 'object' && value !== null ? Object.keys(value).sort().join() : typeof value;
    if (!kinds.has(kind)) kinds.set(kind, item);
  }
  return [...kinds.values()];
}
