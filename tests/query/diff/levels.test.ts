import { describe, expect, it, test } from 'vitest';
import { fieldChanges } from '../../../src/query/diff/field-changes.ts';
import { judgementOfField } from '../../../src/query/diff/field-rules.ts';
import type { RecordKind } from '../../../src/query/diff/record-kind.ts';
import { changesBy, type Draft, edited, released } from './released.ts';

type Released = Draft<typeof released>;
type Acme = Released['platforms']['acme'];
type Search = Acme['cells']['training'][number];

const edge = (offerings: Acme['offerings']) => offerings['edge'] as Acme['offerings'][string];
const concept = (acme: Acme) => acme.introduction.concepts[0] as Acme['introduction']['concepts'][number];
const at = (url: string) => ({ title: 'A page', url });

describe('in place, of a feature that was released,', () => {
  test.each<[field: string, level: string, edit: (search: Search) => void]>([
    ['the wording', 'patch', (search) => Object.assign(search, { text: 'It looks for the best.' })],
    ['a date', 'patch', (search) => Object.assign(search, { date: '2021-05' })],
    ['the month of its record', 'major', (search) => Object.assign(search, { recorded: '2022-01' })],
    ['a new source', 'patch', (search) => search.sources.push(at('https://example.org/3'))],
    ['a source less', 'major', (search) => search.sources.pop()],
    ['another address', 'major', (search) => Object.assign(search.sources[0] ?? {}, at('https://example.org/3'))],
    ['the title of a source', 'patch', (search) => Object.assign(search.sources[0] ?? {}, { title: 'The page' })],
    ['the day it was read', 'patch', (search) => Object.assign(search.sources[0] ?? {}, { accessed: '2026-12-01' })],
    ['the month of a source', 'major', (search) => Reflect.deleteProperty(search.sources[1] ?? {}, 'recorded')],
    ['a field of its own', 'minor', (search) => Object.assign(search, { remark: 'Mine.' })],
  ])('%s asks for a %s', (_, level, edit) => {
    const [change, ...others] = changesBy((_, { cells }) => cells.training[0] && edit(cells.training[0]));
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'feature-changed', level });
  });
});

describe('a judgement of a released statement', () => {
  const judgements: Readonly<Record<string, (search: Search) => unknown>> = {
    'a new claim': (search) => Object.assign(search.support, { rollout: { how: 'native' } }),
    'another support': (search) => Object.assign(search.support.tuning ?? {}, { partial: true }),
    'other products that it works through': (search) => Object.assign(search.support.tuning ?? {}, { via: ['ray'] }),
    'other criteria shown': (search) => Reflect.deleteProperty(search.support.tuning ?? {}, 'shows'),
    'a claim less': (search) => Reflect.deleteProperty(search.support, 'tuning'),
    'another limit': (search) => Object.assign(search, { only: ['cloud', 'edge'] }),
    'a limit less': (search) => Reflect.deleteProperty(search, 'only'),
    'what it speaks of': (search) => Object.assign(search, { about: ['rollout'] }),
  };
  const changesOf = (...edits: ((search: Search) => unknown)[]) =>
    changesBy((_, { cells: { training } }) => {
      for (const edit of edits) if (training[0]) edit(training[0]);
    });

  it.each(Object.entries(judgements))('may be another in a minor: %s', (_, edit) => {
    expect(changesOf(edit)).toMatchObject([
      { kind: 'feature-judged-anew', id: 'acme/training/search', level: 'minor' },
    ]);
  });

  it.each(Object.entries(judgements))('is told as one where the wording changed with it: %s', (_, edit) => {
    const reword = (search: Search) => Object.assign(search, { text: 'It looks for the best.' });
    expect(changesOf(edit, reword)).toMatchObject([{ kind: 'feature-judged-anew', level: 'minor' }]);
  });

  it.each(Object.entries(judgements))('asks for more where something changed that may not: %s', (_, edit) => {
    const [change] = changesOf(edit, (search) => Object.assign(search, { recorded: '2022-01' }));
    expect(change).toMatchObject({
      kind: 'feature-judged-anew',
      level: 'major',
      reason: expect.stringContaining('asOf'),
    });
  });
});

describe('of a retirement that was released,', () => {
  test.each<[field: string, level: string, retired: object]>([
    ['the reason', 'patch', { reason: 'It was replaced.' }],
    ['since when', 'patch', { since: '2024' }],
    ['the successors', 'patch', { replacedBy: ['acme/serving/rollout'] }],
    ['a source', 'patch', { sources: [] }],
    ['another kind of reason', 'minor', { why: 'mistaken' }],
    ['the month of its record', 'major', { recorded: '2026-10' }],
  ])('%s asks for a %s', (_, level, retired) => {
    const [change] = changesBy((_, { history }) => Object.assign(history[0]?.retired ?? {}, retired));
    expect(change).toMatchObject({ kind: 'feature-changed', level });
  });
});

describe('of what is not a feature,', () => {
  test.each<[field: string, level: string, edit: (content: Released, acme: Acme) => void]>([
    ['the name of a category', 'patch', ({ categories }) => Object.assign(categories.training, { name: 'Learning' })],
    ['the hint of a category', 'patch', ({ categories }) => Object.assign(categories.training, { hint: 'Or AutoML.' })],
    ['the name of a capability', 'patch', ({ capabilities }) => Object.assign(capabilities.drift, { name: 'Drift' })],
    [
      'its definition',
      'patch',
      ({ capabilities }) => Object.assign(capabilities.drift, { definition: 'Drift is seen.' }),
    ],
    ['its aliases', 'patch', ({ capabilities }) => capabilities.drift.aliases.push('skew')],
    ['its category', 'minor', ({ capabilities }) => Object.assign(capabilities.drift, { category: 'training' })],
    ['the name of a platform', 'patch', (_, acme) => Object.assign(acme, { name: 'Acme' })],
    ['its vendor', 'minor', (_, acme) => Object.assign(acme, { vendor: 'Somebody' })],
    ['its homepage', 'patch', (_, acme) => Object.assign(acme, { homepage: 'https://example.com' })],
    ['its licence', 'minor', (_, acme) => Object.assign(acme, { license: 'open-core' })],
    ['its status', 'minor', (_, acme) => Object.assign(acme.status, { is: 'maintenance' })],
    ['the date of its status', 'patch', (_, acme) => Object.assign(acme.status, { since: '2024' })],
    ['the source of its status', 'patch', (_, acme) => acme.status.sources.pop()],
    ['a former name', 'patch', (_, acme) => acme.names.pop()],
    ['what it is a property of', 'minor', ({ capabilities }) => Reflect.deleteProperty(capabilities.drift, 'of')],
    ['its delivery', 'minor', ({ capabilities }) => Object.assign(capabilities.drift, { delivery: 'self-managed' })],
    ['its bar', 'minor', ({ capabilities }) => Object.assign(capabilities.drift.bar, { full: 1 })],
    [
      'the text of a criterion',
      'minor',
      ({ capabilities }) => Object.assign(capabilities.drift.bar.core[0], { text: 'It looks.' }),
    ],
    [
      'a new criterion',
      'minor',
      ({ capabilities }) => Object.assign(capabilities.drift.bar, { also: [{ id: 'tell', text: 'It tells.' }] }),
    ],
    [
      'a criterion less',
      'major',
      ({ capabilities }) => Object.assign(capabilities.drift.bar, { core: [{ id: 'look', text: 'It searches.' }] }),
    ],
    ['a bar less', 'major', ({ capabilities }) => Reflect.deleteProperty(capabilities.drift, 'bar')],
    ['a new offering', 'minor', (_, { offerings }) => Object.assign(offerings, { desk: offerings['edge'] })],
    ['how an offering stands', 'minor', (_, { offerings }) => Object.assign(edge(offerings), { standing: 'apart' })],
    ['who runs it', 'minor', (_, { offerings }) => Object.assign(edge(offerings), { delivery: 'managed' })],
    ['the forms that it works in', 'minor', (_, { offerings }) => Reflect.deleteProperty(edge(offerings), 'with')],
    ['that it is offered alone', 'minor', (_, { offerings }) => Reflect.deleteProperty(edge(offerings), 'alone')],
    [
      'that it has ended',
      'minor',
      (_, { offerings }) => Object.assign(edge(offerings).status ?? {}, { is: 'discontinued' }),
    ],
    ['a status less', 'minor', (_, { offerings }) => Reflect.deleteProperty(edge(offerings), 'status')],
    ['since when', 'patch', (_, { offerings }) => Object.assign(edge(offerings).status ?? {}, { since: '2024' })],
    ['its source', 'patch', (_, { offerings }) => edge(offerings).status?.sources.pop()],
    ['another field of it', 'minor', (_, { offerings }) => Object.assign(edge(offerings), { remark: 'Mine.' })],
    ['another kind of offering', 'patch', (_, { offerings }) => Object.assign(edge(offerings), { kind: 'edition' })],
    ['what an offering is', 'patch', (_, { offerings }) => Object.assign(edge(offerings), { sources: [] })],
    ['an offering less', 'major', (_, acme) => Reflect.deleteProperty(acme.offerings, 'edge')],
    [
      'the name of an offering',
      'patch',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { name: 'The edge' }),
    ],
    ['the summary', 'patch', (_, acme) => Object.assign(acme.introduction, { summary: 'What it is.' })],
    ['a concept less', 'major', (_, acme) => acme.introduction.concepts.pop()],
    ['a concept', 'patch', (_, acme) => acme.introduction.concepts.push({ ...concept(acme), slug: 'job' })],
    ['another permalink of a concept', 'major', (_, acme) => Object.assign(concept(acme), { slug: 'job' })],
    ['the term of a concept', 'patch', (_, acme) => Object.assign(concept(acme), { term: 'Job' })],
    ['a value', 'minor', (_, acme) => Object.assign(acme, { values: {} })],
    ['a product', 'minor', ({ products }) => Object.assign(products.ray, { vendor: 'Somebody' })],
    ['the status of a product', 'minor', ({ products }) => Object.assign(products.ray.status, { is: 'maintenance' })],
    ['the wording of a product', 'patch', ({ products }) => Object.assign(products.ray, { name: 'Rays' })],
    ['what a set asks for', 'minor', ({ requirementSets }) => Object.assign(requirementSets.act, { capabilities: [] })],
    ['what a set is called', 'patch', ({ requirementSets }) => Object.assign(requirementSets.act, { name: 'Law' })],
    ['what a measure counts', 'major', ({ measures }) => Object.assign(measures.nodes, { unit: 'cores' })],
    ['what a measure is called', 'patch', ({ measures }) => Object.assign(measures.nodes, { name: 'Machines' })],
    ['what was not found', 'patch', (_, acme) => Object.assign(acme.notFound, { drift: '2026-12' })],
  ])('%s asks for a %s', (_, level, edit) => {
    const changes = changesBy(edit);
    expect(changes.map((change) => [change.kind.endsWith('-changed'), change.level])).toEqual([[true, level]]);
  });
});

it('a criterion may move within its bar in a minor, as its id stays', () => {
  const [change, ...others] = changesBy(({ capabilities: { drift } }) => {
    Object.assign(drift.bar, { core: [{ id: 'tell', text: 'It tells.' }], also: drift.bar.core });
  });
  expect(others).toEqual([]);
  expect(change).toMatchObject({ kind: 'capability-changed', level: 'minor' });
});

it('a field that the model does not know may be added in a minor, but not removed or changed', () => {
  const [absent, one, two] = [{}, { remark: '1' }, { remark: '2' }];
  const levels = (before: typeof one | object, then: typeof one | object) =>
    fieldChanges('category', { ...before }, { ...then }).map(({ level }) => level);
  expect([levels(absent, one), levels(one, absent), levels(one, two)]).toEqual([['minor'], ['major'], ['major']]);
});

/** The way to every field of a value, in the names that field changes use. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => pathsOf(part, [...path, key]))].filter(
    ({ length }) => length > 0,
  );
}

it.each<[RecordKind, object]>([
  ['category', released.categories.training],
  ['capability', released.capabilities.drift],
  ['platform', platformFacts()],
  ['product', released.products.katib],
  ['requirement-set', released.requirementSets.act],
  ['measure', released.measures.nodes],
  ['feature', { ...released.platforms.acme.cells.training[0], ...released.platforms.acme.history[0] }],
])('every field of a %s is one that the levels speak of', (kind, record) => {
  const { id: _id, slug: _slug, category, ...fields } = record as Record<string, unknown>;
  const unknown = pathsOf(kind === 'capability' ? { ...fields, category } : fields).filter((path) =>
    judgementOfField(kind, { path, before: 1, after: 2 }).reason.includes('none that the model knows'),
  );
  expect(unknown).toEqual([]);
});

function platformFacts(): object {
  const { cells: _cells, history: _history, ...facts } = edited(() => {}).platforms['acme'] ?? {};
  return facts;
}
