import type { Capabilities } from '../matrix-types.ts';

export const dataPreparation = {
  'data-connectors': {
    id: 'data-connectors',
    category: 'data-preparation',
    name: 'Data connectors',
    definition: 'Built-in connectors read and write external databases, files and warehouses.',
    aliases: [
      'data source',
      'data ingestion',
      'data import',
      'database connector',
      'data integration',
      'warehouse connection',
    ],
    bar: {
      scope:
        'Connections to outside systems for datasets or documents, not upload of local files and not storage of models or artefacts.',
      core: [
        {
          id: 'read',
          text: 'the product reads data from named outside databases, warehouses, file systems, object stores or applications',
        },
      ],
      also: [
        { id: 'databases', text: 'a database or data warehouse is among the sources' },
        { id: 'vendors', text: 'sources of at least two vendors are named, or a generic driver such as JDBC works' },
        { id: 'write', text: 'data can be written to an outside database, warehouse, file system or object store' },
      ],
      full: 'all',
      how: {
        'connector or template that comes with the product': 'native',
        'queries on outside databases that leave the data there': 'native',
        'ingestion service set up apart': 'integration',
        'connector that users write': 'custom',
      },
      elsewhere: {
        'store of artefacts or model files': ['model-packaging'],
        'interface on which other tools read the platform’s data': ['data-catalog', 'data-access-control'],
        'streams that are scored': ['streaming-inference'],
        'results of batch predictions written back': ['batch-inference'],
        'upload of local files': [],
      },
    },
  },
  'data-transformation': {
    id: 'data-transformation',
    category: 'data-preparation',
    name: 'Data cleaning and transformation',
    definition: 'Filtering, joining, cleaning and reshaping of data inside the platform.',
    aliases: ['data wrangling', 'data prep', 'data preprocessing', 'data cleansing', 'data munging', 'ETL', 'ELT'],
    bar: {
      scope:
        'Operations on datasets before training or analysis, not on requests to deployed models and not features derived automatically.',
      core: [
        {
          id: 'operations',
          text: 'the product has operations, functions or a query language with which users filter or change datasets',
        },
      ],
      also: [
        { id: 'combine', text: 'datasets can be joined, merged or appended' },
        { id: 'clean', text: 'missing values, wrong values or duplicates can be removed or replaced' },
        { id: 'reshape', text: 'rows can be grouped, aggregated, pivoted or split' },
      ],
      full: 'all',
      how: {
        'SQL or data frame functions in the product’s own reference': 'native',
        'user’s program on an engine that the product only runs': 'custom',
        'user’s code in containers of a pipeline': 'custom',
        'data service of the same cloud, set up apart': 'integration',
      },
      elsewhere: {
        'transformation of requests before a model': ['inference-graphs'],
        'features derived or chosen automatically': ['automated-feature-engineering'],
        'documents split and embedded for retrieval': ['vector-search'],
        'canvas on which steps are arranged': ['visual-pipeline-builder'],
        'cluster on which the steps run': ['distributed-data-processing'],
        'synthetic or sampled data': [],
      },
    },
  },
  'exploratory-analysis': {
    id: 'exploratory-analysis',
    category: 'data-preparation',
    name: 'Exploratory analysis',
    definition: 'Interactive statistics or visualisation of datasets.',
    aliases: [
      'EDA',
      'data exploration',
      'exploratory data analysis',
      'data profiling',
      'data visualisation',
      'data visualization',
      'summary statistics',
    ],
    bar: {
      scope: 'Datasets before or beside training, not requests to deployed models and not the results of models.',
      core: [{ id: 'statistics', text: 'the product shows statistics or charts of the columns of a dataset' }],
      also: [
        { id: 'charts', text: 'distributions, or relations between columns, are shown as charts' },
        { id: 'choose', text: 'users choose what is shown, for example columns, filters, tests or kinds of chart' },
      ],
      full: 'all',
      how: { 'user’s plotting code in a notebook or pipeline': 'custom', 'dashboards over query results': 'native' },
      elsewhere: {
        'verdicts on a dataset by rules': ['data-quality-checks'],
        'charts of requests to deployed models': ['data-quality-monitoring', 'payload-logging'],
        'charts of predictions or errors of a model': ['explainability', 'bias-monitoring'],
        'row counts or schema without statistics of columns': ['data-catalog'],
        'assistant that writes analysis code': [],
      },
    },
  },
  'automated-feature-engineering': {
    id: 'automated-feature-engineering',
    category: 'data-preparation',
    name: 'Automated feature engineering',
    definition: 'New features are derived from the columns of a dataset without the user stating each one.',
    aliases: [
      'automatic feature generation',
      'feature synthesis',
      'feature discovery',
      'AutoFE',
      'automatic feature engineering',
      'feature generation',
    ],
    bar: {
      scope:
        'New features for a model that the product derives, not those that the user writes or lists, and not a choice among columns alone.',
      core: [
        {
          id: 'derive',
          text: 'new features, such as interactions, lags, aggregates or parts of dates, are derived without the user stating each one',
        },
      ],
      also: [],
      full: 'all',
      how: {
        'outside library called from the user’s code': 'custom',
        'component that starts a job on another platform': 'integration',
      },
      elsewhere: {
        'columns chosen or ranked, with none derived': [],
        'imputing, scaling or encoding alone': ['automl', 'data-transformation'],
        'models and algorithms chosen automatically': ['automl'],
        'lags or windows that the user declares': ['data-transformation', 'feature-store'],
        'importance of features for predictions': ['explainability'],
        'sets of features that the user lists and compares': ['experiment-tracking'],
      },
    },
  },
  'feature-store': {
    id: 'feature-store',
    category: 'data-preparation',
    name: 'Feature store',
    definition: 'A managed store that defines, shares and serves features for training and online inference.',
    aliases: [
      'feature serving',
      'feature registry',
      'feature platform',
      'feature management',
      'feature table',
      'online store',
      'offline store',
      'point-in-time join',
    ],
    bar: {
      scope:
        'Features that several models can share, for training and for online predictions, not data of one deployment.',
      core: [
        {
          id: 'registry',
          text: 'features are registered by name in a store or catalogue, to be shared by several models or projects',
        },
      ],
      also: [
        { id: 'training', text: 'training sets are made from stored features, joined by key or by time' },
        { id: 'online', text: 'current values of features are looked up by key for online predictions' },
      ],
      full: 'all',
      how: {
        'Feast or another store set up apart': 'integration',
        'store built on the vendor’s own database or warehouse': 'native',
        'look-up in a transformer that users build': 'custom',
      },
      elsewhere: {
        'features kept for one deployment only': [],
        'reference data added to a request': ['inference-graphs'],
        'datasets that can only be searched': ['data-catalog'],
        'versions of datasets': ['dataset-versioning'],
        'vectors found by similarity': ['vector-search'],
        'names of used features recorded with a run': ['model-lineage', 'experiment-tracking'],
      },
    },
  },
  'data-labeling': {
    id: 'data-labeling',
    category: 'data-preparation',
    name: 'Data labelling',
    definition: 'People label data for training or evaluation in an interface made for it.',
    aliases: [
      'data labeling',
      'data annotation',
      'annotation tool',
      'image annotation',
      'text annotation',
      'labelling tool',
    ],
    bar: {
      scope:
        'People label data for training or evaluation, not ratings of answers in use and not labels that programs infer.',
      core: [{ id: 'label', text: 'people label records, images, texts or traces in an interface made for it' }],
      also: [
        {
          id: 'people',
          text: 'work is given to several people or divided among them, or a second person reviews labels',
        },
        { id: 'dataset', text: 'the labels are kept as, or exported to, a dataset for training or evaluation' },
      ],
      full: 'all',
      how: {
        'labelling tool set up apart that uses the platform’s data': 'integration',
        'crowd-work service called from a pipeline': 'integration',
        'labelling application given as example code': 'custom',
        'models that propose labels for people to confirm': 'native',
      },
      elsewhere: {
        'ratings or comments on answers and traces': ['human-feedback'],
        'ground truth uploaded for served predictions': ['model-quality-monitoring'],
        'labels inferred by programs or models alone': [],
        'import of finished labels': ['data-connectors'],
        'tags on datasets or columns': ['data-catalog'],
      },
    },
  },
  notebooks: {
    id: 'notebooks',
    category: 'data-preparation',
    name: 'Notebooks',
    definition:
      'Notebook or IDE environments connected to the platform’s compute, hosted by the vendor or self-hosted.',
    aliases: ['Jupyter', 'JupyterLab', 'ipynb', 'IDE', 'hosted IDE', 'development environment', 'code editor'],
    bar: {
      scope: 'Environments in which users write and run code on the platform, not clients for an editor elsewhere.',
      core: [
        {
          id: 'environment',
          text: 'the product supplies notebooks or an IDE, or an extension of one, tied to its compute or data',
        },
      ],
      also: [
        { id: 'started', text: 'the product itself starts the notebook or IDE on the platform’s compute' },
        { id: 'compute', text: 'its compute can be chosen, for example a machine size, cluster or GPU' },
        { id: 'software', text: 'its image, kernels or packages can be chosen or extended' },
      ],
      full: 'all',
      how: {
        'extension for a notebook server set up apart': 'integration',
        'notebook service of the same cloud, part of the product’s manual': 'native',
        'notebook cells in the product’s own language only': 'native',
      },
      elsewhere: {
        'client library used in any notebook': [],
        'local editor that runs code on remote compute': ['external-job-submission'],
        'notebooks turned into pipelines': ['pipeline-orchestration'],
        'revisions of notebooks': ['source-control'],
        'code assistant in an editor': [],
      },
    },
  },
  'data-quality-checks': {
    id: 'data-quality-checks',
    category: 'data-preparation',
    name: 'Data quality checks',
    definition: 'Checks run on datasets before training or on arrival, and give a verdict for each rule of the user.',
    aliases: ['data validation', 'schema validation', 'data expectations', 'data tests', 'data contract', 'DQ rules'],
    bar: {
      scope: 'Datasets before training or on arrival, not requests to deployed models.',
      core: [{ id: 'verdict', text: 'checks run on a dataset and give a verdict for each check, column or record' }],
      also: [
        {
          id: 'rules',
          text: 'users state rules for at least two of schema, missing values, range, uniqueness, own condition',
        },
      ],
      full: 'all',
      how: {
        'user’s code in a pipeline': 'custom',
        'checking library run as a step of a pipeline': 'integration',
        'verdicts imported from a quality service': 'integration',
      },
      elsewhere: {
        'profile without a verdict': ['exploratory-analysis'],
        'checks on served data': ['data-quality-monitoring'],
        'schema of inputs stored with a model': ['model-signatures'],
        'schema of messages on a stream': [],
      },
    },
  },
  'vector-search': {
    id: 'vector-search',
    category: 'data-preparation',
    name: 'Vector search',
    definition: 'Embeddings can be indexed and queried by similarity.',
    aliases: [
      'vector database',
      'vector store',
      'similarity search',
      'semantic search',
      'nearest neighbour search',
      'nearest neighbor search',
      'RAG',
      'retrieval-augmented generation',
    ],
    bar: {
      scope:
        'Search over embeddings that are stored, not the models that compute them and not the answers built on it.',
      core: [{ id: 'query', text: 'stored embeddings are searched by similarity, and the nearest entries come back' }],
      also: [
        { id: 'fill', text: 'the product writes embeddings into the index and can add or refresh entries' },
        { id: 'interface', text: 'programs or deployed applications search the index over an API or endpoint' },
      ],
      full: 'all',
      how: {
        'vector database outside that the product connects to': 'integration',
        'index library that comes with the product': 'native',
        'vector extension of the vendor’s own database': 'native',
        'demonstration that fills an outside database': 'custom',
      },
      elsewhere: {
        'vectors fetched by key': ['feature-store'],
        'models that compute embeddings': ['llm-serving', 'real-time-endpoints'],
        'documents parsed or split': ['data-transformation'],
        'assistant that answers from documents': ['agent-deployment', 'app-hosting'],
        'search in a knowledge graph': [],
      },
    },
  },
  'distributed-data-processing': {
    id: 'distributed-data-processing',
    category: 'data-preparation',
    name: 'Distributed data processing',
    definition: 'Data is prepared on a cluster engine such as Spark.',
    aliases: [
      'big data processing',
      'parallel data processing',
      'cluster computing',
      'distributed computing',
      'cluster engine',
    ],
    bar: {
      scope: 'Data preparation on several machines, not training and not scoring.',
      core: [{ id: 'engine', text: 'an engine such as Spark divides one data preparation job among several machines' }],
      also: [
        { id: 'cluster', text: 'the product starts or supplies the machines, and their number or size can be set' },
        { id: 'steps', text: 'users decide what runs on it, be it their code, queries or steps' },
      ],
      full: 'all',
      how: {
        'steps pushed down to a connected database or warehouse': 'integration',
        'Spark on a cluster set up apart': 'integration',
        'Spark in the user’s container image': 'custom',
        'workers that each take a share of the files': 'native',
      },
      elsewhere: {
        'Spark on one machine': ['local-mode'],
        'one training job on several machines': ['distributed-training'],
        'models that score data in Spark': ['batch-inference'],
        'events processed as they arrive': ['streaming-inference'],
        'limits for large datasets': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
