import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './seldon/cloud-saas.ts';
import { collaboration } from './seldon/collaboration.ts';
import { continuousDelivery } from './seldon/continuous-delivery.ts';
import { dataGovernance } from './seldon/data-governance.ts';
import { dataMonitoring } from './seldon/data-monitoring.ts';
import { dataPreparation } from './seldon/data-preparation.ts';
import { modelDeployment } from './seldon/model-deployment.ts';
import { modelGovernance } from './seldon/model-governance.ts';
import { modelTraining } from './seldon/model-training.ts';
import * as pages from './seldon/pages.ts';
import { performanceMonitoring } from './seldon/performance-monitoring.ts';
import { pricing } from './seldon/pricing.ts';
import { productFocus } from './seldon/product-focus.ts';
import { recentActivity } from './seldon/recent-activity.ts';
import { scalingPredictions } from './seldon/scaling-predictions.ts';
import { selfInstall } from './seldon/self-install.ts';

export const seldon = /* @__PURE__ */ withSources<MatrixPlatform<'seldon'>>({
  id: 'seldon',
  name: 'Seldon',
  vendor: 'Seldon Technologies',
  homepage: 'https://www.seldon.io/',
  license: 'source-available',
  status: {
    is: 'active',
    sources: [
      { page: pages.core2Faqs, accessed: '2026-11-23' },
      { page: pages.coreChangelogOfRelease2_10, accessed: '2026-11-23' },
      { page: pages.home, accessed: '2026-11-23' },
    ],
  },
  names: [
    { name: 'Seldon Core', sources: [] },
    {
      name: 'Seldon Deploy',
      sources: [
        { page: pages.deploySdkSdkForVersion2_2_0OfSepMarch2024, accessed: '2026-11-23' },
        { page: pages.coreDocumentationChangeSeldonDeploySeldonEnterprise, accessed: '2026-11-23' },
      ],
      until: '2024-03',
    },
  ],
  offerings: {
    'core-2': {
      name: 'Seldon Core 2',
      kind: 'product',
      standing: 'form',
      delivery: 'self-managed',
      sources: [
        { page: pages.homeOfAllProducts, accessed: '2026-11-30' },
        { page: pages.core2InstallationOverview, accessed: '2026-11-30' },
      ],
    },
    'core-1': {
      name: 'Seldon Core 1',
      kind: 'product',
      standing: 'form',
      delivery: 'self-managed',
      status: {
        is: 'maintenance',
        sources: [{ page: pages.core2Faqs, accessed: '2026-11-30' }],
      },
      sources: [
        { page: pages.core1QuickStartGuide, accessed: '2026-11-30' },
        { page: pages.core1InstallInKubernetes, accessed: '2026-11-23' },
      ],
    },
    'enterprise-platform': {
      name: 'Seldon Enterprise Platform',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [
        { page: pages.enterprisePlatformProductionEnvironment, accessed: '2026-11-30' },
        { page: pages.enterprisePlatformDemos, accessed: '2026-11-30' },
      ],
    },
    'llm-module': {
      name: 'LLM Module',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [{ page: pages.llmModuleGettingStarted, accessed: '2026-11-30' }],
    },
    'mpm-module': {
      name: 'Model Performance Metrics (MPM) Module',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [{ page: pages.mpmModuleReleaseNotes, accessed: '2026-11-30' }],
    },
    mlserver: {
      name: 'MLServer',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.mlserverOverview, accessed: '2026-11-23' },
        { page: pages.mlserverSeldonCore, accessed: '2026-11-30' },
      ],
    },
    'alibi-detect': {
      name: 'Alibi Detect',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.alibiDetectOverview, accessed: '2026-11-30' },
        { page: pages.core1OutlierDetection, accessed: '2026-11-23' },
      ],
    },
    'alibi-explain': {
      name: 'Alibi Explain',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { page: pages.alibiExplainReadme, accessed: '2026-11-23' },
        { page: pages.core1ModelExplanations, accessed: '2026-11-23' },
      ],
    },
  },
  introduction: {
    summary:
      'Seldon is a family of products for serving and monitoring machine learning models on Kubernetes. Seldon Core 2 is the serving framework: it places models on inference servers such as MLServer or NVIDIA Triton, connects them into pipelines over Kafka, splits and mirrors traffic, and runs drift detectors, outlier detectors and explainers as models. The LLM Module adds runtimes for language models, memory, retrieval and prompts. The MPM (Model Performance Metrics) Module calculates model quality metrics from ground truth. Seldon Enterprise Platform, formerly Seldon Deploy, is a self-hosted interface and API on top of Seldon Core with a model catalogue, audit logs, access policies and GitOps. Seldon Core 1, the earlier generation, is in maintenance mode. Alibi Detect is the Python library for the detectors, and Alibi Explain is the library for the explainers. On 22 January 2024, Seldon Core and both Alibi libraries changed from the Apache License to the Business Source License 1.1, which requires a commercial licence for production use. MLServer is licensed under Apache 2.0. Seldon largely leaves training and data preparation to other tools.',
    concepts: [
      {
        slug: 'seldon-core-2',
        term: 'Seldon Core 2',
        aliases: ['Core 2', 'SCv2', 'Seldon Core v2'],
        definition:
          'Seldon’s framework for deploying and managing models, pipelines and experiments on Kubernetes. A scheduler leads its control plane, and its data plane sits behind the Envoy proxy.',
        sources: [{ page: pages.core2Architecture, accessed: '2026-11-23' }],
      },
      {
        slug: 'model',
        term: 'Model',
        aliases: ['model resource'],
        definition:
          'The smallest unit of Core 2: a custom resource that states where a model artefact is stored and what a server must offer to run it. Detectors, explainers and transformations are models too.',
        sources: [{ page: pages.core2Models, accessed: '2026-11-23' }],
      },
      {
        slug: 'server',
        term: 'Server',
        aliases: ['inference server', 'server farm'],
        definition:
          'A Core 2 custom resource for the replicas of an inference server, on which one or more models are loaded. By default, there is one server for MLServer and one for NVIDIA Triton.',
        sources: [{ page: pages.core2Servers, accessed: '2026-11-23' }],
      },
      {
        slug: 'pipeline',
        term: 'Pipeline',
        aliases: ['inference graph', 'dataflow pipeline'],
        definition:
          'A graph of models through which Core 2 passes inference data in Kafka topics. A pipeline can be called synchronously or asynchronously. Core 1 instead had inference graphs, which a central orchestrator ran.',
        sources: [
          { page: pages.core2Pipelines, accessed: '2026-11-23' },
          { page: pages.core2DataflowWithKafka, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'experiment',
        term: 'Experiment',
        aliases: ['A/B test', 'canary', 'mirror'],
        definition:
          'A Core 2 custom resource that splits traffic by weight between models or between pipelines and can mirror it to one more. An experiment does not record training runs.',
        sources: [{ page: pages.core2Experiments, accessed: '2026-11-23' }],
      },
      {
        slug: 'mlserver',
        term: 'MLServer',
        aliases: ['Seldon MLServer'],
        definition:
          'Seldon’s Python inference server, licensed under Apache 2.0, with runtimes for common frameworks and support for custom runtimes. It also serves models in KServe.',
        sources: [
          { page: pages.mlserverOverview, accessed: '2026-11-23' },
          { page: pages.mlserverInferenceRuntimes, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'open-inference-protocol',
        term: 'Open Inference Protocol',
        aliases: ['OIP', 'V2 inference protocol', 'V2 protocol'],
        definition:
          'The common REST and gRPC format for the inference, metadata and health requests that Core 2 models receive and answer.',
        sources: [{ page: pages.core2Concepts, accessed: '2026-11-23' }],
      },
      {
        slug: 'overcommit',
        term: 'Overcommit',
        aliases: ['multi-model serving', 'MMS'],
        definition:
          'The practice of registering more models on shared servers than fit in memory. Core 2 moves the least recently used models to disk and loads them again on request.',
        sources: [{ page: pages.core2MultiModelServing, accessed: '2026-11-23' }],
      },
      {
        slug: 'llm-module',
        term: 'LLM Module',
        aliases: ['Local runtime', 'API runtime', 'llm-runtimes'],
        definition:
          'A set of Core 2 runtimes that serve language models locally or pass requests to hosted ones, and that add chat memory, retrieval, embeddings and prompts to pipelines.',
        sources: [
          { page: pages.llmModuleGettingStarted, accessed: '2026-11-23' },
          { page: pages.llmModuleModels, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'mpm-module',
        term: 'MPM Module',
        aliases: ['Model Performance Metrics'],
        definition:
          'A module that compares the predictions of Core 2 models with ground truth and calculates classification and regression metrics over time.',
        sources: [{ page: pages.mpmModuleOverview, accessed: '2026-11-23' }],
      },
      {
        slug: 'seldon-enterprise-platform',
        term: 'Seldon Enterprise Platform',
        aliases: ['Seldon Deploy', 'SEP'],
        definition:
          'Seldon’s commercial product for overseeing deployments made with Core 1 or Core 2, which customers install on their own cluster.',
        sources: [
          { page: pages.enterprisePlatformOverview, accessed: '2026-11-23' },
          { page: pages.enterprisePlatformDemos, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'seldondeployment',
        term: 'SeldonDeployment',
        aliases: ['Seldon Core 1', 'Core 1', 'SCv1', 'predictor'],
        definition:
          'The Core 1 custom resource, which holds one or more predictors, each with its graph of components. Core 2 replaces it with separate resources.',
        sources: [
          { page: pages.core1InferenceGraphs, accessed: '2026-11-23' },
          { page: pages.core2Faqs, accessed: '2026-11-23' },
        ],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history: [],
  notFound: {
    'usage-based-pricing': '2026-12-01',
    'published-price-list': '2026-12-01',
    'automated-feature-engineering': '2026-12-01',
    'feature-store': '2026-12-01',
    'data-labeling': '2026-12-01',
    notebooks: '2026-12-01',
    'data-quality-checks': '2026-12-01',
    'distributed-data-processing': '2026-12-01',
    'visual-pipeline-builder': '2026-12-01',
    automl: '2026-12-01',
    'distributed-training': '2026-12-01',
    'spot-training': '2026-12-01',
    autologging: '2026-12-01',
    'gpu-scheduling': '2026-12-01',
    'training-debugging': '2026-12-01',
    'app-hosting': '2026-12-01',
    'llm-evaluation': '2026-12-01',
    'bias-monitoring': '2026-12-01',
    'data-quality-monitoring': '2026-12-01',
    'cross-workspace-models': '2026-12-01',
    'model-documentation': '2026-12-01',
    'prompt-registry': '2026-12-01',
    'data-catalog': '2026-12-01',
    'data-access-control': '2026-12-01',
    'data-privacy': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
    'data-residency': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'bulk-export': '2026-12-01',
    'soc-2-report': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'hipaa-eligibility': '2026-12-01',
    'fedramp-authorization': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'built-in-algorithms': '2026-12-01',
    'human-feedback': '2026-12-01',
    'foundation-model-catalog': '2026-12-01',
    'data-lineage': '2026-12-01',
    'llm-tracing': '2026-12-01',
  },
});
