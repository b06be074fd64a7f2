import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'tracking-while-training',
    text: 'MLflow does tracking while a model is being trained.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow tutorial: Training the model',
        url: 'https://mlflow.org/docs/latest/tutorials-and-examples/tutorial.html#training-the-model',
      },
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'projects-and-entry-points',
    text: 'MLflow projects and their entry points give training a structure.',
    support: { 'reproducible-environments': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'multi-step-workflows',
    text: 'MLflow can structure training as a workflow of several steps.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow repository: Multi-step workflow example',
        url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
      },
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'local-execution',
    text: 'MLflow training can run on the local machine.',
    support: { 'local-mode': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Running projects on a backend',
        url: 'https://mlflow.org/docs/latest/projects.html#execution-guide',
      },
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'hosted-backends',
    text: 'MLflow training can also be executed on a hosted backend, for example Kubernetes.',
    support: { 'custom-training-code': { how: 'integration', via: ['Kubernetes'] } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Running projects on a backend',
        url: 'https://mlflow.org/docs/latest/projects.html#execution-guide',
      },
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'databricks-project-backend',
    text: 'The Databricks backend of MLflow Projects starts a project from the user’s machine on a Databricks cluster of a configuration file; Databricks limits it to the Spark job format from Runtime 13.0 ML.',
    support: {
      'external-job-submission': { how: 'integration', via: ['Databricks'], partial: true, stage: 'deprecated' },
    },
    about: ['custom-training-code'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Run MLflow Projects',
        url: 'https://docs.databricks.com/en/mlflow/projects.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autolog-libraries',
    text: 'MLflow autologging covers Keras and TensorFlow, LightGBM, Paddle, PySpark, PyTorch, scikit-learn, Spark, statsmodels and XGBoost, among others.',
    support: { autologging: { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Automatic Logging',
        url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autolog-contents',
    text: 'With one call before training, MLflow autologging records metrics, parameters, model signature, artifacts such as checkpoints and, where applicable, the dataset.',
    support: { autologging: { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Automatic Logging',
        url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'runs-and-comparison',
    text: 'The MLflow interface lists, searches and compares runs, also across experiments, and plots their metrics.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'logged-models',
    text: 'In MLflow 3 a logged model is an entity of its own with an identifier, so several checkpoints of one run can be tracked, searched and ranked by metrics.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: MLflow 3 Migration Guide',
        url: 'https://mlflow.org/docs/latest/ml/mlflow-3/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'metrics-linked-to-data',
    text: 'MLflow 3 can link a metric to a model checkpoint and to the dataset on which it was measured.',
    support: { 'experiment-tracking': { how: 'native' } },
    about: ['model-lineage'],
    sources: [
      {
        title: 'MLflow documentation: Tracking',
        url: 'https://mlflow.org/docs/latest/ml/tracking/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'system-metrics',
    text: 'MLflow can log CPU, GPU, memory, disk and network metrics while a run executes, once the user installs psutil and turns this on.',
    support: { 'training-debugging': { how: 'native' } },
    sources: [
      {
        title: 'MLflow documentation: System Metrics',
        url: 'https://mlflow.org/docs/latest/ml/tracking/system-metrics/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-child-runs',
    text: 'MLflow documents hyperparameter tuning with Optuna, in which a parent run holds one child run for each trial.',
    support: { 'hyperparameter-tuning': { how: 'integration', via: ['Optuna'] } },
    sources: [
      {
        title: 'MLflow documentation: Hyperparameter tuning',
        url: 'https://mlflow.org/docs/latest/ml/getting-started/hyperparameter-tuning/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'optuna-on-spark',
    text: 'The MlflowSparkStudy class runs Optuna trials on Apache Spark, stores the study in MLflow and can resume it.',
    support: { 'hyperparameter-tuning': { how: 'integration', via: ['Optuna and Apache Spark'] } },
    sources: [
      {
        title: 'MLflow repository: mlflow.pyspark.optuna.study',
        url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/pyspark/optuna/study.py',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ddp-logging',
    text: 'The MLflow guide for PyTorch shows distributed data-parallel training by the user’s own code, in which only the process with rank 0 logs to MLflow.',
    support: { 'distributed-training': { how: 'custom' } },
    sources: [
      {
        title: 'MLflow documentation: PyTorch',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/pytorch/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'peft-tutorial',
    text: 'MLflow has tutorials that fine-tune foundation models with Hugging Face Transformers and PEFT, such as QLoRA, and track the run and its adapter.',
    support: { 'llm-fine-tuning': { how: 'integration', via: ['Hugging Face Transformers and PEFT'] } },
    sources: [
      {
        title: 'MLflow documentation: Transformers tutorials',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/tutorials/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Transformers guide',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/guide/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tutorial-on-one-gpu',
    text: 'An MLflow tutorial fine-tunes a 7-billion-parameter model with QLoRA, its base model loaded in 4 bits, on a single NVIDIA A10G GPU.',
    support: { 'accelerated-training': { how: 'custom' } },
    about: ['llm-fine-tuning', 'model-optimization'],
    sources: [
      {
        title: 'MLflow documentation: Fine-Tuning Open-Source LLM using QLoRA',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/tutorials/fine-tuning/transformers-peft/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lora-adapters',
    text: 'The Diffusers flavour of MLflow logs, versions and serves LoRA adapters and stores only the adapter weights, not the base model.',
    support: { 'model-packaging': { how: 'native' } },
    about: ['llm-fine-tuning'],
    sources: [
      {
        title: 'MLflow documentation: Diffusers',
        url: 'https://mlflow.org/docs/latest/ml/deep-learning/diffusers/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'project-environments',
    text: 'An MLflow project can run in a Python virtual environment, a Conda environment, a Docker container or the current system environment.',
    support: { 'reproducible-environments': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-in-python',
    text: 'A workflow of several MLflow projects is written as a Python program that starts the steps, some of them in parallel, and reads their results.',
    support: { 'pipeline-orchestration': { how: 'custom' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recipes-removed',
    text: 'MLflow 3 no longer contains MLflow Recipes, the former template-based workflows, and points users to tracking, the registry or MLflow Projects.',
    support: {},
    about: ['pipeline-orchestration', 'automl'],
    sources: [
      {
        title: 'MLflow documentation: MLflow 3 Migration Guide',
        url: 'https://mlflow.org/docs/latest/ml/mlflow-3/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'metric-threshold-validation',
    text: 'MLflow can check the evaluation metrics of a candidate model against thresholds and raise an error when one is missed.',
    support: {},
    about: ['champion-challenger', 'approval-workflow'],
    sources: [
      {
        title: 'MLflow documentation: Model Evaluation',
        url: 'https://mlflow.org/docs/latest/ml/evaluation/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-projects-unsupported',
    text: 'Databricks no longer supports MLflow Projects and keeps the documentation of its backend for them in an archive.',
    support: {},
    about: ['reproducible-environments', 'pipeline-orchestration', 'external-job-submission'],
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Azure Databricks documentation: Run MLflow Projects (archived)',
        url: 'https://learn.microsoft.com/en-us/azure/databricks/archive/mlflow/projects',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
