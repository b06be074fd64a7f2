import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'managed-endpoints-stage',
    text: 'Managed endpoints have preview status.',
    support: {},
    about: ['real-time-endpoints', 'batch-inference'],
    sources: [
      {
        title: 'Azure AI blog: Managed endpoints announcement',
        url: 'https://techcommunity.microsoft.com/t5/azure-ai/announcing-managed-endpoints-in-azure-machine-learning-for/ba-p/2366481',
      },
    ],
    recorded: '2021-10',
    category: 'recent-activity',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason:
        'The commands for online and batch endpoints became generally available with version 2.4.0 of the CLI extension.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/recent-activity/managed-endpoints-ga'],
    },
  },
  {
    slug: 'training-pipelines',
    text: 'Distributed training can be run with a training Pipeline.',
    support: { 'distributed-training': { how: 'native' }, 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Ways to train models',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
      },
    ],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'In version 2 of the interfaces, distribution is a setting of a training job and a pipeline is a job of several steps, so the sentence is split.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Distributed training',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-distributed-training',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-training/distributed-jobs', 'azure-ml/model-training/pipeline-jobs'],
    },
  },
  {
    slug: 'prebuilt-containers',
    text: 'Managed endpoints, in preview, can serve models in pre-built containers.',
    support: { 'prebuilt-serving-containers': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022; their ready-made images are called curated ones.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-deployment/curated-images'],
    },
  },
  {
    slug: 'custom-containers',
    text: 'Managed endpoints, in preview, can serve models in custom containers.',
    support: { 'custom-serving-containers': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints, which serve custom containers, left preview in the CLI in May 2022.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-deployment/own-containers'],
    },
  },
  {
    slug: 'real-time-endpoints',
    text: 'Managed endpoints, in preview, answer prediction requests in real time.',
    support: { 'real-time-endpoints': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-deployment/managed-online-endpoints'],
    },
  },
  {
    slug: 'batch-endpoints',
    text: 'Managed endpoints, in preview, can run predictions in batches.',
    support: { 'batch-inference': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Batch endpoints left preview in the CLI in May 2022.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Batch endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-deployment/parallel-batch-endpoints'],
    },
  },
  {
    slug: 'gpu-inference',
    text: 'Managed online endpoints, in preview, can use GPUs.',
    support: { 'accelerated-inference': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/scaling-predictions/gpu-online-endpoints'],
    },
  },
  {
    slug: 'traffic-splitting',
    text: 'Managed online endpoints, in preview, can split traffic.',
    support: { 'traffic-splitting': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Deploying managed online endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-deploy-managed-online-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/scaling-predictions/percentage-routing'],
    },
  },
  {
    slug: 'latency-monitoring',
    text: 'Online endpoints, in preview, have built-in monitoring of latency.',
    support: { 'endpoint-metrics': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring online endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022; their metrics are read in Azure Monitor.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Monitoring online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/performance-monitoring/azure-monitor-metrics'],
    },
  },
  {
    slug: 'hardware-monitoring',
    text: 'Online endpoints, in preview, have built-in monitoring of hardware resources.',
    support: { 'endpoint-metrics': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Monitoring online endpoints',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
      },
    ],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2022-05-24',
      why: 'changed',
      reason: 'Online endpoints left preview in the CLI in May 2022; their metrics are read in Azure Monitor.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: CLI v2 release notes',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/azure-machine-learning-release-notes-cli-v2',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Monitoring online endpoints',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-monitor-online-endpoints',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/performance-monitoring/azure-monitor-metrics'],
    },
  },
  {
    slug: 'cross-workspace-sharing',
    text: 'The model registry of one workspace can be shared with other workspaces.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'Models are shared through registries that lie outside any workspace; the model registry of a workspace stays its own.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Registries',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-machine-learning-registries-mlops',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Model registry with MLflow',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/model-governance/shared-registries'],
    },
  },
  {
    slug: 'dataset-versioning',
    text: 'Datasets can be versioned.',
    support: { 'dataset-versioning': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Versioning and tracking datasets',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-version-track-datasets',
      },
    ],
    recorded: '2021-10',
    category: 'data-governance',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'Version 2 of the interfaces calls datasets data assets.',
      sources: [
        {
          title: 'Azure Machine Learning documentation: Upgrading from v1 to v2',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-migrate-from-v1',
          accessed: '2026-11-23',
        },
        {
          title: 'Azure Machine Learning documentation: Data assets',
          url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-create-data-assets',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['azure-ml/data-governance/data-asset-versions'],
    },
  },
];
