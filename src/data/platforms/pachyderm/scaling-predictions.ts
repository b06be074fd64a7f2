import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'worker-autoscaling',
    text: 'With autoscaling on, which is not the default, the number of a pipeline’s workers follows its load up to a set maximum; service pipelines are single instances.',
    support: { autoscaling: { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Autoscaling',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/autoscaling.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Parallelism spec',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/parallelism.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'standby',
    text: 'With autoscaling on, a pipeline without outstanding jobs, such as one for batch inference, goes into standby and uses no resources.',
    support: {},
    about: ['scale-to-zero', 'autoscaling'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Autoscaling',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/autoscaling.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-features',
    text: 'The PDK documentation names canary rollouts, ensembles and transformers among the features of KServe, to which its pipelines deploy models, without describing their use.',
    support: {},
    about: ['traffic-splitting', 'inference-graphs'],
    sources: [
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-rolling-update',
    text: 'When a KServe service of the same name exists, the PDK deployment pipeline gives it the new model by a rolling update.',
    support: {},
    about: ['traffic-splitting', 'deployment-rollback'],
    sources: [
      {
        title: 'PDK repository: Deployment and setup guide',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'branch-rollback',
    text: 'Setting a branch head back to an earlier commit starts a job with that commit, which returns a pipeline to earlier data or an earlier model.',
    support: { 'deployment-rollback': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Process specific commits',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/process-specific-commits.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-inference',
    text: 'Inference pipelines can request GPUs for their workers, as in the tutorial on breast cancer detection.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Task parallelism pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/task-parallelism/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): GPUs',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-crashes',
    text: 'If a worker pod crashes, other workers take over its datums; service and spout pipelines are designed as single instances.',
    support: { 'high-availability': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Distributed computing',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/distributed-computing.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Parallelism spec',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/parallelism.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'proxy-replicas',
    text: 'The Helm chart can run several replicas of the proxy through which all of Pachyderm’s traffic passes, for availability.',
    support: {},
    about: ['high-availability'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Proxy Helm values',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/proxy.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pachw',
    text: 'Storage tasks can run in a separate pool of instances, called PachW, whose size moves between a minimum and a maximum.',
    support: {},
    about: ['autoscaling'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): PachW Helm values',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/pachw.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-service-scale-down',
    text: 'Service pipelines do not scale down by themselves: they hold their resources, such as a GPU, until they are deleted.',
    support: { 'scale-to-zero': { how: 'none' } },
    about: ['autoscaling'],
    sources: [
      {
        title: 'PDK repository: Retrieval-augmented generation example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-batching',
    text: 'The deployment pipeline of PDK’s 3D brain MRI example has options for TorchServe’s batch size, by default 1, and for the longest delay while a batch is gathered.',
    support: { 'request-batching': { how: 'integration', via: ['TorchServe'] } },
    sources: [
      {
        title: 'PDK repository: Options of the 3D brain MRI deployment',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/container/deploy/common.py',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: Deployment code of the 3D brain MRI example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/container/deploy/deploy.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-grpc-port',
    text: 'The TorchServe settings that PDK’s deployment pipelines write name a port for inference over gRPC, while the examples call their models over HTTP.',
    support: {},
    about: ['grpc-inference'],
    sources: [
      {
        title: 'PDK repository: Deployment code of the 3D brain MRI example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/3d-brain-mri/container/deploy/deploy.py',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: Notebook of the brain MRI example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/brain-mri/sample-data/Brain-MRI_Prediction.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
