import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'mlops-on-aws',
    text: 'SageMaker is a platform for MLOps that runs on AWS.',
    support: {},
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Implement MLOps',
        url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'hyperpod-custom-resources',
    text: 'SageMaker HyperPod clusters orchestrated by Amazon EKS take PyTorch training jobs and inference endpoints as Kubernetes custom resources, which operators installed in the cluster carry out.',
    support: { 'kubernetes-native': { how: 'native' } },
    only: ['hyperpod'],
    sources: [
      {
        title: 'SageMaker HyperPod CLI on GitHub: README',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
        url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'partner-ai-apps',
    text: 'SageMaker Partner AI Apps run third-party applications inside SageMaker; the application types are Comet, Deepchecks LLM Evaluation, Fiddler and Lakera Guard.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreatePartnerApp',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'marketplace',
    text: 'SageMaker algorithms and model packages can be listed on AWS Marketplace, and subscribers use those of other sellers to create models and training jobs.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker API reference: CreateModelPackage',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker API reference: AlgorithmSpecification',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
