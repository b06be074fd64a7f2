import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

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
        title: 'PyPI: Dataiku API client, release list up to DSS 15.2.1 of November 2026',
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
    'dataiku-online': { name: 'Dataiku Cloud', kind: 'cloud' },
    'cloud-stacks': { name: 'Dataiku Cloud Stacks', kind: 'cloud' },
    'agent-management': { name: 'Dataiku Agent Management', kind: 'product' },
    govern: { name: 'Dataiku Govern', kind: 'product' },
  },
  introduction: {
    summary:
      'Dataiku is a proprietary platform for preparing data, building models and agents, and running them in production. Its reference documentation calls the software Dataiku DSS, short for Data Science Studio. A customer installs it on Linux, sets it up in AWS, Azure or GCP with Cloud Stacks and their Fleet Manager, or uses Dataiku Cloud, where Dataiku looks after the infrastructure. Work is grouped in projects. Each project has one Flow, the graph of its datasets and of the recipes between them. Models are tried out in the Lab and then deployed to the Flow, where they become saved models with versions. Scenarios automate building, training and checking, and evaluation stores hold performance and drift results. An installation consists of nodes: projects are made on the Design node, and the Deployer brings them to the Automation node and their API services to API nodes. The LLM Mesh connects language models, hosted or local, and applies guardrails, quotas and tracing to their use; agents and their tools build on it. Dataiku Govern adds sign-offs and registries. Agent Management, a product with documentation of its own, watches over agents of several platforms. Plug-ins add further components.',
    concepts: [
      {
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
            title: 'Dataiku documentation 14: AI governance',
            url: 'https://doc.dataiku.com/dss/14/governance/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
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
    'product-focus': [
      {
        slug: 'data-exploration',
        text: 'Dataiku is a product for exploring data.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Statistics worksheets',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/statistics.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-building',
        text: 'Dataiku is a product for building models.',
        support: {},
        sources: [
          {
            title: 'Dataiku documentation 12: Automated machine learning',
            url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'visual-pipelines',
        text: 'Dataiku builds and deploys models through pipelines that can be designed visually.',
        support: { 'visual-pipeline-builder': { how: 'native' }, 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Flow',
            url: 'https://knowledge.dataiku.com/latest/getting-started/dataiku-ui/concept-flow.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Recipes in Dataiku',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'code-pipelines',
        text: 'Dataiku builds and deploys models through pipelines that can be written in code.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        about: ['custom-training-code'],
        sources: [
          {
            title: 'Dataiku knowledge base: Recipes in Dataiku',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'plugin-components',
        text: 'Plug-ins extend Dataiku with components such as recipes and LLM guardrails that are written in code.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Recipes in Dataiku',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Custom Guardrails',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-building',
        text: 'Dataiku is a product for building, evaluating, deploying and monitoring AI agents.',
        support: {},
        about: ['agent-deployment', 'llm-evaluation'],
        sources: [
          {
            title: 'Dataiku documentation: AI Agents',
            url: 'https://doc.dataiku.com/dss/latest/agents/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server-headless',
        text: 'Dataiku Headless is an Apache-licensed MCP server and skill library with which outside coding agents inspect a Dataiku instance and drive its Cobuild assistant.',
        support: {},
        about: ['agent-tools', 'extension-points'],
        sources: [
          {
            title: 'Dataiku Headless on GitHub: README',
            url: 'https://github.com/dataiku/dataiku-headless/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-api-services',
        text: 'If it is deployed to a Kubernetes cluster and not to plain servers, a Dataiku API service becomes a Kubernetes deployment of pod replicas and a service.',
        support: { 'kubernetes-native': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation 11: Deploying on Kubernetes',
            url: 'https://doc.dataiku.com/dss/11/apinode/kubernetes/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 11: API node concepts',
            url: 'https://doc.dataiku.com/dss/11/apinode/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'dataiku-online-launch',
        text: 'Dataiku Online, a managed service aimed at smaller companies, launches in June 2021.',
        support: {},
        about: ['managed-service'],
        only: ['dataiku-online'],
        sources: [
          {
            title: 'TechCrunch: Dataiku Online launch',
            url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
          },
        ],
        recorded: '2021-10',
        date: '2021-06',
      },
      {
        slug: 'aws-marketplace-launch',
        text: 'Dataiku becomes available on the AWS Marketplace in June 2021.',
        support: {},
        sources: [{ title: 'Dataiku: AWS Marketplace page', url: 'https://pages.dataiku.com/dataiku-aws-marketplace' }],
        recorded: '2021-10',
        date: '2021-06',
      },
      {
        slug: 'dss-15-2-1',
        text: 'The Python API client for Dataiku DSS 15.2.1 is released on 2 November 2026.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'PyPI: Dataiku API client, release list',
            url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-11-02',
      },
      {
        slug: 'agent-switch-off-15-0-2',
        text: 'With DSS 15.0.2, whose API client is of 29 September 2026, Agent Management can disable and re-enable agents of a remote Dataiku instance.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Dataiku as a supported platform',
            url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/dataiku.html',
            accessed: '2026-11-23',
          },
          {
            title: 'PyPI: Dataiku API client, release list',
            url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-09-29',
      },
      {
        slug: 'dss-15-0',
        text: 'The Python API client for the first release of Dataiku DSS 15 is released on 14 August 2026.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'PyPI: Dataiku API client, release list',
            url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-14',
      },
      {
        slug: 'prompt-collections-14-4',
        text: 'With DSS 14.4, whose API client is of 9 February 2026, Agent Hub can offer prompt collections of the Enterprise Asset Library.',
        support: {},
        about: ['prompt-registry'],
        sources: [
          {
            title: 'Dataiku documentation: Agent Hub and Agent Chat, feature availability',
            url: 'https://doc.dataiku.com/dss/latest/agents/conversational-interfaces/feature-availability.html',
            accessed: '2026-11-23',
          },
          {
            title: 'PyPI: Dataiku API client, release list',
            url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-02-09',
      },
      {
        slug: 'agent-hub-14-2',
        text: 'Dataiku 14.2, whose API client is of 20 October 2025, is the first version that Agent Hub supports.',
        support: {},
        about: ['app-hosting', 'agent-deployment'],
        sources: [
          {
            title: 'Dataiku documentation: Agent Hub',
            url: 'https://doc.dataiku.com/dss/latest/agents/agent-hub.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Changelog',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/HISTORY.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-10-20',
      },
      {
        slug: 'data-quality-12-6',
        text: 'With DSS 12.6, whose API client is of 9 April 2024, Data Quality rules are introduced in place of checks on datasets.',
        support: {},
        about: ['data-quality-checks'],
        sources: [
          {
            title: 'Dataiku documentation: Data Quality Rules',
            url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Changelog',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/HISTORY.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-04-09',
      },
      {
        slug: 'dss-14-7-7',
        text: 'The Python API client for Dataiku DSS 14.7.7 is released on 12 November 2026, after that for DSS 15.2.1.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'PyPI: Dataiku API client, release list of 14.7.7',
            url: 'https://pypi.org/project/dataiku-api-client/14.7.7/',
            accessed: '2026-11-23',
          },
          {
            title: 'PyPI: Dataiku API client, release list',
            url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-11-12',
      },
    ],
    pricing: [
      {
        slug: 'ai-credits',
        text: 'The AI services of Dataiku, such as Cobuild, are metered: each paid Designer seat has a monthly allowance, and use beyond it consumes purchased Dataiku AI Credits.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Usage of AI Services',
            url: 'https://doc.dataiku.com/dss/latest/ai-assistants/usage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'credits-via-account-team',
        text: 'Dataiku AI Credits are bought through the customer’s account executive or customer success manager.',
        support: {},
        about: ['published-price-list', 'usage-based-pricing'],
        sources: [
          {
            title: 'Dataiku documentation: Usage of AI Services',
            url: 'https://doc.dataiku.com/dss/latest/ai-assistants/usage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'govern-licences',
        text: 'Dataiku Govern comes with a Standard or an Advanced licence; governance of generative AI, custom templates, custom pages and scripted policies need the Advanced one.',
        support: {},
        about: ['approval-workflow'],
        sources: [
          {
            title: 'Dataiku documentation 14: AI Governance',
            url: 'https://doc.dataiku.com/dss/14/governance/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'advanced-llm-mesh-addon',
        text: 'Fine-tuning, LLM and agent evaluation, Agent Review, custom guardrails and custom cost quotas of Dataiku require the Advanced LLM Mesh add-on.',
        support: {},
        about: ['llm-fine-tuning', 'llm-evaluation', 'llm-guardrails', 'token-cost-tracking'],
        sources: [
          {
            title: 'Dataiku documentation 13: Fine-tuning',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/fine-tuning.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: Agent Evaluation',
            url: 'https://doc.dataiku.com/dss/14/agents/evaluation.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Agent Review',
            url: 'https://doc.dataiku.com/dss/latest/agents/agent-review.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Custom Guardrails',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Cost Control',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'api-client-apache',
        text: 'The Python client of the Dataiku API is published under the Apache License 2.0.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Licence',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/LICENSE.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-edition',
        text: 'The free edition of Dataiku is installed with the Dataiku Launcher on a personal computer with macOS or Windows.',
        support: { 'free-trial': { how: 'native' }, 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku blog: Rethinking Dataiku for Windows users',
            url: 'https://blog.dataiku.com/rethinking-dataiku-for-windows-users',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-sources',
        text: 'Dataiku connects to external data sources.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Connecting to data',
            url: 'https://doc.dataiku.com/dss/latest/connecting/index.html',
          },
          {
            title: 'Dataiku developer guide: Basic workflow',
            url: 'https://developer.dataiku.com/latest/getting-started/basic-workflow/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dataset-schemas',
        text: 'Dataiku applies schemas to data.',
        support: {},
        sources: [
          { title: 'Dataiku documentation: Schemas', url: 'https://doc.dataiku.com/dss/latest/schemas/index.html' },
          {
            title: 'Dataiku developer guide: Basic workflow',
            url: 'https://developer.dataiku.com/latest/getting-started/basic-workflow/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'interactive-statistics',
        text: 'Dataiku offers interactive statistics on datasets.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Interactive statistics',
            url: 'https://doc.dataiku.com/dss/latest/statistics/index.html',
          },
          {
            title: 'Dataiku API client on GitHub: Statistics worksheets',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/statistics.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'filters-and-transformations',
        text: 'Dataiku has built-in operations that filter and transform data.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Data preparation',
            url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
          },
          {
            title: 'Dataiku knowledge base: Recipes in Dataiku',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'sampling',
        text: 'Dataiku has built-in sampling of data.',
        support: {},
        about: ['data-transformation'],
        sources: [
          {
            title: 'Dataiku documentation: Data preparation',
            url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
          },
          {
            title: 'Dataiku knowledge base 9.0: Sampling',
            url: 'https://knowledge.dataiku.com/9.0/courses/basics/explore-data/concept-sampling.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Dataset selection and sampling',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/utils.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'assisted-labeling-plugin',
        text: 'A Dataiku plug-in assists people in labelling data with machine learning.',
        support: { 'data-labeling': { how: 'native', via: 'ML-assisted labelling plug-in' } },
        about: ['extension-points'],
        sources: [
          {
            title: 'Dataiku plug-ins: ML-assisted labelling',
            url: 'https://www.dataiku.com/product/plugins/ml-assisted-labeling/',
          },
          {
            title: 'Dataiku plug-in on GitHub: ML Assisted Labeling',
            url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'vector-stores',
        text: 'Dataiku Knowledge Banks index embeddings for similarity search in Chroma by default, or in Milvus, Qdrant or FAISS, none of which needs setup.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Working with Vector stores',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/vector-stores.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-vector-stores',
        text: 'Dataiku Knowledge Banks can keep their embeddings in Azure AI Search, Elasticsearch, OpenSearch, Pinecone or Vertex Vector Search through a connection that is set up beforehand.',
        support: {
          'vector-search': {
            how: 'integration',
            via: 'Azure AI Search, Elasticsearch, OpenSearch, Pinecone, Vertex Vector Search',
          },
        },
        sources: [
          {
            title: 'Dataiku documentation: Working with Vector stores',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/vector-stores.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'knowledge-bank-search-types',
        text: 'Searches in a Dataiku Knowledge Bank use similarity, a similarity threshold, maximal marginal relevance or hybrid search; not every vector store supports the last two.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Knowledge Bank',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/knowledgebank.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'embedding-recipe',
        text: 'The Embedding recipe of Dataiku turns a text corpus into a Knowledge Bank with the help of an embedding LLM.',
        support: {},
        about: ['vector-search', 'data-transformation'],
        sources: [
          {
            title: 'Dataiku documentation 13: Introduction to Knowledge and RAG',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/knowledge/introduction.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-quality-rules',
        text: 'Data Quality rules in Dataiku test datasets against conditions, such as value ranges or the share of empty cells, and return OK, warning, error or empty.',
        support: { 'data-quality-checks': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Data Quality Rules',
            url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-groups',
        text: 'The Feature Store of Dataiku is an instance-wide registry of feature groups, which are curated datasets that projects can share.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Feature Store',
            url: 'https://doc.dataiku.com/dss/13/mlops/feature-store/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'online-features',
        text: 'Dataiku serves features online through dataset look-ups in API services and offline through join recipes on an Automation node.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Feature Store',
            url: 'https://doc.dataiku.com/dss/13/mlops/feature-store/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'query-enrichment',
        text: 'Before a model predicts, an API node of Dataiku can add features to the request from reference data; chaining of several models is not part of this.',
        support: { 'inference-graphs': { how: 'native', partial: true } },
        about: ['feature-store'],
        sources: [
          {
            title: 'Dataiku documentation 12: Enriching prediction queries',
            url: 'https://doc.dataiku.com/dss/12/apinode/enrich-prediction-queries.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-and-pushdown',
        text: 'Visual recipes of Dataiku run in the DSS engine, in a SQL database, on a Hadoop or Spark cluster, or in containers, depending on where the data lies.',
        support: { 'distributed-data-processing': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Computation engines',
            url: 'https://knowledge.dataiku.com/latest/data-preparation/pipelines/concept-computation-engine.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'containerised-notebooks',
        text: 'Python and R notebooks of Dataiku can run in Kubernetes clusters instead of on the DSS server.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Containerised execution, concepts',
            url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-studios',
        text: 'Code Studios of Dataiku run IDEs such as Visual Studio Code in containers that are built from administrator-defined templates.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Publish a Code Studio as a webapp',
            url: 'https://doc.dataiku.com/dss/14/code-studios/code-studios-as-webapps.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streaming-endpoints',
        text: 'Streaming endpoints of Dataiku use connections to Kafka, SQS, KDB+ or HTTP server-sent events.',
        support: { 'data-connectors': { how: 'native' } },
        about: ['streaming-inference'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Streaming endpoints',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/streaming_endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-generation',
        text: 'The AutoML engine of Dataiku can generate many candidate features semi-automatically and optionally select among features.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Automated machine learning',
            url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'labeling-recipe',
        text: 'The Labeling recipe of Dataiku lets several people annotate records, images or texts, including object detection and text selections.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Labeling',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/labeling.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streaming-spark-scala',
        text: 'Streaming Spark Scala recipes in Dataiku process streaming endpoints as Spark DataFrames in micro-batches.',
        support: { 'distributed-data-processing': { how: 'native' } },
        about: ['streaming-inference'],
        sources: [
          {
            title: 'Dataiku documentation 13: Streaming Spark Scala',
            url: 'https://doc.dataiku.com/dss/13/streaming/streaming_spark_scala.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'connector-list',
        text: 'Dataset types of Dataiku include S3, Azure, GCS, HDFS and SFTP files and databases such as PostgreSQL, Snowflake, BigQuery, Redshift, Databricks, Oracle and SAP HANA.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Datasets',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'visual-recipe-kinds',
        text: 'Visual recipes of Dataiku include prepare, join, fuzzy and geographic join, group, window, pivot, sort, split, stack, distinct, top-n and upsert.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Recipes',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/recipe.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'document-extraction',
        text: 'Dataiku can split documents such as PDF, DOCX, PPTX, HTML and images into sections of text, with an OCR engine or a vision LLM as options.',
        support: { 'data-transformation': { how: 'native' } },
        about: ['vector-search'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Document extraction',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/document_extractor.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'flow-training',
        text: 'In Dataiku, flows serve as the pipelines that train and retrain models.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        about: ['automated-retraining'],
        sources: [
          {
            title: 'YouTube: Dataiku video on training and retraining models',
            url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Flow',
            url: 'https://knowledge.dataiku.com/latest/getting-started/dataiku-ui/concept-flow.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'lab-assisted-modeling',
        text: 'The Lab of Dataiku guides users in building models.',
        support: {},
        about: ['automl'],
        sources: [
          { title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' },
          {
            title: 'Dataiku documentation 12: Automated machine learning',
            url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'lab-automl',
        text: 'The Lab of Dataiku provides AutoML.',
        support: { automl: { how: 'native' } },
        sources: [
          { title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' },
          {
            title: 'Dataiku documentation 12: Automated machine learning',
            url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'custom-models',
        text: 'Dataiku can train custom models in memory with Python.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: In-memory Python, custom models',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/algorithms/in-memory-python.html#custom-models',
          },
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-models',
        text: 'Dataiku can build models with Spark.',
        support: {},
        about: ['distributed-training'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automl-styles',
        text: 'Dataiku AutoML chooses feature handling, algorithms and hyperparameters from a dataset and target, in styles such as Quick Prototypes.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Automated machine learning',
            url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'search-strategies',
        text: 'Visual ML in Dataiku searches hyperparameters by grid, random or Bayesian search, with k-fold, shuffle, time-series or custom cross-validation.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'distributed-search',
        text: 'Dataiku can spread a hyperparameter search over several containers, four by default, in a Kubernetes cluster.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        about: ['distributed-training'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'algorithms',
        text: 'Visual ML in Dataiku supplies algorithms such as random forest, XGBoost, LightGBM, ridge, lasso, SVM, k-NN and neural networks.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'forecasting-algorithms',
        text: 'Time series forecasting in Dataiku offers AutoARIMA, seasonal loess, Prophet and GluonTS models such as DeepAR and MQCNN.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'causal-prediction',
        text: 'Dataiku trains causal prediction models, among them causal forests, with optional treatment analysis.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Machine learning',
            url: 'https://doc.dataiku.com/dss/latest/machine_learning/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mllib-models',
        text: 'With MLlib on a Spark cluster, visual ML in Dataiku trains logistic and linear regression, naive Bayes, decision trees, random forests and gradient-boosted trees.',
        support: { 'distributed-training': { how: 'integration', via: 'Spark MLlib' } },
        about: ['built-in-algorithms'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Scoring engines',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'containerised-training',
        text: 'Dataiku can train and retrain in-memory models in Kubernetes clusters, whose nodes may have GPUs that the DSS machine lacks.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Containerised execution, concepts',
            url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-experiment-tracking',
        text: 'Code-based experiment tracking in Dataiku uses the MLflow Tracking API and stores parameters, metrics and artefacts of runs in experiments.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow Tracking API' } },
        sources: [
          {
            title: 'Dataiku documentation: Experiment tracking concepts',
            url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/concepts.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: Experiment Tracking',
            url: 'https://doc.dataiku.com/dss/14/mlops/experiment-tracking/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lab-experiment-tracking',
        text: 'The Lab of Dataiku records experiments visually, without code.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Experiment Tracking',
            url: 'https://doc.dataiku.com/dss/14/mlops/experiment-tracking/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fine-tuning-recipe',
        text: 'A visual recipe in Dataiku fine-tunes OpenAI, Azure OpenAI, AWS Bedrock and local Hugging Face models on annotated prompts and completions.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Fine-tuning',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/fine-tuning.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-fine-tuned-models',
        text: 'Dataiku projects can hold saved models for LLMs that were fine-tuned with Python code.',
        support: { 'llm-fine-tuning': { how: 'custom' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ml-assertions',
        text: 'ML assertions in Dataiku check predictions on chosen subsets of the data against expected classes or ranges.',
        support: {},
        about: ['training-debugging', 'model-quality-monitoring'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ml-diagnostics',
        text: 'ML diagnostics in Dataiku flag problems of a model task, each with a type and a message; they do not profile resources or tensors.',
        support: { 'training-debugging': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autologging',
        text: 'MLflow autologging works in Dataiku experiment tracking without extra configuration of the integration; some packages, such as PyTorch, may need further packages.',
        support: { autologging: { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Tracking experiments in code',
            url: 'https://doc.dataiku.com/dss/12/mlops/experiment-tracking/tracking.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-environments',
        text: 'Code environments of Dataiku bundle a Python or R version with packages for recipes, notebooks and models, and can be built into container images.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Administration',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/admin.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Saved models',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'namespace-quotas',
        text: 'DSS can create a Kubernetes namespace per user, project or team and apply resource quotas and limit ranges to it; the documentation speaks of computation and memory, not of GPUs.',
        support: {},
        about: ['gpu-scheduling'],
        sources: [
          {
            title: 'Dataiku documentation: Dynamic namespace management',
            url: 'https://doc.dataiku.com/dss/latest/containers/namespaces.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keras-gpus',
        text: 'Keras models in Dataiku can train, score and be evaluated on one or more GPUs of the instance, in a code environment with GPU packages.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Deep learning, runtime and GPU support',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/deep-learning/runtime-gpu.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'anomaly-detection-task',
        text: 'Clustering tasks in Dataiku can start from default settings for anomaly detection instead of k-means.',
        support: {},
        about: ['outlier-detection', 'built-in-algorithms'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Datasets',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spot-node-pools',
        text: 'Node pools that Dataiku’s EKS and GKE plug-ins create can use spot capacity; recovery of interrupted training is not among their settings.',
        support: { 'spot-training': { how: 'native', via: 'EKS and GKE clusters plug-ins', partial: true } },
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: EKS clusters, node pool parameters',
            url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku plug-in on GitHub: GKE clusters, node pool parameters',
            url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'api-node',
        text: 'Dataiku deploys models for real-time use to an API node.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
          },
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'flow-batch-prediction',
        text: 'Dataiku flows run predictions in batch.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Scoring engines',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: External Models',
            url: 'https://doc.dataiku.com/dss/13/mlops/external-models/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-predictions',
        text: 'Dataiku supports Spark for model deployment.',
        support: {},
        about: ['batch-inference'],
        sources: [
          {
            title: 'Dataiku documentation: Scoring engines',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'endpoint-kinds',
        text: 'A Dataiku API service groups endpoints of several kinds, such as visual models, Python or R models and Python functions, that are updated together.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deploy-anywhere',
        text: 'Dataiku can deploy an API service to SageMaker, Azure ML, Vertex AI, Databricks or Snowpark Container Services, with only one endpoint reachable per deployment.',
        support: {
          'model-export': {
            how: 'integration',
            via: 'Amazon SageMaker, Azure ML, Vertex AI, Databricks, Snowpark Container Services',
          },
        },
        sources: [
          {
            title: 'Dataiku documentation 14: Deploying to an external platform',
            url: 'https://doc.dataiku.com/dss/14/apinode/deploy-anywhere.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
            url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scoring-engines',
        text: 'The scoring recipe of Dataiku predicts in batch with local Python, an optimised local scorer, Spark, SQL code or Snowflake push-down, as the model allows.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Scoring engines',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'export-formats',
        text: 'Trained Dataiku models can be exported as a Java scoring JAR, PMML, Python package or MLflow model, where licence and model allow.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registry-exports',
        text: 'Dataiku can export a trained model to a Snowflake function or to the Databricks model registry.',
        support: { 'model-export': { how: 'integration', via: 'Snowflake, Databricks' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-endpoints-as-models',
        text: 'External Models in Dataiku represent endpoints of SageMaker, Azure ML, Vertex AI or Databricks, for scoring, evaluation, comparison and drift analysis.',
        support: {
          'external-models': { how: 'integration', via: 'Amazon SageMaker, Azure ML, Vertex AI, Databricks' },
        },
        sources: [
          {
            title: 'Dataiku documentation 13: External Models',
            url: 'https://doc.dataiku.com/dss/13/mlops/external-models/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-import',
        text: 'MLflow models can be imported into Dataiku saved models from a path, a managed folder or a Databricks registry.',
        support: {
          'external-models': { how: 'native', via: 'MLflow' },
          'model-packaging': { how: 'native', via: 'MLflow' },
        },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Saved models',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-llms',
        text: 'The LLM Mesh of Dataiku runs Hugging Face models locally for text generation, embedding, reranking and image generation.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Running Hugging Face models',
            url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-llm-hardware',
        text: 'Local Hugging Face models of Dataiku run with vLLM on a Kubernetes cluster with NVIDIA GPUs; the Agent Management documentation also allows the server itself, with GPUs or CPUs.',
        support: { 'llm-serving': { how: 'native', via: 'vLLM' } },
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Hugging Face models, setup and prerequisites',
            url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models/setup.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streamed-completions',
        text: 'LLM completions can be streamed through the Python API of Dataiku, which also returns tool calls and a trace.',
        support: { 'llm-serving': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: LLM Mesh',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/llm.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'visual-agents',
        text: 'Visual Agents in Dataiku are defined without code from managed tools and optional instructions.',
        support: {},
        about: ['agent-deployment', 'agent-tools'],
        sources: [
          {
            title: 'Dataiku documentation 14: Introduction to Agents',
            url: 'https://doc.dataiku.com/dss/14/agents/introduction.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-agents',
        text: 'Dataiku runs Code Agents, written in Python 3.10 or later, in containers, and starts, scales and audits them.',
        support: { 'agent-deployment': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Code Agents',
            url: 'https://doc.dataiku.com/dss/14/agents/code-agents.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-endpoint',
        text: 'Each Dataiku project has an MCP endpoint that exposes selected agents and tools; responses are not streamed and human approval is not supported.',
        support: { 'agent-tools': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation: MCP server',
            url: 'https://doc.dataiku.com/dss/latest/agents/mcp-server.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'a2a-endpoint',
        text: 'Agents of Dataiku can be called over the A2A protocol by JSON-RPC or HTTP-SSE, with API keys and streamed responses.',
        support: { 'agent-deployment': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: A2A Integration',
            url: 'https://doc.dataiku.com/dss/latest/agents/a2a.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-tools',
        text: 'Dataiku manages agent tools, among them knowledge bank search, dataset look-up, SQL questions, model prediction and sending messages.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Managed tools',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tools/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Overview of agent tools',
            url: 'https://knowledge.dataiku.com/latest/genai/agents/concept-agent-tool-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-client-tools',
        text: 'Agents in Dataiku can use tools from local or remote MCP servers.',
        support: { 'agent-tools': { how: 'native', via: 'MCP' } },
        sources: [
          {
            title: 'Dataiku documentation: AI Agents',
            url: 'https://doc.dataiku.com/dss/latest/agents/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-agents',
        text: 'A Databricks agent can appear as a Dataiku agent through the plug-in Databricks AI; image inputs are not supported.',
        support: {},
        about: ['agent-deployment', 'external-models'],
        sources: [
          {
            title: 'Dataiku documentation: Databricks Agents',
            url: 'https://doc.dataiku.com/dss/latest/agents/external-agents/databricks-agents.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-hub',
        text: 'Agent Hub, a Dataiku plug-in, is a web portal where users chat with one or several published agents or build their own.',
        support: { 'app-hosting': { how: 'native', via: 'Agent Hub plug-in' } },
        sources: [
          {
            title: 'Dataiku documentation: Agent Hub',
            url: 'https://doc.dataiku.com/dss/latest/agents/agent-hub.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-studio-webapps',
        text: 'Code Studios of Dataiku can be published as web applications, for example with Streamlit, beside the frameworks Flask, Bokeh, Shiny and Dash that DSS manages itself.',
        support: { 'app-hosting': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Publish a Code Studio as a webapp',
            url: 'https://doc.dataiku.com/dss/14/code-studios/code-studios-as-webapps.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'answers-app',
        text: 'Dataiku Answers is a packaged web application for LLM chat and retrieval-augmented generation, installed as a plug-in.',
        support: { 'app-hosting': { how: 'native', via: 'Answers plug-in' } },
        sources: [
          {
            title: 'Dataiku documentation: Answers',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/chat-ui/answers.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'continuous-python',
        text: 'Continuous Python recipes in Dataiku run user code that keeps processing messages from streaming endpoints and restart on request.',
        support: { 'streaming-inference': { how: 'custom' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Continuous Python',
            url: 'https://doc.dataiku.com/dss/12/streaming/cpython.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-input-features',
        text: 'Versions of MLflow or external models in Dataiku saved models store the target and the names and types of the input features.',
        support: { 'model-signatures': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Saved models',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-base-image',
        text: 'For Kubernetes, the API Deployer of Dataiku builds a serving image from a base image, which may differ for each infrastructure, and a layer with the API service.',
        support: {},
        about: ['custom-serving-containers', 'prebuilt-serving-containers'],
        sources: [
          {
            title: 'Dataiku documentation 14: Deploying on Kubernetes, setting up',
            url: 'https://doc.dataiku.com/dss/14/apinode/kubernetes/setup.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multi-gpu-llms',
        text: 'Larger local Hugging Face models in DSS 14 need nodes with several GPUs; image generation models gain nothing from several GPUs or from quantisation.',
        support: {},
        about: ['llm-serving', 'model-optimization'],
        sources: [
          {
            title: 'Dataiku documentation 14: Running Hugging Face models',
            url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'onnx-export-kinds',
        text: 'The ONNX exporter plug-in of Dataiku converts visual deep learning models and Keras .h5 models, and carries the label of an unsupported plug-in.',
        support: {},
        about: ['model-export'],
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: ONNX exporter',
            url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku plug-in on GitHub: ONNX exporter, descriptor',
            url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/plugin.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-authentication',
        text: 'API services of Dataiku answer without authentication, with API keys, or with OAuth 2 tokens.',
        support: {},
        about: ['real-time-endpoints', 'role-based-access'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: API services',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apiservice.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'model-versioning',
        text: 'Dataiku keeps versions of the models that serve predictions.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Dataiku documentation 12: Managing versions of your endpoint',
            url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-rollback',
        text: 'Dataiku can roll a model that serves predictions back to an earlier version.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'traffic-splitting',
        text: 'Dataiku can split prediction traffic between model versions, also for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: A/B testing of models',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/ab-testing.html',
          },
          {
            title: 'Dataiku documentation 12: Managing versions of your endpoint',
            url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'high-availability',
        text: 'Dataiku API nodes can be deployed for high availability.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node high availability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
          },
          {
            title: 'Dataiku documentation: API node high availability and scalability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'load-balancing',
        text: 'Prediction load can be balanced across Dataiku API nodes.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node high availability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
          },
          {
            title: 'Dataiku documentation: API node high availability and scalability',
            url: 'https://doc.dataiku.com/dss/latest/apinode/operations/ha-deployment.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'export-to-other-runtimes',
        text: 'Dataiku can export models so that they predict in other runtimes or offline.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Exporting models',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/models-export.html',
          },
          {
            title: 'Dataiku ML Scoring Python library on GitHub: README',
            url: 'https://github.com/dataiku/dataiku-scoring-python/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'onnx-export',
        text: 'Dataiku can export models to ONNX with the ONNX exporter plug-in.',
        support: { 'model-export': { how: 'native', via: 'ONNX exporter plug-in' } },
        about: ['extension-points'],
        sources: [
          { title: 'Dataiku plug-ins: ONNX exporter', url: 'https://www.dataiku.com/product/plugins/onnx-exporter/' },
          {
            title: 'Dataiku plug-in on GitHub: ONNX exporter',
            url: 'https://github.com/dataiku/dss-plugin-onnx-exporter/blob/master/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'version-probabilities',
        text: 'An endpoint of a Dataiku API node can serve several versions at once, each with a probability of being used; the probabilities must sum to 1.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Managing versions of your endpoint',
            url: 'https://doc.dataiku.com/dss/12/apinode/managing_versions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'several-endpoints',
        text: 'One Dataiku API service can host several endpoints, each a single path with its own function, on the same API nodes.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-agent-scaling',
        text: 'Dataiku starts and stops the code of Code Agents and scales it up and down for parallel requests; this is documented for agents, not for prediction models.',
        support: { autoscaling: { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation 14: Code Agents',
            url: 'https://doc.dataiku.com/dss/14/agents/code-agents.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-llm-inference',
        text: 'Local Hugging Face models in the LLM Mesh of DSS 14 run on NVIDIA GPUs with a compute capability of at least 7.0 in a Kubernetes cluster.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Running Hugging Face models',
            url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-mesh-gateway',
        text: 'The LLM Mesh of Dataiku is a gateway between applications and LLM services, with central connections to providers such as OpenAI, Anthropic, AWS Bedrock and Vertex AI.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku blog: LLM Mesh, enforcing a secure API gateway',
            url: 'https://blog.dataiku.com/enforcing-a-secure-api-gateway',
            accessed: '2026-11-23',
          },
          { title: 'Dataiku blog: The LLM Mesh', url: 'https://blog.dataiku.com/llm-mesh', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-mesh-api',
        text: 'Dataiku’s LLM Mesh API offers completions, embeddings, image generation and reranking for each connected model, also as LangChain objects.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku developer guide: LLM Mesh Core',
            url: 'https://developer.dataiku.com/latest/api-reference/python/llm-mesh-core.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'blocking-quotas',
        text: 'LLM Mesh quotas in Dataiku, filtered by provider, project, connection or user, can block queries once a spending limit in US dollars is reached.',
        support: { 'ai-gateway': { how: 'native' } },
        about: ['token-cost-tracking'],
        sources: [
          {
            title: 'Dataiku documentation 13: Cost Control',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'champion-evaluation',
        text: 'In Dataiku, a challenger model can be evaluated against the active production model in an evaluation store, on recent validation data rather than on live requests.',
        support: { 'champion-challenger': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku blog: Champion/Challenger model evaluation',
            url: 'https://blog.dataiku.com/mlops-champion-challenger-model-evaluation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-comparisons',
        text: 'Model comparisons in Dataiku set saved models, Lab models and model evaluations side by side.',
        support: {},
        about: ['champion-challenger'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Model comparisons',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/modelcomparison.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-endpoints',
        text: 'An API node endpoint of Dataiku that serves a Keras model from a GPU code environment needs a GPU on the API node and uses it automatically.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Deep learning, runtime and GPU support',
            url: 'https://doc.dataiku.com/dss/latest/machine-learning/deep-learning/runtime-gpu.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-rate-limits',
        text: 'The LLM Mesh of Dataiku limits requests per minute by provider and model, delaying or failing the excess; SageMaker, Mosaic AI, Snowflake Cortex and local models are exempt.',
        support: { 'ai-gateway': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation 14: Rate Limiting',
            url: 'https://doc.dataiku.com/dss/14/generative-ai/rate-limiting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'node-pool-autoscaling',
        text: 'Node pools of Kubernetes clusters that the EKS, AKS and GKE plug-ins of Dataiku create can grow and shrink between a minimum and a maximum number of nodes.',
        support: {},
        about: ['autoscaling', 'kubernetes-install'],
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: EKS clusters, node pool parameters',
            url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku plug-in on GitHub: AKS clusters, node pool parameters',
            url: 'https://github.com/dataiku/dss-plugin-aks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku plug-in on GitHub: GKE clusters, node pool parameters',
            url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'real-time-scoring',
        text: 'Dataiku scores data in real time.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Deploying a model for real-time scoring',
            url: 'https://knowledge.dataiku.com/latest/courses/o16n/real-time-deployment/deploy-realtime.html',
          },
          {
            title: 'Dataiku documentation: API node concepts',
            url: 'https://doc.dataiku.com/dss/latest/apinode/concepts.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'metrics',
        text: 'Dataiku provides metrics and checks for monitoring.',
        support: {},
        about: ['model-quality-monitoring', 'data-quality-checks'],
        sources: [
          {
            title: 'Dataiku knowledge base: Metrics and checks, hands-on',
            url: 'https://knowledge.dataiku.com/latest/courses/automation/metrics-checks-hands-on.html',
          },
          {
            title: 'Dataiku documentation: Data Quality Rules',
            url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Datasets',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'endpoint-activity',
        text: 'Unified Monitoring in Dataiku shows the P95 response time, the number of calls and their course over the last 24 hours per endpoint, if an Activity server is configured.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
            url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-error-rate',
        text: 'The Unified Monitoring API of Dataiku returns request counts, error rate and average response time of API endpoints.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Unified Monitoring',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/unifiedmonitoring.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-endpoint-monitoring',
        text: 'Unified Monitoring in Dataiku can also list endpoints that others deployed to supported cloud platforms, once an administrator declares monitoring scopes.',
        support: {},
        about: ['endpoint-metrics', 'deployment-inventory'],
        sources: [
          {
            title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
            url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prometheus-statuses',
        text: 'Dataiku exposes the health statuses of deployed projects and endpoints as Prometheus gauges.',
        support: { 'endpoint-metrics': { how: 'integration', via: 'Prometheus' } },
        sources: [
          {
            title: 'Dataiku documentation: Unified Monitoring, Prometheus Integration',
            url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/prometheus-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-recipe',
        text: 'Each run of the Evaluation recipe in Dataiku scores a model version on a labelled dataset and adds the metrics to an evaluation store.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Evaluating Dataiku Prediction models',
            url: 'https://doc.dataiku.com/dss/14/mlops/model-evaluations/dss-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'standalone-evaluation',
        text: 'The Standalone Evaluation recipe of Dataiku evaluates models that it does not manage, from a dataset with their predictions; without ground truth only drift is analysed.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Evaluating other models',
            url: 'https://doc.dataiku.com/dss/12/mlops/model-evaluations/external-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-evaluations',
        text: 'Evaluations with metrics of one’s own definition can be added to a Dataiku evaluation store through the Python API.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Evaluation stores',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/evaluationstore.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scenario-reporters',
        text: 'Reporters of Dataiku scenarios send messages about a run, such as failures, over channels that an administrator sets up.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Scenario definitions',
            url: 'https://doc.dataiku.com/dss/latest/scenarios/definitions.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Automation scenarios',
            url: 'https://knowledge.dataiku.com/latest/automate-tasks/scenarios/concept-scenarios.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'messaging-channels',
        text: 'Messaging channels of Dataiku include SMTP, AWS SES and Microsoft Graph mail, webhooks, Slack, Microsoft Teams, Google Chat and Twilio.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Messaging channels',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/messaging_channel.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluate-llm-recipe',
        text: 'The Evaluate LLM recipe of Dataiku computes metrics from a dataset of inputs, outputs, context and ground truth and stores them in an evaluation store.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Evaluating LLMs and GenAI use cases',
            url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/evaluation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluate-agent-recipe',
        text: 'The Evaluate Agent recipe of Dataiku scores both the answer and the tool calls of single-turn agents.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 14: Agent Evaluation',
            url: 'https://doc.dataiku.com/dss/14/agents/evaluation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-review-traits',
        text: 'Agent Review in Dataiku runs test cases against an agent version and judges the results with traits that an LLM assesses.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Agent Review',
            url: 'https://doc.dataiku.com/dss/latest/agents/agent-review.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-review-feedback',
        text: 'Reviewers annotate the results of Agent Review runs in Dataiku with their own feedback.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Agent Review',
            url: 'https://doc.dataiku.com/dss/latest/agents/agent-review.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multi-turn-tests',
        text: 'Agent Review tests can be multi-turn: an LLM plays the user until the objective is met, progress stops or a maximum number of turns is reached.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['agent-management'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Agent Review',
            url: 'https://doc.dataiku.com/agent-management/latest/agents/agent-review.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'answers-feedback',
        text: 'Dataiku Answers records conversations and user feedback for later review.',
        support: { 'human-feedback': { how: 'native', via: 'Answers plug-in' } },
        sources: [
          {
            title: 'Dataiku documentation: Answers',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/chat-ui/answers.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'nested-traces',
        text: 'Every call to the LLM Mesh of Dataiku returns a nested trace of spans and events with inputs, outputs and attributes.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Tracing',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tracing.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: Tracing',
            url: 'https://doc.dataiku.com/dss/14/agents/tracing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'langsmith-traces',
        text: 'Dataiku gathers traces of LangChain calls automatically and can push its own traces to LangSmith.',
        support: { 'llm-tracing': { how: 'integration', via: 'LangChain, LangSmith' } },
        sources: [
          {
            title: 'Dataiku documentation: Tracing',
            url: 'https://doc.dataiku.com/dss/latest/generative-ai/agents/tracing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cost-quotas',
        text: 'Quotas in the LLM Mesh of Dataiku track spending in US dollars and can alert by email; costs of SageMaker, Databricks Mosaic AI and Snowflake Cortex models are not tracked.',
        support: { 'token-cost-tracking': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation 13: Cost Control',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-management-usage',
        text: 'Agent Management derives tokens, cost and usage of Dataiku agents from their interaction logs.',
        support: { 'token-cost-tracking': { how: 'native' } },
        only: ['agent-management'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Dataiku as a supported platform',
            url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/dataiku.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otel-receiver',
        text: 'Agent Management of Dataiku can discover agents from traces that an OpenTelemetry sender delivers to its receiver.',
        support: { 'llm-tracing': { how: 'integration', via: 'OpenTelemetry' } },
        only: ['agent-management'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Getting started',
            url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'input-data-drift',
        text: 'Dataiku compares feature distributions of recent data with the test set of a saved model version and stores the drift in a model evaluation, without needing labels.',
        support: { 'drift-detection': { how: 'native' }, 'training-serving-skew': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Input Data Drift',
            url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-model-accuracy',
        text: 'The data drift metric of a Dataiku model evaluation is the accuracy of a model that separates evaluation rows from training-time test rows.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Model Evaluation Stores',
            url: 'https://doc.dataiku.com/dss/latest/python-api/model-evaluation-stores.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'query-logging',
        text: 'Dataiku API nodes log each prediction query as JSON with its features, result and timing.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: API node logging and auditing',
            url: 'https://doc.dataiku.com/dss/latest/apinode/logging_audit.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'central-query-logs',
        text: 'Query logs of Dataiku API nodes can be dispatched to a central event server, where routing keys keep them apart.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 12: Audit centralization and dispatch',
            url: 'https://doc.dataiku.com/dss/12/operations/audit-trail/centralization-and-dispatch.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Audit data',
            url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-explanations',
        text: 'Compatible prediction endpoints of Dataiku return individual explanations by the Shapley or ICE method on request.',
        support: { explainability: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: API node client',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/apinode_client.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-explanations',
        text: 'Dataiku computes Shapley feature importance and partial dependence for trained models.',
        support: { explainability: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'subpopulation-analysis',
        text: 'Subpopulation analyses in Dataiku break the results of a trained model down by the values of chosen columns.',
        support: {},
        about: ['bias-monitoring', 'explainability'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fairness-report',
        text: 'A Dataiku plug-in shows fairness metrics of a model for a sensitive column.',
        support: { 'bias-monitoring': { how: 'native', via: 'Model fairness report plug-in' } },
        about: ['extension-points'],
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: Model fairness report',
            url: 'https://github.com/dataiku/dss-plugin-model-fairness-report/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-mesh-guardrails',
        text: 'Guardrails of Dataiku’s LLM Mesh detect toxic content, forbidden terms, personal data and prompt injection in queries or responses.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: LLM guardrails',
            url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pii-guardrail',
        text: 'The personal data detector of the LLM Mesh, based on Presidio, can reject a query or replace the data with a placeholder.',
        support: { 'llm-guardrails': { how: 'native', via: 'Presidio' } },
        about: ['data-privacy'],
        sources: [
          {
            title: 'Dataiku knowledge base: LLM guardrails',
            url: 'https://knowledge.dataiku.com/latest/genai/admin/concept-genai-guardrails.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-guardrails',
        text: 'Custom guardrails for Dataiku are Python plug-ins that can change requests and responses, ask for another answer or reply in place of the LLM.',
        support: { 'llm-guardrails': { how: 'custom' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Custom Guardrails',
            url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'project-data-status',
        text: 'Unified Monitoring shows for each deployed Dataiku project the worst outcome of its latest Data Quality rules.',
        support: { 'data-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Unified Monitoring, Dataiku Projects',
            url: 'https://doc.dataiku.com/dss/13/mlops/unified-monitoring/dataiku-projects.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-compliance-plugin',
        text: 'The Model Data Compliance plug-in of Dataiku, which checks new data against a model’s training data, is deprecated from DSS 14.',
        support: {
          'data-quality-monitoring': { how: 'native', via: 'Model Data Compliance plug-in', stage: 'deprecated' },
        },
        about: ['training-serving-skew'],
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: Model Data Compliance',
            url: 'https://github.com/dataiku/dss-plugin-model-data-compliance/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kiji-proxy',
        text: 'Kiji Privacy Proxy, an Apache-licensed project of Dataiku, masks personal data in requests to AI services outside the platform.',
        support: {},
        about: ['llm-guardrails', 'data-privacy'],
        sources: [
          {
            title: 'Dataiku Kiji Privacy Proxy on GitHub: README',
            url: 'https://github.com/dataiku/kiji-proxy/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prediction-drift',
        text: 'A drift result of a Dataiku evaluation can hold the drift of the prediction column and column-by-column comparisons besides that of a drift model.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Drift',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/drift.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-error-analysis',
        text: 'The Model Error Analysis plug-in of Dataiku shows a tree of the subgroups in which a deployed model errs most.',
        support: {},
        about: ['explainability', 'model-quality-monitoring'],
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: Model Error Analysis',
            url: 'https://github.com/dataiku/dss-plugin-model-error-analysis/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'saved-model-versions',
        text: 'Dataiku saves the models that are built in a flow as versions.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Dataiku documentation: Saved models in the Python API',
            url: 'https://doc.dataiku.com/dss/latest/python-api/saved_models.html',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'active-version',
        text: 'Dataiku marks model versions as active or inactive.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'YouTube: Dataiku video on training and retraining models',
            url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-version-rollback',
        text: 'Dataiku can roll back to an earlier version of a model.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'saved-model-registry',
        text: 'A Dataiku saved model is an object of the Flow that lists its versions with their details and metrics and has one active version.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Saved models',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'saved-model-lineage',
        text: 'A saved model enters the Dataiku Flow with its lineage: it is the output of a train recipe whose input is the original training data.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Model lifecycle',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'run-to-saved-model',
        text: 'A model of an experiment run can be deployed to a Dataiku saved model with its lineage.',
        support: { 'model-lineage': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: MLflow extension',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/mlflow.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-policies',
        text: 'Each deployment infrastructure of Dataiku can block unapproved model versions and bundles, warn about them, or deploy without a check, which is the default.',
        support: { 'approval-workflow': { how: 'native' } },
        about: ['deployment-inventory'],
        sources: [
          {
            title: 'Dataiku documentation 14: Deployment Governance policies',
            url: 'https://doc.dataiku.com/dss/14/governance/deployment-policies.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sign-offs',
        text: 'Sign-offs in Dataiku Govern collect feedback reviews and a final approval for a workflow step and can be delegated or recur.',
        support: { 'approval-workflow': { how: 'native' } },
        only: ['govern'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Govern artifacts',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/artifact.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bundle-registry',
        text: 'The Bundle Registry of Dataiku Govern shows bundles of several instances with their state, such as in production or waiting for approval.',
        support: { 'deployment-inventory': { how: 'native' } },
        only: ['govern'],
        sources: [
          {
            title: 'Dataiku documentation 11: Bundle Registry',
            url: 'https://doc.dataiku.com/dss/11/governance/bundle-registry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'govern-permissions',
        text: 'Dataiku Govern sets permissions and role assignments for each blueprint, the template of the items that it governs.',
        support: { 'model-access-control': { how: 'native' } },
        only: ['govern'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Govern roles and permissions',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/govern/admin_roles_permissions_handler.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: AI Governance',
            url: 'https://doc.dataiku.com/dss/14/governance/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-saved-models',
        text: 'A Dataiku project can expose objects such as saved models to another project, whose recipes then refer to them with the project key.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Recipes',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/recipe.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-document-generator',
        text: 'Dataiku generates a document about a trained model from a default or a custom docx template.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Visual ML',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'asset-library-prompts',
        text: 'The Enterprise Asset Library of Dataiku holds prompts and prompt templates in managed collections for reuse; its introduction describes no versions of them.',
        support: { 'prompt-registry': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku knowledge base: Enterprise Asset Library',
            url: 'https://knowledge.dataiku.com/latest/collaboration/sharing-projects-assets/concept-enterprise-asset-library.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-studios',
        text: 'Prompt Studios in Dataiku keep prompts and their iterations for testing with different models before a Prompt recipe applies them in the Flow.',
        support: {},
        about: ['prompt-registry'],
        sources: [
          {
            title: 'Dataiku knowledge base: Prompt Studios and Prompt recipe',
            url: 'https://knowledge.dataiku.com/latest/ml-analytics/gen-ai/concept-prompt-studio.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hugging-face-presets',
        text: 'Dataiku provides presets for some common Hugging Face models; other compatible ones are set up by hand.',
        support: { 'foundation-model-catalog': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Running Hugging Face models',
            url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitored-deployments',
        text: 'Unified Monitoring lists the projects and API endpoints that are deployed with Dataiku, with their status.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation 13: Unified Monitoring, Dataiku Projects',
            url: 'https://doc.dataiku.com/dss/13/mlops/unified-monitoring/dataiku-projects.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Unified Monitoring, API Endpoints',
            url: 'https://doc.dataiku.com/dss/latest/mlops/unified-monitoring/api-endpoints.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-inventory',
        text: 'Agent Management discovers agents on connected platforms by scheduled scans and lets an organisation choose which of them to manage.',
        support: { 'deployment-inventory': { how: 'native' } },
        about: ['agent-deployment'],
        only: ['agent-management'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Getting started',
            url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'data-catalog',
        text: 'Dataiku contains a data catalogue.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: The catalogue',
            url: 'https://knowledge.dataiku.com/latest/courses/basics/create-project/concept-catalog.html',
          },
          {
            title: 'Dataiku API client on GitHub: Instance client',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dssclient.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'gdpr-plugin',
        text: 'Dataiku has a GDPR plug-in.',
        support: { 'data-privacy': { how: 'native', via: 'GDPR plug-in' } },
        about: ['extension-points'],
        sources: [
          {
            title: 'Dataiku knowledge base: Data governance with the GDPR plugin',
            url: 'https://knowledge.dataiku.com/latest/use-cases/plugins/gdpr/tutorial-index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'column-lineage',
        text: 'The Data Lineage view of Dataiku follows a column through the recipes and datasets of a pipeline, also across projects.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Data lineage',
            url: 'https://knowledge.dataiku.com/latest/mlops-o16n/data-quality/concept-data-lineage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-collections',
        text: 'Data Collections in Dataiku group datasets of different projects and have permissions of their own.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Data Collections',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/data_collection.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'connection-permissions',
        text: 'Dataiku controls access to connections, and details of a connection can be restricted to user groups.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Capabilities of User Isolation Framework',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/capabilities-summary.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Administration',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/admin.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'audit-trail',
        text: 'Dataiku writes audit events as JSON, among them log-ins and reads of datasets, mostly with the user who made the request.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Audit data',
            url: 'https://doc.dataiku.com/dss/latest/operations/audit-trail/data.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'non-repudiable-audit',
        text: 'A non-repudiable audit log is available in Dataiku only with the User Isolation Framework.',
        support: {},
        about: ['audit-log'],
        sources: [
          {
            title: 'Dataiku documentation: Capabilities of User Isolation Framework',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/capabilities-summary.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'volume-encryption',
        text: 'Fleet Manager can encrypt the data volumes of a Dataiku instance with a default key, a custom key or the tenant’s key from AWS, Azure Key Vault or Google Cloud KMS.',
        support: { encryption: { how: 'native' } },
        only: ['cloud-stacks'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Fleet Manager instances',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/instances.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Fleet Manager tenant',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/tenant.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gdpr-plugin-scope',
        text: 'The GDPR plug-in of Dataiku documents, restricts and audits data sources and projects with personal information.',
        support: { 'data-privacy': { how: 'native', via: 'GDPR plug-in' } },
        about: ['data-access-control'],
        sources: [
          {
            title: 'Dataiku knowledge base: Data governance with the GDPR plugin',
            url: 'https://knowledge.dataiku.com/latest/use-cases/plugins/gdpr/tutorial-index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fleet-manager-https',
        text: 'Fleet Manager can put Dataiku instances behind HTTPS with self-signed certificates, certificates of one’s own or those of Let’s Encrypt.',
        support: { encryption: { how: 'native' } },
        only: ['cloud-stacks'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'ci-cd-pipelines',
        text: 'Dataiku supports CI/CD pipelines.',
        support: { 'ci-cd-integration': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: CI/CD',
            url: 'https://knowledge.dataiku.com/latest/kb/o16n/ci-cd/index.html',
          },
          {
            title: 'Dataiku blog: CI/CD in Dataiku DSS',
            url: 'https://blog.dataiku.com/continuous-integration-and-continuous-deployment-ci/cd-in-dataiku-dss',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'scenario-retraining',
        text: 'A Dataiku scenario can retrain a model on a schedule, when a dataset changes or when a metric leaves its range.',
        support: { 'automated-retraining': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku knowledge base: Automation scenarios',
            url: 'https://knowledge.dataiku.com/latest/automate-tasks/scenarios/concept-scenarios.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'project-bundles',
        text: 'Project bundles are made on the Design node of Dataiku, published to the Project Deployer and deployed to Automation nodes.',
        support: { 'environment-promotion': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Project Deployer',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectdeployer.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployer-stages',
        text: 'Infrastructures of the Dataiku Deployer belong to stages, which can be configured on each Deployer.',
        support: { 'environment-promotion': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: API Deployer',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/apideployer.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'project-standards',
        text: 'Project Standards checks, which come from plug-ins, can run when a Dataiku bundle is made.',
        support: {},
        about: ['environment-promotion', 'approval-workflow'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Project Standards',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project_standards.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ansible-collection',
        text: 'Dataiku’s Ansible collection declares users, groups, connections, code environments, plug-ins, settings and API Deployer infrastructures of an instance.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'Ansible' } },
        sources: [
          {
            title: 'Dataiku Ansible collection on GitHub: README',
            url: 'https://github.com/dataiku/dataiku-ansible-collection/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku Ansible collection on GitHub: Modules',
            url: 'https://github.com/dataiku/dataiku-ansible-collection/tree/main/plugins/modules',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'git-branches',
        text: 'Dataiku projects can use a remote Git repository, with branches, tags, push and pull.',
        support: { 'source-control': { how: 'native', via: 'Git' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sample-pipelines',
        text: 'Dataiku publishes sample pipelines of 2021 for Jenkins and Azure DevOps that validate, package, test and deploy projects, and a Jenkins one for API services.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'Jenkins, Azure DevOps' } },
        sources: [
          {
            title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Azure DevOps',
            url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_azure_project_deployer/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins',
            url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_project_deployer/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku code samples on GitHub: CI/CD pipeline sample with Jenkins for an API service',
            url: 'https://github.com/dataiku/dss-code-samples/blob/master/kb/cicd/cicd_jenkins_api_deployer/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'projects',
        text: 'Dataiku organises work in projects, which can be kept in folders.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Project folders',
            url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
          },
          {
            title: 'Dataiku API client on GitHub: Project folders',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectfolder.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-permissions',
        text: 'Dataiku projects carry permissions.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Project folders',
            url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
          },
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-history',
        text: 'Dataiku keeps a history of work under version control.',
        support: {},
        about: ['source-control'],
        sources: [
          {
            title: 'Dataiku documentation: Version control',
            url: 'https://doc.dataiku.com/dss/latest/collaboration/version-control.html',
          },
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'history-rollback',
        text: 'Dataiku can roll work back to an earlier state.',
        support: {},
        about: ['source-control'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'user-isolation',
        text: 'Dataiku can be configured to isolate users from one another across its integrations.',
        support: {},
        sources: [
          {
            title: 'Dataiku documentation: User isolation',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
          },
          {
            title: 'Dataiku documentation: User Isolation',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'workspaces',
        text: 'Workspaces in Dataiku gather objects for groups or users who are admins, contributors or members.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Workspaces',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/workspace.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sso-protocols',
        text: 'Dataiku supports single sign-on by SAML, OpenID Connect and SPNEGO.',
        support: { 'single-sign-on': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Identity settings',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/iam/settings.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ldap',
        text: 'Dataiku can authenticate against an LDAP directory and import users and groups from it.',
        support: { 'single-sign-on': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Capabilities of User Isolation Framework',
            url: 'https://doc.dataiku.com/dss/latest/user-isolation/capabilities-summary.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku Ansible collection on GitHub: README',
            url: 'https://github.com/dataiku/dataiku-ansible-collection/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-networks',
        text: 'Fleet Manager places Dataiku instances in a chosen VPC and subnet and can withhold public IP addresses from them.',
        support: { 'network-isolation': { how: 'native' } },
        only: ['cloud-stacks'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'linux-install',
        text: 'Dataiku can be installed on Linux.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Installing',
            url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
          },
          {
            title: 'Dataiku documentation: Installing a new DSS instance',
            url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'aws-install',
        text: 'Dataiku can be installed on AWS.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Installing',
            url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
          },
          {
            title: 'Dataiku documentation: Other installation options',
            url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'supported-installs',
        text: 'Dataiku supports installation by Cloud Stacks on AWS, Azure or GCP, by a custom install on Linux, and use of Dataiku Cloud; other ways, such as macOS or Windows, come without support.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku documentation: Other installation options',
            url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Installing a new DSS instance',
            url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dss-in-container',
        text: 'A whole Dataiku design or automation node can run as a container in Docker or Kubernetes, but then it generally cannot use containers as a processing engine.',
        support: { 'kubernetes-install': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku documentation: Containerised execution, concepts',
            url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'air-gapped-models',
        text: 'For air-gapped instances, Dataiku documents the import of Hugging Face models and the mirroring of package indexes; the base installation is not covered there.',
        support: { 'air-gapped-install': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Hugging Face models, setup and prerequisites',
            url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models/setup.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 14: The model cache',
            url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models/model-cache.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'start-jobs-remotely',
        text: 'Jobs and scenarios of a Dataiku instance can be defined and started from outside with the Python client of its API.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Dataiku API client on GitHub: Projects',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Scenarios',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/scenario.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-management-install',
        text: 'Dataiku Agent Management can be installed on a Linux server.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['agent-management'],
        sources: [
          {
            title: 'Dataiku Agent Management documentation: Installing a new instance',
            url: 'https://doc.dataiku.com/agent-management/latest/installation/custom/initial-install.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-push-down',
        text: 'On Dataiku Cloud, computation can be pushed down to the customer’s own databases; other work runs on compute that Dataiku manages.',
        support: { 'hybrid-execution': { how: 'native', partial: true } },
        only: ['dataiku-online'],
        sources: [
          {
            title: 'Dataiku knowledge base: Data transfer between cloud storage locations',
            url: 'https://knowledge.dataiku.com/latest/cloud-security/reference-transfer-data.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
            url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-api-prerequisites',
        text: 'API services of Dataiku on Kubernetes need an existing cluster, an image registry and direct outgoing Internet access for packages; conda environments are not supported.',
        support: {},
        about: ['air-gapped-install', 'real-time-endpoints'],
        sources: [
          {
            title: 'Dataiku documentation 14: Deploying on Kubernetes, setting up',
            url: 'https://doc.dataiku.com/dss/14/apinode/kubernetes/setup.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'dataiku-online-new',
        text: 'Dataiku Online, meant for smaller companies, is a new offering of June 2021.',
        support: {},
        about: ['managed-service'],
        only: ['dataiku-online'],
        sources: [
          {
            title: 'TechCrunch: Dataiku Online launch',
            url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
          },
        ],
        recorded: '2021-10',
        date: '2021-06',
      },
      {
        slug: 'dataiku-cloud',
        text: 'Dataiku Cloud is the hosted offering, in which Dataiku manages the infrastructure of an instance.',
        support: { 'managed-service': { how: 'native' } },
        only: ['dataiku-online'],
        sources: [
          {
            title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
            url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-compute-quotas',
        text: 'Containerised work on Dataiku Cloud is limited by subscription quotas on CPU, memory and parallel activities; tasks beyond them are queued.',
        support: {},
        about: ['managed-service'],
        only: ['dataiku-online'],
        sources: [
          {
            title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
            url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fleet-manager-clouds',
        text: 'Fleet Manager has clients for AWS, Azure and GCP to run fleets of Dataiku instances there.',
        support: { 'multi-cloud': { how: 'native' } },
        only: ['cloud-stacks'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Fleet Manager client',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fmclient.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation: Fleet Manager Instances',
            url: 'https://doc.dataiku.com/dss/latest/python-api/fleetmanager/fminstances.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'own-cloud-account',
        text: 'Dataiku Cloud Stacks run in cloud accounts and networks that are registered in Fleet Manager, on AWS, Azure or GCP.',
        support: { 'customer-cloud-deployment': { how: 'native' } },
        only: ['cloud-stacks'],
        sources: [
          {
            title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku API client on GitHub: Fleet Manager cloud accounts',
            url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/cloudaccounts.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-api-nodes',
        text: 'API nodes are installed by the customer only in static infrastructures; on Dataiku Cloud, in Cloud Stacks and on Kubernetes their installation is managed.',
        support: {},
        about: ['managed-service', 'real-time-endpoints'],
        sources: [
          {
            title: 'Dataiku documentation 11: Installing API nodes',
            url: 'https://doc.dataiku.com/dss/11/apinode/installing-apinode.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
    {
      slug: 'spreadsheet-interaction',
      text: 'Dataiku lets users work with big data in the manner of an Excel spreadsheet.',
      support: {},
      about: ['data-transformation', 'exploratory-analysis'],
      sources: [],
      recorded: '2021-10',
      category: 'product-focus',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source was recorded in 2021 and none was found in 2026.',
        sources: [],
      },
    },
    {
      slug: 'enterprise-pricing',
      text: 'Dataiku is sold under an enterprise pricing model.',
      support: {},
      sources: [],
      recorded: '2021-10',
      category: 'pricing',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source was recorded in 2021 and none was found in 2026.',
        sources: [],
      },
    },
    {
      slug: 'outlier-and-gap-highlighting',
      text: 'Dataiku highlights outliers and missing values in data.',
      support: { 'exploratory-analysis': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source was recorded in 2021 and none was found in 2026.',
        sources: [],
      },
    },
    {
      slug: 'outlier-and-gap-repair',
      text: 'Dataiku can fix outliers and missing values in data.',
      support: { 'data-transformation': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source was recorded in 2021 and none was found in 2026.',
        sources: [],
      },
    },
    {
      slug: 'spark-streaming',
      text: 'Dataiku supports Spark Streaming, with Scala, for model deployment.',
      support: { 'streaming-inference': { how: 'integration', via: 'Spark Streaming' } },
      sources: [
        {
          title: 'Dataiku documentation: Streaming with Spark and Scala',
          url: 'https://doc.dataiku.com/dss/latest/streaming/streaming_spark_scala.html',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'The documentation describes streaming Spark Scala code for processing streams and does not speak of deploying models with it.',
        sources: [
          {
            title: 'Dataiku documentation 13: Streaming Spark Scala',
            url: 'https://doc.dataiku.com/dss/13/streaming/streaming_spark_scala.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['dataiku/data-preparation/streaming-spark-scala'],
      },
    },
    {
      slug: 'drift-plugin',
      text: 'A Dataiku plug-in monitors model drift.',
      support: { 'drift-detection': { how: 'native', via: 'drift plug-in' } },
      about: ['extension-points'],
      sources: [
        {
          title: 'Dataiku knowledge base: Monitoring model drift',
          url: 'https://knowledge.dataiku.com/latest/kb/analytics-ml/Monitoring-model-drift-with-DSS.html',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'From DSS 10 the drift plug-in counts as deprecated, and evaluation stores are recommended in its place.',
        sources: [
          {
            title: 'Dataiku plug-in on GitHub: Model drift monitoring',
            url: 'https://github.com/dataiku/dss-plugin-model-drift/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataiku documentation 13: Input Data Drift',
            url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['dataiku/data-monitoring/input-data-drift', 'dataiku/data-monitoring/drift-model-accuracy'],
      },
    },
    {
      slug: 'dataiku-online',
      text: 'Dataiku Online is a managed offering of Dataiku.',
      support: { 'managed-service': { how: 'native' } },
      only: ['dataiku-online'],
      sources: [
        {
          title: 'Dataiku documentation: Installing',
          url: 'https://doc.dataiku.com/dss/latest/installation/index.html',
        },
      ],
      recorded: '2021-10',
      category: 'cloud-saas',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The hosted offering is now documented under the name Dataiku Cloud.',
        sources: [
          {
            title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
            url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['dataiku/cloud-saas/dataiku-cloud'],
      },
    },
  ],
  notFound: {
    'open-source-edition': '2026-11-23',
    'published-price-list': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'asynchronous-inference': '2026-11-23',
    'custom-serving-containers': '2026-11-23',
    'prebuilt-serving-containers': '2026-11-23',
    'model-optimization': '2026-11-23',
    'scale-to-zero': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'dataset-versioning': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
