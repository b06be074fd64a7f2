import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'enterprise-model-catalogue',
    text: 'The Enterprise Platform has a model catalogue, kept in PostgreSQL, with name, version, address, artefact type, task, tags, metrics and project of each model.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformModelMetadata, accessed: '2026-11-23' },
      { page: pages.deploySdkApiSpecification, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-sync',
    text: 'The Enterprise Platform watches the cluster and automatically adds the models of deployments to its catalogue, with basic information only.',
    support: {},
    about: ['model-registry', 'deployment-inventory'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformModelMetadata, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'catalogue-queries',
    text: 'Model metadata of the Enterprise Platform can be searched with a query language of comparisons, partial matches, AND and OR, the last two with equal precedence.',
    support: {},
    about: ['model-registry'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformModelMetadata, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-schema',
    text: 'An entry of the Enterprise Platform’s model catalogue can hold a prediction schema that describes inputs and outputs, with types such as categorical, one-hot or tensor.',
    support: { 'model-signatures': { how: 'native', shows: ['inputs', 'outputs'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformModelMetadata, accessed: '2026-11-23' },
      { page: pages.deploySdkApiSpecification, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-metadata',
    text: 'The Enterprise Platform lists all deployments that are associated with a model of its catalogue.',
    support: {},
    about: ['deployment-inventory', 'model-lineage'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.deploySdkApiSpecification, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'project-permissions',
    text: 'Models of the Enterprise Platform belong to projects, and if project authorisation is enabled, policies of the Open Policy Agent control access to the resources of a project.',
    support: { 'model-access-control': { how: 'native', shows: ['rights'], via: ['open-policy-agent'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformConfiguringAuthorization, accessed: '2026-11-23' },
      { page: pages.deploySdkApiSpecification, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-overview',
    text: 'The overview page of the Enterprise Platform lists deployments with their status, and a dashboard shows the components and manifest of each.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformDeploymentDashboard, accessed: '2026-11-23' },
      { page: pages.enterprisePlatformCanaryPromotionDemo, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-lists',
    text: 'The Seldon CLI lists the models, pipelines, experiments and servers of Core 2 with their state.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    only: ['core-2'],
    sources: [
      { page: pages.coreSeldonModelList, accessed: '2026-11-23' },
      { page: pages.core2SeldonCli, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-metadata-provenance',
    text: 'Metadata that users add to a Core 1 model, in a file or in code, can trace it to its training system, data and metrics.',
    support: { 'model-lineage': { how: 'custom', shows: ['link', 'data'] } },
    only: ['core-1'],
    sources: [
      { page: pages.core1OverviewOfComponents, accessed: '2026-11-23' },
      { page: pages.core1QuickStartGuide, accessed: '2026-11-23' },
      { page: pages.core1ModelMetadata, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-hub-models',
    text: 'MLServer loads pretrained models of the Hugging Face Hub that are named in its model settings.',
    support: {},
    about: ['foundation-model-catalog'],
    only: ['mlserver'],
    sources: [
      { page: pages.mlserverHuggingFace, accessed: '2026-11-23' },
      { page: pages.mlserverServingHuggingFaceTransformerModels, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-runtime',
    text: 'The Prompt Runtime deploys Jinja prompt templates as separate models, which lets several prompts share one local LLM.',
    support: {},
    about: ['prompt-registry', 'llm-serving'],
    only: ['llm-module'],
    sources: [{ page: pages.llmModulePrompting, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-pull-request-approval',
    text: 'In Seldon’s Jenkins example of 2020 for Core 1, a model goes to production by a pull request to the Git repository, which a manager or technical lead must approve.',
    support: {
      'approval-workflow': {
        how: 'integration',
        shows: ['decision', 'gate', 'approver'],
        via: ['jenkins', 'github'],
        stage: 'deprecated',
      },
    },
    only: ['core-1'],
    sources: [
      { page: pages.andJenkinsExampleReadme, accessed: '2026-11-23' },
      { page: pages.coreDeprecateJenkinsClassicXTutorials, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
