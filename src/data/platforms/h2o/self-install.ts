import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'kubernetes',
    text: 'H2O MLOps can be self-installed on Kubernetes.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['hybrid-cloud'],
    sources: [
      { title: 'H2O.ai: H2O MLOps product brief', url: 'https://www.h2o.ai/resources/product-brief/h2o-mlops/' },
      {
        title: 'H2O MLOps documentation: Helm configuration for runtimes',
        url: 'https://docs.h2o.ai/mlops/runtime-management/helm-configuration',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O AI Cloud documentation: Architecture',
        url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'haic-on-premises',
    text: 'H2O AI Cloud is deployed with Kubernetes in any cloud or on infrastructure of the customer.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['hybrid-cloud'],
    sources: [
      {
        title: 'H2O AI Cloud documentation: Architecture',
        url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-on-kubernetes',
    text: 'h2o-3 runs on Kubernetes as a StatefulSet with a headless service through which its nodes find each other.',
    support: { 'kubernetes-install': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Using H2O with Kubernetes',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/kubernetes.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-local',
    text: 'Initialising the Python or R client of h2o-3 starts a local server if none is running.',
    support: { 'local-mode': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Starting H2O-3',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/starting-h2o.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-local',
    text: 'H2O LLM Studio is installed with uv or run as a Docker container on one machine with an NVIDIA GPU.',
    support: { 'local-mode': { how: 'native' }, 'self-hosted': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio README',
        url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-air-gapped',
    text: 'Enterprise h2oGPTe is offered for public cloud, private cloud and air-gapped deployment.',
    support: { 'self-hosted': { how: 'native' } },
    about: ['air-gapped-install', 'customer-cloud-deployment'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: FAQs',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/faqs',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpt-offline',
    text: 'h2oGPT, the open-source server, documents how to download models while online and then run it without internet access; its software is installed while online.',
    support: { 'air-gapped-install': { how: 'native', partial: true } },
    only: ['h2ogpt'],
    sources: [
      {
        title: 'h2oGPT documentation: Offline mode and security',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_offline.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-helm',
    text: 'Helm charts, an operator and a command-line tool install h2o-3 clusters on Kubernetes.',
    support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'H2O Kubernetes README',
        url: 'https://github.com/h2oai/h2o-kubernetes/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 documentation: Using H2O with Kubernetes',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/kubernetes.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'client-engine-launch',
    text: 'Python clients outside H2O AI Cloud log in with a command-line configuration, create Driverless AI engines and run experiments on them.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Driverless AI Python client: Connect to a server created by AI Engine Manager',
        url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/h2oai-cloud/dai-aiem.html',
        accessed: '2026-11-23',
      },
      {
        title: 'AI Engine Manager documentation: Driverless AI engine client',
        url: 'https://h2oai.github.io/ai-engine-manager/py/clients/dai_engine/dai_engine_client',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-docker-native',
    text: 'Driverless AI is installed natively or as a Docker image, and settings are passed in its configuration file or as environment variables.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Data connectors',
        url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI user guide: Security',
        url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-air-gapped',
    text: 'A guide in the recipes repository describes Driverless AI on a machine without internet access and how custom recipes are brought to it from a connected one.',
    support: { 'air-gapped-install': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI recipes: Air-gapped installation of custom recipes',
        url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/air-gapped_installations/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-hadoop',
    text: 'h2o-3 runs on Hadoop clusters as a MapReduce job, with a ready-built package for each Hadoop distribution it supports.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
      {
        title: 'h2o-3 documentation: Security',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/security.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-helm',
    text: 'H2O Feature Store is installed on Kubernetes with Helm charts and needs an identity provider, PostgreSQL, object storage and a messaging system with the Kafka protocol.',
    support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Kubernetes Helm charts',
        url: 'https://docs.h2o.ai/featurestore/deployment/setup-the-stack/kubernetes_helm_charts',
        accessed: '2026-11-30',
      },
      {
        title: 'H2O Feature Store documentation: Requirements',
        url: 'https://docs.h2o.ai/featurestore/deployment/setup-the-stack/requirements',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'air-gapped-telemetry',
    text: 'For air-gapped clusters of H2O AI Cloud, the support team of H2O.ai can provide a bundle with which their telemetry is exported.',
    support: {},
    about: ['air-gapped-install'],
    only: ['hybrid-cloud'],
    sources: [
      {
        title: 'H2O AI Cloud telemetry export: README',
        url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/README.md',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
