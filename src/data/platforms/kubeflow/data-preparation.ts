import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'notebooks-ides',
    text: 'Kubeflow Notebooks runs JupyterLab, RStudio or Visual Studio Code (code-server) in containers on the Kubernetes cluster.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Notebooks overview',
        url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-operator',
    text: 'The Kubeflow Spark Operator runs Apache Spark applications, defined as Kubernetes custom resources, for data preparation and feature engineering.',
    support: { 'distributed-data-processing': { how: 'native', via: ['Apache Spark'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Spark Operator overview',
        url: 'https://www.kubeflow.org/docs/components/spark-operator/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Architecture',
        url: 'https://www.kubeflow.org/docs/started/architecture/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-spark',
    text: 'Charmed Kubeflow can be connected to Charmed Apache Spark, which is deployed separately, to run Spark jobs from notebooks and pipelines, an experimental feature.',
    support: {
      'distributed-data-processing': { how: 'integration', via: ['Charmed Apache Spark'], stage: 'preview' },
    },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Integrate with Charmed Apache Spark',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/manage/integrate-spark/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation: Run Spark jobs',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/run-spark-jobs/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-images',
    text: 'Kubeflow supplies example notebook images with PyTorch, TensorFlow, SciPy, Tidyverse or Conda Python, some with CUDA; users may build images of their own.',
    support: { notebooks: { how: 'native' } },
    about: ['reproducible-environments'],
    sources: [
      {
        title: 'Kubeflow documentation: Notebooks container images',
        url: 'https://www.kubeflow.org/docs/components/notebooks/container-images/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces-beta',
    text: 'Kubeflow Workspaces, in beta and meant to replace Notebooks, runs any web-based IDE from environments that administrators define as WorkspaceKind resources.',
    support: { notebooks: { how: 'native', stage: 'preview' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Workspaces overview',
        url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces-exploration',
    text: 'Users can explore data with their own code in the notebook environments; Kubeflow Workspaces names this among its purposes.',
    support: { 'exploratory-analysis': { how: 'custom', via: ['notebooks'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Workspaces overview',
        url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feature-store',
    text: 'Feast, a separate project of the Kubeflow ecosystem, serves features for models that are trained in Kubeflow and deployed with KServe.',
    support: { 'feature-store': { how: 'integration', via: ['Feast'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-feast-transformer',
    text: 'KServe documents an example of a transformer, built by the user, that fetches features from the Feast online store before each prediction.',
    support: { 'feature-store': { how: 'custom', via: ['Feast'] } },
    about: ['inference-graphs'],
    sources: [
      {
        title: 'KServe documentation: Transformer with Feast feature store',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/feast-feature-store',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-vector-store',
    text: 'For retrieval-augmented generation, Kubeflow points to Feast, which in alpha stores embeddings in a vector database such as Milvus and finds the nearest chunks.',
    support: { 'vector-search': { how: 'integration', via: ['Feast and Milvus'], stage: 'preview' } },
    sources: [
      {
        title: 'Kubeflow documentation: GenAI use cases',
        url: 'https://www.kubeflow.org/docs/genai/use-cases/',
        accessed: '2026-11-23',
      },
      {
        title: 'Feast documentation: Vector database',
        url: 'https://docs.feast.dev/reference/alpha-vector-database',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-vector-stores',
    text: 'Demonstrations by Open Data Hub use Kubeflow Pipelines to load documents, audio or images into vector stores of OGX, a separate project formerly named Llama Stack, whose API then queries them.',
    support: { 'vector-search': { how: 'integration', via: ['OGX'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to OGX',
        url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-client',
    text: 'SparkClient of the Kubeflow SDK opens Spark Connect sessions on Kubernetes, in which users transform data with ordinary PySpark code.',
    support: { 'data-transformation': { how: 'custom', via: ['Apache Spark'] } },
    about: ['distributed-data-processing'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow SDK 0.4.0',
        url: 'https://blog.kubeflow.org/kubeflow-sdk-0.4.0-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-object-stores',
    text: 'Kubeflow Pipelines reads and writes artifacts in Amazon S3, S3-compatible stores and Google Cloud Storage; connectors to databases are not part of this.',
    support: { 'data-connectors': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Kubeflow documentation: Object store configuration',
        url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/configure-object-store/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-data-cache',
    text: 'Kubeflow Trainer can stream training data from an object store through a distributed in-memory cache built on Apache Arrow and DataFusion.',
    support: {},
    about: ['data-connectors', 'distributed-training'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Distributed data cache',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/data-cache.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-labelling',
    text: 'Feast, the feature store of the Kubeflow ecosystem, has a labelling tab in its web interface, where people annotate entities, spans of documents or table rows.',
    support: { 'data-labeling': { how: 'integration', via: ['Feast'] } },
    sources: [
      {
        title: 'Feast documentation: Label view',
        url: 'https://docs.feast.dev/getting-started/concepts/label-view',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-tfdv',
    text: 'Kubeflow’s page on Feast says that TensorFlow Data Validation can check statistics from Feast against schemas kept with the features; Feast’s own documentation no longer describes this.',
    support: {
      'data-quality-checks': { how: 'integration', via: ['Feast and TensorFlow Data Validation'], partial: true },
    },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
      {
        title: 'Feast documentation: Data quality monitoring',
        url: 'https://docs.feast.dev/reference/dqm',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-feature-selection',
    text: 'Preview components in the Kubeflow Pipelines repository rank and select features of tabular data automatically, in a custom job that they start on Vertex AI of Google Cloud.',
    support: {
      'automated-feature-engineering': { how: 'integration', via: ['Google Cloud Vertex AI'], stage: 'preview' },
    },
    sources: [
      {
        title: 'Kubeflow Pipelines repository: Tabular feature ranking and selection',
        url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/google_cloud_pipeline_components/preview/automl/tabular/feature_selection.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Pipelines repository: Google Cloud Pipeline Components',
        url: 'https://github.com/kubeflow/pipelines/blob/master/components/google-cloud/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
