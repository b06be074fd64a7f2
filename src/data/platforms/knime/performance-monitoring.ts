import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'job-monitoring-app',
    text: 'The Workflow Jobs Monitoring data app of KNIME Business Hub reports how workflow jobs run over time, including failed ones; request latency is not named.',
    support: { 'endpoint-metrics': { how: 'native', partial: true } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin workflows guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'admin-dashboard',
    text: 'The Admin Dashboard data app of KNIME Business Hub counts users, items and deployments by team and shows their growth.',
    support: {},
    about: ['deployment-inventory'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin workflows guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gen-ai-monitoring',
    text: 'The Gen AI Monitoring data app measures how far the K-AI assistant and script assistance are used on a KNIME Business Hub.',
    support: {},
    about: ['token-cost-tracking', 'human-feedback'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin workflows guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'executor-diagnostics',
    text: 'The Executor Diagnostics data app lists extensions, Conda environments and Linux packages of an executor and tests which addresses it can reach.',
    support: {},
    about: ['reproducible-environments', 'endpoint-metrics'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin workflows guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_workflows_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prometheus-counters',
    text: 'KNIME counts executing and executed nodes, threads and queued work for a Prometheus metrics endpoint of the program as a whole.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'KNIME Core repository: ApplicationHealthInternal',
        url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/internal/ApplicationHealthInternal.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'quality-review-app',
    text: 'KNIME shows how to build a web application that evaluates predictions of a deployed workflow from time to time and triggers its update when they get worse.',
    support: { 'model-quality-monitoring': { how: 'custom' } },
    sources: [
      {
        title: 'KNIME blog: Model monitoring in a data science context',
        url: 'https://www.knime.com/blog/model-monitoring-in-data-science-context/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cdds-monitoring',
    text: 'The CDDS extension of KNIME Business Hub monitors the results of deployed production workflows; a comparison with ground truth is not named.',
    support: { 'model-quality-monitoring': { how: 'native', partial: true } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Continuous Deployment for Data Science guide',
        url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'raget-evaluator',
    text: 'The Giskard RAGET Evaluator node tests a retrieval workflow: a language model compares its answers with the reference answers of a test set.',
    support: { 'llm-evaluation': { how: 'native', via: ['Giskard'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Giskard RAGET nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_raget.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'raget-test-sets',
    text: 'A KNIME node generates test sets for retrieval workflows, with questions, reference answers and contexts, from the documents of a knowledge base.',
    support: { 'llm-evaluation': { how: 'native', via: ['Giskard'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Giskard RAGET nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_raget.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-scanner',
    text: 'The Giskard LLM Scanner node tests a generative workflow for hallucination, harmful content, prompt injection, stereotypes and disclosure of information.',
    support: { 'llm-evaluation': { how: 'native', via: ['Giskard'] } },
    about: ['llm-guardrails'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Giskard LLM Scanner node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/eval/giskard/_llm.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-conversation-table',
    text: 'The Agent Prompter node of KNIME writes an agent’s reasoning and tool calls to an output table; the record covers that node’s agent only.',
    support: { 'llm-tracing': { how: 'native', partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Agent nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-timeline',
    text: 'Since version 5.7 the Agent Chat View of KNIME shows tool calls and reasoning on a timeline.',
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
  },
  {
    slug: 'kai-feedback',
    text: 'Users can rate the K-AI assistant of KNIME as good or bad with a comment; this concerns the assistant and not a user’s own models.',
    support: {},
    about: ['human-feedback'],
    sources: [
      {
        title: 'KNIME Gateway repository: KaiFeedbackEnt',
        url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiFeedbackEnt.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'send-email',
    text: 'A KNIME workflow can notify people with the Send Email node, for example when a check in the workflow fails.',
    support: { 'monitoring-alerts': { how: 'custom' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Base repository: Send Email node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/util/sendmail/SendMailNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-debug-mode',
    text: 'In debug mode the agent nodes of KNIME show tool runs as metanodes in the agent workflow, and keep the metanode of a tool that failed.',
    support: {},
    about: ['llm-tracing', 'agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Agent nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kai-usage',
    text: 'The interface of KNIME gives the number of K-AI requests a user has made and the maximum allowed; it counts requests and not tokens.',
    support: {},
    about: ['token-cost-tracking'],
    sources: [
      {
        title: 'KNIME Gateway repository: KaiUsageEnt',
        url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/KaiUsageEnt.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-monitoring-workflows',
    text: 'The monitoring of the CDDS extension of KNIME Business Hub consists of workflows that can be adjusted and extended.',
    support: {},
    about: ['custom-monitoring-metrics'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Continuous Deployment for Data Science guide',
        url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
