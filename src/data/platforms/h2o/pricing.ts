import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'open-source-core',
    text: 'The core platform of H2O is open source.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 licence',
        url: 'https://github.com/h2oai/h2o-3/blob/master/LICENSE',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 README',
        url: 'https://github.com/h2oai/h2o-3/blob/master/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ai-units',
    text: 'Use of H2O AI Cloud is counted in AI Units, a measure of the CPUs, memory and GPUs an organisation consumes, charged by peak use.',
    support: { 'usage-based-pricing': { how: 'native' } },
    sources: [
      {
        title: 'AI Unit Consumption documentation: AI units',
        url: 'https://docs.h2o.ai/wave-apps/ai-unit-consumption/guide/ai-units',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'order-document',
    text: 'The end user licence agreement of H2O.ai leaves products and terms to an order document, such as a schedule, a statement of work or an online purchase.',
    support: {},
    about: ['published-price-list'],
    sources: [
      { title: 'H2O.ai: End user licence agreement', url: 'https://www.h2o.ai/legal/eula', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-licence',
    text: 'h2o-3 is published under the Apache License 2.0.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      { title: 'h2o-3 licence', url: 'https://github.com/h2oai/h2o-3/blob/master/LICENSE', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-licence',
    text: 'H2O LLM Studio is published under the Apache License 2.0 and is free of charge.',
    support: { 'open-source-edition': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio README',
        url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O LLM Studio documentation: What is H2O LLM Studio?',
        url: 'https://docs.h2o.ai/h2o-llmstudio/get-started/what-is-h2o-llm-studio',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-freemium',
    text: 'A free account of the H2O Generative AI app store gives access to Enterprise h2oGPTe in a freemium tier.',
    support: { 'free-trial': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'H2O GenAI App Store repository: README',
        url: 'https://github.com/h2oai/genai-app-store-apps/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe: REST API specification',
        url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
