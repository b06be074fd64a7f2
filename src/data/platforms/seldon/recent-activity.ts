import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'core-1-19-candidate',
    text: 'A release candidate of Seldon Core 1.19, whose Python package requires Python 3.12, was tagged in January 2026; the documentation has since listed highlights of release 1.19.0.',
    support: {},
    about: ['prebuilt-serving-containers'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core repository: Tag 1.19.0-rc.1',
        url: 'https://github.com/SeldonIO/seldon-core/tree/v1.19.0-rc.1',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Python package of 1.19.0-rc.1',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v1.19.0-rc.1/python/setup.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 1 documentation: Release highlights',
        url: 'https://docs.seldon.ai/seldon-core-1/reference/release-highlights',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-01-07',
  },
  {
    slug: 'core-2-10-2',
    text: 'Release 2.10.2 of Seldon Core 2 switched the request logs of MLServer off by default and made failed pipelines be retried.',
    support: {},
    about: ['real-time-endpoints', 'payload-logging'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Changelog of release 2.10',
        url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12-18',
  },
  {
    slug: 'core-2-10',
    text: 'Release 2.10 of Seldon Core 2 introduced a layer that translates OpenAI API requests into the Open Inference Protocol.',
    support: {},
    about: ['llm-serving', 'ai-gateway'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: OpenAI client',
        url: 'https://docs.seldon.ai/llm-module/components/models/openai-client',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Changelog of release 2.10',
        url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-10-08',
  },
  {
    slug: 'core-2-9-1-cycles',
    text: 'Release 2.9.1 of Seldon Core 2 allowed pipelines to contain cycles with a bounded number of iterations.',
    support: {},
    about: ['inference-graphs', 'agent-deployment'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Changelog of Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-07-09',
  },
  {
    slug: 'llm-module-0-7',
    text: 'Release 0.7.0 of the LLM Module added agentic workflows, such as tool use and planning, through the OpenAI API.',
    support: {},
    about: ['agent-tools', 'agent-deployment'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Changelog',
        url: 'https://docs.seldon.ai/llm-module/resources/changelog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-06-06',
  },
  {
    slug: 'mlserver-1-7',
    text: 'MLServer 1.7.0 added support for Python 3.11 and 3.12 and dedicated pools of inference workers for chosen models.',
    support: {},
    about: ['real-time-endpoints'],
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: Changelog',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-04-11',
  },
  {
    slug: 'core-2-9',
    text: 'Release 2.9 of Seldon Core 2 added streaming of inference responses, partial scheduling of model replicas, and autoscaling of models through HPA together with multi-model serving.',
    support: {},
    about: ['autoscaling', 'llm-serving', 'multi-model-endpoints'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Changelog of Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-04-07',
  },
  {
    slug: 'llm-module-0-6',
    text: 'Release 0.6.0 of the LLM Module added runtimes for text embeddings and for prompts, and conditional routing by the output of an LLM.',
    support: {},
    about: ['prompt-registry', 'agent-deployment'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Changelog',
        url: 'https://docs.seldon.ai/llm-module/resources/changelog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-03-13',
  },
  {
    slug: 'llm-module-0-5',
    text: 'Release 0.5.0 of the LLM Module added new runtimes, streaming of OpenAI and Gemini responses and retrieval-augmented generation for the Local runtime.',
    support: {},
    about: ['llm-serving', 'vector-search'],
    only: ['llm-module'],
    sources: [
      {
        title: 'Seldon LLM Module documentation: Changelog',
        url: 'https://docs.seldon.ai/llm-module/resources/changelog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-12-04',
  },
  {
    slug: 'enterprise-platform-2-3',
    text: 'Release 2.3.0 of Seldon Enterprise Platform improved the model catalogue and the layout of the audit log, usage and explainer pages in July 2024.',
    support: {},
    about: ['model-registry', 'audit-log'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: Release notes before 2.4',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/release-notes/previous-release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-07-10',
  },
  {
    slug: 'bsl-licence',
    text: 'Seldon Core changed from Apache 2.0 to the Business Source License 1.1 on 22 January 2024, with release 1.18.0 of Core 1 and release 2.7.0 of Core 2.',
    support: {},
    about: ['open-source-edition'],
    only: ['core-1', 'core-2'],
    sources: [
      {
        title: 'Seldon Core repository: Release 1.18.0',
        url: 'https://github.com/SeldonIO/seldon-core/releases/tag/v1.18.0',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Changelog of Core 2',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Open-source commits',
        url: 'https://github.com/SeldonIO/seldon-core/blob/master/oss_commits.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-01-22',
  },
  {
    slug: 'alibi-licence',
    text: 'Alibi Detect, with release 0.11.5, and Alibi Explain, with release 0.9.5, changed from Apache 2.0 to the Business Source License 1.1 in January 2024.',
    support: {},
    about: ['open-source-edition', 'drift-detection', 'explainability'],
    only: ['alibi-detect', 'alibi-explain'],
    sources: [
      {
        title: 'Alibi Detect repository: Change log',
        url: 'https://github.com/SeldonIO/alibi-detect/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Explain repository: Change log',
        url: 'https://github.com/SeldonIO/alibi/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Explain repository: Open-source commits',
        url: 'https://github.com/SeldonIO/alibi/blob/master/oss_commits.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Detect repository: Open-source commits',
        url: 'https://github.com/SeldonIO/alibi-detect/blob/master/oss_commits.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-01-22',
  },
];
