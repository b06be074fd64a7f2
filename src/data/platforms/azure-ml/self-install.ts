import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'own-kubernetes-clusters',
    text: 'The hosted service can run training and inference on Kubernetes clusters of the customer, in Azure or through Azure Arc on premises, at the edge and in other clouds.',
    support: { 'hybrid-execution': { how: 'native', via: ['Azure Arc'] } },
    about: ['multi-cloud'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Kubernetes compute target',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-extension',
    text: 'An extension for training and inference is installed on AKS, OpenShift or other clusters connected by Azure Arc; the workspace itself remains an Azure resource.',
    support: { 'kubernetes-install': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Kubernetes extension',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-kubernetes-extension',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Workspaces',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'extension-scheduler',
    text: 'The Kubernetes extension brings the Volcano scheduler for jobs and the Prometheus operator, or reuses those already in the cluster.',
    support: {},
    about: ['gpu-scheduling', 'kubernetes-install'],
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
    slug: 'connected-premises',
    text: 'Even where the whole lifecycle runs on premises, the documented set-up keeps a link to Azure, by outbound proxy or by ExpressRoute with private link.',
    support: {},
    about: ['self-hosted', 'air-gapped-install'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Kubernetes compute target',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-attach-kubernetes-anywhere',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'local-endpoints',
    text: 'Online deployments can be tested in Docker on the user’s computer, with one deployment an endpoint and without traffic rules, authentication or probe settings.',
    support: {},
    about: ['local-mode'],
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
    slug: 'local-compute-target',
    text: 'A training command can first run on the local computer and later on cloud compute, by a change of its compute parameter.',
    support: { 'local-mode': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Ways to train models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'airflow-provider',
    text: 'A provider package for Apache Airflow submits workflows to Azure Machine Learning.',
    support: { 'external-job-submission': { how: 'integration', via: ['Apache Airflow'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-orchestrators',
    text: 'Azure Data Factory and Microsoft Fabric can start pipelines of Azure Machine Learning that are deployed to batch endpoints.',
    support: { 'external-job-submission': { how: 'integration', via: ['Azure Data Factory or Microsoft Fabric'] } },
    only: ['batch-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Scheduling pipeline jobs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-schedule-pipeline-job',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
