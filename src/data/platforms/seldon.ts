import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

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
    'core-2': { name: 'Seldon Core 2', kind: 'product' },
    'core-1': { name: 'Seldon Core 1', kind: 'product' },
    'enterprise-platform': { name: 'Seldon Enterprise Platform', kind: 'product' },
    'llm-module': { name: 'LLM Module', kind: 'product' },
    'mpm-module': { name: 'Model Performance Metrics (MPM) Module', kind: 'product' },
    mlserver: { name: 'MLServer', kind: 'product' },
    'alibi-detect': { name: 'Alibi Detect', kind: 'product' },
    'alibi-explain': { name: 'Alibi Explain', kind: 'product' },
  },
  introduction: {
    summary:
      'Seldon is a family of products for serving and monitoring machine learning models on Kubernetes. Seldon Core 2 is the serving framework: it places models on inference servers such as MLServer or NVIDIA Triton, joins them to pipelines over Kafka, splits and mirrors traffic, and runs drift detectors, outlier detectors and explainers like models. The LLM Module adds runtimes for language models, memory, retrieval and prompts; the MPM Module calculates model quality from ground truth. Seldon Enterprise Platform, formerly Seldon Deploy, is a self-hosted interface and API above Seldon Core with a model catalogue, audit logs, access policies and GitOps. Seldon Core 1, the earlier generation, is in maintenance mode. Alibi Detect and Alibi Explain are the Python libraries for detectors and explainers. In January 2024 Seldon Core and both Alibi libraries changed from the Apache License to the Business Source License 1.1, which asks for a commercial licence in production; MLServer stays under Apache 2.0. Seldon serves and monitors models; training and data preparation are largely left to other tools.',
    concepts: [
      {
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
    'product-focus': [
      {
        slug: 'kubernetes-serving',
        text: 'Seldon Core 2 deploys and runs machine learning models and LLM applications on Kubernetes through its own custom resources: runtimes, servers, models, pipelines and experiments.',
        support: { 'kubernetes-native': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Kubernetes resources',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/resources',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Overview',
            url: 'https://docs.seldon.ai/seldon-core-2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-custom-resource',
        text: 'In Seldon Core 1, one SeldonDeployment custom resource describes a deployment: its predictors, their containers and the graph that joins them.',
        support: { 'kubernetes-native': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Inference graphs',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/inference-graph',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pluggable-inference-servers',
        text: 'Further types of inference server can be defined in Core 2 with ServerConfig resources, next to the two that come with it, MLServer and NVIDIA Triton.',
        support: { 'extension-points': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Kubernetes resources',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/resources',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'service-mesh-choice',
        text: 'Core 2 exposes models, pipelines and experiments behind one service and works with different service meshes; integrations with Ambassador, Istio and Traefik are documented.',
        support: { 'extension-points': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Service meshes',
            url: 'https://docs.seldon.ai/seldon-core-2/integrations/service-meshes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-custom-runtimes',
        text: 'MLServer can be extended with inference runtimes that users write in Python as subclasses of its model class.',
        support: { 'extension-points': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Custom inference runtimes',
            url: 'https://docs.seldon.ai/mlserver/user-guide/custom',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-maintenance-mode',
        text: 'Seldon Core 1 is in maintenance mode and no longer actively developed; improvements are made in Core 2, and both can run side by side.',
        support: {},
        about: ['kubernetes-native'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'bsl-licence',
        text: 'Seldon Core changed from Apache 2.0 to the Business Source License 1.1 on 22 January 2024, with release 1.18.0 of Core 1 and release 2.7.0 of Core 2.',
        support: {},
        about: ['open-source-edition'],
        only: ['core-1', 'core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Release 1.18.0',
            url: 'https://github.com/SeldonIO/seldon-core/releases/tag/v1.18.0',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Changelog of Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Open-source commits',
            url: 'https://github.com/SeldonIO/seldon-core/blob/master/oss_commits.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-01-22',
      },
      {
        slug: 'alibi-licence',
        text: 'Alibi Detect, with release 0.11.5, and Alibi Explain, with release 0.9.5, changed from Apache 2.0 to the Business Source License 1.1 in January 2024.',
        support: {},
        about: ['open-source-edition', 'drift-detection', 'explainability'],
        only: ['alibi-detect', 'alibi-explain'],
        sources: [
          {
            title: 'Alibi Detect repository: Change log',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Explain repository: Change log',
            url: 'https://github.com/SeldonIO/alibi/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Explain repository: Open-source commits',
            url: 'https://github.com/SeldonIO/alibi/blob/master/oss_commits.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Detect repository: Open-source commits',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/oss_commits.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-01-22',
      },
      {
        slug: 'core-2-9',
        text: 'Release 2.9 of Seldon Core 2 added streaming of inference responses, partial scheduling of model replicas, and autoscaling of models through HPA together with multi-model serving.',
        support: {},
        about: ['autoscaling', 'llm-serving', 'multi-model-endpoints'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Changelog of Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-04-07',
      },
      {
        slug: 'mlserver-1-7',
        text: 'MLServer 1.7.0 added support for Python 3.11 and 3.12 and dedicated pools of inference workers for chosen models.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer repository: Changelog',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-04-11',
      },
      {
        slug: 'core-2-9-1-cycles',
        text: 'Release 2.9.1 of Seldon Core 2 allowed pipelines to contain cycles with a bounded number of iterations.',
        support: {},
        about: ['inference-graphs', 'agent-deployment'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Changelog of Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-07-09',
      },
      {
        slug: 'core-2-10-2',
        text: 'Release 2.10.2 of Seldon Core 2 switched the request logs of MLServer off by default and made failed pipelines be retried.',
        support: {},
        about: ['real-time-endpoints', 'payload-logging'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Changelog of release 2.10',
            url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-12-18',
      },
      {
        slug: 'llm-module-0-5',
        text: 'Release 0.5.0 of the LLM Module added new runtimes, streaming of OpenAI and Gemini responses and retrieval-augmented generation for the Local runtime.',
        support: {},
        about: ['llm-serving', 'vector-search'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Changelog',
            url: 'https://docs.seldon.ai/llm-module/resources/changelog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-12-04',
      },
      {
        slug: 'llm-module-0-6',
        text: 'Release 0.6.0 of the LLM Module added runtimes for text embeddings and for prompts, and conditional routing by the output of an LLM.',
        support: {},
        about: ['prompt-registry', 'agent-deployment'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Changelog',
            url: 'https://docs.seldon.ai/llm-module/resources/changelog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-03-13',
      },
      {
        slug: 'llm-module-0-7',
        text: 'Release 0.7.0 of the LLM Module added agentic workflows, such as tool use and planning, through the OpenAI API.',
        support: {},
        about: ['agent-tools', 'agent-deployment'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Changelog',
            url: 'https://docs.seldon.ai/llm-module/resources/changelog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-06-06',
      },
      {
        slug: 'enterprise-platform-2-3',
        text: 'Release 2.3.0 of Seldon Enterprise Platform improved the model catalogue and the layout of the audit log, usage and explainer pages in July 2024.',
        support: {},
        about: ['model-registry', 'audit-log'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Release notes before 2.4',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/release-notes/previous-release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-07-10',
      },
      {
        slug: 'core-2-10',
        text: 'Release 2.10 of Seldon Core 2 introduced a layer that translates OpenAI API requests into the Open Inference Protocol.',
        support: {},
        about: ['llm-serving', 'ai-gateway'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: OpenAI client',
            url: 'https://docs.seldon.ai/llm-module/components/models/openai-client',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Changelog of release 2.10',
            url: 'https://github.com/SeldonIO/seldon-core/blob/release-2.10/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-10-08',
      },
      {
        slug: 'core-1-19-candidate',
        text: 'A release candidate of Seldon Core 1.19, whose Python package requires Python 3.12, was tagged in January 2026; the documentation has since listed highlights of release 1.19.0.',
        support: {},
        about: ['prebuilt-serving-containers'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core repository: Tag 1.19.0-rc.1',
            url: 'https://github.com/SeldonIO/seldon-core/tree/v1.19.0-rc.1',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Python package of 1.19.0-rc.1',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v1.19.0-rc.1/python/setup.py',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Release highlights',
            url: 'https://docs.seldon.ai/seldon-core-1/reference/release-highlights',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-01-07',
      },
    ],
    pricing: [
      {
        slug: 'no-open-source-core-2',
        text: 'Seldon Core 2 is not open source: its Business Source License 1.1 requires a commercial licence for production use, save for non-profit educational institutions.',
        support: { 'open-source-edition': { how: 'none' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Licence of Seldon Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-open-source-core-1',
        text: 'Seldon Core 1 from release 1.18 is under the Business Source License 1.1, which is not an open-source licence; earlier releases were under Apache 2.0.',
        support: { 'open-source-edition': { how: 'none' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: License',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/license',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Upgrading',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/installation-parameters/upgrading',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-open-source-alibi',
        text: 'Alibi Detect and Alibi Explain are source-available under the Business Source License 1.1 and no longer open source.',
        support: { 'open-source-edition': { how: 'none' } },
        only: ['alibi-detect', 'alibi-explain'],
        sources: [
          {
            title: 'Alibi Detect repository: Licence',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Explain repository: Licence',
            url: 'https://github.com/SeldonIO/alibi/blob/master/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-apache',
        text: 'MLServer is open source under the Apache License 2.0.',
        support: { 'open-source-edition': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer repository: README',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'change-to-apache',
        text: 'Each release of Seldon Core 2 passes to the Apache License 2.0 four years after its publication.',
        support: {},
        about: ['open-source-edition'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Licence of Seldon Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-non-production',
        text: 'The Business Source License lets anyone use Seldon Core 2 without payment for purposes other than production.',
        support: { 'free-trial': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: Licence of Seldon Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'commercial-licence',
        text: 'For production or commercial use of Core 2 and Core 1, their licences refer to alternative licensing arrangements on Seldon’s pricing page.',
        support: {},
        about: ['published-price-list', 'open-source-edition'],
        only: ['core-2', 'core-1'],
        sources: [
          {
            title: 'Seldon Core repository: Licence of Seldon Core 2',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: License',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/license',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fixed-pricing',
        text: 'Seldon’s documentation describes the pricing of Core 2 as predictable and fixed, without stating amounts.',
        support: {},
        about: ['usage-based-pricing', 'published-price-list'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Overview',
            url: 'https://docs.seldon.ai/seldon-core-2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-on-request',
        text: 'Users are asked to contact Seldon’s support team to get started with the MPM Module.',
        support: {},
        about: ['free-trial', 'model-quality-monitoring'],
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon documentation: MPM Module',
            url: 'https://docs.seldon.ai/home/core-2-+-modules/mpm-module',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'rclone-storage',
        text: 'Core 2 reads model artifacts, not datasets, through Rclone from more than 40 storage backends such as Amazon S3 and Google Cloud Storage.',
        support: {},
        about: ['data-connectors', 'external-models'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: rClone',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/rclone',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Storage secrets',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/storage-secrets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-transformations',
        text: 'Feature transformations, whose code users supply, can be deployed in Core 2 as models and used as steps of a pipeline; they transform inference data only, not datasets.',
        support: { 'data-transformation': { how: 'custom', partial: true } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Models',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pandas-query-filter',
        text: 'A ready-made model runs a Pandas query on the inference data of a Core 2 pipeline to select rows or to route requests by a condition.',
        support: {},
        about: ['data-transformation', 'inference-graphs'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pandas query',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/pandasquery',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-connect',
        text: 'The inference data that Core 2 pipelines leave in Kafka can be streamed to other data stores with Kafka Connect; this concerns inference data only.',
        support: { 'data-connectors': { how: 'integration', via: 'Kafka Connect', partial: true } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'schema-registry',
        text: 'Core 2 can register its Kafka message schemas in a Confluent Schema Registry, which keeps them consistent for Kafka Connect and ksqlDB.',
        support: {},
        about: ['data-quality-checks', 'data-connectors'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Schema Registry',
            url: 'https://docs.seldon.ai/seldon-core-2/integrations/confluent/schema-registry',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'retrieval-runtime',
        text: 'The Retrieval runtime of the LLM Module queries embeddings by similarity in a pgvector or Qdrant database that is set up and filled separately.',
        support: { 'vector-search': { how: 'integration', via: 'pgvector or Qdrant' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Retrieval example',
            url: 'https://docs.seldon.ai/llm-module/components/retrieval/example',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: Retrieval reference',
            url: 'https://docs.seldon.ai/llm-module/resources/reference/retrieval',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-distances',
        text: 'The Retrieval runtime can use the L1, L2, inner product and cosine distances.',
        support: {},
        about: ['vector-search'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Retrieval reference',
            url: 'https://docs.seldon.ai/llm-module/resources/reference/retrieval',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'embeddings-runtime',
        text: 'The LLM Module has a runtime that computes text embeddings with Sentence Transformers.',
        support: {},
        about: ['vector-search', 'llm-serving'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Changelog',
            url: 'https://docs.seldon.ai/llm-module/resources/changelog',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
      {
        slug: 'pipelines-at-run-time',
        text: 'Pipelines of Core 2 compose inference at run time; they are not the CI/CD kind of pipeline that automates the building, testing and deployment of models.',
        support: {},
        about: ['pipeline-orchestration', 'ci-cd-integration'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Concepts',
            url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-batch-in-workflows',
        text: 'The batch processor of Core 1 can be run as a step of workflows in Argo Workflows or Kubeflow Pipelines, for which examples exist.',
        support: { 'pipeline-orchestration': { how: 'integration', via: 'Argo Workflows or Kubeflow Pipelines' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Batch processing',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'detectors-to-train',
        text: 'The algorithms of Alibi Detect, such as isolation forests and variational auto-encoders, are fitted by users; they serve outlier, adversarial and drift detection only.',
        support: { 'built-in-algorithms': { how: 'native', partial: true } },
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect repository: README',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Detect documentation: Algorithm overview',
            url: 'https://docs.seldon.ai/alibi-detect/algorithms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-conda-environments',
        text: 'The MLServer image can load a packed Conda environment with the dependencies that a model was trained with; this reproduces the environment for serving, not for training.',
        support: { 'reproducible-environments': { how: 'native', partial: true } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Custom Conda environments in MLServer',
            url: 'https://docs.seldon.ai/mlserver/examples/conda',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-mlflow-conda',
        text: 'The MLflow server of Core 1 builds the Conda environment stated in a model’s conda.yaml when it starts, which lengthens the start of a deployment.',
        support: {},
        about: ['reproducible-environments', 'external-models'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: MLflow server',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-detectors-on-gpu',
        text: 'With PyTorch, the drift detectors of Alibi Detect that learn a classifier or kernel use a GPU if there is one; this concerns detectors only, not the models themselves.',
        support: { 'accelerated-training': { how: 'native', partial: true } },
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect documentation: Classifier drift',
            url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/classifierdrift',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Detect documentation: Learned kernel drift',
            url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/learnedkerneldrift',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'open-inference-protocol',
        text: 'Core 2 answers real-time requests to models and pipelines in the Open Inference Protocol, whatever inference server runs the model.',
        support: { 'real-time-endpoints': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Seldon Core features',
            url: 'https://docs.seldon.ai/seldon-core-2/about/core-features',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Concepts',
            url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'header-or-path-routing',
        text: 'Requests reach a model or pipeline of Core 2 by a header that names it or by a path prefix; prefixes of the user’s own choice are no option for gRPC calls.',
        support: {},
        about: ['real-time-endpoints', 'grpc-inference'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-async',
        text: 'Requests to a model or pipeline of Core 2 can be sent to its Kafka input topic, and the responses are read later from its output topic.',
        support: { 'asynchronous-inference': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Managing Kafka topics',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/managing-kafka-topics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-dataflow-pipelines',
        text: 'Core 2 runs pipelines on Kafka Streams, so that models process records of event streams and pass them on to the next step.',
        support: { 'streaming-inference': { how: 'native', via: 'Kafka' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Architecture',
            url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Dataflow with Kafka',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipelines',
        text: 'A Core 2 pipeline joins models, transformations, detectors and explainers into a directed graph with inner, outer or any joins, called as one endpoint.',
        support: { 'inference-graphs': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'conditional-pipelines',
        text: 'Core 2 pipelines can take conditional paths, through named tensors, triggers or errors, and multi-armed bandits can be built with them.',
        support: {},
        about: ['inference-graphs', 'traffic-splitting'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cyclic-pipelines',
        text: 'Core 2 pipelines can contain loops when a flag allows it, for example for agents steered by an LLM; a limit on revisits per step stops endless runs.',
        support: {},
        about: ['inference-graphs', 'agent-deployment'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pipeline config',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/pipeline',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Cyclic pipeline',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/pipeline-cyclic',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-to-pipeline',
        text: 'A Core 2 pipeline can take its input from the steps of other pipelines; circular dependencies between pipelines are not detected.',
        support: {},
        about: ['inference-graphs'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-through-mlserver',
        text: 'Files of requests can be run in batch against Core 2 models and pipelines with the infer command of MLServer, which is experimental and deprecated.',
        support: { 'batch-inference': { how: 'native', via: 'MLServer', stage: 'deprecated' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Batch inference examples',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/batch-examples-k8s',
            accessed: '2026-11-23',
          },
          {
            title: 'MLServer repository: MLServer CLI',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/CLI.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-batch-processor',
        text: 'Core 1 has a command-line batch processor that sends a file of records through a deployed model with parallel workers, for use in workflow managers such as Argo Workflows.',
        support: { 'batch-inference': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Batch processing',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/batch',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-kafka-server',
        text: 'A Core 1 deployment can read requests from a Kafka topic and write predictions to another one.',
        support: { 'streaming-inference': { how: 'native', via: 'Kafka' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Native Kafka integration',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/kafka',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-knative-events',
        text: 'Core 1 deployments can receive CloudEvents through triggers of Knative Eventing.',
        support: { 'streaming-inference': { how: 'integration', via: 'Knative Eventing' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Stream processing with Knative',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/knative_eventing',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-server-images',
        text: 'A Core 2 server can run a custom container image on the basis of an existing server configuration, and models can ask for that server.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Custom servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/examples/custom-servers',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-language-wrappers',
        text: 'Core 1 packages models in Docker images with language wrappers for Python, Java, Node.js, C++ and R, of which those for Java, Node.js and R are listed as incubating.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Creating your Python inference class',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/python-language-wrapper/python_component',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Java language wrapper',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/java',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: C++ language wrapper',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/cpp',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: R language wrapper',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/r',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Nodejs language wrapper',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/wrappers-and-sdks/nodejs',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Images',
            url: 'https://docs.seldon.ai/seldon-core-1/reference/images',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-and-triton-servers',
        text: 'Core 2 installs two inference servers by default, MLServer and NVIDIA Triton, and places models on one that meets their requirements.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'artifact-types',
        text: 'Core 2 serves artifacts of scikit-learn, XGBoost, LightGBM, MLflow, Hugging Face and Spark MLlib on MLServer, and of TensorFlow, PyTorch, ONNX, OpenVINO and TensorRT on Triton.',
        support: { 'external-models': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference artifacts',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/inference-artifacts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-model-servers',
        text: 'Core 1 comes with prepackaged servers for scikit-learn, XGBoost, TensorFlow Serving and MLflow that need only the location of the saved model.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Prepackaged model servers',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'artifact-formats',
        text: 'For each artifact type the Core 2 documentation states in what format to save the model and which settings file, model-settings.json or config.pbtxt, may lie beside it.',
        support: { 'model-packaging': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference artifacts',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/inference-artifacts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-model-schema',
        text: 'The model-settings.json file of an MLServer model can declare the names, types and shapes of its inputs and outputs.',
        support: { 'model-signatures': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
          {
            title: 'MLServer repository: Model settings',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/ModelSettings.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-metadata',
        text: 'Core 1 models can carry metadata with the schema of inputs and outputs, served at a metadata endpoint of the deployment.',
        support: { 'model-signatures': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/metadata',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-runtimes',
        text: 'MLServer has ready-made runtimes for scikit-learn, XGBoost, Spark MLlib, LightGBM, CatBoost, MLflow, Alibi Detect, Alibi Explain and Hugging Face.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Inference runtimes',
            url: 'https://docs.seldon.ai/mlserver/runtimes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-in-kserve',
        text: 'MLServer models can be deployed outside Seldon Core with KServe, for which MLServer is an inference server.',
        support: {},
        about: ['model-export', 'extension-points'],
        only: ['mlserver'],
        sources: [
          { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
          {
            title: 'MLServer documentation: Deployment',
            url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-kafka',
        text: 'MLServer can receive requests from a Kafka topic beside its REST and gRPC servers and writes the responses to an output topic.',
        support: { 'streaming-inference': { how: 'native', via: 'Kafka' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Serving models through Kafka',
            url: 'https://docs.seldon.ai/mlserver/examples/kafka',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-token-streaming',
        text: 'MLServer streams responses: over REST from server to client only, over gRPC in both directions; generate endpoints exist for large language models.',
        support: {},
        about: ['llm-serving', 'grpc-inference'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Streaming',
            url: 'https://docs.seldon.ai/mlserver/user-guide/streaming',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-image-build',
        text: 'The MLServer command line builds a Docker image from a folder with custom runtime code.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer repository: MLServer CLI',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/CLI.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'huggingface-optimum',
        text: 'MLServer can load models of the Hugging Face hub that were optimised or quantised with the Optimum library.',
        support: { 'model-optimization': { how: 'integration', via: 'Hugging Face Optimum' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Serving HuggingFace Transformer models',
            url: 'https://docs.seldon.ai/mlserver/examples/huggingface',
            accessed: '2026-11-23',
          },
          {
            title: 'MLServer documentation: HuggingFace',
            url: 'https://docs.seldon.ai/mlserver/runtimes/huggingface',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-swagger-ui',
        text: 'MLServer generates a Swagger interface for the server and for each model.',
        support: {},
        about: ['real-time-endpoints'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: OpenAPI support',
            url: 'https://docs.seldon.ai/mlserver/user-guide/openapi',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-llm-runtime',
        text: 'The Local runtime of the LLM Module serves generative models on the user’s own infrastructure with one of three backends: vLLM, DeepSpeed or Hugging Face Transformers.',
        support: { 'llm-serving': { how: 'native' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Local',
            url: 'https://docs.seldon.ai/llm-module/components/models/local',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streaming-single-models-only',
        text: 'Token streaming with the LLM Module works for the deployment of a single model, over REST and gRPC, and not for pipelines.',
        support: { 'llm-serving': { how: 'native', partial: true } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Streaming',
            url: 'https://docs.seldon.ai/llm-module/components/models/streaming',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-chat-and-text',
        text: 'LLMs of the Local runtime work in a chat mode with roles and templates, in plain text or Jinja2, or in a text completion mode.',
        support: {},
        about: ['llm-serving', 'prompt-registry'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Local',
            url: 'https://docs.seldon.ai/llm-module/components/models/local',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-tensor-parallelism',
        text: 'LLMs of the vLLM backend can be spread over several GPUs by a tensor parallel size in their settings.',
        support: {},
        about: ['llm-serving', 'accelerated-inference'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Prompting',
            url: 'https://docs.seldon.ai/llm-module/components/models/prompting',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-quantization',
        text: 'The Local runtime serves quantised LLMs with all three backends; with the Transformers backend quantisation is limited to one GPU.',
        support: { 'model-optimization': { how: 'native' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Quantization',
            url: 'https://docs.seldon.ai/llm-module/components/models/local/quantization',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'conversational-memory',
        text: 'The Memory runtime of the LLM Module stores chat histories in an SQL database or, for development, in files, and adds a set number of messages to new requests.',
        support: {},
        about: ['llm-serving', 'agent-deployment'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Memory',
            url: 'https://docs.seldon.ai/llm-module/components/memory',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: Conversational memory reference',
            url: 'https://docs.seldon.ai/llm-module/resources/reference/memory',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'rag-pipelines',
        text: 'The documentation shows retrieval-augmented generation as a Core 2 pipeline of the Local, API and vector database runtimes.',
        support: {},
        about: ['inference-graphs', 'vector-search', 'llm-serving'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Retrieval-augmented generation',
            url: 'https://docs.seldon.ai/llm-module/use-cases/rag',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentic-pipelines',
        text: 'Agents that use tools and plan their steps can be deployed with the LLM Module as Core 2 pipelines; reflection is announced as coming.',
        support: { 'agent-deployment': { how: 'native' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Agents',
            url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: Planning',
            url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/planning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-tool-use',
        text: 'With the LLM Module, users deploy functions as tools to which an agent’s LLM routes calls for execution.',
        support: { 'agent-tools': { how: 'native' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Agents',
            url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: Planning',
            url: 'https://docs.seldon.ai/llm-module/use-cases/agentic-workflows/planning',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'function-calling',
        text: 'The API runtime supports the function calling of OpenAI chat models deployed in Core 2.',
        support: {},
        about: ['agent-tools', 'llm-serving'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: OpenAI function calling',
            url: 'https://docs.seldon.ai/llm-module/use-cases/function-calling/openai-func-call',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-deployment-wizard',
        text: 'The Enterprise Platform has a wizard that creates a deployment from a runtime, a model address and, if needed, a storage secret, without writing a manifest.',
        support: {},
        about: ['real-time-endpoints', 'external-models'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-batch-jobs',
        text: 'The Enterprise Platform API creates batch jobs for deployments and pipelines, with settings for batch size, workers, resources and volume size.',
        support: { 'batch-inference': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: BatchJobsApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobsApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openai-translator',
        text: 'With Core 2.10 or later, LLMs of the API, Local and embeddings runtimes can be called with the OpenAI client, for chat, embeddings and images, but not legacy completions.',
        support: {},
        about: ['llm-serving', 'ai-gateway'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: OpenAI client',
            url: 'https://docs.seldon.ai/llm-module/components/models/openai-client',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-inference-graphs',
        text: 'A Core 1 deployment joins models with pre-processors, post-processors, routers and combiners to an inference graph.',
        support: { 'inference-graphs': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Inference graphs',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/inference-graph',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Quick start guide',
            url: 'https://docs.seldon.ai/seldon-core-1',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-new-inference-servers',
        text: 'Reusable inference servers of the user’s own can be registered in the configuration of the Core 1 operator and then used like the prepackaged ones.',
        support: { 'custom-serving-containers': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Custom inference servers',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/custom',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-streaming-limits',
        text: 'Streaming in MLServer requires that parallel inference workers are switched off and, over REST, GZIP compression as well.',
        support: {},
        about: ['llm-serving'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Streaming',
            url: 'https://docs.seldon.ai/mlserver/user-guide/streaming',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'native-autoscaling',
        text: 'Core 2 can scale models by inference lag, which is off by default, and servers to the number of model replicas; a model is scaled down only when it has received no requests for a set time.',
        support: { autoscaling: { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Autoscaling models',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-models',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Autoscaling servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hpa-autoscaling',
        text: 'Core 2 models can be scaled by the Kubernetes HorizontalPodAutoscaler on custom metrics, which needs a metrics store such as Prometheus.',
        support: { autoscaling: { how: 'integration', via: 'Kubernetes HPA' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Autoscaling',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Using HPA for autoscaling',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/hpa-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-model-scale-to-zero',
        text: 'Although the overview of Core 2 names scaling to zero, its native autoscaling keeps at least one replica of every deployed model.',
        support: { 'scale-to-zero': { how: 'none' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Autoscaling models',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-models',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Overview',
            url: 'https://docs.seldon.ai/seldon-core-2',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'server-packing',
        text: 'Packing models onto fewer server replicas when models scale down is experimental in Core 2 and off by default.',
        support: {},
        about: ['autoscaling', 'multi-model-endpoints'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Autoscaling servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/core-autoscaling/core-autoscaling-servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-hpa',
        text: 'Core 1 creates HorizontalPodAutoscalers from specifications within a SeldonDeployment.',
        support: { autoscaling: { how: 'native', via: 'Kubernetes HPA' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Replica scaling',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/scaling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-keda',
        text: 'Core 1 deployments that read from Kafka can be scaled with KEDA by consumer lag.',
        support: { autoscaling: { how: 'integration', via: 'KEDA' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Native Kafka integration',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/kafka',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'experiments-split',
        text: 'An Experiment resource of Core 2 divides requests by weight between models or between pipelines, under a new endpoint or that of an existing model.',
        support: { 'traffic-splitting': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Experiments',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sticky-sessions',
        text: 'Clients of a Core 2 experiment can repeat a route header to receive answers from the same models again, though not necessarily from the same replica.',
        support: {},
        about: ['traffic-splitting'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Experiments',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'experiments-mirror',
        text: 'A Core 2 experiment can copy traffic to one further model or pipeline as a mirror, whose answers callers do not receive.',
        support: { 'shadow-deployment': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Experiments',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/experiment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-ab-and-shadow',
        text: 'Core 1 splits traffic for A/B tests, canaries and shadows through Istio or Ambassador.',
        support: {
          'traffic-splitting': { how: 'integration', via: 'Istio or Ambassador' },
          'shadow-deployment': { how: 'integration', via: 'Istio or Ambassador' },
        },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: AB tests and progressive rollouts',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/abtests',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-iter8',
        text: 'With Iter8, Core 1 compares candidate models by objectives and rewards, shifts traffic step by step and promotes the better one.',
        support: { 'champion-challenger': { how: 'integration', via: 'Iter8' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: AB tests and progressive rollouts',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/abtests',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-bandits',
        text: 'Core 1 has reference implementations of multi-armed bandit routers, epsilon-greedy and Thompson sampling, which learn from feedback rewards.',
        support: {},
        about: ['traffic-splitting', 'champion-challenger'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Routers including multi-armed bandits',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/routers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multi-model-serving',
        text: 'Core 2 loads several models onto one server replica by default and lets them share its hardware, including GPUs.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Multi-model serving',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'overcommit',
        text: 'With overcommit, Core 2 registers more models than fit in memory and moves the least recently used to disk; the default allowance is 10 per cent.',
        support: {},
        about: ['multi-model-endpoints', 'scale-to-zero'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Multi-model serving',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'user-stated-memory',
        text: 'For multi-model serving in Core 2, users state the memory needs of models and servers; the system does not determine them itself.',
        support: {},
        about: ['multi-model-endpoints'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Multi-model serving',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/mms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-nodes',
        text: 'Core 2 servers can be bound to GPU nodes with tolerations and node selectors, and models are then scheduled on these servers.',
        support: { 'accelerated-inference': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Serving models on dedicated GPU nodes',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation/example-serving-models-on-dedicated-gpu-nodes',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Resource allocation',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers/resource-allocation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'grpc-endpoints',
        text: 'Models and pipelines of Core 2 can be called over gRPC with payloads in the Protobuf form of the Open Inference Protocol.',
        support: { 'grpc-inference': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-grpc',
        text: 'Core 1 offers REST and gRPC endpoints in the Open Inference Protocol; its older Seldon and TensorFlow protocols are no longer maintained.',
        support: { 'real-time-endpoints': { how: 'native' }, 'grpc-inference': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Supported API protocols',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/protocols',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adaptive-batching',
        text: 'MLServer groups requests into batches by a maximum size and waiting time set for each model; it is off by default.',
        support: { 'request-batching': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Adaptive batching',
            url: 'https://docs.seldon.ai/mlserver/user-guide/adaptive-batching',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'parallel-workers',
        text: 'MLServer runs inference in a pool of worker processes, one by default, so that several processor cores can be used.',
        support: {},
        about: ['real-time-endpoints', 'multi-model-endpoints'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Parallel inference',
            url: 'https://docs.seldon.ai/mlserver/user-guide/parallel-inference',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-plane-availability',
        text: 'Core 2 can be set up for high availability on the data plane, whose Envoy proxy balances load over replicas and keeps serving when control-plane services are down.',
        support: { 'high-availability': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Architecture',
            url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'single-scheduler',
        text: 'The scheduler of Core 2 runs as a single replica because it keeps its state on local disk.',
        support: {},
        about: ['high-availability'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Scaling Seldon services',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/scaling/scaling-core-services',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Architecture',
            url: 'https://docs.seldon.ai/seldon-core-2/about/architecture',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-disruption-budgets',
        text: 'Core 1 deployments can carry pod disruption budgets so that serving capacity does not fall below a set share.',
        support: { 'high-availability': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Budgeting disruptions',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/disruption-budgets',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'api-runtime-gateway',
        text: 'The API runtime of the LLM Module passes requests to hosted models of only two providers, OpenAI, also on Azure, and Gemini; each such model is deployed in Core 2 on its own.',
        support: { 'ai-gateway': { how: 'native', partial: true } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: API',
            url: 'https://docs.seldon.ai/llm-module/components/models/api',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon LLM Module documentation: OpenAI function calling',
            url: 'https://docs.seldon.ai/llm-module/use-cases/function-calling/openai-func-call',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'partial-scheduling',
        text: 'If a minimum of replicas is set, Core 2 serves a model with as many replicas as the servers can hold, up to the number wanted.',
        support: {},
        about: ['autoscaling', 'high-availability'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Scheduling',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models/scheduling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streams-outlast-failures',
        text: 'When a node of a Core 2 pipeline fails, its data stays in Kafka and the evaluation resumes once the node is back.',
        support: {},
        about: ['high-availability', 'asynchronous-inference'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Dataflow with Kafka',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-canary',
        text: 'The Enterprise Platform adds a canary to a deployment, splits traffic, shows the metrics of both models and promotes the canary to be the main model.',
        support: { 'traffic-splitting': { how: 'native' }, 'champion-challenger': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Canary',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/canary',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-shadow',
        text: 'The Enterprise Platform adds a shadow to a deployment, logs and monitors its duplicated requests without returning its responses, and can promote it.',
        support: { 'shadow-deployment': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Shadow',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/rollout-strategies/shadow',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: ExperimentsApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ExperimentsApi.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-git-restore',
        text: 'In namespaces kept in Git, a permitted user of the Enterprise Platform can restore a deployment to the state of an earlier commit.',
        support: { 'deployment-rollback': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: GitOps sync',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-multi-model',
        text: 'One MLServer instance serves several models, and several versions of one model, under different paths.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Multi-model serving',
            url: 'https://docs.seldon.ai/mlserver/examples/mms',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-model-repository-api',
        text: 'Models can be loaded into and unloaded from a running MLServer through its model repository API.',
        support: {},
        about: ['multi-model-endpoints', 'model-registry'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Model repository API',
            url: 'https://docs.seldon.ai/mlserver/examples/model-repository',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'core-2-operational-metrics',
        text: 'Core 2 exposes metrics of models and pipelines, such as throughput, latency, memory and CPU use, to Prometheus and supplies a Grafana dashboard.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Operational metrics',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/operational',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-metrics',
        text: 'Core 1 exposes request metrics of deployments, predictors and models to Prometheus.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Metrics with Prometheus',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/analytics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-custom-metrics',
        text: 'Components of Core 1 can return counters, gauges and timers of their own, which are added to Prometheus.',
        support: { 'custom-monitoring-metrics': { how: 'native', via: 'Prometheus' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Metrics with Prometheus',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/analytics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-metrics',
        text: 'MLServer exposes request counts, errors, latencies and the lengths of its queues for Prometheus, labelled by model and version.',
        support: { 'endpoint-metrics': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Metrics',
            url: 'https://docs.seldon.ai/mlserver/user-guide/metrics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-custom-metrics',
        text: 'Custom runtimes of MLServer can register and log metrics of their own, which are exposed to Prometheus as histograms.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: Metrics',
            url: 'https://docs.seldon.ai/mlserver/user-guide/metrics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-quality',
        text: 'The MPM Module calculates quality metrics of Core 2 models over time windows from predictions taken from Kafka and ground truth sent by users.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Overview',
            url: 'https://docs.seldon.ai/mpm',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon MPM Module documentation: Release notes',
            url: 'https://docs.seldon.ai/mpm/resources/release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-metrics',
        text: 'The MPM Module covers classification, with accuracy, precision, recall, specificity, F1 and confusion matrix, and regression, with MAE, MSE and RMSE.',
        support: {},
        about: ['model-quality-monitoring'],
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Release notes',
            url: 'https://docs.seldon.ai/mpm/resources/release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-limits',
        text: 'The MPM Module returns at most 100 time buckets for a window and needs a subscription for each model that describes its outputs.',
        support: {},
        about: ['model-quality-monitoring'],
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Release notes',
            url: 'https://docs.seldon.ai/mpm/resources/release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-ground-truth',
        text: 'Feedback in the MPM Module consists of ground truth values, not of ratings or comments, and is matched with a prediction by its inference request ID.',
        support: { 'human-feedback': { how: 'native', partial: true } },
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Ground truth',
            url: 'https://docs.seldon.ai/mpm/getting-started/ground-truth',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-artifact-changes',
        text: 'The MPM Module does not notice when the artifact behind a model address changes, so that its metrics then mislead.',
        support: {},
        about: ['model-quality-monitoring', 'model-lineage'],
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Overview',
            url: 'https://docs.seldon.ai/mpm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-feedback',
        text: 'Routers of Core 1 can receive rewards through a feedback method that tells how good their decisions were.',
        support: {},
        about: ['human-feedback', 'model-quality-monitoring'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Routers including multi-armed bandits',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/routing/routers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-2-alert-rules',
        text: 'Core 2 is monitored with kube-prometheus, which brings preconfigured alerting rules and an Alertmanager instance.',
        support: { 'monitoring-alerts': { how: 'integration', via: 'kube-prometheus' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Observability',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/observability',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-alerts',
        text: 'The Enterprise Platform shows alerts of Prometheus Alertmanager, defined on metrics of the platform and its models, while Alertmanager also informs receivers such as email, Slack or PagerDuty.',
        support: { 'monitoring-alerts': { how: 'native', via: 'Alertmanager' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Alerting integrations',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/general/alerting-integration',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-dashboards',
        text: 'The Enterprise Platform has dashboards of Prometheus metrics and of the usage of models and deployments.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Observability',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/observability',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-load-tests',
        text: 'The Enterprise Platform can run load tests against deployments from its interface and its API.',
        support: {},
        about: ['endpoint-metrics'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: LoadtestJobsApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/LoadtestJobsApi.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tracing',
        text: 'Core 2 emits OpenTelemetry traces that show the path and latency of requests through gateways, dataflow engine and servers, for instance in Jaeger.',
        support: {},
        about: ['llm-tracing', 'endpoint-metrics'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Tracing',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/tracing',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-traces-and-data',
        text: 'For pipelines, whose models can be LLMs, Core 2 emits OpenTelemetry traces of the processing latency, while the inputs and outputs of each step are found apart from them in Kafka topics.',
        support: { 'llm-tracing': { how: 'native', partial: true } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Tracing',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/tracing',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Pipelines',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/pipelines',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Concepts',
            url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-runtime-metrics',
        text: 'The Local runtime of the LLM Module reports request latency, time to first token, time per output token, cache use and scheduler state to Prometheus for a Grafana dashboard.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Monitoring',
            url: 'https://docs.seldon.ai/llm-module/use-cases/local',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-token-throughput',
        text: 'The Grafana dashboard for the Local runtime shows counts and throughput of prompt and generated tokens, but no cost.',
        support: { 'token-cost-tracking': { how: 'native', partial: true } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Monitoring',
            url: 'https://docs.seldon.ai/llm-module/use-cases/local',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Grafana dashboard for LLM inference',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/prometheus/dashboards/grafana-llmis.json',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'usage-metrics-hodometer',
        text: 'An optional component of Core 2, Hodometer, sends anonymous usage metrics to Seldon at three levels of detail and can be disabled.',
        support: {},
        about: ['data-privacy'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Usage metrics',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/usage',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-metrics-server',
        text: 'Core 1 has an example of a metrics server, deployed by the user beside a model, that processes feedback events and records statistical performance metrics.',
        support: { 'model-quality-monitoring': { how: 'custom' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Real-time monitoring of statistical metrics',
            url: 'https://docs.seldon.ai/seldon-core-1/tutorials/notebooks/feedback_reward_custom_metrics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mpm-grafana',
        text: 'Metrics of the MPM Module are read from its API or shown in Grafana.',
        support: {},
        about: ['model-quality-monitoring', 'endpoint-metrics'],
        only: ['mpm-module'],
        sources: [
          {
            title: 'Seldon MPM Module documentation: Release notes',
            url: 'https://docs.seldon.ai/mpm/resources/release-notes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-tracing',
        text: 'Core 1 traces calls through the components of a deployment with OpenTracing and Jaeger.',
        support: {},
        about: ['llm-tracing', 'endpoint-metrics'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Distributed tracing with Jaeger',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/distributed-tracing',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'histogram-metrics',
        text: 'Core 2 keeps histogram metrics for each pipeline but not for each model; its documentation calls the set of metrics experimental.',
        support: {},
        about: ['endpoint-metrics'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Operational metrics',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/operational-monitoring/operational',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-tracing',
        text: 'MLServer can export OpenTelemetry traces to a collector that its settings name.',
        support: {},
        about: ['endpoint-metrics', 'llm-tracing'],
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer repository: MLServer settings',
            url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/api/Settings.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'kafka-payloads',
        text: 'Core 2 logs the input and output of every pipeline step in Kafka; requests made directly to a model over REST or gRPC are not logged automatically.',
        support: { 'payload-logging': { how: 'native', via: 'Kafka', partial: true } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-inspect',
        text: 'The Seldon CLI shows the data that a request left at each step of a Core 2 pipeline, found by its request ID.',
        support: {},
        about: ['payload-logging', 'llm-tracing'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: seldon pipeline inspect',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_pipeline_inspect.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'topic-retention',
        text: 'Kafka topics of a Core 2 model or pipeline are kept when it is deleted, unless a flag tells Core 2 to delete them.',
        support: {},
        about: ['payload-logging', 'data-privacy'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Managing Kafka topics',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/managing-kafka-topics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-payload-logging',
        text: 'Core 1 sends request and response payloads of any part of a deployment as CloudEvents to an address or directly to Kafka.',
        support: { 'payload-logging': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Payload logging',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/logging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-request-logs',
        text: 'The Enterprise Platform stores requests and responses in Elasticsearch and splits batches, so that single requests can be displayed and explained; OpenSearch is not supported.',
        support: { 'payload-logging': { how: 'native', via: 'Elasticsearch' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Request logging',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/request-logging',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: ML data events monitoring',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/ml-data-events-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'drift-models',
        text: 'Core 2 runs drift detectors made with Alibi Detect as models, usually in an asynchronous branch of a pipeline; alerts are read from their Kafka topic.',
        support: { 'drift-detection': { how: 'native', via: 'Alibi Detect' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Drift detection',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/drift',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'outlier-models',
        text: 'Core 2 runs outlier detectors made with Alibi Detect as models, alone or as steps of a pipeline.',
        support: { 'outlier-detection': { how: 'native', via: 'Alibi Detect' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Outlier detection',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/outlier',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'explainer-models',
        text: 'Core 2 deploys explainers of Alibi Explain as models that explain another model or a whole pipeline as a black box.',
        support: { explainability: { how: 'native', via: 'Alibi Explain' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Explainability',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/explainers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-explainers',
        text: 'Core 1 supports six explanation methods of Alibi: anchors for tables, text and images, Kernel SHAP, integrated gradients and Tree SHAP.',
        support: { explainability: { how: 'native', via: 'Alibi Explain' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Model explanations',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/explainers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-detectors',
        text: 'Core 1 passes logged requests to outlier and drift detectors of Alibi Detect that process them asynchronously.',
        support: {
          'outlier-detection': { how: 'native', via: 'Alibi Detect' },
          'drift-detection': { how: 'native', via: 'Alibi Detect' },
        },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Outlier detection',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/outlier_detection',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Drift detection',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/drift_detection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reference-distribution',
        text: 'The drift detectors of Core 1 compare incoming requests with a reference distribution such as that of the training data.',
        support: { 'training-serving-skew': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Drift detection',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/drift_detection',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-detect-drift-methods',
        text: 'Alibi Detect has drift tests for tables, text, images and time series, offline and online, among them Kolmogorov-Smirnov, chi-squared, maximum mean discrepancy and classifier tests.',
        support: { 'drift-detection': { how: 'native' } },
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect repository: README',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Alibi Detect documentation: Drift detection',
            url: 'https://docs.seldon.ai/alibi-detect/cd',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-detect-kinds-of-drift',
        text: 'Alibi Detect covers drift of inputs, of labels and of the relation between them; tests that need ground truth are called supervised drift detection.',
        support: {},
        about: ['drift-detection', 'model-quality-monitoring'],
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect documentation: Drift detection',
            url: 'https://docs.seldon.ai/alibi-detect/cd',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-detect-outliers',
        text: 'Alibi Detect has ten outlier detectors, among them isolation forest, Mahalanobis distance, auto-encoders, Prophet and spectral residuals.',
        support: { 'outlier-detection': { how: 'native' } },
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect repository: README',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-detect-adversarial',
        text: 'Alibi Detect detects adversarial inputs with an adversarial auto-encoder or model distillation.',
        support: {},
        about: ['outlier-detection'],
        only: ['alibi-detect'],
        sources: [
          {
            title: 'Alibi Detect repository: README',
            url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-explain-methods',
        text: 'Alibi Explain offers local and global explanation methods for classification and regression models, among them anchors, counterfactuals, SHAP, integrated gradients and accumulated local effects.',
        support: { explainability: { how: 'native' } },
        only: ['alibi-explain'],
        sources: [
          {
            title: 'Alibi Explain repository: README',
            url: 'https://github.com/SeldonIO/alibi/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-explain-numpy',
        text: 'Methods of Alibi Explain expect models that work on NumPy arrays; models with other inputs need a wrapper function.',
        support: {},
        about: ['explainability'],
        only: ['alibi-explain'],
        sources: [
          {
            title: 'Alibi Explain repository: Frequently asked questions',
            url: 'https://github.com/SeldonIO/alibi/blob/master/docs-gb/source/overview/faq.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alibi-explain-confidence',
        text: 'Alibi Explain scores the confidence of single predictions with trust scores or a linearity measure.',
        support: {},
        about: ['explainability'],
        only: ['alibi-explain'],
        sources: [
          {
            title: 'Alibi Explain repository: README',
            url: 'https://github.com/SeldonIO/alibi/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-detectors',
        text: 'The Enterprise Platform adds drift and outlier detectors to deployments and pipelines through its interface or API.',
        support: { 'drift-detection': { how: 'native' }, 'outlier-detection': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: DriftDetectorApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/DriftDetectorApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: OutlierDetectorApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/OutlierDetectorApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: ML data events monitoring',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/ml-data-events-monitoring',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-feature-distributions',
        text: 'The Enterprise Platform API returns distributions and statistics of the features in logged requests, filtered by time, feature or outliers.',
        support: {},
        about: ['data-quality-monitoring', 'exploratory-analysis', 'drift-detection'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: MonitorApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/MonitorApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'guardrail-tutorial',
        text: 'Guardrails can be built with the LLM Module as a pipeline in which a prompt model, written by the user, lets a request pass or rejects it.',
        support: { 'llm-guardrails': { how: 'custom' } },
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Guardrails',
            url: 'https://docs.seldon.ai/llm-module/use-cases/guardrails',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-explanations',
        text: 'The Enterprise Platform API adds an explainer to a pipeline and requests explanations of pipelines and deployments.',
        support: { explainability: { how: 'native', via: 'Alibi Explain' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: ExplainApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/ExplainApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: PipelinesApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/PipelinesApi.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Overview',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'enterprise-model-catalogue',
        text: 'The Enterprise Platform has a model catalogue, kept in PostgreSQL, with name, version, address, artifact type, task, tags, metrics and project of each model.',
        support: { 'model-registry': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalogue-sync',
        text: 'The Enterprise Platform watches the cluster and enters the models of deployments into its catalogue by itself, with basic information only.',
        support: {},
        about: ['model-registry', 'deployment-inventory'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalogue-queries',
        text: 'Model metadata of the Enterprise Platform can be searched with a query language of comparisons, partial matches, AND and OR, the last two with equal precedence.',
        support: {},
        about: ['model-registry'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prediction-schema',
        text: 'An entry of the Enterprise Platform’s model catalogue can hold a prediction schema that describes inputs and outputs, with types such as categorical, one-hot or tensor.',
        support: { 'model-signatures': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/model-metadata',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'runtime-metadata',
        text: 'The Enterprise Platform lists all deployments that are associated with a model of its catalogue.',
        support: {},
        about: ['deployment-inventory', 'model-lineage'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'project-permissions',
        text: 'Models of the Enterprise Platform belong to projects, and access to project-scoped resources can be controlled by policies of the Open Policy Agent.',
        support: { 'model-access-control': { how: 'native', via: 'Open Policy Agent' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Authorization',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/authorization',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: API specification',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/swagger-v1alpha1.yml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-overview',
        text: 'The overview page of the Enterprise Platform lists deployments with their status, and a dashboard shows the components and manifest of each.',
        support: { 'deployment-inventory': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Deployment dashboard',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/deployment-dashboard',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Canary promotion demo',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/demos/seldon-core-v2/canary-promotion',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cli-lists',
        text: 'The Seldon CLI lists the models, pipelines, experiments and servers of Core 2 with their state.',
        support: { 'deployment-inventory': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core repository: seldon model list',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/docs-gb/cli/seldon_model_list.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: CLI',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/apis/cli',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-metadata-provenance',
        text: 'Metadata that users add to a Core 1 model, in a file or in code, can trace it to its training system, data and metrics.',
        support: { 'model-lineage': { how: 'custom' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Overview of components',
            url: 'https://docs.seldon.ai/seldon-core-1/concepts/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Quick start guide',
            url: 'https://docs.seldon.ai/seldon-core-1',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Model metadata',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/deployments/metadata',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hugging-face-hub-models',
        text: 'MLServer loads pretrained models of the Hugging Face hub that its model settings name; they are browsed on the hub and not in MLServer.',
        support: { 'foundation-model-catalog': { how: 'integration', via: 'Hugging Face', partial: true } },
        only: ['mlserver'],
        sources: [
          {
            title: 'MLServer documentation: HuggingFace',
            url: 'https://docs.seldon.ai/mlserver/runtimes/huggingface',
            accessed: '2026-11-23',
          },
          {
            title: 'MLServer documentation: Serving HuggingFace Transformer models',
            url: 'https://docs.seldon.ai/mlserver/examples/huggingface',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-runtime',
        text: 'The Prompt Runtime deploys Jinja prompt templates as models of their own, so that several prompts share one local LLM.',
        support: {},
        about: ['prompt-registry', 'llm-serving'],
        only: ['llm-module'],
        sources: [
          {
            title: 'Seldon LLM Module documentation: Prompting',
            url: 'https://docs.seldon.ai/llm-module/components/prompting',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'pipeline-data-lineage',
        text: 'Because Core 2 keeps the data of every pipeline step in Kafka, the transformations of a request can be traced; requests made directly to models are not covered.',
        support: { 'data-lineage': { how: 'native', via: 'Kafka', partial: true } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Dataflow with Kafka',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/data-science-monitoring/dataflow',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: FAQs',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/faqs',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-audit-logging',
        text: 'With audit logging, which is optional, the Enterprise Platform logs every request to it as JSON with address, method, response, time and the user’s identity and groups.',
        support: { 'audit-log': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Audit logging',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/audit',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'git-audit-log',
        text: 'For namespaces kept in Git, the Enterprise Platform shows an audit log of each deployment, made from the commits and the user who took the action.',
        support: { 'audit-log': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: GitOps sync',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-authentication',
        text: 'Core 2 authenticates to Kafka by mutual TLS or by SASL with PLAIN, SCRAM or OAuth.',
        support: {},
        about: ['encryption'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Security',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/security',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-kafka-tls',
        text: 'Core 1 can use TLS towards Kafka for streams and for payload logs.',
        support: { encryption: { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Native Kafka integration',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/kafka',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Payload logging',
            url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/logging',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-stays-on-premises',
        text: 'Data of the Enterprise Platform stays on infrastructure that the customer manages.',
        support: {},
        about: ['data-privacy', 'self-hosted'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tls',
        text: 'TLS can be switched on in Core 2 for the control plane, the data plane and Kafka, with certificates that the installer provides, for example from cert-manager.',
        support: { encryption: { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Security',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/security',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'enterprise-gitops',
        text: 'The Enterprise Platform can keep the deployments of a namespace in a Git repository, committing each change with its author, while Argo CD applies them to the cluster.',
        support: { 'ci-cd-integration': { how: 'native', via: 'Argo CD' }, 'source-control': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: GitOps sync',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Namespaces',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/namespace-setup',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gitops-ignores-manual',
        text: 'In its GitOps namespaces the Enterprise Platform ignores resources created with kubectl outside the Git repository.',
        support: {},
        about: ['source-control', 'ci-cd-integration'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: GitOps sync',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/gitops',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-argocd-example',
        text: 'The Core 1 repository has an example that builds models with Jenkins and Argo Workflows and deploys them from Git with Argo CD.',
        support: { 'ci-cd-integration': { how: 'integration', via: 'Jenkins and Argo CD' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core repository: CI/CD example with Argo CD',
            url: 'https://github.com/SeldonIO/seldon-core/blob/master/examples/cicd/cicd-argocd/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'helm-charts',
        text: 'Seldon publishes four Helm charts for Core 2: custom resources, manager, runtime and servers.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Installation overview',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'declarative-resources',
        text: 'Models, pipelines, experiments and servers of Core 2 are declared in YAML manifests of its custom resources.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Kubernetes resources',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/resources',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Models',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/models',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cli-not-for-kubernetes',
        text: 'The Seldon CLI cannot change the manifests in a Kubernetes cluster and is not recommended there for changing resources.',
        support: {},
        about: ['infrastructure-as-code', 'local-mode'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Seldon CLI',
            url: 'https://docs.seldon.ai/seldon-core-2/resources/apis/cli',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ansible-playbooks',
        text: 'Ansible playbooks install Core 2 with Kafka, Prometheus, OpenTelemetry and Jaeger; they are meant for development and testing.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Learning environment',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/learning-environment',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core repository: Ansible installation',
            url: 'https://github.com/SeldonIO/seldon-core/blob/v2/ansible/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-api-and-sdk',
        text: 'Upstream systems can create deployments and batch jobs on the Enterprise Platform through its REST API, for which there is a Python SDK.',
        support: { 'external-job-submission': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: REST API',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/product-tour/api',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Deploy SDK repository: BatchJobsApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/BatchJobsApi.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'enterprise-namespaces',
        text: 'The Enterprise Platform works with labelled Kubernetes namespaces; GitOps and access are set for each, and users see only those they may access.',
        support: { workspaces: { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Namespaces',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/namespace-setup',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-2-namespaces',
        text: 'Core 2 can be installed for the whole cluster, for chosen namespaces or for one, with a runtime of its own in each namespace; several operators can watch separate sets of namespaces.',
        support: { workspaces: { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Production environment',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Server runtime',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/advanced-configurations/seldonruntime',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-opa-policies',
        text: 'If authorisation is enabled in the Enterprise Platform, policies of the Open Policy Agent for users and groups decide on its API calls; without any policy, all authorised endpoints deny requests.',
        support: { 'role-based-access': { how: 'native', via: 'Open Policy Agent' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Authorization',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/operations/authorization',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Configuring authorization',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment/authorization',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-user-management',
        text: 'If user management is enabled, the Enterprise Platform API creates users and groups, and whoever holds the grant permission on a resource can create policies for it.',
        support: {},
        about: ['role-based-access'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Deploy SDK repository: PermissionManagementServiceApi',
            url: 'https://github.com/SeldonIO/seldon-deploy-sdk/blob/master/python/docs/PermissionManagementServiceApi.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-oidc',
        text: 'Users sign in to the Enterprise Platform through an OpenID Connect provider such as Keycloak; LDAP can be used through Dex in a Kubeflow set-up.',
        support: { 'single-sign-on': { how: 'native', via: 'OpenID Connect' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Authentication',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/authentication',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Production environment',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-authorisation',
        text: 'Core 2 leaves authentication at model endpoints to a service mesh or gateway; the documentation shows Istio checking tokens of an OpenID Connect provider.',
        support: {},
        about: ['role-based-access', 'single-sign-on', 'network-isolation'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Secure model endpoints',
            url: 'https://docs.seldon.ai/seldon-core-2/integrations/service-meshes/securing-endpoints',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'internal-service',
        text: 'The seldon-mesh service of Core 2 need not be a load balancer and can stay within the cluster, reached through an ingress or service mesh of the user’s choice.',
        support: { 'network-isolation': { how: 'custom' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Inference server',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/inference/inference',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Service meshes',
            url: 'https://docs.seldon.ai/seldon-core-2/integrations/service-meshes',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'enterprise-self-hosted',
        text: 'The Enterprise Platform is self-hosted: it runs on a Kubernetes cluster that the customer provides and maintains.',
        support: { 'self-hosted': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-2-clusters',
        text: 'Core 2 is installed with Helm on managed Kubernetes of Google, Amazon or Azure or on the user’s own clusters, including OpenShift.',
        support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Installation overview',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-2-versions',
        text: 'Core 2 supports Kubernetes 1.27 to 1.33; Kafka 3.4 to 3.8 is needed only for pipelines.',
        support: {},
        about: ['kubernetes-install', 'streaming-inference'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Installation overview',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kafka-not-included',
        text: 'Kafka is external to Core 2 and run by the cluster’s administrators; managed services tested with it are Confluent Cloud, Amazon MSK and Azure Event Hub.',
        support: {},
        about: ['kubernetes-install', 'multi-cloud'],
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Kafka integration',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Managed Kafka',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/production-environment/kafka/managed-kafka',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-install',
        text: 'Core 1 is installed with Helm or Kustomize; release 1.19 is listed for Kubernetes 1.23 to 1.35.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Install in Kubernetes',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-kind',
        text: 'For learning, Core 2 runs on one computer in a kind cluster, for which at least 32 GB of memory are asked.',
        support: { 'local-mode': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Learning environment',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/learning-environment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'docker-compose',
        text: 'Core 2 runs without Kubernetes in Docker Compose for development, where servers are not autoscaled.',
        support: { 'local-mode': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Installation overview',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 2 documentation: Servers',
            url: 'https://docs.seldon.ai/seldon-core-2/user-guide/servers',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-local',
        text: 'MLServer is installed with pip and can serve models as an ordinary process without Kubernetes.',
        support: { 'local-mode': { how: 'native' } },
        only: ['mlserver'],
        sources: [
          { title: 'MLServer documentation: Overview', url: 'https://docs.seldon.ai/mlserver', accessed: '2026-11-23' },
          {
            title: 'MLServer documentation: Deployment',
            url: 'https://docs.seldon.ai/mlserver/user-guide/deployment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-requirements',
        text: 'To be installed on Kubernetes, the Enterprise Platform requires release 2.8 or later of Core 2, Istio, PostgreSQL, Prometheus and an OpenID Connect provider; Elasticsearch and Argo CD are recommended, Argo Workflows is optional.',
        support: { 'kubernetes-install': { how: 'native' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Production environment',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-openshift',
        text: 'The OpenShift instructions of the Enterprise Platform are for its version 2.1.0 and work only on OpenShift 4.10 to 4.13.',
        support: {},
        about: ['kubernetes-install', 'self-hosted'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: OpenShift environment',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/openshift-environment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'images-mirrored',
        text: 'Customers can mirror Seldon’s images from Docker Hub to an internal registry.',
        support: {},
        about: ['air-gapped-install'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-kind',
        text: 'Core 1 can be installed in a Kubernetes cluster on a local machine.',
        support: { 'local-mode': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Install locally',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/kind',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'core-1-marketplaces',
        text: 'Core 1 can also be installed from Google Cloud Marketplace and from OperatorHub, there through the OpenShift console too.',
        support: {},
        about: ['kubernetes-install', 'third-party-distributions'],
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Install in Kubernetes',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-size',
        text: 'For the Enterprise Platform with its full ecosystem, at least 24 virtual CPUs and 96 GB of memory are stated.',
        support: {},
        about: ['self-hosted', 'kubernetes-install'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Production environment',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'clouds-of-core-2',
        text: 'Core 2 can be deployed on Google Kubernetes Engine, Amazon EKS and Azure AKS.',
        support: { 'multi-cloud': { how: 'native' } },
        only: ['core-2'],
        sources: [
          {
            title: 'Seldon Core 2 documentation: Installation overview',
            url: 'https://docs.seldon.ai/seldon-core-2/installation/installation',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'clouds-of-core-1',
        text: 'Core 1 has installation guides for Google Cloud, Azure and Amazon Web Services.',
        support: { 'multi-cloud': { how: 'native' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Seldon Core 1 documentation: Installation',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Core 1 documentation: Install on AWS',
            url: 'https://docs.seldon.ai/seldon-core-1/getting-started/installation/aws',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'enterprise-in-own-cloud',
        text: 'The Enterprise Platform, which customers operate themselves, can run in their own Google Cloud, AWS or Azure environment.',
        support: { 'multi-cloud': { how: 'native' } },
        about: ['customer-cloud-deployment'],
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Production environment',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/production-environment',
            accessed: '2026-11-23',
          },
          {
            title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'no-hosted-enterprise-platform',
        text: 'The Enterprise Platform is not operated for the customer: it is self-hosted, on a cluster that the customer provisions and maintains.',
        support: { 'managed-service': { how: 'none' } },
        only: ['enterprise-platform'],
        sources: [
          {
            title: 'Seldon Enterprise Platform documentation: Seldon security architecture',
            url: 'https://docs.seldon.ai/seldon-enterprise-platform/architecture/security-practices',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'charmed-seldon-core',
        text: 'Canonical packages the operator of Core 1 as a charm for Juju, which was part of Charmed Kubeflow up to version 1.8; since version 1.9 of 2024 it is no longer maintained.',
        support: { 'third-party-distributions': { how: 'native', stage: 'deprecated' } },
        only: ['core-1'],
        sources: [
          {
            title: 'Charmed Kubeflow bundle repository: Removal of the Seldon Core charm, July 2024',
            url: 'https://github.com/canonical/bundle-kubeflow/commit/94ae866d793ffe73675b40fe544fcf79526eca53',
            accessed: '2026-11-23',
          },
          {
            title: 'Charmed Seldon Core operator repository: README',
            url: 'https://github.com/canonical/seldon-core-operator',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [],
  notFound: {
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'exploratory-analysis': '2026-11-23',
    'automated-feature-engineering': '2026-11-23',
    'feature-store': '2026-11-23',
    'data-labeling': '2026-11-23',
    notebooks: '2026-11-23',
    'data-quality-checks': '2026-11-23',
    'distributed-data-processing': '2026-11-23',
    'visual-pipeline-builder': '2026-11-23',
    automl: '2026-11-23',
    'hyperparameter-tuning': '2026-11-23',
    'custom-training-code': '2026-11-23',
    'distributed-training': '2026-11-23',
    'spot-training': '2026-11-23',
    'experiment-tracking': '2026-11-23',
    autologging: '2026-11-23',
    'llm-fine-tuning': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'training-debugging': '2026-11-23',
    'model-export': '2026-11-23',
    'app-hosting': '2026-11-23',
    'llm-evaluation': '2026-11-23',
    'bias-monitoring': '2026-11-23',
    'data-quality-monitoring': '2026-11-23',
    'lifecycle-stages': '2026-11-23',
    'cross-workspace-models': '2026-11-23',
    'approval-workflow': '2026-11-23',
    'model-documentation': '2026-11-23',
    'prompt-registry': '2026-11-23',
    'data-catalog': '2026-11-23',
    'dataset-versioning': '2026-11-23',
    'data-access-control': '2026-11-23',
    'data-privacy': '2026-11-23',
    'automated-retraining': '2026-11-23',
    'environment-promotion': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
  },
});
