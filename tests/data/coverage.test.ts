import { describe, expect, it, test } from 'vitest';
import { lastRead } from '../../src/content/last-read.ts';
import { content } from '../../src/data/content.ts';
import { capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { supportOf } from '../../src/query/support/support-of.ts';

/** The month of the edition that these figures were promised for. */
const edition = '2026-11';

const live = findFeatures(content);
const pairs = platformIds.flatMap((platform) =>
  capabilityIds.map((capability) => ({ platform, capability, ...supportOf(content, platform, capability) })),
);
const unanswered = pairs.filter(({ level }) => level === 'unknown' || level === 'not-found');

describe('the matrix', () => {
  it('holds at least a thousand statements on twelve platforms', () => {
    expect(platformIds.length).toBeGreaterThanOrEqual(12);
    expect(live.length).toBeGreaterThanOrEqual(1000);
  });

  it('has a source for every statement that holds', () => {
    expect(live.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).toEqual([]);
  });

  it('rests on pages read for this edition or later, but for one statement in twenty', () => {
    const unread = live.filter((feature) => lastRead(feature) < edition);
    expect(unread.length / live.length, unread.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(0.05);
  });

  it('knows two of three answers', () => {
    expect(1 - unanswered.length / pairs.length).toBeGreaterThanOrEqual(0.65);
  });

  it('was searched for every other', () => {
    const unsearched = pairs.filter(({ level }) => level === 'unknown');
    expect(unsearched.map(({ platform, capability }) => `${platform} ${capability}`)).toEqual([]);
  });
});

describe.each(platformIds)('%s', (platform) => {
  test.each(categoryIds)('says something in %s, or was searched in vain for all that belongs there', (category) => {
    if (live.some((feature) => feature.platform === platform && feature.category === category)) return;
    const there = pairs.filter((pair) => pair.platform === platform && homeOf(pair.capability) === category);
    expect(there.length).toBeGreaterThan(0);
    expect(there.filter(({ lookedOn }) => lookedOn === undefined)).toEqual([]);
  });

  it('has at least three dated events since 2024', () => {
    const activity = content.platforms[platform].cells['recent-activity'];
    expect(activity.filter(({ date = '' }) => date >= '2024').length).toBeGreaterThanOrEqual(3);
  });

  it('says what it costs, or what its licence is, on a page read for this edition or later', () => {
    const pricing = live.filter((feature) => feature.platform === platform && feature.category === 'pricing');
    expect(pricing.filter((feature) => lastRead(feature) >= edition).length).toBeGreaterThan(0);
  });

  it('has a status that was read for this edition or later', () => {
    const { sources } = content.platforms[platform].status;
    expect(sources.some(({ accessed = '' }) => accessed >= edition)).toBe(true);
  });
});

function homeOf(capability: (typeof capabilityIds)[number]): string {
  return content.capabilities[capability].category;
}
