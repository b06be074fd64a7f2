import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'enterprise-model-catalogue',
    text: 'The Enterprise Platform has a model catalogue, kept in PostgreSQL, with name, version, address, artifact type, task, tags, metrics and project of each model.',
    support: { 'model-registry': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: API specification',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-sync',
    text: 'The Enterprise Platform watches the cluster and enters the models of deployments into its catalogue by itself, with basic information only.',
    support: {},
    about: ['model-registry', 'deployment-inventory'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-queries',
    text: 'Model metadata of the Enterprise Platform can be searched with a query language of comparisons, partial matches, AND and OR, the last two with equal precedence.',
    support: {},
    about: ['model-registry'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-schema',
    text: 'An entry of the Enterprise Platform’s model catalogue can hold a prediction schema that describes inputs and outputs, with types such as categorical, one-hot or tensor.',
    support: { 'model-signatures': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: API specification',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-metadata',
    text: 'The Enterprise Platform lists all deployments that are associated with a model of its catalogue.',
    support: {},
    about: ['deployment-inventory', 'model-lineage'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Deploy SDK repository: API specification',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-permissions',
    text: 'Models of the Enterprise Platform belong to projects, and access to project-scoped resources can be controlled by policies of the Open Policy Agent.',
    support: { 'model-access-control': { how: 'native', via: ['Open Policy Agent'] } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Configuring authorization',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/authorization',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: API specification',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-overview',
    text: 'The overview page of the Enterprise Platform lists deployments with their status, and a dashboard shows the components and manifest of each.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Deployment dashboard',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/deployment-dashboard',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-lists',
    text: 'The Seldon CLI lists the models, pipelines, experiments and servers of Core 2 with their state.',
    support: { 'deployment-inventory': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: seldon model list',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_model_list.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Seldon CLI',
        url: 'https://docs.seldon.ai/seldon-core-2/resources/apis/cli',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-metadata-provenance',
    text: 'Metadata that users add to a Core 1 model, in a file or in code, can trace it to its training system, data and metrics.',
    support: { 'model-lineage': { how: 'custom' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Overview of components',
        url: 'https://docs.seldon.ai/seldon-core-1/concepts/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Quick start guide',
        url: 'https://docs.seldon.ai/seldon-core-1',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Model metadata',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/metadata',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-hub-models',
    text: 'MLServer loads pretrained models of the Hugging Face hub that its model settings name; they are browsed on the hub and not in MLServer.',
    support: { 'foundation-model-catalog': { how: 'integration', via: ['Hugging Face'], partial: true } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: HuggingFace',
        url: 'https://docs.seldon.ai/mlserver/runtimes/huggingface',
        accessed: '2026-11-23',
      },
      {
        title: 'MLServer documentation: Serving HuggingFace Transformer models',
        url: 'https://docs.seldon.ai/mlserver/examples/huggingface',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-runtime',
    text: 'The Prompt Runtime deploys Jinja prompt templates as models of their own, so that several prompts share one local LLM.',
    support: {},
    about: ['prompt-registry', 'llm-serving'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Prompting',
        url: 'https://docs.seldon.ai/llm-module/components/prompting',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-pull-request-approval',
    text: 'In Seldon’s Jenkins example for Core 1, of 2020, a model goes to production by a pull request to the Git repository, which a manager or technical lead must approve.',
    support: { 'approval-workflow': { how: 'integration', via: ['Jenkins and GitHub'], stage: 'deprecated' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon and Jenkins example repository: README',
        url: 'https://github.com/SeldonIO/sig-mlops-jenkins-classic/blob/34ded5b30d913166c3f2d23a6e939c21fc9b4795/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Deprecate Jenkins Classic & X tutorials',
        url: 'https://github.com/SeldonIO/seldon-core/commit/114b429bae97a99b9bc9ec0599f1cbbbc2623314',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
