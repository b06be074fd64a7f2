import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'core-compute-engine',
    text: 'H2O is a platform built on a core compute engine of the kind that Spark is.',
    support: { 'distributed-data-processing': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The statement had no source; the h2o-3 documentation describes the engine as a distributed in-memory cluster.',
      sources: [
        { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
        {
          title: 'h2o-3 documentation: Architecture',
          url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/architecture.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/product-focus/h2o-3-in-memory-cluster'],
    },
  },
  {
    slug: 'integrations-and-add-ons',
    text: 'H2O comes with integrations and add-ons.',
    support: { 'extension-points': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The statement had no source and named no extension point; the documentation describes custom recipes and user code in h2o-3.',
      sources: [
        {
          title: 'Driverless AI recipes: README',
          url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
          accessed: '2026-11-23',
        },
        { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
      ],
      replacedBy: ['h2o/product-focus/dai-custom-recipes', 'h2o/product-focus/h2o-3-extensible'],
    },
  },
  {
    slug: 'automl-add-on',
    text: 'AutoML is among the integrations and add-ons of H2O.',
    support: { automl: { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The statement had no source; the documentation describes AutoML as a function of h2o-3 rather than as an add-on.',
      sources: [
        {
          title: 'h2o-3 documentation: AutoML',
          url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/automl.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-training/h2o-3-automl'],
    },
  },
  {
    slug: 'products-older-than-hybrid-cloud',
    text: 'The majority of the products within the H2O AI Hybrid Cloud came out before it was launched in January 2021.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'The statement had no source, and no page that dates the products was found.',
      sources: [],
    },
  },
  {
    slug: 'enterprise-pricing',
    text: 'H2O is priced as an enterprise product.',
    support: {},
    about: ['published-price-list'],
    sources: [],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The statement had no source; the documentation and the licence agreement describe metering in AI Units and terms set in order documents.',
      sources: [
        {
          title: 'AI Unit Consumption documentation: AI units',
          url: 'https://docs.h2o.ai/wave-apps/ai-unit-consumption/guide/ai-units',
          accessed: '2026-11-23',
        },
        { title: 'H2O.ai: End user licence agreement', url: 'https://www.h2o.ai/legal/eula', accessed: '2026-11-23' },
      ],
      replacedBy: ['h2o/pricing/ai-units', 'h2o/pricing/order-document'],
    },
  },
  {
    slug: 'driverless-ai-inputs',
    text: 'Driverless AI accepts more kinds of input than h2o-3.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The comparison had no source; the user guide lists the connectors themselves.',
      sources: [
        {
          title: 'Driverless AI user guide: Data connectors',
          url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/data-preparation/dai-connectors'],
    },
  },
  {
    slug: 'mlops-central-tool',
    text: 'H2O MLOps is the main deployment tool of the H2O suite.',
    support: {},
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Start page',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/index.html',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The start page cited in 2021 judged the role of the product; the documentation describes the deployment modes that H2O MLOps offers.',
      sources: [
        {
          title: 'H2O MLOps documentation: Understand deployments',
          url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
          accessed: '2026-11-23',
        },
        {
          title: 'AI App Store administration guide: Integrations',
          url: 'https://h2oai.github.io/h2o-ai-cloud/adminguide/integrations',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-deployment/real-time-and-batch'],
    },
  },
  {
    slug: 'mlops-deployment-integrations',
    text: 'H2O MLOps has integrations for deployment.',
    support: { 'extension-points': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Model deployment and endpoint security',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation names the runtimes and model formats that the statement left open.',
      sources: [
        {
          title: 'H2O MLOps documentation: Scoring runtimes',
          url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O MLOps documentation: Understand runtime management',
          url: 'https://docs.h2o.ai/mlops/runtime-management/understand-runtimes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'h2o/model-deployment/scoring-runtimes',
        'h2o/model-deployment/dynamic-mlflow-runtime',
        'h2o/model-deployment/runtime-management',
      ],
    },
  },
  {
    slug: 'latency-run-time-options',
    text: 'Driverless AI has Python and MOJO pipelines as different run-time options for optimizing latency.',
    support: {},
    about: ['model-optimization'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Python and MOJO scoring pipelines',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/python-mojo-pipelines.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The deployment documentation names MOJO and Python scoring pipelines with their runtimes; no current page read ties the choice to latency.',
      sources: [
        {
          title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
          url: 'https://h2oai.github.io/dai-deployment-templates/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-deployment/dai-mojo-runtimes'],
    },
  },
  {
    slug: 'export-to-other-runtimes',
    text: 'Models of h2o-3 can be exported to other runtimes, among them Java and C++.',
    support: { 'model-export': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Productionizing H2O',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'mistaken',
      reason:
        'The documentation of h2o-3 describes MOJO and POJO for Java environments; the C++ runtime belongs to Driverless AI.',
      sources: [
        {
          title: 'h2o-3 documentation: Productionizing H2O',
          url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
          accessed: '2026-11-23',
        },
        {
          title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
          url: 'https://h2oai.github.io/dai-deployment-templates/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-deployment/h2o-3-mojo-pojo', 'h2o/model-deployment/dai-mojo-runtimes'],
    },
  },
  {
    slug: 'custom-metrics',
    text: 'H2O MLOps can monitor custom metrics of deployments.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    about: ['endpoint-metrics', 'model-quality-monitoring'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Monitoring deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Own metrics of deployments are now computed with SQL queries and dashboards in Apache Superset.',
      sources: [
        {
          title: 'H2O MLOps documentation: Model monitoring',
          url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/performance-monitoring/superset-queries'],
    },
  },
  {
    slug: 'app-store-catalogue',
    text: 'The H2O AppStore resembles a catalogue, of apps that are built from models.',
    support: { 'app-hosting': { how: 'native' } },
    only: ['app-store'],
    sources: [],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The statement had no source; the user guide describes how the App Store keeps and runs apps.',
      sources: [
        {
          title: 'H2O AI Cloud user guide: Basic concepts',
          url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/basic-concepts/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-deployment/app-store-apps'],
    },
  },
  {
    slug: 'project-level-integration',
    text: 'Model building in H2O and the AppStore of its Hybrid Cloud are integrated at the level of projects.',
    support: {},
    about: ['workspaces', 'model-registry'],
    sources: [{ title: 'H2O.ai: Hybrid Cloud demo request', url: 'https://www.h2o.ai/hybrid-cloud/request-demo/' }],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Projects gave way to workspaces of H2O AI Cloud, which Driverless AI shows as projects from version 2.3.0.',
      sources: [
        {
          title: 'Driverless AI user guide: H2O AI Cloud workspace integration',
          url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/haic-workspace-integration.html',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O MLOps documentation: Migration guide',
          url: 'https://docs.h2o.ai/mlops/migration-guide',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/collaboration/dai-workspace-projects'],
    },
  },
  {
    slug: 'shared-model-repository',
    text: 'The project-level integration of model building with the Hybrid Cloud AppStore, called Shared Model Repository, resembles a model registry.',
    support: { 'model-registry': { how: 'native', partial: true } },
    sources: [
      { title: 'H2O.ai: H2O MLOps product brief', url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/' },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'The documentation no longer names a Shared Model Repository; models are registered in workspaces of H2O MLOps.',
      sources: [
        {
          title: 'H2O MLOps documentation: Understand models',
          url: 'https://docs.h2o.ai/mlops/models/understand-models',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O MLOps documentation: Migration guide',
          url: 'https://docs.h2o.ai/mlops/migration-guide',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/model-governance/registered-models'],
    },
  },
  {
    slug: 'data-access',
    text: 'In Driverless AI it can be defined which users see which data.',
    support: { 'data-access-control': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Data security',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/security.html#data-security',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The security page has no authorisation of users; what it lets an administrator define is the folders that the file browser shows, where a user name can be part of the path.',
      sources: [
        {
          title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
          url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
          accessed: '2026-11-23',
        },
        {
          title: 'Driverless AI 1.10 user guide: Security',
          url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
          accessed: '2026-11-23',
        },
        {
          title: 'Driverless AI user guide: Security',
          url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/data-governance/dai-file-path-filter', 'h2o/data-governance/dai-authorisation'],
    },
  },
  {
    slug: 'dev-test-prod',
    text: 'H2O MLOps supports development, test and production environments.',
    support: { 'environment-promotion': { how: 'native' } },
    only: ['mlops'],
    sources: [
      { title: 'H2O.ai: MLOps overview (PDF)', url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf' },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      why: 'ended',
      reason:
        'Documentation up to 0.66 lets models be deployed to development and production environments; the current pages on creating and managing deployments name no environment.',
      sources: [
        {
          title: 'H2O MLOps documentation: Understand deployments (v0.66.1)',
          url: 'https://docs.h2o.ai/mlops/v0.66.1/deployments/deployments-understand',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O MLOps documentation: Understand deployments',
          url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O MLOps documentation: Manage deployments',
          url: 'https://docs.h2o.ai/mlops/py-client/examples/deploy-models/manage-deployments',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'projects',
    text: 'Work in H2O MLOps is grouped into projects.',
    support: { workspaces: { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Sharing projects',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#sharing-projects',
      },
    ],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'All projects of H2O MLOps were migrated to workspaces with version 1.0.',
      sources: [
        {
          title: 'H2O MLOps documentation: Migration guide',
          url: 'https://docs.h2o.ai/mlops/migration-guide',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/collaboration/workspaces'],
    },
  },
  {
    slug: 'sharing',
    text: 'Projects in H2O MLOps can be shared.',
    support: { workspaces: { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Sharing projects',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#sharing-projects',
      },
    ],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'With the migration to workspaces, sharing is governed by the roles of a workspace.',
      sources: [
        {
          title: 'H2O MLOps documentation: Migration guide',
          url: 'https://docs.h2o.ai/mlops/migration-guide',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O AI Cloud documentation: Platform services',
          url: 'https://docs.h2o.ai/haic-documentation/platform-services',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/collaboration/workspaces', 'h2o/collaboration/workspace-roles'],
    },
  },
  {
    slug: 'project-mapping',
    text: 'Projects in H2O MLOps map to other Hybrid Cloud products.',
    support: {},
    about: ['workspaces'],
    only: ['mlops'],
    sources: [{ title: 'H2O.ai: Hybrid Cloud demo request', url: 'https://www.h2o.ai/hybrid-cloud/request-demo/' }],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Projects gave way to workspaces, which the products of H2O AI Cloud share and Driverless AI shows as projects.',
      sources: [
        {
          title: 'Driverless AI user guide: H2O AI Cloud workspace integration',
          url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/haic-workspace-integration.html',
          accessed: '2026-11-23',
        },
        {
          title: 'H2O AI Cloud documentation: Platform services',
          url: 'https://docs.h2o.ai/haic-documentation/platform-services',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/collaboration/dai-workspace-projects'],
    },
  },
  {
    slug: 'trials-only',
    text: 'H2O is available as a cloud service for trials only.',
    support: { 'managed-service': { how: 'native', partial: true } },
    about: ['free-trial'],
    sources: [],
    recorded: '2021-10',
    category: 'cloud-saas',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'The documentation describes H2O AI Managed Cloud, which customers use under contract.',
      sources: [
        {
          title: 'H2O AI Managed Cloud admin center: AI unit hourly',
          url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['h2o/cloud-saas/managed-cloud'],
    },
  },
];
