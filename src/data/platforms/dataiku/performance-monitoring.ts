import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
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
    support: { 'endpoint-metrics': { how: 'integration', via: ['Prometheus'] } },
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
    text: 'Metric values that one’s own code computes can be added to a Dataiku evaluation store as an evaluation, through the Python API.',
    support: { 'custom-monitoring-metrics': { how: 'custom' } },
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
    support: { 'human-feedback': { how: 'native', via: ['Answers plug-in'] } },
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
    support: { 'llm-tracing': { how: 'integration', via: ['LangChain, LangSmith'] } },
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
    text: 'The OpenTelemetry receiver of Agent Management collects traces that instrumented agents send, and discovers the agents from them.',
    support: { 'llm-tracing': { how: 'integration', via: ['OpenTelemetry'] } },
    only: ['agent-management'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Getting started',
        url: 'https://doc.dataiku.com/agent-management/latest/concepts/getting-started.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku Agent Management documentation: OpenTelemetry',
        url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/opentelemetry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
