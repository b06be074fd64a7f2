import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const scalingPredictions: readonly WrittenFeature[] = [
  {
    slug: 'worker-autoscaling',
    text: 'With autoscaling on, which is not the default, the number of a pipeline’s workers follows its load up to a set maximum.',
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
    text: 'With autoscaling on, a pipeline without outstanding jobs, such as one for batch inference, goes into standby and uses no resources.',
    support: {},
    about: ['scale-to-zero', 'autoscaling'],
    sources: [{ page: pages.autoscaling, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-features',
    text: 'The PDK documentation names canary rollouts, ensembles and transformers among the features of KServe, to which its pipelines deploy models.',
    support: {},
    about: ['traffic-splitting', 'inference-graphs'],
    sources: [{ page: pages.pdkReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-rolling-update',
    text: 'When a KServe service of the same name exists, the PDK deployment pipeline gives it the new model by a rolling update.',
    support: {},
    about: ['traffic-splitting', 'deployment-rollback'],
    sources: [{ page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'branch-rollback',
    text: 'Setting a branch head back to an earlier commit starts a job with that commit, which returns a pipeline to earlier data or an earlier model.',
    support: { 'deployment-rollback': { how: 'native', shows: ['back', 'ready'] } },
    sources: [
      { page: pages.processSpecificCommits, accessed: '2026-11-23' },
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-inference',
    text: 'Inference pipelines can request GPUs for their workers, as in the tutorial on breast cancer detection.',
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
    text: 'The service pipeline, an experimental kind, that serves a language model in an example of PDK, which its guide advises against for production, requests one NVIDIA GPU in its specification.',
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
    text: 'If a worker pod crashes, other workers take over its datums.',
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
    text: 'Pachyderm refuses service pipelines, which serve requests, with a parallelism other than 1, although its page on services speaks of replicas.',
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
    text: 'The Helm chart can run several replicas of the proxy through which all of Pachyderm’s traffic passes, for availability.',
    support: {},
    about: ['high-availability'],
    sources: [{ page: pages.proxyHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pachw',
    text: 'Storage tasks can run in a separate pool of instances, called PachW, which scales between a minimum and a maximum size.',
    support: {},
    about: ['autoscaling'],
    sources: [{ page: pages.pachWHelmValues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-service-scale-down',
    text: 'Service pipelines, which are designed as single instances, do not scale down automatically but hold their resources, such as a GPU, until they are deleted.',
    support: { autoscaling: { how: 'none' }, 'scale-to-zero': { how: 'none' } },
    sources: [
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-11-23' },
      { page: pages.parallelismSpec, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-batching',
    text: 'The deployment pipeline of PDK’s 3D brain MRI example has options for TorchServe’s batch size, by default 1, and for the longest delay while a batch is gathered.',
    support: { 'request-batching': { how: 'custom', via: ['torchserve'], shows: ['group', 'set'] } },
    sources: [
      { page: pages.pdkOptionsOfThe3dBrainMriDeployment, accessed: '2026-11-23' },
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-grpc-port',
    text: 'The TorchServe settings that PDK’s deployment pipelines write name a port for inference over gRPC, while the examples call their models over HTTP.',
    support: {},
    about: ['grpc-inference'],
    sources: [
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-11-23' },
      { page: pages.pdkNotebookOfTheBrainMriExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
