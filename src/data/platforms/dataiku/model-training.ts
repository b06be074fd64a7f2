import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'flow-training',
    text: 'In Dataiku, flows serve as the pipelines that train and retrain models.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    about: ['automated-retraining'],
    sources: [
      {
        title: 'YouTube: Dataiku video on training and retraining models',
        url: 'https://www.youtube.com/watch?v=zWs_B_cVjtc',
      },
      {
        title: 'Dataiku knowledge base: Model lifecycle',
        url: 'https://knowledge.dataiku.com/latest/mlops-o16n/model-monitoring/concept-model-lifecycle.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku knowledge base: Flow',
        url: 'https://knowledge.dataiku.com/latest/getting-started/dataiku-ui/concept-flow.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'lab-assisted-modeling',
    text: 'The Lab of Dataiku guides users in building models.',
    support: {},
    about: ['automl'],
    sources: [
      { title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' },
      {
        title: 'Dataiku documentation 12: Automated machine learning',
        url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'lab-automl',
    text: 'The Lab of Dataiku provides AutoML.',
    support: { automl: { how: 'native' } },
    sources: [
      { title: 'YouTube: Dataiku video on the Lab', url: 'https://www.youtube.com/watch?v=cT4lRTNW9ns' },
      {
        title: 'Dataiku documentation 12: Automated machine learning',
        url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'custom-models',
    text: 'Dataiku can train custom models in memory with Python.',
    support: { 'custom-training-code': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: In-memory Python, custom models',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/algorithms/in-memory-python.html#custom-models',
      },
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'spark-models',
    text: 'Dataiku can build models with Spark.',
    support: {},
    about: ['distributed-training'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'automl-styles',
    text: 'Dataiku AutoML chooses feature handling, algorithms and hyperparameters from a dataset and target, in styles such as Quick Prototypes.',
    support: { automl: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 12: Automated machine learning',
        url: 'https://doc.dataiku.com/dss/12/machine-learning/auto-ml.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'search-strategies',
    text: 'Visual ML in Dataiku searches hyperparameters by grid, random or Bayesian search, with k-fold, shuffle, time-series or custom cross-validation.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'distributed-search',
    text: 'Dataiku can spread a hyperparameter search over several containers, four by default, in a Kubernetes cluster.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    about: ['distributed-training'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'algorithms',
    text: 'Visual ML in Dataiku supplies algorithms such as random forest, XGBoost, LightGBM, ridge, lasso, SVM, k-NN and neural networks.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'forecasting-algorithms',
    text: 'Time series forecasting in Dataiku offers AutoARIMA, seasonal loess, Prophet and GluonTS models such as DeepAR and MQCNN.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'causal-prediction',
    text: 'Dataiku trains causal prediction models, among them causal forests, with optional treatment analysis.',
    support: { 'built-in-algorithms': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Machine learning',
        url: 'https://doc.dataiku.com/dss/latest/machine_learning/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mllib-models',
    text: 'With MLlib on a Spark cluster, visual ML in Dataiku trains logistic and linear regression, naive Bayes, decision trees, random forests and gradient-boosted trees.',
    support: { 'distributed-training': { how: 'integration', via: ['Spark MLlib'] } },
    about: ['built-in-algorithms'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Scoring engines',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/scoring-engines.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'containerised-training',
    text: 'Dataiku can train and retrain in-memory models in Kubernetes clusters, whose nodes may have GPUs that the DSS machine lacks.',
    support: { 'accelerated-training': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Containerised execution, concepts',
        url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-experiment-tracking',
    text: 'Code-based experiment tracking in Dataiku uses the MLflow Tracking API and stores parameters, metrics and artefacts of runs in experiments.',
    support: { 'experiment-tracking': { how: 'native', via: ['MLflow Tracking API'] } },
    sources: [
      {
        title: 'Dataiku documentation: Experiment tracking concepts',
        url: 'https://doc.dataiku.com/dss/latest/mlops/experiment-tracking/concepts.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 14: Experiment Tracking',
        url: 'https://doc.dataiku.com/dss/14/mlops/experiment-tracking/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'lab-experiment-tracking',
    text: 'The Lab of Dataiku records experiments visually, without code.',
    support: { 'experiment-tracking': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 14: Experiment Tracking',
        url: 'https://doc.dataiku.com/dss/14/mlops/experiment-tracking/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fine-tuning-recipe',
    text: 'A visual recipe in Dataiku fine-tunes OpenAI, Azure OpenAI, AWS Bedrock and local Hugging Face models on annotated prompts and completions.',
    support: { 'llm-fine-tuning': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation 13: Fine-tuning',
        url: 'https://doc.dataiku.com/dss/13/generative-ai/fine-tuning.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-fine-tuned-models',
    text: 'Dataiku projects can hold saved models for LLMs that were fine-tuned with Python code.',
    support: { 'llm-fine-tuning': { how: 'custom' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ml-assertions',
    text: 'ML assertions in Dataiku check predictions on chosen subsets of the data against expected classes or ranges.',
    support: {},
    about: ['training-debugging', 'model-quality-monitoring'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ml-diagnostics',
    text: 'ML diagnostics in Dataiku flag problems of a model task, each with a type and a message; they do not profile resources or tensors.',
    support: { 'training-debugging': { how: 'native', partial: true } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Visual ML',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/ml.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'autologging',
    text: 'MLflow autologging works in Dataiku experiment tracking without extra configuration of the integration; some packages, such as PyTorch, may need further packages.',
    support: { autologging: { how: 'native', via: ['MLflow'] } },
    sources: [
      {
        title: 'Dataiku documentation 12: Tracking experiments in code',
        url: 'https://doc.dataiku.com/dss/12/mlops/experiment-tracking/tracking.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-environments',
    text: 'Code environments of Dataiku bundle a Python or R version with packages for recipes, notebooks and models, and can be built into container images.',
    support: { 'reproducible-environments': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Administration',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/admin.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Saved models',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/savedmodel.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'namespace-quotas',
    text: 'DSS can create a Kubernetes namespace per user, project or team and apply resource quotas and limit ranges to it; the documentation speaks of computation and memory, not of GPUs.',
    support: {},
    about: ['gpu-scheduling'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Dynamic namespace management',
        url: 'https://doc.dataiku.com/dss/latest/containers/namespaces.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keras-gpus',
    text: 'Keras models in Dataiku can train, score and be evaluated on one or more GPUs of the instance, in a code environment with GPU packages.',
    support: { 'accelerated-training': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Deep learning, runtime and GPU support',
        url: 'https://doc.dataiku.com/dss/latest/machine-learning/deep-learning/runtime-gpu.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'anomaly-detection-task',
    text: 'Clustering tasks in Dataiku can start from default settings for anomaly detection instead of k-means.',
    support: {},
    about: ['outlier-detection', 'built-in-algorithms'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Datasets',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/dataset.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spot-node-pools',
    text: 'Node pools that Dataiku’s EKS and GKE plug-ins create can use spot capacity; recovery of interrupted training is not among their settings.',
    support: { 'spot-training': { how: 'native', via: ['EKS and GKE clusters plug-ins'], partial: true } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku plug-in on GitHub: EKS clusters, node pool parameters',
        url: 'https://github.com/dataiku/dss-plugin-eks-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku plug-in on GitHub: GKE clusters, node pool parameters',
        url: 'https://github.com/dataiku/dss-plugin-gke-clusters/blob/master/parameter-sets/node-pool-request/parameter-set.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'labeling-gpu-fraction',
    text: 'A scenario step of the Dataiku plug-in for ML-assisted labelling takes a set fraction of the memory of each GPU, half by default.',
    support: {},
    about: ['gpu-scheduling', 'accelerated-training'],
    sources: [
      {
        title: 'Dataiku ML-assisted labeling plug-in: Stopping metric step',
        url: 'https://github.com/dataiku/dss-plugin-ml-assisted-labeling/blob/master/python-steps/stopping-metric/step.json',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
