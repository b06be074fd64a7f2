import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'ci-cd-pipelines',
    text: 'Dataiku supports CI/CD pipelines.',
    support: { 'ci-cd-integration': { how: 'integration', shows: ['described'], via: ['jenkins'] } },
    sources: [
      { page: pages.knowledgeBaseCicd },
      { page: pages.blogCicdInDataikuDss, recorded: '2026-11', accessed: '2026-11-23' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'scenario-retraining',
    text: 'A Dataiku scenario can retrain a model on a schedule, when a dataset changes or after a check on its metrics raised a warning or an error, and can then redeploy it.',
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
    text: 'Project bundles are made on the Design node of Dataiku, published to the Project Deployer and deployed to Automation nodes.',
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
    text: 'Infrastructures of the Dataiku Deployer belong to stages, by default ‘Development’, ‘Test’ and ‘Production’, which can be configured on each Deployer.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages'] } },
    sources: [
      { page: pages.apiClientApiDeployer, accessed: '2026-12-01' },
      { page: pages.projectDeploymentInfrastructures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-standards',
    text: 'Project Standards checks, which come from plug-ins, can run when a Dataiku bundle is made.',
    support: {},
    about: ['environment-promotion', 'approval-workflow'],
    sources: [
      { page: pages.apiClientProjectStandards, accessed: '2026-11-23' },
      { page: pages.apiClientProjects, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ansible-collection',
    text: 'Dataiku’s Ansible collection declares users, groups, connections, code environments, plug-ins, settings and API Deployer infrastructures of an instance.',
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
    text: 'Dataiku projects can use a remote Git repository, with branches, tags, push and pull.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'], via: ['git'] } },
    sources: [
      { page: pages.apiClientProjects, accessed: '2026-12-01' },
      { page: pages.versionControlOfProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sample-pipelines',
    text: 'In 2021 Dataiku published sample pipelines for Jenkins and Azure DevOps that validate, package, test and deploy projects, and one for Jenkins that handles API services.',
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
    slug: 'connection-remapping',
    text: 'When the Project Deployer of Dataiku brings a bundle to an Automation node, it matches connections by name or replaces them by those that a remapping of the infrastructure names.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'settings'] } },
    sources: [{ page: pages.projectDeploymentInfrastructures, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
