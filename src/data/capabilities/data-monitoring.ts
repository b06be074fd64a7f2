import type { Capabilities } from '../matrix-types.ts';

export const dataMonitoring = {
  'payload-logging': {
    id: 'payload-logging',
    category: 'data-monitoring',
    name: 'Payload logging',
    definition: 'Inference inputs and outputs are captured for later analysis.',
    aliases: [
      'data capture',
      'inference logging',
      'inference table',
      'request logging',
      'request-response logging',
      'prediction logging',
    ],
    bar: {
      scope:
        'Contents of online requests and responses; not steps of applications, logs of containers or outputs of batch jobs.',
      core: [
        {
          id: 'content',
          text: 'the content of online requests to a deployed model, or of its responses, is stored or passed on',
        },
      ],
      also: [
        { id: 'both', text: 'inputs and outputs are both captured' },
        { id: 'store', text: 'they lie in a table, index, file store or stream that the user can read or query' },
      ],
      full: 'all',
      how: {
        'payloads sent to any address that the user gives': 'native',
        'storage service of the same cloud': 'native',
        'message broker or index that the platform itself requires': 'native',
        'message broker or index that is set up for this alone': 'integration',
        'capture by the service that a deployment plug-in targets': 'integration',
        'collector library of the platform called in scoring code': 'native',
      },
      elsewhere: {
        'traces of the steps of an application': ['llm-tracing'],
        'metadata of requests without their content': ['endpoint-metrics'],
        'inputs and outputs of batch jobs kept as files': ['batch-inference'],
        'output streams of containers': [],
        'calls of outside providers stored by a gateway': ['llm-tracing'],
      },
    },
  },
  'drift-detection': {
    id: 'drift-detection',
    category: 'data-monitoring',
    name: 'Drift detection',
    definition:
      'Distributions of production inputs, predictions or attributions are measured over time against a baseline, whichever it is.',
    aliases: [
      'data drift',
      'concept drift',
      'feature drift',
      'prediction drift',
      'covariate shift',
      'distribution shift',
      'drift monitoring',
    ],
    bar: {
      scope:
        'Distributions in production against a baseline, whether earlier requests or other data; not accuracy, broken rules or single unusual requests.',
      core: [
        {
          id: 'distance',
          text: 'distributions of a model’s production inputs, predictions or attributions are compared with a baseline by a measure or test',
        },
      ],
      also: [
        { id: 'again', text: 'the comparison repeats on a schedule, over time windows or as requests arrive' },
        { id: 'verdict', text: 'a threshold or a test result says whether there is drift' },
      ],
      full: 'all',
      how: {
        'detector that the platform deploys beside a model': 'native',
        'profile of a table that holds requests': 'native',
        'comparison step of the platform that a scheduled job runs': 'native',
        'query of the vendor over what the product records': 'native',
        'outside detector attached to logged requests': 'integration',
        'partner application in the product': 'integration',
        'statistical test in a workflow or code of the user': 'custom',
        'outside library in a sample of the vendor': 'custom',
      },
      elsewhere: {
        'accuracy that falls': ['model-quality-monitoring'],
        'shift between training, validation and test data': [],
        'missing values, wrong types, values out of range': ['data-quality-monitoring'],
        'features of a store, compared apart from a model': ['feature-store'],
        'statistics of requests without a baseline': [],
      },
    },
  },
  'training-serving-skew': {
    id: 'training-serving-skew',
    category: 'data-monitoring',
    name: 'Training-serving skew',
    definition: 'Serving data is compared with the data that the model was trained on.',
    aliases: [
      'skew detection',
      'train-serve skew',
      'feature skew',
      'online/offline skew',
      'training/inference mismatch',
    ],
    bar: {
      scope:
        'Whether the baseline is the data that the model was trained on; not one period of serving against another.',
      core: [
        {
          id: 'training',
          text: 'distributions of a model’s serving data are compared with those of its training or hold-out data',
        },
      ],
      also: [
        { id: 'feature', text: 'the difference is given for each feature or column' },
        {
          id: 'kept',
          text: 'the training baseline is kept with the model or monitor, so that each check uses it again',
        },
      ],
      full: 'all',
      how: {
        'training data that the user names or supplies as the baseline': 'native',
        'profile of a table that holds requests': 'native',
        'outside detector attached to logged requests': 'integration',
        'outside library in a sample of the vendor': 'custom',
      },
      elsewhere: {
        'one serving period compared with another': ['drift-detection'],
        'shift between training and test data': [],
        'online and offline values of a feature store': ['feature-store'],
        'serving data checked against a schema': ['data-quality-monitoring'],
      },
    },
  },
  'outlier-detection': {
    id: 'outlier-detection',
    category: 'data-monitoring',
    name: 'Outlier detection',
    definition: 'Anomalous inference requests are flagged.',
    aliases: [
      'anomaly detection',
      'novelty detection',
      'out-of-distribution detection',
      'OOD',
      'adversarial detection',
    ],
    bar: {
      scope:
        'Single requests to deployed models, or their predictions; not distributions, tables, or anomaly detection as a task.',
      core: [{ id: 'flag', text: 'a single request to a deployed model, or its prediction, is flagged as unusual' }],
      also: [
        { id: 'learnt', text: 'a detector or bound comes from reference data, besides limits that the user types in' },
        { id: 'told', text: 'flags are stored, shown, sent on or returned with the response' },
      ],
      full: 'all',
      how: {
        'detector that the platform deploys beside a model': 'native',
        'outside detector fed with logged requests': 'integration',
        'scoring step that the user puts into a workflow': 'custom',
        'sample of the vendor for recorded requests': 'custom',
      },
      elsewhere: {
        'anomaly detection as a kind of model to train': ['built-in-algorithms'],
        'unusual rows or loads of tables': ['data-quality-checks'],
        'unusual behaviour of agents': [],
        'attacks in prompts': ['llm-guardrails'],
        'distributions of many requests': ['drift-detection'],
      },
    },
  },
  explainability: {
    id: 'explainability',
    category: 'data-monitoring',
    name: 'Prediction explanations',
    definition: 'Feature contributions or other explanations are produced for predictions.',
    aliases: [
      'explainability',
      'XAI',
      'explainable AI',
      'interpretability',
      'feature attribution',
      'feature importance',
      'prediction explanation',
      'explanations',
    ],
    bar: {
      scope:
        'Why a trained model predicts what it does; not fairness, errors of subgroups, or the reasoning of agents.',
      core: [
        {
          id: 'explains',
          text: 'contributions of features, or explanations of another kind, are computed for a trained model',
        },
      ],
      also: [
        { id: 'single', text: 'single predictions are explained, besides the model as a whole' },
        { id: 'served', text: 'explanations accompany predictions of a deployed model, online or in batch' },
      ],
      full: 'all',
      how: {
        'explainer library of the same vendor, served by the platform': 'native',
        'open-source package inside the product': 'native',
        'outside explainer attached to a served model': 'integration',
        'explanation library that user code calls': 'custom',
      },
      elsewhere: {
        'fairness between groups': ['bias-monitoring'],
        'results or errors by subgroup': [],
        'confidence of predictions': [],
        'attributions that change over time': ['drift-detection'],
        'thoughts and steps of an agent': ['llm-tracing'],
      },
    },
  },
  'bias-monitoring': {
    id: 'bias-monitoring',
    category: 'data-monitoring',
    name: 'Bias and fairness monitoring',
    definition: 'Fairness metrics of a model are measured before or after deployment.',
    aliases: [
      'bias detection',
      'algorithmic bias',
      'fairness metric',
      'fairness monitoring',
      'fairness check',
      'bias monitoring',
      'model fairness',
    ],
    bar: {
      scope:
        'Predictions compared between groups of people; not bias of data alone, subgroup results, or generated text.',
      core: [
        {
          id: 'metric',
          text: 'a named fairness measure compares groups of a protected or chosen column in a model’s predictions',
        },
      ],
      also: [
        { id: 'measures', text: 'at least two fairness measures are offered' },
        { id: 'deployed', text: 'fairness is measured on predictions of a deployed model, over time or by schedule' },
      ],
      full: 'all',
      how: {
        'plug-in of the vendor': 'native',
        'open-source package inside the product': 'native',
        'scan by an outside library through its plug-in': 'integration',
        'example that computes measures from logged requests': 'custom',
      },
      elsewhere: {
        'imbalance of training data before a model exists': ['exploratory-analysis'],
        'stereotypes in generated text': ['llm-evaluation'],
        'results by subgroup without a fairness measure': [],
        'features that stand in for protected ones': [],
      },
    },
  },
  'llm-guardrails': {
    id: 'llm-guardrails',
    category: 'data-monitoring',
    name: 'LLM guardrails',
    definition: 'Prompts and responses are checked against safety or policy rules at run time.',
    aliases: [
      'content filter',
      'content moderation',
      'content safety',
      'toxicity filter',
      'prompt injection',
      'jailbreak detection',
      'PII redaction',
    ],
    bar: {
      scope:
        'Prompts and answers checked while an application runs; not tests before release, or filters of a model’s provider.',
      core: [{ id: 'check', text: 'a prompt or an answer is checked by a rule or a model at run time' }],
      also: [
        { id: 'both', text: 'prompts and answers can both be checked' },
        { id: 'act', text: 'a finding blocks the call, or masks or replaces the text' },
        {
          id: 'kinds',
          text: 'at least two of unsafe content, personal data, prompt attacks, off-topic text and the user’s own rules',
        },
      ],
      full: 'all',
      how: {
        'content safety service of the same cloud, switched on per endpoint': 'native',
        'content safety service that the calling code invokes': 'integration',
        'partner application whose findings the caller acts on': 'integration',
        'guard model that the user deploys and chains': 'custom',
        'callbacks or plug-ins written by the user': 'custom',
        'prompt in a pipeline that lets requests pass': 'custom',
      },
      elsewhere: {
        'test or scan of an application before release': ['llm-evaluation'],
        'filter built into a provider’s model': [],
        'rules for tool calls of agents': [],
        'masking of stored traces': ['data-privacy'],
        'separate tool of the vendor outside the platform': [],
      },
    },
  },
  'data-quality-monitoring': {
    id: 'data-quality-monitoring',
    category: 'data-monitoring',
    name: 'Data quality monitoring',
    definition:
      'Data that reaches deployed models is checked over time against rules or limits, and breaks are reported.',
    aliases: [
      'data observability',
      'data integrity monitoring',
      'schema drift',
      'feature monitoring',
      'constraint violation',
      'missing value monitoring',
      'production data validation',
    ],
    bar: {
      scope: 'Data that reaches deployed models, over time; not datasets before training, drift, or service health.',
      core: [
        {
          id: 'check',
          text: 'production data is checked for missing values, types, ranges, schema or conditions of the user',
        },
      ],
      also: [
        { id: 'again', text: 'the check repeats on a schedule or as data arrives, and results are kept' },
        { id: 'broken', text: 'limits or rules are set or learnt, and a break is reported' },
      ],
      full: 'all',
      how: {
        'rules on tables in which the platform stores requests': 'native',
        'rules on datasets that a deployed project reads': 'native',
        'query alert on stored requests with a condition of the user': 'native',
        'feature store, set up apart, that profiles served features': 'integration',
        'validation step that the user puts into a workflow': 'custom',
        'counts that user code computes and logs': 'custom',
      },
      elsewhere: {
        'checks on datasets before training': ['data-quality-checks'],
        'checks on tables with no named link to serving': ['data-quality-checks'],
        'changes in distributions': ['drift-detection'],
        'rules that judge single predictions': ['outlier-detection'],
        'statistics of requests without a rule': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
