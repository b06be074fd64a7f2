import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const scalingPredictions: readonly WrittenFeature[] = [
  {
    slug: 'served-entity-traffic',
    text: 'A Model Serving endpoint divides its requests among served entities by whole percentages from 0 to 100.',
    support: { 'traffic-splitting': { how: 'native' } },
    sources: [{ page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'entities-per-endpoint',
    text: 'One Model Serving endpoint holds up to 10 served entities, each with compute settings of its own.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.modelServingConcepts, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-sizes',
    text: 'The compute of a served model scales automatically within its workload size, for example from 8 to 16 concurrent requests in Medium and from 16 to 64 in Large.',
    support: { autoscaling: { how: 'native' } },
    sources: [{ page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'scale-to-zero',
    text: 'Scale to zero releases the compute of an idle Model Serving endpoint; capacity is then not guaranteed, and it is not advised for production.',
    support: { 'scale-to-zero': { how: 'native' } },
    sources: [
      { page: pages.modelServingConcepts, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-endpoints',
    text: 'Served models can run on GPUs of several sizes, up to workload types with several GPUs, instead of the default CPU compute.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingDataClasses, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'concurrency-limits',
    text: 'By default a workspace of Azure Databricks is limited to 1000 custom-model endpoints and a provisioned concurrency of 4096; one model reaches 1024 with route optimisation.',
    support: {},
    about: ['autoscaling'],
    sources: [{ page: pages.azureDatabricksModelServingLimitsAndRegions, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'route-optimization',
    text: 'Route optimisation shortens the network path to custom-model endpoints and raises the default limit of a workspace from 200 to 300,000 queries per second.',
    support: {},
    about: ['real-time-endpoints'],
    sources: [
      { page: pages.azureDatabricksModelServingLimitsAndRegions, accessed: '2026-11-23' },
      { page: pages.modelServingConcepts, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-gateway-serving-endpoints',
    text: 'The AI gateway of serving endpoints, the version before Unity Gateway, adds rate limits, usage tracking, payload logging, guardrails and fallbacks to calls of external and hosted foundation models.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      { page: pages.sdkForPythonServingDataClasses, accessed: '2026-11-23' },
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.azureDatabricksUnityAiGatewayOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-model-providers',
    text: 'External-model endpoints hold the keys of providers such as OpenAI, Anthropic, Amazon Bedrock, Google Vertex AI and Cohere, or of a custom provider.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingDataClasses, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-destinations',
    text: 'A model service defined through the beta API of Unity Gateway takes at most 10 destinations, among which traffic is split, and up to 5 fallback destinations, tried in order.',
    support: {},
    about: ['ai-gateway', 'traffic-splitting'],
    sources: [{ page: pages.terraformProviderDatabricksAiGatewayModelService, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'rate-limits',
    text: 'Rate limits of an endpoint count calls or tokens per minute for the endpoint, a user, a user group or a service principal.',
    support: {},
    about: ['ai-gateway', 'token-cost-tracking'],
    sources: [
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingDataClasses, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'traffic-fallback',
    text: 'For external and hosted foundation models only, a request that one served entity answers with certain error codes is retried on the other entities of the endpoint in turn.',
    support: { 'high-availability': { how: 'native', partial: true } },
    about: ['ai-gateway'],
    sources: [
      { page: pages.terraformProviderDatabricksModelServing, accessed: '2026-11-23' },
      { page: pages.sdkForPythonServingDataClasses, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'unity-gateway',
    text: 'Unity Gateway, formerly Unity AI Gateway and then in beta, registers models, model providers, MCP servers, skills and policies in one place, controls who may use them, and monitors use and cost.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      { page: pages.unityGatewayConcepts, accessed: '2026-11-23' },
      { page: pages.azureDatabricksAgentBricksQuestions, accessed: '2026-11-23' },
      { page: pages.azureDatabricksUnityAiGatewayOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-model-services',
    text: 'A model service of Unity Gateway translates requests and routes them to one or several models, hosted or of outside providers, with traffic splitting and fallbacks.',
    support: { 'ai-gateway': { how: 'native' }, 'traffic-splitting': { how: 'native' } },
    sources: [{ page: pages.unityGatewayConcepts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'champion-baseline-validation',
    text: 'The validation step of MLOps Stacks, in public preview, can compare a new model with the champion once, after training, and block it below thresholds; feature-store models are excluded.',
    support: { 'champion-challenger': { how: 'native', partial: true, stage: 'preview' } },
    about: ['approval-workflow'],
    sources: [
      { page: pages.mlopsStacksModelValidationTemplate, accessed: '2026-11-23' },
      { page: pages.mlopsStacksReadme, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vllm-continuous-batching',
    text: 'Custom LLM serving, in public preview, can run a vLLM server with settings of the user; vLLM batches requests continuously, so that new requests join those already in progress at each step.',
    support: { 'request-batching': { how: 'integration', via: ['vllm'], stage: 'preview' } },
    sources: [
      { page: pages.azureDatabricksServeCustomLlms, accessed: '2026-11-23' },
      { page: pages.vllmBlogInsideVllm, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
