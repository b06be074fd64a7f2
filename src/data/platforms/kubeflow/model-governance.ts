import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'hub-model-registry',
    text: 'The Model Registry of Kubeflow Hub records a team’s models, model versions and the metadata of their artifacts.',
    support: { 'model-registry': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Hub getting started',
        url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-mlflow',
    text: 'Charmed Kubeflow integrates Charmed MLflow, deployed beside it, for the tracking of experiments and as a model registry.',
    support: {
      'model-registry': { how: 'integration', via: ['Charmed MLflow'] },
      'experiment-tracking': { how: 'integration', via: ['Charmed MLflow'] },
    },
    only: ['charmed-kubeflow', 'canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: System architecture',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/explanation/system-architecture/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, support and FAQ, April 2026',
        url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/faq.rst',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-artifact-metadata',
    text: 'A Kubeflow Pipelines step can output a Model artifact with key-value metadata, which ML Metadata records with the execution that made it.',
    support: { 'model-lineage': { how: 'native', via: ['ML Metadata'] } },
    about: ['experiment-tracking'],
    sources: [
      {
        title: 'Kubeflow documentation: Create, use, pass, and track ML artifacts',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/data-handling/artifacts/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'webapp-inventory',
    text: 'The KServe Models Web App lists the InferenceServices of a namespace with their state, and lets users create, inspect and delete them.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Models Web App',
        url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-passive-registry',
    text: 'The Model Registry of Kubeflow Hub only stores metadata; it does not act on Kubernetes or hold the model files.',
    support: {},
    about: ['model-registry'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub architecture',
        url: 'https://www.kubeflow.org/docs/components/hub/reference/architecture/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-states',
    text: 'Registered models and versions carry the state live or archived; other promotion flags are custom properties that users define themselves.',
    support: { 'lifecycle-stages': { how: 'native', partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Hub repository: OpenAPI definition of the Model Registry',
        url: 'https://github.com/kubeflow/hub/blob/main/api/openapi/model-registry.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Hub getting started',
        url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-approval',
    text: 'Kubeflow’s documentation describes the Model Registry as a place to look up whether a version is approved; the approval itself is a status that users maintain.',
    support: { 'approval-workflow': { how: 'custom' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-lineage',
    text: 'The Model Registry is meant to keep relations between training data, code and model versions, so that the origin of a model can be traced.',
    support: { 'model-lineage': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-experiments',
    text: 'The API of the Model Registry also records experiments, experiment runs and the history of their metrics.',
    support: { 'experiment-tracking': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Hub repository: OpenAPI definition of the Model Registry',
        url: 'https://github.com/kubeflow/hub/blob/main/api/openapi/model-registry.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-deploy-by-reference',
    text: 'KServe can deploy a registered model by a model-registry:// address with name and version, through a storage initialiser of the Model Registry.',
    support: {},
    about: ['model-registry', 'real-time-endpoints'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub getting started',
        url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-tracks-inference-services',
    text: 'A controller of the Model Registry watches KServe InferenceServices and records live deployments against registered models.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-per-namespace',
    text: 'The Community Distribution deploys a Model Registry into the namespace of a user’s profile, since profiles handle permissions; permissions for single models are not described.',
    support: { 'model-access-control': { how: 'native', via: ['Kubeflow profiles'], partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub installation',
        url: 'https://www.kubeflow.org/docs/components/hub/installation/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Community Distribution repository: Example kustomization',
        url: 'https://github.com/kubeflow/community-distribution/blob/master/example/kustomization.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-model-catalog',
    text: 'The Model Catalog of Kubeflow Hub finds models of Hugging Face or of YAML files by task, provider or licence and hands them to the registry for deployment; it stores no weights.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-catalog-sharing',
    text: 'Administrators can define catalogue sources of approved models in Kubeflow Hub, which teams then find and use across the organisation.',
    support: { 'cross-workspace-models': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-model-descriptions',
    text: 'A model in the Model Catalog can hold a description, a readme text, licence and languages; compliance reports are not among its fields.',
    support: { 'model-documentation': { how: 'native', partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Hub repository: Catalog',
        url: 'https://github.com/kubeflow/hub/blob/main/catalog/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Hub overview',
        url: 'https://www.kubeflow.org/docs/components/hub/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-performance-comparison',
    text: 'The Model Catalog can show benchmark results of models and compare them by hardware and latency.',
    support: {},
    about: ['foundation-model-catalog', 'llm-evaluation'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
        url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-maturity',
    text: 'Kubeflow lists Hub among its graduated, stable subprojects, while the installation guide and README still call the Model Registry alpha.',
    support: {},
    about: ['model-registry'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Hub installation',
        url: 'https://www.kubeflow.org/docs/components/hub/installation/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Hub repository: README',
        url: 'https://github.com/kubeflow/hub/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-default-install',
    text: 'Since version 26.03.1 the Community Distribution installs the Model Registry, the Model Catalog and their interface by default.',
    support: {},
    about: ['model-registry', 'foundation-model-catalog'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
        url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-prompts',
    text: 'OGX, a separate API server of the Kubeflow ecosystem, stores prompt templates under an identifier with numbered versions and a default version.',
    support: { 'prompt-registry': { how: 'integration', via: ['OGX'] } },
    sources: [
      {
        title: 'OGX documentation: API reference',
        url: 'https://ogx-ai.github.io/docs/api-overview',
        accessed: '2026-11-23',
      },
      {
        title: 'OGX repository: Prompt models',
        url: 'https://github.com/ogx-ai/ogx/blob/main/src/ogx_api/prompts/models.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Introduction to OGX',
        url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
