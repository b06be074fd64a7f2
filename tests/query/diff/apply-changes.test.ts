import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { applyChanges } from '../../../src/query/diff/apply-changes.ts';
import type { Change } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { feature } from '../fixture.ts';
import { changesBy, edited, released } from './released.ts';

const reworded = (text: string) => changesBy((_, { cells }) => Object.assign(cells.serving[0] ?? {}, { text }));

describe('applying changes', () => {
  it('makes a content of its own, and leaves the one that they are applied to as it was', () => {
    const written = JSON.stringify(released);
    const made = applyChanges(released, reworded('It divides.'));
    expect(made.platforms['acme']?.cells['serving']?.[0]?.text).toBe('It divides.');
    expect(Object.isFrozen(made.platforms['acme']?.cells['serving'])).toBe(true);
    expect(JSON.stringify(released)).toBe(written);
  });

  it('that are none makes the same content', () => {
    expect(applyChanges(released, [])).toEqual(released);
  });

  it('leaves out what identifies a release, which would no longer be true', () => {
    const dataset = { ...released, schemaVersion: 2, version: '1.0.0', updated: '2026-11', hash: 'abc' } as Content;
    expect(Object.keys(applyChanges(dataset, [])).sort()).toEqual(Object.keys(released).sort());
  });

  it('puts what came to where it stands, between others that stayed', () => {
    const next = edited((_, { cells }) => {
      cells.training.reverse();
      cells.training.unshift(feature('first', 'It is first.') as never);
      cells.training.splice(2, 0, feature('middle', 'It is between.') as never);
    });
    expect(applyChanges(released, diff(released, next).changes)).toEqual(next);
  });

  it('puts a platform, a capability and an offering to where they stand in the matrix', () => {
    const next = edited((content, acme) => {
      const { bare } = content.platforms;
      content.platforms = { first: { ...bare, id: 'first' }, bare, acme } as never;
      const { drift, ...others } = content.capabilities;
      content.capabilities = { drift, flight: { ...drift, id: 'flight' }, ...others } as never;
      const { edge, cloud } = acme.offerings;
      acme.offerings = { edge, desk: edge, cloud } as never;
    });
    const made = applyChanges(released, diff(released, next).changes);
    expect(Object.keys(made.platforms)).toEqual(['first', 'bare', 'acme']);
    expect(Object.keys(made.capabilities)).toEqual(['drift', 'flight', 'tuning', 'rollout']);
    expect(Object.keys(made.platforms['acme']?.offerings ?? {})).toEqual(['edge', 'desk', 'cloud']);
  });

  it('of another release with the same statement works as well', () => {
    const other = edited((_, acme) => Object.assign(acme, { name: 'Other' }));
    const made = applyChanges(other, reworded('It divides.'));
    expect(made.platforms['acme']).toMatchObject({ name: 'Other', cells: { serving: [{ text: 'It divides.' }] } });
  });
});

describe('changes out of other hands', () => {
  const bare = edited((content) => Object.assign(content, { products: {}, measures: undefined }));
  const [added] = changesBy((_, { cells }) => cells.serving.push(feature('new', 'It is new.') as never));
  const [removed] = diff(applyChanges(released, [added as Change]), released).changes;

  it('keep a record that is there with nothing in it, as they keep one that is absent', () => {
    expect(applyChanges(bare, reworded('It divides.'))).toHaveProperty('products', {});
    expect(applyChanges(bare, [])).not.toHaveProperty('measures');
    expect(
      diff(
        bare,
        edited((content) => Object.assign(content, { products: undefined, measures: {} })),
      ).changes,
    ).toEqual([]);
  });

  it('can take away what others of them brought, and bring it again', () => {
    const round = [added, removed] as Change[];
    expect(applyChanges(released, round)).toEqual(released);
    expect(applyChanges(released, [...round, ...round])).toEqual(released);
    expect(applyChanges(released, [...round, added as Change])).toEqual(applyChanges(released, [added as Change]));
  });

  it('lose nothing by an order that names one id twice', () => {
    const order = { kind: 'records-reordered', id: 'platforms', of: 'platform', before: ['acme', 'bare'] } as const;
    const after = ['bare', 'bare', 'acme', 'bare', 'nobody'];
    const change: Change = { ...order, after, level: 'patch', reason: 'Another order.' };
    expect(Object.keys(applyChanges(released, [change]).platforms)).toEqual(['bare', 'acme']);
  });

  const field = { level: 'patch', reason: 'Otherwise.' } as const;
  const changed = (kind: string, id: string, path: unknown, after: unknown, before?: unknown) =>
    [{ ...field, kind, id, changes: [{ ...field, path, after, ...(before !== undefined && { before }) }] }] as never;
  const at = 'acme/serving/rollout';

  it.each<[string, readonly Change[], string]>([
    ['the slug of a feature', changed('feature-changed', at, ['slug'], 'other', 'rollout'), 'changes/0/changes/0/path'],
    ['the platform of a feature', changed('feature-changed', at, ['platform'], 'bare', 'acme'), 'path'],
    ['the id of a platform', changed('platform-changed', 'acme', ['id'], 'other', 'acme'), 'path'],
    ['the cells of a platform', changed('platform-changed', 'acme', ['cells'], {}), 'path'],
    ['what has no steps', changed('platform-changed', 'acme', [], 'x'), 'path'],
    ['steps that are no texts', changed('platform-changed', 'acme', ['name', 5], 'x'), 'path'],
    ['a gap', Object.assign(new Array(2), { 1: added }) as never, 'a gap in the list'],
    ['an instance of a class', [new Map()] as never, 'changes/0'],
    ['a place that is none', [{ ...added, place: { after: -1 } }] as never, 'changes/0/place/after'],
    [
      'a rename to two ids',
      [{ ...field, kind: 'feature-moved', id: at, from: [at], to: ['a', 'b'], changes: [] }] as never,
      'to lead to one id',
    ],
  ])('are refused where they change %s', (_, changes, told) => {
    expect(() => applyChanges(released, changes)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    expect(() => applyChanges(released, changes)).toThrow(told);
  });

  it('reach no prototype by their paths', () => {
    for (const path of [['__proto__', 'polluted'], ['constructor', 'prototype', 'polluted'], ['__proto__']]) {
      try {
        applyChanges(released, changed('platform-changed', 'acme', path, { polluted: true }));
      } catch (error) {
        expect(error).toHaveProperty('code');
      }
      expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    }
  });
});

describe('changes that are none of the content', () => {
  const added = changesBy((_, { cells }) => cells.serving.push(feature('new', 'It is new.') as never));
  const removed = changesBy((_, { cells }) => cells.serving.pop());
  const redirected = changesBy((content) => Object.assign(content.redirects.platforms, { former: ['acme'] }));
  const withoutPlatform = changesBy(({ platforms }) => Reflect.deleteProperty(platforms, 'acme'));
  const owner = { path: ['status', 'owner', 'name'], after: 'Me', level: 'minor', reason: 'New.' } as const;
  const unknownPart: Change = {
    kind: 'platform-changed',
    id: 'acme',
    level: 'minor',
    reason: 'New.',
    changes: [owner],
  };
  const other = edited((_, { cells }) => Object.assign(cells.serving[0] ?? {}, { text: 'Otherwise.' }));

  it.each<[string, Content, readonly Change[], string]>([
    ['a field that has another value', other, reworded('It divides.'), "'text' to be what it was before"],
    ['a record that says something else', other, removed, 'what it was before'],
    ['an id that is not there', applyChanges(released, removed), removed, 'an id of the content'],
    ['an id that is there already', applyChanges(released, added), added, "no 'acme/serving/new' in the content"],
    ['a redirect that is there already', applyChanges(released, redirected), redirected, 'its redirect'],
    [
      'a platform whose features are left',
      released,
      withoutPlatform.slice(0, 2),
      "no cell left for 'acme/training/search'",
    ],
    ['something that is no list', released, 'all' as never, 'a list of changes'],
    ['something that is no change', released, [null] as never, 'changes/0: found null, expected a change'],
    [
      'a change that does not say what it takes away',
      released,
      [{ kind: 'platform-removed', id: 'acme' }] as never,
      'was before',
    ],
    ['a field of something that is not there', released, [unknownPart], "'status/owner/name' to be"],
    [
      'a kind that does not exist',
      released,
      [{ kind: 'platform-retired', id: 'acme' }] as never,
      "found 'platform-retired'",
    ],
  ])('are an error: %s', (_, content, changes, message) => {
    expect(() => applyChanges(content, changes)).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
    expect(() => applyChanges(content, changes)).toThrow(message);
  });

  it('are an error if what they make has not the shape of a content', () => {
    const name = { path: ['name'], before: 'ACME', after: 1, level: 'patch', reason: 'A number.' } as const;
    const change: Change = {
      kind: 'platform-changed',
      id: 'acme',
      changes: [name],
      level: 'patch',
      reason: 'A number.',
    };
    expect(() => applyChanges(released, [change])).toThrow(
      expect.objectContaining({ code: 'INVALID_CONTENT', path: 'after/platforms/acme/name' }),
    );
  });
});
