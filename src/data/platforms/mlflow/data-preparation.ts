import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'data-operations-in-projects',
    text: 'Data operations can be packaged as entry points of an MLflow project, which also declares its environment.',
    support: {
      'data-transformation': { how: 'custom', shows: ['operations'] },
      'reproducible-environments': { how: 'native', shows: ['declared', 'entry'] },
    },
    only: ['open-source'],
    sources: [
      { page: pages.packtBookMlprojectFileWithDataSteps },
      { page: pages.repositoryMultiStepWorkflowExample, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'dataset-sources',
    text: 'For pandas, Spark, NumPy, Polars, Hugging Face and TensorFlow datasets, MLflow logs the source of the data, such as a file, bucket or Delta table, and can reload the data from that source.',
    support: { 'data-connectors': { how: 'native', shows: ['read', 'vendors'] } },
    sources: [
      { page: pages.datasetTracking, accessed: '2026-12-01' },
      { page: pages.repositoryDeltaDatasetSource, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-storage-types',
    text: 'MLflow can store artefacts on a local disk, NFS, HDFS, an FTP or SFTP server, Amazon S3 or compatible storage, Google Cloud Storage, Azure Blob Storage or Backblaze B2.',
    support: {},
    about: ['data-connectors'],
    only: ['open-source'],
    sources: [{ page: pages.artifactStores, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-profile-view',
    text: 'The MLflow interface shows the schema, source and profile statistics, such as row counts, of a dataset logged to a run.',
    support: {},
    about: ['exploratory-analysis'],
    sources: [{ page: pages.datasetTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'plots-of-data',
    text: 'An MLflow tutorial shows user code that draws box, density and scatter plots of a dataset and logs them to a run.',
    support: { 'exploratory-analysis': { how: 'custom', shows: ['statistics', 'charts'] } },
    sources: [{ page: pages.loggingPlotsNotebook, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-etl-step',
    text: 'One entry point of an MLflow example project converts a CSV file to Parquet with Apache Spark.',
    support: {},
    about: ['distributed-data-processing'],
    only: ['open-source'],
    sources: [{ page: pages.repositoryMultiStepWorkflowExample, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-datasource-autologging',
    text: 'With the ‘mlflow-spark’ JAR attached, MLflow can log the path, format and version of data that Apache Spark reads, except on shared or serverless Databricks clusters.',
    support: { 'data-lineage': { how: 'integration', shows: ['origin', 'auto'], via: ['apache-spark'] } },
    sources: [
      { page: pages.sparkMllib, accessed: '2026-11-23' },
      { page: pages.automaticLogging, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'review-questions',
    text: 'In MLflow’s experimental review queues, added in version 3.14, people annotate traces by answering predefined questions, and up to ten reviewers can share a queue if login is turned on.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'people'], stage: 'preview' } },
    only: ['open-source'],
    sources: [{ page: pages.reviewQueues, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'expectations-on-traces',
    text: 'In the MLflow interface, reviewers can attach expected outputs to traces, and these traces can be added to an evaluation dataset.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'dataset'] } },
    sources: [
      { page: pages.evaluationDatasets, accessed: '2026-11-23' },
      { page: pages.evaluatingLlmsAndAgents, accessed: '2026-11-23' },
      { page: pages.annotatingGroundTruthWithExpectations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llamaindex-index',
    text: 'MLflow can log a LlamaIndex index, as code if it uses an external vector store, and load it back as a retriever, query engine or chat engine.',
    support: { 'vector-search': { how: 'integration', shows: ['query', 'interface'], via: ['llamaindex'] } },
    sources: [{ page: pages.llamaIndexFlavor, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-features-in-runs',
    text: 'Feast, a separate feature store, can tag an MLflow run with the features that it retrieves, and a registered MLflow model with the feature service to use for serving.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.feastMlflowIntegration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-subsets-as-runs',
    text: 'A blog post by Feast, a feature store, shows code that trains a model on several feature sets listed by the user, logs each training as an MLflow run and compares the runs to pick the best set.',
    support: {},
    about: ['automated-feature-engineering', 'feature-store', 'experiment-tracking'],
    sources: [{ page: pages.feastBlogFeastMlflowKubeflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
