import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
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
];
