import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'core-2-operational-metrics',
    text: 'Core 2 exposes metrics of models and pipelines, such as throughput, latency, memory and CPU use, to Prometheus and supplies a Grafana dashboard.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Prometheus'] } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Operational metrics',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/operational',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-metrics',
    text: 'Core 1 exposes request metrics of deployments, predictors and models to Prometheus.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Prometheus'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Metrics with Prometheus',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/analytics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-custom-metrics',
    text: 'Components of Core 1 can return counters, gauges and timers of their own, which are added to Prometheus.',
    support: { 'custom-monitoring-metrics': { how: 'native', via: ['Prometheus'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Metrics with Prometheus',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/analytics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-metrics',
    text: 'MLServer exposes request counts, errors, latencies and the lengths of its queues for Prometheus, labelled by model and version.',
    support: { 'endpoint-metrics': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Metrics',
        url: 'https://docs.seldon.ai/mlserver/user-guide/metrics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-custom-metrics',
    text: 'Custom runtimes of MLServer can register and log metrics of their own, which are exposed to Prometheus as histograms.',
    support: { 'custom-monitoring-metrics': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Metrics',
        url: 'https://docs.seldon.ai/mlserver/user-guide/metrics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-quality',
    text: 'The MPM Module calculates quality metrics of Core 2 models over time windows from predictions taken from Kafka and ground truth sent by users.',
    support: { 'model-quality-monitoring': { how: 'native' } },
    only: ['mpm-module'],
    sources: [
      { title: 'Seldon MPM Module documentation: Overview', url: 'https://docs.seldon.ai/mpm', accessed: '2026-11-23' },
      {
        title: 'Seldon MPM Module documentation: Release notes',
        url: 'https://docs.seldon.ai/mpm/resources/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-metrics',
    text: 'The MPM Module covers classification, with accuracy, precision, recall, specificity, F1 and confusion matrix, and regression, with MAE, MSE and RMSE.',
    support: {},
    about: ['model-quality-monitoring'],
    only: ['mpm-module'],
    sources: [
      {
        title: 'Seldon MPM Module documentation: Release notes',
        url: 'https://docs.seldon.ai/mpm/resources/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-limits',
    text: 'The MPM Module returns at most 100 time buckets for a window and needs a subscription for each model that describes its outputs.',
    support: {},
    about: ['model-quality-monitoring'],
    only: ['mpm-module'],
    sources: [
      {
        title: 'Seldon MPM Module documentation: Release notes',
        url: 'https://docs.seldon.ai/mpm/resources/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-ground-truth',
    text: 'Feedback in the MPM Module consists of ground truth values, not of ratings or comments, and is matched with a prediction by its inference request ID.',
    support: { 'human-feedback': { how: 'native', partial: true } },
    only: ['mpm-module'],
    sources: [
      {
        title: 'Seldon MPM Module documentation: Ground truth',
        url: 'https://docs.seldon.ai/mpm/getting-started/ground-truth',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-artifact-changes',
    text: 'The MPM Module does not notice when the artifact behind a model address changes, so that its metrics then mislead.',
    support: {},
    about: ['model-quality-monitoring', 'model-lineage'],
    only: ['mpm-module'],
    sources: [
      { title: 'Seldon MPM Module documentation: Overview', url: 'https://docs.seldon.ai/mpm', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-feedback',
    text: 'Routers of Core 1 can receive rewards through a feedback method that tells how good their decisions were.',
    support: {},
    about: ['human-feedback', 'model-quality-monitoring'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Routers including multi-armed bandits',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/routers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-2-alert-rules',
    text: 'Core 2 is monitored with kube-prometheus, which brings preconfigured alerting rules and an Alertmanager instance.',
    support: { 'monitoring-alerts': { how: 'integration', via: ['kube-prometheus'] } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Observability',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/observability',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-alerts',
    text: 'The Enterprise Platform shows alerts of Prometheus Alertmanager, defined on metrics of the platform and its models, while Alertmanager also informs receivers such as email, Slack or PagerDuty.',
    support: { 'monitoring-alerts': { how: 'native', via: ['Alertmanager'] } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Alerting integrations',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/general/alerting-integration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-dashboards',
    text: 'The Enterprise Platform has dashboards of Prometheus metrics and of the usage of models and deployments.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Prometheus'] } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Observability',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/observability',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-load-tests',
    text: 'The Enterprise Platform can run load tests against deployments from its interface and its API.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: LoadtestJobsApi',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/LoadtestJobsApi.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tracing',
    text: 'Core 2 emits OpenTelemetry traces that show the path and latency of requests through gateways, dataflow engine and servers, for instance in Jaeger.',
    support: {},
    about: ['llm-tracing', 'endpoint-metrics'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Tracing',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/tracing',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Pipelines',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-traces-and-data',
    text: 'For pipelines, whose models can be LLMs, Core 2 emits OpenTelemetry traces of the processing latency, while the inputs and outputs of each step are found apart from them in Kafka topics.',
    support: { 'llm-tracing': { how: 'native', partial: true } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Tracing',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/tracing',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Pipelines',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Concepts',
        url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-runtime-metrics',
    text: 'The Local runtime of the LLM Module reports request latency, time to first token, time per output token, cache use and scheduler state to Prometheus for a Grafana dashboard.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Prometheus'] } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Monitoring',
        url: 'https://docs.seldon.ai/llm-module/use-cases/local',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-token-throughput',
    text: 'The Grafana dashboard for the Local runtime shows counts and throughput of prompt and generated tokens, but no cost.',
    support: { 'token-cost-tracking': { how: 'native', partial: true } },
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Monitoring',
        url: 'https://docs.seldon.ai/llm-module/use-cases/local',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Grafana dashboard for LLM inference',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/prometheus/dashboards/grafana-llmis.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'usage-metrics-hodometer',
    text: 'An optional component of Core 2, Hodometer, sends anonymous usage metrics to Seldon at three levels of detail and can be disabled.',
    support: {},
    about: ['data-privacy'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Usage metrics',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/usage',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-metrics-server',
    text: 'Core 1 has an example of a metrics server, deployed by the user beside a model, that processes feedback events and records statistical performance metrics.',
    support: { 'model-quality-monitoring': { how: 'custom' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Real-time monitoring of statistical metrics',
        url: 'https://docs.seldon.ai/seldon-core-1/tutorials/notebooks/feedback_reward_custom_metrics',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-grafana',
    text: 'Metrics of the MPM Module are read from its API or shown in Grafana.',
    support: {},
    about: ['model-quality-monitoring', 'endpoint-metrics'],
    only: ['mpm-module'],
    sources: [
      {
        title: 'Seldon MPM Module documentation: Release notes',
        url: 'https://docs.seldon.ai/mpm/resources/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-tracing',
    text: 'Core 1 traces calls through the components of a deployment with OpenTracing and Jaeger.',
    support: {},
    about: ['llm-tracing', 'endpoint-metrics'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Distributed tracing with Jaeger',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/distributed-tracing',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'histogram-metrics',
    text: 'Core 2 keeps histogram metrics for each pipeline but not for each model; its documentation calls the set of metrics experimental.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Operational metrics',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/operational',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-tracing',
    text: 'MLServer can export OpenTelemetry traces to a collector that its settings name.',
    support: {},
    about: ['endpoint-metrics', 'llm-tracing'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: MLServer settings',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/Settings.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
