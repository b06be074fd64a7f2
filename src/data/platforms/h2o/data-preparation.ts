import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'h2o-3-input-formats',
    text: 'h2o-3 reads data in several input formats.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Getting data into H2O-3',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
      },
      {
        title: 'h2o-3 documentation: Getting data into H2O-3',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'h2o-3-data-manipulation',
    text: 'h2o-3 provides operations that manipulate data.',
    support: { 'data-transformation': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Data manipulation',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
      },
      {
        title: 'h2o-3 documentation: Data manipulation',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'driverless-ai-visualization',
    text: 'Driverless AI visualizes data automatically.',
    support: { 'exploratory-analysis': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Automatic visualization',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/autoviz.html',
      },
      {
        title: 'Driverless AI user guide: FAQ',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automatic-feature-engineering',
    text: 'Driverless AI engineers features automatically.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Feature engineering',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
      },
      {
        title: 'Driverless AI user guide: FAQ',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'tailored-feature-engineering',
    text: 'Feature engineering in Driverless AI can be tailored.',
    support: {},
    about: ['automated-feature-engineering'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Feature engineering',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/feature-engineering.html',
      },
      {
        title: 'Driverless AI recipes: README',
        url: 'https://github.com/h2oai/driverlessai-recipes/blob/master/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI 1.10 user guide: Feature count control',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/feature-count.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'dai-connectors',
    text: 'Driverless AI reads from file uploads, HDFS and S3 by default; connectors such as BigQuery, Hive, Snowflake, Azure Blob and JDBC are enabled by configuration.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Data connectors',
        url: 'https://docs.h2o.ai/driverless-ai/latest-lts/docs/userguide/connectors.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-data-sources',
    text: 'h2o-3 reads data from local and remote files, S3, HDFS, Hive and JDBC databases, and from other stores through a generic HDFS interface.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Getting data into H2O-3',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/getting-data-into-h2o.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-munging-functions',
    text: 'Functions of h2o-3 group, merge, pivot, sort, slice, impute, fill and split the rows and columns of a frame held in the cluster.',
    support: { 'data-transformation': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Data manipulation',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-munging.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sparkling-water-frames',
    text: 'Sparkling Water publishes Spark RDDs, DataFrames and Datasets as h2o-3 frames and converts frames back to Spark structures.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Apache Spark'] } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'Sparkling Water README',
        url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store',
    text: 'H2O Feature Store registers features in feature sets; version 2.3 keeps them in an offline engine for training and an online engine for inference.',
    support: { 'feature-store': { how: 'native' } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Concepts',
        url: 'https://docs.h2o.ai/featurestore/concepts',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O Feature Store documentation: Architecture',
        url: 'https://docs.h2o.ai/featurestore/get-started/architecture',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-store-spark',
    text: 'H2O Feature Store runs its data manipulation on an Apache Spark cluster.',
    support: { 'distributed-data-processing': { how: 'native', via: ['Apache Spark'] } },
    only: ['feature-store'],
    sources: [
      {
        title: 'H2O Feature Store documentation: Architecture',
        url: 'https://docs.h2o.ai/featurestore/get-started/architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O Feature Store documentation: Key terms',
        url: 'https://h2oai.github.io/featurestore/key_terms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'label-genie-annotation',
    text: 'H2O Label Genie sets up annotation tasks for image, text and audio datasets, in which people label records against a rubric with assistance from models.',
    support: { 'data-labeling': { how: 'native' } },
    only: ['label-genie'],
    sources: [
      {
        title: 'H2O Label Genie documentation: Labeling flow',
        url: 'https://docs.h2o.ai/wave-apps/h2o-label-genie/get-started/labeling-flow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-labs',
    text: 'H2O Notebook Labs runs notebooks in H2O AI Cloud whose kernels have CPU, memory and dependencies defined by an administrator.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'H2O Notebook Labs documentation: Kernels',
        url: 'https://h2oai.github.io/notebook/user-guide/kernels',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flow-notebook',
    text: 'Flow, the web interface of h2o-3, is a notebook of executable cells in which every operation is also offered as point and click.',
    support: { notebooks: { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Using Flow',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/flow.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-vector-index',
    text: 'Vex, the document database of Enterprise h2oGPTe, holds vector indexes for similarity search and full-text indexes for lexical search.',
    support: { 'vector-search': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Architecture overview',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/architecture/architecture-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-ingestion',
    text: 'Connectors of Enterprise h2oGPTe ingest data from file systems, websites, S3, Azure Blob Storage, Google Cloud Storage, SharePoint, Confluence and Snowflake.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Data connectors and OAuth',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/system-dashboard/data-connectors-and-oauth',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-graphrag',
    text: 'Enterprise h2oGPTe can extract entities and relations from the chunks of a collection into a knowledge graph, with which GraphRAG retrieves.',
    support: {},
    about: ['vector-search'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe: REST API specification',
        url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-datastudio-curation',
    text: 'H2O LLM DataStudio turns unstructured files such as PDF, audio and video into structured sets, for example question and answer pairs.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'H2O LLM DataStudio documentation: Key terms',
        url: 'https://docs.h2o.ai/h2o-llm-data-studio/key-terms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-leakage-check',
    text: 'Driverless AI 1.10 checks each significant feature for leakage and reports those that predict the target too well on their own.',
    support: { 'data-quality-checks': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI 1.10 user guide: Data leakage and shift detection',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/leakage-shift-detection.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
