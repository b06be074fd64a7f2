import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'automatic-retraining',
    text: 'Automatic retraining in H2O MLOps is available for models of Driverless AI.',
    support: { 'automated-retraining': { how: 'native', partial: true } },
    only: ['mlops'],
    sources: [
      { title: 'H2O.ai: MLOps overview (PDF)', url: 'https://www.h2o.ai/wp-content/uploads/2019/12/MLOps_092020.pdf' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'mlops-helm-runtimes',
    text: 'Administrators declare the scoring runtimes of H2O MLOps in the values of its Helm chart, and these are applied when the deployment server starts.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['hybrid-cloud'],
    sources: [
      {
        title: 'H2O MLOps documentation: Helm configuration for runtimes',
        url: 'https://docs.h2o.ai/mlops/runtime-management/helm-configuration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-retrain',
    text: 'The Python client of Driverless AI retrains an experiment from a checkpoint, with the same settings, or only its final pipeline on new data.',
    support: {},
    about: ['automated-retraining'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI Python client: Retrain final pipeline',
        url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/examples/experiments/retrain-final-pipeline.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI 1.10 user guide: Checkpointing, rerunning and retraining experiments',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/view-experiments.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-schedules',
    text: 'Workflows in H2O AI Cloud start on demand, from another workflow or by a cron schedule.',
    support: {},
    about: ['automated-retraining', 'pipeline-orchestration'],
    sources: [
      {
        title: 'H2O Workflows documentation: Key terms',
        url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-revisions',
    text: 'Each activated update of a workflow in H2O AI Cloud becomes a revision, and runs execute against one revision.',
    support: {},
    about: ['source-control', 'reproducible-environments'],
    sources: [
      {
        title: 'H2O Workflows documentation: Key terms',
        url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-github-action',
    text: 'A GitHub action lets an agent of Enterprise h2oGPTe review pull requests and write commits in GitHub workflows; version 0.3 is a beta.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['GitHub Actions'], stage: 'preview' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe GitHub action: README',
        url: 'https://github.com/h2oai/h2ogpte-action/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-git-sync',
    text: 'Notebook engines of AI Engine Manager can synchronise a Git repository at a given reference into a directory, as set in their profile.',
    support: { 'source-control': { how: 'native' } },
    sources: [
      {
        title: 'AI Engine Manager documentation: Notebook engine profile configuration',
        url: 'https://h2oai.github.io/ai-engine-manager/py/clients/notebook_engine_profile/config',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
