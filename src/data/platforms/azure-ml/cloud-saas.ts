import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'saas',
    text: 'Azure Machine Learning is delivered as SaaS.',
    support: { 'managed-service': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'resources-in-subscription',
    text: 'A workspace and its storage account, key vault and container registry lie in the customer’s Azure subscription; managed compute clusters are hosted by the service on its behalf.',
    support: { 'customer-cloud-deployment': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Workspaces',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Data encryption',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-encryption',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Managing and optimising costs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'azure-china',
    text: 'Azure Machine Learning has separate documentation for the Azure cloud in China, which the CLI extension has supported since version 2.6.0.',
    support: {},
    about: ['managed-service'],
    sources: [
      {
        title: 'Azure documentation for China: Deploying models with deployment templates',
        url: 'https://docs.azure.cn/en-us/machine-learning/how-to-deploy-models-deployment-template?view=azureml-api-2',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: CLI v2 release notes',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
