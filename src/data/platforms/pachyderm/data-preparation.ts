import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'object-store-egress',
    text: 'The egress setting of a pipeline pushes its results to Amazon S3, Google Cloud Storage or Azure Blob Storage before the job counts as successful.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Export via egress',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-egress.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sql-egress',
    text: 'SQL egress, an experimental feature, writes a pipeline’s CSV results into existing tables of PostgreSQL, MySQL or Snowflake databases.',
    support: { 'data-connectors': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Egress to an SQL database',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/sql-egress.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ingest',
    text: 'A ready-made pipeline commits the result of a BigQuery query to a Pachyderm repository on a cron schedule.',
    support: { 'data-connectors': { how: 'integration', via: ['Google BigQuery'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Google BigQuery',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/bigquery/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'snowflake-template',
    text: 'A pipeline template of Console runs a query on Snowflake and commits the result as one file.',
    support: { 'data-connectors': { how: 'integration', via: ['Snowflake'] } },
    sources: [
      {
        title: 'Pachyderm repository: Snowflake template',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/snowflake.jsonnet',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 's3-gateway',
    text: 'Pachyderm’s S3 gateway presents every branch of a repository as an S3 bucket, so that S3 clients such as boto3 can read and write the data.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): S3 gateway',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 's3-gateway-limits',
    text: 'The S3 gateway rejects some S3 operations, among them copying objects, encryption, tagging, lifecycles, policies and notifications.',
    support: {},
    about: ['data-connectors', 'encryption'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Unsupported operations',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/unsupported-operations.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ways-to-add-data',
    text: 'Data can be committed through pachctl, Console, a language client or an S3 client, and pachctl accepts URLs and directories as well as files.',
    support: {},
    about: ['data-connectors'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Developer workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Ingest data',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/ingest-data.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-mount',
    text: 'The command pachctl mount shows repositories as a local file system through FUSE, read-only unless set otherwise; it is unstable on macOS 10.15 and later.',
    support: {},
    about: ['data-connectors'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Mount a repo locally',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/mount-repo-to-local-computer.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'container-transformations',
    text: 'A Pachyderm pipeline transforms data with the user’s code in a container, which reads input under /pfs and leaves output for a new commit.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Introduction to pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'input-combinations',
    text: 'A pipeline can combine several repositories as a cross product, union, join, outer join or group of their files.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Cross input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-cross.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Union input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-union.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Join input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-join.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Group input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-group.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'parallel-datums',
    text: 'A job queues its units of data, called datums, and distributes them over the pipeline’s worker pods.',
    support: { 'distributed-data-processing': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Distributed computing',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/distributed-computing.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Datum',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'incremental-processing',
    text: 'A job skips datums that an earlier job processed and that have not changed, unless the pipeline is set to reprocess all of them.',
    support: {},
    about: ['distributed-data-processing', 'data-transformation'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Reprocess spec',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/reprocess-spec.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Datum',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'datum-batching',
    text: 'With datum batching, user code starts once and then asks for one datum after another, which helps when code starts slowly or datums are small.',
    support: {},
    about: ['distributed-data-processing'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Datum batching',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/datum-batching.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-through-s3',
    text: 'A Spark cluster can write to a Pachyderm repository with its s3a adapter, provided that a commit stays open during the Spark job.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Apache Spark'] } },
    sources: [
      {
        title: 'Pachyderm repository: Example for Spark with the S3 gateway',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spark/s3gateway/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'exploratory-plots',
    text: 'In a tutorial, a pipeline with Python code of the user produces pair plots and a correlation matrix of a dataset.',
    support: { 'exploratory-analysis': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Multi-pipeline DAG',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/multi-ml/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mljar-features',
    text: 'A tutorial pipeline generates features automatically with the package mljar-supervised.',
    support: { 'automated-feature-engineering': { how: 'integration', via: ['mljar-supervised'] } },
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
    slug: 'label-studio',
    text: 'A fork of Label Studio, called developmental in its README, offers Pachyderm as a storage type: it takes unlabelled data from one repository and commits annotations to another.',
    support: { 'data-labeling': { how: 'integration', via: ['Label Studio'], stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Label Studio',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/label-studio/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm examples repository: Label Studio',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/label-studio/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'superb-ai',
    text: 'A cron pipeline can import labelled data from a Superb AI project into a repository.',
    support: { 'data-labeling': { how: 'integration', via: ['Superb AI'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Superb AI',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/superb-ai/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jupyterlab-extension',
    text: 'The JupyterLab extension, an experimental feature, links a notebook with a Pachyderm cluster, to browse repositories, load datums and create pipelines.',
    support: { notebooks: { how: 'native', via: ['JupyterLab'], stage: 'preview' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): JupyterLab',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): JupyterLab user guide',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/user-guide.md',
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
    slug: 'jupyterlab-read-only',
    text: 'In the JupyterLab extension, the file browser shows repositories read-only; files can be downloaded to the working directory.',
    support: {},
    about: ['notebooks'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): JupyterLab user guide',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/user-guide.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jupyterlab-image',
    text: 'A prepared Docker image contains JupyterLab with the Pachyderm extension; the extension can also be added to an image of one’s own.',
    support: {},
    about: ['notebooks'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): JupyterLab with Docker',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/docker-install.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jupyterlab-in-determined',
    text: 'The JupyterLab extension also runs in notebooks of Determined, there without support for GPUs.',
    support: {},
    about: ['notebooks'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): JupyterLab in Determined',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/determined.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chroma-embeddings',
    text: 'In an HPE demonstration not meant for production, a pipeline fills a Chroma vector database with embeddings, which an application searches to answer questions.',
    support: { 'vector-search': { how: 'integration', via: ['Chroma'] } },
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
    slug: 'time-windows',
    text: 'Fixed time windows are processed in parallel when each window’s data lies in a directory of its own, and only windows with changed data are processed again.',
    support: {},
    about: ['data-transformation'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Time-windowed data',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/time-windows.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'toloka',
    text: 'The list of Pachyderm examples names one in which pipelines create crowdsourced annotation jobs in Toloka and aggregate the labels.',
    support: { 'data-labeling': { how: 'integration', via: ['Toloka'] } },
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
