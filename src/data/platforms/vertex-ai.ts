import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './vertex-ai/cloud-saas.ts';
import { collaboration } from './vertex-ai/collaboration.ts';
import { continuousDelivery } from './vertex-ai/continuous-delivery.ts';
import { dataGovernance } from './vertex-ai/data-governance.ts';
import { dataMonitoring } from './vertex-ai/data-monitoring.ts';
import { dataPreparation } from './vertex-ai/data-preparation.ts';
import { history } from './vertex-ai/history.ts';
import { modelDeployment } from './vertex-ai/model-deployment.ts';
import { modelGovernance } from './vertex-ai/model-governance.ts';
import { modelTraining } from './vertex-ai/model-training.ts';
import * as pages from './vertex-ai/pages.ts';
import { performanceMonitoring } from './vertex-ai/performance-monitoring.ts';
import { pricing } from './vertex-ai/pricing.ts';
import { productFocus } from './vertex-ai/product-focus.ts';
import { recentActivity } from './vertex-ai/recent-activity.ts';
import { scalingPredictions } from './vertex-ai/scaling-predictions.ts';
import { selfInstall } from './vertex-ai/self-install.ts';

export const vertexAi = /* @__PURE__ */ withSources<MatrixPlatform<'vertex-ai'>>({
  id: 'vertex-ai',
  name: 'Gemini Enterprise Agent Platform',
  vendor: 'Google',
  homepage: 'https://cloud.google.com/products/gemini-enterprise-agent-platform',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [{ page: pages.releaseNotes, accessed: '2026-11-23' }],
  },
  names: [
    { name: 'Vertex', sources: [] },
    {
      name: 'Google AI Platform (Vertex)',
      sources: [],
    },
    {
      name: 'Google Cloud AI Platform',
      until: '2021-05',
      sources: [{ page: pages.pythonSdkReplaceAiPlatformNamingVertexAi18May2021, accessed: '2026-11-23' }],
    },
    {
      name: 'AI Platform (Unified)',
      until: '2021-05',
      sources: [{ page: pages.pythonSdkReplaceAiPlatformNamingVertexAi18May2021, accessed: '2026-11-23' }],
    },
    {
      name: 'Vertex AI',
      from: '2021-05',
      until: '2026-04',
      sources: [
        { page: pages.pythonSdkReplaceAiPlatformNamingVertexAi18May2021, accessed: '2026-11-23' },
        { page: pages.pythonSdkReplaceVertexAiGeminiEnterpriseAgent, accessed: '2026-11-23' },
        { page: pages.vertexAiNameChanges, accessed: '2026-11-23' },
      ],
    },
    {
      name: 'Vertex AI Platform',
      until: '2026-04',
      sources: [
        { page: pages.vertexAiNameChanges, accessed: '2026-11-23' },
        { page: pages.pythonSdkReplaceVertexAiGeminiEnterpriseAgent, accessed: '2026-11-23' },
      ],
    },
    {
      name: 'Agent Platform',
      sources: [{ page: pages.overview, accessed: '2026-11-23' }],
    },
  ],
  offerings: {
    service: {
      name: 'Agent Platform on Google Cloud',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.startPage, accessed: '2026-11-30' },
        { page: pages.machineLearning, accessed: '2026-11-23' },
        { page: pages.scaleYourAgents, accessed: '2026-11-23' },
      ],
    },
    'ai-platform-prediction': {
      name: 'AI Platform Prediction',
      kind: 'product',
      standing: 'apart',
      status: {
        is: 'discontinued',
        since: '2025-01-31',
        sources: [{ page: pages.aiPlatformPredictionDeprecations, accessed: '2026-11-30' }],
      },
    },
    'agent-development-kit': {
      name: 'Agent Development Kit',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.adkForPythonReadme, accessed: '2026-11-30' },
        { page: pages.adkDeployingAgents, accessed: '2026-11-23' },
      ],
    },
    'agents-cli': {
      name: 'Agents CLI',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.agentsCliReadme, accessed: '2026-11-30' }],
    },
    'gdc-air-gapped': {
      name: 'Vertex AI in Google Distributed Cloud air-gapped',
      kind: 'edition',
      standing: 'apart',
      sources: [{ page: pages.googleDistributedCloudAirGappedEnableVertexAiPre, accessed: '2026-11-30' }],
    },
    'cloud-de-confiance': {
      name: 'Agent Platform in Cloud de Confiance by S3NS',
      kind: 'cloud',
      standing: 'apart',
      sources: [{ page: pages.cloudDeConfianceAgentPlatformDifferences, accessed: '2026-11-23' }],
    },
  },
  introduction: {
    summary:
      'Gemini Enterprise Agent Platform, named Vertex AI until April 2026, is Google Cloud’s managed service for agents, generative AI and machine learning. Vertex AI was launched in May 2021 as the successor to AI Platform, whose older training and prediction services were shut down on 31 January 2025. The agent part has four areas: build, scale, govern and optimise. Agents are written with Agent Development Kit or built visually in Agent Studio, and run on Agent Runtime. Agent Gateway checks their connections, and the platform traces and evaluates the agents. Model Garden lists models from Google, partners and open source. In the machine learning part, managed datasets and Feature Store supply data, AutoML or custom training produces models, Pipelines connects the steps and ML Metadata records them. Models are kept in Model Registry and either answer online requests at endpoints or run in batch jobs. Model Monitoring checks the inputs of models for skew and drift. Explainable AI has been deprecated since 16 March 2026. Permissions come from IAM roles. Parts of the platform also exist in Google Distributed Cloud air-gapped and in Cloud de Confiance by S3NS.',
    concepts: [
      {
        slug: 'agent-development-kit',
        term: 'Agent Development Kit',
        aliases: ['ADK'],
        definition:
          'Open-source framework for writing agents, their tools and their workflows in code. Agents built with it run on a developer machine, on Agent Runtime or in a container elsewhere.',
        sources: [
          { page: pages.adkAboutAdk, accessed: '2026-11-23' },
          { page: pages.adkDeployingAgents, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'agent-runtime',
        term: 'Agent Runtime',
        aliases: ['Agent Engine', 'Vertex AI Agent Engine', 'Reasoning Engine'],
        definition:
          'Managed hosting for agents written with Agent Development Kit or other frameworks. Agents are deployed to it from source code, a container image or a Python object.',
        sources: [
          { page: pages.scaleYourAgents, accessed: '2026-11-23' },
          { page: pages.pythonSdkReasoningEngineTypesV1beta1, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'agent-gateway',
        term: 'Agent Gateway',
        aliases: [],
        definition:
          'Controls agents’ connections with users, tools and other agents. Agent Gateway checks permissions against Agent Registry and can use Model Armor to screen content.',
        sources: [
          { page: pages.governYourAgents, accessed: '2026-11-23' },
          { page: pages.modelArmorIntegrationWithAgentGateway, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-garden',
        term: 'Model Garden',
        aliases: ['Vertex AI Model Garden'],
        definition:
          'Catalogue of models from Google, partners and open source. Open models can be deployed to an endpoint, and some are also offered as a managed API.',
        sources: [
          { page: pages.overview, accessed: '2026-11-23' },
          { page: pages.deployOpenModelsFromModelGarden, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'feature-store',
        term: 'Feature Store',
        aliases: ['Vertex AI Feature Store', 'Agent Platform Feature Store'],
        definition:
          'Keeps feature data in BigQuery tables or views, which form the offline store, and serves the latest values at low latency through an online store and feature views.',
        sources: [{ page: pages.featureStoreOverview, accessed: '2026-11-23' }],
      },
      {
        slug: 'automl',
        term: 'AutoML',
        aliases: ['Vertex AI AutoML'],
        definition: 'Training without code: the platform picks and tunes a model for the data that the user supplies.',
        sources: [{ page: pages.trainingOverview, accessed: '2026-11-23' }],
      },
      {
        slug: 'custom-training',
        term: 'Custom training',
        aliases: ['Serverless training', 'CustomJob', 'Custom training job'],
        definition:
          'Runs the user’s own training code, as a Python application or a container, on one or more pools of machines that Google provisions. A job with several pools is distributed.',
        sources: [
          { page: pages.creatingAServerlessTrainingJob, accessed: '2026-11-23' },
          { page: pages.customTrainingMethods, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'pipelines',
        term: 'Pipelines',
        aliases: ['Vertex AI Pipelines', 'Vertex Pipelines', 'Agent Platform Pipelines'],
        definition:
          'Orchestrates workflows of several steps, defined with the Kubeflow Pipelines SDK or the TensorFlow Extended SDK. A training pipeline is smaller: it consists of a training job and the upload of the trained model.',
        sources: [
          { page: pages.pipelineInterfaces, accessed: '2026-11-23' },
          { page: pages.creatingTrainingPipelines, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ml-metadata',
        term: 'ML Metadata',
        aliases: ['Vertex ML Metadata', 'Metadata store'],
        definition:
          'Records what a workflow consumed and produced: artefacts such as datasets and models, executions for the steps, and contexts that group both, for example one pipeline run.',
        sources: [
          { page: pages.vertexAiMlMetadataDataModel, accessed: '2026-11-23' },
          { page: pages.trackingMlMetadata, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-registry',
        term: 'Model Registry',
        aliases: ['Vertex AI Model Registry', 'Model resource'],
        definition:
          'Lists the models and their versions. AutoML models enter the registry after training, and other models are imported. Aliases can be moved from one version to another, and one version always carries the default alias.',
        sources: [
          { page: pages.gettingInferences, accessed: '2026-11-23' },
          { page: pages.modelVersionAliases, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'endpoint',
        term: 'Endpoint',
        aliases: ['Online inference', 'Online prediction', 'Private endpoint'],
        definition:
          'The resource to which a model is deployed to answer synchronous requests. A public endpoint can divide its traffic by percentage between deployed models. A private endpoint is reached over a private network connection.',
        sources: [
          { page: pages.gettingInferences, accessed: '2026-11-23' },
          { page: pages.vertexAiReferenceEndpointsDeployModel, accessed: '2026-11-23' },
          { page: pages.privateServicesAccessEndpoints, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-monitoring',
        term: 'Model Monitoring',
        aliases: ['Vertex AI Model Monitoring', 'Skew and drift detection'],
        definition:
          'Analyses the inputs of tabular models for skew and drift. Skew is measured against the original training data. Drift detection does not need the training data.',
        sources: [{ page: pages.vertexAiMonitoringFeatureSkewAndDrift, accessed: '2026-11-23' }],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history,
  notFound: {
    'self-hosted': '2026-12-01',
    'kubernetes-install': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'multi-cloud': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'bulk-export': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'champion-challenger': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'custom-monitoring-metrics': '2026-12-01',
    'visual-pipeline-builder': '2026-12-01',
  },
});
