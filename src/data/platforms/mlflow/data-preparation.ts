import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'data-operations-in-projects',
    text: 'Data operations can be packaged as entry points of an MLflow project.',
    support: { 'data-transformation': { how: 'custom' }, 'reproducible-environments': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'Packt book repository: MLproject file with data steps',
        url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/7b1fbfb47d3fc970cdc0de32de190ce44fcc322d/Chapter07/psystock-data-features-main/MLproject#L10',
      },
      {
        title: 'MLflow repository: Multi-step workflow example',
        url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'dataset-sources',
    text: 'MLflow logs datasets from pandas, Spark, NumPy, Polars, Hugging Face and TensorFlow with their source, such as a file, bucket or Delta table, and can load data again from there; it does not write to the source.',
    support: { 'data-connectors': { how: 'native', partial: true } },
    sources: [
      {
        title: 'MLflow documentation: Dataset Tracking',
        url: 'https://mlflow.org/docs/latest/ml/dataset/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-storage-types',
    text: 'MLflow stores artifacts on a local disk, NFS, HDFS, an FTP or SFTP server, Amazon S3 or compatible storage, Google Cloud Storage, Azure Blob Storage or Backblaze B2.',
    support: {},
    about: ['data-connectors'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Artifact Stores',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-profile-view',
    text: 'For a dataset logged to a run the MLflow interface shows only its schema, source and profile statistics such as row counts.',
    support: { 'exploratory-analysis': { how: 'native', partial: true } },
    sources: [
      {
        title: 'MLflow documentation: Dataset Tracking',
        url: 'https://mlflow.org/docs/latest/ml/dataset/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-etl-step',
    text: 'An example project of MLflow converts a CSV file to Parquet with Apache Spark in one of its entry points.',
    support: { 'distributed-data-processing': { how: 'custom' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow repository: Multi-step workflow example',
        url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-datasource-autologging',
    text: 'MLflow can log the path, format and version of data that Apache Spark reads, once the mlflow-spark JAR is attached.',
    support: { 'data-lineage': { how: 'integration', via: ['Apache Spark'] } },
    sources: [
      {
        title: 'MLflow documentation: Spark MLlib',
        url: 'https://mlflow.org/docs/latest/ml/traditional-ml/sparkml/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Automatic Logging',
        url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'review-questions',
    text: 'In MLflow 3.14 and later people annotate traces by answering defined pass/fail, categorical, numeric or text questions, which are stored on the trace.',
    support: { 'data-labeling': { how: 'native', stage: 'preview' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Review Queues',
        url: 'https://mlflow.org/docs/latest/genai/assessments/review-queues/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'expectations-on-traces',
    text: 'Reviewers can store expected outputs on MLflow traces, which can then become records of an evaluation dataset.',
    support: { 'data-labeling': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Evaluation datasets',
        url: 'https://mlflow.org/docs/latest/genai/datasets/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Evaluating LLMs and Agents',
        url: 'https://mlflow.org/docs/latest/genai/eval-monitor/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llamaindex-index',
    text: 'MLflow logs a LlamaIndex index and loads it as a retriever, query or chat engine; an index in an external vector store must be logged as code.',
    support: { 'vector-search': { how: 'integration', via: ['LlamaIndex'] } },
    sources: [
      {
        title: 'MLflow documentation: LlamaIndex flavor',
        url: 'https://mlflow.org/docs/latest/genai/flavors/llama-index/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-features-in-runs',
    text: 'Feast, a separate feature store, can record the features that an MLflow run retrieves as tags of the run, and tag registered MLflow models with the feature service to use for serving.',
    support: { 'feature-store': { how: 'integration', via: ['Feast'], partial: true } },
    sources: [
      {
        title: 'Feast documentation: MLflow integration',
        url: 'https://docs.feast.dev/reference/mlflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-subsets-as-runs',
    text: 'A blog post of Feast trains on several sets of features that the user lists, logs each as an MLflow run, and picks the best set by comparing the runs.',
    support: {},
    about: ['automated-feature-engineering', 'feature-store', 'experiment-tracking'],
    sources: [
      {
        title: 'Feast blog: Feast + MLflow + Kubeflow',
        url: 'https://feast.dev/blog/feast-mlflow-kubeflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
