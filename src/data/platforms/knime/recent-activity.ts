import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'premium-package',
    text: 'From April 2026 the Self Hosted Premium package has been part of every quote for a new on-premises KNIME Business Hub.',
    support: {},
    about: ['self-hosted'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub Argo CD installation overview',
        url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04-01',
  },
  {
    slug: 'mistral-nodes',
    text: 'In March 2026 nodes for models of Mistral AI were added to the repository of the KNIME AI Extension.',
    support: {},
    about: ['ai-gateway'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Chat model connector for Mistral AI',
        url: 'https://github.com/knime/knime-python-llm/commit/21affb6fd2b0af684ca2faa2f8669a40b99e1324',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-03-18',
  },
  {
    slug: 'mcp-prototype',
    text: 'In February 2026 a prototype node that fetches tools from MCP servers was written on a branch of the repository of the KNIME AI Extension; the main branch of April 2026 does not have it.',
    support: {},
    about: ['agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Add MCP Tool Provider node',
        url: 'https://github.com/knime/knime-python-llm/commit/253f5ee9cd8758bd8c5d7c96538f6c7a990042ea',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository at its commit of April 2026',
        url: 'https://github.com/knime/knime-python-llm/tree/e895e054781f6543c243e71b1501c2eb028dc1cf',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-02-16',
  },
  {
    slug: 'agent-error-column',
    text: 'In January 2026 the agent nodes in the repository of the KNIME AI Extension gained a mode that writes errors to a column of the output table.',
    support: {},
    about: ['llm-tracing', 'agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Mode in agent prompter nodes to output error column',
        url: 'https://github.com/knime/knime-python-llm/commit/770a81173abab830dd6209e2ed0bf43b7eae2cbb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-01-27',
  },
  {
    slug: 'executor-gateway',
    text: 'Version 1.17.0 of the public installation resources of KNIME Business Hub, of December 2025, added a custom resource that ties remote executors to execution contexts.',
    support: {},
    about: ['hybrid-execution', 'kubernetes-native'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: Add ExecutorGateway CRD',
        url: 'https://github.com/knime/knime-business-hub-public/commit/c41c41c2a4266f60a54980c2aae768a6d3a03b90',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12-08',
  },
  {
    slug: 'platform-5-7',
    text: 'KNIME Analytics Platform 5.7 of September 2025 added a timeline of tool calls and reasoning to the Agent Chat View.',
    support: {},
    about: ['llm-tracing'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.7',
        url: 'https://docs.knime.com/ap/5.8/changelogs/5.7',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-09-11',
  },
  {
    slug: 'platform-5-6',
    text: 'KNIME Analytics Platform 5.6 of August 2025 let the Agent Chat View show views of tool nodes.',
    support: {},
    about: ['agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Changelog of KNIME Analytics Platform 5.6',
        url: 'https://docs.knime.com/ap/5.8/changelogs/5.6',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-08-12',
  },
  {
    slug: 'agents-5-5',
    text: 'KNIME Analytics Platform 5.5 of July 2025 introduced a framework for agents.',
    support: {},
    about: ['agent-tools', 'agent-deployment'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME blog: Agentify REST APIs with KNIME’s new agentic framework',
        url: 'https://www.knime.com/blog/agentify-rest-apis-with-knime',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Previous versions of KNIME Analytics Platform',
        url: 'https://docs.knime.com/ap/previous',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-07',
  },
  {
    slug: 'platform-5-4',
    text: 'KNIME Analytics Platform 5.4 was released in December 2024.',
    support: {},
    about: ['visual-pipeline-builder'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: KNIME Analytics Platform 5.4',
        url: 'https://docs.knime.com/ap/5.4',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-12',
  },
  {
    slug: 'genai-gateway-named',
    text: 'The Hub service for language models was renamed from AI proxy to GenAI Gateway in the KNIME AI Extension in June 2024.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Rename to GenAI gateway',
        url: 'https://github.com/knime/knime-python-llm/commit/5fb666356f69fccdb127013223b08ce15eab4ecc',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-06-14',
  },
];
