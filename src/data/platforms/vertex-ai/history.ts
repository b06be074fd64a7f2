import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'ai-platform-on-google-cloud',
    text: 'Vertex is an AI platform on Google Cloud.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      since: '2026-04',
      why: 'restated',
      reason:
        'Vertex AI was renamed Gemini Enterprise Agent Platform, and its documentation now describes it as a platform for agents and model-based solutions.',
      sources: [
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Overview',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/product-focus/agent-and-model-platform'],
    },
  },
  {
    slug: 'feature-store-preview',
    text: 'The feature store of Vertex is in preview.',
    support: { 'feature-store': { how: 'native', stage: 'preview' } },
    sources: [
      { title: 'Vertex AI documentation: Feature store', url: 'https://cloud.google.com/vertex-ai/docs/featurestore' },
    ],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      since: '2023-11-17',
      why: 'changed',
      reason:
        'The first feature store is now called legacy and is deprecated; its successor was introduced in November 2023.',
      sources: [
        {
          title: 'Vertex AI documentation: Feature Store (Legacy) overview',
          url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-preparation/feature-store-on-bigquery'],
    },
  },
  {
    slug: 'explanations-preview',
    text: 'Model explanations in Vertex are in preview.',
    support: { explainability: { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Vertex AI documentation: Explainable AI',
        url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai',
      },
    ],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      since: '2026-03-16',
      why: 'changed',
      reason: 'Explainable AI is deprecated since 16 March 2026.',
      sources: [
        {
          title: 'Vertex AI documentation: Limitations of Explainable AI',
          url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/explainable-ai-deprecated'],
    },
  },
  {
    slug: 'skew-and-drift-preview',
    text: 'Detection of skew and drift in Vertex is in preview.',
    support: {
      'drift-detection': { how: 'native', stage: 'preview' },
      'training-serving-skew': { how: 'native', stage: 'preview' },
    },
    sources: [
      {
        title: 'Vertex AI documentation: Model monitoring overview',
        url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/overview',
      },
    ],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'The first version of Model Monitoring became generally available; a second version is in preview.',
      sources: [
        {
          title: 'Vertex AI documentation: Introduction to Model Monitoring',
          url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/model-monitoring-v1', 'vertex-ai/data-monitoring/model-monitoring-v2'],
    },
  },
  {
    slug: 'metadata-tracking-preview',
    text: 'Tracking of metadata in Vertex is in preview.',
    support: { 'experiment-tracking': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Vertex AI documentation: Tracking ML metadata',
        url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/tracking',
      },
    ],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Tracking is documented as Agent Platform Experiments and ML Metadata without a preview note.',
      sources: [
        {
          title: 'Agent Platform documentation: Introduction to Experiments',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/intro-vertex-ai-experiments',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Tracking ML Metadata',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/experiments'],
    },
  },
  {
    slug: 'status-shown-in-ui',
    text: 'The user interface of Vertex shows the release status of features.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason:
        'No source was recorded, and no page found now says whether the console shows the release status of features.',
      sources: [],
    },
  },
  {
    slug: 'metered-usage',
    text: 'Use of Google AI Platform is metered.',
    support: { 'usage-based-pricing': { how: 'native' } },
    about: ['published-price-list'],
    sources: [{ title: 'Google Cloud: AI Platform pricing', url: 'https://cloud.google.com/ai-platform/pricing' }],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'restated',
      reason: 'The cited AI Platform was shut down; managed models of Agent Platform are charged by what is consumed.',
      sources: [
        {
          title: 'Agent Platform documentation: Throughput and quota',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/resources/throughput-quota',
          accessed: '2026-11-23',
        },
        {
          title: 'AI Platform Prediction: Deprecations',
          url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/pricing/throughput-options'],
    },
  },
  {
    slug: 'feature-store',
    text: 'Vertex has a feature store, which is in preview.',
    support: { 'feature-store': { how: 'native', stage: 'preview' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      since: '2023-11-17',
      why: 'changed',
      reason:
        'Feature Store left preview and was rebuilt on BigQuery; its first version, Feature Store (Legacy), is deprecated since May 2026.',
      sources: [
        {
          title: 'Vertex AI documentation: Feature Store overview',
          url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/overview',
          accessed: '2026-11-23',
        },
        {
          title: 'Vertex AI documentation: Feature Store (Legacy) overview',
          url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'vertex-ai/data-preparation/feature-store-on-bigquery',
        'vertex-ai/data-preparation/feature-store-legacy',
      ],
    },
  },
  {
    slug: 'data-labeling-service',
    text: 'Vertex offers data labeling as a service.',
    support: { 'data-labeling': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Data labeling jobs',
        url: 'https://cloud.google.com/vertex-ai/docs/datasets/data-labeling-job',
      },
    ],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      since: '2024-07-01',
      why: 'changed',
      reason:
        'The service with human labellers was deprecated and is not available after 1 July 2024; labels are added in the console or with partner products.',
      sources: [
        {
          title: 'vertex-ai-samples repository: Get started with Data Labeling',
          url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/datasets/get_started_with_data_labeling.ipynb',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-preparation/labels-in-managed-datasets'],
    },
  },
  {
    slug: 'managed-and-unmanaged-datasets',
    text: 'Datasets in Vertex can be managed or unmanaged.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation now says that AutoML requires managed datasets and custom training can do without.',
      sources: [
        {
          title: 'Agent Platform documentation: Machine learning',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Use managed datasets',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-preparation/managed-datasets'],
    },
  },
  {
    slug: 'bigquery',
    text: 'BigQuery is available for data preparation with Vertex.',
    support: {},
    about: ['data-connectors', 'data-transformation'],
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation of Agent Platform still describes BigQuery as a place to prepare training data.',
      sources: [
        {
          title: 'Agent Platform documentation: Agent Platform for BigQuery users',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/beginner/bqml',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-preparation/bigquery-preparation'],
    },
  },
  {
    slug: 'notebooks',
    text: 'Notebooks are available for data preparation with Vertex.',
    support: { notebooks: { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Notebooks are now offered as Colab Enterprise and Agent Platform Workbench.',
      sources: [
        {
          title: 'Agent Platform documentation: Notebooks overview',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-preparation/colab-and-workbench'],
    },
  },
  {
    slug: 'pipeline-metadata',
    text: 'Vertex has integrated metadata that covers pipelines; it is in preview.',
    support: { 'data-lineage': { how: 'native', partial: true, stage: 'preview' } },
    about: ['pipeline-orchestration', 'experiment-tracking', 'model-lineage'],
    sources: [
      {
        title: 'Vertex AI documentation: Pipeline lineage',
        url: 'https://cloud.google.com/vertex-ai/docs/pipelines/lineage',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Metadata is a documented part of the platform without a preview note.',
      sources: [
        {
          title: 'Agent Platform documentation: Tracking ML Metadata',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK repository: Metadata store types',
          url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/ml-metadata', 'vertex-ai/data-governance/knowledge-catalog-lineage'],
    },
  },
  {
    slug: 'custom-training-jobs',
    text: 'Vertex runs custom training jobs.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation now names custom training jobs serverless training of Agent Platform.',
      sources: [
        {
          title: 'Agent Platform documentation: Custom training methods',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/serverless-training-jobs'],
    },
  },
  {
    slug: 'distributed-training',
    text: 'A custom training job can be distributed, provided that its framework supports this.',
    support: { 'distributed-training': { how: 'native', partial: true } },
    sources: [
      {
        title: 'AI Platform Training documentation: Distributed PyTorch training',
        url: 'https://cloud.google.com/ai-platform/training/docs/distributed-pytorch',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'changed',
      reason:
        'The cited AI Platform Training was shut down; in Agent Platform a job spans machines through several worker pools.',
      sources: [
        {
          title: 'AI Platform Training: Deprecations',
          url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Custom training methods',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/worker-pools'],
    },
  },
  {
    slug: 'gpu-training',
    text: 'GPUs can be used for training in custom training jobs.',
    support: { 'accelerated-training': { how: 'native', partial: true } },
    sources: [
      {
        title: 'AI Platform Training documentation: Machine types',
        url: 'https://cloud.google.com/ai-platform/training/docs/machine-types',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'changed',
      reason: 'The cited AI Platform Training was shut down; worker pools of Agent Platform take GPUs and also TPUs.',
      sources: [
        {
          title: 'AI Platform Training: Deprecations',
          url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Custom training methods',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/gpu-and-tpu-training'],
    },
  },
  {
    slug: 'automl',
    text: 'AutoML is offered next to custom training.',
    support: { automl: { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation of Agent Platform still describes AutoML beside custom training.',
      sources: [
        {
          title: 'Agent Platform documentation: Training overview',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Machine learning',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/automl-training'],
    },
  },
  {
    slug: 'prebuilt-containers',
    text: 'Models can be deployed in pre-built containers.',
    support: { 'prebuilt-serving-containers': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation now names prebuilt containers of Agent Platform.',
      sources: [
        {
          title: 'Agent Platform documentation: Prebuilt containers for inference',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/pre-built-containers',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-deployment/prebuilt-inference-containers'],
    },
  },
  {
    slug: 'custom-containers',
    text: 'Models can be deployed in custom containers.',
    support: { 'custom-serving-containers': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation now describes custom containers of Agent Platform.',
      sources: [
        {
          title: 'Agent Platform documentation: Use a custom container for inference',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-custom-container',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-deployment/custom-inference-containers'],
    },
  },
  {
    slug: 'automl-deployment',
    text: 'AutoML models can be deployed as well.',
    support: {},
    about: ['automl'],
    sources: [],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The documentation now says that AutoML models enter Model Registry after training and are deployed or used in batch from there.',
      sources: [
        {
          title: 'Agent Platform documentation: Getting inferences',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-deployment/automl-models-in-registry'],
    },
  },
  {
    slug: 'batch-predictions',
    text: 'Vertex supports batch predictions.',
    support: { 'batch-inference': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Batch predictions',
        url: 'https://cloud.google.com/vertex-ai/docs/predictions/batch-predictions',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Vertex AI was renamed and the documentation now speaks of batch inference.',
      sources: [
        {
          title: 'Agent Platform documentation: Getting inferences',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-deployment/batch-input-and-output'],
    },
  },
  {
    slug: 'no-native-inference-graphs',
    text: 'Vertex lacks native inference pipelines or graphs.',
    support: { 'inference-graphs': { how: 'none' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason:
        'No source was recorded and no page found now denies inference graphs; a sample shows an ensemble of models with Triton in a custom container.',
      sources: [
        {
          title: 'vertex-ai-samples repository: Triton ensemble',
          url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/nvidia-triton/get_started_with_triton_ensemble.ipynb',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-deployment/triton-ensemble'],
    },
  },
  {
    slug: 'traffic-splitting',
    text: 'Vertex can split prediction traffic.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Vertex AI was renamed; the API still splits the traffic of an endpoint by percentage.',
      sources: [
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK repository: Endpoint types',
          url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/scaling-predictions/endpoint-traffic-split'],
    },
  },
  {
    slug: 'private-endpoints',
    text: 'Vertex has private endpoints for predictions at low latency.',
    support: { 'real-time-endpoints': { how: 'native' }, 'network-isolation': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Using private endpoints',
        url: 'https://cloud.google.com/vertex-ai/docs/predictions/using-private-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'Vertex AI was renamed; private endpoints are now offered through private services access and Private Service Connect.',
      sources: [
        {
          title: 'Agent Platform documentation: Private services access endpoints',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-private-endpoints',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK repository: Endpoint types',
          url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/collaboration/private-endpoint-kinds', 'vertex-ai/model-deployment/online-endpoints'],
    },
  },
  {
    slug: 'latency-metrics',
    text: 'Vertex has built-in monitoring of latency and other metrics through Google Cloud Monitoring.',
    support: { 'endpoint-metrics': { how: 'native', via: ['Google Cloud Monitoring'] } },
    sources: [
      {
        title: 'Google Cloud Monitoring: List of metrics, machine learning section',
        url: 'https://cloud.google.com/monitoring/api/metrics_gcp#gcp-ml',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'Vertex AI was renamed; Cloud Monitoring still collects metrics of endpoints, and latency is now described for the dashboard of managed models.',
      sources: [
        {
          title: 'Agent Platform documentation: Monitor models',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'vertex-ai/performance-monitoring/endpoint-cloud-monitoring',
        'vertex-ai/performance-monitoring/model-observability-dashboard',
      ],
    },
  },
  {
    slug: 'explanations',
    text: 'Vertex offers some explanations of predictions; they are pre-GA.',
    support: { explainability: { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Vertex AI documentation: Getting explanations',
        url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2026-03-16',
      why: 'changed',
      reason: 'Explainable AI is deprecated since 16 March 2026 and is to end a year later.',
      sources: [
        {
          title: 'Vertex AI documentation: Limitations of Explainable AI',
          url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/explainable-ai-deprecated'],
    },
  },
  {
    slug: 'skew-detection',
    text: 'Vertex monitors models for skew between training and serving; the feature is pre-GA.',
    support: { 'training-serving-skew': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Google Cloud blog: Monitoring models for training-serving skew',
        url: 'https://cloud.google.com/blog/topics/developers-practitioners/monitor-models-training-serving-skew-vertex-ai',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitoring v1, which detects skew on endpoints, is generally available.',
      sources: [
        {
          title: 'Vertex AI documentation: Introduction to Model Monitoring',
          url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/model-monitoring-skew'],
    },
  },
  {
    slug: 'drift-detection',
    text: 'Vertex monitors models for drift; the feature is pre-GA.',
    support: { 'drift-detection': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Google Cloud blog: Monitoring models for training-serving skew',
        url: 'https://cloud.google.com/blog/topics/developers-practitioners/monitor-models-training-serving-skew-vertex-ai',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitoring v1 is generally available and v2 is in preview.',
      sources: [
        {
          title: 'Vertex AI documentation: Introduction to Model Monitoring',
          url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/model-monitoring-v1', 'vertex-ai/data-monitoring/model-monitoring-v2'],
    },
  },
  {
    slug: 'models-page',
    text: 'A Vertex project contains a page of models.',
    support: {},
    about: ['model-registry'],
    sources: [],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Models are now listed in Model Registry.',
      sources: [
        {
          title: 'Agent Platform documentation: Getting inferences',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-governance/model-registry'],
    },
  },
  {
    slug: 'pipeline-lineage',
    text: 'Lineage is available for Vertex pipelines through their metadata; the feature is pre-GA.',
    support: { 'data-lineage': { how: 'native', partial: true, stage: 'preview' } },
    about: ['model-lineage'],
    sources: [
      {
        title: 'Vertex AI documentation: Pipeline lineage',
        url: 'https://cloud.google.com/vertex-ai/docs/pipelines/lineage',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Lineage of pipelines is still recorded by ML Metadata and can now be passed to data lineage in Knowledge Catalog; no preview is named.',
      sources: [
        {
          title: 'Knowledge Catalog documentation: About data lineage',
          url: 'https://docs.cloud.google.com/knowledge-catalog/docs/about-data-lineage',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK repository: Metadata store types',
          url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Tracking ML Metadata',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-governance/knowledge-catalog-lineage', 'vertex-ai/model-training/ml-metadata'],
    },
  },
  {
    slug: 'feature-store-permissions',
    text: 'Permissions can be set on the feature store; they are pre-GA.',
    support: { 'data-access-control': { how: 'native', stage: 'preview' } },
    about: ['feature-store'],
    sources: [
      {
        title: 'Vertex AI documentation: Access control',
        url: 'https://cloud.google.com/vertex-ai/docs/general/access-control',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Policies on single feature store resources are documented without a preview note, for the legacy and the current Feature Store.',
      sources: [
        {
          title: 'Agent Platform documentation: API reference: endpoints.getIamPolicy',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/getIamPolicy',
          accessed: '2026-11-23',
        },
        {
          title: 'Vertex AI documentation: Control access to Feature Store (Legacy) resources',
          url: 'https://cloud.google.com/vertex-ai/docs/featurestore/resource-policy',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-governance/feature-resource-policies'],
    },
  },
  {
    slug: 'prediction-logging',
    text: 'Serving requests and predictions can be logged in AI Platform Prediction; this is not yet well integrated into Vertex.',
    support: { 'payload-logging': { how: 'native', partial: true } },
    only: ['ai-platform-prediction'],
    sources: [
      {
        title: 'Google Cloud architecture guide: Logging serving requests with AI Platform Prediction',
        url: 'https://cloud.google.com/architecture/ml-modeling-monitoring-logging-serving-requests-using-ai-platform-prediction',
      },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'changed',
      reason:
        'AI Platform Prediction was shut down; endpoints of Agent Platform log requests and responses to BigQuery.',
      sources: [
        {
          title: 'AI Platform Prediction: Deprecations',
          url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Online inference logging',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/online-prediction-logging',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/data-monitoring/request-response-logging'],
    },
  },
  {
    slug: 'continuous-evaluation',
    text: 'Models can be evaluated continuously in AI Platform Prediction; this is not yet well integrated into Vertex.',
    support: { 'model-quality-monitoring': { how: 'native', partial: true } },
    only: ['ai-platform-prediction'],
    sources: [
      {
        title: 'AI Platform Prediction documentation: Continuous evaluation',
        url: 'https://cloud.google.com/ai-platform/prediction/docs/continuous-evaluation',
      },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'ended',
      reason: 'AI Platform Prediction, which offered continuous evaluation, was shut down.',
      sources: [
        {
          title: 'AI Platform Prediction: Deprecations',
          url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'pipelines',
    text: 'Vertex offers pipelines.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Vertex AI Pipelines is now documented as Agent Platform Pipelines.',
      sources: [
        {
          title: 'Agent Platform documentation: Pipeline interfaces',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/model-training/agent-platform-pipelines'],
    },
  },
  {
    slug: 'projects',
    text: 'Work on Google AI Platform is organised in projects.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'AI Platform Training documentation: Projects, models, versions and jobs',
        url: 'https://cloud.google.com/ai-platform/training/docs/projects-models-versions-jobs',
      },
    ],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      since: '2025-01-31',
      why: 'changed',
      reason:
        'The cited AI Platform was shut down; Agent Platform applies access at the level of the Google Cloud project.',
      sources: [
        {
          title: 'AI Platform Training: Deprecations',
          url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Access control with IAM',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/collaboration/google-cloud-projects'],
    },
  },
  {
    slug: 'permissions',
    text: 'Permissions can be assigned in Vertex.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Access control',
        url: 'https://cloud.google.com/vertex-ai/docs/general/access-control',
      },
    ],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Vertex AI was renamed; access to Agent Platform is managed with IAM roles.',
      sources: [
        {
          title: 'Agent Platform documentation: Access control with IAM',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/collaboration/iam-roles'],
    },
  },
  {
    slug: 'saas',
    text: 'Vertex is available as SaaS.',
    support: { 'managed-service': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'cloud-saas',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Vertex AI was renamed; the documentation describes managed services on infrastructure that Google runs.',
      sources: [
        {
          title: 'Agent Platform documentation: Machine learning',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Scale your agents',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['vertex-ai/cloud-saas/managed-by-google'],
    },
  },
];
