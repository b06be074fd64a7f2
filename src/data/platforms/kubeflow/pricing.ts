import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'open-source',
    text: 'Kubeflow is published as open source.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['community'],
    sources: [
      { page: pages.introduction, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.communityDistributionLicence, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'tailored-distributions',
    text: 'Vendors offer tailored distributions of Kubeflow beside the open-source project.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    sources: [
      { page: pages.installingKubeflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.introduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'apache-licence',
    text: 'The Kubeflow Community Distribution is licensed under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['community'],
    sources: [{ page: pages.communityDistributionLicence, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-free-use',
    text: 'The Apache License allows the Kubeflow Community Distribution to be used free of charge.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    only: ['community'],
    sources: [{ page: pages.communityDistributionLicence, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-kubeflow-free',
    text: 'Canonical’s distribution, Charmed Kubeflow, is free to use in any environment, with no features held back.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.canonicalDexAuthOperatorReadme, accessed: '2026-11-23' },
      { page: pages.charmedKubeflowBundleLicence, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-open-source',
    text: 'Canonical develops Charmed Kubeflow as an open-source project and publishes its bundle under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowHome, accessed: '2026-11-30' },
      { page: pages.charmedKubeflowBundleLicence, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commercial-support',
    text: 'Companies and freelancers such as Aranui Solutions, Canonical, Red Hat and Julius von Kohout sell commercial support for Kubeflow.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.getSupport, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-support-best-effort',
    text: 'The Kubeflow community supports each release of its distribution for about six months, on a best-effort basis and without formal commitment.',
    support: {},
    about: ['open-source-edition'],
    only: ['community'],
    sources: [
      { page: pages.communityDistributionReadme, accessed: '2026-11-23' },
      { page: pages.getSupport, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-pipelines-usage',
    text: 'Google Cloud charges a managed pipeline run for the resources that its components use, and Cloud Billing can show these charges for each run.',
    support: { 'usage-based-pricing': { how: 'native', via: ['vertex-ai'], shows: ['metered'] } },
    only: ['vertex-managed-pipelines'],
    sources: [
      { page: pages.vertexAiUnderstandPipelineRunCosts, accessed: '2026-11-23' },
      { page: pages.geminiEnterpriseAgentPlatformPipelineRunCosts, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-price-list',
    text: 'Google publishes prices in US dollars for Vertex AI, the platform that runs its managed Kubeflow pipelines.',
    support: { 'published-price-list': { how: 'native', via: ['vertex-ai'], shows: ['prices'] } },
    only: ['vertex-managed-pipelines'],
    sources: [{ page: pages.vertexAiPricing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-dynamic-pricing',
    text: 'Canonical says that it prices its managed services for applications on Microsoft Azure with a dynamic model, but the page names neither Kubeflow nor an amount.',
    support: {},
    about: ['usage-based-pricing', 'published-price-list'],
    only: ['canonical-managed-kubeflow'],
    sources: [{ page: pages.canonicalManagedAppsAzurePricing, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
