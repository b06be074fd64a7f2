import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'delegated-oauth-for-agents',
    text: 'On 13 November 2026 Gemini Enterprise made three-legged OAuth through the auth manager of Agent Identity generally available for Agent2Agent agents on Agent Runtime.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Gemini Enterprise documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini/enterprise/docs/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-11-13',
  },
  {
    slug: 'batch-on-endpoint',
    text: 'Version 1.164.0 of the Python SDK, of 12 August 2026, added batch inference on an existing endpoint to the beta API.',
    support: {},
    about: ['batch-inference'],
    sources: [
      {
        title: 'Python SDK repository: Changelog',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Batch prediction job types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/batch_prediction_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-12',
  },
  {
    slug: 'evaluation-ga',
    text: 'Agent and model evaluations of Agent Platform became generally available on 31 July 2026, with more than 20 ready-made metrics.',
    support: {},
    about: ['llm-evaluation'],
    sources: [
      {
        title: 'Google Developers Blog: Agent and model evaluations are GA',
        url: 'https://developers.googleblog.com/agent-and-model-evaluations-in-gemini-enterprise-agent-platform-are-now-ga/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-31',
  },
  {
    slug: 'feedback-service-in-sdk',
    text: 'Version 1.161.0 of the Python SDK, of 14 July 2026, added the feedback service for agents.',
    support: {},
    about: ['human-feedback'],
    sources: [
      {
        title: 'Python SDK repository: Changelog',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-14',
  },
  {
    slug: 'agents-cli-1-0',
    text: 'Agents CLI 1.0 became generally available on 30 June 2026.',
    support: {},
    about: ['ci-cd-integration'],
    only: ['agents-cli'],
    sources: [
      {
        title: 'Agents CLI repository: Release notes',
        url: 'https://github.com/google/agents-cli/blob/main/RELEASE_NOTES.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-30',
  },
  {
    slug: 'agent-gateway-ga',
    text: 'Agent Gateway, which governs the connections of agents, became generally available on 18 June 2026.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-18',
  },
  {
    slug: 'agent-observability-ga',
    text: 'Agent observability became generally available on 18 June 2026, with tracing switched on by default for newly deployed ADK agents.',
    support: {},
    about: ['llm-tracing'],
    sources: [
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-18',
  },
  {
    slug: 'deep-research-agent',
    text: 'The Gemini Deep Research Agent entered preview on 26 May 2026.',
    support: {},
    about: ['agent-deployment'],
    sources: [
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-26',
  },
  {
    slug: 'adk-2-0',
    text: 'ADK 2.0, with graph-based workflows, became generally available for Python on 19 May 2026 and for Go on 30 June 2026.',
    support: {},
    about: ['agent-deployment'],
    only: ['agent-development-kit'],
    sources: [{ title: 'ADK documentation: ADK 2.0', url: 'https://adk.dev/2.0/', accessed: '2026-11-23' }],
    recorded: '2026-11',
    date: '2026-05-19',
  },
  {
    slug: 'feature-store-legacy-deprecated',
    text: 'Feature Store (Legacy) was deprecated on 17 May 2026 and is to be switched off on 17 February 2027.',
    support: {},
    about: ['feature-store'],
    sources: [
      {
        title: 'Vertex AI documentation: Feature Store (Legacy) overview',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-17',
  },
  {
    slug: 'renamed-agent-platform',
    text: 'Vertex AI was renamed Gemini Enterprise Agent Platform in April 2026.',
    support: {},
    sources: [
      {
        title: 'Agent Platform documentation: Vertex AI name changes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK: Replace Vertex AI with Gemini Enterprise Agent Platform, 22 April 2026',
        url: 'https://github.com/googleapis/python-aiplatform/commit/18d97b6d742a9d8ec3194ef43541196933bbfae5',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04-22',
  },
  {
    slug: 'explainable-ai-deprecated',
    text: 'Explainable AI was deprecated on 16 March 2026.',
    support: {},
    about: ['explainability'],
    sources: [
      {
        title: 'Vertex AI documentation: Limitations of Explainable AI',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-03-16',
  },
  {
    slug: 'sdk-generative-module-deprecated',
    text: 'The generative AI module of the Vertex AI SDK was deprecated on 24 June 2025, with removal set for 24 June 2026.',
    support: {},
    sources: [
      {
        title: 'Agent Platform documentation: Deprecations of generative AI',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/deprecations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-06-24',
  },
  {
    slug: 'legacy-ai-platform-shut-down',
    text: 'AI Platform Training and AI Platform Prediction, the predecessors of Vertex AI, were shut down on 31 January 2025.',
    support: {},
    sources: [
      {
        title: 'AI Platform Training: Deprecations',
        url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
        accessed: '2026-11-23',
      },
      {
        title: 'AI Platform Prediction: Deprecations',
        url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-01-31',
  },
  {
    slug: 'vertex-launch',
    text: 'Vertex launched in May 2021 with many new features in preview, among them a feature store, explanations, detection of skew and drift, and metadata tracking.',
    support: {},
    about: ['feature-store', 'explainability', 'drift-detection', 'training-serving-skew', 'experiment-tracking'],
    sources: [
      {
        title: 'TechCrunch: Vertex launch',
        url: 'https://techcrunch.com/2021/05/18/google-cloud-launches-vertex-a-new-managed-machine-learning-platform/',
      },
    ],
    recorded: '2021-10',
    date: '2021-05',
  },
];
