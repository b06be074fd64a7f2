import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'agent-source-from-git',
    text: 'Agent Runtime, Google’s managed service for hosting agents, can build an agent from a branch, tag or commit of a Git repository that is connected through Developer Connect.',
    support: {},
    about: ['source-control'],
    sources: [{ page: pages.pythonSdkReasoningEngineTypes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-github',
    text: 'In Workbench notebooks of Google’s Agent Platform, users can clone a GitHub repository, commit notebooks and push them with the jupyterlab-git extension.',
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
    text: 'For Google’s Agent Platform, Google’s Terraform provider can declare resources such as endpoints, datasets, feature stores, indexes and Agent Runtime agents.',
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
    text: 'Schedules in Google’s Agent Platform start pipeline jobs or notebook executions according to a cron expression, with an optional start time, end time and maximum number of runs.',
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
    text: 'For Python agents on GitHub only, Google’s Agents CLI sets up a Cloud Build or GitHub Actions pipeline that tests pull requests and deploys to a staging project on merge.',
    support: { 'ci-cd-integration': { how: 'native', shows: ['supplied', 'described', 'deploy'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliCicdPipelineReference, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliUseCases, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-promotion',
    text: 'For Python agents, the CI/CD pipeline of Google’s Agents CLI deploys to a staging project and, after manual approval (off by default in GitHub Actions), to a production project.',
    support: { 'environment-promotion': { how: 'native', shows: ['move', 'stages', 'gate'] } },
    only: ['agents-cli'],
    sources: [
      { page: pages.agentsCliCicdAndProduction, accessed: '2026-12-01' },
      { page: pages.agentsCliCicdMarkdown, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliCicdPipelineReference, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliUseCases, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentsCliDeployToProductionWorkflow, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multicontender-pipeline',
    text: 'In a Google sample pipeline with synthetic fine-tuning and metrics, a deployed champion model is compared with its contenders and the new champion is deployed.',
    support: {},
    about: ['champion-challenger', 'automated-retraining'],
    sources: [{ page: pages.vertexAiSamplesMulticontenderVersusChampion, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
