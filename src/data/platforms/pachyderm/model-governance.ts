import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'determined-registry',
    text: 'In HPE’s PDK reference environment (not suggested for production), a Pachyderm training pipeline registers an experiment’s best checkpoint in Determined’s model registry.',
    support: { 'model-registry': { how: 'integration', shows: ['versions'], via: ['determined'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.determinedReadme, accessed: '2026-12-01' },
      { page: pages.determinedModelRegistry, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'models-in-repositories',
    text: 'Pachyderm versions trained models of any framework or format as files in output repositories.',
    support: {},
    about: ['model-registry', 'model-packaging'],
    sources: [{ page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'mljar-reports',
    text: 'In a Pachyderm tutorial, a pipeline from a Jsonnet specification (experimental) uses the package mljar-supervised to generate Markdown reports with metrics and charts of models.',
    support: {
      'model-documentation': {
        how: 'custom',
        shows: ['generated', 'export'],
        via: ['mljar-supervised'],
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.autoMLPipeline, accessed: '2026-12-01' },
      { page: pages.mljarReadme, accessed: '2026-12-01' },
      { page: pages.jsonnetPipelineSpecifications, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'model-provenance',
    text: 'Pachyderm records which data a versioned model was trained on, and users can find that dataset from the identifier of the model’s commit.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'data'] } },
    sources: [
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' },
      { page: pages.standardMlPipeline, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'links-from-determined',
    text: 'The Determined training platform can link an experiment or checkpoint to the Pachyderm repository that the experiment’s configuration specifies as the data source.',
    support: {},
    about: ['model-lineage'],
    sources: [{ page: pages.determinedPachydermIntegration, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'commit-annotations',
    text: 'A Pachyderm commit that contains a model can carry key-value metadata with freely chosen keys, for example the name of the person who verified the commit.',
    support: {},
    about: ['lifecycle-stages', 'approval-workflow'],
    sources: [{ page: pages.repositoryMetadataCommands, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'roles-on-model-repositories',
    text: 'Roles on Pachyderm repositories (Enterprise-only up to version 2.11) control access to the models that the repositories store.',
    support: { 'model-access-control': { how: 'custom', shows: ['rights', 'kinds'] } },
    sources: [
      { page: pages.rolesAndPermissions, accessed: '2026-12-01' },
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' },
      { page: pages.enterpriseFeatures, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inputs-across-projects',
    text: 'A Pachyderm pipeline’s input can specify both the project and the repository to read.',
    support: {},
    about: ['cross-workspace-models'],
    sources: [{ page: pages.pfsInput, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-list',
    text: 'Pachyderm’s web interface, Console, lists a project’s pipelines, including inference pipelines, and shows the state of each in the graph.',
    support: {},
    about: ['deployment-inventory'],
    sources: [
      { page: pages.viewPipelines, accessed: '2026-12-01' },
      { page: pages.documentationChangelogOf2_7_0, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-service-list',
    text: 'In HPE’s PDK environment (not suggested for production), ‘kubectl get inferenceservices’ lists the address and readiness of KServe services that Pachyderm pipelines deploy.',
    support: { 'deployment-inventory': { how: 'custom', shows: ['list', 'state'], via: ['kserve'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.pdkReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'versions-named-after-commits',
    text: 'In HPE’s PDK reference environment (not suggested for production), each model version registered in Determined is named with the identifier of a Pachyderm commit.',
    support: { 'model-lineage': { how: 'integration', shows: ['link', 'data'], via: ['determined'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-models',
    text: 'In an HPE demonstration (not for production), one Pachyderm pipeline downloads a model by its Hugging Face name, and a service pipeline (experimental) serves it with Titan ML.',
    support: { 'external-models': { how: 'custom', shows: ['deploy'], stage: 'preview' } },
    about: ['foundation-model-catalog'],
    sources: [
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'branches-as-stages',
    text: 'Pachyderm branches such as staging and master can point to commits with models: pipelines subscribe to a branch, and users or a trigger can point the branch at another commit.',
    support: { 'lifecycle-stages': { how: 'custom', shows: ['mark', 'move', 'refer'] } },
    sources: [
      { page: pages.setBranchTriggers, accessed: '2026-12-01' },
      { page: pages.branch, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pipeline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.createAMachineLearningWorkflow, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'determined-registered-versions',
    text: 'In HPE’s PDK environment (not suggested for production), Pachyderm pipelines register models in Determined with metadata and numbered versions that can be loaded by name and number.',
    support: { 'model-registry': { how: 'integration', shows: ['versions', 'metadata', 'use'], via: ['determined'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.determinedModelRegistry, accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pdkTrainingCode, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jobs-share-commit-identifier',
    text: 'In Pachyderm, a global identifier links a model’s commit to the job that made it, and the job records the pipeline version and container image.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'code'] } },
    sources: [
      { page: pages.globalIdentifier, accessed: '2026-12-01' },
      { page: pages.repositoryPipelineServiceDefinition, accessed: '2026-12-01' },
      { page: pages.createAMachineLearningWorkflow, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pachctlListPipeline, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
