import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'saas-platform',
    text: 'The Databricks platform, an enterprise offering, is delivered as software as a service and adds features to the open-source parts.',
    support: { 'managed-service': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks PDF: Preparing data for machine learning and analytics',
        url: 'https://databricks.com/wp-content/uploads/2019/08/Prepare-Your-Data-for-Machine-Learning-Analytics.pdf',
      },
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Registered models',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/catalog/registered_models.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'customer-managed-option',
    text: 'The SaaS platform has a customer-managed option, in which, on AWS, the customer manages the VPC.',
    support: { 'customer-cloud-deployment': { how: 'native', partial: true } },
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
    slug: 'customer-managed-on-three-clouds',
    text: 'The customer-managed SaaS option is available on AWS, Azure and Google Cloud.',
    support: { 'customer-cloud-deployment': { how: 'native', partial: true }, 'multi-cloud': { how: 'native' } },
    only: ['platform'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_networks',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_networks',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: Azure Private Link, standard deployment',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/guides/azure-private-link-workspace-standard',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'agent-bricks',
    text: 'Agent Bricks is the part of Databricks for developers who write agents in code, with hosting, memory, a sandbox for code and tracing.',
    support: {},
    about: ['agent-deployment', 'llm-tracing'],
    sources: [
      {
        title: 'Databricks documentation: Develop agents on Databricks',
        url: 'https://docs.databricks.com/aws/en/agents/',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Databricks documentation: Agent Bricks questions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-data-source-api',
    text: 'Users can write connectors for Spark in Python, for batch and streaming, with the PySpark DataSource API.',
    support: { 'extension-points': { how: 'native' }, 'data-connectors': { how: 'custom' } },
    sources: [
      {
        title: 'Databricks agent skills: Spark Python data source',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/experimental/spark-python-data-source/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'designer-operators',
    text: 'User-defined operators, written as Unity Catalog functions, add steps to the canvas of Lakeflow Designer.',
    support: { 'extension-points': { how: 'native' } },
    about: ['visual-pipeline-builder'],
    sources: [
      {
        title: 'Azure Databricks documentation: Lakeflow Designer',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/designer/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
