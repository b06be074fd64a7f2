import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'github-actions',
    text: 'A GitHub Action can update Pachyderm pipelines when code is committed or a pull request is opened.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['GitHub Actions'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): CI/CD integration',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/ci-cd-integration.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ci-workflow',
    text: 'The documented CI process builds an image, tags it with the Git commit and puts the tag into the pipeline specification, which it submits to Pachyderm.',
    support: {},
    about: ['ci-cd-integration', 'source-control'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): CI/CD integration',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/ci-cd-integration.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'push-images',
    text: 'With the option --push-images, pachctl tags and pushes a locally built image and updates the pipeline with the new tag.',
    support: {},
    about: ['ci-cd-integration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): The push images flag',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/push-images-flag.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-on-data',
    text: 'A training pipeline trains a new model whenever its training data or parameters change.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): AutoML pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/auto-ml/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'branch-triggers',
    text: 'A branch trigger starts processing, such as retraining, by schedule, number of commits or amount of new data.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Set branch triggers',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/set-branch-triggers.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm examples repository: Triggers',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/deferred_processing/triggers/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cron-inputs',
    text: 'A cron input starts a pipeline on a schedule; such a pipeline cannot be updated, only deleted and created again.',
    support: {},
    about: ['automated-retraining', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Cron input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-cron.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'updates-without-reprocessing',
    text: 'An updated pipeline applies only to new data, unless it is told to reprocess the current input; earlier results stay available by commit.',
    support: {},
    about: ['environment-promotion', 'deployment-rollback'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Update a pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/updating-pipelines.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'staging-branches',
    text: 'Data can be collected on a staging branch and is processed when the main branch is pointed at it.',
    support: {},
    about: ['environment-promotion', 'automated-retraining'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Defer processing via staging branch',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/dp-staging-branch.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'test-and-production-data',
    text: 'With a parameter in a Jsonnet specification, the same pipeline can be created on test data or on production data.',
    support: {},
    about: ['environment-promotion', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Jsonnet pipeline specifications',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/jsonnet-pipeline-specs.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'declarative-specifications',
    text: 'Pipelines are declared in JSON or YAML files, for which a JSON schema allows completion in editors.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/pipeline.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): VS Code auto-completion',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/vs-code.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'global-defaults',
    text: 'Defaults for all pipelines of a cluster or project, such as resource requests, can be set, and a pipeline’s specification may override them.',
    support: {},
    about: ['infrastructure-as-code'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Global config',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/global-config.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-repositories',
    text: 'Dockerfile, pipeline specification and code are usually kept in Git, and a Git hook starts the update of a pipeline in the CI system.',
    support: { 'source-control': { how: 'integration', via: ['Git'] } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): CI/CD integration',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/ci-cd-integration.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-inputs-ended',
    text: 'Git inputs, which took Git repositories as pipeline input, and build pipelines ended with version 2.0 in 2021.',
    support: {},
    about: ['source-control', 'ci-cd-integration'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Supported releases and features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
