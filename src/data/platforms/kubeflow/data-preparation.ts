import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'notebooks-ides',
    text: 'Kubeflow Notebooks runs JupyterLab, RStudio or Visual Studio Code (code-server) in containers on the Kubernetes cluster.',
    support: { notebooks: { how: 'native' } },
    sources: [{ page: pages.notebooksOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-operator',
    text: 'The Kubeflow Spark Operator runs Apache Spark applications, defined as Kubernetes custom resources, for data preparation and feature engineering.',
    support: { 'distributed-data-processing': { how: 'native', via: ['apache-spark'] } },
    only: ['community'],
    sources: [
      { page: pages.sparkOperatorOverview, accessed: '2026-11-23' },
      { page: pages.architecture, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-spark',
    text: 'Charmed Kubeflow can be connected to Charmed Apache Spark, which is deployed separately, to run Spark jobs from notebooks and pipelines, an experimental feature.',
    support: {
      'distributed-data-processing': { how: 'integration', via: ['charmed-spark'], stage: 'preview' },
    },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowIntegrateWithCharmedApacheSpark, accessed: '2026-11-30' },
      { page: pages.charmedKubeflowRunSparkJobs, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-images',
    text: 'Kubeflow supplies example notebook images with PyTorch, TensorFlow, SciPy, Tidyverse or Conda Python, some with CUDA; users may build images of their own.',
    support: { notebooks: { how: 'native' } },
    about: ['reproducible-environments'],
    sources: [{ page: pages.notebooksContainerImages, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces-beta',
    text: 'Kubeflow Workspaces, in beta and meant to replace Notebooks, runs any web-based IDE from environments that administrators define as WorkspaceKind resources.',
    support: { notebooks: { how: 'native', stage: 'preview' } },
    only: ['community'],
    sources: [{ page: pages.workspacesOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces-exploration',
    text: 'Users can explore data with their own code in the notebook environments; Kubeflow Workspaces names this among its purposes.',
    support: { 'exploratory-analysis': { how: 'custom' } },
    sources: [{ page: pages.workspacesOverview, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feature-store',
    text: 'Feast, a separate project of the Kubeflow ecosystem, serves features for models that are trained in Kubeflow and deployed with KServe.',
    support: { 'feature-store': { how: 'integration', shows: ['registry', 'training', 'online'], via: ['feast'] } },
    sources: [{ page: pages.introductionToFeast, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-feast-transformer',
    text: 'KServe documents an example of a transformer, built by the user, that fetches features from the Feast online store before each prediction.',
    support: { 'feature-store': { how: 'custom', shows: ['registry', 'online'], via: ['feast'] } },
    about: ['inference-graphs'],
    sources: [{ page: pages.kserveTransformerWithFeastFeatureStore, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-vector-store',
    text: 'For retrieval-augmented generation, Kubeflow points to Feast, which in alpha stores embeddings in a vector database such as Milvus and finds the nearest chunks.',
    support: { 'vector-search': { how: 'integration', via: ['feast', 'milvus'], stage: 'preview' } },
    sources: [
      { page: pages.genaiUseCases, accessed: '2026-11-23' },
      { page: pages.feastVectorDatabase, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-vector-stores',
    text: 'Demonstrations by Open Data Hub use Kubeflow Pipelines to load documents, audio or images into vector stores of OGX, a separate project formerly named Llama Stack, whose API then queries them.',
    support: { 'vector-search': { how: 'integration', via: ['ogx'] } },
    sources: [{ page: pages.introductionToOgx, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-client',
    text: 'SparkClient of the Kubeflow SDK opens Spark Connect sessions on Kubernetes, in which users transform data with ordinary PySpark code.',
    support: { 'data-transformation': { how: 'custom', via: ['apache-spark'] } },
    about: ['distributed-data-processing'],
    only: ['community'],
    sources: [{ page: pages.blogKubeflowSdk0_4_0, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-object-stores',
    text: 'Kubeflow Pipelines reads and writes artifacts in Amazon S3, S3-compatible stores and Google Cloud Storage; connectors to databases are not part of this.',
    support: { 'data-connectors': { how: 'native', partial: true } },
    sources: [{ page: pages.objectStoreConfiguration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-data-cache',
    text: 'Kubeflow Trainer can stream training data from an object store through a distributed in-memory cache built on Apache Arrow and DataFusion.',
    support: {},
    about: ['data-connectors', 'distributed-training'],
    only: ['community'],
    sources: [{ page: pages.trainerDistributedDataCache, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-labelling',
    text: 'Feast, the feature store of the Kubeflow ecosystem, has a labelling tab in its web interface, where people annotate entities, spans of documents or table rows.',
    support: { 'data-labeling': { how: 'integration', shows: ['label', 'people', 'dataset'], via: ['feast'] } },
    sources: [
      { page: pages.feastLabelView, accessed: '2026-11-23' },
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-tfdv',
    text: 'Kubeflow’s page on Feast says that TensorFlow Data Validation can check statistics from Feast against schemas kept with the features; Feast’s own documentation no longer describes this.',
    support: {
      'data-quality-checks': {
        how: 'integration',
        shows: ['verdict', 'rules'],
        via: ['feast', 'tensorflow-data-validation'],
        partial: true,
      },
    },
    sources: [
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
      { page: pages.feastDataQualityMonitoring, accessed: '2026-11-23' },
      { page: pages.tensorFlowExtendedGuideDataValidation, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-example-validator',
    text: 'Kubeflow Pipelines runs pipelines of TensorFlow Extended, whose ExampleValidator checks data statistics against a schema and reports anomalies.',
    support: {
      'data-quality-checks': { how: 'integration', shows: ['verdict', 'rules'], via: ['tensorflow-extended'] },
    },
    sources: [
      { page: pages.legacyCompatibilityMatrix, accessed: '2026-11-30' },
      { page: pages.tensorFlowExtendedGuideKubeflow, accessed: '2026-11-30' },
      { page: pages.tensorFlowExtendedGuideExampleValidator, accessed: '2026-11-30' },
      { page: pages.tensorFlowExtendedGuideDataValidation, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-feature-selection',
    text: 'Preview components in the Kubeflow Pipelines repository rank and select features of tabular data automatically, in a custom job that they start on Vertex AI of Google Cloud.',
    support: {},
    about: ['automated-feature-engineering'],
    sources: [
      { page: pages.pipelinesTabularFeatureRankingAndSelection, accessed: '2026-11-23' },
      { page: pages.pipelinesGoogleCloudPipelineComponents, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-feature-transform-engine',
    text: 'A preview component in the Kubeflow Pipelines repository engineers features on Vertex AI of Google Cloud, on request by built-in transformations that it configures from the statistics of each feature.',
    support: {
      'automated-feature-engineering': { how: 'integration', via: ['vertex-ai'], stage: 'preview' },
    },
    sources: [{ page: pages.pipelinesFeatureTransformEngine, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
