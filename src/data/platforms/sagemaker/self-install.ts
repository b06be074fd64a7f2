import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'ack-from-kubernetes',
    text: 'With the ACK controller, SageMaker jobs, endpoints and pipeline runs are declared as custom resources in the user’s own Kubernetes cluster; the work itself runs in SageMaker, outside the cluster.',
    support: { 'external-job-submission': { how: 'integration', via: ['AWS Controllers for Kubernetes'] } },
    about: ['kubernetes-native'],
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
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-on-eks',
    text: 'A HyperPod cluster attaches to an Amazon EKS cluster of the customer, where Helm charts install its training, inference and health components; this covers HyperPod, not the rest of SageMaker.',
    support: {
      'kubernetes-install': { how: 'native', partial: true },
      'customer-cloud-deployment': { how: 'native', partial: true },
    },
    only: ['hyperpod'],
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
    recorded: '2026-11',
  },
  {
    slug: 'local-mode',
    text: 'The SageMaker Python SDK can train and serve models in Docker containers on the user’s machine, and can serve a model inside the Python process without a container or AWS resources.',
    support: { 'local-mode': { how: 'native' } },
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Model training',
        url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK documentation: Deploy models for inference',
        url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'emr-on-eks',
    text: 'A Spark connection of Unified Studio can use an Amazon EMR on EKS cluster, named by the ARN of its managed endpoint; this covers Spark only.',
    support: { 'hybrid-execution': { how: 'integration', via: ['Amazon EMR on EKS'], partial: true } },
    only: ['unified-studio'],
    sources: [
      {
        title: 'Amazon DataZone API reference: SparkEmrPropertiesInput',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesInput.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Amazon DataZone API reference: SparkEmrPropertiesOutput',
        url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesOutput.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
