import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'open-source',
    text: 'Kubeflow is an open-source MLOps platform.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Introduction',
        url: 'https://www.kubeflow.org/docs/started/introduction/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: Licence',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'kubernetes-focus',
    text: 'Kubeflow is made for Kubernetes.',
    support: { 'kubernetes-native': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction',
        url: 'https://www.kubeflow.org/docs/started/introduction/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'subprojects',
    text: 'Kubeflow consists of subprojects for stages of the AI lifecycle, each of which can be installed alone or together in the Community Distribution.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      {
        title: 'Kubeflow documentation: Introduction',
        url: 'https://www.kubeflow.org/docs/started/introduction/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-left-out',
    text: 'Charmed Kubeflow 1.11, like version 1.10 before it, leaves out the Model Registry and the Spark Operator.',
    support: {},
    about: ['model-registry', 'distributed-data-processing'],
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Release notes 1.11',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/reference/release-notes/release-notes-1-11/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation: Release notes 1.10',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/reference/release-notes/release-notes-1-10/',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-resources',
    text: 'Kubeflow workloads such as training jobs, Katib experiments, notebooks, Spark applications and KServe inference services are Kubernetes custom resources.',
    support: { 'kubernetes-native': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Runtime guide',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/runtime.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: How to use trial templates',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/trial-template/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Spark Operator overview',
        url: 'https://www.kubeflow.org/docs/components/spark-operator/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Resources',
        url: 'https://kserve.github.io/website/docs/concepts/resources',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-extension-framework',
    text: 'Kubeflow Trainer has an extension framework in which plug-ins hook into four phases of a training job, for example to validate it or to deploy further resources.',
    support: { 'extension-points': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Extension framework',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/extension-framework.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unified-sdk',
    text: 'The Kubeflow SDK is one Python package for several subprojects, among them training, hyperparameter optimisation, Spark sessions and the model registry.',
    support: {},
    about: ['custom-training-code', 'hyperparameter-tuning', 'model-registry'],
    sources: [
      {
        title: 'Kubeflow documentation: SDK overview',
        url: 'https://www.kubeflow.org/docs/components/sdk/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow SDK 0.4.0',
        url: 'https://blog.kubeflow.org/kubeflow-sdk-0.4.0-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'maturity-levels',
    text: 'Of the subprojects, Hub, Katib, Notebooks, Pipelines, Spark Operator and Trainer are graduated, Kale and the SDK incubating, and the MCP Server, an MCP server for Spark history and the MLflow integration experimental.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
