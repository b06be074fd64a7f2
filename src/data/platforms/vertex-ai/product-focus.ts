import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'agent-and-model-platform',
    text: 'Gemini Enterprise Agent Platform, formerly Vertex AI, is the Google Cloud platform for building, scaling, governing and optimising agents and solutions based on models.',
    support: {},
    sources: [
      { page: pages.overview, accessed: '2026-11-23' },
      { page: pages.vertexAiNameChanges, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'machine-learning-part-kept',
    text: 'The documentation of Agent Platform has, beside the agent sections, a machine learning section on AutoML, custom training, pipelines, Model Registry, Feature Store and inference.',
    support: {},
    about: ['automl', 'custom-training-code', 'pipeline-orchestration', 'model-registry', 'feature-store'],
    sources: [{ page: pages.machineLearning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-components',
    text: 'Ready-made Google Cloud Pipeline Components call services such as AutoML from a Kubeflow pipeline, and users can add their own components.',
    support: {},
    about: ['extension-points'],
    sources: [{ page: pages.pipelineInterfaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'adk-plugins',
    text: 'Plug-ins of Agent Development Kit are classes with callbacks, written by users or ready-made, that are registered once with an app or runner and apply to all of its agents, tools and model calls.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkPlugins, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'config-connector',
    text: 'Config Connector, a Kubernetes add-on that is installed separately, has beta custom resources for datasets, endpoints, indexes and metadata stores.',
    support: {},
    about: ['kubernetes-native', 'infrastructure-as-code'],
    sources: [
      { page: pages.configConnectorVertexAiResourceDocuments, accessed: '2026-11-23' },
      { page: pages.configConnectorVertexaiindex, accessed: '2026-11-23' },
      { page: pages.configConnectorRelease1_154, accessed: '2026-11-23' },
      { page: pages.configConnectorCrdAnalysisReport, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'config-connector-alpha-resources',
    text: 'Config Connector has custom resources for models, pipeline jobs and tuning jobs only as alpha versions.',
    support: {},
    about: ['kubernetes-native', 'infrastructure-as-code'],
    sources: [
      { page: pages.configConnectorVertexAiResourceDocuments, accessed: '2026-11-23' },
      { page: pages.configConnectorVertexaiindex, accessed: '2026-11-23' },
      { page: pages.configConnectorRelease1_154, accessed: '2026-11-23' },
      { page: pages.configConnectorCrdAnalysisReport, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-kubernetes-deployment',
    text: 'The GKE deployment command of Agent Development Kit generates a Kubernetes Deployment and a Service for an agent and applies them to the user’s Google Kubernetes Engine (GKE) cluster.',
    support: {},
    about: ['kubernetes-native', 'agent-deployment'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkDeployToGke, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'gke-code-executor',
    text: 'The GKE Code Executor of Agent Development Kit runs code that a model has written in a sandbox claimed by a Kubernetes custom resource or, in its older mode, in a Kubernetes Job.',
    support: {},
    about: ['kubernetes-native'],
    only: ['agent-development-kit'],
    sources: [{ page: pages.adkGkeCodeExecutor, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
