import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'premium-features',
    text: 'Several DataRobot functions, such as generative and agentic AI, guardrails, the LLM gateway and portable predictions, are premium features.',
    support: {},
    about: ['ai-gateway', 'llm-guardrails'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-11-23' },
      { page: pages.developAgenticWorkflows, accessed: '2026-11-23' },
      { page: pages.useTheDataRobotLlmGatewayVersion11_1, accessed: '2026-11-23' },
      { page: pages.portablePredictions, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'premium-features-on-request',
    text: 'Customers ask their DataRobot representative or administrator to enable premium features.',
    support: {},
    about: ['ai-gateway', 'llm-guardrails'],
    sources: [
      { page: pages.monitorAgentic, accessed: '2026-11-23' },
      { page: pages.developAgenticWorkflows, accessed: '2026-11-23' },
      { page: pages.useTheDataRobotLlmGatewayVersion11_1, accessed: '2026-11-23' },
      { page: pages.portablePredictions, accessed: '2026-11-23' },
      { page: pages.configureEvaluationAndModeration, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-service-trial',
    text: 'DataRobot offers a self-service trial with limited generative AI functions.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    only: ['managed-saas'],
    sources: [
      { page: pages.trialFaq, accessed: '2026-11-23' },
      { page: pages.developAgenticWorkflows, accessed: '2026-11-23' },
      { page: pages.genAiConsiderationsVersion11_1, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.agentSkillsExternalAgentMonitoring, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-source-tools',
    text: 'DataRobot publishes tools around the platform as open source, such as syftr (MIT), the GenAI library and command line (Apache 2.0) and the Terraform provider (Mozilla Public License 2.0).',
    support: {},
    about: ['open-source-edition'],
    sources: [
      { page: pages.syftrLicence, accessed: '2026-12-01' },
      { page: pages.genaiLibraryDocumentation, accessed: '2026-12-01' },
      { page: pages.terraformProviderLicence, accessed: '2026-12-01' },
      { page: pages.cliReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-managed-licence',
    text: 'A self-managed DataRobot installation needs a licence, which administrators apply in the interface or through the API.',
    support: {},
    about: ['self-hosted'],
    only: ['self-managed'],
    sources: [{ page: pages.applyADataRobotLicense, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'console-needs-mlops',
    text: 'The management, monitoring and governance functions of DataRobot’s Console require the premium MLOps features.',
    support: {},
    about: ['endpoint-metrics', 'deployment-inventory'],
    sources: [{ page: pages.console, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'workload-api-premium',
    text: 'DataRobot’s Workload API is a premium feature that a DataRobot representative or an administrator enables.',
    support: {},
    about: ['custom-serving-containers'],
    sources: [{ page: pages.workloadInterfacesLatest, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
