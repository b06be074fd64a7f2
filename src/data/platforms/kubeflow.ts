import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './kubeflow/cloud-saas.ts';
import { collaboration } from './kubeflow/collaboration.ts';
import { continuousDelivery } from './kubeflow/continuous-delivery.ts';
import { dataGovernance } from './kubeflow/data-governance.ts';
import { dataMonitoring } from './kubeflow/data-monitoring.ts';
import { dataPreparation } from './kubeflow/data-preparation.ts';
import { history } from './kubeflow/history.ts';
import { modelDeployment } from './kubeflow/model-deployment.ts';
import { modelGovernance } from './kubeflow/model-governance.ts';
import { modelTraining } from './kubeflow/model-training.ts';
import * as pages from './kubeflow/pages.ts';
import { performanceMonitoring } from './kubeflow/performance-monitoring.ts';
import { pricing } from './kubeflow/pricing.ts';
import { productFocus } from './kubeflow/product-focus.ts';
import { recentActivity } from './kubeflow/recent-activity.ts';
import { scalingPredictions } from './kubeflow/scaling-predictions.ts';
import { selfInstall } from './kubeflow/self-install.ts';

export const kubeflow = /* @__PURE__ */ withSources<MatrixPlatform<'kubeflow'>>({
  id: 'kubeflow',
  name: 'Kubeflow',
  vendor: 'Kubeflow community (Cloud Native Computing Foundation)',
  homepage: 'https://www.kubeflow.org/',
  license: 'open-source',
  status: {
    is: 'active',
    sources: [
      { page: pages.communityDistribution26_03Release, accessed: '2026-11-23' },
      { page: pages.blogKubeflowCommunityDistribution26_03, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'Kubeflow Platform',
      until: '2025-07',
      sources: [{ page: pages.websiteUpdateOfTheGettingStartedPagesJuly2025, accessed: '2026-11-23' }],
    },
    {
      name: 'Kubeflow AI Reference Platform',
      from: '2025-07',
      until: '2026-06',
      sources: [
        { page: pages.websiteUpdateOfTheGettingStartedPagesJuly2025, accessed: '2026-11-23' },
        { page: pages.websiteIntroductionKubeflowCommunityDistributionJune, accessed: '2026-11-23' },
      ],
    },
    {
      name: 'Kubeflow Community Distribution',
      from: '2026-06',
      sources: [{ page: pages.websiteIntroductionKubeflowCommunityDistributionJune, accessed: '2026-11-23' }],
    },
  ],
  offerings: {
    community: {
      name: 'Kubeflow Community Distribution',
      kind: 'distribution',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.introduction, accessed: '2026-11-30' },
        { page: pages.communityDistributionReadme, accessed: '2026-11-30' },
      ],
    },
    'charmed-kubeflow': {
      name: 'Charmed Kubeflow from Canonical',
      kind: 'distribution',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.charmedKubeflowBundleReadme, accessed: '2026-11-30' },
        { page: pages.charmedKubeflowGeneralInstallation, accessed: '2026-11-30' },
        { page: pages.charmedKubeflowReleaseNotes1_11, accessed: '2026-11-30' },
      ],
    },
    'canonical-managed-kubeflow': {
      name: 'Managed Kubeflow from Canonical on Azure',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.charmedKubeflowManagedKubeflowSystemArchitecture, accessed: '2026-11-30' },
        { page: pages.charmhubDiscourseReferenceArchitectureKubeflow, accessed: '2026-11-30' },
        { page: pages.charmedKubeflowDocumentationManagedKubeflowSupport, accessed: '2026-11-30' },
      ],
    },
    'vertex-managed-pipelines': {
      name: 'Managed Kubeflow Pipelines on Google Cloud (Vertex AI Pipelines, now Gemini Enterprise Agent Platform Pipelines)',
      kind: 'cloud',
      standing: 'apart',
      sources: [{ page: pages.geminiEnterpriseAgentPlatformInterfacesForPipelines, accessed: '2026-11-23' }],
    },
    'arrikto-managed-kubeflow': {
      name: 'Managed Kubeflow from Arrikto',
      kind: 'cloud',
      standing: 'apart',
      status: {
        is: 'discontinued',
        sources: [
          { page: pages.blogKale2_0, accessed: '2026-11-23' },
          { page: pages.installingKubeflow, accessed: '2026-11-30' },
        ],
      },
    },
    'arrikto-enterprise-kubeflow': {
      name: 'Arrikto Enterprise Kubeflow',
      kind: 'distribution',
      standing: 'apart',
      status: {
        is: 'discontinued',
        sources: [
          { page: pages.blogKale2_0, accessed: '2026-11-23' },
          { page: pages.installingKubeflow, accessed: '2026-11-30' },
        ],
      },
    },
  },
  introduction: {
    summary:
      'Kubeflow is a set of open-source tools for building AI platforms on Kubernetes, maintained by a community as a project of the Cloud Native Computing Foundation. Its subprojects can be installed individually or together: Notebooks (development environments), Pipelines (workflows), Trainer (distributed training and fine-tuning), Katib (hyperparameter tuning), Hub (model registry and catalogues) and the Spark Operator (data preparation). Kale, a Python SDK and an MCP server are newer. The Kubeflow Community Distribution bundles the subprojects, and vendors package their own distributions. The Central Dashboard gives access to the web interfaces, and profiles divide a cluster into namespaces. Models, including LLMs, are served by KServe, which belongs to the Kubeflow ecosystem but is governed separately. Feast, a feature store, is another ecosystem project. KFServing was renamed KServe and left the Kubeflow repositories in September 2021. The Training Operator is now legacy, and its successor is Kubeflow Trainer. A model registry came with Kubeflow 1.9 in July 2024 and is now part of Hub. Pipelines moved from Kubeflow’s own metadata component to ML Metadata. Arrikto’s distribution and managed service no longer exist.',
    concepts: [
      {
        slug: 'kubeflow-community-distribution',
        term: 'Kubeflow Community Distribution',
        aliases: ['KCD', 'Kubeflow AI Reference Platform', 'Kubeflow Platform', 'Kubeflow manifests'],
        definition:
          'The vendor-neutral bundle in which the community ships the subprojects and their integrations. It is one way to install Kubeflow, and each subproject can also be installed alone.',
        sources: [
          { page: pages.introduction, accessed: '2026-11-23' },
          { page: pages.installingKubeflow, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'packaged-distribution',
        term: 'Packaged distribution',
        aliases: ['Kubeflow Distribution', 'vendor distribution'],
        definition:
          'A deployment of Kubeflow that a vendor prepares and supports for certain infrastructure, possibly with additional tools. The Kubeflow community does not certify such distributions.',
        sources: [
          { page: pages.installingKubeflowPackagedDistributions, accessed: '2026-11-23' },
          { page: pages.introductionKubeflowDistribution, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'profile',
        term: 'Profile',
        aliases: ['Kubeflow profile', 'namespace', 'contributor'],
        definition:
          'A Kubernetes custom resource that wraps one namespace. Its owner, a single user, can add contributors with view or edit access. Most components use profiles to decide what a user sees and may do.',
        sources: [{ page: pages.profilesAndNamespaces, accessed: '2026-11-23' }],
      },
      {
        slug: 'kubeflow-notebooks',
        term: 'Kubeflow Notebooks',
        aliases: ['Jupyter notebooks', 'Kubeflow Workspaces'],
        definition:
          'The subproject that runs JupyterLab, RStudio or Visual Studio Code in containers on the cluster. Kubeflow Workspaces, in beta as of 2026, is meant to replace it.',
        sources: [
          { page: pages.notebooksOverview, accessed: '2026-11-23' },
          { page: pages.workspacesOverview, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'kubeflow-pipelines',
        term: 'Kubeflow Pipelines',
        aliases: ['KFP', 'pipeline', 'component', 'IR YAML'],
        definition:
          'The workflow subproject: components, usually Python functions that run in containers, are joined into a directed acyclic graph. A pipeline compiles to YAML that the open-source backend or another conforming backend can run.',
        sources: [
          { page: pages.pipelinesOverview, accessed: '2026-11-23' },
          { page: pages.pipelinesConceptsComponent, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'run',
        term: 'Run',
        aliases: ['pipeline run', 'recurring run', 'job', 'run trigger', 'experiment'],
        definition:
          'One execution of a pipeline. A recurring run starts new executions at an interval or on a cron schedule. Experiments group runs.',
        sources: [
          { page: pages.pipelinesConceptsRunAndRecurringRun, accessed: '2026-11-23' },
          { page: pages.pipelinesConceptsRunTrigger, accessed: '2026-11-23' },
          { page: pages.pipelinesConceptsExperiment, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ml-metadata',
        term: 'ML Metadata',
        aliases: ['MLMD', 'Kubeflow metadata', 'metadata SDK', 'lineage graph'],
        definition:
          'The store in which Kubeflow Pipelines keeps the task states, executions and artefacts of runs. The interface draws their connections as a lineage graph. ML Metadata succeeded an earlier metadata component of Kubeflow.',
        sources: [{ page: pages.pipelinesConceptsMlMetadata, accessed: '2026-11-23' }],
      },
      {
        slug: 'katib',
        term: 'Katib',
        aliases: ['Kubeflow Katib', 'Katib experiment', 'trial'],
        definition:
          'The AutoML subproject: an experiment states an objective, a search space and an algorithm, and each trial trains with one proposed set of hyperparameters. Katib also offers early stopping and, in alpha, neural architecture search.',
        sources: [
          { page: pages.katibOverview, accessed: '2026-11-23' },
          { page: pages.katibArchitecture, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'kubeflow-trainer',
        term: 'Kubeflow Trainer',
        aliases: ['Training Operator', 'training operators', 'TrainJob', 'training runtime', 'TFJob', 'PyTorchJob'],
        definition:
          'The subproject for distributed training and fine-tuning on Kubernetes, used through training jobs and runtimes for frameworks such as PyTorch and JAX. Its predecessor is the Training Operator.',
        sources: [
          { page: pages.documentationTrainerOverview, accessed: '2026-11-23' },
          { page: pages.trainerMigratingToKubeflowTrainerV2, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'kubeflow-hub',
        term: 'Kubeflow Hub',
        aliases: ['Model Registry', 'Kubeflow Model Registry', 'Model Catalog', 'MCP Catalog'],
        definition:
          'The subproject for model management, formerly named Model Registry. Its registry records a team’s models, versions and artefacts. Its read-only catalogues list MCP servers and models from outside sources such as Hugging Face.',
        sources: [
          { page: pages.hubOverview, accessed: '2026-11-23' },
          { page: pages.blogKubeflowCommunityDistribution26_03, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'kserve',
        term: 'KServe',
        aliases: ['KFServing'],
        definition:
          'The model serving project that Kubeflow installs, named KFServing until September 2021. It is an independent project in the Kubeflow ecosystem.',
        sources: [
          { page: pages.introductionToKserve, accessed: '2026-11-23' },
          { page: pages.kserveBlogTransitionFromKfservingToKserve, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'inferenceservice',
        term: 'InferenceService',
        aliases: ['LLMInferenceService', 'model endpoint', 'transformer', 'explainer', 'Models Web App'],
        definition:
          'The KServe custom resource that describes one deployed model, with optional steps before prediction, after prediction and for explanations. A second resource, LLMInferenceService, is for LLMs. The Models Web App lists the InferenceServices of a namespace.',
        sources: [
          { page: pages.kserveResources, accessed: '2026-11-23' },
          { page: pages.kserveLlminferenceserviceOverview, accessed: '2026-11-23' },
          { page: pages.kserveCustomTransformer, accessed: '2026-11-23' },
          { page: pages.kserveExplainerOverview, accessed: '2026-11-23' },
          { page: pages.modelsWebApp, accessed: '2026-11-23' },
        ],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history,
  notFound: {
    'usage-based-pricing': '2026-12-01',
    'dataset-versioning': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'environment-promotion': '2026-12-01',
  },
});
