import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'kafka-payloads',
    text: 'Core 2 logs the input and output of every pipeline step in Kafka; requests made directly to a model over REST or gRPC are not logged automatically.',
    support: { 'payload-logging': { how: 'native', via: ['Kafka'], partial: true } },
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
    support: { 'payload-logging': { how: 'native', via: ['Elasticsearch'] } },
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
    support: { 'drift-detection': { how: 'native', via: ['Alibi Detect'] } },
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
    support: { 'outlier-detection': { how: 'native', via: ['Alibi Detect'] } },
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
    support: { explainability: { how: 'native', via: ['Alibi Explain'] } },
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
    support: { explainability: { how: 'native', via: ['Alibi Explain'] } },
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
      'outlier-detection': { how: 'native', via: ['Alibi Detect'] },
      'drift-detection': { how: 'native', via: ['Alibi Detect'] },
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
    support: { explainability: { how: 'native', via: ['Alibi Explain'] } },
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
];
