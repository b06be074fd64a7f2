import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'customer-managed-saas',
    text: 'Databricks is available as SaaS in a customer-managed form, in which, on AWS, the customer manages the VPC.',
    support: { 'managed-service': { how: 'native' }, 'customer-cloud-deployment': { how: 'native', partial: true } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks documentation: Customer-managed VPC on AWS',
        url: 'https://docs.databricks.com/administration-guide/cloud-configurations/aws/customer-managed-vpc.html',
      },
      {
        title: 'Databricks Terraform provider: databricks_mws_networks',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'disaster-recovery',
    text: 'Failover groups replicate catalogues and workspace assets to a second region, so that work can move there.',
    support: {},
    about: ['high-availability'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_disaster_recovery_failover_group',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/disaster_recovery_failover_group',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-workspaces',
    text: 'On AWS and Google Cloud a serverless workspace needs no cloud account roles or storage of the customer.',
    support: { 'managed-service': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_workspaces',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'control-and-compute-planes',
    text: 'Backend services run in a control plane that Databricks manages; data is processed on serverless compute of Databricks or on classic compute in the customer’s cloud account.',
    support: { 'managed-service': { how: 'native' }, 'customer-cloud-deployment': { how: 'native', partial: true } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-clouds',
    text: 'Databricks workspaces are created on AWS, Azure and Google Cloud, on Azure through the resources of Microsoft.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks Terraform provider documentation',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_mws_workspaces',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_workspaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sap-databricks',
    text: 'SAP Databricks is a variant whose users sign in through SAP Cloud Identity Services.',
    support: {},
    about: ['managed-service', 'single-sign-on'],
    only: ['sap-databricks'],
    sources: [
      {
        title: 'SAP Databricks documentation: Authentication and access control',
        url: 'https://docs.databricks.com/sap/security/auth',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
