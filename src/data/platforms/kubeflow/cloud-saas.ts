import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'distribution-extras',
    text: 'A vendor’s packaged distribution of Kubeflow may add tools, integrations, operational features and commercial support for the vendor’s own platform.',
    support: {},
    about: ['third-party-distributions'],
    sources: [{ page: pages.introduction, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agent-platform-pipelines',
    text: 'Google Cloud’s managed service Agent Platform Pipelines (formerly Vertex AI Pipelines) runs pipelines written with version 2.0 or later of the Kubeflow Pipelines SDK.',
    support: { 'managed-service': { how: 'native', via: ['vertex-ai'], shows: ['operated'], partial: true } },
    about: ['pipeline-orchestration'],
    only: ['vertex-managed-pipelines'],
    sources: [
      { page: pages.geminiEnterpriseAgentPlatformInterfacesForPipelines, accessed: '2026-12-01' },
      { page: pages.geminiEnterpriseAgentPlatformIntroductionGoogleCloud, accessed: '2026-11-23' },
      { page: pages.pipelinesOverview, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-managed',
    text: 'Canonical operates Managed Kubeflow and has full administrative access to the service’s Azure resource group (read-only for the customer), according to Canonical’s documentation of April 2026.',
    support: { 'managed-service': { how: 'native', via: ['canonical-managed-kubeflow'], shows: ['operated'] } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowManagedKubeflowSystemArchitecture, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowDocumentationManagedKubeflowArchitecture, accessed: '2026-12-01' },
      { page: pages.charmhubDiscourseReferenceArchitectureKubeflow, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'canonical-managed-marketplace',
    text: 'Canonical’s Managed Kubeflow is deployed from the Azure Marketplace, according to Canonical’s documentation of April 2026.',
    support: {},
    about: ['managed-service'],
    only: ['canonical-managed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowManagedKubeflowSystemArchitecture, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowDocumentationManagedKubeflowArchitecture, accessed: '2026-12-01' },
      { page: pages.charmhubDiscourseReferenceArchitectureKubeflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'canonical-in-customer-subscription',
    text: 'Canonical’s Managed Kubeflow is deployed into a managed resource group inside the customer’s own Azure subscription, according to Canonical’s documentation of April 2026.',
    support: { 'customer-cloud-deployment': { how: 'native', via: ['azure'], shows: ['account'] } },
    only: ['canonical-managed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowManagedKubeflowSystemArchitecture, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowDocumentationManagedKubeflowArchitecture, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'clouds-and-clusters',
    text: 'The Kubeflow Community Distribution can be installed on Kubernetes services of several clouds: Amazon EKS, Azure AKS and, with small adjustments, Google GKE.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-clouds',
    text: 'Charmed Kubeflow can be installed on the Kubernetes services of Microsoft Azure, Amazon Web Services and Google Cloud.',
    support: { 'multi-cloud': { how: 'native', shows: ['clouds'] } },
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowInstall, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'distributions-2026',
    text: 'The Kubeflow documentation lists packaged distributions from Canonical, prokube.ai, Microsoft (for AKS), Nutanix, QBO and Red Hat (Open Data Hub for OpenShift).',
    support: { 'third-party-distributions': { how: 'native', shows: ['package'] } },
    sources: [{ page: pages.installingKubeflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'google-pipelines-sla',
    text: 'Google’s service level agreement for Vertex Pipelines, Google’s managed service for Kubeflow pipelines, sets a monthly uptime of at least 99.5%, backed by credits.',
    support: { 'service-level-agreement': { how: 'native', shows: ['figure', 'remedy', 'named'], via: ['vertex-ai'] } },
    only: ['vertex-managed-pipelines'],
    sources: [
      { page: pages.vertexAiServiceLevelAgreement, accessed: '2026-12-01' },
      { page: pages.pipelinesOverview, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
