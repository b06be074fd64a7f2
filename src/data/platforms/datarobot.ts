import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

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
  names: [],
  offerings: {
    'managed-saas': { name: 'Managed AI Platform (multi-tenant SaaS)', kind: 'cloud' },
    'single-tenant-saas': { name: 'Single-tenant SaaS', kind: 'cloud' },
    'self-managed': { name: 'Self-Managed AI Platform', kind: 'edition' },
  },
  introduction: {
    summary:
      'DataRobot is a commercial platform for predictive, generative and agentic AI. It is offered as a multi-tenant service, as single-tenant SaaS and as a self-managed installation on Kubernetes. Its present interface, NextGen, has three parts: Workbench for data preparation, experiments and notebooks, Registry for models, data, prompts, tools and applications, and Console for deployments and their monitoring; the older interface is called Classic. Training is centred on automated machine learning: Autopilot builds models from blueprints and ranks them. Custom models, models that run elsewhere, LLMs and agents can be registered and deployed beside them. Deployments are monitored for service health, drift, accuracy and fairness, and can have challengers, retraining policies and guards. For generative AI there are playgrounds, vector databases, an LLM gateway and tracing. The Workload API runs containers of the user’s own as services. Several of these functions are premium features, enabled on request.',
    concepts: [
      {
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
    'product-focus': [
      {
        slug: 'predictive-and-generative',
        text: 'DataRobot covers predictive, generative and agentic AI from data preparation to deployment, monitoring and governance, in a web interface and through APIs.',
        support: {},
        about: ['automl', 'llm-evaluation', 'agent-deployment'],
        sources: [
          {
            title: 'DataRobot documentation: Install and config',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: DataRobot AI Platform overview',
            url: 'https://docs.datarobot.com/en/docs/get-started/day0/orientation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-custom-resources',
        text: 'In self-managed installations workloads run on Kubernetes with custom resource definitions of DataRobot, but users define them through its interface, API or command line.',
        support: { 'kubernetes-native': { how: 'native', partial: true } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Workload API (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Architecture overview (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Workload interfaces',
            url: 'https://docs.datarobot.com/en/docs/workload-api/workload-interfaces/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-code-extensions',
        text: 'Custom tasks, models, jobs, metrics, environments and applications let users put code of their own into the platform.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot User Models repository: DataRobot User Models',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'classic-and-nextgen',
        text: 'The interface exists in two generations, DataRobot Classic and NextGen, and NextGen consists of Workbench, Registry and Console.',
        support: {},
        sources: [
          {
            title: 'DataRobot documentation: NextGen UI documentation',
            url: 'https://docs.datarobot.com/en/docs/workbench/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Migrate assets',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/asset-migration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'api-clients',
        text: 'A REST API, a Python client, a command-line interface and Terraform and Pulumi providers give programmatic access to the platform.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Code-first tools',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Declarative API',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/declarative-api.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'coding-agent-skills',
        text: 'DataRobot publishes skills with which coding agents such as Claude Code and Cursor can operate workloads on the platform.',
        support: {},
        about: ['extension-points', 'custom-serving-containers'],
        sources: [
          {
            title: 'DataRobot documentation: Workload API skill',
            url: 'https://docs.datarobot.com/en/docs/workload-api/get-started-workloads/workload-api-skill.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'agent-workloads-in-terraform',
        text: 'The DataRobot Terraform provider gained agent artifacts with optional A2A card management in August 2026.',
        support: {},
        about: ['agent-deployment', 'infrastructure-as-code'],
        sources: [
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-20',
      },
      {
        slug: 'workload-replacement',
        text: 'In July 2026 changes to workloads in the Terraform provider became rolling replacements that keep the endpoint.',
        support: {},
        about: ['custom-serving-containers', 'infrastructure-as-code'],
        sources: [
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-07-15',
      },
      {
        slug: 'quotas-in-terraform',
        text: 'The Terraform provider gained usage quotas for deployments and custom models made from vector databases in June 2026.',
        support: {},
        about: ['ai-gateway', 'vector-search'],
        sources: [
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-06-26',
      },
      {
        slug: 'workload-api-in-terraform',
        text: 'Artifacts and workloads of the Workload API were added to the Terraform provider in May 2026.',
        support: {},
        about: ['custom-serving-containers'],
        sources: [
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-05-11',
      },
      {
        slug: 'release-11-4',
        text: 'Self-managed release 11.4.0 of December 2025 introduced the DataRobot CLI and an MCP server.',
        support: {},
        about: ['agent-tools', 'local-mode'],
        sources: [
          {
            title: 'DataRobot documentation: Version 11.4.0',
            url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.4.x.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-12-19',
      },
      {
        slug: 'release-11-1',
        text: 'Self-managed release 11.1 of July 2025 was the most recent long-term support release as of December 2025.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'DataRobot documentation: V11.1 maintenance releases',
            url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.1/11.1-maintenance/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Version 11.4.0',
            url: 'https://docs.datarobot.com/en/docs/release/archive-release-notes/v11.4.x.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-07-17',
      },
      {
        slug: 'syftr-published',
        text: 'DataRobot published syftr as open source in May 2025.',
        support: {},
        about: ['open-source-edition', 'llm-evaluation'],
        sources: [{ title: 'syftr repository', url: 'https://github.com/datarobot/syftr', accessed: '2026-11-23' }],
        recorded: '2026-11',
        date: '2025-05',
      },
      {
        slug: 'serverless-default-2024',
        text: 'With release 10.2 and for new SaaS organisations after November 2024, serverless prediction environments became the default for deployments.',
        support: {},
        about: ['autoscaling', 'real-time-endpoints'],
        sources: [
          {
            title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
            url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-11',
      },
    ],
    pricing: [
      {
        slug: 'premium-features',
        text: 'Several functions, such as generative and agentic AI, guardrails, the LLM gateway, GPU training and portable predictions, are premium features that a DataRobot representative enables.',
        support: {},
        about: ['ai-gateway', 'llm-guardrails', 'accelerated-training'],
        sources: [
          {
            title: 'DataRobot documentation: Monitor (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Develop agentic workflows',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Use the DataRobot LLM gateway (version 11.1)',
            url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/genai-code/dr-llm-gateway.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure evaluation and moderation',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: GPUs for deep learning (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/modeling/build-models/adv-opt/gpus.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'self-service-trial',
        text: 'DataRobot offers a self-service trial, in which generative AI functions are available to a limited extent.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Trial FAQ',
            url: 'https://docs.datarobot.com/en/docs/get-started/day0/trial-faq.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Develop agentic workflows',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-source-tools',
        text: 'DataRobot publishes tools around the platform as open source, such as syftr (MIT), the GenAI library and command line (Apache 2.0) and the Terraform provider (MPL 2.0).',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'syftr repository: Licence',
            url: 'https://github.com/datarobot/syftr/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot GenAI library: Documentation',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider repository: Licence',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot CLI repository: Readme',
            url: 'https://github.com/datarobot-oss/cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'self-managed-licence',
        text: 'A self-managed installation needs a licence that administrators apply in the interface or through the API.',
        support: {},
        about: ['self-hosted'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Apply a DataRobot license',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-cluster/license.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'console-needs-mlops',
        text: 'The management, monitoring and governance functions of Console need the MLOps functionality, which the documentation marks as premium.',
        support: {},
        about: ['endpoint-metrics', 'deployment-inventory'],
        sources: [
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-stores',
        text: 'Connectors and JDBC drivers read from stores such as Amazon S3, ADLS Gen2, Amazon Redshift, Azure Synapse and Databricks; some connectors are in preview.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Supported data stores',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prediction-write-back',
        text: 'Batch predictions can be written back to cloud storage or to tables of connected databases.',
        support: {},
        about: ['data-connectors', 'batch-inference'],
        sources: [
          {
            title: 'DataRobot documentation: Batch Prediction job definitions',
            url: 'https://docs.datarobot.com/en/docs/api/reference/batch-prediction-api/job-definitions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'wrangling',
        text: 'Wrangling recipes in Workbench join, aggregate, filter, de-duplicate and rewrite data, compute new columns and rename or remove columns.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Add operations',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/wrangle-data/build-recipe/add-operation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'wrangling-pushdown',
        text: 'A published recipe is pushed down and run in the connected cloud data platform, which generates the output dataset.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'the connected cloud data platform' } },
        sources: [
          {
            title: 'DataRobot documentation: Add operations',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/wrangle-data/build-recipe/add-operation.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Publish a recipe',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/pub-recipe.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sql-editor',
        text: 'The SQL Editor of Workbench enriches, reshapes and blends data with SQL.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: SQL Editor',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/sql-editor.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'time-aware-wrangling',
        text: 'Wrangling can derive time series features such as lags and rolling statistics, planned by hand or automatically.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Time-aware wrangling',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/build-recipe/ts-wrangling.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'eda',
        text: 'Exploratory data analysis runs in two stages, first summarising a dataset when it is ingested and then relating features to the target.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Exploratory Data Analysis (EDA)',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/eda-explained.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Data quality checks',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-quality-ref.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-quality-assessment',
        text: 'A data quality assessment looks for outliers, inliers, excess zeros, disguised missing values, target leakage and other issues, and handles many of them automatically.',
        support: { 'data-quality-checks': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Data Quality Assessment',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-assess-ref.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Data quality checks',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-quality-ref.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-discovery',
        text: 'Feature Discovery derives features from relationships between a primary dataset and secondary datasets.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Feature Discovery',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/perform-safer.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Feature Discovery (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automatic-transformations',
        text: 'DataRobot adds automatic transformations of features to the dataset without replacing the original features.',
        support: {},
        about: ['automated-feature-engineering', 'data-transformation'],
        sources: [
          {
            title: 'DataRobot documentation: Automatic transformations',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/auto-transform.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebooks',
        text: 'DataRobot Notebooks run Python or R in the browser on hosted environments, with the DataRobot client signed in.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: DataRobot Notebooks',
            url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Create and execute cells (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/dr-notebooks/code-nb/dr-cell-nb.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'codespaces',
        text: 'A codespace keeps several notebooks and other files together and can be run on a schedule.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Add a codespace',
            url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/create-cs.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Codespace scheduling',
            url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/schedule-cs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-notebook-environments',
        text: 'Notebooks can run in custom environment images built from DataRobot’s templates.',
        support: {},
        about: ['notebooks', 'reproducible-environments'],
        sources: [
          {
            title: 'DataRobot User Models repository: Custom notebook environment templates',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_notebook_environments/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-annotator-accelerator',
        text: 'An AI accelerator supplies an annotator application that labels new data, or predicted data in an active learning loop; it is example code rather than a platform function.',
        support: { 'data-labeling': { how: 'custom' } },
        sources: [
          {
            title: 'DataRobot documentation: Data annotator app',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/llm-and-genai-apps/data-annotator.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-databases',
        text: 'Vector databases are built from text datasets with chosen embeddings and chunking, stored internally with FAISS or in a connected provider.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Create a vector database',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Create a vector database (version 11.1)',
            url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/vector-database/vector-dbs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'connected-vector-databases',
        text: 'Pinecone, Elasticsearch, Milvus and PostgreSQL can serve as connected vector databases that are updated from DataRobot.',
        support: { 'vector-search': { how: 'integration', via: 'Pinecone, Elasticsearch, Milvus, PostgreSQL' } },
        sources: [
          {
            title: 'DataRobot documentation: Update connected vector databases',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/update-connected-vdbs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-database-versions',
        text: 'Resident vector databases are versioned, and a version can be registered and deployed.',
        support: {},
        about: ['vector-search', 'dataset-versioning'],
        sources: [
          {
            title: 'DataRobot documentation: Update resident vector databases',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-versions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Register and deploy vector databases',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs-register-deploy.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'byo-embeddings',
        text: 'Vector databases can use DataRobot’s built-in embedding models, a custom embedding model or an NVIDIA NIM.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'DataRobot documentation: Create vector databases from BYO embeddings',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/create-vdb-byo-embedding.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Use an embedding NVIDIA NIM to create a vector database',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-vdb-embed.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-sql',
        text: 'In the AI Catalog of DataRobot Classic a new dataset can be prepared from one or several datasets with a Spark SQL query.',
        support: { 'data-transformation': { how: 'native' } },
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'DataRobot documentation: Prepare data with Spark SQL',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/data/ai-catalog/spark.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'large-datasets',
        text: 'For large data DataRobot Classic has Fast EDA, for datasets of up to 10 GB, and scalable ingest, for up to 100 GB.',
        support: {},
        about: ['exploratory-analysis', 'distributed-data-processing'],
        sources: [
          {
            title: 'DataRobot documentation: Work with large datasets',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/data/import-data/large-data/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-discovery-snowflake',
        text: 'Feature Discovery can push joins, projections and filters down to Snowflake when all its secondary datasets are stored there.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Snowflake' } },
        sources: [
          {
            title: 'DataRobot documentation: Snowflake integration',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/fd-snowflake.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-discovery-spark',
        text: 'Feature Discovery joins and aggregates datasets with Spark and ends with a Spark SQL script, which can also be run on other Spark clusters, such as Dataproc or Amazon EMR.',
        support: { 'distributed-data-processing': { how: 'native', via: 'Spark' } },
        about: ['automated-feature-engineering'],
        sources: [
          {
            title: 'DataRobot documentation: Feature Discovery SQL with Spark',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/ai-integrations-platforms/fd-sql-spark.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-cache',
        text: 'As a preview that is off by default, a Feature Discovery deployment can compute and store features on a schedule, so that single records can be scored; the cache serves the predictions of that deployment only.',
        support: { 'feature-store': { how: 'native', partial: true, stage: 'preview' } },
        about: ['automated-feature-engineering'],
        sources: [
          {
            title: 'DataRobot documentation: Feature cache for Feature Discovery deployments (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/mlops-preview/safer-ft-cache.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'document-connectors',
        text: 'Connectors to Box, Confluence and Jira import unstructured data from which vector databases are created.',
        support: { 'data-connectors': { how: 'native' } },
        about: ['vector-search'],
        sources: [
          {
            title: 'DataRobot documentation: Box',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-box.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Confluence',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-confluence.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Jira',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-jira.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'autopilot',
        text: 'Autopilot trains a selection of blueprints for a dataset and target and ranks the models on a leaderboard; Quick, Comprehensive and Manual modes set how many.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Blueprint repository',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Model training',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-recommendation',
        text: 'After Autopilot the most accurate single model that is not a blender is selected and prepared for deployment.',
        support: {},
        about: ['automl'],
        sources: [
          {
            title: 'DataRobot documentation: Model recommendation process',
            url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-rec-process.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'blueprint-library',
        text: 'A repository holds ready-made blueprints of supervised and unsupervised algorithms that fit the data of an experiment.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Blueprint repository',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/blueprint-repo.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Modeling algorithms',
            url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/model-list.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'time-series',
        text: 'Experiments cover classification, regression, clustering, anomaly detection and time series forecasting.',
        support: {},
        about: ['automl', 'built-in-algorithms'],
        sources: [
          {
            title: 'DataRobot documentation: Unsupervised predictive modeling',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-unsupervised.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Time series forecasting',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-time-aware/ts-forecasting.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Model training',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-training/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'blueprint-editor',
        text: 'The blueprint editor changes the preprocessing, modelling and post-processing steps of a model as nodes and connectors on a graph.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Edit (composable) blueprints',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-tasks',
        text: 'Custom tasks bring Python or R training code into a blueprint, which DataRobot runs during training and scoring.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot User Models repository: Templates for custom tasks',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/task_templates/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Edit (composable) blueprints',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-jobs',
        text: 'Custom jobs run a shell script of the user in an execution environment, on demand or on a schedule, for tests, metrics, notifications or retraining.',
        support: { 'custom-training-code': { how: 'native' } },
        about: ['automated-retraining'],
        sources: [
          {
            title: 'DataRobot documentation: Create custom jobs',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Run and schedule jobs',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-run-custom-jobs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperparameter-tuning',
        text: 'Hyperparameters of a model can be set by hand, or searched over several values within one model with DataRobot’s own pattern search.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Hyperparameter Tuning',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/hyperparam-tuning.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot AI accelerators repository: Hyperparameter optimization workflow',
            url: 'https://github.com/datarobot-community/ai-accelerators/blob/main/advanced_ml_and_api_approaches/Hyperparameter_Optimization/HyperParam_Opt_Core_Concepts.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperopt-accelerator',
        text: 'An AI accelerator shows Bayesian hyperparameter search of DataRobot models with the Hyperopt library.',
        support: { 'hyperparameter-tuning': { how: 'custom', via: 'Hyperopt' } },
        sources: [
          {
            title: 'DataRobot documentation: Hyperparameter optimization',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/hyperopt.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-training',
        text: 'GPU workers train blueprints for data with text or image features; they are a premium feature and use NVIDIA GPUs.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: GPUs for deep learning (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/modeling/build-models/adv-opt/gpus.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'incremental-learning',
        text: 'Incremental learning trains a model in iterations over chunks of data, and the accuracy of the iterations can be compared.',
        support: {},
        about: ['automl'],
        sources: [
          {
            title: 'DataRobot documentation: Advanced experiment setup',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/create-experiments/create-predictive/ml-adv-experiment.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Model Iterations',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/incremental.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'experiment-comparison',
        text: 'Models of several experiments in a Use Case can be compared, and each experiment keeps the settings with which its models were built.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Compare models',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/compare-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Experiment setup',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/manage-experiments/exp-setup.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'airflow-provider',
        text: 'A provider for Apache Airflow has operators and sensors that create projects, train and deploy models and score data in a DAG.',
        support: { 'pipeline-orchestration': { how: 'integration', via: 'Apache Airflow' } },
        sources: [
          {
            title: 'DataRobot Provider for Apache Airflow repository',
            url: 'https://github.com/datarobot/airflow-provider-datarobot',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Apache Airflow',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/apache-airflow.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'versioned-environments',
        text: 'Execution environments with their Docker context or image are versioned and reused for custom models, jobs, applications and notebooks.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_execution_environment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/execution_environment.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-fine-tuning-accelerator',
        text: 'An AI accelerator walks through fine-tuning and deploying an LLM with Hugging Face, Weights and Biases and DataRobot.',
        support: { 'llm-fine-tuning': { how: 'custom' } },
        sources: [
          {
            title: 'DataRobot documentation: Fine-tune & deploy LLMs',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/model-building-tuning/finetune-codespace.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'worker-queue',
        text: 'The worker queue shows model building and sets how many modelling workers a project uses.',
        support: {},
        sources: [
          {
            title: 'DataRobot documentation: Worker Queue',
            url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/worker-queue.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Resource Monitor',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/resource-monitor.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'syftr',
        text: 'syftr, an open-source tool of DataRobot, searches agentic and retrieval workflows for the best trade-off of several objectives with Bayesian optimisation.',
        support: {},
        about: ['hyperparameter-tuning', 'llm-evaluation'],
        sources: [
          {
            title: 'syftr repository: Readme',
            url: 'https://github.com/datarobot/syftr/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'prediction-api',
        text: 'Deployed models answer prediction requests synchronously over a REST API, in serverless or dedicated prediction environments.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Prediction API',
            url: 'https://docs.datarobot.com/en/docs/api/reference/predapi/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-prediction-api',
        text: 'The Batch Prediction API scores files of any size from and to local files, Amazon S3, Azure Blob Storage, Google Cloud Storage and JDBC databases.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Batch predictions with the Python client',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/predictions/batch_predictions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Using the batch prediction API',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/py-code-examples/prediction-examples/batch-pred-api.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-job-definitions',
        text: 'A batch prediction can be saved as a job definition and run on a schedule with its deployment.',
        support: {},
        about: ['batch-inference'],
        sources: [
          {
            title: 'DataRobot documentation: Batch Prediction job definitions',
            url: 'https://docs.datarobot.com/en/docs/api/reference/batch-prediction-api/job-definitions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_batch_prediction_job_definition',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/batch_prediction_job_definition.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scoring-code',
        text: 'Scoring Code exports supported models as a Java archive that runs outside DataRobot, with snippets for Java, Python and the command line; it is a premium feature.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scoring-code-spark',
        text: 'A Spark API library lets Scoring Code archives score data in Apache Spark clusters.',
        support: { 'model-export': { how: 'integration', via: 'Apache Spark' } },
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'DataRobot documentation: Apache Spark API for Scoring Code',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/sc-apache-spark.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'portable-prediction-server',
        text: 'The Portable Prediction Server is a Docker image that runs DataRobot model packages for real-time or batch predictions outside the platform; it is a premium feature.',
        support: { 'model-export': { how: 'native' } },
        about: ['real-time-endpoints', 'batch-inference'],
        sources: [
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-package-files',
        text: 'DataRobot models are packaged as .mlpkg files for the Portable Prediction Server and for import into other MLOps installations.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Import model packages into Registry',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-registry-model-transfer.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-model-metadata',
        text: 'The code folder of a custom model can carry a model-metadata.yaml file that states its type, target and execution environment.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot User Models repository: Model metadata',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-model-input-schema',
        text: 'model-metadata.yaml can declare an input schema in JSON Schema format, which is required for unstructured models that serve as MCP tools.',
        support: { 'model-signatures': { how: 'native' } },
        about: ['agent-tools'],
        sources: [
          {
            title: 'DataRobot User Models repository: Model metadata',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-task-type-schema',
        text: 'A type schema in the metadata of a custom task states which data types, missing values and column counts its input and output may have.',
        support: { 'model-signatures': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot User Models repository: Model metadata validation schema',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/VALIDATION-SCHEMA.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-execution-environments',
        text: 'Custom models run in execution environments that users can build from a Docker context, an image tarball or an image address.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_execution_environment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/execution_environment.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Add an execution environment',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-add-custom-env.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drop-in-environments',
        text: 'Drop-in environments for custom models cover scikit-learn, PyTorch, XGBoost, Keras, ONNX, R and Java Scoring Code.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot User Models repository: Custom environment templates',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_environments/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Use drop-in environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-drop-in-envs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-drop-in-environments',
        text: 'The templates of the built-in GPU environments include vLLM and NVIDIA Triton Inference Server.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        about: ['accelerated-inference', 'llm-serving'],
        sources: [
          {
            title: 'DataRobot User Models repository: Custom GPU environment templates',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vllm-serving',
        text: 'Open-source text generation models, for instance from Hugging Face, are served through a vLLM environment with an OpenAI-compatible server.',
        support: { 'llm-serving': { how: 'native', via: 'vLLM' } },
        sources: [
          {
            title: 'DataRobot User Models repository: vLLM drop-in environment',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/vllm/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Deploy LLMs from the Hugging Face Hub',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-workshop/nxt-open-source-textgen-template.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workloads',
        text: 'A workload of the Workload API runs containers of the user’s own images as a service with a stable endpoint.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Workload API (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_workload',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-to-workload',
        text: 'As a preview behind a feature flag, artifacts of the Workload API can be built on the platform from uploaded source code with a supplied or generated Dockerfile.',
        support: {},
        about: ['custom-serving-containers', 'model-packaging'],
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_artifact',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/artifact.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-import',
        text: 'A synchronisation tool imports models from MLflow into the DataRobot registry and turns their parameters, metrics and tags into key values.',
        support: { 'external-models': { how: 'integration', via: 'MLflow' } },
        sources: [
          {
            title: 'DataRobot documentation: MLflow integration for DataRobot',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/mlflow-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-registered-models',
        text: 'Models that run in external prediction environments can be registered, deployed as external deployments and monitored in DataRobot.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Register external models',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-register-ext-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Monitoring code snippets (external deployments)',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-predictions/nxt-monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-external-environments',
        text: 'DataRobot-managed prediction environments deploy and replace models in Amazon SageMaker, AzureML, SAP AI Core and Snowflake.',
        support: { 'model-export': { how: 'integration', via: 'SageMaker, AzureML, SAP AI Core, Snowflake' } },
        sources: [
          {
            title: 'DataRobot documentation: Prediction environment integrations',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Automated deployment and replacement in SageMaker',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/nxt-sagemaker-pred-env-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentic-workflow-deployments',
        text: 'Agentic workflows are registered as versioned custom models and deployed to Console for monitoring and tracing.',
        support: { 'agent-deployment': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Deploy agentic workflows',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-deploy.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Register agentic workflows',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-register.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-memory',
        text: 'Memory spaces keep chat histories and, where the memory API is enabled, persistent memories for agents.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_memory_space',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/memory_space.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Agentic memory service',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-memory-service.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'a2a-agents',
        text: 'Agents run with DRAgent can be exposed over the Agent2Agent protocol.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'DataRobot GenAI library: DRAgent CLI',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_artifact',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/artifact.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-servers',
        text: 'DataRobot provides a managed Global MCP server, a standalone MCP server template and one bundled with the Agentic Starter template.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: MCP server overview',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tool-registry',
        text: 'The Tools page of Registry lists agentic tools, which agents find and call through DataRobot’s MCP server.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Tools',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-tools/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dynamic-tool-registration',
        text: 'MCP servers built from the DataRobot templates expose active deployments tagged as tools without extra code; other MCP servers cannot be registered this way.',
        support: { 'agent-tools': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Dynamic tool registration',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-dynamic-tool-registration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hosted-applications',
        text: 'Web applications written with Streamlit, Dash or Plotly can be uploaded to DataRobot, hosted and shared.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Applications',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Host applications with DRApps',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/host-custom-app.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'application-templates',
        text: 'Application templates are code repositories that provision DataRobot resources for generative and predictive use cases, such as Talk to My Data and Guarded RAG Assistant.',
        support: {},
        about: ['app-hosting'],
        sources: [
          {
            title: 'DataRobot documentation: Application templates',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Guarded RAG Assistant',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/at-rag-assist.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'chat-q-and-a-app',
        text: 'A chat application can be created for a deployed LLM to show its answers to other users.',
        support: { 'app-hosting': { how: 'native' } },
        about: ['llm-serving'],
        sources: [
          {
            title: 'DataRobot documentation: Create a chat generation Q&A application',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/create-qa-app.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'applications-without-code',
        text: 'Workbench creates applications from an experiment without code.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: No-code applications',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/no-code-apps/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-jobs-asynchronous',
        text: 'Data sent to the Batch Prediction API is scored as an asynchronous job whose results the client downloads later.',
        support: { 'asynchronous-inference': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Using the batch prediction API',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/py-code-examples/prediction-examples/batch-pred-api.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'blueprint-inference',
        text: 'A deployed blueprint applies its preprocessing, estimators and post-processing as one model behind one deployment.',
        support: { 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Blueprint',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/model-blueprint.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Edit (composable) blueprints',
            url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'snowflake-streams',
        text: 'A documented example scores incoming rows in micro-batches with Snowflake streams and tasks, which call a DataRobot model by an external function through AWS Lambda; it suits low volumes.',
        support: { 'streaming-inference': { how: 'custom', via: 'Snowflake streams and tasks' } },
        sources: [
          {
            title: 'DataRobot documentation: Snowflake external functions and streams',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/sf-function-streams.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'snowflake-udf',
        text: 'In self-managed installations Scoring Code can be downloaded and run as a user-defined function in Snowflake, with an installation script supplied.',
        support: { 'model-export': { how: 'integration', via: 'Snowflake' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Generate Snowflake UDF Scoring Code',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/snowflake-sc.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-web-apps',
        text: 'A container of a workload may serve a web application in the browser, which the gateway opens only to signed-in DataRobot users.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API, web UIs behind the edge',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/web-uis-behind-the-edge.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-image-limits',
        text: 'Images of workloads must support linux/amd64 and come from a registry that DataRobot can already pull from, since pull credentials are not accepted when a workload is created.',
        support: {},
        about: ['custom-serving-containers'],
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dragent-frameworks',
        text: 'The GenAI library runs agents built with LangGraph, LlamaIndex or CrewAI, or declared in workflow files of the NVIDIA NeMo Agent Toolkit, behind an HTTP server.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'DataRobot GenAI library: Documentation',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot GenAI library: DRAgent CLI',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-human-in-the-loop',
        text: 'LangGraph agents run with the GenAI library can be interrupted and resumed with human input, provided that a checkpointer is configured.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'DataRobot GenAI library: Human in the loop',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/langgraph/hitl.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-assist',
        text: 'Agent Assist is an interactive assistant for designing, coding and deploying AI agents in conversation.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'DataRobot documentation: Agent Assist',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Workflows and prompting',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/workflows-and-prompting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server-tools',
        text: 'The deployable MCP server component has tools for DataRobot projects, models, deployments and predictions and for Google Drive, Jira, Confluence and Microsoft Graph.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot MCP component repository: Readme',
            url: 'https://github.com/datarobot-community/af-component-datarobot-mcp/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bolt-on-governance-api',
        text: 'LLM blueprints deployed from the playground implement a chat hook and answer through the Bolt-on Governance API.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'DataRobot documentation: Use the Bolt-on Governance API',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/genai-chat-completion-api.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'serverless-environments',
        text: 'DataRobot Serverless prediction environments run on Kubernetes with compute settings that can be changed for each deployment.',
        support: {},
        about: ['autoscaling', 'real-time-endpoints'],
        sources: [
          {
            title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
            url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Add DataRobot Serverless prediction environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-pred-env.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-autoscaling',
        text: 'Serverless deployments scale between a minimum and a maximum number of compute instances.',
        support: { autoscaling: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure predictions settings',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-predictions-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-autoscaling',
        text: 'Workloads scale their replicas on CPU use, concurrent HTTP requests, GPU cache use or GPU queue depth; NIM artifacts may use custom metrics.',
        support: { autoscaling: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_workload',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-scale-to-zero',
        text: 'A workload whose minimum replica count is zero releases its replicas when idle, except under the CPU use policy.',
        support: { 'scale-to-zero': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_workload',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider repository: Changelog',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'idle-inference-servers',
        text: 'In self-managed installations an auto-stop job, disabled by default, can scale idle inference servers of deployments to zero.',
        support: { 'scale-to-zero': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Serverless predictions (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/custom-models-apps/serverless-predictions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'challengers',
        text: 'Challenger models shadow a deployed champion: stored prediction requests are replayed against them by hand or on a schedule for comparison, rather than each live request being mirrored.',
        support: { 'champion-challenger': { how: 'native' }, 'shadow-deployment': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Challengers',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure challengers',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-challengers-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'challenger-limits',
        text: 'Challengers are unavailable for Feature Discovery projects and unstructured custom models.',
        support: {},
        about: ['champion-challenger'],
        sources: [
          {
            title: 'DataRobot documentation: Challengers',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pps-multi-model',
        text: 'The Portable Prediction Server can serve one model or several models from one container.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Portable predictions',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-replacement',
        text: 'The model of a deployment can be replaced by another while the deployment stays, subject to a check that the new model is eligible.',
        support: {},
        about: ['deployment-rollback'],
        sources: [
          {
            title: 'DataRobot documentation: Deployment actions',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-deployment-actions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Model deployment',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-deployment/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-rolling-replacement',
        text: 'A workload takes a new artifact version by rolling replacement, the only strategy, with settings for the warm-up and for how long the old version is kept.',
        support: {},
        about: ['traffic-splitting', 'deployment-rollback'],
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_workload',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-gpus',
        text: 'Workloads obtain GPUs through compute bundles that name a GPU type, such as L4 or A10G.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-gateway',
        text: 'The LLM gateway offers one OpenAI-compatible endpoint for LLMs of external providers; it is a premium feature.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Use the DataRobot LLM gateway',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-gateway-access-rules',
        text: 'Administrators set rules for which LLMs of the gateway an organisation’s users may call.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: LLM gateway management',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/llm-gateway-mgmt.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-quotas',
        text: 'Quotas limit requests or tokens to a deployment by minute, hour or day, with a default for every consumer and separate limits for single agents.',
        support: {},
        about: ['ai-gateway', 'token-cost-tracking'],
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_quota',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/quota.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure capacity',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-quota-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-fallback',
        text: 'The DataRobot GenAI library routes calls of an agent to fallback LLM providers when the primary one fails, through LiteLLM.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'DataRobot GenAI library: LLM provider fallback',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/fallback.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure LLM provider fallback',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-llm-fallback.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-replicas',
        text: 'Workloads can run several replicas; updates of their settings are free of downtime only with at least two.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-history-rollback',
        text: 'A workload keeps a history of its replacements, from which an earlier artifact can be put back; a failed replacement returns to the old artifact.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Artifact lifecycle',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/lifecycle-flows.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keda',
        text: 'In self-managed installations the autoscaling of workloads is configured with KEDA.',
        support: {},
        about: ['autoscaling', 'kubernetes-native'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Workload API (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-limits',
        text: 'An organisation can be limited in its concurrent workloads and in the replicas of a workload; requests beyond a limit are refused.',
        support: {},
        about: ['autoscaling'],
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API, schema reference',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/schema-reference.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-llm-routes',
        text: 'Agents of the GenAI library send LLM calls to the LLM gateway, to an LLM or NVIDIA NIM deployment on DataRobot or, through LiteLLM, to an external provider.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'DataRobot GenAI library: LLM configuration',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/llm.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-gateway-own-models',
        text: 'LLMs that a company has approved can be added to the LLM gateway with credentials and configuration for their provider.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: LLM gateway model configuration',
            url: 'https://docs.datarobot.com/en/docs/reference/gen-ai-ref/llm-gateway-config.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-model-gpus',
        text: 'Custom models can run on GPU resource bundles, as a premium feature; changing the bundle of a deployment is in preview and needs it to be inactive.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Configure resource settings',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/resource-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ha-guidance',
        text: 'For self-managed installations the documentation guides architects to high availability and disaster recovery of Kubernetes, the persistent services and the platform.',
        support: {},
        about: ['high-availability'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'service-health',
        text: 'The service health tab of a deployment tracks latency, throughput and error rate.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Service health',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-service-health.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Deployment service health (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-service-health.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'resource-monitoring',
        text: 'Resource monitoring charts the CPU, memory and replica use of deployed custom models and agentic workflows on serverless compute.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Resource monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-resource-monitoring.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Resource monitoring (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-resource-monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otel-metrics',
        text: 'A deployment can show OpenTelemetry metrics, including external ones, beside DataRobot’s own.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: OTel metrics',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-otel-metrics.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: OpenTelemetry metrics (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-otel-metrics.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-metrics',
        text: 'Deployments accept custom business or performance metrics, either computed elsewhere and uploaded or hosted as code on DataRobot.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Custom metrics',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/monitoring-tools/custom-metrics.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-metric-gallery',
        text: 'A gallery holds templates of hosted custom metrics that can be used unchanged or edited.',
        support: {},
        about: ['custom-monitoring-metrics'],
        sources: [
          {
            title: 'DataRobot documentation: Custom metrics',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/monitoring-tools/custom-metrics.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Create a hosted custom metric from a template with code',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/dr-model-metrics/dmm-hosted-custom-metrics-quickstart.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'accuracy-monitoring',
        text: 'Accuracy of a deployment is followed over time by matching predictions with uploaded actual values through association IDs.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Accuracy',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-accuracy.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Glossary',
            url: 'https://docs.datarobot.com/en/docs/reference/glossary/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-monitoring',
        text: 'Monitoring statistics can be organised by prediction batch instead of by time, also for external models.',
        support: {},
        about: ['model-quality-monitoring', 'endpoint-metrics'],
        sources: [
          {
            title: 'DataRobot documentation: Batch monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-batch-monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'segmented-analysis',
        text: 'Segmented analysis filters service health, drift and accuracy statistics by attributes of the data.',
        support: {},
        about: ['model-quality-monitoring', 'drift-detection'],
        sources: [
          {
            title: 'DataRobot documentation: Set up service health monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-service-health-settings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Segmented analysis',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-segmented-analysis.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitoring-agent',
        text: 'The monitoring agent reports predictions of models that run outside DataRobot; the model’s code writes them to a spooler with the MLOps library.',
        support: {},
        about: ['external-models', 'model-quality-monitoring'],
        sources: [
          {
            title: 'DataRobot documentation: Add external prediction environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-ext-pred-env.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hosted-monitoring-agent',
        text: 'The monitoring agent can also run inside DataRobot against an external spooler, as a preview feature.',
        support: {},
        about: ['external-models', 'hybrid-execution'],
        sources: [
          {
            title: 'DataRobot documentation: Add external prediction environments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-ext-pred-env.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notification-policies',
        text: 'Notification policies send events of deployments to channels such as webhooks, e-mail and Slack.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Notification service',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/webhooks/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Notification policies (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/platform-features/notification-policies.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'health-thresholds',
        text: 'Personal notifications e-mail users about service health, drift, accuracy and fairness of a deployment, for which warning and failing thresholds can be set.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Configure deployment notifications',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-notification-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-evaluation-tools',
        text: 'The playground scores LLM blueprints with performance, safety and operational metrics on single answers or evaluation datasets; it is a premium feature.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Use LLM evaluation tools',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/playground-eval-metrics.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-compliance-tests',
        text: 'Compliance tests combine an evaluation metric with a dataset to look for compliance issues of an LLM blueprint, with ready-made or custom tests.',
        support: { 'llm-evaluation': { how: 'native' } },
        about: ['model-documentation'],
        sources: [
          {
            title: 'DataRobot documentation: Use LLM evaluation tools',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/playground-eval-metrics.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-blueprint-comparison',
        text: 'Answers of several LLM blueprints to the same prompt can be compared in the playground.',
        support: {},
        about: ['llm-evaluation'],
        sources: [
          {
            title: 'DataRobot documentation: Multiple LLM blueprint chat comparison',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/compare-llm.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-evaluation',
        text: 'Agentic workflows can be evaluated in an agentic playground with metrics, evaluation datasets and traces.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Evaluate metrics of agentic workflows',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-eval/agentic-evaluation-tools.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-tracing',
        text: 'Console shows traces of custom and external model deployments with their spans, logs, inputs and outputs.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Tracing',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-tracing.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Data exploration and tracing',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-data-exploration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otel-ingest',
        text: 'DataRobot receives traces at an OpenTelemetry endpoint, where they are attached to a deployment, a workload or a Use Case.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot GenAI library: OpenTelemetry tracing',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/tracing.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'framework-instrumentation',
        text: 'The DataRobot GenAI library instruments CrewAI, LangChain and LangGraph, LlamaIndex and the OpenAI SDK so that their spans reach DataRobot.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot GenAI library: OpenTelemetry tracing',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/tracing.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-agent-monitoring',
        text: 'Agents that run elsewhere, built for instance with Google ADK, LangGraph or PydanticAI, can send OpenTelemetry traces, logs and metrics to a Use Case in DataRobot.',
        support: {},
        about: ['llm-tracing', 'external-models'],
        sources: [
          {
            title: 'DataRobot agent skills repository: External agent monitoring',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-external-agent-monitoring/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-trace-viewer',
        text: 'A plug-in of the DataRobot command line opens a local dashboard for traces of a Use Case or deployment.',
        support: {},
        about: ['llm-tracing', 'local-mode'],
        sources: [
          {
            title: 'DataRobot documentation: DataRobot experimentation plugin',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/cli/experimentation-plugin.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otel-logs',
        text: 'OpenTelemetry log events of a deployment can be read in Console.',
        support: {},
        about: ['llm-tracing', 'endpoint-metrics'],
        sources: [
          {
            title: 'DataRobot documentation: OpenTelemetry logs',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-otel-logs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'token-usage-by-deployment',
        text: 'The usage tab of agentic and related serverless deployments reports tokens, rate limits and quota use, the latter by user or agent.',
        support: { 'token-cost-tracking': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Deployment usage',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-usage.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Monitor (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-cost-metric',
        text: 'A cost guard computes the cost of LLM calls in US dollars from prices that users enter for input and output tokens.',
        support: { 'token-cost-tracking': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_custom_model',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/custom_model.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'usage-explorer',
        text: 'Usage Explorer shows GPU, CPU and LLM API use across the platform by service.',
        support: {},
        about: ['token-cost-tracking'],
        sources: [
          {
            title: 'DataRobot documentation: Usage Explorer',
            url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/acct-usage-explore.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Monitor usage',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/usage-explorer.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'response-feedback',
        text: 'In playground chats users can give feedback on the responses of LLM blueprints, including blueprints that other users created.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Multiple LLM blueprint chat comparison',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/playground-tools/compare-llm.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-monitoring',
        text: 'Workloads have service health, resource and capacity charts of their own, among them response latency, throughput, CPU and memory use and replica count.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Track service health of Workloads',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/service-health.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Monitor resource utilization',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/resource-monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-otel',
        text: 'Python containers of workloads can emit OpenTelemetry traces, metrics and logs, which DataRobot displays.',
        support: {},
        about: ['llm-tracing', 'endpoint-metrics'],
        sources: [
          {
            title: 'DataRobot documentation: Instrument a Workload with OpenTelemetry',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/instrument-with-otel.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Explore monitoring data and traces',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/monitoring-ui/data-exploration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-reports',
        text: 'Deployment reports, made at once or on a schedule, summarise the owner of a deployment, how its model was built, the model’s age and the humility status.',
        support: {},
        about: ['model-documentation', 'deployment-inventory'],
        sources: [
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Monitor (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Deployment reports',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-reports.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'prediction-row-storage',
        text: 'With prediction row storage enabled, prediction requests, actuals and training data of a deployment can be exported.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Configure data exploration',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-data-exploration-settings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Data exports',
            url: 'https://docs.datarobot.com/en/docs/api/reference/sdk/data-exploration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-drift',
        text: 'Deployments measure target drift of predictions and feature drift of numeric, categorical and text features.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Set up data drift monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-metrics',
        text: 'Drift is scored by the population stability index by default; Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity scores are available through the API.',
        support: {},
        about: ['drift-detection'],
        sources: [
          {
            title: 'DataRobot documentation: Data drift (REST API)',
            url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/observability_drift.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-baseline',
        text: 'Feature drift compares prediction data with the training data, of which a random sample is used above 500 MB.',
        support: { 'training-serving-skew': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Set up data drift monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'target-drift-baseline',
        text: 'Target drift compares the distribution of predictions with predictions on the holdout data.',
        support: {},
        about: ['drift-detection'],
        sources: [
          {
            title: 'DataRobot documentation: Set up data drift monitoring',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'humility-rules',
        text: 'Humility rules act on single predictions when a prediction is uncertain, an input lies outside set bounds or few training observations cover it; they can override the prediction or return an error.',
        support: { 'outlier-detection': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Set up humility rules',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-humility-settings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Set up humility rules (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment-settings/humility-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prediction-warnings',
        text: 'Prediction warnings flag predictions below or above set boundaries as anomalous.',
        support: { 'outlier-detection': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shap-and-xemp',
        text: 'Predictions of a deployment can carry explanations by SHAP or by DataRobot’s own XEMP method.',
        support: { explainability: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Predictions',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-predictions/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Individual Prediction Explanations (XEMP)',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/xemp-predex.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-insights',
        text: 'Models on the leaderboard come with insights such as Feature Impact, Feature Effects and SHAP-based explanations by row.',
        support: { explainability: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Feature Impact',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/feature-impact.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Individual Prediction Explanations',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/shap-predex.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-fairness',
        text: 'Fairness of a deployment is monitored for protected features against a fairness metric and threshold.',
        support: { 'bias-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Fairness',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-fairness.html',
            accessed: '2026-11-23',
          },
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
        recorded: '2026-11',
      },
      {
        slug: 'bias-and-fairness-in-training',
        text: 'The Bias and Fairness feature calculates the fairness of a model before deployment and identifies biases in its predictions.',
        support: { 'bias-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Bias and Fairness reference',
            url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/bias-ref.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'moderation-guards',
        text: 'Guards check prompts and responses of text generation models and agentic workflows and can block, report or replace them; they are a premium feature.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Configure evaluation and moderation',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Moderations guardrails',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/moderations-guardrails.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'guard-models',
        text: 'Many guards call a deployed guard model, for instance one that detects prompt injection, toxicity or personal data.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Configure evaluation and moderation',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'nemo-guardrails',
        text: 'NVIDIA NeMo Guardrails can be connected to deployed text generation models against off-topic talk, unsafe content and jailbreaks.',
        support: { 'llm-guardrails': { how: 'integration', via: 'NVIDIA NeMo Guardrails' } },
        sources: [
          {
            title: 'DataRobot documentation: Use NVIDIA NeMo Guardrails with DataRobot moderation',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-evaluation-moderation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'moderation-events',
        text: 'The moderation log of a deployment lists evaluation and moderation events.',
        support: {},
        about: ['llm-guardrails', 'audit-log'],
        sources: [
          {
            title: 'DataRobot documentation: Moderation events',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-moderation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'humility-over-time',
        text: 'The humility tab shows over time how often the rules on inputs and predictions of a deployment were broken; the rules judge single predictions, not statistics of the data.',
        support: { 'data-quality-monitoring': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Humility tab',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/governance/humble.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Set up humility rules',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-humility-settings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-data-exploration',
        text: 'For generative and agentic deployments stored prediction data, actuals and training data can be explored and exported, and the quality of responses assessed.',
        support: {},
        about: ['payload-logging', 'llm-evaluation'],
        sources: [
          {
            title: 'DataRobot documentation: Monitor (agentic)',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Data exploration and tracing',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-data-exploration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'moderations-library',
        text: 'The Moderations library applies guards to prompts and responses in code, and its command line manages guards and tests moderation pipelines.',
        support: {},
        about: ['llm-guardrails'],
        sources: [
          {
            title: 'DataRobot documentation: DataRobot Moderations library',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Using the Moderations CLI',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/using-moderations-with-the-cli.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'registry',
        text: 'Registry groups DataRobot, custom and external models as versions of registered models.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Model Registry with the Python client',
            url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/mlops/model_registry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'version-stages',
        text: 'Registered model versions carry a stage that can be updated and used as a filter.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-registered-models',
        text: 'Registered models can be shared with other users together with the versions they contain.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-across-use-cases',
        text: 'Registered models stand outside any single Use Case, and their versions can be linked to several Use Cases.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_registered_model',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/registered_model.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'asset-lineage',
        text: 'Version pages of registered models and deployment overviews have a lineage view of the related assets.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Deployment overview',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'approval-policies',
        text: 'Administrators can define approval policies under which new deployments or changes to them need a review before they take effect; none apply by default.',
        support: { 'approval-workflow': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Approval workflows (REST API)',
            url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/approval_workflows.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Governance',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/governance.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'approval-audit-trail',
        text: 'The governance tab of a deployment keeps the record of the approval policies it triggered.',
        support: {},
        about: ['approval-workflow', 'audit-log'],
        sources: [
          {
            title: 'DataRobot documentation: Governance',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/governance.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'compliance-documentation',
        text: 'DataRobot generates model compliance documents for regulatory validation, for its own and for custom models.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Compliance',
            url: 'https://docs.datarobot.com/en/docs/workbench/compliance/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Generate compliance documentation',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-compliance-doc.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'compliance-templates',
        text: 'Users can create, edit and share templates of their own for compliance documents.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Build compliance templates',
            url: 'https://docs.datarobot.com/en/docs/workbench/compliance/build-doc-templates.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'key-values',
        text: 'Key values attach parameters, metrics and other metadata to registered model versions.',
        support: {},
        about: ['model-registry', 'experiment-tracking'],
        sources: [
          {
            title: 'DataRobot documentation: Manage key values',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-key-values.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: MLflow integration for DataRobot',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/mlflow-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-management',
        text: 'Prompts are created with variables, versioned, compared and shared in Registry, and agents call them from code.',
        support: { 'prompt-registry': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Create and manage prompts',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/create-prompts.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Call prompts in an agent',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/prompt-in-agent.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'nim-gallery',
        text: 'NVIDIA NIM models can be picked from a gallery in Registry, registered and deployed; the feature is a premium one.',
        support: { 'foundation-model-catalog': { how: 'integration', via: 'NVIDIA NIM' } },
        about: ['llm-serving', 'accelerated-inference'],
        sources: [
          {
            title: 'DataRobot documentation: Import and deploy with NVIDIA NIM',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-ngc-nim-import.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: NVIDIA NIM gallery information',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/genai-nim-gallery-support.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'global-models',
        text: 'Global models are pre-trained predictive or generative models in Registry that can be deployed; they are a premium feature.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Access global models in Registry',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-global-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: View and manage registered models',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployments-dashboard',
        text: 'The deployments dashboard of Console lists all deployments with their health and can be searched and filtered.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Deployments dashboard',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-dashboard.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Console',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-history',
        text: 'The activity log of a deployment records events of the deployment and the history of its models.',
        support: {},
        about: ['audit-log', 'deployment-inventory'],
        sources: [
          {
            title: 'DataRobot documentation: Activity log',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Model history',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-model-history.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'artifact-locking',
        text: 'Artifacts of workloads are drafts or locked; a locked artifact is immutable and receives a version number.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API, code to workload',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/code-to-workload.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Artifact concepts',
            url: 'https://docs.datarobot.com/en/docs/workload-api/build-artifacts/artifacts-concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'data-registry',
        text: 'The Data page of Registry finds, shares, explores and reuses datasets with descriptions and tags.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Data',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Explore registry data',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'file-registry',
        text: 'The Files page of Registry stores, shares and searches files of any type.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Files',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/file-registry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-versions',
        text: 'Datasets in the registry have a version history, and snapshots of connected data can be scheduled.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Explore registry data',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Explore registry data (version 11.0)',
            url: 'https://docs.datarobot.com/11.0/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-explore-data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-lineage',
        text: 'The lineage of a feature that was engineered automatically lists the steps, source columns, joins and catalogue versions behind it.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Python client documentation: Feature lineage',
            url: 'https://datarobot-public-api-client.readthedocs-hosted.com/en/early-access/feature_lineage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-impact-analysis',
        text: 'Impact analysis shows which other DataRobot entities depend on a dataset.',
        support: {},
        about: ['data-lineage'],
        sources: [
          {
            title: 'DataRobot documentation: Explore registry data (version 11.0)',
            url: 'https://docs.datarobot.com/11.0/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-explore-data.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Explore registry data',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-sharing',
        text: 'Datasets of the registry can be shared with other users without sharing a project.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Manage data assets',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-data-registry/nxt-manage-data.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Sharing',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/sharing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'acl-hydration',
        text: 'ACL hydration limits the results of a vector database by the permissions that the original documents have in their source.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: ACL hydration',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/acl-hydration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'user-activity-monitor',
        text: 'The User Activity Monitor reports administrator, application and prediction events, one audited event a row, with export as CSV.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: User Activity Monitor reference',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/uam-ref.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: User Activity Monitor',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/monitoring/main-uam-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'customer-managed-storage-key',
        text: 'On AWS the infrastructure module for self-managed installations can encrypt the storage bucket with a key that the customer manages in KMS.',
        support: { encryption: { how: 'native', via: 'AWS KMS' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'terraform-aws-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'personal-data-detection',
        text: 'Personal data detection checks a dataset for patterns of personal data and makes a feature list without the affected features; it does not promise to find every instance.',
        support: { 'data-privacy': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Explore registry data',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'stored-credentials',
        text: 'Credentials for data sources are kept in a store and reused by reference, also for containers of workloads.',
        support: {},
        about: ['data-connectors', 'encryption'],
        sources: [
          {
            title: 'DataRobot documentation: Credentials management',
            url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/stored-creds.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: Workload API',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-governance-log',
        text: 'The governance tab of a workload holds an audit trail, and a separate tab lists its lifecycle and operational events.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Audit governance activity',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/governance.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Review Workload events',
            url: 'https://docs.datarobot.com/en/docs/workload-api/monitor-workloads/activity-logs-ui/mlops-events.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'encrypted-volumes',
        text: 'The infrastructure module for self-managed installations on AWS creates a default storage class of encrypted EBS volumes, which DataRobot uses.',
        support: { encryption: { how: 'native', via: 'Amazon EBS' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'terraform-aws-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'custom-models-action',
        text: 'A GitHub action creates, updates and deletes custom models and their deployments from YAML definitions in a repository; its readme calls it work in progress.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'GitHub Actions' } },
        sources: [
          {
            title: 'Custom models action repository: Readme',
            url: 'https://github.com/datarobot-oss/custom-models-action/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-template-ci-cd',
        text: 'A tutorial and ready-made workflows set up continuous integration and delivery of application templates with GitHub Actions or GitLab and Pulumi.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'GitHub Actions, GitLab' } },
        sources: [
          {
            title: 'DataRobot documentation: CI/CD setup for application templates',
            url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/pulumi-tasks/cicd-tutorial.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot agent skills repository: App framework CI/CD',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-app-framework-cicd/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'retraining-policies',
        text: 'A deployment can have up to five retraining policies, each with a trigger, a modelling strategy and an action for the new model.',
        support: { 'automated-retraining': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Retraining',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/retraining.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'retraining-triggers',
        text: 'Retraining starts by hand, by schedule or when a health status of the deployment declines.',
        support: { 'automated-retraining': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment_retraining_policy',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment_retraining_policy.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Retraining',
            url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/retraining.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'retraining-actions',
        text: 'A retrained model is saved as a model package, added as a challenger or put in place of the deployed model, as the policy says.',
        support: {},
        about: ['automated-retraining', 'champion-challenger'],
        sources: [
          {
            title: 'DataRobot documentation: Manage Automated Retraining policies (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/manage-mlops/set-up-auto-retraining.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_deployment_retraining_policy',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment_retraining_policy.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-based-retraining',
        text: 'A retraining policy can run a custom job with the user’s own code.',
        support: {},
        about: ['automated-retraining', 'custom-training-code'],
        sources: [
          {
            title: 'DataRobot documentation: Create a retraining job',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/nxt-create-retraining-job.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-package-transfer',
        text: 'AutoML models can be exported as model packages and imported into the registry of a separate MLOps installation; other kinds of model are not covered.',
        support: { 'environment-promotion': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Import model packages into Registry',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-registry-model-transfer.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'terraform-provider',
        text: 'An official Terraform provider declares Use Cases, models, deployments, retraining policies, vector databases, applications, workloads and more.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Terraform provider documentation: Provider',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Declarative API',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/declarative-api.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pulumi-provider',
        text: 'A Pulumi provider based on the Terraform provider exists for Python, TypeScript, Go and .NET.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'Pulumi' } },
        sources: [
          {
            title: 'DataRobot Pulumi provider repository: Readme',
            url: 'https://github.com/datarobot-community/pulumi-datarobot/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'infrastructure-modules',
        text: 'Terraform modules create the infrastructure for a self-managed DataRobot on AWS, Azure and Google Cloud.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'terraform-aws-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'terraform-azurerm-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-azurerm-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'terraform-google-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-google-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-repositories',
        text: 'Files of custom models can be pulled from Bitbucket, GitHub, GitLab and S3 repositories at a chosen reference.',
        support: { 'source-control': { how: 'integration', via: 'Bitbucket, GitHub, GitLab' } },
        sources: [
          {
            title: 'DataRobot documentation: Connect remote repositories',
            url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/remote-repos.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Terraform provider documentation: datarobot_custom_model',
            url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/custom_model.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-revisions',
        text: 'Notebooks keep versions of their own.',
        support: {},
        about: ['source-control', 'notebooks'],
        sources: [
          {
            title: 'DataRobot documentation: Notebook versioning',
            url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/wb-manage-nb/wb-revise-nb.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-promotion',
        text: 'A workload that runs a draft is promoted to production in place by locking its artifact, without a restart.',
        support: {},
        about: ['environment-promotion', 'lifecycle-stages'],
        sources: [
          {
            title: 'DataRobot agent skills repository: Workload API, lifecycle flows',
            url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/lifecycle-flows.md',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Promote to production',
            url: 'https://docs.datarobot.com/en/docs/workload-api/update-workloads/promote-production.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-cli',
        text: 'The DataRobot command line creates, operates and inspects artifacts and workloads; both commands are behind a feature gate.',
        support: {},
        about: ['ci-cd-integration', 'external-job-submission'],
        sources: [
          {
            title: 'DataRobot documentation: Workload CLI',
            url: 'https://docs.datarobot.com/en/docs/workload-api/workload-interfaces/workload-cli/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot CLI repository: Workload management',
            url: 'https://github.com/datarobot-oss/cli/blob/main/docs/commands/workload.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'use-cases',
        text: 'Use Cases are folder-like containers that group datasets, experiments, notebooks and applications of one problem and can be shared as a whole.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Collaboration (REST API)',
            url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/tag-collaboration.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Workbench overview',
            url: 'https://docs.datarobot.com/en/docs/get-started/day0/predai-start/wb-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'organisations-and-groups',
        text: 'Administrators divide users into organisations and groups, and can keep members from sharing projects outside their organisation.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Manage organizations',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-orgs.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Manage groups',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-groups.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rbac-roles',
        text: 'Role-based access control assigns users roles with set privileges.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Role-based access control',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/rbac-ref.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Platform and management reference',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-rbac-roles',
        text: 'Administrators can create custom roles with finer access rights and assign them to users and groups.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Custom RBAC roles',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/custom-roles.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Platform and management reference',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'saml-sso',
        text: 'Single sign-on works with identity providers over SAML 2.0.',
        support: { 'single-sign-on': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot documentation: Single sign-on',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/sso-ref.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ldap',
        text: 'Self-managed installations can authenticate users against an external LDAP server.',
        support: { 'single-sign-on': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Integrate with LDAP',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/security/ldap.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scim',
        text: 'SCIM provisions and removes users automatically from an identity provider.',
        support: {},
        about: ['single-sign-on', 'role-based-access'],
        sources: [
          {
            title: 'DataRobot documentation: SCIM provisioning',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/scim.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'two-factor-authentication',
        text: 'Users may turn on two-factor authentication for their account.',
        support: {},
        about: ['single-sign-on'],
        sources: [
          {
            title: 'DataRobot documentation: Two-factor authentication',
            url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/2fa.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'network-policies',
        text: 'Network policies of an organisation limit which public resources its users can reach from DataRobot; they cover outbound access only.',
        support: { 'network-isolation': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Network policies',
            url: 'https://docs.datarobot.com/en/docs/platform/admin/network-policy.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-link-services',
        text: 'The infrastructure modules for self-managed installations can expose the internal load balancer as an AWS VPC endpoint service, by Azure Private Link or by Google Private Service Connect.',
        support: { 'network-isolation': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'terraform-aws-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'terraform-azurerm-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-azurerm-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'terraform-google-dr-infra repository: Readme',
            url: 'https://github.com/datarobot-oss/terraform-google-dr-infra/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'comments',
        text: 'Comments can be left on datasets in the registry and in the approval process of a deployment.',
        support: {},
        about: ['approval-workflow'],
        sources: [
          {
            title: 'DataRobot documentation: Comments',
            url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-comments.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Explore registry data',
            url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'self-managed-platform',
        text: 'The Self-Managed AI Platform is installed in a customer’s own VPC or on physical hardware.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Architecture overview (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'helm-install',
        text: 'A single Helm chart installs DataRobot on Amazon EKS, Azure AKS, Google GKE or any CNCF-certified Kubernetes.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Installing DataRobot with Helm chart',
            url: 'https://docs.datarobot.com/en/docs/install/installation/install-with-helm-chart.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Install the DataRobot platform on Google GKE',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/install-on-gke/gke-install.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'persistent-critical-services',
        text: 'A self-managed DataRobot relies on MongoDB, PostgreSQL, RabbitMQ, Redis and Elasticsearch, inside the cluster or as external services, which DataRobot recommends for production.',
        support: {},
        about: ['self-hosted', 'high-availability'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Internal PCS',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/preinstall/persistent-critical-services/pcs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'image-archive',
        text: 'For restricted or air-gapped environments an image archive replaces Docker Hub as the source of DataRobot’s container images.',
        support: { 'air-gapped-install': { how: 'native' } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Architecture overview (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot Helm plugin repository: Command reference',
            url: 'https://github.com/datarobot-oss/helm-datarobot-plugin/blob/main/docs/helm-datarobot.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'nim-air-gap',
        text: 'NVIDIA NIM models can be deployed in clusters without internet access by a documented procedure.',
        support: {},
        about: ['air-gapped-install', 'llm-serving'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: NVIDIA NIM (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/nvidia-nim/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drum',
        text: 'The DRUM tool runs, tests and serves custom models on a local Linux or macOS machine; the platform itself does not run there.',
        support: { 'local-mode': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot User Models repository: DRUM readme',
            url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-agent-development',
        text: 'Agents, though not the platform, can be served and queried on a local machine with the DRAgent command line before they are deployed.',
        support: { 'local-mode': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot GenAI library: DRAgent CLI',
            url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'management-agent',
        text: 'The management agent deploys, replaces and monitors models in external prediction environments, such as a customer’s Kubernetes namespace; it is for deployments and not for training.',
        support: { 'hybrid-execution': { how: 'native', partial: true } },
        sources: [
          {
            title: 'DataRobot documentation: Management agent (Classic)',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Management agent: Installation and configuration',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-install.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Install the management agent for Kubernetes',
            url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-kubernetes.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-triggers',
        text: 'Projects, training and scoring on DataRobot can be started from a customer’s own Airflow or scripts through the provider, the Python client or the REST API.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'DataRobot Provider for Apache Airflow repository',
            url: 'https://github.com/datarobot/airflow-provider-datarobot',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Apache Airflow',
            url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/apache-airflow.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workload-api-self-managed',
        text: 'In a self-managed installation the Workload API is enabled separately, by feature flags and licence.',
        support: {},
        about: ['custom-serving-containers', 'self-hosted'],
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Workload API (installation)',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'managed-saas',
        text: 'The Managed AI Platform is a multi-tenant service that DataRobot runs on AWS in US, EU and Japan regions.',
        support: { 'managed-service': { how: 'native' } },
        only: ['managed-saas'],
        sources: [
          {
            title: 'DataRobot documentation: Allowed source IP addresses',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/allowed-ips.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'single-tenant-saas',
        text: 'DataRobot is also available as single-tenant SaaS, on AWS, Google Cloud and Microsoft Azure.',
        support: { 'managed-service': { how: 'native' }, 'multi-cloud': { how: 'native' } },
        only: ['single-tenant-saas'],
        sources: [
          {
            title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Platform (robot-to-robot)',
            url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/robot-to-robot/rr-platform.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Allowed source IP addresses',
            url: 'https://docs.datarobot.com/en/docs/reference/data-ref/allowed-ips.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'self-managed-clouds',
        text: 'Self-managed DataRobot is documented for a customer’s own VPC on AWS, Microsoft Azure or Google Cloud, where the customer and not DataRobot operates it.',
        support: { 'multi-cloud': { how: 'native' }, 'customer-cloud-deployment': { how: 'native', partial: true } },
        only: ['self-managed'],
        sources: [
          {
            title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
            url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Installing DataRobot with Helm chart',
            url: 'https://docs.datarobot.com/en/docs/install/installation/install-with-helm-chart.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Install and config',
            url: 'https://docs.datarobot.com/en/docs/install/install-config/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-gateway-availability',
        text: 'LLMs are provisioned through the gateway on the managed service and on single-tenant SaaS with supported plans, not on premises, where the gateway can still call other LLMs.',
        support: {},
        about: ['ai-gateway', 'managed-service'],
        sources: [
          {
            title: 'DataRobot documentation: Use the DataRobot LLM gateway',
            url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
            accessed: '2026-11-23',
          },
          {
            title: 'DataRobot documentation: Use the DataRobot LLM gateway (version 11.1)',
            url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/genai-code/dr-llm-gateway.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [],
  notFound: {
    'open-source-edition': '2026-11-23',
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'distributed-training': '2026-11-23',
    'spot-training': '2026-11-23',
    autologging: '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'training-debugging': '2026-11-23',
    'model-optimization': '2026-11-23',
    'traffic-splitting': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
