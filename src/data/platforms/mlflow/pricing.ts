import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'open-source',
    text: 'MLflow is open source software.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['open-source'],
    sources: [
      { page: pages.selfHostingMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.repositoryLicence, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'databricks-managed-service',
    text: 'Databricks includes MLflow as an integral part of its managed service.',
    support: { 'managed-service': { how: 'native', via: ['databricks'], shows: ['operated'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.selfHostingMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.databricksTraceAgentsDeployedOnDatabricks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'apache-licence',
    text: 'MLflow is published under the Apache License 2.0, which permits its use free of charge.',
    support: {
      'open-source-edition': { how: 'native', shows: ['licence'] },
      'free-trial': { how: 'native', shows: ['free'] },
    },
    only: ['open-source'],
    sources: [{ page: pages.repositoryLicence, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-trial',
    text: 'Users can try managed MLflow in a free Databricks trial that comes with trial credits.',
    support: { 'free-trial': { how: 'native', via: ['databricks'], shows: ['trial'] } },
    only: ['databricks-managed'],
    sources: [{ page: pages.tryManagedMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'public-demo',
    text: 'Users can see MLflow’s tracing, evaluation and prompts with sample data, either in a public instance at demo.mlflow.org or in a local demo started with one command.',
    support: {},
    about: ['free-trial'],
    only: ['open-source'],
    sources: [{ page: pages.liveDemo, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-metered-use',
    text: 'The Databricks platform, which includes managed MLflow, can be billed by use, metered in Databricks Units (DBUs).',
    support: { 'usage-based-pricing': { how: 'native', via: ['databricks'], shows: ['metered'] } },
    only: ['databricks-managed'],
    sources: [
      { page: pages.databricksMonitorModelServingCosts, accessed: '2026-11-23' },
      { page: pages.tracingDatabricks, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-list-prices',
    text: 'With access to the system tables of their account, customers of managed MLflow on Databricks can query the list prices of Databricks billing units, with currency and date.',
    support: { 'published-price-list': { how: 'native', via: ['databricks'], shows: ['prices'] } },
    only: ['databricks-managed'],
    sources: [{ page: pages.databricksPricingSystemTable, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
