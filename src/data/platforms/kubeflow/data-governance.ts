import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'mlmd-lineage-graph',
    text: 'Kubeflow Pipelines records the artefacts and executions of runs in ML Metadata and draws their connections across runs as a lineage graph.',
    support: { 'data-lineage': { how: 'native', shows: ['origin', 'step', 'auto', 'follow'], via: ['ml-metadata'] } },
    sources: [
      { page: pages.pipelinesConceptsMlMetadata, accessed: '2026-12-01' },
      { page: pages.pipelinesDataTypes, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlmd-not-isolated',
    text: 'All users share the artefacts, executions and other ML Metadata records of Kubeflow Pipelines, without access control.',
    support: {},
    about: ['data-access-control', 'data-lineage', 'workspaces'],
    sources: [{ page: pages.pipelinesMultiUserIsolation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'per-namespace-s3',
    text: 'The Community Distribution gives each namespace its own credentials, with rights on its own part, for the S3 store of Kubeflow Pipelines, which is SeaweedFS by default.',
    support: { 'data-access-control': { how: 'native', shows: ['rights'], via: ['seaweedfs'] } },
    only: ['community'],
    sources: [
      { page: pages.blogKubeflow1_11Release, accessed: '2026-12-01' },
      { page: pages.pipelinesProfileControllerS3, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-discovery',
    text: 'Feast’s metadata API searches features across projects by name, description and tags, and Feast’s small web interface, in beta, filters them by tags.',
    support: { 'data-catalog': { how: 'integration', shows: ['find', 'describe'], via: ['feast'] } },
    sources: [
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
      { page: pages.feastRegistryServer, accessed: '2026-12-01' },
      { page: pages.feastFeatureView, accessed: '2026-12-01' },
      { page: pages.feastWebUi, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-tls',
    text: 'Kubeflow Pipelines has manifests for a standalone installation with TLS encryption between its pods.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['community'],
    sources: [{ page: pages.pipelinesInstallation, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-mtls',
    text: 'In KServe, traffic between services can be encrypted with the mutual TLS of Istio, the service mesh that the Community Distribution installs.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'], via: ['istio'] } },
    only: ['community'],
    sources: [
      { page: pages.kserveSecureInferenceServiceWithServiceMesh, accessed: '2026-12-01' },
      { page: pages.communityDistributionReadme, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.kserveIntegrations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-mtls',
    text: 'In Charmed Kubeflow, the sidecars of the Istio service mesh encrypt traffic between workloads with mutual TLS.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'], via: ['istio'] } },
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowCryptography, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-audit-log',
    text: 'The experimental Kubeflow MCP Server logs every tool call for auditing and masks the call’s parameters.',
    support: {},
    about: ['audit-log'],
    only: ['community'],
    sources: [{ page: pages.mcpServerArchitecture, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-audit-log',
    text: 'The feature server of Feast, the feature store of the Kubeflow ecosystem, can log the time and the signed-in user of each retrieval of online features, but does not by default.',
    support: { 'audit-log': { how: 'integration', via: ['feast'], shows: ['who', 'read'] } },
    sources: [
      { page: pages.feastPythonFeatureServer, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'charmed-enterprise-compliance',
    text: 'Canonical says that its enterprise offering of Charmed Kubeflow includes hardening features and compliance with standards such as FedRAMP and HIPAA.',
    support: {},
    about: ['fedramp-authorization', 'hipaa-eligibility'],
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowCharmedVsUpstream, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'synthetic-data',
    text: 'As the Kubeflow blog shows, users can write Kubeflow pipelines that generate synthetic data to stand in for sensitive or personal data.',
    support: { 'data-privacy': { how: 'custom', shows: ['personal', 'mask'], via: ['kubeflow-pipelines'] } },
    sources: [
      { page: pages.blogSyntheticDataGenerationWithKubeflowPipelines, accessed: '2026-12-01' },
      { page: pages.genaiUseCases, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-permissions',
    text: 'Feast’s servers can restrict by role who reads or writes features and their definitions, but Feast’s API does not enforce this when used with a local provider.',
    support: {
      'data-access-control': {
        how: 'integration',
        shows: ['rights', 'single', 'kinds'],
        via: ['feast'],
        partial: true,
      },
    },
    sources: [
      { page: pages.feastPermission, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
      { page: pages.permission, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-openlineage',
    text: 'Feast, the feature store in the Kubeflow ecosystem, can emit OpenLineage events about its feature definitions and materialisation, and can show lineage sent by other systems.',
    support: {
      'data-lineage': {
        how: 'integration',
        shows: ['origin', 'step', 'auto', 'follow'],
        via: ['feast', 'openlineage'],
      },
    },
    sources: [
      { page: pages.feastOpenLineageIntegration, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-artifacts-per-run',
    text: 'Kubeflow Pipelines can store each dataset that a step outputs at a separate address in object storage and record it with the run.',
    support: {},
    about: ['dataset-versioning'],
    sources: [
      { page: pages.createUsePassAndTrackMlArtifacts, accessed: '2026-12-01' },
      { page: pages.pipelineRoot, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-no-dataset-versions',
    text: 'Feast does not version datasets or labels, and its documentation names other tools for that.',
    support: {},
    about: ['dataset-versioning'],
    sources: [
      { page: pages.feastIntroduction, accessed: '2026-12-01' },
      { page: pages.feastSavedDataset, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-saved-datasets',
    text: 'Saved datasets, an alpha feature of Feast, keep the result of a historical feature query under a name.',
    support: {},
    about: ['feature-store', 'dataset-versioning'],
    sources: [{ page: pages.feastSavedDataset, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'lakefs-pipeline-steps',
    text: 'The documentation of lakeFS, a separate product, shows how to write steps for version 1 of Kubeflow Pipelines that create branches of data in lakeFS.',
    support: {},
    about: ['dataset-versioning'],
    sources: [{ page: pages.lakefsKubeflowPipelines, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
