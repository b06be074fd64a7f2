import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'saas-platform',
    text: 'The Databricks platform is delivered as SaaS and adds features to its open-source parts, for example central access control and auditing to the MLflow model registry.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['platform'],
    sources: [
      { page: pages.pdfPreparingDataForMachineLearningAndAnalytics },
      { page: pages.highLevelArchitecture, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.sdkForPythonRegisteredModels, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'customer-managed-option',
    text: 'The Databricks SaaS platform has a customer-managed option, in which the customer manages the virtual private cloud (VPC) on AWS.',
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
    slug: 'customer-managed-on-three-clouds',
    text: 'The customer-managed option of the Databricks SaaS platform is available on AWS, Azure and Google Cloud.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    about: ['customer-cloud-deployment'],
    only: ['platform'],
    sources: [
      { page: pages.terraformProviderDatabricksMwsNetworks, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.terraformProviderAzurePrivateLinkStandardDeployment, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'agent-bricks',
    text: 'Agent Bricks on Databricks provides hosting, memory, a code sandbox and tracing for developers who write agents in code.',
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
    text: 'On Databricks, users can write their own batch and streaming connectors in Python with the PySpark DataSource API of Apache Spark 4.0 and later.',
    support: {
      'extension-points': { how: 'native', shows: ['point', 'own'] },
      'data-connectors': { how: 'custom', shows: ['read', 'write'] },
    },
    sources: [{ page: pages.agentSkillsSparkPythonDataSource, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'designer-user-operators',
    text: 'The canvas of Databricks Lakeflow Designer (visual data preparation) accepts operators that users write as Unity Catalog functions or as Python in a YAML file.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    about: ['visual-pipeline-builder'],
    sources: [
      { page: pages.azureDatabricksLakeflowDesigner, accessed: '2026-12-01' },
      { page: pages.lakeflowDesignerCustomOperators, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'designer-registered-operators',
    text: 'In Databricks Lakeflow Designer, users can add a registered custom operator to any visual data preparation if they have rights to the operator’s file or function.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [
      { page: pages.lakeflowDesignerCustomOperators, accessed: '2026-12-01' },
      { page: pages.azureDatabricksLakeflowDesigner, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'open-source-spark-on-kubernetes',
    text: 'Open-source Apache Spark can submit an application to a Kubernetes cluster, where the driver and the executors run in pods.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'], via: ['apache-spark'] } },
    only: ['open-source'],
    sources: [{ page: pages.apacheSparkRunningOnKubernetes, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'open-source-mlflow-projects-on-kubernetes',
    text: 'Open-source MLflow has an experimental backend that can run a project on a Kubernetes cluster from a job template that the user writes.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run', 'defined'], via: ['mlflow'], stage: 'preview' } },
    only: ['open-source'],
    sources: [
      { page: pages.mlflowProjects, accessed: '2026-12-01' },
      { page: pages.mlflowRepositoryProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
