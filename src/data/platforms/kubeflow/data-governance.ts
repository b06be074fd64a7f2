import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'mlmd-lineage-graph',
    text: 'Kubeflow Pipelines stores artefacts and executions of runs in ML Metadata and draws their connections across runs as a lineage graph.',
    support: { 'data-lineage': { how: 'native', shows: ['origin', 'step', 'auto', 'follow'], via: ['ml-metadata'] } },
    sources: [{ page: pages.pipelinesConceptsMlMetadata, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'mlmd-not-isolated',
    text: 'Artifacts, executions and other ML Metadata records of Kubeflow Pipelines are shared between all users without access control.',
    support: {},
    about: ['data-access-control', 'data-lineage', 'workspaces'],
    sources: [{ page: pages.pipelinesMultiUserIsolation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'per-namespace-s3',
    text: 'The Community Distribution gives each namespace its own credentials for the S3 store of Pipelines, SeaweedFS by default.',
    support: { 'data-access-control': { how: 'native', shows: ['rights'], via: ['seaweedfs'] } },
    only: ['community'],
    sources: [{ page: pages.blogKubeflow1_11Release, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'feast-discovery',
    text: 'Feast offers a metadata API and a small web interface to discover and share features across projects.',
    support: { 'data-catalog': { how: 'integration', shows: ['find'], via: ['feast'] } },
    sources: [{ page: pages.introductionToFeast, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-tls',
    text: 'Kubeflow Pipelines can be deployed with TLS for the communication between its pods.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['community'],
    sources: [{ page: pages.pipelinesInstallation, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-mtls',
    text: 'KServe documents how to encrypt traffic between services with the mutual TLS of the Istio service mesh.',
    support: { encryption: { how: 'integration', shows: ['encrypts', 'transit'], via: ['istio'] } },
    sources: [{ page: pages.kserveSecureInferenceServiceWithServiceMesh, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-mtls',
    text: 'In Charmed Kubeflow, the sidecars of its Istio service mesh carry traffic between workloads over mutual TLS.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'], via: ['istio'] } },
    only: ['charmed-kubeflow'],
    sources: [{ page: pages.charmedKubeflowCryptography, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-audit-log',
    text: 'The experimental Kubeflow MCP Server logs every tool call for audit, with masked parameters.',
    support: {},
    about: ['audit-log'],
    only: ['community'],
    sources: [{ page: pages.mcpServerArchitecture, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'synthetic-data',
    text: 'The Kubeflow blog shows user-written pipelines that replace personal data with synthetic data.',
    support: { 'data-privacy': { how: 'custom', shows: ['personal', 'mask'], via: ['kubeflow-pipelines'] } },
    sources: [
      { page: pages.blogSyntheticDataGenerationWithKubeflowPipelines, accessed: '2026-11-23' },
      { page: pages.genaiUseCases, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-permissions',
    text: 'Feast can restrict by role who reads or writes features and their definitions on its servers, though not through its API with a local provider.',
    support: {
      'data-access-control': {
        how: 'integration',
        shows: ['rights', 'single', 'kinds'],
        via: ['feast'],
        partial: true,
      },
    },
    sources: [
      { page: pages.feastPermission, accessed: '2026-11-23' },
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
      { page: pages.permission, recorded: '2026-11', accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-openlineage',
    text: 'Feast can emit OpenLineage events for its feature definitions and materialisation and show lineage that other systems send.',
    support: {
      'data-lineage': { how: 'integration', shows: ['origin', 'auto', 'follow'], via: ['feast', 'openlineage'] },
    },
    sources: [
      { page: pages.feastOpenLineageIntegration, accessed: '2026-11-23' },
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dataset-artifacts-per-run',
    text: 'Kubeflow Pipelines can give each dataset that a step outputs an address in object storage and record it with the run, without a version number.',
    support: {},
    about: ['dataset-versioning'],
    sources: [
      { page: pages.createUsePassAndTrackMlArtifacts, accessed: '2026-11-23' },
      { page: pages.pipelineRoot, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-no-dataset-versions',
    text: 'Feast does not version datasets or labels and names other tools for that.',
    support: {},
    about: ['dataset-versioning'],
    sources: [
      { page: pages.feastIntroduction, accessed: '2026-11-23' },
      { page: pages.feastSavedDataset, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-saved-datasets',
    text: 'As an alpha feature, Feast keeps the result of a historical feature query under a name.',
    support: {},
    about: ['feature-store', 'dataset-versioning'],
    sources: [{ page: pages.feastSavedDataset, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
];
