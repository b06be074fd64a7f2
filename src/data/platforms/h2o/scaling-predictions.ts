import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'champion-challenger',
    text: 'H2O MLOps runs champion/challenger deployments.',
    support: { 'champion-challenger': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Champion/challenger deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
      },
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Create a deployment',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ab-traffic-splitting',
    text: 'H2O MLOps splits traffic between models for A/B tests.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Champion/challenger deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#creating-a-champion-challenger-deployment',
      },
      {
        title: 'H2O MLOps documentation: Create a deployment',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ab-ratio',
    text: 'An A/B test deployment of H2O MLOps directs requests to the selected models by a traffic percentage for each, and model monitoring is not available for it.',
    support: { 'traffic-splitting': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Create a deployment',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/create-a-deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vertical-autoscaling',
    text: 'H2O MLOps can scale CPU and memory of scoring pods with use through the Kubernetes Vertical Pod Autoscaler, which is off by default.',
    support: { autoscaling: { how: 'native', via: ['Kubernetes Vertical Pod Autoscaler'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Vertical Pod Autoscaler support',
        url: 'https://docs.h2o.ai/mlops/deployments/vertical-pod-autoscaler',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pod-disruption-budget',
    text: 'A Pod Disruption Budget in H2O MLOps keeps a minimum number or share of scoring pods available during disruptions such as node failures.',
    support: { 'high-availability': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Pod Disruption Budget',
        url: 'https://docs.h2o.ai/mlops/v0.69.1/pod-disruption-budget',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Understand deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/understand-deployments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'no-high-availability-h2o-3',
    text: 'h2o-3 does not support high availability: if one node fails, the whole cluster has to be replaced by a new one.',
    support: { 'high-availability': { how: 'none' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: FAQ: Clusters',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/faq/clusters.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-scoring',
    text: 'Hydrogen Torch runtimes of H2O MLOps come in CPU and GPU variants and in one that chooses between the two automatically.',
    support: { 'accelerated-inference': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Scoring runtimes',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-deployments/scoring-runtimes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'escorer-common-endpoint',
    text: 'H2O eScorer serves models of Driverless AI and h2o-3 from one common REST endpoint and scores several models at the same time.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    only: ['escorer'],
    sources: [
      {
        title: 'H2O eScorer documentation: Architecture',
        url: 'https://docs.h2o.ai/h2o-escorer/get-started/architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O eScorer documentation: What is H2O eScorer?',
        url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'escorer-scaling',
    text: 'H2O eScorer scales dynamically and runs redundantly in H2O AI Managed Cloud.',
    support: { autoscaling: { how: 'native' }, 'high-availability': { how: 'native' } },
    only: ['managed-cloud'],
    sources: [
      {
        title: 'H2O eScorer documentation: What is H2O eScorer?',
        url: 'https://docs.h2o.ai/h2o-escorer/get-started/what-is-h2o-escorer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'replicas',
    text: 'The number of replicas of a deployment in H2O MLOps is part of its Kubernetes options and can be changed after deployment.',
    support: {},
    about: ['autoscaling', 'high-availability'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: View deployments',
        url: 'https://docs.h2o.ai/mlops/model-deployments/view-deployments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-model-routing',
    text: 'Enterprise h2oGPTe can choose among models for each call automatically, within caps on cost for a call or a million tokens and preferences of cost, time and accuracy.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe GitHub action: Configuration',
        url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
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
    slug: 'h2ogpte-rate-limits',
    text: 'Administrators of Enterprise h2oGPTe set per-user spending limits, chat rate limits with priority queues, and request limits for MCP endpoints.',
    support: { 'ai-gateway': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'Enterprise h2oGPTe documentation: Rate limits and fairness',
        url: 'https://docs.h2o.ai/enterprise-h2ogpte/v1.7.5/guide/system-dashboard/rate-limits-and-fairness',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scale-to-zero-manual',
    text: 'A deployment of H2O MLOps can be scaled to zero replicas so that it uses no hardware, but by an explicit call and not by itself; requests then fail.',
    support: { 'scale-to-zero': { how: 'native', partial: true } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Replica scaling',
        url: 'https://docs.h2o.ai/mlops/py-client/examples/replica-scaling',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpt-batching',
    text: 'The h2oGPT documentation starts vLLM or Text Generation Inference servers with limits on batched tokens or sequences; the batching is done by those servers, not by h2oGPT itself.',
    support: { 'request-batching': { how: 'integration', via: ['vLLM or Text Generation Inference'], partial: true } },
    only: ['h2ogpt'],
    sources: [
      {
        title: 'h2oGPT documentation: Inference servers',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_InferenceServers.md',
        accessed: '2026-11-23',
      },
      {
        title: 'h2oGPT documentation: Docker',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/docs/README_DOCKER.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shadow-traffic',
    text: 'A tutorial of 2023 for the H2O MLOps client and the telemetry of H2O AI Cloud know deployments with shadow traffic, beside those with split traffic; what becomes of the responses is not described there.',
    support: {},
    about: ['shadow-deployment'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O AI Cloud tutorials: MLOps model deployments',
        url: 'https://github.com/h2oai/haic-tutorials/blob/main/5%20MLOps%3A%20Model%20Deployments.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O AI Cloud telemetry export: Payload',
        url: 'https://github.com/h2oai/haic-telemetry-export/blob/main/docs/payload.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hydrogen-torch-batching',
    text: 'Version 2.0 of the H2O MLOps scorer runtime for Hydrogen Torch models introduced batching, for which it returns one row for each input row.',
    support: {},
    about: ['request-batching'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Migration guide (1.1.11)',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/migration-guide',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
