import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'agent-identity',
    text: 'Agent Identity gives every agent a SPIFFE identity of its own for authentication, access control and audit.',
    support: {},
    about: ['role-based-access', 'audit-log'],
    sources: [
      {
        title: 'Agent Platform documentation: Govern your agents',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-perimeter',
    text: 'VPC Service Controls can keep training data, models, requests and batch results of the platform within a service perimeter.',
    support: { 'network-isolation': { how: 'native', via: ['VPC Service Controls'] } },
    sources: [
      {
        title: 'Vertex AI documentation: VPC Service Controls',
        url: 'https://cloud.google.com/vertex-ai/docs/general/vpc-service-controls',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-endpoint-kinds',
    text: 'Private endpoints are reached through VPC peering by private services access or through Private Service Connect, which can also limit access to listed projects.',
    support: {},
    about: ['network-isolation'],
    sources: [
      {
        title: 'Python SDK repository: Endpoint types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Terraform provider documentation: google_vertex_ai_endpoint',
        url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iam-roles',
    text: 'Access is granted with custom, predefined or basic IAM roles, for a whole project or for a single resource.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Access control with IAM',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-cloud-projects',
    text: 'Resources of the platform belong to a Google Cloud project, and access granted on the project applies to all resources in it.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Access control with IAM',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workforce-identity-federation',
    text: 'Users can sign in to Google Cloud products with an external identity provider through Workforce Identity Federation, within limits that are listed product by product.',
    support: { 'single-sign-on': { how: 'native', via: ['Workforce Identity Federation'] } },
    sources: [
      {
        title: 'IAM documentation: Federated identity supported services',
        url: 'https://docs.cloud.google.com/iam/docs/federated-identity-supported-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
