import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'mlops-on-aws',
    text: 'SageMaker is a platform for MLOps that runs on AWS.',
    support: {},
    sources: [{ page: pages.pythonSdkImplementMlops, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'hyperpod-custom-resources',
    text: 'On SageMaker HyperPod clusters with Amazon EKS, operators run PyTorch training jobs and inference endpoints that users define as Kubernetes custom resources.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run', 'defined'] } },
    only: ['hyperpod'],
    sources: [
      { page: pages.hyperpodCliReadme, accessed: '2026-12-01' },
      { page: pages.hyperpodCliInferenceEndpointConfigResourceDefinition, accessed: '2026-12-01' },
      { page: pages.hyperpodCliPyTorchTrainingJob, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.hyperpodHelmChartsReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'partner-ai-apps',
    text: 'The third-party applications Comet, Deepchecks LLM Evaluation, Fiddler and Lakera Guard run inside SageMaker as Partner AI Apps.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.apiCreatePartnerApp, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'marketplace',
    text: 'Sellers can list SageMaker algorithms and model packages on AWS Marketplace, and subscribers use them to create models and training jobs.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [
      { page: pages.apiCreateModelPackage, accessed: '2026-12-01' },
      { page: pages.apiAlgorithmSpecification, accessed: '2026-12-01' },
      { page: pages.apiCreateAlgorithm, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
