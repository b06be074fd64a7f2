import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'clouds-of-core-2',
    text: 'Seldon Core 2 can be deployed on Google Kubernetes Engine, Amazon EKS or Azure AKS.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['core-2'],
    sources: [{ page: pages.core2InstallationOverview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'clouds-of-core-1',
    text: 'Seldon Core 1 has installation guides for Google Kubernetes Engine (Standard clusters only), Azure AKS and Amazon EKS.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['core-1'],
    sources: [
      { page: pages.core1Installation, accessed: '2026-12-01' },
      { page: pages.core1InstallOnAws, accessed: '2026-12-01' },
      { page: pages.core1InstallOnGoogleCloud, accessed: '2026-12-01' },
      { page: pages.core1InstallOnAzure, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-in-own-cloud',
    text: 'Customers operate Seldon Enterprise Platform themselves and can run it in their own Google Cloud, AWS or Azure environment.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    about: ['customer-cloud-deployment'],
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformProductionEnvironment, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformSeldonSecurityArchitecture, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformProductionInstallation, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-hosted-enterprise-platform',
    text: 'Seldon Enterprise Platform is self-hosted, which Seldon defines as hosted on the customer’s premises, on a Kubernetes cluster that the customer provisions and maintains.',
    support: { 'managed-service': { how: 'none' } },
    about: ['hybrid-execution'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformSeldonSecurityArchitecture, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-seldon-core',
    text: 'Canonical’s Juju charm for the Seldon Core 1 operator was removed from the Charmed Kubeflow bundle in July 2024 and has not been maintained since Charmed Kubeflow 1.9.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'], stage: 'deprecated' } },
    only: ['core-1'],
    sources: [
      { page: pages.charmedKubeflowBundleRemovalSeldonCoreCharmJuly2024, accessed: '2026-12-01' },
      { page: pages.charmedSeldonCoreOperatorReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-support-response-targets',
    text: 'Licence terms of 2018 for Seldon Deploy (now Enterprise Platform) set support response targets from 15 minutes for critical issues to two business days for low-priority ones.',
    support: {},
    about: ['service-level-agreement'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deployOperatorLicenceTerms, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
