import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'spark-batch',
    text: 'Spark runs batch predictions on Databricks.',
    support: { 'batch-inference': { how: 'native', via: ['Spark'] } },
    sources: [
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'model-serving',
    text: 'Databricks Model Serving puts machine-learning models, foundation models and models of external providers behind managed REST endpoints.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Model Serving concepts',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/glossary',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-models',
    text: 'Model Serving deploys any Python model that was logged in the MLflow format and registered in Unity Catalog or the workspace registry.',
    support: { 'real-time-endpoints': { how: 'native' }, 'model-packaging': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks documentation: Deploy custom models',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/custom-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-serving',
    text: 'Model Serving streams the answers of chat endpoints and lets a dedicated foundation-model endpoint scale between a minimum and a maximum of tokens per second.',
    support: { 'llm-serving': { how: 'native' } },
    about: ['autoscaling'],
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'burst-scaling',
    text: 'Foundation-model endpoints sized in model units scale beyond their provisioned capacity in traffic peaks by default; without burst scaling the capacity stays fixed.',
    support: {},
    about: ['llm-serving', 'autoscaling'],
    sources: [
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openapi-schema',
    text: 'Each Model Serving endpoint returns an OpenAPI schema of what its served models take and give back.',
    support: {},
    about: ['model-signatures', 'real-time-endpoints'],
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving endpoints',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'zero-downtime-update',
    text: 'While a Model Serving endpoint is updated to a new model version, the earlier configuration keeps answering until the new one is ready.',
    support: {},
    about: ['real-time-endpoints', 'deployment-rollback'],
    sources: [
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-udf-scoring',
    text: 'A registered MLflow model scores Delta tables in batch as a Spark user-defined function.',
    support: { 'batch-inference': { how: 'native', via: ['Spark and MLflow'] } },
    sources: [
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-query',
    text: 'The SQL function ai_query applies a foundation model or a custom serving endpoint to every row of a table; it needs a pro or serverless SQL warehouse when run on one.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: AI functions',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: ai_query',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/references/2-ai-query.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'task-ai-functions',
    text: 'Built-in SQL and PySpark functions classify, extract, summarise, translate, mask and parse content with hosted models, billed per token.',
    support: {},
    about: ['batch-inference', 'token-cost-tracking'],
    sources: [
      {
        title: 'Databricks agent skills: AI functions',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-apps',
    text: 'Databricks Apps hosts web applications, in Python frameworks such as FastAPI, Streamlit, Dash and Gradio or in Node.js, and can bind a serving endpoint to an app.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Databricks Apps in Python',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-apps-python/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Model Serving endpoints',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-model-serving/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_app',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/app',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-servers',
    text: 'Agents on Databricks reach tools through managed MCP servers for Genie, AI Search, SQL and Unity Catalog functions, registered external MCP servers or self-built ones hosted as apps.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Connect agents to tools',
        url: 'https://docs.databricks.com/aws/en/agents/agent-framework/agent-tool',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: MCPs and agent tools',
        url: 'https://docs.databricks.com/gcp/en/agents/mcp-tools/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-catalog-function-tools',
    text: 'Functions in Unity Catalog can be given to agents as tools, and a built-in function lets agents run Python code.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Connect agents to tools',
        url: 'https://docs.databricks.com/aws/en/agents/agent-framework/agent-tool',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-tool-selection',
    text: 'An MCP service registered in Unity Gateway through its beta API can expose only the tools that match given patterns and limits calls per user, group or service principal.',
    support: { 'agent-tools': { how: 'native', stage: 'preview' } },
    about: ['ai-gateway', 'role-based-access'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_ai_gateway_mcp_service',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/ai_gateway_mcp_service',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-runtime',
    text: 'Agent Runtime hosts agents as Databricks apps on serverless compute, with an authenticated address, an identity, MLflow tracing and one or more instances for each deployment.',
    support: { 'agent-deployment': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Agent Runtime',
        url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Deploy agents on Databricks',
        url: 'https://docs.databricks.com/aws/en/agents/deploy/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'durable-agents',
    text: 'With DurableAgentServer the state of an agent run survives restarts of its workers, and interrupted runs can resume.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Databricks documentation: Agent Runtime',
        url: 'https://docs.databricks.com/aws/en/agents/deploy/agent-runtime',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'background-invocations',
    text: 'A request to an agent on DurableAgentServer can return at once and run in the background; its status is fetched later by an identifier.',
    support: { 'asynchronous-inference': { how: 'native' } },
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Azure Databricks documentation: Query agents deployed on Azure Databricks',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/query-llms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-on-model-serving-legacy',
    text: 'The documentation counts agents deployed to Model Serving endpoints as legacy next to Agent Runtime.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Azure Databricks documentation: Query agents deployed on Azure Databricks',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/query-llms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'supervisor-agent',
    text: 'A supervisor agent, whose API is in beta, routes requests to tools such as Genie spaces, knowledge assistants, Unity Catalog functions, apps and MCP connections.',
    support: {
      'agent-deployment': { how: 'native', stage: 'preview' },
      'agent-tools': { how: 'native', stage: 'preview' },
    },
    sources: [
      {
        title: 'Databricks agent skills: Agent Bricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-agent-bricks/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_supervisor_agent_tool',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/supervisor_agent_tool',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'knowledge-assistant',
    text: 'A knowledge assistant, whose API is in beta, answers questions from documents in volumes or from a vector index behind an endpoint of its own.',
    support: { 'agent-deployment': { how: 'native', stage: 'preview' } },
    about: ['vector-search'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_knowledge_assistant',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/knowledge_assistant',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Agent Bricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-agent-bricks/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-llm-serving',
    text: 'Custom LLM serving, in public preview, runs any model that vLLM supports on GPU endpoints with an OpenAI-compatible API.',
    support: { 'llm-serving': { how: 'native', stage: 'preview' } },
    about: ['accelerated-inference'],
    sources: [
      {
        title: 'Azure Databricks documentation: Serve custom LLMs',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-lookup-at-serving',
    text: 'A model logged with its feature-store training set looks up features by key in batch scoring and on its serving endpoint.',
    support: {},
    about: ['feature-store', 'batch-inference', 'real-time-endpoints'],
    sources: [
      {
        title: 'Databricks agent skills: Feature engineering',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-store.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-instances',
    text: 'A Databricks app can run with a minimum and a maximum number of instances.',
    support: {},
    about: ['app-hosting', 'autoscaling'],
    sources: [
      {
        title: 'Databricks SDK for Python: Apps data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/apps.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'streaming-table-inference',
    text: 'AI functions can run in streaming tables of Lakeflow pipelines, so that new records are classified or extracted as they arrive.',
    support: { 'streaming-inference': { how: 'native', via: ['Spark'] } },
    sources: [
      {
        title: 'Databricks agent skills: AI functions',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ai-functions/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pyfunc-pipelines',
    text: 'A custom pyfunc model can join preprocessing, several sub-models, calls of outside services and post-processing behind one endpoint.',
    support: { 'inference-graphs': { how: 'custom', via: ['MLflow pyfunc'] } },
    sources: [
      {
        title: 'Databricks agent skills: Custom pyfunc models',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/custom-pyfunc.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: ML training on Databricks',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-llms-from-elsewhere',
    text: 'Custom LLM serving, in public preview, takes open models that the hosted model APIs lack, such as speech-to-text or embedding models.',
    support: { 'external-models': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Serve custom LLMs',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'externally-hosted-models',
    text: 'Models that other providers host can be put behind a Databricks endpoint, where calls are logged, limited and checked.',
    support: { 'external-models': { how: 'native' } },
    about: ['ai-gateway'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'run-artifacts-download',
    text: 'Artifacts of MLflow runs, to which model files belong, can be downloaded for use in other tools.',
    support: { 'model-export': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks SDK for Python: Experiments',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/ml/experiments.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Databricks Autologging',
        url: 'https://docs.databricks.com/aws/en/mlflow/databricks-autologging',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'signature-required',
    text: 'Models in Unity Catalog need a signature, the schema of their inputs and outputs; a migration tool can skip the check, with limits on such models.',
    support: { 'model-signatures': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Databricks documentation: Migrate model versions to Unity Catalog',
        url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/upgrade-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'payload-and-time-limits',
    text: 'A request to a custom-model endpoint is limited to 16 MB, or 4 MB for agents, and to 297 seconds; a CPU endpoint gives a model 4 GB of memory.',
    support: {},
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'Azure Databricks documentation: Model Serving limits and regions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'image-patches',
    text: 'Model Serving does not apply security patches to the image of an existing model version; a new version gets a new image with the latest patches.',
    support: {},
    about: ['prebuilt-serving-containers'],
    sources: [
      {
        title: 'Azure Databricks documentation: Model Serving limits and regions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'durable-agent-memory',
    text: 'Agents on Databricks can keep memory of earlier conversations in a managed store and run the code that they write in an isolated sandbox.',
    support: {},
    about: ['agent-deployment', 'agent-tools'],
    sources: [
      {
        title: 'Databricks documentation: Develop agents on Databricks',
        url: 'https://docs.databricks.com/aws/en/agents/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'genie-agents',
    text: 'Genie Agents are built with little code to answer questions about tables and documents, and custom agents can call them as tools.',
    support: {},
    about: ['agent-deployment', 'agent-tools'],
    sources: [
      {
        title: 'Azure Databricks documentation: Agent Bricks questions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/agents/concepts/faq',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'served-version-field',
    text: 'The model version that a Model Serving endpoint serves is a field of its configuration, so a user can bring back an earlier registered version by an update.',
    support: { 'deployment-rollback': { how: 'custom' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving endpoints',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/serving/serving_endpoints.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'own-inference-server',
    text: 'Custom LLM serving, in public preview, takes the start command and environment of a user’s own inference server; the served entities of the endpoint API have no field for a container image.',
    support: { 'custom-serving-containers': { how: 'native', partial: true, stage: 'preview' } },
    about: ['llm-serving'],
    sources: [
      {
        title: 'Azure Databricks documentation: Serve custom LLMs',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vllm-quantisation',
    text: 'On custom LLM serving, in public preview, users choose the settings of a vLLM server, and a flag of vLLM can quantise the weights of a language model as it is served.',
    support: { 'model-optimization': { how: 'integration', via: ['vLLM'], stage: 'preview' } },
    sources: [
      {
        title: 'Azure Databricks documentation: Serve custom LLMs',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/serve-custom-llms',
        accessed: '2026-11-23',
      },
      {
        title: 'vLLM recipes: Gemma 4',
        url: 'https://github.com/vllm-project/recipes/blob/main/Google/Gemma4.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
