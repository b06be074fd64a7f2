import { describe, expect, it, test } from 'vitest';
import { content } from '../../src/data/content.ts';
import { platformIds } from '../../src/data/ids.ts';
import type { Content } from '../../src/model/content.ts';
import type { Offering } from '../../src/model/offering.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { supportOf } from '../../src/query/support/support-of.ts';

const matrix: Content = content;

/** The capability that a kind of delivery is. */
const deliveryOf = Object.fromEntries(
  Object.values(matrix.capabilities).flatMap(({ id, delivery }) => (delivery === undefined ? [] : [[delivery, id]])),
);

describe.each(platformIds)('%s', (platform) => {
  const offerings = Object.entries(matrix.platforms[platform]?.offerings ?? {});
  const forms = offerings.filter(([, { standing }]) => standing === 'form');

  it('has a form, and each says on which pages that is', () => {
    expect(forms.length).toBeGreaterThan(0);
    expect(forms.filter(([, form]) => sourcesOf(form) === 0).map(([key]) => key)).toEqual([]);
  });

  it('says where it is read that a part is offered alone, or that an offering has ended', () => {
    const claims = offerings.filter(([, { alone, status }]) => alone || status?.is === 'discontinued');
    expect(claims.filter(([, offering]) => sourcesOf(offering) === 0).map(([key]) => key)).toEqual([]);
  });

  test.each(forms)('claims the delivery of %s in a statement with a source', (key, { delivery = '' }) => {
    const capability = deliveryOf[delivery] ?? '';
    const { level, claims } = supportOf(matrix, platform, capability, { offering: key });
    expect(['native', 'partial', 'preview'], `${capability} of ${key}`).toContain(level);
    const holding = claims.filter(({ aside, level }) => aside === undefined && level !== 'none');
    expect(holding.some(({ feature }) => feature.sources.length > 0)).toBe(true);
  });

  it('names no offering that nothing is said of', () => {
    const named = new Set(
      findFeatures(content, { platforms: [platform], retired: true }).flatMap(({ only = [] }) => only),
    );
    // A form need not be named: most of what is said of the platform as a whole holds in it.
    const silent = offerings.filter(([key, { standing }]) => standing !== 'form' && !named.has(key));
    expect(silent.map(([key]) => key)).toEqual([]);
  });
});

function sourcesOf({ sources = [], status }: Offering): number {
  return sources.length + (status?.sources.length ?? 0);
}
