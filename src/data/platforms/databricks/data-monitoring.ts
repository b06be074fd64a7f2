import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'gateway-inference-tables',
    text: 'Inference tables of the AI gateway log requests to and responses of serving endpoints in Delta tables of Unity Catalog.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Monitor model quality and endpoint health',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/monitor-diagnose-endpoints',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sampled-payloads',
    text: 'The telemetry settings of a serving endpoint can log a chosen fraction of its requests to an inference table.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'profile-drift',
    text: 'Data profiling computes drift of a table between consecutive time windows, and against a baseline table when one is given.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Data profiling metric tables',
        url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'baseline-comparison',
    text: 'Data profiling measures drift of logged requests against a baseline table that the user supplies, for which a demo of the vendor recommends the held-out set of the model’s training.',
    support: { 'training-serving-skew': { how: 'custom' } },
    about: ['drift-detection'],
    sources: [
      {
        title: 'Databricks demos: Model monitoring',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/07_model_monitoring.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Data quality data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_quality_monitor',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Data profiling metric tables',
        url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/monitor-output',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'profile-window',
    text: 'A new time-series or inference profile starts with the data of the last 30 days and then covers all new data; snapshot profiles take tables of up to 4 TB.',
    support: {},
    about: ['data-quality-monitoring', 'drift-detection'],
    sources: [
      {
        title: 'Databricks documentation: Create a data profile using the API',
        url: 'https://docs.databricks.com/aws/en/lakehouse-monitoring/create-monitor-api',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Data profiling',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-unity-catalog/references/7-data-profiling.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'validity-checks',
    text: 'Anomaly detection on the tables of a schema, in public preview, can check the share of nulls, value ranges and uniqueness of columns.',
    support: { 'data-quality-monitoring': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Data quality data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_quality_monitor_v2',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor_v2',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_data_quality_monitor',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/data_quality_monitor',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-guardrails',
    text: 'Guardrails of the AI gateway on serving endpoints apply a safety filter and block or mask personal data in prompts and answers.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Serving data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/serving.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keyword-and-topic-guardrails-deprecated',
    text: 'Guardrails by forbidden keywords and by allowed topics on serving endpoints are deprecated.',
    support: { 'llm-guardrails': { how: 'native', stage: 'deprecated' } },
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_model_serving',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/model_serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'slicing',
    text: 'Profiles can be split by column expressions; for a column with many values only the 100 most frequent ones form slices.',
    support: {},
    about: ['drift-detection', 'model-quality-monitoring'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_quality_monitor',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/quality_monitor',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks SDK for Python: Data quality data classes',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/dbdataclasses/dataquality.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-policies',
    text: 'Service policies of Unity Gateway check requests to and answers of AI services; a built-in one finds sensitive data such as card numbers and blocks or redacts it.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Unity Gateway concepts',
        url: 'https://docs.databricks.com/aws/en/unity-gateway/concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'large-payloads-not-logged',
    text: 'Requests and responses of custom-model endpoints above 1 MB are not logged.',
    support: {},
    about: ['payload-logging'],
    sources: [
      {
        title: 'Azure Databricks documentation: Model Serving limits and regions',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/machine-learning/model-serving/model-serving-limits',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shap-evaluation',
    text: 'Evaluating a classic model with MLflow can compute SHAP values and log feature-importance plots when the explainer option is on.',
    support: { explainability: { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'MLflow documentation: SHAP integration',
        url: 'https://mlflow.org/docs/latest/ml/evaluation/shap',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'anomaly-detection',
    text: 'Anomaly detection, in public preview, learns from the history of each table in a schema and reports late updates and missing rows.',
    support: { 'data-quality-monitoring': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks documentation: Anomaly detection',
        url: 'https://docs.databricks.com/aws/en/data-quality-monitoring/anomaly-detection/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fairness-metrics',
    text: 'For classification, an inference profile compares a protected group with the rest by predictive parity, predictive equality, equal opportunity and statistical parity.',
    support: { 'bias-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'Databricks documentation: Monitor fairness and bias for classification models',
        url: 'https://docs.databricks.com/en/lakehouse-monitoring/fairness-bias.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-statistics',
    text: 'The drift metrics of data profiling include Jensen–Shannon distance, total variation distance, L-infinity distance and a chi-squared test.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'Databricks demos: Drift detection',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/08_drift_detection.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dqx-row-anomalies',
    text: 'DQX, a library of Databricks Labs without formal support, trains a model on normal rows and flags unusual ones in tables or streams; its guide speaks of data in general and not of inference requests.',
    support: {},
    about: ['outlier-detection'],
    sources: [
      {
        title: 'DQX documentation: Row anomaly detection',
        url: 'https://databrickslabs.github.io/dqx/docs/guide/row_anomaly_detection/',
        accessed: '2026-11-23',
      },
      {
        title: 'DQX repository: README',
        url: 'https://github.com/databrickslabs/dqx/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
