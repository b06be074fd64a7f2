import type { MatrixFeature } from '../../matrix-types.ts';

export const pricing: readonly MatrixFeature[] = [
  {
    slug: 'premium-features',
    text: 'Several functions, such as generative and agentic AI, guardrails, the LLM gateway and portable predictions, are premium features; for enabling them the documentation refers to the DataRobot representative or administrator.',
    support: {},
    about: ['ai-gateway', 'llm-guardrails'],
    sources: [
      {
        title: 'DataRobot documentation: Monitor (agentic)',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Develop agentic workflows',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Use the DataRobot LLM gateway (version 11.1)',
        url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/genai-code/dr-llm-gateway.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Portable predictions',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Configure evaluation and moderation',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-service-trial',
    text: 'DataRobot offers a self-service trial, in which generative AI functions are available to a limited extent.',
    support: { 'free-trial': { how: 'native' } },
    only: ['managed-saas'],
    sources: [
      {
        title: 'DataRobot documentation: Trial FAQ',
        url: 'https://docs.datarobot.com/en/docs/get-started/day0/trial-faq.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Develop agentic workflows',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-source-tools',
    text: 'DataRobot publishes tools around the platform as open source, such as syftr (MIT), the GenAI library and command line (Apache 2.0) and the Terraform provider (MPL 2.0).',
    support: {},
    about: ['open-source-edition'],
    sources: [
      {
        title: 'syftr repository: Licence',
        url: 'https://github.com/datarobot/syftr/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot GenAI library: Documentation',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider repository: Licence',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/LICENSE',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot CLI repository: Readme',
        url: 'https://github.com/datarobot-oss/cli/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-managed-licence',
    text: 'A self-managed installation needs a licence that administrators apply in the interface or through the API.',
    support: {},
    about: ['self-hosted'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Apply a DataRobot license',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-cluster/license.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'console-needs-mlops',
    text: 'The management, monitoring and governance functions of Console need the MLOps functionality, which the documentation marks as premium.',
    support: {},
    about: ['endpoint-metrics', 'deployment-inventory'],
    sources: [
      {
        title: 'DataRobot documentation: Console',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
