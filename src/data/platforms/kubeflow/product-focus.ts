import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'open-source',
    text: 'Kubeflow consists of open-source projects for AI platforms on Kubernetes.',
    support: { 'open-source-edition': { how: 'native', shows: ['licence'] } },
    only: ['community'],
    sources: [
      { page: pages.introduction, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.communityDistributionLicence, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'kubernetes-focus',
    text: 'Kubeflow is a set of tools for building AI platforms on Kubernetes.',
    support: {},
    about: ['kubernetes-native'],
    sources: [{ page: pages.introduction, recorded: '2026-11', accessed: '2026-12-01' }],
    recorded: '2021-10',
  },
  {
    slug: 'subprojects',
    text: 'Kubeflow’s subprojects cover stages of the AI lifecycle, and users can install the subprojects individually or together as the Kubeflow Community Distribution.',
    support: {},
    about: ['kubernetes-install'],
    sources: [
      { page: pages.introduction, accessed: '2026-12-01' },
      { page: pages.installingKubeflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-left-out',
    text: 'Charmed Kubeflow, Canonical’s distribution, does not include the Model Registry or the Spark Operator in versions 1.10 and 1.11.',
    support: {},
    about: ['model-registry', 'distributed-data-processing'],
    only: ['charmed-kubeflow'],
    sources: [
      { page: pages.charmedKubeflowReleaseNotes1_11, accessed: '2026-12-01' },
      { page: pages.charmedKubeflowReleaseNotes1_10, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-resources',
    text: 'Kubeflow workloads such as training jobs, Katib experiments, notebooks, Spark applications and KServe inference services are Kubernetes custom resources.',
    support: {
      'kubernetes-native': { how: 'native', shows: ['run', 'defined'] },
      'infrastructure-as-code': { how: 'native', shows: ['declared', 'content'] },
    },
    sources: [
      { page: pages.trainerRuntimeGuide, accessed: '2026-12-01' },
      { page: pages.howToUseTrialTemplates, accessed: '2026-12-01' },
      { page: pages.sparkOperatorOverview, accessed: '2026-12-01' },
      { page: pages.kserveResources, accessed: '2026-12-01' },
      { page: pages.katibExperimentLifecycle, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.notebooksQuickstart, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainer-extension-framework',
    text: 'Kubeflow Trainer’s extension framework for administrators lets plug-ins hook into four phases, for example to validate training jobs or deploy resources.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['community'],
    sources: [{ page: pages.trainerExtensionFramework, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'unified-sdk',
    text: 'The Kubeflow SDK (incubating) is one Python package for several subprojects, including those for training, hyperparameter optimisation, Spark sessions and the model registry.',
    support: {},
    about: ['custom-training-code', 'hyperparameter-tuning', 'model-registry'],
    sources: [
      { page: pages.sdkOverview, accessed: '2026-12-01' },
      { page: pages.blogKubeflowSdk0_4_0, accessed: '2026-12-01' },
      { page: pages.installingKubeflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'maturity-levels',
    text: 'Kubeflow ranks its subprojects as graduated (such as Pipelines and Katib), incubating (Kale and the SDK) or experimental (such as the MCP Server).',
    support: {},
    about: ['agent-tools'],
    sources: [{ page: pages.installingKubeflow, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
];
