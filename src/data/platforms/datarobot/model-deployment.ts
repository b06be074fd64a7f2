import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'prediction-api',
    text: 'Deployed models answer prediction requests synchronously over a REST API, in serverless or dedicated prediction environments.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Prediction API',
        url: 'https://docs.datarobot.com/en/docs/api/reference/predapi/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-prediction-api',
    text: 'The Batch Prediction API scores files of any size from and to local files, Amazon S3, Azure Blob Storage, Google Cloud Storage and JDBC databases.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Batch predictions with the Python client',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/predictions/batch_predictions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Using the batch prediction API',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/py-code-examples/prediction-examples/batch-pred-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-job-definitions',
    text: 'A batch prediction can be saved as a job definition and run on a schedule with its deployment.',
    support: {},
    about: ['batch-inference'],
    sources: [
      {
        title: 'DataRobot documentation: Batch Prediction job definitions',
        url: 'https://docs.datarobot.com/en/docs/api/reference/batch-prediction-api/job-definitions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_batch_prediction_job_definition',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/batch_prediction_job_definition.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scoring-code',
    text: 'Scoring Code exports supported models as a Java archive that runs outside DataRobot, with snippets for Java, Python and the command line; it is a premium feature.',
    support: { 'model-export': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Portable predictions',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scoring-code-spark',
    text: 'A Spark API library lets Scoring Code archives score data in Apache Spark clusters.',
    support: { 'model-export': { how: 'integration', via: ['Apache Spark'] } },
    about: ['distributed-data-processing'],
    sources: [
      {
        title: 'DataRobot documentation: Apache Spark API for Scoring Code',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/sc-apache-spark.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'portable-prediction-server',
    text: 'The Portable Prediction Server is a Docker image that runs DataRobot model packages for real-time or batch predictions outside the platform; it is a premium feature.',
    support: { 'model-export': { how: 'native' } },
    about: ['real-time-endpoints', 'batch-inference'],
    sources: [
      {
        title: 'DataRobot documentation: Portable predictions',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-package-files',
    text: 'DataRobot models are packaged as .mlpkg files for the Portable Prediction Server and for import into other MLOps installations.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Portable predictions',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Import model packages into Registry',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-registry-model-transfer.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-model-metadata',
    text: 'The code folder of a custom model can carry a model-metadata.yaml file that states its type, target and execution environment.',
    support: { 'model-packaging': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot User Models repository: Model metadata',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-model-input-schema',
    text: 'model-metadata.yaml can declare an input schema in JSON Schema format, which is required for unstructured models that serve as MCP tools.',
    support: { 'model-signatures': { how: 'native' } },
    about: ['agent-tools'],
    sources: [
      {
        title: 'DataRobot User Models repository: Model metadata',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/MODEL-METADATA.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-task-type-schema',
    text: 'A type schema in the metadata of a custom task states which data types, missing values and column counts its input and output may have.',
    support: { 'model-signatures': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot User Models repository: Model metadata validation schema',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/VALIDATION-SCHEMA.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-execution-environments',
    text: 'Custom models run in execution environments that users can build from a Docker context, an image tarball or an image address.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_execution_environment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/execution_environment.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Add an execution environment',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-add-custom-env.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drop-in-environments',
    text: 'Drop-in environments for custom models cover scikit-learn, PyTorch, XGBoost, Keras, ONNX, R and Java Scoring Code.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot User Models repository: Custom environment templates',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_environments/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Use drop-in environments',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/nxt-drop-in-envs.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-drop-in-environments',
    text: 'The templates of the built-in GPU environments include vLLM and NVIDIA Triton Inference Server.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    about: ['accelerated-inference', 'llm-serving'],
    sources: [
      {
        title: 'DataRobot User Models repository: Custom GPU environment templates',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vllm-serving',
    text: 'Open-source text generation models, for instance from Hugging Face, are served through a vLLM environment with an OpenAI-compatible server.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM'] } },
    sources: [
      {
        title: 'DataRobot User Models repository: vLLM drop-in environment',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/vllm/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Deploy LLMs from the Hugging Face Hub',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-workshop/nxt-open-source-textgen-template.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workloads',
    text: 'A workload of the Workload API runs containers of the user’s own images as a service with a stable endpoint.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Workload API (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_workload',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-to-workload',
    text: 'As a preview behind a feature flag, artifacts of the Workload API can be built on the platform from uploaded source code with a supplied or generated Dockerfile.',
    support: {},
    about: ['custom-serving-containers', 'model-packaging'],
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_artifact',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/artifact.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-import',
    text: 'A synchronisation tool imports models from MLflow into the DataRobot registry and turns their parameters, metrics and tags into key values.',
    support: { 'external-models': { how: 'integration', via: ['MLflow'] } },
    sources: [
      {
        title: 'DataRobot documentation: MLflow integration for DataRobot',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/mlflow-integration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-registered-models',
    text: 'Models that run in external prediction environments can be registered, deployed as external deployments and monitored in DataRobot.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Register external models',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-register-ext-models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Monitoring code snippets (external deployments)',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-predictions/nxt-monitoring.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'managed-external-environments',
    text: 'DataRobot-managed prediction environments deploy and replace models in Amazon SageMaker, AzureML, SAP AI Core and Snowflake.',
    support: { 'model-export': { how: 'integration', via: ['SageMaker, AzureML, SAP AI Core, Snowflake'] } },
    sources: [
      {
        title: 'DataRobot documentation: Prediction environment integrations',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Automated deployment and replacement in SageMaker',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-prediction-environment-integrations/nxt-sagemaker-pred-env-integration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentic-workflow-deployments',
    text: 'Agentic workflows are registered as versioned custom models and deployed to Console for monitoring and tracing.',
    support: { 'agent-deployment': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Deploy agentic workflows',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-deploy.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Register agentic workflows',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-deploy/agentic-workflow-register.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-memory',
    text: 'Memory spaces keep chat histories and, where the memory API is enabled, persistent memories for agents.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_memory_space',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/memory_space.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Agentic memory service',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-memory-service.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'a2a-agents',
    text: 'Agents run with DRAgent can be exposed over the Agent2Agent protocol.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'DataRobot GenAI library: DRAgent CLI',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_artifact',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/artifact.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-servers',
    text: 'DataRobot provides a managed Global MCP server, a standalone MCP server template and one bundled with the Agentic Starter template.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: MCP server overview',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tool-registry',
    text: 'The Tools page of Registry lists agentic tools, which agents find and call through DataRobot’s MCP server.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Tools',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-tools/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dynamic-tool-registration',
    text: 'MCP servers built from the DataRobot templates expose active deployments tagged as tools without extra code; other MCP servers cannot be registered this way.',
    support: {},
    about: ['agent-tools'],
    sources: [
      {
        title: 'DataRobot documentation: Dynamic tool registration',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-mcp/agentic-mcp-dynamic-tool-registration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hosted-applications',
    text: 'Web applications written with Streamlit, Dash or Plotly can be uploaded to DataRobot, hosted and shared.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Applications',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Host applications with DRApps',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/host-custom-app.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'application-templates',
    text: 'Application templates are code repositories that provision DataRobot resources for generative and predictive use cases, such as Talk to My Data and Guarded RAG Assistant.',
    support: {},
    about: ['app-hosting'],
    sources: [
      {
        title: 'DataRobot documentation: Application templates',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Guarded RAG Assistant',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/at-rag-assist.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chat-q-and-a-app',
    text: 'A chat application can be created for a deployed LLM to show its answers to other users.',
    support: { 'app-hosting': { how: 'native' } },
    about: ['llm-serving'],
    sources: [
      {
        title: 'DataRobot documentation: Create a chat generation Q&A application',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/custom-apps/create-qa-app.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'applications-without-code',
    text: 'Workbench creates applications from an experiment without code.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: No-code applications',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/no-code-apps/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-jobs-asynchronous',
    text: 'Data sent to the Batch Prediction API is scored as an asynchronous job whose results the client downloads later.',
    support: { 'asynchronous-inference': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Using the batch prediction API',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/py-code-examples/prediction-examples/batch-pred-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'blueprint-inference',
    text: 'A deployed blueprint applies its preprocessing, estimators and post-processing as one model behind one deployment.',
    support: { 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Blueprint',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/model-blueprint.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Edit (composable) blueprints',
        url: 'https://docs.datarobot.com/en/docs/workbench/build-workbench/experiments/manage-experiments/experiment-cml.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'snowflake-streams',
    text: 'A documented example scores incoming rows in micro-batches with Snowflake streams and tasks, which call a DataRobot model by an external function through AWS Lambda; it suits low volumes.',
    support: { 'streaming-inference': { how: 'custom', via: ['Snowflake streams and tasks'] } },
    sources: [
      {
        title: 'DataRobot documentation: Snowflake external functions and streams',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/sf-function-streams.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'snowflake-udf',
    text: 'In self-managed installations Scoring Code can be downloaded and run as a user-defined function in Snowflake, with an installation script supplied.',
    support: { 'model-export': { how: 'integration', via: ['Snowflake'] } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Generate Snowflake UDF Scoring Code',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/integrations/snowflake/snowflake-sc.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-web-apps',
    text: 'A container of a workload may serve a web application in the browser, which the gateway opens only to signed-in DataRobot users.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API, web UIs behind the edge',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/web-uis-behind-the-edge.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-image-limits',
    text: 'Images of workloads must support linux/amd64 and come from a registry that DataRobot can already pull from, since pull credentials are not accepted when a workload is created.',
    support: {},
    about: ['custom-serving-containers'],
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dragent-frameworks',
    text: 'The GenAI library runs agents built with LangGraph, LlamaIndex or CrewAI, or declared in workflow files of the NVIDIA NeMo Agent Toolkit, behind an HTTP server.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'DataRobot GenAI library: Documentation',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot GenAI library: DRAgent CLI',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/dragent/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-human-in-the-loop',
    text: 'LangGraph agents run with the GenAI library can be interrupted and resumed with human input, provided that a checkpointer is configured.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'DataRobot GenAI library: Human in the loop',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/langgraph/hitl.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-assist',
    text: 'Agent Assist is an interactive assistant for designing, coding and deploying AI agents in conversation.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'DataRobot documentation: Agent Assist',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Workflows and prompting',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agent-assist/workflows-and-prompting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mcp-server-tools',
    text: 'The deployable MCP server component has tools for DataRobot projects, models, deployments and predictions and for Google Drive, Jira, Confluence and Microsoft Graph.',
    support: { 'agent-tools': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot MCP component repository: Readme',
        url: 'https://github.com/datarobot-community/af-component-datarobot-mcp/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'bolt-on-governance-api',
    text: 'LLM blueprints deployed from the playground implement a chat hook and answer through the Bolt-on Governance API.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'DataRobot documentation: Use the Bolt-on Governance API',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/genai-chat-completion-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vllm-engine-options',
    text: 'Options of vLLM that have no runtime parameter of their own are passed to a DataRobot custom model in an engine_config.json file, whose values override the parameters.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'DataRobot User Models repository: vLLM drop-in environment',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/public_dropin_gpu_environments/vllm/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
