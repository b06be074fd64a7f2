import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelGovernance: readonly WrittenFeature[] = [
  {
    slug: 'registry',
    text: 'DataRobot’s Registry groups models built in DataRobot, custom models and external models as versions of registered models.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'use'] } },
    sources: [
      { page: pages.viewAndManageRegisteredModels, accessed: '2026-12-01' },
      { page: pages.modelRegistryWithThePythonClient, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-stages',
    text: 'In DataRobot, each registered model version has a stage, which users can update and filter by.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move', 'refer'] } },
    sources: [{ page: pages.viewAndManageRegisteredModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'shared-registered-models',
    text: 'Registered models in DataRobot can be shared with other users, together with the versions they contain.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single'] } },
    sources: [{ page: pages.viewAndManageRegisteredModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-sharing-roles',
    text: 'DataRobot models are shared in a role for reading (consumer or observer), writing (editor or user) or administration (owner), unless the recipient’s organisation-wide role allows less.',
    support: { 'model-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] } },
    sources: [
      { page: pages.sharing, accessed: '2026-11-30' },
      { page: pages.rolesAndPermissions, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-across-use-cases',
    text: 'One version of a registered model in DataRobot can be added to several Use Cases.',
    support: { 'cross-workspace-models': { how: 'native', shows: ['across', 'shared', 'granted'] } },
    sources: [
      { page: pages.terraformProviderDatarobotRegisteredModel, accessed: '2026-12-01' },
      { page: pages.viewAndManageRegisteredModels, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'asset-lineage',
    text: 'In DataRobot, deployment overviews and registered model version pages have a lineage view of the related assets.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'data'] } },
    sources: [
      { page: pages.viewAndManageRegisteredModels, accessed: '2026-11-23' },
      { page: pages.deploymentOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'approval-policies',
    text: 'DataRobot administrators can define approval policies (premium MLOps feature) that require a review of deployment changes, but no policies apply by default.',
    support: { 'approval-workflow': { how: 'native', shows: ['decision', 'gate', 'approver'] } },
    sources: [
      { page: pages.approvalWorkflowsRestApi, accessed: '2026-11-23' },
      { page: pages.governance, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.approvalProcess, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'predictions-before-review',
    text: 'A new DataRobot deployment can make predictions before it has been reviewed under an approval policy (premium MLOps feature).',
    support: {},
    about: ['approval-workflow'],
    sources: [
      { page: pages.approvalProcess, accessed: '2026-12-01' },
      { page: pages.governance, accessed: '2026-11-23' },
      { page: pages.approvalWorkflowsRestApi, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'approval-audit-trail',
    text: 'A DataRobot deployment’s governance tab records the approval policies (premium MLOps feature) that the deployment triggered.',
    support: {},
    about: ['approval-workflow', 'audit-log'],
    sources: [
      { page: pages.governance, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compliance-documentation',
    text: 'With compliance documentation in its configuration, DataRobot generates compliance documents for the regulatory validation of DataRobot models and custom models.',
    support: { 'model-documentation': { how: 'native', shows: ['generated', 'content', 'export'] } },
    sources: [
      { page: pages.compliance, accessed: '2026-11-23' },
      { page: pages.generateComplianceDocumentation, accessed: '2026-12-01' },
      { page: pages.modelCompliance, recorded: '2026-11', accessed: '2026-11-30' },
      { page: pages.complianceClassic, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compliance-templates',
    text: 'With compliance documentation in DataRobot’s configuration, template administrators can create, edit and share custom templates for compliance documents.',
    support: { 'model-documentation': { how: 'native', shows: ['generated'] } },
    sources: [
      { page: pages.buildComplianceTemplates, accessed: '2026-11-23' },
      { page: pages.buildComplianceTemplatesLatest, accessed: '2026-12-01' },
      { page: pages.complianceClassic, accessed: '2026-12-01' },
      { page: pages.modelCompliance, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'key-values',
    text: 'DataRobot key values attach parameters, metrics and other metadata to registered model versions.',
    support: { 'model-registry': { how: 'native', shows: ['versions', 'metadata'] } },
    about: ['experiment-tracking'],
    sources: [
      { page: pages.manageKeyValues, accessed: '2026-11-23' },
      { page: pages.mlflowIntegrationForDataRobot, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'With prompt management (premium) in DataRobot’s Registry, users can create, version and share prompts that contain variables, and agents can call the prompts from code.',
    support: { 'prompt-registry': { how: 'native', shows: ['named', 'versions', 'fetch'] } },
    sources: [
      { page: pages.createAndManagePrompts, accessed: '2026-11-23' },
      { page: pages.callPromptsInAnAgent, accessed: '2026-11-23' },
      { page: pages.getStartedWithGenAi, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'nim-gallery',
    text: 'In the NVIDIA NIM gallery (premium) of DataRobot’s Registry, users can search for, pick, register and deploy models.',
    support: {
      'foundation-model-catalog': { how: 'native', shows: ['listed', 'find', 'deploy'], via: ['nvidia-nim'] },
    },
    about: ['llm-serving', 'accelerated-inference'],
    sources: [
      { page: pages.importAndDeployWithNVIDIANim, accessed: '2026-11-23' },
      { page: pages.nvidiaNimGalleryInformation, accessed: '2026-11-23' },
      { page: pages.nvidiaNimImportJapanese, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'global-models',
    text: 'DataRobot’s Registry lists global models (premium) that users can deploy, such as pretrained classifiers of prompt injection or toxicity.',
    support: { 'foundation-model-catalog': { how: 'native', shows: ['listed', 'find', 'deploy'] } },
    sources: [
      { page: pages.accessGlobalModelsInRegistry, accessed: '2026-11-23' },
      { page: pages.viewAndManageRegisteredModels, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-dashboard',
    text: 'The deployments dashboard (premium MLOps feature) in DataRobot’s Console lists deployments with their health, and users can search and filter the list.',
    support: { 'deployment-inventory': { how: 'native', shows: ['list', 'state', 'model'] } },
    sources: [
      { page: pages.deploymentsDashboard, accessed: '2026-12-01' },
      { page: pages.console, accessed: '2026-12-01' },
      { page: pages.consoleTopics, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-history',
    text: 'A DataRobot deployment’s activity log (premium MLOps feature) records the events of the deployment and the history of its models.',
    support: {},
    about: ['audit-log', 'deployment-inventory'],
    sources: [
      { page: pages.activityLog, accessed: '2026-11-23' },
      { page: pages.modelHistory, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-locking',
    text: 'An artefact in DataRobot’s premium Workload API is either a draft or locked, and a locked artefact is immutable and has a version number.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    sources: [
      { page: pages.agentSkillsWorkloadApi, accessed: '2026-12-01' },
      { page: pages.agentSkillsWorkloadApiCodeToWorkload, accessed: '2026-12-01' },
      { page: pages.artifactConcepts, accessed: '2026-11-23' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registered-custom-model-version',
    text: 'A registered model in DataRobot can reference the custom model version (code files and a base environment) from which the registered model was made.',
    support: { 'model-lineage': { how: 'native', shows: ['link', 'code'] } },
    sources: [
      { page: pages.pulumiRegisteredModel, accessed: '2026-11-30' },
      { page: pages.terraformProviderDatarobotRegisteredModel, accessed: '2026-12-01' },
      { page: pages.terraformProviderDatarobotCustomModel, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
