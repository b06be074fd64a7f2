import type { MatrixFeature } from '../../matrix-types.ts';

export const performanceMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'prometheus-metrics',
    text: 'Pachyderm exposes Prometheus metrics of its pipelines and API, such as datums processed, processing time and bytes moved, but none of model endpoints.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Prometheus'], partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Monitor with Prometheus',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Metrics',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/metrics.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prometheus-licence',
    text: 'Up to version 2.11, monitoring a cluster with Prometheus needs an Enterprise licence.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['enterprise-edition'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Monitor with Prometheus',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
        url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'console-jobs',
    text: 'Console shows the last ten jobs of a project and, for each, its datums, duration, data moved and restarts.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): View dashboard',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-dashboard.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'loki-logs',
    text: 'Loki and Promtail, which the Helm chart can install, collect the logs that pachctl then reads by pipeline or job.',
    support: {},
    about: ['endpoint-metrics', 'training-debugging'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Log aggregation',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/loki.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jaeger-traces',
    text: 'Requests to Pachyderm can be traced with Jaeger to find the cause of slow clusters.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Tracing',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/tracing.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'test-set-scores',
    text: 'In a tutorial, user code scores each retrained model on a test set, and the plots are versioned; live predictions are not compared.',
    support: { 'model-quality-monitoring': { how: 'custom', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Multi-pipeline DAG',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/multi-ml/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'label-studio-feedback',
    text: 'In an example, people correct the predictions of an object detector in Label Studio, and the corrections serve as further training data.',
    support: { 'human-feedback': { how: 'integration', via: ['Label Studio'] } },
    sources: [
      {
        title: 'Pachyderm examples repository: Object detection',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/object-detection/Readme.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-metrics-port',
    text: 'An environment variable in a pipeline’s container names a port, 9090 by default, on which the user’s code can expose metrics for Prometheus; how they are then collected is not described.',
    support: { 'custom-monitoring-metrics': { how: 'custom', via: ['Prometheus'], partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Environment variables',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/environment-variables.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Worker containers and ports',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pps/server/worker_rc.go',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'uptime-alerts',
    text: 'A pipeline whose workers run longer than the maximum uptime in its specification, which needs autoscaling, gets an alert in pachctl and the API; it is shown only when asked for.',
    support: { 'monitoring-alerts': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm repository: Alerts of pipelines',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pps/pps.go',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Pipeline service definition',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pps/pps.proto',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Worker containers and ports',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/pps/server/worker_rc.go',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): pachctl check status',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_check_status.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
