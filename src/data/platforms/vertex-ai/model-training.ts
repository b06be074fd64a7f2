import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'serverless-training-jobs',
    text: 'Serverless training runs the user’s own code as a custom job, either a Python application or a custom container, on machines that Agent Platform provisions.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Custom training methods',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hyperparameter-tuning-jobs',
    text: 'Hyperparameter tuning jobs run trials of the user’s training code and optimise a metric.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Custom training methods',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'worker-pools',
    text: 'A training job with several worker pools runs as distributed training; each pool has its own machine type and accelerators.',
    support: { 'distributed-training': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Custom training methods',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gpu-and-tpu-training',
    text: 'Worker pools of a training job can be given accelerators: Nvidia GPUs, or TPUs with a chosen topology.',
    support: { 'accelerated-training': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Custom training methods',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/custom-training-methods',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Machine resource types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'persistent-resource',
    text: 'Training jobs can run on a persistent resource, that is machines kept for the user, instead of machines started for each job.',
    support: {},
    about: ['custom-training-code', 'gpu-scheduling'],
    sources: [
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'interactive-shell',
    text: 'Interactive shells into the training containers of a running job can be opened when web access is enabled on the job.',
    support: { 'training-debugging': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autologging',
    text: 'Autologging in the SDK, built on that of MLflow, records parameters and metrics, but nothing else, for Fastai, Gluon, Keras, LightGBM, PyTorch Lightning, scikit-learn, Spark, Statsmodels and XGBoost.',
    support: { autologging: { how: 'native', via: ['MLflow'], partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Autologging to an experiment run',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/experiments/autolog-data',
        accessed: '2026-11-23',
      },
      {
        title: 'Vertex AI documentation: Autolog data to an experiment run',
        url: 'https://cloud.google.com/vertex-ai/docs/experiments/autolog-data',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-platform-pipelines',
    text: 'Agent Platform Pipelines runs workflows that are defined with the SDK of Kubeflow Pipelines, version 2.0 or later, or of TensorFlow Extended, version 0.30.0 or later.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Pipeline interfaces',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'python-package-spec',
    text: 'A custom job names the code that it runs either as a Python package with module, arguments and executor image or as a container image.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-training',
    text: 'AutoML trains a model without code from a managed dataset, which it requires; image and tabular data are named as dataset types.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Training overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training-overview',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Machine learning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tabular-workflows',
    text: 'Tabular Workflows are ready-made managed pipelines for tabular data, each run as an instance of Agent Platform Pipelines and versioned with the pipeline components SDK.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Tabular Workflows',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/tabular-data/tabular-workflows/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ray-clusters',
    text: 'Ray clusters can be created, scaled by hand or automatically and deleted on the platform with the Ray on Vertex AI SDK.',
    support: {},
    about: ['distributed-training', 'distributed-data-processing'],
    sources: [
      {
        title: 'vertex-ai-samples repository: Ray cluster management',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/ray_on_vertex_ai/ray_cluster_management.ipynb',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'preference-tuning',
    text: 'Gemini models can be tuned on text examples of preferred and rejected answers to one prompt, with at most 10 million examples and a 1 GB training file.',
    support: {},
    about: ['llm-fine-tuning'],
    sources: [
      {
        title: 'Agent Platform documentation: Preference tuning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/preference-tuning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'reinforcement-tuning',
    text: 'Reinforcement learning fine-tuning, in preview and not for production use, adapts Gemini models with the user’s prompts and reward functions.',
    support: { 'llm-fine-tuning': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Agent Platform documentation: Reinforcement learning fine-tuning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/reinforcement-tuning',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'open-model-tuning',
    text: 'The beta API of tuning jobs covers supervised tuning and distillation, partner and open models, and open models from weights of the user’s own in safetensors format.',
    support: {},
    about: ['llm-fine-tuning', 'model-optimization'],
    sources: [
      {
        title: 'Python SDK repository: Tuning job types (v1beta1)',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1beta1/types/tuning_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-studio-canvas',
    text: 'Agent Studio is a low-code visual canvas; what is built on it are agents and their workflows only.',
    support: { 'visual-pipeline-builder': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Agent Platform documentation: Documentation home',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Overview',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/overview',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spot-vms',
    text: 'Serverless training and inference can use Spot VMs; when some are pre-empted the job slows down without stopping, and TPU Pods and the console are excluded.',
    support: { 'spot-training': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Use Spot VMs',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/predictions/use-spot-vms',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ml-metadata',
    text: 'ML Metadata records the artifacts, such as datasets and models, that each step of a workflow consumed and produced, and groups them in contexts such as a pipeline run.',
    support: { 'data-lineage': { how: 'native' } },
    about: ['model-lineage'],
    sources: [
      {
        title: 'Vertex AI documentation: ML Metadata data model',
        url: 'https://cloud.google.com/vertex-ai/docs/ml-metadata/data-model',
        accessed: '2026-11-23',
      },
      {
        title: 'Agent Platform documentation: Tracking ML Metadata',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/ml-metadata/tracking',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiments',
    text: 'Agent Platform Experiments records steps, inputs such as parameters and datasets, and outputs such as models and metrics of runs, and compares runs; it costs nothing extra.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'Vertex AI documentation: Introduction to Experiments',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/experiments/intro-vertex-ai-experiments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'experiment-tracking-limits',
    text: 'Tracking of a custom training job in Experiments is not available for jobs submitted in the console or with gcloud, on TPUs or in distributed training.',
    support: {},
    about: ['experiment-tracking'],
    sources: [
      {
        title: 'Vertex AI documentation: Run a training job with experiment tracking',
        url: 'https://cloud.google.com/vertex-ai/docs/experiments/run-training-job-experiments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-clusters',
    text: 'Training clusters run Slurm, and the Slurm Job API manages their jobs through the API of the platform without an SSH connection.',
    support: {},
    about: ['distributed-training', 'gpu-scheduling'],
    sources: [
      {
        title: 'Agent Platform documentation: Training clusters and the Slurm Job API',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/training/training-clusters/manage-clusters-slurm',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tuning-algorithms',
    text: 'Hyperparameter tuning uses a default algorithm of Google or, on request, grid search or random search; grid search excludes continuous parameters.',
    support: {},
    about: ['hyperparameter-tuning'],
    sources: [
      {
        title: 'Python SDK repository: Study types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/study.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorboard-logs',
    text: 'A custom training job can upload its TensorBoard logs to a TensorBoard resource of the platform.',
    support: {},
    about: ['experiment-tracking', 'training-debugging'],
    sources: [
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'flex-start',
    text: 'With the Flex Start strategy a custom training job queues for resources in Dynamic Workload Scheduler, for 24 hours by default; shares for teams are not part of the strategy.',
    support: { 'gpu-scheduling': { how: 'native', via: ['Dynamic Workload Scheduler'], partial: true } },
    sources: [
      {
        title: 'Python SDK repository: Custom job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/custom_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-reservations',
    text: 'Training machines and deployed models can draw their Compute Engine resources from a shared reservation instead of on-demand capacity.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-training', 'accelerated-inference'],
    sources: [
      {
        title: 'Python SDK repository: Reservation affinity types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/reservation_affinity.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Machine resource types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/machine_resources.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-profiler',
    text: 'Cloud Profiler of the Python SDK profiles a running TensorFlow training job on demand and shows its resource use in TensorBoard; TensorFlow is its only plugin.',
    support: {},
    about: ['training-debugging'],
    sources: [
      {
        title: 'Python SDK repository: Cloud Profiler',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/README.rst',
        accessed: '2026-11-23',
      },
      {
        title: 'vertex-ai-samples repository: Profile model training performance',
        url: 'https://github.com/GoogleCloudPlatform/vertex-ai-samples/blob/main/notebooks/official/tensorboard/tensorboard_profiler_custom_training.ipynb',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Cloud Profiler initialiser',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform/training_utils/cloud_profiler/initializer.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'supervised-fine-tuning',
    text: 'Gemini models are tuned by supervised fine-tuning jobs on text, images, documents, audio, video or function calls, started in the console, an SDK, Colab Enterprise or over REST.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Agent Platform documentation: Tune Gemini models with supervised fine-tuning',
        url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/models/tuning/supervised-tuning/use',
        accessed: '2026-11-23',
      },
      {
        title: 'Python SDK repository: Tuning job types',
        url: 'https://github.com/googleapis/python-aiplatform/blob/main/google/cloud/aiplatform_v1/types/tuning_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
