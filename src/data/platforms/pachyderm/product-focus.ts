import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'versioned-data-and-pipelines',
    text: 'Pachyderm combines version-controlled data repositories with pipelines in containers that run when the data changes.',
    support: {},
    about: ['dataset-versioning', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Key features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Basic concepts',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/basic-concepts.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-workers',
    text: 'Each Pachyderm pipeline has a replication controller, a service and worker pods of its own on Kubernetes, but is described in Pachyderm’s own JSON or YAML specification.',
    support: { 'kubernetes-native': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Kubernetes RBAC',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/rbac.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/pipeline.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-audience',
    text: 'The documentation addresses data engineers and data scientists with large amounts of data, unstructured data above all, and says that small projects may not need Pachyderm.',
    support: {},
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Target audience',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/target-audience.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'documented-integrations',
    text: 'Pachyderm documents integrations with JupyterLab, Label Studio, Superb AI, Weights and Biases, Google BigQuery and Determined.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): JupyterLab',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Label Studio',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/label-studio/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Superb AI',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/superb-ai/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Weights and Biases',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Google BigQuery',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/bigquery/_index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Determined',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/determined/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'protobuf-api',
    text: 'External programs use Pachyderm through a protocol buffer API; official clients exist for Go and Python, and the JavaScript client is deprecated.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Language clients',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pod-patch',
    text: 'A pipeline specification can contain a JSON patch for its worker pods, for example to mount network storage.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Mount volumes',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/mount-volume.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pdk-reference',
    text: 'HPE published PDK, a reference environment in which Pachyderm handles data and workflow, Determined trains models and KServe serves them.',
    support: {},
    about: ['real-time-endpoints', 'distributed-training'],
    sources: [
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
