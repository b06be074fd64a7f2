import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'multi-user-added',
    text: 'Kubeflow gained multi-user support in June 2020.',
    support: {},
    about: ['workspaces', 'role-based-access'],
    sources: [
      { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
    ],
    recorded: '2021-10',
    date: '2020-06',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'mistaken',
      reason:
        'June 2020 was the date planned in the roadmap; Kubeflow 1.1, which brought multi-user pipelines, was released on 31 July 2020.',
      sources: [
        {
          title: 'Kubeflow documentation: Kubeflow 1.1',
          url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-1.1/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow blog: Kubeflow 1.1',
          url: 'https://blog.kubeflow.org/release/official/2020/07/31/kubeflow-1.1-blog-post.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/recent-activity/multi-user-pipelines-1-1'],
    },
  },
  {
    slug: 'managed-in-google-vertex',
    text: 'A fully managed form of Kubeflow, limited to Kubeflow Pipelines, is available in Google Vertex.',
    support: { 'managed-service': { how: 'native', via: ['Google Vertex'], partial: true } },
    only: ['vertex-managed-pipelines'],
    sources: [],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Google renamed the service; what it manages of Kubeflow is now stated once, among the managed services.',
      sources: [
        {
          title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
          accessed: '2026-11-23',
        },
        {
          title: 'Gemini Enterprise Agent Platform documentation: Configure email notifications',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/email-notifications',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/cloud-saas/agent-platform-pipelines'],
    },
  },
  {
    slug: 'managed-by-arrikto',
    text: 'Arrikto offers Kubeflow as a fully managed service.',
    support: { 'managed-service': { how: 'native', via: ['Arrikto'] } },
    only: ['arrikto-managed-kubeflow'],
    sources: [],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      why: 'ended',
      reason:
        'The Kubeflow blog tells of Arrikto as a company of the past, and its offerings are not among the distributions that the documentation lists.',
      sources: [
        {
          title: 'Kubeflow blog: Kale 2.0',
          url: 'https://blog.kubeflow.org/kale-2.0-release/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow documentation: Installing Kubeflow',
          url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'jupyter-notebooks',
    text: 'For data preparation Kubeflow has only Jupyter notebooks.',
    support: { notebooks: { how: 'native' } },
    about: ['exploratory-analysis', 'data-transformation'],
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Notebooks are still there, but the documentation now also names the Spark Operator for data preparation and feature engineering.',
      sources: [
        {
          title: 'Kubeflow documentation: Architecture',
          url: 'https://www.kubeflow.org/docs/started/architecture/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow documentation: Notebooks overview',
          url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-preparation/notebooks-ides', 'kubeflow/data-preparation/spark-operator'],
    },
  },
  {
    slug: 'training-operators',
    text: 'Kubeflow has training operators, each for a specific framework.',
    support: { 'custom-training-code': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Kubeflow documentation: Training operators',
        url: 'https://www.kubeflow.org/docs/components/training/',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      since: '2025-07',
      why: 'changed',
      reason:
        'Kubeflow Trainer replaced the job types for single frameworks with one TrainJob resource; the Training Operator is documented as legacy.',
      sources: [
        {
          title: 'Kubeflow Trainer documentation: Migrating to Kubeflow Trainer v2',
          url: 'https://trainer.kubeflow.org/en/latest/operator-guides/migration.html',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow blog: Introducing Kubeflow Trainer v2',
          url: 'https://blog.kubeflow.org/trainer/intro/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-training/trainjob'],
    },
  },
  {
    slug: 'kfserving',
    text: 'KFServing is the core component of Kubeflow for serving models.',
    support: { 'real-time-endpoints': { how: 'native' } },
    sources: [
      { title: 'Kubeflow documentation: KFServing', url: 'https://www.kubeflow.org/docs/components/kfserving/' },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason:
        'KFServing was renamed KServe and left the Kubeflow repositories; it is now part of the Kubeflow ecosystem.',
      sources: [
        {
          title: 'Kubeflow documentation: Introduction to KServe',
          url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-deployment/kserve'],
    },
  },
  {
    slug: 'seldon-integration',
    text: 'Kubeflow integrates with Seldon for serving models.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['Seldon'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Serving add-ons',
        url: 'https://www.kubeflow.org/docs/external-add-ons/serving/',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2024-11',
      why: 'ended',
      reason:
        'Kubeflow removed its page on Seldon in August 2024 and the Seldon manifests of its distribution in November 2024.',
      sources: [
        {
          title: 'Kubeflow website repository: Refactor external add-ons section, August 2024',
          url: 'https://github.com/kubeflow/website/commit/cb2f6d71a73e25517d448a1ad57cf84d6762068f',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow Community Distribution repository: Removal of Seldon and BentoML, November 2024',
          url: 'https://github.com/kubeflow/community-distribution/commit/d283f561f0b92964f57c3e9b0d00f02bf271b401',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'serving-integrations',
    text: 'Kubeflow integrates with further external serving tools beside Seldon.',
    support: { 'extension-points': { how: 'native' } },
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'Kubeflow documentation: Serving add-ons',
        url: 'https://www.kubeflow.org/docs/external-add-ons/serving/',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2024-08',
      why: 'changed',
      reason:
        'The pages on external serving tools were removed in August 2024; KServe instead names model servers and tools that can be plugged into it.',
      sources: [
        {
          title: 'Kubeflow website repository: Refactor external add-ons section, August 2024',
          url: 'https://github.com/kubeflow/website/commit/cb2f6d71a73e25517d448a1ad57cf84d6762068f',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow documentation: Kubeflow Ecosystem',
          url: 'https://www.kubeflow.org/docs/ecosystem/',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe documentation: Model serving frameworks overview',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-deployment/kserve-pluggable-runtimes'],
    },
  },
  {
    slug: 'kfserving-batching',
    text: 'KFServing integrates batching of inference requests.',
    support: { 'request-batching': { how: 'native' } },
    sources: [
      {
        title: 'KFServing repository: Batcher sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/batcher',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which documents the batcher with its limits.',
      sources: [
        {
          title: 'KServe documentation: Inference batcher',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/batcher',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/scaling-predictions/kserve-batcher'],
    },
  },
  {
    slug: 'kfserving-streaming',
    text: 'KFServing has an example of streaming inference with Kafka.',
    support: { 'streaming-inference': { how: 'custom', via: ['Kafka'] } },
    sources: [
      {
        title: 'KFServing repository: Kafka sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/kafka',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, whose documentation has the Kafka example.',
      sources: [
        {
          title: 'KServe documentation: Inference service example with MinIO and Kafka',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-deployment/kserve-kafka'],
    },
  },
  {
    slug: 'kfserving-pre-and-postprocessing',
    text: 'KFServing can run preprocessing and postprocessing steps around inference, in a transformer built as an image.',
    support: { 'inference-graphs': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KFServing repository: Image transformer sample with TorchServe',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/v1beta1/transformer/torchserve_image_transformer#build-transformer-image',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which keeps the transformer component.',
      sources: [
        {
          title: 'KServe documentation: Custom transformer',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-deployment/kserve-transformer'],
    },
  },
  {
    slug: 'kfserving-autoscaling',
    text: 'KFServing scales endpoints automatically through Knative.',
    support: { autoscaling: { how: 'native', via: ['Knative'] } },
    sources: [
      {
        title: 'KFServing repository: Autoscaling sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/autoscaling',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe; Knative scales its services in one of its two deployment modes.',
      sources: [
        {
          title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/scaling-predictions/kserve-knative-autoscaling'],
    },
  },
  {
    slug: 'kfserving-traffic-splitting',
    text: 'KFServing offers traffic splitting.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [
      {
        title: 'KFServing repository: Rollout sample',
        url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/v1beta1/rollout/README.md',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which keeps canary rollouts with a percentage of traffic.',
      sources: [
        {
          title: 'KServe documentation: Canary rollout strategy',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/scaling-predictions/kserve-canary'],
    },
  },
  {
    slug: 'kfserving-multi-model-serving',
    text: 'KFServing offers multi-model serving.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'KFServing repository: Multi-model serving sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/multimodelserving',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'KFServing was renamed KServe, and the repository of ModelMesh, its layer for many models, is archived; what its documentation now describes is several LoRA adapters beside one base model.',
      sources: [
        {
          title: 'ModelMesh Serving repository: README',
          url: 'https://github.com/kserve/modelmesh-serving/blob/main/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe documentation: LoRA adapters for LLMInferenceService',
          url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/lora-adapters',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'kubeflow/scaling-predictions/modelmesh-archived',
        'kubeflow/scaling-predictions/lora-adapters-shared',
      ],
    },
  },
  {
    slug: 'kfserving-gpu',
    text: 'KFServing can use GPUs for inference.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'KFServing repository: Accelerators sample',
        url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/accelerators/README.md',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, whose runtimes request GPUs in the same way.',
      sources: [
        {
          title: 'KServe documentation: Hugging Face runtime overview',
          url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/scaling-predictions/kserve-gpu'],
    },
  },
  {
    slug: 'kfserving-metrics',
    text: 'KFServing has an integration for metrics of resource use and high-level metrics of requests.',
    support: { 'endpoint-metrics': { how: 'native' } },
    sources: [
      {
        title: 'KFServing repository: Metrics and monitoring sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/metrics-and-monitoring',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, whose serving runtimes export metrics to Prometheus.',
      sources: [
        {
          title: 'KServe documentation: Prometheus metrics',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/observability/prometheus-metrics',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/performance-monitoring/kserve-prometheus'],
    },
  },
  {
    slug: 'metrics-in-ui',
    text: 'The KFServing user interface can be set up to show resource and request metrics.',
    support: { 'endpoint-metrics': { how: 'custom' } },
    sources: [
      {
        title: 'Kubeflow documentation: Models web app, metrics',
        url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#metrics',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason:
        'KFServing was renamed KServe; its Models Web App still shows metrics once Grafana and Prometheus are installed.',
      sources: [
        {
          title: 'Kubeflow documentation: Models Web App',
          url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/performance-monitoring/webapp-metrics'],
    },
  },
  {
    slug: 'drift-detection',
    text: 'KFServing detects drift through Seldon Alibi.',
    support: { 'drift-detection': { how: 'integration', via: ['Seldon Alibi'] } },
    sources: [
      {
        title: 'KFServing repository: Drift detection sample with Alibi Detect',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/drift-detection/alibi-detect/cifar10',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which keeps the integration with Alibi Detect.',
      sources: [
        {
          title: 'KServe documentation: Alibi outlier and drift detection',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-monitoring/kserve-drift-detection'],
    },
  },
  {
    slug: 'outlier-detection',
    text: 'KFServing detects outliers through Seldon Alibi.',
    support: { 'outlier-detection': { how: 'integration', via: ['Seldon Alibi'] } },
    sources: [
      {
        title: 'KFServing repository: Outlier detection sample with Alibi Detect',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/outlier-detection/alibi-detect/cifar10',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which keeps the integration with Alibi Detect.',
      sources: [
        {
          title: 'KServe documentation: Alibi outlier and drift detection',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-monitoring/kserve-outlier-detection'],
    },
  },
  {
    slug: 'explanations',
    text: 'KFServing explains predictions through Seldon Alibi.',
    support: { explainability: { how: 'integration', via: ['Seldon Alibi'] } },
    sources: [
      {
        title: 'KFServing repository: Explanation samples',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/explanation',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, which names Alibi and further explainers.',
      sources: [
        {
          title: 'KServe documentation: Explainer overview',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-monitoring/kserve-alibi-explainer'],
    },
  },
  {
    slug: 'request-logging',
    text: 'KFServing offers flexible logging of inference requests.',
    support: { 'payload-logging': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KFServing repository: Logger sample',
        url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/logger',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe, whose logger captures requests and responses.',
      sources: [
        {
          title: 'KServe documentation: Inference logger overview',
          url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger',
          accessed: '2026-11-23',
        },
        {
          title: 'KServe blog: Transition from KFServing to KServe',
          url: 'https://kserve.github.io/website/blog/kfserving-transition',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-monitoring/kserve-logger'],
    },
  },
  {
    slug: 'no-native-model-registry',
    text: 'Kubeflow lacks a model registry of its own.',
    support: { 'model-registry': { how: 'none' } },
    sources: [
      {
        title: 'Kubeflow repository: Issue 5093 on a model registry',
        url: 'https://github.com/kubeflow/kubeflow/issues/5093',
      },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      since: '2024-07',
      why: 'changed',
      reason: 'Kubeflow 1.9 brought a model registry, which is now part of Kubeflow Hub.',
      sources: [
        {
          title: 'Kubeflow documentation: Hub overview',
          url: 'https://www.kubeflow.org/docs/components/hub/overview/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow blog: Kubeflow 1.9 release',
          url: 'https://blog.kubeflow.org/kubeflow-1.9-release/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-governance/hub-model-registry'],
    },
  },
  {
    slug: 'model-details-as-artifacts',
    text: 'Kubeflow metadata can log the details of models as artifacts.',
    support: {},
    about: ['experiment-tracking', 'model-lineage'],
    sources: [
      {
        title: 'Kubeflow blog: Lineage tracking from Jupyter',
        url: 'https://blog.kubeflow.org/jupyter/2020/10/01/lineage.html',
      },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Pipelines moved from Kubeflow’s own metadata component to Google’s ML Metadata.',
      sources: [
        {
          title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
          url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-governance/model-artifact-metadata'],
    },
  },
  {
    slug: 'running-models-list',
    text: 'The KFServing user interface lists the models that are running.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Models web app, listing',
        url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#listing',
      },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      since: '2021-09',
      why: 'restated',
      reason: 'KFServing was renamed KServe; its Models Web App lists the inference services.',
      sources: [
        {
          title: 'Kubeflow documentation: Models Web App',
          url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/model-governance/webapp-inventory'],
    },
  },
  {
    slug: 'lineage-with-metadata-sdk',
    text: 'The metadata SDK of Kubeflow lets users record lineage.',
    support: { 'data-lineage': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow blog: Lineage tracking from Jupyter',
        url: 'https://blog.kubeflow.org/jupyter/2020/10/01/lineage.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Pipelines moved from Kubeflow’s own metadata component and SDK to Google’s ML Metadata.',
      sources: [
        {
          title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
          url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/data-governance/mlmd-lineage-graph'],
    },
  },
  {
    slug: 'pachyderm',
    text: 'Kubeflow can be used with Pachyderm, whose version 1.10 supports it through an extended S3 gateway.',
    support: {},
    sources: [
      {
        title: 'Pachyderm blog: Kubeflow support in Pachyderm 1.10',
        url: 'https://www.pachyderm.com/blog/pachyderm-1-10-s3-gateway-expansion-brings-support-for-kubeflow/',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      since: '2025-10',
      why: 'ended',
      reason:
        'An issue of Pachyderm’s repository reports since October 2025 that its domain and Helm charts can no longer be reached.',
      sources: [
        {
          title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
          url: 'https://github.com/pachyderm/pachyderm/issues/10509',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'arrikto-data-lineage',
    text: 'Arrikto provides enterprise data lineage for Kubeflow, outside the open-source project.',
    support: { 'data-lineage': { how: 'native' } },
    only: ['arrikto-enterprise-kubeflow'],
    sources: [
      {
        title: 'Kubeflow documentation: Arrikto Enterprise Kubeflow',
        url: 'https://www.kubeflow.org/docs/distributions/ekf/',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'ended',
      reason:
        'The Kubeflow blog tells of Arrikto as a company of the past, and its distribution is not among those that the documentation lists.',
      sources: [
        {
          title: 'Kubeflow blog: Kale 2.0',
          url: 'https://blog.kubeflow.org/kale-2.0-release/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow documentation: Installing Kubeflow',
          url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  {
    slug: 'pipelines-from-ci',
    text: 'For continuous delivery, a CI system has to start Kubeflow Pipelines.',
    support: { 'ci-cd-integration': { how: 'custom' } },
    sources: [
      {
        title: 'Kubeflow Pipelines repository: Comment on issue 1352',
        url: 'https://github.com/kubeflow/pipelines/issues/1352#issuecomment-580950222',
      },
    ],
    recorded: '2021-10',
    category: 'continuous-delivery',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Besides calls from a CI system, pipelines can now be delivered as Kubernetes resources, which suits GitOps tools.',
      sources: [
        {
          title: 'Kubeflow documentation: Pipelines interfaces',
          url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow Community Distribution repository: README',
          url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'kubeflow/continuous-delivery/pipelines-api-for-ci',
        'kubeflow/continuous-delivery/pipelines-gitops',
      ],
    },
  },
  {
    slug: 'vertex-managed-pipelines',
    text: 'Google Vertex runs Kubeflow Pipelines as a managed service, which does not cover Kubeflow as a whole.',
    support: { 'managed-service': { how: 'native', via: ['Google Vertex'], partial: true } },
    about: ['pipeline-orchestration'],
    only: ['vertex-managed-pipelines'],
    sources: [
      {
        title: 'Vertex AI documentation: Building a pipeline',
        url: 'https://cloud.google.com/vertex-ai/docs/pipelines/build-pipeline',
      },
    ],
    recorded: '2021-10',
    category: 'cloud-saas',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'Google renamed the service: the pages of Vertex AI Pipelines now speak of Gemini Enterprise Agent Platform Pipelines.',
      sources: [
        {
          title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
          accessed: '2026-11-23',
        },
        {
          title: 'Gemini Enterprise Agent Platform documentation: Configure email notifications',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/email-notifications',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/cloud-saas/agent-platform-pipelines'],
    },
  },
  {
    slug: 'distributions-with-managed-features',
    text: 'Distributions of Kubeflow exist that connect to some managed features of a platform.',
    support: { 'third-party-distributions': { how: 'native' } },
    sources: [{ title: 'Kubeflow documentation: Distributions', url: 'https://www.kubeflow.org/docs/distributions/' }],
    recorded: '2021-10',
    category: 'cloud-saas',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The documentation now describes in other words what packaged distributions add.',
      sources: [
        {
          title: 'Kubeflow documentation: Introduction',
          url: 'https://www.kubeflow.org/docs/started/introduction/',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow documentation: Installing Kubeflow',
          url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['kubeflow/cloud-saas/distribution-extras'],
    },
  },
];
