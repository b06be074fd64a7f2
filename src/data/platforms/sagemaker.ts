import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const sagemaker = /* @__PURE__ */ deepFreeze<MatrixPlatform<'sagemaker'>>({
  id: 'sagemaker',
  name: 'Amazon SageMaker AI',
  vendor: 'Amazon Web Services',
  homepage: 'https://aws.amazon.com/sagemaker/ai/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      {
        title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker Python SDK on GitHub: version lifecycle, pull request 5979 of July 2026',
        url: 'https://github.com/aws/sagemaker-python-sdk/pull/5979',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Amazon SageMaker',
      until: '2024-12-03',
      sources: [
        {
          title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
          accessed: '2026-11-23',
        },
      ],
    },
    { name: 'AWS SageMaker', sources: [] },
  ],
  offerings: {},
  introduction: {
    summary:
      'Amazon SageMaker AI is the machine learning service of Amazon Web Services (AWS), which operates it. Until 3 December 2024 it was called Amazon SageMaker; that name now belongs to a wider platform for data, analytics and AI, of which SageMaker AI is one part. API namespaces and documentation addresses still say sagemaker, and the features recorded in 2021 use the old name. Studio is the web interface for development. Ground Truth organises labelling, Data Wrangler prepares data, and Feature Store keeps features for training and inference. Training jobs run built-in algorithms or user code, and Debugger inspects them. Pipelines joins such jobs into workflows, and the Model Registry keeps the resulting model versions. Models answer requests from endpoints or process whole datasets with batch transform. Model Monitor checks captured traffic against a baseline, Clarify measures bias and explains predictions, and Lineage Tracking records the steps of a workflow. Projects set up repositories and CI/CD from templates. After 2021, the Studio of that time was named Studio Classic (30 November 2023), in which no new applications can be created, and Elastic Inference stopped being available.',
    concepts: [
      {
        term: 'SageMaker Studio',
        aliases: ['Studio', 'Studio Classic'],
        definition:
          'The web interface in which users write notebooks, prepare data, and train, deploy and monitor models. The version of 2021 has been called Studio Classic since 30 November 2023; it is kept for existing workloads only.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Studio',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/studio.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Amazon Q Developer in Studio Classic',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sm-q.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Data Wrangler flow',
        aliases: ['Data Wrangler', 'data flow'],
        definition:
          'A sequence of steps that import, combine, transform and analyse data, built with little or no code. Its result can be exported, for example to Amazon S3, a pipeline or the Feature Store.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Data Wrangler',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/data-wrangler.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Feature group',
        aliases: ['Feature Store', 'online store', 'offline store'],
        definition:
          'The table-like resource of Feature Store: named features that describe records. Its online store returns the latest record with low latency; its offline store keeps the history in Amazon S3.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Feature Store concepts',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-concepts.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Pipeline',
        aliases: ['SageMaker Pipelines', 'Model Building Pipelines'],
        definition:
          'A workflow of connected steps, such as processing, training and registering a model, which forms a directed acyclic graph. It is defined with an SDK, a JSON schema or a graphical editor.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Pipelines overview',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-overview.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Inference pipeline',
        aliases: ['serial inference pipeline'],
        definition:
          'Containers behind one endpoint that apply pre-processing, a model and post-processing in turn. It serves predictions, whereas SageMaker Pipelines runs workflows.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Deploying models for inference',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/deploy-model.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Endpoint',
        aliases: ['inference endpoint', 'hosted endpoint'],
        definition:
          'The managed address that serves a model, in real-time, serverless or asynchronous form. Batch transform is the alternative without an endpoint: a job that writes predictions to Amazon S3.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Deploying models for inference',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/deploy-model.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Elastic Inference',
        aliases: ['EI'],
        definition:
          'A former AWS service that attached GPU acceleration to instances to lower the cost of inference. It took no new customers from 15 April 2023 and is no longer available.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Elastic Inference',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/ei.md',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS CLI reference: elastic-inference',
            url: 'https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model group',
        aliases: ['model package group', 'Model Registry'],
        definition:
          'The unit of the Model Registry that collects the versions of models trained for one problem. Each registered model becomes a new version in it.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Data capture',
        aliases: ['payload capture'],
        definition:
          'A setting that logs the inputs and outputs of an endpoint or a batch transform job to Amazon S3. The records serve training, debugging and monitoring.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Data capture',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor-data-capture.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Monitor',
        aliases: ['monitoring schedule', 'baseline'],
        definition:
          'The component that compares captured data with a baseline computed from training data. A monitoring schedule says what it collects, how often it runs and which reports it writes.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Model Monitor',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/model-monitor.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Clarify',
        aliases: ['SageMaker Clarify'],
        definition:
          'The component that detects bias in data and models and explains predictions by feature attribution. For models in production it monitors drift of bias and of attributions.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: Fairness and explainability with Clarify',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/clarify-fairness-and-explainability.md',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'SageMaker project',
        aliases: ['SageMaker Projects', 'MLOps template'],
        definition:
          'A named set of resources created from a template, such as code repositories, a pipeline and a CI/CD set-up. Templates come from AWS or from the user’s organisation; Pipelines can be used without a project.',
        sources: [
          {
            title: 'SageMaker developer guide on GitHub, June 2023: What a SageMaker project is',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/sagemaker-projects-whatis.md',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'mlops-on-aws',
        text: 'SageMaker is a platform for MLOps that runs on AWS.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
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
        ],
        recorded: '2021-10',
        date: '2020-12',
      },
      {
        slug: 'components-marked-new',
        text: 'Five SageMaker components are marked as new: Clarify, Data Wrangler, Debugger, Feature Store and Pipelines.',
        support: {},
        about: [
          'feature-store',
          'data-transformation',
          'training-debugging',
          'pipeline-orchestration',
          'explainability',
          'bias-monitoring',
        ],
        sources: [],
        recorded: '2021-10',
      },
    ],
    pricing: [
      {
        slug: 'metered-pricing',
        text: 'SageMaker is charged by metered use.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        sources: [{ title: 'AWS: SageMaker pricing', url: 'https://aws.amazon.com/sagemaker/pricing/' }],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'ground-truth',
        text: 'SageMaker Ground Truth provides data labelling.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'data-wrangler',
        text: 'SageMaker Data Wrangler is for feature engineering.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [{ title: 'AWS: SageMaker Data Wrangler', url: 'https://aws.amazon.com/sagemaker/data-wrangler/' }],
        recorded: '2021-10',
      },
      {
        slug: 'feature-store',
        text: 'SageMaker includes a feature store.',
        support: { 'feature-store': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'studio-ide',
        text: 'SageMaker Studio is an integrated development environment.',
        support: { notebooks: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'notebooks',
        text: 'SageMaker provides notebooks.',
        support: { notebooks: { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'pipelines',
        text: 'SageMaker Pipelines combines the different options for training.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'training-languages',
        text: 'SageMaker training supports different programming languages.',
        support: { 'custom-training-code': { how: 'native' } },
        about: ['built-in-algorithms'],
        sources: [
          {
            title: 'SageMaker developer guide: Choosing an algorithm',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/algorithms-choose.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'distributed-training',
        text: 'SageMaker training can run distributed or non-distributed.',
        support: { 'distributed-training': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Distributed training',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/distributed-training.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spot-training',
        text: 'SageMaker offers managed training on spot instances.',
        support: { 'spot-training': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Managed spot training',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-managed-spot-training.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'prebuilt-containers',
        text: 'SageMaker can deploy models in pre-built containers.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'custom-containers',
        text: 'SageMaker can deploy models in custom containers.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'inference-pipelines',
        text: 'SageMaker supports inference pipelines.',
        support: { 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Inference pipelines',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipelines.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'batch-and-real-time',
        text: 'SageMaker handles batch and real-time inference in a unified way, inference pipelines included.',
        support: { 'real-time-endpoints': { how: 'native' }, 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Batch transforms with inference pipelines',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-batch.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'autoscaling',
        text: 'SageMaker endpoints can scale automatically.',
        support: { autoscaling: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Endpoint autoscaling',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'multi-model-endpoints',
        text: 'SageMaker offers multi-model endpoints.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Multi-model endpoints',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-model-endpoints.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'gpu-inference',
        text: 'SageMaker supports inference on GPUs for low latency.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'elastic-inference',
        text: 'SageMaker supports Elastic Inference for low latency.',
        support: {},
        about: ['accelerated-inference'],
        sources: [
          {
            title: 'SageMaker developer guide: Elastic Inference',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ei.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'asynchronous-inference',
        text: 'SageMaker supports asynchronous inference for large payloads.',
        support: { 'asynchronous-inference': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Asynchronous inference',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'traffic-splitting',
        text: 'SageMaker can split inference traffic between models, for example for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: A/B testing of models',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-ab-testing.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'invocation-metrics',
        text: 'SageMaker sends invocation metrics, including those of inference pipelines, to CloudWatch.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Amazon CloudWatch' } },
        sources: [
          {
            title: 'SageMaker developer guide: Logs and metrics of inference pipelines',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/inference-pipeline-logs-metrics.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'payload-capture',
        text: 'SageMaker can capture and log inference payloads.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Data capture for Model Monitor',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'monitoring-schedules',
        text: 'SageMaker Model Monitor checks constraints at times set by a custom monitoring schedule.',
        support: { 'data-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Model Monitor',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'payload-capture',
        text: 'SageMaker can capture and log inference payloads.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Data capture for Model Monitor',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-quality',
        text: 'SageMaker Model Monitor can compare predictions with ground truth to monitor model quality.',
        support: { 'model-quality-monitoring': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Model quality monitoring',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'skew-and-bias-drift',
        text: 'SageMaker Clarify monitors skew in the form of bias drift.',
        support: { 'bias-monitoring': { how: 'native' } },
        about: ['training-serving-skew'],
        sources: [
          {
            title: 'SageMaker developer guide: Bias drift monitoring with Clarify',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'feature-attribution',
        text: 'SageMaker Clarify explains predictions by feature attribution.',
        support: { explainability: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Feature attribution drift monitoring with Clarify',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribution-drift.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'feature-attribution-drift',
        text: 'SageMaker Clarify monitors drift of feature attributions.',
        support: { 'drift-detection': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Feature attribution drift monitoring with Clarify',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribution-drift.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'model-registry',
        text: 'SageMaker has a model registry that keeps model versions and organises models in groups.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'training-metadata',
        text: 'The SageMaker model registry links models to their training metadata.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'cross-account-deployment',
        text: 'Models in the SageMaker registry can be deployed across AWS accounts once this is enabled.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Cross-account deployment from the Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-deploy-xaccount.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'lineage-tracking',
        text: 'SageMaker tracks lineage.',
        support: { 'data-lineage': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Lineage tracking',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/lineage-tracking.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'encryption',
        text: 'SageMaker offers several options for encryption.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Data protection',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/data-protection.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'payload-capture',
        text: 'SageMaker can capture and log inference payloads.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: Data capture for Model Monitor',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-data-capture.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ci-cd-templates',
        text: 'SageMaker provides templates for CI/CD.',
        support: { 'ci-cd-integration': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: SageMaker Projects',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'projects',
        text: 'SageMaker has a concept of projects, which is not in use by default.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: What a SageMaker project is',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-whatis.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'git',
        text: 'SageMaker projects work with Git.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: SageMaker projects walkthrough',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-walkthrough.html',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-templates',
        text: 'Templates are available for the use of SageMaker projects.',
        support: {},
        about: ['workspaces'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'self-install': [
      {
        slug: 'kubernetes-training',
        text: 'Models can be trained from Kubernetes with SageMaker and Kubeflow; only training is covered.',
        support: { 'external-job-submission': { how: 'integration', via: 'Kubeflow', partial: true } },
        sources: [{ title: 'AWS: SageMaker and Kubernetes', url: 'https://aws.amazon.com/sagemaker/kubernetes/' }],
        recorded: '2021-10',
      },
      {
        slug: 'no-kubernetes-beyond-training',
        text: 'Parts of SageMaker other than training are not supported in Kubernetes.',
        support: { 'kubernetes-install': { how: 'none' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
      {
        slug: 'saas',
        text: 'SageMaker is delivered as software as a service.',
        support: { 'managed-service': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: {},
});
