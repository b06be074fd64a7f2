import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'sdk-3-30',
    text: 'SageMaker Python SDK 3.30.0 of 16 November 2026 added a DataPreparer class for data generation, quality evaluation and transformation jobs, and aliases of pipeline versions.',
    support: {},
    about: ['data-transformation', 'data-quality-checks', 'pipeline-orchestration'],
    sources: [
      {
        title: 'SageMaker Python SDK on GitHub: release 3.30.0',
        url: 'https://github.com/aws/sagemaker-python-sdk/releases/tag/v3.30.0',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-11-16',
  },
  {
    slug: 'debugger-closed-2026',
    text: 'SageMaker Debugger was closed to new customers on 30 July 2026.',
    support: {},
    about: ['training-debugging'],
    sources: [
      {
        title: 'SageMaker AI developer guide: Configure Debugger using the SageMaker API',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-30',
  },
  {
    slug: 'agent-rft-2026',
    text: 'SageMaker jobs for multi-turn agentic reinforcement fine-tuning were added in June 2026.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.43.20 of 2 June 2026',
        url: 'https://github.com/boto/botocore/commit/02f43957033b9a09a0936346ad40a99cc71ec682',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06',
  },
  {
    slug: 'detailed-observability-2026',
    text: 'Detailed observability of endpoints, with GPU, host and framework metrics, was added in June 2026.',
    support: {},
    about: ['endpoint-metrics'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.43.31 of 16 June 2026',
        url: 'https://github.com/boto/botocore/commit/64df9c2025ed6ec5c11fc19b058b70e61a3257d4',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-06',
  },
  {
    slug: 'inference-recommendations-2026',
    text: 'Recommendations for generative AI inference were added to SageMaker in April 2026.',
    support: {},
    about: ['llm-serving', 'model-optimization'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.42.93 of 21 April 2026',
        url: 'https://github.com/boto/botocore/commit/fb9e916cdd188c8872cb91527bf09575b3804ab6',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-04',
  },
  {
    slug: 'mlflow-apps-2025',
    text: 'Serverless MLflow Apps were added to SageMaker in December 2025.',
    support: {},
    about: ['experiment-tracking'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.42.1 of 2 December 2025',
        url: 'https://github.com/boto/botocore/commit/029f90a13d78edafdb91a1fca92d7ee49a493408',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12',
  },
  {
    slug: 'serverless-training-2025',
    text: 'Serverless training for model customisation was added to the SageMaker API in December 2025.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.42.2 of 3 December 2025',
        url: 'https://github.com/boto/botocore/commit/7000d1a379b1f2435cbdc91459b3635823ca7e5b',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12',
  },
  {
    slug: 'sdk-v3-2025',
    text: 'Version 3 of the SageMaker Python SDK became generally available on 19 November 2025; version 2 went into maintenance on 6 July 2026.',
    support: {},
    about: ['custom-training-code'],
    sources: [
      {
        title: 'SageMaker Python SDK documentation: Version lifecycle',
        url: 'https://sagemaker.readthedocs.io/en/stable/lifecycle.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-11-19',
  },
  {
    slug: 'task-governance-2024',
    text: 'HyperPod task governance, flexible training plans and Partner AI Apps were added to SageMaker in December 2024.',
    support: {},
    about: ['gpu-scheduling', 'extension-points'],
    sources: [
      {
        title: 'botocore on GitHub: version 1.35.75 of 4 December 2024',
        url: 'https://github.com/boto/botocore/commit/354fe4ff4d58abd277e778358e00f049c42fa49a',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-12',
  },
  {
    slug: 'feature-store-announced',
    text: 'SageMaker Feature Store was announced in December 2020.',
    support: {},
    about: ['feature-store'],
    sources: [
      {
        title: 'AWS News Blog: re:Invent 2020 announcements',
        url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
      },
      {
        title: 'SageMaker developer guide on GitHub, June 2023: Document history',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-12',
  },
  {
    slug: 'data-wrangler-announced',
    text: 'SageMaker Data Wrangler was announced in December 2020.',
    support: {},
    about: ['data-transformation'],
    sources: [
      {
        title: 'AWS News Blog: re:Invent 2020 announcements',
        url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
      },
      {
        title: 'SageMaker developer guide on GitHub, June 2023: Document history',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-12',
  },
  {
    slug: 'debugger-announced',
    text: 'SageMaker Debugger was among the announcements of December 2020.',
    support: {},
    about: ['training-debugging'],
    sources: [
      {
        title: 'AWS News Blog: re:Invent 2020 announcements',
        url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
      },
      {
        title: 'SageMaker developer guide on GitHub, June 2023: Document history',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-12',
  },
  {
    slug: 'pipelines-announced',
    text: 'SageMaker Pipelines was announced in December 2020.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'AWS News Blog: re:Invent 2020 announcements',
        url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
      },
      {
        title: 'SageMaker developer guide on GitHub, June 2023: Document history',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-12',
  },
  {
    slug: 'clarify-announced',
    text: 'SageMaker Clarify was announced in December 2020.',
    support: {},
    about: ['explainability', 'bias-monitoring'],
    sources: [
      {
        title: 'AWS News Blog: re:Invent 2020 announcements',
        url: 'https://aws.amazon.com/blogs/aws/aws-reinvent-announcements-2020/',
      },
      {
        title: 'SageMaker developer guide on GitHub, June 2023: Document history',
        url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/doc-history.md',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2020-12',
  },
];
