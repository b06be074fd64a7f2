import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './sagemaker/cloud-saas.ts';
import { collaboration } from './sagemaker/collaboration.ts';
import { continuousDelivery } from './sagemaker/continuous-delivery.ts';
import { dataGovernance } from './sagemaker/data-governance.ts';
import { dataMonitoring } from './sagemaker/data-monitoring.ts';
import { dataPreparation } from './sagemaker/data-preparation.ts';
import { history } from './sagemaker/history.ts';
import { modelDeployment } from './sagemaker/model-deployment.ts';
import { modelGovernance } from './sagemaker/model-governance.ts';
import { modelTraining } from './sagemaker/model-training.ts';
import * as pages from './sagemaker/pages.ts';
import { performanceMonitoring } from './sagemaker/performance-monitoring.ts';
import { pricing } from './sagemaker/pricing.ts';
import { productFocus } from './sagemaker/product-focus.ts';
import { recentActivity } from './sagemaker/recent-activity.ts';
import { scalingPredictions } from './sagemaker/scaling-predictions.ts';
import { selfInstall } from './sagemaker/self-install.ts';

export const sagemaker = /* @__PURE__ */ withSources<MatrixPlatform<'sagemaker'>>({
  id: 'sagemaker',
  name: 'Amazon SageMaker AI',
  vendor: 'Amazon Web Services',
  homepage: 'https://aws.amazon.com/sagemaker/ai/',
  license: 'proprietary',
  status: {
    is: 'active',
    sources: [
      { page: pages.aiGuideWhatIsAmazonSageMakerAi, accessed: '2026-11-23' },
      { page: pages.pythonSdkRelease3_30_0, accessed: '2026-11-23' },
      { page: pages.aiGuideTrainingSessionApis, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'Amazon SageMaker',
      until: '2024-12-03',
      sources: [{ page: pages.aiGuideWhatIsAmazonSageMakerAi, accessed: '2026-11-23' }],
    },
    {
      name: 'AWS SageMaker',
      sources: [],
    },
    {
      name: 'SageMaker',
      sources: [],
    },
    {
      name: 'SageMaker AI',
      sources: [],
    },
  ],
  offerings: {
    service: {
      name: 'Amazon SageMaker AI service',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.aiGuideWhatIsAmazonSageMakerAi, accessed: '2026-11-23' },
        { page: pages.apiCreateDomain, accessed: '2026-11-23' },
      ],
    },
    hyperpod: {
      name: 'SageMaker HyperPod',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.aiGuideHyperpodModelCustomization, accessed: '2026-11-30' }],
    },
    'unified-studio': {
      name: 'Amazon SageMaker Unified Studio',
      kind: 'product',
      standing: 'part',
      sources: [{ page: pages.awsSdkKotlinUnifiedStudioSettingsSageMakerAiDomain, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'Amazon SageMaker AI is a machine learning service that Amazon Web Services (AWS) operates. Until 3 December 2024, it was called Amazon SageMaker. That name now belongs to a wider platform for data, analytics and AI, which includes SageMaker AI and has SageMaker Unified Studio as its web interface. In SageMaker AI, Studio offers notebooks and other development tools, Feature Store keeps features, and jobs process data or train and tune models. Foundation models from JumpStart can be fine-tuned with serverless customisation or in training sessions. HyperPod provides clusters for long training runs, orchestrated by Amazon Elastic Kubernetes Service (EKS) or Slurm. Clusters with EKS also serve models for inference. Pipelines joins jobs into workflows, managed MLflow records experiments and agent traces, and the Model Registry keeps model versions. Models answer requests at real-time, serverless or asynchronous endpoints, or make predictions in batch transform jobs. Ground Truth, Model Monitor, Clarify, Augmented AI and Debugger are closed to new customers (Debugger since 30 July 2026), but existing customers can go on using them. A later addition, SageMaker AI Data Preparation, labels and checks data. Elastic Inference is no longer available.',
    concepts: [
      {
        slug: 'sagemaker-unified-studio',
        term: 'SageMaker Unified Studio',
        aliases: ['Unified Studio', 'domain unit'],
        definition:
          'The web interface of Amazon SageMaker, where the projects of a domain share data, notebooks, connections and a catalogue. It uses the API of Amazon DataZone and is distinct from SageMaker AI Studio.',
        sources: [
          { page: pages.amazonDataZoneApiCreateProject, accessed: '2026-11-23' },
          { page: pages.amazonDataZoneApiCreateNotebook, accessed: '2026-11-23' },
          { page: pages.apiUnifiedStudioSettings, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'sagemaker-ai-domain',
        term: 'SageMaker AI domain',
        aliases: ['Studio', 'Studio Classic', 'space'],
        definition:
          'A set of users with storage, security settings and apps such as JupyterLab. Users open the apps through Studio, and the apps run in private or shared spaces. The Studio of 2021 is now called Studio Classic.',
        sources: [
          { page: pages.apiCreateDomain, accessed: '2026-11-23' },
          { page: pages.apiCreateSpace, accessed: '2026-11-23' },
          { page: pages.aiGuideAmazonQDeveloperInStudioClassic, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'feature-group',
        term: 'Feature group',
        aliases: ['Feature Store', 'online store', 'offline store'],
        definition:
          'The table-like resource of Feature Store: named features that describe records. Its online store returns the latest record with low latency, and its offline store keeps the history in Amazon S3.',
        sources: [{ page: pages.aiGuideFeatureStoreConcepts, accessed: '2026-11-23' }],
      },
      {
        slug: 'sagemaker-ai-data-preparation',
        term: 'SageMaker AI Data Preparation',
        aliases: ['labelling space', 'auto-labelling job'],
        definition:
          'The part of SageMaker AI that prepares training data. Its jobs label records with models, score the quality of a dataset or transform it, and people review the labels in a labelling space.',
        sources: [{ page: pages.aiGuidePreparingDataWithSageMakerAiDataPreparation, accessed: '2026-11-23' }],
      },
      {
        slug: 'pipeline',
        term: 'Pipeline',
        aliases: ['SageMaker Pipelines', 'Model Building Pipelines'],
        definition:
          'A workflow of steps, such as processing, training and model registration, connected as a directed acyclic graph. Users define a pipeline with an SDK, a JSON schema or a graphical editor.',
        sources: [{ page: pages.aiGuidePipelinesOverview, accessed: '2026-11-23' }],
      },
      {
        slug: 'hyperpod',
        term: 'HyperPod',
        aliases: ['HyperPod cluster', 'task governance'],
        definition:
          'Clusters of instances that SageMaker manages, orchestrated by Amazon Elastic Kubernetes Service (EKS) or by Slurm. Clusters with EKS run training jobs and inference endpoints that are defined as Kubernetes resources, and task governance shares the compute of these clusters among teams.',
        sources: [
          { page: pages.hyperpodCliReadme, accessed: '2026-11-23' },
          { page: pages.apiCreateCluster, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'mlflow-app',
        term: 'MLflow App',
        aliases: ['managed MLflow', 'MLflow tracking server'],
        definition:
          'MLflow run by SageMaker to track experiments and traces, without servers to size. The older form is a tracking server of a chosen size. Models registered in MLflow can become versions in the Model Registry.',
        sources: [
          { page: pages.apiCreateMlflowApp, accessed: '2026-11-23' },
          { page: pages.apiCreateMlflowTrackingServer, accessed: '2026-11-23' },
          { page: pages.aiGuideAutomaticallyRegisterSageMakerAiModels, accessed: '2026-11-23' },
          { page: pages.awsSampleEvaluatingLanguageModelSageMakerMlflowApp, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'training-session',
        term: 'Training session',
        aliases: ['training session APIs'],
        definition:
          'A serverless GPU session in which the user’s code fine-tunes a foundation model step by step, with calls for forward-backward passes, optimiser steps and sampling.',
        sources: [
          { page: pages.apiCreateTrainingSession, accessed: '2026-11-23' },
          { page: pages.aiGuideTrainingSessionApis, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'inference-component',
        term: 'Inference component',
        aliases: ['IC', 'adapter component'],
        definition:
          'A model on an endpoint, deployed with the CPU cores, accelerators, memory and number of copies that the model needs. Several components share the instances of one endpoint.',
        sources: [{ page: pages.apiCreateInferenceComponent, accessed: '2026-11-23' }],
      },
      {
        slug: 'production-variant',
        term: 'Production variant',
        aliases: ['shadow variant', 'variant'],
        definition:
          'A model on an endpoint, with its own instances and share of the requests. A shadow variant runs beside the production variant and receives a copy of some or all of the requests.',
        sources: [
          { page: pages.apiProductionVariant, accessed: '2026-11-23' },
          { page: pages.apiCreateEndpointConfig, accessed: '2026-11-23' },
          { page: pages.apiShadowModeConfig, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-group',
        term: 'Model group',
        aliases: ['model package group', 'Model Registry'],
        definition:
          'The unit of the Model Registry that collects the versions of a model. Each version, called a model package, has an approval status and may have a life cycle stage.',
        sources: [
          { page: pages.apiCreateModelPackageGroup, accessed: '2026-11-23' },
          { page: pages.apiCreateModelPackage, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'model-monitor',
        term: 'Model Monitor',
        aliases: ['monitoring schedule', 'baseline', 'data capture'],
        definition:
          'The component that compares captured requests and predictions with a baseline on a schedule. It is closed to new customers, but existing customers can go on using it.',
        sources: [
          { page: pages.aiGuideScheduleFeatureAttributeDriftMonitoringJobs, accessed: '2026-11-23' },
          { page: pages.apiCreateMonitoringSchedule, accessed: '2026-11-23' },
        ],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history,
  notFound: {
    'open-source-edition': '2026-12-01',
    'grpc-inference': '2026-12-01',
    'self-hosted': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'multi-cloud': '2026-12-01',
    'third-party-distributions': '2026-12-01',
    'iso-27001-certificate': '2026-12-01',
    'kubernetes-install': '2026-12-01',
    'customer-cloud-deployment': '2026-12-01',
  },
});
