import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'no-open-source-core-2',
    text: 'Seldon Core 2 is not open source: its Business Source License 1.1 requires a commercial licence for production use, save for non-profit educational institutions.',
    support: { 'open-source-edition': { how: 'none' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Licence of Seldon Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-open-source-core-1',
    text: 'Seldon Core 1 from release 1.18 is under the Business Source License 1.1, which is not an open-source licence; earlier releases were under Apache 2.0.',
    support: { 'open-source-edition': { how: 'none' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: License',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/license',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Upgrading',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/installation-parameters/upgrading',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-open-source-alibi',
    text: 'Alibi Detect and Alibi Explain are source-available under the Business Source License 1.1 and no longer open source.',
    support: { 'open-source-edition': { how: 'none' } },
    only: ['alibi-detect', 'alibi-explain'],
    sources: [
      {
        title: 'Alibi Detect repository: Licence',
        url: 'https://github.com/SeldonIO/alibi-detect/blob/master/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Explain repository: Licence',
        url: 'https://github.com/SeldonIO/alibi/blob/master/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-apache',
    text: 'MLServer is open source under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: README',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-free-use',
    text: 'The Apache licence of MLServer grants its use free of charge.',
    support: { 'free-trial': { how: 'native' } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: Licence',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/LICENSE',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'change-to-apache',
    text: 'Each release of Seldon Core 2 passes to the Apache License 2.0 four years after its publication.',
    support: {},
    about: ['open-source-edition'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Licence of Seldon Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-non-production',
    text: 'The Business Source License lets anyone use Seldon Core 2 without payment for purposes other than production.',
    support: { 'free-trial': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Licence of Seldon Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'commercial-licence',
    text: 'For production or commercial use of Core 2 and Core 1, their licences refer to alternative licensing arrangements on Seldon’s pricing page.',
    support: {},
    about: ['published-price-list', 'open-source-edition'],
    only: ['core-2', 'core-1'],
    sources: [
      {
        title: 'Seldon Core repository: Licence of Seldon Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: License',
        url: 'https://docs.seldon.ai/seldon-core-1/getting-started/license',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fixed-pricing',
    text: 'Seldon’s documentation describes the pricing of Core 2 as predictable and fixed, without stating amounts.',
    support: {},
    about: ['usage-based-pricing', 'published-price-list'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Overview',
        url: 'https://docs.seldon.ai/seldon-core-2',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mpm-on-request',
    text: 'Users are asked to contact Seldon’s support team to get started with the MPM Module.',
    support: {},
    about: ['free-trial', 'model-quality-monitoring'],
    only: ['mpm-module'],
    sources: [
      {
        title: 'Seldon documentation: MPM Module',
        url: 'https://docs.seldon.ai/home/core-2-+-modules/mpm-module',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
