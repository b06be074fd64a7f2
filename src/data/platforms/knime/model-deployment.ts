import type { MatrixFeature } from '../../matrix-types.ts';

export const modelDeployment: readonly MatrixFeature[] = [
  {
    slug: 'rest-service',
    text: 'A KNIME Hub can deploy a workflow as a service that other applications call synchronously through a REST API.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Service deployments',
        url: 'https://docs.knime.com/work/deployments/rest-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-interface',
    text: 'The interface of a KNIME service is set by Container nodes, whose example data becomes the default request body in the API documentation.',
    support: {},
    about: ['model-signatures', 'real-time-endpoints'],
    sources: [
      {
        title: 'KNIME documentation: Service deployments',
        url: 'https://docs.knime.com/work/deployments/rest-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'whole-workflow-service',
    text: 'A KNIME service runs the whole workflow between its input and output nodes, so preparation, models and post-processing share one endpoint.',
    support: { 'inference-graphs': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: Service deployments',
        url: 'https://docs.knime.com/work/deployments/rest-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-runs',
    text: 'A schedule deployment on a KNIME Hub runs a workflow, for instance one that scores a dataset, at fixed intervals.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trigger-deployments',
    text: 'A trigger deployment on a KNIME Hub runs a workflow when an event happens.',
    support: {},
    about: ['streaming-inference', 'automated-retraining'],
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-nodes',
    text: 'KNIME nodes, part of KNIME Labs, read messages from Kafka topics into a table and send results back.',
    support: { 'streaming-inference': { how: 'custom', via: ['Kafka'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Streaming repository: Kafka Consumer node',
        url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/consumer/KafkaConsumerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Streaming repository: Kafka Producer node',
        url: 'https://github.com/knime/knime-streaming/blob/master/org.knime.kafka/src/org/knime/kafka/node/producer/KafkaProducerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Streaming repository: Read me',
        url: 'https://github.com/knime/knime-streaming/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-apps',
    text: 'A KNIME Hub hosts data apps: workflows with a browser interface for people who do not build workflows.',
    support: { 'app-hosting': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'several-deployments',
    text: 'One workflow can have several deployments of different types at the same time, each of its own version.',
    support: {},
    about: ['deployment-rollback', 'real-time-endpoints'],
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'integrated-deployment',
    text: 'Integrated Deployment captures the parts of a training workflow that production needs, with their preparation steps and settings, as a new workflow.',
    support: { 'model-packaging': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Integrated Deployment guide',
        url: 'https://docs.knime.com/latest/integrated_deployment_guide',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Integrated Deployment repository: Capture Workflow Start node',
        url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/capture/start/CaptureWorkflowStartNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pmml-export',
    text: 'KNIME can write models as PMML, for example gradient boosted trees and supported Spark MLlib models.',
    support: { 'model-export': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Ensembles repository: Gradient Boosted Trees to PMML node',
        url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/pmml/exporter/GBTPMMLExporterNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Big Data repository: Spark MLlib to PMML node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/converter/MLlib2PMMLNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorflow-models',
    text: 'KNIME reads Keras models in TensorFlow 2 format (HDF5 or SavedModel) that were trained elsewhere, and executes them.',
    support: { 'external-models': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME TensorFlow repository: TensorFlow 2 Network Reader node',
        url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/reader/TF2ReaderNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME TensorFlow repository: TensorFlow 2 Network Executor node',
        url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/executor/TF2ExecutorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keras-to-tensorflow',
    text: 'A converter node turns a Keras model into a TensorFlow model, which runs through the Java API and usually faster than in a Python kernel.',
    support: {},
    about: ['model-optimization'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME TensorFlow repository: Keras to TensorFlow Network Converter node',
        url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow/src/org/knime/dl/tensorflow/base/nodes/converter/keras/TFKerasConverterNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mojo-in-snowflake',
    text: 'KNIME can apply an H2O MOJO model to a table inside a connected Snowflake database.',
    support: { 'batch-inference': { how: 'integration', via: ['Snowflake'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Snowflake repository: Snowflake H2O MOJO Predictor node',
        url: 'https://github.com/knime/knime-snowflake/blob/master/org.knime.ext.h2o.database/src/org/knime/ext/h2o/database/node/scorer/classification/DatabaseH2OMojoClassificationPredictorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-llm-hosting',
    text: 'KNIME does not host the language models of its GenAI Gateway; the gateway passes requests to providers such as OpenAI or Azure OpenAI.',
    support: { 'llm-serving': { how: 'none' } },
    sources: [
      {
        title: 'KNIME documentation: How GenAI Gateway works',
        url: 'https://docs.knime.com/work/genai-gateway/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-as-tool',
    text: 'The Workflow to Tool node turns KNIME workflows into tools for an agent, described by the workflow’s own description, parameters and tables.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Turn a workflow into a tool',
        url: 'https://docs.knime.com/ap/latest/ai/agents/turn-a-workflow-into-a-tool',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository: Workflow to Tool node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/org.knime.ai.core/src/main/java/org/knime/ai/core/node/tool/workflow2tool/WorkflowToToolNodeFactory.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'explicit-tools',
    text: 'KNIME agents do not discover tools by themselves; only workflows that are handed to them as tools can be called.',
    support: {},
    about: ['agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Provide tools for an agent',
        url: 'https://docs.knime.com/ap/5.11/ai/agents/provide-tools',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-see-no-data',
    text: 'A KNIME agent sees the names and types of table columns but not the raw rows, which only its tools process.',
    support: {},
    about: ['data-privacy', 'agent-tools'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Pass data to agent tools',
        url: 'https://docs.knime.com/ap/latest/ai/agents/pass-data-to-tools',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository: Agent nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-chat-widget',
    text: 'The Agent Chat Widget node, marked experimental, puts a conversation with an agent into a data app, which a Hub deploys by workflow version.',
    support: { 'agent-deployment': { how: 'native', stage: 'preview' } },
    about: ['app-hosting'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Agent nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-gpt4all',
    text: 'KNIME Analytics Platform can run GGUF language models locally through GPT4All; this node cannot be used on a KNIME Hub.',
    support: {},
    about: ['external-models', 'llm-serving'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Local GPT4All LLM Selector node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/gpt4all/_chat.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'captured-interface',
    text: 'A captured KNIME workflow carries metadata of its input and output ports and of static inputs such as a decision tree model.',
    support: { 'model-signatures': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Core repository: WorkflowSegment',
        url: 'https://github.com/knime/knime-core/blob/master/org.knime.core/src/eclipse/org/knime/core/node/workflow/capture/WorkflowSegment.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'async-calls',
    text: 'The Call Workflow nodes can start a remote workflow asynchronously and poll the status of its job.',
    support: { 'asynchronous-inference': { how: 'native' } },
    sources: [
      {
        title: 'KNIME Workflow Services repository: CallWorkflowLayout',
        url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workflowservices/src/org/knime/workflowservices/CallWorkflowLayout.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'executor-image',
    text: 'Each execution context of KNIME Business Hub names the container image of its executors; it has to be an image with a KNIME Executor.',
    support: { 'custom-serving-containers': { how: 'native', partial: true } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'default-executor-image',
    text: 'The default image of KNIME execution contexts is knime-full with the KNIME Executor; their definition names no images for single frameworks.',
    support: { 'prebuilt-serving-containers': { how: 'native', partial: true } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-prompter',
    text: 'The Agent Prompter node lets a chat model answer one request with the help of tool workflows, within a limit on its rounds.',
    support: {},
    about: ['agent-tools', 'agent-deployment'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Create an agent',
        url: 'https://docs.knime.com/ap/latest/ai/agents/create-an-agent',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME AI Extension repository: Agent nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/agents/base.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-api',
    text: 'The client SDK of KNIME Hub creates, updates and deletes deployments for a given workflow version or for the most recent one.',
    support: {},
    about: ['ci-cd-integration', 'environment-promotion'],
    sources: [
      {
        title: 'KNIME Hub client SDK: ExecutionServiceClient',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compiled-pmml',
    text: 'The Spark PMML Model Predictor node of KNIME compiles a PMML model into bytecode before it scores data in Spark.',
    support: { 'model-optimization': { how: 'native' } },
    about: ['batch-inference'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Spark PMML Model Predictor node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/pmml/predictor/compiling/SparkPMMLCompilingPredictorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'structured-output',
    text: 'The LLM nodes of KNIME can map a model’s answer to typed table columns (structured output).',
    support: {},
    about: ['llm-serving'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Get started with AI',
        url: 'https://docs.knime.com/build/ai/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorflow-export',
    text: 'The TensorFlow 2 Network Writer node of KNIME writes a network as SavedModel, as a ZIP file of it or as HDF5.',
    support: { 'model-export': { how: 'native', via: ['TensorFlow'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME TensorFlow repository: TensorFlow 2 Network Writer node',
        url: 'https://github.com/knime/knime-tensorflow/blob/master/org.knime.dl.tensorflow2/src/org/knime/dl/tensorflow2/base/nodes/io/filehandling/tfnetwork/writer/TF2WriterNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'chat-prompter-tools',
    text: 'The LLM Chat Prompter node of KNIME takes tool definitions as JSON; the workflow itself runs a tool that the model calls and feeds the result back.',
    support: { 'agent-tools': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: LLM Chat Prompter node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/prompters/_chat.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tgi-server',
    text: 'KNIME nodes can use a language model on a Text Generation Inference server that the user runs locally or remotely.',
    support: {},
    about: ['llm-serving', 'external-models'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: HF TGI nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/huggingface/hf_tgi.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
