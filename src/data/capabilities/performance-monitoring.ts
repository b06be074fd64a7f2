import type { Capabilities } from '../matrix-types.ts';

export const performanceMonitoring = {
  'endpoint-metrics': {
    id: 'endpoint-metrics',
    category: 'performance-monitoring',
    name: 'Endpoint metrics',
    definition: 'Latency, error, request and resource-use metrics are collected per endpoint.',
    aliases: [
      'latency monitoring',
      'operational monitoring',
      'service health',
      'CPU utilization',
      'throughput',
      'error rate',
      'QPS',
      'p99 latency',
      'endpoint monitoring',
    ],
    bar: {
      scope:
        'Online endpoints and deployments of models; not training, pipelines, model providers or the platform as a whole.',
      core: [
        {
          id: 'requests',
          text: 'request counts, latency or errors are recorded for each endpoint, deployment or served model',
        },
      ],
      also: [
        { id: 'several', text: 'at least two of request count, latency and errors are among them' },
        { id: 'use', text: 'CPU, memory or GPU use is recorded for the endpoint, deployment or model' },
      ],
      full: 'all',
      how: {
        'monitoring service of the same cloud that receives metrics by default': 'native',
        'metrics server that the platform’s chart or distribution installs': 'native',
        'metrics exposed for a server that the user sets up apart': 'integration',
        'chart that appears once the user installs metrics and dashboard servers': 'integration',
      },
      elsewhere: {
        'runs and failures of jobs, pipelines or workflows': ['pipeline-orchestration'],
        'metrics of the program or cluster as a whole': [],
        'benchmark or load test': [],
        'logs of requests or containers': [],
        'steps and latency inside a generative application': ['llm-tracing'],
        'requests to outside model providers': ['token-cost-tracking'],
      },
    },
  },
  'custom-monitoring-metrics': {
    id: 'custom-monitoring-metrics',
    category: 'performance-monitoring',
    name: 'Custom monitoring metrics',
    definition: 'Metrics that users define themselves are collected from deployments.',
    aliases: ['custom metrics', 'user-defined metrics', 'business metrics', 'KPI monitoring'],
    bar: {
      scope: 'Measures of deployed models that the user defines; not training metrics, or judges of generated text.',
      core: [
        {
          id: 'own',
          text: 'a measure that the user defines, in code or as an expression, is recorded for a deployed model',
        },
      ],
      also: [
        { id: 'time', text: 'its values are kept over time and can be charted or queried' },
        { id: 'beside', text: 'it appears beside the platform’s own measures, or an alert can be set on it' },
      ],
      full: 'all',
      how: {
        'value computed by user code and sent to the platform’s metric interface': 'native',
        'expression over a table that holds requests': 'native',
        'metric that serving code exposes to a server set up apart': 'integration',
        'table that user code fills and charts': 'custom',
      },
      elsewhere: {
        'judges that the user writes for generated text': ['llm-evaluation'],
        'metrics logged in training': ['experiment-tracking'],
        'metrics that a serving framework exposes ready-made': ['endpoint-metrics'],
        'user-defined metrics of agents': ['agent-deployment'],
      },
    },
  },
  'model-quality-monitoring': {
    id: 'model-quality-monitoring',
    category: 'performance-monitoring',
    name: 'Model quality monitoring',
    definition: 'Predictions are compared with ground truth over time, by job or schedule.',
    aliases: [
      'model performance monitoring',
      'accuracy monitoring',
      'continuous evaluation',
      'model decay',
      'model degradation',
      'production accuracy',
      'ground truth comparison',
    ],
    bar: {
      scope:
        'Predictions of deployed models against later ground truth; not evaluation in training, drift, or judged text.',
      core: [
        {
          id: 'truth',
          text: 'quality measures of a deployed model are computed from its predictions on new data and the ground truth',
        },
      ],
      also: [
        { id: 'again', text: 'the computation repeats on a schedule or as new data arrives' },
        { id: 'course', text: 'results of several periods or runs are kept and can be compared' },
      ],
      full: 'all',
      how: {
        'evaluation step of the platform in a scheduled pipeline': 'native',
        'outside evaluation library in a sample of the vendor': 'custom',
        'measures that user code computes and logs': 'custom',
        'metrics server that the user deploys beside a model': 'custom',
      },
      elsewhere: {
        'test set scored after training': ['experiment-tracking'],
        'changes in distributions without ground truth': ['drift-detection'],
        'judges on live answers of language models': ['llm-evaluation'],
        'ratings by people': ['human-feedback'],
        'monitoring that leaves out ground truth': [],
      },
    },
  },
  'monitoring-alerts': {
    id: 'monitoring-alerts',
    category: 'performance-monitoring',
    name: 'Monitoring alerts',
    definition: 'Threshold breaches notify people or systems.',
    aliases: ['alerting', 'alarm', 'notification', 'email alert', 'threshold alert', 'webhook'],
    bar: {
      scope: 'Measures of deployed models, their endpoints or their data; not budgets, or failures of jobs.',
      core: [
        {
          id: 'breach',
          text: 'a measure of a deployed model, its endpoint or its data that passes a limit raises an alert',
        },
      ],
      also: [
        { id: 'limit', text: 'the user sets the threshold or the condition' },
        {
          id: 'channel',
          text: 'the alert reaches people or systems by email, chat, webhook, event or a similar channel',
        },
      ],
      full: 'all',
      how: {
        'alarm service of the same cloud on metrics that it receives': 'native',
        'query alert on tables in which the platform stores monitoring results': 'native',
        'monitoring check in a scheduled job that reports its failure': 'native',
        'alert rules in a metrics server set up apart': 'integration',
        'mail step that the user adds to a workflow': 'custom',
      },
      elsewhere: {
        'notice of a failed or finished job': ['pipeline-orchestration'],
        'message about spending': ['ai-gateway', 'token-cost-tracking'],
        'verdict on a dataset before training': ['data-quality-checks'],
        'event of a registry, such as a new version': ['model-registry'],
        'alert on the uptime of workers or nodes': [],
      },
    },
  },
  'llm-evaluation': {
    id: 'llm-evaluation',
    category: 'performance-monitoring',
    name: 'LLM evaluation',
    definition: 'Generative outputs are scored with datasets, metrics or model judges.',
    aliases: [
      'evals',
      'LLM-as-a-judge',
      'GenAI evaluation',
      'prompt evaluation',
      'agent evaluation',
      'RAG evaluation',
      'LLM benchmark',
      'hallucination detection',
    ],
    bar: {
      scope: 'Scores for what language models, prompts or agents produce; not ratings by people, or checks that block.',
      core: [
        {
          id: 'score',
          text: 'ready-made measures or judges score generated outputs of a dataset or of recorded traces',
        },
      ],
      also: [
        { id: 'judge', text: 'a language model can be the judge' },
        { id: 'own', text: 'the user can add measures, rubrics or judges' },
        { id: 'kept', text: 'scores are stored, and those of several models, versions or runs can be compared' },
      ],
      full: 2,
      how: {
        'open-source evaluation library of the same vendor': 'native',
        'evaluation library inside a node or component of the product': 'native',
        'measures of a named outside library called from the platform’s evaluation': 'integration',
        'pipeline step in which the user programs the measure': 'custom',
        'sample of the vendor that the user deploys': 'custom',
      },
      elsewhere: {
        'check that blocks or changes an answer': ['llm-guardrails'],
        'ratings by reviewers or end users': ['human-feedback'],
        'published benchmark results in a catalogue': ['foundation-model-catalog'],
        'load test of latency or throughput': [],
        'automatic rewriting of prompts': [],
      },
    },
  },
  'llm-tracing': {
    id: 'llm-tracing',
    category: 'performance-monitoring',
    name: 'LLM and agent tracing',
    definition: 'Steps, tool calls, inputs and outputs of a generative application are recorded as traces.',
    aliases: ['LLM observability', 'agent observability', 'GenAI tracing', 'span', 'prompt logging', 'trace'],
    bar: {
      scope:
        'Steps inside generative applications and agents; not stored requests of endpoints, or traces of serving parts.',
      core: [
        { id: 'steps', text: 'a request to a generative application or agent is recorded as a trace of its steps' },
      ],
      also: [
        { id: 'content', text: 'the steps hold their inputs and outputs' },
        { id: 'tools', text: 'calls of tools or functions are among the steps' },
        { id: 'view', text: 'traces are kept, and can be viewed or searched in the product' },
      ],
      full: 'all',
      how: {
        'tracing of an open-source product that the platform hosts': 'native',
        'spans that user code sends to the platform’s own collector': 'native',
        'traces sent to a backend set up apart': 'integration',
        'gateway set up apart that adds attributes to requests': 'integration',
      },
      elsewhere: {
        'prompts and answers stored without steps': ['payload-logging'],
        'latency traces of gateways, servers and schedulers': [],
        'reasoning shown in a chat and not kept': [],
        'general logs of a container': [],
      },
    },
  },
  'human-feedback': {
    id: 'human-feedback',
    category: 'performance-monitoring',
    name: 'Human feedback capture',
    definition: 'Reviewer or end-user feedback is stored against predictions or traces.',
    aliases: [
      'user feedback',
      'user rating',
      'thumbs up/down',
      'human review',
      'expert review',
      'annotation queue',
      'human in the loop',
      'HITL',
    ],
    bar: {
      scope:
        'What people think of a model’s outputs; not labels without predictions, ground truth, or approval of actions.',
      core: [
        {
          id: 'users',
          text: 'a rating, comment or correction by an end user is stored with the output or trace concerned',
        },
        { id: 'reviewers', text: 'a judgement by a reviewer or expert is stored with the output or trace concerned' },
      ],
      also: [{ id: 'read', text: 'stored feedback can be read back in the interface, or by API, table or export' }],
      full: 'all',
      how: {
        'feedback interface that a plug-in of the vendor adds': 'native',
        'review by a separate service of the same cloud': 'native',
        'outside labelling tool in which people correct predictions': 'integration',
        'feature store, set up apart, that keeps ratings': 'integration',
      },
      elsewhere: {
        'ratings of the vendor’s own assistant': [],
        'actual values matched with predictions': ['model-quality-monitoring'],
        'labels for data without predictions': ['data-labeling'],
        'person who confirms an action of an agent': [],
        'rewards that steer a router': ['inference-graphs'],
      },
    },
  },
  'token-cost-tracking': {
    id: 'token-cost-tracking',
    category: 'performance-monitoring',
    name: 'Token and cost tracking',
    definition: 'Token use and cost of model calls are reported.',
    aliases: [
      'LLM cost',
      'token usage',
      'token accounting',
      'spend tracking',
      'cost attribution',
      'chargeback',
      'LLM spend',
    ],
    bar: {
      scope:
        'Tokens and money that calls of language models take; not compute bills, limits alone, or usage of an assistant.',
      core: [{ id: 'spent', text: 'tokens or money spent on calls of language models are recorded and can be read' }],
      also: [
        { id: 'tokens', text: 'input and output tokens are counted' },
        { id: 'money', text: 'a cost in money is given or estimated' },
        { id: 'split', text: 'the figures can be split by user, project, application, endpoint or model' },
      ],
      full: 'all',
      how: {
        'tracing or gateway of an open-source product that the platform hosts': 'native',
        'prices entered by the user and applied by the platform': 'native',
        'gateway set up apart that counts tokens': 'integration',
      },
      elsewhere: {
        'limits on tokens or spending': ['ai-gateway'],
        'tokens per second as a measure of speed': ['endpoint-metrics'],
        'number of requests without tokens': [],
        'cost of endpoints or compute by tag': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
