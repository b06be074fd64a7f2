import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'auto-stop',
    text: 'An execution context of KNIME Business Hub can be set to stop after an idle time, by default one hour, with no executor pods left, and to start again automatically; both are off at first.',
    support: { 'scale-to-zero': { how: 'native' } },
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
    slug: 'executor-replicas',
    text: 'An execution context of KNIME Business Hub can run several replicas of its executor pod and replace them in a rolling update; its definition says nothing of failover.',
    support: { 'high-availability': { how: 'native', partial: true } },
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
    slug: 'executor-placement',
    text: 'Node selectors and affinities of an execution context decide on which Kubernetes nodes its executors run.',
    support: {},
    about: ['accelerated-inference', 'gpu-scheduling'],
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
    slug: 'genai-gateway',
    text: 'The GenAI Gateway of a KNIME Hub routes requests of workflows to language and embedding models of outside providers, each registered once for many users.',
    support: { 'ai-gateway': { how: 'native' } },
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
    slug: 'gateway-concurrency',
    text: 'The nodes for GenAI Gateway models limit how many requests one node sends to the gateway at the same time.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'KNIME AI Extension repository: KNIME Hub LLM Selector node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_chat.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'direct-providers',
    text: 'KNIME workflows can also call providers directly, among them OpenAI, Google, Anthropic, IBM watsonx.ai, DeepSeek, Databricks, Hugging Face and Mistral AI.',
    support: {},
    about: ['ai-gateway', 'llm-serving'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: LLM providers',
        url: 'https://docs.knime.com/build/ai/llm-providers',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'redeploy-earlier-version',
    text: 'A KNIME deployment names an immutable workflow version, so an earlier version can be deployed again.',
    support: { 'deployment-rollback': { how: 'native' } },
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
    slug: 'remote-executor-capacity',
    text: 'A remote executor of a KNIME Hub takes no new jobs once it is at full capacity or at its limit of concurrent jobs.',
    support: {},
    about: ['high-availability', 'hybrid-execution'],
    sources: [
      {
        title: 'KNIME documentation: Remote execution, technical reference',
        url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keras-executor-gpu',
    text: 'The settings of the Keras Network Executor node name the GPUs that a workflow may use to apply a network.',
    support: { 'accelerated-inference': { how: 'native', via: ['Keras'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Deep Learning repository: Keras Network Executor node',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/executor/DLKerasExecutorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'executor-resources',
    text: 'The resources of an execution context of KNIME Business Hub are stated as cores and memory for each executor.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-inference'],
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
    slug: 'shared-execution-context',
    text: 'A KNIME Hub can list the deployments created under one execution context, whose executors they share.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'KNIME Hub client SDK: ExecutionServiceClient',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'replica-count',
    text: 'The number of executor replicas is a setting of a KNIME execution context, which other software can change through the scale interface of Kubernetes.',
    support: {},
    about: ['autoscaling'],
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
    slug: 'gateway-platforms',
    text: 'Models in the GenAI Gateway of KNIME come from OpenAI, Azure OpenAI, Amazon Bedrock, Google AI Studio, Anthropic, Hugging Face Hub or any provider with an OpenAI-compatible API.',
    support: {},
    about: ['ai-gateway', 'foundation-model-catalog'],
    sources: [
      {
        title: 'KNIME AI Extension repository: KNIME Hub AI Model Lister node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_util.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
