import { deepFreeze } from '../model/deep-freeze.ts';
import { cloudSaas } from './capabilities/cloud-saas.ts';
import { collaboration } from './capabilities/collaboration.ts';
import { continuousDelivery } from './capabilities/continuous-delivery.ts';
import { dataGovernance } from './capabilities/data-governance.ts';
import { dataMonitoring } from './capabilities/data-monitoring.ts';
import { dataPreparation } from './capabilities/data-preparation.ts';
import { modelDeployment } from './capabilities/model-deployment.ts';
import { modelGovernance } from './capabilities/model-governance.ts';
import { modelTraining } from './capabilities/model-training.ts';
import { performanceMonitoring } from './capabilities/performance-monitoring.ts';
import { pricing } from './capabilities/pricing.ts';
import { productFocus } from './capabilities/product-focus.ts';
import { scalingPredictions } from './capabilities/scaling-predictions.ts';
import { selfInstall } from './capabilities/self-install.ts';
import type { Capabilities } from './matrix-types.ts';

/** What platforms are asked for, in vendor-neutral names, by home category. */
export const capabilities: Capabilities = /* @__PURE__ */ (() =>
  // In a function, because bundlers keep what spreads, and all that it spreads.
  deepFreeze<Capabilities>({
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
  }))();
