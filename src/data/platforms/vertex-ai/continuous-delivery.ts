import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'agent-source-from-git',
    text: 'Agent Runtime can build an agent from a branch, tag or commit of a Git repository connected through Developer Connect.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.pythonSdkReasoningEngineTypes, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-resources',
    text: 'Google’s Terraform provider can declare endpoints, datasets, feature stores, indexes, Agent Runtime agents and other resources of the platform.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    sources: [
      { page: pages.terraformProviderGoogleVertexAiEndpoint, accessed: '2026-11-23' },
      { page: pages.terraformProviderGoogleVertexAiReasoningEngine, accessed: '2026-12-01' },
      { page: pages.developerToolsOverview, accessed: '2026-12-01' },
      { page: pages.terraformSupport, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-schedules',
    text: 'Schedules with cron expressions start pipeline jobs or notebook executions, and can have a start time, an end time and a maximum number of runs.',
    support: {
      'automated-retraining': { how: 'native', shows: ['start'] },
      'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] },
    },
    sources: [
      { page: pages.pythonSdkScheduleTypes, accessed: '2026-12-01' },
      { page: pages.scheduleAPipelineRunWithSchedulerAPI, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.tabularWorkflows, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-cicd',
    text: 'For GitHub repositories only, Agents CLI sets up a Cloud Build or GitHub Actions pipeline that tests an agent on pull requests and deploys it on merge.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'described', 'deploy'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-promotion',
    text: 'The Agents CLI pipeline deploys an agent to a staging project and, once it has passed there and is approved (approval is always required with Cloud Build), to a production project.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages', 'gate'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-github',
    text: 'In JupyterLab on a Workbench instance, users can clone a GitHub repository, commit a notebook and push it to the repository from the Git menu and tab.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'], via: ['jupyterlab'] } },
    sources: [{ page: pages.vertexAiWorkbenchSaveANotebookToGitHub, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
