import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'data-import-end',
    text: 'Microsoft sets 30 September 2026 as the last day of two previews, data import and data connections, which reach Snowflake, Azure SQL and Amazon S3.',
    support: {},
    about: ['data-connectors'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Importing data assets',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-import-data-assets',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-09-30',
  },
  {
    slug: 'sdk-v1-end',
    text: 'Support for version 1 of the Python SDK, deprecated since March 2025, ends in June 2026.',
    support: {},
    sources: [
      {
        title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-30',
  },
  {
    slug: 'deployment-templates-preview',
    text: 'Microsoft documents deployment templates for models in registries, a preview feature, in May 2026.',
    support: {},
    about: ['model-packaging'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deployment templates',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-deployment-template',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05',
  },
  {
    slug: 'prompt-flow-freeze',
    text: 'Development of prompt flow ends in April 2026; Microsoft announces its retirement for 20 April 2027 and names Microsoft Agent Framework as the successor.',
    support: {},
    about: ['llm-evaluation', 'llm-tracing', 'agent-deployment'],
    sources: [
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04-20',
  },
  {
    slug: 'cli-v1-end',
    text: 'Support for version 1 of the Azure CLI extension for machine learning ends in September 2025.',
    support: {},
    sources: [
      {
        title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-09-30',
  },
  {
    slug: 'distillation-jobs',
    text: 'Version 1.22.0 of the Python SDK adds distillation jobs for language models in November 2024.',
    support: {},
    about: ['model-optimization'],
    sources: [
      {
        title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
        url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-11-11',
  },
  {
    slug: 'managed-network-ga',
    text: 'Version 1.20.0 of the Python SDK removes the experimental mark from managed networks of workspaces in September 2024.',
    support: {},
    about: ['network-isolation'],
    sources: [
      {
        title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
        url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-09-10',
  },
  {
    slug: 'evaluators-and-indexes',
    text: 'Version 1.16.0 of the Python SDK adds experimental support for prompt flow evaluators and for vector indexes in May 2024.',
    support: {},
    about: ['llm-evaluation', 'vector-search'],
    sources: [
      {
        title: 'GitHub: Azure/azure-sdk-for-python, changelog of azure-ai-ml',
        url: 'https://github.com/Azure/azure-sdk-for-python/blob/main/sdk/ml/azure-ai-ml/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-05-14',
  },
  {
    slug: 'managed-endpoints-ga',
    text: 'Version 2.4.0 of the CLI extension marks the commands for online and batch endpoints as generally available in May 2022.',
    support: {},
    about: ['real-time-endpoints', 'batch-inference'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: CLI v2 release notes',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2022-05-24',
  },
  {
    slug: 'managed-endpoints-launch',
    text: 'Azure Machine Learning announces managed endpoints in May 2021.',
    support: {},
    about: ['real-time-endpoints', 'batch-inference'],
    sources: [
      {
        title: 'Azure AI blog: Managed endpoints announcement',
        url: 'https://techcommunity.microsoft.com/t5/azure-ai/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
      },
      {
        title: 'Azure AI blog: Managed endpoints announcement',
        url: 'https://techcommunity.microsoft.com/t5/ai-machine-learning-blog/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2021-05',
  },
  {
    slug: 'mlflow-integration',
    text: 'Azure Machine Learning adds an integration with MLflow, supported natively, in October 2020.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'Azure AI blog: Native support for MLflow',
        url: 'https://techcommunity.microsoft.com/t5/azure-ai/azure-machine-learning-s-native-support-for-mlflow/ba-p/1737491',
      },
    ],
    recorded: '2021-10',
    date: '2020-10',
  },
];
