import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'pipelines-orchestration',
    text: 'Kubeflow Pipelines orchestrates workflows.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph'] } },
    sources: [
      { page: pages.pipelinesOverview2021 },
      { page: pages.pipelinesOverview, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'pipelines-api-for-ci',
    text: 'A CI/CD system can start Kubeflow Pipelines runs from scripts through the REST API.',
    support: { 'ci-cd-integration': { how: 'custom', shows: ['described'] } },
    sources: [{ page: pages.pipelinesInterfaces, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-gitops',
    text: 'In its Kubernetes native API mode, offered for non-production experiments in a standalone installation, Kubeflow Pipelines keeps pipelines and versions as custom resources, which kubectl and GitOps tools can apply.',
    support: {
      'source-control': { how: 'custom', shows: ['git'], via: ['kubernetes'] },
      'ci-cd-integration': { how: 'custom', shows: ['described', 'deploy'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    only: ['community'],
    sources: [
      { page: pages.communityDistributionReadme, accessed: '2026-11-23' },
      { page: pages.pipelinesInstallation, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recurring-runs',
    text: 'Kubeflow Pipelines can repeat a pipeline at an interval or by a cron expression, its two kinds of run trigger.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [
      { page: pages.pipelinesConceptsRunAndRecurringRun, accessed: '2026-11-23' },
      { page: pages.pipelinesConceptsRunTrigger, accessed: '2026-11-23' },
      { page: pages.pipelinesInterfaces, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kustomize-manifests',
    text: 'All components of the Community Distribution are declared as Kustomize manifests, which users adapt with overlays instead of editing them.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['kustomize'] },
    },
    only: ['community'],
    sources: [{ page: pages.communityDistributionReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-terraform',
    text: 'Canonical publishes Terraform modules that deploy Charmed Kubeflow, also together with MLflow, Feast or Spark, through Juju.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['terraform', 'juju'] } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowInstallUsingTerraform, accessed: '2026-11-30' },
      { page: pages.charmedKubeflowSolutionsRepository, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-charts',
    text: 'Trainer, Spark Operator and KServe have Helm charts, and parts of the Community Distribution have experimental ones.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    only: ['community'],
    sources: [
      { page: pages.trainerInstallation, accessed: '2026-11-23' },
      { page: pages.communityDistributionReadme, accessed: '2026-11-23' },
      { page: pages.kserveInstallation, accessed: '2026-11-23' },
      { page: pages.sparkOperatorReadme, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-environments',
    text: 'Feast documents separate staging and production environments for feature definitions, with promotion through Git and a CI system.',
    support: {},
    about: ['environment-promotion'],
    sources: [
      { page: pages.feastStructuringFeatureRepos, accessed: '2026-11-23' },
      { page: pages.introductionToFeast, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-export',
    text: 'A script in the repository of Kubeflow Pipelines exports all pipelines and their versions as Kubernetes manifests, one YAML file for each pipeline, which can be applied to a cluster.',
    support: { 'bulk-export': { how: 'native', shows: ['bulk', 'import', 'open'], partial: true } },
    sources: [{ page: pages.pipelinesExportToManifests, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-backup-restore',
    text: 'Charmed Kubeflow can be restored to a clean installation from Charmed Velero backups of its object store, ML Metadata, profiles and user workloads and from backups of its databases in S3 storage.',
    support: { 'bulk-export': { how: 'integration', via: ['velero'], shows: ['bulk', 'import'] } },
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowBackUp, accessed: '2026-11-30' },
      { page: pages.charmedKubeflowDocumentationRestore, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
