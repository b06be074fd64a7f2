import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'pay-per-use',
    text: 'The platform can be paid for by use, which is metered in DBUs.',
    support: { 'usage-based-pricing': { how: 'native' } },
    about: ['published-price-list'],
    only: ['platform'],
    sources: [
      { title: 'Databricks: Pricing', url: 'https://databricks.com/product/pricing' },
      {
        title: 'Azure Databricks documentation: Serverless compute quotas',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/serverless-quotas',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Monitor model serving costs',
        url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'open-source-and-tied-licences',
    text: 'MLflow, Delta Lake and Unity Catalog, on which the platform builds, are open source; other parts, such as the CLI, come under the Databricks License, which ties them to its services.',
    support: { 'open-source-edition': { how: 'native', partial: true } },
    only: ['open-source'],
    sources: [
      {
        title: 'Databricks documentation: Tracing overview',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Delta Lake repository: README',
        url: 'https://github.com/delta-io/delta/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Unity Catalog repository: README',
        url: 'https://github.com/unitycatalog/unitycatalog/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks CLI repository: License',
        url: 'https://github.com/databricks/cli/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-edition',
    text: 'Databricks Free Edition costs nothing and runs on serverless compute with daily quotas; it has no GPUs, no custom compute and no guarantee of service.',
    support: { 'free-trial': { how: 'native' } },
    only: ['free-edition'],
    sources: [
      {
        title: 'Azure Databricks documentation: Free Edition limitations',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-trial',
    text: 'The full platform can be tried by starting a free trial with a new account.',
    support: { 'free-trial': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Azure Databricks documentation: Free Edition limitations',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/getting-started/free-edition-limitations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serving-launch-charge',
    text: 'Model Serving is billed in DBUs under two items: one for starts of an endpoint after scaling to zero, and one for all other use.',
    support: { 'usage-based-pricing': { how: 'native' } },
    about: ['scale-to-zero'],
    only: ['platform'],
    sources: [
      {
        title: 'Databricks documentation: Monitor model serving costs',
        url: 'https://docs.databricks.com/aws/en/admin/system-tables/model-serving-cost',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tokens-or-capacity',
    text: 'Hosted foundation models are offered by the token on ready endpoints or as provisioned throughput with dedicated GPU capacity.',
    support: { 'usage-based-pricing': { how: 'native' } },
    about: ['llm-serving'],
    only: ['platform'],
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-quotas',
    text: 'Serverless compute has quotas measured in DBUs an hour, which cap the cost of one workload or the number of SQL warehouses in a region.',
    support: {},
    about: ['usage-based-pricing', 'gpu-scheduling'],
    only: ['platform'],
    sources: [
      {
        title: 'Azure Databricks documentation: Serverless compute quotas',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/admin/account-settings/serverless-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'list-prices-table',
    text: 'The current list prices of SKUs, by cloud and currency, can be queried in a system table of the account.',
    support: { 'published-price-list': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks agent skills: System tables',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/5-system-tables.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
