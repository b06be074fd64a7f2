import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const vertexAi = /* @__PURE__ */ deepFreeze<MatrixPlatform<'vertex-ai'>>({
  id: 'vertex-ai',
  name: 'Gemini Enterprise Agent Platform',
  vendor: 'Google',
  homepage: 'https://cloud.google.com/products/gemini-enterprise-agent-platform',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Agent Platform documentation: Release notes',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Google AI Platform (Vertex)',
      sources: [],
    },
    {
      name: 'Google Cloud AI Platform',
      until: '2021-05',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'AI Platform (Unified)',
      until: '2021-05',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Vertex AI',
      from: '2021-05',
      until: '2026-04',
      sources: [
        {
          title: 'Python SDK: Replace AI Platform naming with Vertex AI, 18 May 2021',
          url: 'https://github.com/googleapis/python-aiplatform/commit/7b7c950b7514aa567ba6a1742bc67406362b774a',
          accessed: '2026-11-23',
        },
        {
          title: 'Python SDK: Replace Vertex AI with Gemini Enterprise Agent Platform, 22 April 2026',
          url: 'https://github.com/googleapis/python-aiplatform/commit/18d97b6d742a9d8ec3194ef43541196933bbfae5',
          accessed: '2026-11-23',
        },
        {
          title: 'Agent Platform documentation: Vertex AI name changes',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Vertex AI Platform',
      until: '2026-04',
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
    },
    {
      name: 'Agent Platform',
      sources: [
        {
          title: 'Agent Platform documentation: Overview',
          url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'ai-platform-prediction': { name: 'AI Platform Prediction', kind: 'product' },
    'agent-development-kit': { name: 'Agent Development Kit', kind: 'product' },
    'agents-cli': { name: 'Agents CLI', kind: 'product' },
    'gdc-air-gapped': { name: 'Vertex AI in Google Distributed Cloud air-gapped', kind: 'edition' },
    'cloud-de-confiance': { name: 'Agent Platform in Cloud de Confiance by S3NS', kind: 'cloud' },
  },
  introduction: {
    summary:
      'Gemini Enterprise Agent Platform, named Vertex AI until April 2026, is the managed service of Google Cloud for agents, generative AI and machine learning. Vertex AI came out in May 2021 as the successor of AI Platform, whose older training and prediction services were shut down in January 2025. The agent part is arranged in four areas, build, scale, govern and optimise: agents are written with Agent Development Kit or drawn in Agent Studio, run on Agent Runtime, have their connections checked by Agent Gateway, and are traced and evaluated. Model Garden lists the models of Google, of partners and from open source. In the machine learning part, managed datasets and Feature Store supply data, AutoML or custom training produces models, Pipelines connect the steps and ML Metadata records them. Models are kept in Model Registry and answer online requests at endpoints or run as batch jobs; Model Monitoring checks their inputs for skew and drift. Explainable AI has been deprecated since March 2026. Permissions come from IAM roles. Parts of the platform also exist in Google Distributed Cloud air-gapped and in Cloud de Confiance by S3NS.',
    concepts: [
      {
        term: 'Agent Development Kit',
        aliases: ['ADK'],
        definition:
          'Open-source framework for writing agents, their tools and their workflows in code. Its agents run on a developer machine, on Agent Runtime or in a container elsewhere.',
        sources: [
          { title: 'ADK documentation: About ADK', url: 'https://adk.dev/get-started/about/', accessed: '2026-11-23' },
          { title: 'ADK documentation: Deploying agents', url: 'https://adk.dev/deploy/', accessed: '2026-11-23' },
        ],
      },
      {
        term: 'Agent Runtime',
        aliases: ['Agent Engine', 'Vertex AI Agent Engine', 'Reasoning Engine'],
        definition:
          'Managed hosting for agents written with Agent Development Kit or other frameworks. It takes source code, a container image or a Python object.',
        sources: [
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Reasoning engine types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/reasoning_engine.py',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Agent Gateway',
        aliases: [],
        definition:
          'Controls the connections of agents with users, tools and other agents. It checks permissions against Agent Registry and can have content screened by Model Armor.',
        sources: [
          {
            title: 'Agent Platform documentation: Govern your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
            accessed: '2026-11-23',
          },
          {
            title: 'Model Armor documentation: Integration with Agent Gateway',
            url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Garden',
        aliases: ['Vertex AI Model Garden'],
        definition:
          'Catalogue of models of Google, of partners and from open source. Open models can be deployed to an endpoint; some are also offered as a managed API.',
        sources: [
          {
            title: 'Agent Platform documentation: Overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Deploy open models from Model Garden',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Feature Store',
        aliases: ['Vertex AI Feature Store', 'Agent Platform Feature Store'],
        definition:
          'Keeps feature data in BigQuery tables or views, which form the offline store, and serves the latest values online at low latency through an online store and feature views.',
        sources: [
          {
            title: 'Agent Platform documentation: Feature Store overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/featurestore/latest/overview',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AutoML',
        aliases: ['Vertex AI AutoML'],
        definition: 'Training without code: the platform picks and tunes a model for the data that the user supplies.',
        sources: [
          {
            title: 'Agent Platform documentation: Training overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Custom training',
        aliases: ['Serverless training', 'CustomJob', 'Custom training job'],
        definition:
          'Runs the user’s own training code, as a Python application or a container, on one or more pools of machines that Google provisions. Several pools make the job distributed.',
        sources: [
          {
            title: 'Agent Platform documentation: Creating a serverless training job',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-custom-job',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Pipelines',
        aliases: ['Vertex AI Pipelines', 'Vertex Pipelines', 'Agent Platform Pipelines'],
        definition:
          'Orchestrates workflows of several steps, which are defined with the SDK of Kubeflow Pipelines or of TensorFlow Extended. A training pipeline is something smaller: a training job plus the upload of its model.',
        sources: [
          {
            title: 'Agent Platform documentation: Pipeline interfaces',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Creating training pipelines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/create-training-pipeline',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'ML Metadata',
        aliases: ['Vertex ML Metadata', 'Metadata store'],
        definition:
          'Records what a workflow consumed and produced: artifacts such as datasets and models, executions for the steps, and contexts that group both, for example one pipeline run.',
        sources: [
          {
            title: 'Vertex AI documentation: ML Metadata data model',
            url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/data-model',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Registry',
        aliases: ['Vertex AI Model Registry', 'Model resource'],
        definition:
          'Lists the models and their versions. AutoML models enter it after training, others by import; movable aliases name versions, and one version always carries the default alias.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Model version aliases',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-alias',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Endpoint',
        aliases: ['Online inference', 'Online prediction', 'Private endpoint'],
        definition:
          'The resource to which a model is deployed so that it answers synchronous requests. A public endpoint can divide its traffic by percentage between deployed models; a private one is reached over a private network connection.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI reference: endpoints.deployModel',
            url: 'https://cloud.google.com/vertex-ai/docs/reference/rest/v1/projects.locations.endpoints/deployModel',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Private services access endpoints',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-private-endpoints',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Monitoring',
        aliases: ['Vertex AI Model Monitoring', 'Skew and drift detection'],
        definition:
          'Analyses the inputs of tabular models. Skew is measured against the original training data; drift detection does not need that data.',
        sources: [
          {
            title: 'Vertex AI documentation: Monitoring feature skew and drift',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/using-model-monitoring',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
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
        text: 'Config Connector, a Kubernetes add-on set up apart, offers custom resources for datasets, endpoints, indexes and metadata stores; models, jobs and other objects are not covered.',
        support: { 'infrastructure-as-code': { how: 'integration', via: 'Config Connector', partial: true } },
        about: ['kubernetes-native'],
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
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
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
        slug: 'agents-cli-1-0',
        text: 'Agents CLI 1.0 became generally available on 30 June 2026.',
        support: {},
        about: ['ci-cd-integration'],
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
    ],
    pricing: [
      {
        slug: 'adk-open-source',
        text: 'Agent Development Kit and Agents CLI are open source under the Apache Licence 2.0; the platform itself is proprietary.',
        support: { 'open-source-edition': { how: 'native', partial: true } },
        only: ['agent-development-kit', 'agents-cli'],
        sources: [
          {
            title: 'ADK Python repository: Licence',
            url: 'https://github.com/google/adk-python/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'Agents CLI repository: Licence',
            url: 'https://github.com/google/agents-cli/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'express-mode',
        text: 'Express mode lets new developers with a gmail.com account try the platform free for up to 90 days within quotas and without billing data.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Express mode overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/start/express-mode/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'throughput-options',
        text: 'Managed generative models are charged by default by the resources consumed, in standard, priority and flex variants, or by Provisioned Throughput, a subscription at a fixed price.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Throughput and quota',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/resources/throughput-quota',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-runtime-paid',
        text: 'Agent Runtime is a paid service with a tier of free use.',
        support: {},
        about: ['usage-based-pricing', 'agent-deployment'],
        sources: [
          {
            title: 'ADK documentation: Deploy to Agent Runtime',
            url: 'https://adk.dev/deploy/agent-runtime/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'published-prices',
        text: 'A public page lists prices in US dollars for training, deployment and prediction, by hour and resource.',
        support: { 'published-price-list': { how: 'native' } },
        sources: [
          {
            title: 'Google Cloud: Vertex AI pricing',
            url: 'https://cloud.google.com/vertex-ai/pricing',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'charge-while-deployed',
        text: 'A model deployed to an endpoint is charged even when no prediction is made, until it is undeployed.',
        support: {},
        about: ['usage-based-pricing', 'real-time-endpoints'],
        sources: [
          {
            title: 'Google Cloud: Vertex AI pricing',
            url: 'https://cloud.google.com/vertex-ai/pricing',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'feature-store-on-bigquery',
        text: 'Feature Store keeps feature data in BigQuery tables or views, which serve as the offline store, and serves the latest values from an online store at low latency.',
        support: { 'feature-store': { how: 'native', via: 'BigQuery' } },
        sources: [
          {
            title: 'Vertex AI documentation: Feature Store overview',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-legacy',
        text: 'Feature Store (Legacy) is deprecated: since 17 May 2026 it gets critical patches only, and its APIs are to be switched off on 17 February 2027.',
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
      },
      {
        slug: 'feature-transform-engine',
        text: 'Among the Tabular Workflows, Feature Transform Engine does feature engineering for tabular data; it is in preview.',
        support: { 'automated-feature-engineering': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Agent Platform documentation: Tabular Workflows',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/tabular-data/tabular-workflows/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-on-ray',
        text: 'Spark applications run on a Ray cluster of the platform through RayDP and a custom container image.',
        support: { 'distributed-data-processing': { how: 'custom', via: 'RayDP' } },
        sources: [
          {
            title: 'vertex-ai-samples repository: Spark on Ray on Vertex AI',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/spark_on_ray_on_vertex_ai.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'labels-in-managed-datasets',
        text: 'Users create labels and several annotation sets on managed datasets in the console; the former service with human labellers has been unavailable since July 2024.',
        support: { 'data-labeling': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Use managed datasets',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
            accessed: '2026-11-23',
          },
          {
            title: 'vertex-ai-samples repository: Get started with Data Labeling',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/datasets/get_started_with_data_labeling.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-datasets',
        text: 'Managed datasets hold source data such as images or tables; AutoML requires one, custom training can use data outside them.',
        support: {},
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
        slug: 'dataset-statistics',
        text: 'Managed datasets generate statistics and visualisations of their data and can split it into training, validation and test sets.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Use managed datasets',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-retrieval',
        text: 'Agent Retrieval, formerly Vector Search 2.0, stores data objects with embeddings, which it can generate itself, and answers vector, text and hybrid searches.',
        support: { 'vector-search': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Agent Retrieval overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Try Agent Retrieval',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/build/vector-search-2/try-it',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rag-engine',
        text: 'RAG Engine connects private data to models; its corpora are kept in a managed database, in Vector Search or in Pinecone.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'Python SDK repository: RAG data types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/vertex_rag_data.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Documentation home',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'colab-and-workbench',
        text: 'Notebooks come in two kinds: Colab Enterprise, managed and collaborative, and Workbench, JupyterLab instances that users customise.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Notebooks overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workbench-spark-kernels',
        text: 'Workbench instances give access to kernels of Managed Service for Apache Spark unless this is switched off.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Managed Service for Apache Spark' } },
        about: ['notebooks'],
        sources: [
          {
            title: 'Agent Platform documentation: Manage Workbench features through metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/workbench/instances/manage-metadata',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bigquery-preparation',
        text: 'BigQuery can prepare training data for the platform, which can then be made available as features in Feature Store.',
        support: { 'data-transformation': { how: 'integration', via: 'BigQuery' } },
        sources: [
          {
            title: 'Agent Platform documentation: Agent Platform for BigQuery users',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/beginner/bqml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bigquery-and-cloud-storage',
        text: 'Batch inference reads from and writes to BigQuery tables, Cloud Storage files and multimodal datasets of the platform; its API names no connector to other databases.',
        support: { 'data-connectors': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Python SDK repository: Batch prediction job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/batch_prediction_job.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tfx-example-validator',
        text: 'A pipeline defined with TensorFlow Extended can include its ExampleValidator, which checks data statistics against a schema and reports anomalies.',
        support: { 'data-quality-checks': { how: 'integration', via: 'TensorFlow Extended' } },
        sources: [
          {
            title: 'TensorFlow Extended guide: ExampleValidator',
            url: 'https://www.tensorflow.org/tfx/guide/exampleval',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Pipeline interfaces',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rag-import-sources',
        text: 'RAG Engine imports files from Cloud Storage, Google Drive, Slack, Jira and SharePoint.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: RAG data types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/vertex_rag_data.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-search-index-updates',
        text: 'Indexes of Vector Search are updated in batches from files in Cloud Storage, which is the default, or in nearly real time if they are created for streaming.',
        support: {},
        about: ['vector-search'],
        sources: [
          {
            title: 'Python SDK repository: Index types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/index.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'serverless-training-jobs',
        text: 'Serverless training runs the user’s own code as a custom job, either a Python application or a custom container, on machines that Agent Platform provisions.',
        support: { 'custom-training-code': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperparameter-tuning-jobs',
        text: 'Hyperparameter tuning jobs run trials of the user’s training code and optimise a metric.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'worker-pools',
        text: 'A training job with several worker pools runs as distributed training; each pool has its own machine type and accelerators.',
        support: { 'distributed-training': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-and-tpu-training',
        text: 'Worker pools of a training job can be given accelerators: Nvidia GPUs, or TPUs with a chosen topology.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Machine resource types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'persistent-resource',
        text: 'Training jobs can run on a persistent resource, that is machines kept for the user, instead of machines started for each job.',
        support: {},
        about: ['custom-training-code', 'gpu-scheduling'],
        sources: [
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'interactive-shell',
        text: 'Interactive shells into the training containers of a running job can be opened when web access is enabled on the job.',
        support: { 'training-debugging': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autologging',
        text: 'Autologging in the SDK, built on that of MLflow, records parameters and metrics, but nothing else, for Fastai, Gluon, Keras, LightGBM, PyTorch Lightning, scikit-learn, Spark, Statsmodels and XGBoost.',
        support: { autologging: { how: 'native', via: 'MLflow', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Autologging to an experiment run',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/autolog-data',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Autolog data to an experiment run',
            url: 'https://cloud.google.com/vertex-ai/docs/experiments/autolog-data',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-platform-pipelines',
        text: 'Agent Platform Pipelines runs workflows that are defined with the SDK of Kubeflow Pipelines, version 2.0 or later, or of TensorFlow Extended, version 0.30.0 or later.',
        support: { 'pipeline-orchestration': { how: 'native' } },
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
        slug: 'python-package-spec',
        text: 'A custom job names the code that it runs either as a Python package with module, arguments and executor image or as a container image.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-training',
        text: 'AutoML trains a model without code from a managed dataset, which it requires; image and tabular data are named as dataset types.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Training overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tabular-workflows',
        text: 'Tabular Workflows are ready-made managed pipelines for tabular data, each run as an instance of Agent Platform Pipelines and versioned with the pipeline components SDK.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Tabular Workflows',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/tabular-data/tabular-workflows/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ray-clusters',
        text: 'Ray clusters can be created, scaled by hand or automatically and deleted on the platform with the Ray on Vertex AI SDK.',
        support: {},
        about: ['distributed-training', 'distributed-data-processing'],
        sources: [
          {
            title: 'vertex-ai-samples repository: Ray cluster management',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/ray_cluster_management.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'preference-tuning',
        text: 'Gemini models can be tuned on text examples of preferred and rejected answers to one prompt, with at most 10 million examples and a 1 GB training file.',
        support: {},
        about: ['llm-fine-tuning'],
        sources: [
          {
            title: 'Agent Platform documentation: Preference tuning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/preference-tuning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reinforcement-tuning',
        text: 'Reinforcement learning fine-tuning, in preview and not for production use, adapts Gemini models with the user’s prompts and reward functions.',
        support: { 'llm-fine-tuning': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Agent Platform documentation: Reinforcement learning fine-tuning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/reinforcement-tuning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-model-tuning',
        text: 'The beta API of tuning jobs covers supervised tuning and distillation, partner and open models, and open models from weights of the user’s own in safetensors format.',
        support: {},
        about: ['llm-fine-tuning', 'model-optimization'],
        sources: [
          {
            title: 'Python SDK repository: Tuning job types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/tuning_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-studio-canvas',
        text: 'Agent Studio is a low-code visual canvas; what is built on it are agents and their workflows only.',
        support: { 'visual-pipeline-builder': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Documentation home',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spot-vms',
        text: 'Serverless training and inference can use Spot VMs; when some are pre-empted the job slows down without stopping, and TPU Pods and the console are excluded.',
        support: { 'spot-training': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Use Spot VMs',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-spot-vms',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ml-metadata',
        text: 'ML Metadata records the artifacts, such as datasets and models, that each step of a workflow consumed and produced, and groups them in contexts such as a pipeline run.',
        support: { 'data-lineage': { how: 'native' } },
        about: ['model-lineage'],
        sources: [
          {
            title: 'Vertex AI documentation: ML Metadata data model',
            url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/data-model',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'experiments',
        text: 'Agent Platform Experiments records steps, inputs such as parameters and datasets, and outputs such as models and metrics of runs, and compares runs; it costs nothing extra.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Experiments',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/experiments/intro-vertex-ai-experiments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'experiment-tracking-limits',
        text: 'Tracking of a custom training job in Experiments is not available for jobs submitted in the console or with gcloud, on TPUs or in distributed training.',
        support: {},
        about: ['experiment-tracking'],
        sources: [
          {
            title: 'Vertex AI documentation: Run a training job with experiment tracking',
            url: 'https://cloud.google.com/vertex-ai/docs/experiments/run-training-job-experiments',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-clusters',
        text: 'Training clusters run Slurm, and the Slurm Job API manages their jobs through the API of the platform without an SSH connection.',
        support: {},
        about: ['distributed-training', 'gpu-scheduling'],
        sources: [
          {
            title: 'Agent Platform documentation: Training clusters and the Slurm Job API',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/training-clusters/manage-clusters-slurm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tuning-algorithms',
        text: 'Hyperparameter tuning uses a default algorithm of Google or, on request, grid search or random search; grid search excludes continuous parameters.',
        support: {},
        about: ['hyperparameter-tuning'],
        sources: [
          {
            title: 'Python SDK repository: Study types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/study.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tensorboard-logs',
        text: 'A custom training job can upload its TensorBoard logs to a TensorBoard resource of the platform.',
        support: {},
        about: ['experiment-tracking', 'training-debugging'],
        sources: [
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'flex-start',
        text: 'With the Flex Start strategy a custom training job queues for resources in Dynamic Workload Scheduler, for 24 hours by default; shares for teams are not part of the strategy.',
        support: { 'gpu-scheduling': { how: 'native', via: 'Dynamic Workload Scheduler', partial: true } },
        sources: [
          {
            title: 'Python SDK repository: Custom job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-reservations',
        text: 'Training machines and deployed models can draw their Compute Engine resources from a shared reservation instead of on-demand capacity.',
        support: {},
        about: ['gpu-scheduling', 'accelerated-training', 'accelerated-inference'],
        sources: [
          {
            title: 'Python SDK repository: Reservation affinity types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reservation_affinity.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Machine resource types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-profiler',
        text: 'Cloud Profiler of the Python SDK profiles a running TensorFlow training job on demand and shows its resource use in TensorBoard; TensorFlow is its only plugin.',
        support: { 'training-debugging': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Python SDK repository: Cloud Profiler',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/README.rst',
            accessed: '2026-11-23',
          },
          {
            title: 'vertex-ai-samples repository: Profile model training performance',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/tensorboard/tensorboard_profiler_custom_training.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Cloud Profiler initialiser',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/initializer.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'supervised-fine-tuning',
        text: 'Gemini models are tuned by supervised fine-tuning jobs on text, images, documents, audio, video or function calls, started in the console, an SDK, Colab Enterprise or over REST.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Tune Gemini models with supervised fine-tuning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/supervised-tuning/use',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Tuning job types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tuning_job.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'batch-input-and-output',
        text: 'Batch inference jobs read JSON Lines, CSV, TFRecord, file lists or BigQuery tables and write JSON Lines, CSV or BigQuery, as far as the model supports the format.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'speculative-decoding',
        text: 'A model deployed to an endpoint can carry a speculative decoding setting, with a draft model or with n-gram matching.',
        support: {},
        about: ['llm-serving', 'model-optimization'],
        sources: [
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-runtime',
        text: 'Agent Runtime, formerly Agent Engine, hosts agents as a managed service; they are deployed from source code, from a container image or from a Python object.',
        support: { 'agent-deployment': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Reasoning engine types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reasoning_engine.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: README',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/README.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-frameworks',
        text: 'Agent Runtime names Agent Development Kit, LangChain, LangGraph, AG2 and LlamaIndex as agent frameworks and accepts custom agents.',
        support: {},
        about: ['agent-deployment'],
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
        slug: 'agent-runtime-instances',
        text: 'The minimum number of instances of an agent on Agent Runtime is 0 to 10 and the maximum up to 1,000, or 100 with VPC Service Controls or a Private Service Connect interface.',
        support: {},
        about: ['agent-deployment', 'autoscaling', 'scale-to-zero'],
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
        slug: 'agent-runtime-traffic',
        text: 'The beta API of Agent Runtime splits the traffic of an agent by percentage between its runtime revisions.',
        support: {},
        about: ['agent-deployment', 'traffic-splitting'],
        sources: [
          {
            title: 'Python SDK repository: Reasoning engine types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/reasoning_engine.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-sessions-and-memory',
        text: 'Agents can keep the state of a conversation in Agent Platform Sessions and long-term memories in Memory Bank.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-sandboxes',
        text: 'Agents can run generated code or operate a computer in managed sandboxes through Code Execution and Computer Use.',
        support: {},
        about: ['agent-tools', 'agent-deployment'],
        sources: [
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-registry',
        text: 'Agent Registry is a central directory of approved agents, tools, Model Context Protocol servers and endpoints of an organisation.',
        support: { 'agent-tools': { how: 'native' } },
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
        slug: 'prebuilt-inference-containers',
        text: 'Prebuilt containers with HTTP inference servers, organised by framework and framework version, serve model artifacts made inside or outside Agent Platform.',
        support: { 'prebuilt-serving-containers': { how: 'native' }, 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Prebuilt containers for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/pre-built-containers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-inference-containers',
        text: 'A model can name a Docker image of the user’s own, with an HTTP server for inference and health checks, which then runs on every inference node.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Use a custom container for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-custom-container',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom container requirements',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-container-requirements',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-inference-routines',
        text: 'Custom inference routines build a serving container around the user’s pre-processing and post-processing code without writing a server or a Dockerfile.',
        support: {},
        about: ['inference-graphs', 'custom-serving-containers'],
        sources: [
          {
            title: 'Agent Platform documentation: Custom inference routines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-prediction-routines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automl-models-in-registry',
        text: 'AutoML models enter Model Registry on their own after training, while models trained by other means are imported there before they serve.',
        support: {},
        about: ['automl', 'external-models', 'model-registry'],
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-on-endpoint',
        text: 'A batch inference job can use a model from the registry, a container outside it, a published model of Model Garden or, in the beta API, an existing endpoint.',
        support: {},
        about: ['batch-inference'],
        sources: [
          {
            title: 'Python SDK repository: Batch prediction job types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/batch_prediction_job.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Changelog',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-export-formats',
        text: 'Models can be exported to Cloud Storage, as TensorFlow Lite, Edge TPU, SavedModel, TensorFlow.js or Core ML where the model allows it, or as the artifact of a custom model.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prediction-schemata',
        text: 'A Model resource can hold the schemas of its instances, parameters and predictions as OpenAPI schema files in Cloud Storage.',
        support: { 'model-signatures': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-model-self-deployment',
        text: 'Open models of Model Garden are deployed to an endpoint from the console or the SDK; some are also offered as a managed API without deployment.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Deploy open models from Model Garden',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-runtime-languages',
        text: 'The ADK documentation says that Agent Runtime supports agents in Python and Go.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'ADK documentation: Deploy to Agent Runtime',
            url: 'https://adk.dev/deploy/agent-runtime/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-agents',
        text: 'Managed agents, in preview in ADK, run in an environment hosted by Google; tools on the client side and Model Context Protocol tools are not supported with them.',
        support: {},
        about: ['agent-deployment', 'agent-tools'],
        sources: [
          {
            title: 'ADK documentation: Managed agents',
            url: 'https://adk.dev/agents/managed-agents/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-mcp',
        text: 'An ADK agent can use tools of Model Context Protocol servers, and its own tools can be exposed as such a server.',
        support: { 'agent-tools': { how: 'native' } },
        only: ['agent-development-kit'],
        sources: [
          { title: 'ADK documentation: Model Context Protocol', url: 'https://adk.dev/mcp/', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'platform-mcp-server',
        text: 'Google hosts a Model Context Protocol server for the platform, through which clients manage endpoints, prompts and Model Garden.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'vertex-ai-samples repository: Vertex AI MCP server',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/mcp/vertex_ai_mcp_server.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'skill-registry',
        text: 'Skill Registry, in preview, is a central repository from which agents fetch skills on demand.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'ADK documentation: Skill Registry',
            url: 'https://adk.dev/integrations/skills-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'beam-run-inference',
        text: 'Apache Beam pipelines, which Dataflow runs on batch or streaming data, can send requests to an endpoint of the platform through a built-in model handler.',
        support: { 'streaming-inference': { how: 'integration', via: 'Apache Beam and Dataflow' } },
        sources: [
          {
            title: 'Dataflow documentation: RunInference with Vertex AI',
            url: 'https://cloud.google.com/dataflow/docs/notebooks/run_inference_vertex_ai',
            accessed: '2026-11-23',
          },
          {
            title: 'Dataflow documentation: About Dataflow ML',
            url: 'https://cloud.google.com/dataflow/docs/machine-learning/ml-about',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hex-llm-deprecated',
        text: 'Hex-LLM, a serving framework for large language models on Cloud TPU with continuous batching and PagedAttention, is deprecated in favour of vLLM on TPU.',
        support: {},
        about: ['llm-serving', 'request-batching'],
        sources: [
          {
            title: 'Agent Platform documentation: Hex-LLM',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/use-hex-llm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'chat-completions-api',
        text: 'The beta prediction API has a chat completions method in the format of OpenAI.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'Python SDK repository: Prediction service client (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/services/prediction_service/client.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'online-endpoints',
        text: 'Models are deployed to an endpoint, which answers synchronous requests either publicly or over a private connection.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-artifact-formats',
        text: 'For prebuilt containers, models of TensorFlow, PyTorch, XGBoost and scikit-learn must be saved as artifacts in the formats laid down for each framework, for example SavedModel.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Export model artifacts for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/exporting-model-artifacts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'optimized-tensorflow-runtime',
        text: 'The optimised TensorFlow runtime is a serving container with a flag that compiles a model at the first request of each batch size and another that trades precision for speed.',
        support: { 'model-optimization': { how: 'native' } },
        sources: [
          {
            title: 'vertex-ai-samples repository: Optimized TensorFlow runtime',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/optimized_tensorflow_runtime/tabular_optimized_online_prediction.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Optimized TensorFlow runtime',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/optimized-tensorflow-runtime',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vllm-serving',
        text: 'The documentation describes deploying open language models with a vLLM container, which uses PagedAttention, on GPUs of an endpoint, for text and for images.',
        support: { 'llm-serving': { how: 'native', via: 'vLLM' } },
        sources: [
          {
            title: 'Agent Platform documentation: Serve models with vLLM',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/vllm/use-vllm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton-server',
        text: 'Models can be served with the Triton image of NVIDIA as a custom container, with TensorFlow, PyTorch, TensorRT, ONNX, OpenVINO and tree-based models.',
        support: {},
        about: ['custom-serving-containers'],
        sources: [
          {
            title: 'Agent Platform documentation: NVIDIA Triton',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-nvidia-triton',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton-ensemble',
        text: 'A sample deploys several models and an ensemble of them behind one endpoint, with NVIDIA Triton in a custom container.',
        support: { 'inference-graphs': { how: 'integration', via: 'NVIDIA Triton Inference Server' } },
        sources: [
          {
            title: 'vertex-ai-samples repository: Triton ensemble',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/nvidia-triton/get_started_with_triton_ensemble.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-on-cloud-run',
        text: 'ADK deploys an agent to Cloud Run as an API server, on request together with the web interface that ADK has for development.',
        support: { 'app-hosting': { how: 'integration', via: 'Cloud Run' } },
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: Deploy to Cloud Run',
            url: 'https://adk.dev/deploy/cloud-run/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-query-jobs',
        text: 'The SDK can send a query to an agent on Agent Runtime as a job that writes its answer to Cloud Storage, and check or cancel it; this concerns agents, not model endpoints.',
        support: { 'asynchronous-inference': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Python SDK repository: Agent engines module',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/agent_engines.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent2agent',
        text: 'The SDK has a template for agents on Agent Runtime that speak the Agent2Agent protocol.',
        support: {},
        about: ['agent-deployment'],
        sources: [
          {
            title: 'Python SDK repository: Agent2Agent template',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/agent_engines/templates/a2a.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Changelog',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tool-confirmation',
        text: 'Tool Confirmation of ADK, which is experimental, pauses a tool until a user or another system confirms or supplies data.',
        support: {},
        about: ['agent-tools', 'human-feedback'],
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: Tool confirmation',
            url: 'https://adk.dev/tools-custom/confirmation/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'stream-generate-content',
        text: 'The prediction API generates content from text and other media with a generative model either in one answer or as a stream.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'Python SDK repository: Prediction service client',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/prediction_service/client.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-tools',
        text: 'A request to a generative model can declare up to 128 functions for it to call or switch on tools such as Google Search, Google Maps, code execution, URL context and computer use.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'Python SDK repository: Tool types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tool.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'context-caching',
        text: 'Content that several requests to a language model share can be cached as a resource with an expiry time; only published Gemini base models are supported.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'Python SDK repository: Cached content types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/cached_content.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-litellm',
        text: 'ADK agents in Python can use models of other providers, such as OpenAI, Anthropic or Mistral, and self-hosted models through the LiteLLM library.',
        support: {},
        about: ['ai-gateway'],
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: LiteLLM model connector',
            url: 'https://adk.dev/agents/models/litellm/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'replica-autoscaling',
        text: 'Inference nodes of a deployed model scale automatically between a minimum and a maximum replica count; the default target is 60 per cent CPU use or accelerator duty cycle.',
        support: { autoscaling: { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Autoscaling of inference nodes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/autoscaling',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Machine resource types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-to-zero',
        text: 'Scale To Zero, in preview, lets a deployed model fall to no replicas when its endpoint has no traffic; without it at least one replica stays up.',
        support: { 'scale-to-zero': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Agent Platform documentation: Autoscaling of inference nodes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/autoscaling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-to-zero-idle-period',
        text: 'The idle time after which an endpoint with Scale To Zero drops its replicas can be set between five minutes and eight hours.',
        support: {},
        about: ['scale-to-zero'],
        sources: [
          {
            title: 'Python SDK repository: Machine resource types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-traffic-split',
        text: 'The traffic of an endpoint is divided by percentage between its deployed models; the percentages must add up to 100, and a model that is not listed receives nothing.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-resource-pool',
        text: 'Several models can be deployed onto one DeploymentResourcePool and share its machines.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-and-tpu-inference',
        text: 'A deployed model can run on machines with attached accelerators, on TPU topologies or on a partition of an Nvidia GPU.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Machine resource types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'grpc-container-port',
        text: 'A custom serving container can name a port to which Agent Platform forwards the gRPC inference requests that it receives.',
        support: { 'grpc-inference': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dedicated-endpoint',
        text: 'A dedicated endpoint has its own DNS name and is isolated from the traffic of other users; once enabled, it no longer answers at the shared address.',
        support: {},
        about: ['real-time-endpoints', 'high-availability'],
        sources: [
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-gateway',
        text: 'Agent Gateway controls the connections between users and agents, agents and tools, and among agents, and checks permissions against Agent Registry.',
        support: {},
        about: ['ai-gateway', 'agent-tools'],
        sources: [
          {
            title: 'Agent Platform documentation: Govern your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/govern',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Release notes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'challenger-pipeline',
        text: 'A sample pipeline trains a challenger, compares its evaluation with that of the model in production and deploys the better one.',
        support: { 'champion-challenger': { how: 'custom' } },
        sources: [
          {
            title: 'vertex-ai-samples repository: Challenger versus blessed deployment',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/pipelines/challenger_vs_blessed_deployment_method.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'apigee-ai-gateway',
        text: 'Agents built with ADK can call models through a proxy of Apigee, which adds rate and token limits, semantic caching and model routing.',
        support: { 'ai-gateway': { how: 'integration', via: 'Apigee' } },
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: Apigee AI Gateway',
            url: 'https://adk.dev/agents/models/apigee/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-gateway-binding-limit',
        text: 'All agents of Agent Runtime in one project and region must be bound to the same ingress and the same egress Agent Gateway.',
        support: {},
        about: ['ai-gateway'],
        sources: [
          {
            title: 'Agent Platform documentation: Route Agent Runtime traffic through Agent Gateway',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/agent-gateway-runtime-deploy',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dedicated-endpoint-limits',
        text: 'Dedicated public endpoints take payloads up to 10 MB and request time-outs up to one hour, and support streaming and gRPC.',
        support: {},
        about: ['grpc-inference', 'real-time-endpoints'],
        sources: [
          {
            title: 'vertex-ai-samples repository: Dedicated endpoint',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/prediction/get_started_with_dedicated_endpoint.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rolling-deployment',
        text: 'In a rolling deployment, in preview, a new version of a model replaces the former one replica by replica on the same resources; limits apply to unavailable and surplus replicas.',
        support: {},
        about: ['traffic-splitting'],
        sources: [
          {
            title: 'Agent Platform documentation: Rolling deployment',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rolling-deployment-reverts',
        text: 'A rolling deployment, in preview, fails and returns its replicas to the former model when new replicas never become ready; no other return to a former model is described.',
        support: { 'deployment-rollback': { how: 'native', stage: 'preview', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Rolling deployment',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tensorflow-request-batching',
        text: 'Prebuilt TensorFlow containers can batch requests on the server when this is configured; it is described for TensorFlow only.',
        support: { 'request-batching': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Export model artifacts for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/exporting-model-artifacts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ready-replicas-only',
        text: 'Replicas must answer health checks, and in a rolling deployment traffic is balanced over those that are ready; failover between zones or regions is not described there.',
        support: { 'high-availability': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Rolling deployment',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/rolling-deployment',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom container requirements',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-container-requirements',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'agent-tracing',
        text: 'Agents and Model Context Protocol servers that emit OpenTelemetry data get traces, metrics, logs and a topology view in Agent Platform.',
        support: { 'llm-tracing': { how: 'native', via: 'Google Cloud Observability' } },
        sources: [
          {
            title: 'Agent Platform documentation: Agent observability overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/optimize/observability/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitoring-notifications',
        text: 'Anomalies found by Model Monitoring are sent by email, to notification channels or to Cloud Logging, from where Pub/Sub can pass them on.',
        support: { 'monitoring-alerts': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model monitoring types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model_monitoring.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-metrics',
        text: 'Agents and models are scored with more than 20 ready-made metrics, with rubrics that adapt to each case, or with metrics of the user’s own in code or judged by a model.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'Google Developers Blog: Agent and model evaluations are GA',
            url: 'https://developers.googleblog.com/agent-and-model-evaluations-in-gemini-enterprise-agent-platform-are-now-ga/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-experiments',
        text: 'Evaluation experiments run on the client or on the server, where all artifacts stay in Cloud Storage, and a user simulator can play conversations of several turns.',
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
      },
      {
        slug: 'online-evaluators',
        text: 'Online evaluators in the beta API score a sampled percentage of an agent’s traces every ten minutes with up to 25 metrics.',
        support: {},
        about: ['llm-evaluation', 'llm-tracing'],
        sources: [
          {
            title: 'Python SDK repository: Online evaluator types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/online_evaluator.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feedback-entries',
        text: 'Feedback entries of Agent Runtime store a thumbs up or down, labels and free text for an event of an agent session.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Agent Platform SDK types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/types/common.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Changelog',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-observability-dashboard',
        text: 'A dashboard shows requests, token throughput, first-token latency and errors of managed models; self-hosted models and money amounts are not in it.',
        support: { 'token-cost-tracking': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Monitor models',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-cloud-monitoring',
        text: 'Cloud Monitoring collects metrics of model endpoints, such as the number of errors, CPU use and the duty cycle of accelerators, and shows them in Metrics Explorer.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Cloud Monitoring' } },
        sources: [
          {
            title: 'Agent Platform documentation: Monitor models',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Machine resource types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-against-ground-truth',
        text: 'Evaluation components compare batch inference results with ground truth inside a pipeline, and pipeline runs can be put on a schedule.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Model evaluation components',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/model-evaluation-component',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Schedule types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/schedule.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-custom-metrics',
        text: 'Agent Runtime collects request counts, latencies, CPU and memory time of agents by itself; users can define metrics of their own and set alerts in Cloud Monitoring.',
        support: { 'custom-monitoring-metrics': { how: 'native', via: 'Cloud Monitoring' } },
        sources: [
          {
            title: 'Agent Platform documentation: Monitoring of Agent Runtime',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale/runtime/monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-autometrics',
        text: 'AI AutoMetrics collects the metrics that vLLM containers on an endpoint expose and exports them to Managed Service for Prometheus; vLLM is the only framework listed.',
        support: {},
        about: ['endpoint-metrics', 'custom-monitoring-metrics'],
        sources: [
          {
            title: 'Agent Platform documentation: AI AutoMetrics',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/view-autometrics',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: AI AutoMetrics',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/predictions/view-autometrics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bigquery-agent-analytics',
        text: 'A plugin of ADK writes events of agent runs, such as agent transfers and paused tools, to a BigQuery table.',
        support: {},
        about: ['llm-tracing'],
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: BigQuery Agent Analytics plugin',
            url: 'https://adk.dev/integrations/bigquery-agent-analytics/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'inference-metadata-logs',
        text: 'Inference request metadata logs in Cloud Logging hold model, token counts, latency, error code and labels of every request, so that tokens can be counted by team; prompts and answers are left out.',
        support: {},
        about: ['token-cost-tracking', 'payload-logging'],
        sources: [
          {
            title: 'Agent Platform documentation: Log inference request metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/inference-metadata-logging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-evaluation',
        text: 'ADK evaluates an agent by the calls of tools that it made and by its final answer, against expected ones or by a judge model.',
        support: {},
        about: ['llm-evaluation'],
        only: ['agent-development-kit'],
        sources: [
          { title: 'ADK documentation: Why evaluate agents', url: 'https://adk.dev/evaluate/', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'request-response-logging',
        text: 'An endpoint can log a sample of its online requests and responses to a BigQuery table; the sampling rate is configurable.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Online inference logging',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/online-prediction-logging',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'generative-request-logging',
        text: 'Requests and responses of Gemini models and of Anthropic Claude can be sampled and logged to a BigQuery table.',
        support: {},
        about: ['payload-logging', 'llm-tracing'],
        sources: [
          {
            title: 'Agent Platform documentation: Request and response logging',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/capabilities/request-response-logging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-armor-in-agent-gateway',
        text: 'Agent Gateway calls Model Armor to screen content for prompt injection, jailbreaks, harmful content and leaks of sensitive data, and can block, redact or only log it.',
        support: { 'llm-guardrails': { how: 'native', via: 'Model Armor' } },
        sources: [
          {
            title: 'Model Armor documentation: Integration with Agent Gateway',
            url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-armor-egress-streaming',
        text: 'Model Armor does not screen streamed outbound traffic of agents at Agent Gateway.',
        support: {},
        about: ['llm-guardrails'],
        sources: [
          {
            title: 'Model Armor documentation: Integration with Agent Gateway',
            url: 'https://docs.cloud.google.com/model-armor/model-armor-agent-gateway-integration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-monitoring-v1',
        text: 'Model Monitoring v1, generally available, watches the tabular models deployed on an endpoint for drift, on demand or on a schedule.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-monitoring-v2',
        text: 'Model Monitoring v2, in preview, attaches monitoring to a model version and compares a target dataset with a training or earlier serving dataset.',
        support: {},
        about: ['drift-detection', 'training-serving-skew'],
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Model monitoring types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/model_monitoring_spec.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-monitoring-skew',
        text: 'Skew detection compares serving inputs with the original training data and therefore needs that data; drift detection does without it.',
        support: { 'training-serving-skew': { how: 'native' } },
        sources: [
          {
            title: 'Vertex AI documentation: Monitoring feature skew and drift',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/using-model-monitoring',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Monitor feature attribution skew and drift',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/monitor-explainable-ai',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'monitoring-outside-models',
        text: 'Model Monitoring v2 also monitors models that run outside the platform, through a placeholder model without artifacts in the registry.',
        support: {},
        about: ['external-models', 'drift-detection'],
        sources: [
          {
            title: 'vertex-ai-samples repository: Model monitoring for models outside Vertex AI',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/model_monitoring_v2/model_monitoring_for_model_outside_vertex.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'explainable-ai-deprecated',
        text: 'Explainable AI returns feature attributions or similar examples with predictions; it is deprecated since 16 March 2026 and is to be unavailable from 16 March 2027.',
        support: { explainability: { how: 'native', stage: 'deprecated' } },
        sources: [
          {
            title: 'Vertex AI documentation: Limitations of Explainable AI',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Getting explanations',
            url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fairness-metrics',
        text: 'Model evaluation offers, in preview, data bias metrics before training and model bias metrics after it.',
        support: { 'bias-monitoring': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Agent Platform documentation: Introduction to fairness evaluation',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/evaluation/intro-evaluation-fairness',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-monitors',
        text: 'Feature monitors of Feature Store, in the beta API, compute statistics of registered features on a schedule and compare drift with a threshold; drift is the only anomaly that they report.',
        support: { 'data-quality-monitoring': { how: 'native', partial: true, stage: 'preview' } },
        about: ['drift-detection'],
        sources: [
          {
            title: 'Python SDK repository: Feature monitor types (v1beta1)',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/feature_monitor.py',
            accessed: '2026-11-23',
          },
          {
            title: 'vertex-ai-samples repository: Feature monitoring with feature registry',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/feature_monitoring_with_feature_registry.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'semantic-governance-policies',
        text: 'Semantic Governance Policies state in natural language which tool calls of an agent are allowed; Agent Gateway consults their engine at run time.',
        support: {},
        about: ['llm-guardrails', 'agent-tools'],
        sources: [
          {
            title: 'Terraform provider documentation: google_vertex_ai_semantic_governance_policy_engine',
            url: 'https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vertex_ai_semantic_governance_policy_engine',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-anomaly-detection',
        text: 'Agent Anomaly Detection, in beta, analyses traces and logs of agents outside the request path and flags anomalous behaviour; it covers agents only.',
        support: { 'outlier-detection': { how: 'native', stage: 'preview', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Agent Anomaly Detection overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/agent-anomalies-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Terraform provider documentation: google_vertex_ai_agent_anomaly_detection_scope',
            url: 'https://registry.terraform.io/providers/hashicorp/google-beta/latest/docs/resources/vertex_ai_agent_anomaly_detection_scope',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gemini-content-filters',
        text: 'Managed Gemini models have a set of filters that cannot be changed and content filters that can, besides system instructions.',
        support: {},
        about: ['llm-guardrails'],
        sources: [
          {
            title: 'Agent Platform documentation: Safety overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/safety-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-armor-in-requests',
        text: 'A request to generate content can name Model Armor templates that sanitise the prompt and the answer; it may then set no safety settings of its own.',
        support: { 'llm-guardrails': { how: 'native', via: 'Model Armor' } },
        sources: [
          {
            title: 'Python SDK repository: Prediction service types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/prediction_service.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Content types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/content.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-callbacks',
        text: 'Callbacks and plugins of ADK, written by the user, check calls of models and tools before or after they run, for example against outside policies.',
        support: { 'llm-guardrails': { how: 'custom' } },
        only: ['agent-development-kit'],
        sources: [
          {
            title: 'ADK documentation: Safety and security for AI agents',
            url: 'https://adk.dev/safety/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'version-aliases',
        text: 'Model versions in Model Registry carry user-defined aliases by which they are addressed; exactly one version of a model holds the default alias.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Model version aliases',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-alias',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-garden',
        text: 'Model Garden is a catalogue of more than 200 models of Google, of partners and from open source, which can be tried and consumed from there.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Overview of models',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-registry',
        text: 'Model Registry lists models and their versions, for versioning, evaluation and deployment.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bigquery-ml-models',
        text: 'BigQuery ML models can be registered in Model Registry and deployed to an endpoint without export; remote models cannot be registered, and some types cannot be deployed.',
        support: {},
        about: ['model-registry', 'external-models'],
        sources: [
          {
            title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'copy-model',
        text: 'A model version can be copied to another region or project; aliases, evaluations, deployments and encryption settings are not copied with it.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Copy a model in Model Registry',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/copy-model',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-origin',
        text: 'A Model resource records the training pipeline or pipeline job that produced it, its artifact in ML Metadata and, for a copy, the original.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployed-model-references',
        text: 'A Model resource lists the deployments made from it, and an endpoint lists its deployed models.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Model types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/model.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-management',
        text: 'Prompts are created, versioned, listed and restored as prompt resources through the SDK.',
        support: { 'prompt-registry': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Prompt management module',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/prompts.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-optimizer',
        text: 'The SDK can start optimisation jobs that rewrite a prompt; it marks this as experimental.',
        support: {},
        about: ['prompt-registry'],
        sources: [
          {
            title: 'Python SDK repository: Prompt management module',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/agentplatform/_genai/prompts.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agents-cli-approval',
        text: 'The pipeline that Agents CLI generates demands a manual approval before an agent goes to production; it concerns agents, not registered models.',
        support: { 'approval-workflow': { how: 'native', partial: true } },
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
        slug: 'model-garden-cards',
        text: 'Models in Model Garden have model cards, from which they are deployed; cards for the user’s own models are not described there.',
        support: { 'model-documentation': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Deploy open models from Model Garden',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-iam-policies',
        text: 'Permissions on models come from IAM roles on the project, and the API can also get and set an IAM policy of a single model.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Access control with IAM',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: HTTP routes of the model service',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/model_service/transports/rest_base.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'dataset-versions',
        text: 'The API creates, lists and restores versions of a managed dataset.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Dataset service client',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/services/dataset_service/client.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'security-controls',
        text: 'Data residency at rest, customer-managed encryption keys, VPC Service Controls and Access Transparency are listed as controls of the platform; some do not reach generative features.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Vertex AI documentation: Security controls',
            url: 'https://cloud.google.com/vertex-ai/docs/general/vertexai-security-controls',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-residency',
        text: 'Feature Store and data labelling do not meet the commitments on data residency at rest.',
        support: {},
        about: ['data-privacy', 'feature-store'],
        sources: [
          {
            title: 'Vertex AI documentation: Security controls',
            url: 'https://cloud.google.com/vertex-ai/docs/general/vertexai-security-controls',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-resource-policies',
        text: 'IAM policies can be set on single feature groups, online stores and feature views, and on featurestores and entity types of the legacy Feature Store.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: API reference: endpoints.getIamPolicy',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/getIamPolicy',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Control access to Feature Store (Legacy) resources',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore/resource-policy',
            accessed: '2026-11-23',
          },
          {
            title: 'vertex-ai-samples repository: Feature Store IAM policy',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/feature_store/vertex_ai_feature_store_iam_policy.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'audit-logs',
        text: 'Cloud Audit Logs record administrative operations on the platform at all times and reading or writing of data once this is enabled.',
        support: { 'audit-log': { how: 'native', via: 'Cloud Audit Logs' } },
        sources: [
          {
            title: 'Agent Platform documentation: Audit logging',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/audit-logging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'knowledge-catalog-lineage',
        text: 'Data lineage in Knowledge Catalog traces how data moves through systems such as BigQuery and Vertex AI; a setting of the metadata store passes lineage of pipelines on to it.',
        support: { 'data-lineage': { how: 'integration', via: 'Knowledge Catalog' } },
        sources: [
          {
            title: 'Knowledge Catalog documentation: About data lineage',
            url: 'https://docs.cloud.google.com/knowledge-catalog/docs/about-data-lineage',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Metadata store types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'zero-data-retention',
        text: 'Google states that it does not train models on customer data without permission; zero data retention takes steps by the customer, among them one about prompt logging for abuse monitoring.',
        support: { 'data-privacy': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Zero data retention',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/resources/zero-data-retention',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-store-search',
        text: 'Online stores, feature views and features of Feature Store can be searched by name and metadata across projects once the Dataplex API is enabled; other datasets are not covered there.',
        support: { 'data-catalog': { how: 'native', via: 'Dataplex', partial: true } },
        sources: [
          {
            title: 'Vertex AI documentation: Search for Feature Store resources',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/search-resources',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'agent-source-from-git',
        text: 'Agent Runtime can build an agent from a branch, tag or commit of a Git repository that is connected through Developer Connect; this covers agents only.',
        support: { 'source-control': { how: 'integration', via: 'Developer Connect', partial: true } },
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
    ],
    collaboration: [
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
        support: { 'network-isolation': { how: 'native', via: 'VPC Service Controls' } },
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
        support: { 'single-sign-on': { how: 'native', via: 'Workforce Identity Federation' } },
        sources: [
          {
            title: 'IAM documentation: Federated identity supported services',
            url: 'https://docs.cloud.google.com/iam/docs/federated-identity-supported-services',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'local-endpoint',
        text: 'A container built with a custom inference routine can be deployed to a local endpoint in Docker for debugging; only that serving step is covered.',
        support: { 'local-mode': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Custom inference routines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/custom-prediction-routines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gdc-air-gapped',
        text: 'Vertex AI in Google Distributed Cloud air-gapped offers generative AI, online prediction, Workbench and pre-trained APIs without a connection to Google Cloud; other services are not named.',
        support: {
          'self-hosted': { how: 'native', partial: true },
          'air-gapped-install': { how: 'native', partial: true },
        },
        only: ['gdc-air-gapped'],
        sources: [
          {
            title: 'Google Distributed Cloud air-gapped documentation: Enable Vertex AI pre-trained APIs',
            url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/1.16/gdcag/application/ao-user/vertex-ai-enable-pre-trained-apis',
            accessed: '2026-11-23',
          },
          {
            title: 'Google Distributed Cloud air-gapped documentation: Home',
            url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag',
            accessed: '2026-11-23',
          },
          {
            title: 'Google Distributed Cloud air-gapped documentation: Set up a project for Vertex AI',
            url: 'https://docs.cloud.google.com/distributed-cloud/hosted/docs/latest/gdcag/application/ao-user/vertex-ai-set-up-project',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-local',
        text: 'Agent Development Kit runs and inspects agents on a developer machine with a command line and a web interface.',
        support: { 'local-mode': { how: 'native' } },
        only: ['agent-development-kit'],
        sources: [
          { title: 'ADK documentation: About ADK', url: 'https://adk.dev/get-started/about/', accessed: '2026-11-23' },
          {
            title: 'ADK documentation: Visual Builder',
            url: 'https://adk.dev/visual-builder/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adk-own-infrastructure',
        text: 'Agents built with Agent Development Kit can be packed in a container and run on any infrastructure that supports containers, also without a connection to Google Cloud.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['agent-development-kit'],
        sources: [{ title: 'ADK documentation: Deploy', url: 'https://adk.dev/deploy/', accessed: '2026-11-23' }],
        recorded: '2026-11',
      },
      {
        slug: 'adk-on-gke',
        text: 'The documentation of Agent Development Kit describes the deployment of an agent to Google Kubernetes Engine.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['agent-development-kit'],
        sources: [
          { title: 'ADK documentation: Deploy to GKE', url: 'https://adk.dev/deploy/gke/', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'job-from-local-script',
        text: 'The Python SDK, which runs outside the platform, packs a local training script and submits it as a custom job.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Python SDK repository: Jobs module',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/jobs.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'self-deployed-models-in-project',
        text: 'Models that users self-deploy from Model Garden run in the customer’s own Google Cloud project and VPC network; the page says this of self-deployed models only.',
        support: { 'customer-cloud-deployment': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Agent Platform documentation: Deploy open models from Model Garden',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/open-models/deploy-model-garden',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'managed-by-google',
        text: 'Google operates the platform as a managed service: training runs without servers to provision, and Agent Runtime without infrastructure to manage.',
        support: { 'managed-service': { how: 'native' } },
        sources: [
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-de-confiance',
        text: 'In Cloud de Confiance by S3NS only Model Garden, Model Registry and online inference of the platform exist, with self-deployed open models; Gemini and the SDKs are missing.',
        support: {},
        about: ['multi-cloud'],
        only: ['cloud-de-confiance'],
        sources: [
          {
            title: 'Cloud de Confiance documentation: Agent Platform differences',
            url: 'https://documentation.s3ns.fr/gemini-enterprise-agent-platform/tpc-differences',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
    {
      slug: 'ai-platform-on-google-cloud',
      text: 'Vertex is an AI platform on Google Cloud.',
      support: {},
      sources: [],
      recorded: '2021-10',
      category: 'product-focus',
      retired: {
        recorded: '2026-11',
        since: '2026-04',
        why: 'restated',
        reason:
          'Vertex AI was renamed Gemini Enterprise Agent Platform, and its documentation now describes it as a platform for agents and model-based solutions.',
        sources: [
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/product-focus/agent-and-model-platform'],
      },
    },
    {
      slug: 'feature-store-preview',
      text: 'The feature store of Vertex is in preview.',
      support: { 'feature-store': { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Vertex AI documentation: Feature store',
          url: 'https://cloud.google.com/vertex-ai/docs/featurestore',
        },
      ],
      recorded: '2021-10',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        since: '2023-11-17',
        why: 'changed',
        reason:
          'The first feature store is now called legacy and is deprecated; its successor was introduced in November 2023.',
        sources: [
          {
            title: 'Vertex AI documentation: Feature Store (Legacy) overview',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-preparation/feature-store-on-bigquery'],
      },
    },
    {
      slug: 'explanations-preview',
      text: 'Model explanations in Vertex are in preview.',
      support: { explainability: { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Vertex AI documentation: Explainable AI',
          url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai',
        },
      ],
      recorded: '2021-10',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        since: '2026-03-16',
        why: 'changed',
        reason: 'Explainable AI is deprecated since 16 March 2026.',
        sources: [
          {
            title: 'Vertex AI documentation: Limitations of Explainable AI',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/explainable-ai-deprecated'],
      },
    },
    {
      slug: 'skew-and-drift-preview',
      text: 'Detection of skew and drift in Vertex is in preview.',
      support: {
        'drift-detection': { how: 'native', stage: 'preview' },
        'training-serving-skew': { how: 'native', stage: 'preview' },
      },
      sources: [
        {
          title: 'Vertex AI documentation: Model monitoring overview',
          url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring/overview',
        },
      ],
      recorded: '2021-10',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'The first version of Model Monitoring became generally available; a second version is in preview.',
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/model-monitoring-v1', 'vertex-ai/data-monitoring/model-monitoring-v2'],
      },
    },
    {
      slug: 'metadata-tracking-preview',
      text: 'Tracking of metadata in Vertex is in preview.',
      support: { 'experiment-tracking': { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Vertex AI documentation: Tracking ML metadata',
          url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/tracking',
        },
      ],
      recorded: '2021-10',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Tracking is documented as Agent Platform Experiments and ML Metadata without a preview note.',
        sources: [
          {
            title: 'Agent Platform documentation: Introduction to Experiments',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/intro-vertex-ai-experiments',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/experiments'],
      },
    },
    {
      slug: 'status-shown-in-ui',
      text: 'The user interface of Vertex shows the release status of features.',
      support: {},
      sources: [],
      recorded: '2021-10',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason:
          'No source was recorded, and no page found now says whether the console shows the release status of features.',
        sources: [],
      },
    },
    {
      slug: 'metered-usage',
      text: 'Use of Google AI Platform is metered.',
      support: { 'usage-based-pricing': { how: 'native' } },
      about: ['published-price-list'],
      sources: [{ title: 'Google Cloud: AI Platform pricing', url: 'https://cloud.google.com/ai-platform/pricing' }],
      recorded: '2021-10',
      category: 'pricing',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'restated',
        reason:
          'The cited AI Platform was shut down; managed models of Agent Platform are charged by what is consumed.',
        sources: [
          {
            title: 'Agent Platform documentation: Throughput and quota',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/resources/throughput-quota',
            accessed: '2026-11-23',
          },
          {
            title: 'AI Platform Prediction: Deprecations',
            url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/pricing/throughput-options'],
      },
    },
    {
      slug: 'feature-store',
      text: 'Vertex has a feature store, which is in preview.',
      support: { 'feature-store': { how: 'native', stage: 'preview' } },
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        since: '2023-11-17',
        why: 'changed',
        reason:
          'Feature Store left preview and was rebuilt on BigQuery; its first version, Feature Store (Legacy), is deprecated since May 2026.',
        sources: [
          {
            title: 'Vertex AI documentation: Feature Store overview',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore/latest/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Feature Store (Legacy) overview',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/featurestore/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'vertex-ai/data-preparation/feature-store-on-bigquery',
          'vertex-ai/data-preparation/feature-store-legacy',
        ],
      },
    },
    {
      slug: 'data-labeling-service',
      text: 'Vertex offers data labeling as a service.',
      support: { 'data-labeling': { how: 'native' } },
      sources: [
        {
          title: 'Vertex AI documentation: Data labeling jobs',
          url: 'https://cloud.google.com/vertex-ai/docs/datasets/data-labeling-job',
        },
      ],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        since: '2024-07-01',
        why: 'changed',
        reason:
          'The service with human labellers was deprecated and is not available after 1 July 2024; labels are added in the console or with partner products.',
        sources: [
          {
            title: 'vertex-ai-samples repository: Get started with Data Labeling',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/datasets/get_started_with_data_labeling.ipynb',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-preparation/labels-in-managed-datasets'],
      },
    },
    {
      slug: 'managed-and-unmanaged-datasets',
      text: 'Datasets in Vertex can be managed or unmanaged.',
      support: {},
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation now says that AutoML requires managed datasets and custom training can do without.',
        sources: [
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Use managed datasets',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/using-managed-datasets',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-preparation/managed-datasets'],
      },
    },
    {
      slug: 'bigquery',
      text: 'BigQuery is available for data preparation with Vertex.',
      support: {},
      about: ['data-connectors', 'data-transformation'],
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation of Agent Platform still describes BigQuery as a place to prepare training data.',
        sources: [
          {
            title: 'Agent Platform documentation: Agent Platform for BigQuery users',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/beginner/bqml',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-preparation/bigquery-preparation'],
      },
    },
    {
      slug: 'notebooks',
      text: 'Notebooks are available for data preparation with Vertex.',
      support: { notebooks: { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Notebooks are now offered as Colab Enterprise and Agent Platform Workbench.',
        sources: [
          {
            title: 'Agent Platform documentation: Notebooks overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/notebooks/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-preparation/colab-and-workbench'],
      },
    },
    {
      slug: 'pipeline-metadata',
      text: 'Vertex has integrated metadata that covers pipelines; it is in preview.',
      support: { 'data-lineage': { how: 'native', partial: true, stage: 'preview' } },
      about: ['pipeline-orchestration', 'experiment-tracking', 'model-lineage'],
      sources: [
        {
          title: 'Vertex AI documentation: Pipeline lineage',
          url: 'https://cloud.google.com/vertex-ai/docs/pipelines/lineage',
        },
      ],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Metadata is a documented part of the platform without a preview note.',
        sources: [
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Metadata store types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/ml-metadata', 'vertex-ai/data-governance/knowledge-catalog-lineage'],
      },
    },
    {
      slug: 'custom-training-jobs',
      text: 'Vertex runs custom training jobs.',
      support: { 'custom-training-code': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation now names custom training jobs serverless training of Agent Platform.',
        sources: [
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/serverless-training-jobs'],
      },
    },
    {
      slug: 'distributed-training',
      text: 'A custom training job can be distributed, provided that its framework supports this.',
      support: { 'distributed-training': { how: 'native', partial: true } },
      sources: [
        {
          title: 'AI Platform Training documentation: Distributed PyTorch training',
          url: 'https://cloud.google.com/ai-platform/training/docs/distributed-pytorch',
        },
      ],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'changed',
        reason:
          'The cited AI Platform Training was shut down; in Agent Platform a job spans machines through several worker pools.',
        sources: [
          {
            title: 'AI Platform Training: Deprecations',
            url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/worker-pools'],
      },
    },
    {
      slug: 'gpu-training',
      text: 'GPUs can be used for training in custom training jobs.',
      support: { 'accelerated-training': { how: 'native', partial: true } },
      sources: [
        {
          title: 'AI Platform Training documentation: Machine types',
          url: 'https://cloud.google.com/ai-platform/training/docs/machine-types',
        },
      ],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'changed',
        reason: 'The cited AI Platform Training was shut down; worker pools of Agent Platform take GPUs and also TPUs.',
        sources: [
          {
            title: 'AI Platform Training: Deprecations',
            url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Custom training methods',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/gpu-and-tpu-training'],
      },
    },
    {
      slug: 'automl',
      text: 'AutoML is offered next to custom training.',
      support: { automl: { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation of Agent Platform still describes AutoML beside custom training.',
        sources: [
          {
            title: 'Agent Platform documentation: Training overview',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/automl-training'],
      },
    },
    {
      slug: 'prebuilt-containers',
      text: 'Models can be deployed in pre-built containers.',
      support: { 'prebuilt-serving-containers': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation now names prebuilt containers of Agent Platform.',
        sources: [
          {
            title: 'Agent Platform documentation: Prebuilt containers for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/pre-built-containers',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-deployment/prebuilt-inference-containers'],
      },
    },
    {
      slug: 'custom-containers',
      text: 'Models can be deployed in custom containers.',
      support: { 'custom-serving-containers': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation now describes custom containers of Agent Platform.',
        sources: [
          {
            title: 'Agent Platform documentation: Use a custom container for inference',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-custom-container',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-deployment/custom-inference-containers'],
      },
    },
    {
      slug: 'automl-deployment',
      text: 'AutoML models can be deployed as well.',
      support: {},
      about: ['automl'],
      sources: [],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'The documentation now says that AutoML models enter Model Registry after training and are deployed or used in batch from there.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-deployment/automl-models-in-registry'],
      },
    },
    {
      slug: 'batch-predictions',
      text: 'Vertex supports batch predictions.',
      support: { 'batch-inference': { how: 'native' } },
      sources: [
        {
          title: 'Vertex AI documentation: Batch predictions',
          url: 'https://cloud.google.com/vertex-ai/docs/predictions/batch-predictions',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Vertex AI was renamed and the documentation now speaks of batch inference.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-deployment/batch-input-and-output'],
      },
    },
    {
      slug: 'no-native-inference-graphs',
      text: 'Vertex lacks native inference pipelines or graphs.',
      support: { 'inference-graphs': { how: 'none' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason:
          'No source was recorded and no page found now denies inference graphs; a sample shows an ensemble of models with Triton in a custom container.',
        sources: [
          {
            title: 'vertex-ai-samples repository: Triton ensemble',
            url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/community/vertex_endpoints/nvidia-triton/get_started_with_triton_ensemble.ipynb',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-deployment/triton-ensemble'],
      },
    },
    {
      slug: 'traffic-splitting',
      text: 'Vertex can split prediction traffic.',
      support: { 'traffic-splitting': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Vertex AI was renamed; the API still splits the traffic of an endpoint by percentage.',
        sources: [
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/scaling-predictions/endpoint-traffic-split'],
      },
    },
    {
      slug: 'private-endpoints',
      text: 'Vertex has private endpoints for predictions at low latency.',
      support: { 'real-time-endpoints': { how: 'native' }, 'network-isolation': { how: 'native' } },
      sources: [
        {
          title: 'Vertex AI documentation: Using private endpoints',
          url: 'https://cloud.google.com/vertex-ai/docs/predictions/using-private-endpoints',
        },
      ],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'Vertex AI was renamed; private endpoints are now offered through private services access and Private Service Connect.',
        sources: [
          {
            title: 'Agent Platform documentation: Private services access endpoints',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/using-private-endpoints',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Endpoint types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/endpoint.py',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/collaboration/private-endpoint-kinds', 'vertex-ai/model-deployment/online-endpoints'],
      },
    },
    {
      slug: 'latency-metrics',
      text: 'Vertex has built-in monitoring of latency and other metrics through Google Cloud Monitoring.',
      support: { 'endpoint-metrics': { how: 'native', via: 'Google Cloud Monitoring' } },
      sources: [
        {
          title: 'Google Cloud Monitoring: List of metrics, machine learning section',
          url: 'https://cloud.google.com/monitoring/api/metrics_gcp#gcp-ml',
        },
      ],
      recorded: '2021-10',
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'Vertex AI was renamed; Cloud Monitoring still collects metrics of endpoints, and latency is now described for the dashboard of managed models.',
        sources: [
          {
            title: 'Agent Platform documentation: Monitor models',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/model-observability',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'vertex-ai/performance-monitoring/endpoint-cloud-monitoring',
          'vertex-ai/performance-monitoring/model-observability-dashboard',
        ],
      },
    },
    {
      slug: 'explanations',
      text: 'Vertex offers some explanations of predictions; they are pre-GA.',
      support: { explainability: { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Vertex AI documentation: Getting explanations',
          url: 'https://cloud.google.com/vertex-ai/docs/explainable-ai/getting-explanations',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2026-03-16',
        why: 'changed',
        reason: 'Explainable AI is deprecated since 16 March 2026 and is to end a year later.',
        sources: [
          {
            title: 'Vertex AI documentation: Limitations of Explainable AI',
            url: 'https://docs.cloud.google.com/vertex-ai/docs/explainable-ai/limitations',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/explainable-ai-deprecated'],
      },
    },
    {
      slug: 'skew-detection',
      text: 'Vertex monitors models for skew between training and serving; the feature is pre-GA.',
      support: { 'training-serving-skew': { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Google Cloud blog: Monitoring models for training-serving skew',
          url: 'https://cloud.google.com/blog/topics/developers-practitioners/monitor-models-training-serving-skew-vertex-ai',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitoring v1, which detects skew on endpoints, is generally available.',
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/model-monitoring-skew'],
      },
    },
    {
      slug: 'drift-detection',
      text: 'Vertex monitors models for drift; the feature is pre-GA.',
      support: { 'drift-detection': { how: 'native', stage: 'preview' } },
      sources: [
        {
          title: 'Google Cloud blog: Monitoring models for training-serving skew',
          url: 'https://cloud.google.com/blog/topics/developers-practitioners/monitor-models-training-serving-skew-vertex-ai',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitoring v1 is generally available and v2 is in preview.',
        sources: [
          {
            title: 'Vertex AI documentation: Introduction to Model Monitoring',
            url: 'https://cloud.google.com/vertex-ai/docs/model-monitoring',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/model-monitoring-v1', 'vertex-ai/data-monitoring/model-monitoring-v2'],
      },
    },
    {
      slug: 'models-page',
      text: 'A Vertex project contains a page of models.',
      support: {},
      about: ['model-registry'],
      sources: [],
      recorded: '2021-10',
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Models are now listed in Model Registry.',
        sources: [
          {
            title: 'Agent Platform documentation: Getting inferences',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: BigQuery ML models in Model Registry',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/model-registry/model-registry-bqml',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-governance/model-registry'],
      },
    },
    {
      slug: 'pipeline-lineage',
      text: 'Lineage is available for Vertex pipelines through their metadata; the feature is pre-GA.',
      support: { 'data-lineage': { how: 'native', partial: true, stage: 'preview' } },
      about: ['model-lineage'],
      sources: [
        {
          title: 'Vertex AI documentation: Pipeline lineage',
          url: 'https://cloud.google.com/vertex-ai/docs/pipelines/lineage',
        },
      ],
      recorded: '2021-10',
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'Lineage of pipelines is still recorded by ML Metadata and can now be passed to data lineage in Knowledge Catalog; no preview is named.',
        sources: [
          {
            title: 'Knowledge Catalog documentation: About data lineage',
            url: 'https://docs.cloud.google.com/knowledge-catalog/docs/about-data-lineage',
            accessed: '2026-11-23',
          },
          {
            title: 'Python SDK repository: Metadata store types',
            url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/metadata_store.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Tracking ML Metadata',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-governance/knowledge-catalog-lineage', 'vertex-ai/model-training/ml-metadata'],
      },
    },
    {
      slug: 'feature-store-permissions',
      text: 'Permissions can be set on the feature store; they are pre-GA.',
      support: { 'data-access-control': { how: 'native', stage: 'preview' } },
      about: ['feature-store'],
      sources: [
        {
          title: 'Vertex AI documentation: Access control',
          url: 'https://cloud.google.com/vertex-ai/docs/general/access-control',
        },
      ],
      recorded: '2021-10',
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'Policies on single feature store resources are documented without a preview note, for the legacy and the current Feature Store.',
        sources: [
          {
            title: 'Agent Platform documentation: API reference: endpoints.getIamPolicy',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/reference/rest/v1beta1/projects.locations.endpoints/getIamPolicy',
            accessed: '2026-11-23',
          },
          {
            title: 'Vertex AI documentation: Control access to Feature Store (Legacy) resources',
            url: 'https://cloud.google.com/vertex-ai/docs/featurestore/resource-policy',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-governance/feature-resource-policies'],
      },
    },
    {
      slug: 'prediction-logging',
      text: 'Serving requests and predictions can be logged in AI Platform Prediction; this is not yet well integrated into Vertex.',
      support: { 'payload-logging': { how: 'native', partial: true } },
      only: ['ai-platform-prediction'],
      sources: [
        {
          title: 'Google Cloud architecture guide: Logging serving requests with AI Platform Prediction',
          url: 'https://cloud.google.com/architecture/ml-modeling-monitoring-logging-serving-requests-using-ai-platform-prediction',
        },
      ],
      recorded: '2021-10',
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'changed',
        reason:
          'AI Platform Prediction was shut down; endpoints of Agent Platform log requests and responses to BigQuery.',
        sources: [
          {
            title: 'AI Platform Prediction: Deprecations',
            url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Online inference logging',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/online-prediction-logging',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/data-monitoring/request-response-logging'],
      },
    },
    {
      slug: 'continuous-evaluation',
      text: 'Models can be evaluated continuously in AI Platform Prediction; this is not yet well integrated into Vertex.',
      support: { 'model-quality-monitoring': { how: 'native', partial: true } },
      only: ['ai-platform-prediction'],
      sources: [
        {
          title: 'AI Platform Prediction documentation: Continuous evaluation',
          url: 'https://cloud.google.com/ai-platform/prediction/docs/continuous-evaluation',
        },
      ],
      recorded: '2021-10',
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'ended',
        reason: 'AI Platform Prediction, which offered continuous evaluation, was shut down.',
        sources: [
          {
            title: 'AI Platform Prediction: Deprecations',
            url: 'https://cloud.google.com/ai-platform/prediction/docs/deprecations',
            accessed: '2026-11-23',
          },
        ],
      },
    },
    {
      slug: 'pipelines',
      text: 'Vertex offers pipelines.',
      support: { 'pipeline-orchestration': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Vertex AI Pipelines is now documented as Agent Platform Pipelines.',
        sources: [
          {
            title: 'Agent Platform documentation: Pipeline interfaces',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/model-training/agent-platform-pipelines'],
      },
    },
    {
      slug: 'projects',
      text: 'Work on Google AI Platform is organised in projects.',
      support: { workspaces: { how: 'native' } },
      sources: [
        {
          title: 'AI Platform Training documentation: Projects, models, versions and jobs',
          url: 'https://cloud.google.com/ai-platform/training/docs/projects-models-versions-jobs',
        },
      ],
      recorded: '2021-10',
      category: 'collaboration',
      retired: {
        recorded: '2026-11',
        since: '2025-01-31',
        why: 'changed',
        reason:
          'The cited AI Platform was shut down; Agent Platform applies access at the level of the Google Cloud project.',
        sources: [
          {
            title: 'AI Platform Training: Deprecations',
            url: 'https://cloud.google.com/ai-platform/training/docs/deprecations',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Access control with IAM',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/collaboration/google-cloud-projects'],
      },
    },
    {
      slug: 'permissions',
      text: 'Permissions can be assigned in Vertex.',
      support: { 'role-based-access': { how: 'native' } },
      sources: [
        {
          title: 'Vertex AI documentation: Access control',
          url: 'https://cloud.google.com/vertex-ai/docs/general/access-control',
        },
      ],
      recorded: '2021-10',
      category: 'collaboration',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'Vertex AI was renamed; access to Agent Platform is managed with IAM roles.',
        sources: [
          {
            title: 'Agent Platform documentation: Access control with IAM',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/general/access-control',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Vertex AI name changes',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/vertex-ai-name-changes',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/collaboration/iam-roles'],
      },
    },
    {
      slug: 'saas',
      text: 'Vertex is available as SaaS.',
      support: { 'managed-service': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'cloud-saas',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'Vertex AI was renamed; the documentation describes managed services on infrastructure that Google runs.',
        sources: [
          {
            title: 'Agent Platform documentation: Machine learning',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Platform documentation: Scale your agents',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/scale',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['vertex-ai/cloud-saas/managed-by-google'],
      },
    },
  ],
  notFound: {
    'kubernetes-native': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'multi-cloud': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
