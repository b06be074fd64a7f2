import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { capabilityIds, platformIds } from '../../../src/data/ids.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';

describe('an evaluation over the real data', () => {
  it('finds that platforms known for a model registry have one, and the pages that say so', () => {
    const { platforms } = evaluate(content, { requirements: ['model-registry'] });
    for (const id of ['mlflow', 'sagemaker', 'azure-ml'] as const) {
      const result = platforms.find(({ platform }) => platform === id);
      expect(result?.fails, id).toEqual([]);
      const [strongest] = result?.verdicts[0]?.claims ?? [];
      expect(strongest, id).toMatchObject({ level: 'native', accepted: true });
      expect(strongest?.feature.sources.length, id).toBeGreaterThan(0);
    }
  });

  it('judges every capability of every platform, with all that is known of it', () => {
    const { platforms } = evaluate(content, { requirements: capabilityIds, includeDiscontinued: true });
    expect(platforms.map(({ platform }) => platform).sort()).toEqual([...platformIds].sort());
    for (const { platform, verdicts } of platforms) {
      expect(verdicts.map(({ capability }) => capability)).toEqual(capabilityIds);
      for (const { capability, claims, mentions, lookedOn } of verdicts) {
        const known = supportOf(content, platform, capability);
        const place = `${platform} ${capability}`;
        expect(
          claims.map((claim) => claim.feature),
          place,
        ).toEqual(known.claims.map((claim) => claim.feature));
        expect(mentions, place).toEqual(known.mentions);
        expect(lookedOn, place).toBe(known.lookedOn);
      }
    }
  });
});
