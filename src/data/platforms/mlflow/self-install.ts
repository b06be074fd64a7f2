import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'local-machine',
    text: 'MLflow can be installed on a local machine and run there.',
    support: { 'local-mode': { how: 'native' } },
    only: ['open-source'],
    sources: [
      { title: 'MLflow repository: Installing', url: 'https://github.com/mlflow/mlflow#installing' },
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'self-hosted-server',
    text: 'Users can run the MLflow tracking server on their own infrastructure with a SQL backend store and a local or remote artifact store.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-guides',
    text: 'MLflow documents how to host its server on AWS with ECS, RDS and S3, and on Azure and Google Cloud.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Deploying MLflow to AWS',
        url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Deploying MLflow to cloud',
        url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-chart',
    text: 'The MLflow repository contains a Helm chart for Kubernetes 1.23 or newer with TLS, ingress, Prometheus metrics and scheduled garbage collection as options.',
    support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Kubernetes Helm Deployment',
        url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'docker-images',
    text: 'MLflow publishes an official Docker image of its server on the GitHub Container Registry.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Official MLflow Docker image',
        url: 'https://mlflow.org/docs/latest/ml/docker/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sqlite-default',
    text: 'MLflow stores metadata in a local SQLite file by default since version 3.7.0; PostgreSQL, MySQL and Microsoft SQL Server are also supported.',
    support: { 'local-mode': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Self-Hosting MLflow',
        url: 'https://mlflow.org/docs/latest/self-hosting/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Backend Stores',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'file-store-legacy',
    text: 'The file-based backend store of MLflow no longer receives new features, and several functions need a SQL store.',
    support: {},
    about: ['self-hosted', 'local-mode'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Backend Stores',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'soft-delete-and-gc',
    text: 'Deleted MLflow runs, experiments and logged models are only marked as deleted until the mlflow gc command removes them for good.',
    support: {},
    about: ['self-hosted', 'data-privacy'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Backend Stores',
        url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Troubleshooting & FAQs',
        url: 'https://mlflow.org/docs/latest/self-hosting/troubleshooting/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'offline-settings',
    text: 'For use without internet MLflow has settings such as a local copy of its catalogue of provider models and a switch that skips the pip check of requirements; an offline installation is not described.',
    support: {},
    about: ['air-gapped-install'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow API reference: mlflow.environment_variables',
        url: 'https://mlflow.org/docs/latest/api_reference/python_api/mlflow.environment_variables.html',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow repository: mlflow/utils/providers.py',
        url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/utils/providers.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
