import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'open-source-core',
    text: 'h2o-3, H2O.ai’s in-memory platform for machine learning, is open source.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['h2o-3'],
    sources: [
      { page: pages.h2o3Licence, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.h2o3Readme, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ai-units',
    text: 'H2O AI Cloud measures use in AI Units, computed from the CPUs, memory and GPUs that an organisation consumes, and charges by peak use.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'] } },
    sources: [
      { page: pages.aiUnitConsumptionAiUnits, accessed: '2026-12-01' },
      { page: pages.aiCloudTelemetryExportPayload, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.aiCloudTelemetryExportSqlQueries, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'order-document',
    text: 'Under the H2O.ai end user licence agreement, an order document, such as a schedule, an order form or a statement of work, specifies the products and terms.',
    support: {},
    about: ['published-price-list'],
    sources: [{ page: pages.endUserLicenceAgreement, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-licence',
    text: 'h2o-3 is published under the Apache License 2.0.',
    support: {
      'free-trial': { how: 'native', shows: ['free'] },
      'open-source-edition': { how: 'native', shows: ['licence'] },
    },
    only: ['h2o-3'],
    sources: [{ page: pages.h2o3Licence, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-licence',
    text: 'H2O LLM Studio is published under the Apache License 2.0 and is free of charge.',
    support: {
      'free-trial': { how: 'native', shows: ['free'] },
      'open-source-edition': { how: 'native', shows: ['licence'] },
    },
    only: ['llm-studio'],
    sources: [
      { page: pages.h2OLlmStudioReadme, accessed: '2026-12-01' },
      { page: pages.llmStudioWhatIsH2OLlmStudio, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-freemium',
    text: 'A free account in the H2O Generative AI app store gives access to the freemium tier of Enterprise h2oGPTe.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    only: ['h2ogpte'],
    sources: [
      { page: pages.genaiAppStoreReadme, accessed: '2026-12-01' },
      { page: pages.enterpriseH2ogpteRestApiSpecification, accessed: '2026-11-23' },
      { page: pages.h2ogpteLanggraphDemoReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
