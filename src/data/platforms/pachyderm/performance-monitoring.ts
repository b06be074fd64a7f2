import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const performanceMonitoring: readonly WrittenFeature[] = [
  {
    slug: 'prometheus-metrics',
    text: 'Pachyderm exposes Prometheus metrics for its pipelines and API, such as datums processed, processing time and bytes moved, but none for model endpoints.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      { page: pages.monitorWithPrometheus, accessed: '2026-12-01' },
      { page: pages.metrics, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prometheus-licence',
    text: 'Up to Pachyderm 2.11, monitoring a cluster with Prometheus needed an Enterprise licence.',
    support: {},
    about: ['endpoint-metrics'],
    only: ['enterprise-edition'],
    sources: [
      { page: pages.monitorWithPrometheus, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-metrics-setting',
    text: 'In HPE’s PDK environment (not suggested for production), a Pachyderm pipeline enables TorchServe metrics on requests and latency per model, in log files or for Prometheus.',
    support: { 'endpoint-metrics': { how: 'integration', via: ['torchserve'], shows: ['requests', 'several'] } },
    sources: [
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-12-01' },
      { page: pages.torchServeMetricsApi, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.torchServeMetrics, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'console-jobs',
    text: 'Pachyderm’s web interface, Console, shows the last ten jobs of a project, with the datums (units of data), duration, data moved and restarts of each subjob.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [{ page: pages.viewDashboard, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'loki-logs',
    text: 'Pachyderm’s Helm chart can install Loki and Promtail to collect logs, which the pachctl tool then reads by pipeline or job.',
    support: {},
    about: ['endpoint-metrics', 'training-debugging'],
    sources: [{ page: pages.logAggregation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'jaeger-traces',
    text: 'Requests to Pachyderm can be traced with Jaeger to find out why a cluster is slow.',
    support: {},
    about: ['endpoint-metrics', 'llm-tracing'],
    sources: [{ page: pages.tracing, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'test-set-scores',
    text: 'In a Pachyderm tutorial, user code scores each retrained model on a test set, but live predictions are not scored.',
    support: {},
    about: ['model-quality-monitoring'],
    sources: [{ page: pages.multiPipelineDag, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pdk-prediction-notebook',
    text: 'A notebook of HPE’s PDK reference environment for Pachyderm sends one image to a KServe service and compares the predicted mask with a known one by intersection over union (IoU).',
    support: {},
    about: ['model-quality-monitoring'],
    sources: [{ page: pages.pdkNotebookOfTheBrainMriExample, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'label-studio-feedback',
    text: 'In a Pachyderm example with the deprecated Enterprise Server, people correct an object detector’s output in a developmental fork of Label Studio, and a pipeline adds the labels to the training data.',
    support: {
      'human-feedback': { how: 'integration', via: ['label-studio'], shows: ['reviewers', 'read'], stage: 'preview' },
    },
    sources: [
      { page: pages.examplesObjectDetection, accessed: '2026-12-01' },
      { page: pages.examplesObjectDetectionNotebook, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesLabelStudio, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesObjectDetectionLabelConversion, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.repositoryEnterpriseServer, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-metrics-port',
    text: 'User code in a Pachyderm pipeline can expose metrics for Prometheus on a port (9090 by default) that an environment variable specifies.',
    support: {},
    about: ['custom-monitoring-metrics'],
    sources: [
      { page: pages.environmentVariables, accessed: '2026-12-01' },
      { page: pages.repositoryWorkerContainersAndPorts, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'uptime-alerts',
    text: 'A Pachyderm pipeline with autoscaling gets an alert if its workers exceed the specified maximum uptime, but users see the alert only if they query the API or command-line tool.',
    support: {},
    about: ['monitoring-alerts'],
    sources: [
      { page: pages.repositoryAlertsOfPipelines, accessed: '2026-12-01' },
      { page: pages.repositoryPipelineServiceDefinition, accessed: '2026-12-01' },
      { page: pages.repositoryWorkerContainersAndPorts, accessed: '2026-12-01' },
      { page: pages.pachctlCheckStatus, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
