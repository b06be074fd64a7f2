import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'self-managed-platform',
    text: 'The Self-Managed AI Platform is installed in a customer’s own VPC or on physical hardware.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Architecture overview (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-install',
    text: 'A single Helm chart installs DataRobot on Amazon EKS, Azure AKS, Google GKE or any CNCF-certified Kubernetes.',
    support: { 'kubernetes-install': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Installing DataRobot with Helm chart',
        url: 'https://docs.datarobot.com/en/docs/install/installation/install-with-helm-chart.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Install the DataRobot platform on Google GKE',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/install-on-gke/gke-install.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'persistent-critical-services',
    text: 'A self-managed DataRobot relies on MongoDB, PostgreSQL, RabbitMQ, Redis and Elasticsearch, inside the cluster or as external services, which DataRobot recommends for production.',
    support: {},
    about: ['self-hosted', 'high-availability'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Internal PCS',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/preinstall/persistent-critical-services/pcs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'image-archive',
    text: 'For restricted or air-gapped environments an image archive replaces Docker Hub as the source of DataRobot’s container images.',
    support: { 'air-gapped-install': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Architecture overview (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Helm plugin repository: Command reference',
        url: 'https://github.com/datarobot-oss/helm-datarobot-plugin/blob/main/docs/helm-datarobot.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'nim-air-gap',
    text: 'NVIDIA NIM models can be deployed in clusters without internet access by a documented procedure.',
    support: {},
    about: ['air-gapped-install', 'llm-serving'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: NVIDIA NIM (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/installation/advanced-configuration/nvidia-nim/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drum',
    text: 'The DRUM tool runs, tests and serves custom models on a local Linux or macOS machine; the platform itself does not run there.',
    support: { 'local-mode': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot User Models repository: DRUM readme',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/custom_model_runner/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-agent-development',
    text: 'Agents, though not the platform, can be served and queried on a local machine with the DRAgent command line before they are deployed.',
    support: { 'local-mode': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot GenAI library: DRAgent CLI',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'management-agent',
    text: 'The management agent deploys, replaces and monitors models in external prediction environments, such as a customer’s Kubernetes namespace; it is for deployments and not for training.',
    support: { 'hybrid-execution': { how: 'native', partial: true } },
    only: ['managed-saas', 'single-tenant-saas'],
    sources: [
      {
        title: 'DataRobot documentation: Management agent (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Management agent: Installation and configuration',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-install.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Install the management agent for Kubernetes',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment/mlops-agent/mgmt-agent/mgmt-agent-kubernetes.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-triggers',
    text: 'Projects, training and scoring on DataRobot can be started from a customer’s own Airflow or scripts through the provider, the Python client or the REST API.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Provider for Apache Airflow repository',
        url: 'https://github.com/datarobot/airflow-provider-datarobot',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Apache Airflow',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/apache-airflow.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-api-self-managed',
    text: 'In a self-managed installation the Workload API is enabled separately, by feature flags and licence.',
    support: {},
    about: ['custom-serving-containers', 'self-hosted'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Workload API (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
