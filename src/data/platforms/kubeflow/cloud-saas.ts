import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'distribution-extras',
    text: 'Vendors’ packaged distributions of Kubeflow may add tools, integrations, operational features and commercial support for their own platform.',
    support: { 'third-party-distributions': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction',
        url: 'https://www.kubeflow.org/docs/started/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-platform-pipelines',
    text: 'Google Cloud runs pipelines written with the Kubeflow Pipelines SDK, version 2.0 or later, in a service of its own (Vertex AI Pipelines, now Agent Platform Pipelines); no other part of Kubeflow belongs to it.',
    support: { 'managed-service': { how: 'native', via: ['Google Cloud'], partial: true } },
    about: ['pipeline-orchestration'],
    only: ['vertex-managed-pipelines'],
    sources: [
      {
        title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
        accessed: '2026-11-23',
      },
      {
        title: 'Gemini Enterprise Agent Platform documentation: Introduction to Google Cloud Pipeline Components',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/components-introduction',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-managed',
    text: 'Canonical operates Managed Kubeflow, deployed from the Azure Marketplace, with full administrative access to the resource group, while the customer only reads it.',
    support: { 'managed-service': { how: 'native', via: ['Canonical'] } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-in-customer-subscription',
    text: 'Canonical’s Managed Kubeflow is deployed into a managed resource group inside the customer’s own Azure subscription.',
    support: { 'customer-cloud-deployment': { how: 'native', via: ['Microsoft Azure'] } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clouds-and-clusters',
    text: 'The Kubeflow Community Distribution can be installed on Kubernetes services of several clouds: Amazon EKS, Azure AKS and, with small adjustments, Google GKE.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-clouds',
    text: 'Canonical documents the installation of Charmed Kubeflow on the Kubernetes services of Microsoft Azure, Amazon Web Services and Google Cloud.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Install',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distributions-2026',
    text: 'The documentation lists packaged distributions from Canonical, prokube.ai, Microsoft (for AKS), Nutanix, QBO and Red Hat (Open Data Hub for OpenShift).',
    support: { 'third-party-distributions': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
