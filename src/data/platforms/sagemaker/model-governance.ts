import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'model-registry',
    text: 'SageMaker has a model registry that keeps model versions and organises models in groups.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata', 'use'] } },
    sources: [
      { page: pages.guideModelRegistry, accessed: '2026-12-01' },
      { page: pages.apiCreateModelPackageGroup, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiCreateModelPackage, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'training-metadata',
    text: 'The SageMaker model registry links models to their training metadata.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'code'] } },
    sources: [
      { page: pages.guideModelRegistry },
      { page: pages.apiCreateModelPackage, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.aiGuideQueryingLineageEntities, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiMetadataProperties, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'cross-account-deployment',
    text: 'Models in the SageMaker registry can be deployed across AWS accounts once this is enabled.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.guideCrossAccountDeploymentFromTheModelRegistry },
      { page: pages.aiGuideViewSharedModelPackageGroups, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.modernDataArchitectureAcceleratorSageMakerMlops, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.aiGuideCrossAccountDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registry-stages',
    text: 'A model version in the SageMaker registry can carry a life cycle stage with a status and a description.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark'] } },
    sources: [
      { page: pages.apiModelLifeCycle, accessed: '2026-11-23' },
      { page: pages.apiCreateModelPackage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-update',
    text: 'The life cycle stage of a registered SageMaker model version can be updated in Studio.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    sources: [{ page: pages.updateAModelPackageStageAndStatusInStudio, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'stage-search',
    text: 'The AWS CLI can search SageMaker model packages by their life cycle stage.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'refer'] } },
    sources: [
      { page: pages.invokeModelLifeCycleUsingTheAWSCLI, accessed: '2026-11-30' },
      { page: pages.aiGuideStagingConstruct, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-alias-sync',
    text: 'When synchronisation is switched on, models registered in managed MLflow become versions in the SageMaker Model Registry, and MLflow aliases manage their stages.',
    support: {
      'model-registry': { how: 'native', via: ['mlflow'], shows: ['versions', 'metadata'] },
      'lifecycle-stages': { how: 'native', shows: ['mark'], via: ['mlflow'] },
    },
    sources: [{ page: pages.aiGuideAutomaticallyRegisterSageMakerAiModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'approval-status',
    text: 'A model version in the SageMaker registry is approved, rejected or pending manual approval, and must be approved before it can be deployed.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision', 'gate'] } },
    sources: [{ page: pages.apiCreateModelPackage, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'group-policies',
    text: 'A resource policy controls access to a model group, and restricted model packages limit access to proprietary artefacts through AWS IAM.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single'] } },
    sources: [
      { page: pages.apiPutModelPackageGroupPolicy, accessed: '2026-11-23' },
      { page: pages.botocoreChangelog, accessed: '2026-11-23' },
      { page: pages.aiGuideSetUpDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-cards',
    text: 'SageMaker model cards hold documentation of a model in a JSON schema, with versions and a status of draft, pending review, approved or archived, and can be exported as PDF.',
    support: { 'model-documentation': { how: 'native', shows: ['card', 'content', 'export'] } },
    sources: [
      { page: pages.apiCreateModelCard, accessed: '2026-11-23' },
      { page: pages.apiCreateModelCardExportJob, accessed: '2026-11-23' },
      { page: pages.modelCards, recorded: '2026-11', accessed: '2026-11-30' },
      { page: pages.aiGuideModelCardActions, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.awsCdkApiCfnModelCard, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'jumpstart-hub',
    text: 'JumpStart offers hundreds of pretrained models to search, fine-tune and deploy, from Hugging Face and others.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find', 'deploy'] } },
    sources: [
      { page: pages.pythonSdkModelTraining, accessed: '2026-11-23' },
      { page: pages.pythonSdkDeployModelsForInference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-hubs',
    text: 'Private hubs can be created in SageMaker, to which models of the public JumpStart hub are added by reference.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [
      { page: pages.apiCreateHub, accessed: '2026-11-23' },
      { page: pages.apiCreateHubContentReference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-dashboard',
    text: 'The Model Dashboard lists models with their endpoints and endpoint status, last batch transform job, monitoring schedules and model card.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.apiModelDashboardModel, accessed: '2026-11-23' },
      { page: pages.apiModelDashboardEndpoint, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lineage-queries',
    text: 'SageMaker builds a lineage graph of jobs, datasets, models and endpoints automatically and answers queries such as which endpoints derive from a dataset.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'data'] } },
    sources: [
      { page: pages.aiGuideQueryingLineageEntities, accessed: '2026-12-01' },
      { page: pages.pythonSdkLineageTracking, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ram-shared-groups',
    text: 'Model groups that another AWS account shares through AWS Resource Access Manager appear in the Model Registry of the receiving account.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'shared', 'granted'], via: ['aws-ram'] } },
    sources: [
      { page: pages.aiGuideViewSharedModelPackageGroups, accessed: '2026-11-23' },
      { page: pages.aiGuideCrossAccountDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-prompts',
    text: 'SageMaker managed MLflow, version 3, keeps prompt templates under a name with versions and tags, as an AWS migration example shows, and code loads them by name and version.',
    support: { 'prompt-registry': { how: 'native', via: ['mlflow'] } },
    sources: [
      { page: pages.awsSampleMlflow3_0DataSetUpSageMakerTrackingServer, accessed: '2026-11-23' },
      { page: pages.awsSampleSageMakerMlflowMigration, accessed: '2026-11-23' },
      { page: pages.mlflowDocsPromptRegistry, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-approval-permission',
    text: 'Condition keys for the stage and status of a SageMaker model package decide which role may set a stage, such as Development, to the status Approved.',
    support: {
      'approval-workflow': { how: 'native', shows: ['decision', 'approver'] },
      'model-access-control': { how: 'native', shows: ['rights', 'kinds'] },
    },
    sources: [
      { page: pages.guideUpdateModelPackageStage, accessed: '2026-12-01' },
      { page: pages.stagingConstructSetUp, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideStagingConstructSetUp, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideStagingConstruct, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
