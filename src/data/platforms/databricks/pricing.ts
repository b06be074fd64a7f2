import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'pay-per-use',
    text: 'Customers can pay for the Databricks platform on a pay-per-use basis, with use metered in Databricks units (DBUs).',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['published-price-list'],
    only: ['platform'],
    sources: [
      { page: pages.pricing },
      { page: pages.azureDatabricksServerlessComputeQuotas, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.monitorModelServingCosts, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'open-source-and-tied-licences',
    text: 'The open-source parts of Databricks include MLflow, Delta Lake and Unity Catalog.',
    support: {
      'free-trial': { how: 'native', shows: ['free'] },
      'open-source-edition': { how: 'native', shows: ['licence'] },
    },
    only: ['open-source'],
    sources: [
      { page: pages.tracingOverview, accessed: '2026-11-23' },
      { page: pages.deltaLakeReadme, accessed: '2026-12-01' },
      { page: pages.unityCatalogReadme, accessed: '2026-12-01' },
      { page: pages.cliLicense, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-licence',
    text: 'Some parts of Databricks, such as the CLI, are released under the Databricks License, which ties their use to Databricks services.',
    support: {},
    about: ['open-source-edition'],
    sources: [{ page: pages.cliLicense, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'free-edition',
    text: 'Databricks Free Edition is free of charge for non-commercial use and runs on serverless compute with quotas, but has no GPUs, no custom compute and no guarantee of service.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    only: ['free-edition'],
    sources: [
      { page: pages.azureDatabricksFreeEditionLimitations, accessed: '2026-12-01' },
      { page: pages.googleCloudFreeEditionLimitations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-trial',
    text: 'Customers can try the full Databricks platform by starting a free trial with a new account.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    only: ['platform'],
    sources: [
      { page: pages.azureDatabricksFreeEditionLimitations, accessed: '2026-12-01' },
      { page: pages.cliQuickstart, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serving-launch-charge',
    text: 'Databricks Model Serving is billed in Databricks units (DBUs) under two items: endpoint starts after scaling to zero, and all other use.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['scale-to-zero'],
    only: ['platform'],
    sources: [{ page: pages.monitorModelServingCosts, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'tokens-or-capacity',
    text: 'Databricks offers hosted foundation models as pay-per-token on ready-made endpoints, as provisioned throughput or, for batch inference, through AI Functions.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    about: ['llm-serving'],
    only: ['platform'],
    sources: [
      { page: pages.agentSkillsModelServingEndpoints, accessed: '2026-12-01' },
      { page: pages.foundationModelApis, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-quotas',
    text: 'Quotas for Databricks serverless compute, measured in Databricks units (DBUs) per hour, cap the cost of one workload or the number of SQL warehouses in a region.',
    support: {},
    about: ['usage-based-pricing', 'gpu-scheduling'],
    only: ['platform'],
    sources: [{ page: pages.azureDatabricksServerlessComputeQuotas, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'list-prices-table',
    text: 'Users can query a system table of the Databricks account for current list prices by stock-keeping unit (SKU), cloud and currency.',
    support: { 'published-price-list': { how: 'native', shows: ['prices'] } },
    only: ['platform'],
    sources: [{ page: pages.agentSkillsSystemTables, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
