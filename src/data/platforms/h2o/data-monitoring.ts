import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'data-level-monitoring',
    text: 'H2O MLOps monitors deployments at the level of the data.',
    support: {},
    about: ['data-quality-monitoring'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Monitoring deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
      },
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Monitoring setup',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'drift',
    text: 'H2O MLOps monitors drift.',
    support: { 'drift-detection': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Monitoring deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
      },
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'anomalies',
    text: 'H2O MLOps monitors anomalies.',
    support: { 'outlier-detection': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Monitoring deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'alerts',
    text: 'H2O MLOps raises alerts as part of data monitoring.',
    support: { 'monitoring-alerts': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Monitoring deployments',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/using.html#monitoring-deployments',
      },
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'byom-schema',
    text: 'H2O MLOps handles the data of bring-your-own models (BYOM) only by way of a schema when it monitors data.',
    support: { 'external-models': { how: 'native', partial: true } },
    about: ['drift-detection', 'data-quality-monitoring'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Bring your own model',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
      },
      {
        title: 'H2O MLOps documentation: Understand models',
        url: 'https://docs.h2o.ai/mlops/models/understand-models',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'native-models-without-schema',
    text: 'Data monitoring in H2O MLOps does not depend on a schema for native models.',
    support: {},
    about: ['drift-detection', 'data-quality-monitoring'],
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps user guide: Bring your own model',
        url: 'https://docs.h2o.ai/mlops-release/latest-stable/docs/userguide/byom.html',
      },
      {
        title: 'H2O MLOps documentation: Understand models',
        url: 'https://docs.h2o.ai/mlops/models/understand-models',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'drift-measures',
    text: 'Drift queries of H2O MLOps compute total variation distance, population stability index, Z-score and Hellinger distance against baseline data.',
    support: { 'drift-detection': { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'raw-data-kafka',
    text: 'H2O MLOps can send the requests and responses of scoring as raw data to a Kafka topic.',
    support: { 'payload-logging': { how: 'integration', via: ['Apache Kafka'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'baseline-aggregates',
    text: 'H2O MLOps compares aggregates of selected columns with a baseline of bins, means, deviations and missing counts, by drift queries in Superset; the user can supply the baseline, for example of the training data.',
    support: { 'drift-detection': { how: 'native' }, 'training-serving-skew': { how: 'custom' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Monitoring setup',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Model monitoring',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-monitoring',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-shift-detection',
    text: 'Driverless AI 1.10 detects shift between the training, validation and test data of an experiment, not serving data, with a model that predicts to which dataset a row belongs.',
    support: {},
    about: ['drift-detection', 'training-serving-skew'],
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI 1.10 user guide: Data leakage and shift detection',
        url: 'https://docs.h2o.ai/driverless-ai/1-10-lts/docs/userguide/leakage-shift-detection.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-mli',
    text: 'Driverless AI explains models with K-LIME, Shapley values, surrogate trees, partial dependence and reason codes for each prediction.',
    support: { explainability: { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: MLI overview',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/interpreting.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-explain',
    text: 'One function of h2o-3 explains a model or an AutoML run with variable importance, SHAP summary, partial dependence, ICE and residual plots.',
    support: { explainability: { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Model explainability',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/explain.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlops-shapley',
    text: 'H2O MLOps returns Shapley values with predictions of Driverless AI models for original and transformed features, of h2o-3 MOJOs for DRF, GBM and XGBoost only.',
    support: { explainability: { how: 'native' } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Shapley values support',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/model-scoring/shapley-values-support',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-fair-infogram',
    text: 'The fair infogram of h2o-3 marks features that carry little information beyond protected attributes as inadmissible before a model is trained.',
    support: {},
    about: ['bias-monitoring'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Admissible machine learning',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/admissible.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-disparate-analysis',
    text: 'A function of h2o-3, for R and Python, aggregates intersectional fairness, with the adverse impact ratio, over protected columns for several models.',
    support: { 'bias-monitoring': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 R reference: h2o.disparate_analysis',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-r/docs/reference/h2o.disparate_analysis.html',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 repository: Python explanation module',
        url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py/h2o/explanation/_explain.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-guardrails',
    text: 'Enterprise h2oGPTe checks user prompts with a prompt guard model for attacks such as jailbreaks and with a model that classifies unsafe content, and fails violations.',
    support: { 'llm-guardrails': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe Python client: GuardrailsSettings',
        url: 'https://h2oai.github.io/h2ogpte/rest/GuardrailsSettings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'h2oGPTe GitHub action: Configuration',
        url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2ogpte-guardrail-entities',
    text: 'The categories that the guardrails of Enterprise h2oGPTe classify can be replaced by one’s own descriptions, and regular expressions can mark further content as personal data.',
    support: { 'llm-guardrails': { how: 'native' } },
    only: ['h2ogpte'],
    sources: [
      {
        title: 'h2oGPTe Python client: Guardrails and PII tutorial',
        url: 'https://h2oai.github.io/h2ogpte/tutorials/tutorial2/tutorial2.html',
        accessed: '2026-11-23',
      },
      {
        title: 'h2oGPTe GitHub action: Configuration',
        url: 'https://github.com/h2oai/h2ogpte-action/blob/main/docs/CONFIGURATION.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sql-alert-conditions',
    text: 'Alerts of H2O MLOps are made in Superset, where its notifications are enabled, as SQL conditions over aggregates of scoring data, such as a bound on the maximum of a column.',
    support: { 'data-quality-monitoring': { how: 'custom', via: ['Apache Superset'] } },
    only: ['mlops'],
    sources: [
      {
        title: 'H2O MLOps documentation: Monitoring alerts',
        url: 'https://docs.h2o.ai/mlops/model-monitoring/monitoring-alerts',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O MLOps documentation: Monitoring setup',
        url: 'https://docs.h2o.ai/mlops/v1.1.11/py-client/examples/monitoring-setup',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-disparate-impact',
    text: 'Driverless AI 1.10 tests binary classification and regression models for disparate impact, comparing measures of each group with those of a reference group.',
    support: { 'bias-monitoring': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
