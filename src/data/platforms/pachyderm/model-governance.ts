import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'determined-registry',
    text: 'In the PDK environment, Pachyderm’s training pipeline registers the best checkpoint of an experiment in Determined.',
    support: { 'model-registry': { how: 'integration', via: ['Determined'] } },
    sources: [
      {
        title: 'PDK repository: Deployment and setup guide',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Determined repository: README',
        url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'models-in-repositories',
    text: 'Pachyderm versions trained models as files of output repositories, whatever their framework or format.',
    support: {},
    about: ['model-registry', 'model-packaging'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-provenance',
    text: 'Pachyderm records which data a versioned model was trained on; the identifier of the model’s commit leads to the dataset used.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Standard ML pipeline',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/basic-ml/_index.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'links-from-determined',
    text: 'Determined can show, at experiments and checkpoints, a link to the Pachyderm repository that their configuration names as the source of their data; it covers the data alone.',
    support: {},
    about: ['model-lineage'],
    sources: [
      {
        title: 'Determined repository: Pachyderm integration',
        url: 'https://github.com/determined-ai/determined/blob/c1e9c6d7b821ef246d612bb9922f7fb1b58dcf2e/docs/integrations/data-transformers/pachyderm.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commit-annotations',
    text: 'Key-value metadata can mark any commit, and so one that holds a model, for example with the name of whoever verified it; the keys have no fixed meaning.',
    support: {},
    about: ['lifecycle-stages'],
    sources: [
      {
        title: 'Pachyderm repository: Metadata commands',
        url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/metadata/cmds/cmds.go',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'roles-on-model-repositories',
    text: 'Access to models is governed by roles on the repositories that hold them; there are no permissions for single models.',
    support: { 'model-access-control': { how: 'custom', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Roles and permissions',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'inputs-across-projects',
    text: 'An input of a pipeline can name a repository of another project, so a model versioned in one project can be used in others.',
    support: { 'cross-workspace-models': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): PFS input',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-pfs.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-list',
    text: 'Console lists a project’s pipelines, those for inference included, and shows their state in the graph; it has no list of deployed models.',
    support: { 'deployment-inventory': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): View pipelines',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/view-pipelines.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation repository: Changelog of 2.7.0',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/changelog/2.7.0.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'versions-named-after-commits',
    text: 'In the PDK environment, a model version registered in Determined carries the identifier of a Pachyderm commit as its name.',
    support: { 'model-lineage': { how: 'integration', via: ['Determined'] } },
    sources: [
      {
        title: 'PDK repository: Deployment and setup guide',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-models',
    text: 'In an HPE demonstration, one pipeline downloads a model by its name in the Hugging Face catalogue and another serves it; the catalogue is browsed at Hugging Face and not in Pachyderm.',
    support: {},
    about: ['foundation-model-catalog'],
    sources: [
      {
        title: 'PDK repository: Retrieval-augmented generation example',
        url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'branches-as-stages',
    text: 'Branches such as staging and master are named pointers to commits of a repository, which may hold models; they are re-pointed by hand or by a trigger and have no meaning as stages of their own.',
    support: { 'lifecycle-stages': { how: 'custom' } },
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Set branch triggers',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/set-branch-triggers.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
