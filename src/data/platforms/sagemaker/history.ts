import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'components-marked-new',
    text: 'Five SageMaker components are marked as new: Clarify, Data Wrangler, Debugger, Feature Store and Pipelines.',
    support: {},
    about: [
      'feature-store',
      'data-transformation',
      'training-debugging',
      'pipeline-orchestration',
      'explainability',
      'bias-monitoring',
    ],
    sources: [],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source was recorded in 2021, and none was found for the marking as new.',
      sources: [],
    },
  },
  {
    slug: 'ground-truth',
    text: 'SageMaker Ground Truth provides data labelling.',
    support: { 'data-labeling': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Ground Truth is no longer open to new customers; existing customers keep it without new features.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Create a labeling job (API)',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/data-preparation/ground-truth-closed'],
    },
  },
  {
    slug: 'pipelines',
    text: 'SageMaker Pipelines combines the different options for training.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The statement of 2021 is put more exactly: Pipelines chains steps of several kinds, of which training is one.',
      sources: [
        {
          title: 'SageMaker Python SDK documentation: Implement MLOps',
          url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/model-training/pipeline-steps'],
    },
  },
  {
    slug: 'elastic-inference',
    text: 'SageMaker supports Elastic Inference for low latency.',
    support: {},
    about: ['accelerated-inference'],
    sources: [
      {
        title: 'SageMaker developer guide: Elastic Inference',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'ended',
      reason: 'Amazon Elastic Inference took no new customers from 15 April 2023 and is no longer available.',
      sources: [
        {
          title: 'AWS CLI reference: elastic-inference',
          url: 'https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html',
          accessed: '2026-11-23',
        },
        {
          title: 'SageMaker API reference: ProductionVariant',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/scaling-predictions/elastic-inference-ended'],
    },
  },
  {
    slug: 'monitoring-schedules',
    text: 'SageMaker Model Monitor checks constraints at times set by a custom monitoring schedule.',
    support: { 'data-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Model Monitor',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitor is no longer open to new customers; existing customers keep it without new features.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/performance-monitoring/model-monitor-closed'],
    },
  },
  {
    slug: 'model-quality',
    text: 'SageMaker Model Monitor can compare predictions with ground truth to monitor model quality.',
    support: { 'model-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Model quality monitoring',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitor is no longer open to new customers.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
          accessed: '2026-11-23',
        },
        {
          title: 'SageMaker API reference: CreateModelQualityJobDefinition',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/data-monitoring/model-quality-closed'],
    },
  },
  {
    slug: 'skew-and-bias-drift',
    text: 'SageMaker Clarify monitors skew in the form of bias drift.',
    support: { 'bias-monitoring': { how: 'native' } },
    about: ['training-serving-skew'],
    sources: [
      {
        title: 'SageMaker developer guide: Bias drift monitoring with Clarify',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitor and Clarify, which provide bias drift monitoring, are no longer open to new customers.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Create a bias drift baseline',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift-baseline.html',
          accessed: '2026-11-23',
        },
        {
          title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/data-monitoring/bias-drift-closed'],
    },
  },
  {
    slug: 'feature-attribution',
    text: 'SageMaker Clarify explains predictions by feature attribution.',
    support: { explainability: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Feature attribution drift monitoring with Clarify',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribution-drift.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Clarify is no longer open to new customers; existing customers keep it without new features.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/data-monitoring/clarify-closed'],
    },
  },
  {
    slug: 'feature-attribution-drift',
    text: 'SageMaker Clarify monitors drift of feature attributions.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: Feature attribution drift monitoring with Clarify',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribution-drift.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'Model Monitor, which schedules feature attribution drift jobs, is no longer open to new customers.',
      sources: [
        {
          title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/data-monitoring/attribution-drift-closed'],
    },
  },
  {
    slug: 'projects',
    text: 'SageMaker has a concept of projects, which is not in use by default.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'SageMaker developer guide: What a SageMaker project is',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-whatis.html',
      },
    ],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'SageMaker projects are sets of resources made from templates; work areas with members are domains, spaces and Unified Studio projects.',
      sources: [
        {
          title: 'SageMaker API reference: CreateProject',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
          accessed: '2026-11-23',
        },
        {
          title: 'SageMaker API reference: CreateSpace',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
          accessed: '2026-11-23',
        },
        {
          title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
          url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/collaboration/ml-projects', 'sagemaker/collaboration/domains-spaces'],
    },
  },
  {
    slug: 'kubernetes-training',
    text: 'Models can be trained from Kubernetes with SageMaker and Kubeflow; only training is covered.',
    support: { 'external-job-submission': { how: 'integration', via: ['Kubeflow'], partial: true } },
    sources: [{ title: 'AWS: SageMaker and Kubernetes', url: 'https://aws.amazon.com/sagemaker/kubernetes/' }],
    recorded: '2021-10',
    category: 'self-install',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'The ACK controller for SageMaker covers tuning, processing, transform, hosting and monitoring besides training, without Kubeflow.',
      sources: [
        {
          title: 'ACK controller for SageMaker on GitHub: README',
          url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'ACK controller for SageMaker on GitHub: resource definitions',
          url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/tree/main/config/crd/bases',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/self-install/ack-from-kubernetes'],
    },
  },
  {
    slug: 'no-kubernetes-beyond-training',
    text: 'Parts of SageMaker other than training are not supported in Kubernetes.',
    support: { 'kubernetes-install': { how: 'none' } },
    sources: [],
    recorded: '2021-10',
    category: 'self-install',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'HyperPod now runs training, inference and development spaces on an Amazon EKS cluster, installed with Helm charts.',
      sources: [
        {
          title: 'SageMaker HyperPod CLI on GitHub: README',
          url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'SageMaker API reference: ClusterOrchestratorEksConfig',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterOrchestratorEksConfig.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['sagemaker/self-install/hyperpod-on-eks'],
    },
  },
];
