import type { Capabilities } from '../matrix-types.ts';

export const modelTraining = {
  'visual-pipeline-builder': {
    id: 'visual-pipeline-builder',
    category: 'model-training',
    name: 'Visual pipeline builder',
    definition: 'Data or model workflows can be built on a graphical canvas without writing code.',
    aliases: [
      'no-code',
      'low-code',
      'drag and drop',
      'visual designer',
      'workflow canvas',
      'visual workflow editor',
      'GUI pipeline editor',
    ],
    bar: {
      scope:
        'Building workflows for data or models, or the steps of one model, on a graphical canvas; not agent flows, and not graphs that are only displayed.',
      core: [{ id: 'canvas', text: 'the user places steps on a canvas in the product and connects them there' }],
      also: [
        { id: 'no-code', text: 'supplied steps for data or models are set in forms, so that a workflow needs no code' },
      ],
      full: 'all',
      how: { 'visual editor of another product that writes pipelines for the platform': 'integration' },
      elsewhere: {
        'canvas for agents and their workflows': [],
        'graph drawn from code or specification files': ['pipeline-orchestration'],
        'form that fills in a pipeline template': ['pipeline-orchestration'],
        'data cleaned in a table view, without a graph': ['data-transformation'],
      },
    },
  },
  automl: {
    id: 'automl',
    category: 'model-training',
    name: 'AutoML',
    definition: 'Model selection and training run automatically from a dataset and a target.',
    aliases: [
      'automated machine learning',
      'automatic machine learning',
      'automatic model selection',
      'automatic model training',
      'model leaderboard',
      'neural architecture search',
    ],
    bar: {
      scope:
        'Finding and training a model for a dataset with a target; not a search over the settings of training code that the user supplies.',
      core: [
        {
          id: 'choose',
          text: 'from a dataset and a target, the product chooses algorithm or architecture and trains the model, without training code',
        },
      ],
      also: [
        { id: 'tasks', text: 'at least two of classification, regression and forecasting are covered' },
        { id: 'prepare', text: 'missing values, encoding or selection of features are handled by the product' },
        { id: 'ranking', text: 'candidate models are listed or ranked by a metric' },
      ],
      full: 2,
      how: {
        'component that the vendor publishes for its visual workflows': 'native',
        'automl library called in the user’s own code': 'custom',
      },
      elsewhere: {
        'search for settings or architecture of the user’s training code': ['hyperparameter-tuning'],
        'features generated or selected as a step by itself': ['automated-feature-engineering'],
        'training of one algorithm that the user picks': ['built-in-algorithms'],
        'project template that the user fills with code': [],
      },
    },
  },
  'hyperparameter-tuning': {
    id: 'hyperparameter-tuning',
    category: 'model-training',
    name: 'Hyperparameter tuning',
    definition: 'Automated search over hyperparameters.',
    aliases: [
      'HPO',
      'hyperparameter optimisation',
      'hyperparameter optimization',
      'parameter sweep',
      'grid search',
      'random search',
      'Bayesian optimisation',
      'Bayesian optimization',
    ],
    bar: {
      scope:
        'Searching for the hyperparameters of a training; not choosing among algorithms, and not tuning prompts or agent workflows.',
      core: [
        {
          id: 'search',
          text: 'the product runs trials over ranges or lists of values that the user gives and compares them by a metric',
        },
      ],
      also: [
        { id: 'methods', text: 'at least two search methods can be chosen, such as grid, random or Bayesian search' },
        { id: 'parallel', text: 'trials run in parallel on several workers or machines' },
        { id: 'early', text: 'a trial or the whole search can be stopped early by a stated rule' },
      ],
      full: 2,
      how: {
        'search library that a class or service of the product drives': 'integration',
        'search library that only the user’s code calls': 'custom',
        'component that the vendor publishes for its visual workflows': 'native',
      },
      elsewhere: {
        'settings found as a part of automatic model selection': ['automl'],
        'search over prompts, agents or retrieval workflows': [],
        'trials recorded, but started by the user’s code': ['experiment-tracking'],
      },
    },
  },
  'custom-training-code': {
    id: 'custom-training-code',
    category: 'model-training',
    name: 'Custom training code',
    definition: 'User code or containers can be run as managed training jobs.',
    aliases: [
      'training job',
      'training script',
      'script mode',
      'bring your own script',
      'custom training container',
      'bring your own training code',
    ],
    bar: {
      scope:
        'Running the user’s training code on machines that the platform assigns; not notebook sessions, and not scripts on the user’s computer.',
      core: [
        {
          id: 'job',
          text: 'the user’s script or container runs as a job or pipeline step on machines that the platform assigns',
        },
      ],
      also: [
        { id: 'environment', text: 'the packages or the container image of the job can be chosen' },
        { id: 'resources', text: 'processors, memory, GPUs or the type of machine can be chosen for the job' },
        { id: 'state', text: 'the state and the logs of the job are shown' },
      ],
      full: 2,
      how: {
        'user’s code inside a training procedure of the product': 'native',
        'script step in a visual workflow that the platform runs': 'native',
        'job that a client starts on a cluster set up apart': 'integration',
        'example with the job operator of another project': 'custom',
      },
      elsewhere: {
        'code run in a notebook session': ['notebooks'],
        'code on a connected Spark context': ['distributed-data-processing'],
        'languages of a software development kit': [],
      },
    },
  },
  'distributed-training': {
    id: 'distributed-training',
    category: 'model-training',
    name: 'Distributed training',
    definition: 'One training job can span several machines.',
    aliases: ['multi-node training', 'multi-machine training', 'parallel training', 'multi-worker training'],
    bar: {
      scope:
        'Training one model on several machines at once; not several trials, several GPUs of one machine, or distributed data preparation.',
      core: [{ id: 'machines', text: 'one training job runs on at least two machines or nodes' }],
      also: [
        { id: 'own-code', text: 'it works for the user’s own training code in at least one framework' },
        { id: 'start', text: 'the user states how many workers there are, and the platform starts and connects them' },
      ],
      full: 'all',
      how: {
        'cluster of Spark, Ray or Slurm that the platform creates': 'native',
        'cluster of Spark that is set up apart': 'integration',
        'workers that the user’s own code starts and connects': 'custom',
      },
      elsewhere: {
        'several GPUs of one machine': ['accelerated-training'],
        'trials or candidates that run in parallel': ['hyperparameter-tuning'],
        'data prepared on a cluster': ['distributed-data-processing'],
        'pods of a job that start together': ['gpu-scheduling'],
        'repair of nodes, checkpoints, cache for training data': [],
      },
    },
  },
  'spot-training': {
    id: 'spot-training',
    category: 'model-training',
    name: 'Spot or preemptible training',
    definition: 'Training can run on interruptible capacity with recovery.',
    aliases: [
      'spot instance',
      'spot VM',
      'preemptible VM',
      'preemptible instance',
      'low-priority VM',
      'interruptible instance',
      'checkpoint and resume',
    ],
    bar: {
      scope: 'Training on capacity that the provider may take back; not serving, batch scoring or data preparation.',
      core: [{ id: 'interruptible', text: 'training is put on interruptible capacity' }],
      also: [
        { id: 'goes-on', text: 'the interrupted job goes on without resubmission, for one kind of training at least' },
      ],
      full: 'all',
      how: {
        'node pool that the customer adds to a cluster by hand': 'custom',
        'node pool that a plug-in of the vendor creates': 'native',
        'launch script in the vendor’s repository': 'custom',
      },
      elsewhere: {
        'retry or recovery of jobs on ordinary capacity': [],
        'capacity that is reserved or waited for': [],
        'batch scoring on interruptible machines': ['batch-inference'],
      },
    },
  },
  'pipeline-orchestration': {
    id: 'pipeline-orchestration',
    category: 'model-training',
    name: 'Pipeline orchestration',
    definition: 'Multi-step workflows are defined, run and re-run as one pipeline.',
    aliases: [
      'DAG',
      'workflow',
      'workflow orchestration',
      'workflow engine',
      'ML pipeline',
      'job scheduling',
      'step caching',
    ],
    bar: {
      scope: 'Orchestrating training and data work; not serving.',
      core: [{ id: 'graph', text: 'a graph of several steps that the user defines, own code among them, runs as one' }],
      also: [
        { id: 'state', text: 'the state of each step is shown' },
        { id: 'again', text: 'the graph can be run again, or on a schedule' },
      ],
      full: 'all',
      how: {
        'graph inside the user’s script': 'custom',
        'documented operator of an outside orchestrator': 'integration',
      },
      elsewhere: {
        'graph of models and steps behind an endpoint': ['inference-graphs'],
        'graph inside one training job': ['visual-pipeline-builder', 'automl'],
        'single job on a schedule': [],
        'sweep over parameters': ['hyperparameter-tuning'],
      },
    },
  },
  'experiment-tracking': {
    id: 'experiment-tracking',
    category: 'model-training',
    name: 'Experiment tracking',
    definition: 'Parameters, metrics and artefacts of runs are recorded and compared.',
    aliases: [
      'experiment management',
      'experiment logging',
      'run logging',
      'run tracking',
      'run comparison',
      'metric logging',
    ],
    bar: {
      scope: 'Records of training runs; not traces of applications, metrics of served models or entries of a registry.',
      core: [{ id: 'record', text: 'parameters and metrics of a training run are stored with the run' }],
      also: [
        { id: 'compare', text: 'several runs are compared in one table, chart or view' },
        { id: 'files', text: 'files such as models or plots are stored with the run' },
        { id: 'own-code', text: 'runs of the user’s own training code can be recorded' },
      ],
      full: 'all',
      how: {
        'tracking server of another project that the platform hosts': 'native',
        'tracking server set up apart, with a documented link': 'integration',
        'calls to another tracker in the user’s own code': 'custom',
      },
      elsewhere: {
        'metadata of registered versions': ['model-registry'],
        'traces of a generative application': ['llm-tracing'],
        'lineage of a model without metrics': ['model-lineage'],
        'logs for TensorBoard by themselves': ['training-debugging'],
      },
    },
  },
  autologging: {
    id: 'autologging',
    category: 'model-training',
    name: 'Automatic logging',
    definition: 'Parameters, metrics and models of supported libraries are recorded without explicit calls.',
    aliases: ['autologging', 'auto-logging', 'autolog', 'automatic experiment logging'],
    bar: {
      scope:
        'Recording runs of the user’s own training code without logging calls; not the records that a platform keeps of its own training jobs.',
      core: [
        {
          id: 'auto',
          text: 'a setting or one call records parameters and metrics of a training library, without further logging calls',
        },
      ],
      also: [
        { id: 'model', text: 'the trained model or its files are recorded as well' },
        { id: 'libraries', text: 'at least three training libraries are supported' },
      ],
      full: 'all',
      how: {
        'autologging of MLflow to a server that the platform hosts': 'native',
        'autologging of MLflow to a server set up apart': 'integration',
      },
      elsewhere: {
        'functions that read parameters or metrics and are called for each': ['experiment-tracking'],
        'training metrics in the status of a job': ['training-debugging'],
        'records of the platform’s own training jobs': ['experiment-tracking'],
        'resource use of a run': ['training-debugging'],
      },
    },
  },
  'reproducible-environments': {
    id: 'reproducible-environments',
    category: 'model-training',
    name: 'Reproducible run environments',
    definition: 'The code, dependencies and entry point of a run are packaged so it can be repeated.',
    aliases: [
      'reproducibility',
      'conda environment',
      'virtual environment',
      'dependency management',
      'dependency pinning',
      'project packaging',
      'Dockerfile',
      'environment management',
    ],
    bar: {
      scope:
        'The software with which a training or pipeline run was made; not environments for notebooks or serving alone.',
      core: [
        {
          id: 'declared',
          text: 'the dependencies of a run are stated as packages, a lock file or a container image, which the platform provides',
        },
      ],
      also: [
        { id: 'entry', text: 'code and entry point belong to the same package or run definition' },
        { id: 'kept', text: 'environment and code of an earlier run are kept by version, digest or snapshot' },
      ],
      full: 'all',
      how: {
        'node that carries an environment with a workflow': 'native',
        'environment that an administrator sets for all runs of an instance': 'native',
      },
      elsewhere: {
        'dependencies stored with a model': ['model-packaging'],
        'images for notebooks': ['notebooks'],
        'images for serving': ['prebuilt-serving-containers', 'custom-serving-containers'],
        'configuration file with parameters only': ['experiment-tracking'],
        'versioned data': ['dataset-versioning'],
      },
    },
  },
  'llm-fine-tuning': {
    id: 'llm-fine-tuning',
    category: 'model-training',
    name: 'LLM fine-tuning',
    definition: 'Foundation models can be fine-tuned through a managed job or documented component.',
    aliases: [
      'finetuning',
      'fine-tune',
      'model customisation',
      'model customization',
      'foundation model tuning',
      'adapter training',
    ],
    bar: {
      scope:
        'Changing a pretrained language model with the user’s data, by new weights or adapters; not prompts, retrieval or training from scratch.',
      core: [
        {
          id: 'tune',
          text: 'a supplied job, recipe, component or form fine-tunes a pretrained language model, without the user’s own training loop',
        },
        {
          id: 'own-loop',
          text: 'a documented example fine-tunes a pretrained language model with training code that the user runs or changes',
        },
      ],
      also: [
        { id: 'models', text: 'base models of at least two families can be chosen' },
        {
          id: 'methods',
          text: 'at least two of supervised tuning, preference tuning, reinforcement learning, adapters and distillation can be chosen',
        },
        { id: 'use', text: 'the tuned model can be deployed on the platform or exported from it' },
      ],
      full: 2,
      how: {
        'documented example with training code that the user runs or changes': 'custom',
        'node or form that starts fine-tuning at a model provider': 'integration',
        'training library inside a job type of the product': 'native',
      },
      elsewhere: {
        'data generated or labelled for fine-tuning': [],
        'tuned adapters that are stored or served': ['model-packaging', 'llm-serving'],
        'search over settings of a fine-tuning': ['hyperparameter-tuning'],
      },
    },
  },
  'gpu-scheduling': {
    id: 'gpu-scheduling',
    category: 'model-training',
    name: 'GPU scheduling and quotas',
    definition: 'Accelerators that teams share are limited by quotas, and jobs queue for them.',
    aliases: ['GPU quota', 'GPU queue', 'resource quota', 'gang scheduling', 'job queueing', 'fair-share scheduling'],
    bar: {
      scope:
        'Dividing accelerators that several users or teams share; not parts of one GPU, capacity reserved at a cloud, or quotas for processors and memory alone.',
      core: [
        {
          id: 'share',
          text: 'a setting or rule of the platform decides who gets how much of a shared pool of accelerators',
        },
      ],
      also: [
        { id: 'quota', text: 'a limit on accelerators can be set for a team, project, workspace or role' },
        { id: 'queue', text: 'jobs wait for accelerators and are started by priority, fair share or order of arrival' },
      ],
      full: 'all',
      how: {
        'quota of Kubernetes that the product offers as a setting': 'native',
        'quota or node labels set by hand in the customer’s cluster': 'custom',
        'scheduler set up apart that the product’s jobs support': 'integration',
        'maximum size of a pool that a group may use': 'custom',
      },
      elsewhere: {
        'capacity of a cloud that is reserved or waited for': [],
        'quotas for processors, memory or cost alone': [],
        'whole GPUs assigned to one worker': ['accelerated-training'],
        'workers of one job that start together': ['distributed-training'],
        'part of one GPU': ['fractional-gpus'],
      },
    },
  },
  'fractional-gpus': {
    id: 'fractional-gpus',
    category: 'model-training',
    name: 'Fractional GPUs',
    definition: 'A job, a notebook or a served model can be given a part of one GPU.',
    aliases: ['fractional GPU', 'GPU sharing', 'GPU partitioning', 'GPU slice', 'partial GPU'],
    bar: {
      scope:
        'One GPU divided among jobs, notebooks or served models that know nothing of each other; not several models in one server, and not whole GPUs.',
      core: [
        {
          id: 'part',
          text: 'a job, notebook or served model is given a part of a GPU, by partition, memory share or time slice',
        },
      ],
      also: [{ id: 'size', text: 'the size of the part, or the kind of partition, can be chosen' }],
      full: 'all',
      how: {
        'partition size in the machine settings of the service': 'native',
        'partition of the cluster that the platform’s own resource names': 'native',
        'sharing set up in the customer’s cluster, of which the product knows nothing': 'custom',
      },
      elsewhere: {
        'several models in one server that has a GPU': ['multi-model-endpoints'],
        'quotas and queues for whole GPUs': ['gpu-scheduling'],
        'share of GPU memory set inside one program': [],
      },
    },
  },
  'built-in-algorithms': {
    id: 'built-in-algorithms',
    category: 'model-training',
    name: 'Built-in algorithms',
    definition: 'Ready-made training algorithms are supplied with the platform.',
    aliases: [
      'prebuilt algorithm',
      'algorithm library',
      'first-party algorithm',
      'ready-made algorithm',
      'built-in model',
    ],
    bar: {
      scope:
        'Training algorithms that the product supplies; not libraries that an image merely contains, fine-tuning scripts or detectors for monitoring.',
      core: [
        {
          id: 'supplied',
          text: 'an algorithm that the product supplies trains a model once data and settings are named',
        },
      ],
      also: [
        { id: 'several', text: 'at least five algorithms are named' },
        { id: 'tasks', text: 'at least two of classification, regression, clustering and forecasting are covered' },
      ],
      full: 'all',
      how: {
        'library of an engine that the platform embeds': 'native',
        'library wrapped as nodes or components of the product': 'native',
        'algorithms of a cluster engine that is set up apart': 'integration',
        'libraries that a runtime or image contains for the user’s code': 'custom',
      },
      elsewhere: {
        'supplied scripts for fine-tuning language models': ['llm-fine-tuning'],
        'detectors of outliers or drift': ['outlier-detection', 'drift-detection'],
        'choice among the algorithms by the product': ['automl'],
      },
    },
  },
  'accelerated-training': {
    id: 'accelerated-training',
    category: 'model-training',
    name: 'Accelerated training',
    definition: 'Training can use GPUs or other accelerators.',
    aliases: ['GPU training', 'TPU training', 'GPU instance', 'GPU cluster', 'GPU-accelerated training'],
    bar: {
      scope: 'GPUs or other accelerators for training; not for notebooks or serving alone.',
      core: [{ id: 'accelerator', text: 'training runs on a GPU or another accelerator' }],
      also: [
        { id: 'choice', text: 'the type or number of accelerators can be chosen for a training' },
        { id: 'own-code', text: 'the user’s own training code can use them' },
      ],
      full: 'all',
      how: {
        'GPU nodes of the customer’s cluster, chosen in the product’s settings': 'native',
        'training script of the user on a machine set up apart': 'custom',
        'example in a notebook session with GPUs': 'custom',
      },
      elsewhere: {
        'GPUs for served models': ['accelerated-inference'],
        'GPUs divided between teams': ['gpu-scheduling'],
        'part of one GPU': ['fractional-gpus'],
        'capacity that is reserved': [],
      },
    },
  },
  'training-debugging': {
    id: 'training-debugging',
    category: 'model-training',
    name: 'Training debugging',
    definition: 'Tensors, resources or metrics of a running training job can be inspected or profiled.',
    aliases: [
      'training profiler',
      'training debugger',
      'GPU profiling',
      'tensor inspection',
      'bottleneck detection',
      'GPU utilisation',
      'GPU utilization',
    ],
    bar: {
      scope:
        'Looking into a training while it runs, beyond its state and logs; not the quality of its data or of the finished model.',
      core: [
        {
          id: 'inspect',
          text: 'a running training job can be inspected, profiled or entered, beyond its state and logs',
        },
      ],
      also: [
        { id: 'resources', text: 'use of processors, GPUs or memory by the job is shown' },
        { id: 'values', text: 'tensors, gradients, losses or other metrics are shown while the job runs' },
        { id: 'inside', text: 'a shell, debugger or profiler can be opened on the running job' },
      ],
      full: 2,
      how: {
        'access to the job’s container that a setting of the product opens': 'native',
        'viewer that the user starts in a session': 'custom',
        'instance of TensorBoard that the platform starts or hosts': 'native',
      },
      elsewhere: {
        'warnings about a finished model or its data': ['data-quality-checks'],
        'logs, durations or states of jobs': [],
        'metrics compared after training': ['experiment-tracking'],
        'callbacks while an explainer or detector is fitted': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
