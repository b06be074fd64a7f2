import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataPreparation: readonly WrittenFeature[] = [
  {
    slug: 'rclone-storage',
    text: 'Core 2 reads model artifacts, not datasets, through Rclone from more than 40 storage backends such as Amazon S3 and Google Cloud Storage.',
    support: {},
    about: ['data-connectors', 'external-models'],
    only: ['core-2'],
    sources: [
      { page: pages.core2RClone, accessed: '2026-11-23' },
      { page: pages.core2StorageSecrets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-transformations',
    text: 'Feature transformations, whose code users supply, can be deployed in Core 2 as models and used as steps of a pipeline; they transform inference data only, not datasets.',
    support: { 'data-transformation': { how: 'custom', partial: true } },
    only: ['core-2'],
    sources: [
      { page: pages.core2Models, accessed: '2026-11-23' },
      { page: pages.core2Pipelines, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pandas-query-filter',
    text: 'A ready-made model runs a Pandas query on the inference data of a Core 2 pipeline to select rows or to route requests by a condition.',
    support: {},
    about: ['data-transformation', 'inference-graphs'],
    only: ['core-2'],
    sources: [{ page: pages.core2PandasQuery, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-connect',
    text: 'The inference data that Core 2 pipelines leave in Kafka can be streamed to other data stores with Kafka Connect; this concerns inference data only.',
    support: { 'data-connectors': { how: 'integration', via: ['apache-kafka'], partial: true } },
    only: ['core-2'],
    sources: [{ page: pages.core2Faqs, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'schema-registry',
    text: 'Core 2 can register its Kafka message schemas in a Confluent Schema Registry, which keeps them consistent for Kafka Connect and ksqlDB.',
    support: {},
    about: ['data-quality-checks', 'data-connectors'],
    only: ['core-2'],
    sources: [{ page: pages.core2SchemaRegistry, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'retrieval-runtime',
    text: 'The Retrieval runtime of the LLM Module queries embeddings by similarity in a pgvector or Qdrant database that is set up and filled separately.',
    support: { 'vector-search': { how: 'integration', via: ['pgvector', 'qdrant'] } },
    only: ['llm-module'],
    sources: [
      { page: pages.llmModuleRetrievalExample, accessed: '2026-11-23' },
      { page: pages.llmModuleRetrievalReference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-distances',
    text: 'The Retrieval runtime can use the L1, L2, inner product and cosine distances.',
    support: {},
    about: ['vector-search'],
    only: ['llm-module'],
    sources: [{ page: pages.llmModuleRetrievalReference, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'embeddings-runtime',
    text: 'The LLM Module has a runtime that computes text embeddings with Sentence Transformers.',
    support: {},
    about: ['vector-search', 'llm-serving'],
    only: ['llm-module'],
    sources: [{ page: pages.llmModuleChangelog, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-feature-histograms',
    text: 'With a prediction schema, the Enterprise Platform profiles the tabular data of model requests in histograms that can be filtered by feature; this covers the data of requests only.',
    support: { 'exploratory-analysis': { how: 'native', partial: true } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.deployWorkshopsFraudDetection, accessed: '2026-11-23' },
      { page: pages.deploySdkMonitorApi, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
