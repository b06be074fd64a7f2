import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './pachyderm/cloud-saas.ts';
import { collaboration } from './pachyderm/collaboration.ts';
import { continuousDelivery } from './pachyderm/continuous-delivery.ts';
import { dataGovernance } from './pachyderm/data-governance.ts';
import { dataMonitoring } from './pachyderm/data-monitoring.ts';
import { dataPreparation } from './pachyderm/data-preparation.ts';
import { history } from './pachyderm/history.ts';
import { modelDeployment } from './pachyderm/model-deployment.ts';
import { modelGovernance } from './pachyderm/model-governance.ts';
import { modelTraining } from './pachyderm/model-training.ts';
import * as pages from './pachyderm/pages.ts';
import { performanceMonitoring } from './pachyderm/performance-monitoring.ts';
import { pricing } from './pachyderm/pricing.ts';
import { productFocus } from './pachyderm/product-focus.ts';
import { recentActivity } from './pachyderm/recent-activity.ts';
import { scalingPredictions } from './pachyderm/scaling-predictions.ts';
import { selfInstall } from './pachyderm/self-install.ts';

export const pachyderm = /* @__PURE__ */ withSources<MatrixPlatform<'pachyderm'>>({
  id: 'pachyderm',
  name: 'Pachyderm',
  vendor: 'Hewlett Packard Enterprise',
  homepage: 'https://github.com/pachyderm/pachyderm',
  license: 'open-source',
  status: {
    is: 'discontinued',
    since: '2025-10',
    sources: [
      { page: pages.homebrewTapUpdateToRelease2_12_2, accessed: '2026-11-23' },
      { page: pages.repositoryIssue10509HelmChartsInaccessible, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'HPE Machine Learning Data Management (Enterprise edition)',
      sources: [
        { page: pages.hpeMachineLearningDataManagementDeveloperWorkflow, accessed: '2026-11-23' },
        { page: pages.pdkReadme, accessed: '2026-11-23' },
      ],
    },
    { name: 'HPE MLDM', sources: [] },
    { name: 'MLDM', sources: [] },
  ],
  offerings: {
    'self-managed': {
      name: 'Pachyderm, run by the user',
      kind: 'product',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.repositoryReadme, accessed: '2026-11-30' },
        { page: pages.onPremisesDeployment, accessed: '2026-11-30' },
      ],
    },
    'community-edition': {
      name: 'Pachyderm Community Edition (up to version 2.11)',
      kind: 'edition',
      standing: 'apart',
      status: {
        is: 'discontinued',
        since: '2024-12',
        sources: [
          { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-11-30' },
          { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-11-30' },
        ],
      },
      sources: [{ page: pages.scalingLimits, accessed: '2026-11-30' }],
    },
    'enterprise-edition': {
      name: 'Pachyderm Enterprise Edition (up to version 2.11)',
      kind: 'edition',
      standing: 'apart',
      status: {
        is: 'discontinued',
        since: '2024-12',
        sources: [
          { page: pages.repositoryRemovalOfTheEnterpriseLimitsNovember2024, accessed: '2026-11-30' },
          { page: pages.repositoryRemovalOfTheEnterpriseChecksDecember2024, accessed: '2026-11-30' },
        ],
      },
      sources: [{ page: pages.enterpriseFeatures, accessed: '2026-11-30' }],
    },
    'hpe-mldm': {
      name: 'HPE Machine Learning Data Management',
      kind: 'edition',
      standing: 'apart',
      sources: [{ page: pages.hpeMachineLearningDataManagementDeveloperWorkflow, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'Pachyderm is a platform for versioned data and data-driven pipelines on Kubernetes. Data is kept in repositories, where every change becomes an immutable commit. Pipelines run the user’s code in containers whenever their input changes, and commit the results together with their provenance. Pachyderm covers data preparation, training and batch inference, and leaves model serving, experiment tracking and labelling to other products, such as KServe, Weights and Biases and Label Studio. Hewlett Packard Enterprise (HPE) announced the acquisition of Pachyderm on 12 January 2023 and placed the code under the Apache License 2.0 on 13 April 2023. HPE offered an Enterprise edition of Pachyderm as HPE Machine Learning Data Management. In December 2024, the developers removed the Enterprise licence checks from the code. The latest version found is 2.12.2, released on 15 January 2025. By October 2025, pachyderm.com and its Helm chart repository could no longer be reached. An announcement by the vendor that it had ended Pachyderm was searched for and not found. The latest documentation found is from April 2024 and describes version 2.9. Features of later versions are taken from the source code.',
    concepts: [
      {
        slug: 'repository',
        term: 'Repository',
        aliases: ['repo', 'input repository', 'output repository', 'PFS'],
        definition:
          'A place for versioned files in the Pachyderm File System. Users put data into input repositories, and each pipeline writes to an output repository that has the pipeline’s name.',
        sources: [
          { page: pages.basicConcepts, accessed: '2026-11-23' },
          { page: pages.outputRepository, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'commit',
        term: 'Commit',
        aliases: ['snapshot', 'sub-commit'],
        definition:
          'An immutable state of all files in a repository. A commit with global scope groups all the commits that result from one change.',
        sources: [{ page: pages.commit, accessed: '2026-11-23' }],
      },
      {
        slug: 'branch',
        term: 'Branch',
        aliases: ['HEAD', 'staging branch', 'branch trigger'],
        definition:
          'A pointer that marks a commit and moves forward with each new commit. A pipeline watches the branches of its input repositories.',
        sources: [{ page: pages.branch, accessed: '2026-11-23' }],
      },
      {
        slug: 'pipeline',
        term: 'Pipeline',
        aliases: ['PPS', 'pipeline specification', 'DAG'],
        definition:
          'A declared unit of work that reads from one or more repositories, runs user code in a container and writes to its output repository. Linked pipelines form a directed acyclic graph.',
        sources: [
          { page: pages.pipeline, accessed: '2026-11-23' },
          { page: pages.dag, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'datum',
        term: 'Datum',
        aliases: ['glob pattern'],
        definition:
          'The smallest unit of computation in a job. A glob pattern divides the input into datums, which the pipeline’s workers process independently.',
        sources: [{ page: pages.datum, accessed: '2026-11-23' }],
      },
      {
        slug: 'job',
        term: 'Job',
        aliases: ['subjob'],
        definition:
          'One execution of a pipeline, started by a new commit in its input. Its results form a single output commit.',
        sources: [{ page: pages.job, accessed: '2026-11-23' }],
      },
      {
        slug: 'provenance',
        term: 'Provenance',
        aliases: ['data lineage', 'global identifier', 'subvenance'],
        definition:
          'The recorded relations between commits, and between branches, that show which data a result was derived from. Related commits and jobs share a global identifier.',
        sources: [
          { page: pages.provenance, accessed: '2026-11-23' },
          { page: pages.globalIdentifier, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'spout',
        term: 'Spout',
        aliases: ['spout pipeline'],
        definition: 'A pipeline without an input repository that continuously takes in data from outside.',
        sources: [{ page: pages.spout, accessed: '2026-11-23' }],
      },
      {
        slug: 'service-pipeline',
        term: 'Service pipeline',
        aliases: ['service'],
        definition:
          'An experimental kind of pipeline: its code keeps running and is exposed through a Kubernetes service.',
        sources: [
          { page: pages.service, accessed: '2026-11-23' },
          { page: pages.supportedReleasesAndFeatures, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'project',
        term: 'Project',
        aliases: ['workspace'],
        definition:
          'A bounded collection of repositories and pipelines. When authentication is on, users can be granted access to a project.',
        sources: [{ page: pages.project, accessed: '2026-11-23' }],
      },
      {
        slug: 'console',
        term: 'Console',
        aliases: ['Pachyderm Console', 'pachctl'],
        definition:
          'Pachyderm’s graphical interface, in which users view projects, data and jobs, and manage pipelines. The command-line tool is pachctl.',
        sources: [
          { page: pages.consoleHelmValues, accessed: '2026-11-23' },
          { page: pages.languageClients, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'hpe-machine-learning-data-management',
        term: 'HPE Machine Learning Data Management',
        aliases: ['MLDM', 'HPE MLDM'],
        definition: 'The name under which Hewlett Packard Enterprise offered Pachyderm as an Enterprise edition.',
        sources: [
          { page: pages.hpeMachineLearningDataManagementDeveloperWorkflow, accessed: '2026-11-23' },
          { page: pages.pdkReadme, accessed: '2026-11-23' },
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
    'shadow-deployment': '2026-12-01',
    'drift-detection': '2026-12-01',
    'training-serving-skew': '2026-12-01',
    'outlier-detection': '2026-12-01',
    'usage-based-pricing': '2026-12-01',
    'published-price-list': '2026-12-01',
    'feature-store': '2026-12-01',
    'visual-pipeline-builder': '2026-12-01',
    autologging: '2026-12-01',
    'built-in-algorithms': '2026-12-01',
    'asynchronous-inference': '2026-12-01',
    'streaming-inference': '2026-12-01',
    'agent-deployment': '2026-12-01',
    'model-signatures': '2026-12-01',
    'model-optimization': '2026-12-01',
    'agent-tools': '2026-12-01',
    'traffic-splitting': '2026-12-01',
    'champion-challenger': '2026-12-01',
    'multi-model-endpoints': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'ai-gateway': '2026-12-01',
    'llm-evaluation': '2026-12-01',
    'llm-tracing': '2026-12-01',
    'token-cost-tracking': '2026-12-01',
    'bias-monitoring': '2026-12-01',
    'llm-guardrails': '2026-12-01',
    'data-quality-monitoring': '2026-12-01',
    'approval-workflow': '2026-12-01',
    'prompt-registry': '2026-12-01',
    'foundation-model-catalog': '2026-12-01',
    'data-privacy': '2026-12-01',
    'environment-promotion': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'extension-points': '2026-12-01',
    'monitoring-alerts': '2026-12-01',
    'model-quality-monitoring': '2026-12-01',
    'cross-workspace-models': '2026-12-01',
    'custom-monitoring-metrics': '2026-12-01',
  },
});
