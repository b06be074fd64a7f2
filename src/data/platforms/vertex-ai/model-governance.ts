import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'version-aliases',
    text: 'Model versions in Model Registry carry user-defined aliases by which they are addressed.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-11-23' },
      { page: pages.modelVersionAliases, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-alias',
    text: 'One version of each model in Model Registry carries the default alias, which stands for the model where no version is named.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'refer'] } },
    sources: [{ page: pages.modelVersionAliases, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden',
    text: 'Model Garden is a catalogue of more than 200 models of Google, of partners and from open source, which can be tried and consumed from there.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      { page: pages.overview, accessed: '2026-11-23' },
      { page: pages.overviewOfModels, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-registry',
    text: 'Model Registry lists models and their versions, for versioning, evaluation and deployment.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [
      { page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' },
      { page: pages.gettingInferences, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bigquery-ml-models',
    text: 'BigQuery ML models can be registered in Model Registry and deployed to an endpoint without export; remote models cannot be registered, and some types cannot be deployed.',
    support: {},
    about: ['model-registry', 'external-models'],
    sources: [{ page: pages.bigQueryMlModelsInModelRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'copy-model',
    text: 'A model version can be copied to another region or project; aliases, evaluations, deployments and encryption settings are not copied with it.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across'] } },
    sources: [{ page: pages.copyAModelInModelRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-origin',
    text: 'A Model resource records the training pipeline or pipeline job that produced it, its artifact in ML Metadata and, for a copy, the original.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run'] } },
    sources: [{ page: pages.pythonSdkModelTypes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'deployed-model-references',
    text: 'A Model resource lists the deployments made from it, and an endpoint lists its deployed models.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      { page: pages.pythonSdkModelTypes, accessed: '2026-11-23' },
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'Prompts are created, versioned, listed and restored as prompt resources through the SDK.',
    support: { 'prompt-registry': { how: 'native' } },
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-optimizer',
    text: 'The SDK can start optimisation jobs that rewrite a prompt; it marks this as experimental.',
    support: {},
    about: ['prompt-registry'],
    sources: [{ page: pages.pythonSdkPromptManagementModule, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-approval',
    text: 'The pipeline that Agents CLI generates demands a manual approval before an agent goes to production; it concerns agents, not registered models.',
    support: {},
    about: ['approval-workflow', 'agent-deployment'],
    only: ['agents-cli'],
    sources: [{ page: pages.agentsCliCicdAndProduction, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-garden-cards',
    text: 'Models in Model Garden have model cards, from which they are deployed; cards for the user’s own models are not described there.',
    support: { 'model-documentation': { how: 'native', partial: true } },
    sources: [{ page: pages.deployOpenModelsFromModelGarden, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-iam-policies',
    text: 'Permissions on models come from IAM roles on the project, and the API can also get and set an IAM policy of a single model.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] } },
    sources: [
      { page: pages.accessControlWithIam, accessed: '2026-11-23' },
      { page: pages.pythonSdkHttpRoutesOfTheModelService, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-job-spec',
    text: 'The pipeline job that a Vertex AI model names as its source keeps the specification of its pipeline and the version of the template it came from.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [{ page: pages.pythonSdkPipelineJobTypes, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
