import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
import { cloudSaas } from './datarobot/cloud-saas.ts';
import { collaboration } from './datarobot/collaboration.ts';
import { continuousDelivery } from './datarobot/continuous-delivery.ts';
import { dataGovernance } from './datarobot/data-governance.ts';
import { dataMonitoring } from './datarobot/data-monitoring.ts';
import { dataPreparation } from './datarobot/data-preparation.ts';
import { modelDeployment } from './datarobot/model-deployment.ts';
import { modelGovernance } from './datarobot/model-governance.ts';
import { modelTraining } from './datarobot/model-training.ts';
import { performanceMonitoring } from './datarobot/performance-monitoring.ts';
import { pricing } from './datarobot/pricing.ts';
import { productFocus } from './datarobot/product-focus.ts';
import { recentActivity } from './datarobot/recent-activity.ts';
import { scalingPredictions } from './datarobot/scaling-predictions.ts';
import { selfInstall } from './datarobot/self-install.ts';

export const datarobot = /* @__PURE__ */ deepFreeze<MatrixPlatform<'datarobot'>>({
  id: 'datarobot',
  name: 'DataRobot',
  vendor: 'DataRobot',
  homepage: 'https://www.datarobot.com/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'DataRobot documentation: Configure retraining',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/retraining-settings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'DataRobot AI Platform',
      sources: [
        {
          title: 'DataRobot documentation: DataRobot AI Platform overview',
          url: 'https://docs.datarobot.com/en/docs/get-started/day0/orientation.html',
          accessed: '2026-11-30',
        },
      ],
    },
  ],
  offerings: {
    'managed-saas': {
      name: 'Managed AI Platform (multi-tenant SaaS)',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        {
          title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
          url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
          accessed: '2026-11-30',
        },
        {
          title: 'DataRobot documentation: Single- vs. multi-tenant SaaS',
          url: 'https://docs.datarobot.com/en/docs/more-info/robot-to-robot/rr-singlemulti-tenant.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'single-tenant-saas': {
      name: 'Single-tenant SaaS',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        {
          title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
          url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
          accessed: '2026-11-30',
        },
        {
          title: 'DataRobot documentation: Single- vs. multi-tenant SaaS',
          url: 'https://docs.datarobot.com/en/docs/more-info/robot-to-robot/rr-singlemulti-tenant.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'self-managed': {
      name: 'Self-Managed AI Platform',
      kind: 'edition',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        {
          title: 'DataRobot documentation: Architecture overview (installation)',
          url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
          accessed: '2026-11-30',
        },
        {
          title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
          url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
          accessed: '2026-11-30',
        },
      ],
    },
  },
  introduction: {
    summary:
      'DataRobot is a commercial platform for predictive, generative and agentic AI. It is offered as a multi-tenant service, as single-tenant SaaS and as a self-managed installation on Kubernetes. Its present interface, NextGen, has three parts: Workbench for data preparation, experiments and notebooks, Registry for models, data, prompts, tools and applications, and Console for deployments and their monitoring; the older interface is called Classic. Training is centred on automated machine learning: Autopilot builds models from blueprints and ranks them. Custom models, models that run elsewhere, LLMs and agents can be registered and deployed beside them. Deployments are monitored for service health, drift, accuracy and fairness, and can have challengers, retraining policies and guards. For generative AI there are playgrounds, vector databases, an LLM gateway and tracing. The Workload API runs containers of the user’s own as services. Several of these functions are premium features, enabled on request.',
    concepts: [
      {
        slug: 'nextgen',
        term: 'NextGen',
        aliases: ['Workbench', 'Registry', 'Console', 'NextGen UI'],
        definition:
          'The present interface, made of Workbench (building), Registry (registered assets) and Console (operation of deployments).',
        sources: [
          {
            title: 'DataRobot documentation: NextGen UI documentation',
            url: 'https://docs.datarobot.com/en/docs/workbench/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'classic',
        term: 'Classic',
        aliases: ['DataRobot Classic', 'classic UI', 'AI Catalog', 'Leaderboard'],
        definition: 'The older interface, whose assets can be migrated to NextGen.',
        sources: [
          {
            title: 'DataRobot documentation: Migrate assets',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/asset-migration.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'use-case',
        term: 'Use Case',
        aliases: ['UseCase'],
        definition:
          'A folder-like container that groups the datasets, experiments, notebooks, playgrounds and applications of one problem and can be shared.',
        sources: [
          {
            title: 'DataRobot documentation: Workbench overview',
            url: 'https://docs.datarobot.com/en/docs/get-started/day0/predai-start/wb-overview.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Collaboration (REST API)',
            url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/tag-collaboration.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'blueprint',
        term: 'Blueprint',
        aliases: ['model blueprint', 'repository'],
        definition: 'The sequence of preprocessing, modelling and post-processing steps from which a model is trained.',
        sources: [
          {
            title: 'DataRobot documentation: Edit (composable) blueprints',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Blueprint repository',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'deployment',
        term: 'Deployment',
        aliases: ['model deployment'],
        definition:
          'A registered model put to use in a prediction environment of DataRobot or elsewhere, with monitoring, governance and settings of its own.',
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
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
          {
            title: 'DataRobot documentation: Add DataRobot Serverless prediction environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-pred-env.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
            url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'challenger',
        term: 'Challenger',
        aliases: ['challenger model'],
        definition: 'A model that is compared with the deployed champion by replaying the stored prediction requests.',
        sources: [
          {
            title: 'DataRobot documentation: Challengers',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'custom-model',
        term: 'Custom model',
        aliases: ['custom inference model', 'DRUM', 'custom environment'],
        definition:
          'A model assembled from the user’s own code and run in an execution environment; the DRUM tool tests and serves it outside the platform.',
        sources: [
          {
            title: 'DataRobot User Models repository: DRUM readme',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot User Models repository: Model metadata',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'portable-predictions',
        term: 'Portable predictions',
        aliases: ['Scoring Code', 'Portable Prediction Server', 'PPS'],
        definition:
          'Ways to run DataRobot models outside the platform, as a Java archive (Scoring Code) or in a Docker image (Portable Prediction Server).',
        sources: [
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'playground',
        term: 'Playground',
        aliases: ['LLM blueprint', 'agentic playground'],
        definition:
          'The space in a Use Case for creating and comparing LLM blueprints, each of which holds the settings with which an LLM answers.',
        sources: [
          {
            title: 'DataRobot documentation: Playground overview',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/playground-overview.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'llm-gateway',
        term: 'LLM gateway',
        aliases: [],
        definition: 'An OpenAI-compatible endpoint of DataRobot to LLMs of external providers.',
        sources: [
          {
            title: 'DataRobot documentation: Use the DataRobot LLM gateway',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'workload',
        term: 'Workload',
        aliases: ['Workload API', 'artifact', 'proton'],
        definition:
          'A service that runs containers from an artifact, the versioned definition of their images, ports and probes.',
        sources: [
          {
            title: 'DataRobot documentation: Workload API (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
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
    'customer-cloud-deployment': '2026-11-30',
    'open-source-edition': '2026-11-23',
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'distributed-training': '2026-11-23',
    'spot-training': '2026-11-23',
    autologging: '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'model-optimization': '2026-11-23',
    'traffic-splitting': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
