import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'h2o-3-in-memory-cluster',
    text: 'h2o-3 is a distributed, in-memory machine-learning engine whose cluster of Java processes imports, transforms and models data in parallel.',
    support: { 'distributed-data-processing': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
      {
        title: 'h2o-3 documentation: Architecture',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/architecture.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-custom-recipes',
    text: 'Python code uploaded to a running Driverless AI as a custom recipe adds transformers, models or scorers beside or in place of the built-in ones.',
    support: { 'extension-points': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI recipes: README',
        url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'haic-on-kubernetes',
    text: 'H2O AI Cloud keeps all of its functions inside a Kubernetes cluster, where engines, applications and model deployments run as separate workloads.',
    support: {},
    about: ['kubernetes-native'],
    sources: [
      {
        title: 'H2O AI Cloud documentation: Architecture',
        url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-extensible',
    text: 'Developers can add data transformations and algorithms of their own to h2o-3 and call them from all of its clients.',
    support: { 'extension-points': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-operator',
    text: 'An open-source operator, at version 0.2.0 since February 2021, makes Kubernetes recognise h2o-3 clusters as a custom resource named H2O.',
    support: { 'kubernetes-native': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'H2O Kubernetes README',
        url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O Kubernetes repository: Commits',
        url: 'https://github.com/h2oai/h2o-kubernetes/commits/master',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
