import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'azure-monitor-metrics',
    text: 'Azure Monitor collects request latency, request rates and network bytes of each online endpoint and the CPU, GPU, memory and disk use of each deployment.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Azure Monitor'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-logs',
    text: 'Online endpoints can send logs of requests, container output and container events to Log Analytics tables for queries.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Log Analytics'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-monitoring-duty',
    text: 'For Kubernetes online endpoints, monitoring and logging are the user’s own responsibility, apart from the older logging with Application Insights.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-costs',
    text: 'The cost of managed online endpoints can be analysed for each endpoint and each deployment, that of Kubernetes ones only for the cluster.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-signals',
    text: 'Users can add a monitoring signal of their own to model monitoring by writing a custom signal component.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-performance-signals',
    text: 'Model performance signals, in preview, compare production outputs with collected ground truth on a schedule, for tabular classification and regression.',
    support: { 'model-quality-monitoring': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-notifications',
    text: 'Each monitoring run alerts when a signal passes the user’s threshold, within Azure Machine Learning or through Azure Event Grid.',
    support: { 'monitoring-alerts': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'metric-alert-rules',
    text: 'Alert rules of Azure Monitor can be set on endpoint metrics, failed deployments, quota use and unusable nodes.',
    support: { 'monitoring-alerts': { how: 'native', via: ['Azure Monitor'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Monitoring Azure Machine Learning',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/monitor-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generative-quality-signal',
    text: 'A monitoring signal in preview has GPT models of Azure OpenAI rate groundedness, relevance, coherence, fluency and similarity of a deployed application’s answers.',
    support: { 'llm-evaluation': { how: 'native', via: ['Azure OpenAI'], stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring generative AI applications',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-monitor-generative-ai-applications',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'foundation-model-evaluation',
    text: 'Foundation models of the catalogue can be evaluated on the user’s own test data by a form or samples; the evaluation needs GPU compute.',
    support: { 'llm-evaluation': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Foundation models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'evaluation-flows',
    text: 'Prompt flow has built-in evaluation flows and compares prompt variants over larger datasets.',
    support: { 'llm-evaluation': { how: 'native', stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Prompt flow',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/overview-what-is-prompt-flow',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-traces',
    text: 'Deployed prompt flows, in a preview feature, send OpenTelemetry traces of every node to Application Insights or to the user’s own collector.',
    support: { 'llm-tracing': { how: 'native', stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tracing-package',
    text: 'The tracing package of prompt flow records calls of language models and functions, also in LangChain and AutoGen code, after the OpenTelemetry specification; it is experimental.',
    support: { 'llm-tracing': { how: 'native', stage: 'deprecated' } },
    only: ['prompt-flow-toolkit'],
    sources: [
      {
        title: 'Prompt flow documentation: Tracing',
        url: 'https://microsoft.github.io/promptflow/how-to-guides/tracing/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-feedback',
    text: 'Deployed prompt flows have an interface for feedback in any JSON form, stored in a span that is linked to the trace of the request.',
    support: { 'human-feedback': { how: 'native', stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-token-metrics',
    text: 'Deployed prompt flows report prompt and completion tokens for each flow and node as a metric; it counts tokens, not money.',
    support: { 'token-cost-tracking': { how: 'native', partial: true, stage: 'deprecated' } },
    only: ['prompt-flow'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Traces and feedback of a flow deployment',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/how-to-enable-trace-feedback-for-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Prompt flow documentation: Home page',
        url: 'https://microsoft.github.io/promptflow/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'token-statistics-component',
    text: 'A monitoring component in the preview repository of registry assets computes token and cost figures over the collected outputs of language models.',
    support: { 'token-cost-tracking': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'GitHub: Azure/azureml-assets, component GenAI Token Statistics',
        url: 'https://github.com/Azure/azureml-assets/blob/main/assets/model_monitoring/components/genai_token_statistics/genai_token_statistics_signal_monitor/spec.yaml',
        accessed: '2026-11-23',
      },
      { title: 'GitHub: Azure/azureml-assets', url: 'https://github.com/Azure/azureml-assets', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-framework-traces',
    text: 'For Microsoft Agent Framework workflows on a managed online endpoint, Microsoft’s sample scoring script can send OpenTelemetry traces to Application Insights.',
    support: { 'llm-tracing': { how: 'custom', via: ['Microsoft Agent Framework'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: microsoft/promptflow, scoring script for Agent Framework',
        url: 'https://github.com/microsoft/promptflow/blob/main/migration-guide/PromptFlow-to-MAF/phase-4-migrate-ops/4b-deployment/score.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Migrating from prompt flow to Agent Framework',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/prompt-flow/migrate-prompt-flow-to-agent-framework',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-evaluators',
    text: 'Microsoft’s preview repository of registry assets holds evaluators for generative applications and agents, for instance of groundedness, task adherence and tool calls.',
    support: { 'llm-evaluation': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'GitHub: Azure/azureml-assets, built-in evaluators',
        url: 'https://github.com/Azure/azureml-assets/tree/main/assets/evaluators/builtin',
        accessed: '2026-11-23',
      },
      { title: 'GitHub: Azure/azureml-assets', url: 'https://github.com/Azure/azureml-assets', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
