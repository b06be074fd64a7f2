import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'container-training',
    text: 'Models can be trained in containers within an Environment.',
    support: { 'custom-training-code': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Ways to train models',
        url: 'https://docs.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
      },
      {
        title: 'Azure Machine Learning documentation: Ways to train models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'visual-pipeline-editor',
    text: 'A visual editor assists with building pipelines.',
    support: { 'visual-pipeline-builder': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Designer',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automl',
    text: 'Azure Machine Learning offers full AutoML.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Automated machine learning',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'distributed-jobs',
    text: 'Training jobs can span several nodes with PyTorch, TensorFlow or MPI on compute clusters, on serverless compute and on attached Kubernetes clusters.',
    support: { 'distributed-training': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Distributed training',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-distributed-training',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cluster-limits',
    text: 'By request, a compute cluster can grow to 65,000 nodes, or to 4,000 if the nodes must communicate; a job may last at most 21 days.',
    support: {},
    about: ['distributed-training'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-training',
    text: 'Compute clusters and serverless compute can train on GPUs; the GPU quota of a subscription starts at zero cores and is raised by request.',
    support: { 'accelerated-training': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Overview',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/overview-what-is-azure-machine-learning',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipeline-jobs',
    text: 'A pipeline job links steps such as data preparation, tuning, training and scoring, up to 30,000 of them, and coordinates them across different compute resources.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Ways to train models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-train-machine-learning-model',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'designer-components',
    text: 'A Designer pipeline uses either custom components or the classic prebuilt ones; the classic ones receive no additions and do not deploy to managed online endpoints.',
    support: { 'visual-pipeline-builder': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Designer',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-designer',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-tasks',
    text: 'Automated ML covers classification, regression, forecasting, image classification, object detection and segmentation, text classification and entity recognition.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Automated machine learning',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-ensembles',
    text: 'Automated ML ends a job by default with voting and stacking ensembles of its best models.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Automated machine learning',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-automated-ml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-compute',
    text: 'For automated ML jobs of version 2, the documentation names compute clusters and compute instances; Microsoft’s samples also run them on serverless compute.',
    support: {},
    about: ['automl'],
    sources: [
      {
        title: 'Azure Machine Learning documentation: Setting up AutoML training',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning examples: AutoML classification on serverless compute',
        url: 'https://github.com/Azure/azureml-examples/blob/main/cli/jobs/automl-standalone-jobs/cli-automl-classification-task-bankmarketing/cli-automl-classification-task-bankmarketing-serverless.yml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'supplied-algorithms',
    text: 'Automated ML supplies algorithms such as logistic regression, LightGBM, XGBoost, random forest, AutoARIMA and Prophet, and single ones can be allowed or blocked.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Setting up AutoML training',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-configure-auto-train',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sweep-jobs',
    text: 'Sweep jobs try hyperparameters by a chosen sampling algorithm, in parallel, and can stop poor trials by a bandit, median or truncation policy.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Hyperparameter tuning',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-tune-hyperparameters',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Managing and optimising costs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'low-priority-clusters',
    text: 'Training clusters can use low-priority machines at a lower price; jobs there may be pre-empted, last at most seven days and recover only from checkpoints of the user’s own code.',
    support: { 'spot-training': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Managing and optimising costs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-optimize-cost',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-tracking',
    text: 'Jobs record parameters, metrics and artefacts in the workspace through MLflow, and the studio compares them within experiments; one run may log up to a million metrics.',
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Logging MLflow models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Workspaces',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-workspace',
        accessed: '2026-11-23',
      },
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'remote-tracking',
    text: 'Experiments that run outside Azure Machine Learning can be recorded in a workspace by pointing MLflow to its tracking address.',
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Model registry with MLflow',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-models-mlflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-autologging',
    text: 'MLflow’s automatic logging records the metrics, parameters, artefacts and models of supported frameworks in Azure Machine Learning; some flavours skip certain models.',
    support: { autologging: { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Logging MLflow models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-log-mlflow-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'environments',
    text: 'Environments record the pip and Conda dependencies of a job, and the job history keeps a snapshot of the code, the data and the compute.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: MLOps model management',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/concept-model-management-and-deployment',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-model-fine-tuning',
    text: 'Open models of the catalogue can be fine-tuned on GPU clusters, from a studio form or samples, for classification, question answering, summarisation and translation of text.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Foundation models',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-use-foundation-models',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hosted-fine-tuning',
    text: 'Some models with serverless deployment can be fine-tuned by Microsoft’s hosted service, billed by tokens.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    only: ['serverless-deployments'],
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
    slug: 'grpo-pipeline',
    text: 'A pipeline component in Microsoft’s preview repository of registry assets fine-tunes chat models with Group Relative Policy Optimization, a reinforcement learning method.',
    support: { 'llm-fine-tuning': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'GitHub: Azure/azureml-assets, GRPO chat completion pipeline',
        url: 'https://github.com/Azure/azureml-assets/blob/main/assets/training/finetune_acft_hf_nlp/components/pipeline_components/grpo_chat_completion/spec.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'GitHub: Azure/azureml-examples, GRPO example',
        url: 'https://github.com/Azure/azureml-examples/blob/main/sdk/python/jobs/grpo/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-quotas',
    text: 'Quotas for each family of virtual machines, GPU families included, can be split between the workspaces of a subscription to share capacity.',
    support: { 'gpu-scheduling': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Quotas and limits',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-manage-quotas',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'interactive-jobs',
    text: 'A running job can be opened in JupyterLab, VS Code, TensorBoard or by SSH, and a debugger attached; this works on compute clusters and Arc-enabled Kubernetes of Azure Machine Learning.',
    support: { 'training-debugging': { how: 'native' } },
    sources: [
      {
        title: 'Azure Machine Learning documentation: Debugging and monitoring jobs',
        url: 'https://learn.microsoft.com/en-us/azure/machine-learning/how-to-interactive-jobs',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
