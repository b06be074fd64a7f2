import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'managed-saas',
    text: 'The Managed AI Platform is a multi-tenant service that DataRobot runs on AWS in US, EU and Japan regions.',
    support: { 'managed-service': { how: 'native' } },
    only: ['managed-saas'],
    sources: [
      {
        title: 'DataRobot documentation: Allowed source IP addresses',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/allowed-ips.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'single-tenant-saas',
    text: 'DataRobot is also available as single-tenant SaaS, on AWS, Google Cloud and Microsoft Azure.',
    support: { 'managed-service': { how: 'native' }, 'multi-cloud': { how: 'native' } },
    only: ['single-tenant-saas'],
    sources: [
      {
        title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Platform (robot-to-robot)',
        url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/robot-to-robot/rr-platform.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Allowed source IP addresses',
        url: 'https://docs.datarobot.com/en/docs/reference/data-ref/allowed-ips.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'self-managed-clouds',
    text: 'Self-managed DataRobot is documented for a customer’s own VPC on AWS, Microsoft Azure or Google Cloud, where the customer and not DataRobot operates it.',
    support: { 'multi-cloud': { how: 'native' } },
    about: ['customer-cloud-deployment'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Installing DataRobot with Helm chart',
        url: 'https://docs.datarobot.com/en/docs/install/installation/install-with-helm-chart.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Install and config',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-gateway-availability',
    text: 'LLMs are provisioned through the gateway on the managed service and on single-tenant SaaS with supported plans, not on premises, where the gateway can still call other LLMs.',
    support: {},
    about: ['ai-gateway', 'managed-service'],
    sources: [
      {
        title: 'DataRobot documentation: Use the DataRobot LLM gateway',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Use the DataRobot LLM gateway (version 11.1)',
        url: 'https://docs.datarobot.com/11.1/en/docs/gen-ai/genai-code/dr-llm-gateway.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
