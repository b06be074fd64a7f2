import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'pipelines-orchestration',
    text: 'Kubeflow Pipelines orchestrates workflows.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/pipelines-overview/',
      },
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'pipelines-api-for-ci',
    text: 'A CI/CD system can start Kubeflow Pipelines runs from scripts through the REST API.',
    support: { 'ci-cd-integration': { how: 'custom' } },
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines interfaces',
        url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-gitops',
    text: 'In its Kubernetes native API mode, Kubeflow Pipelines keeps pipelines and their versions as custom resources, which kubectl and GitOps tools can apply.',
    support: { 'source-control': { how: 'custom', via: ['GitOps tools'] } },
    about: ['ci-cd-integration', 'infrastructure-as-code'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines installation',
        url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/installation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recurring-runs',
    text: 'Kubeflow Pipelines repeats a pipeline, for example to retrain a model, at an interval or by a cron expression, the two kinds of run trigger that it has; for new data its documentation points to calls of the API.',
    support: { 'automated-retraining': { how: 'native' } },
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines concepts, run and recurring run',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines concepts, run trigger',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run-trigger/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines interfaces',
        url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kustomize-manifests',
    text: 'All components of the Community Distribution are declared as Kustomize manifests, which users adapt with overlays instead of editing them.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['Kustomize'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-terraform',
    text: 'Canonical publishes Terraform modules that deploy Charmed Kubeflow, also together with MLflow, Feast or Spark, through Juju.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['Terraform', 'Juju'] } },
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Install using Terraform',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/install/install-terraform/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow solutions repository',
        url: 'https://github.com/canonical/charmed-kubeflow-solutions',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-charts',
    text: 'Trainer, Spark Operator and KServe have Helm charts; those for parts of the Community Distribution are experimental.',
    support: {},
    about: ['infrastructure-as-code'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Installation',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/installation.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: README',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: KServe installation',
        url: 'https://kserve.github.io/website/docs/install/kserve-install',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Spark Operator repository: README',
        url: 'https://github.com/kubeflow/spark-operator/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-environments',
    text: 'For Feast feature definitions, separate staging and production environments are documented, with promotion through Git and a CI system; for models such a path is not described there.',
    support: { 'environment-promotion': { how: 'custom', via: ['Feast'], partial: true } },
    sources: [
      {
        title: 'Feast documentation: Structuring feature repos',
        url: 'https://docs.feast.dev/how-to-guides/structuring-repos',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
