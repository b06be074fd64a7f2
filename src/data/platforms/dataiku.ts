import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
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
import { performanceMonitoring } from './dataiku/performance-monitoring.ts';
import { pricing } from './dataiku/pricing.ts';
import { productFocus } from './dataiku/product-focus.ts';
import { recentActivity } from './dataiku/recent-activity.ts';
import { scalingPredictions } from './dataiku/scaling-predictions.ts';
import { selfInstall } from './dataiku/self-install.ts';

export const dataiku = /* @__PURE__ */ deepFreeze<MatrixPlatform<'dataiku'>>({
  id: 'dataiku',
  name: 'Dataiku',
  vendor: 'Dataiku',
  homepage: 'https://www.dataiku.com/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: AI Agents',
        url: 'https://doc.dataiku.com/dss/latest/agents/index.html',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    { name: 'DSS', sources: [] },
    {
      name: 'Dataiku DSS',
      sources: [
        { title: 'Dataiku documentation: start page', url: 'https://doc.dataiku.com/dss/14/', accessed: '2026-11-23' },
      ],
    },
    {
      name: 'Dataiku Data Science Studio',
      sources: [
        {
          title: 'Dataiku documentation 11: start page',
          url: 'https://doc.dataiku.com/dss/11/index.html',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'dataiku-online': {
      name: 'Dataiku Cloud',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        {
          title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
          url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku documentation: Other installation options',
          url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'cloud-stacks': {
      name: 'Dataiku Cloud Stacks',
      kind: 'cloud',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        {
          title: 'Dataiku documentation: Cloud Stacks for AWS, conceptual overview',
          url: 'https://doc.dataiku.com/dss/latest/installation/cloudstacks-aws/concepts.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku documentation: Other installation options',
          url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'custom-install': {
      name: 'Custom Dataiku install',
      kind: 'distribution',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        {
          title: 'Dataiku documentation: Installing a new DSS instance',
          url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku documentation: Other installation options',
          url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'agent-management': {
      name: 'Dataiku Agent Management',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        {
          title: 'Dataiku Agent Management documentation: Installing a new instance',
          url: 'https://doc.dataiku.com/agent-management/latest/installation/custom/initial-install.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku Agent Management documentation: Dataiku as a supported platform',
          url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/dataiku.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku Agent Management documentation: Getting started',
          url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
          accessed: '2026-11-23',
        },
      ],
    },
    govern: {
      name: 'Dataiku Govern',
      kind: 'product',
      standing: 'part',
      sources: [
        {
          title: 'Dataiku documentation 14: Govern instance setup',
          url: 'https://doc.dataiku.com/dss/14/governance/setup.html',
          accessed: '2026-11-30',
        },
        {
          title: 'Dataiku developer guide: Cloud, the Launchpad client',
          url: 'https://developer.dataiku.com/latest/api-reference/python/cloud.html',
          accessed: '2026-11-30',
        },
      ],
    },
    'free-edition': {
      name: 'Dataiku Free Edition',
      kind: 'edition',
      standing: 'part',
      with: [],
      alone: true,
      sources: [
        {
          title: 'Dataiku blog: Rethinking Dataiku for Windows users',
          url: 'https://blog.dataiku.com/rethinking-dataiku-for-windows-users',
          accessed: '2026-11-30',
        },
      ],
    },
  },
  introduction: {
    summary:
      'Dataiku is a proprietary platform for preparing data, building models and agents, and running them in production. Its reference documentation calls the software Dataiku DSS, short for Data Science Studio. A customer installs it on Linux, sets it up in AWS, Azure or GCP with Cloud Stacks and their Fleet Manager, or uses Dataiku Cloud, where Dataiku looks after the infrastructure. Work is grouped in projects. Each project has one Flow, the graph of its datasets and of the recipes between them. Models are tried out in the Lab and then deployed to the Flow, where they become saved models with versions. Scenarios automate building, training and checking, and evaluation stores hold performance and drift results. An installation consists of nodes: projects are made on the Design node, and the Deployer brings them to the Automation node and their API services to API nodes. The LLM Mesh connects language models, hosted or local, and applies guardrails, quotas and tracing to their use; agents and their tools build on it. Dataiku Govern adds sign-offs and registries. Agent Management, a product with documentation of its own, watches over agents of several platforms. Plug-ins add further components.',
    concepts: [
      {
        slug: 'project',
        term: 'Project',
        aliases: ['DSS project'],
        definition:
          'The container for all work on one activity. It holds exactly one Flow and has its own home page, where people follow its status and discuss it; it can be duplicated, exported or deleted as a whole.',
        sources: [
          {
            title: 'Dataiku documentation 12: Projects',
            url: 'https://doc.dataiku.com/dss/12/concepts/projects/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'recipe',
        term: 'Recipe',
        aliases: ['visual recipe', 'code recipe', 'plugin recipe'],
        definition:
          'A transformation step that says how output datasets are made from input datasets. Visual recipes are set up in a form, code recipes are written in a language such as Python, R or SQL, and plug-ins can bring further kinds.',
        sources: [
          {
            title: 'Dataiku documentation: DSS concepts',
            url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base 9.0: Recipes',
            url: 'https://knowledge.dataiku.com/9.0/courses/basics/prepare-data/concept-recipe.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Recipes in Dataiku',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'flow',
        term: 'Flow',
        aliases: ['pipeline', 'data pipeline'],
        definition:
          'The graph that the datasets and recipes of a project form. Dataiku reads the dependencies and the lineage of every dataset from it, and rebuilds what a change has made outdated.',
        sources: [
          {
            title: 'Dataiku documentation: The Flow',
            url: 'https://doc.dataiku.com/dss/latest/flow',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: DSS concepts',
            url: 'https://doc.dataiku.com/dss/latest/concepts/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Flow',
            url: 'https://knowledge.dataiku.com/latest/getting-started/dataiku-ui/concept-flow.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'lab',
        term: 'Lab',
        aliases: ['visual analysis'],
        definition:
          'The place for experiments, apart from the Flow, where models are designed, trained and compared. A model that is chosen there is deployed from the Lab to the Flow.',
        sources: [
          {
            title: 'Dataiku documentation 11: Models lifecycle',
            url: 'https://doc.dataiku.com/dss/11/machine-learning/models-lifecycle.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Deploying a model to the Flow',
            url: 'https://knowledge.dataiku.com/latest/ml-analytics/model-scoring/concept-deploy-model-to-flow.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'saved-model',
        term: 'Saved model',
        aliases: ['deployed model'],
        definition:
          'A model in the Flow, together with the recipe that trains it. Retraining adds a version and makes it the active one, which is used for scoring; older versions are kept so that they can be restored.',
        sources: [
          {
            title: 'Dataiku documentation 11: Models lifecycle',
            url: 'https://doc.dataiku.com/dss/11/machine-learning/models-lifecycle.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'evaluation-store',
        term: 'Evaluation store',
        aliases: ['model evaluation store', 'MES'],
        definition:
          'An object of the Flow that collects evaluations of a model, an LLM or an agent. Each run of an evaluation recipe adds one, with its performance metrics and, for models, the drift of the data.',
        sources: [
          {
            title: 'Dataiku documentation 14: Evaluating Dataiku Prediction models',
            url: 'https://doc.dataiku.com/dss/14/mlops/model-evaluations/dss-models.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Input Data Drift',
            url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: Agent Evaluation',
            url: 'https://doc.dataiku.com/dss/14/agents/evaluation.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'scenario',
        term: 'Scenario',
        aliases: ['automation scenario'],
        definition:
          'An automated sequence of steps, such as building datasets, training models, running checks or sending messages. It is started by hand, through the API, or by a trigger such as a time or a changed dataset.',
        sources: [
          {
            title: 'Dataiku documentation: Automation scenarios',
            url: 'https://doc.dataiku.com/dss/latest/scenarios/',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 12: Launching a scenario',
            url: 'https://doc.dataiku.com/dss/12/scenarios/triggers.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Automation scenarios',
            url: 'https://knowledge.dataiku.com/latest/automate-tasks/scenarios/concept-scenarios.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'data-quality-rule',
        term: 'Data Quality rule',
        aliases: ['data quality rules', 'metrics and checks'],
        definition:
          'A condition that a dataset should meet, with an outcome of OK, warning, error or empty. Since version 12.6 rules take the place of checks on datasets; folders, saved models and evaluation stores still use checks.',
        sources: [
          {
            title: 'Dataiku documentation: Data Quality Rules',
            url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'llm-mesh',
        term: 'LLM Mesh',
        aliases: ['LLM gateway'],
        definition:
          'The layer between applications and language models. Connections to hosted or local models are set up in one place, where guardrails, cost quotas and traces apply to every call.',
        sources: [
          {
            title: 'Dataiku blog: LLM Mesh, enforcing a secure API gateway',
            url: 'https://blog.dataiku.com/enforcing-a-secure-api-gateway',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: LLM guardrails',
            url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Cost Control',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Tracing',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tracing.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'agent',
        term: 'Agent',
        aliases: ['visual agent', 'code agent'],
        definition:
          'An application in which an LLM uses tools to answer or act. Visual agents are put together from managed tools without code, code agents are written in Python, and both are called like an LLM.',
        sources: [
          {
            title: 'Dataiku documentation 14: Introduction to Agents',
            url: 'https://doc.dataiku.com/dss/14/agents/introduction.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: Code Agents',
            url: 'https://doc.dataiku.com/dss/14/agents/code-agents.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Agents',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/agent.py',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'node',
        term: 'Node',
        aliases: ['Design node', 'Automation node', 'Govern node'],
        definition:
          'One server role in a Dataiku installation. Projects are developed on the Design node and run with production data on the Automation node; a Govern node can be added for overseeing projects and models.',
        sources: [
          {
            title: 'Dataiku documentation: Production deployments and bundles',
            url: 'https://doc.dataiku.com/dss/latest/deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: The elastic AI stack and its nodes',
            url: 'https://knowledge.dataiku.com/latest/admin-deploying/architecture/reference-elastic-ai-stack.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: AI Governance',
            url: 'https://doc.dataiku.com/dss/14/governance/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'api-node',
        term: 'API node',
        aliases: ['apinode', 'API server'],
        definition:
          'The server that answers prediction requests in real time over HTTP. What is deployed to it is an API service, a set of endpoints that are updated together; an endpoint can serve a model, a function, an SQL query or a dataset look-up.',
        sources: [
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
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
  history,
  notFound: {
    'free-trial': '2026-11-30',
    'local-mode': '2026-11-30',
    'customer-cloud-deployment': '2026-11-30',
    'open-source-edition': '2026-11-23',
    'published-price-list': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'asynchronous-inference': '2026-11-23',
    'custom-serving-containers': '2026-11-23',
    'prebuilt-serving-containers': '2026-11-23',
    'scale-to-zero': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'dataset-versioning': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
