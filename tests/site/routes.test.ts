import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { format, linkTo, parse, type Route, routeTo, unreadOf } from '../../site/src/routes.ts';

const id = fc.oneof(fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/), fc.string({ minLength: 1, maxLength: 12 }));
const ids = fc.array(id, { maxLength: 4 });
const level = fc.subarray(['native', 'preview', 'partial', 'none', 'not-found', 'unknown'] as const);

const route: fc.Arbitrary<Route> = fc.oneof(
  fc
    .record({
      q: fc.string(),
      category: ids,
      level,
      license: fc.subarray(['open-source', 'proprietary'] as const),
      status: fc.subarray(['active', 'discontinued'] as const),
      delivery: fc.subarray(['managed', 'self-managed'] as const),
      platform: ids,
      group: fc.constantFrom('none' as const, 'license' as const, 'delivery' as const),
      sort: fc.constantFrom('matrix' as const, 'known' as const),
    })
    .map((said) => routeTo('grid', said)),
  fc.record({ platform: id, capability: fc.string() }).map((said) => routeTo('platform', said)),
  fc.record({ platform: id, category: id, slug: fc.option(id, { nil: '' }) }).map((said) => routeTo('platform', said)),
  fc.record({ platform: id, concept: id }).map((said) => routeTo('concept', said)),
  fc.record({ platform: id, offering: id }).map((said) => routeTo('offering', said)),
  fc.record({ capability: id, platform: fc.string() }).map((said) => routeTo('capability', said)),
  fc.record({ platform: ids, category: ids, differences: fc.boolean() }).map((said) => routeTo('compare', said)),
  fc
    .record({ must: ids, should: ids, set: ids, accept: level, same: fc.boolean(), discontinued: fc.boolean() })
    .map((said) => routeTo('evaluate', said)),
  fc.record({ q: fc.string(), platform: ids, level, retired: fc.boolean() }).map((said) => routeTo('search', said)),
  fc.constantFrom(routeTo('platforms'), routeTo('capabilities'), routeTo('about'), routeTo('matrix')),
);

describe('addresses of the explorer', () => {
  it('say all of a route, whatever stands in it', () => {
    fc.assert(
      fc.property(route, (each) => {
        expect(parse(format(each))).toEqual(each);
      }),
    );
  });

  it('are read without failing, whatever somebody types, and then written in one way only', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      route.map((each) => format(each).slice(0, -1)),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const found = parse(`#${text}`);
        if (found) expect(parse(format(found))).toEqual(found);
      }),
    );
  });

  it('are what is cited: short, readable, and without what is not asked', () => {
    expect(linkTo('grid')).toBe('#/grid');
    expect(linkTo('grid', { category: ['model-training', 'pricing'], level: ['none'] })).toBe(
      '#/grid?category=model-training,pricing&level=none',
    );
    expect(linkTo('platform', { platform: 'kubeflow', category: 'model-training', slug: 'katib' })).toBe(
      '#/platforms/kubeflow/model-training/katib',
    );
    expect(linkTo('concept', { platform: 'kubeflow', concept: 'katib' })).toBe('#/concepts/kubeflow/katib');
    expect(linkTo('search', { q: 'air-gapped & secure' })).toBe('#/search?q=air-gapped%20%26%20secure');
  });

  it('lead to the grid where none is given, and to nothing where none is meant', () => {
    expect(parse('')).toEqual(routeTo('grid'));
    expect(parse('#/')).toEqual(routeTo('grid'));
    expect(parse('#//grid')).toEqual(routeTo('grid'));
    expect(parse('#/nonsense')).toBeUndefined();
    expect(parse('#/platforms/a/b/c/d')).toBeUndefined();
    expect(parse('#/search?q=%E0%A4%A')).toEqual(routeTo('search', { q: '%E0%A4%A' }));
  });

  it('tell what they say that is understood nowhere', () => {
    const hash =
      '#/grid?sort=colour&level=native,great,none&colour=red&__proto__=1&sort=name&q=&group=none&delivery=&platform=x';
    expect(unreadOf(hash)).toEqual(['sort=colour', 'level=great', 'colour=red', '__proto__=1', 'sort=name']);
    expect(unreadOf('#/compare?differences=maybe')).toEqual(['differences=maybe']);
    expect(unreadOf('#/nonsense?sort=colour')).toEqual([]);
  });

  it('leave nothing unread that the page itself writes', () => {
    fc.assert(
      fc.property(route, (each) => {
        expect(unreadOf(format(each))).toEqual([]);
      }),
    );
  });
});
