import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'no-hosted-service',
    text: 'Pachyderm’s hosted service, Hub, was withdrawn: on 8 April 2022 its guides were removed from the documentation because of its sunset.',
    support: { 'managed-service': { how: 'none' } },
    sources: [
      { page: pages.repositorySunsetOfHubRemovalOfHubReferencesApril2022, accessed: '2026-11-23' },
      { page: pages.documentationGettingStartedWithHub1_12, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-clouds',
    text: 'The documentation describes how to install Pachyderm on Amazon EKS, Google Kubernetes Engine and Azure Kubernetes Service.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    sources: [
      { page: pages.awsDeployment, accessed: '2026-11-23' },
      { page: pages.gcpDeployment, accessed: '2026-11-23' },
      { page: pages.azureDeployment, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'red-hat-marketplace',
    text: 'A README of 2022 describes an offering in the Red Hat Marketplace, for which Pachyderm builds the images on Red Hat’s base image.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.repositoryRedHatImages, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'iron-bank-builds',
    text: 'Since May 2024, releases include binaries from which images for the Iron Bank registry are built.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.repositorySupportForIronBankBuilds, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'hpe-edition',
    text: 'HPE (Hewlett Packard Enterprise) has offered Pachyderm as HPE Machine Learning Data Management, with documentation of the same repositories, pipelines and tools.',
    support: {},
    about: ['managed-service'],
    only: ['hpe-mldm'],
    sources: [
      { page: pages.hpeMachineLearningDataManagementDeveloperWorkflow, accessed: '2026-11-23' },
      { page: pages.pdkReadme, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
