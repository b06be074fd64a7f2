import type { RetiredMatrixFeature } from '../../matrix-types.ts';

export const history: readonly RetiredMatrixFeature[] = [
  {
    slug: 'flexible-approach',
    text: 'MLflow approaches MLOps in a flexible way.',
    support: {},
    sources: [],
    recorded: '2021-10',
    category: 'product-focus',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No page states this view of MLflow.',
      sources: [],
      replacedBy: ['mlflow/product-focus/agents-llms-and-models'],
    },
  },
  {
    slug: 'no-hosted-training-platform',
    text: 'MLflow itself does not supply a hosted platform for training.',
    support: { 'custom-training-code': { how: 'none' } },
    sources: [],
    recorded: '2021-10',
    category: 'model-training',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason:
        'No page states this; the projects documentation names Databricks and Kubernetes as the places of remote execution.',
      sources: [
        {
          title: 'MLflow documentation: Projects',
          url: 'https://mlflow.org/docs/latest/ml/projects/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/model-training/databricks-project-backend', 'mlflow/product-focus/kubernetes-job-backend'],
    },
  },
  {
    slug: 'basic-serve-command',
    text: 'The mlflow serve command is limited to basic functionality.',
    support: { 'real-time-endpoints': { how: 'native', partial: true } },
    sources: [],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The command is documented as mlflow models serve.',
      sources: [
        {
          title: 'MLflow documentation: Deploy a model locally',
          url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'mlflow/scaling-predictions/no-horizontal-scaling-in-fastapi-server',
        'mlflow/model-deployment/models-serve-rest-api',
      ],
    },
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
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'The command is documented as mlflow models serve, and the MLServer integration, which served larger deployments, is deprecated with removal announced for MLflow 3.13.',
      sources: [
        {
          title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
          url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/scaling-predictions/mlserver-deprecated', 'mlflow/model-deployment/deployment-targets'],
    },
  },
  {
    slug: 'sagemaker-integration',
    text: 'MLflow integrates with Amazon SageMaker, which has more serving features than mlflow serve.',
    support: { 'real-time-endpoints': { how: 'integration', via: ['Amazon SageMaker'] } },
    sources: [
      {
        title: 'MLflow 0.7.0 documentation: mlflow.sagemaker module',
        url: 'https://mlflow.org/docs/0.7.0/python_api/mlflow.sagemaker.html',
      },
    ],
    recorded: '2021-10',
    category: 'scaling-predictions',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason: 'The command is documented as mlflow models serve, and the SageMaker deployment has a page of its own.',
      sources: [
        {
          title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
          url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/model-deployment/sagemaker-endpoints'],
    },
  },
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
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'MLflow now records traces of generative AI applications and scores them itself, wherever they are deployed.',
      sources: [
        {
          title: 'MLflow documentation: Automatic Evaluation',
          url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow documentation: Production Monitoring',
          url: 'https://mlflow.org/docs/latest/genai/tracing/prod-tracing/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'mlflow/performance-monitoring/automatic-evaluation',
        'mlflow/performance-monitoring/overview-dashboard',
      ],
    },
  },
  {
    slug: 'deployment-outside-open-source',
    text: 'The deployment that is monitored lies outside open source MLflow.',
    support: {},
    about: ['endpoint-metrics', 'model-quality-monitoring'],
    only: ['open-source'],
    sources: [],
    recorded: '2021-10',
    category: 'performance-monitoring',
    retired: {
      recorded: '2026-11',
      since: '2026-01-28',
      why: 'changed',
      reason:
        'The AI Gateway has been part of the open source tracking server since MLflow 3.9.0 and its endpoints are monitored there.',
      sources: [
        {
          title: 'MLflow documentation: AI Gateway Usage Tracking',
          url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow repository: Changelog',
          url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/performance-monitoring/gateway-usage-dashboard'],
    },
  },
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
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'changed',
      reason:
        'The current documentation describes drift metrics that the user computes and logs to MLflow, SHAP explanations at evaluation and guardrails in the AI Gateway.',
      sources: [
        {
          title: 'MLflow documentation: Dataset Tracking',
          url: 'https://mlflow.org/docs/latest/ml/dataset/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow documentation: Model Evaluation',
          url: 'https://mlflow.org/docs/latest/ml/evaluation/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow documentation: AI Gateway Guardrails',
          url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: [
        'mlflow/data-monitoring/drift-metrics-by-user-code',
        'mlflow/data-monitoring/shap-explanations',
        'mlflow/data-monitoring/gateway-guardrails',
      ],
    },
  },
  {
    slug: 'deployment-integrations',
    text: 'MLflow has integrations with deployments on which data can be monitored.',
    support: { 'extension-points': { how: 'native' } },
    about: ['drift-detection', 'outlier-detection', 'explainability'],
    sources: [],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No page of MLflow states that data is monitored on a deployment that it integrates with.',
      sources: [],
    },
  },
  {
    slug: 'no-monitoring-by-mlflow-itself',
    text: 'MLflow does not itself do the data monitoring that its integrations allow.',
    support: { 'drift-detection': { how: 'none' }, 'outlier-detection': { how: 'none' } },
    sources: [],
    recorded: '2021-10',
    category: 'data-monitoring',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No page states this; the documentation shows drift metrics computed by user code and logged to MLflow.',
      sources: [
        {
          title: 'MLflow documentation: Dataset Tracking',
          url: 'https://mlflow.org/docs/latest/ml/dataset/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/data-monitoring/drift-metrics-by-user-code'],
    },
  },
  {
    slug: 'stage-transitions',
    text: 'Models in the MLflow registry can move from stage to stage.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
    ],
    recorded: '2021-10',
    category: 'model-governance',
    retired: {
      recorded: '2026-11',
      since: '2023-12-05',
      why: 'changed',
      reason: 'Model stages are deprecated as of MLflow 2.9.0 in favour of aliases and tags.',
      sources: [
        {
          title: 'MLflow documentation: Model Registry Workflows',
          url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow repository: Changelog of MLflow 2',
          url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v2.x.md',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/model-governance/stages-deprecated', 'mlflow/model-governance/model-aliases'],
    },
  },
  {
    slug: 'separation-through-git',
    text: 'Because MLflow projects can be Git repositories, work on them can be kept separate.',
    support: { 'source-control': { how: 'native' } },
    about: ['workspaces'],
    sources: [],
    recorded: '2021-10',
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      why: 'unsourced',
      reason: 'No page states this; workspaces now separate the work of teams on one server.',
      sources: [
        {
          title: 'MLflow documentation: Workspaces',
          url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/collaboration/server-workspaces'],
    },
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
    category: 'collaboration',
    retired: {
      recorded: '2026-11',
      since: '2023-07-17',
      why: 'changed',
      reason:
        'MLflow 2.5.0 added authentication and authorisation to the open source tracking server and model registry.',
      sources: [
        {
          title: 'MLflow repository: Changelog of MLflow 2',
          url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v2.x.md',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow documentation: Authentication with Username and Password',
          url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/collaboration/optional-login', 'mlflow/collaboration/role-based-access-control'],
    },
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
    category: 'self-install',
    retired: {
      recorded: '2026-11',
      why: 'restated',
      reason:
        'The current guides host the tracking server on Amazon ECS, Azure or Google Cloud rather than on Amazon EC2.',
      sources: [
        {
          title: 'MLflow documentation: Deploying MLflow to AWS',
          url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
          accessed: '2026-11-23',
        },
        {
          title: 'MLflow documentation: Self-Hosting MLflow',
          url: 'https://mlflow.org/docs/latest/self-hosting/',
          accessed: '2026-11-23',
        },
      ],
      replacedBy: ['mlflow/self-install/self-hosted-server', 'mlflow/self-install/cloud-guides'],
    },
  },
];
