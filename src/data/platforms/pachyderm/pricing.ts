import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
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
    text: 'Up to version 2.11, the Enterprise Edition needs a licence key; the documentation names a trial form and the sales team, and no price.',
    support: {},
    about: ['published-price-list'],
    only: ['enterprise-edition'],
    sources: [
      {
        title: 'Pachyderm documentation (2.9): Enterprise features',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/overview.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Pachyderm documentation (2.9): Activate Enterprise via Helm',
        url: 'https://github.com/pachyderm/docs-content/blob/7b1d89f020c20603e8cd3778ce812f6fae6a6910/latest/set-up/enterprise/activate-via-helm.md',
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
];
