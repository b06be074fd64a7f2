import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'training-in-containers',
    text: 'Training code runs as a Pachyderm pipeline in the user’s container image, in any language or framework, and the model is committed to the pipeline’s output repository.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Transform',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/transform.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-graph',
    text: 'Pipelines form a directed acyclic graph through their repositories: each starts when the pipelines before it have finished their commits.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): DAG',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/dag.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Introduction to pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'failed-datums',
    text: 'Pachyderm tries a failing datum three times by default, and an error command can let a job succeed without its failed datums.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Datum tries',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-tries.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Skip failed datums',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/err-cmd.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'timeouts',
    text: 'Time limits can be set for a single datum and for a whole job; by default there is none.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Datum timeout',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-timeout.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Job timeout',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/job-timeout.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'transactions',
    text: 'Commands grouped in a transaction take effect together, so that commits to several input repositories start one job instead of several.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Transactions',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/transactions.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jsonnet-specifications',
    text: 'Pipeline specifications in Jsonnet, an experimental feature, take arguments, so that one file can create several pipelines.',
    support: {},
    about: ['pipeline-orchestration', 'infrastructure-as-code'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Jsonnet pipeline specifications',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/jsonnet-pipeline-specs.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'console-graph',
    text: 'Console draws a project’s pipelines as a graph and can create and duplicate pipelines, whose specifications are written in JSON as of version 2.9.',
    support: {},
    about: ['visual-pipeline-builder', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): View project',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-project.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Create pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/create-pipeline.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Duplicate pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/duplicate-pipeline.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'template-forms',
    text: 'In Console a pipeline can be made from a template with a form for its arguments; templates for Snowflake and Hugging Face are included and others are added by URL.',
    support: {},
    about: ['visual-pipeline-builder'],
    sources: [
      {
        title: 'Pachyderm repository: Pipeline templates in Console',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/PipelineTemplate.tsx',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Included pipeline templates',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/index.ts',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Upload of pipeline templates',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/components/UploadTemplate/UploadTemplate.tsx',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mljar-automl',
    text: 'A tutorial pipeline trains models on a CSV file with mljar-supervised, which selects a model and tunes its hyperparameters.',
    support: { automl: { how: 'integration', via: ['mljar-supervised'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): AutoML pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/auto-ml/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperparameter-example',
    text: 'An example searches hyperparameters with four pipelines: one trains a model for each combination and the last selects the best.',
    support: { 'hyperparameter-tuning': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm repository: Example of distributed hyperparameter tuning',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/ml/hyperparameter/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'determined-training',
    text: 'In the PDK environment, a Pachyderm pipeline starts a Determined experiment, which can use distributed training and hyperparameter search.',
    support: {
      'distributed-training': { how: 'integration', via: ['Determined'] },
      'hyperparameter-tuning': { how: 'integration', via: ['Determined'] },
    },
    sources: [
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: Deployment and setup guide',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Determined repository: README',
        url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'determined-beta',
    text: 'As of version 2.9, installing Pachyderm and Determined together from one Helm chart is in beta.',
    support: {},
    about: ['distributed-training', 'kubernetes-install'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Unified deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/unified-deployment.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubeflow-tfjob',
    text: 'An example lets Kubeflow pipelines with TFJobs read and write versioned data through the S3 gateway.',
    support: {},
    about: ['distributed-training'],
    sources: [
      {
        title: 'Pachyderm repository: Kubeflow examples',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/kubeflow/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Sidecar S3 gateway',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/deploy-s3gateway-sidecar.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'wandb-tracking',
    text: 'An example pipeline logs training runs to Weights and Biases, while Pachyderm versions data, code and models.',
    support: { 'experiment-tracking': { how: 'integration', via: ['Weights and Biases'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Weights and Biases',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'reproducible-results',
    text: 'A pipeline’s specification names container image, command and inputs, and since its results are versioned, each transformation can be reproduced.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Introduction to pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Provenance',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/provenance.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-requests',
    text: 'A pipeline can request GPUs by type and number, for instance to fine-tune a model on an NVIDIA GPU.',
    support: { 'accelerated-training': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): GPUs',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Resource limits',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/resource-limits.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'whole-gpus',
    text: 'A worker has sole use of the whole GPUs that it asks for; parts of a GPU cannot be requested.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-training'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Resource limits',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/resource-limits.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'determined-schedulers',
    text: 'The Determined section of Pachyderm’s Helm chart, whose use is in beta as of version 2.9, offers gang scheduling or priority scheduling with preemption.',
    support: { 'gpu-scheduling': { how: 'integration', via: ['Determined'], stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Determined Helm values',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/determined.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Unified deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/unified-deployment.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'node-and-priority',
    text: 'A pipeline’s scheduling settings select nodes, a Kubernetes priority class and tolerated taints for its workers.',
    support: {},
    about: ['gpu-scheduling'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Scheduling spec',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/scheduling-spec.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Tolerations',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/tolerations.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'finbert-example',
    text: 'An example pipeline fine-tunes a BERT language model for financial sentiment with the user’s training script.',
    support: { 'llm-fine-tuning': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm examples repository: Market sentiment',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/market-sentiment/README.md',
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
    slug: 'datum-statistics',
    text: 'For each datum of a job, Pachyderm reports transfer and processing times, data volumes and errors; profiling of tensors or GPU use is not described.',
    support: { 'training-debugging': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Inspect datum',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/datum-operations/inspect-datum.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-comparison',
    text: 'Console compares the runtimes of a pipeline’s jobs in a chart.',
    support: {},
    about: ['training-debugging', 'endpoint-metrics'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): View pipeline jobs and runtimes',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/view-runtimes.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clearml-tracking',
    text: 'The list of Pachyderm examples names one that logs experiments to ClearML, to which pipelines connect with a Pachyderm secret.',
    support: { 'experiment-tracking': { how: 'integration', via: ['ClearML'] } },
    sources: [
      {
        title: 'Pachyderm examples repository: README',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-with-spark',
    text: 'The list of Pachyderm examples names one from outside the project that trains a fraud detection model with Spark, MLlib and MLflow.',
    support: {},
    about: ['experiment-tracking', 'distributed-data-processing'],
    sources: [
      {
        title: 'Pachyderm examples repository: README',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
