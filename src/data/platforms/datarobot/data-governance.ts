import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'data-registry',
    text: 'On the Data page of DataRobot’s Registry, users can find, share, explore and reuse datasets, and datasets can have descriptions and tags.',
    support: { 'data-catalog': { how: 'native', shows: ['find', 'describe', 'wide'] } },
    sources: [
      { page: pages.data, accessed: '2026-11-23' },
      { page: pages.exploreRegistryData, accessed: '2026-11-23' },
      { page: pages.exploreRegistryDataVersion11_0, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'file-registry',
    text: 'On the Files page of DataRobot’s Registry, users can store, share and search for files of any type.',
    support: { 'data-catalog': { how: 'native', shows: ['find', 'wide'] } },
    sources: [{ page: pages.files, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-versions',
    text: 'Datasets in DataRobot’s registry have a version history, and users can schedule snapshots of connected data.',
    support: { 'dataset-versioning': { how: 'native', shows: ['earlier', 'fixed', 'wide'] } },
    sources: [
      { page: pages.exploreRegistryData, accessed: '2026-11-23' },
      { page: pages.exploreRegistryDataVersion11_0, accessed: '2026-12-01' },
      { page: pages.assetStates, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lineage',
    text: 'DataRobot’s feature lineage lists the steps, source columns, joins and catalogue versions behind an automatically engineered feature.',
    support: { 'data-lineage': { how: 'native', shows: ['origin', 'step', 'auto', 'follow'], partial: true } },
    sources: [{ page: pages.pythonClientFeatureLineage, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-impact-analysis',
    text: 'DataRobot’s impact analysis shows which other DataRobot entities depend on a dataset.',
    support: {},
    about: ['data-lineage'],
    sources: [
      { page: pages.exploreRegistryDataVersion11_0, accessed: '2026-12-01' },
      { page: pages.exploreRegistryData, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-sharing',
    text: 'Users can share a dataset in DataRobot’s registry with other users without sharing a project.',
    support: { 'data-access-control': { how: 'native', shows: ['rights', 'single'] } },
    sources: [
      { page: pages.manageDataAssets, accessed: '2026-11-23' },
      { page: pages.sharing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'acl-hydration',
    text: 'DataRobot’s ACL (access control list) hydration filters vector database results by the permissions of the original documents in Google Drive or SharePoint (premium).',
    support: { 'data-access-control': { how: 'native', shows: ['rights'] } },
    sources: [
      { page: pages.aclHydration, accessed: '2026-11-23' },
      { page: pages.aclServiceEnablement, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'user-activity-monitor',
    text: 'DataRobot’s User Activity Monitor reports audited administrator, application and prediction events, one per row, and exports them as CSV (managed platform: upgraded package only).',
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide', 'read'] } },
    sources: [
      { page: pages.userActivityMonitorReference, accessed: '2026-11-23' },
      { page: pages.userActivityMonitor, accessed: '2026-11-23' },
      { page: pages.userActivityMonitorAdminGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'customer-managed-storage-key',
    text: 'DataRobot’s Terraform module for self-managed installations on AWS can encrypt the storage bucket with a customer-managed key in AWS KMS (Key Management Service).',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest', 'keys'], via: ['aws-kms'] } },
    only: ['self-managed'],
    sources: [{ page: pages.terraformAwsDrInfraReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'personal-data-detection',
    text: 'DataRobot’s personal data detection checks a dataset for patterns of personal data and creates a feature list that leaves out the affected features.',
    support: { 'data-privacy': { how: 'native', shows: ['personal', 'find'] } },
    sources: [
      { page: pages.exploreRegistryData, accessed: '2026-11-23' },
      { page: pages.exploreRegistryDataVersion11_0, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stored-credentials',
    text: 'DataRobot stores credentials for data sources, and users can reuse stored credentials by reference, including in containers of the premium Workload API.',
    support: {},
    about: ['data-connectors', 'encryption'],
    sources: [
      { page: pages.credentialsManagement, accessed: '2026-11-23' },
      { page: pages.agentSkillsWorkloadApi, accessed: '2026-12-01' },
      { page: pages.workloadInterfacesLatest, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-governance-log',
    text: 'The governance tab of a DataRobot workload holds an audit trail, and a separate tab lists lifecycle and operational events (premium Workload API).',
    support: {},
    about: ['audit-log'],
    sources: [
      { page: pages.auditGovernanceActivity, accessed: '2026-11-23' },
      { page: pages.reviewWorkloadEvents, accessed: '2026-11-23' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'encrypted-volumes',
    text: 'DataRobot’s Terraform module for self-managed installations on AWS creates a default storage class with encrypted Amazon EBS volumes for the application’s volume claims.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'rest'], via: ['amazon-ebs'] } },
    only: ['self-managed'],
    sources: [{ page: pages.terraformAwsDrInfraReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'application-tls',
    text: 'Self-managed DataRobot can encrypt calls between its services (not to its persistent services) with TLS certificates generated at deployment, and terminate TLS at the ingress with certificates from cert-manager.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.configuringApplicationLevelTLS, accessed: '2026-11-30' },
      { page: pages.configuringCertManagerForTLSOnIngress, accessed: '2026-11-30' },
      { page: pages.applicationLevelTlsJapanese, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'restricted-personal-data',
    text: 'DataRobot restricts the use of some types of personal data in its product, including types regulated by laws such as HIPAA (Health Insurance Portability and Accountability Act).',
    support: {},
    about: ['hipaa-eligibility', 'data-privacy'],
    sources: [{ page: pages.personalData, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
