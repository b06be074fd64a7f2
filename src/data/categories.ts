import { deepFreeze } from '../model/deep-freeze.ts';
import type { Categories } from './matrix-types.ts';

/** The rows of the matrix, with the names and hints that the 2021 matrix heads them with. */
export const categories: Categories = /* @__PURE__ */ deepFreeze<Categories>({
  'product-focus': { id: 'product-focus', name: 'Product Focus', hint: '' },
  'recent-activity': { id: 'recent-activity', name: 'Recent Activity', hint: '' },
  pricing: { id: 'pricing', name: 'Pricing', hint: 'OSS, per-model etc.' },
  'data-preparation': {
    id: 'data-preparation',
    name: 'Data Preparation',
    hint: 'Exploration, cleaning, feature engineering',
  },
  'model-training': { id: 'model-training', name: 'Model Training', hint: 'Managed training. Or AutoML.' },
  'model-deployment': { id: 'model-deployment', name: 'Model Deployment', hint: 'Batch, real-time, streaming' },
  'scaling-predictions': {
    id: 'scaling-predictions',
    name: 'Scaling Predictions',
    hint: 'Parallelisation, low-latency/grpc, A/B tests, multi-model',
  },
  'performance-monitoring': {
    id: 'performance-monitoring',
    name: 'Model Performance and Basic Monitoring',
    hint: 'Accuracy, metrics etc.',
  },
  'data-monitoring': {
    id: 'data-monitoring',
    name: 'Data and Insights Monitoring',
    hint: 'drift, outliers, explainability',
  },
  'model-governance': { id: 'model-governance', name: 'Model Governance', hint: 'model registry/catalogue' },
  'data-governance': { id: 'data-governance', name: 'Data Governance', hint: 'lineage, audit, permissions' },
  'continuous-delivery': {
    id: 'continuous-delivery',
    name: 'Continuous Delivery',
    hint: 'Auto-retraining, promotions, environments',
  },
  collaboration: { id: 'collaboration', name: 'Collaboration Features', hint: '"workspaces", permissions' },
  'self-install': { id: 'self-install', name: 'Self-install Support', hint: 'Bare Metal/VMs/containers' },
  'cloud-saas': { id: 'cloud-saas', name: 'Cloud/SaaS Support', hint: 'Self-managed, SaaS etc.' },
});
