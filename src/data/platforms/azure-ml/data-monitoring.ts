import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'payload-logging',
    text: 'Payloads can be logged to Azure Blob Storage to be analysed.',
    support: { 'payload-logging': { how: 'native', via: ['Azure Blob Storage'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Collecting data from models in production',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/how-to-enable-data-collection',
      },
      {
        title: 'Azure Machine Learning documentation: Data collection from models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'drift-detection',
    text: 'Azure Machine Learning detects data drift.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Microsoft Learn: Training module on data drift monitoring',
        url: 'https://docs.microsoft.com/en-us/learn/modules/monitor-data-drift-with-azure-machine-learning/',
      },
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'data-collector',
    text: 'The data collector stores requests and responses of managed or Kubernetes online deployments at a sampling rate of up to 100%; batch endpoints are not covered.',
    support: { 'payload-logging': { how: 'native', via: ['Azure Blob Storage'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data collection from models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-logging',
    text: 'The data collector’s Python package logs tabular data from within a scoring script, before, during and after transformations; other kinds of data are not supported.',
    support: { 'payload-logging': { how: 'native' } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Data collection from models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-data-collection',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-signals',
    text: 'Model monitoring measures data drift and prediction drift with metrics such as Jensen-Shannon distance and population stability index, for tabular classification and regression.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'attribution-drift',
    text: 'Model monitoring can track feature attribution drift, in preview, by comparing the importance of features in production with that in training.',
    support: { 'drift-detection': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-reference',
    text: 'The data drift signal of model monitoring can take the model’s training data as the reference for its inputs in production.',
    support: { 'training-serving-skew': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-quality-signal',
    text: 'The data quality signal of model monitoring reports the rates of null values, wrong data types and values out of bounds in production inputs.',
    support: { 'data-quality-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'outside-deployments',
    text: 'Models that run outside Azure Machine Learning or on batch endpoints can be monitored as well, if the user collects their production data.',
    support: { 'external-models': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'interpretability',
    text: 'The Responsible AI dashboard shows which features drive a model as a whole and each prediction, with the InterpretML package.',
    support: { explainability: { how: 'native', via: ['InterpretML'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Responsible AI dashboard',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'what-if-and-causal',
    text: 'The Responsible AI dashboard adds counterfactual examples with DiCE and estimates of causal effects with EconML.',
    support: { explainability: { how: 'native', via: ['DiCE and EconML'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Responsible AI dashboard',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-assessment',
    text: 'The Responsible AI dashboard measures how predictions and performance differ between groups such as sex, race or age, with the Fairlearn package.',
    support: { 'bias-monitoring': { how: 'native', via: ['Fairlearn'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Responsible AI dashboard',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-responsible-ai-dashboard',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'serverless-content-filter',
    text: 'Serverless deployments can filter hateful, sexual, violent and self-harm content with Azure AI Content Safety, a preview option that is on by default.',
    support: { 'llm-guardrails': { how: 'native', via: ['Azure AI Content Safety'], stage: 'preview' } },
    only: ['serverless-deployments'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Serverless API deployments',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-deploy-models-serverless',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Model catalogue',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'separate-content-safety',
    text: 'For catalogue models on managed compute, content is screened by separate calls to Azure AI Content Safety, which is billed on its own.',
    support: { 'llm-guardrails': { how: 'integration', via: ['Azure AI Content Safety'] } },
    only: ['online-endpoints'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model catalogue',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-catalog',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'monitoring-datastore-access',
    text: 'Model monitoring reads datastores only with stored credentials such as a shared access signature, not by identity.',
    support: {},
    about: ['drift-detection', 'data-access-control'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model monitoring',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
