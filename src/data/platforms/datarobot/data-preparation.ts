import type { MatrixFeature } from '../../matrix-types.ts';

export const dataPreparation: readonly MatrixFeature[] = [
  {
    slug: 'data-stores',
    text: 'Connectors and JDBC drivers read from stores such as Amazon S3, ADLS Gen2, Amazon Redshift, Azure Synapse and Databricks; some connectors are in preview.',
    support: { 'data-connectors': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Supported data stores',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-write-back',
    text: 'Batch predictions can be written back to cloud storage or to tables of connected databases.',
    support: {},
    about: ['data-connectors', 'batch-inference'],
    sources: [
      {
        title: 'DataRobot documentation: Batch Prediction job definitions',
        url: 'https://docs.datarobot.com/en/docs/api/reference/batch-prediction-api/job-definitions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'wrangling',
    text: 'Wrangling recipes in Workbench join, aggregate, filter, de-duplicate and rewrite data, compute new columns and rename or remove columns.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Add operations',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/wrangle-data/build-recipe/add-operation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'wrangling-pushdown',
    text: 'A published recipe is pushed down and run in the connected cloud data platform, which generates the output dataset.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['the connected cloud data platform'] } },
    sources: [
      {
        title: 'DataRobot documentation: Add operations',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/wrangle-data/build-recipe/add-operation.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Publish a recipe',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/pub-recipe.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sql-editor',
    text: 'The SQL Editor of Workbench enriches, reshapes and blends data with SQL.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: SQL Editor',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/sql-editor.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'time-aware-wrangling',
    text: 'Wrangling can derive time series features such as lags and rolling statistics, planned by hand or automatically.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Time-aware wrangling',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/dataprep/wrangle-data/build-recipe/ts-wrangling.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'eda',
    text: 'Exploratory data analysis runs in two stages, first summarising a dataset when it is ingested and then relating features to the target.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Exploratory Data Analysis (EDA)',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/eda-explained.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Data quality checks',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-quality-ref.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-quality-assessment',
    text: 'A data quality assessment looks for outliers, inliers, excess zeros, disguised missing values, target leakage and other issues, and handles many of them automatically.',
    support: { 'data-quality-checks': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Data Quality Assessment',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-assess-ref.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Data quality checks',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-quality-ref.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-discovery',
    text: 'Feature Discovery derives features from relationships between a primary dataset and secondary datasets.',
    support: { 'automated-feature-engineering': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Feature Discovery',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/dataprep/perform-safer.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Feature Discovery (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automatic-transformations',
    text: 'DataRobot adds automatic transformations of features to the dataset without replacing the original features.',
    support: {},
    about: ['automated-feature-engineering', 'data-transformation'],
    sources: [
      {
        title: 'DataRobot documentation: Automatic transformations',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/auto-transform.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebooks',
    text: 'DataRobot Notebooks run Python or R in the browser on hosted environments, with the DataRobot client signed in.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: DataRobot Notebooks',
        url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Create and execute cells (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/dr-notebooks/code-nb/dr-cell-nb.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'codespaces',
    text: 'A codespace keeps several notebooks and other files together and can be run on a schedule.',
    support: { notebooks: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Add a codespace',
        url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/create-cs.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Codespace scheduling',
        url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/codespaces/schedule-cs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-notebook-environments',
    text: 'Notebooks can run in custom environment images built from DataRobot’s templates.',
    support: {},
    about: ['notebooks', 'reproducible-environments'],
    sources: [
      {
        title: 'DataRobot User Models repository: Custom notebook environment templates',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_notebook_environments/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-annotator-accelerator',
    text: 'An AI accelerator supplies an annotator application that labels new data, or predicted data in an active learning loop; it is example code rather than a platform function.',
    support: { 'data-labeling': { how: 'custom' } },
    sources: [
      {
        title: 'DataRobot documentation: Data annotator app',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/llm-and-genai-apps/data-annotator.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-databases',
    text: 'Vector databases are built from text datasets with chosen embeddings and chunking, stored internally with FAISS or in a connected provider.',
    support: { 'vector-search': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Create a vector database',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Create a vector database (version 11.1)',
        url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/vector-database/vector-dbs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'connected-vector-databases',
    text: 'Pinecone, Elasticsearch, Milvus and PostgreSQL can serve as connected vector databases that are updated from DataRobot.',
    support: { 'vector-search': { how: 'integration', via: ['Pinecone, Elasticsearch, Milvus, PostgreSQL'] } },
    sources: [
      {
        title: 'DataRobot documentation: Update connected vector databases',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/update-connected-vdbs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vector-database-versions',
    text: 'Resident vector databases are versioned, and a version can be registered and deployed.',
    support: {},
    about: ['vector-search', 'dataset-versioning'],
    sources: [
      {
        title: 'DataRobot documentation: Update resident vector databases',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-versions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Register and deploy vector databases',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/vector-database/vector-dbs-register-deploy.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'byo-embeddings',
    text: 'Vector databases can use DataRobot’s built-in embedding models, a custom embedding model or an NVIDIA NIM.',
    support: {},
    about: ['vector-search'],
    sources: [
      {
        title: 'DataRobot documentation: Create vector databases from BYO embeddings',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/create-vdb-byo-embedding.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Use an embedding NVIDIA NIM to create a vector database',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-vdb-embed.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-sql',
    text: 'In the AI Catalog of DataRobot Classic a new dataset can be prepared from one or several datasets with a Spark SQL query.',
    support: { 'data-transformation': { how: 'native' } },
    about: ['distributed-data-processing'],
    sources: [
      {
        title: 'DataRobot documentation: Prepare data with Spark SQL',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/data/ai-catalog/spark.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'large-datasets',
    text: 'For large data DataRobot Classic has Fast EDA, for datasets of up to 10 GB, and scalable ingest, for up to 100 GB.',
    support: {},
    about: ['exploratory-analysis', 'distributed-data-processing'],
    sources: [
      {
        title: 'DataRobot documentation: Work with large datasets',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/data/import-data/large-data/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-discovery-snowflake',
    text: 'Feature Discovery can push joins, projections and filters down to Snowflake when all its secondary datasets are stored there.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Snowflake'] } },
    sources: [
      {
        title: 'DataRobot documentation: Snowflake integration',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/data/transform-data/feature-discovery/fd-snowflake.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-discovery-spark',
    text: 'Feature Discovery joins and aggregates datasets with Spark and ends with a Spark SQL script, which can also be run on other Spark clusters, such as Dataproc or Amazon EMR.',
    support: { 'distributed-data-processing': { how: 'native', via: ['Spark'] } },
    about: ['automated-feature-engineering'],
    sources: [
      {
        title: 'DataRobot documentation: Feature Discovery SQL with Spark',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/accelerators/ai-integrations-platforms/fd-sql-spark.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-cache',
    text: 'As a preview that is off by default, a Feature Discovery deployment can compute and store features on a schedule, so that single records can be scored; the cache serves the predictions of that deployment only.',
    support: { 'feature-store': { how: 'native', partial: true, stage: 'preview' } },
    about: ['automated-feature-engineering'],
    sources: [
      {
        title: 'DataRobot documentation: Feature cache for Feature Discovery deployments (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/mlops-preview/safer-ft-cache.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'document-connectors',
    text: 'Connectors to Box, Confluence and Jira import unstructured data from which vector databases are created.',
    support: { 'data-connectors': { how: 'native' } },
    about: ['vector-search'],
    sources: [
      {
        title: 'DataRobot documentation: Box',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-box.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Confluence',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-confluence.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Jira',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/data-sources/dc-jira.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
