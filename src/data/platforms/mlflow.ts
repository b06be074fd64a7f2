import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const mlflow = /* @__PURE__ */ deepFreeze<MatrixPlatform<'mlflow'>>({
  id: 'mlflow',
  name: 'MLflow',
  vendor: 'MLflow Project (LF Projects, LLC)',
  homepage: 'https://mlflow.org/',
  license: 'open-source',
  status: {
    is: 'active',
    sources: [
      { title: 'MLflow releases: MLflow 3.15.2', url: 'https://mlflow.org/releases/3.15.2/', accessed: '2026-11-23' },
    ],
  },
  names: [{ name: 'Mlflow', sources: [] }],
  offerings: { 'open-source': { name: 'Open source MLflow', kind: 'edition' } },
  introduction: {
    summary:
      'MLflow is an open source project under the Apache License 2.0. Databricks launched it in June 2018; today it belongs to the Linux Foundation. Users run its library, command line and server themselves; Databricks, Amazon SageMaker, Azure Machine Learning and Nebius, among others, offer it as a managed service. The features recorded in 2021 name four parts: MLflow Tracking records runs, MLflow Projects packages code, MLflow Models packages trained models, and the Model Registry keeps their versions. Most infrastructure lies outside: projects run locally or on a backend such as Kubernetes or Databricks, and models are served locally or deployed to targets such as SageMaker, Azure ML or Kubernetes. Some of this has changed since 2021. Registry stages are deprecated as of MLflow 2.9.0, with aliases and tags in their place. The serving command is documented as mlflow models serve. The server has optional login, workspaces and role-based access, where the 2021 edition recorded no permissions. As of 2026 the project describes itself as an AI engineering platform for agents, LLMs and models, and also covers tracing, evaluation, a prompt registry and an AI gateway.',
    concepts: [
      {
        term: 'MLflow Tracking',
        aliases: ['experiment tracking', 'tracking server'],
        definition:
          'The API and user interface that log and show what happened while machine learning code ran. Metadata goes to a backend store and files go to an artifact store, either locally or through a tracking server.',
        sources: [
          {
            title: 'MLflow repository: Tracking documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/tracking/index.mdx',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow repository: Self-hosting documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/self-hosting/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Run',
        aliases: ['MLflow run'],
        definition:
          'One execution of data science code, such as a training script. It holds parameters, metrics, start and end times, and artifacts, which are output files such as model weights or images.',
        sources: [
          {
            title: 'MLflow repository: Tracking documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/tracking/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Experiment',
        aliases: ['MLflow experiment'],
        definition: 'A group of runs and models for one task, within which runs can be listed, searched and compared.',
        sources: [
          {
            title: 'MLflow repository: Tracking documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/tracking/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Autologging',
        aliases: ['automatic logging', 'mlflow.autolog'],
        definition:
          'A mode in which one call before training makes MLflow log metrics, parameters and models of a supported library, without separate log statements.',
        sources: [
          {
            title: 'MLflow repository: Autologging documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/tracking/autolog/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MLflow Project',
        aliases: ['MLflow Projects', 'MLproject', 'entry point'],
        definition:
          'A directory or Git repository whose code MLflow can run. Its entry points are commands with parameters, its environment lists the dependencies, and a file called MLproject can declare both.',
        sources: [
          {
            title: 'MLflow repository: Projects documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/projects/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MLflow Model',
        aliases: ['MLflow Models', 'MLmodel'],
        definition:
          'A directory format for a trained model, with a file called MLmodel at its root and files that list the dependencies, so that different serving and batch tools can use it.',
        sources: [
          {
            title: 'MLflow repository: Models documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Flavor',
        aliases: ['model flavor', 'flavour', 'python_function', 'pyfunc'],
        definition:
          'One of the ways in which a saved MLflow Model can be loaded, for example as a scikit-learn object or as a generic Python function. A model can have several, and deployment tools pick one that they understand.',
        sources: [
          {
            title: 'MLflow repository: Models documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model signature',
        aliases: ['model schema', 'signature'],
        definition:
          'The schema of the inputs, outputs and inference parameters of an MLflow Model, against which inputs are checked.',
        sources: [
          {
            title: 'MLflow repository: Models documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model Registry',
        aliases: ['registered model', 'model version'],
        definition:
          'A central store with API and user interface for named models. Each registered model has numbered versions that link to the run they came from and can carry tags, aliases and Markdown descriptions.',
        sources: [
          {
            title: 'MLflow repository: Model Registry documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model-registry/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model alias',
        aliases: ['stage', 'model stage', 'champion'],
        definition:
          'A movable name, such as champion, for one version of a registered model. Aliases and tags replace the four fixed stages (none, staging, production, archived), which MLflow 2.9.0 deprecated.',
        sources: [
          {
            title: 'MLflow repository: Model Registry documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model-registry/index.mdx',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow repository: Model Registry workflows',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/model-registry/workflow.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Deployment target',
        aliases: ['MLflow Serving', 'mlflow deployments', 'deployment plugin'],
        definition:
          'The place to which an MLflow Model is deployed: a local inference server, a cloud service such as SageMaker or Azure ML, or a Kubernetes cluster. Plugins add further targets.',
        sources: [
          {
            title: 'MLflow repository: Serving documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/deployment/index.mdx',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow repository: Plugins documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/classic-ml/plugins/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Trace',
        aliases: ['MLflow Tracing', 'LLM tracing'],
        definition:
          'A record of the steps of one request to a generative AI application, with the inputs, outputs and metadata of each step. It is compatible with OpenTelemetry.',
        sources: [
          {
            title: 'MLflow repository: Tracing documentation',
            url: 'https://github.com/mlflow/mlflow/blob/master/docs/docs/genai/tracing/index.mdx',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'open-source-mlops',
        text: 'MLflow is an open source project for MLOps.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'flexible-approach',
        text: 'MLflow approaches MLOps in a flexible way.',
        support: {},
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
      {
        slug: 'autologging-released',
        text: 'MLflow autologging was released in July 2019.',
        support: {},
        about: ['autologging', 'experiment-tracking'],
        sources: [
          {
            title: 'MLflow issue 537: Comment on autologging',
            url: 'https://github.com/mlflow/mlflow/issues/537#issuecomment-515603861',
          },
        ],
        recorded: '2021-10',
        date: '2019-07',
      },
      {
        slug: 'model-registry-added',
        text: 'The model registry joined MLflow at the end of 2019.',
        support: {},
        about: ['model-registry'],
        sources: [
          { title: 'MLflow pull request 2021: Model registry', url: 'https://github.com/mlflow/mlflow/pull/2021' },
        ],
        recorded: '2021-10',
        date: '2019',
      },
      {
        slug: 'model-schemas-added',
        text: 'Model schemas, also called signatures, were added to MLflow in June 2020.',
        support: {},
        about: ['model-signatures', 'model-packaging'],
        sources: [
          {
            title: 'Databricks blog: MLflow joins the Linux Foundation',
            url: 'https://databricks.com/blog/2020/06/25/mlflow-joins-the-linux-foundation-to-become-the-open-standard-for-machine-learning-platforms.html',
          },
        ],
        recorded: '2021-10',
        date: '2020-06',
      },
    ],
    pricing: [
      {
        slug: 'open-source',
        text: 'MLflow is open source software.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'databricks-managed-service',
        text: 'Databricks offers MLflow as an integrated part of its managed service.',
        support: { 'managed-service': { how: 'native', via: 'Databricks' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'data-operations-in-projects',
        text: 'Data operations can be packaged as entry points of an MLflow project.',
        support: { 'data-transformation': { how: 'custom' }, 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'Packt book repository: MLproject file with data steps',
            url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/7b1fbfb47d3fc970cdc0de32de190ce44fcc322d/Chapter07/psystock-data-features-main/MLproject#L10',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'model-training': [
      {
        slug: 'tracking-while-training',
        text: 'MLflow does tracking while a model is being trained.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'MLflow tutorial: Training the model',
            url: 'https://mlflow.org/docs/latest/tutorials-and-examples/tutorial.html#training-the-model',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'projects-and-entry-points',
        text: 'MLflow projects and their entry points give training a structure.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'multi-step-workflows',
        text: 'MLflow can structure training as a workflow of several steps.',
        support: { 'pipeline-orchestration': { how: 'native' } },
        sources: [
          {
            title: 'MLflow repository: Multi-step workflow example',
            url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'local-execution',
        text: 'MLflow training can run on the local machine.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Running projects on a backend',
            url: 'https://mlflow.org/docs/latest/projects.html#execution-guide',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'hosted-backends',
        text: 'MLflow training can also be executed on a hosted backend, for example Kubernetes.',
        support: { 'custom-training-code': { how: 'integration', via: 'Kubernetes' } },
        sources: [
          {
            title: 'MLflow documentation: Running projects on a backend',
            url: 'https://mlflow.org/docs/latest/projects.html#execution-guide',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'no-hosted-training-platform',
        text: 'MLflow itself does not supply a hosted platform for training.',
        support: { 'custom-training-code': { how: 'none' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'mlflow-models',
        text: 'MLflow Models gives the packaging and the deployment of models a structure.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'basic-local-serving',
        text: 'Out of the box, MLflow serves models locally and at a basic level.',
        support: { 'real-time-endpoints': { how: 'native', partial: true }, 'local-mode': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'built-in-hosting-integrations',
        text: 'MLflow has built-in integrations for hosting models on specialist platforms.',
        support: { 'extension-points': { how: 'native' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'custom-deployment-targets',
        text: 'The hosting integrations of MLflow can be extended to custom deployment targets.',
        support: { 'extension-points': { how: 'native' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'MLflow documentation: Deployment to custom targets',
            url: 'https://www.mlflow.org/docs/latest/models.html#deployment-to-custom-targets',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'deployment-plugins',
        text: 'Plugins exist that let MLflow deploy to specialist hosting.',
        support: { 'extension-points': { how: 'native' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'MLflow documentation: Deployment plugins',
            url: 'https://www.mlflow.org/docs/latest/plugins.html#deployment-plugins',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'batch-from-projects',
        text: 'An MLflow project can run batch inference by itself, without a step that serves the model.',
        support: { 'batch-inference': { how: 'custom' } },
        sources: [
          {
            title: 'Packt book repository: MLproject file for batch inference',
            url: 'https://github.com/PacktPublishing/Machine-Learning-Engineering-with-MLflow/blob/master/Chapter09/psystock-inference-batch/MLproject',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-batch-inference',
        text: 'The Spark integration of MLflow makes batch inference possible.',
        support: { 'batch-inference': { how: 'integration', via: 'Apache Spark' } },
        sources: [
          {
            title: 'Towards Data Science: MLflow with Spark',
            url: 'https://towardsdatascience.com/empowering-spark-with-mlflow-58e6eb5d85e8',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'spark-streaming-inference',
        text: 'The Spark integration of MLflow makes streaming inference possible.',
        support: { 'streaming-inference': { how: 'integration', via: 'Apache Spark' } },
        sources: [
          {
            title: 'Towards Data Science: MLflow with Spark',
            url: 'https://towardsdatascience.com/empowering-spark-with-mlflow-58e6eb5d85e8',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'depends-on-deployment-option',
        text: 'Which ways of scaling predictions are available follows from the deployment option used with MLflow.',
        support: {},
        about: ['autoscaling', 'traffic-splitting', 'multi-model-endpoints', 'grpc-inference'],
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'basic-serve-command',
        text: 'The mlflow serve command is limited to basic functionality.',
        support: { 'real-time-endpoints': { how: 'native', partial: true } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'serving-integrations',
        text: 'MLflow is designed to integrate with serving options that have more features than mlflow serve.',
        support: { 'extension-points': { how: 'native' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://www.mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'sagemaker-integration',
        text: 'MLflow integrates with Amazon SageMaker, which has more serving features than mlflow serve.',
        support: { 'real-time-endpoints': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow 0.7.0 documentation: mlflow.sagemaker module',
            url: 'https://mlflow.org/docs/0.7.0/python_api/mlflow.sagemaker.html',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'depends-on-deployment-option',
        text: 'Model performance is monitored on the deployment, so what is possible depends on the deployment option used with MLflow.',
        support: {},
        about: ['endpoint-metrics', 'model-quality-monitoring'],
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'deployment-integrations',
        text: 'MLflow has integrations with deployments that can be monitored.',
        support: { 'extension-points': { how: 'native' } },
        about: ['endpoint-metrics', 'model-quality-monitoring'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'deployment-outside-open-source',
        text: 'The deployment that is monitored lies outside open source MLflow.',
        support: {},
        about: ['endpoint-metrics', 'model-quality-monitoring'],
        only: ['open-source'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-monitoring': [
      {
        slug: 'depends-on-deployment-option',
        text: 'Data is monitored on the deployment, so what is possible depends on the deployment option used with MLflow.',
        support: {},
        about: ['drift-detection', 'outlier-detection', 'explainability'],
        sources: [
          {
            title: 'MLflow documentation: Built-in deployment tools',
            url: 'https://mlflow.org/docs/latest/models.html#built-in-deployment-tools',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'deployment-integrations',
        text: 'MLflow has integrations with deployments on which data can be monitored.',
        support: { 'extension-points': { how: 'native' } },
        about: ['drift-detection', 'outlier-detection', 'explainability'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'no-monitoring-by-mlflow-itself',
        text: 'MLflow does not itself do the data monitoring that its integrations allow.',
        support: { 'drift-detection': { how: 'none' }, 'outlier-detection': { how: 'none' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'model-governance': [
      {
        slug: 'model-registry',
        text: 'MLflow has a model registry.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-lineage',
        text: 'The MLflow model registry records the lineage of models.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-versioning',
        text: 'The MLflow model registry keeps versions of models.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'stage-transitions',
        text: 'Models in the MLflow registry can move from stage to stage.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'annotations',
        text: 'Models in the MLflow registry can carry annotations.',
        support: {},
        about: ['model-documentation'],
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
        ],
        recorded: '2021-10',
      },
    ],
    'data-governance': [
      {
        slug: 'reproducible-experiments',
        text: 'Experiment tracking in MLflow contributes to reproducibility.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'project-environment',
        text: 'An MLflow project holds its environment, which helps to reproduce a result.',
        support: { 'reproducible-environments': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'artifact-logging',
        text: 'MLflow tracking can log artifacts.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'projects-in-git',
        text: 'A Git repository can be an MLflow project.',
        support: { 'source-control': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'ci-calls-entry-points',
        text: 'CI that is attached to the Git repository of an MLflow project can call one of its entry points.',
        support: { 'ci-cd-integration': { how: 'custom' } },
        sources: [
          { title: 'dzlab blog: ML CI with MLflow', url: 'https://dzlab.github.io/ml/2020/07/12/ml-ci-mlflow/' },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'promotions-in-registry',
        text: 'The MLflow model registry can record promotions.',
        support: { 'lifecycle-stages': { how: 'native' } },
        about: ['environment-promotion'],
        sources: [
          {
            title: "MLflow documentation: Transitioning a model's stage",
            url: 'https://mlflow.org/docs/latest/model-registry.html#transitioning-an-mlflow-models-stage',
          },
        ],
        recorded: '2021-10',
      },
    ],
    collaboration: [
      {
        slug: 'git-projects',
        text: 'MLflow projects can be Git repositories, in which teams collaborate.',
        support: { 'source-control': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'separation-through-git',
        text: 'Because MLflow projects can be Git repositories, work on them can be kept separate.',
        support: { 'source-control': { how: 'native' } },
        about: ['workspaces'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'no-permissions-in-open-source',
        text: 'At server level, open source MLflow does not have permissions.',
        support: { 'role-based-access': { how: 'none' } },
        only: ['open-source'],
        sources: [
          {
            title: 'Stack Overflow: Experiment permissions in MLflow',
            url: 'https://stackoverflow.com/questions/58611088/is-there-a-way-to-manage-permissions-at-an-experiment-level-in-mlflow',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'self-install': [
      {
        slug: 'local-machine',
        text: 'MLflow can be installed on a local machine and run there.',
        support: { 'local-mode': { how: 'native' } },
        sources: [{ title: 'MLflow repository: Installing', url: 'https://github.com/mlflow/mlflow#installing' }],
        recorded: '2021-10',
      },
      {
        slug: 'hosted-server',
        text: 'The MLflow tracking server can be installed to run hosted, for example on AWS EC2.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'Medium: MLflow tracking server on AWS EC2',
            url: 'https://medium.com/@alexanderneshitov/how-to-run-an-mlflow-tracking-server-on-aws-ec2-d7afd0ac8008',
          },
        ],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
      {
        slug: 'databricks-managed',
        text: 'Databricks runs a managed version of MLflow.',
        support: { 'managed-service': { how: 'native', via: 'Databricks' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: {},
});
