import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'h2o-3-in-memory-cluster',
    text: 'h2o-3 is a distributed, in-memory machine learning engine that imports, transforms and models data in parallel on a cluster of Java processes.',
    support: { 'distributed-data-processing': { how: 'native', shows: ['engine'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.h2o3Readme, accessed: '2026-12-01' },
      { page: pages.h2o3Architecture, accessed: '2026-12-01' },
      { page: pages.h2o3WelcomeToH2O3, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-custom-recipes',
    text: 'Users can upload Python code as custom transformers, models or scorers (recipes) to a running Driverless AI, but most custom recipes do not support export in the MOJO format.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['driverless-ai'],
    sources: [
      { page: pages.driverlessAiRecipesReadme, accessed: '2026-12-01' },
      { page: pages.driverlessAiRecipesFaq, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-active-recipes',
    text: 'In the expert settings of a Driverless AI experiment, users can choose from the uploaded custom recipes that are currently active.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['driverless-ai'],
    sources: [
      { page: pages.driverlessAiCustomRecipeManagement, accessed: '2026-11-30' },
      { page: pages.driverlessAiRecipesFaq, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.h2ogptDriverlessAi1_10UserGuideAsTrainingData, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'haic-on-kubernetes',
    text: 'H2O AI Cloud runs entirely inside a Kubernetes cluster, with engines, applications and model deployments as separate workloads.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    sources: [{ page: pages.aiCloudArchitecture, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-extensible',
    text: 'Developers can add custom data transformations and algorithms to h2o-3 and call them from all h2o-3 clients.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.h2o3Readme, accessed: '2026-12-01' },
      { page: pages.h2o3CustomFunctions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.h2o3UploadCustomMetric, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-operator',
    text: 'An open-source operator (beta, version 0.2.0 of February 2021) makes Kubernetes recognise h2o-3 clusters as a custom resource named ‘H2O’.',
    support: {},
    about: ['kubernetes-native', 'kubernetes-install'],
    only: ['h2o-3'],
    sources: [
      { page: pages.h2OKubernetesReadme, accessed: '2026-12-01' },
      { page: pages.kubernetesCommits, accessed: '2026-12-01' },
      { page: pages.h2OKubernetesOperatorReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
