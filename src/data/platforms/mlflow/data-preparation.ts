import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'data-operations-in-projects',
    text: 'Data operations can be packaged as entry points of an MLflow project.',
    support: { 'data-transformation': { how: 'custom' }, 'reproducible-environments': { how: 'native' } },
    only: ['open-source'],
    sources: [
      { page: pages.packtBookMlprojectFileWithDataSteps },
      { page: pages.repositoryMultiStepWorkflowExample, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'dataset-sources',
    text: 'MLflow logs datasets from pandas, Spark, NumPy, Polars, Hugging Face and TensorFlow with their source, such as a file, bucket or Delta table, and can load data again from there; it does not write to the source.',
    support: { 'data-connectors': { how: 'native', partial: true } },
    sources: [{ page: pages.datasetTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-storage-types',
    text: 'MLflow stores artifacts on a local disk, NFS, HDFS, an FTP or SFTP server, Amazon S3 or compatible storage, Google Cloud Storage, Azure Blob Storage or Backblaze B2.',
    support: {},
    about: ['data-connectors'],
    only: ['open-source'],
    sources: [{ page: pages.artifactStores, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-profile-view',
    text: 'For a dataset logged to a run the MLflow interface shows only its schema, source and profile statistics such as row counts.',
    support: { 'exploratory-analysis': { how: 'native', partial: true } },
    sources: [{ page: pages.datasetTracking, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-etl-step',
    text: 'An example project of MLflow converts a CSV file to Parquet with Apache Spark in one of its entry points.',
    support: { 'distributed-data-processing': { how: 'custom' } },
    only: ['open-source'],
    sources: [{ page: pages.repositoryMultiStepWorkflowExample, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'spark-datasource-autologging',
    text: 'MLflow can log the path, format and version of data that Apache Spark reads, once the mlflow-spark JAR is attached.',
    support: { 'data-lineage': { how: 'integration', shows: ['origin', 'auto'], via: ['apache-spark'] } },
    sources: [
      { page: pages.sparkMllib, accessed: '2026-11-23' },
      { page: pages.automaticLogging, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'review-questions',
    text: 'In MLflow 3.14 and later people annotate traces by answering defined pass/fail, categorical, numeric or text questions, which are stored on the trace.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'people'], stage: 'preview' } },
    only: ['open-source'],
    sources: [{ page: pages.reviewQueues, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'expectations-on-traces',
    text: 'Reviewers can store expected outputs on MLflow traces, which can then become records of an evaluation dataset.',
    support: { 'data-labeling': { how: 'native', shows: ['label', 'dataset'] } },
    sources: [
      { page: pages.evaluationDatasets, accessed: '2026-11-23' },
      { page: pages.evaluatingLlmsAndAgents, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llamaindex-index',
    text: 'MLflow logs a LlamaIndex index and loads it as a retriever, query or chat engine; an index in an external vector store must be logged as code.',
    support: { 'vector-search': { how: 'integration', via: ['llamaindex'] } },
    sources: [{ page: pages.llamaIndexFlavor, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-features-in-runs',
    text: 'Feast, a separate feature store, can record the features that an MLflow run retrieves as tags of the run, and tag registered MLflow models with the feature service to use for serving.',
    support: {},
    about: ['feature-store'],
    sources: [{ page: pages.feastMlflowIntegration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feature-subsets-as-runs',
    text: 'A blog post of Feast trains on several sets of features that the user lists, logs each as an MLflow run, and picks the best set by comparing the runs.',
    support: {},
    about: ['automated-feature-engineering', 'feature-store', 'experiment-tracking'],
    sources: [{ page: pages.feastBlogFeastMlflowKubeflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
