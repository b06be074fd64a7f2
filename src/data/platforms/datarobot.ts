import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './datarobot/cloud-saas.ts';
import { collaboration } from './datarobot/collaboration.ts';
import { continuousDelivery } from './datarobot/continuous-delivery.ts';
import { dataGovernance } from './datarobot/data-governance.ts';
import { dataMonitoring } from './datarobot/data-monitoring.ts';
import { dataPreparation } from './datarobot/data-preparation.ts';
import { modelDeployment } from './datarobot/model-deployment.ts';
import { modelGovernance } from './datarobot/model-governance.ts';
import { modelTraining } from './datarobot/model-training.ts';
import * as pages from './datarobot/pages.ts';
import { performanceMonitoring } from './datarobot/performance-monitoring.ts';
import { pricing } from './datarobot/pricing.ts';
import { productFocus } from './datarobot/product-focus.ts';
import { recentActivity } from './datarobot/recent-activity.ts';
import { scalingPredictions } from './datarobot/scaling-predictions.ts';
import { selfInstall } from './datarobot/self-install.ts';

export const datarobot = /* @__PURE__ */ withSources<MatrixPlatform<'datarobot'>>({
  id: 'datarobot',
  name: 'DataRobot',
  vendor: 'DataRobot',
  homepage: 'https://www.datarobot.com/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      { page: pages.configureRetraining, accessed: '2026-11-23' },
      { page: pages.terraformProviderChangelog, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'DataRobot AI Platform',
      sources: [{ page: pages.dataRobotAiPlatformOverview, accessed: '2026-11-30' }],
    },
  ],
  offerings: {
    'managed-saas': {
      name: 'Managed AI Platform (multi-tenant SaaS)',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-11-30' },
        { page: pages.singleVsMultiTenantSaaS, accessed: '2026-11-30' },
      ],
    },
    'single-tenant-saas': {
      name: 'Single-tenant SaaS',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-11-30' },
        { page: pages.singleVsMultiTenantSaaS, accessed: '2026-11-30' },
      ],
    },
    'self-managed': {
      name: 'Self-Managed AI Platform',
      kind: 'edition',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.architectureOverviewInstallation, accessed: '2026-11-30' },
        { page: pages.enterpriseArchitectureSelfManagedPremiseEnvironments, accessed: '2026-11-30' },
      ],
    },
  },
  introduction: {
    summary:
      'DataRobot is a commercial platform for predictive, generative and agentic AI. It is offered as a multi-tenant service, as single-tenant SaaS and as a self-managed installation on Kubernetes. Its current interface, NextGen, has three parts. Workbench is for data preparation, experiments and notebooks. Registry holds models, data, prompts, tools and applications. Console is for deployments and their monitoring. The older interface is called Classic. Training is centred on automated machine learning: Autopilot builds models from blueprints and ranks them. Custom models, models that run elsewhere, LLMs and agents can be registered and deployed alongside them. Deployments are monitored for service health, drift, accuracy and fairness, and can have challengers, retraining policies and guards. For generative AI there are playgrounds, vector databases, an LLM gateway and tracing. The Workload API runs users’ containers as services. Several of these functions are premium features, enabled on request.',
    concepts: [
      {
        slug: 'nextgen',
        term: 'NextGen',
        aliases: ['Workbench', 'Registry', 'Console', 'NextGen UI'],
        definition:
          'The current interface, made up of Workbench (building), Registry (registered assets) and Console (operation of deployments).',
        sources: [{ page: pages.nextGenUiDocumentation, accessed: '2026-11-23' }],
      },
      {
        slug: 'classic',
        term: 'Classic',
        aliases: ['DataRobot Classic', 'classic UI', 'AI Catalog', 'Leaderboard'],
        definition: 'The older interface, from which assets can be migrated to NextGen.',
        sources: [{ page: pages.migrateAssets, accessed: '2026-11-23' }],
      },
      {
        slug: 'use-case',
        term: 'Use Case',
        aliases: ['UseCase'],
        definition:
          'A shareable, folder-like container for the datasets, experiments, notebooks, playgrounds and applications of one problem.',
        sources: [
          { page: pages.workbenchOverview, accessed: '2026-11-23' },
          { page: pages.collaborationRestApi, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'blueprint',
        term: 'Blueprint',
        aliases: ['model blueprint', 'repository'],
        definition: 'The sequence of preprocessing, modelling and postprocessing steps from which a model is trained.',
        sources: [
          { page: pages.editComposableBlueprints, accessed: '2026-11-23' },
          { page: pages.blueprintRepository, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'deployment',
        term: 'Deployment',
        aliases: ['model deployment'],
        definition:
          'A registered model put to use in a prediction environment, on DataRobot or elsewhere, with its own monitoring, governance and settings.',
        sources: [
          { page: pages.terraformProviderDatarobotDeployment, accessed: '2026-11-23' },
          { page: pages.console, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'prediction-environment',
        term: 'Prediction environment',
        aliases: [
          'serverless prediction environment',
          'dedicated prediction environment',
          'external prediction environment',
        ],
        definition:
          'The place where a deployment makes its predictions: DataRobot Serverless, dedicated prediction servers or an external system.',
        sources: [
          { page: pages.addDataRobotServerlessPredictionEnvironments, accessed: '2026-11-23' },
          { page: pages.migrateModelsDedicatedServerlessPrediction, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'challenger',
        term: 'Challenger',
        aliases: ['challenger model'],
        definition:
          'A model that is compared with the deployed model (the champion) by replaying stored prediction requests.',
        sources: [{ page: pages.challengers, accessed: '2026-11-23' }],
      },
      {
        slug: 'custom-model',
        term: 'Custom model',
        aliases: ['custom inference model', 'DRUM', 'custom environment'],
        definition:
          'A model assembled from the user’s own code and run in an execution environment. The DRUM tool tests and serves it outside the platform.',
        sources: [
          { page: pages.userModelsDrumReadme, accessed: '2026-11-23' },
          { page: pages.userModelsModelMetadata, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'portable-predictions',
        term: 'Portable predictions',
        aliases: ['Scoring Code', 'Portable Prediction Server', 'PPS'],
        definition:
          'Ways to run DataRobot models outside the platform: as a Java archive (Scoring Code) or in a Docker image (Portable Prediction Server).',
        sources: [{ page: pages.portablePredictions, accessed: '2026-11-23' }],
      },
      {
        slug: 'playground',
        term: 'Playground',
        aliases: ['LLM blueprint', 'agentic playground'],
        definition:
          'The space in a Use Case for creating and comparing LLM blueprints. An LLM blueprint holds the settings with which an LLM answers.',
        sources: [{ page: pages.playgroundOverview, accessed: '2026-11-23' }],
      },
      {
        slug: 'llm-gateway',
        term: 'LLM gateway',
        aliases: [],
        definition: 'DataRobot’s OpenAI-compatible endpoint for LLMs of external providers.',
        sources: [{ page: pages.useTheDataRobotLlmGateway, accessed: '2026-11-23' }],
      },
      {
        slug: 'workload',
        term: 'Workload',
        aliases: ['Workload API', 'artifact', 'proton'],
        definition:
          'A service that runs the containers of an artefact. An artefact is the versioned definition of container images, ports and probes.',
        sources: [
          { page: pages.workloadApiInstallation, accessed: '2026-11-23' },
          { page: pages.agentSkillsWorkloadApi, accessed: '2026-11-23' },
        ],
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
  history: [],
  notFound: {
    'customer-cloud-deployment': '2026-12-01',
    'open-source-edition': '2026-12-01',
    'published-price-list': '2026-12-01',
    'distributed-training': '2026-12-01',
    'spot-training': '2026-12-01',
    autologging: '2026-12-01',
    'gpu-scheduling': '2026-12-01',
    'model-optimization': '2026-12-01',
    'traffic-splitting': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'request-batching': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'asynchronous-inference': '2026-12-01',
    'feature-store': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'data-quality-monitoring': '2026-12-01',
  },
});
