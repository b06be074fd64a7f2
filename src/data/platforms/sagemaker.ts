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
        title: 'SageMaker Python SDK on GitHub: release 3.30.0 of November 2026',
        url: 'https://github.com/aws/sagemaker-python-sdk/releases/tag/v3.30.0',
        accessed: '2026-11-23',
      },
      {
        title: 'SageMaker AI developer guide: Training session APIs',
        url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
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
    {
      name: 'AWS SageMaker',
      sources: [],
    },
  ],
  offerings: {
    hyperpod: { name: 'SageMaker HyperPod', kind: 'product' },
    'unified-studio': { name: 'Amazon SageMaker Unified Studio', kind: 'product' },
  },
  introduction: {
    summary:
      'Amazon SageMaker AI is the machine learning service of Amazon Web Services (AWS), which operates it. Until 3 December 2024 it was called Amazon SageMaker; that name now belongs to a wider platform for data, analytics and AI, whose web interface is SageMaker Unified Studio and of which SageMaker AI is one part. Studio offers notebooks and other development tools, Feature Store keeps features, and jobs process data, train and tune models. Foundation models from JumpStart can be fine-tuned with serverless customisation or training sessions. HyperPod provides clusters, orchestrated by Amazon EKS or Slurm, for long training runs and, with EKS, for inference. Pipelines joins jobs into workflows, managed MLflow records experiments and traces of agents, and the Model Registry keeps model versions. Models answer from real-time, serverless or asynchronous endpoints or run in batch transform jobs. Ground Truth, Model Monitor, Clarify, Augmented AI and Debugger are closed to new customers, Debugger since 30 July 2026; those who use them may go on. SageMaker AI Data Preparation, which came later, labels and checks data. Elastic Inference is no longer available.',
    concepts: [
      {
        term: 'SageMaker Unified Studio',
        aliases: ['Unified Studio', 'domain unit'],
        definition:
          'The web interface of Amazon SageMaker, in which projects of a domain share data, notebooks, connections and a catalogue. Its interface for programs is that of Amazon DataZone. It is distinct from SageMaker AI Studio.',
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateProject',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProject.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: CreateNotebook',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateNotebook.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: UnifiedStudioSettings',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UnifiedStudioSettings.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'SageMaker AI domain',
        aliases: ['Studio', 'Studio Classic', 'space'],
        definition:
          'A set of users with storage, security settings and apps such as JupyterLab, opened through Studio. Apps run in private or shared spaces. The Studio of 2021 is now called Studio Classic.',
        sources: [
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateSpace',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
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
        term: 'SageMaker AI Data Preparation',
        aliases: ['labelling space', 'auto-labelling job'],
        definition:
          'The part of SageMaker AI that prepares training data: jobs label records with models, score the quality of a dataset or transform it, and people review labels in a labelling space.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
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
        term: 'HyperPod',
        aliases: ['HyperPod cluster', 'task governance'],
        definition:
          'Clusters of instances that SageMaker manages, orchestrated by Amazon EKS or by Slurm. Clusters with EKS take training jobs and inference endpoints as Kubernetes resources; task governance shares their compute among teams.',
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateCluster',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MLflow App',
        aliases: ['managed MLflow', 'MLflow tracking server'],
        definition:
          'MLflow run by SageMaker to track experiments and traces, without servers to size; the older form is a tracking server of a chosen size. Models registered in it can become versions in the Model Registry.',
        sources: [
          {
            title: 'SageMaker API reference: CreateMlflowApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateMlflowTrackingServer',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html',
            accessed: '2026-11-23',
          },
          {
            title:
              'SageMaker AI developer guide: Automatically register SageMaker AI models with SageMaker Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-track-experiments-model-registration.html',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: Evaluating a language model with a SageMaker MLflow App',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/SageMaker-mlflow-llm-evaluation.ipynb',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Training session',
        aliases: ['training session APIs'],
        definition:
          'A serverless GPU session in which the user’s code fine-tunes a foundation model step by step through calls for forward-backward passes, optimiser steps and sampling.',
        sources: [
          {
            title: 'SageMaker API reference: CreateTrainingSession',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingSession.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Training session APIs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Inference component',
        aliases: ['IC', 'adapter component'],
        definition:
          'A model deployed on an endpoint together with the CPU cores, accelerators, memory and number of copies it needs. Several components share the instances of one endpoint.',
        sources: [
          {
            title: 'SageMaker API reference: CreateInferenceComponent',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Production variant',
        aliases: ['shadow variant', 'variant'],
        definition:
          'A model on an endpoint with its instances and its share of the requests. A shadow variant receives a copy of all or some of the requests beside it.',
        sources: [
          {
            title: 'SageMaker API reference: ProductionVariant',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateEndpointConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ShadowModeConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ShadowModeConfig.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model group',
        aliases: ['model package group', 'Model Registry'],
        definition:
          'The unit of the Model Registry that collects the versions of a model. Each version, called a model package, has an approval status and may have a life cycle stage.',
        sources: [
          {
            title: 'SageMaker API reference: CreateModelPackageGroup',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Monitor',
        aliases: ['monitoring schedule', 'baseline', 'data capture'],
        definition:
          'The component that compares captured requests and predictions with a baseline on a schedule. It is closed to new customers; existing customers can go on using it.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateMonitoringSchedule',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMonitoringSchedule.html',
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
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'hyperpod-custom-resources',
        text: 'SageMaker HyperPod clusters orchestrated by Amazon EKS take PyTorch training jobs and inference endpoints as Kubernetes custom resources, which operators installed in the cluster carry out.',
        support: { 'kubernetes-native': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'partner-ai-apps',
        text: 'SageMaker Partner AI Apps run third-party applications inside SageMaker; the application types are Comet, Deepchecks LLM Evaluation, Fiddler and Lakera Guard.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreatePartnerApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'marketplace',
        text: 'SageMaker algorithms and model packages can be listed on AWS Marketplace, and subscribers use those of other sellers to create models and training jobs.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: AlgorithmSpecification',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AlgorithmSpecification.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
    ],
    pricing: [
      {
        slug: 'metered-pricing',
        text: 'SageMaker is charged by metered use.',
        support: { 'usage-based-pricing': { how: 'native' } },
        about: ['published-price-list'],
        sources: [
          { title: 'AWS: SageMaker pricing', url: 'https://aws.amazon.com/sagemaker/pricing/' },
          {
            title: 'SageMaker AI developer guide: Logging out of Amazon SageMaker Canvas',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-log-out.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Marketplace user guide: Machine learning product pricing',
            url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Machine Learning Blog: Ensure efficient compute resources on Amazon SageMaker',
            url: 'https://aws.amazon.com/blogs/machine-learning/ensure-efficient-compute-resources-on-amazon-sagemaker/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'open-source-clients',
        text: 'The SageMaker Python SDK, the HyperPod CLI, fmeval and the ACK controller are under the Apache 2.0 licence; the SageMaker service itself is proprietary.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'SageMaker Python SDK on GitHub: Licence',
            url: 'https://github.com/aws/sagemaker-python-sdk/blob/master/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker HyperPod CLI on GitHub: Licence',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'fmeval on GitHub: Licence',
            url: 'https://github.com/aws/fmeval/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
          {
            title: 'ACK controller for SageMaker on GitHub: Licence',
            url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'marketplace-prices',
        text: 'Sellers of models on AWS Marketplace may charge per hour and instance on top of SageMaker, whose infrastructure costs the buyer pays at the listed prices.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'AWS Marketplace user guide: Machine learning product pricing',
            url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'published-prices',
        text: 'AWS sets the prices of SageMaker AI infrastructure and publishes them on its pricing page.',
        support: { 'published-price-list': { how: 'native' } },
        sources: [
          {
            title: 'AWS Marketplace user guide: Machine learning product pricing',
            url: 'https://docs.aws.amazon.com/marketplace/latest/userguide/machine-learning-pricing.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'free-tier',
        text: 'Some use of SageMaker AI falls under the AWS Free Tier, whose limits the SageMaker AI pricing page gives.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'savings-plans',
        text: 'SageMaker Savings Plans are a commitment to an hourly spend for a term of years.',
        support: {},
        about: ['usage-based-pricing'],
        sources: [
          {
            title: 'AWS Cost Management API reference: SageMakerSavingsPlansConfiguration',
            url: 'https://docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_CostOptimizationHub_SageMakerSavingsPlansConfiguration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canvas-sessions',
        text: 'SageMaker Canvas is billed for as long as its workspace instance runs, until the user logs out.',
        support: { 'usage-based-pricing': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Logging out of Amazon SageMaker Canvas',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-log-out.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-wrangler',
        text: 'SageMaker Data Wrangler is for feature engineering.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          { title: 'AWS: SageMaker Data Wrangler', url: 'https://aws.amazon.com/sagemaker/data-wrangler/' },
          {
            title: 'SageMaker AI developer guide: Edit the data flow sampling configuration',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-data-flow-edit-sampling.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'feature-store',
        text: 'SageMaker includes a feature store.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateFeatureGroup',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'studio-ide',
        text: 'SageMaker Studio is an integrated development environment.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateSpace',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'notebooks',
        text: 'SageMaker provides notebooks.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateNotebookInstance',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ground-truth-closed',
        text: 'SageMaker Ground Truth runs labelling jobs with private, vendor or Mechanical Turk workers and can label part of the data by active learning; it is closed to new customers.',
        support: {},
        about: ['data-labeling'],
        sources: [
          {
            title: 'SageMaker AI developer guide: Create a labeling job (API)',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateLabelingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'studio-apps',
        text: 'Studio runs JupyterLab, Code Editor and RStudio apps, and Canvas, on compute of SageMaker.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unified-studio-notebooks',
        text: 'Notebooks of SageMaker Unified Studio are collaborative documents in a project; a run can be started on chosen compute, network and environment.',
        support: { notebooks: { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateNotebook',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateNotebook.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: StartNotebookRun',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookRun.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'online-offline-stores',
        text: 'Feature Store serves the latest record from an online store and keeps history in an offline store in S3, whose tables are in AWS Glue or Apache Iceberg format.',
        support: { 'feature-store': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: GetRecord',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_GetRecord.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: OfflineStoreConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vector-features',
        text: 'Feature Store can hold lists, sets and vectors of a set dimension as feature values; it documents retrieval by record identifier, not by similarity.',
        support: {},
        about: ['vector-search', 'feature-store'],
        sources: [
          {
            title: 'SageMaker API reference: FeatureDefinition',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureDefinition.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: VectorConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_VectorConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: GetRecord',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_GetRecord.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-processor',
        text: 'Feature Processor pipelines transform data for Feature Store and run on a schedule or after events.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Scheduled and event based executions for Feature Processor pipelines',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-feature-processor-schedule-pipeline.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'emr-serverless-step',
        text: 'A SageMaker pipeline can run PySpark jobs on Amazon EMR Serverless as one of its steps.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'Amazon EMR Serverless' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-connections',
        text: 'Unified Studio projects connect to Spark on AWS Glue or Amazon EMR for data processing.',
        support: { 'distributed-data-processing': { how: 'integration', via: 'AWS Glue or Amazon EMR' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateConnection',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unified-studio-connections',
        text: 'Unified Studio has connections to Amazon Athena, Redshift, S3 and DynamoDB and to Snowflake, BigQuery, Databricks, MySQL, PostgreSQL, Oracle, SQL Server, SAP HANA, Teradata, Vertica and OpenSearch.',
        support: { 'data-connectors': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateConnection',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canvas-oauth-sources',
        text: 'SageMaker Canvas connects to Snowflake and Salesforce Data Cloud with OAuth.',
        support: { 'data-connectors': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: IdentityProviderOAuthSetting',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_IdentityProviderOAuthSetting.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canvas-visualisations',
        text: 'SageMaker Canvas lets users explore variables of tabular datasets with visualisations and analyses before a model is built.',
        support: { 'exploratory-analysis': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Data exploration and analysis',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/canvas-explore-data.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker developer guide on GitHub (archived 2023): Explore and analyze your data',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas-explore-data.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'visual-etl',
        text: 'Unified Studio offers visual ETL flows; users add their own transforms as a JSON file and a Python file.',
        support: { 'visual-pipeline-builder': { how: 'native' }, 'data-transformation': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'SageMaker Unified Studio user guide: Custom visual transform',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/custom-visual-transform.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-agent',
        text: 'The SageMaker Data Agent helps with code, errors and analysis in notebooks and the query editor of Unified Studio; Amazon Q assists in JupyterLab and Code Editor.',
        support: {},
        about: ['notebooks', 'exploratory-analysis'],
        only: ['unified-studio'],
        sources: [
          {
            title: 'SageMaker Unified Studio administrator guide: Generative AI assistance',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/adminguide/amazonq.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'opensearch-rag',
        text: 'An AWS sample serves an embedding model and a language model on SageMaker endpoints and searches the embeddings by similarity in Amazon OpenSearch Service.',
        support: { 'vector-search': { how: 'integration', via: 'Amazon OpenSearch Service' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: RAG with Llama 3, SageMaker JumpStart and OpenSearch',
            url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/RAG-recipes/llama3-RAG-Opensearch-langchain-SMJS.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-data-preparation-labelling',
        text: 'SageMaker AI Data Preparation labels records with models in auto-labelling jobs, flags labels for review, and lets people review and correct labels in a labelling space.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-quality-evaluation',
        text: 'SageMaker AI Data Preparation scores a dataset against quality criteria in a job before it is used for training.',
        support: { 'data-quality-checks': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-transformation-jobs',
        text: 'Data transformation jobs of SageMaker AI Data Preparation remove duplicates, filter or redact records, split or merge datasets and convert formats.',
        support: { 'data-transformation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'synthetic-data',
        text: 'SageMaker AI Data Preparation can generate synthetic records from a dataset specification.',
        support: {},
        about: ['data-transformation', 'llm-fine-tuning'],
        sources: [
          {
            title: 'SageMaker AI developer guide: Preparing data with SageMaker AI Data Preparation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/ai-data-preparation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalog-quality-metrics',
        text: 'Data sources of a Unified Studio catalogue can import data quality metrics with each run, for AWS Glue assets; other tools post metrics through the API.',
        support: { 'data-quality-checks': { how: 'integration', via: 'AWS Glue Data Quality' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: GlueRunConfigurationInput',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_GlueRunConfigurationInput.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: PostTimeSeriesDataPoints',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PostTimeSeriesDataPoints.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone user guide: Data quality in Amazon DataZone',
            url: 'https://docs.aws.amazon.com/datazone/latest/userguide/datazone-data-quality.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autopilot-feature-engineering',
        text: 'In hyperparameter optimisation mode, Autopilot generates a feature engineering container that turns the original features into those used for training.',
        support: { 'automated-feature-engineering': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Autopilot inference container output',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/autopilot-automate-model-development-container-output.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-spaces',
        text: 'HyperPod Spaces run Jupyter or Code Editor on a cluster with Amazon EKS, with set CPU, GPU and memory, and can be opened in a browser or from a local editor such as VS Code.',
        support: { notebooks: { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: Spaces',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/doc/getting_started/space.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
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
          {
            title: 'SageMaker developer guide on GitHub (archived 2023): Choose an algorithm',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/algorithms-choose.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker Python SDK documentation: Model training',
            url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'autopilot-v2',
        text: 'SageMaker Autopilot preprocesses data, trains, tunes and evaluates candidate models and ranks them on a leaderboard.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateAutoMLJobV2',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'autopilot-problem-types',
        text: 'An Autopilot job covers one problem type: tabular regression or classification, image classification, text classification, time-series forecasting, or fine-tuning of text generation models.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: AutoMLProblemTypeConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoMLProblemTypeConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tuning-strategies',
        text: 'SageMaker tuning jobs search hyperparameters by Bayesian optimisation, Hyperband, random search or grid search.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateHyperParameterTuningJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: HyperParameterTuningJobConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_HyperParameterTuningJobConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-trainer',
        text: 'ModelTrainer of the SageMaker Python SDK runs a source directory with its entry script and requirements file as a training job, in a container for PyTorch, TensorFlow, scikit-learn or XGBoost or in a custom one.',
        support: { 'custom-training-code': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Model training',
            url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-spot',
        text: 'HyperPod instance groups can be set to use Spot instead of On-Demand capacity.',
        support: { 'spot-training': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-node-recovery',
        text: 'In automatic recovery mode, HyperPod reboots or replaces a faulty cluster node; otherwise administrators handle it.',
        support: {},
        about: ['distributed-training'],
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker API reference: CreateCluster',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-tiered-checkpoints',
        text: 'HyperPod managed tiered checkpointing saves checkpoints often to the memory of the cluster and now and then to durable storage.',
        support: {},
        about: ['distributed-training'],
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker API reference: ClusterTieredStorageConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterTieredStorageConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-steps',
        text: 'SageMaker Pipelines chains processing, training, tuning, model and condition steps, among others, and runs independent steps in parallel.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-retry-versions',
        text: 'A failed SageMaker pipeline execution can be retried, and earlier versions of a pipeline are kept and listed.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: RetryPipelineExecution',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RetryPipelineExecution.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ListPipelineVersions',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineVersions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-apps',
        text: 'SageMaker runs MLflow for experiment tracking, either as a serverless MLflow App or as a tracking server in one of three sizes; artefacts go to an S3 bucket of the customer.',
        support: { 'experiment-tracking': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateMlflowApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowApp.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateMlflowTrackingServer',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMlflowTrackingServer.html',
            accessed: '2026-11-23',
          },
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-customization',
        text: 'Serverless model customisation in SageMaker fine-tunes foundation models without a choice of instances, by supervised tuning, direct preference optimisation or reinforcement learning from AI feedback or verifiable rewards.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: AI model customization job submission',
            url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/model_customization.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'nova-customization',
        text: 'Amazon Nova models can be customised in SageMaker, which includes continued pre-training and the mixing of the customer’s data with curated Nova datasets; data mixing needs serverless compute.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Nova data mixing',
            url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/nova_data_mixing.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Python SDK documentation: AI model customization job submission',
            url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/model_customization.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentic-rft',
        text: 'SageMaker customisation jobs of the category AgentRFT fine-tune a model for agents by reinforcement learning over several turns, with reward signals supplied through a runtime API.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-sessions',
        text: 'SageMaker training sessions offer LoRA fine-tuning of foundation models step by step: Python code of the user calls forward-backward, optimiser and sampling operations on a serverless GPU session.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateTrainingSession',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingSession.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Training session APIs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'compute-quotas',
        text: 'HyperPod task governance gives teams quotas of accelerators, vCPU and memory; teams can lend and borrow idle compute by fair-share weight, and tasks of higher priority can pre-empt others of the same team.',
        support: { 'gpu-scheduling': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker API reference: CreateComputeQuota',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateComputeQuota.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ComputeQuotaConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ComputeQuotaConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mig-partitions',
        text: 'HyperPod quotas and jobs on Amazon EKS can claim fractions of a GPU as NVIDIA Multi-Instance GPU (MIG) partitions.',
        support: { 'gpu-scheduling': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker API reference: AcceleratorPartitionConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AcceleratorPartitionConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-training-queues',
        text: 'SageMaker training jobs can be submitted to AWS Batch queues, which schedule them first in, first out or by priority.',
        support: { 'gpu-scheduling': { how: 'integration', via: 'AWS Batch' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Model training',
            url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-plans',
        text: 'SageMaker training plans reserve GPU capacity for a period against payment in advance, for training jobs or HyperPod clusters.',
        support: {},
        about: ['gpu-scheduling', 'accelerated-training'],
        sources: [
          {
            title: 'SageMaker API reference: CreateTrainingPlan',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingPlan.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'accelerator-instances',
        text: 'SageMaker training jobs run on NVIDIA GPU instances such as P4d, P5, P6, G5, G6 and G7, or on instances with AWS Trainium accelerators.',
        support: { 'accelerated-training': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: ResourceConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ResourceConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'debugger',
        text: 'SageMaker Debugger stores and analyses tensors of training jobs; it has been closed to new customers since 30 July 2026 and gets no new features, while existing customers keep it.',
        support: { 'training-debugging': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Configure Debugger using the SageMaker API',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-createtrainingjob-api.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Debugging training jobs using SageMaker Debugger',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/debugger-debug-training-jobs.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'remote-debugging',
        text: 'With remote debugging switched on, users can open the container of a running SageMaker training job through AWS Systems Manager and inspect it with commands of their own.',
        support: { 'training-debugging': { how: 'custom', via: 'AWS Systems Manager' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: RemoteDebugConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RemoteDebugConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tabular-algorithms',
        text: 'The built-in algorithms of SageMaker for tabular data are AutoGluon-Tabular, CatBoost, factorisation machines, k-nearest neighbours, LightGBM, linear learner, TabTransformer and XGBoost.',
        support: { 'built-in-algorithms': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Built-in algorithms for tabular data',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/algorithms-tabular.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-autolog',
        text: 'Training code on SageMaker can call MLflow autologging to record a run on a managed MLflow server, as AWS examples do.',
        support: { autologging: { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'SageMaker examples on GitHub: MLflow training notebook',
            url: 'https://github.com/aws/amazon-sagemaker-examples/tree/default/%20%20%20ml_ops/sm-mlflow_training',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: MLflow fundamentals',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/workshops/aiops-with-sagemaker-mlflow/01-mlflow-fundamentals.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-distribution',
        text: 'SageMaker Distribution is a set of versioned Docker images with mutually compatible packages; a patch version tag is never assigned to another image.',
        support: {},
        about: ['reproducible-environments'],
        sources: [
          {
            title: 'SageMaker Distribution on GitHub: README',
            url: 'https://github.com/aws/sagemaker-distribution/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-recipes',
        text: 'HyperPod recipes are preconfigured training and fine-tuning set-ups for models such as Llama, Qwen, GPT-OSS, Gemma and Nova; they run on HyperPod or as training jobs.',
        support: { 'llm-fine-tuning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker HyperPod recipes on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-recipes/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-orchestrators',
        text: 'HyperPod clusters are orchestrated by Amazon EKS or by Slurm, one of the two per cluster.',
        support: {},
        about: ['kubernetes-native', 'distributed-training'],
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker API reference: CreateCluster',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'airflow-workflows',
        text: 'Unified Studio has connections to Amazon MWAA, as environments or serverless, for Apache Airflow workflows.',
        support: { 'pipeline-orchestration': { how: 'integration', via: 'Amazon MWAA' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: ConnectionPropertiesInput',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_ConnectionPropertiesInput.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SMUS CI/CD CLI on GitHub: README',
            url: 'https://github.com/aws/CICD-for-SageMakerUnifiedStudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canvas-no-code',
        text: 'In SageMaker Canvas, users import data, have predictive models built from it and generate predictions without writing code.',
        support: { automl: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide on GitHub (archived 2023): Amazon SageMaker Canvas',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/canvas.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CanvasAppSettings',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CanvasAppSettings.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-editor',
        text: 'A SageMaker pipeline can be drawn in a graphical editor instead of being defined with an SDK or in JSON.',
        support: { 'visual-pipeline-builder': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Pipelines overview',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/pipelines-overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-deployment': [
      {
        slug: 'prebuilt-containers',
        text: 'SageMaker can deploy models in pre-built containers.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'LMI containers documentation: Overview',
            url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: MetricsConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'custom-containers',
        text: 'SageMaker can deploy models in custom containers.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'SageMaker API reference: CreateModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Python SDK documentation: Deploy models for inference',
            url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: CreateModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'async-queue',
        text: 'An asynchronous SageMaker endpoint queues requests, takes its input from S3 or from up to 128,000 bytes in the request, and writes results to S3; a request waits at most six hours by default.',
        support: { 'asynchronous-inference': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: InvokeEndpointAsync',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'direct-invocation',
        text: 'The containers of a multi-container SageMaker endpoint run as a serial pipeline, or each is invoked on its own by name.',
        support: { 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: InferenceExecutionConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExecutionConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InvokeEndpoint',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'response-streaming',
        text: 'The InvokeEndpointWithResponseStream operation returns a response in parts as they are generated, if the model container supports streaming.',
        support: { 'llm-serving': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: InvokeEndpointWithResponseStream',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointWithResponseStream.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lmi-containers',
        text: 'The Large Model Inference containers for SageMaker serve language models with vLLM or TensorRT-LLM and offer continuous batching, token streaming and tensor parallelism over several GPUs.',
        support: { 'llm-serving': { how: 'native' } },
        sources: [
          {
            title: 'LMI containers documentation: Overview',
            url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lmi-tool-calling',
        text: 'Models served in the Large Model Inference containers can return tool calls through the vLLM backend only; the caller runs the tools.',
        support: {},
        about: ['agent-tools', 'llm-serving'],
        sources: [
          {
            title: 'LMI containers documentation: Tool calling',
            url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/lmi/user_guides/tool_calling.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-inference',
        text: 'The HyperPod inference operator deploys models from S3, FSx for Lustre, Hugging Face or JumpStart to an Amazon EKS cluster and can register them as SageMaker endpoints.',
        support: { 'llm-serving': { how: 'native' }, 'real-time-endpoints': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-kv-routing',
        text: 'HyperPod inference can route requests by prefix, key-value cache or session, offload the key-value cache, and run prefill and decode in separate pods.',
        support: { 'llm-serving': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'adapter-components',
        text: 'An adapter inference component holds an adapter of a foundation model and uses the compute of the base component that loads it.',
        support: { 'llm-serving': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: InferenceComponentSpecification',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSpecification.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bedrock-deployment',
        text: 'Models fine-tuned in SageMaker can be deployed to Amazon Bedrock as well as to SageMaker endpoints.',
        support: { 'model-export': { how: 'integration', via: 'Amazon Bedrock' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Deploying fine-tuned models',
            url: 'https://sagemaker.readthedocs.io/en/stable/inference/deploy_finetuned.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'neo-compilation',
        text: 'SageMaker compilation jobs compile a model for cloud instances or for edge devices such as NVIDIA Jetson, Raspberry Pi and Android or Linux platforms; the artefacts can be used with AWS IoT Greengrass.',
        support: { 'model-optimization': { how: 'native' }, 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateCompilationJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: OutputConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OutputConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'optimization-jobs',
        text: 'SageMaker optimisation jobs apply quantisation, compilation, sharding or speculative decoding to a model before it is deployed.',
        support: { 'model-optimization': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateOptimizationJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateOptimizationJob.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: OptimizationConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OptimizationConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'inference-recommendations',
        text: 'SageMaker inference recommendation jobs take a generative model, a workload and targets for time to first token, throughput or cost and recommend instance types, optimisations and settings.',
        support: {},
        about: ['model-optimization', 'llm-serving'],
        sources: [
          {
            title: 'SageMaker API reference: CreateAIRecommendationJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIRecommendationJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-package',
        text: 'A SageMaker model package holds the container image, the model artefacts, the supported instance types and the accepted input and output content types of a model.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InferenceSpecification',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceSpecification.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-models',
        text: 'ModelBuilder of the SageMaker Python SDK deploys models of an MLflow registry to SageMaker endpoints.',
        support: { 'external-models': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentcore-deployment',
        text: 'Agents that use models on SageMaker endpoints can be built in Studio with Strands Agents and deployed to Amazon Bedrock AgentCore Runtime; SageMaker itself hosts the models.',
        support: { 'agent-deployment': { how: 'integration', via: 'Amazon Bedrock AgentCore' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: SageMaker AI, Strands Agents and Bedrock AgentCore',
            url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/sagemaker-strands-agentcore/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'models-as-agent-tools',
        text: 'Models on SageMaker endpoints can be offered to agents as tools over the Model Context Protocol, with Amazon Bedrock AgentCore Gateway or with an MCP server of one’s own.',
        support: { 'agent-tools': { how: 'integration', via: 'Amazon Bedrock AgentCore' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: Using ML models as agent tools',
            url: 'https://github.com/aws-samples/amazon-sagemaker-generativeai/blob/main/5_agents/ml-models-as-agent-tools/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-mcp-server',
        text: 'The SageMaker AI MCP server of AWS Labs gives agents tools to manage HyperPod clusters; other parts of SageMaker are not covered yet.',
        support: { 'agent-tools': { how: 'native', partial: true } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'AWS MCP servers on GitHub: SageMaker AI MCP server',
            url: 'https://github.com/awslabs/mcp/blob/main/src/sagemaker-ai-mcp-server/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bedrock-functions',
        text: 'A Bedrock function component in Unified Studio describes an API by an OpenAPI schema so that apps can call it.',
        support: { 'agent-tools': { how: 'integration', via: 'Amazon Bedrock' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'SageMaker Unified Studio user guide: Create an Amazon Bedrock function component',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/creating-a-function-component.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openai-compatible-endpoints',
        text: 'SageMaker real-time endpoints accept requests in the OpenAI Chat Completions format, authenticated by bearer tokens that the SageMaker Python SDK generates and that last up to 12 hours.',
        support: { 'llm-serving': { how: 'native' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: Invoke SageMaker endpoints using the OpenAI SDK',
            url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/openai/sagemaker-inference-openai-api.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bidirectional-streaming',
        text: 'SageMaker endpoints offer bidirectional streaming between an application and a model whose container supports it.',
        support: {},
        about: ['real-time-endpoints', 'streaming-inference'],
        sources: [
          {
            title: 'AWS Samples on GitHub: Bidirectional streaming with SageMaker endpoints',
            url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/03-features/bidirectional-streaming-byoc/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'data-input-config',
        text: 'A registered SageMaker model states the MIME types that its input and output may have, and may hold an input configuration object; the fields of the output are not described.',
        support: { 'model-signatures': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker API reference: InferenceSpecification',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceSpecification.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ModelPackageContainerDefinition',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelPackageContainerDefinition.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ModelInput',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelInput.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'triton',
        text: 'SageMaker Triton containers serve TensorRT, TensorFlow, PyTorch, ONNX and other models, as one model, as an ensemble or on a multi-model endpoint.',
        support: { 'prebuilt-serving-containers': { how: 'native' }, 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Model deployment with Triton Inference Server',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/deploy-models-frameworks-triton.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-chat-apps',
        text: 'A chat agent app made with Amazon Bedrock in Unified Studio can be shared with other users, and an alias decides which version they see.',
        support: { 'app-hosting': { how: 'integration', via: 'Amazon Bedrock' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'SageMaker Unified Studio user guide: Modify the version of an Amazon Bedrock chat agent app',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/app-change-alias-version.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kinesis-flink',
        text: 'An AWS reference architecture scores a stream of events in near real time: an Apache Flink application on an Amazon Kinesis stream calls a SageMaker endpoint.',
        support: { 'streaming-inference': { how: 'integration', via: 'Amazon Kinesis and Apache Flink' } },
        sources: [
          {
            title: 'AWS Architecture Blog: Real-Time In-Stream Inference with AWS Kinesis, SageMaker, & Apache Flink',
            url: 'https://aws.amazon.com/blogs/architecture/realtime-in-stream-inference-kinesis-sagemaker-flink/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker AI developer guide: Scale an endpoint to zero instances',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ProductionVariantManagedInstanceScaling',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantManagedInstanceScaling.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: ContainerDefinition',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ContainerDefinition.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InvokeEndpoint',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'gpu-inference',
        text: 'SageMaker supports inference on GPUs for low latency.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: MetricsConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: InvokeEndpointAsync',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpointAsync.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: CreateEndpointConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpointConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InvokeEndpoint',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_runtime_InvokeEndpoint.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'scale-to-zero',
        text: 'An endpoint that hosts inference components can scale in to zero instances; it then returns errors until an instance is provisioned, which takes several minutes.',
        support: { 'scale-to-zero': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Scale an endpoint to zero instances',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/endpoint-auto-scaling-zero-instances.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'serverless-endpoints',
        text: 'A serverless SageMaker endpoint with 1 to 6 GB of memory scales to zero when there are no requests, and can have provisioned concurrency against cold starts.',
        support: { 'scale-to-zero': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: ProductionVariantServerlessConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariantServerlessConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker developer guide on GitHub (archived 2023): Serverless Inference',
            url: 'https://github.com/awsdocs/amazon-sagemaker-developer-guide/blob/a869fa5c9bd1074a85bd23748d0463e322ad8939/doc_source/serverless-endpoints.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-autoscaling',
        text: 'HyperPod inference deployments scale on CloudWatch or Prometheus metrics and may scale to zero replicas; cluster nodes scale with a Karpenter-based system.',
        support: { autoscaling: { how: 'native' }, 'scale-to-zero': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: InferenceEndpointConfig resource definition',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/helm_chart/HyperPodHelmChart/charts/inference-operator/config/crd/inference.sagemaker.aws.amazon.com_inferenceendpointconfigs.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateCluster',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCluster.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'blue-green',
        text: 'An endpoint update runs as a blue/green deployment that shifts traffic all at once, as a canary or in linear steps, or as a rolling deployment in batches.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: BlueGreenUpdatePolicy',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BlueGreenUpdatePolicy.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: TrafficRoutingConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrafficRoutingConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: DeploymentConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeploymentConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alarm-rollback',
        text: 'SageMaker rolls an endpoint update back to the old fleet when one of the CloudWatch alarms set for the deployment goes off.',
        support: { 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: AutoRollbackConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AutoRollbackConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shadow-tests',
        text: 'A shadow test copies a chosen percentage of the requests of a production variant to a shadow variant, while the production variant takes all of them; requests and responses can be stored in S3.',
        support: { 'shadow-deployment': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateInferenceExperiment',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ShadowModeConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ShadowModeConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InferenceExperimentDataStorageConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentDataStorageConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'inference-components',
        text: 'Several inference components share the instances of one endpoint, each with its own model, CPU cores, accelerators, memory and number of copies.',
        support: { 'multi-model-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateInferenceComponent',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InferenceComponentRuntimeConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentRuntimeConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'az-balance',
        text: 'Copies of an inference component can be spread over instances and balanced over Availability Zones, strictly or as far as capacity allows.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: InferenceComponentSchedulingConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentSchedulingConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InferenceComponentAvailabilityZoneBalance',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceComponentAvailabilityZoneBalance.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'instance-pools',
        text: 'An endpoint can list up to five instance types by priority and falls back to the next when capacity is short.',
        support: {},
        about: ['high-availability', 'autoscaling'],
        sources: [
          {
            title: 'SageMaker API reference: InstancePool',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InstancePool.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gpu-trainium-endpoints',
        text: 'SageMaker endpoints run on instances with NVIDIA GPUs or with AWS Inferentia or Trainium accelerators.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: ProductionVariant',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
            accessed: '2026-11-23',
          },
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dynamic-batching',
        text: 'The DJL Serving model server of the Large Model Inference containers has a dynamic batch size per model; by default it is one.',
        support: { 'request-batching': { how: 'native', via: 'DJL Serving' } },
        sources: [
          {
            title: 'DJL Serving documentation: Model configuration',
            url: 'https://github.com/deepjavalibrary/djl-serving/blob/master/serving/docs/configurations_model.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-sample',
        text: 'An AWS sample puts a LiteLLM proxy in front of a SageMaker endpoint and Amazon Bedrock models for routing, keys, fallback and logging; it is a skeleton, not a service.',
        support: { 'ai-gateway': { how: 'custom' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: Coder harness gateway',
            url: 'https://github.com/aws-samples/sagemaker-genai-hosting-examples/blob/main/06-examples/coder-harness-gateway/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'elastic-inference-ended',
        text: 'SageMaker endpoints no longer accept Elastic Inference accelerators, which have ceased to be available.',
        support: {},
        about: ['accelerated-inference'],
        sources: [
          {
            title: 'SageMaker API reference: ProductionVariant',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shadow-comparison',
        text: 'A shadow test shows metrics that compare a shadow variant with the production variant and can end with its promotion; it runs 7 days by default and 30 days at most, so it is no standing comparison.',
        support: { 'champion-challenger': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker API reference: CreateInferenceExperiment',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: InferenceExperimentSchedule',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_InferenceExperimentSchedule.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: StopInferenceExperiment',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker AI developer guide: Metrics for multi-container endpoints with direct invocation',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/multi-container-metrics.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: DataCaptureConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'enhanced-metrics',
        text: 'Enhanced metrics report utilisation and invocations of real-time endpoints per instance, container and GPU in CloudWatch, every 10 to 300 seconds.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Amazon CloudWatch' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Enhanced metrics for inference endpoints',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/monitoring-cloudwatch-enhanced-metrics.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: MetricsConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'container-metrics',
        text: 'Detailed observability collects the metrics that a serving container exposes at a Prometheus path; for the customer’s own containers the path can be set.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: MetricsConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MetricsConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'token-rates',
        text: 'Detailed observability reports input and output tokens per second of endpoints that run vLLM or SGLang; these are rates, not costs.',
        support: { 'token-cost-tracking': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Amazon CloudWatch user guide: SageMaker AI Insights OpenTelemetry metrics',
            url: 'https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/SageMaker-AI-Insights-Metrics.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'benchmark-jobs',
        text: 'SageMaker AI benchmark jobs load an endpoint of a generative model and measure latency, throughput and cost.',
        support: {},
        about: ['endpoint-metrics', 'token-cost-tracking'],
        sources: [
          {
            title: 'SageMaker API reference: CreateAIBenchmarkJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIBenchmarkJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-evaluators',
        text: 'SageMaker evaluates language models with an LLM as judge, custom scorers, standard benchmarks or InspectAI tasks, run as jobs.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Model evaluation',
            url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/evaluation.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-evaluation',
        text: 'Jobs of the category AgentRFTEvaluation run multi-turn rollouts on held-out prompts and compute pass@k and mean reward.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fmeval',
        text: 'The open-source library fmeval evaluates language models on SageMaker endpoints or elsewhere for accuracy, toxicity, semantic robustness and prompt stereotyping.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'fmeval on GitHub: README',
            url: 'https://github.com/aws/fmeval/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'augmented-ai',
        text: 'Amazon Augmented AI sends predictions to human reviewers through SageMaker flow definitions; it is no longer open to new customers.',
        support: { 'human-feedback': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Use APIs in Amazon Augmented AI',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/a2i-api-references.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon Augmented AI API reference: Welcome',
            url: 'https://docs.aws.amazon.com/augmented-ai/2019-11-07/APIReference/Welcome.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-monitor-closed',
        text: 'SageMaker Model Monitor, which checks captured data against baselines on a schedule, is no longer open to new customers; existing customers can go on using it.',
        support: { 'data-quality-monitoring': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateMonitoringSchedule',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMonitoringSchedule.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloudwatch-alarms',
        text: 'Amazon CloudWatch alarms can watch metrics of SageMaker endpoints, serverless ones included, and send a notification when a threshold is crossed.',
        support: { 'monitoring-alerts': { how: 'native', via: 'Amazon CloudWatch' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Alarms and logs for serverless endpoints',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/serverless-endpoints-monitoring.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-tracing',
        text: 'SageMaker managed MLflow records traces of the steps and tool calls of generative AI applications, through automatic logging of frameworks such as LangGraph or through decorators in the code.',
        support: { 'llm-tracing': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'AWS sample on GitHub: SageMaker AI managed MLflow agent introduction',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/workshops/aiops-with-sagemaker-mlflow/02-1-sagemaker-mlflow-agents-introduction.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS workshop on GitHub: Observability for LangGraph with SageMaker MLflow',
            url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/diy-agents-with-sagemaker-and-bedrock/5-observability/2-mlflow/mlflow-langgraph-observability.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: MLflow observability for Strands agents on AgentCore',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-mlflow-agentcore-runtime/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-evaluation',
        text: 'MLflow evaluation scores the answers of a language model on a SageMaker endpoint with built-in judges, custom scorers or third-party ones such as DeepEval, and shows the results in a SageMaker MLflow App.',
        support: { 'llm-evaluation': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'AWS sample on GitHub: Evaluating a language model with a SageMaker MLflow App',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/SageMaker-mlflow-llm-evaluation.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: SageMaker endpoint LLM evaluation README',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/examples/sagemaker-endpoint-llm-evaluation/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'captured-traffic-evaluation',
        text: 'An AWS sample turns captured requests of a language model endpoint into MLflow traces and scores them for safety, relevance and fluency; it is deployed as infrastructure code in the user’s account.',
        support: { 'llm-evaluation': { how: 'custom' } },
        about: ['llm-tracing', 'payload-logging'],
        sources: [
          {
            title: 'AWS sample on GitHub: SageMaker inference monitoring with MLflow',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/sagemaker-endpoint-llm-monitoring/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evidently-ground-truth',
        text: 'An AWS sample joins later ground truth to logged predictions of a SageMaker endpoint and measures accuracy and its decline in daily runs of the library Evidently.',
        support: { 'model-quality-monitoring': { how: 'integration', via: 'Evidently' } },
        sources: [
          {
            title: 'AWS sample on GitHub: Automated drift and trend monitoring',
            url: 'https://github.com/aws-samples/sample-mlops-bestpractices/blob/main/sagemaker-automated-drift-and-trend-monitoring/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker API reference: DataCaptureConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'capture-sampling',
        text: 'Data capture stores a chosen percentage of requests, their inputs, outputs or both, in S3, for endpoints and batch transform jobs.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: DataCaptureConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateTransformJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'violation-checks',
        text: 'For existing customers, Model Monitor flags changed data types, missing or extra columns, incomplete or unknown values and distributions that drift from the baseline.',
        support: {
          'data-quality-monitoring': { how: 'native', partial: true },
          'drift-detection': { how: 'native', partial: true },
        },
        sources: [
          {
            title: 'SageMaker AI developer guide: Schema for violations',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-interpreting-violations.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'online-explainability',
        text: 'A Clarify explainer on an endpoint returns feature attributions by Kernel SHAP together with the predictions; Clarify admits no new customers.',
        support: { explainability: { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker API reference: ClarifyExplainerConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyExplainerConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ClarifyShapConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClarifyShapConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-quality-closed',
        text: 'Existing customers of Model Monitor can compare predictions with ground truth labels on a schedule; new customers are no longer admitted.',
        support: { 'model-quality-monitoring': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelQualityJobDefinition',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: MonitoringGroundTruthS3Input',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_MonitoringGroundTruthS3Input.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bias-drift-closed',
        text: 'Existing customers can monitor bias drift of endpoints and batch transform jobs with Model Monitor and Clarify against a baseline; both are closed to new customers.',
        support: { 'bias-monitoring': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Create a bias drift baseline',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift-baseline.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'clarify-closed',
        text: 'SageMaker Clarify computes bias metrics and feature attributions in processing jobs; it is no longer open to new customers.',
        support: {
          explainability: { how: 'native', partial: true },
          'bias-monitoring': { how: 'native', partial: true },
        },
        sources: [
          {
            title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'attribution-drift-closed',
        text: 'Existing customers of Model Monitor can schedule hourly jobs that measure drift of feature attributions; new customers are not admitted.',
        support: { 'drift-detection': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'training-baseline',
        text: 'Model Monitor, closed to new customers, typically takes the training dataset as the baseline with which it compares serving data.',
        support: { 'training-serving-skew': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Create a model quality baseline',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-monitor-model-quality-baseline.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llama-guard',
        text: 'An AWS example deploys Llama Guard from JumpStart to a SageMaker endpoint to moderate the prompts and answers of another model; the caller has to chain the two.',
        support: { 'llm-guardrails': { how: 'custom' } },
        sources: [
          {
            title: 'SageMaker examples on GitHub: Text moderation with Llama Guard',
            url: 'https://github.com/aws/amazon-sagemaker-examples/blob/default/%20%20%20%20generative_ai/sm-jumpstart_foundation_llama_guard_text_moderation.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evidently-drift',
        text: 'AWS samples compare inference data with the training data by the open-source library Evidently, in scheduled jobs that log drift to managed MLflow and alert through Amazon SNS.',
        support: {
          'drift-detection': { how: 'integration', via: 'Evidently' },
          'training-serving-skew': { how: 'integration', via: 'Evidently' },
        },
        sources: [
          {
            title: 'AWS sample on GitHub: Predictive ML batch monitoring pipeline',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/monitoring/predictiveml-batch-monitoring-pipeline/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: Automated drift and trend monitoring',
            url: 'https://github.com/aws-samples/sample-mlops-bestpractices/blob/main/sagemaker-automated-drift-and-trend-monitoring/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fiddler-app',
        text: 'Fiddler, a third-party Partner AI App that runs in SageMaker, compares production events with a baseline and shows the drift of features.',
        support: { 'drift-detection': { how: 'integration', via: 'Fiddler' } },
        sources: [
          {
            title: 'AWS workshop on GitHub: Fiddler model monitoring',
            url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/fiddler/fiddler-model-monitoring.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lakera-guard',
        text: 'Lakera Guard, a third-party Partner AI App, checks prompts and answers of a model for attacks and unsafe content at run time; the application has to act on a flag itself.',
        support: { 'llm-guardrails': { how: 'integration', via: 'Lakera Guard' } },
        sources: [
          {
            title: 'AWS workshop on GitHub: Lakera Guard',
            url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/partner-ai-apps-with-sagemakerai/lakera/lakera.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'bedrock-apply-guardrail',
        text: 'Prompts and answers of a model on a SageMaker endpoint can be checked by the ApplyGuardrail operation of Amazon Bedrock, which the calling code invokes before and after the model.',
        support: { 'llm-guardrails': { how: 'integration', via: 'Amazon Bedrock' } },
        sources: [
          {
            title: 'AWS workshop on GitHub: Applying Bedrock Guardrails to a SageMaker model',
            url: 'https://github.com/aws-samples/generative-ai-on-amazon-sagemaker/blob/main/workshops/fine-tuning-with-sagemakerai-and-bedrock/task_04_responsible_ai/04.01_bedrock_guardrails_apply_guardrail_api.ipynb',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker API reference: CreateModelPackageGroup',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackageGroup.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Querying lineage entities',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker AI developer guide: View shared model package groups',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-view-shared.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Modern Data Architecture Accelerator on GitHub: SageMaker MLOps',
            url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/ai/sagemaker-mlops-app/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'registry-stages',
        text: 'A model version in the SageMaker registry can carry a life cycle stage with a status and a description.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: ModelLifeCycle',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelLifeCycle.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-alias-sync',
        text: 'When synchronisation is switched on, models registered in managed MLflow become versions in the SageMaker Model Registry, and MLflow aliases manage their stages.',
        support: {
          'model-registry': { how: 'native', via: 'MLflow' },
          'lifecycle-stages': { how: 'native', via: 'MLflow' },
        },
        sources: [
          {
            title:
              'SageMaker AI developer guide: Automatically register SageMaker AI models with SageMaker Model Registry',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/mlflow-track-experiments-model-registration.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'approval-status',
        text: 'A model version in the SageMaker registry is approved, rejected or pending manual approval, and must be approved before it can be deployed.',
        support: { 'approval-workflow': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateModelPackage',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelPackage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'group-policies',
        text: 'A resource policy on a model group says who may use its versions, and restricted model packages limit access to proprietary artefacts through AWS IAM.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: PutModelPackageGroupPolicy',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_PutModelPackageGroupPolicy.html',
            accessed: '2026-11-23',
          },
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-cards',
        text: 'SageMaker model cards hold documentation of a model in a JSON schema, with versions and a status of draft, pending review, approved or archived, and can be exported.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateModelCard',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCard.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelCardExportJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCardExportJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'jumpstart-hub',
        text: 'JumpStart offers hundreds of pretrained models to search, fine-tune and deploy, from Hugging Face and others.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Model training',
            url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Python SDK documentation: Deploy models for inference',
            url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-hubs',
        text: 'Organisations can create private hubs with their own models and notebooks and with references to models of the public JumpStart hub.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateHub',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHub.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateHubContentReference',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-dashboard',
        text: 'The Model Dashboard lists models with their endpoints and endpoint status, last batch transform job, monitoring schedules and model card.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: ModelDashboardModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardModel.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ModelDashboardEndpoint',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ModelDashboardEndpoint.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lineage-queries',
        text: 'SageMaker builds a lineage graph of jobs, datasets, models and endpoints automatically and answers queries such as which endpoints derive from a dataset.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Querying lineage entities',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Python SDK documentation: Lineage tracking',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/lineage.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ram-shared-groups',
        text: 'Model groups that another AWS account shares through AWS Resource Access Manager appear in the Model Registry of the receiving account.',
        support: { 'cross-workspace-models': { how: 'native', via: 'AWS Resource Access Manager' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: View shared model package groups',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/model-registry-ram-view-shared.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlflow-prompts',
        text: 'SageMaker managed MLflow, version 3, keeps prompt templates under a name with versions and tags, as an AWS migration example shows.',
        support: { 'prompt-registry': { how: 'native', via: 'MLflow' } },
        sources: [
          {
            title: 'AWS sample on GitHub: MLflow 3.0 data set-up on a SageMaker tracking server',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/mlflow-v3.0-to-v3.4/mlflow-v3.0-data-setup.ipynb',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS sample on GitHub: SageMaker MLflow migration',
            url: 'https://github.com/aws-samples/sample-aiops-on-amazon-sagemakerai/blob/main/operations/sagemaker-mlflow-migration/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker Python SDK documentation: Lineage tracking',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/lineage.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Querying lineage entities',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/querying-lineage-entities.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'catalog-search',
        text: 'The catalogue of Unified Studio lets users search published assets and data products by name, description and other metadata and request access to them.',
        support: { 'data-catalog': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: SearchListings',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SearchListings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: CreateSubscriptionRequest',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateSubscriptionRequest.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'glossary',
        text: 'Unified Studio domains have business glossaries with hierarchical terms, and can generate business names, descriptions and glossary links for assets.',
        support: { 'data-catalog': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateGlossary',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateGlossary.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: StartMetadataGenerationRun',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartMetadataGenerationRun.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-group-search',
        text: 'Feature groups and features carry descriptions and key-value parameters, and the Search operation finds SageMaker resources by their properties.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: FeatureMetadata',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_FeatureMetadata.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: Search',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openlineage',
        text: 'Unified Studio records data lineage from OpenLineage run events; dataset and job events are not accepted.',
        support: { 'data-lineage': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'SageMaker Unified Studio user guide: What is OpenLineage?',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-what-is-openlineage.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Unified Studio user guide: Publishing data lineage programmatically',
            url: 'https://docs.aws.amazon.com/sagemaker-unified-studio/latest/userguide/datazone-data-lineage-apis.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'asset-filters',
        text: 'Asset filters of the Unified Studio catalogue give subscribers access to chosen columns or rows of an asset, for example to fields without personal data.',
        support: { 'data-access-control': { how: 'native' } },
        about: ['data-privacy'],
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateAssetFilter',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateAssetFilter.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lake-formation-features',
        text: 'Access to the offline store of a feature group can be governed by AWS Lake Formation.',
        support: { 'data-access-control': { how: 'integration', via: 'AWS Lake Formation' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-registry-datasets',
        text: 'The AI registry of SageMaker keeps versioned datasets and evaluators for model customisation.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Dataset and evaluator assets',
            url: 'https://sagemaker.readthedocs.io/en/stable/model_customization/registry.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloudtrail',
        text: 'AWS CloudTrail logs SageMaker API calls and management events by default, with who made a request, from which address and when.',
        support: { 'audit-log': { how: 'native', via: 'AWS CloudTrail' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Logging Feature Store operations by using AWS CloudTrail',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-logging-using-cloudtrail.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon EventBridge reference: Amazon SageMaker AI events',
            url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-sagemaker.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'customer-keys',
        text: 'Customer-managed AWS KMS keys can encrypt Studio volumes, captured data, model packages, feature stores, Partner AI Apps and HyperPod volumes.',
        support: { encryption: { how: 'native', via: 'AWS KMS' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: DataCaptureConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: OfflineStoreConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OfflineStoreConfig.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreatePartnerApp',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePartnerApp.html',
            accessed: '2026-11-23',
          },
          {
            title: 'botocore on GitHub: changelog',
            url: 'https://github.com/boto/botocore/blob/develop/CHANGELOG.rst',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'inter-container-encryption',
        text: 'Traffic between the instances of a distributed training job can be encrypted, which may lengthen training.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'record-erasure',
        text: 'Feature Store can remove a record fully from its online store by a hard delete or on expiry; the offline store gets a marker only.',
        support: { 'data-privacy': { how: 'native', partial: true } },
        sources: [
          {
            title: 'SageMaker API reference: DeleteRecord',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_feature_store_DeleteRecord.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: OnlineStoreConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_OnlineStoreConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'catalog-export',
        text: 'Unified Studio exports catalogue metadata once a day to a read-only Apache Iceberg table for SQL queries; one domain per account and Region can do so.',
        support: { 'data-catalog': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: PutDataExportConfiguration',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_PutDataExportConfiguration.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Agent Toolkit for AWS on GitHub: Querying the SageMaker catalogue',
            url: 'https://github.com/aws/agent-toolkit-for-aws/blob/main/skills/specialized-skills/system-table-skills/querying-aws-sagemaker-catalog/SKILL.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feature-group-sharing',
        text: 'An owner can share an online feature group with other AWS accounts through AWS Resource Access Manager, with chosen permissions.',
        support: { 'data-access-control': { how: 'native', via: 'AWS Resource Access Manager' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Share your feature group entities',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/feature-store-cross-account-access-online-store-share-feature-group.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'SageMaker API reference: DataCaptureConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DataCaptureConfig.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'smus-cicd-cli',
        text: 'The SMUS CI/CD CLI deploys notebooks, Airflow workflows and ML code between Unified Studio projects from GitHub Actions or other CI/CD systems; it is in preview.',
        support: {
          'ci-cd-integration': { how: 'native', stage: 'preview' },
          'environment-promotion': { how: 'native', stage: 'preview' },
        },
        only: ['unified-studio'],
        sources: [
          {
            title: 'SMUS CI/CD CLI on GitHub: README',
            url: 'https://github.com/aws/CICD-for-SageMakerUnifiedStudio/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'project-templates-git',
        text: 'AWS publishes templates for SageMaker AI projects that use GitHub Actions, GitLab, Bitbucket or Terraform; templates can come from S3 or AWS Service Catalog.',
        support: { 'ci-cd-integration': { how: 'native' } },
        sources: [
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multi-account-promotion',
        text: 'The Modern Data Architecture Accelerator of AWS deploys SageMaker models to staging and production accounts when a version is approved, optionally after a manual gate.',
        support: { 'environment-promotion': { how: 'integration', via: 'AWS CodePipeline' } },
        sources: [
          {
            title: 'Modern Data Architecture Accelerator on GitHub: SageMaker MLOps',
            url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/ai/sagemaker-mlops-app/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scheduled-pipelines',
        text: 'Amazon EventBridge Scheduler can start a SageMaker pipeline on a schedule, and SageMaker sends state changes of jobs, models and endpoints to EventBridge as triggers.',
        support: { 'automated-retraining': { how: 'native', via: 'Amazon EventBridge' } },
        sources: [
          {
            title: 'AWS CDK API reference: SageMakerStartPipelineExecution',
            url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_scheduler_targets.SageMakerStartPipelineExecution.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon EventBridge reference: Amazon SageMaker AI events',
            url: 'https://docs.aws.amazon.com/eventbridge/latest/ref/events-ref-sagemaker.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cdk-cloudformation',
        text: 'SageMaker resources can be declared in AWS CloudFormation and the AWS CDK.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'AWS CloudFormation' } },
        sources: [
          {
            title: 'AWS CDK API reference: CfnProject',
            url: 'https://docs.aws.amazon.com/cdk/api/v2/docs/aws-cdk-lib.aws_sagemaker.CfnProject.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-helm',
        text: 'HyperPod clusters are created from a configuration file as a CloudFormation stack, and their Kubernetes components are installed by Helm charts.',
        support: { 'infrastructure-as-code': { how: 'native' } },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-repositories',
        text: 'A Git repository can be attached to SageMaker notebook instances, up to one default and three more per instance, from AWS CodeCommit or any other Git host.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateCodeRepository',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCodeRepository.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateNotebookInstance',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unified-studio-git',
        text: 'Unified Studio connects projects to Git and can sync a notebook from a repository into a project.',
        support: { 'source-control': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: StartNotebookSync',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_StartNotebookSync.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: CreateConnection',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateConnection.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'git',
        text: 'SageMaker projects work with Git.',
        support: { 'source-control': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker developer guide: SageMaker projects walkthrough',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sagemaker-projects-walkthrough.html',
          },
          {
            title: 'AWS Samples on GitHub: S3-based SageMaker AI project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/s3_templates/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-templates',
        text: 'Templates are available for the use of SageMaker projects.',
        support: {},
        about: ['workspaces'],
        sources: [
          {
            title: 'SageMaker API reference: CreateProject',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'ml-projects',
        text: 'A SageMaker AI project is an optional set of resources that templates create for a workflow from training to deployment.',
        support: {},
        about: ['workspaces'],
        sources: [
          {
            title: 'SageMaker API reference: CreateProject',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'domains-spaces',
        text: 'A SageMaker AI domain has a list of users, each with a private home directory, and holds private spaces or shared spaces for real-time collaboration.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateSpace',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unified-studio-projects',
        text: 'SageMaker Unified Studio groups work in projects with members in the roles owner, contributor or catalogue viewer, consumer or steward.',
        support: { workspaces: { how: 'native' }, 'role-based-access': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateProject',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProject.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: CreateProjectMembership',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateProjectMembership.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Modern Data Architecture Accelerator on GitHub: SageMaker Unified Studio domains',
            url: 'https://github.com/aws/modern-data-architecture-accelerator/blob/main/packages/apps/governance/sagemaker-app/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'domain-units',
        text: 'Domain units arrange a Unified Studio domain in a hierarchy, and policy grants say who may create projects, glossaries or environments in them.',
        support: { 'role-based-access': { how: 'native' } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: CreateDomainUnit',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_CreateDomainUnit.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: AddPolicyGrant',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_AddPolicyGrant.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'iam-roles',
        text: 'AWS IAM roles and policies decide which SageMaker operations a user or a job may call and which resources it may reach.',
        support: { 'role-based-access': { how: 'native', via: 'AWS IAM' } },
        sources: [
          {
            title: 'AWS service authorization reference: Amazon SageMaker',
            url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_sagemaker.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'identity-center',
        text: 'Users can sign in to SageMaker domains and to Unified Studio through AWS IAM Identity Center, and their identity can be passed on to other AWS services.',
        support: { 'single-sign-on': { how: 'native', via: 'AWS IAM Identity Center' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateUserProfile',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateUserProfile.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: TrustedIdentityPropagationSettings',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_TrustedIdentityPropagationSettings.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: SingleSignOn',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SingleSignOn.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'vpc-only',
        text: 'A SageMaker domain can send all traffic of its apps through the customer’s VPC, and training and model containers can be cut off from all other network calls.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateTrainingJob',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-ide',
        text: 'A local development environment can open a remote session to a SageMaker space.',
        support: {},
        about: ['notebooks'],
        sources: [
          {
            title: 'SageMaker API reference: StartSession',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartSession.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'ack-from-kubernetes',
        text: 'With the ACK controller, SageMaker jobs, endpoints and pipeline runs are declared as custom resources in the user’s own Kubernetes cluster; the work itself runs in SageMaker, outside the cluster.',
        support: { 'external-job-submission': { how: 'integration', via: 'AWS Controllers for Kubernetes' } },
        about: ['kubernetes-native'],
        sources: [
          {
            title: 'ACK controller for SageMaker on GitHub: README',
            url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'ACK controller for SageMaker on GitHub: resource definitions',
            url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/tree/main/config/crd/bases',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hyperpod-on-eks',
        text: 'A HyperPod cluster attaches to an Amazon EKS cluster of the customer, where Helm charts install its training, inference and health components; this covers HyperPod, not the rest of SageMaker.',
        support: {
          'kubernetes-install': { how: 'native', partial: true },
          'customer-cloud-deployment': { how: 'native', partial: true },
        },
        only: ['hyperpod'],
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ClusterOrchestratorEksConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterOrchestratorEksConfig.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'local-mode',
        text: 'The SageMaker Python SDK can train and serve models in Docker containers on the user’s machine, and can serve a model inside the Python process without a container or AWS resources.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Model training',
            url: 'https://sagemaker.readthedocs.io/en/stable/training/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker Python SDK documentation: Deploy models for inference',
            url: 'https://sagemaker.readthedocs.io/en/stable/inference/index.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'emr-on-eks',
        text: 'A Spark connection of Unified Studio can use an Amazon EMR on EKS cluster, named by the ARN of its managed endpoint; this covers Spark only.',
        support: { 'hybrid-execution': { how: 'integration', via: 'Amazon EMR on EKS', partial: true } },
        only: ['unified-studio'],
        sources: [
          {
            title: 'Amazon DataZone API reference: SparkEmrPropertiesInput',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesInput.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Amazon DataZone API reference: SparkEmrPropertiesOutput',
            url: 'https://docs.aws.amazon.com/datazone/latest/APIReference/API_SparkEmrPropertiesOutput.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'saas',
        text: 'SageMaker is delivered as software as a service.',
        support: { 'managed-service': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker AI developer guide: Training session APIs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/customizing-models-training-sessions.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: What is Amazon SageMaker AI?',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/whatis.html',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'vpc-attachment',
        text: 'SageMaker resources belong to an AWS account of the customer and can attach to the customer’s VPC, while AWS runs the service.',
        support: { 'managed-service': { how: 'native' } },
        sources: [
          {
            title: 'SageMaker API reference: CreateDomain',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateDomain.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModel',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'regions',
        text: 'Names and quotas of SageMaker resources such as endpoints hold per AWS account and Region.',
        support: {},
        about: ['managed-service'],
        sources: [
          {
            title: 'SageMaker API reference: CreateEndpoint',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateEndpoint.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
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
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        why: 'unsourced',
        reason: 'No source was recorded in 2021, and none was found for the marking as new.',
        sources: [],
      },
    },
    {
      slug: 'ground-truth',
      text: 'SageMaker Ground Truth provides data labelling.',
      support: { 'data-labeling': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Ground Truth is no longer open to new customers; existing customers keep it without new features.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Create a labeling job (API)',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/sms-create-labeling-job-api.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/data-preparation/ground-truth-closed'],
      },
    },
    {
      slug: 'pipelines',
      text: 'SageMaker Pipelines combines the different options for training.',
      support: { 'pipeline-orchestration': { how: 'native' } },
      sources: [],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'The statement of 2021 is put more exactly: Pipelines chains steps of several kinds, of which training is one.',
        sources: [
          {
            title: 'SageMaker Python SDK documentation: Implement MLOps',
            url: 'https://sagemaker.readthedocs.io/en/stable/ml_ops/index.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/model-training/pipeline-steps'],
      },
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
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'ended',
        reason: 'Amazon Elastic Inference took no new customers from 15 April 2023 and is no longer available.',
        sources: [
          {
            title: 'AWS CLI reference: elastic-inference',
            url: 'https://docs.aws.amazon.com/cli/latest/reference/elastic-inference/index.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ProductionVariant',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ProductionVariant.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/scaling-predictions/elastic-inference-ended'],
      },
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
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitor is no longer open to new customers; existing customers keep it without new features.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/performance-monitoring/model-monitor-closed'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitor is no longer open to new customers.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateModelQualityJobDefinition',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelQualityJobDefinition.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/data-monitoring/model-quality-closed'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitor and Clarify, which provide bias drift monitoring, are no longer open to new customers.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Create a bias drift baseline',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-bias-drift-baseline.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/data-monitoring/bias-drift-closed'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Clarify is no longer open to new customers; existing customers keep it without new features.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Clarify data format compatibility guide',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-processing-job-data-format.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/data-monitoring/clarify-closed'],
      },
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
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Model Monitor, which schedules feature attribution drift jobs, is no longer open to new customers.',
        sources: [
          {
            title: 'SageMaker AI developer guide: Schedule feature attribute drift monitoring jobs',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/clarify-model-monitor-feature-attribute-drift-schedule.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/data-monitoring/attribution-drift-closed'],
      },
    },
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
      category: 'collaboration',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'SageMaker projects are sets of resources made from templates; work areas with members are domains, spaces and Unified Studio projects.',
        sources: [
          {
            title: 'SageMaker API reference: CreateProject',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProject.html',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: CreateSpace',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateSpace.html',
            accessed: '2026-11-23',
          },
          {
            title: 'AWS Samples on GitHub: SageMaker AI custom project templates',
            url: 'https://github.com/aws-samples/sagemaker-custom-project-templates/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/collaboration/ml-projects', 'sagemaker/collaboration/domains-spaces'],
      },
    },
    {
      slug: 'kubernetes-training',
      text: 'Models can be trained from Kubernetes with SageMaker and Kubeflow; only training is covered.',
      support: { 'external-job-submission': { how: 'integration', via: 'Kubeflow', partial: true } },
      sources: [{ title: 'AWS: SageMaker and Kubernetes', url: 'https://aws.amazon.com/sagemaker/kubernetes/' }],
      recorded: '2021-10',
      category: 'self-install',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'The ACK controller for SageMaker covers tuning, processing, transform, hosting and monitoring besides training, without Kubeflow.',
        sources: [
          {
            title: 'ACK controller for SageMaker on GitHub: README',
            url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'ACK controller for SageMaker on GitHub: resource definitions',
            url: 'https://github.com/aws-controllers-k8s/sagemaker-controller/tree/main/config/crd/bases',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/self-install/ack-from-kubernetes'],
      },
    },
    {
      slug: 'no-kubernetes-beyond-training',
      text: 'Parts of SageMaker other than training are not supported in Kubernetes.',
      support: { 'kubernetes-install': { how: 'none' } },
      sources: [],
      recorded: '2021-10',
      category: 'self-install',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'HyperPod now runs training, inference and development spaces on an Amazon EKS cluster, installed with Helm charts.',
        sources: [
          {
            title: 'SageMaker HyperPod CLI on GitHub: README',
            url: 'https://github.com/aws/sagemaker-hyperpod-cli/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'SageMaker API reference: ClusterOrchestratorEksConfig',
            url: 'https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ClusterOrchestratorEksConfig.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['sagemaker/self-install/hyperpod-on-eks'],
      },
    },
  ],
  notFound: {
    'open-source-edition': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'self-hosted': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'multi-cloud': '2026-11-23',
    'third-party-distributions': '2026-11-23',
  },
});
