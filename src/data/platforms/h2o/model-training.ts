import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'driverless-ai-automl',
    text: 'Model training in Driverless AI works as AutoML.',
    support: { automl: { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'Driverless AI user guide: Modeling',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/modeling.html',
      },
      {
        title: 'Driverless AI user guide: FAQ',
        url: 'https://docs.h2o.ai/driverless-ai/latest-stable/docs/userguide/faq.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'h2o-3-predefined-algorithms',
    text: 'h2o-3 trains models with pre-defined algorithms.',
    support: { 'built-in-algorithms': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Training models',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
      },
      {
        title: 'h2o-3 documentation: Algorithms',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 documentation: Training models',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/training-models.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'h2o-3-automl',
    text: 'H2O AutoML, a function of h2o-3, trains and tunes models within a limit of time or number, adds stacked ensembles and ranks all on a leaderboard.',
    support: { automl: { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: AutoML',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/automl.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-algorithm-list',
    text: 'Algorithms of h2o-3 include GLM, GAM, GBM, XGBoost, random forest, deep learning, naive Bayes, SVM, RuleFit, uplift forests, k-means, PCA and isolation forest.',
    support: { 'built-in-algorithms': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Algorithms',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-grid-search',
    text: 'h2o-3 searches hyperparameters by cartesian or random grid, the random search bounded by number of models, time or a stopping metric.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Grid search',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-distributed-training',
    text: 'Training of a model in h2o-3 runs in memory across the nodes of its cluster.',
    support: { 'distributed-training': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Welcome to H2O-3',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/welcome.html',
        accessed: '2026-11-23',
      },
      { title: 'h2o-3 README', url: 'https://github.com/h2oai/h2o-3/blob/master/README.md', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-cluster-lock',
    text: 'An h2o-3 cluster locks when its first job starts, so a cluster with more nodes has to be created anew.',
    support: {},
    about: ['distributed-training', 'autoscaling'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: FAQ: Clusters',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/faq/clusters.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-xgboost-gpu',
    text: 'XGBoost in h2o-3 trains on an NVIDIA GPU if one is available, and on the CPU otherwise.',
    support: { 'accelerated-training': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: XGBoost',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/data-science/xgboost.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-fine-tuning',
    text: 'H2O LLM Studio fine-tunes language models in a graphical interface or from a command line, with LoRA and 8-bit training among its techniques.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio README',
        url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-problem-types',
    text: 'H2O LLM Studio supports five problem types: causal language modelling, classification, regression, sequence to sequence and preference optimisation (DPO).',
    support: { 'llm-fine-tuning': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio documentation: Supported problem types',
        url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/supported-problem-types',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-multi-gpu',
    text: 'H2O LLM Studio trains on several GPUs of one machine in DDP mode, or shards larger models over them with DeepSpeed, which requires NVLink.',
    support: { 'accelerated-training': { how: 'native' } },
    about: ['distributed-training'],
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio README',
        url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-compare',
    text: 'H2O LLM Studio charts losses, metrics and learning rates of selected experiments side by side and compares their configurations.',
    support: { 'experiment-tracking': { how: 'native' } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio documentation: Compare experiments',
        url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/compare-experiments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-external-loggers',
    text: 'Experiments of H2O LLM Studio can be logged to Neptune or Weights & Biases.',
    support: { 'experiment-tracking': { how: 'integration', via: ['Neptune or Weights & Biases'] } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio documentation: Compare experiments',
        url: 'https://docs.h2o.ai/h2o-llmstudio/guide/experiments/compare-experiments',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-llm-studio-fine-tuning',
    text: 'H2O Enterprise LLM Studio fine-tunes open models such as Llama, Qwen, Gemma, Mistral, DeepSeek and Danube on labelled or generated data.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    only: ['enterprise-llm-studio'],
    sources: [
      {
        title: 'H2O Enterprise LLM Studio documentation: Key concepts',
        url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-llm-studio-tuning',
    text: 'In H2O Enterprise LLM Studio hyperparameters are set by hand or tuned automatically by its AutoML.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    only: ['enterprise-llm-studio'],
    sources: [
      {
        title: 'H2O Enterprise LLM Studio documentation: Key concepts',
        url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-llm-studio-data-generation',
    text: 'H2O Enterprise LLM Studio uses a large model to generate or label training data, with which a smaller model is then fine-tuned.',
    support: {},
    about: ['llm-fine-tuning', 'model-optimization'],
    only: ['enterprise-llm-studio'],
    sources: [
      {
        title: 'H2O Enterprise LLM Studio documentation: Key concepts',
        url: 'https://docs.h2o.ai/h2o-enterprise-llm-studio/get-started/key-concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflows',
    text: 'H2O Workflows runs YAML-defined pipelines of jobs in parallel or by declared dependency, with parameters, secrets, matrix jobs and cron schedules.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'H2O Workflows documentation: Concepts',
        url: 'https://docs.h2o.ai/workflows/concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflows-shell-jobs',
    text: 'A step of an H2O Workflows job runs shell commands on a runner whose CPU, memory and GPU come from a template.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'H2O Workflows documentation: Key terms',
        url: 'https://docs.h2o.ai/workflows/get-started/key-terms',
        accessed: '2026-11-23',
      },
      {
        title: 'H2O Orchestrator documentation: Key terms',
        url: 'https://docs.h2o.ai/h2o-orchestrator/key-terms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'aiem-engine-resources',
    text: 'AI Engine Manager sets CPU, GPU and memory of each Driverless AI or h2o-3 engine, the number of nodes of h2o-3, and a maximum idle and running time.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-training'],
    sources: [
      {
        title: 'AI Engine Manager documentation: H2O engine client',
        url: 'https://h2oai.github.io/ai-engine-manager/py/clients/h2o_engine/client',
        accessed: '2026-11-23',
      },
      {
        title: 'AI Engine Manager documentation: Driverless AI engine client',
        url: 'https://h2oai.github.io/ai-engine-manager/py/clients/dai_engine/dai_engine_client',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-profiler',
    text: 'Flow, the web interface of h2o-3, shows CPU use, stack traces across the cluster and a timeline of events while jobs run.',
    support: { 'training-debugging': { how: 'native' } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Using Flow',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/flow.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'aiem-profiles',
    text: 'Engine profiles of AI Engine Manager bound the CPUs, GPUs, memory and run time of engines, limit how many run, and are assigned to user roles.',
    support: { 'gpu-scheduling': { how: 'native' } },
    sources: [
      {
        title: 'AI Engine Manager documentation: Engine profile security configuration',
        url: 'https://docs.h2o.ai/ai-engine-manager/administration/engine-profile-security',
        accessed: '2026-11-23',
      },
      {
        title: 'AI Engine Manager documentation: H2O engine profile configuration',
        url: 'https://docs.h2o.ai/ai-engine-manager/py/clients/h2o_engine_profile/h2o_engine_profile_config',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-studio-yaml-config',
    text: 'H2O LLM Studio runs an experiment from a YAML file that holds its parameters but not its dependencies, for which there is a Docker image.',
    support: { 'reproducible-environments': { how: 'native', partial: true } },
    only: ['llm-studio'],
    sources: [
      {
        title: 'H2O LLM Studio README',
        url: 'https://github.com/h2oai/h2o-llmstudio/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dai-gpu-training',
    text: 'Driverless AI 1.10 runs on CPUs alone or with NVIDIA GPUs, which XGBoost, LightGBM, PyTorch and TensorFlow models use for training.',
    support: { 'accelerated-training': { how: 'native' } },
    only: ['driverless-ai'],
    sources: [
      {
        title: 'h2oGPT repository: Driverless AI 1.10 user guide as training data',
        url: 'https://github.com/h2oai/h2ogpt/blob/main/data/dai_docs.train_cleaned.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-grid-recovery',
    text: 'h2o-3 can save the progress of a grid search to a directory, from which a new cluster resumes it after a failure at the last finished model.',
    support: {},
    about: ['hyperparameter-tuning', 'spot-training'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 documentation: Grid search',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-ec2-spot',
    text: 'A script in the h2o-3 repository launches clusters on EC2, with spot instances if a bid price is set; it does not replace lost instances, while a grid search with a recovery directory can be resumed.',
    support: { 'spot-training': { how: 'native', via: ['EC2 launch script'], partial: true } },
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 repository: EC2 launch script',
        url: 'https://github.com/h2oai/h2o-3/blob/master/ec2/h2o-cluster-launch-instances.py',
        accessed: '2026-11-23',
      },
      {
        title: 'h2o-3 documentation: Grid search',
        url: 'https://docs.h2o.ai/h2o/latest-stable/h2o-docs/grid-search.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'h2o-3-mlflow-flavor',
    text: 'An MLflow flavour for h2o-3 logs models as MOJO or POJO to MLflow; parameters and metrics are read by its functions and logged by calls of the user.',
    support: { 'experiment-tracking': { how: 'integration', via: ['MLflow'] } },
    about: ['autologging'],
    only: ['h2o-3'],
    sources: [
      {
        title: 'h2o-3 repository: MLflow flavor',
        url: 'https://github.com/h2oai/h2o-3/blob/master/h2o-py-mlflow-flavor/README.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
