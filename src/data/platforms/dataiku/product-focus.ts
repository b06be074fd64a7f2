import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'data-exploration',
    text: 'Dataiku is a product for exploring data with statistics and charts.',
    support: { 'exploratory-analysis': { how: 'native', shows: ['statistics', 'charts', 'choose'] } },
    sources: [
      { page: pages.apiClientStatisticsWorksheets, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.interactiveStatistics, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.univariateAnalysis, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-building',
    text: 'Dataiku is a product for building machine learning models.',
    support: {},
    sources: [{ page: pages.v12AutomatedMachineLearning, recorded: '2026-11', accessed: '2026-11-23' }],
    recorded: '2021-10',
  },
  {
    slug: 'visual-pipelines',
    text: 'Dataiku builds and deploys models through pipelines that can be designed visually.',
    support: {
      'visual-pipeline-builder': { how: 'native', shows: ['canvas', 'no-code'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph'] },
    },
    sources: [
      { page: pages.knowledgeBaseFlow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.knowledgeBaseRecipesInDataiku, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.knowledgeBaseModelLifecycle, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.insertingRecipes, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.visualRecipes, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.rebuildingDatasets, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'code-pipelines',
    text: 'Dataiku builds and deploys models through pipelines that can be written in code.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph'] } },
    about: ['custom-training-code'],
    sources: [
      { page: pages.knowledgeBaseRecipesInDataiku, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.codeRecipes, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.rebuildingDatasets, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'plugin-components',
    text: 'Plug-ins extend Dataiku with components written in code, such as recipes and (with the Advanced LLM Mesh add-on) LLM guardrails.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    sources: [
      { page: pages.knowledgeBaseRecipesInDataiku, accessed: '2026-11-23' },
      { page: pages.v13CustomGuardrails, accessed: '2026-11-23' },
      { page: pages.plugins, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'plugins-for-all-users',
    text: 'Users with normal privileges can use the plug-ins that Dataiku administrators install, and users with the necessary permission can develop plug-ins.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [
      { page: pages.plugins, accessed: '2026-12-01' },
      { page: pages.plugInPermissions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-building',
    text: 'Dataiku is a product for building, evaluating, deploying and monitoring AI agents.',
    support: {},
    about: ['agent-deployment', 'llm-evaluation'],
    sources: [{ page: pages.aiAgents, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server-headless',
    text: 'Dataiku Headless (an Apache-licensed MCP server) lets external coding agents inspect a Dataiku instance and drive Dataiku’s AI assistant Cobuild.',
    support: {},
    about: ['agent-tools', 'extension-points'],
    sources: [{ page: pages.headlessReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-api-services',
    text: 'On a Kubernetes cluster, a deployed Dataiku API service consists of a Kubernetes deployment with pod replicas and a Kubernetes service.',
    support: {
      'kubernetes-native': { how: 'native', shows: ['run'] },
      'high-availability': { how: 'native', shows: ['several'] },
    },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.v11DeployingOnKubernetes, accessed: '2026-11-23' },
      { page: pages.v11ApiNodeConcepts, accessed: '2026-12-01' },
      { page: pages.deployingOnKubernetes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
