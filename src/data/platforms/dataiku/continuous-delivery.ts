import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'ci-cd-pipelines',
    text: 'Dataiku supports CI/CD pipelines, for example with Jenkins.',
    support: { 'ci-cd-integration': { how: 'integration', shows: ['described'], via: ['jenkins'] } },
    sources: [
      { page: pages.knowledgeBaseCicd },
      { page: pages.blogCicdInDataikuDss, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'scenario-retraining',
    text: 'A Dataiku scenario can retrain and then redeploy a model on a schedule, when a dataset changes, or after a metric check has raised a warning or an error.',
    support: { 'automated-retraining': { how: 'native', shows: ['start', 'signal', 'follow'] } },
    sources: [
      { page: pages.knowledgeBaseAutomationScenarios, accessed: '2026-11-23' },
      { page: pages.launchingAScenario, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.automatedModelEvaluations, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-bundles',
    text: 'Dataiku project bundles are made on the Design node, published to the Project Deployer and deployed to Automation nodes.',
    support: { 'environment-promotion': { how: 'native', shows: ['move'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.apiClientProjectDeployer, accessed: '2026-12-01' },
      { page: pages.creatingABundle, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployer-stages',
    text: 'Each infrastructure in the Dataiku Deployer belongs to a configurable stage, with ‘Development’, ‘Test’ and ‘Production’ as the defaults.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages'] } },
    sources: [
      { page: pages.apiClientApiDeployer, accessed: '2026-12-01' },
      { page: pages.projectDeploymentInfrastructures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-standards',
    text: 'With a Dataiku for Enterprise AI licence, Project Standards checks, supplied by plug-ins, can run when a project bundle is created.',
    support: {},
    about: ['environment-promotion', 'approval-workflow'],
    sources: [
      { page: pages.apiClientProjectStandards, accessed: '2026-11-23' },
      { page: pages.apiClientProjects, accessed: '2026-11-23' },
      { page: pages.v14ProjectStandards, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-standards-gate',
    text: 'With a Dataiku for Enterprise AI licence, administrators of a deployment infrastructure can set the highest Project Standards severity with which a project bundle may be deployed there.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'gate'] } },
    sources: [
      { page: pages.v14ProjectStandards, accessed: '2026-12-01' },
      { page: pages.projectDeploymentInfrastructures, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'ansible-collection',
    text: 'Dataiku’s Ansible collection declares an instance’s users, groups, connections, code environments, plug-ins, settings and API Deployer infrastructures.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'], via: ['ansible'] } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      { page: pages.ansibleCollectionReadme, accessed: '2026-12-01' },
      { page: pages.ansibleCollectionModules, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-branches',
    text: 'A Dataiku project can use Git branches and tags, and can pull from and, with best-effort (Tier 2) support, push to a remote Git repository.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.versionControlOfProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sample-pipelines',
    text: 'In 2021, Dataiku published sample pipelines that validate, package, test and deploy projects with Jenkins or Azure DevOps, and one that handles API services with Jenkins.',
    support: {
      'ci-cd-integration': { how: 'custom', shows: ['supplied', 'deploy'], via: ['jenkins', 'azure-devops'] },
    },
    sources: [
      { page: pages.codeSamplesCicdPipelineSampleWithAzureDevOps, accessed: '2026-12-01' },
      { page: pages.codeSamplesCicdPipelineSampleWithJenkins, accessed: '2026-12-01' },
      { page: pages.codeSamplesCicdPipelineSampleJenkinsApiService, accessed: '2026-12-01' },
      { page: pages.azureProjectPipeline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.jenkinsProjectPipeline, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-export',
    text: 'A Dataiku project can be exported as a ZIP archive, optionally with its data, trained models and Git history, and imported on a Design node.',
    support: { 'bulk-export': { how: 'native', shows: ['bulk', 'import'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.apiClientInstanceClient, accessed: '2026-12-01' },
      { page: pages.pythonApiProjects, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'eu-data-act-access',
    text: 'Where the EU Data Act applies to Dataiku Cloud, an addendum to the agreement, effective since 12 September 2025, gives customers the right to access their exportable data.',
    support: {},
    about: ['bulk-export'],
    only: ['dataiku-online'],
    sources: [{ page: pages.euDataActAddendum, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'connection-remapping',
    text: 'When Dataiku’s Project Deployer brings a bundle to an Automation node, it matches connections by name or replaces them as the infrastructure’s connection remapping specifies.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'settings'] } },
    sources: [{ page: pages.projectDeploymentInfrastructures, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
