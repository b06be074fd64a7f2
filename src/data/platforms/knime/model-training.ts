import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'canvas',
    text: 'In KNIME Analytics Platform a workflow is built on a canvas from nodes for data, models and language models, without code.',
    support: { 'visual-pipeline-builder': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Read me',
        url: 'https://github.com/knime/knime-python-llm/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Create an agent',
        url: 'https://docs.knime.com/ap/latest/ai/agents/create-an-agent',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'parameter-optimisation',
    text: 'KNIME has a component for parameter optimisation that computes the best hyperparameters of a classifier within chosen settings and shows the results.',
    support: { 'hyperparameter-tuning': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME blog: Parameter optimisation without code',
        url: 'https://www.knime.com/blog/simplify-parameter-optimization-codeless',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'python-script',
    text: 'The Python Script node runs a user’s script in a bundled, a configured or a workflow-supplied Python 3 environment; the code is a step of the workflow and no separate training job.',
    support: { 'custom-training-code': { how: 'native', partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Python repository: Python Script node',
        url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spark-training',
    text: 'KNIME trains models such as random forests in Spark with spark.ml, from Spark 2.0 on.',
    support: { 'distributed-training': { how: 'integration', via: ['Apache Spark'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: Spark Random Forest Learner node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/ml/prediction/randomforest/classification/MLRandomForestClassificationLearnerNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pyspark-script',
    text: 'The PySpark Script node runs a user’s Python code in a connected Spark context.',
    support: { 'distributed-data-processing': { how: 'integration', via: ['Apache Spark'] } },
    about: ['custom-training-code'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Big Data repository: PySpark Script node',
        url: 'https://github.com/knime/knime-bigdata/blob/master/org.knime.bigdata.spark.node/src/org/knime/bigdata/spark/node/scripting/python/script1in1out/PySparkInner11NodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'tree-ensembles',
    text: 'KNIME supplies learner nodes of its own for random forests, tree ensembles and gradient boosted trees.',
    support: { 'built-in-algorithms': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Ensembles repository: Gradient Boosted Trees to PMML node',
        url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/gradientboosting/pmml/exporter/GBTPMMLExporterNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Ensembles repository: Random Forest Learner node',
        url: 'https://github.com/knime/knime-ensembles/blob/master/org.knime.base.treeensembles2/src/org/knime/base/node/mine/treeensemble2/node/randomforest/learner/classification/RandomForestClassificationLearnerNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scikit-learn-nodes',
    text: 'An extension makes scikit-learn algorithms, among them lasso and Gaussian process regression, available as KNIME nodes.',
    support: { 'built-in-algorithms': { how: 'native', via: ['scikit-learn'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME scikit-learn repository: Read me',
        url: 'https://github.com/knime/knime-python-sklearn/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keras-on-gpu',
    text: 'The Keras Network Learner node trains neural networks with Keras 2.1.6, and its settings name the GPUs that training may use.',
    support: { 'accelerated-training': { how: 'native', via: ['Keras'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Deep Learning repository: Keras Network Learner node',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Deep Learning repository: Read me',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cudnn-layers',
    text: 'Some Keras layers of KNIME, such as the CuDNN LSTM layer, run only on a GPU with the TensorFlow back end.',
    support: {},
    about: ['accelerated-training'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Deep Learning repository: Keras CuDNN LSTM Layer node',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/layers/recurrent/cudnnlstm/DLKerasCuDNNLSTMLayerNodeFactory2.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'conda-propagation',
    text: 'The Conda Environment Propagation node stores a Python environment with a workflow and recreates it where the workflow runs.',
    support: { 'reproducible-environments': { how: 'native', via: ['Conda'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Use the Conda Environment Propagation node',
        url: 'https://docs.knime.com/ap/latest/python_installation_guide/env-management/conda-propagation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pixi-environments',
    text: 'The Python Environment Provider node describes a Python environment in pixi files with a lock file; the environment is created when a later node first needs it.',
    support: { 'reproducible-environments': { how: 'native', via: ['pixi'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Python environment storage and persistence',
        url: 'https://docs.knime.com/ap/latest/python_installation_guide/explanation/storage-concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openai-fine-tuning',
    text: 'The OpenAI Chat Model Fine-Tuner node fine-tunes an OpenAI model on a table of at least ten conversations; the model stays on OpenAI’s servers.',
    support: { 'llm-fine-tuning': { how: 'integration', via: ['OpenAI'] } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: OpenAI nodes',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/openai.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automl-component',
    text: 'A KNIME blog series presents an AutoML component, itself made of nodes, that trains classification models and deploys them through Integrated Deployment; other tasks are not covered there.',
    support: { automl: { how: 'native', partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME blog: Integrated Deployment, automated machine learning',
        url: 'https://www.knime.com/blog/integrated-deployment-blog-series-episode-3-automated-machine-learning/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-runs',
    text: 'A workflow deployed on a KNIME Hub is run on a schedule, by an event, by an API call, by another workflow or as an app in the browser.',
    support: { 'pipeline-orchestration': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keras-monitor',
    text: 'A view of the Keras Network Learner node plots accuracy and loss of the current training run, which can be stopped early with the model saved as it stands.',
    support: { 'training-debugging': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Deep Learning repository: Keras Network Learner node',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Deep Learning repository: DLKerasLearnerNodeModel',
        url: 'https://github.com/knime/knime-deeplearning/blob/master/org.knime.dl.keras/src/org/knime/dl/keras/base/nodes/learner/DLKerasLearnerNodeModel.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ai-in-script-editor',
    text: 'With the AI assistant extension, the editor of the Python Script node writes or changes code from a request in plain language and shows the difference.',
    support: {},
    about: ['custom-training-code'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Python repository: Python Script node',
        url: 'https://github.com/knime/knime-python/blob/master/org.knime.python3.scripting.nodes/src/main/java/org/knime/python3/scripting/nodes2/script/PythonScriptNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-python-environment',
    text: 'Which Python environment an executor of KNIME Business Hub uses (bundled, Conda or manual) is set in customisation profiles.',
    support: {},
    about: ['reproducible-environments', 'custom-training-code'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Hub and executor configuration for Python',
        url: 'https://docs.knime.com/ap/latest/python_installation_guide/reference/hub-configuration',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-factory',
    text: 'A KNIME blog post of 2018 describes the KNIME Model Factory, an application that runs user-defined workflows to build, evaluate, select and deploy models for many data sets.',
    support: {},
    about: ['champion-challenger', 'automated-retraining', 'pipeline-orchestration'],
    sources: [
      {
        title: 'KNIME blog: Beauty and Monster: Scaling Model Management',
        url: 'https://www.knime.com/blog/beauty-and-the-monster/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
