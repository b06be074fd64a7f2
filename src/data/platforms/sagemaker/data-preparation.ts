import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'data-wrangler',
    text: 'SageMaker Data Wrangler is for feature engineering.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      { title: 'AWS: SageMaker Data Wrangler', url: 'https://aws.amazon.com/sagemaker/data-wrangler/' },
      {
        title: 'SageMaker AI developer guide: Prepare ML data with Data Wrangler',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-wrangler.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'feature-store',
    text: 'SageMaker includes a feature store.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateFeatureGroup',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'studio-ide',
    text: 'SageMaker Studio is an integrated development environment.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateApp',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateSpace',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'notebooks',
    text: 'SageMaker provides notebooks.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateNotebookInstance',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ground-truth-closed',
    text: 'SageMaker Ground Truth runs labelling jobs with private, vendor or Mechanical Turk workers and can label part of the data by active learning; it is closed to new customers.',
    support: {},
    about: ['data-labeling'],
    sources: [
      {
        title: 'SageMaker AI developer guide: Create a labeling job (API)',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: CreateLabelingJob',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'studio-apps',
    text: 'Studio runs JupyterLab, Code Editor and RStudio apps, and Canvas, on compute of SageMaker.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateApp',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-notebooks',
    text: 'Notebooks of SageMaker Unified Studio are collaborative documents in a project; a run can be started on chosen compute, network and environment.',
    support: { notebooks: { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateNotebook',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateNotebook.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: StartNotebookRun',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookRun.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-offline-stores',
    text: 'Feature Store serves the latest record from an online store and keeps history in an offline store in S3, whose tables are in AWS Glue or Apache Iceberg format.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: GetRecord',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_GetRecord.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: OfflineStoreConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-features',
    text: 'Feature Store can hold lists, sets and vectors of a set dimension as feature values; it documents retrieval by record identifier, not by similarity.',
    support: {},
    about: ['vector-search', 'feature-store'],
    sources: [
      {
        title: 'SageMaker API reference: FeatureDefinition',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureDefinition.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: VectorConfig',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VectorConfig.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: GetRecord',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_GetRecord.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-processor',
    text: 'Feature Processor pipelines transform data for Feature Store and run on a schedule or after events.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Scheduled and event based executions for Feature Processor pipelines',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-feature-processor-schedule-pipeline.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'emr-serverless-step',
    text: 'A SageMaker pipeline can run PySpark jobs on Amazon EMR Serverless as one of its steps.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Amazon EMR Serverless'] } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Implement MLOps',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-connections',
    text: 'Unified Studio projects connect to Spark on AWS Glue or Amazon EMR for data processing.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['AWS Glue or Amazon EMR'] } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateConnection',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-studio-connections',
    text: 'Unified Studio has connections to Amazon Athena, Redshift, S3 and DynamoDB and to Snowflake, BigQuery, Databricks, MySQL, PostgreSQL, Oracle, SQL Server, SAP HANA, Teradata, Vertica and OpenSearch.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: CreateConnection',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canvas-oauth-sources',
    text: 'SageMaker Canvas connects to Snowflake and Salesforce Data Cloud with OAuth.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: IdentityProviderOAuthSetting',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_IdentityProviderOAuthSetting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canvas-visualisations',
    text: 'SageMaker Canvas lets users explore variables of tabular datasets with visualisations and analyses before a model is built.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Data exploration and analysis',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-explore-data.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker developer guide on GitHub (archived 2023): Explore and analyze your data',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-explore-data.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'visual-etl',
    text: 'Unified Studio offers visual ETL flows; users add their own transforms as a JSON file and a Python file.',
    support: { 'visual-pipeline-builder': { how: 'native' }, 'data-transformation': { how: 'native' } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'SageMaker Unified Studio user guide: Custom visual transform',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/custom-visual-transform.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-agent',
    text: 'The SageMaker Data Agent helps with code, errors and analysis in notebooks and the query editor of Unified Studio; Amazon Q assists in JupyterLab and Code Editor.',
    support: {},
    about: ['notebooks', 'exploratory-analysis'],
    only: ['unified-studio'],
    sources: [
      {
        title: 'SageMaker Unified Studio administrator guide: Generative AI assistance',
        url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/amazonq.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'opensearch-rag',
    text: 'An AWS sample serves an embedding model and a language model on SageMaker endpoints and searches the embeddings by similarity in Amazon OpenSearch Service.',
    support: { 'vector-search': { how: 'integration', via: ['Amazon OpenSearch Service'] } },
    sources: [
      {
        title: 'AWS Samples on GitHub: RAG with Llama 3, SageMaker JumpStart and OpenSearch',
        url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/RAG-recipes/llama3-RAG-Opensearch-langchain-SMJS.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-data-preparation-labelling',
    text: 'SageMaker AI Data Preparation labels records with models in auto-labelling jobs, flags labels for review, and lets people review and correct labels in a labelling space.',
    support: { 'data-labeling': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-quality-evaluation',
    text: 'SageMaker AI Data Preparation scores a dataset against quality criteria in a job before it is used for training.',
    support: { 'data-quality-checks': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-transformation-jobs',
    text: 'Data transformation jobs of SageMaker AI Data Preparation remove duplicates, filter or redact records, split or merge datasets and convert formats.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'synthetic-data',
    text: 'SageMaker AI Data Preparation can generate synthetic records from a dataset specification.',
    support: {},
    about: ['data-transformation', 'llm-fine-tuning'],
    sources: [
      {
        title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalog-quality-metrics',
    text: 'Data sources of a Unified Studio catalogue can import data quality metrics with each run, for AWS Glue assets; other tools post metrics through the API.',
    support: { 'data-quality-checks': { how: 'integration', via: ['AWS Glue Data Quality'] } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: GlueRunConfigurationInput',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GlueRunConfigurationInput.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: PostTimeSeriesDataPoints',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PostTimeSeriesDataPoints.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone user guide: Data quality in Amazon DataZone',
        url: 'https://docs.aws.amazon.com/datazone/latest/userguide/datazone-data-quality.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autopilot-feature-engineering',
    text: 'In hyperparameter optimisation mode, Autopilot generates a feature engineering container that turns the original features into those used for training.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker AI developer guide: Autopilot inference container output',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-container-output.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-spaces',
    text: 'HyperPod Spaces run Jupyter or Code Editor on a cluster with Amazon EKS, with set CPU, GPU and memory, and can be opened in a browser or from a local editor such as VS Code.',
    support: { notebooks: { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: Spaces',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/doc/getting_started/space.md',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker HyperPod CLI on GitHub: README',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
