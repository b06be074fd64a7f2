import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
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
    support: { 'custom-monitoring-metrics': { how: 'native', via: ['Apache Superset'] } },
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
];
