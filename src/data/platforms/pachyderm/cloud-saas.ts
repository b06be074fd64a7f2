import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'no-hosted-service',
    text: 'Pachyderm no longer has a hosted service: Pachyderm Hub, which earlier documentation described, was withdrawn in 2022.',
    support: { 'managed-service': { how: 'none' } },
    sources: [
      {
        title: 'Pachyderm repository: Sunset of Hub, removal of Hub references, April 2022',
        url: 'https://github.com/pachyderm/pachyderm/commit/836c53e6f602267d21cbd3786e427b307826cd18',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation repository: Getting started with Hub (1.12)',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.12.x/hub/hub_getting_started.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-clouds',
    text: 'The documentation describes how to install Pachyderm oneself on Amazon EKS, Google Kubernetes Engine and Azure Kubernetes Service.',
    support: { 'multi-cloud': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): AWS deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): GCP deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/gcp.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Azure deployment',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/azure.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'red-hat-marketplace',
    text: 'A README of 2022 describes an offering in the Red Hat Marketplace, for which Red Hat did most of the integration, while Pachyderm itself builds the images on Red Hat’s base image.',
    support: { 'third-party-distributions': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm repository: Red Hat images',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/redhat/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iron-bank-builds',
    text: 'Since May 2024, releases include binaries from which images for Iron Bank are built.',
    support: {},
    about: ['third-party-distributions'],
    sources: [
      {
        title: 'Pachyderm repository: Support for Iron Bank builds',
        url: 'https://github.com/pachyderm/pachyderm/commit/8c2691d009d41d0f87fd1df8cf57cab4492248a0',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hpe-edition',
    text: 'HPE has offered Pachyderm as HPE Machine Learning Data Management, with documentation of the same repositories, pipelines and tools.',
    support: {},
    about: ['managed-service'],
    only: ['hpe-mldm'],
    sources: [
      {
        title: 'HPE Machine Learning Data Management documentation: Developer workflow',
        url: 'https://docs.ai-solutions.ext.hpe.com/products/mldm/latest/learn/developer-workflow/',
        accessed: '2026-11-23',
      },
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
