import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'feature-store-on-bigquery',
    text: 'Feature Store keeps feature data in BigQuery tables or views, which serve as the offline store, and serves the latest values from an online store at low latency.',
    support: { 'feature-store': { how: 'native', via: ['BigQuery'] } },
    sources: [
      {
        title: 'Vertex AI documentation: Feature Store overview',
        url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-legacy',
    text: 'Feature Store (Legacy) is deprecated: since 17 May 2026 it gets critical patches only, and its APIs are to be switched off on 17 February 2027.',
    support: {},
    about: ['feature-store'],
    sources: [
      {
        title: 'Vertex AI documentation: Feature Store (Legacy) overview',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-transform-engine',
    text: 'Among the Tabular Workflows, Feature Transform Engine does feature engineering for tabular data; it is in preview.',
    support: { 'automated-feature-engineering': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Agent Platform documentation: Tabular Workflows',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/tabular-data/tabular-workflows/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-on-ray',
    text: 'Spark applications run on a Ray cluster of the platform through RayDP and a custom container image.',
    support: { 'distributed-data-processing': { how: 'custom', via: ['RayDP'] } },
    sources: [
      {
        title: 'vertex-ai-samples repository: Spark on Ray on Vertex AI',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/spark_on_ray_on_vertex_ai.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'labels-in-managed-datasets',
    text: 'Users create labels and several annotation sets on managed datasets in the console; the former service with human labellers has been unavailable since July 2024.',
    support: { 'data-labeling': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Use managed datasets',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
        accessed: '2026-11-23',
      },
      {
        title: 'vertex-ai-samples repository: Get started with Data Labeling',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/datasets/get_started_with_data_labeling.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-datasets',
    text: 'Managed datasets hold source data such as images or tables; AutoML requires one, custom training can use data outside them.',
    support: {},
    sources: [
      {
        title: 'Agent Platform documentation: Machine learning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-statistics',
    text: 'Managed datasets generate statistics and visualisations of their data and can split it into training, validation and test sets.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Use managed datasets',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-retrieval',
    text: 'Agent Retrieval, formerly Vector Search 2.0, stores data objects with embeddings, which it can generate itself, and answers vector, text and hybrid searches.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Agent Retrieval overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Try Agent Retrieval',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/try-it',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-engine',
    text: 'RAG Engine connects private data to models; its corpora are kept in a managed database, in Vector Search or in Pinecone.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'Python SDK repository: RAG data types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/vertex_rag_data.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Documentation home',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'colab-and-workbench',
    text: 'Notebooks come in two kinds: Colab Enterprise, managed and collaborative, and Workbench, JupyterLab instances that users customise.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Notebooks overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-spark-kernels',
    text: 'Workbench instances give access to kernels of Managed Service for Apache Spark unless this is switched off.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Managed Service for Apache Spark'] } },
    about: ['notebooks'],
    sources: [
      {
        title: 'Agent Platform documentation: Manage Workbench features through metadata',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/workbench/instances/manage-metadata',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-preparation',
    text: 'BigQuery can prepare training data for the platform, which can then be made available as features in Feature Store.',
    support: { 'data-transformation': { how: 'integration', via: ['BigQuery'] } },
    sources: [
      {
        title: 'Agent Platform documentation: Agent Platform for BigQuery users',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/beginner/bqml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-and-cloud-storage',
    text: 'Batch inference reads from and writes to BigQuery tables, Cloud Storage files and multimodal datasets of the platform; its API names no connector to other databases.',
    support: {},
    about: ['data-connectors'],
    sources: [
      {
        title: 'Python SDK repository: Batch prediction job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/batch_prediction_job.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Model types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-example-validator',
    text: 'A pipeline defined with TensorFlow Extended can include its ExampleValidator, which checks data statistics against a schema and reports anomalies.',
    support: { 'data-quality-checks': { how: 'integration', via: ['TensorFlow Extended'] } },
    sources: [
      {
        title: 'TensorFlow Extended guide: ExampleValidator',
        url: 'https://www.tensorflow.org/tfx/guide/exampleval',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Pipeline interfaces',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rag-import-sources',
    text: 'RAG Engine imports files from Cloud Storage, Google Drive, Slack, Jira and SharePoint.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: RAG data types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/vertex_rag_data.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-search-index-updates',
    text: 'Indexes of Vector Search are updated in batches from files in Cloud Storage, which is the default, or in nearly real time if they are created for streaming.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'Python SDK repository: Index types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/index.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
