import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const h2o = /* @__PURE__ */ deepFreeze<MatrixPlatform<'h2o'>>({
  id: 'h2o',
  name: 'H2O AI Cloud',
  vendor: 'H2O.ai',
  homepage: 'https://h2o.ai',
  license: 'open-core',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Driverless AI Python client: Change log',
        url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/CHANGELOG.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe documentation: Major releases',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/releases',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 change log',
        url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'H2O',
      sources: [],
    },
    {
      name: 'HAIC',
      sources: [
        {
          title: 'H2O AI Cloud documentation: Architecture',
          url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'H2O AI Hybrid Cloud',
      sources: [
        {
          title: 'AI App Store administration guide: Integrations',
          url: 'https://h2oai.github.io/h2o-ai-cloud/adminguide/integrations',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'H2O AI Managed Cloud',
      sources: [
        {
          title: 'H2O AI Managed Cloud admin center: AI unit reporting',
          url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'h2o-3': { name: 'h2o-3', kind: 'product' },
    'driverless-ai': { name: 'Driverless AI', kind: 'product' },
    mlops: { name: 'H2O MLOps', kind: 'product' },
    'app-store': { name: 'AI App Store', kind: 'product' },
    h2ogpte: { name: 'Enterprise h2oGPTe', kind: 'product' },
    'llm-studio': { name: 'H2O LLM Studio (open source)', kind: 'product' },
    'enterprise-llm-studio': { name: 'H2O Enterprise LLM Studio', kind: 'product' },
    'eval-studio': { name: 'H2O Eval Studio', kind: 'product' },
    'feature-store': { name: 'H2O Feature Store', kind: 'product' },
    'label-genie': { name: 'H2O Label Genie', kind: 'product' },
    'managed-cloud': { name: 'H2O AI Managed Cloud', kind: 'product' },
    escorer: { name: 'H2O eScorer', kind: 'product' },
    h2ogpt: { name: 'h2oGPT (open source)', kind: 'product' },
  },
  introduction: {
    summary:
      'H2O AI Cloud is the platform of the company H2O.ai; it runs on Kubernetes, in any cloud or on infrastructure of the customer, and in a managed form called H2O AI Managed Cloud. Its open-source engine, h2o-3, trains models in the memory of a cluster and is used from Python, R, Java, Scala or the Flow web interface. Driverless AI, which needs a licence, automates feature engineering, model building and interpretation. H2O MLOps registers, deploys and monitors models of both and of third-party frameworks, H2O Feature Store manages features, and H2O Workflows runs pipelines defined in YAML. The AI App Store holds applications, and AI Engine Manager runs Driverless AI, h2o-3 and notebooks as engines. For generative AI there are Enterprise h2oGPTe, with document collections, agents, guardrails and model routing, H2O Eval Studio for evaluation, and H2O LLM Studio, open source, with its licensed sibling H2O Enterprise LLM Studio, for fine-tuning. Workspaces, which replaced the projects of H2O MLOps with version 1.0, set who may see and do what. Use of the platform is counted in AI Units.',
    concepts: [
      {
        term: 'h2o-3',
        aliases: ['H2O-3', 'H2O open source'],
        definition:
          'Open-source engine (Apache License 2.0) that trains and scores models in memory, distributed over a cluster of Java processes. It is driven from Python, R, Java, Scala, a REST API or its notebook-like web interface, Flow.',
        sources: [
          {
            title: 'h2o-3 documentation: Start page',
            url: 'https://docs.h2o.ai/h2o-3/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation source: Architecture',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/architecture.rst',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Driverless AI',
        aliases: ['DAI', 'H2O Driverless AI'],
        definition:
          'Product for automatic machine learning that takes over feature engineering, model validation, tuning, selection and deployment, with visualization and interpretation of models. One training run is called an experiment.',
        sources: [
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI recipes repository',
            url: 'https://github.com/h2oai/driverlessai-recipes',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Custom recipe',
        aliases: ['BYOR', 'bring your own recipe'],
        definition:
          'Piece of Python code uploaded to a running Driverless AI that adds a transformer, a model or a scorer. Experiments then use it together with, or in place of, the built-in parts.',
        sources: [
          {
            title: 'Driverless AI recipes repository',
            url: 'https://github.com/h2oai/driverlessai-recipes',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MOJO',
        aliases: ['Model Object, Optimized', 'MOJO scoring pipeline'],
        definition:
          'Exported form of a trained model that is scored without the system that trained it. MOJOs of h2o-3 run in Java environments; those of Driverless AI run on a Java runtime or on a C++ runtime with Python and R wrappers.',
        sources: [
          {
            title: 'h2o-3 documentation source: Productionizing',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-docs/src/product/productionizing.rst',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.11 user guide: Scoring pipelines overview',
            url: 'https://docs.h2o.ai/driverless-ai/1-11-lts/docs/userguide/python-mojo-pipelines.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Registered model',
        aliases: ['model version', 'experiment'],
        definition:
          'Collection of model versions in H2O MLOps that address one problem. Each version stands for one experiment, the result of a training job, and an experiment has to be registered before it can be deployed.',
        sources: [
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Key terms',
            url: 'https://docs.h2o.ai/mlops/key-terms',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Deployment',
        aliases: ['deployment mode', 'scoring'],
        definition:
          'One or more model versions served for scoring by H2O MLOps: in real time behind a REST endpoint, as a single model, an A/B test or a champion with challengers, or as batch scoring jobs.',
        sources: [
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Workspace',
        aliases: ['project', 'MLOps project'],
        definition:
          'Container in H2O MLOps for the experiments, artifacts, models and deployments of a team or use case, shared with members by role. Until H2O MLOps 1.0 it was called a project.',
        sources: [
          {
            title: 'H2O MLOps documentation: Key terms',
            url: 'https://docs.h2o.ai/mlops/key-terms',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Migration guide',
            url: 'https://docs.h2o.ai/mlops/migration-guide',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AI App Store',
        aliases: ['AppStore', 'H2O App Store'],
        definition:
          'Part of H2O AI Cloud to which applications are uploaded and from which they are published to users. The applications are built with H2O Wave, a development kit, or are other Python apps.',
        sources: [
          {
            title: 'H2O AI Cloud documentation: Build and deploy apps',
            url: 'https://docs.h2o.ai/haic-documentation/guide/general/build-apps',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O AI Cloud developer guide: Importing apps',
            url: 'https://docs.h2o.ai/h2o-ai-cloud/developerguide/importing-wave-app',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AI engine',
        aliases: ['AI Engine Manager', 'AIEM', 'Enterprise Steam'],
        definition:
          'Instance of Driverless AI, of h2o-3 or of a notebook that H2O AI Cloud runs in a workspace. AI Engine Manager manages the engines; its documentation describes the migration from Enterprise Steam.',
        sources: [
          {
            title: 'AI Engine Manager documentation: Migration from Steam',
            url: 'https://h2oai.github.io/ai-engine-manager/py/migration',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Enterprise h2oGPTe',
        aliases: ['h2oGPTe'],
        definition:
          'Generative AI product for chat over documents, extraction and agents, with a choice of language models, guardrails and cost limits. It differs from h2oGPT, an open-source server.',
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: FAQs',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/faqs',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: Architecture overview',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'h2oGPT README',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Collection',
        aliases: ['document collection'],
        definition:
          'Group of related documents in Enterprise h2oGPTe, indexed for similarity and lexical search, which a chat uses as context. Embedding model, guardrails and sharing are set for a collection.',
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Key terms',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.5.26/key-terms',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: Create a collection',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/collections/create-a-collection',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: Handling PII in h2oGPTe',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/collections/pii-sanitization',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Custom agent',
        aliases: ['h2oGPTe agent'],
        definition:
          'Agent of one’s own, written with LangGraph, CrewAI, the OpenAI Agents SDK or Claude and uploaded to Enterprise h2oGPTe as a ZIP package, where it is linked to keys and to tools of MCP servers.',
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Custom agents',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/custom-agents/custom-agents-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: MCP servers overview',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/mcp-servers/mcp-servers-overview',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'h2o-3-in-memory-cluster',
        text: 'h2o-3 is a distributed, in-memory machine-learning engine whose cluster of Java processes imports, transforms and models data in parallel.',
        support: { 'distributed-data-processing': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation: Architecture',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/architecture.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-custom-recipes',
        text: 'Python code uploaded to a running Driverless AI as a custom recipe adds transformers, models or scorers beside or in place of the built-in ones.',
        support: { 'extension-points': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI recipes: README',
            url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'haic-on-kubernetes',
        text: 'H2O AI Cloud keeps all of its functions inside a Kubernetes cluster, where engines, applications and model deployments run as separate workloads.',
        support: {},
        about: ['kubernetes-native'],
        sources: [
          {
            title: 'H2O AI Cloud documentation: Architecture',
            url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-extensible',
        text: 'Developers can add data transformations and algorithms of their own to h2o-3 and call them from all of its clients.',
        support: { 'extension-points': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-operator',
        text: 'An open-source operator, at version 0.2.0 since February 2021, makes Kubernetes recognise h2o-3 clusters as a custom resource named H2O.',
        support: { 'kubernetes-native': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'H2O Kubernetes README',
            url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O Kubernetes repository: Commits',
            url: 'https://github.com/h2oai/h2o-kubernetes/commits/master',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'hybrid-cloud-launch',
        text: 'H2O.ai launches the H2O AI Hybrid Cloud in January 2021.',
        support: {},
        sources: [
          {
            title: 'Business Wire: H2O AI Hybrid Cloud launch',
            url: 'https://www.businesswire.com/news/home/20210126005850/en/H2O.ai-Launches-H2O-AI-Hybrid-Cloud',
          },
        ],
        recorded: '2021-10',
        date: '2021-01',
      },
      {
        slug: 'h2ogpte-1-7',
        text: 'Version 1.7 of Enterprise h2oGPTe is released in April 2026.',
        support: {},
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Major releases',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/releases',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-04',
      },
      {
        slug: 'h2ogpte-1-6-agent',
        text: 'Version 1.6.0 of Enterprise h2oGPTe, of 31 January 2025, introduces the h2oGPTe Agent, role-based access control and a REST API.',
        support: {},
        about: ['agent-deployment', 'role-based-access'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Release notes v1.6.0',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.28/release-notes/v1.6.0',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-01-31',
      },
      {
        slug: 'h2o-3-3-46-0-11',
        text: 'Release 3.46.0.11 of h2o-3, of 21 May 2026, adds removal of offset effects to GLM and fixes security vulnerabilities of log4j and mina-core.',
        support: {},
        about: ['built-in-algorithms'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 change log',
            url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-05-21',
      },
      {
        slug: 'driverless-ai-2-3-2',
        text: 'The Python client for Driverless AI 2.3.2 is released on 3 February 2026.',
        support: {},
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI Python client: Change log',
            url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/CHANGELOG.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-02-03',
      },
      {
        slug: 'sparkling-water-3-46-0-6',
        text: 'Version 3.46.0.6-1 of Sparkling Water is released on 18 November 2024; its change log has no later entry.',
        support: {},
        about: ['distributed-data-processing'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'Sparkling Water change log',
            url: 'https://github.com/h2oai/sparkling-water/blob/master/doc/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-11-18',
      },
      {
        slug: 'wave-1-8-12',
        text: 'Version 1.8.12 of H2O Wave, of 14 August 2026, updates Go to fix security vulnerabilities.',
        support: {},
        about: ['app-hosting'],
        sources: [
          {
            title: 'H2O Wave repository: Release v1.8.12',
            url: 'https://github.com/h2oai/wave/releases/tag/v1.8.12',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-14',
      },
      {
        slug: 'llm-studio-1-14-9',
        text: 'Version 1.14.9 of H2O LLM Studio, of 20 February 2026, upgrades torch and H2O Wave.',
        support: {},
        about: ['llm-fine-tuning'],
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio repository: Release v1.14.9',
            url: 'https://github.com/h2oai/h2o-llmstudio/releases/tag/v1.14.9',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-02-20',
      },
      {
        slug: 'h2ogpte-action-0-3-2',
        text: 'Version 0.3.2-beta of the h2oGPTe GitHub action, of 6 May 2026, requires Enterprise h2oGPTe 1.6.46 to 1.6.59.',
        support: {},
        about: ['ci-cd-integration'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe GitHub action: README',
            url: 'https://github.com/h2oai/h2ogpte-action/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2oGPTe GitHub action repository: Tag v0.3.2-beta',
            url: 'https://github.com/h2oai/h2ogpte-action/tree/v0.3.2-beta',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-05-06',
      },
    ],
    pricing: [
      {
        slug: 'open-source-core',
        text: 'The core platform of H2O is open source.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'h2o-3 licence',
            url: 'https://github.com/h2oai/h2o-3/blob/master/LICENSE',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ai-units',
        text: 'Use of H2O AI Cloud is counted in AI Units, a measure of the CPUs, memory and GPUs an organisation consumes, charged by peak use.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'AI Unit Consumption documentation: AI units',
            url: 'https://docs.h2o.ai/wave-apps/ai-unit-consumption/guide/ai-units',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'order-document',
        text: 'The end user licence agreement of H2O.ai leaves products and terms to an order document, such as a schedule, a statement of work or an online purchase.',
        support: {},
        about: ['published-price-list'],
        sources: [
          { title: 'H2O.ai: End user licence agreement', url: 'https://www.h2o.ai/legal/eula', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-licence',
        text: 'h2o-3 is published under the Apache License 2.0.',
        support: { 'open-source-edition': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          { title: 'h2o-3 licence', url: 'https://github.com/h2oai/h2o-3/blob/master/LICENSE', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-licence',
        text: 'H2O LLM Studio is published under the Apache License 2.0 and is free of charge.',
        support: { 'open-source-edition': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio README',
            url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O LLM Studio documentation: What is H2O LLM Studio?',
            url: 'https://docs.h2o.ai/h2o-llmstudio/get-started/what-is-h2o-llm-studio',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-freemium',
        text: 'A free account of the H2O Generative AI app store gives access to Enterprise h2oGPTe in a freemium tier.',
        support: { 'free-trial': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'H2O GenAI App Store repository: README',
            url: 'https://github.com/h2oai/genai-app-store-apps/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'h2o-3-input-formats',
        text: 'h2o-3 reads data in several input formats.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Getting data into H2O',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
          },
          {
            title: 'h2o-3 documentation: Getting data into H2O-3',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-data-manipulation',
        text: 'h2o-3 provides operations that manipulate data.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Data munging',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
          },
          {
            title: 'h2o-3 documentation: Data manipulation',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'driverless-ai-visualization',
        text: 'Driverless AI visualizes data automatically.',
        support: { 'exploratory-analysis': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Automatic visualization',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/autoviz.html',
          },
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automatic-feature-engineering',
        text: 'Driverless AI engineers features automatically.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Feature engineering',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
          },
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'tailored-feature-engineering',
        text: 'Feature engineering in Driverless AI can be tailored.',
        support: {},
        about: ['automated-feature-engineering'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Feature engineering',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
          },
          {
            title: 'Driverless AI recipes: README',
            url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.10 user guide: Feature count control',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/feature-count.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dai-connectors',
        text: 'Driverless AI reads from file uploads, HDFS and S3 by default; connectors such as BigQuery, Hive, Snowflake, Azure Blob and JDBC are enabled by configuration.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Data connectors',
            url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-data-sources',
        text: 'h2o-3 reads data from local and remote files, S3, HDFS, Hive and JDBC databases, and from other stores through a generic HDFS interface.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Getting data into H2O-3',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-munging-functions',
        text: 'Functions of h2o-3 group, merge, pivot, sort, slice, impute, fill and split the rows and columns of a frame held in the cluster.',
        support: { 'data-transformation': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Data manipulation',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sparkling-water-frames',
        text: 'Sparkling Water publishes Spark RDDs, DataFrames and Datasets as h2o-3 frames and converts frames back to Spark structures.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Apache Spark' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'Sparkling Water README',
            url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store',
        text: 'H2O Feature Store registers features in feature sets; version 2.3 keeps them in an offline engine for training and an online engine for inference.',
        support: { 'feature-store': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Concepts',
            url: 'https://docs.h2o.ai/featurestore/concepts',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O Feature Store documentation: Architecture',
            url: 'https://docs.h2o.ai/featurestore/get-started/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-spark',
        text: 'H2O Feature Store runs its data manipulation on an Apache Spark cluster.',
        support: { 'distributed-data-processing': { how: 'native', via: 'Apache Spark' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Architecture',
            url: 'https://docs.h2o.ai/featurestore/get-started/architecture',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O Feature Store documentation: Key terms',
            url: 'https://h2oai.github.io/featurestore/key_terms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'label-genie-annotation',
        text: 'H2O Label Genie sets up annotation tasks for image, text and audio datasets, in which people label records against a rubric with assistance from models.',
        support: { 'data-labeling': { how: 'native' } },
        only: ['label-genie'],
        sources: [
          {
            title: 'H2O Label Genie documentation: Labeling flow',
            url: 'https://docs.h2o.ai/wave-apps/h2o-label-genie/get-started/labeling-flow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-labs',
        text: 'H2O Notebook Labs runs notebooks in H2O AI Cloud whose kernels have CPU, memory and dependencies defined by an administrator.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'H2O Notebook Labs documentation: Kernels',
            url: 'https://h2oai.github.io/notebook/user-guide/kernels',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flow-notebook',
        text: 'Flow, the web interface of h2o-3, is a notebook of executable cells in which every operation is also offered as point and click.',
        support: { notebooks: { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Using Flow',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/flow.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-vector-index',
        text: 'Vex, the document database of Enterprise h2oGPTe, holds vector indexes for similarity search and full-text indexes for lexical search.',
        support: { 'vector-search': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Architecture overview',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-ingestion',
        text: 'Connectors of Enterprise h2oGPTe ingest data from file systems, websites, S3, Azure Blob Storage, Google Cloud Storage, SharePoint, Confluence and Snowflake.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Data connectors and OAuth',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/data-connectors-and-oauth',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-graphrag',
        text: 'Enterprise h2oGPTe can extract entities and relations from the chunks of a collection into a knowledge graph, with which GraphRAG retrieves.',
        support: {},
        about: ['vector-search'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-datastudio-curation',
        text: 'H2O LLM DataStudio turns unstructured files such as PDF, audio and video into structured sets, for example question and answer pairs.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'H2O LLM DataStudio documentation: Key terms',
            url: 'https://docs.h2o.ai/h2o-llm-data-studio/key-terms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-leakage-check',
        text: 'Driverless AI 1.10 checks each significant feature for leakage and reports those that predict the target too well on their own.',
        support: { 'data-quality-checks': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI 1.10 user guide: Data leakage and shift detection',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/leakage-shift-detection.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'driverless-ai-automl',
        text: 'Model training in Driverless AI works as AutoML.',
        support: { automl: { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Modeling',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/modeling.html',
          },
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-predefined-algorithms',
        text: 'h2o-3 trains models with pre-defined algorithms.',
        support: { 'built-in-algorithms': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Training models',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
          },
          {
            title: 'h2o-3 documentation: Algorithms',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation: Training models',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-automl',
        text: 'H2O AutoML, a function of h2o-3, trains and tunes models within a limit of time or number, adds stacked ensembles and ranks all on a leaderboard.',
        support: { automl: { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: AutoML',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/automl.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-algorithm-list',
        text: 'Algorithms of h2o-3 include GLM, GAM, GBM, XGBoost, random forest, deep learning, naive Bayes, SVM, RuleFit, uplift forests, k-means, PCA and isolation forest.',
        support: { 'built-in-algorithms': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Algorithms',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-grid-search',
        text: 'h2o-3 searches hyperparameters by cartesian or random grid, the random search bounded by number of models, time or a stopping metric.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Grid search',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-distributed-training',
        text: 'Training of a model in h2o-3 runs in memory across the nodes of its cluster.',
        support: { 'distributed-training': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-cluster-lock',
        text: 'An h2o-3 cluster locks when its first job starts, so a cluster with more nodes has to be created anew.',
        support: {},
        about: ['distributed-training', 'autoscaling'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: FAQ: Clusters',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/faq/clusters.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-xgboost-gpu',
        text: 'XGBoost in h2o-3 trains on an NVIDIA GPU if one is available, and on the CPU otherwise.',
        support: { 'accelerated-training': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: XGBoost',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/xgboost.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-fine-tuning',
        text: 'H2O LLM Studio fine-tunes language models in a graphical interface or from a command line, with LoRA and 8-bit training among its techniques.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio README',
            url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-problem-types',
        text: 'H2O LLM Studio supports five problem types: causal language modelling, classification, regression, sequence to sequence and preference optimisation (DPO).',
        support: { 'llm-fine-tuning': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio documentation: Supported problem types',
            url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/supported-problem-types',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-multi-gpu',
        text: 'H2O LLM Studio trains on several GPUs of one machine in DDP mode, or shards larger models over them with DeepSpeed, which requires NVLink.',
        support: { 'accelerated-training': { how: 'native' } },
        about: ['distributed-training'],
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio README',
            url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-compare',
        text: 'H2O LLM Studio charts losses, metrics and learning rates of selected experiments side by side and compares their configurations.',
        support: { 'experiment-tracking': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio documentation: Compare experiments',
            url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/compare-experiments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-external-loggers',
        text: 'Experiments of H2O LLM Studio can be logged to Neptune or Weights & Biases.',
        support: { 'experiment-tracking': { how: 'integration', via: 'Neptune or Weights & Biases' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio documentation: Compare experiments',
            url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/compare-experiments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-llm-studio-fine-tuning',
        text: 'H2O Enterprise LLM Studio fine-tunes open models such as Llama, Qwen, Gemma, Mistral, DeepSeek and Danube on labelled or generated data.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        only: ['enterprise-llm-studio'],
        sources: [
          {
            title: 'H2O Enterprise LLM Studio documentation: Key concepts',
            url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-llm-studio-tuning',
        text: 'In H2O Enterprise LLM Studio hyperparameters are set by hand or tuned automatically by its AutoML.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        only: ['enterprise-llm-studio'],
        sources: [
          {
            title: 'H2O Enterprise LLM Studio documentation: Key concepts',
            url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-llm-studio-data-generation',
        text: 'H2O Enterprise LLM Studio uses a large model to generate or label training data, with which a smaller model is then fine-tuned.',
        support: {},
        about: ['llm-fine-tuning', 'model-optimization'],
        only: ['enterprise-llm-studio'],
        sources: [
          {
            title: 'H2O Enterprise LLM Studio documentation: Key concepts',
            url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflows',
        text: 'H2O Workflows runs YAML-defined pipelines of jobs in parallel or by declared dependency, with parameters, secrets, matrix jobs and cron schedules.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'H2O Workflows documentation: Concepts',
            url: 'https://docs.h2o.ai/workflows/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflows-shell-jobs',
        text: 'A step of an H2O Workflows job runs shell commands on a runner whose CPU, memory and GPU come from a template.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'H2O Workflows documentation: Key terms',
            url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O Orchestrator documentation: Key terms',
            url: 'https://docs.h2o.ai/h2o-orchestrator/key-terms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'aiem-engine-resources',
        text: 'AI Engine Manager sets CPU, GPU and memory of each Driverless AI or h2o-3 engine, the number of nodes of h2o-3, and a maximum idle and running time.',
        support: {},
        about: ['gpu-scheduling', 'accelerated-training'],
        sources: [
          {
            title: 'AI Engine Manager documentation: H2O engine client',
            url: 'https://h2oai.github.io/ai-engine-manager/py/clients/h2o_engine/client',
            accessed: '2026-11-23',
          },
          {
            title: 'AI Engine Manager documentation: Driverless AI engine client',
            url: 'https://h2oai.github.io/ai-engine-manager/py/clients/dai_engine/dai_engine_client',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-profiler',
        text: 'Flow, the web interface of h2o-3, shows CPU use, stack traces across the cluster and a timeline of events while jobs run.',
        support: { 'training-debugging': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Using Flow',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/flow.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'aiem-profiles',
        text: 'Engine profiles of AI Engine Manager bound the CPUs, GPUs, memory and run time of engines, limit how many run, and are assigned to user roles.',
        support: { 'gpu-scheduling': { how: 'native' } },
        sources: [
          {
            title: 'AI Engine Manager documentation: Engine profile security configuration',
            url: 'https://docs.h2o.ai/ai-engine-manager/administration/engine-profile-security',
            accessed: '2026-11-23',
          },
          {
            title: 'AI Engine Manager documentation: H2O engine profile configuration',
            url: 'https://docs.h2o.ai/ai-engine-manager/py/clients/h2o_engine_profile/h2o_engine_profile_config',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-yaml-config',
        text: 'H2O LLM Studio runs an experiment from a YAML file that holds its parameters but not its dependencies, for which there is a Docker image.',
        support: { 'reproducible-environments': { how: 'native', partial: true } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio README',
            url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-gpu-training',
        text: 'Driverless AI 1.10 runs on CPUs alone or with NVIDIA GPUs, which XGBoost, LightGBM, PyTorch and TensorFlow models use for training.',
        support: { 'accelerated-training': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-grid-recovery',
        text: 'h2o-3 can save the progress of a grid search to a directory, from which a new cluster resumes it after a failure at the last finished model.',
        support: {},
        about: ['hyperparameter-tuning', 'spot-training'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Grid search',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'h2o-3-predictions',
        text: 'h2o-3 can make predictions.',
        support: {},
        about: ['batch-inference'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Performance and prediction',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
          },
          {
            title: 'h2o-3 documentation: Performance and prediction',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'h2o-3-spark',
        text: 'h2o-3 can be integrated with Spark.',
        support: {},
        about: ['distributed-data-processing', 'batch-inference'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'Sparkling Water README',
            url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'driverless-ai-deployment',
        text: 'Models can be deployed from within Driverless AI.',
        support: {},
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Deployment',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/deployment.html',
          },
          {
            title: 'Driverless AI user guide: FAQ',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-deployment-features',
        text: 'H2O MLOps has features for deploying models to endpoints.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Model deployment and endpoint security',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
          },
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-endpoint-security',
        text: 'H2O MLOps has features for securing the endpoints of deployed models.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Model deployment and endpoint security',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
          },
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'real-time-and-batch',
        text: 'H2O MLOps serves model versions behind live REST endpoints and runs them as batch scoring jobs.',
        support: { 'real-time-endpoints': { how: 'native' }, 'batch-inference': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-sources-sinks',
        text: 'Batch scoring in H2O MLOps reads from and writes to Azure Blob Storage, S3, Google Cloud Storage, MinIO, JDBC databases or Feature Store.',
        support: { 'batch-inference': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Batch scoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/batch-scoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scoring-runtimes',
        text: 'H2O MLOps supplies scoring runtimes for Driverless AI MOJO and Python pipelines, h2o-3 MOJOs, Hydrogen Torch models and MLflow models.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Scoring runtimes',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dynamic-mlflow-runtime',
        text: 'A dynamic runtime of H2O MLOps scores zipped MLflow models on Python 3.10 to 3.12.',
        support: { 'external-models': { how: 'native', via: 'MLflow' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Scoring runtimes',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-frameworks',
        text: 'MLflow models that H2O MLOps lists as tested include scikit-learn, XGBoost, LightGBM, TensorFlow, Keras, PyTorch, fastai, ONNX and statsmodels.',
        support: { 'external-models': { how: 'native', via: 'MLflow' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: MLflow model support',
            url: 'https://docs.h2o.ai/mlops/experiments/mlflow-model-support',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'runtime-management',
        text: 'H2O MLOps manages versioned container images as scoring runtimes, custom ones included, and ties them to model types with variables, volumes and security settings.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Understand runtime management',
            url: 'https://docs.h2o.ai/mlops/runtime-management/understand-runtimes',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Scoring runtimes',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-mojo-pojo',
        text: 'h2o-3 converts trained models to MOJO or POJO form, which run in any Java environment with one library and without the cluster.',
        support: { 'model-export': { how: 'native' }, 'model-packaging': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Productionizing H2O',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-binary-models',
        text: 'A binary model saved by h2o-3 can be loaded only by the same h2o-3 version, whereas MOJO and POJO files are not tied to a version.',
        support: {},
        about: ['model-packaging'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Saving, loading, downloading and uploading models',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/save-and-load-model.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-mojo-runtimes',
        text: 'The MOJO scoring pipeline of a Driverless AI experiment is deployed with a Java or a C++ runtime, the Python pipeline as a wheel.',
        support: { 'model-export': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
            url: 'https://h2oai.github.io/dai-deployment-templates/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-deployment-templates',
        text: 'Open-source templates deploy Driverless AI MOJOs as a REST server, on AWS Lambda, SageMaker, Google Cloud Run or Vertex AI, or as a Hive function.',
        support: { 'model-export': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI deployment templates: README',
            url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
            url: 'https://h2oai.github.io/dai-deployment-templates/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-stream-scoring',
        text: 'Driverless AI MOJOs can be embedded in Apache NiFi or Apache Flink, for which the deployment documentation points to examples.',
        support: { 'streaming-inference': { how: 'integration', via: 'Apache NiFi or Apache Flink' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
            url: 'https://h2oai.github.io/dai-deployment-templates/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-schema',
        text: 'H2O MLOps stores the names and types of input and output columns as metadata of an experiment and can deploy only models whose schema is known.',
        support: { 'model-signatures': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-store-apps',
        text: 'The AI App Store keeps uploaded apps and runs instances of them, whose life cycle it manages, for users who may see them.',
        support: { 'app-hosting': { how: 'native' } },
        only: ['app-store'],
        sources: [
          {
            title: 'H2O AI Cloud user guide: Basic concepts',
            url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/basic-concepts/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'wave-framework',
        text: 'H2O Wave is an open-source framework with which browser applications and dashboards are written in Python or R only.',
        support: {},
        about: ['app-hosting'],
        sources: [
          {
            title: 'H2O Wave README',
            url: 'https://github.com/h2oai/wave/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-custom-agents',
        text: 'Enterprise h2oGPTe accepts custom agents as ZIP packages written with LangGraph, CrewAI, the OpenAI Agents SDK or Claude, and runs them on the platform.',
        support: { 'agent-deployment': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Custom agents',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/custom-agents/custom-agents-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-agents',
        text: 'Agents of Enterprise h2oGPTe choose tools, write and execute code and repeat until a task is done; four accuracy levels bound a run.',
        support: {},
        about: ['agent-deployment'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Agents',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: Release notes v1.6.0',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.28/release-notes/v1.6.0',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-mcp-tools',
        text: 'Agents of Enterprise h2oGPTe use tools of local or remote Model Context Protocol servers that users register and configure.',
        support: { 'agent-tools': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: MCP servers overview',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/mcp-servers/mcp-servers-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-mcp-server',
        text: 'The h2oGPTe MCP server, a local proxy, offers the REST endpoints of Enterprise h2oGPTe as tools to MCP clients.',
        support: { 'agent-tools': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe MCP server: README',
            url: 'https://github.com/h2oai/h2ogpte-mcp-server/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-assistants-scheduled',
        text: 'AI assistants of Enterprise h2oGPTe persist between runs: they can be started, paused and shared, and are woken by scheduled tasks or events.',
        support: {},
        about: ['agent-deployment'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpt-openai-server',
        text: 'h2oGPT, the open-source server, offers OpenAI-compatible chat and text completions with streaming for models run by vLLM, TGI, Ollama or model providers.',
        support: { 'llm-serving': { how: 'integration', via: 'vLLM, Text Generation Inference or Ollama' } },
        only: ['h2ogpt'],
        sources: [
          {
            title: 'h2oGPT README',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-openai-endpoints',
        text: 'Enterprise h2oGPTe documents REST endpoints that existing OpenAI clients can use.',
        support: {},
        about: ['llm-serving', 'ai-gateway'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: REST API',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/rest-api',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-export',
        text: 'H2O LLM Studio publishes a fine-tuned model to Hugging Face Hub or downloads it for use with the transformers library.',
        support: { 'model-export': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio documentation: Publish model to Hugging Face',
            url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/export-trained-model',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-llm-studio-api',
        text: 'H2O Enterprise LLM Studio, which is licensed and closed source, has a REST API but no Python SDK.',
        support: {},
        about: ['llm-fine-tuning', 'open-source-edition'],
        only: ['enterprise-llm-studio'],
        sources: [
          {
            title: 'H2O Enterprise LLM Studio documentation: FAQs',
            url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scoring-api',
        text: 'The scoring API of an H2O MLOps deployment returns predictions, the model schema, a sample request and the capabilities of the scorer, and also accepts media files.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Deployment scorer',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/deploy-models/deployment-scorer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'escorer-batch',
        text: 'H2O eScorer reads rows from a source database over JDBC, scores them and writes predictions back.',
        support: { 'batch-inference': { how: 'native' } },
        only: ['escorer'],
        sources: [
          {
            title: 'H2O eScorer documentation: Batch scoring configuration and usage',
            url: 'https://docs.h2o.ai/h2o-escorer/user-guide/scoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'escorer-integrations',
        text: 'H2O eScorer is the component for integrating models with Snowflake, BigQuery, Qlik, Tableau, Pega and UiPath.',
        support: {},
        about: ['extension-points', 'batch-inference'],
        only: ['escorer'],
        sources: [
          {
            title: 'H2O eScorer documentation: What is H2O eScorer?',
            url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vertex-preprocessing-script',
        text: 'The Vertex AI template for Driverless AI MOJOs can build a scoring image that runs a preprocessing script of one’s own before the model.',
        support: { 'inference-graphs': { how: 'custom' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI deployment templates: GCP Vertex AI',
            url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/gcp-vertex-ai-mojo-scorer/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-extraction-jobs',
        text: 'For long extractions, Enterprise h2oGPTe starts a job over a collection or document, answers at once and serves the results later.',
        support: { 'asynchronous-inference': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpt-quantized',
        text: 'h2oGPT, the open-source server, loads models quantised to 4 or 8 bits, for example with AutoGPTQ.',
        support: { 'model-optimization': { how: 'native' } },
        only: ['h2ogpt'],
        sources: [
          {
            title: 'h2oGPT README',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-memory-blocks',
        text: 'Memory blocks of Enterprise h2oGPTe give LLMs or agents named text to read or write across chats, by default up to 10,000 characters.',
        support: {},
        about: ['agent-deployment'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Create and manage memory blocks',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/memory/create-and-manage-memory-blocks',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-registry-import',
        text: 'H2O MLOps imports models from the MLflow Model Registry and keeps the name and version they have there as metadata.',
        support: { 'external-models': { how: 'integration', via: 'MLflow Model Registry' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: MLflow model support',
            url: 'https://docs.h2o.ai/mlops/experiments/mlflow-model-support',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: External integration overview',
            url: 'https://docs.h2o.ai/mlops/external-integration/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'champion-challenger',
        text: 'H2O MLOps runs champion/challenger deployments.',
        support: { 'champion-challenger': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Champion/challenger deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
          },
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Create a deployment',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ab-traffic-splitting',
        text: 'H2O MLOps splits traffic between models for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Champion/challenger deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
          },
          {
            title: 'H2O MLOps documentation: Create a deployment',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ab-ratio',
        text: 'An A/B test deployment of H2O MLOps directs requests to the selected models by a traffic percentage for each, and model monitoring is not available for it.',
        support: { 'traffic-splitting': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Create a deployment',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vertical-autoscaling',
        text: 'H2O MLOps can scale CPU and memory of scoring pods with use through the Kubernetes Vertical Pod Autoscaler, which is off by default.',
        support: { autoscaling: { how: 'native', via: 'Kubernetes Vertical Pod Autoscaler' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Vertical Pod Autoscaler support',
            url: 'https://docs.h2o.ai/mlops/deployments/vertical-pod-autoscaler',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pod-disruption-budget',
        text: 'A Pod Disruption Budget in H2O MLOps keeps a minimum number or share of scoring pods available during disruptions such as node failures.',
        support: { 'high-availability': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Pod Disruption Budget',
            url: 'https://docs.h2o.ai/mlops/v0.69.1/pod-disruption-budget',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Understand deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-high-availability-h2o-3',
        text: 'h2o-3 does not support high availability: if one node fails, the whole cluster has to be replaced by a new one.',
        support: { 'high-availability': { how: 'none' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: FAQ: Clusters',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/faq/clusters.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-scoring',
        text: 'Hydrogen Torch runtimes of H2O MLOps come in CPU and GPU variants and in one that chooses between the two automatically.',
        support: { 'accelerated-inference': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Scoring runtimes',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'escorer-common-endpoint',
        text: 'H2O eScorer serves models of Driverless AI and h2o-3 from one common REST endpoint and scores several models at the same time.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        only: ['escorer'],
        sources: [
          {
            title: 'H2O eScorer documentation: Architecture',
            url: 'https://docs.h2o.ai/h2o-escorer/get-started/architecture',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O eScorer documentation: What is H2O eScorer?',
            url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'escorer-scaling',
        text: 'H2O eScorer scales dynamically and runs redundantly in H2O AI Managed Cloud.',
        support: { autoscaling: { how: 'native' }, 'high-availability': { how: 'native' } },
        only: ['escorer'],
        sources: [
          {
            title: 'H2O eScorer documentation: What is H2O eScorer?',
            url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'replicas',
        text: 'The number of replicas of a deployment in H2O MLOps is part of its Kubernetes options and can be changed after deployment.',
        support: {},
        about: ['autoscaling', 'high-availability'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: View deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/view-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-model-routing',
        text: 'Enterprise h2oGPTe can choose among models for each call automatically, within caps on cost for a call or a million tokens and preferences of cost, time and accuracy.',
        support: { 'ai-gateway': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe GitHub action: Configuration',
            url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-rate-limits',
        text: 'Administrators of Enterprise h2oGPTe set per-user spending limits, chat rate limits with priority queues, and request limits for MCP endpoints.',
        support: { 'ai-gateway': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Rate limits and fairness',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/rate-limits-and-fairness',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-to-zero-manual',
        text: 'A deployment of H2O MLOps can be scaled to zero replicas so that it uses no hardware, but by an explicit call and not by itself; requests then fail.',
        support: { 'scale-to-zero': { how: 'native', partial: true } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Replica scaling',
            url: 'https://docs.h2o.ai/mlops/py-client/examples/replica-scaling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'latency',
        text: 'H2O MLOps monitors the latency of deployments.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
          {
            title: 'H2O MLOps documentation: Monitoring options',
            url: 'https://docs.h2o.ai/mlops/py-client/tutorials/monitoring-options',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI tutorials: Monitor a model with H2O MLOps',
            url: 'https://docs.h2o.ai/h2o-driverless-ai-tutorials/tutorials/model-deployment/tutorial-3a/task-4',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'alerts',
        text: 'H2O MLOps raises alerts on monitored deployments.',
        support: { 'monitoring-alerts': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'superset-queries',
        text: 'Monitoring data of H2O MLOps 1.1 is analysed in Apache Superset, where users write SQL queries, save the results as datasets and build dashboards.',
        support: { 'custom-monitoring-metrics': { how: 'native', via: 'Apache Superset' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'slack-email-alerts',
        text: 'Alerts of H2O MLOps notify by Slack or email when a drift metric exceeds a threshold.',
        support: { 'monitoring-alerts': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'operational-metrics',
        text: 'With monitoring enabled, H2O MLOps always records operational data such as request count and scoring latency of a deployment.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Monitoring options',
            url: 'https://docs.h2o.ai/mlops/py-client/tutorials/monitoring-options',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'escorer-telemetry',
        text: 'H2O eScorer provides telemetry on scoring and performance for each request or row and shows statistics for each model.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['escorer'],
        sources: [
          {
            title: 'H2O eScorer documentation: What is H2O eScorer?',
            url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O eScorer documentation: Deploy and monitor remote eScorer instances',
            url: 'https://docs.h2o.ai/h2o-escorer/user-guide/remote',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'eval-studio-evaluators',
        text: 'H2O Eval Studio scores answers of LLMs and RAG systems with evaluators such as answer correctness, semantic similarity and context relevancy.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['eval-studio'],
        sources: [
          {
            title: 'H2O Eval Studio documentation: Evaluators',
            url: 'https://docs.h2o.ai/eval-studio-docs/evaluators',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'eval-studio-judges',
        text: 'Evaluators of the H2O Eval Studio library are either deterministic, such as BLEU, ROUGE or embedding similarity, or use an LLM as judge.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['eval-studio'],
        sources: [
          {
            title: 'H2O Sonar documentation: Evaluators',
            url: 'https://h2oai.github.io/h2o-sonar/doc.evaluators.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'eval-studio-hosts',
        text: 'H2O Eval Studio evaluates models of Enterprise h2oGPTe, h2oGPT, OpenAI, Azure OpenAI, Ollama and Amazon Bedrock.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['eval-studio'],
        sources: [
          {
            title: 'H2O Eval Studio documentation: Add a model host',
            url: 'https://docs.h2o.ai/eval-studio-docs/add-model',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'eval-studio-leaderboards',
        text: 'H2O Eval Studio compares models in leaderboards by evaluator metric and produces a self-contained HTML report of problems found.',
        support: {},
        about: ['llm-evaluation', 'model-documentation'],
        only: ['eval-studio'],
        sources: [
          {
            title: 'H2O Eval Studio documentation: View evaluation',
            url: 'https://docs.h2o.ai/eval-studio-docs/guide/evaluations/view-evaluation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-collection-evaluation',
        text: 'Evaluating a collection in Enterprise h2oGPTe scores the answers already in its chats, by model; it sends no new queries.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Run an evaluator on a collection',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/collections/evaluate-a-collection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-judge',
        text: 'H2O LLM Studio can score a fine-tuned model with a judge model behind an OpenAI-compatible chat endpoint, which may be a local one.',
        support: { 'llm-evaluation': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio documentation: Evaluate model using an AI judge',
            url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/evaluate-model-using-llm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-feedback',
        text: 'Users of Enterprise h2oGPTe vote chat responses up or down with an optional comment; a downvote requires the expected response.',
        support: { 'human-feedback': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Feedback',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.3/guide/feedback',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-usage-stats',
        text: 'Enterprise h2oGPTe reports calls, input and output tokens and cost of LLM use by model and by user for an interval.',
        support: { 'token-cost-tracking': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-model-performance',
        text: 'Enterprise h2oGPTe reports tokens per second and time to first token of each model.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-agent-steps',
        text: 'The agent response view of Enterprise h2oGPTe records a timeline of code, execution steps, results and files, with sources, thoughts and chats between agents.',
        support: { 'llm-tracing': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Agent response view',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/agents-response-interface',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-observability',
        text: 'The observability tab of Enterprise h2oGPTe 1.7 lists chat sessions with status, error, type, model and message counts, over up to 90 days.',
        support: {},
        about: ['llm-tracing'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Usage & Feedback',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/usage-insights/usage-insights-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-message-stats',
        text: 'Each answer in Enterprise h2oGPTe can show the full prompt sent to the LLM, response and retrieval time, and cost in US dollars.',
        support: { 'token-cost-tracking': { how: 'native' } },
        about: ['llm-tracing'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: A chat session',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/chats/chat-session',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'data-level-monitoring',
        text: 'H2O MLOps monitors deployments at the level of the data.',
        support: {},
        about: ['data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Monitoring setup',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'drift',
        text: 'H2O MLOps monitors drift.',
        support: { 'drift-detection': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'anomalies',
        text: 'H2O MLOps monitors anomalies.',
        support: { 'outlier-detection': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'alerts',
        text: 'H2O MLOps raises alerts as part of data monitoring.',
        support: { 'monitoring-alerts': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Monitoring deployments',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
          },
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'byom-schema',
        text: 'H2O MLOps handles the data of bring-your-own models (BYOM) only by way of a schema when it monitors data.',
        support: { 'external-models': { how: 'native', partial: true } },
        about: ['drift-detection', 'data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Bring your own model',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
          },
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'native-models-without-schema',
        text: 'Data monitoring in H2O MLOps does not depend on a schema for native models.',
        support: {},
        about: ['drift-detection', 'data-quality-monitoring'],
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps user guide: Bring your own model',
            url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
          },
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'drift-measures',
        text: 'Drift queries of H2O MLOps compute total variation distance, population stability index, Z-score and Hellinger distance against baseline data.',
        support: { 'drift-detection': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'raw-data-kafka',
        text: 'H2O MLOps can send the requests and responses of scoring as raw data to a Kafka topic.',
        support: { 'payload-logging': { how: 'integration', via: 'Apache Kafka' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Model monitoring',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'baseline-aggregates',
        text: 'Monitoring in H2O MLOps compares selected columns with baseline data that the user supplies as bins, means, deviations and missing counts, so training data can serve.',
        support: { 'drift-detection': { how: 'native' }, 'training-serving-skew': { how: 'custom' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Monitoring setup',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-shift-detection',
        text: 'Driverless AI 1.10 detects shift between the training, validation and test data of an experiment, not serving data, with a model that predicts to which dataset a row belongs.',
        support: {},
        about: ['drift-detection', 'training-serving-skew'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI 1.10 user guide: Data leakage and shift detection',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/leakage-shift-detection.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-mli',
        text: 'Driverless AI explains models with K-LIME, Shapley values, surrogate trees, partial dependence and reason codes for each prediction.',
        support: { explainability: { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: MLI overview',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/interpreting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-explain',
        text: 'One function of h2o-3 explains a model or an AutoML run with variable importance, SHAP summary, partial dependence, ICE and residual plots.',
        support: { explainability: { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Model explainability',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/explain.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlops-shapley',
        text: 'H2O MLOps returns Shapley values with predictions of Driverless AI models for original and transformed features, of h2o-3 MOJOs for DRF, GBM and XGBoost only.',
        support: { explainability: { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Shapley values support',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/model-scoring/shapley-values-support',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-fair-infogram',
        text: 'The fair infogram of h2o-3 marks features that carry little information beyond protected attributes as inadmissible before a model is trained.',
        support: {},
        about: ['bias-monitoring'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Admissible machine learning',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/admissible.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-disparate-analysis',
        text: 'A function of h2o-3, for R and Python, aggregates intersectional fairness, with the adverse impact ratio, over protected columns for several models.',
        support: { 'bias-monitoring': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 R reference: h2o.disparate_analysis',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-r/docs/reference/h2o.disparate_analysis.html',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 repository: Python explanation module',
            url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py/h2o/explanation/_explain.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-guardrails',
        text: 'Enterprise h2oGPTe checks user prompts with a prompt guard model for attacks such as jailbreaks and with a model that classifies unsafe content, and fails violations.',
        support: { 'llm-guardrails': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe Python client: GuardrailsSettings',
            url: 'https://h2oai.github.io/h2ogpte/rest/GuardrailsSettings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'h2oGPTe GitHub action: Configuration',
            url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-guardrail-entities',
        text: 'The categories that the guardrails of Enterprise h2oGPTe classify can be replaced by one’s own descriptions, and regular expressions can mark further content as personal data.',
        support: { 'llm-guardrails': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe Python client: Guardrails and PII tutorial',
            url: 'https://h2oai.github.io/h2ogpte/tutorials/tutorial2/tutorial2.html',
            accessed: '2026-11-23',
          },
          {
            title: 'h2oGPTe GitHub action: Configuration',
            url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sql-alert-conditions',
        text: 'Alerts of H2O MLOps are SQL conditions over aggregates of scoring data, so users can check bounds, such as on the maximum of a column, over time.',
        support: { 'data-quality-monitoring': { how: 'custom', via: 'Apache Superset' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Monitoring alerts',
            url: 'https://docs.h2o.ai/mlops/model-monitoring/monitoring-alerts',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Monitoring setup',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-disparate-impact',
        text: 'Driverless AI 1.10 tests binary classification and regression models for disparate impact, comparing measures of each group with those of a reference group.',
        support: { 'bias-monitoring': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'app-store-permissions',
        text: 'The H2O AppStore has permissions.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['app-store'],
        sources: [
          {
            title: 'H2O AI Cloud user guide: Authorization',
            url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/authorization',
          },
          {
            title: 'H2O AI Cloud user guide: Authorization',
            url: 'https://docs.h2o.ai/h2o-ai-cloud/userguide/authorization',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'registered-models',
        text: 'H2O MLOps registers experiments as versions of a registered model that address one problem; an experiment must be registered before it is deployed.',
        support: { 'model-registry': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'registration-lineage',
        text: 'H2O MLOps maintains the lineage of data and metadata when an experiment is registered as a model.',
        support: { 'model-lineage': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Understand models',
            url: 'https://docs.h2o.ai/mlops/models/understand-models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-permissions',
        text: 'Permissions in H2O AI Cloud hold for a workspace, not for one resource: whoever may view models there sees all of its models.',
        support: { 'model-access-control': { how: 'native', partial: true } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Platform services',
            url: 'https://docs.h2o.ai/haic-documentation/platform-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autodoc-app',
        text: 'H2O AutoDoc generates editable documentation of Driverless AI, h2o-3 and scikit-learn models for validation and compliance, and stores the reports.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'H2O AutoDoc documentation: What is H2O AutoDoc?',
            url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/get-started/what-is-h2o-autodoc',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O AutoDoc documentation: Create an AutoDoc',
            url: 'https://docs.h2o.ai/wave-apps/h2o-autodoc/guide/autodoc-settings/create-a-new-autodoc',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autodoc-templates',
        text: 'H2O AutoDoc writes Word or Markdown reports from a supplied template or one adapted to an organisation, for supervised models only.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'H2O AutoDoc documentation: Introduction',
            url: 'https://docs.h2o.ai/h2o_autodoc/latest-stable/userguide/autodoc_intro.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-validation-tests',
        text: 'H2O Model Validation tests a model by adversarial similarity, backtesting, drift, size dependency, calibration, segment performance and robustness.',
        support: {},
        about: ['model-documentation', 'drift-detection'],
        sources: [
          {
            title: 'H2O Model Validation documentation: Supported validation tests',
            url: 'https://docs.h2o.ai/wave-apps/h2o-model-validation/guide/tests/supported-validation-tests',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployments-page',
        text: 'H2O MLOps lists real-time deployments with type, status, model version, artifact type, runtime and Kubernetes options.',
        support: { 'deployment-inventory': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: View deployments',
            url: 'https://docs.h2o.ai/mlops/model-deployments/view-deployments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-prompt-templates',
        text: 'Enterprise h2oGPTe stores named prompt templates, shared with users and groups and assigned to collections or chats; its REST API has no versions of them.',
        support: { 'prompt-registry': { how: 'native', partial: true } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Prompts',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/prompts',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-models-list',
        text: 'The models page of Enterprise h2oGPTe lists third-party LLMs to use in it, such as Llama, GPT, Gemini, Claude and Qwen models, and does not describe deploying them.',
        support: { 'foundation-model-catalog': { how: 'native', partial: true } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Models',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.55/guide/models-section',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'link-experiments',
        text: 'The H2O MLOps client links an experiment already in storage to a workspace for use there; the link is of experiments, not of registered models.',
        support: { 'cross-workspace-models': { how: 'native', partial: true } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Manage experiments',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-experiments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'h2ogpte-pii',
        text: 'Enterprise h2oGPTe detects personal data when documents are parsed and in the input and output of a model, and lets it pass, redacts it or fails, as set for a collection.',
        support: { 'data-privacy': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Handling PII in h2oGPTe',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/collections/pii-sanitization',
            accessed: '2026-11-23',
          },
          {
            title: 'h2oGPTe Python client: GuardrailsSettings',
            url: 'https://h2oai.github.io/h2ogpte/rest/GuardrailsSettings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-retention',
        text: 'Collections of Enterprise h2oGPTe can be given an expiry date, an inactivity interval or a size limit, and can be archived and restored.',
        support: {},
        about: ['data-privacy'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'audit-trail',
        text: 'H2O Audit Trail records user and administrative actions in H2O AI Cloud services and Keycloak, searchable by time, resource and user.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'H2O Audit Trail documentation: What is H2O Audit Trail?',
            url: 'https://docs.h2o.ai/audit-trail/get-started/what-is-h2o-audit-trail',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'secure-store-encryption',
        text: 'Secure Store of H2O AI Cloud encrypts secrets with AES-256-GCM keys whose root key is held in a KMS of AWS, Google or Azure or in HashiCorp Vault.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Secure Store',
            url: 'https://docs.h2o.ai/haic-documentation/guide/general/secure-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-transport-encryption',
        text: 'h2o-3 can encrypt the traffic to its web port with HTTPS and the traffic between its nodes with SSL.',
        support: { encryption: { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Security',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-set-versions',
        text: 'A change of schema, keys or partition columns in H2O Feature Store calls for a new major version of a feature set, and the features affected get new versions.',
        support: { 'dataset-versioning': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Create new feature set version',
            url: 'https://docs.h2o.ai/featurestore/0.19.3/api/feature_set_new_version',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-permissions',
        text: 'Owners, editors and consumers of H2O Feature Store differ in what they may see and change in workspaces and feature sets.',
        support: { 'data-access-control': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Glossary',
            url: 'https://docs.h2o.ai/featurestore/v3.0.2/reference/glossary',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O Feature Store documentation: API',
            url: 'https://h2oai.github.io/featurestore/api',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-row-security',
        text: 'The Postgres database of Enterprise h2oGPTe has row-level security, and reads and writes use the credentials of the user.',
        support: { 'data-access-control': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Architecture overview',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-collection-permissions',
        text: 'Collections of Enterprise h2oGPTe are private at first and can be shared with users, who get permitted actions, or with groups of the identity provider.',
        support: { 'data-access-control': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Share a Collection',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/collections/share-a-collection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-authorization-h2o-3',
        text: 'h2o-3 supports authentication but neither authorisation nor access control lists: whoever is authenticated has full access to a cluster.',
        support: { 'data-access-control': { how: 'none' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Security',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-telemetry',
        text: 'The h2o-3 documentation announces anonymous usage telemetry from version 3.46.0.12 on, which sends no data contents and is off unless switched on.',
        support: {},
        about: ['data-privacy'],
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Telemetry',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/telemetry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-set-lineage',
        text: 'H2O Feature Store traces a derived feature set to its parents and children, and keeps the data source of each ingestion in its history.',
        support: { 'data-lineage': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Derived feature sets',
            url: 'https://docs.h2o.ai/featurestore/feature-sets/derived-feature-sets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-set-listing',
        text: 'Feature sets of H2O Feature Store are listed in or across workspaces and carry tags, descriptions, artifacts and computed statistics.',
        support: { 'data-catalog': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Feature sets',
            url: 'https://docs.h2o.ai/featurestore/feature-sets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-set-review',
        text: 'Depending on the configuration, H2O Feature Store has a reviewer accept all feature sets or only those with sensitive features.',
        support: {},
        about: ['approval-workflow'],
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Feature sets',
            url: 'https://docs.h2o.ai/featurestore/feature-sets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-masking',
        text: 'Sensitive features can be masked when a feature set is registered in H2O Feature Store.',
        support: { 'data-privacy': { how: 'native' } },
        only: ['feature-store'],
        sources: [
          {
            title: 'H2O Feature Store documentation: Feature sets',
            url: 'https://docs.h2o.ai/featurestore/feature-sets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-file-path-filter',
        text: 'In Driverless AI 1.10 a path filter, off by default, limits which folders of the server users can browse, for example by user name; it covers the file browser only.',
        support: { 'data-access-control': { how: 'native', partial: true } },
        only: ['driverless-ai'],
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
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-authorisation',
        text: 'By its security page, Driverless AI authenticates users but does not perform any authorisation of its own.',
        support: {},
        about: ['data-access-control', 'role-based-access'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Security',
            url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.10 user guide: Security',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'automatic-retraining',
        text: 'Automatic retraining in H2O MLOps is available for models of Driverless AI.',
        support: { 'automated-retraining': { how: 'native', partial: true } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O.ai: MLOps overview (PDF)',
            url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'mlops-helm-runtimes',
        text: 'Administrators declare the scoring runtimes of H2O MLOps in the values of its Helm chart, and these are applied when the deployment server starts.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Helm configuration for runtimes',
            url: 'https://docs.h2o.ai/mlops/runtime-management/helm-configuration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-retrain',
        text: 'The Python client of Driverless AI retrains an experiment from a checkpoint, with the same settings, or only its final pipeline on new data.',
        support: {},
        about: ['automated-retraining'],
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI Python client: Retrain final pipeline',
            url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/experiments/retrain-final-pipeline.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.10 user guide: Checkpointing, rerunning and retraining experiments',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/view-experiments.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflow-schedules',
        text: 'Workflows in H2O AI Cloud start on demand, from another workflow or by a cron schedule.',
        support: {},
        about: ['automated-retraining', 'pipeline-orchestration'],
        sources: [
          {
            title: 'H2O Workflows documentation: Key terms',
            url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workflow-revisions',
        text: 'Each activated update of a workflow in H2O AI Cloud becomes a revision, and runs execute against one revision.',
        support: {},
        about: ['source-control', 'reproducible-environments'],
        sources: [
          {
            title: 'H2O Workflows documentation: Key terms',
            url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-github-action',
        text: 'A GitHub action lets an agent of Enterprise h2oGPTe review pull requests and write commits in GitHub workflows; version 0.3 is a beta.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'GitHub Actions', stage: 'preview' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe GitHub action: README',
            url: 'https://github.com/h2oai/h2ogpte-action/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-git-sync',
        text: 'Notebook engines of AI Engine Manager can synchronise a Git repository at a given reference into a directory, as set in their profile.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'AI Engine Manager documentation: Notebook engine profile configuration',
            url: 'https://h2oai.github.io/ai-engine-manager/py/clients/notebook_engine_profile/config',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'dai-workspace-projects',
        text: 'From Driverless AI 2.3.0, each workspace of H2O AI Cloud can appear as a project in Driverless AI, shared through the permissions of the workspace.',
        support: { workspaces: { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: H2O AI Cloud workspace integration',
            url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/haic-workspace-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspaces',
        text: 'H2O MLOps groups experiments, models and deployments in workspaces of H2O AI Cloud, into which all projects were migrated with version 1.0.',
        support: { workspaces: { how: 'native' } },
        only: ['mlops'],
        sources: [
          {
            title: 'H2O MLOps documentation: Migration guide',
            url: 'https://docs.h2o.ai/mlops/migration-guide',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O MLOps documentation: Manage workspaces',
            url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/manage-workspaces',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-roles',
        text: 'Roles in a workspace of H2O AI Cloud set what a user may do there, and platform roles of the user can restrict them further.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Platform services',
            url: 'https://docs.h2o.ai/haic-documentation/platform-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'keycloak-oidc',
        text: 'H2O AI Cloud authenticates users of all components by OpenID Connect, with Keycloak as reference implementation.',
        support: { 'single-sign-on': { how: 'native' } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Architecture',
            url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-network-policies',
        text: 'The AI App Store can restrict network access of app instances by Kubernetes network policies, for example to ingress from its own server only.',
        support: { 'network-isolation': { how: 'native' } },
        only: ['app-store'],
        sources: [
          {
            title: 'H2O AI Cloud administration guide: Security',
            url: 'https://h2oai.github.io/h2o-ai-cloud/docs/adminguide/security/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-roles',
        text: 'Enterprise h2oGPTe has five built-in roles and roles of one’s own making, whose permissions and settings are managed in the dashboard, over REST or from Python.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Permissions and roles matrix',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/roles-and-permissions/roles-and-permissions-reference',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe documentation: Roles and Permissions',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/roles-and-permissions',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-authentication',
        text: 'h2o-3 authenticates users of a cluster by LDAP, Kerberos, PAM or a hash file.',
        support: { 'single-sign-on': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Security',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-authentication',
        text: 'Driverless AI supports client certificates, LDAP, local accounts, mutual TLS, OpenID and PAM; a default installation validates no users.',
        support: { 'single-sign-on': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Security',
            url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI 1.10 user guide: Security',
            url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-idp-roles',
        text: 'Administrators of Enterprise h2oGPTe map the roles of an external identity provider, which handles single sign-on, to roles of the product.',
        support: { 'single-sign-on': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: Roles and Permissions',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/roles-and-permissions',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-api-keys',
        text: 'An API key of Enterprise h2oGPTe either acts for its user in all calls or is limited to chatting with one collection.',
        support: {},
        about: ['role-based-access'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2ogpte Python client 1.7.0: Project description',
            url: 'https://pypi.org/project/h2ogpte/1.7.0/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'kubernetes',
        text: 'H2O MLOps can be self-installed on Kubernetes.',
        support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
        only: ['mlops'],
        sources: [
          { title: 'H2O.ai: H2O MLOps product brief', url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/' },
          {
            title: 'H2O MLOps documentation: Helm configuration for runtimes',
            url: 'https://docs.h2o.ai/mlops/runtime-management/helm-configuration',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O AI Cloud documentation: Architecture',
            url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'haic-on-premises',
        text: 'H2O AI Cloud is deployed with Kubernetes in any cloud or on infrastructure of the customer.',
        support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Architecture',
            url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-on-kubernetes',
        text: 'h2o-3 runs on Kubernetes as a StatefulSet with a headless service through which its nodes find each other.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Using H2O with Kubernetes',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/kubernetes.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-local',
        text: 'Initialising the Python or R client of h2o-3 starts a local server if none is running.',
        support: { 'local-mode': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Starting H2O-3',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/starting-h2o.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-studio-local',
        text: 'H2O LLM Studio is installed with uv or run as a Docker container on one machine with an NVIDIA GPU.',
        support: { 'local-mode': { how: 'native' } },
        only: ['llm-studio'],
        sources: [
          {
            title: 'H2O LLM Studio README',
            url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-air-gapped',
        text: 'Enterprise h2oGPTe is offered for public cloud, private cloud and air-gapped deployment.',
        support: { 'self-hosted': { how: 'native' } },
        about: ['air-gapped-install', 'customer-cloud-deployment'],
        only: ['h2ogpte'],
        sources: [
          {
            title: 'Enterprise h2oGPTe documentation: FAQs',
            url: 'https://docs.h2o.ai/enterprise-h2ogpte/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpt-offline',
        text: 'h2oGPT, the open-source server, documents how to download models while online and then run it without internet access.',
        support: { 'air-gapped-install': { how: 'native' } },
        only: ['h2ogpt'],
        sources: [
          {
            title: 'h2oGPT documentation: Offline mode and security',
            url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_offline.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-helm',
        text: 'Helm charts, an operator and a command-line tool install h2o-3 clusters on Kubernetes.',
        support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'H2O Kubernetes README',
            url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation: Using H2O with Kubernetes',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/kubernetes.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'client-engine-launch',
        text: 'Python clients outside H2O AI Cloud log in with a command-line configuration, create Driverless AI engines and run experiments on them.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Driverless AI Python client: Connect to a server created by AI Engine Manager',
            url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/h2oai-cloud/dai-aiem.html',
            accessed: '2026-11-23',
          },
          {
            title: 'AI Engine Manager documentation: Driverless AI engine client',
            url: 'https://h2oai.github.io/ai-engine-manager/py/clients/dai_engine/dai_engine_client',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-docker-native',
        text: 'Driverless AI is installed natively or as a Docker image, and settings are passed in its configuration file or as environment variables.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI user guide: Data connectors',
            url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Driverless AI user guide: Security',
            url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dai-air-gapped',
        text: 'A guide in the recipes repository describes Driverless AI on a machine without internet access and how custom recipes are brought to it from a connected one.',
        support: { 'air-gapped-install': { how: 'native' } },
        only: ['driverless-ai'],
        sources: [
          {
            title: 'Driverless AI recipes: Air-gapped installation of custom recipes',
            url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/air-gapped_installations/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-hadoop',
        text: 'h2o-3 runs on Hadoop clusters as a MapReduce job, with a ready-built package for each Hadoop distribution it supports.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2o-3 documentation: Security',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'managed-cloud',
        text: 'H2O AI Managed Cloud runs the platform as an environment with contract dates and purchased AI Units, seen in its admin center.',
        support: { 'managed-service': { how: 'native' } },
        only: ['managed-cloud'],
        sources: [
          {
            title: 'H2O AI Managed Cloud admin center: AI unit hourly',
            url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'any-cloud',
        text: 'Because it depends on Kubernetes, H2O AI Cloud runs across clouds; its telemetry export names clusters on AWS, Google Cloud and Azure.',
        support: { 'multi-cloud': { how: 'native' } },
        sources: [
          {
            title: 'H2O AI Cloud documentation: Architecture',
            url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
            accessed: '2026-11-23',
          },
          {
            title: 'H2O AI Cloud telemetry export: README',
            url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2ogpte-hosted',
        text: 'Enterprise h2oGPTe is also hosted by H2O.ai, with its REST API at a public address for holders of an API key.',
        support: { 'managed-service': { how: 'native' } },
        only: ['h2ogpte'],
        sources: [
          {
            title: 'h2oGPTe MCP server: README',
            url: 'https://github.com/h2oai/h2ogpte-mcp-server/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'h2ogpte Python client 1.7.0: Project description',
            url: 'https://pypi.org/project/h2ogpte/1.7.0/',
            accessed: '2026-11-23',
          },
          {
            title: 'Enterprise h2oGPTe: REST API specification',
            url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'h2o-3-clouds',
        text: 'The h2o-3 documentation describes running the engine on Amazon EC2, Microsoft Azure, Google Compute, Databricks, IBM and Nimbix clouds.',
        support: { 'multi-cloud': { how: 'native' } },
        only: ['h2o-3'],
        sources: [
          {
            title: 'h2o-3 documentation: Cloud integration',
            url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
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
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
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
          {
            title: 'h2o-3 README',
            url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
            accessed: '2026-11-23',
          },
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
          title: 'h2o-3 documentation: Productionizing',
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
        {
          title: 'H2O.ai: MLOps overview (PDF)',
          url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf',
        },
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
  ],
  notFound: {
    'published-price-list': '2026-11-23',
    'visual-pipeline-builder': '2026-11-23',
    'spot-training': '2026-11-23',
    autologging: '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'deployment-rollback': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'request-batching': '2026-11-23',
    'model-quality-monitoring': '2026-11-23',
    'lifecycle-stages': '2026-11-23',
    'approval-workflow': '2026-11-23',
    'environment-promotion': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
