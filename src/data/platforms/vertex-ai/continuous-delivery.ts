import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'agent-source-from-git',
    text: 'Agent Runtime can build an agent from a branch, tag or commit of a Git repository that is connected through Developer Connect; this covers agents only.',
    support: { 'source-control': { how: 'integration', via: ['Developer Connect'], partial: true } },
    sources: [
      {
        title: 'Python SDK repository: Reasoning engine types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-resources',
    text: 'The Terraform provider of Google declares endpoints, datasets, feature stores, indexes, agents of Agent Runtime and other resources of the platform.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Terraform provider documentation: google_vertex_ai_endpoint',
        url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_endpoint',
        accessed: '2026-11-23',
      },
      {
        title: 'Terraform provider documentation: google_vertex_ai_reasoning_engine',
        url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_reasoning_engine',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Developer tools overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/developer-tools-overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-schedules',
    text: 'Schedules with cron expressions start pipeline jobs or notebook executions, with optional start, end and maximum number of runs.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Schedule types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/schedule.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-cicd',
    text: 'Agents CLI sets up a pipeline on Cloud Build or GitHub Actions that tests an agent on pull requests and deploys it on merge.',
    support: { 'ci-cd-integration': { how: 'native' } },
    only: ['agents-cli'],
    sources: [
      {
        title: 'Agents CLI documentation: CI/CD and production',
        url: 'https://google.github.io/agents-cli/guide/cicd/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agents-cli-promotion',
    text: 'The pipeline of Agents CLI deploys an agent to a staging project first and then the same container image to production.',
    support: { 'environment-promotion': { how: 'native' } },
    only: ['agents-cli'],
    sources: [
      {
        title: 'Agents CLI documentation: CI/CD and production',
        url: 'https://google.github.io/agents-cli/guide/cicd/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
