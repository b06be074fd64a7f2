import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'automatic-retraining',
    text: 'H2O MLOps offers automatic retraining for Driverless AI models.',
    support: {},
    about: ['automated-retraining'],
    only: ['mlops'],
    sources: [{ page: pages.mlopsOverviewPdf }],
    recorded: '2021-10',
  },
  {
    slug: 'mlops-helm-runtimes',
    text: 'Administrators declare H2O MLOps scoring runtimes in the values of its Helm chart, and H2O MLOps applies them when the deployment server starts.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared'] } },
    only: ['hybrid-cloud'],
    sources: [{ page: pages.mlopsHelmConfigurationForRuntimes, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'dai-retrain',
    text: 'The Driverless AI Python client can retrain an experiment from a checkpoint, retrain it with the same settings, or retrain only its final pipeline on new data.',
    support: {},
    about: ['automated-retraining'],
    only: ['driverless-ai'],
    sources: [
      { page: pages.driverlessAiPythonClientRetrainFinalPipeline, accessed: '2026-11-23' },
      { page: pages.driverlessAi1_10GuideCheckpointingRerunning, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-schedules',
    text: 'Workflows in H2O AI Cloud, made of jobs and their steps, start on demand, when another workflow calls them, or on a cron schedule.',
    support: { 'pipeline-orchestration': { how: 'native', shows: ['graph', 'again'] } },
    about: ['automated-retraining'],
    sources: [
      { page: pages.workflowsKeyTerms, accessed: '2026-12-01' },
      { page: pages.workflowsTriggerConfiguration, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.workflowsConcepts, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflows-scheduled-training',
    text: 'H2O Workflows, the successor to H2O Orchestrator, starts workflows on cron schedules, for example to retrain a model daily.',
    support: { 'automated-retraining': { how: 'native', shows: ['start'] } },
    sources: [
      { page: pages.workflowsWhatIsH2OWorkflows, accessed: '2026-12-01' },
      { page: pages.orchestratorWorkflowSyntaxOverview, accessed: '2026-12-01' },
      { page: pages.workflowsTriggerConfiguration, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'workflow-revisions',
    text: 'Each activated update of a workflow in H2O AI Cloud becomes a revision, and each run executes against one revision.',
    support: {},
    about: ['source-control', 'reproducible-environments'],
    sources: [{ page: pages.workflowsKeyTerms, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-github-action',
    text: 'The h2oGPTe GitHub action, in beta at version 0.3, lets an Enterprise h2oGPTe agent review pull requests and write commits in GitHub workflows.',
    support: {},
    about: ['ci-cd-integration'],
    only: ['h2ogpte'],
    sources: [{ page: pages.h2ogpteGithubActionReadme, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-git-sync',
    text: 'If administrators set this in its profile, a notebook engine of AI Engine Manager clones a Git repository at a given reference when it starts.',
    support: { 'source-control': { how: 'native', shows: ['git', 'remote'] } },
    sources: [
      { page: pages.aiEngineManagerNotebookEngineProfileConfiguration, accessed: '2026-12-01' },
      { page: pages.aiEngineManagerNotebookEngineProfiles, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'driverless-ai-tmp-folder',
    text: 'To move to a newer version of Driverless AI, users copy a backup of the ‘tmp’ folder, with all experiments and their database, into the new installation.',
    support: {},
    about: ['bulk-export'],
    only: ['driverless-ai'],
    sources: [{ page: pages.supportDriverlessAiTmpFolder, accessed: '2026-11-30' }],
    recorded: '2026-11',
  },
];
