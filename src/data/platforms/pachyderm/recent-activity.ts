import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
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
];
