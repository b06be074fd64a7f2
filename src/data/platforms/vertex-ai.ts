import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const vertexAi = /* @__PURE__ */ deepFreeze<MatrixPlatform<'vertex-ai'>>({
  id: 'vertex-ai',
  name: 'Gemini Enterprise Agent Platform',
  vendor: 'Google',
  homepage: 'https://cloud.google.com/products/gemini-enterprise-agent-platform',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    { name: 'Google AI Platform (Vertex)', sources: [] },
    {
      name: 'Google Cloud AI Platform',
      until: '2021-05',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'AI Platform (Unified)',
      until: '2021-05',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Vertex AI',
      from: '2021-05',
      until: '2026-04',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK: Replace Vertex AI with Gemini Enterprise Agent Platform, 22 April 2026',
          url: 'https://github.com/googleapis/python-aiplatform/commit/18d97b6d742a9d8ec3194ef43541196933bbfae5',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Vertex AI Platform',
      until: '2026-04',
      sources: [
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK: Replace Vertex AI with Gemini Enterprise Agent Platform, 22 April 2026',
          url: 'https://github.com/googleapis/python-aiplatform/commit/18d97b6d742a9d8ec3194ef43541196933bbfae5',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Agent Platform',
      sources: [
        {
          title: 'Agent Platform documentation: Overview',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: { 'ai-platform-prediction': { name: 'AI Platform Prediction', kind: 'product' } },
  introduction: {
    summary:
      'Gemini Enterprise Agent Platform, named Vertex AI until April 2026, is the managed service of Google Cloud for machine learning, generative AI and agents. The name Vertex AI replaced AI Platform (Unified) in May 2021; the service brought the older AI Platform and AutoML under one interface and API. The older AI Platform was shut down in January 2025. Features recorded in 2021 say Vertex, and some cite the documentation of AI Platform Training or AI Platform Prediction. Access is granted with IAM roles, on a Google Cloud project or on single resources. In the machine learning part, managed datasets and Feature Store supply data, AutoML or custom training produces models, Pipelines connect the steps and ML Metadata records them. Models are listed in Model Registry, answer online requests at endpoints or run as batch jobs, and Model Monitoring checks inputs for skew and drift. Explainable AI has been deprecated since March 2026. The agent part is arranged in four areas, build, scale, govern and optimize; among its tools are Agent Studio and Agent Development Kit.',
    concepts: [
      {
        term: 'Managed dataset',
        aliases: ['Dataset', 'Vertex AI dataset'],
        definition:
          'Data that is registered with the platform as the source for training, such as images or tables. AutoML requires one; custom training can do without.',
        sources: [
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Feature Store',
        aliases: ['Vertex AI Feature Store', 'Agent Platform Feature Store'],
        definition:
          'Keeps feature data in BigQuery tables or views, which form the offline store, and serves the latest values online at low latency through an online store and feature views.',
        sources: [
          {
            title: 'Agent Platform documentation: Feature Store overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/overview',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AutoML',
        aliases: ['Vertex AI AutoML'],
        definition: 'Training without code: the platform picks and tunes a model for the data that the user supplies.',
        sources: [
          {
            title: 'Agent Platform documentation: Training overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Custom training',
        aliases: ['Serverless training', 'CustomJob', 'Custom training job'],
        definition:
          'Runs the user’s own training code, as a Python application or a container, on one or more pools of machines that Google provisions. Several pools make the job distributed.',
        sources: [
          {
            title: 'Agent Platform documentation: Creating a serverless training job',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-custom-job',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Pipelines',
        aliases: ['Vertex AI Pipelines', 'Vertex Pipelines', 'Agent Platform Pipelines'],
        definition:
          'Orchestrates workflows of several steps, which are defined with the SDK of Kubeflow Pipelines or of TensorFlow Extended. A training pipeline is something smaller: a training job plus the upload of its model.',
        sources: [
          {
            title: 'Agent Platform documentation: Pipeline interfaces',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Creating training pipelines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-training-pipeline',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'ML Metadata',
        aliases: ['Vertex ML Metadata', 'Metadata store'],
        definition:
          'Records what a workflow consumed and produced: artifacts such as datasets and models, executions for the steps, and contexts that group both, for example one pipeline run.',
        sources: [
          {
            title: 'Vertex AI documentation: ML Metadata data model',
            url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/data-model',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Registry',
        aliases: ['Vertex AI Model Registry', 'Model resource'],
        definition:
          'Lists the models and their versions. AutoML models enter it after training, others by import; movable aliases name versions, and one version always carries the default alias.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Model version aliases',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-alias',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Endpoint',
        aliases: ['Online inference', 'Online prediction', 'Private endpoint'],
        definition:
          'The resource to which a model is deployed so that it answers synchronous requests. A public endpoint can divide its traffic by percentage between deployed models; a private one is reached over a private network connection.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI reference: endpoints.deployModel',
            url: 'https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.endpoints/deployModel',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Private services access endpoints',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-private-endpoints',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Batch inference',
        aliases: ['Batch prediction', 'BatchPredictionJob'],
        definition:
          'An asynchronous job sent straight to a model, with no endpoint involved, that processes accumulated data in one request.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Monitoring',
        aliases: ['Vertex AI Model Monitoring', 'Skew and drift detection'],
        definition:
          'Analyses the inputs of tabular models. Skew is measured against the original training data; drift detection does not need that data.',
        sources: [
          {
            title: 'Vertex AI documentation: Monitoring feature skew and drift',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/using-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Explainable AI',
        aliases: ['Vertex Explainable AI', 'Feature attributions'],
        definition:
          'Returns feature attributions, based on approximated Shapley values, together with online or batch predictions. Deprecated on 16 March 2026; access is announced to end on 16 March 2027.',
        sources: [
          {
            title: 'Vertex AI documentation: Improving explanations',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/improving-explanations',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Getting explanations',
            url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Legacy AI Platform',
        aliases: ['AI Platform Training', 'AI Platform Prediction'],
        definition:
          'The earlier Google Cloud services for training and serving models, whose functions Vertex AI took over. They were deprecated in July 2023 and shut down on 31 January 2025.',
        sources: [
          {
            title: 'AI Platform Training: Deprecations',
            url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'AI Platform Prediction: Deprecations',
            url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Migrating applications',
            url: 'https://cloud.google.com/vertex-ai/docs/start/migrating-applications',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'ai-platform-on-google-cloud',
        text: 'Vertex is an AI platform on Google Cloud.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'vertex-launch',
        text: 'Vertex launched in May 2021 with many new features in preview, among them a feature store, explanations, detection of skew and drift, and metadata tracking.',
        support: {},
        about: ['feature-store', 'explainability', 'drift-detection', 'training-serving-skew', 'experiment-tracking'],
        sources: [
          {
            title: 'TechCrunch: Vertex launch',
            url: 'https://techcrunch.com/2021/05/18/google-cloud-launches-vertex-a-new-managed-machine-learning-platform/',
          },
        ],
        recorded: '2021-10',
        date: '2021-05',
      },
      {
        slug: 'feature-store-preview',
        text: 'The feature store of Vertex is in preview.',
        support: { 'feature-store': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Vertex AI documentation: Feature store',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore',
          },
        ],
        recorded: '2021-10',
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
      },
      {
        slug: 'status-shown-in-ui',
        text: 'The user interface of Vertex shows the release status of features.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    pricing: [
      {
        slug: 'metered-usage',
        text: 'Use of Google AI Platform is metered.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        sources: [{ title: 'Google Cloud: AI Platform pricing', url: 'https://cloud.google.com/ai-platform/pricing' }],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'feature-store',
        text: 'Vertex has a feature store, which is in preview.',
        support: { 'feature-store': { how: 'native', stage: 'preview' } },
        sources: [],
        recorded: '2021-10',
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
      },
      {
        slug: 'managed-and-unmanaged-datasets',
        text: 'Datasets in Vertex can be managed or unmanaged.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'bigquery',
        text: 'BigQuery is available for data preparation with Vertex.',
        support: {},
        about: ['data-connectors', 'data-transformation'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'notebooks',
        text: 'Notebooks are available for data preparation with Vertex.',
        support: { notebooks: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-training': [
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
      },
      {
        slug: 'custom-training-jobs',
        text: 'Vertex runs custom training jobs.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
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
      },
      {
        slug: 'automl',
        text: 'AutoML is offered next to custom training.',
        support: { automl: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'prebuilt-containers',
        text: 'Models can be deployed in pre-built containers.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'custom-containers',
        text: 'Models can be deployed in custom containers.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'automl-deployment',
        text: 'AutoML models can be deployed as well.',
        support: {},
        about: ['automl'],
        sources: [],
        recorded: '2021-10',
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
      },
      {
        slug: 'no-native-inference-graphs',
        text: 'Vertex lacks native inference pipelines or graphs.',
        support: { 'inference-graphs': { how: 'none' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'traffic-splitting',
        text: 'Vertex can split prediction traffic.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
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
      },
    ],
    'performance-monitoring': [
      {
        slug: 'latency-metrics',
        text: 'Vertex has built-in monitoring of latency and other metrics through Google Cloud Monitoring.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Google Cloud Monitoring' } },
        sources: [
          {
            title: 'Google Cloud Monitoring: List of metrics, machine learning section',
            url: 'https://cloud.google.com/monitoring/api/metrics_gcp#gcp-ml',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
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
      },
    ],
    'model-governance': [
      {
        slug: 'models-page',
        text: 'A Vertex project contains a page of models.',
        support: {},
        about: ['model-registry'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
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
      },
    ],
    'continuous-delivery': [
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
      },
      {
        slug: 'pipelines',
        text: 'Vertex offers pipelines.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    collaboration: [
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
      },
    ],
    'self-install': [],
    'cloud-saas': [
      {
        slug: 'saas',
        text: 'Vertex is available as SaaS.',
        support: { 'managed-service': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: { 'model-registry': '2021-10' },
});
