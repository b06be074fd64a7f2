import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'cli-1-13',
    text: 'Databricks CLI 1.13.0, released on 20 August 2026, ships binaries in FIPS 140-3 mode by default.',
    support: {},
    about: ['encryption', 'infrastructure-as-code'],
    sources: [
      {
        title: 'Databricks CLI repository: Changelog',
        url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-20',
  },
  {
    slug: 'fine-tuning-removal',
    text: 'Databricks set 14 August 2026 for the removal of Foundation Model Fine-tuning and points its users to AI Runtime.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [
      {
        title: 'Azure Databricks documentation: Create and deploy a Foundation Model Fine-tuning run',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/large-language-models/foundation-model-training/fine-tune-run-tutorial',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-14',
  },
  {
    slug: 'runtime-19',
    text: 'Databricks Runtime 19, on Apache Spark 4.2, was released on 15 June 2026.',
    support: {},
    about: ['distributed-data-processing'],
    sources: [
      {
        title: 'Azure Databricks documentation: Databricks Runtime release notes',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-15',
  },
  {
    slug: 'runtime-18-lts',
    text: 'Databricks Runtime 18 LTS, on Apache Spark 4.1, was released on 10 June 2026.',
    support: {},
    about: ['distributed-data-processing'],
    sources: [
      {
        title: 'Azure Databricks documentation: Databricks Runtime release notes',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/release-notes/runtime/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06-10',
  },
  {
    slug: 'feature-views-preview',
    text: 'Feature Views of the feature store entered public preview in June 2026.',
    support: {},
    about: ['feature-store'],
    sources: [
      {
        title: 'Databricks agent skills: Feature Views',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-ml-training/references/feature-views.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06',
  },
  {
    slug: 'legacy-serving-end',
    text: 'Legacy MLflow Model Serving reached its end of life on 15 September 2025, and its endpoints stopped working.',
    support: {},
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'Databricks documentation: Migrate to Model Serving',
        url: 'https://docs.databricks.com/aws/en/machine-learning/model-serving/migrate-model-serving',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-09-15',
  },
  {
    slug: 'asset-bundles-ga',
    text: 'Databricks Asset Bundles became generally available with version 0.218.0 of the Databricks CLI on 23 April 2024.',
    support: {},
    about: ['infrastructure-as-code', 'ci-cd-integration'],
    sources: [
      {
        title: 'Databricks CLI repository: Changelog',
        url: 'https://github.com/databricks/cli/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-04-23',
  },
  {
    slug: 'workspace-registry-off-for-new-accounts',
    text: 'In April 2024 Databricks began to switch off the Workspace Model Registry for new accounts whose default catalogue is in Unity Catalog.',
    support: {},
    about: ['model-registry', 'lifecycle-stages'],
    sources: [
      {
        title: 'Databricks documentation: Workspace Model Registry (legacy)',
        url: 'https://docs.databricks.com/aws/en/machine-learning/manage-model-lifecycle/workspace-model-registry',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-04',
  },
  {
    slug: 'feature-store-launch',
    text: 'Databricks introduced its feature store, built to work with Delta Lake and MLflow, in May 2021.',
    support: {},
    about: ['feature-store'],
    sources: [
      {
        title: 'Databricks blog: Feature store announcement',
        url: 'https://databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html#:~:text=Databricks%20on%20Twitter-,Databricks%20Announces%20the%20First%20Feature%20Store%20Co%2Ddesigned,a%20Data%20and%20MLOps%20Platform&text=By%20packaging%20up%20feature%20information,model%20retraining%20when%20data%20changes.',
      },
      {
        title: 'Databricks blog: Feature store announcement',
        url: 'https://www.databricks.com/blog/2021/05/27/databricks-announces-the-first-feature-store-integrated-with-delta-lake-and-mlflow.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2021-05',
  },
  {
    slug: 'launch-on-google-cloud',
    text: 'The combined Databricks platform launched on Google Cloud in February 2021, after AWS and Azure.',
    support: {},
    about: ['managed-service', 'multi-cloud'],
    only: ['platform'],
    sources: [
      {
        title: 'Databricks blog: Launch on Google Cloud',
        url: 'https://databricks.com/blog/2021/02/17/announcing-the-launch-of-databricks-on-google-cloud.html',
      },
    ],
    recorded: '2021-10',
    date: '2021-02',
  },
  {
    slug: 'model-serving-launch',
    text: 'Databricks introduced MLflow model serving in June 2020.',
    support: {},
    about: ['real-time-endpoints'],
    sources: [
      {
        title: 'Databricks blog: MLflow model serving announcement',
        url: 'https://databricks.com/blog/2020/06/25/announcing-mlflow-model-serving-on-databricks.html',
      },
    ],
    recorded: '2021-10',
    date: '2020-06',
  },
  {
    slug: 'launch-on-aws-then-azure',
    text: 'The combined Databricks platform became available on AWS before it came to Azure.',
    support: {},
    about: ['managed-service', 'multi-cloud'],
    only: ['platform'],
    sources: [
      {
        title: 'Gartner Peer Insights: Data science and machine learning platforms',
        url: 'https://www.gartner.com/reviews/market/data-science-machine-learning-platforms',
      },
      {
        title: 'ZDNet: Databricks launch on Google Cloud',
        url: 'https://www.zdnet.com/article/databricks-wins-triple-crown-with-launch-on-google-cloud/',
      },
    ],
    recorded: '2021-10',
  },
];
