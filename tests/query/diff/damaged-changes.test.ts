import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { isRecord } from '../../../src/errors/shape.ts';
import { applyChanges } from '../../../src/query/diff/apply-changes.ts';
import type { Change } from '../../../src/query/diff/change.ts';
import { changesOf } from '../../../src/query/diff/changes-of.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { summaryOf } from '../../../src/query/diff/summary.ts';
import { outcomeOf } from '../../hostile/outcome.ts';
import { type Path, placesIn, withAt } from '../../hostile/places.ts';
import { arbitraryPair } from './arbitrary-edits.ts';
import { changesBy, released } from './released.ts';

vi.setConfig({ testTimeout: 60_000 });

// Changes that were stored as JSON, and that something happened to since. The seed keeps the samples, so that every kind
// with each of its fields is among them.
const pairs = fc.sample(arbitraryPair, { numRuns: 300, seed: 1 });
const stored = pairs.map(([before, after]) => ({
  before,
  changes: JSON.parse(JSON.stringify(diff(before, after).changes)) as Change[],
}));

const calls: Readonly<Record<string, (before: never, changes: unknown) => unknown>> = {
  applyChanges: (before, changes) => applyChanges(before, changes as never),
  summaryOf: (_, changes) => summaryOf({ level: 'none', changes } as never),
  'changesOf a platform': (_, changes) => changesOf({ changes } as never, { platforms: ['acme'] }),
  'changesOf a capability': (_, changes) => changesOf({ changes } as never, { capabilities: ['drift'] }),
};

/** The fields of the changes of each kind, wherever one of them has them. */
const fieldsOf = new Map<string, Map<string, unknown>>();
const examples = new Map<string, Change>();
for (const change of stored.flatMap(({ changes }) => changes)) {
  const fields = fieldsOf.get(change.kind) ?? new Map();
  fieldsOf.set(change.kind, fields);
  examples.set(change.kind, change);
  for (const [name, value] of Object.entries(change)) fields.set(name, value);
}

describe('a change with a field that only other kinds have', () => {
  const all = new Map([...fieldsOf.values()].flatMap((fields) => [...fields]));

  it('is refused, and the field is named, whatever it says', () => {
    const passed: string[] = [];
    for (const [kind, example] of examples) {
      for (const [name, value] of all) {
        if (fieldsOf.get(kind)?.has(name)) continue;
        for (const said of [value, null, 5, [], {}, ['pricing'], { x: 1 }]) {
          for (const [title, call] of Object.entries(calls)) {
            const outcome = outcomeOf(call, [released, [{ ...example, [name]: said }]]);
            const isTold =
              outcome.is === 'refused' && 'argument' in outcome.error && outcome.error.argument.endsWith(name);
            if (!isTold) passed.push(`${title} ${kind} ${name} ${JSON.stringify(said)}`);
          }
        }
      }
    }
    expect(examples.size).toBeGreaterThan(30);
    expect(passed).toEqual([]);
  });

  it('tells where it is', () => {
    const change = { kind: 'category-changed', id: 'training', changes: [] };
    const expected = 'none in a change of this kind';
    expect(() => applyChanges(released, [{ ...change, from: ['training'] } as never])).toThrow(
      expect.objectContaining({ argument: 'changes/0/from', expected }),
    );
    expect(() =>
      summaryOf({ level: 'none', changes: [{ ...change, level: 'patch', retired: { x: 1 } } as never] }),
    ).toThrow(expect.objectContaining({ argument: 'difference.changes[0].retired', expected }));
  });
});

it('a move that says both what was before and what is after is none', () => {
  const [moved] = changesBy((content, { cells }) => {
    const [rollout] = cells.serving;
    if (rollout) Object.assign(rollout, { slug: 'split' });
    content.redirects.features = { 'acme/serving/rollout': ['acme/serving/split'] };
  });
  const rollout = released.platforms.acme.cells.serving[0];
  expect(moved?.kind).toBe('feature-moved');
  const damaged = { ...moved, before: rollout, after: rollout } as never;
  expect(() => applyChanges(released, [damaged])).toThrow(expect.objectContaining({ code: 'INVALID_ARGUMENT' }));
});

describe('a change of a kind that a later version has', () => {
  const later = { kind: 'redirect-tidied', id: 'apex', level: 'minor', of: 'platform' } as const;

  it.each<[string, object, readonly string[]]>([
    ['a number before', { before: 5 }, ['apex']],
    ['a record after', { after: { acme: true } }, ['apex']],
    ['texts after', { after: ['acme'] }, ['apex', 'acme']],
    ['only where it led from', { from: ['acme'] }, ['acme']],
    ['only where it leads', { to: ['acme'] }, ['acme']],
    ['a retirement', { retired: null, successors: 1 }, ['apex']],
  ])('is counted, with %s', (_, fields, platforms) => {
    const summary = summaryOf({ level: 'none', changes: [{ ...later, ...fields } as never] });
    expect([summary.total, Object.keys(summary.platforms)]).toEqual([1, platforms]);
  });

  it('cannot be applied', () => {
    expect(() => applyChanges(released, [later as never])).toThrow("found 'redirect-tidied', expected a change");
  });
});

it('changes that are damaged anywhere are answered, or refused in a typed way', () => {
  const values = [null, 5, -1, true, '', 'x', '__proto__', 'acme/x', [], {}, [null], ['x', 'x'], { x: 1 }, { id: 5 }];
  const kinds = [...fieldsOf.keys(), 'feature-', 'redirect-', 'platform', '-', 'category-split', 'constructor'];
  const parts = [...examples.values()].flatMap((change) => Object.entries(change));
  const failures = new Map<string, string>();
  const outcomes = { answered: 0, refused: 0, failed: 0 };
  const damage = fc.record({
    pair: fc.nat(stored.length - 1),
    first: fc.nat(),
    damages: fc.array(fc.record({ way: fc.nat(3), at: fc.nat(), by: fc.nat() }), { minLength: 1, maxLength: 3 }),
  });
  for (const { pair, first, damages } of fc.sample(damage, { numRuns: 2_000, seed: 2 })) {
    const { before, changes } = stored[pair] ?? { before: released, changes: [] };
    let damaged: unknown = changes.slice(first % Math.max(1, changes.length));
    for (const { way, at, by } of damages) damaged = damagedBy(damaged, way, at, by);
    for (const [title, call] of Object.entries(calls)) {
      const outcome = outcomeOf(call, [before, damaged]);
      outcomes[outcome.is]++;
      if (outcome.is === 'failed') failures.set(`${title}: ${outcome.how}`, JSON.stringify(damaged).slice(0, 500));
    }
  }
  expect([...failures]).toEqual([]);
  expect(outcomes.answered).toBeGreaterThan(500);
  expect(outcomes.refused).toBeGreaterThan(500);

  function damagedBy(damaged: unknown, way: number, at: number, by: number): unknown {
    const places = placesIn(damaged);
    const place = places[at % places.length];
    if (place === undefined) return damaged;
    if (way === 0) return withAt(damaged, place, values[by % values.length]);
    if (way === 1) return withAt(damaged, place, undefined);
    if (!Array.isArray(damaged)) return damaged;
    const [change = 0]: Path = place;
    // What is no record any more has no fields to be damaged.
    if (!isRecord((damaged as readonly unknown[])[Number(change)])) return damaged;
    if (way === 2) return withAt(damaged, [change, 'kind'], kinds[by % kinds.length]);
    const [name, value] = parts[by % parts.length] ?? ['', undefined];
    return withAt(damaged, [change, name], value);
  }
});
