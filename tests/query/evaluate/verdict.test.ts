import { describe, expect, it } from 'vitest';
import { recordedLevels } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { levelScores, scoreOf } from '../../../src/query/evaluate/score.ts';
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
    ['a claim for one part', [edge], 'met', 1],
    ['several claims, of which the strongest counts', [custom, native, integration], 'met', 1],
    ['a native claim beside a partial one, which disputes nothing', [native, partial], 'met', 1],
    ['a native claim beside a partial integration', [native, partialIntegration], 'met', 1],
    ['a custom way beside a denial, which denies no such way', [custom, denial], 'met', 0.25],
    ['a partial claim', [partial], 'partly', 0.5],
    ['a partial claim beside a weaker way', [partial, custom], 'partly', 0.5],
    ['a partial integration', [partialIntegration], 'partly', 0.375],
    ['several partial claims', [partialIntegration, partial], 'partly', 0.5],
    ['a claim for one part beside a denial for another', [edge, cloudDenial], 'partly', 0.875],
    ['a claim of the whole beside a denial for a part', [native, cloudDenial, edgeCustom], 'partly', 0.875],
    ['a claim for one part beside a denial of the whole', [edge, denial], 'partly', 0.875],
    ['a native claim beside a denial of the same scope', [native, denial], 'contested', 0.875],
    ['a partial claim beside a denial of the same scope', [partial, denial], 'contested', 0.5],
    ['a denial', [denial], 'unmet', 0],
    ['a denial for one part', [cloudDenial], 'unmet', 0],
    ['several denials', [denial, partialDenial], 'unmet', 0],
    ['a deprecated claim', [deprecated], 'unmet', 0],
    ['nothing recorded', [], 'unknown', 0],
    ['what is only spoken of', [spokenOf], 'unknown', 0],
  ] as const)('by %s', (_, features, verdict, score) => {
    expect(judge(features)).toMatchObject({ verdict, score });
    expect(judge([...features].reverse())).toMatchObject({ verdict, score });
  });

  it('comes with every claim, strongest first, and with what only speaks of it', () => {
    const verdict = judge([cloudDenial, partialIntegration, spokenOf, edge]);
    expect(verdict).toMatchObject({ level: 'native', only: ['edge'], except: ['cloud'], limited: false });
    expect(verdict.mentions.map(({ id }) => id)).toEqual(['acme/training/spoken']);
    expect(
      verdict.claims.map(({ feature: { id }, level, holds, accepted }) => ({ id, level, holds, accepted })),
    ).toEqual([
      { id: 'acme/training/edge', level: 'native', holds: true, accepted: true },
      { id: 'acme/training/partial-integration', level: 'integration', holds: true, accepted: true },
      { id: 'acme/training/no-cloud', level: 'none', holds: true, accepted: false },
    ]);
  });

  it('on what was looked for and not found tells so, and when', () => {
    const searched = contentOf({ acme: platform('acme', { notFound: { drift: '2026-11-02' } }) });
    const answer = evaluate(searched, { requirements: ['drift', 'tuning'] });
    expect(answer.platforms[0]?.verdicts).toMatchObject([
      { verdict: 'not-found', level: 'not-found', lookedOn: '2026-11-02' },
      { verdict: 'unknown', level: 'unknown' },
    ]);
  });

  it('counts the levels that the question accepts, and no other', () => {
    expect(judge([custom], { accept: ['native'] })).toMatchObject({ verdict: 'unmet', score: 0 });
    expect(judge([deprecated], { accept: ['deprecated'] })).toMatchObject({ verdict: 'met', score: 0.1 });
    expect(judge([native, partial], { accept: ['partial'] })).toMatchObject({ verdict: 'partly', score: 0.5 });
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

  it('earns no more in part than in full, and no less than a weaker level in full', () => {
    recordedLevels.forEach((level, place) => {
      expect(scoreOf(level, true)).toBe(levelScores[level]);
      expect(scoreOf(level, false)).toBeLessThanOrEqual(levelScores[level]);
      const next = recordedLevels[place + 1];
      if (next !== undefined) expect(scoreOf(level, false)).toBeGreaterThanOrEqual(levelScores[next]);
    });
  });
});
