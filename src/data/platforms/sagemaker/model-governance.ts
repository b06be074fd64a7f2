import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'model-registry',
    text: 'The SageMaker Model Registry stores versions of models and organises models in model groups.',
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
    text: 'The SageMaker Model Registry can associate a model with training metadata, such as metrics, and with the commit ID and repository if they are specified at registration.',
    support: { 'model-lineage': { how: 'custom', shows: ['link', 'code'] } },
    sources: [
      { page: pages.guideModelRegistry },
      { page: pages.apiCreateModelPackage, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.aiGuideQueryingLineageEntities, recorded: '2026-11', accessed: '2026-11-23' },
      { page: pages.apiMetadataProperties, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023LineageTrackingEntities, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'cross-account-deployment',
    text: 'With cross-account resource policies for the model group, image and artefacts, model versions in the SageMaker Model Registry can be deployed in other AWS accounts.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'granted'] } },
    sources: [
      { page: pages.guideCrossAccountDeploymentFromTheModelRegistry },
      { page: pages.aiGuideViewSharedModelPackageGroups, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.modernDataArchitectureAcceleratorSageMakerMlops, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.aiGuideCrossAccountDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.guide2023DeployFromModelRegistry, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'registry-stages',
    text: 'A model version in the SageMaker Model Registry can have a life cycle stage with a status and a description.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark'] } },
    sources: [
      { page: pages.apiModelLifeCycle, accessed: '2026-11-23' },
      { page: pages.apiCreateModelPackage, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-update',
    text: 'In SageMaker Studio, users with the administrator’s permission can update the life cycle stage of a registered model version.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    sources: [{ page: pages.updateAModelPackageStageAndStatusInStudio, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'stage-search',
    text: 'With the AWS CLI, users can search for SageMaker model packages by life cycle stage.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'refer'] } },
    sources: [
      { page: pages.invokeModelLifeCycleUsingTheAWSCLI, accessed: '2026-12-01' },
      { page: pages.aiGuideStagingConstruct, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-alias-sync',
    text: 'With synchronisation on, models in managed MLflow on SageMaker become versions in the SageMaker Model Registry, and their MLflow aliases manage the versions’ life cycle stages.',
    support: {
      'model-registry': { how: 'native', via: ['mlflow'], shows: ['versions', 'metadata'] },
      'lifecycle-stages': { how: 'native', shows: ['mark'], via: ['mlflow'] },
    },
    sources: [{ page: pages.aiGuideAutomaticallyRegisterSageMakerAiModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'approval-status',
    text: 'A model version in the SageMaker Model Registry is approved, rejected or pending manual approval, and must be approved before it can be deployed.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision', 'gate'] } },
    sources: [{ page: pages.apiCreateModelPackage, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'group-policies',
    text: 'A resource policy controls access to a SageMaker model group.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single'] } },
    sources: [
      { page: pages.apiPutModelPackageGroupPolicy, accessed: '2026-11-23' },
      { page: pages.aiGuideSetUpDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'restricted-model-packages',
    text: 'Restricted SageMaker model packages use AWS IAM to limit access to proprietary artefacts.',
    support: {},
    about: ['model-access-control'],
    sources: [{ page: pages.botocoreChangelog, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'model-cards',
    text: 'SageMaker model cards document a model in a JSON schema, can be exported as PDF, and have versions and a status (draft, pending review, approved or archived).',
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
    text: 'SageMaker JumpStart offers hundreds of pretrained models, such as models from Hugging Face, which users can search, fine-tune and deploy.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find', 'deploy'] } },
    sources: [
      { page: pages.pythonSdkModelTraining, accessed: '2026-12-01' },
      { page: pages.pythonSdkDeployModelsForInference, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-hubs',
    text: 'Users can create private hubs in SageMaker and add models from the public JumpStart hub by reference.',
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
    text: 'For each model in the same AWS account, the SageMaker Model Dashboard shows the endpoints and their status, last batch transform job, monitoring schedules and model card.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.apiModelDashboardModel, accessed: '2026-11-23' },
      { page: pages.apiModelDashboardEndpoint, accessed: '2026-11-23' },
      { page: pages.aiGuideModelDashboardFaqsChina, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lineage-queries',
    text: 'Users can query the lineage graph that SageMaker automatically builds of jobs, datasets, models and endpoints, but in 2023 to at most ten levels and not in every AWS Region.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'run', 'data'] } },
    sources: [
      { page: pages.aiGuideQueryingLineageEntities, accessed: '2026-12-01' },
      { page: pages.pythonSdkLineageTracking, accessed: '2026-12-01' },
      { page: pages.developerGuide2023QueryingLineageEntities, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ram-shared-groups',
    text: 'Through AWS Resource Access Manager, an account can share SageMaker model groups with other accounts, which can list the groups and, if permitted, register or deploy versions.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'shared', 'granted'], via: ['aws-ram'] } },
    sources: [
      { page: pages.aiGuideViewSharedModelPackageGroups, accessed: '2026-12-01' },
      { page: pages.aiGuideCrossAccountDiscoverability, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiGuideModelGroupAccessibilityChinaRegions, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-prompts',
    text: 'Managed MLflow 3 on SageMaker includes the MLflow prompt registry, which stores prompt templates with names, versions and tags and loads them by name and version.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'], via: ['mlflow'] } },
    sources: [
      { page: pages.awsSampleMlflow3_0DataSetUpSageMakerTrackingServer, accessed: '2026-12-01' },
      { page: pages.awsSampleSageMakerMlflowMigration, accessed: '2026-12-01' },
      { page: pages.mlflowDocsPromptRegistry, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'stage-approval-permission',
    text: 'IAM condition keys for the stage and status of a SageMaker model package determine which role may approve the model for a stage such as Development.',
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
