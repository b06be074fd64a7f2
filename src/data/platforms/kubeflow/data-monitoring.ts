import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'kserve-drift-detection',
    text: 'KServe integrates Alibi Detect to find requests whose distribution departs from reference data such as the training data.',
    support: {
      'drift-detection': { how: 'integration', via: ['Alibi Detect'] },
      'training-serving-skew': { how: 'integration', via: ['Alibi Detect'] },
    },
    sources: [
      {
        title: 'KServe documentation: Alibi outlier and drift detection',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-outlier-detection',
    text: 'KServe integrates Alibi Detect to flag single requests that lie outside the training distribution, fed by payload logging through Knative.',
    support: { 'outlier-detection': { how: 'integration', via: ['Alibi Detect'] } },
    sources: [
      {
        title: 'KServe documentation: Alibi outlier and drift detection',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-alibi-explainer',
    text: 'KServe can attach an Alibi explainer for image, tabular or text models to an InferenceService.',
    support: { explainability: { how: 'integration', via: ['Alibi'] } },
    sources: [
      {
        title: 'KServe documentation: Explainer overview',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-logger',
    text: 'The KServe inference logger captures requests, responses or both and sends them to a URL, also through Knative Eventing.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'KServe documentation: Inference logger overview',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger',
        accessed: '2026-11-23',
      },
      {
        title: 'KServe documentation: Basic inference logger',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/basic-logger',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-logger-blob',
    text: 'KServe can write logged requests and responses directly to blob storage.',
    support: { 'payload-logging': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: Store logs in blob storage',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/blob-storage-logger',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-aif360-bias',
    text: 'KServe documents an example, with a ready-made container, that computes bias metrics of served predictions with AI Fairness 360 from logged requests.',
    support: { 'bias-monitoring': { how: 'custom', via: ['AI Fairness 360'] } },
    sources: [
      {
        title: 'KServe documentation: Bias detection using AIF360',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/aif',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-trustyai-explainer',
    text: 'The TrustyAI explainer for KServe gives LIME and SHAP explanations for models of tabular data.',
    support: { explainability: { how: 'integration', via: ['TrustyAI'] } },
    sources: [
      {
        title: 'KServe documentation: TrustyAI explainer',
        url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/trustyai',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'v2-no-explain',
    text: 'KServe’s Open Inference Protocol (V2) does not support the explain endpoint, which the V1 protocol has.',
    support: {},
    about: ['explainability'],
    sources: [
      {
        title: 'KServe documentation: Open Inference Protocol',
        url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'feast-feature-monitoring',
    text: 'Feast, the feature store of the Kubeflow ecosystem, computes null rates and histograms of features over time, from batch data and from logs of served features; rules with limits are not described.',
    support: { 'data-quality-monitoring': { how: 'integration', via: ['Feast'], partial: true } },
    about: ['drift-detection'],
    sources: [
      {
        title: 'Feast documentation: Feature quality monitoring',
        url: 'https://docs.feast.dev/how-to-guides/feature-monitoring',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Introduction to Feast',
        url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agentgateway-content-filter',
    text: 'For content filtering in front of an LLMInferenceService, KServe points to the documentation of AgentGateway, a separate gateway, and describes no set-up of its own.',
    support: {},
    about: ['llm-guardrails'],
    only: ['community'],
    sources: [
      {
        title: 'KServe documentation: LLMInferenceService with AgentGateway',
        url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ogx-moderation',
    text: 'OGX, which Open Data Hub deploys with models in KServe, can check prompts and answers with Llama Guard when an application asks for it; a check of all Responses requests is only a feature request.',
    support: { 'llm-guardrails': { how: 'integration', via: ['OGX'], partial: true } },
    sources: [
      {
        title: 'OGX documentation: Safety Guardrails',
        url: 'https://ogx-ai.github.io/docs/building_applications/safety',
        accessed: '2026-11-23',
      },
      {
        title: 'OGX documentation: Responses limitations',
        url: 'https://ogx-ai.github.io/docs/providers/openai_responses_limitations',
        accessed: '2026-11-23',
      },
      {
        title: 'Open Data Hub RAG demonstrations: Deployment',
        url: 'https://github.com/opendatahub-io/rag/blob/main/DEPLOYMENT.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
