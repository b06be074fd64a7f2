import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'local-machine',
    text: 'MLflow can be installed on a local machine and run there.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    only: ['open-source'],
    sources: [
      { page: pages.repositoryInstalling },
      { page: pages.selfHostingMlflow, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.tracking, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'self-hosted-server',
    text: 'Users can run the MLflow tracking server on their own infrastructure with a SQL backend store and a local or remote artefact store.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['open-source'],
    sources: [{ page: pages.selfHostingMlflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-guides',
    text: 'MLflow has guides for hosting its server on AWS (with ECS, RDS and S3), Azure and Google Cloud.',
    support: {
      'multi-cloud': { how: 'native', shows: ['clouds'] },
      'self-hosted': { how: 'native', shows: ['install'] },
    },
    only: ['open-source'],
    sources: [
      { page: pages.deployingMlflowToAws, accessed: '2026-11-23' },
      { page: pages.deployingMlflowToCloud, accessed: '2026-11-23' },
      { page: pages.deployingMlflowToAzure, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.deployingMlflowToGoogleCloud, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-chart',
    text: 'The MLflow repository contains a Helm chart for Kubernetes 1.23 or newer, with optional TLS, ingress, Prometheus metrics and scheduled garbage collection.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    only: ['open-source'],
    sources: [{ page: pages.kubernetesHelmDeployment, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'docker-images',
    text: 'MLflow publishes an official Docker image on the GitHub Container Registry, and the MLflow guide for AWS runs the server from this image.',
    support: { 'self-hosted': { how: 'native', shows: ['install'] } },
    only: ['open-source'],
    sources: [
      { page: pages.officialMlflowDockerImage, accessed: '2026-11-23' },
      { page: pages.deployingMlflowToAws, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sqlite-default',
    text: 'Since version 3.7.0, MLflow stores metadata in a local SQLite file by default, unless it finds existing data of its file-based store in ‘./mlruns’.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['open-source'],
    sources: [
      { page: pages.selfHostingMlflow, accessed: '2026-11-23' },
      { page: pages.backendStores, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'backend-databases',
    text: 'MLflow can store metadata in PostgreSQL, MySQL or Microsoft SQL Server instead of SQLite.',
    support: {},
    about: ['self-hosted'],
    only: ['open-source'],
    sources: [
      { page: pages.selfHostingMlflow, accessed: '2026-11-23' },
      { page: pages.backendStores, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'file-store-legacy',
    text: 'The file-based backend store of MLflow no longer receives new features, and the model registry needs a database instead of this store.',
    support: {},
    about: ['self-hosted', 'local-mode'],
    only: ['open-source'],
    sources: [{ page: pages.backendStores, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'soft-delete-and-gc',
    text: 'Deleted MLflow runs, experiments and logged models are only marked as deleted until the ‘mlflow gc’ command removes them permanently.',
    support: {},
    about: ['self-hosted', 'data-privacy'],
    only: ['open-source'],
    sources: [
      { page: pages.backendStores, accessed: '2026-11-23' },
      { page: pages.troubleshootingFaqs, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'offline-settings',
    text: 'For use without internet access, MLflow has settings such as a local copy of its catalogue of provider models and a switch to skip the pip check of requirements.',
    support: {},
    about: ['air-gapped-install'],
    only: ['open-source'],
    sources: [
      { page: pages.apiMlflowEnvironmentVariables, accessed: '2026-11-23' },
      { page: pages.repositoryMlflowUtilsProvidersPy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
