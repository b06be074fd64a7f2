import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'clouds-of-core-2',
    text: 'Core 2 can be deployed on Google Kubernetes Engine, Amazon EKS and Azure AKS.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Installation overview',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clouds-of-core-1',
    text: 'Core 1 has installation guides for Google Cloud, Azure and Amazon Web Services.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Installation',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Install on AWS',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/aws',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-in-own-cloud',
    text: 'The Enterprise Platform, which customers operate themselves, can run in their own Google Cloud, AWS or Azure environment.',
    support: { 'multi-cloud': { how: 'native' } },
    about: ['customer-cloud-deployment'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Production environment',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-hosted-enterprise-platform',
    text: 'The Enterprise Platform is not operated for the customer: it is self-hosted, on a cluster that the customer provisions and maintains.',
    support: { 'managed-service': { how: 'none' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-seldon-core',
    text: 'Canonical packages the operator of Core 1 as a charm for Juju, which was part of Charmed Kubeflow up to version 1.8; since version 1.9 of 2024 it is no longer maintained.',
    support: { 'third-party-distributions': { how: 'native', stage: 'deprecated' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Charmed Kubeflow bundle repository: Removal of the Seldon Core charm, July 2024',
        url: 'https://github.com/canonical/bundle-kubeflow/commit/94ae866d793ffe73675b40fe544fcf79526eca53',
        accessed: '2026-11-23',
      },
      {
        title: 'Charmed Seldon Core operator repository: README',
        url: 'https://github.com/canonical/seldon-core-operator',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
