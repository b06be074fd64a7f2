import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'predictive-and-generative',
    text: 'DataRobot covers predictive, generative and agentic AI from data preparation to deployment, monitoring and governance, in a web interface and through APIs.',
    support: {},
    about: ['automl', 'llm-evaluation', 'agent-deployment'],
    sources: [
      {
        title: 'DataRobot documentation: Install and config',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: DataRobot AI Platform overview',
        url: 'https://docs.datarobot.com/en/docs/get-started/day0/orientation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-custom-resources',
    text: 'In self-managed installations workloads run on Kubernetes with custom resource definitions of DataRobot, but users define them through its interface, API or command line.',
    support: { 'kubernetes-native': { how: 'native', partial: true } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Workload API (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Architecture overview (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/installation/architecture/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Workload interfaces',
        url: 'https://docs.datarobot.com/en/docs/workload-api/workload-interfaces/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-code-extensions',
    text: 'Custom tasks, models, jobs, metrics, environments and applications let users put code of their own into the platform.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot User Models repository: DataRobot User Models',
        url: 'https://github.com/datarobot/datarobot-user-models/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Environments',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-environment-workshop/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'classic-and-nextgen',
    text: 'The interface exists in two generations, DataRobot Classic and NextGen, and NextGen consists of Workbench, Registry and Console.',
    support: {},
    sources: [
      {
        title: 'DataRobot documentation: NextGen UI documentation',
        url: 'https://docs.datarobot.com/en/docs/workbench/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Migrate assets',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/asset-migration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-clients',
    text: 'A REST API, a Python client, a command-line interface and Terraform and Pulumi providers give programmatic access to the platform.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Code-first tools',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Declarative API',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/declarative-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'coding-agent-skills',
    text: 'DataRobot publishes skills with which coding agents such as Claude Code and Cursor can operate workloads on the platform.',
    support: {},
    about: ['extension-points', 'custom-serving-containers'],
    sources: [
      {
        title: 'DataRobot documentation: Workload API skill',
        url: 'https://docs.datarobot.com/en/docs/workload-api/get-started-workloads/workload-api-skill.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
