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
    text: 'A Dataiku scenario (an automated workflow) can retrain and then redeploy a model on a schedule, after a change in files or SQL query results or after a metric check that fails or warns.',
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
    text: 'A Dataiku project bundle is made on the Design node, published to the Project Deployer and deployed to Automation nodes, which run projects in production.',
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
    text: 'In the Dataiku Deployer, each infrastructure belongs to a configurable stage (by default ‘Development’, ‘Test’ or ‘Production’).',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages'] } },
    sources: [
      { page: pages.apiClientApiDeployer, accessed: '2026-12-01' },
      { page: pages.projectDeploymentInfrastructures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-standards',
    text: 'With a Dataiku for Enterprise AI licence, Dataiku can run Project Standards checks, which plug-ins supply, when a project bundle is created.',
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
    text: 'With a Dataiku for Enterprise AI licence, each deployment infrastructure can refuse project bundles above a set severity in Project Standards checks.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'gate'] } },
    sources: [
      { page: pages.v14ProjectStandards, accessed: '2026-12-01' },
      { page: pages.projectDeploymentInfrastructures, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'ansible-collection',
    text: 'Dataiku’s Ansible collection can declare parts of a Dataiku instance: users, groups, connections, code environments, plug-ins, settings and API Deployer infrastructures.',
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
    text: 'A Dataiku project can use Git branches and tags, pull from a remote Git repository and, with best-effort (Tier 2) support, push to that repository.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.versionControlOfProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sample-pipelines',
    text: 'In 2021, Dataiku published sample CI/CD pipelines with Jenkins or Azure DevOps that validate, package, test and deploy projects, and a Jenkins pipeline for API services.',
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
    text: 'Users can export a Dataiku project as a ZIP archive, optionally with its data, trained models and Git history, and import the archive on a Design node.',
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
    text: 'Since 12 September 2025, an addendum to the Dataiku Cloud agreement has given customers the right to access their exportable data where the EU Data Act applies.',
    support: {},
    about: ['bulk-export'],
    only: ['dataiku-online'],
    sources: [{ page: pages.euDataActAddendum, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'connection-remapping',
    text: 'When deploying a bundle to an Automation node, Dataiku’s Project Deployer matches connections by name or replaces them by the infrastructure’s connection remapping.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'settings'] } },
    sources: [{ page: pages.projectDeploymentInfrastructures, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
