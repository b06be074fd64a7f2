import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'ai-credits',
    text: 'The AI services of Dataiku, such as Cobuild, are metered, with a monthly allowance for each paid Designer seat and purchased Dataiku AI Credits for use beyond it.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'], partial: true } },
    sources: [{ page: pages.usageOfAiServices, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'credits-via-account-team',
    text: 'Dataiku AI Credits are bought through the customer’s account executive or customer success manager.',
    support: {},
    about: ['published-price-list', 'usage-based-pricing'],
    sources: [{ page: pages.usageOfAiServices, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'govern-licences',
    text: 'In Dataiku Govern, governance of generative AI, custom templates, custom pages and scripted policies need an Advanced instead of a Standard licence.',
    support: {},
    about: ['approval-workflow'],
    sources: [{ page: pages.v14AiGovernance, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'advanced-llm-mesh-addon',
    text: 'Fine-tuning, LLM and agent evaluation, Agent Review, custom guardrails and custom cost quotas of Dataiku require the Advanced LLM Mesh add-on.',
    support: {},
    about: ['llm-fine-tuning', 'llm-evaluation', 'llm-guardrails', 'token-cost-tracking'],
    sources: [
      { page: pages.v13FineTuning, accessed: '2026-11-23' },
      { page: pages.v14AgentEvaluation, accessed: '2026-11-23' },
      { page: pages.agentReview, accessed: '2026-11-23' },
      { page: pages.v13CustomGuardrails, accessed: '2026-11-23' },
      { page: pages.v13CostControl, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-client-apache',
    text: 'The Python client of the Dataiku API is published under the Apache License 2.0.',
    support: {},
    about: ['open-source-edition'],
    sources: [{ page: pages.apiClientLicence, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'free-edition',
    text: 'The free edition of Dataiku is installed with the Dataiku Launcher on a personal computer with macOS or Windows, where it serves tests and experiments and comes without support.',
    support: { 'free-trial': { how: 'native', shows: ['free'] }, 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['free-edition'],
    sources: [
      { page: pages.blogRethinkingDataikuForWindowsUsers, accessed: '2026-11-23' },
      { page: pages.installingANewDssInstance, accessed: '2026-11-30' },
      { page: pages.v14InstallOnMacOs, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14InstallOnWindows, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.dssLicense, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-free-trials',
    text: 'Dataiku offers free trials of Dataiku Cloud, beside its paid plans.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    only: ['dataiku-online'],
    sources: [{ page: pages.installing, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
