import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'versioned-data-and-pipelines',
    text: 'Pachyderm combines version-controlled data repositories with containerised pipelines that run when the data changes.',
    support: {},
    about: ['dataset-versioning', 'pipeline-orchestration'],
    sources: [
      { page: pages.keyFeatures, accessed: '2026-12-01' },
      { page: pages.basicConcepts, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-workers',
    text: 'Each Pachyderm pipeline runs on Kubernetes with its own replication controller, service and worker pods.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    sources: [
      { page: pages.kubernetesRbac, accessed: '2026-12-01' },
      { page: pages.pipeline, accessed: '2026-12-01' },
      { page: pages.introductionToPipelines, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-audience',
    text: 'Pachyderm’s documentation describes its audience as data engineers and data scientists with large amounts of data.',
    support: {},
    sources: [{ page: pages.targetAudience, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'documented-integrations',
    text: 'Pachyderm has documented integrations with JupyterLab, Label Studio, Superb AI, Weights and Biases, Google BigQuery and Determined.',
    support: {},
    about: ['extension-points'],
    sources: [
      { page: pages.jupyterLab, accessed: '2026-12-01' },
      { page: pages.labelStudio, accessed: '2026-12-01' },
      { page: pages.superbAi, accessed: '2026-12-01' },
      { page: pages.weightsAndBiases, accessed: '2026-12-01' },
      { page: pages.googleBigQuery, accessed: '2026-12-01' },
      { page: pages.determined, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'protobuf-api',
    text: 'External programs can use Pachyderm through its Protocol Buffers API.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.languageClients, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'official-clients',
    text: 'Pachyderm has official clients for Go and Python, and a deprecated client for JavaScript.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.languageClients, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pod-patch',
    text: 'A Pachyderm pipeline specification can contain a JSON patch that changes the worker pods, for example to mount network storage.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.mountVolumes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pdk-reference',
    text: 'HPE’s PDK reference environment (not suggested for production) combines Pachyderm for data and workflows, Determined for training models and KServe for serving them.',
    support: {},
    about: ['real-time-endpoints', 'distributed-training'],
    sources: [{ page: pages.pdkReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
