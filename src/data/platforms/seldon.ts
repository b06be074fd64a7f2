import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';
import { cloudSaas } from './seldon/cloud-saas.ts';
import { collaboration } from './seldon/collaboration.ts';
import { continuousDelivery } from './seldon/continuous-delivery.ts';
import { dataGovernance } from './seldon/data-governance.ts';
import { dataMonitoring } from './seldon/data-monitoring.ts';
import { dataPreparation } from './seldon/data-preparation.ts';
import { modelDeployment } from './seldon/model-deployment.ts';
import { modelGovernance } from './seldon/model-governance.ts';
import { modelTraining } from './seldon/model-training.ts';
import { performanceMonitoring } from './seldon/performance-monitoring.ts';
import { pricing } from './seldon/pricing.ts';
import { productFocus } from './seldon/product-focus.ts';
import { recentActivity } from './seldon/recent-activity.ts';
import { scalingPredictions } from './seldon/scaling-predictions.ts';
import { selfInstall } from './seldon/self-install.ts';

export const seldon = /* @__PURE__ */ deepFreeze<MatrixPlatform<'seldon'>>({
  id: 'seldon',
  name: 'Seldon',
  vendor: 'Seldon Technologies',
  homepage: 'https://www.seldon.io/',
  license: 'source-available',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Seldon Core 2 documentation: FAQs',
        url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: Changelog of release 2.10',
        url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      { title: 'Seldon documentation: Home', url: 'https://docs.seldon.ai/home', accessed: '2026-11-23' },
    ],
  },
  names: [
    { name: 'Seldon Core', sources: [] },
    {
      name: 'Seldon Deploy',
      sources: [
        {
          title: 'Seldon Deploy SDK repository: SDK for version 2.2.0 of SEP, March 2024',
          url: 'https://github.com/SeldonIO/seldon-deploy-sdk/commit/95681e9e9dc072e2bd72e6d6a9745ad2ec2da4aa',
          accessed: '2026-11-23',
        },
        {
          title:
            'Seldon Core repository: Documentation change from Seldon Deploy to Seldon Enterprise Platform, May 2024',
          url: 'https://github.com/SeldonIO/seldon-core/commit/b96c1de4da08e70edc15fb08fdb43725a8dc1e84',
          accessed: '2026-11-23',
        },
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
        { title: 'Seldon documentation: Home', url: 'https://docs.seldon.ai', accessed: '2026-11-30' },
        {
          title: 'Seldon Core 2 documentation: Installation overview',
          url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
          accessed: '2026-11-30',
        },
      ],
    },
    'core-1': {
      name: 'Seldon Core 1',
      kind: 'product',
      standing: 'form',
      delivery: 'self-managed',
      status: {
        is: 'maintenance',
        sources: [
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-30',
          },
        ],
      },
      sources: [
        {
          title: 'Seldon Core 1 documentation: Quick start guide',
          url: 'https://docs.seldon.ai/seldon-core-1',
          accessed: '2026-11-30',
        },
        {
          title: 'Seldon Core 1 documentation: Install in Kubernetes',
          url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
          accessed: '2026-11-23',
        },
      ],
    },
    'enterprise-platform': {
      name: 'Seldon Enterprise Platform',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [
        {
          title: 'Seldon Enterprise Platform documentation: Production environment',
          url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
          accessed: '2026-11-30',
        },
        {
          title: 'Seldon Enterprise Platform documentation: Demos',
          url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos',
          accessed: '2026-11-30',
        },
      ],
    },
    'llm-module': {
      name: 'LLM Module',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [
        {
          title: 'Seldon LLM Module documentation: Getting started',
          url: 'https://docs.seldon.ai/llm-module/introduction',
          accessed: '2026-11-30',
        },
      ],
    },
    'mpm-module': {
      name: 'Model Performance Metrics (MPM) Module',
      kind: 'product',
      standing: 'part',
      with: ['core-2'],
      sources: [
        {
          title: 'Seldon MPM Module documentation: Release notes',
          url: 'https://docs.seldon.ai/mpm/resources/release-notes',
          accessed: '2026-11-30',
        },
      ],
    },
    mlserver: {
      name: 'MLServer',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
        {
          title: 'MLServer documentation: Seldon Core',
          url: 'https://docs.seldon.ai/mlserver/user-guide/deployment/seldon-core',
          accessed: '2026-11-30',
        },
      ],
    },
    'alibi-detect': {
      name: 'Alibi Detect',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        {
          title: 'Alibi Detect documentation: Overview',
          url: 'https://docs.seldon.ai/alibi-detect',
          accessed: '2026-11-30',
        },
        {
          title: 'Seldon Core 1 documentation: Outlier detection',
          url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/outlier_detection',
          accessed: '2026-11-23',
        },
      ],
    },
    'alibi-explain': {
      name: 'Alibi Explain',
      kind: 'product',
      standing: 'part',
      alone: true,
      sources: [
        {
          title: 'Alibi Explain repository: README',
          url: 'https://github.com/SeldonIO/alibi/blob/master/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Seldon Core 1 documentation: Model explanations',
          url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/explainers',
          accessed: '2026-11-23',
        },
      ],
    },
  },
  introduction: {
    summary:
      'Seldon is a family of products for serving and monitoring machine learning models on Kubernetes. Seldon Core 2 is the serving framework: it places models on inference servers such as MLServer or NVIDIA Triton, joins them to pipelines over Kafka, splits and mirrors traffic, and runs drift detectors, outlier detectors and explainers like models. The LLM Module adds runtimes for language models, memory, retrieval and prompts; the MPM Module calculates model quality from ground truth. Seldon Enterprise Platform, formerly Seldon Deploy, is a self-hosted interface and API above Seldon Core with a model catalogue, audit logs, access policies and GitOps. Seldon Core 1, the earlier generation, is in maintenance mode. Alibi Detect and Alibi Explain are the Python libraries for detectors and explainers. In January 2024 Seldon Core and both Alibi libraries changed from the Apache License to the Business Source License 1.1, which asks for a commercial licence in production; MLServer stays under Apache 2.0. Seldon serves and monitors models; training and data preparation are largely left to other tools.',
    concepts: [
      {
        slug: 'seldon-core-2',
        term: 'Seldon Core 2',
        aliases: ['Core 2', 'SCv2', 'Seldon Core v2'],
        definition:
          'The Kubernetes framework that deploys and manages models, pipelines and experiments, with a control plane led by a scheduler and a data plane behind the Envoy proxy.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Architecture',
            url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'model',
        term: 'Model',
        aliases: ['model resource'],
        definition:
          'The smallest unit of Core 2: a custom resource that names where an artifact lies and what a server must offer to run it. Detectors, explainers and transformations are models as well.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Models',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'server',
        term: 'Server',
        aliases: ['inference server', 'server farm'],
        definition:
          'A custom resource of Core 2 for replicas of an inference server, by default one of MLServer and one of Triton, on which one or several models are loaded.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'pipeline',
        term: 'Pipeline',
        aliases: ['inference graph', 'dataflow pipeline'],
        definition:
          'A graph of models through which Core 2 passes inference data in Kafka topics, called synchronously or asynchronously. Core 1 had inference graphs run by a central orchestrator instead.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Dataflow with Kafka',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'experiment',
        term: 'Experiment',
        aliases: ['A/B test', 'canary', 'mirror'],
        definition:
          'A custom resource of Core 2 that splits traffic by weight between models or pipelines and can mirror it to one more. It does not record training runs.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Experiments',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'mlserver',
        term: 'MLServer',
        aliases: ['Seldon MLServer'],
        definition:
          'Seldon’s Python inference server under Apache 2.0, with runtimes for common frameworks and support for custom ones. It also serves models in KServe.',
        sources: [
          { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
          {
            title: 'MLServer documentation: Inference runtimes',
            url: 'https://docs.seldon.ai/mlserver/runtimes',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'open-inference-protocol',
        term: 'Open Inference Protocol',
        aliases: ['OIP', 'V2 inference protocol', 'V2 protocol'],
        definition:
          'The common REST and gRPC format of inference, metadata and health requests that models of Core 2 receive and answer.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Concepts',
            url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'overcommit',
        term: 'Overcommit',
        aliases: ['multi-model serving', 'MMS'],
        definition:
          'The practice of registering more models on shared servers than fit in memory; the least recently used are moved to disk and loaded again on request.',
        sources: [
          {
            title: 'Seldon Core 2 documentation: Multi-model serving',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'llm-module',
        term: 'LLM Module',
        aliases: ['Local runtime', 'API runtime', 'llm-runtimes'],
        definition:
          'Runtimes for Core 2 that serve language models locally or pass requests to hosted ones, and that add chat memory, retrieval, embeddings and prompts to pipelines.',
        sources: [
          {
            title: 'Seldon LLM Module documentation: Getting started',
            url: 'https://docs.seldon.ai/llm-module/introduction',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: Models',
            url: 'https://docs.seldon.ai/llm-module/components/models',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'mpm-module',
        term: 'MPM Module',
        aliases: ['Model Performance Metrics'],
        definition:
          'A module that compares the predictions of Core 2 models with ground truth and calculates classification and regression metrics over time.',
        sources: [
          {
            title: 'Seldon MPM Module documentation: Overview',
            url: 'https://docs.seldon.ai/mpm',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'seldon-enterprise-platform',
        term: 'Seldon Enterprise Platform',
        aliases: ['Seldon Deploy', 'SEP'],
        definition:
          'The commercial product for oversight of deployments made with Core 1 or Core 2, installed by customers on their own cluster.',
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Overview',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Demos',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        slug: 'seldondeployment',
        term: 'SeldonDeployment',
        aliases: ['Seldon Core 1', 'Core 1', 'SCv1', 'predictor'],
        definition:
          'The custom resource of Core 1, which holds one or several predictors with their graph of components. Core 2 replaces it with separate resources.',
        sources: [
          {
            title: 'Seldon Core 1 documentation: Inference graphs',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/inference-graph',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-23',
          },
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
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'automated-feature-engineering': '2026-11-23',
    'feature-store': '2026-11-23',
    'data-labeling': '2026-11-23',
    notebooks: '2026-11-23',
    'data-quality-checks': '2026-11-23',
    'distributed-data-processing': '2026-11-23',
    'visual-pipeline-builder': '2026-11-23',
    automl: '2026-11-23',
    'hyperparameter-tuning': '2026-11-23',
    'distributed-training': '2026-11-23',
    'spot-training': '2026-11-23',
    autologging: '2026-11-23',
    'llm-fine-tuning': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'training-debugging': '2026-11-23',
    'app-hosting': '2026-11-23',
    'llm-evaluation': '2026-11-23',
    'bias-monitoring': '2026-11-23',
    'data-quality-monitoring': '2026-11-23',
    'lifecycle-stages': '2026-11-23',
    'cross-workspace-models': '2026-11-23',
    'model-documentation': '2026-11-23',
    'prompt-registry': '2026-11-23',
    'data-catalog': '2026-11-23',
    'data-access-control': '2026-11-23',
    'data-privacy': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
  },
});
