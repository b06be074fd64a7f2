import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'no-hosted-service',
    text: 'Pachyderm’s hosted service, Hub, was withdrawn, and the Hub guides were removed from the documentation on 8 April 2022.',
    support: { 'managed-service': { how: 'none' } },
    sources: [
      { page: pages.repositorySunsetOfHubRemovalOfHubReferencesApril2022, accessed: '2026-12-01' },
      { page: pages.documentationGettingStartedWithHub1_12, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-clouds',
    text: 'Pachyderm’s documentation has installation guides for Amazon EKS, Google Kubernetes Engine and Azure Kubernetes Service.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    about: ['customer-cloud-deployment'],
    sources: [
      { page: pages.awsDeployment, accessed: '2026-12-01' },
      { page: pages.gcpDeployment, accessed: '2026-12-01' },
      { page: pages.azureDeployment, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'combinator-terraform-module',
    text: 'A Terraform module by the outside project Combinator.ml installs Pachyderm on Kubernetes, but was last changed in May 2021, with version 0.4.1 of the Helm chart.',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'], partial: true } },
    sources: [
      { page: pages.combinatorTerraformModule, accessed: '2026-12-01' },
      { page: pages.combinatorTerraformModuleCode, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'red-hat-marketplace',
    text: 'According to a README from 2022, Pachyderm has images built on Red Hat’s base image for a Red Hat Marketplace offering.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.repositoryRedHatImages, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'iron-bank-builds',
    text: 'Since May 2024, Pachyderm releases have included the binaries from which images for the Iron Bank registry are built.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.repositorySupportForIronBankBuilds, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'hpe-edition',
    text: 'HPE (Hewlett Packard Enterprise) has offered Pachyderm under the name HPE Machine Learning Data Management.',
    support: {},
    about: ['managed-service'],
    only: ['hpe-mldm'],
    sources: [
      { page: pages.hpeMachineLearningDataManagementDeveloperWorkflow, accessed: '2026-11-23' },
      { page: pages.pdkReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
