import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'dss-14-7-7',
    text: 'The Python API client for Dataiku DSS 14.7.7 is released on 12 November 2026, after that for DSS 15.2.1.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'PyPI: Dataiku API client, release list of 14.7.7',
        url: 'https://pypi.org/project/dataiku-api-client/14.7.7/',
        accessed: '2026-11-23',
      },
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-11-12',
  },
  {
    slug: 'dss-15-2-1',
    text: 'The Python API client for Dataiku DSS 15.2.1 is released on 2 November 2026.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-11-02',
  },
  {
    slug: 'agent-switch-off-15-0-2',
    text: 'With DSS 15.0.2, whose API client is of 29 September 2026, Agent Management can disable and re-enable agents of a remote Dataiku instance.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Dataiku as a supported platform',
        url: 'https://doc.dataiku.com/agent-management/latest/supported-platforms/dataiku.html',
        accessed: '2026-11-23',
      },
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-09-29',
  },
  {
    slug: 'dss-15-0',
    text: 'The Python API client for the first release of Dataiku DSS 15 is released on 14 August 2026.',
    support: {},
    about: ['extension-points'],
    sources: [
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-14',
  },
  {
    slug: 'prompt-collections-14-4',
    text: 'With DSS 14.4, whose API client is of 9 February 2026, Agent Hub can offer prompt collections of the Enterprise Asset Library.',
    support: {},
    about: ['prompt-registry'],
    sources: [
      {
        title: 'Dataiku documentation: Agent Hub and Agent Chat, feature availability',
        url: 'https://doc.dataiku.com/dss/latest/agents/conversational-interfaces/feature-availability.html',
        accessed: '2026-11-23',
      },
      {
        title: 'PyPI: Dataiku API client, release list',
        url: 'https://pypi.org/project/dataiku-api-client/15.2.1/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-02-09',
  },
  {
    slug: 'agent-hub-14-2',
    text: 'Dataiku 14.2, whose API client is of 20 October 2025, is the first version that Agent Hub supports.',
    support: {},
    about: ['app-hosting', 'agent-deployment'],
    sources: [
      {
        title: 'Dataiku documentation: Agent Hub',
        url: 'https://doc.dataiku.com/dss/latest/agents/agent-hub.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Changelog',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/HISTORY.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-10-20',
  },
  {
    slug: 'data-quality-12-6',
    text: 'With DSS 12.6, whose API client is of 9 April 2024, Data Quality rules are introduced in place of checks on datasets.',
    support: {},
    about: ['data-quality-checks'],
    sources: [
      {
        title: 'Dataiku documentation: Data Quality Rules',
        url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Changelog',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/HISTORY.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-04-09',
  },
  {
    slug: 'dataiku-online-launch',
    text: 'Dataiku Online, a managed service aimed at smaller companies, launches in June 2021.',
    support: {},
    about: ['managed-service'],
    only: ['dataiku-online'],
    sources: [
      {
        title: 'TechCrunch: Dataiku Online launch',
        url: 'https://techcrunch.com/2021/06/14/enterprise-ai-platform-dataiku-launches-managed-service-for-smaller-companies/',
      },
    ],
    recorded: '2021-10',
    date: '2021-06',
  },
  {
    slug: 'aws-marketplace-launch',
    text: 'Dataiku becomes available on the AWS Marketplace in June 2021.',
    support: {},
    sources: [{ title: 'Dataiku: AWS Marketplace page', url: 'https://pages.dataiku.com/dataiku-aws-marketplace' }],
    recorded: '2021-10',
    date: '2021-06',
  },
];
