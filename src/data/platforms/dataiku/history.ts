import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'spreadsheet-interaction',
    text: 'Dataiku lets users work with big data in the manner of an Excel spreadsheet.',
    support: {},
    about: ['data-transformation', 'exploratory-analysis'],
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source was recorded in 2021 and none was found in 2026.',
      sources: [],
    },
  },
  {
    slug: 'enterprise-pricing',
    text: 'Dataiku is sold under an enterprise pricing model.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'pricing',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source was recorded in 2021 and none was found in 2026.',
      sources: [],
    },
  },
  {
    slug: 'outlier-and-gap-highlighting',
    text: 'Dataiku highlights outliers and missing values in data.',
    support: { 'exploratory-analysis': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source was recorded in 2021 and none was found in 2026.',
      sources: [],
    },
  },
  {
    slug: 'outlier-and-gap-repair',
    text: 'Dataiku can fix outliers and missing values in data.',
    support: { 'data-transformation': { how: 'native' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-preparation',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No source was recorded in 2021 and none was found in 2026.',
      sources: [],
    },
  },
  {
    slug: 'spark-streaming',
    text: 'Dataiku supports Spark Streaming, with Scala, for model deployment.',
    support: { 'streaming-inference': { how: 'integration', via: ['Spark Streaming'] } },
    sources: [
      {
        title: 'Dataiku documentation: Streaming with Spark and Scala',
        url: 'https://doc.dataiku.com/dss/latest/streaming/streaming_spark_scala.html',
      },
    ],
    recorded: '2021-10',
    category: 'model-deployment',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'The documentation describes streaming Spark Scala code for processing streams and does not speak of deploying models with it.',
      sources: [
        {
          title: 'Dataiku documentation 13: Streaming Spark Scala',
          url: 'https://doc.dataiku.com/dss/13/streaming/streaming_spark_scala.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['dataiku/data-preparation/streaming-spark-scala'],
    },
  },
  {
    slug: 'drift-plugin',
    text: 'A Dataiku plug-in monitors model drift.',
    support: { 'drift-detection': { how: 'native', via: ['drift plug-in'] } },
    about: ['extension-points'],
    sources: [
      {
        title: 'Dataiku knowledge base: Monitoring model drift',
        url: 'https://knowledge.dataiku.com/latest/kb/analytics-ml/Monitoring-model-drift-with-DSS.html',
      },
    ],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason: 'From DSS 10 the drift plug-in counts as deprecated, and evaluation stores are recommended in its place.',
      sources: [
        {
          title: 'Dataiku plug-in on GitHub: Model drift monitoring',
          url: 'https://github.com/dataiku/dss-plugin-model-drift/blob/master/README.md',
          accessed: '2026-11-23',
        },
        {
          title: 'Dataiku documentation 13: Input Data Drift',
          url: 'https://doc.dataiku.com/dss/13/mlops/drift-analysis/input-data-drift.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['dataiku/data-monitoring/input-data-drift', 'dataiku/data-monitoring/drift-model-accuracy'],
    },
  },
  {
    slug: 'dataiku-online',
    text: 'Dataiku Online is a managed offering of Dataiku.',
    support: { 'managed-service': { how: 'native' } },
    only: ['dataiku-online'],
    sources: [
      { title: 'Dataiku documentation: Installing', url: 'https://doc.dataiku.com/dss/latest/installation/index.html' },
    ],
    recorded: '2021-10',
    category: 'cloud-saas',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The hosted offering is now documented under the name Dataiku Cloud.',
      sources: [
        {
          title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
          url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['dataiku/cloud-saas/dataiku-cloud'],
    },
  },
];
