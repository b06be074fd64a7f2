import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prometheus-metrics',
    text: 'Pachyderm exposes Prometheus metrics of its pipelines and API, such as datums processed, processing time and bytes moved, but none of model endpoints.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      { page: pages.monitorWithPrometheus, accessed: '2026-11-23' },
      { page: pages.metrics, accessed: '2026-11-23' },
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
      { page: pages.monitorWithPrometheus, accessed: '2026-11-23' },
      { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'console-jobs',
    text: 'Console shows the last ten jobs of a project and, for each, its datums, duration, data moved and restarts.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [{ page: pages.viewDashboard, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'loki-logs',
    text: 'Loki and Promtail, which the Helm chart can install, collect the logs that pachctl then reads by pipeline or job.',
    support: {},
    about: ['endpoint-metrics', 'training-debugging'],
    sources: [{ page: pages.logAggregation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'jaeger-traces',
    text: 'Requests to Pachyderm can be traced with Jaeger to find the cause of slow clusters.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [{ page: pages.tracing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'test-set-scores',
    text: 'In a tutorial, user code scores each retrained model on a test set, not on live predictions, and the plots are versioned.',
    support: {},
    about: ['model-quality-monitoring'],
    sources: [{ page: pages.multiPipelineDag, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'label-studio-feedback',
    text: 'In an example for the Enterprise Edition, people correct the predictions of an object detector in a developmental fork of Label Studio, and a pipeline adds the corrected labels to the training data.',
    support: {
      'human-feedback': { how: 'integration', via: ['label-studio'], shows: ['reviewers', 'read'], stage: 'preview' },
    },
    sources: [
      { page: pages.examplesObjectDetection, accessed: '2026-11-23' },
      { page: pages.examplesLabelStudio, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesObjectDetectionLabelConversion, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-metrics-port',
    text: 'An environment variable in a pipeline’s container names a port, 9090 by default, on which the user’s code can expose metrics for Prometheus.',
    support: {},
    about: ['custom-monitoring-metrics'],
    sources: [
      { page: pages.environmentVariables, accessed: '2026-11-23' },
      { page: pages.repositoryWorkerContainersAndPorts, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'uptime-alerts',
    text: 'A pipeline whose workers run longer than the maximum uptime in its specification, which requires autoscaling, gets an alert that pachctl and the API show only on request.',
    support: {},
    about: ['monitoring-alerts'],
    sources: [
      { page: pages.repositoryAlertsOfPipelines, accessed: '2026-11-23' },
      { page: pages.repositoryPipelineServiceDefinition, accessed: '2026-11-23' },
      { page: pages.repositoryWorkerContainersAndPorts, accessed: '2026-11-23' },
      { page: pages.pachctlCheckStatus, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
