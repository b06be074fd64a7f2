import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const mlopsPlatforms = {
  'arrikto-managed-kubeflow': {
    id: 'arrikto-managed-kubeflow',
    name: 'Managed Kubeflow from Arrikto',
    vendor: 'Arrikto',
    status: {
      is: 'discontinued',
      sources: [
        {
          title: 'Kubeflow blog: Kale 2.0',
          url: 'https://blog.kubeflow.org/kale-2.0-release/',
          accessed: '2026-11-23',
        },
      ],
    },
    aliases: [],
    sources: [
      { title: 'Kubeflow blog: Kale 2.0', url: 'https://blog.kubeflow.org/kale-2.0-release/', accessed: '2026-11-23' },
    ],
  },
  'azure-ml': {
    id: 'azure-ml',
    name: 'Azure Machine Learning',
    vendor: 'Microsoft',
    status: active,
    aliases: ['Azure ML', 'AzureML'],
    sources: [{ title: 'Azure Machine Learning', url: 'https://azure.microsoft.com/en-us/products/machine-learning' }],
  },
  'canonical-managed-kubeflow': {
    id: 'canonical-managed-kubeflow',
    name: 'Managed Kubeflow',
    vendor: 'Canonical',
    status: active,
    aliases: ['Canonical Managed Kubeflow'],
    sources: [{ title: 'Canonical: Managed Kubeflow', url: 'https://ubuntu.com/ai/managed-kubeflow' }],
  },
  'charmed-mlflow': {
    id: 'charmed-mlflow',
    name: 'Charmed MLflow',
    vendor: 'Canonical',
    status: active,
    aliases: [],
    sources: [{ title: 'Charmed MLflow documentation', url: 'https://documentation.ubuntu.com/charmed-mlflow/' }],
  },
  databricks: {
    id: 'databricks',
    name: 'Databricks',
    vendor: 'Databricks',
    status: active,
    aliases: [],
    sources: [{ title: 'Databricks', url: 'https://www.databricks.com/' }],
  },
  'databricks-model-serving': {
    id: 'databricks-model-serving',
    name: 'Databricks Model Serving',
    vendor: 'Databricks',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Databricks documentation: Model Serving',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/',
      },
    ],
  },
  'databricks-unity-catalog': {
    id: 'databricks-unity-catalog',
    name: 'Databricks Unity Catalog',
    vendor: 'Databricks',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Databricks documentation: Unity Catalog',
        url: 'https://docs.databricks.com/aws/en/data-governance/unity-catalog/',
      },
    ],
  },
  'fsi-mrm-generation': {
    id: 'fsi-mrm-generation',
    name: 'fsi-mrm-generation',
    vendor: 'Databricks',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'fsi-mrm-generation repository',
        url: 'https://github.com/databricks-industry-solutions/fsi-mrm-generation',
      },
    ],
  },
  knime: {
    id: 'knime',
    name: 'KNIME',
    vendor: 'KNIME AG',
    status: active,
    aliases: [],
    sources: [{ title: 'KNIME', url: 'https://www.knime.com/' }],
  },
  kubeflow: {
    id: 'kubeflow',
    name: 'Kubeflow',
    vendor: 'Kubeflow community (Cloud Native Computing Foundation)',
    status: active,
    aliases: [],
    sources: [{ title: 'Kubeflow', url: 'https://www.kubeflow.org/' }],
  },
  mlflow: {
    id: 'mlflow',
    name: 'MLflow',
    vendor: 'MLflow Project (LF Projects, LLC)',
    status: active,
    aliases: [],
    sources: [{ title: 'MLflow', url: 'https://mlflow.org/' }],
  },
  'mlflow-export-import': {
    id: 'mlflow-export-import',
    name: 'MLflow Export Import',
    vendor: 'MLflow Project (LF Projects, LLC)',
    status: active,
    aliases: [],
    sources: [{ title: 'MLflow Export Import repository', url: 'https://github.com/mlflow/mlflow-export-import' }],
  },
  'mlflow-operator': {
    id: 'mlflow-operator',
    name: 'MLflow Operator',
    vendor: 'Open Data Hub project',
    status: active,
    aliases: ['Open Data Hub MLflow Operator'],
    sources: [{ title: 'MLflow Operator repository', url: 'https://github.com/opendatahub-io/mlflow-operator' }],
  },
  'nebius-managed-mlflow': {
    id: 'nebius-managed-mlflow',
    name: 'Managed Service for MLflow',
    vendor: 'Nebius',
    status: active,
    aliases: [],
    sources: [{ title: 'Nebius documentation: Managed Service for MLflow', url: 'https://docs.nebius.com/mlflow' }],
  },
  pachyderm: {
    id: 'pachyderm',
    name: 'Pachyderm',
    vendor: 'Hewlett Packard Enterprise',
    status: {
      is: 'discontinued',
      since: '2025-10',
      sources: [
        {
          title: 'Pachyderm Homebrew tap: Update to release 2.12.2',
          url: 'https://github.com/pachyderm/homebrew-tap/commit/96745057dee2a9841dd9fb776909a56c384168e2',
          accessed: '2026-11-23',
        },
        {
          title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
          url: 'https://github.com/pachyderm/pachyderm/issues/10509',
          accessed: '2026-11-23',
        },
      ],
    },
    aliases: [],
    sources: [{ title: 'Pachyderm repository', url: 'https://github.com/pachyderm/pachyderm' }],
  },
  sagemaker: {
    id: 'sagemaker',
    name: 'Amazon SageMaker AI',
    vendor: 'Amazon Web Services',
    status: active,
    aliases: ['Amazon SageMaker', 'SageMaker'],
    sources: [{ title: 'Amazon SageMaker AI', url: 'https://aws.amazon.com/sagemaker/ai/' }],
  },
  seldon: {
    id: 'seldon',
    name: 'Seldon',
    vendor: 'Seldon Technologies',
    status: active,
    aliases: [],
    sources: [{ title: 'Seldon', url: 'https://www.seldon.io/' }],
  },
  'seldon-enterprise-platform': {
    id: 'seldon-enterprise-platform',
    name: 'Seldon Enterprise Platform',
    vendor: 'Seldon',
    status: active,
    aliases: ['Seldon Deploy'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Overview',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform',
      },
    ],
  },
  'vertex-ai': {
    id: 'vertex-ai',
    name: 'Gemini Enterprise Agent Platform',
    vendor: 'Google',
    status: active,
    aliases: ['Vertex AI'],
    sources: [
      {
        title: 'Gemini Enterprise Agent Platform',
        url: 'https://cloud.google.com/products/gemini-enterprise-agent-platform',
      },
    ],
  },
} satisfies Partial<Products>;
