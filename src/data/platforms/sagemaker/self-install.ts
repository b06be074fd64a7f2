import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'ack-from-kubernetes',
    text: 'With AWS Controllers for Kubernetes (ACK), users declare SageMaker jobs, endpoints and pipeline runs as custom resources in their own Kubernetes cluster, and SageMaker runs them.',
    support: {
      'external-job-submission': {
        how: 'integration',
        via: ['aws-controllers-for-kubernetes'],
        shows: ['start', 'define', 'follow'],
      },
      'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] },
    },
    about: ['kubernetes-native'],
    sources: [
      { page: pages.ackControllerForSageMakerReadme, accessed: '2026-12-01' },
      { page: pages.ackControllerForSageMakerResourceDefinitions, accessed: '2026-12-01' },
      { page: pages.ackTutorialSageMaker, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sdk-training-jobs',
    text: 'The SageMaker Python SDK can define and submit training jobs, wait until a job is complete and show the logs of its container.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define', 'follow'] } },
    sources: [{ page: pages.sagemakerPythonSdkModelTrainer, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'hyperpod-on-eks',
    text: 'A SageMaker HyperPod cluster attaches to the customer’s Amazon EKS cluster, where Helm charts install HyperPod’s training, inference and health components.',
    support: {},
    about: ['kubernetes-install', 'customer-cloud-deployment'],
    only: ['hyperpod'],
    sources: [
      { page: pages.hyperpodCliReadme, accessed: '2026-12-01' },
      { page: pages.apiClusterOrchestratorEksConfig, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-mode',
    text: 'The SageMaker Python SDK can train and serve models in Docker containers on the user’s machine, or serve a model inside the Python process without a container or AWS resources.',
    support: { 'local-mode': { how: 'native', shows: ['run', 'alone'] } },
    sources: [
      { page: pages.pythonSdkModelTraining, accessed: '2026-12-01' },
      { page: pages.pythonSdkDeployModelsForInference, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distribution-images-on-laptop',
    text: 'Users can run SageMaker Distribution images with Docker on a laptop, but the images hold frameworks, packages and IDEs such as JupyterLab rather than the SageMaker service.',
    support: {},
    about: ['self-hosted'],
    sources: [{ page: pages.distributionReadme, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'emr-on-eks',
    text: 'A Spark connection in SageMaker Unified Studio can use an Amazon EMR on EKS cluster, identified by the Amazon Resource Name (ARN) of the cluster’s managed endpoint.',
    support: { 'hybrid-execution': { how: 'integration', via: ['amazon-emr'], shows: ['work'], partial: true } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiSparkEmrPropertiesInput, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiSparkEmrPropertiesOutput, accessed: '2026-12-01' },
      { page: pages.emrOnEksSparkConnect, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
