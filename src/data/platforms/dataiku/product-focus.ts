import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
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
    only: ['cloud-stacks', 'custom-install'],
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
];
