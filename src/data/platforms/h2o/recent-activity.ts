import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'wave-1-8-12',
    text: 'Version 1.8.12 of H2O Wave, of 14 August 2026, updates Go to fix security vulnerabilities.',
    support: {},
    about: ['app-hosting'],
    sources: [
      {
        title: 'H2O Wave repository: Release v1.8.12',
        url: 'https://github.com/h2oai/wave/releases/tag/v1.8.12',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-14',
  },
  {
    slug: 'h2o-3-3-46-0-11',
    text: 'Release 3.46.0.11 of h2o-3, of 21 May 2026, adds removal of offset effects to GLM and fixes security vulnerabilities of log4j and mina-core.',
    support: {},
    about: ['built-in-algorithms'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 change log',
        url: 'https://github.com/h2oai/h2o-3/blob/master/Changes.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-21',
  },
  {
    slug: 'h2ogpte-action-0-3-2',
    text: 'Version 0.3.2-beta of the h2oGPTe GitHub action, of 6 May 2026, requires Enterprise h2oGPTe 1.6.46 to 1.6.59.',
    support: {},
    about: ['ci-cd-integration'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe GitHub action: README',
        url: 'https://github.com/h2oai/h2ogpte-action/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'h2oGPTe GitHub action repository: Tag v0.3.2-beta',
        url: 'https://github.com/h2oai/h2ogpte-action/tree/v0.3.2-beta',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-06',
  },
  {
    slug: 'h2ogpte-1-7',
    text: 'Version 1.7 of Enterprise h2oGPTe is released in April 2026.',
    support: {},
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Major releases',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/releases',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04',
  },
  {
    slug: 'llm-studio-1-14-9',
    text: 'Version 1.14.9 of H2O LLM Studio, of 20 February 2026, upgrades torch and H2O Wave.',
    support: {},
    about: ['llm-fine-tuning'],
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio repository: Release v1.14.9',
        url: 'https://github.com/h2oai/h2o-llmstudio/releases/tag/v1.14.9',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-02-20',
  },
  {
    slug: 'driverless-ai-2-3-2',
    text: 'The Python client for Driverless AI 2.3.2 is released on 3 February 2026.',
    support: {},
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI Python client: Change log',
        url: 'https://docs.h2o.ai/driverless-ai/pyclient/docs/html/CHANGELOG.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-02-03',
  },
  {
    slug: 'h2ogpte-1-6-agent',
    text: 'Version 1.6.0 of Enterprise h2oGPTe, of 31 January 2025, introduces the h2oGPTe Agent, role-based access control and a REST API.',
    support: {},
    about: ['agent-deployment', 'role-based-access'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Release notes v1.6.0',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.28/release-notes/v1.6.0',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-01-31',
  },
  {
    slug: 'sparkling-water-3-46-0-6',
    text: 'Version 3.46.0.6-1 of Sparkling Water is released on 18 November 2024; its change log has no later entry.',
    support: {},
    about: ['distributed-data-processing'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'Sparkling Water change log',
        url: 'https://github.com/h2oai/sparkling-water/blob/master/doc/CHANGELOG.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-11-18',
  },
  {
    slug: 'hybrid-cloud-launch',
    text: 'H2O.ai launches the H2O AI Hybrid Cloud in January 2021.',
    support: {},
    sources: [
      {
        title: 'Business Wire: H2O AI Hybrid Cloud launch',
        url: 'https://www.businesswire.com/news/home/20210126005850/en/H2O.ai-Launches-H2O-AI-Hybrid-Cloud',
      },
    ],
    recorded: '2021-10',
    date: '2021-01',
  },
];
