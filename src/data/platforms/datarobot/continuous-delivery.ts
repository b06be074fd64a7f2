import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'custom-models-action',
    text: 'A GitHub action, described in its readme as work in progress and dependent on DataRobot feature flags, creates, updates and deletes custom models and their deployments from YAML definitions in a repository.',
    support: {
      'ci-cd-integration': { how: 'native', shows: ['supplied', 'deploy'], via: ['github-actions'], stage: 'preview' },
    },
    sources: [{ page: pages.customModelsActionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'app-template-ci-cd',
    text: 'With a tutorial and ready-made workflows, users set up continuous integration and delivery of application templates with Pulumi and either GitHub Actions or GitLab.',
    support: {
      'ci-cd-integration': {
        how: 'native',
        shows: ['supplied', 'described', 'deploy'],
        via: ['github-actions', 'gitlab'],
      },
    },
    sources: [
      { page: pages.cicdSetupForApplicationTemplates, accessed: '2026-11-23' },
      { page: pages.agentSkillsAppFrameworkCicd, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-policies',
    text: 'With the premium MLOps features, a deployment can have up to five retraining policies, each with a trigger, a modelling strategy and an action for the new model.',
    support: { 'automated-retraining': { how: 'native', shows: ['start'] } },
    sources: [
      { page: pages.retraining, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-triggers',
    text: 'With the premium MLOps features, retraining starts manually, on a schedule or when a health status of the deployment declines.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'signal'] } },
    sources: [
      { page: pages.terraformProviderDatarobotDeploymentRetrainingPolicy, accessed: '2026-11-23' },
      { page: pages.retraining, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-actions',
    text: 'With the premium MLOps features, a retraining policy saves the new model as a model package, adds it as a challenger or puts it in place of the deployed model.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'follow'] } },
    about: ['champion-challenger'],
    sources: [
      { page: pages.manageAutomatedRetrainingPoliciesClassic, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotDeploymentRetrainingPolicy, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-based-retraining',
    text: 'With the premium MLOps features, a retraining policy can run a custom job with the user’s own code.',
    support: {},
    about: ['automated-retraining', 'custom-training-code'],
    sources: [
      { page: pages.createARetrainingJob, accessed: '2026-11-23' },
      { page: pages.console, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-package-transfer',
    text: 'In a preview that DataRobot representatives enable with feature flags, AutoML models (no other kinds) can be exported as model packages and imported into the registry of a separate MLOps installation.',
    support: { 'environment-promotion': { how: 'native', shows: ['move'], partial: true, stage: 'preview' } },
    only: ['self-managed'],
    sources: [{ page: pages.importModelPackagesIntoRegistry, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-provider',
    text: 'With the official Terraform provider, users declare resources such as Use Cases, models, deployments, retraining policies, vector databases, applications and workloads.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [
      { page: pages.terraformProviderProvider, accessed: '2026-11-23' },
      { page: pages.declarativeApi, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pulumi-provider',
    text: 'With a Pulumi provider based on the Terraform provider, users declare DataRobot resources in Python, TypeScript, Go or .NET.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['pulumi'] } },
    sources: [{ page: pages.pulumiProviderReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'infrastructure-modules',
    text: 'Terraform modules create the infrastructure for a self-managed DataRobot installation on AWS, Azure or Google Cloud.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.terraformAwsDrInfraReadme, accessed: '2026-11-23' },
      { page: pages.terraformAzurermDrInfraReadme, accessed: '2026-11-23' },
      { page: pages.terraformGoogleDrInfraReadme, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'remote-repositories',
    text: 'Custom models can pull their files, at a chosen reference, from Bitbucket, GitHub, GitLab and S3 repositories.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'], via: ['bitbucket', 'github', 'gitlab'] } },
    sources: [
      { page: pages.connectRemoteRepositories, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotCustomModel, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'codespaces-git',
    text: 'With the Git command line, users can version the files of a codespace, including notebooks, in external Git repositories.',
    support: { 'source-control': { how: 'custom', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [{ page: pages.codespaces, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-revisions',
    text: 'DataRobot keeps a version history of notebooks.',
    support: {},
    about: ['source-control', 'notebooks'],
    sources: [{ page: pages.notebookVersioning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workload-promotion',
    text: 'With the premium Workload API, locking the draft artefact that a workload runs promotes the workload to production in place, without a restart.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    about: ['environment-promotion'],
    sources: [
      { page: pages.agentSkillsWorkloadApiLifecycleFlows, accessed: '2026-11-23' },
      { page: pages.promoteToProduction, accessed: '2026-11-23' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-cli',
    text: 'With the DataRobot command line, users create, operate and inspect artefacts and workloads of the premium Workload API, but two of the commands are behind a feature gate.',
    support: {},
    about: ['ci-cd-integration', 'external-job-submission'],
    sources: [
      { page: pages.workloadCli, accessed: '2026-11-23' },
      { page: pages.cliWorkloadManagement, accessed: '2026-11-23' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-migration-notebook',
    text: 'A notebook published by DataRobot uses an experimental API to download a deployed model from one self-managed cluster and upload it to another.',
    support: {},
    about: ['bulk-export'],
    only: ['self-managed'],
    sources: [{ page: pages.migrateModelToNewCluster, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'classic-migration',
    text: 'Users can export projects and notebooks from DataRobot Classic and import them into Workbench, part of the newer NextGen interface.',
    support: {},
    about: ['bulk-export'],
    sources: [{ page: pages.migrateAssets, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'backup-for-target-installation',
    text: 'A self-managed installation is backed up with the tools of its databases, and a script restores all custom models from MongoDB and object storage on a target installation.',
    support: { 'bulk-export': { how: 'custom', shows: ['bulk', 'import'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.restoringCustomModels, accessed: '2026-12-01' },
      { page: pages.backupMongoDb, accessed: '2026-12-01' },
      { page: pages.backupPrerequisites, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
