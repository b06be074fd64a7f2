import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'predictive-and-generative',
    text: 'DataRobot covers predictive, generative and agentic AI from data preparation to deployment, monitoring and governance, in a web interface and through APIs.',
    support: {},
    about: ['automl', 'llm-evaluation', 'agent-deployment'],
    sources: [
      { page: pages.installAndConfig, accessed: '2026-11-23' },
      { page: pages.dataRobotAiPlatformOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-custom-resources',
    text: 'In self-managed DataRobot installations, a Kubernetes operator from DataRobot runs workloads of the premium Workload API as Kubernetes Deployments.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.workloadApiInstallation, accessed: '2026-12-01' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
      { page: pages.enableTheWorkloadApi, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-code-extensions',
    text: 'Users can add their own code to DataRobot as custom models, jobs, environments, applications and tasks, and can use one task in several blueprints (modelling sequences).',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    sources: [
      { page: pages.userModelsDataRobotUserModels, accessed: '2026-12-01' },
      { page: pages.environments, accessed: '2026-11-23' },
      { page: pages.userModelsTemplatesForCustomTasks, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'classic-and-nextgen',
    text: 'DataRobot’s interface has two generations, DataRobot Classic and NextGen, and NextGen consists of Workbench, Registry and Console.',
    support: {},
    sources: [
      { page: pages.nextGenUiDocumentation, accessed: '2026-11-23' },
      { page: pages.migrateAssets, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-clients',
    text: 'DataRobot can be used programmatically through a REST API, a Python client, a command-line interface, a Terraform provider and a Pulumi provider.',
    support: {},
    about: ['extension-points'],
    sources: [
      { page: pages.codeFirstTools, accessed: '2026-11-23' },
      { page: pages.declarativeApi, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'coding-agent-skills',
    text: 'DataRobot publishes agent skills that enable coding agents such as Claude Code and Cursor to operate workloads of the premium Workload API.',
    support: {},
    about: ['extension-points', 'custom-serving-containers'],
    sources: [
      { page: pages.workloadApiSkill, accessed: '2026-11-23' },
      { page: pages.agentSkillsWorkloadApi, accessed: '2026-12-01' },
      { page: pages.workloadInterfacesLatest, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
