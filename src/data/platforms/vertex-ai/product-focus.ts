import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'agent-and-model-platform',
    text: 'Gemini Enterprise Agent Platform, the former Vertex AI, is the platform of Google Cloud for building, scaling, governing and optimising agents and solutions based on models.',
    support: {},
    sources: [
      {
        title: 'Agent Platform documentation: Overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Vertex AI name changes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'machine-learning-part-kept',
    text: 'The documentation of Agent Platform keeps a machine learning section beside the agent sections; it covers AutoML, custom training, pipelines, Model Registry, Feature Store and inference.',
    support: {},
    about: ['automl', 'custom-training-code', 'pipeline-orchestration', 'model-registry', 'feature-store'],
    sources: [
      {
        title: 'Agent Platform documentation: Machine learning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-components',
    text: 'Ready-made Google Cloud Pipeline Components call services such as AutoML from a Kubeflow pipeline, and users can add components of their own.',
    support: { 'extension-points': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Pipeline interfaces',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'config-connector',
    text: 'Config Connector, a Kubernetes add-on set up apart, has beta custom resources for datasets, endpoints, indexes and metadata stores; further ones, such as those for models, pipeline jobs and tuning jobs, exist only as alpha.',
    support: {},
    about: ['kubernetes-native', 'infrastructure-as-code'],
    sources: [
      {
        title: 'Config Connector repository: Vertex AI resource documents',
        url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/tree/master/scripts/generate-google3-docs/resource-reference/generated/resource-docs/vertexai',
        accessed: '2026-11-23',
      },
      {
        title: 'Config Connector documentation: VertexAIIndex',
        url: 'https://cloud.google.com/config-connector/docs/reference/resource-docs/vertexai/vertexaiindex',
        accessed: '2026-11-23',
      },
      {
        title: 'Config Connector repository: Release 1.154',
        url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/master/docs/releasenotes/release-1.154.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Config Connector repository: CRD analysis report',
        url: 'https://github.com/GoogleCloudPlatform/k8s-config-connector/blob/master/docs/reports/crd_report.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'adk-kubernetes-deployment',
    text: 'The GKE deployment command of Agent Development Kit generates a Kubernetes Deployment and a Service for an agent and applies them to a cluster of the user; models and jobs are not run in this way.',
    support: { 'kubernetes-native': { how: 'native', partial: true } },
    only: ['agent-development-kit'],
    sources: [
      { title: 'ADK documentation: Deploy to GKE', url: 'https://adk.dev/deploy/gke/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gke-code-executor',
    text: 'The GKE Code Executor of Agent Development Kit runs code that a model has written in a sandbox claimed by a Kubernetes custom resource or, in its older mode, in a Kubernetes Job; it covers such code only.',
    support: {},
    about: ['kubernetes-native'],
    only: ['agent-development-kit'],
    sources: [
      {
        title: 'ADK documentation: GKE Code Executor',
        url: 'https://adk.dev/integrations/gke-code-executor/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
