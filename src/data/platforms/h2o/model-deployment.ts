import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'h2o-3-predictions',
    text: 'h2o-3 can make predictions.',
    support: {},
    about: ['batch-inference'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Performance and prediction',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
      },
      {
        title: 'h2o-3 documentation: Performance and prediction',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/performance-and-prediction.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'h2o-3-spark',
    text: 'h2o-3 can be integrated with Spark.',
    support: {},
    about: ['distributed-data-processing', 'batch-inference'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'Sparkling Water README',
        url: 'https://github.com/h2oai/sparkling-water/blob/master/README.rst',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'driverless-ai-deployment',
    text: 'Models can be deployed from within Driverless AI.',
    support: {},
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Deployment',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/deployment.html',
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
    slug: 'mlops-deployment-features',
    text: 'H2O MLOps has features for deploying models to endpoints.',
    support: { 'real-time-endpoints': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Model deployment and endpoint security',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
      },
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'mlops-endpoint-security',
    text: 'H2O MLOps has features for securing the endpoints of deployed models.',
    support: {},
    about: ['real-time-endpoints'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Model deployment and endpoint security',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#model-deployment-and-endpoint-security',
      },
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'real-time-and-batch',
    text: 'H2O MLOps serves model versions behind live REST endpoints and runs them as batch scoring jobs.',
    support: { 'real-time-endpoints': { how: 'native' }, 'batch-inference': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'batch-sources-sinks',
    text: 'Batch scoring in H2O MLOps reads from and writes to Azure Blob Storage, S3, Google Cloud Storage, MinIO, JDBC databases or Feature Store.',
    support: { 'batch-inference': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Batch scoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/batch-scoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scoring-runtimes',
    text: 'H2O MLOps supplies scoring runtimes for Driverless AI MOJO and Python pipelines, h2o-3 MOJOs, Hydrogen Torch models and MLflow models.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Scoring runtimes',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dynamic-mlflow-runtime',
    text: 'A dynamic runtime of H2O MLOps scores zipped MLflow models on Python 3.10 to 3.12.',
    support: { 'external-models': { how: 'native', via: ['MLflow'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Scoring runtimes',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-frameworks',
    text: 'MLflow models that H2O MLOps lists as tested include scikit-learn, XGBoost, LightGBM, TensorFlow, Keras, PyTorch, fastai, ONNX and statsmodels.',
    support: { 'external-models': { how: 'native', via: ['MLflow'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: MLflow model support',
        url: 'https://docs.h2o.ai/mlops/experiments/mlflow-model-support',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runtime-management',
    text: 'H2O MLOps manages versioned container images as scoring runtimes, custom ones included, and ties them to model types with variables, volumes and security settings.',
    support: { 'custom-serving-containers': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Understand runtime management',
        url: 'https://docs.h2o.ai/mlops/runtime-management/understand-runtimes',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Scoring runtimes',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-mojo-pojo',
    text: 'h2o-3 converts trained models to MOJO or POJO form, which run in any Java environment with one library and without the cluster.',
    support: { 'model-export': { how: 'native' }, 'model-packaging': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Productionizing H2O',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/productionizing.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-binary-models',
    text: 'A binary model saved by h2o-3 can be loaded only by the same h2o-3 version, whereas MOJO and POJO files are not tied to a version.',
    support: {},
    about: ['model-packaging'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Saving, loading, downloading and uploading models',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/save-and-load-model.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-mojo-runtimes',
    text: 'The MOJO scoring pipeline of a Driverless AI experiment is deployed with a Java or a C++ runtime, the Python pipeline as a wheel.',
    support: { 'model-export': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
        url: 'https://h2oai.github.io/dai-deployment-templates/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-deployment-templates',
    text: 'Open-source templates deploy Driverless AI MOJOs as a REST server, on AWS Lambda, SageMaker, Google Cloud Run or Vertex AI, or as a Hive function.',
    support: { 'model-export': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI deployment templates: README',
        url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
        url: 'https://h2oai.github.io/dai-deployment-templates/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-stream-scoring',
    text: 'Driverless AI MOJOs can be embedded in Apache NiFi or Apache Flink, for which the deployment documentation points to examples.',
    support: { 'streaming-inference': { how: 'integration', via: ['Apache NiFi or Apache Flink'] } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI deployment templates: Deploying Driverless AI models to production',
        url: 'https://h2oai.github.io/dai-deployment-templates/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-schema',
    text: 'H2O MLOps stores the names and types of input and output columns as metadata of an experiment and can deploy only models whose schema is known.',
    support: { 'model-signatures': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Understand models',
        url: 'https://docs.h2o.ai/mlops/models/understand-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-store-apps',
    text: 'The AI App Store keeps uploaded apps and runs instances of them, whose life cycle it manages, for users who may see them.',
    support: { 'app-hosting': { how: 'native' } },
    only: ['app-store'],
    sources: [
      {
        title: 'H2O AI Cloud user guide: Basic concepts',
        url: 'https://h2oai.github.io/h2o-ai-cloud/docs/userguide/basic-concepts/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'wave-framework',
    text: 'H2O Wave is an open-source framework with which browser applications and dashboards are written in Python or R only.',
    support: {},
    about: ['app-hosting'],
    sources: [
      { title: 'H2O Wave README', url: 'https://github.com/h2oai/wave/blob/main/README.md', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-custom-agents',
    text: 'Enterprise h2oGPTe accepts custom agents as ZIP packages written with LangGraph, CrewAI, the OpenAI Agents SDK or Claude, and runs them on the platform.',
    support: { 'agent-deployment': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Custom agents',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/custom-agents/custom-agents-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-agents',
    text: 'Agents of Enterprise h2oGPTe choose tools, write and execute code and repeat until a task is done; four accuracy levels bound a run.',
    support: {},
    about: ['agent-deployment'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Agents',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe documentation: Release notes v1.6.0',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.6.28/release-notes/v1.6.0',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-mcp-tools',
    text: 'Agents of Enterprise h2oGPTe use tools of local or remote Model Context Protocol servers that users register and configure.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: MCP servers overview',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/guide/agents/mcp-servers/mcp-servers-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-mcp-server',
    text: 'The h2oGPTe MCP server, a local proxy, offers the REST endpoints of Enterprise h2oGPTe as tools to MCP clients.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe MCP server: README',
        url: 'https://github.com/h2oai/h2ogpte-mcp-server/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-assistants-scheduled',
    text: 'AI assistants of Enterprise h2oGPTe persist between runs: they can be started, paused and shared, and are woken by scheduled tasks or events.',
    support: {},
    about: ['agent-deployment'],
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
    slug: 'h2ogpt-openai-server',
    text: 'h2oGPT, the open-source server, offers OpenAI-compatible chat and text completions with streaming for models run by vLLM, TGI, Ollama or model providers.',
    support: { 'llm-serving': { how: 'integration', via: ['vLLM, Text Generation Inference or Ollama'] } },
    only: ['h2ogpt'],
    sources: [
      { title: 'h2oGPT README', url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-openai-endpoints',
    text: 'Enterprise h2oGPTe documents REST endpoints that existing OpenAI clients can use.',
    support: {},
    about: ['llm-serving', 'ai-gateway'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: REST API',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/rest-api',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-export',
    text: 'H2O LLM Studio publishes a fine-tuned model to Hugging Face Hub or downloads it for use with the transformers library.',
    support: { 'model-export': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio documentation: Publish model to Hugging Face',
        url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/export-trained-model',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-llm-studio-api',
    text: 'H2O Enterprise LLM Studio, which is licensed and closed source, has a REST API but no Python SDK.',
    support: {},
    about: ['llm-fine-tuning', 'open-source-edition'],
    only: ['enterprise-llm-studio'],
    sources: [
      {
        title: 'H2O Enterprise LLM Studio documentation: FAQs',
        url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/faqs',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scoring-api',
    text: 'The scoring API of an H2O MLOps deployment returns predictions, the model schema, a sample request and the capabilities of the scorer, and also accepts media files.',
    support: { 'real-time-endpoints': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Deployment scorer',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/deploy-models/deployment-scorer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'escorer-batch',
    text: 'H2O eScorer reads rows from a source database over JDBC, scores them and writes predictions back.',
    support: { 'batch-inference': { how: 'native' } },
    only: ['escorer'],
    sources: [
      {
        title: 'H2O eScorer documentation: Batch scoring configuration and usage',
        url: 'https://docs.h2o.ai/h2o-escorer/user-guide/scoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'escorer-integrations',
    text: 'H2O eScorer is the component for integrating models with Snowflake, BigQuery, Qlik, Tableau, Pega and UiPath.',
    support: {},
    about: ['extension-points', 'batch-inference'],
    only: ['escorer'],
    sources: [
      {
        title: 'H2O eScorer documentation: What is H2O eScorer?',
        url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vertex-preprocessing-script',
    text: 'The Vertex AI template for Driverless AI MOJOs can build a scoring image that runs a preprocessing script of one’s own before the model.',
    support: { 'inference-graphs': { how: 'custom' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI deployment templates: GCP Vertex AI',
        url: 'https://github.com/h2oai/mlops-dai-runtimes/blob/master/gcp-vertex-ai-mojo-scorer/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-extraction-jobs',
    text: 'For long extractions, Enterprise h2oGPTe starts a job over a collection or document, answers at once and serves the results later.',
    support: { 'asynchronous-inference': { how: 'native' } },
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
    slug: 'h2ogpt-quantized',
    text: 'h2oGPT, the open-source server, loads models quantised to 4 or 8 bits, for example with AutoGPTQ.',
    support: { 'model-optimization': { how: 'native' } },
    only: ['h2ogpt'],
    sources: [
      { title: 'h2oGPT README', url: 'https://github.com/h2oai/h2ogpt/blob/main/README.md', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-memory-blocks',
    text: 'Memory blocks of Enterprise h2oGPTe give LLMs or agents named text to read or write across chats, by default up to 10,000 characters.',
    support: {},
    about: ['agent-deployment'],
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Create and manage memory blocks',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.0/guide/memory/create-and-manage-memory-blocks',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-registry-import',
    text: 'H2O MLOps imports models from the MLflow Model Registry and keeps the name and version they have there as metadata.',
    support: { 'external-models': { how: 'integration', via: ['MLflow Model Registry'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: MLflow model support',
        url: 'https://docs.h2o.ai/mlops/experiments/mlflow-model-support',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: External integration overview',
        url: 'https://docs.h2o.ai/mlops/external-integration/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-thrift-scoring',
    text: 'The Python scoring pipeline of Driverless AI 1.10 can run as an HTTP or a TCP service; the TCP one is called from many languages through Apache Thrift.',
    support: {},
    about: ['grpc-inference', 'real-time-endpoints'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlops-llm-deployments',
    text: 'H2O MLOps 1.2 serves language models of streaming types on vLLM runtimes behind an OpenAI-compatible API, as an alpha feature.',
    support: { 'llm-serving': { how: 'native', via: ['vLLM'], stage: 'preview' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Deploy and chat with LLM deployments',
        url: 'https://docs.h2o.ai/mlops/py-client/examples/deploy-models/llm-deployments',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
