import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './dataiku/cloud-saas.ts';
import { collaboration } from './dataiku/collaboration.ts';
import { continuousDelivery } from './dataiku/continuous-delivery.ts';
import { dataGovernance } from './dataiku/data-governance.ts';
import { dataMonitoring } from './dataiku/data-monitoring.ts';
import { dataPreparation } from './dataiku/data-preparation.ts';
import { history } from './dataiku/history.ts';
import { modelDeployment } from './dataiku/model-deployment.ts';
import { modelGovernance } from './dataiku/model-governance.ts';
import { modelTraining } from './dataiku/model-training.ts';
import * as pages from './dataiku/pages.ts';
import { performanceMonitoring } from './dataiku/performance-monitoring.ts';
import { pricing } from './dataiku/pricing.ts';
import { productFocus } from './dataiku/product-focus.ts';
import { recentActivity } from './dataiku/recent-activity.ts';
import { scalingPredictions } from './dataiku/scaling-predictions.ts';
import { selfInstall } from './dataiku/self-install.ts';

export const dataiku = /* @__PURE__ */ withSources<MatrixPlatform<'dataiku'>>({
  id: 'dataiku',
  name: 'Dataiku',
  vendor: 'Dataiku',
  homepage: 'https://www.dataiku.com/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      { page: pages.pypiDataikuApiClientReleaseList, accessed: '2026-11-23' },
      { page: pages.aiAgents, accessed: '2026-11-23' },
    ],
  },
  names: [
    { name: 'DSS', sources: [] },
    {
      name: 'Dataiku DSS',
      sources: [{ page: pages.startPage, accessed: '2026-11-23' }],
    },
    {
      name: 'Dataiku Data Science Studio',
      sources: [{ page: pages.v11StartPage, accessed: '2026-11-23' }],
    },
  ],
  offerings: {
    'dataiku-online': {
      name: 'Dataiku Cloud',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.knowledgeBaseManagingElasticAiComputeCapacity, accessed: '2026-11-30' },
        { page: pages.otherInstallationOptions, accessed: '2026-11-30' },
      ],
    },
    'cloud-stacks': {
      name: 'Dataiku Cloud Stacks',
      kind: 'cloud',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.cloudStacksForAwsConceptualOverview, accessed: '2026-11-30' },
        { page: pages.otherInstallationOptions, accessed: '2026-11-30' },
      ],
    },
    'custom-install': {
      name: 'Custom Dataiku install',
      kind: 'distribution',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.installingANewDssInstance, accessed: '2026-11-30' },
        { page: pages.otherInstallationOptions, accessed: '2026-11-30' },
      ],
    },
    'agent-management': {
      name: 'Dataiku Agent Management',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.agentManagementInstallingANewInstance, accessed: '2026-11-30' },
        { page: pages.agentManagementDataikuAsASupportedPlatform, accessed: '2026-11-30' },
        { page: pages.agentManagementGettingStarted, accessed: '2026-11-23' },
      ],
    },
    govern: {
      name: 'Dataiku Govern',
      kind: 'product',
      standing: 'part',
      sources: [
        { page: pages.v14GovernInstanceSetup, accessed: '2026-11-30' },
        { page: pages.guideCloudTheLaunchpadClient, accessed: '2026-11-30' },
      ],
    },
    'free-edition': {
      name: 'Dataiku Free Edition',
      kind: 'edition',
      standing: 'part',
      with: [],
      alone: true,
      sources: [{ page: pages.blogRethinkingDataikuForWindowsUsers, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'Dataiku is a proprietary platform for preparing data, building models and agents, and running them in production. Its reference documentation calls the software Dataiku DSS, short for Data Science Studio. Customers can install it on Linux, set it up on AWS, Azure or GCP with Cloud Stacks and its Fleet Manager, or use Dataiku Cloud, where Dataiku manages the infrastructure. Work is grouped in projects. Each project has one Flow, the graph of its datasets and the recipes between them. Models are tried out in the Lab and then deployed to the Flow, where they become saved models with versions. Scenarios automate building, training and checking, and evaluation stores hold performance and drift results. An installation consists of nodes. Projects are developed on the Design node. The Deployer deploys projects to the Automation node and their API services to API nodes. The LLM Mesh connects language models, hosted or local, and applies guardrails, quotas and tracing to their use. Agents and their tools build on the LLM Mesh. Dataiku Govern adds sign-offs and registries. Agent Management, a separately documented product, monitors agents on several platforms. Plug-ins add further components.',
    concepts: [
      {
        slug: 'project',
        term: 'Project',
        aliases: ['DSS project'],
        definition:
          'The container for all work on one activity. It holds exactly one Flow and has its own home page, where people follow its status and discuss it. A project can be duplicated, exported or deleted as a whole.',
        sources: [{ page: pages.v12Projects, accessed: '2026-11-23' }],
      },
      {
        slug: 'recipe',
        term: 'Recipe',
        aliases: ['visual recipe', 'code recipe', 'plugin recipe'],
        definition:
          'A transformation step that says how output datasets are made from input datasets. Visual recipes are set up in a form, code recipes are written in a language such as Python, R or SQL, and plug-ins can add further kinds.',
        sources: [
          { page: pages.dssConcepts, accessed: '2026-11-23' },
          { page: pages.knowledgeBase9_0Recipes, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseRecipesInDataiku, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'flow',
        term: 'Flow',
        aliases: ['pipeline', 'data pipeline'],
        definition:
          'The graph of a project’s datasets and recipes. Dataiku reads the dependencies and lineage of every dataset from the Flow, and rebuilds what a change has made outdated.',
        sources: [
          { page: pages.theFlow, accessed: '2026-11-23' },
          { page: pages.dssConcepts, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseFlow, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'lab',
        term: 'Lab',
        aliases: ['visual analysis'],
        definition:
          'The place for experiments outside the Flow, where models are designed, trained and compared. A model chosen in the Lab is then deployed to the Flow.',
        sources: [
          { page: pages.v11ModelsLifecycle, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseDeployingAModelToTheFlow, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'saved-model',
        term: 'Saved model',
        aliases: ['deployed model'],
        definition:
          'A model in the Flow, together with the recipe that trains the model. Retraining adds a version and makes this version the active one, which is used for scoring. Older versions are kept and can be restored.',
        sources: [
          { page: pages.v11ModelsLifecycle, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseModelLifecycle, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'evaluation-store',
        term: 'Evaluation store',
        aliases: ['model evaluation store', 'MES'],
        definition:
          'An object of the Flow that collects evaluations of a model, an LLM or an agent. Each run of an evaluation recipe adds an evaluation with its performance metrics and, for models, the data drift.',
        sources: [
          { page: pages.v14EvaluatingDataikuPredictionModels, accessed: '2026-11-23' },
          { page: pages.v13InputDataDrift, accessed: '2026-11-23' },
          { page: pages.v14AgentEvaluation, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'scenario',
        term: 'Scenario',
        aliases: ['automation scenario'],
        definition:
          'An automated sequence of steps, such as building datasets, training models, running checks or sending messages. A scenario is started by hand, through the API, or by a trigger such as a set time or a changed dataset.',
        sources: [
          { page: pages.automationScenarios, accessed: '2026-11-23' },
          { page: pages.v12LaunchingAScenario, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseAutomationScenarios, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'data-quality-rule',
        term: 'Data Quality rule',
        aliases: ['data quality rules', 'metrics and checks'],
        definition:
          'A condition that a dataset should meet, with an outcome of OK, warning, error or empty. Since version 12.6, rules have replaced checks on datasets, while folders, saved models and evaluation stores still use checks.',
        sources: [{ page: pages.dataQualityRules, accessed: '2026-11-23' }],
      },
      {
        slug: 'llm-mesh',
        term: 'LLM Mesh',
        aliases: ['LLM gateway'],
        definition:
          'The layer between applications and language models. Connections to hosted or local models are set up in one place, where guardrails, cost quotas and traces apply to every call.',
        sources: [
          { page: pages.blogLlmMeshEnforcingASecureApiGateway, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseLlmGuardrails, accessed: '2026-11-23' },
          { page: pages.v13CostControl, accessed: '2026-11-23' },
          { page: pages.tracing, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'agent',
        term: 'Agent',
        aliases: ['visual agent', 'code agent'],
        definition:
          'An application in which an LLM uses tools to answer or act. Visual agents are put together from managed tools without code, code agents are written in Python, and both are called like an LLM.',
        sources: [
          { page: pages.v14IntroductionToAgents, accessed: '2026-11-23' },
          { page: pages.v14CodeAgents, accessed: '2026-11-23' },
          { page: pages.apiClientAgents, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'node',
        term: 'Node',
        aliases: ['Design node', 'Automation node', 'Govern node'],
        definition:
          'One server role in a Dataiku installation. Projects are developed on the Design node and run with production data on the Automation node. A Govern node can be added to oversee projects and models.',
        sources: [
          { page: pages.productionDeploymentsAndBundles, accessed: '2026-11-23' },
          { page: pages.knowledgeBaseTheElasticAiStackAndItsNodes, accessed: '2026-11-23' },
          { page: pages.v14AiGovernance, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'api-node',
        term: 'API node',
        aliases: ['apinode', 'API server'],
        definition:
          'The server that answers prediction requests in real time over HTTP. Users deploy API services to an API node. Each API service is a set of endpoints that are updated together. An endpoint can serve a model, a function, an SQL query or a dataset look-up.',
        sources: [{ page: pages.apiNodeConcepts, accessed: '2026-11-23' }],
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
    'customer-cloud-deployment': '2026-12-01',
    'open-source-edition': '2026-12-01',
    'published-price-list': '2026-12-01',
    'gpu-scheduling': '2026-12-01',
    'asynchronous-inference': '2026-12-01',
    'custom-serving-containers': '2026-12-01',
    'prebuilt-serving-containers': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'dataset-versioning': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'request-batching': '2026-12-01',
  },
});
