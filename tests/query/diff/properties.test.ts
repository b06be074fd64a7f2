import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Content } from '../../../src/model/content.ts';
import { applyChanges } from '../../../src/query/diff/apply-changes.ts';
import { type Change, type ReleaseLevel, releaseLevels } from '../../../src/query/diff/change.ts';
import { diff } from '../../../src/query/diff/diff.ts';
import { arbitraryContent } from './arbitrary-content.ts';
import { arbitraryPair } from './arbitrary-edits.ts';
import { canonical, reversed } from './canonical.ts';
import { mirrored, plain, sorted } from './mirror.ts';

// Contents of every field take their time to be made, on a machine that does other things besides.
vi.setConfig({ testTimeout: 30_000 });

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
  'product-added': true,
  'product-removed': true,
  'product-changed': true,
  'requirement-set-added': true,
  'requirement-set-removed': true,
  'requirement-set-changed': true,
  'measure-added': true,
  'measure-removed': true,
  'measure-changed': true,
  'feature-added': true,
  'feature-removed': true,
  'feature-changed': true,
  'feature-judged-anew': true,
  'feature-moved': true,
  'feature-retired': true,
  'feature-restated': true,
  'feature-reinstated': true,
  'records-reordered': true,
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
      { numRuns: 200 },
    );
  });

  it('looks from the other side as in a mirror', () => {
    fc.assert(
      fc.property(arbitraryPair, ([before, after]) => {
        const back = diff(after, before).changes.map(plain);
        expect(sorted(back)).toEqual(sorted(diff(before, after).changes.map(mirrored)));
      }),
      { numRuns: 200 },
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
        const some = changes.filter(
          (change) =>
            change.kind.startsWith('capability-') ||
            (change.kind === 'records-reordered' && change.of === 'capability'),
        );
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
