import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'open-source',
    text: 'Kubeflow is published as open source.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Introduction',
        url: 'https://www.kubeflow.org/docs/started/introduction/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: Licence',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'tailored-distributions',
    text: 'Tailored distributions of Kubeflow exist beside the open-source project.',
    support: { 'third-party-distributions': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'apache-licence',
    text: 'The Kubeflow Community Distribution is licensed under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: Licence',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-free-use',
    text: 'The Apache licence of the Kubeflow Community Distribution grants its use free of charge.',
    support: { 'free-trial': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: Licence',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-kubeflow-free',
    text: 'Canonical’s distribution Charmed Kubeflow is free to use in any environment, with no features held back.',
    support: { 'free-trial': { how: 'native' } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Canonical Dex Auth Operator repository: README',
        url: 'https://github.com/canonical/dex-auth-operator',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-open-source',
    text: 'Canonical develops Charmed Kubeflow as an open-source project and publishes its bundle under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Home',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow bundle repository: Licence',
        url: 'https://github.com/canonical/bundle-kubeflow/blob/main/LICENSE',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commercial-support',
    text: 'Companies and freelancers sell commercial support for Kubeflow; the documentation names Aranui Solutions, Canonical, Red Hat and Julius von Kohout.',
    support: {},
    about: ['third-party-distributions'],
    sources: [
      {
        title: 'Kubeflow documentation: Get support',
        url: 'https://www.kubeflow.org/docs/started/support/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-support-best-effort',
    text: 'The Kubeflow community supports each release of its distribution for about six months, as best effort and without any formal commitment.',
    support: {},
    about: ['open-source-edition'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Get support',
        url: 'https://www.kubeflow.org/docs/started/support/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-pipelines-usage',
    text: 'On Google Cloud, a managed pipeline run causes charges for the resources that its components use, which Cloud Billing can show for each run.',
    support: { 'usage-based-pricing': { how: 'native' } },
    only: ['vertex-managed-pipelines'],
    sources: [
      {
        title: 'Vertex AI documentation: Understand pipeline run costs',
        url: 'https://cloud.google.com/vertex-ai/docs/pipelines/understand-pipeline-cost-labels',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-price-list',
    text: 'Google publishes prices in US dollars for Vertex AI, the platform that runs its managed Kubeflow pipelines.',
    support: { 'published-price-list': { how: 'native' } },
    only: ['vertex-managed-pipelines'],
    sources: [
      { title: 'Vertex AI: Pricing', url: 'https://cloud.google.com/vertex-ai/pricing', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
