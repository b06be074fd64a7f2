import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, questionOf, withRequirement } from '../../site/src/data/question.ts';
import { routeTo } from '../../site/src/routes.ts';
import { createMatrix, type Dataset, dataset } from '../../src/index.ts';

const loaded = { matrix: createMatrix(dataset as Dataset), content: dataset as Dataset };
const asked = (said: Parameters<typeof routeTo<'evaluate'>>[1]) => askedIn(routeTo('evaluate', said), loaded);
const inShort = (said: Parameters<typeof routeTo<'evaluate'>>[1]) =>
  asked(said).requirements.map(({ id, priority, weight }) => `${priority} ${id} ${weight}`);

describe('the requirements of an address', () => {
  it('are those that it names, with their weights, then what its sets and its form of delivery ask for besides', () => {
    const [first = '', ...others] = dataset.requirementSets['eu-ai-act-article-12'].capabilities;
    expect(
      inShort({
        must: ['automl/ranking:2.5'],
        should: [first],
        set: ['eu-ai-act-article-12'],
        delivery: ['self-managed'],
      }),
    ).toEqual([
      'must automl/ranking 2.5',
      `should ${first} 1`,
      ...others.map((id) => `must ${id} 1`),
      'must self-hosted 1',
    ]);
  });

  it('may each be met by levels of their own', () => {
    const said = {
      must: ['automl:2@native.custom', 'drift-detection@partial'],
      should: ['feature-store@none.nothing'],
    };
    const route = routeTo('evaluate', { ...said, accept: ['native'] });
    expect(questionOf(route, askedIn(route, loaded), loaded)).toEqual({
      requirements: [
        { capability: 'automl', priority: 'must', weight: 2, accept: ['native', 'custom'] },
        { capability: 'drift-detection', priority: 'must', weight: 1, accept: ['partial'] },
        { capability: 'feature-store', priority: 'should', weight: 1 },
      ],
      accept: ['native'],
    });
  });

  it('ask for no form of delivery where either is as good', () => {
    expect(inShort({ must: ['automl'], delivery: ['managed', 'self-managed'] })).toEqual(['must automl 1']);
  });

  it('are each there once, by the ids of today, and name what nothing is called', () => {
    const said = { must: ['Data drift:3', 'drift-detection', 'automl/nonesuch', '__proto__'], set: ['toString'] };
    expect(inShort(said)).toEqual(['must drift-detection 3']);
    expect(asked(said).unknown).toEqual(['automl/nonesuch', '__proto__', 'toString']);
  });

  it('tell what of them is left out: weights that are none, levels that meet nothing, and what is required already', () => {
    const said = {
      must: ['automl:heavy', 'feature-store:101@native', 'drift-detection:2@native.great'],
      should: ['Data drift', 'automl/ranking:2.5@native'],
    };
    expect(asked(said).leftOut).toEqual([
      'the weight heavy, which is no number up to 100, in “automl:heavy”',
      'the weight 101, which is no number up to 100, in “feature-store:101@native”',
      'the level great, which meets no requirement, in “drift-detection:2@native.great”',
      '“Data drift”, as drift-detection is required already',
    ]);
    expect(asked({ must: ['automl:2@native', 'feature-store'] }).leftOut).toEqual([]);
  });

  it('make a question that the package answers, whatever stands in the address', () => {
    const entry = fc.oneof(
      fc.constantFrom(
        'automl',
        'automl/ranking:2',
        'drift-detection:0@partial.x',
        'drift-detection:1e999',
        'toString',
        ':',
        '/',
      ),
      fc.string(),
    );
    const said = fc.record({
      must: fc.array(entry),
      should: fc.array(entry),
      set: fc.array(fc.constantFrom('gdpr-article-32', 'nonesuch')),
      accept: fc.subarray(['native', 'custom', 'none', 'unknown'] as const),
      platform: fc.array(fc.constantFrom('kubeflow', 'constructor')),
    });
    fc.assert(
      fc.property(said, (each) => {
        const route = routeTo('evaluate', each);
        const found = askedIn(route, loaded);
        const question = questionOf(route, found, loaded);
        expect(question === undefined).toBe(found.requirements.length === 0);
        if (question) expect(loaded.matrix.evaluate(question).requirements).toHaveLength(found.requirements.length);
      }),
      { numRuns: 50 },
    );
  });
});

describe('a requirement that is changed', () => {
  const lists = { must: ['automl', 'drift-detection:2'], should: ['feature-store'] };

  it('stays in its place, moves with its priority, and goes', () => {
    const drift = { id: 'drift-detection', priority: 'must', weight: 2, accept: [] } as const;
    expect(withRequirement(lists, drift, { ...drift, weight: 1 })).toEqual({
      ...lists,
      must: ['automl', 'drift-detection'],
    });
    expect(withRequirement(lists, drift, { ...drift, priority: 'should' })).toEqual({
      must: ['automl'],
      should: ['feature-store', 'drift-detection:2'],
    });
    expect(withRequirement(lists, drift, { ...drift, accept: ['native', 'custom'] }).must).toEqual([
      'automl',
      'drift-detection:2@native.custom',
    ]);
    expect(withRequirement(lists, drift, undefined)).toEqual({ ...lists, must: ['automl'] });
  });

  it('is written for the first time where only a set asked for it', () => {
    const audit = { id: 'audit-log', priority: 'should', weight: 1, accept: [] } as const;
    expect(withRequirement(lists, audit, audit)).toEqual({ ...lists, should: ['feature-store', 'audit-log'] });
  });
});
