import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './h2o/cloud-saas.ts';
import { collaboration } from './h2o/collaboration.ts';
import { continuousDelivery } from './h2o/continuous-delivery.ts';
import { dataGovernance } from './h2o/data-governance.ts';
import { dataMonitoring } from './h2o/data-monitoring.ts';
import { dataPreparation } from './h2o/data-preparation.ts';
import { history } from './h2o/history.ts';
import { modelDeployment } from './h2o/model-deployment.ts';
import { modelGovernance } from './h2o/model-governance.ts';
import { modelTraining } from './h2o/model-training.ts';
import * as pages from './h2o/pages.ts';
import { performanceMonitoring } from './h2o/performance-monitoring.ts';
import { pricing } from './h2o/pricing.ts';
import { productFocus } from './h2o/product-focus.ts';
import { recentActivity } from './h2o/recent-activity.ts';
import { scalingPredictions } from './h2o/scaling-predictions.ts';
import { selfInstall } from './h2o/self-install.ts';

export const h2o = /* @__PURE__ */ withSources<MatrixPlatform<'h2o'>>({
  id: 'h2o',
  name: 'H2O AI Cloud',
  vendor: 'H2O.ai',
  homepage: 'https://h2o.ai',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      { page: pages.driverlessAiPythonClientChangeLog, accessed: '2026-11-23' },
      { page: pages.enterpriseH2ogpteMajorReleases, accessed: '2026-11-23' },
      { page: pages.h2o3ChangeLog, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'H2O',
      sources: [],
    },
    {
      name: 'H2O.ai',
      sources: [],
    },
    {
      name: 'HAIC',
      sources: [{ page: pages.aiCloudArchitecture, accessed: '2026-11-23' }],
    },
    {
      name: 'H2O AI Hybrid Cloud',
      sources: [{ page: pages.aiAppStoreAdministrationGuideIntegrations, accessed: '2026-11-23' }],
    },
    {
      name: 'H2O AI Managed Cloud',
      sources: [{ page: pages.aiManagedCloudAdminCenterAiUnitHourly, accessed: '2026-11-23' }],
    },
    {
      name: 'HAMC',
      sources: [{ page: pages.aiManagedCloudAdminCenterAiUnitHourly, accessed: '2026-11-30' }],
    },
  ],
  offerings: {
    'managed-cloud': {
      name: 'H2O AI Managed Cloud',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [{ page: pages.aiManagedCloudAdminCenterAiUnitHourly, accessed: '2026-11-30' }],
    },
    'hybrid-cloud': {
      name: 'H2O AI Hybrid Cloud',
      kind: 'edition',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.aiCloudArchitecture, accessed: '2026-11-30' },
        { page: pages.aiAppStoreAdministrationGuideOverview, accessed: '2026-11-30' },
        { page: pages.aiHybridCloudAiUnitConsumption, accessed: '2026-11-30' },
      ],
    },
    'h2o-3': {
      name: 'h2o-3',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.h2o3Readme, accessed: '2026-11-23' },
        { page: pages.aiCloudArchitecture, accessed: '2026-11-30' },
      ],
    },
    'driverless-ai': {
      name: 'Driverless AI',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [{ page: pages.driverlessAiGuideH2OAiCloudWorkspaceIntegration, accessed: '2026-11-30' }],
    },
    mlops: {
      name: 'H2O MLOps',
      kind: 'product',
      standing: 'part',
      sources: [
        { page: pages.mlopsMigrationGuide, accessed: '2026-11-30' },
        { page: pages.mlopsUnderstandDeployments, accessed: '2026-11-30' },
      ],
    },
    'app-store': {
      name: 'AI App Store',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.aiAppStoreAdministrationGuideIntegrationsUnderDocs, accessed: '2026-11-30' }],
    },
    h2ogpte: {
      name: 'Enterprise h2oGPTe',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.enterpriseH2ogpteFaqs, accessed: '2026-11-23' },
        { page: pages.h2ogpteMcpServerReadme, accessed: '2026-11-23' },
      ],
    },
    'llm-studio': {
      name: 'H2O LLM Studio (open source)',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [{ page: pages.h2OLlmStudioReadme, accessed: '2026-11-30' }],
    },
    'enterprise-llm-studio': {
      name: 'H2O Enterprise LLM Studio',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.enterpriseLlmStudioFaqs, accessed: '2026-11-30' }],
    },
    'eval-studio': {
      name: 'H2O Eval Studio',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.evalStudioWhatIsH2OEvalStudio, accessed: '2026-11-30' }],
    },
    'feature-store': {
      name: 'H2O Feature Store',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.featureStoreKubernetesHelmCharts, accessed: '2026-11-30' },
        { page: pages.featureStoreRequirements, accessed: '2026-11-30' },
      ],
    },
    'label-genie': {
      name: 'H2O Label Genie',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.aiCloudDocumentationIssuesReadme, accessed: '2026-11-30' }],
    },
    escorer: {
      name: 'H2O eScorer',
      kind: 'product',
      standing: 'part',
      sources: [
        { page: pages.eScorerWhatIsH2OEScorer, accessed: '2026-11-30' },
        { page: pages.eScorerPythonClientDownloadAndOverview, accessed: '2026-11-30' },
      ],
    },
    h2ogpt: {
      name: 'h2oGPT (open source)',
      kind: 'product',
      standing: 'apart',
      sources: [{ page: pages.h2ogptReadme, accessed: '2026-11-23' }],
    },
  },
  introduction: {
    summary:
      'H2O AI Cloud is the platform of the company H2O.ai. It runs on Kubernetes, either in any cloud or on the customer’s own infrastructure, and is also offered as a managed service called H2O AI Managed Cloud. Its open-source engine, h2o-3, trains models in the memory of a cluster and is used from Python, R, Java, Scala or the Flow web interface. Driverless AI, which needs a licence, automates feature engineering, model building and interpretation. H2O MLOps registers, deploys and monitors models from h2o-3, Driverless AI and third-party frameworks. H2O Feature Store manages features, and H2O Workflows runs pipelines defined in YAML. The AI App Store holds applications. AI Engine Manager runs Driverless AI, h2o-3 and notebooks as engines. For generative AI, Enterprise h2oGPTe offers document collections, agents, guardrails and model routing. H2O Eval Studio evaluates language models. Two more products fine-tune language models: the open-source H2O LLM Studio and the licensed H2O Enterprise LLM Studio. Workspaces, which replaced the projects of H2O MLOps in version 1.0, control who may see and do what. Use of the platform is counted in AI Units.',
    concepts: [
      {
        slug: 'h2o-3',
        term: 'h2o-3',
        aliases: ['H2O-3', 'H2O open source'],
        definition:
          'Open-source engine (Apache License 2.0) that trains and scores models in memory, distributed over a cluster of Java processes. Users work with h2o-3 from Python, R, Java, Scala, a REST API or Flow, a notebook-like web interface.',
        sources: [
          { page: pages.h2o3StartPage, accessed: '2026-11-23' },
          { page: pages.h2o3Readme, accessed: '2026-11-23' },
          { page: pages.h2o3DocumentationSourceArchitecture, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'driverless-ai',
        term: 'Driverless AI',
        aliases: ['DAI', 'H2O Driverless AI'],
        definition:
          'Product for automatic machine learning. It automates feature engineering and the validation, tuning, selection and deployment of models, and visualises and interprets models. One training run is called an experiment.',
        sources: [
          { page: pages.driverlessAiGuideFaq, accessed: '2026-11-23' },
          { page: pages.driverlessAiRecipesRepository, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'custom-recipe',
        term: 'Custom recipe',
        aliases: ['BYOR', 'bring your own recipe'],
        definition:
          'Python code that is uploaded to a running Driverless AI and adds a transformer, a model or a scorer. Experiments then use the recipe alongside the built-in parts or in place of them.',
        sources: [{ page: pages.driverlessAiRecipesRepository, accessed: '2026-11-23' }],
      },
      {
        slug: 'mojo',
        term: 'MOJO',
        aliases: ['Model Object, Optimized', 'MOJO scoring pipeline'],
        definition:
          'Exported form of a trained model that can score data without the system that trained the model. h2o-3 MOJOs run in Java environments. Driverless AI MOJOs run on a Java runtime or on a C++ runtime with Python and R wrappers.',
        sources: [
          { page: pages.h2o3DocumentationSourceProductionizing, accessed: '2026-11-23' },
          { page: pages.driverlessAi1_11GuideScoringPipelinesOverview, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'registered-model',
        term: 'Registered model',
        aliases: ['model version', 'experiment'],
        definition:
          'Collection of model versions in H2O MLOps that address one problem. Each version stands for one experiment, which is the result of a training job. An experiment must be registered before it can be deployed.',
        sources: [
          { page: pages.mlopsUnderstandModels, accessed: '2026-11-23' },
          { page: pages.mlopsKeyTerms, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'deployment',
        term: 'Deployment',
        aliases: ['deployment mode', 'scoring'],
        definition:
          'One or more model versions that H2O MLOps serves for scoring, either in real time behind a REST endpoint or in batch scoring jobs. A real-time deployment holds a single model, an A/B test or a champion with challengers.',
        sources: [{ page: pages.mlopsUnderstandDeployments, accessed: '2026-11-23' }],
      },
      {
        slug: 'workspace',
        term: 'Workspace',
        aliases: ['project', 'MLOps project'],
        definition:
          'Container in H2O MLOps for the experiments, artefacts, models and deployments of a team or use case. It is shared with members by role. Before H2O MLOps 1.0, a workspace was called a project.',
        sources: [
          { page: pages.mlopsKeyTerms, accessed: '2026-11-23' },
          { page: pages.mlopsMigrationGuide, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ai-app-store',
        term: 'AI App Store',
        aliases: ['AppStore', 'H2O App Store'],
        definition:
          'Part of H2O AI Cloud to which applications are uploaded and from which they are published to users. The applications are built with the H2O Wave development kit or are other Python apps.',
        sources: [
          { page: pages.aiCloudBuildAndDeployApps, accessed: '2026-11-23' },
          { page: pages.aiCloudGuideImportingApps, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ai-engine',
        term: 'AI engine',
        aliases: ['AI Engine Manager', 'AIEM', 'Enterprise Steam'],
        definition:
          'Instance of Driverless AI, h2o-3 or a notebook that H2O AI Cloud runs in a workspace. AI Engine Manager manages the engines, and its documentation describes how to migrate from Enterprise Steam.',
        sources: [{ page: pages.aiEngineManagerMigrationFromSteam, accessed: '2026-11-23' }],
      },
      {
        slug: 'enterprise-h2ogpte',
        term: 'Enterprise h2oGPTe',
        aliases: ['h2oGPTe'],
        definition:
          'Generative AI product for chats over documents, extraction and agents, with a choice of language models, guardrails and cost limits. It is not the same as h2oGPT, which is an open-source server.',
        sources: [
          { page: pages.enterpriseH2ogpteFaqs, accessed: '2026-11-23' },
          { page: pages.enterpriseH2ogpteArchitectureOverview, accessed: '2026-11-23' },
          { page: pages.h2ogptReadme, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'collection',
        term: 'Collection',
        aliases: ['document collection'],
        definition:
          'Group of related documents in Enterprise h2oGPTe that a chat uses as context. The documents are indexed for similarity and lexical search. The embedding model, guardrails and sharing are set per collection.',
        sources: [
          { page: pages.enterpriseH2ogpteKeyTerms, accessed: '2026-11-23' },
          { page: pages.enterpriseH2ogpteCreateACollection, accessed: '2026-11-23' },
          { page: pages.enterpriseH2ogpteHandlingPiiInH2ogpte, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'custom-agent',
        term: 'Custom agent',
        aliases: ['h2oGPTe agent'],
        definition:
          'Agent that a user writes with LangGraph, CrewAI, the OpenAI Agents SDK or Claude and uploads to Enterprise h2oGPTe as a ZIP package. In Enterprise h2oGPTe, the agent is linked to keys and to tools of Model Context Protocol (MCP) servers.',
        sources: [
          { page: pages.enterpriseH2ogpteCustomAgents, accessed: '2026-11-23' },
          { page: pages.enterpriseH2ogpteMcpServersOverview, accessed: '2026-11-23' },
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
  history,
  notFound: {
    'published-price-list': '2026-12-01',
    autologging: '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'deployment-rollback': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'model-quality-monitoring': '2026-12-01',
    'approval-workflow': '2026-12-01',
    'environment-promotion': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'model-optimization': '2026-12-01',
    'request-batching': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'bulk-export': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'scale-to-zero': '2026-12-01',
    'cross-workspace-models': '2026-12-01',
    'ci-cd-integration': '2026-12-01',
  },
});
