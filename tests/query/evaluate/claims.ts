import type { Feature } from '../../../src/model/feature.ts';
import type { Support } from '../../../src/model/support.ts';
import { evaluate, type PlatformEvaluation } from '../../../src/query/evaluate/evaluate.ts';
import type { EvaluationQuestion } from '../../../src/query/evaluate/question.ts';
import { contentOf, type FixtureCapability, type FixtureCategory, feature, platform } from '../fixture.ts';

const offerings = {
  whole: { name: 'The whole', kind: 'product', standing: 'form', delivery: 'self-managed' },
  cloud: { name: 'Cloud', kind: 'product', standing: 'part' },
  edge: { name: 'Edge', kind: 'product', standing: 'part' },
} as const;

/** A feature that claims drift detection, or denies it. */
export const says = (slug: string, drift: Support, only?: readonly string[]) =>
  feature(slug, 'It says so.', { support: { drift }, ...(only && { only }) });

/** A platform with these features. */
export const having = <Id extends string>(id: Id, ...training: readonly Feature<FixtureCapability>[]) =>
  platform(id, { offerings, cells: { training, serving: [] } });

export const native = says('native', { how: 'native' });
export const preview = says('preview', { how: 'native', stage: 'preview' });
export const partial = says('partial', { how: 'native', partial: true });
export const integration = says('integration', { how: 'integration', via: ['Other'] });
export const partialIntegration = says('partial-integration', { how: 'integration', via: ['Other'], partial: true });
export const custom = says('custom', { how: 'custom' });
export const deprecated = says('deprecated', { how: 'native', stage: 'deprecated' });
export const denial = says('no-drift', { how: 'none' });
export const partialDenial = says('no-some', { how: 'none', partial: true });
export const edge = says('edge', { how: 'native' }, ['edge']);
export const edgeCustom = says('edge-custom', { how: 'custom' }, ['edge']);
export const cloudDenial = says('no-cloud', { how: 'none' }, ['cloud']);
export const spokenOf = feature('spoken', 'Of drift.', { about: ['drift'] });
export const tuning = feature('tuning', 'It tunes.', { support: { tuning: { how: 'native' } } });
export const rollout = feature('rollout', 'It splits.', { support: { rollout: { how: 'native' } } });
export const noRollout = feature('no-rollout', 'It does not.', { support: { rollout: { how: 'none' } } });

/** How one platform that has these features stands; by default, to drift detection as a must. */
export function stand(
  features: readonly Feature<FixtureCapability>[],
  question: Partial<EvaluationQuestion<'acme', FixtureCapability>> = {},
): PlatformEvaluation<'acme', FixtureCategory, FixtureCapability> {
  const acme = contentOf({ acme: having('acme', ...features) });
  const [result] = evaluate(acme, { requirements: ['drift'], ...question }).platforms;
  if (result === undefined) throw new Error('expected a result for the one platform');
  return result;
}
