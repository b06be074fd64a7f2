import { expectTypeOf, test } from 'vitest';
import { cloudSaas } from '../../src/data/capabilities/cloud-saas.ts';
import { collaboration } from '../../src/data/capabilities/collaboration.ts';
import { continuousDelivery } from '../../src/data/capabilities/continuous-delivery.ts';
import { dataGovernance } from '../../src/data/capabilities/data-governance.ts';
import { dataMonitoring } from '../../src/data/capabilities/data-monitoring.ts';
import { dataPreparation } from '../../src/data/capabilities/data-preparation.ts';
import { modelDeployment } from '../../src/data/capabilities/model-deployment.ts';
import { modelGovernance } from '../../src/data/capabilities/model-governance.ts';
import { modelTraining } from '../../src/data/capabilities/model-training.ts';
import { performanceMonitoring } from '../../src/data/capabilities/performance-monitoring.ts';
import { pricing } from '../../src/data/capabilities/pricing.ts';
import { productFocus } from '../../src/data/capabilities/product-focus.ts';
import { scalingPredictions } from '../../src/data/capabilities/scaling-predictions.ts';
import { selfInstall } from '../../src/data/capabilities/self-install.ts';
import type { CriterionId, CriterionNames } from '../../src/data/criteria.ts';
import type { CapabilityId } from '../../src/data/ids.ts';

/** The capabilities as they are written, with their literal ids. */
const written = {
  ...productFocus,
  ...pricing,
  ...dataPreparation,
  ...modelTraining,
  ...modelDeployment,
  ...scalingPredictions,
  ...performanceMonitoring,
  ...dataMonitoring,
  ...modelGovernance,
  ...dataGovernance,
  ...continuousDelivery,
  ...collaboration,
  ...selfInstall,
  ...cloudSaas,
};
type Written = typeof written;
type CriteriaOf<K extends keyof Written> = Written[K] extends {
  readonly bar: { readonly core: readonly (infer Core)[]; readonly also: readonly (infer Also)[] };
}
  ? Core | Also extends { readonly id: infer Id }
    ? Id
    : never
  : never;

test('the ids of the criteria are those of the bars, no more and no fewer', () => {
  expectTypeOf<CriterionNames>().toEqualTypeOf<{ [K in keyof Written]: CriteriaOf<K> }>();
  expectTypeOf<keyof CriterionNames>().toEqualTypeOf<CapabilityId>();
});

test('the id of a criterion is that of its capability and its own, with a slash between', () => {
  expectTypeOf<'automl/ranking'>().toExtend<CriterionId>();
  expectTypeOf<'automl/again'>().not.toExtend<CriterionId>();
  expectTypeOf<'automl'>().not.toExtend<CriterionId>();
  expectTypeOf<CriterionId>().toExtend<`${CapabilityId}/${string}`>();
});
