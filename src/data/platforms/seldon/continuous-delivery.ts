import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'enterprise-gitops',
    text: 'The Enterprise Platform can keep the deployments of a namespace in a Git repository, committing each change with its author, while Argo CD applies them to the cluster.',
    support: { 'ci-cd-integration': { how: 'native', via: ['Argo CD'] }, 'source-control': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: GitOps sync',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Enterprise Platform documentation: Namespaces',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/namespace-setup',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gitops-ignores-manual',
    text: 'In its GitOps namespaces the Enterprise Platform ignores resources created with kubectl outside the Git repository.',
    support: {},
    about: ['source-control', 'ci-cd-integration'],
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: GitOps sync',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-argocd-example',
    text: 'The Core 1 repository has an example that builds models with Jenkins and Argo Workflows and deploys them from Git with Argo CD.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['Jenkins and Argo CD'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core repository: CI/CD example with Argo CD',
        url: 'https://github.com/SeldonIO/seldon-core/blob/master/examples/cicd/cicd-argocd/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'helm-charts',
    text: 'Seldon publishes four Helm charts for Core 2: custom resources, manager, runtime and servers.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Installation overview',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'declarative-resources',
    text: 'Models, pipelines, experiments and servers of Core 2 are declared in YAML manifests of its custom resources.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Kubernetes resources',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/resources',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core 2 documentation: Models',
        url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-not-for-kubernetes',
    text: 'The Seldon CLI cannot change the manifests in a Kubernetes cluster and is not recommended there for changing resources.',
    support: {},
    about: ['infrastructure-as-code', 'local-mode'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Seldon CLI',
        url: 'https://docs.seldon.ai/seldon-core-2/resources/apis/cli',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ansible-playbooks',
    text: 'Ansible playbooks install Core 2 with Kafka, Prometheus, OpenTelemetry and Jaeger; they are meant for development and testing.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Learning environment',
        url: 'https://docs.seldon.ai/seldon-core-2/installation/learning-environment',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Ansible installation',
        url: 'https://github.com/SeldonIO/seldon-core/blob/v2/ansible/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-api-and-sdk',
    text: 'Upstream systems can create deployments and batch jobs on the Enterprise Platform through its REST API, for which there is a Python SDK.',
    support: { 'external-job-submission': { how: 'native' } },
    only: ['enterprise-platform'],
    sources: [
      {
        title: 'Seldon Enterprise Platform documentation: REST API',
        url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/api',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Deploy SDK repository: BatchJobsApi',
        url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobsApi.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-jenkins-promotion',
    text: 'An example repository of Seldon, of 2020, promotes a Core 1 deployment with Jenkins from staging to production, which Argo CD keeps in step with Git; its tutorial was taken out of the documentation in 2025.',
    support: { 'environment-promotion': { how: 'integration', via: ['Jenkins and Argo CD'], stage: 'deprecated' } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon and Jenkins example repository: README',
        url: 'https://github.com/SeldonIO/sig-mlops-jenkins-classic/blob/34ded5b30d913166c3f2d23a6e939c21fc9b4795/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Deprecate Jenkins Classic & X tutorials',
        url: 'https://github.com/SeldonIO/seldon-core/commit/114b429bae97a99b9bc9ec0599f1cbbbc2623314',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-pachyderm-retraining',
    text: 'In an example of Core 1, a Pachyderm pipeline trains the model again when data is committed, and a second pipeline deploys the new model in Seldon.',
    support: { 'automated-retraining': { how: 'integration', via: ['Pachyderm'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core repository: Pachyderm continuous delivery example',
        url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/pachyderm-cd4ml/index.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Pachyderm example',
        url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/pachyderm-simple/index.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
