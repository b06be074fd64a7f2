import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const continuousDelivery: readonly WrittenFeature[] = [
  {
    slug: 'enterprise-gitops',
    text: 'In a namespace with GitOps enabled, Seldon Enterprise Platform commits each deployment change to a Git repository, and Argo CD then syncs the change to the cluster.',
    support: {
      'ci-cd-integration': { how: 'native', shows: ['described', 'deploy'], via: ['argo-cd'] },
      'source-control': { how: 'native', shows: ['git', 'remote', 'write'] },
    },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformGitOpsSync, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformNamespaces, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformGitOpsArchitecture, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gitops-ignores-manual',
    text: 'Seldon Enterprise Platform ignores resources in its GitOps namespaces that were created with kubectl outside the Git repository.',
    support: {},
    about: ['source-control', 'ci-cd-integration'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformGitOpsSync, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-environments',
    text: 'Seldon Enterprise Platform treats each namespace as a separate environment by default, such as staging or production, but separate clusters can also serve as environments.',
    support: {},
    about: ['environment-promotion'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformDeploymentModels, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'core-1-argocd-example',
    text: 'A Seldon Core 1 demonstration (last changed in 2021) builds model images with Argo Workflows jobs that Jenkins starts, and deploys a dummy model from Git with Argo CD.',
    support: { 'ci-cd-integration': { how: 'custom', shows: ['supplied', 'deploy'], via: ['jenkins', 'argo-cd'] } },
    only: ['core-1'],
    sources: [
      { page: pages.coreCicdExampleWithArgoCd, accessed: '2026-12-01' },
      { page: pages.coreArgoCdExampleChangeOf2021, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-charts',
    text: 'Seldon Core 2 is installed with four Helm charts, one each for its custom resources, manager, runtime and servers.',
    support: {
      'kubernetes-install': { how: 'native', shows: ['path'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared'] },
    },
    only: ['core-2'],
    sources: [{ page: pages.core2InstallationOverview, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'declarative-resources',
    text: 'Seldon Core 2 models, pipelines, experiments and servers are custom resources declared in YAML manifests.',
    support: { 'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] } },
    only: ['core-2'],
    sources: [
      { page: pages.core2KubernetesResources, accessed: '2026-12-01' },
      { page: pages.core2Models, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-not-for-kubernetes',
    text: 'The Seldon CLI cannot change manifests in a Kubernetes cluster and is not recommended for changing resources there.',
    support: {},
    about: ['infrastructure-as-code', 'local-mode'],
    only: ['core-2'],
    sources: [{ page: pages.core2SeldonCli, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'ansible-playbooks',
    text: 'The Seldon Core 2 repository has Ansible playbooks that install Core 2 with Kafka, Prometheus, OpenTelemetry and Jaeger for development and testing.',
    support: { 'kubernetes-install': { how: 'native', shows: ['path'] } },
    about: ['infrastructure-as-code'],
    only: ['core-2'],
    sources: [
      { page: pages.core2LearningEnvironment, accessed: '2026-12-01' },
      { page: pages.coreAnsibleInstallation, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-api-and-sdk',
    text: 'Through Seldon Enterprise Platform’s REST API or Python SDK, upstream systems can create deployments and batch prediction jobs (which require Argo Workflows).',
    support: { 'batch-inference': { how: 'native', shows: ['job', 'start'], via: ['argo-workflows'] } },
    about: ['external-job-submission'],
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformRestApi, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformArgoWorkflows, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.deploySdkBatchJobsApi, accessed: '2026-12-01' },
      { page: pages.deploySdkPythonReadme, accessed: '2026-12-01' },
      { page: pages.deploySdkBatchJobDefinition, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-batch-job-details',
    text: 'Through the Seldon Enterprise Platform API, users can create and list batch prediction jobs of a deployment or pipeline and get a job’s definition, Argo workflow status and times.',
    support: {},
    about: ['external-job-submission', 'batch-inference'],
    only: ['enterprise-platform'],
    sources: [
      { page: pages.deploySdkBatchJobsApi, accessed: '2026-12-01' },
      { page: pages.deploySdkBatchJobGetResponse, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.deploySdkBatchJobDescription, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-jenkins-promotion',
    text: 'A Seldon Core 0.5.1 example (tutorial removed in 2025) uses Jenkins to promote a deployment from staging to production through an approved pull request.',
    support: {
      'environment-promotion': {
        how: 'custom',
        shows: ['move', 'stages', 'gate'],
        via: ['jenkins', 'argo-cd'],
        stage: 'deprecated',
      },
    },
    only: ['core-1'],
    sources: [
      { page: pages.andJenkinsExampleReadme, accessed: '2026-12-01' },
      { page: pages.coreDeprecateJenkinsClassicXTutorials, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-pachyderm-retraining',
    text: 'In a Seldon Core 1 example, a Pachyderm pipeline retrains the model when data is committed, and a second pipeline deploys the new model in Seldon.',
    support: {
      'automated-retraining': { how: 'custom', shows: ['start', 'signal', 'follow'], via: ['pachyderm'] },
      'pipeline-orchestration': { how: 'integration', shows: ['graph', 'state', 'again'], via: ['pachyderm'] },
    },
    only: ['core-1'],
    sources: [
      { page: pages.corePachydermContinuousDeliveryExample, accessed: '2026-12-01' },
      { page: pages.corePachydermExample, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
