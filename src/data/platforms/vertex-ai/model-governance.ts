import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'version-aliases',
    text: 'In the Model Registry of Google’s Agent Platform, users can assign aliases to model versions and refer to a version by an alias.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-12-01' },
      { page: pages.modelVersionAliases, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-alias',
    text: 'In the Model Registry of Google’s Agent Platform, one version of each model has the default alias and is used when no version is specified (the alias can be moved to another version).',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [{ page: pages.modelVersionAliases, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden',
    text: 'Model Garden in Google’s Agent Platform is a catalogue of more than 200 models from Google, partners and open source, which users can try and use.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed'] } },
    sources: [
      { page: pages.overview, accessed: '2026-12-01' },
      { page: pages.overviewOfModels, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden-filter',
    text: 'The experimental Model Garden module of the Python SDK for Google’s Agent Platform can list the models that can be deployed, and can filter the list by words in model identifiers and names.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find'], stage: 'preview' } },
    sources: [
      { page: pages.modelGarden, accessed: '2026-11-30' },
      { page: pages.deployOpenModelsFromModelGarden, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonSdkAgentPlatformClient, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-registry',
    text: 'The Model Registry of Google’s Agent Platform lists models and their versions, and lets users add versions, evaluate models and deploy models.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [
      { page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-12-01' },
      { page: pages.gettingInferences, accessed: '2026-11-23' },
      { page: pages.googleSkillsModelRegistry, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-models',
    text: 'BigQuery ML models can be registered in the Model Registry of Google’s Agent Platform and deployed to an endpoint without being exported.',
    support: {},
    about: ['model-registry', 'external-models'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-remote-bigquery-ml-models',
    text: 'Remote BigQuery ML models cannot be registered in the Model Registry of Google’s Agent Platform.',
    support: {},
    about: ['model-registry'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-deployment-limit',
    text: 'Some types of BigQuery ML models cannot be deployed to an endpoint in Google’s Agent Platform.',
    support: {},
    about: ['external-models'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'copy-model',
    text: 'In Google’s Agent Platform, a registered model version can be copied to another region or, if the target project’s service agent has a role in the source project, to another project (not custom models with a third-party container image).',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.copyAModelInModelRegistry, accessed: '2026-12-01' },
      { page: pages.googleSkillsCopyDeployGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-copy-exclusions',
    text: 'When a model version is copied in the Model Registry of Google’s Agent Platform, the copy does not include the version’s aliases, evaluations, deployments or encryption settings.',
    support: {},
    about: ['cross-workspace-models'],
    sources: [
      { page: pages.copyAModelInModelRegistry, accessed: '2026-12-01' },
      { page: pages.googleSkillsCopyDeployGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'model-origin',
    text: 'A Model resource in Google’s Agent Platform records the model’s origin: the training pipeline or pipeline job, the artefact in ML Metadata and, for a copy, the original model.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run'] } },
    sources: [{ page: pages.pythonSdkModelTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-references',
    text: 'In Google’s Agent Platform, a Model resource lists the deployments of the model, and an endpoint lists its deployed models.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'model'] } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-status',
    text: 'In the API of Google’s Agent Platform, each deployed model on an endpoint has a runtime status with a message, a time and the number of available replicas.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state'] } },
    sources: [{ page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'The SDK for Google’s Agent Platform stores prompts as prompt resources and can create, version, list, fetch and restore them.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'] } },
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimizer',
    text: 'The SDK for Google’s Agent Platform can start jobs that rewrite prompts to optimise them (experimental feature).',
    support: {},
    about: ['prompt-registry'],
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-approval',
<<<<<<< ours
    text: 'For Python agents, the Cloud Build or GitHub Actions pipeline of Google’s Agents CLI deploys first to staging and then, after a manual approval (which GitHub Actions users must switch on), to production.',
||||||| base
    text: 'In the Cloud Build or GitHub Actions pipeline that Google’s Agents CLI sets up, an agent is deployed first to staging and then, after a manual approval, to production.',
=======
    text: 'In the Cloud Build or GitHub Actions pipeline that Google’s Agents CLI sets up (GitHub repositories only), an agent is deployed first to staging and then, after a manual approval, to production.',
>>>>>>> theirs
    support: {
      'environment-promotion': {
        how: 'native',
        via: ['cloud-build', 'github-actions'],
        shows: ['move', 'stages', 'gate'],
      },
    },
    about: ['approval-workflow', 'agent-deployment'],
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdPipelineReference, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliDeployToProductionWorkflow, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliUseCases, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'production-alias-approval',
    text: 'A Google sample approves a model version for production by assigning it the aliases ‘default’ and ‘production’ in the Model Registry of Google’s Agent Platform.',
    support: { 'approval-workflow': { how: 'custom', shows: ['decision'] } },
    about: ['lifecycle-stages'],
    sources: [{ page: pages.vertexAiSamplesModelVersioning, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-garden-cards',
    text: 'Models in the Model Garden of Google’s Agent Platform have model cards, and users can deploy a model from its card.',
    support: {},
    about: ['model-documentation'],
    sources: [{ page: pages.deployOpenModelsFromModelGarden, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-iam-policies',
    text: 'IAM roles on a Google Cloud project grant permissions on the project’s models in Google’s Agent Platform, with separate permissions to get, upload, update, export and delete models.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'kinds'] } },
    sources: [{ page: pages.accessControlWithIam, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-iam-methods',
    text: 'The API of Google’s Agent Platform has methods that get and set the IAM policy of a single model, but the permissions that Google lists for these methods cover no models.',
    support: {},
    about: ['model-access-control'],
    sources: [
      { page: pages.pythonSdkHttpRoutesOfTheModelService, accessed: '2026-12-01' },
      { page: pages.vertexAiReferenceModelsGetIamPolicy, accessed: '2026-12-01' },
      { page: pages.apiReferenceEndpointsGetIamPolicy, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'pipeline-job-spec',
    text: 'If a pipeline job is recorded as a model’s source in Google’s Agent Platform, the job stores the pipeline specification and, for a pipeline from an Artifact Registry template, the template version.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [
      { page: pages.pythonSdkPipelineJobTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkModelTypes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-model-card-generator',
    text: 'In TensorFlow Extended pipelines, which Google’s Agent Platform can run, the ModelCardGenerator component of the community project TFX Addons writes an HTML or Markdown model card, filled in part from dataset statistics and the evaluation.',
    support: {
      'model-documentation': {
        how: 'integration',
        shows: ['generated', 'content', 'export'],
        via: ['tensorflow-extended'],
      },
    },
    sources: [
      { page: pages.tfxAddonsModelCardGenerator, accessed: '2026-12-01' },
      { page: pages.pipelineInterfaces, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
