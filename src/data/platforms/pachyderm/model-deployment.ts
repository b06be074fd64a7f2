import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'batch-inference-pipelines',
    text: 'An inference pipeline applies a versioned model to the files of an input repository; a tutorial spreads the exams of patients over parallel workers.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Data parallelism pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/data-parallelism/_index.md',
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
    slug: 'multi-stage-inference',
    text: 'A tutorial divides batch inference into several linked pipelines, so that preprocessing on CPUs is separate from stages that need GPUs.',
    support: {},
    about: ['inference-graphs', 'batch-inference', 'accelerated-inference'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Task parallelism pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/task-parallelism/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm examples repository: Breast cancer detection',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/breast-cancer-detection/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-pipelines',
    text: 'A service pipeline, an experimental kind, keeps user code running and exposes it through a Kubernetes service, for example to serve a model with one’s own server.',
    support: { 'real-time-endpoints': { how: 'custom', stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Service',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Supported releases and features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation repository: Service pipelines (2.5)',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/2.5.x/concepts/pipeline-concepts/pipeline/service.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-images',
    text: 'Service pipelines, an experimental feature, run any container image of the user behind a port of the cluster.',
    support: { 'custom-serving-containers': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Service',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Transform',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/transform.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Supported releases and features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-deployment',
    text: 'In the PDK environment, a Pachyderm pipeline deploys each newly trained model as a KServe InferenceService, or updates the existing one.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['KServe'] } },
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
    slug: 'torchserve-archive',
    text: 'The PDK deployment pipeline packs a model as a TorchServe archive together with its handler and configuration.',
    support: { 'model-packaging': { how: 'integration', via: ['TorchServe'] } },
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
    slug: 'seldon-example',
    text: 'An example serves a model trained with Pachyderm in Seldon Deploy.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['Seldon Deploy'] } },
    sources: [
      {
        title: 'Pachyderm examples repository: Seldon deployment',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/seldon/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spout-streams',
    text: 'Spout pipelines take in data from streams and message queues continuously, and their commits start the pipelines behind them, where the user’s inference code can run.',
    support: { 'streaming-inference': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Spout',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/spout.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Key features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rabbitmq-spout',
    text: 'An example spout reads a RabbitMQ queue, writes the messages to files and commits them at set intervals.',
    support: {},
    about: ['streaming-inference', 'data-connectors'],
    sources: [
      {
        title: 'Pachyderm repository: RabbitMQ spout',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spouts/go-rabbitmq-spout/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'models-as-files',
    text: 'Models of any format, such as pickle or XML, are files in a repository, which pachctl can download for use elsewhere.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Export via pachctl',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-pachctl.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pretrained-models',
    text: 'Models trained elsewhere can be uploaded to a repository, as a tutorial does with a pretrained breast cancer classifier.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Data parallelism pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/data-parallelism/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-download',
    text: 'A Console template downloads a named model or dataset from Hugging Face into a repository.',
    support: {},
    about: ['external-models', 'foundation-model-catalog'],
    sources: [
      {
        title: 'Pachyderm repository: Hugging Face template',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/huggingFaceDownloader.jsonnet',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-in-service-pipeline',
    text: 'An HPE demonstration runs a Mistral language model with Titan ML in a service pipeline, a set-up that it advises against for production.',
    support: {},
    about: ['llm-serving', 'real-time-endpoints'],
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
    slug: 'demo-interface',
    text: 'An HPE demonstration hosts the interface of a question-answering application in a service pipeline, which it does not recommend for production.',
    support: { 'app-hosting': { how: 'custom', partial: true } },
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
    slug: 'llm-streaming-demo',
    text: 'The chat interface of an HPE demonstration requests a token stream from a Mistral model that Titan ML serves in a service pipeline; batching and parallelism are not described.',
    support: { 'llm-serving': { how: 'integration', via: ['Titan ML'], partial: true } },
    sources: [
      {
        title: 'PDK repository: Chat interface of the retrieval-augmented generation example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/sample-data/src/py/app.py',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: Retrieval-augmented generation example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-pytorch-server',
    text: 'In the PDK environment, models run in KServe’s PyTorch server, for which the deployment pipeline supplies a model archive and no image; other frameworks are not shown.',
    support: { 'prebuilt-serving-containers': { how: 'integration', via: ['KServe'], partial: true } },
    sources: [
      {
        title: 'PDK repository: Deployment functions of the dog and cat example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/dog-cat/container/deploy/common.py',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
