import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'meta-repository',
    text: 'For every datum (unit of data) processed, a Pachyderm pipeline stores the input files, the resulting output files and statistics in its meta repository.',
    support: {},
    about: ['payload-logging'],
    sources: [{ page: pages.getMetadata, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'seldon-requests',
    text: 'In a Pachyderm example, a pipeline reads the texts and predicted classes that a Seldon deployment has logged in Elasticsearch, and copies them to a repository for labelling.',
    support: {
      'payload-logging': {
        how: 'integration',
        shows: ['content', 'both', 'store'],
        via: ['seldon-enterprise-platform'],
        partial: true,
      },
    },
    sources: [
      { page: pages.examplesSeldonDeployment, accessed: '2026-12-01' },
      { page: pages.examplesSeldonIngestCode, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-as-trigger',
    text: 'According to the documentation of HPE’s PDK reference environment, Pachyderm could wait for a condition, such as a high amount of drift, before starting retraining.',
    support: {},
    about: ['drift-detection', 'automated-retraining'],
    sources: [{ page: pages.pdkReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'commit-differences',
    text: 'Pachyderm’s command ‘pachctl diff file’ shows which files differ between two commits of a repository.',
    support: {},
    about: ['data-quality-monitoring', 'dataset-versioning'],
    sources: [{ page: pages.documentationPachctlDiffFile, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'seldon-community-example',
    text: 'A community example for Pachyderm 1.13, listed by Pachyderm, deploys models in Seldon Deploy with drift and outlier detectors, an explainer and a shadow deployment.',
    support: {},
    about: ['drift-detection', 'training-serving-skew', 'outlier-detection', 'explainability', 'shadow-deployment'],
    sources: [
      { page: pages.examplesReadme, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleDeployer, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleShadow, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.andSeldonExampleInstallation, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.andSeldonExampleDriftTraining, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'seldon-drift-detector',
    text: 'In a community example for Pachyderm 1.13 (listed by Pachyderm), a model in Seldon Deploy gets a drift detector, a Kolmogorov–Smirnov test that compares requests with the training data.',
    support: {},
    about: ['drift-detection', 'training-serving-skew'],
    sources: [
      { page: pages.examplesReadme, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleDeployer, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleDriftTraining, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleInstallation, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'seldon-outlier-detector',
    text: 'In a community example for Pachyderm 1.13 (listed by Pachyderm), a model in Seldon Deploy gets an outlier detector (Mahalanobis), whose threshold is inferred from training data.',
    support: {},
    about: ['outlier-detection'],
    sources: [
      { page: pages.examplesReadme, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleDeployer, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleOutlierTraining, accessed: '2026-12-01' },
      { page: pages.andSeldonExampleInstallation, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'mljar-explanations',
    text: 'In a Pachyderm tutorial, a pipeline from a Jsonnet specification (experimental) uses the package mljar-supervised to compute importance plots and SHAP plots of its models.',
    support: { explainability: { how: 'custom', shows: ['explains'], via: ['mljar-supervised'], stage: 'preview' } },
    sources: [
      { page: pages.autoMLPipeline, accessed: '2026-12-01' },
      { page: pages.mljarReadme, accessed: '2026-12-01' },
      { page: pages.jsonnetPipelineSpecifications, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
