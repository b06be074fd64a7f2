import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'kubernetes-serving',
    text: 'Seldon Core 2 deploys and manages machine learning models and LLM systems on Kubernetes through its own custom resources: runtimes, servers, models, pipelines and experiments.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run', 'defined'] } },
    only: ['core-2'],
    sources: [
      { page: pages.core2KubernetesResources, accessed: '2026-12-01' },
      { page: pages.core2Overview, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-custom-resource',
    text: 'In Seldon Core 1, a single SeldonDeployment custom resource describes a deployment with its predictors, the containers of each predictor and the graph that joins the containers.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run', 'defined'] } },
    only: ['core-1'],
    sources: [
      { page: pages.core1InferenceGraphs, accessed: '2026-12-01' },
      { page: pages.core1QuickStartGuide, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-model-endpoints',
    text: 'Seldon Core 1 builds Kubernetes Deployments from a SeldonDeployment custom resource, and these Deployments serve models at REST or gRPC endpoints.',
    support: { 'real-time-endpoints': { how: 'native', shows: ['answer', 'runs'] } },
    only: ['core-1'],
    sources: [
      { page: pages.core1InferenceGraphs, accessed: '2026-12-01' },
      { page: pages.core1QuickStartGuide, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'pluggable-inference-servers',
    text: 'With ServerConfig resources, users of Seldon Core 2 can add inference servers that support the Open Inference Protocol to the supplied MLServer and NVIDIA Triton.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['core-2'],
    sources: [
      { page: pages.core2KubernetesResources, accessed: '2026-12-01' },
      { page: pages.core2Servers, accessed: '2026-12-01' },
      { page: pages.core2ServerConfig, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-mesh-choice',
    text: 'Seldon Core 2 exposes models, pipelines and experiments behind a single service that works with different service meshes.',
    support: {},
    about: ['extension-points'],
    only: ['core-2'],
    sources: [{ page: pages.core2ServiceMeshes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'service-mesh-integrations',
    text: 'The Seldon Core 2 documentation has example integrations with the Ambassador, Istio and Traefik service meshes.',
    support: {},
    about: ['extension-points'],
    only: ['core-2'],
    sources: [{ page: pages.core2ServiceMeshes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-custom-runtimes',
    text: 'Users can extend Seldon’s MLServer with inference runtimes that they write in Python as subclasses of MLServer’s model class.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['mlserver'],
    sources: [{ page: pages.mlserverCustomInferenceRuntimes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-maintenance-mode',
    text: 'Seldon Core 1 is in maintenance mode and no longer actively developed.',
    support: {},
    about: ['kubernetes-native'],
    only: ['core-1'],
    sources: [{ page: pages.core2Faqs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-beside-core-2',
    text: 'Seldon Core 1 and Core 2 can run side by side.',
    support: {},
    about: ['kubernetes-native'],
    only: ['core-1'],
    sources: [{ page: pages.core2Faqs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
