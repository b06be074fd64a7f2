import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'request-response-logging',
    text: 'An endpoint can log a sample of its online requests and responses to a BigQuery table; the sampling rate is configurable.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Online inference logging',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/online-prediction-logging',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Endpoint types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'generative-request-logging',
    text: 'Requests and responses of Gemini models and of Anthropic Claude can be sampled and logged to a BigQuery table.',
    support: {},
    about: ['payload-logging', 'llm-tracing'],
    sources: [
      {
        title: 'Agent Platform documentation: Request and response logging',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/request-response-logging',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-agent-gateway',
    text: 'Agent Gateway calls Model Armor to screen content for prompt injection, jailbreaks, harmful content and leaks of sensitive data, and can block, redact or only log it.',
    support: { 'llm-guardrails': { how: 'native', via: ['Model Armor'] } },
    sources: [
      {
        title: 'Model Armor documentation: Integration with Agent Gateway',
        url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-egress-streaming',
    text: 'Model Armor does not screen streamed outbound traffic of agents at Agent Gateway.',
    support: {},
    about: ['llm-guardrails'],
    sources: [
      {
        title: 'Model Armor documentation: Integration with Agent Gateway',
        url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-v1',
    text: 'Model Monitoring v1, generally available, watches the tabular models deployed on an endpoint for drift, on demand or on a schedule.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Introduction to Model Monitoring',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-v2',
    text: 'Model Monitoring v2, in preview, attaches monitoring to a model version and compares a target dataset with a training or earlier serving dataset.',
    support: {},
    about: ['drift-detection', 'training-serving-skew'],
    sources: [
      {
        title: 'Vertex AI documentation: Introduction to Model Monitoring',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Model monitoring types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/model_monitoring_spec.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-monitoring-skew',
    text: 'Skew detection compares serving inputs with the original training data and therefore needs that data; drift detection does without it.',
    support: { 'training-serving-skew': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Monitoring feature skew and drift',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/using-model-monitoring',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: Monitor feature attribution skew and drift',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/monitor-explainable-ai',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-outside-models',
    text: 'Model Monitoring v2 also monitors models that run outside the platform, through a placeholder model without artifacts in the registry.',
    support: {},
    about: ['external-models', 'drift-detection'],
    sources: [
      {
        title: 'vertex-ai-samples repository: Model monitoring for models outside Vertex AI',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_monitoring_v2/model_monitoring_for_model_outside_vertex.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'explainable-ai-deprecated',
    text: 'Explainable AI returns feature attributions or similar examples with predictions; it is deprecated since 16 March 2026 and is to be unavailable from 16 March 2027.',
    support: { explainability: { how: 'native', stage: 'deprecated' } },
    sources: [
      {
        title: 'Vertex AI documentation: Limitations of Explainable AI',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: Getting explanations',
        url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-metrics',
    text: 'Model evaluation offers, in preview, data bias metrics before training and model bias metrics after it.',
    support: { 'bias-monitoring': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Agent Platform documentation: Introduction to fairness evaluation',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/evaluation/intro-evaluation-fairness',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feature-monitors',
    text: 'Feature monitors of Feature Store, in the beta API, compute statistics of registered features on a schedule and compare drift with a threshold; drift is the only anomaly that they report.',
    support: { 'data-quality-monitoring': { how: 'native', partial: true, stage: 'preview' } },
    about: ['drift-detection'],
    sources: [
      {
        title: 'Python SDK repository: Feature monitor types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/feature_monitor.py',
        accessed: '2026-11-23',
      },
      {
        title: 'vertex-ai-samples repository: Feature monitoring with feature registry',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/feature_monitoring_with_feature_registry.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'semantic-governance-policies',
    text: 'Semantic Governance Policies state in natural language which tool calls of an agent are allowed; Agent Gateway consults their engine at run time.',
    support: {},
    about: ['llm-guardrails', 'agent-tools'],
    sources: [
      {
        title: 'Terraform provider documentation: google_vertex_ai_semantic_governance_policy_engine',
        url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_semantic_governance_policy_engine',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-anomaly-detection',
    text: 'Agent Anomaly Detection, in beta, analyses traces and logs of agents outside the request path and flags anomalous behaviour; it covers agents only.',
    support: { 'outlier-detection': { how: 'native', stage: 'preview', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Agent Anomaly Detection overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/agent-anomalies-overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Terraform provider documentation: google_vertex_ai_agent_anomaly_detection_scope',
        url: 'https://registry.terraform.io/providers/hashicorp/google-beta/latest/docs/resources/vertex_ai_agent_anomaly_detection_scope',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gemini-content-filters',
    text: 'Managed Gemini models have a set of filters that cannot be changed and content filters that can, besides system instructions.',
    support: {},
    about: ['llm-guardrails'],
    sources: [
      {
        title: 'Agent Platform documentation: Safety overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/safety-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-armor-in-requests',
    text: 'A request to generate content can name Model Armor templates that sanitise the prompt and the answer; it may then set no safety settings of its own.',
    support: { 'llm-guardrails': { how: 'native', via: ['Model Armor'] } },
    sources: [
      {
        title: 'Python SDK repository: Prediction service types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/prediction_service.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Content types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/content.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-callbacks',
    text: 'Callbacks and plugins of ADK, written by the user, check calls of models and tools before or after they run, for example against outside policies.',
    support: { 'llm-guardrails': { how: 'custom' } },
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: Safety and security for AI agents',
        url: 'https://adk.dev/safety/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
