import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'ai-credits',
    text: 'The AI services of Dataiku, such as Cobuild, are metered: each paid Designer seat has a monthly allowance, and use beyond it consumes purchased Dataiku AI Credits.',
    support: { 'usage-based-pricing': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Dataiku documentation: Usage of AI Services',
        url: 'https://doc.dataiku.com/dss/latest/ai-assistants/usage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'credits-via-account-team',
    text: 'Dataiku AI Credits are bought through the customer’s account executive or customer success manager.',
    support: {},
    about: ['published-price-list', 'usage-based-pricing'],
    sources: [
      {
        title: 'Dataiku documentation: Usage of AI Services',
        url: 'https://doc.dataiku.com/dss/latest/ai-assistants/usage.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'govern-licences',
    text: 'Dataiku Govern comes with a Standard or an Advanced licence; governance of generative AI, custom templates, custom pages and scripted policies need the Advanced one.',
    support: {},
    about: ['approval-workflow'],
    sources: [
      {
        title: 'Dataiku documentation 14: AI Governance',
        url: 'https://doc.dataiku.com/dss/14/governance/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'advanced-llm-mesh-addon',
    text: 'Fine-tuning, LLM and agent evaluation, Agent Review, custom guardrails and custom cost quotas of Dataiku require the Advanced LLM Mesh add-on.',
    support: {},
    about: ['llm-fine-tuning', 'llm-evaluation', 'llm-guardrails', 'token-cost-tracking'],
    sources: [
      {
        title: 'Dataiku documentation 13: Fine-tuning',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/fine-tuning.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 14: Agent Evaluation',
        url: 'https://doc.dataiku.com/dss/14/agents/evaluation.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Agent Review',
        url: 'https://doc.dataiku.com/dss/latest/agents/agent-review.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 13: Custom Guardrails',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/guardrails/custom-guardrails.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 13: Cost Control',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/cost-control.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'api-client-apache',
    text: 'The Python client of the Dataiku API is published under the Apache License 2.0.',
    support: {},
    about: ['open-source-edition'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Licence',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/LICENSE.txt',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'free-edition',
    text: 'The free edition of Dataiku is installed with the Dataiku Launcher on a personal computer with macOS or Windows.',
    support: { 'free-trial': { how: 'native' }, 'local-mode': { how: 'native' } },
    only: ['free-edition'],
    sources: [
      {
        title: 'Dataiku blog: Rethinking Dataiku for Windows users',
        url: 'https://blog.dataiku.com/rethinking-dataiku-for-windows-users',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
