import { describe, expect, it } from 'vitest';
import { lastRead } from '../../src/content/last-read.ts';
import { content } from '../../src/data/content.ts';
import { platformIds } from '../../src/data/ids.ts';
import { type Coverage, coverage } from '../../src/query/coverage.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { edition } from '../../tools/data/policies/platforms-are-covered.ts';

const live = findFeatures(content);

// What is asked of each platform and each statement, npm run data checks.
describe('the matrix', () => {
  it('holds at least a thousand statements on twelve platforms', () => {
    expect(platformIds.length).toBeGreaterThanOrEqual(12);
    expect(live.length).toBeGreaterThanOrEqual(1000);
  });

  it('rests on pages read for this edition or later, but for one statement in twenty', () => {
    const unread = live.filter((feature) => lastRead(feature) < edition);
    expect(unread.length / live.length, unread.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('knows two of three answers', () => {
    const counts = Object.values<Coverage>(coverage(content));
    const sum = (of: (count: Coverage) => number) => counts.reduce((total, count) => total + of(count), 0);
    const known = sum((count) => count.known);
    const asked = sum((count) => count.known + count.notFound + count.unsearched);
    expect(known / asked).toBeGreaterThanOrEqual(0.65);
  });
});
