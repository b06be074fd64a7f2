import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
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
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow'] } },
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
    support: { 'gpu-scheduling': { how: 'integration', via: ['AWS Batch'] } },
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
    support: { 'training-debugging': { how: 'custom', via: ['AWS Systems Manager'] } },
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
    support: { autologging: { how: 'native', via: ['MLflow'] } },
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
    support: { 'pipeline-orchestration': { how: 'integration', via: ['Amazon MWAA'] } },
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
];
