import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { feature, platform } from '../fixture.ts';
import { changesBy, edited, released } from './released.ts';

const retired = { recorded: '2026-12', why: 'ended', reason: 'It ended.', sources: [] } as const;

describe('the order', () => {
  it('of features in a cell is a change of its own, of those only that stayed', () => {
    const changes = changesBy((_, { cells }) => {
      cells.training.reverse();
      cells.training.splice(1, 0, feature('new', 'It is new.') as never);
    });
    expect(changes).toMatchObject([
      { kind: 'feature-added', place: { after: 1 } },
      {
        kind: 'features-reordered',
        id: 'acme',
        category: 'training',
        before: ['acme/training/search', 'acme/training/launch'],
        after: ['acme/training/launch', 'acme/training/search'],
        level: 'patch',
      },
    ]);
  });

  it('is no change where only others came between them or went', () => {
    const changes = changesBy((_, { cells }) => cells.training.splice(0, 1, feature('new', 'It is new.') as never));
    expect(changes.map(({ kind }) => kind)).toEqual(['feature-added', 'feature-removed']);
  });

  it('of sources is a change of the field', () => {
    const changes = changesBy((_, { cells }) => cells.training[0]?.sources.reverse());
    const [first, second] = ['https://example.org/1', 'https://example.org/2'];
    expect(changes).toMatchObject([
      { kind: 'feature-changed', changes: [{ path: ['sources'], before: [first, second], after: [second, first] }] },
    ]);
  });

  it.each(['platforms', 'categories', 'capabilities', 'products', 'requirementSets', 'measures'] as const)(
    'of %s is that of the matrix, and a change of its own',
    (name) => {
      const turned = Object.fromEntries(Object.entries(before[name]).reverse());
      const [keys, after] = [Object.keys(before[name]), Object.keys(turned)];
      expect(diff(before, { ...before, [name]: turned })).toMatchObject({
        level: 'patch',
        changes: [{ kind: 'records-reordered', id: name, before: keys, after, level: 'patch' }],
      });
    },
  );

  it('of offerings is a change of the field', () => {
    const changes = changesBy((_, acme) => {
      const { cloud, edge } = acme.offerings;
      acme.offerings = { edge, cloud } as typeof acme.offerings;
    });
    expect(changes).toMatchObject([
      {
        kind: 'platform-changed',
        level: 'patch',
        changes: [{ path: ['offerings'], before: ['cloud', 'edge'], after: ['edge', 'cloud'] }],
      },
    ]);
  });

  it('of the fields of a record says nothing', () => {
    const { id, ...rest } = released.platforms.bare;
    expect(diff(released, { ...released, platforms: { ...released.platforms, bare: { ...rest, id } } })).toEqual({
      level: 'none',
      changes: [],
    });
  });

  const { act } = released.requirementSets;
  const { nodes } = released.measures;
  const before = {
    ...released,
    requirementSets: { act, audit: { ...act, id: 'audit' } },
    measures: { nodes, price: { ...nodes, id: 'price' } },
  };
});

describe('a product, a requirement set or a measure', () => {
  it.each([
    ['product', 'products', 'ray'],
    ['requirement-set', 'requirementSets', 'act'],
    ['measure', 'measures', 'nodes'],
  ] as const)('is added or removed: %s', (kind, name, id) => {
    const without = edited((content) => Reflect.deleteProperty(content[name], id));
    const place = Object.keys(released[name]).indexOf(id);
    const record = (released[name] as Readonly<Record<string, object>>)[id];
    expect(diff(without, released).changes).toMatchObject([
      { kind: `${kind}-added`, id, after: record, place: { after: place }, level: 'minor' },
    ]);
    expect(diff(released, without).changes).toMatchObject([
      { kind: `${kind}-removed`, id, before: record, place: { before: place }, level: 'major' },
    ]);
  });

  it('that is in no record is the same as one that is in an empty record', () => {
    const without = edited((content) => Reflect.deleteProperty(content, 'measures'));
    expect(diff(without, { ...without, measures: {} }).level).toBe('none');
  });
});

describe('a redirect', () => {
  it('is added, changed or removed', () => {
    const before = edited((content) => {
      content.redirects.capabilities = { hpo: ['tuning'], canary: ['rollout'] };
    });
    const then = edited((content) => {
      content.redirects.capabilities = { hpo: ['tuning', 'drift'] };
      content.redirects.platforms = { nadir: ['bare'] };
    });
    expect(diff(before, then).changes).toMatchObject([
      {
        kind: 'redirect-changed',
        of: 'capability',
        id: 'hpo',
        before: ['tuning'],
        after: ['tuning', 'drift'],
        level: 'minor',
      },
      { kind: 'redirect-removed', of: 'capability', id: 'canary', before: ['rollout'], level: 'major' },
      { kind: 'redirect-added', of: 'platform', id: 'nadir', after: ['bare'], level: 'patch' },
    ]);
  });
});

describe('two datasets', () => {
  const facts = { schemaVersion: 2, version: '1.0.0', updated: '2026-11', hash: 'abc' };

  it('differ in nothing if they differ only in what identifies a release', () => {
    const next = { ...released, ...facts, version: '1.0.1', updated: '2026-12', hash: 'def' };
    expect(diff({ ...released, ...facts } as Content, next as Content).level).toBe('none');
  });

  it('differ in their schema if its version differs, but none differs from a content that has no such version', () => {
    const next = { ...released, ...facts };
    expect(diff({ ...next, schemaVersion: 1 } as Content, next as Content)).toMatchObject({
      level: 'major',
      changes: [{ kind: 'schema-changed', id: 'schemaVersion', before: 1, after: 2 }],
    });
    expect(diff(released, next as Content).level).toBe('none');
  });
});

describe('what is compared', () => {
  it('is changed neither by the comparison nor by whoever gets its answer', () => {
    const next = edited((_, acme) => acme.names.push({ name: 'Apex', sources: [] }));
    const before = structuredClone(released);
    const answer = diff(before, next);
    expect(Object.isFrozen(before)).toBe(false);
    expect(() => Object.assign(answer.changes[0] ?? {}, { level: 'none' })).toThrow(TypeError);
  });

  it.each([
    ['before', 'before: found null', [null, released]],
    ['before/categories', 'found undefined, expected an object', [{}, released]],
    [
      'after/platforms/acme/cells/serving',
      'expected a list',
      [released, edited((_, { cells }) => Reflect.deleteProperty(cells, 'serving'))],
    ],
    [
      'after/platforms/acme/cells/training/1',
      'again',
      [released, edited((_, { cells }) => Reflect.set(cells.training, 1, cells.training[0]))],
    ],
    [
      'after/platforms/acme/history/0',
      'again',
      [released, edited((_, { cells }) => cells.serving.push(feature('canary', 'C.') as never))],
    ],
    [
      'before/platforms/acme/cells/serving/0/retired',
      'in the history',
      [edited((_, { cells }) => Object.assign(cells.serving[0] ?? {}, { retired })), released],
    ],
    ['before/schemaVersion', 'a newer version', [{ ...released, schemaVersion: 3 }, released]],
    ['after/platforms/a/b', 'a slash', [released, { ...released, platforms: { 'a/b': platform('a/b') } }]],
    ['after/platforms/acme', 'plain records and lists', [released, { ...released, platforms: { acme: 1n } }]],
  ])('has the shape of a content, or there is an error that names %s', (path, message, [before, next]) => {
    const compared = () => diff(before as Content, next as Content);
    expect(compared).toThrow(expect.objectContaining({ code: 'INVALID_CONTENT', path }));
    expect(compared).toThrow(message);
  });
});
