import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './knime/cloud-saas.ts';
import { collaboration } from './knime/collaboration.ts';
import { continuousDelivery } from './knime/continuous-delivery.ts';
import { dataGovernance } from './knime/data-governance.ts';
import { dataMonitoring } from './knime/data-monitoring.ts';
import { dataPreparation } from './knime/data-preparation.ts';
import { modelDeployment } from './knime/model-deployment.ts';
import { modelGovernance } from './knime/model-governance.ts';
import { modelTraining } from './knime/model-training.ts';
import * as pages from './knime/pages.ts';
import { performanceMonitoring } from './knime/performance-monitoring.ts';
import { pricing } from './knime/pricing.ts';
import { productFocus } from './knime/product-focus.ts';
import { recentActivity } from './knime/recent-activity.ts';
import { scalingPredictions } from './knime/scaling-predictions.ts';
import { selfInstall } from './knime/self-install.ts';

export const knime = /* @__PURE__ */ withSources<MatrixPlatform<'knime'>>({
  id: 'knime',
  name: 'KNIME',
  vendor: 'KNIME AG',
  homepage: 'https://www.knime.com/',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      { page: pages.howDeploymentsWork, accessed: '2026-11-23' },
      { page: pages.businessHubArgoCdInstallationOverview, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'KNIME Software',
      sources: [{ page: pages.bestPracticesGuideRelease202312, accessed: '2026-11-30' }],
    },
    { name: 'Konstanz Information Miner', sources: [] },
    {
      name: 'KNIME Server',
      sources: [{ page: pages.migrationGuideFromKnimeServerToKnimeHub, accessed: '2026-11-23' }],
    },
  ],
  offerings: {
    'hub-self-managed': {
      name: 'KNIME Business Hub, run by the customer',
      kind: 'edition',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.businessHubAdminGuide, accessed: '2026-11-30' },
        { page: pages.businessHubArgoCdInstallationOverview, accessed: '2026-11-30' },
      ],
    },
    'hub-managed': {
      name: 'KNIME Business Hub, run by KNIME',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [{ page: pages.businessHubAdminGuide, accessed: '2026-11-30' }],
    },
    'analytics-platform': {
      name: 'KNIME Analytics Platform',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [{ page: pages.bestPracticesGuideRelease202312, accessed: '2026-11-30' }],
    },
    'business-hub': {
      name: 'KNIME Business Hub',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.businessHubAdminGuide, accessed: '2026-11-30' }],
    },
    'community-hub': {
      name: 'KNIME Community Hub',
      kind: 'cloud',
      standing: 'apart',
      sources: [{ page: pages.communityHubUserGuide, accessed: '2026-11-30' }],
    },
    edge: {
      name: 'KNIME Edge',
      kind: 'product',
      standing: 'part',
      status: {
        is: 'discontinued',
        sources: [{ page: pages.knimeEdge, accessed: '2026-11-30' }],
      },
    },
  },
  introduction: {
    summary:
      'KNIME is a platform for data science and for workflows with language models. KNIME Analytics Platform, its open-source desktop program, lets users build workflows from nodes that read, transform and visualise data, train models, or prompt and run agents. The program integrates Python, Spark, Keras and other libraries. Workflows are shared, versioned, scheduled and deployed on a KNIME Hub. KNIME Community Hub is the public online Hub, with paid team plans. KNIME Business Hub is the commercial Hub for companies, installed on Kubernetes or run by KNIME as a service. KNIME Business Hub succeeded KNIME Server, an older product, and shares almost no code with KNIME Server. A workflow can be deployed as a REST service or a data app, or to run on a schedule or when an event happens. Through a Hub’s GenAI Gateway, workflows use language models of outside providers. Administrators register these models, and KNIME does not host them. The Continuous Deployment for Data Science extension validates, monitors and renews production workflows, and labels show which workflow versions are approved. KNIME Edge, for inference in clusters close to the data, has reached its end of life.',
    concepts: [
      {
        slug: 'workflow',
        term: 'Workflow',
        aliases: ['node', 'canvas', 'component'],
        definition:
          'A graph of nodes, each of which performs one step on data, models or text. KNIME users version, share and deploy workflows.',
        sources: [
          { page: pages.bestPracticesGuide, accessed: '2026-11-23' },
          { page: pages.howDeploymentsWork, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'knime-analytics-platform',
        term: 'KNIME Analytics Platform',
        aliases: ['KNIME AP', 'desktop'],
        definition:
          'The open-source program with a visual interface for building workflows and running them on a local machine.',
        sources: [{ page: pages.bestPracticesGuide, accessed: '2026-11-23' }],
      },
      {
        slug: 'knime-business-hub',
        term: 'KNIME Business Hub',
        aliases: ['Business Hub', 'KNIME Hub', 'KNIME Server'],
        definition:
          'The commercial Hub for companies, on which teams share and automate workflows and publish data apps and services. KNIME built this Hub from scratch as the successor to KNIME Server.',
        sources: [
          { page: pages.businessHubInstallationGuide, accessed: '2026-11-23' },
          { page: pages.migrationGuideFromKnimeServerToKnimeHub, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'knime-community-hub',
        term: 'KNIME Community Hub',
        aliases: ['hub.knime.com', 'Team plan'],
        definition:
          'The public online Hub for workflows, nodes and components. Paid plans add private team spaces and execution.',
        sources: [
          { page: pages.bestPracticesGuide, accessed: '2026-11-23' },
          { page: pages.communityHubUserGuide, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'deployment',
        term: 'Deployment',
        aliases: ['service', 'data app', 'schedule', 'trigger'],
        definition:
          'A lasting way to run a version of a workflow on a Hub: as a REST service, as an app in the browser, at set times or when an event happens.',
        sources: [{ page: pages.howDeploymentsWork, accessed: '2026-11-23' }],
      },
      {
        slug: 'execution-context',
        term: 'Execution context',
        aliases: ['environment', 'executor'],
        definition:
          'A set of executors that run a Hub’s jobs, with settings for image, cores, memory and replicas. Newer documents call an execution context an environment.',
        sources: [
          { page: pages.businessHubPublicExecutionContextCustomResource, accessed: '2026-11-23' },
          { page: pages.howDeploymentsWork, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'integrated-deployment',
        term: 'Integrated Deployment',
        aliases: ['Capture Workflow Start', 'workflow segment'],
        definition:
          'Nodes that capture the parts of a workflow that production needs, including the model and its preparation steps, as a separate workflow.',
        sources: [
          { page: pages.integratedDeploymentGuide, accessed: '2026-11-23' },
          { page: pages.integratedDeploymentCaptureWorkflowStartNode, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'cdds',
        term: 'CDDS',
        aliases: ['Continuous Deployment for Data Science'],
        definition:
          'An extension of KNIME Business Hub, itself made of workflows, that registers, validates, deploys, monitors and renews production workflows.',
        sources: [{ page: pages.continuousDeploymentForDataScienceGuide, accessed: '2026-11-23' }],
      },
      {
        slug: 'genai-gateway',
        term: 'GenAI Gateway',
        aliases: ['AI gateway', 'AI proxy'],
        definition:
          'The service of a Hub through which workflows use language and embedding models that administrators registered for one team or for all.',
        sources: [{ page: pages.howGenaiGatewayWorks, accessed: '2026-11-23' }],
      },
      {
        slug: 'tool',
        term: 'Tool',
        aliases: ['agent', 'Agent Prompter', 'Agent Chat View'],
        definition:
          'A workflow that an agent may call. The agent sees the tool’s description and parameters, while the tool itself works on the data.',
        sources: [
          { page: pages.turnAWorkflowIntoATool, accessed: '2026-11-23' },
          { page: pages.passDataToAgentTools, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'data-app',
        term: 'Data app',
        aliases: ['guided analytics', 'WebPortal'],
        definition: 'A workflow with a user interface in the browser, meant for people who do not build workflows.',
        sources: [{ page: pages.howDeploymentsWork, accessed: '2026-11-23' }],
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
    'high-availability': '2026-12-01',
    'single-sign-on': '2026-12-01',
    'usage-based-pricing': '2026-12-01',
    'published-price-list': '2026-12-01',
    'feature-store': '2026-12-01',
    'spot-training': '2026-12-01',
    'experiment-tracking': '2026-12-01',
    autologging: '2026-12-01',
    'gpu-scheduling': '2026-12-01',
    autoscaling: '2026-12-01',
    'traffic-splitting': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'request-batching': '2026-12-01',
    'custom-monitoring-metrics': '2026-12-01',
    'token-cost-tracking': '2026-12-01',
    'monitoring-alerts': '2026-12-01',
    'payload-logging': '2026-12-01',
    'training-serving-skew': '2026-12-01',
    'prompt-registry': '2026-12-01',
    'data-catalog': '2026-12-01',
    'ci-cd-integration': '2026-12-01',
    'source-control': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'multi-cloud': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'network-isolation': '2026-12-01',
    'data-residency': '2026-12-01',
    'streaming-inference': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'automated-feature-engineering': '2026-12-01',
    'model-registry': '2026-12-01',
    notebooks: '2026-12-01',
    'model-lineage': '2026-12-01',
    'custom-serving-containers': '2026-12-01',
    'prebuilt-serving-containers': '2026-12-01',
    'accelerated-inference': '2026-12-01',
    'endpoint-metrics': '2026-12-01',
    'audit-log': '2026-12-01',
    'model-access-control': '2026-12-01',
    'cross-workspace-models': '2026-12-01',
    'model-documentation': '2026-12-01',
    'foundation-model-catalog': '2026-12-01',
  },
});
