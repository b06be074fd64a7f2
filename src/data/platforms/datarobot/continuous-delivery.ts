import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'custom-models-action',
    text: 'A GitHub action, which its readme calls work in progress, creates, updates and deletes custom models and their deployments from YAML definitions in a repository.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'deploy'], via: ['github-actions'] } },
    sources: [{ page: pages.customModelsActionReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'app-template-ci-cd',
    text: 'A tutorial and ready-made workflows set up continuous integration and delivery of application templates with GitHub Actions or GitLab and Pulumi.',
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
    text: 'A deployment can have up to five retraining policies, each with a trigger, a modelling strategy and an action for the new model.',
    support: { 'automated-retraining': { how: 'native', shows: ['start'] } },
    sources: [{ page: pages.retraining, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-triggers',
    text: 'Retraining starts manually, on a schedule or when a health status of the deployment declines.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'signal'] } },
    sources: [
      { page: pages.terraformProviderDatarobotDeploymentRetrainingPolicy, accessed: '2026-11-23' },
      { page: pages.retraining, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-actions',
    text: 'A retrained model is saved as a model package, added as a challenger or put in place of the deployed model, as the policy says.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'follow'] } },
    about: ['champion-challenger'],
    sources: [
      { page: pages.manageAutomatedRetrainingPoliciesClassic, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotDeploymentRetrainingPolicy, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-based-retraining',
    text: 'A retraining policy can run a custom job with the user’s own code.',
    support: {},
    about: ['automated-retraining', 'custom-training-code'],
    sources: [{ page: pages.createARetrainingJob, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'model-package-transfer',
    text: 'AutoML models, but no other kinds, can be exported as model packages and imported into the registry of a separate MLOps installation.',
    support: { 'environment-promotion': { how: 'native', shows: ['move'], partial: true } },
    only: ['self-managed'],
    sources: [{ page: pages.importModelPackagesIntoRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-provider',
    text: 'An official Terraform provider declares Use Cases, models, deployments, retraining policies, vector databases, applications and workloads, among others.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [
      { page: pages.terraformProviderProvider, accessed: '2026-11-23' },
      { page: pages.declarativeApi, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pulumi-provider',
    text: 'A Pulumi provider based on the Terraform provider exists for Python, TypeScript, Go and .NET.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'], via: ['pulumi'] } },
    sources: [{ page: pages.pulumiProviderReadme, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'infrastructure-modules',
    text: 'Terraform modules create the infrastructure for a self-managed DataRobot on AWS, Azure and Google Cloud.',
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
    text: 'Files of custom models can be pulled from Bitbucket, GitHub, GitLab and S3 repositories at a chosen reference.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'], via: ['bitbucket', 'github', 'gitlab'] } },
    sources: [
      { page: pages.connectRemoteRepositories, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatarobotCustomModel, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'codespaces-git',
    text: 'Files of DataRobot codespaces, notebooks among them, can be versioned in external Git repositories with the Git command line.',
    support: { 'source-control': { how: 'custom', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [{ page: pages.codespaces, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-revisions',
    text: 'DataRobot keeps versions of notebooks.',
    support: {},
    about: ['source-control', 'notebooks'],
    sources: [{ page: pages.notebookVersioning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workload-promotion',
    text: 'A workload that runs a draft artefact is promoted to production in place by locking that artefact, without a restart.',
    support: { 'lifecycle-stages': { how: 'native', shows: ['mark', 'move'] } },
    about: ['environment-promotion'],
    sources: [
      { page: pages.agentSkillsWorkloadApiLifecycleFlows, accessed: '2026-11-23' },
      { page: pages.promoteToProduction, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-cli',
    text: 'The DataRobot command line creates, operates and inspects artefacts and workloads, with two commands behind a feature gate.',
    support: {},
    about: ['ci-cd-integration', 'external-job-submission'],
    sources: [
      { page: pages.workloadCli, accessed: '2026-11-23' },
      { page: pages.cliWorkloadManagement, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-migration-notebook',
    text: 'A notebook published by DataRobot downloads a deployed model from one self-managed cluster and uploads it to another with an experimental API.',
    support: {},
    about: ['bulk-export'],
    only: ['self-managed'],
    sources: [{ page: pages.migrateModelToNewCluster, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
