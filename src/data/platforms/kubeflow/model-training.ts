import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'pipelines-orchestration',
    text: 'Kubeflow Pipelines is the orchestrator for training.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/pipelines-overview/',
      },
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'pipelines-training',
    text: 'Kubeflow Pipelines serves as a platform on which models are trained.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/pipelines-overview/',
      },
      {
        title: 'Kubeflow documentation: Create, use, pass, and track ML artifacts',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/data-handling/artifacts/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines overview',
        url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'katib',
    text: 'Katib tunes hyperparameters, a form of AutoML.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    about: ['automl'],
    sources: [
      { title: 'Kubeflow documentation: Katib', url: 'https://www.kubeflow.org/docs/components/katib/' },
      {
        title: 'Kubeflow documentation: Katib overview',
        url: 'https://www.kubeflow.org/docs/components/katib/overview/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'trainjob',
    text: 'Kubeflow Trainer runs the user’s training code or container as a TrainJob, one resource for all frameworks, whose settings come from reusable training runtimes.',
    support: { 'custom-training-code': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Migrating to Kubeflow Trainer v2',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/migration.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: Runtime guide',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/runtime.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-node-training',
    text: 'A Kubeflow TrainJob can span several nodes; ready-made runtimes exist for PyTorch, DeepSpeed, JAX, MLX and XGBoost.',
    support: { 'distributed-training': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Overview',
        url: 'https://trainer.kubeflow.org/en/latest/overview/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: User guides',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'parallelism-strategies',
    text: 'Kubeflow Trainer documents data parallelism (DDP) and sharding (FSDP) with PyTorch, DeepSpeed ZeRO, and tensor parallelism with Megatron-Core.',
    support: { 'distributed-training': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: PyTorch guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: Megatron guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/megatron.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: Overview',
        url: 'https://trainer.kubeflow.org/en/latest/overview/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'accelerators',
    text: 'Kubeflow Trainer has guides for training on NVIDIA GPUs, on AMD GPUs with ROCm and, on Google Kubernetes Engine, on Cloud TPUs with JAX.',
    support: { 'accelerated-training': { how: 'native' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Megatron guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/megatron.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: PyTorch on AMD ROCm guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch-rocm.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: JAX on TPU guide',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/jax-tpu.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchtune-fine-tuning',
    text: 'Kubeflow Trainer fine-tunes certain Llama 3.2 and Qwen 2.5 models, in full or with LoRA, through a built-in TorchTune trainer that the user only configures.',
    support: { 'llm-fine-tuning': { how: 'native', via: ['TorchTune'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: TorchTune BuiltinTrainer',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/builtin-trainer/torchtune.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchtune-single-node',
    text: 'The TorchTune trainer of Kubeflow Trainer does not support fine-tuning on several nodes.',
    support: {},
    about: ['llm-fine-tuning', 'distributed-training'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: TorchTune BuiltinTrainer',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/builtin-trainer/torchtune.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'builtin-training-scripts',
    text: 'Kubeflow Trainer supplies predefined training scripts, its BuiltinTrainer, only for fine-tuning LLMs with TorchTune.',
    support: { 'built-in-algorithms': { how: 'native', via: ['TorchTune'], partial: true } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: BuiltinTrainer overview',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/builtin-trainer/overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-fine-tuning',
    text: 'With scripts of the user, Kubeflow Trainer runs other post-training methods such as DPO, PPO, GRPO or knowledge distillation.',
    support: { 'llm-fine-tuning': { how: 'custom' } },
    about: ['model-optimization'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: GenAI use cases',
        url: 'https://www.kubeflow.org/docs/genai/use-cases/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gang-scheduling',
    text: 'Kubeflow Trainer starts the pods of a training job all together by gang scheduling with Coscheduling, Volcano or the KAI Scheduler.',
    support: { 'gpu-scheduling': { how: 'integration', via: ['Coscheduling, Volcano or KAI Scheduler'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Job scheduling overview',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/overview.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: KAI Scheduler',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/kai.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer documentation: Volcano Scheduler',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/volcano.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kueue',
    text: 'Kueue can queue TrainJobs, place them by network topology and send them to one of several clusters.',
    support: { 'gpu-scheduling': { how: 'integration', via: ['Kueue'] } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: Job scheduling overview',
        url: 'https://trainer.kubeflow.org/en/latest/operator-guides/job-scheduling/overview.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-training-operator',
    text: 'Distributed training in Charmed Kubeflow is done with Katib and the Training Operator, the predecessor of Kubeflow Trainer.',
    support: { 'distributed-training': { how: 'native' } },
    about: ['hyperparameter-tuning'],
    only: ['charmed-kubeflow', 'canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Configure workloads for advanced node-pool scheduling',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/configure-advanced-scheduling/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, support and FAQ, April 2026',
        url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/faq.rst',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'charmed-gpus',
    text: 'Notebooks and pipeline steps of Charmed Kubeflow can run on NVIDIA GPUs that are available in the Kubernetes cluster.',
    support: { 'accelerated-training': { how: 'native' } },
    about: ['notebooks'],
    only: ['charmed-kubeflow', 'canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Use NVIDIA GPUs',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/how-to/use/use-nvidia-gpus/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow documentation repository: Managed Kubeflow, node scheduling architecture, April 2026',
        url: 'https://github.com/canonical/charmed-kubeflow-documentation/blob/0c48610ac9e2ea9272679457a37c482b936b85ab/docs/managed-kubeflow/node-scheduling-architecture.rst',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'profile-quota',
    text: 'An administrator can set a Kubernetes resource quota on the profile, and so the namespace, of a user or team, which the Kubeflow blog names as a way to share GPUs.',
    support: { 'gpu-scheduling': { how: 'native', via: ['Kubernetes ResourceQuota'] } },
    about: ['workspaces'],
    sources: [
      {
        title: 'Kubeflow documentation: Profiles and namespaces',
        url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: KubeCon India 2026',
        url: 'https://blog.kubeflow.org/kubecon/community/2026/07/27/kubecon-2026-india-kubeflow.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'trainjob-progress',
    text: 'A TrainJob shows progress, remaining time and metrics of the running training in its status, behind an alpha feature gate since Trainer 2.2.',
    support: { 'training-debugging': { how: 'native', stage: 'preview' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: TrainJob progress and training metrics',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/trainjob-progress.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'transformers-callback',
    text: 'Inside a TrainJob, Hugging Face Transformers reports its metrics to the job status without code changes, an alpha feature that records no parameters or models.',
    support: { autologging: { how: 'native', via: ['Hugging Face Transformers'], partial: true, stage: 'preview' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow Trainer documentation: TrainJob progress and training metrics',
        url: 'https://trainer.kubeflow.org/en/latest/user-guides/trainjob-progress.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tensorboards',
    text: 'The Central Dashboard manages TensorBoard instances, which come with Kubeflow Notebooks.',
    support: { 'training-debugging': { how: 'native', via: ['TensorBoard'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Central Dashboard overview',
        url: 'https://www.kubeflow.org/docs/components/central-dash/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'katib-algorithms',
    text: 'Katib offers grid and random search, Bayesian optimisation, Hyperband, tree of Parzen estimators, CMA-ES, Sobol sequences and population-based training, and takes algorithms of the user.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Katib, configure algorithm',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/hp-tuning/configure-algorithm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'katib-early-stopping',
    text: 'Katib can stop unpromising trials early, which works only with its StdOut and File metrics collectors.',
    support: {},
    about: ['hyperparameter-tuning'],
    sources: [
      {
        title: 'Kubeflow documentation: Katib early stopping',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/early-stopping/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'katib-llm',
    text: 'In alpha, Katib tunes the fine-tuning of LLMs through the legacy Training Operator: only training parameters and LoRA settings, with training loss as the only objective.',
    support: {},
    about: ['llm-fine-tuning', 'hyperparameter-tuning'],
    sources: [
      {
        title: 'Kubeflow documentation: Katib, hyperparameters for LLM fine-tuning',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/llm-hp-optimization/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'katib-nas',
    text: 'Katib’s automated machine learning covers tuning, early stopping and, in alpha, neural architecture search with ENAS and DARTS, for training code that the user supplies.',
    support: { automl: { how: 'native', partial: true, stage: 'preview' } },
    about: ['hyperparameter-tuning'],
    sources: [
      {
        title: 'Kubeflow documentation: Katib overview',
        url: 'https://www.kubeflow.org/docs/components/katib/overview/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Katib, neural architecture search',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/nas/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Katib, NAS algorithms',
        url: 'https://www.kubeflow.org/docs/components/katib/user-guides/nas/configure-algorithm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-run-comparison',
    text: 'Kubeflow Pipelines groups runs in experiments, shows each run’s graph, artifacts and logs, and compares the results of runs.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Pipelines interfaces',
        url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Pipelines concepts, run and recurring run',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-caching',
    text: 'Kubeflow Pipelines reuses by default the outputs of a component that ran before with the same inputs; caching can be disabled by task or run.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Kubeflow documentation: Use caching',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/caching/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-control-flow',
    text: 'Kubeflow Pipelines has conditions, parallel loops with a limit on concurrency, and exit handlers for clean-up.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Control flow',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/control-flow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pipelines-ir-yaml',
    text: 'Kubeflow Pipelines compiles a pipeline to a YAML form that is independent of the backend; the open-source backend turns it into Argo Workflows.',
    support: { 'pipeline-orchestration': { how: 'native', via: ['Argo Workflows'] } },
    sources: [
      {
        title: 'Kubeflow documentation: IR YAML',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/ir-yaml/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'elyra',
    text: 'Elyra, a separate JupyterLab extension that users install in a notebook image, draws pipelines in a visual editor and runs them with Kubeflow Pipelines.',
    support: { 'visual-pipeline-builder': { how: 'integration', via: ['Elyra'] } },
    sources: [
      {
        title: 'Kubeflow documentation: Introduction to Elyra',
        url: 'https://www.kubeflow.org/docs/ecosystem/elyra/introduction/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kale',
    text: 'Kubeflow Kale turns a Jupyter notebook with tagged cells into a pipeline for Kubeflow Pipelines without use of its SDK.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    about: ['notebooks'],
    sources: [
      {
        title: 'Kubeflow documentation: Kale overview',
        url: 'https://www.kubeflow.org/docs/components/kale/overview/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlflow-integration',
    text: 'An experimental integration links Kubeflow Pipelines with MLflow; its proposal has each run and task recorded there with parameters and metrics, without changes to the pipeline.',
    support: { 'experiment-tracking': { how: 'integration', via: ['MLflow'], stage: 'preview' } },
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Installing Kubeflow',
        url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Pipelines repository: Proposal 12862, MLflow integration',
        url: 'https://github.com/kubeflow/pipelines/blob/master/proposals/12862-mlflow-integration/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Pipelines repository: Changelog',
        url: 'https://github.com/kubeflow/pipelines/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'metaflow',
    text: 'Flows written with Metaflow, a separate framework from Netflix, can be compiled into Kubeflow Pipelines.',
    support: { 'pipeline-orchestration': { how: 'integration', via: ['Metaflow'] } },
    sources: [
      {
        title: 'Kubeflow blog: Metaflow and Kubeflow',
        url: 'https://blog.kubeflow.org/metaflow/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'component-environments',
    text: 'A Kubeflow Pipelines component names its base image and the Python packages to install, and the compiled pipeline keeps them for later runs.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Kubeflow documentation: Notebook Python components',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/components/notebook-component/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: Lightweight Python components',
        url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/components/lightweight-python-components/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow documentation: IR YAML',
        url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/ir-yaml/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'elastic-pytorch-legacy',
    text: 'In the legacy Training Operator, an elastic PyTorch job continues when a worker fails, so that it can use spot instances; Kubeflow Trainer 2.2 removed its elastic policy.',
    support: { 'spot-training': { how: 'native', stage: 'deprecated' } },
    about: ['distributed-training'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.5 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.5-release/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow Trainer repository: Changelog 2.2',
        url: 'https://github.com/kubeflow/trainer/blob/master/CHANGELOG/CHANGELOG-2.2.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
