import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { acceptedByDefault, type EvaluationQuestion } from '../../../src/query/evaluate/question.ts';
import { contentOf, type FixtureCapability, feature } from '../fixture.ts';
import { custom, denial, edge, having, native, noRollout, partial, preview, rollout, stand, tuning } from './claims.ts';

describe('the evaluation of a platform', () => {
  const requirements = [{ capability: 'drift', weight: 3 }, 'tuning', { capability: 'rollout', weight: 4 }] as const;

  it('scores what is documented, and tells what is unknown and what that could come to', () => {
    expect(stand([preview, rollout], { requirements })).toMatchObject({
      score: (3 * 0.75 + 4) / 8,
      unknown: 1 / 8,
      best: (3 * 0.75 + 1 + 4) / 8,
    });
  });

  it('lets the unknown prove no better than the levels that are accepted', () => {
    expect(stand([], { accept: ['custom', 'preview'] })).toMatchObject({ score: 0, unknown: 1, best: 0.75 });
  });

  it('lists the verdicts in the order of the requirements, each with its priority and weight', () => {
    const { verdicts } = stand([], {
      requirements: ['rollout', { capability: 'drift', priority: 'should', weight: 2 }],
    });
    expect(verdicts).toMatchObject([
      { capability: 'rollout', priority: 'must', weight: 1 },
      { capability: 'drift', priority: 'should', weight: 2 },
    ]);
  });

  it('fails by a must that is unmet, and is unsure of one that is unknown or contested', () => {
    const asked = ['rollout', 'drift', 'tuning'] as const;
    const disputed = stand([noRollout, native, denial], { requirements: asked });
    expect(disputed).toMatchObject({ fails: ['rollout'], unsure: ['drift', 'tuning'] });
    expect(stand([rollout, partial, tuning], { requirements: asked })).toMatchObject({ fails: [], unsure: [] });
  });

  it('neither fails by a should nor is unsure of one', () => {
    const shoulds = (['drift', 'tuning'] as const).map((capability) => ({ capability, priority: 'should' }) as const);
    expect(stand([denial], { requirements: shoulds })).toMatchObject({ fails: [], unsure: [] });
  });

  it('bears weights of any size', () => {
    const huge = (['drift', 'tuning', 'rollout'] as const).map((capability) => ({ capability, weight: 1.7e308 }));
    expect(stand([native], { requirements: huge })).toMatchObject({ score: 0.333333333333, best: 1 });
  });
});

describe('the ranking', () => {
  const four = contentOf({
    failing: having('failing', noRollout, tuning, native),
    silent: having('silent'),
    half: having('half', rollout, tuning, denial),
    'half-too': having('half-too', rollout),
    whole: having('whole', rollout, tuning, native),
  });
  const requirements = ['rollout', { capability: 'drift', priority: 'should' }] as const;
  const ranks = (question: EvaluationQuestion<keyof typeof four.platforms, FixtureCapability>) =>
    evaluate(four, question).platforms.map((result) => [result.platform, result.rank]);

  it('puts those that fail no must first, then goes by what is documented, and lets equal ones share a rank', () => {
    expect(ranks({ requirements })).toEqual([
      ['whole', 1],
      ['half', 2],
      ['half-too', 2],
      ['silent', 4],
      ['failing', 5],
    ]);
  });

  it('is of the platforms asked for, each once, equal ones in that order', () => {
    expect(ranks({ requirements, platforms: ['half-too', 'half', 'half-too'] })).toEqual([
      ['half-too', 1],
      ['half', 1],
    ]);
    expect(ranks({ requirements, platforms: [] })).toEqual([]);
  });

  it('holds sums for equal that differ by the order of their parts', () => {
    const weighted = [
      { capability: 'rollout', weight: 0.1 },
      { capability: 'tuning', weight: 0.2 },
      { capability: 'drift', weight: 0.3 },
    ] as const;
    const shoulds = weighted.map((requirement) => ({ ...requirement, priority: 'should' }) as const);
    const noTuning = feature('no-tuning', 'It does not.', { support: { tuning: { how: 'none' } } });
    const two = contentOf({ a: having('a', rollout, tuning, denial), b: having('b', noRollout, noTuning, native) });
    expect(evaluate(two, { requirements: shoulds }).platforms.map(({ rank, score }) => [rank, score])).toEqual([
      [1, 0.5],
      [1, 0.5],
    ]);
  });

  it('leaves discontinued platforms aside, named, unless they are asked for', () => {
    const status = { is: 'discontinued', since: '2025-10', sources: [] } as const;
    const two = contentOf({ ended: { ...having('ended', native), status }, alive: having('alive', custom) });
    const asked = evaluate(two, { requirements: ['drift'] });
    expect(asked.platforms.map(({ platform, rank }) => [platform, rank])).toEqual([['alive', 1]]);
    expect(asked.aside).toEqual([{ platform: 'ended', status }]);
    const all = evaluate(two, { requirements: ['drift'], includeDiscontinued: true });
    expect(all.platforms.map(({ platform, status }) => [platform, status])).toEqual([
      ['ended', 'discontinued'],
      ['alive', 'active'],
    ]);
    expect(all.aside).toEqual([]);
  });

  it('does not put a platform with gaps above one with more that is documented', () => {
    const two = contentOf({
      gaps: { ...having('gaps', rollout), notFound: { drift: '2026-11-02' } },
      weaker: having('weaker', rollout, custom),
    });
    const both = evaluate(two, { requirements: ['rollout', 'drift'] }).platforms;
    expect(both.map(({ platform, score, best, notFound }) => ({ platform, score, best, notFound }))).toEqual([
      { platform: 'weaker', score: 0.625, best: 0.625, notFound: 0 },
      { platform: 'gaps', score: 0.5, best: 1, notFound: 0.5 },
    ]);
  });

  it('says what was asked, with the defaults filled in', () => {
    const asked = [
      'tuning',
      { capability: 'drift', priority: 'should', weight: 2, accept: ['custom', 'native'] },
    ] as const;
    expect(evaluate(four, { requirements: asked, accept: undefined }).requirements).toEqual([
      { id: 'tuning', capability: 'tuning', priority: 'must', weight: 1, accept: acceptedByDefault },
      { id: 'drift', capability: 'drift', priority: 'should', weight: 2, accept: ['native', 'custom'] },
    ]);
  });

  it('shares nothing that could be changed with its question, its content or another answer', () => {
    const accept = ['native' as const, 'custom' as const];
    const requirements = ['drift' as const, { capability: 'tuning' as const, accept }];
    const local = contentOf({ acme: having('acme', edge, denial) });
    const ask = () => evaluate(local, { requirements, accept });
    const before = structuredClone(ask());
    empty(ask());
    expect(ask()).toEqual(before);
    empty(evaluate(local, { requirements: ['drift', 'tuning'] }));
    expect(evaluate(local, { requirements: ['drift'] }).requirements[0]?.accept).toEqual(acceptedByDefault);
    expect([accept.length, requirements.length, edge.only?.length]).toEqual([2, 2, 1]);
  });
});

/** Takes everything out of an answer's own lists, all the way down to the features, which are frozen. */
function empty(answer: unknown): void {
  if (typeof answer !== 'object' || answer === null) return;
  for (const [name, part] of Object.entries(answer)) {
    if (name === 'feature') expect(Object.isFrozen(part)).toBe(true);
    else if (name !== 'support') empty(part);
  }
  if (Array.isArray(answer)) answer.length = 0;
}
