import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'determined-registry',
    text: 'In the PDK environment, Pachyderm’s training pipeline registers the best checkpoint of an experiment in Determined.',
    support: { 'model-registry': { how: 'integration', shows: ['versions'], via: ['determined'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-11-23' },
      { page: pages.determinedReadme, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'models-in-repositories',
    text: 'Pachyderm versions trained models as files of output repositories, whatever their framework or format.',
    support: { 'model-registry': { how: 'custom', shows: ['versions'] } },
    about: ['model-packaging'],
    sources: [{ page: pages.createAMachineLearningWorkflow, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-provenance',
    text: 'Pachyderm records which data a versioned model was trained on, and the identifier of the model’s commit leads to the dataset used.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'data'] } },
    sources: [
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-11-23' },
      { page: pages.standardMlPipeline, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'links-from-determined',
    text: 'Experiments and checkpoints in Determined can show a link to the Pachyderm repository that their configuration names as the source of their data.',
    support: {},
    about: ['model-lineage'],
    sources: [{ page: pages.determinedPachydermIntegration, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'commit-annotations',
    text: 'Key-value metadata, whose keys have no fixed meaning, can mark any commit, including one that holds a model, for example with the name of the person who verified it.',
    support: {},
    about: ['lifecycle-stages'],
    sources: [{ page: pages.repositoryMetadataCommands, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'roles-on-model-repositories',
    text: 'Access to models is governed by roles on the repositories that hold them, up to version 2.11 a feature of the Enterprise Edition.',
    support: { 'model-access-control': { how: 'custom', shows: ['rights', 'kinds'] } },
    sources: [
      { page: pages.rolesAndPermissions, accessed: '2026-11-23' },
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-11-23' },
      { page: pages.enterpriseFeatures, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inputs-across-projects',
    text: 'An input of a pipeline can name a repository of another project, including one that holds versioned models.',
    support: { 'cross-workspace-models': { how: 'custom', shows: ['across', 'shared'] } },
    sources: [{ page: pages.pfsInput, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-list',
    text: 'Console lists a project’s pipelines, those for inference included, and shows their state in the graph.',
    support: {},
    about: ['deployment-inventory'],
    sources: [
      { page: pages.viewPipelines, accessed: '2026-11-23' },
      { page: pages.documentationChangelogOf2_7_0, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'versions-named-after-commits',
    text: 'In the PDK environment, a model version registered in Determined carries the identifier of a Pachyderm commit as its name.',
    support: { 'model-lineage': { how: 'integration', shows: ['link', 'data'], via: ['determined'] } },
    sources: [{ page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-models',
    text: 'In an HPE demonstration, one pipeline downloads a model by its name in the Hugging Face catalogue, where models are browsed, and another serves it.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [{ page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'branches-as-stages',
    text: 'Branches such as staging and master are named pointers to commits of a repository, which may hold models, and are re-pointed by hand or by a trigger.',
    support: { 'lifecycle-stages': { how: 'custom', shows: ['mark', 'move'] } },
    sources: [{ page: pages.setBranchTriggers, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'determined-registered-versions',
    text: 'A model in Determined’s registry, to which training pipelines of Pachyderm add it in the PDK environment, has a unique name, metadata of the user and numbered versions, of which the latest can be retrieved for serving or batch inference.',
    support: { 'model-registry': { how: 'integration', shows: ['versions', 'metadata', 'use'], via: ['determined'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-11-30' },
      { page: pages.determinedModelRegistry, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jobs-share-commit-identifier',
    text: 'The commit of a model shares a global identifier with the job that made it, and the job keeps the version of its pipeline and the code container it ran.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [
      { page: pages.globalIdentifier, accessed: '2026-11-30' },
      { page: pages.repositoryPipelineServiceDefinition, accessed: '2026-11-30' },
    ],
    recorded: '2026-11',
  },
];
