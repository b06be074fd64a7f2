import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const selfInstall: readonly WrittenFeature[] = [
  {
    slug: 'own-kubernetes-clusters',
    text: 'Azure Machine Learning can run training and inference on the customer’s Kubernetes clusters in Azure and, through Azure Arc, on premises, at the edge and in other clouds.',
    support: { 'hybrid-execution': { how: 'native', via: ['azure-arc'], shows: ['work', 'jobs', 'anywhere'] } },
    about: ['multi-cloud'],
    sources: [{ page: pages.kubernetesComputeTarget, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-extension',
    text: 'Customers can install an Azure Machine Learning extension on Azure Kubernetes Service or on clusters connected by Azure Arc, but the workspace itself remains an Azure resource.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      { page: pages.kubernetesExtension, accessed: '2026-11-23' },
      { page: pages.workspaces, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'extension-scheduler',
    text: 'The Kubernetes extension of Azure Machine Learning installs the Volcano scheduler for jobs and the Prometheus operator, or reuses those already in the cluster.',
    support: {},
    about: ['gpu-scheduling', 'kubernetes-install'],
    sources: [{ page: pages.kubernetesExtension, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'connected-premises',
    text: 'Even for machine learning on premises, the documented Azure Machine Learning set-up is connected to Azure through an outbound proxy and through ExpressRoute with private link.',
    support: {},
    about: ['self-hosted', 'air-gapped-install'],
    sources: [{ page: pages.kubernetesComputeTarget, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'local-endpoints',
    text: 'Azure Machine Learning online deployments can be tested in local Docker with local model and conda files, but with one deployment per endpoint and no traffic rules, authentication or probe settings.',
    support: { 'local-mode': { how: 'native', shows: ['run'], partial: true } },
    only: ['online-endpoints'],
    sources: [{ page: pages.onlineEndpoints, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'local-compute-target',
    text: 'An Azure Machine Learning training command can run on the local computer first and, after its compute parameter is changed, on cloud compute.',
    support: { 'local-mode': { how: 'native', shows: ['run'] } },
    sources: [{ page: pages.waysToTrainModels, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'airflow-provider',
    text: 'An Apache Airflow provider (beta, last changed in June 2023) submits workflows to Azure Machine Learning, such as a pipeline job with several steps defined in the Airflow DAG.',
    support: {
      'external-job-submission': {
        how: 'integration',
        via: ['apache-airflow'],
        shows: ['start', 'define'],
        stage: 'preview',
      },
      'pipeline-orchestration': { how: 'integration', via: ['apache-airflow'], shows: ['graph'], stage: 'preview' },
    },
    sources: [
      { page: pages.overview, accessed: '2026-12-01' },
      { page: pages.airflowProviderPipelineExample, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.airflowProviderSetup, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cli-jobs',
    text: 'The Azure CLI creates Azure Machine Learning jobs from YAML files, streams their logs and shows their status.',
    support: { 'external-job-submission': { how: 'native', shows: ['start', 'define', 'follow'] } },
    sources: [
      { page: pages.githubAzuremlExamplesBertPretrain, accessed: '2026-12-01' },
      { page: pages.githubAzuremlExamplesBatchScoreScript, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-orchestrators',
    text: 'Azure Data Factory and, in preview, Microsoft Fabric can start Azure Machine Learning pipelines that are deployed to batch endpoints.',
    support: {
      'external-job-submission': {
        how: 'integration',
        via: ['azure-data-factory', 'microsoft-fabric'],
        shows: ['start'],
      },
      'pipeline-orchestration': {
        how: 'integration',
        via: ['azure-data-factory', 'microsoft-fabric'],
        shows: ['graph', 'again'],
      },
    },
    only: ['batch-endpoints'],
    sources: [{ page: pages.schedulingPipelineJobs, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'flows-on-own-machines',
    text: 'In Azure Machine Learning’s prompt flow toolkit (retiring on 20 April 2027), users can deploy flows to a local development service, a Docker container or a Kubernetes cluster.',
    support: {},
    about: ['self-hosted', 'kubernetes-install'],
    only: ['prompt-flow-toolkit'],
    sources: [
      { page: pages.promptFlowDeployAFlow, accessed: '2026-12-01' },
      { page: pages.migratingFromPromptFlowToAgentFramework, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
