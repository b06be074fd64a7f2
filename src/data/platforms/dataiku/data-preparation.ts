import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'data-sources',
    text: 'Dataiku connects to external data sources.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Connecting to data',
        url: 'https://doc.dataiku.com/dss/latest/connecting/index.html',
      },
      {
        title: 'Dataiku developer guide: Basic workflow',
        url: 'https://developer.dataiku.com/latest/getting-started/basic-workflow/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'dataset-schemas',
    text: 'Dataiku applies schemas to data.',
    support: {},
    sources: [
      { title: 'Dataiku documentation: Schemas', url: 'https://doc.dataiku.com/dss/latest/schemas/index.html' },
      {
        title: 'Dataiku developer guide: Basic workflow',
        url: 'https://developer.dataiku.com/latest/getting-started/basic-workflow/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'interactive-statistics',
    text: 'Dataiku offers interactive statistics on datasets.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Interactive statistics',
        url: 'https://doc.dataiku.com/dss/latest/statistics/index.html',
      },
      {
        title: 'Dataiku API client on GitHub: Statistics worksheets',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/statistics.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'filters-and-transformations',
    text: 'Dataiku has built-in operations that filter and transform data.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Data preparation',
        url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
      },
      {
        title: 'Dataiku knowledge base: Recipes in Dataiku',
        url: 'https://knowledge.dataiku.com/latest/courses/basics/prepare-data/concept-recipe.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'sampling',
    text: 'Dataiku has built-in sampling of data.',
    support: {},
    about: ['data-transformation'],
    sources: [
      {
        title: 'Dataiku documentation: Data preparation',
        url: 'https://doc.dataiku.com/dss/latest/preparation/index.html',
      },
      {
        title: 'Dataiku knowledge base 9.0: Sampling',
        url: 'https://knowledge.dataiku.com/9.0/courses/basics/explore-data/concept-sampling.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Dataset selection and sampling',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/utils.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'assisted-labeling-plugin',
    text: 'A Dataiku plug-in assists people in labelling data with machine learning.',
    support: { 'data-labeling': { how: 'native', via: ['ML-assisted labelling plug-in'] } },
    about: ['extension-points'],
    sources: [
      {
        title: 'Dataiku plug-ins: ML-assisted labelling',
        url: 'https://www.dataiku.com/product/plugins/ml-assisted-labeling/',
      },
      {
        title: 'Dataiku plug-in on GitHub: ML Assisted Labeling',
        url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/README.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'vector-stores',
    text: 'Dataiku Knowledge Banks index embeddings for similarity search in Chroma by default, or in Milvus, Qdrant or FAISS, none of which needs setup.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Working with Vector stores',
        url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/vector-stores.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-vector-stores',
    text: 'Dataiku Knowledge Banks can keep their embeddings in Azure AI Search, Elasticsearch, OpenSearch, Pinecone or Vertex Vector Search through a connection that is set up beforehand.',
    support: {
      'vector-search': {
        how: 'integration',
        via: ['Azure AI Search, Elasticsearch, OpenSearch, Pinecone, Vertex Vector Search'],
      },
    },
    sources: [
      {
        title: 'Dataiku documentation: Working with Vector stores',
        url: 'https://doc.dataiku.com/dss/latest/generative-ai/knowledge/vector-stores.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'knowledge-bank-search-types',
    text: 'Searches in a Dataiku Knowledge Bank use similarity, a similarity threshold, maximal marginal relevance or hybrid search; not every vector store supports the last two.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Knowledge Bank',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/knowledgebank.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'embedding-recipe',
    text: 'The Embedding recipe of Dataiku turns a text corpus into a Knowledge Bank with the help of an embedding LLM.',
    support: {},
    about: ['vector-search', 'data-transformation'],
    sources: [
      {
        title: 'Dataiku documentation 13: Introduction to Knowledge and RAG',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/knowledge/introduction.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-quality-rules',
    text: 'Data Quality rules in Dataiku test datasets against conditions, such as value ranges or the share of empty cells, and return OK, warning, error or empty.',
    support: { 'data-quality-checks': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Data Quality Rules',
        url: 'https://doc.dataiku.com/dss/latest/metrics-check-data-quality/data-quality-rules.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-groups',
    text: 'The Feature Store of Dataiku is an instance-wide registry of feature groups, which are curated datasets that projects can share.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Feature Store',
        url: 'https://doc.dataiku.com/dss/13/mlops/feature-store/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'online-features',
    text: 'Dataiku serves features online through dataset look-ups in API services and offline through join recipes on an Automation node.',
    support: { 'feature-store': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Feature Store',
        url: 'https://doc.dataiku.com/dss/13/mlops/feature-store/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'query-enrichment',
    text: 'Before a model predicts, an API node of Dataiku can add features to the request from reference data; chaining of several models is not part of this.',
    support: { 'inference-graphs': { how: 'native', partial: true } },
    about: ['feature-store'],
    sources: [
      {
        title: 'Dataiku documentation 12: Enriching prediction queries',
        url: 'https://doc.dataiku.com/dss/12/apinode/enrich-prediction-queries.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-and-pushdown',
    text: 'Visual recipes of Dataiku run in the DSS engine, in a SQL database, on a Hadoop or Spark cluster, or in containers, depending on where the data lies.',
    support: { 'distributed-data-processing': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku knowledge base: Computation engines',
        url: 'https://knowledge.dataiku.com/latest/data-preparation/pipelines/concept-computation-engine.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'containerised-notebooks',
    text: 'Python and R notebooks of Dataiku can run in Kubernetes clusters instead of on the DSS server.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Containerised execution, concepts',
        url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-studios',
    text: 'Code Studios of Dataiku run IDEs such as Visual Studio Code in containers that are built from administrator-defined templates.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 14: Publish a Code Studio as a webapp',
        url: 'https://doc.dataiku.com/dss/14/code-studios/code-studios-as-webapps.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streaming-endpoints',
    text: 'Streaming endpoints of Dataiku use connections to Kafka, SQS, KDB+ or HTTP server-sent events.',
    support: { 'data-connectors': { how: 'native' } },
    about: ['streaming-inference'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Streaming endpoints',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/streaming_endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-generation',
    text: 'The AutoML engine of Dataiku can generate many candidate features semi-automatically and optionally select among features.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 12: Automated machine learning',
        url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'labeling-recipe',
    text: 'The Labeling recipe of Dataiku lets several people annotate records, images or texts, including object detection and text selections.',
    support: { 'data-labeling': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Labeling',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/labeling.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streaming-spark-scala',
    text: 'Streaming Spark Scala recipes in Dataiku process streaming endpoints as Spark DataFrames in micro-batches.',
    support: { 'distributed-data-processing': { how: 'native' } },
    about: ['streaming-inference'],
    sources: [
      {
        title: 'Dataiku documentation 13: Streaming Spark Scala',
        url: 'https://doc.dataiku.com/dss/13/streaming/streaming_spark_scala.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'connector-list',
    text: 'Dataset types of Dataiku include S3, Azure, GCS, HDFS and SFTP files and databases such as PostgreSQL, Snowflake, BigQuery, Redshift, Databricks, Oracle and SAP HANA.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Datasets',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'visual-recipe-kinds',
    text: 'Visual recipes of Dataiku include prepare, join, fuzzy and geographic join, group, window, pivot, sort, split, stack, distinct, top-n and upsert.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Recipes',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/recipe.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'document-extraction',
    text: 'Dataiku can split documents such as PDF, DOCX, PPTX, HTML and images into sections of text, with an OCR engine or a vision LLM as options.',
    support: { 'data-transformation': { how: 'native' } },
    about: ['vector-search'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Document extraction',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/document_extractor.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
