import { describe, expect, it } from 'vitest';
import { recordedLevels } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { levelScores } from '../../../src/query/evaluate/verdict.ts';
import { contentOf, platform } from '../fixture.ts';
import {
  cloudDenial,
  custom,
  denial,
  deprecated,
  edge,
  edgeCustom,
  integration,
  native,
  partial,
  partialDenial,
  partialIntegration,
  preview,
  spokenOf,
  stand,
} from './claims.ts';

/** The verdict on one platform's drift detection. */
function judge(...[features, question]: Parameters<typeof stand>) {
  const [verdict] = stand(features, question).verdicts;
  if (verdict === undefined) throw new Error('expected a verdict on the one requirement');
  return verdict;
}

describe('the verdict on a requirement', () => {
  it.each([
    ['a native claim', [native], 'met', 1],
    ['a preview', [preview], 'met', 0.75],
    ['an integration', [integration], 'met', 0.5],
    ['a custom way', [custom], 'met', 0.25],
    ['a claim for one offering', [edge], 'met', 1],
    ['a claim for one offering beside a denial for another', [edge, cloudDenial], 'met', 1],
    ['several claims, of which the best scores', [custom, native, integration], 'met', 1],
    ['a weaker way beside a partial claim, which does not limit it', [partial, custom], 'met', 0.5],
    ['an undisputed claim beside a disputed one', [native, cloudDenial, edgeCustom], 'met', 0.5],
    ['a partial claim', [partial], 'partly', 0.5],
    ['a partial integration', [partialIntegration], 'partly', 0.25],
    ['several partial claims', [partialIntegration, partial], 'partly', 0.5],
    ['a claim that another limits', [native, partial], 'contested', 0.5],
    ['a claim that a weaker one limits', [native, partialIntegration], 'contested', 0.5],
    ['a custom way beside a denial', [custom, denial], 'contested', 0.125],
    ['a partial claim beside a denial', [partial, denial], 'contested', 0.25],
    ['a claim for one offering beside a denial of the whole', [edge, denial], 'contested', 0.5],
    ['a denial', [denial], 'unmet', 0],
    ['a denial for one offering', [cloudDenial], 'unmet', 0],
    ['several denials', [denial, partialDenial], 'unmet', 0],
    ['a deprecated claim', [deprecated], 'unmet', 0],
    ['nothing recorded', [], 'unknown', 0],
    ['what is only spoken of', [spokenOf], 'unknown', 0],
  ] as const)('by %s', (_, features, verdict, score) => {
    expect(judge(features)).toMatchObject({ verdict, score });
    expect(judge([...features].reverse())).toMatchObject({ verdict, score });
  });

  it('comes with every claim, strongest first: its level, feature, offerings, limits and score', () => {
    const { claims } = judge([cloudDenial, partialIntegration, edge]);
    expect(claims.map(({ feature: { id }, support, ...claim }) => ({ id, ...claim }))).toEqual([
      {
        id: 'acme/training/edge',
        level: 'native',
        accepted: true,
        limited: false,
        only: ['edge'],
        disputedBy: ['acme/training/partial-integration'],
        score: 0.5,
      },
      {
        id: 'acme/training/partial-integration',
        level: 'integration',
        accepted: true,
        limited: true,
        disputedBy: ['acme/training/no-cloud'],
        score: 0.125,
      },
      {
        id: 'acme/training/no-cloud',
        level: 'none',
        accepted: false,
        limited: false,
        only: ['cloud'],
        disputedBy: [],
        score: 0,
      },
    ]);
  });

  it('that is unknown tells when it was looked for', () => {
    const searched = contentOf({ acme: platform('acme', { notFound: { drift: '2026-11-02' } }) });
    const answer = evaluate(searched, { requirements: ['drift', 'tuning'] });
    expect(answer.platforms[0]?.verdicts.map(({ lookedOn }) => lookedOn)).toEqual(['2026-11-02', undefined]);
  });

  it('counts the levels that the question accepts, and no other', () => {
    expect(judge([custom], { accept: ['native'] })).toMatchObject({ verdict: 'unmet', score: 0 });
    expect(judge([deprecated], { accept: ['deprecated'] })).toMatchObject({ verdict: 'met', score: 0.1 });
    expect(judge([native, partial], { accept: ['native'] })).toMatchObject({ verdict: 'contested', score: 0.5 });
    expect(judge([native, custom], { accept: ['custom'] })).toMatchObject({ verdict: 'met', score: 0.25 });
  });

  it('counts the levels that its requirement accepts before those of the question', () => {
    const requirements = [{ capability: 'drift', accept: ['custom'] }] as const;
    expect(judge([custom], { requirements, accept: ['native'] }).verdict).toBe('met');
    expect(judge([native], { requirements, accept: ['native'] }).verdict).toBe('unmet');
  });

  it('earns no more by a weaker level', () => {
    const scores = recordedLevels.map((level) => levelScores[level]);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect([scores[0], scores.at(-1)]).toEqual([1, 0]);
  });
});
