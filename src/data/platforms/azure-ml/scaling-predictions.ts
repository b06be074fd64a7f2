import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'rule-based-autoscaling',
    text: 'Managed online deployments scale between set bounds by metrics such as CPU load, by timetable or by both, using Azure Monitor autoscale.',
    support: { autoscaling: { how: 'native', via: ['Azure Monitor'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-replica-scaling',
    text: 'Kubernetes online endpoints scale the number of replicas, but only within the fixed size of the cluster.',
    support: { autoscaling: { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-scale-to-zero-online',
    text: 'Online endpoints cannot scale their compute to zero.',
    support: { 'scale-to-zero': { how: 'none' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scale-to-zero-batch',
    text: 'Batch endpoints release their compute between jobs, and serverless deployments occupy no machines of the customer.',
    support: { 'scale-to-zero': { how: 'native' } },
    only: ['batch-endpoints', 'serverless-deployments'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'percentage-routing',
    text: 'An online endpoint routes set percentages of its requests to each of its deployments; a header can direct a request to one deployment.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'champion-challenger',
    text: 'Microsoft lists champion-challenger models as a use of managed online endpoints, whose metrics and logs can be compared between deployments in charts and queries.',
    support: { 'champion-challenger': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'traffic-mirroring',
    text: 'Managed online endpoints can copy a share of live requests to another deployment and record its metrics without returning its answers; Kubernetes online endpoints cannot.',
    support: { 'shadow-deployment': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'switching-deployments',
    text: 'Deployments of several model versions can stay behind one endpoint, and changed traffic percentages or a new default deployment switch between them.',
    support: { 'deployment-rollback': { how: 'native' } },
    only: ['online-endpoints', 'batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Batch endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-batch',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Safe rollout of online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-safely-rollout-online-endpoints',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'several-models-per-deployment',
    text: 'In a sample of Microsoft, two models registered as one asset are loaded into one online deployment, and the scoring script picks the model for each request.',
    support: { 'multi-model-endpoints': { how: 'custom' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: Azure/azureml-examples, multimodel deployment',
        url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/endpoints/online/managed/online-endpoints-multimodel.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Custom containers',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-custom-container',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-online-endpoints',
    text: 'Managed and Kubernetes online endpoints can run on CPU or GPU machines, and deployments of one endpoint may differ in this.',
    support: { 'accelerated-inference': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'three-instances',
    text: 'High availability of a managed online deployment requires at least three instances; the service recovers failed nodes.',
    support: { 'high-availability': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Online endpoints',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-endpoints-online',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'router-replicas',
    text: 'On Kubernetes clusters of three or more nodes, the Azure Machine Learning extension runs three replicas of its inference router by default.',
    support: { 'high-availability': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Kubernetes extension',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'triton-dynamic-batching',
    text: 'A sample for Azure Machine Learning tunes Triton’s model configuration so that the server groups inference requests into dynamic batches.',
    support: { 'request-batching': { how: 'custom', via: ['NVIDIA Triton Inference Server'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: Azure/azureml-examples, Triton, OLive and Model Analyzer',
        url: 'https://github.com/Azure/azureml-examples/blob/main/cli/endpoints/online/triton/single-model/olive_model_analyzer/OLive_MA_AML_Readme.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'endpoint-limits',
    text: 'By default a managed online endpoint accepts 500 requests a second and 50 instances a deployment, and a subscription has 100 endpoints in each region; all can be raised.',
    support: {},
    about: ['autoscaling', 'real-time-endpoints'],
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-management-gateway',
    text: 'In a lab of Microsoft, one Azure API Management gateway fronts a managed online endpoint and, with keys and token metering, language models of Foundry, without routing between the two.',
    support: { 'ai-gateway': { how: 'integration', via: ['Azure API Management'], partial: true } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'GitHub: Azure-Samples/AI-Gateway, Azure ML model as MCP server',
        url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'GitHub: Azure-Samples/AI-Gateway, resources of the Azure ML lab',
        url: 'https://github.com/Azure-Samples/AI-Gateway/blob/main/labs/azure-ml-models/main.bicep',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
