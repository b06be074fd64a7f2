import { describe, expect, it, test } from 'vitest';
import { fieldChanges } from '../../../src/query/diff/field-changes.ts';
import { judgementOfField } from '../../../src/query/diff/levels.ts';
import type { IdKind } from '../../../src/query/unknown-id-error.ts';
import { changesBy, type Draft, edited, released } from './released.ts';

type Released = Draft<typeof released>;
type Acme = Released['platforms']['acme'];
type Search = Acme['cells']['training'][number];

const at = (url: string) => ({ title: 'A page', url });

describe('in place, of a feature that was released,', () => {
  test.each<[field: string, level: string, edit: (search: Search) => void]>([
    ['the wording', 'patch', (search) => Object.assign(search, { text: 'It looks for the best.' })],
    ['a new claim', 'major', (search) => Object.assign(search.support, { rollout: { how: 'native' } })],
    ['another support', 'major', (search) => Object.assign(search.support.tuning ?? {}, { partial: true })],
    ['a claim less', 'major', (search) => Reflect.deleteProperty(search.support, 'tuning')],
    ['another limit', 'major', (search) => Object.assign(search, { only: ['cloud', 'edge'] })],
    ['a limit less', 'major', (search) => Reflect.deleteProperty(search, 'only')],
    ['what it speaks of', 'minor', (search) => Object.assign(search, { about: ['rollout'] })],
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
    [
      'a new offering',
      'minor',
      (_, acme) => Object.assign(acme.offerings, { desk: { name: 'Desk', kind: 'edition' } }),
    ],
    ['an offering less', 'major', (_, acme) => Reflect.deleteProperty(acme.offerings, 'edge')],
    [
      'the name of an offering',
      'patch',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { name: 'The edge' }),
    ],
    ['the summary', 'patch', (_, acme) => Object.assign(acme.introduction, { summary: 'What it is.' })],
    ['a concept', 'patch', (_, acme) => acme.introduction.concepts.pop()],
    ['what was not found', 'patch', (_, acme) => Object.assign(acme.notFound, { drift: '2026-12' })],
  ])('%s asks for a %s', (_, level, edit) => {
    const changes = changesBy(edit);
    expect(changes.map((change) => [change.kind.endsWith('-changed'), change.level])).toEqual([[true, level]]);
  });
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

it.each<[IdKind, object]>([
  ['category', released.categories.training],
  ['capability', released.capabilities.drift],
  ['platform', platformFacts()],
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
