import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'saas-platform',
    text: 'The Databricks platform, an enterprise offering, is delivered as software as a service and adds features to the open-source parts.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['platform'],
    sources: [
      { page: pages.pdfPreparingDataForMachineLearningAndAnalytics },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'customer-managed-option',
    text: 'The SaaS platform of Databricks has a customer-managed option, which on AWS gives the customer the management of the VPC.',
    support: { 'customer-cloud-deployment': { how: 'native', shows: ['account'], partial: true } },
    only: ['platform'],
    sources: [
      { page: pages.customerManagedVpcOnAws },
      { page: pages.terraformProviderDatabricksMwsNetworks, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'customer-managed-on-three-clouds',
    text: 'The customer-managed SaaS option is available on AWS, Azure and Google Cloud.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    about: ['customer-cloud-deployment'],
    only: ['platform'],
    sources: [
      { page: pages.terraformProviderDatabricksMwsNetworks, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.terraformProviderAzurePrivateLinkStandardDeployment, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'agent-bricks',
    text: 'Agent Bricks is the part of Databricks for developers who write agents in code, with hosting, memory, a sandbox for code and tracing.',
    support: {},
    about: ['agent-deployment', 'llm-tracing'],
    sources: [
      { page: pages.developAgentsOnDatabricks, accessed: '2026-11-23' },
      { page: pages.azureDatabricksAgentBricksQuestions, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-data-source-api',
    text: 'Users can write connectors for Spark in Python, for batch and streaming, with the PySpark DataSource API.',
    support: {
      'extension-points': { how: 'native', shows: ['point', 'own'] },
      'data-connectors': { how: 'custom', shows: ['read', 'write'] },
    },
    sources: [{ page: pages.agentSkillsSparkPythonDataSource, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'designer-user-operators',
    text: 'User-defined operators, written as Unity Catalog functions or as Python in a YAML file, appear on the canvas of Lakeflow Designer beside the built-in operators.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    about: ['visual-pipeline-builder'],
    sources: [
      { page: pages.azureDatabricksLakeflowDesigner, accessed: '2026-11-23' },
      { page: pages.lakeflowDesignerCustomOperators, accessed: '2026-12-01' },
      { page: pages.azureDatabricksWhatIsLakeflowDesigner, accessed: '2026-12-01' },
      { page: pages.lakeflowDesignerGeneralAvailability, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'designer-registered-operators',
    text: 'A custom operator that is registered in a Databricks workspace can be added by all of its users to any visual data preparation of Lakeflow Designer.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [
      { page: pages.lakeflowDesignerCustomOperators, accessed: '2026-11-30' },
      { page: pages.azureDatabricksWhatIsLakeflowDesigner, accessed: '2026-12-01' },
      { page: pages.lakeflowDesignerGeneralAvailability, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
