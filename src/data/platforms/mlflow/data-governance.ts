import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
  {
    slug: 'reproducible-experiments',
    text: 'Experiment tracking in MLflow contributes to reproducibility.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Dataset Tracking',
        url: 'https://mlflow.org/docs/latest/ml/dataset/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-environment',
    text: 'An MLflow project holds its environment, which helps to reproduce a result.',
    support: { 'reproducible-environments': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'artifact-logging',
    text: 'MLflow tracking can log artifacts.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'evaluation-datasets',
    text: 'MLflow evaluation datasets hold test inputs and expected outputs for LLM applications in a SQL store and are built from traces, dictionaries or DataFrames.',
    support: {},
    about: ['llm-evaluation', 'data-catalog'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Evaluation datasets',
        url: 'https://mlflow.org/docs/latest/genai/datasets/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'search-evaluation-datasets',
    text: 'MLflow evaluation datasets can be searched by name, tags, creator and last editor.',
    support: { 'data-catalog': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Evaluation datasets SDK guide',
        url: 'https://mlflow.org/docs/latest/genai/datasets/sdk-guide/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'immutable-dataset-versions',
    text: 'MLflow 3.15.2 added immutable versions of datasets, for evaluation datasets only.',
    support: { 'dataset-versioning': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      { title: 'MLflow releases: MLflow 3.15.2', url: 'https://mlflow.org/releases/3.15.2/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-artifact-role',
    text: 'When the MLflow server passes artifacts through, every user who can reach the server uses the same storage role.',
    support: {},
    about: ['data-access-control'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Artifact Stores',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Tracking Server',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/tracking-server/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-scoped-datasets',
    text: 'With workspaces turned on, evaluation datasets and experiments with their traces belong to one MLflow workspace, whose permissions decide who sees or changes them.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Workspaces',
        url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'encrypted-provider-keys',
    text: 'The MLflow AI Gateway encrypts stored provider keys with a passphrase that the operator can set and rotate.',
    support: { encryption: { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway Encryption & Rotation',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/api-keys/key-rotation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kms-on-s3',
    text: 'MLflow can pass S3 upload arguments, for example to encrypt artifacts with a key from AWS KMS.',
    support: { encryption: { how: 'integration', via: ['AWS KMS'] } },
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
    slug: 'tls-in-chart',
    text: 'The MLflow Helm chart can serve the server over TLS with a certificate from a Kubernetes Secret.',
    support: { encryption: { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Kubernetes Helm Deployment',
        url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-request-log',
    text: 'The MLflow AI Gateway logs requests and responses for audit; this covers gateway calls only, not other user actions on the server.',
    support: { 'audit-log': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: AI Gateway',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: AI Gateway Usage Tracking',
        url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-redaction',
    text: 'User functions registered with MLflow Tracing can mask personal data in spans on the client before it is sent, for example with Microsoft Presidio.',
    support: { 'data-privacy': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: Redacting Sensitive Data from Traces',
        url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/masking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trace-deletion',
    text: 'MLflow traces can be deleted for good by identifier or by age.',
    support: { 'data-privacy': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Delete Traces',
        url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/delete-traces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-source-recorded',
    text: 'MLflow records the source of a dataset logged to a run, so it can be traced and reloaded; steps that transform data appear only if the user logs each result.',
    support: { 'data-lineage': { how: 'native', partial: true } },
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
    slug: 'dataset-digest',
    text: 'MLflow gives a dataset logged to a run a digest that identifies it, but it keeps metadata about the data rather than a copy.',
    support: { 'dataset-versioning': { how: 'native', partial: true } },
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
    slug: 'databricks-evaluation-datasets',
    text: 'On Databricks, MLflow evaluation datasets are stored in Unity Catalog, which versions them and controls access to them.',
    support: {
      'data-access-control': { how: 'native', via: ['Databricks Unity Catalog'] },
      'dataset-versioning': { how: 'native', via: ['Databricks Unity Catalog'], partial: true },
    },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Building MLflow evaluation datasets',
        url: 'https://docs.databricks.com/gcp/mlflow3/genai/tracing/quality-with-traces',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-audit-log',
    text: 'On Azure Databricks, audit logs record operations on MLflow experiments with the user, the request and the source address.',
    support: { 'audit-log': { how: 'native', via: ['Azure Monitor'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Azure Monitor reference: DatabricksMLflowExperiment',
        url: 'https://learn.microsoft.com/en-us/azure/azure-monitor/reference/tables/databricksmlflowexperiment',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
