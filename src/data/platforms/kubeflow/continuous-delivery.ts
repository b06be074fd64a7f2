import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'pipelines-orchestration',
    text: 'Kubeflow Pipelines runs workflows defined as graphs of components.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph'] } },
    sources: [
      { page: pages.pipelinesOverview2021 },
      { page: pages.pipelinesOverview, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'pipelines-api-for-ci',
    text: 'Scripts in a CI/CD system can start Kubeflow Pipelines runs through the REST API.',
    support: { 'ci-cd-integration': { how: 'custom', shows: ['described'] } },
    sources: [{ page: pages.pipelinesInterfaces, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-gitops',
    text: 'In Kubernetes native API mode (for non-production experiments), Kubeflow Pipelines stores pipelines and versions as custom resources that ‘kubectl’ and GitOps tools can apply.',
    support: {
      'ci-cd-integration': { how: 'custom', shows: ['described', 'deploy'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    about: ['source-control'],
    only: ['community'],
    sources: [
      { page: pages.communityDistributionReadme, accessed: '2026-12-01' },
      { page: pages.pipelinesInstallation, accessed: '2026-12-01' },
      { page: pages.pipelinesKubernetesNativeApiProposal, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recurring-runs',
    text: 'Kubeflow Pipelines can run a pipeline repeatedly, at an interval or on a cron schedule.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [
      { page: pages.pipelinesConceptsRunAndRecurringRun, accessed: '2026-12-01' },
      { page: pages.pipelinesConceptsRunTrigger, accessed: '2026-12-01' },
      { page: pages.pipelinesInterfaces, accessed: '2026-12-01' },
      { page: pages.pipelinesOverview, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kustomize-manifests',
    text: 'The Kubeflow Community Distribution declares all its components as Kustomize manifests, which users adapt with overlays instead of editing the manifests.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['kustomize'] },
    },
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-terraform',
    text: 'Canonical publishes Terraform modules that deploy Charmed Kubeflow through the Juju tool, either alone or together with MLflow, Feast or Spark.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['terraform', 'juju'] } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowInstallUsingTerraform, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowSolutionsRepository, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-charts',
    text: 'Helm charts are available for Kubeflow Trainer, the Spark Operator and KServe, and experimental charts exist for parts of the Kubeflow Community Distribution.',
    support: {
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
      'kubernetes-install': { how: 'native', shows: ['path'], partial: true },
    },
    only: ['community'],
    sources: [
      { page: pages.trainerInstallation, accessed: '2026-12-01' },
      { page: pages.communityDistributionReadme, accessed: '2026-12-01' },
      { page: pages.kserveInstallation, accessed: '2026-12-01' },
      { page: pages.sparkOperatorReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-environments',
    text: 'In Feast, the feature store of the Kubeflow ecosystem, users can promote feature definitions from a staging to a production environment through Git and a CI system.',
    support: {},
    about: ['environment-promotion'],
    sources: [
      { page: pages.feastStructuringFeatureRepos, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-operator-git',
    text: 'The Kubernetes operator of Feast, the feature store of the Kubeflow ecosystem, can clone a Feast project from a public or private Git repository at a chosen branch, tag or commit.',
    support: { 'source-control': { how: 'integration', shows: ['git', 'remote'], via: ['feast'], partial: true } },
    sources: [
      { page: pages.feastOperatorProjectProvisioning, accessed: '2026-12-01' },
      { page: pages.introductionToFeast, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'pipelines-export',
    text: 'A script in the Kubeflow Pipelines repository exports all pipelines and versions (by namespace in multi-user mode) as YAML manifests for clusters in Kubernetes native API mode.',
    support: { 'bulk-export': { how: 'native', shows: ['bulk', 'import', 'open'], partial: true } },
    sources: [{ page: pages.pipelinesExportToManifests, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-backup-restore',
    text: 'In a clean installation, Charmed Kubeflow can be restored from S3 database backups and from Charmed Velero backups, which include volume snapshots only on AWS and Azure.',
    support: { 'bulk-export': { how: 'custom', via: ['velero'], shows: ['bulk', 'import'], partial: true } },
    about: ['dataset-versioning'],
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowBackUp, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowDocumentationRestore, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
