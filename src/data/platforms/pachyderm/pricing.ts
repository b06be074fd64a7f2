import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'apache-licence',
    text: 'Pachyderm’s source repository is licensed under the Apache License 2.0, but some parts, such as the JupyterLab extension, have separate licences.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    sources: [
      { page: pages.repositoryLicence, accessed: '2026-12-01' },
      { page: pages.repositoryLicenceOfTheJupyterLabExtension, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jupyterlab-extension-licence',
    text: 'The JupyterLab extension in Pachyderm’s source repository has a BSD licence.',
    support: {},
    about: ['open-source-edition'],
    sources: [{ page: pages.repositoryLicenceOfTheJupyterLabExtension, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-limits',
    text: 'Up to Pachyderm 2.11, the free Community Edition allowed at most 16 pipelines and 8 parallel workers per pipeline.',
    support: {},
    about: ['open-source-edition', 'free-trial'],
    only: ['community-edition'],
    sources: [
      { page: pages.scalingLimits, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'use-without-payment',
    text: 'Pachyderm can be used without payment: version 2.12 needs no licence key, and up to version 2.11 the Community Edition was free within limits on pipelines and workers.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    sources: [
      { page: pages.scalingLimits, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-through-sales',
    text: 'Up to version 2.11, users of Pachyderm’s Enterprise Edition had to request a licence key through a trial form or from the sales team, and the documentation states no price.',
    support: {},
    about: ['published-price-list'],
    only: ['enterprise-edition'],
    sources: [
      { page: pages.enterpriseFeatures, accessed: '2026-12-01' },
      { page: pages.activateEnterpriseViaHelm, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-enterprise-keys',
    text: 'Up to version 2.11, free licence keys for Pachyderm’s Enterprise Edition could be granted to startups, proofs of concept, and academic, nonprofit or open-source projects.',
    support: {},
    about: ['free-trial'],
    only: ['enterprise-edition'],
    sources: [{ page: pages.scalingLimits, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'licence-keys-dropped',
    text: 'Since Pachyderm 2.12, there have been no Enterprise limits, and the commands for activating licence keys have been deprecated.',
    support: {},
    about: ['open-source-edition', 'free-trial'],
    sources: [
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-12-01' },
      { page: pages.repositoryLicenceCommands, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
