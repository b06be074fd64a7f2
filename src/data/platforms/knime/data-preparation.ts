import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'jdbc-connectors',
    text: 'KNIME includes connector nodes for databases such as MySQL, PostgreSQL, Oracle and Snowflake, and a generic node for any JDBC-compliant database.',
    support: { 'data-connectors': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Database Extension guide',
        url: 'https://docs.knime.com/ap/latest/databases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generic-jdbc-driver',
    text: 'For a database without a connector node of its own, a JDBC driver from its vendor has to be registered in KNIME first.',
    support: {},
    about: ['data-connectors'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Connect to a database with the generic DB Connector',
        url: 'https://docs.knime.com/ap/latest/databases/connect-generic',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'in-database-processing',
    text: 'KNIME database nodes build up an SQL query for filtering, joining and aggregation, and run it in the database only when it is read.',
    support: { 'data-transformation': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Database Extension guide',
        url: 'https://docs.knime.com/ap/latest/databases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'missing-values',
    text: 'The Missing Value node filters or replaces missing cells by rules for each column or data type.',
    support: { 'data-transformation': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Base repository: Missing Value node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/pmml/missingval/compute/MissingValueHandlerNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-selection-loop',
    text: 'KNIME feature selection loops search for the best subset of columns, for example by forward selection or backward elimination.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Base repository: Feature Selection Loop Start node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/meta/feature/selection/FeatureSelectionLoopStartNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'labeling-view',
    text: 'The Labeling View node, part of KNIME Labs, lets people assign labels to objects by hand and create, rename or delete labels.',
    support: { 'data-labeling': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Active Learning repository: Labeling View node',
        url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.activelearning/src/org/knime/al/nodes/labelingWidget/ActiveLabelingNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Active Learning repository: Read me',
        url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'weak-supervision',
    text: 'The Weak Label Model Learner node, part of KNIME Labs, infers labels from several noisy sources with a TensorFlow-based model after the Snorkel approach.',
    support: { 'data-labeling': { how: 'native', via: ['TensorFlow'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Active Learning repository: Weak Label Model Learner node',
        url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/src/org/knime/wsl/weaklabelmodel/learner/WeakLabelModelLearnerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Active Learning repository: Plug-in of weak supervision',
        url: 'https://github.com/knime/knime-activelearning/blob/master/org.knime.weaksupervision/plugin.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'table-validator',
    text: 'The Table Validator node checks an incoming table against a reference structure: required columns, data types and value domains.',
    support: { 'data-quality-checks': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Base repository: Table Validator node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/datavalidator/DataValidatorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-store-nodes',
    text: 'The KNIME AI Extension builds FAISS and Chroma vector stores from documents and retrieves their nearest entries for a query.',
    support: { 'vector-search': { how: 'native', via: ['FAISS and Chroma'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Vector store nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/base.py',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository: FAISS nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/faiss.py',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository: Chroma nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/indexes/chroma.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-on-livy',
    text: 'KNIME nodes open a Spark context on a cluster through Apache Livy; it needs a remote file system for exchange and ends when the workflow is closed.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Apache Livy'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Create Spark Context (Livy) node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.core.livy/src/org/knime/bigdata/spark/core/livy/node/create/LivySparkContextCreatorNodeFactory2.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-on-databricks',
    text: 'The Create Databricks Environment node connects KNIME to an existing Databricks cluster and opens a Spark context on it.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Databricks'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Create Databricks Environment node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.databricks/src/org/knime/bigdata/spark/core/databricks/node/create/DatabricksSparkContextCreatorNodeFactory2.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-spark',
    text: 'The Create Local Big Data Environment node starts Spark, Hive and HDFS on the user’s own machine.',
    support: {},
    about: ['distributed-data-processing', 'local-mode'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Create Local Big Data Environment node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.local/src/org/knime/bigdata/spark/local/node/create/LocalEnvironmentCreatorNodeFactory3.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebooks-as-modules',
    text: 'The Python Script node of KNIME can import Jupyter notebooks as Python modules.',
    support: {},
    about: ['notebooks'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Python repository: Python Script node',
        url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-exploration',
    text: 'KNIME Analytics Platform has a visual interface in which data from several sources is combined, analysed and shown in charts.',
    support: { 'exploratory-analysis': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Best practices guide',
        url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'joiner',
    text: 'The Joiner node of KNIME combines rows of two tables as a join in a database does.',
    support: { 'data-transformation': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Base repository: Joiner node',
        url: 'https://github.com/knime/knime-base/blob/master/org.knime.base/src/org/knime/base/node/preproc/joiner3/Joiner3NodeFactory.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflows-from-jupyter',
    text: 'The Python package knime shows KNIME workflows in a Jupyter notebook and runs them locally or on KNIME Server; the user brings the notebook, and the package was last changed in December 2020.',
    support: { notebooks: { how: 'integration', via: ['Jupyter and the Python package knime'], partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'knimepy repository: Read me',
        url: 'https://github.com/knime/knimepy/blob/master/README.rst',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME repository: knime.py',
        url: 'https://github.com/knime/knimepy/blob/master/knime.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
