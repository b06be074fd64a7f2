import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'agent-source-from-git',
    text: 'Agent Runtime can build an agent from a branch, tag or commit of a Git repository connected through Developer Connect.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.pythonSdkReasoningEngineTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-github',
    text: 'In the JupyterLab interface of a Workbench instance, users clone a GitHub repository, commit notebooks and push them to it with the jupyterlab-git extension.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote', 'write'] } },
    about: ['notebooks'],
    sources: [
      { page: pages.workbenchSaveToGithub, accessed: '2026-12-01' },
      { page: pages.workbenchIntroduction, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
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
    text: 'Agent Platform schedules with cron expressions start pipeline jobs or notebook executions, and can have a start time, an end time and a maximum number of runs.',
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
    text: 'Agents CLI sets up, for GitHub repositories only, a Cloud Build or GitHub Actions pipeline that tests an agent on pull requests and deploys it on merge.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'described', 'deploy'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliCicdPipelineReference, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-promotion',
    text: 'The pipeline that Agents CLI sets up deploys an agent to a staging project and, after success there and a manual approval, to a production project.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages', 'gate'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliCicdPipelineReference, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
