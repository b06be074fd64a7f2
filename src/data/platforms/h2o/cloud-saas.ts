import type { MatrixFeature } from '../../matrix-types.ts';

export const cloudSaas: readonly MatrixFeature[] = [
  {
    slug: 'managed-cloud',
    text: 'H2O AI Managed Cloud runs the platform as an environment with contract dates and purchased AI Units, seen in its admin center.',
    support: { 'managed-service': { how: 'native' } },
    only: ['managed-cloud'],
    sources: [
      {
        title: 'H2O AI Managed Cloud admin center: AI unit hourly',
        url: 'https://docs.h2o.ai/mc-admin-center/guide/ai-unit-reporting/ai-unit-hourly',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'any-cloud',
    text: 'Because it depends on Kubernetes, H2O AI Cloud runs across clouds; its telemetry export names clusters on AWS, Google Cloud and Azure.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['hybrid-cloud'],
    sources: [
      {
        title: 'H2O AI Cloud documentation: Architecture',
        url: 'https://docs.h2o.ai/haic-documentation/overview/architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O AI Cloud telemetry export: README',
        url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-hosted',
    text: 'Enterprise h2oGPTe is also hosted by H2O.ai, with its REST API at a public address for holders of an API key.',
    support: { 'managed-service': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe MCP server: README',
        url: 'https://github.com/h2oai/h2ogpte-mcp-server/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'h2ogpte Python client 1.7.0: Project description',
        url: 'https://pypi.org/project/h2ogpte/1.7.0/',
        accessed: '2026-11-23',
      },
      {
        title: 'Enterprise h2oGPTe: REST API specification',
        url: 'https://h2ogpte.genai.h2o.ai/api-spec.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-clouds',
    text: 'The h2o-3 documentation describes running the engine on Amazon EC2, Microsoft Azure, Google Compute, Databricks, IBM and Nimbix clouds.',
    support: { 'multi-cloud': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Cloud integration',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-azure-dsvm',
    text: 'By the h2o-3 documentation, the Linux Data Science Virtual Machine, an image of Microsoft for Azure, comes with h2o-3 installed and configured; it is not a distribution of h2o-3 alone.',
    support: {},
    about: ['third-party-distributions'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Azure Linux Data Science VM',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/cloud-integration/azure-dsvm.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
