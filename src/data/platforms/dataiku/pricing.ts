import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const pricing: readonly WrittenFeature[] = [
  {
    slug: 'ai-credits',
    text: 'Dataiku meters its AI services, such as the assistant Cobuild: each paid Designer seat has a monthly allowance, and use beyond the allowance draws on purchased Dataiku AI Credits.',
    support: { 'usage-based-pricing': { how: 'native', shows: ['metered'], partial: true } },
    sources: [{ page: pages.usageOfAiServices, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'credits-via-account-team',
    text: 'Customers buy Dataiku AI Credits, which pay for AI services beyond the monthly allowance, through their account executive or customer success manager.',
    support: {},
    about: ['published-price-list', 'usage-based-pricing'],
    sources: [{ page: pages.usageOfAiServices, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'govern-licences',
    text: 'Some features of Dataiku Govern require an Advanced licence instead of a Standard one: generative AI governance, custom templates, custom pages and scripted policies.',
    support: {},
    about: ['approval-workflow'],
    sources: [{ page: pages.v14AiGovernance, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'advanced-llm-mesh-addon',
    text: 'Some Dataiku features require the Advanced LLM Mesh add-on: fine-tuning, LLM and agent evaluation, Agent Review, custom guardrails and custom cost quotas.',
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
    text: 'For tests and experiments, and without support, Dataiku’s Free Edition can be installed with the Dataiku Launcher on a Mac or (experimentally) on a Windows computer.',
    support: { 'free-trial': { how: 'native', shows: ['free'] }, 'local-mode': { how: 'native', shows: ['run'] } },
    only: ['free-edition'],
    sources: [
      { page: pages.blogRethinkingDataikuForWindowsUsers, accessed: '2026-12-01' },
      { page: pages.installingANewDssInstance, accessed: '2026-12-01' },
      { page: pages.v14InstallOnMacOs, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.v14InstallOnWindows, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.dssLicense, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-edition-without-licence',
    text: 'A custom Dataiku install on Linux without a licence file starts as the Free Edition.',
    support: { 'free-trial': { how: 'native', shows: ['free'] } },
    only: ['free-edition'],
    sources: [
      { page: pages.customInstall, accessed: '2026-12-01' },
      { page: pages.dssLicense, accessed: '2026-12-01' },
      { page: pages.blogRethinkingDataikuForWindowsUsers, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'cloud-free-trials',
    text: 'Dataiku offers free trials of Dataiku Cloud as well as paid plans.',
    support: { 'free-trial': { how: 'native', shows: ['trial'] } },
    only: ['dataiku-online'],
    sources: [{ page: pages.installing, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
