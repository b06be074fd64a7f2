import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'agent-and-model-platform',
    text: 'Gemini Enterprise Agent Platform, formerly Vertex AI, is Google Cloud’s platform for building, scaling, governing and optimising agents and model-based solutions.',
    support: {},
    sources: [
      { page: pages.overview, accessed: '2026-11-23' },
      { page: pages.vertexAiNameChanges, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'machine-learning-part-kept',
    text: 'As well as agents, Google’s Agent Platform (formerly Vertex AI) covers machine learning with AutoML, custom training, pipelines, Model Registry, Feature Store and inference.',
    support: {},
    about: ['automl', 'custom-training-code', 'pipeline-orchestration', 'model-registry', 'feature-store'],
    sources: [{ page: pages.machineLearning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-components',
    text: 'A Kubeflow pipeline in Google’s Agent Platform can combine the user’s own components with Google Cloud Pipeline Components, which are ready-made and call services such as AutoML.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.pipelineInterfaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-plugins',
    text: 'In Google’s Agent Development Kit, a plug-in is a ready-made or user-written class of callbacks that is registered once with a runner and applies to all agents, tools and model calls of that runner.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkPlugins, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'config-connector',
    text: 'Config Connector, Google’s Kubernetes add-on for managing Google Cloud resources, has beta custom resources for datasets, endpoints, indexes and metadata stores in Google’s Agent Platform.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'], stage: 'preview' } },
    about: ['kubernetes-native'],
    sources: [
      { page: pages.configConnectorVertexAiResourceDocuments, accessed: '2026-12-01' },
      { page: pages.configConnectorVertexaiindex, accessed: '2026-11-23' },
      { page: pages.configConnectorRelease1_154, accessed: '2026-11-23' },
      { page: pages.configConnectorCrdAnalysisReport, accessed: '2026-12-01' },
      { page: pages.configConnectorReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'config-connector-alpha-resources',
    text: 'In Config Connector, Google’s Kubernetes add-on for managing Google Cloud resources, the custom resources for models, pipeline jobs and tuning jobs in Google’s Agent Platform exist only in alpha versions.',
    support: {},
    about: ['kubernetes-native', 'infrastructure-as-code'],
    sources: [
      { page: pages.configConnectorVertexAiResourceDocuments, accessed: '2026-11-23' },
      { page: pages.configConnectorVertexaiindex, accessed: '2026-11-23' },
      { page: pages.configConnectorRelease1_154, accessed: '2026-12-01' },
      { page: pages.configConnectorCrdAnalysisReport, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-kubernetes-deployment',
    text: 'Google’s Agent Development Kit has a command that generates a Kubernetes Deployment and Service for a Python agent and applies them to the user’s Google Kubernetes Engine (GKE) cluster.',
    support: { 'agent-deployment': { how: 'integration', shows: ['hosted'], via: ['google-kubernetes-engine'] } },
    about: ['kubernetes-native'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployToGke, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'gke-code-executor',
    text: 'In Google’s Agent Development Kit for Python, the GKE (Google Kubernetes Engine) Code Executor runs model-written code in a sandbox requested through a Kubernetes custom resource or, for backward compatibility, in a Kubernetes Job.',
    support: {},
    about: ['kubernetes-native'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkGkeCodeExecutor, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
