import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'customer-managed-saas',
    text: 'Databricks SaaS is available in a customer-managed form, in which the customer manages the virtual private cloud (VPC) on AWS.',
    support: {
      'managed-service': { how: 'native', shows: ['operated'] },
      'customer-cloud-deployment': { how: 'native', shows: ['account'], partial: true },
    },
    only: ['platform'],
    sources: [
      { page: pages.customerManagedVpcOnAws },
      { page: pages.terraformProviderDatabricksMwsNetworks, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'disaster-recovery',
    text: 'Databricks failover groups replicate catalogues and workspace assets to a second region, and work can then move to that region.',
    support: {},
    about: ['high-availability'],
    sources: [{ page: pages.terraformProviderDatabricksDisasterRecoveryFailover, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-workspaces',
    text: 'On AWS and Google Cloud, a serverless Databricks workspace needs no roles or storage in the customer’s cloud account.',
    support: {},
    about: ['managed-service'],
    sources: [{ page: pages.terraformProviderDatabricksMwsWorkspaces, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'control-and-compute-planes',
    text: 'Databricks runs its backend services in a control plane that it manages, while data is processed on Databricks serverless compute or on classic compute in the customer’s cloud account.',
    support: {
      'managed-service': { how: 'native', shows: ['operated'] },
      'customer-cloud-deployment': { how: 'native', shows: ['account'], partial: true },
    },
    about: ['hybrid-execution'],
    only: ['platform'],
    sources: [
      { page: pages.highLevelArchitecture, accessed: '2026-12-01' },
      { page: pages.azureArchitectureOverview, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'classic-workspace-in-customer-account',
    text: 'In Azure Databricks, the classic compute and the storage account of a classic workspace are in the customer’s Azure subscription.',
    support: { 'customer-cloud-deployment': { how: 'native', shows: ['account'] } },
    only: ['platform'],
    sources: [
      { page: pages.azureArchitectureOverview, accessed: '2026-12-01' },
      { page: pages.azureHighLevelArchitecture, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-clouds',
    text: 'Databricks workspaces can be created on AWS, on Google Cloud and, through Terraform’s Azure provider, on Azure.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['platform'],
    sources: [
      { page: pages.databricksTerraformProviderDocumentation, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatabricksMwsWorkspaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sap-databricks',
    text: 'SAP Databricks is a variant of Databricks whose users sign in through SAP Cloud Identity Services.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    about: ['managed-service'],
    only: ['sap-databricks'],
    sources: [{ page: pages.sapDatabricksAuthenticationAndAccessControl, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'support-response-times',
    text: 'The Databricks support policy sets first-response times by severity and plan (for example, one hour for severity 1 in the Production plan).',
    support: {},
    about: ['service-level-agreement'],
    only: ['platform'],
    sources: [{ page: pages.supportPolicy, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'azure-sla-reference',
    text: 'Microsoft’s reliability guide for Azure Databricks refers readers to Microsoft’s service level agreements for online services.',
    support: {},
    about: ['service-level-agreement'],
    only: ['platform'],
    sources: [{ page: pages.azureReliability, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
