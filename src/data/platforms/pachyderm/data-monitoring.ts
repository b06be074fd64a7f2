import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'meta-repository',
    text: 'For every datum processed, a pipeline’s meta repository keeps the input files, the resulting output files and statistics of the job.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Get metadata',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/datum-operations/get-metadata.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'seldon-requests',
    text: 'An example pipeline takes the recorded inference data of a Seldon deployment from Elasticsearch into a repository for labelling.',
    support: { 'payload-logging': { how: 'integration', via: ['Seldon Deploy'] } },
    sources: [
      {
        title: 'Pachyderm examples repository: Seldon deployment',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/seldon/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-as-trigger',
    text: 'HPE’s PDK documentation names a high amount of drift as a condition on which Pachyderm could start retraining, without describing how drift is measured.',
    support: {},
    about: ['drift-detection', 'automated-retraining'],
    sources: [
      {
        title: 'PDK repository: README',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commit-differences',
    text: 'The command pachctl diff file shows which files differ between two commits of a repository.',
    support: {},
    about: ['data-quality-monitoring', 'dataset-versioning'],
    sources: [
      {
        title: 'Pachyderm documentation repository: pachctl diff file',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/run-commands/pachctl_diff_file.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'seldon-community-example',
    text: 'A community example in the list of Pachyderm examples, made for version 1.13, deploys models in Seldon Deploy with drift and outlier detectors, an explainer and a shadow.',
    support: {},
    about: ['drift-detection', 'outlier-detection', 'explainability', 'shadow-deployment'],
    sources: [
      {
        title: 'Pachyderm examples repository: README',
        url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm and Seldon example: Deployer',
        url: 'https://github.com/winderai/pachyderm-seldon/blob/03e9affbdfaa2bdde4b20c3197f1620e99fcea9e/repo/Deployer/deploy.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
