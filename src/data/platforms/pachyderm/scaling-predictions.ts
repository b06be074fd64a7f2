import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const scalingPredictions: readonly WrittenFeature[] = [
  {
    slug: 'worker-autoscaling',
    text: 'With autoscaling, which is off by default, the number of a pipeline’s workers follows its load up to a set maximum.',
    support: {},
    about: ['autoscaling'],
    sources: [
      { page: pages.autoscaling, accessed: '2026-11-23' },
      { page: pages.parallelismSpec, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'standby',
    text: 'With autoscaling on, a pipeline, such as one for batch inference, goes into standby and uses no resources while it has no outstanding jobs.',
    support: {},
    about: ['scale-to-zero', 'autoscaling'],
    sources: [{ page: pages.autoscaling, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-features',
    text: 'The pipelines of HPE’s PDK reference environment deploy models to KServe, whose features, according to the PDK documentation, include canary rollouts, ensembles and transformers.',
    support: {},
    about: ['traffic-splitting', 'inference-graphs'],
    sources: [{ page: pages.pdkReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-rolling-update',
    text: 'If a KServe service of the same name exists, the deployment pipeline of HPE’s PDK reference environment gives it the new model in a rolling update.',
    support: {},
    about: ['traffic-splitting', 'deployment-rollback'],
    sources: [{ page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'branch-rollback',
    text: 'Moving a branch head back to an earlier commit starts a job that processes this commit, which brings back the earlier data or, where the branch holds models, the earlier model.',
    support: { 'deployment-rollback': { how: 'custom', shows: ['back'] } },
    sources: [
      { page: pages.processSpecificCommits, accessed: '2026-11-23' },
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-inference',
    text: 'Inference pipelines can request GPUs for their workers, as in the breast cancer detection tutorial.',
    support: {},
    about: ['accelerated-inference', 'batch-inference'],
    sources: [
      { page: pages.taskParallelismPipeline, accessed: '2026-11-23' },
      { page: pages.gpus, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-service',
    text: 'In an example from HPE’s PDK reference environment, not advised for production, the specification of a service pipeline (an experimental feature) requests one NVIDIA GPU to serve a language model.',
    support: { 'accelerated-inference': { how: 'native', shows: ['device', 'choice'], stage: 'preview' } },
    sources: [
      { page: pages.pdkTitanMlPipeline, accessed: '2026-11-30' },
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-11-30' },
      { page: pages.supportedReleasesAndFeatures, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-crashes',
    text: 'If a worker pod crashes, other workers take over its datums (units of data).',
    support: {},
    about: ['high-availability'],
    sources: [
      { page: pages.distributedComputing, accessed: '2026-11-23' },
      { page: pages.parallelismSpec, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-instance-services',
    text: 'Service and spout pipelines are designed to run as single instances.',
    support: {},
    about: ['autoscaling', 'high-availability'],
    sources: [{ page: pages.parallelismSpec, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-service-replicas',
    text: 'Pachyderm rejects service pipelines (pipelines that serve requests) with a parallelism other than 1, although its documentation page on services mentions replicas.',
    support: { 'high-availability': { how: 'none' } },
    sources: [
      { page: pages.repositoryPpsApiServer, accessed: '2026-11-30' },
      { page: pages.parallelismSpec, accessed: '2026-11-30' },
      { page: pages.service, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'proxy-replicas',
    text: 'For availability, the Helm chart can run several replicas of the proxy through which all of Pachyderm’s traffic passes.',
    support: {},
    about: ['high-availability'],
    sources: [{ page: pages.proxyHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pachw',
    text: 'Storage tasks can run in PachW, a separate pool of instances that scales between a minimum and a maximum size.',
    support: {},
    about: ['autoscaling'],
    sources: [{ page: pages.pachWHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-service-scale-down',
    text: 'Service pipelines are designed as single instances, do not scale down automatically and hold their resources, such as a GPU, until they are deleted.',
    support: { autoscaling: { how: 'none' }, 'scale-to-zero': { how: 'none' } },
    sources: [
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-11-23' },
      { page: pages.parallelismSpec, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-batching',
    text: 'In the 3D brain MRI example of HPE’s PDK reference environment, the deployment pipeline has options for TorchServe’s batch size (1 by default) and for the longest wait while a batch is gathered.',
    support: { 'request-batching': { how: 'custom', via: ['torchserve'], shows: ['group', 'set'] } },
    sources: [
      { page: pages.pdkOptionsOfThe3dBrainMriDeployment, accessed: '2026-11-23' },
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-grpc-port',
    text: 'The deployment pipelines of HPE’s PDK reference environment configure a TorchServe port for inference over gRPC, but the examples call their models over HTTP.',
    support: {},
    about: ['grpc-inference'],
    sources: [
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-11-23' },
      { page: pages.pdkNotebookOfTheBrainMriExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
