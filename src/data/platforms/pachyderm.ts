import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const pachyderm = /* @__PURE__ */ deepFreeze<MatrixPlatform<'pachyderm'>>({
  id: 'pachyderm',
  name: 'Pachyderm',
  vendor: 'Hewlett Packard Enterprise',
  homepage: 'https://github.com/pachyderm/pachyderm',
  license: 'open-source',
  status: {
    is: 'discontinued',
    since: '2025-10',
    sources: [
      {
        title: 'Pachyderm Homebrew tap: Update to release 2.12.2',
        url: 'https://github.com/pachyderm/homebrew-tap/commit/96745057dee2a9841dd9fb776909a56c384168e2',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
        url: 'https://github.com/pachyderm/pachyderm/issues/10509',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Pachyderm',
      sources: [
        {
          title: 'Pachyderm repository: README',
          url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/README.md',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'HPE Machine Learning Data Management (Enterprise edition)',
      sources: [
        {
          title: 'HPE Machine Learning Data Management documentation: Developer workflow',
          url: 'https://docs.ai-solutions.ext.hpe.com/products/mldm/latest/learn/developer-workflow/',
          accessed: '2026-11-23',
        },
        {
          title: 'PDK repository: README',
          url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'community-edition': { name: 'Pachyderm Community Edition (up to version 2.11)', kind: 'edition' },
    'enterprise-edition': { name: 'Pachyderm Enterprise Edition (up to version 2.11)', kind: 'edition' },
    'hpe-mldm': { name: 'HPE Machine Learning Data Management', kind: 'edition' },
  },
  introduction: {
    summary:
      'Pachyderm is a platform for versioned data and data-driven pipelines on Kubernetes. Data lies in repositories whose changes become immutable commits; pipelines run a user’s code in containers whenever their input changes, and commit the results together with their provenance. It therefore covers data preparation, training and batch inference, and leaves model serving, experiment tracking and labelling to other products such as KServe, Weights and Biases or Label Studio. Hewlett Packard Enterprise announced the acquisition of Pachyderm in January 2023, placed the code under the Apache licence 2.0 in April 2023 and offered an Enterprise edition as HPE Machine Learning Data Management. In late 2024 the Enterprise licence checks were removed from the code. The last version known is 2.12.2 of January 2025; by October 2025 pachyderm.com, with the Helm chart repository on it, could no longer be reached. No announcement of an end by the vendor was found. The last stored state of the documentation, of April 2024, describes version 2.9; features of later versions are taken from the source code.',
    concepts: [
      {
        term: 'Repository',
        aliases: ['repo', 'input repository', 'output repository', 'PFS'],
        definition:
          'A place for versioned files in the Pachyderm File System. Users fill input repositories; each pipeline writes to an output repository of the same name.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Basic concepts',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/basic-concepts.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Output repository',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/output-repo.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Commit',
        aliases: ['snapshot', 'sub-commit'],
        definition:
          'An immutable state of all files of a repository. A commit with global scope comprises all commits that follow from one change.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Commit',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/commit.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Branch',
        aliases: ['HEAD', 'staging branch', 'branch trigger'],
        definition:
          'A pointer to a commit that moves on with new commits. A pipeline watches the branches of its input repositories.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Branch',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/branch.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Pipeline',
        aliases: ['PPS', 'pipeline specification', 'DAG'],
        definition:
          'A declared unit of work: it reads from one or more repositories, runs user code in a container and writes to its output repository. Linked pipelines form a directed acyclic graph.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/pipeline.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): DAG',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/dag.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Datum',
        aliases: ['glob pattern'],
        definition:
          'The smallest unit of computation in a job, cut out of the input by a glob pattern. Datums are processed independently by the pipeline’s workers.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Datum',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Job',
        aliases: ['subjob'],
        definition:
          'One execution of a pipeline, started by a new commit in its input, whose results form a single output commit.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Job',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/job.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Provenance',
        aliases: ['data lineage', 'global identifier', 'subvenance'],
        definition:
          'The recorded relations between commits and between branches that tell from which data a result was derived. Related commits and jobs share a global identifier.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Provenance',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/provenance.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Global identifier',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/globalID.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Spout',
        aliases: ['spout pipeline'],
        definition: 'A pipeline without input repository that takes in data from outside continuously.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Spout',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/spout.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Service pipeline',
        aliases: ['service'],
        definition:
          'A pipeline whose code keeps running and is exposed through a Kubernetes service; listed as an experimental feature.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Service',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Supported releases and features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Project',
        aliases: ['workspace'],
        definition:
          'A bounded collection of repositories and pipelines, on which access can be granted when authentication is on.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Project',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/project.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Console',
        aliases: ['Pachyderm Console', 'pachctl'],
        definition:
          'The graphical interface, in which users view projects, data and jobs and manage pipelines. The command-line tool is pachctl.',
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Console Helm values',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/console.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Language clients',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'HPE Machine Learning Data Management',
        aliases: ['MLDM', 'HPE MLDM'],
        definition: 'The name under which Hewlett Packard Enterprise offered Pachyderm as an Enterprise solution.',
        sources: [
          {
            title: 'HPE Machine Learning Data Management documentation: Developer workflow',
            url: 'https://docs.ai-solutions.ext.hpe.com/products/mldm/latest/learn/developer-workflow/',
            accessed: '2026-11-23',
          },
          {
            title: 'PDK repository: README',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'versioned-data-and-pipelines',
        text: 'Pachyderm combines version-controlled data repositories with pipelines in containers that run when the data changes.',
        support: {},
        about: ['dataset-versioning', 'pipeline-orchestration'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Key features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Basic concepts',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/basic-concepts.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-workers',
        text: 'Each Pachyderm pipeline has a replication controller, a service and worker pods of its own on Kubernetes, but is described in Pachyderm’s own JSON or YAML specification.',
        support: { 'kubernetes-native': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Kubernetes RBAC',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/rbac.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/pipeline.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'target-audience',
        text: 'The documentation addresses data engineers and data scientists with large amounts of data, unstructured data above all, and says that small projects may not need Pachyderm.',
        support: {},
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Target audience',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/target-audience.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'documented-integrations',
        text: 'Pachyderm documents integrations with JupyterLab, Label Studio, Superb AI, Weights and Biases, Google BigQuery and Determined.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): JupyterLab',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Label Studio',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/label-studio/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Superb AI',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/superb-ai/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Weights and Biases',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Google BigQuery',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/bigquery/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Determined',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/determined/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'protobuf-api',
        text: 'External programs use Pachyderm through a protocol buffer API; official clients exist for Go and Python, and the JavaScript client is deprecated.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Language clients',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pod-patch',
        text: 'A pipeline specification can contain a JSON patch for its worker pods, for example to mount network storage.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Mount volumes',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/mount-volume.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pdk-reference',
        text: 'HPE published PDK, a reference environment in which Pachyderm handles data and workflow, Determined trains models and KServe serves them.',
        support: {},
        about: ['real-time-endpoints', 'distributed-training'],
        sources: [
          {
            title: 'PDK repository: README',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'acquired-by-hpe',
        text: 'Hewlett Packard Enterprise announced the acquisition of Pachyderm in January 2023.',
        support: {},
        sources: [
          {
            title: 'HPE newsroom: Hewlett Packard Enterprise acquires Pachyderm (press release)',
            url: 'https://www.hpe.com/us/en/newsroom/press-release/2023/01/hewlett-packard-enterprise-acquires-pachyderm-to-expand-ai-at-scale-capabilities-with-reproducible-ai.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2023-01-12',
      },
      {
        slug: 'apache-licence-2023',
        text: 'Pachyderm’s repository changed from a licence of its own to the Apache licence 2.0 in April 2023.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'Pachyderm repository: Update of the licence to Apache 2.0',
            url: 'https://github.com/pachyderm/pachyderm/commit/a63ca22a5c143114d0866709378328b3468fe7e8',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2023-04-13',
      },
      {
        slug: 'jupyter-without-fuse',
        text: 'Pachyderm 2.9, released in February 2024, made the JupyterLab extension independent of the file system driver FUSE.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'Pachyderm documentation repository: Changelog of 2.9.0',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/changelog/2.9.0.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation repository: Release notes, 21 February 2024',
            url: 'https://github.com/pachyderm/docs-content/commit/74fde36e64874375d53724e9b6f1fb7671d22edd',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-02-21',
      },
      {
        slug: 'object-metadata-2-10',
        text: 'Pachyderm 2.10, released in May 2024, added key-value metadata to projects, repositories, branches and commits.',
        support: {},
        about: ['data-catalog'],
        sources: [
          {
            title: 'Pachyderm repository: Metadata editing',
            url: 'https://github.com/pachyderm/pachyderm/commit/08405ed317a0d57ef26dca832ccd83dc6065ba7a',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Metadata on commits',
            url: 'https://github.com/pachyderm/pachyderm/commit/40b3a584737e91e50d75694be021506a47040be8',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Release 2.10.0',
            url: 'https://github.com/pachyderm/pachyderm/tree/v2.10.0',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-05-15',
      },
      {
        slug: 'old-python-client-ended',
        text: 'The older client library python-pachyderm was declared no longer maintained in May 2024, in favour of pachyderm-sdk.',
        support: {},
        about: ['extension-points'],
        sources: [
          {
            title: 'python-pachyderm repository: Deprecation message',
            url: 'https://github.com/pachyderm/python-pachyderm/commit/dbba5b585a3d8d266f13a1f299ba06e597d1ab0e',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-05-21',
      },
      {
        slug: 'pipeline-templates-2-11',
        text: 'Pachyderm 2.11, released in August 2024, includes pipeline templates in Console.',
        support: {},
        about: ['visual-pipeline-builder'],
        sources: [
          {
            title: 'Pachyderm repository: Pipeline templates in release 2.11.0',
            url: 'https://github.com/pachyderm/pachyderm/tree/v2.11.0/console/frontend/src/views/Project/components/PipelineTemplate',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-08-07',
      },
      {
        slug: 'creators-recorded',
        text: 'Pachyderm began to record who created a commit or branch in July 2024.',
        support: {},
        about: ['audit-log', 'data-lineage'],
        sources: [
          {
            title: 'Pachyderm repository: Creators of commits',
            url: 'https://github.com/pachyderm/pachyderm/commit/01464bde487075c8ee1ab102490701df6e62e89b',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: File system API',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/pfs/pfs.proto',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-07-18',
      },
      {
        slug: 'cluster-snapshots',
        text: 'Pachyderm gained commands for cluster snapshots, meant for disaster recovery, in October 2024.',
        support: {},
        about: ['dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm repository: Snapshot inspection',
            url: 'https://github.com/pachyderm/pachyderm/commit/f20c9a652f28df41aed811ff1cc699e876d223c2',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Snapshot commands',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/internal/snapshot/cmds/cmds.go',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-10-24',
      },
      {
        slug: 'enterprise-checks-removed',
        text: 'Pachyderm’s developers removed the Enterprise licence checks from the code in December 2024, in time for version 2.12.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-12-21',
      },
      {
        slug: 'release-2-12-2',
        text: 'Pachyderm 2.12.2, the latest version that was found, was released in January 2025.',
        support: {},
        sources: [
          {
            title: 'Pachyderm Homebrew tap: Update to release 2.12.2',
            url: 'https://github.com/pachyderm/homebrew-tap/commit/96745057dee2a9841dd9fb776909a56c384168e2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-01-15',
      },
      {
        slug: 'site-and-charts-gone',
        text: 'In October 2025 a user reported that pachyderm.com and the Helm chart repository on it could no longer be reached; a comment of November 2025 confirmed it.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
            url: 'https://github.com/pachyderm/pachyderm/issues/10509',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-10-28',
      },
    ],
    pricing: [
      {
        slug: 'apache-licence',
        text: 'Pachyderm’s repository is licensed under the Apache licence 2.0; the JupyterLab extension in it has a BSD licence.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm repository: Licence',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Licence of the JupyterLab extension',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/jupyter-extension/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'community-limits',
        text: 'Up to version 2.11, the free Community Edition allows at most 16 pipelines and 8 parallel workers for each pipeline.',
        support: {},
        about: ['open-source-edition', 'free-trial'],
        only: ['community-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Scaling limits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/scaling-limits.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Removal of the Enterprise limits, November 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/f315fa482a930c62e9293b30dd8de65a738e4a7a',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'use-without-payment',
        text: 'Pachyderm can be used without payment: the Community Edition is free, and version 2.12 needs no licence key.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Scaling limits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/scaling-limits.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-through-sales',
        text: 'Up to version 2.11, the Enterprise Edition needs a licence key, for which the documentation refers to the sales team without stating a price.',
        support: {},
        about: ['published-price-list'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Enterprise features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/overview.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-enterprise-keys',
        text: 'Up to version 2.11, startups, proofs of concept and academic, nonprofit or open-source projects may receive Enterprise keys without charge.',
        support: {},
        about: ['free-trial'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Scaling limits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/scaling-limits.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'licence-keys-dropped',
        text: 'Since version 2.12 Pachyderm has no Enterprise limits, and its commands for activating licence keys are deprecated.',
        support: {},
        about: ['open-source-edition', 'free-trial'],
        sources: [
          {
            title: 'Pachyderm repository: Removal of the Enterprise limits, November 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/f315fa482a930c62e9293b30dd8de65a738e4a7a',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Licence commands',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/license/cmds/cmds.go',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'object-store-egress',
        text: 'The egress setting of a pipeline pushes its results to Amazon S3, Google Cloud Storage or Azure Blob Storage before the job counts as successful.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Export via egress',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-egress.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sql-egress',
        text: 'SQL egress, an experimental feature, writes a pipeline’s CSV results into existing tables of PostgreSQL, MySQL or Snowflake databases.',
        support: { 'data-connectors': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Egress to an SQL database',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/sql-egress.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bigquery-ingest',
        text: 'A ready-made pipeline commits the result of a BigQuery query to a Pachyderm repository on a cron schedule.',
        support: { 'data-connectors': { how: 'integration', via: 'Google BigQuery' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Google BigQuery',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/bigquery/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'snowflake-template',
        text: 'A pipeline template of Console runs a query on Snowflake and commits the result as one file.',
        support: { 'data-connectors': { how: 'integration', via: 'Snowflake' } },
        sources: [
          {
            title: 'Pachyderm repository: Snowflake template',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/snowflake.jsonnet',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 's3-gateway',
        text: 'Pachyderm’s S3 gateway presents every branch of a repository as an S3 bucket, so that S3 clients such as boto3 can read and write the data.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): S3 gateway',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 's3-gateway-limits',
        text: 'The S3 gateway rejects some S3 operations, among them copying objects, encryption, tagging, lifecycles, policies and notifications.',
        support: {},
        about: ['data-connectors', 'encryption'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Unsupported operations',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/s3gateway/unsupported-operations.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ways-to-add-data',
        text: 'Data can be committed through pachctl, Console, a language client or an S3 client, and pachctl accepts URLs and directories as well as files.',
        support: {},
        about: ['data-connectors'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Developer workflow',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Ingest data',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/ingest-data.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-mount',
        text: 'The command pachctl mount shows repositories as a local file system through FUSE, read-only unless set otherwise; it is unstable on macOS 10.15 and later.',
        support: {},
        about: ['data-connectors'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Mount a repo locally',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/mount-repo-to-local-computer.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'container-transformations',
        text: 'A Pachyderm pipeline transforms data with the user’s code in a container, which reads input under /pfs and leaves output for a new commit.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Introduction to pipelines',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'input-combinations',
        text: 'A pipeline can combine several repositories as a cross product, union, join, outer join or group of their files.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Cross input',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-cross.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Union input',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-union.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Join input',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-join.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Group input',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/input-group.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'parallel-datums',
        text: 'A job queues its units of data, called datums, and distributes them over the pipeline’s worker pods.',
        support: { 'distributed-data-processing': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Distributed computing',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/distributed-computing.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Datum',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'incremental-processing',
        text: 'A job skips datums that an earlier job processed and that have not changed, unless the pipeline is set to reprocess all of them.',
        support: {},
        about: ['distributed-data-processing', 'data-transformation'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Reprocess spec',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/reprocess-spec.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Datum',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/datum.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'datum-batching',
        text: 'With datum batching, user code starts once and then asks for one datum after another, which helps when code starts slowly or datums are small.',
        support: {},
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Datum batching',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/datum-batching.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-through-s3',
        text: 'A Spark cluster can write to a Pachyderm repository with its s3a adapter, provided that a commit stays open during the Spark job.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Apache Spark' } },
        sources: [
          {
            title: 'Pachyderm repository: Example for Spark with the S3 gateway',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spark/s3gateway/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'exploratory-plots',
        text: 'In a tutorial, a pipeline with Python code of the user produces pair plots and a correlation matrix of a dataset.',
        support: { 'exploratory-analysis': { how: 'custom' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Multi-pipeline DAG',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/multi-ml/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mljar-features',
        text: 'A tutorial pipeline generates features automatically with the package mljar-supervised.',
        support: { 'automated-feature-engineering': { how: 'integration', via: 'mljar-supervised' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): AutoML pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/auto-ml/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'label-studio',
        text: 'A fork of Label Studio, called developmental in its README, offers Pachyderm as a storage type: it takes unlabelled data from one repository and commits annotations to another.',
        support: { 'data-labeling': { how: 'integration', via: 'Label Studio', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Label Studio',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/label-studio/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm examples repository: Label Studio',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/label-studio/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'superb-ai',
        text: 'A cron pipeline can import labelled data from a Superb AI project into a repository.',
        support: { 'data-labeling': { how: 'integration', via: 'Superb AI' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Superb AI',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/superb-ai/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jupyterlab-extension',
        text: 'The JupyterLab extension, an experimental feature, links a notebook with a Pachyderm cluster, to browse repositories, load datums and create pipelines.',
        support: { notebooks: { how: 'native', via: 'JupyterLab', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): JupyterLab',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): JupyterLab user guide',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/user-guide.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Supported releases and features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jupyterlab-read-only',
        text: 'In the JupyterLab extension, the file browser shows repositories read-only; files can be downloaded to the working directory.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): JupyterLab user guide',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/user-guide.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jupyterlab-image',
        text: 'A prepared Docker image contains JupyterLab with the Pachyderm extension; the extension can also be added to an image of one’s own.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): JupyterLab with Docker',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/docker-install.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jupyterlab-in-determined',
        text: 'The JupyterLab extension also runs in notebooks of Determined, there without support for GPUs.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): JupyterLab in Determined',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/jupyterlab-extension/determined.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'chroma-embeddings',
        text: 'In an HPE demonstration not meant for production, a pipeline fills a Chroma vector database with embeddings, which an application searches to answer questions.',
        support: { 'vector-search': { how: 'integration', via: 'Chroma' } },
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
        slug: 'time-windows',
        text: 'Fixed time windows are processed in parallel when each window’s data lies in a directory of its own, and only windows with changed data are processed again.',
        support: {},
        about: ['data-transformation'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Time-windowed data',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/time-windows.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'toloka',
        text: 'The list of Pachyderm examples names one in which pipelines create crowdsourced annotation jobs in Toloka and aggregate the labels.',
        support: { 'data-labeling': { how: 'integration', via: 'Toloka' } },
        sources: [
          {
            title: 'Pachyderm examples repository: README',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'training-in-containers',
        text: 'Training code runs as a Pachyderm pipeline in the user’s container image, in any language or framework, and the model is committed to the pipeline’s output repository.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Transform',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/transform.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-graph',
        text: 'Pipelines form a directed acyclic graph through their repositories: each starts when the pipelines before it have finished their commits.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): DAG',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/dag.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Introduction to pipelines',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'failed-datums',
        text: 'Pachyderm tries a failing datum three times by default, and an error command can let a job succeed without its failed datums.',
        support: {},
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Datum tries',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-tries.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Skip failed datums',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/err-cmd.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'timeouts',
        text: 'Time limits can be set for a single datum and for a whole job; by default there is none.',
        support: {},
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Datum timeout',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/datum-timeout.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Job timeout',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/job-timeout.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'transactions',
        text: 'Commands grouped in a transaction take effect together, so that commits to several input repositories start one job instead of several.',
        support: {},
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Transactions',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/transactions.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jsonnet-specifications',
        text: 'Pipeline specifications in Jsonnet, an experimental feature, take arguments, so that one file can create several pipelines.',
        support: {},
        about: ['pipeline-orchestration', 'infrastructure-as-code'],
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
        slug: 'console-graph',
        text: 'Console draws a project’s pipelines as a graph and can create and duplicate pipelines, but their specifications are written in JSON.',
        support: {},
        about: ['visual-pipeline-builder', 'pipeline-orchestration'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): View project',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-project.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Create pipelines',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/pipeline-actions/create-pipeline.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'template-forms',
        text: 'In Console a pipeline can be made from a template with a form for its arguments; templates for Snowflake and Hugging Face are included and others are added by URL.',
        support: {},
        about: ['visual-pipeline-builder'],
        sources: [
          {
            title: 'Pachyderm repository: Pipeline templates in Console',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/PipelineTemplate.tsx',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Included pipeline templates',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/index.ts',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Upload of pipeline templates',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/components/UploadTemplate/UploadTemplate.tsx',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mljar-automl',
        text: 'A tutorial pipeline trains models on a CSV file with mljar-supervised, which selects a model and tunes its hyperparameters.',
        support: { automl: { how: 'integration', via: 'mljar-supervised' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): AutoML pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/auto-ml/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperparameter-example',
        text: 'An example searches hyperparameters with four pipelines: one trains a model for each combination and the last selects the best.',
        support: { 'hyperparameter-tuning': { how: 'custom' } },
        sources: [
          {
            title: 'Pachyderm repository: Example of distributed hyperparameter tuning',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/ml/hyperparameter/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'determined-training',
        text: 'In the PDK environment, a Pachyderm pipeline starts a Determined experiment, which can use distributed training and hyperparameter search.',
        support: {
          'distributed-training': { how: 'integration', via: 'Determined' },
          'hyperparameter-tuning': { how: 'integration', via: 'Determined' },
        },
        sources: [
          {
            title: 'PDK repository: README',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
            accessed: '2026-11-23',
          },
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
        slug: 'determined-beta',
        text: 'As of version 2.9, installing Pachyderm and Determined together from one Helm chart is in beta.',
        support: {},
        about: ['distributed-training', 'kubernetes-install'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Unified deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/unified-deployment.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubeflow-tfjob',
        text: 'An example lets Kubeflow pipelines with TFJobs read and write versioned data through the S3 gateway.',
        support: {},
        about: ['distributed-training'],
        sources: [
          {
            title: 'Pachyderm repository: Kubeflow examples',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/kubeflow/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Sidecar S3 gateway',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/deploy-s3gateway-sidecar.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'wandb-tracking',
        text: 'An example pipeline logs training runs to Weights and Biases, while Pachyderm versions data, code and models.',
        support: { 'experiment-tracking': { how: 'integration', via: 'Weights and Biases' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Weights and Biases',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/integrate/weights-and-biases/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reproducible-results',
        text: 'A pipeline’s specification names container image, command and inputs, and since its results are versioned, each transformation can be reproduced.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Introduction to pipelines',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-pipelines.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Provenance',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/provenance.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-requests',
        text: 'A pipeline can request GPUs by type and number, for instance to fine-tune a model on an NVIDIA GPU.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): GPUs',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Resource limits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/resource-limits.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'whole-gpus',
        text: 'A worker has sole use of the whole GPUs that it asks for; parts of a GPU cannot be requested.',
        support: {},
        about: ['gpu-scheduling', 'accelerated-training'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Resource limits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/resource-limits.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'determined-schedulers',
        text: 'The Determined section of Pachyderm’s Helm chart, whose use is in beta as of version 2.9, offers gang scheduling or priority scheduling with preemption.',
        support: { 'gpu-scheduling': { how: 'integration', via: 'Determined', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Determined Helm values',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/determined.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Unified deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/unified-deployment.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'node-and-priority',
        text: 'A pipeline’s scheduling settings select nodes, a Kubernetes priority class and tolerated taints for its workers.',
        support: {},
        about: ['gpu-scheduling'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Scheduling spec',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/scheduling-spec.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Tolerations',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/tolerations.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'finbert-example',
        text: 'An example pipeline fine-tunes a BERT language model for financial sentiment with the user’s training script.',
        support: { 'llm-fine-tuning': { how: 'custom' } },
        sources: [
          {
            title: 'Pachyderm examples repository: Market sentiment',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/market-sentiment/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): GPUs',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'datum-statistics',
        text: 'For each datum of a job, Pachyderm reports transfer and processing times, data volumes and errors; profiling of tensors or GPU use is not described.',
        support: { 'training-debugging': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Inspect datum',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/datum-operations/inspect-datum.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'runtime-comparison',
        text: 'Console compares the runtimes of a pipeline’s jobs in a chart.',
        support: {},
        about: ['training-debugging', 'endpoint-metrics'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): View pipeline jobs and runtimes',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-operations/view-runtimes.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'clearml-tracking',
        text: 'The list of Pachyderm examples names one that logs experiments to ClearML, to which pipelines connect with a Pachyderm secret.',
        support: { 'experiment-tracking': { how: 'integration', via: 'ClearML' } },
        sources: [
          {
            title: 'Pachyderm examples repository: README',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-with-spark',
        text: 'The list of Pachyderm examples names one from outside the project that trains a fraud detection model with Spark, MLlib and MLflow.',
        support: {},
        about: ['experiment-tracking', 'distributed-data-processing'],
        sources: [
          {
            title: 'Pachyderm examples repository: README',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'batch-inference-pipelines',
        text: 'An inference pipeline applies a versioned model to the files of an input repository; a tutorial spreads the exams of patients over parallel workers.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Data parallelism pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/data-parallelism/_index.md',
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
        slug: 'multi-stage-inference',
        text: 'A tutorial divides batch inference into several linked pipelines, so that preprocessing on CPUs is separate from stages that need GPUs.',
        support: {},
        about: ['inference-graphs', 'batch-inference', 'accelerated-inference'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Task parallelism pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/task-parallelism/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm examples repository: Breast cancer detection',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/breast-cancer-detection/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-pipelines',
        text: 'A service pipeline, an experimental kind, keeps user code running and exposes it through a Kubernetes service, for example to serve a model with one’s own server.',
        support: { 'real-time-endpoints': { how: 'custom', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Service',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Supported releases and features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation repository: Service pipelines (2.5)',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/2.5.x/concepts/pipeline-concepts/pipeline/service.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-images',
        text: 'Service pipelines, an experimental feature, run any container image of the user behind a port of the cluster.',
        support: { 'custom-serving-containers': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Service',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/service.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Transform',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/transform.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Supported releases and features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-deployment',
        text: 'In the PDK environment, a Pachyderm pipeline deploys each newly trained model as a KServe InferenceService, or updates the existing one.',
        support: { 'real-time-endpoints': { how: 'integration', via: 'KServe' } },
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
        slug: 'torchserve-archive',
        text: 'The PDK deployment pipeline packs a model as a TorchServe archive together with its handler and configuration.',
        support: { 'model-packaging': { how: 'integration', via: 'TorchServe' } },
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
        slug: 'seldon-example',
        text: 'An example serves a model trained with Pachyderm in Seldon Deploy.',
        support: { 'real-time-endpoints': { how: 'integration', via: 'Seldon Deploy' } },
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
        slug: 'spout-streams',
        text: 'Spout pipelines take in data from streams and message queues continuously, and their commits start the pipelines behind them, where the user’s inference code can run.',
        support: { 'streaming-inference': { how: 'custom' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Spout',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/spout.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Key features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rabbitmq-spout',
        text: 'An example spout reads a RabbitMQ queue, writes the messages to files and commits them at set intervals.',
        support: {},
        about: ['streaming-inference', 'data-connectors'],
        sources: [
          {
            title: 'Pachyderm repository: RabbitMQ spout',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/examples/spouts/go-rabbitmq-spout/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'models-as-files',
        text: 'Models of any format, such as pickle or XML, are files in a repository, which pachctl can download for use elsewhere.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Create a machine learning workflow',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/developer-workflow/create-ml-workflow.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Export via pachctl',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/export-data-pachctl.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pretrained-models',
        text: 'Models trained elsewhere can be uploaded to a repository, as a tutorial does with a pretrained breast cancer classifier.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Data parallelism pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/data-parallelism/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hugging-face-download',
        text: 'A Console template downloads a named model or dataset from Hugging Face into a repository.',
        support: {},
        about: ['external-models', 'foundation-model-catalog'],
        sources: [
          {
            title: 'Pachyderm repository: Hugging Face template',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/PipelineTemplate/templates/huggingFaceDownloader.jsonnet',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-in-service-pipeline',
        text: 'An HPE demonstration runs a Mistral language model with Titan ML in a service pipeline, a set-up that it advises against for production.',
        support: {},
        about: ['llm-serving', 'real-time-endpoints'],
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
        slug: 'demo-interface',
        text: 'An HPE demonstration hosts the interface of a question-answering application in a service pipeline, which it does not recommend for production.',
        support: { 'app-hosting': { how: 'custom', partial: true } },
        sources: [
          {
            title: 'PDK repository: Retrieval-augmented generation example',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'worker-autoscaling',
        text: 'With autoscaling on, which is not the default, the number of a pipeline’s workers follows its load up to a set maximum; service pipelines are single instances.',
        support: { autoscaling: { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Autoscaling',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/autoscaling.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Parallelism spec',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/parallelism.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'standby',
        text: 'With autoscaling on, a pipeline without outstanding jobs, such as one for batch inference, goes into standby and uses no resources.',
        support: {},
        about: ['scale-to-zero', 'autoscaling'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Autoscaling',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/autoscaling.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-features',
        text: 'The PDK documentation names canary rollouts and ensembles among the features of KServe, to which its pipelines deploy models, without describing their use.',
        support: {},
        about: ['traffic-splitting', 'inference-graphs'],
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
        slug: 'kserve-rolling-update',
        text: 'When a KServe service of the same name exists, the PDK deployment pipeline gives it the new model by a rolling update.',
        support: {},
        about: ['traffic-splitting', 'deployment-rollback'],
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
        slug: 'branch-rollback',
        text: 'Setting a branch head back to an earlier commit starts a job with that commit, which returns a pipeline to earlier data or an earlier model.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Process specific commits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/branch-operations/process-specific-commits.md',
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
        slug: 'gpu-inference',
        text: 'Inference pipelines can request GPUs for their workers, as in the tutorial on breast cancer detection.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Task parallelism pipeline',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/task-parallelism/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): GPUs',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/gpus.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'worker-crashes',
        text: 'If a worker pod crashes, other workers take over its datums; service and spout pipelines are designed as single instances.',
        support: { 'high-availability': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Distributed computing',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/distributed-computing.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Parallelism spec',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/pipeline-spec/parallelism.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'proxy-replicas',
        text: 'The Helm chart can run several replicas of the proxy through which all of Pachyderm’s traffic passes, for availability.',
        support: {},
        about: ['high-availability'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Proxy Helm values',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/proxy.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pachw',
        text: 'Storage tasks can run in a separate pool of instances, called PachW, whose size moves between a minimum and a maximum.',
        support: {},
        about: ['autoscaling'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): PachW Helm values',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/pachw.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-service-scale-down',
        text: 'Service pipelines do not scale down by themselves: they hold their resources, such as a GPU, until they are deleted.',
        support: { 'scale-to-zero': { how: 'none' } },
        about: ['autoscaling'],
        sources: [
          {
            title: 'PDK repository: Retrieval-augmented generation example',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/examples/llm-rag/readme.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'prometheus-metrics',
        text: 'Pachyderm exposes Prometheus metrics of its pipelines and API, such as datums processed, processing time and bytes moved, but none of model endpoints.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Monitor with Prometheus',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Metrics',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/metrics.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prometheus-licence',
        text: 'Up to version 2.11, monitoring a cluster with Prometheus needs an Enterprise licence.',
        support: {},
        about: ['endpoint-metrics'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Monitor with Prometheus',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/prometheus/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Removal of the Enterprise checks, December 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/50db2ce76f5634de9f4b20c432892271f5fad5f9',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'console-jobs',
        text: 'Console shows the last ten jobs of a project and, for each, its datums, duration, data moved and restarts.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): View dashboard',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/console-guide/view-dashboard.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'loki-logs',
        text: 'Loki and Promtail, which the Helm chart can install, collect the logs that pachctl then reads by pipeline or job.',
        support: {},
        about: ['endpoint-metrics', 'training-debugging'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Log aggregation',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/loki.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jaeger-traces',
        text: 'Requests to Pachyderm can be traced with Jaeger to find the cause of slow clusters.',
        support: {},
        about: ['endpoint-metrics'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Tracing',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/tracing.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'test-set-scores',
        text: 'In a tutorial, user code scores each retrained model on a test set, and the plots are versioned; live predictions are not compared.',
        support: { 'model-quality-monitoring': { how: 'custom', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Multi-pipeline DAG',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/tutorials/multi-ml/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'label-studio-feedback',
        text: 'In an example, people correct the predictions of an object detector in Label Studio, and the corrections serve as further training data.',
        support: { 'human-feedback': { how: 'integration', via: 'Label Studio' } },
        sources: [
          {
            title: 'Pachyderm examples repository: Object detection',
            url: 'https://github.com/pachyderm/examples/blob/5dc2cef9608d7df60969a95d987c0407359cdb87/object-detection/Readme.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
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
        support: { 'payload-logging': { how: 'integration', via: 'Seldon Deploy' } },
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
    ],
    'model-governance': [
      {
        slug: 'determined-registry',
        text: 'In the PDK environment, Pachyderm’s training pipeline registers the best checkpoint of an experiment in Determined.',
        support: { 'model-registry': { how: 'integration', via: 'Determined' } },
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
        text: 'Determined can show, at experiments and checkpoints, a link to the Pachyderm repository that holds their data.',
        support: { 'model-lineage': { how: 'integration', via: 'Determined' } },
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
        text: 'Key-value metadata can mark the commit of a model, for example with the name of whoever verified it; the keys have no fixed meaning.',
        support: { 'lifecycle-stages': { how: 'custom' } },
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
        support: { 'model-lineage': { how: 'integration', via: 'Determined' } },
        sources: [
          {
            title: 'PDK repository: Deployment and setup guide',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/deploy/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'commits',
        text: 'Every addition or deletion of data in a Pachyderm repository makes a commit, an immutable state of all files that stays retrievable.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Basic concepts',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/basic-concepts.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Commit',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/commit.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'any-file-type',
        text: 'Repositories version files of any size and format, including binary files, and store identical data only once.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): File',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/file.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Key features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/key-features.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ancestry-syntax',
        text: 'Earlier commits are addressed by their identifier or by their distance from a branch head; resolving long chains of commits takes much computation.',
        support: {},
        about: ['dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Ancestry syntax',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/ancestry-syntax.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Introduction to data versioning',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-data-versioning.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unversioned-sources',
        text: 'Data that a pipeline fetches from a list of URLs is not versioned at its source; only the resulting output commits are tracked.',
        support: {},
        about: ['dataset-versioning', 'data-lineage'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Ingest data',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/prepare-data/ingest-data.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'provenance',
        text: 'Pachyderm records from which commits each output commit was derived, and branches carry the same relation for commits to come.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Provenance',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/provenance.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'global-identifiers',
        text: 'All commits and jobs that result from one change of data share one identifier, which lists or follows them through the graph.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Global identifier',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/globalID.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Track downstream',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/track-downstream.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'immutable-outputs',
        text: 'Output repositories can be changed only by their pipeline.',
        support: {},
        about: ['data-lineage', 'dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Mount a repo locally',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/export-data/mount-repo-to-local-computer.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'file-erasure',
        text: 'A file can be removed from earlier versions too by squashing commits, but not if a pipeline has been updated since.',
        support: {},
        about: ['data-privacy', 'dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Delete file from history',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/delete-history.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'squash-limits',
        text: 'Squashing merges a commit’s changes into later ones; it fails on a branch head and on commits on which others depend.',
        support: {},
        about: ['dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Squash non-head commits',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/provenance-operations/squash-nonhead.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'repository-roles',
        text: 'The roles of reader, writer and owner control what a user may do with the data of a repository.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Roles and permissions',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-identities',
        text: 'With authentication on, pipelines and third-party systems reach repositories under identities of their own: pipeline users and robot users.',
        support: {},
        about: ['data-access-control', 'role-based-access'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Authorisation',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'command-log',
        text: 'The commands of users are written to Pachyderm’s log, from which pachctl logs retrieves them for an audit.',
        support: { 'audit-log': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): View audit logs',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/debug/view-user-logs.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tls',
        text: 'Connections to Pachyderm can be encrypted with TLS; encryption of stored data is not described.',
        support: { encryption: { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): TLS',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/tls.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'secrets',
        text: 'Credentials for pipelines are kept as Kubernetes secrets, which Kubernetes stores unencrypted by default; AWS Secrets Manager can supply Pachyderm’s own secrets.',
        support: {},
        about: ['encryption'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Secrets',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/secrets.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): AWS Secrets Manager',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws-secret-manager.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-metadata',
        text: 'Projects, repositories, branches and commits can carry key-value metadata set by users, but no search by metadata is described.',
        support: { 'data-catalog': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm repository: Metadata commands',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/metadata/cmds/cmds.go',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Metadata in Console',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/console/frontend/src/views/Project/components/ProjectSidebar/components/RepoDetails/components/UserMetadata/UserMetadata.tsx',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'backups',
        text: 'A backup copies the object store and the PostgreSQL databases at one point in time and needs the cluster to be paused.',
        support: {},
        about: ['dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Cluster backup',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/backup-restore/cluster.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'merging-by-hand',
        text: 'Pachyderm does not merge branches by comparing files: a new commit with the wanted files, at which the branch is pointed, takes the place of a merge.',
        support: {},
        about: ['dataset-versioning'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Introduction to data versioning',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/intro-data-versioning.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'github-actions',
        text: 'A GitHub Action can update Pachyderm pipelines when code is committed or a pull request is opened.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'GitHub Actions' } },
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
        support: { 'source-control': { how: 'integration', via: 'Git' } },
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
    ],
    collaboration: [
      {
        slug: 'projects',
        text: 'Repositories and pipelines belong to projects, and with authentication on, users need to be granted access to a project’s data.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Project',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/learn/glossary/project.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Grant project access',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/build-dags/project-operations/grant-project-access.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'roles',
        text: 'Roles for users and groups are assigned on the cluster, a project or a repository, and cover for instance debugging, secrets and identity settings.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Authorisation',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Roles and permissions',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'default-project-rights',
        text: 'By default, all users may list and create repositories in any project.',
        support: {},
        about: ['role-based-access', 'workspaces'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Roles and permissions',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/permissions.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'identity-providers',
        text: 'Users sign in through an external identity provider such as Okta or Auth0 by OpenID Connect, for which Pachyderm embeds Dex.',
        support: { 'single-sign-on': { how: 'native', via: 'Dex' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Authentication and identity providers',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Okta',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/okta.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Auth0',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/auth0.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mock-provider',
        text: 'For tests, Pachyderm contains a mock identity provider, which must not be used in production.',
        support: {},
        about: ['single-sign-on'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): MockIDP',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/connectors/mockidp.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'authentication-licence',
        text: 'Up to version 2.11, authentication and roles are features of the Enterprise Edition.',
        support: {},
        about: ['single-sign-on', 'role-based-access'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Enterprise features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/overview.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Removal of the Enterprise limits, November 2024',
            url: 'https://github.com/pachyderm/pachyderm/commit/f315fa482a930c62e9293b30dd8de65a738e4a7a',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'expired-licence',
        text: 'Up to version 2.11, only cluster administrators can reach the data of a cluster with access control once its Enterprise licence has expired.',
        support: {},
        about: ['role-based-access'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Authorisation',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/authorization/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-server',
        text: 'Up to version 2.11, an Enterprise Server holds licences and identity providers for several clusters; version 2.12 answers that it is deprecated.',
        support: {},
        about: ['single-sign-on'],
        only: ['enterprise-edition'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Enterprise Server',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise-server/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Enterprise server',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/src/server/enterprise/server/api_server.go',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'internal-service',
        text: 'By default the Helm chart makes Pachyderm reachable only inside the cluster, through a proxy service of type ClusterIP; node ports and load balancers are options.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm repository: Helm chart values',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Proxy Helm values',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/helm-values/proxy.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'on-premises',
        text: 'Pachyderm can be installed on Kubernetes on one’s own premises, with an S3-compatible object store such as MinIO.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): On-premises deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'helm-chart',
        text: 'Pachyderm is installed on Kubernetes with a Helm chart.',
        support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): On-premises deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Helm chart',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'chart-in-repository',
        text: 'The Helm chart is part of the source repository; the chart repository helm.pachyderm.com has been reported unreachable since October 2025.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Pachyderm repository: Helm chart',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
            url: 'https://github.com/pachyderm/pachyderm/issues/10509',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'postgresql',
        text: 'Pachyderm needs PostgreSQL, of which a bundled copy is the default; a managed instance is advised for production, and Aurora Serverless is not supported.',
        support: {},
        about: ['kubernetes-install', 'self-hosted'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): AWS deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'object-stores',
        text: 'Data is stored in an object store: Amazon S3, Google Cloud Storage, Azure Blob Storage or an S3-compatible one.',
        support: {},
        about: ['self-hosted', 'multi-cloud'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Blob and object storage',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/blob-storage.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): On-premises deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/on-prem/_index.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-kubernetes',
        text: 'For tests, Pachyderm runs on one computer under macOS, Windows or Linux, on the Kubernetes of Docker Desktop or Minikube.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Local deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/_index.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Minikube',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/local-deploy/minikube.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openshift-setting',
        text: 'The Helm chart’s security contexts can be switched off for OpenShift, which creates contexts of its own.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Pachyderm repository: Helm chart values',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-image-registries',
        text: 'Pull secrets in the Helm chart allow images from private registries, and an HTTP proxy and certificates of one’s own authority can be set.',
        support: {},
        about: ['air-gapped-install', 'network-isolation'],
        sources: [
          {
            title: 'Pachyderm repository: Helm chart values',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/helm/pachyderm/values.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'clients-from-outside',
        text: 'Pipelines and jobs can be created and started on a cluster from other machines with pachctl or the Python and Go clients.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Client initialisation',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/sdk/install.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Language clients',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/clients.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Connect to an existing instance',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/get-started/connect-to-existing.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-sidecar',
        text: 'A pipeline can run an S3 gateway as a sidecar, through which external programs such as a Kubeflow pod work on its data while provenance is kept.',
        support: {},
        about: ['external-job-submission', 'extension-points'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Sidecar S3 gateway',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/deploy-s3gateway-sidecar.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'support-policy',
        text: 'The last stored support policy, of April 2024, covers the newest minor version and the two before it.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Supported releases and features',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/supported-releases.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'usage-reporting',
        text: 'Pachyderm reports anonymous usage figures unless this is switched off by an environment variable.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'Pachyderm documentation (2.9): Usage metrics',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/manage/disable-metrics.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'no-hosted-service',
        text: 'Pachyderm no longer has a hosted service: Pachyderm Hub, which earlier documentation described, was withdrawn in 2022.',
        support: { 'managed-service': { how: 'none' } },
        sources: [
          {
            title: 'Pachyderm repository: Sunset of Hub, removal of Hub references, April 2022',
            url: 'https://github.com/pachyderm/pachyderm/commit/836c53e6f602267d21cbd3786e427b307826cd18',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation repository: Getting started with Hub (1.12)',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/.archive/1.12.x/hub/hub_getting_started.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'three-clouds',
        text: 'The documentation describes how to install Pachyderm oneself on Amazon EKS, Google Kubernetes Engine and Azure Kubernetes Service.',
        support: { 'multi-cloud': { how: 'native' } },
        sources: [
          {
            title: 'Pachyderm documentation (2.9): AWS deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/aws.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): GCP deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/gcp.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Pachyderm documentation (2.9): Azure deployment',
            url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/cloud-deploy/azure.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'red-hat-marketplace',
        text: 'A README of 2022 describes an offering in the Red Hat Marketplace, for which Red Hat did most of the integration, while Pachyderm itself builds the images on Red Hat’s base image.',
        support: { 'third-party-distributions': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Pachyderm repository: Red Hat images',
            url: 'https://github.com/pachyderm/pachyderm/blob/e237475e9910a2d6299d7d2c3d6fc3b9a8f28f0b/etc/redhat/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'iron-bank-builds',
        text: 'Since May 2024, releases include binaries from which images for Iron Bank are built.',
        support: {},
        about: ['third-party-distributions'],
        sources: [
          {
            title: 'Pachyderm repository: Support for Iron Bank builds',
            url: 'https://github.com/pachyderm/pachyderm/commit/8c2691d009d41d0f87fd1df8cf57cab4492248a0',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hpe-edition',
        text: 'HPE has offered Pachyderm as HPE Machine Learning Data Management, with documentation of the same repositories, pipelines and tools.',
        support: {},
        about: ['managed-service'],
        only: ['hpe-mldm'],
        sources: [
          {
            title: 'HPE Machine Learning Data Management documentation: Developer workflow',
            url: 'https://docs.ai-solutions.ext.hpe.com/products/mldm/latest/learn/developer-workflow/',
            accessed: '2026-11-23',
          },
          {
            title: 'PDK repository: README',
            url: 'https://github.com/determined-ai/pdk/blob/60120be30b02cbefbc1549a83bd202206c336c9e/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [],
  notFound: {
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'feature-store': '2026-11-23',
    'data-quality-checks': '2026-11-23',
    'visual-pipeline-builder': '2026-11-23',
    'spot-training': '2026-11-23',
    autologging: '2026-11-23',
    'built-in-algorithms': '2026-11-23',
    'asynchronous-inference': '2026-11-23',
    'inference-graphs': '2026-11-23',
    'llm-serving': '2026-11-23',
    'agent-deployment': '2026-11-23',
    'prebuilt-serving-containers': '2026-11-23',
    'model-signatures': '2026-11-23',
    'model-optimization': '2026-11-23',
    'agent-tools': '2026-11-23',
    'traffic-splitting': '2026-11-23',
    'champion-challenger': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'multi-model-endpoints': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'ai-gateway': '2026-11-23',
    'request-batching': '2026-11-23',
    'custom-monitoring-metrics': '2026-11-23',
    'monitoring-alerts': '2026-11-23',
    'llm-evaluation': '2026-11-23',
    'llm-tracing': '2026-11-23',
    'token-cost-tracking': '2026-11-23',
    'drift-detection': '2026-11-23',
    'training-serving-skew': '2026-11-23',
    'outlier-detection': '2026-11-23',
    explainability: '2026-11-23',
    'bias-monitoring': '2026-11-23',
    'llm-guardrails': '2026-11-23',
    'data-quality-monitoring': '2026-11-23',
    'approval-workflow': '2026-11-23',
    'model-documentation': '2026-11-23',
    'prompt-registry': '2026-11-23',
    'foundation-model-catalog': '2026-11-23',
    'data-privacy': '2026-11-23',
    'environment-promotion': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
  },
});
