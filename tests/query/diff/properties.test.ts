import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { applyChanges } from '../../../src/query/diff/apply-changes.ts';
import { type Change, type ReleaseLevel, releaseLevels } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { arbitraryPair } from './arbitrary-edits.ts';
import { mirrored, plain, sorted } from './mirror.ts';

/** With the fields of all records in one order, in which JSON tells whether two contents say the same. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

/** The same content with the fields of every record in the reverse order. */
function reversed<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(reversed) as T;
  const entries = Object.entries(value).map(([key, part]) => [key, reversed(part)] as const);
  return Object.fromEntries(entries.reverse()) as T;
}

const rank = (level: ReleaseLevel) => releaseLevels.indexOf(level);
const allKinds: Record<Change['kind'], true> = {
  'category-added': true,
  'category-removed': true,
  'category-changed': true,
  'category-moved': true,
  'capability-added': true,
  'capability-removed': true,
  'capability-changed': true,
  'capability-moved': true,
  'platform-added': true,
  'platform-removed': true,
  'platform-changed': true,
  'platform-moved': true,
  'feature-added': true,
  'feature-removed': true,
  'feature-changed': true,
  'feature-moved': true,
  'feature-retired': true,
  'feature-restated': true,
  'feature-reinstated': true,
  'features-reordered': true,
  'redirect-added': true,
  'redirect-removed': true,
  'redirect-changed': true,
  'schema-changed': true,
};

describe('the difference between any two contents', () => {
  it('can be of every kind, but for that of datasets', () => {
    const seen = new Set(fc.sample(arbitraryPair, { numRuns: 200, seed: 1 }).flatMap(([a, b]) => kindsOf(a, b)));
    expect([...seen, 'schema-changed'].sort()).toEqual(Object.keys(allKinds).sort());
  });

  it('is nothing if they are the same, whatever the order of fields', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(diff(content, content)).toEqual({ level: 'none', changes: [] });
        expect(diff(content, reversed(content))).toEqual({ level: 'none', changes: [] });
      }),
    );
  });

  it('is something if they are not', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const same = canonical(before) === canonical(after);
        expect(diff(before, after).level === 'none').toBe(same);
      }),
    );
  });

  it('makes the one into the other, applied to it', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const { changes } = JSON.parse(JSON.stringify(diff(before, after)));
        expect(canonical(applyChanges(before, changes))).toBe(canonical(after));
      }),
      { numRuns: 300 },
    );
  });

  it('looks from the other side as in a mirror', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const back = diff(after, before).changes.map(plain);
        expect(sorted(back)).toEqual(sorted(diff(before, after).changes.map(mirrored)));
      }),
      { numRuns: 300 },
    );
  });

  it('asks for the highest level that one of its changes asks for, and each of those that one of its fields does', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const { level, changes } = diff(before, after);
        expect(rank(level)).toBe(Math.max(0, ...changes.map((change) => rank(change.level))));
        for (const change of changes) {
          const fields = 'changes' in change ? change.changes.map((field) => rank(field.level)) : [];
          expect(rank(change.level)).toBeGreaterThanOrEqual(Math.max(1, ...fields));
        }
      }),
    );
  });

  it('can be applied in part, and asks together for the highest level of its parts', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, other]) => {
        const platforms = Object.entries(before.platforms).map(([id, platform]) => {
          const { cells: _cells, history: _history, ...facts } = other.platforms[id] ?? platform;
          return [id, { ...platform, ...facts }] as const;
        });
        const capabilities = { ...before, capabilities: other.capabilities };
        const facts = { ...before, platforms: Object.fromEntries(platforms) };
        const both = { ...facts, capabilities: other.capabilities };
        const { level, changes } = diff(before, both);
        const some = changes.filter((change) => change.kind.startsWith('capability-'));
        expect(canonical(applyChanges(before, some))).toBe(canonical(capabilities));
        expect(rank(level)).toBe(Math.max(rank(diff(before, capabilities).level), rank(diff(before, facts).level)));
      }),
    );
  });

  it('leaves both as they were', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const written = [JSON.stringify(before), JSON.stringify(after)];
        applyChanges(before, diff(before, after).changes);
        expect([JSON.stringify(before), JSON.stringify(after)]).toEqual(written);
      }),
    );
  });
});

function kindsOf(before: Content, after: Content): string[] {
  return diff(before, after).changes.map((change) => change.kind);
}
