import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'notebooks',
    text: 'Databricks provides notebooks in which data can be prepared.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Compute',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/compute/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark',
    text: 'Spark preprocesses data for machine learning on Databricks.',
    support: {
      'data-transformation': { how: 'native', via: ['Spark'] },
      'distributed-data-processing': { how: 'native', via: ['Spark'] },
    },
    sources: [
      {
        title: 'Databricks documentation: Preprocessing data',
        url: 'https://docs.databricks.com/applications/machine-learning/preprocess-data/index.html',
      },
      {
        title: 'Databricks agent skills: Feature engineering',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'feature-store',
    text: 'Databricks includes a feature store.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      { title: 'Databricks: Feature store', url: 'https://databricks.com/product/feature-store' },
      {
        title: 'Azure Databricks documentation: Databricks Feature Store',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'unity-catalog',
    text: 'Unity Catalog is the data catalogue of Databricks.',
    support: { 'data-catalog': { how: 'native' } },
    sources: [
      { title: 'Databricks: Unity Catalog', url: 'https://databricks.com/product/unity-catalog' },
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Unity Catalog repository: README',
        url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'lakeflow-connect',
    text: 'Lakeflow Connect has managed connectors that bring SaaS applications such as Salesforce and Workday, and SQL Server databases, into Unity Catalog tables.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Lakeflow Connect',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'preview-connectors',
    text: 'Lakeflow Connect connectors for change data of PostgreSQL and MySQL, for NetSuite and for Dynamics 365 are in public preview.',
    support: { 'data-connectors': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks agent skills: Lakeflow Connect',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-expectations',
    text: 'Expectations in Lakeflow pipelines check every record against SQL conditions; invalid records can be kept with a metric or dropped, or they can fail the update.',
    support: { 'data-quality-checks': { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Manage data quality with pipeline expectations',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/ldp/expectations',
        accessed: '2026-11-23',
      },
      {
        title: 'Lakeflow SDP-META documentation: Data quality',
        url: 'https://databrickslabs.github.io/sdp-meta/docs/concepts/data-quality',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakeflow-designer',
    text: 'Lakeflow Designer, in public preview, prepares data on a drag-and-drop canvas of operators such as filter and join; the steps are backed by code that can be kept in Git.',
    support: {
      'visual-pipeline-builder': { how: 'native', stage: 'preview' },
      'data-transformation': { how: 'native', stage: 'preview' },
    },
    sources: [
      {
        title: 'Azure Databricks documentation: What is Lakeflow Designer?',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/what-is-lakeflow-designer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-search-indexes',
    text: 'Databricks AI Search, formerly Vector Search, indexes embeddings and answers nearest-neighbour queries, alone or combined with keyword search.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Vector Search',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Vector search indexes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/vectorsearch/vector_search_indexes.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Databricks AI Search',
        url: 'https://docs.databricks.com/aws/en/ai-search/ai-search',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-index-types',
    text: 'A vector index follows a Delta table, with embeddings computed by Databricks or supplied, or is written directly through an API.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'Databricks agent skills: Vector Search',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_ai_search_index',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-endpoint-types',
    text: 'Vector endpoints are standard, for up to about 320 million vectors of 768 dimensions, or storage-optimised, for more than a billion at a higher latency.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'Databricks agent skills: Vector Search',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-vector-search/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'storage-optimized-triggered-only',
    text: 'Vector indexes on storage-optimised endpoints are synchronised only when triggered; standard endpoints can also follow their table continuously.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_ai_search_index',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_search_index',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-tables',
    text: 'Any Unity Catalog table with a primary key can serve as a feature table, and training sets join features as they were at the time of each label.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Feature engineering',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-feature-store',
    text: 'Feature tables can be published to an online store based on Lakebase, for lookups by model-serving or feature-serving endpoints.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Feature engineering',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-views',
    text: 'Feature Views, in public preview, compute windowed aggregates from declarations over Delta tables or Kafka streams for training and for online serving.',
    support: { 'feature-store': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks agent skills: Feature Views',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-views.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-profiling',
    text: 'Data profiling computes summary statistics of a Unity Catalog table over time and builds a dashboard of them.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Data profiling',
        url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Data profiling',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'document-parsing',
    text: 'SQL functions parse PDF, Office and image files, up to 500 pages or 100 MB a file, and cut the result into chunks for retrieval.',
    support: {},
    about: ['vector-search', 'data-transformation'],
    sources: [
      {
        title: 'Databricks agent skills: AI functions',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-storage-loading',
    text: 'Auto Loader loads files from Amazon S3, Azure Data Lake Storage and Google Cloud Storage, and Lakehouse Federation queries other databases in place.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Lakeflow Connect',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakeflow-connect/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'holiday-features',
    text: 'A serverless forecasting experiment can add holiday features of one region by itself; other features are columns that the training table already has.',
    support: { 'automated-feature-engineering': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Databricks SDK for Python: Forecasting',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/forecasting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-labelling',
    text: 'Experts annotate data in labelling sessions of the Review App; this covers traces of generative applications, from which evaluation datasets are made.',
    support: { 'data-labeling': { how: 'native', partial: true } },
    about: ['human-feedback'],
    sources: [
      {
        title: 'Databricks documentation: Collect feedback and expectations by labeling existing traces',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/expert-feedback/label-existing-traces',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Create and manage labeling sessions',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/human-feedback/concepts/labeling-sessions',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-serving',
    text: 'Feature Serving endpoints give models and applications outside Databricks access to precomputed and on-demand features, and scale with the traffic.',
    support: { 'feature-store': { how: 'native' } },
    about: ['autoscaling'],
    sources: [
      {
        title: 'Azure Databricks documentation: Feature Serving endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/feature-store/feature-function-serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-compute',
    text: 'Notebooks run interactive Python and SQL on serverless compute or on clusters that the user configures.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Compute',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/compute/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lakebase-pgvector',
    text: 'Lakebase, the managed Postgres database of Databricks on AWS and Azure, can search embeddings with the pgvector extension.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Vector similarity search with pgvector',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/references/pgvector.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Lakebase',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-lakebase/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'zerobus-ingest',
    text: 'Through Zerobus Ingest, programs write records one by one straight into Delta tables over gRPC, with SDKs for Python, Java, Go, TypeScript and Rust.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Zerobus Ingest',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-zerobus-ingest/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-bi-dashboards',
    text: 'AI/BI dashboards show charts, key figures and filters over the results of SQL queries on governed tables.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: AI/BI dashboards',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-aibi-dashboards/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
