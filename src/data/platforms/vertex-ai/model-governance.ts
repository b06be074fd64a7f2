import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'version-aliases',
    text: 'In Model Registry, model versions carry user-defined aliases by which they can be referred to.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-12-01' },
      { page: pages.modelVersionAliases, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-alias',
    text: 'In Model Registry, one version of each model carries the default alias, which is used where no version is named and can be moved to another version.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [{ page: pages.modelVersionAliases, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden',
    text: 'Model Garden is a catalogue in which users can try and use more than 200 models from Google, partners and open source.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed'] } },
    sources: [
      { page: pages.overview, accessed: '2026-11-23' },
      { page: pages.overviewOfModels, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden-filter',
    text: 'The experimental Model Garden module of the Python SDK lists the models that can be deployed and filters them by words in their identifiers and names.',
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
    text: 'Model Registry lists models and their versions and lets users add versions, evaluate models and deploy them.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [
      { page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' },
      { page: pages.gettingInferences, accessed: '2026-11-23' },
      { page: pages.googleSkillsModelRegistry, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-models',
    text: 'BigQuery ML models can be registered in Model Registry and deployed to an endpoint without being exported.',
    support: {},
    about: ['model-registry', 'external-models'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'no-remote-bigquery-ml-models',
    text: 'Remote BigQuery ML models cannot be registered in Model Registry.',
    support: {},
    about: ['model-registry'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-deployment-limit',
    text: 'Some types of BigQuery ML models cannot be deployed to an endpoint.',
    support: {},
    about: ['external-models'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'copy-model',
    text: 'A model version can be copied to another region, or to another project if that project’s service agent has a role in the source project.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.copyAModelInModelRegistry, accessed: '2026-11-23' },
      { page: pages.googleSkillsCopyDeployGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-copy-exclusions',
    text: 'A copy of a model version does not include its aliases, evaluations, deployments and encryption settings.',
    support: {},
    about: ['cross-workspace-models'],
    sources: [
      { page: pages.copyAModelInModelRegistry, accessed: '2026-11-23' },
      { page: pages.googleSkillsCopyDeployGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'model-origin',
    text: 'A Model resource records the training pipeline or pipeline job that produced the model, its artefact in ML Metadata and, for a copy, the original model.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run'] } },
    sources: [{ page: pages.pythonSdkModelTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-references',
    text: 'A Model resource lists the deployments of the model, and an endpoint lists its deployed models.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'model'] } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-status',
    text: 'In the API, each deployed model of an endpoint has a runtime status with a message, a time and the number of available replicas.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state'] } },
    sources: [{ page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'The Agent Platform SDK can create, version, list, fetch and restore prompts, which it keeps as prompt resources.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'] } },
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimizer',
    text: 'The Agent Platform SDK can start experimental optimisation jobs that rewrite a prompt.',
    support: {},
    about: ['prompt-registry'],
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-approval',
    text: 'The pipeline that Agents CLI sets up on Cloud Build or GitHub Actions deploys an agent first to staging and, after a manual approval, to production.',
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
    ],
    recorded: '2026-11',
  },
  {
    slug: 'production-alias-approval',
    text: 'A Google sample approves a model version for production by assigning it the aliases ‘default’ and ‘production’ in Model Registry.',
    support: { 'approval-workflow': { how: 'custom', shows: ['decision'] } },
    about: ['lifecycle-stages'],
    sources: [{ page: pages.vertexAiSamplesModelVersioning, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-garden-cards',
    text: 'Models in Model Garden have model cards, from which users deploy them.',
    support: {},
    about: ['model-documentation'],
    sources: [{ page: pages.deployOpenModelsFromModelGarden, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-iam-policies',
    text: 'IAM roles on a project grant permissions on its models, and the API can also get and set the IAM policy of a single model.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] } },
    sources: [
      { page: pages.accessControlWithIam, accessed: '2026-11-23' },
      { page: pages.pythonSdkHttpRoutesOfTheModelService, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-job-spec',
    text: 'If a pipeline job is recorded as a model’s source, it keeps the pipeline specification and, if the pipeline comes from a template in Artifact Registry, the version of the template.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [
      { page: pages.pythonSdkPipelineJobTypes, accessed: '2026-12-01' },
      { page: pages.pythonSdkModelTypes, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tfx-model-card-generator',
    text: 'In a TensorFlow Extended pipeline, the component ModelCardGenerator of TFX Addons writes a model card in HTML or Markdown, filled in part from dataset statistics and the model evaluation.',
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
