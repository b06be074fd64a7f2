import type { MatrixFeature } from '../../matrix-types.ts';

export const dataGovernance: readonly MatrixFeature[] = [
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
];
