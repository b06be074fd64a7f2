import type { MatrixPlatform } from '../matrix-types.ts';
import { withSources } from '../written.ts';
import { cloudSaas } from './mlflow/cloud-saas.ts';
import { collaboration } from './mlflow/collaboration.ts';
import { continuousDelivery } from './mlflow/continuous-delivery.ts';
import { dataGovernance } from './mlflow/data-governance.ts';
import { dataMonitoring } from './mlflow/data-monitoring.ts';
import { dataPreparation } from './mlflow/data-preparation.ts';
import { history } from './mlflow/history.ts';
import { modelDeployment } from './mlflow/model-deployment.ts';
import { modelGovernance } from './mlflow/model-governance.ts';
import { modelTraining } from './mlflow/model-training.ts';
import * as pages from './mlflow/pages.ts';
import { performanceMonitoring } from './mlflow/performance-monitoring.ts';
import { pricing } from './mlflow/pricing.ts';
import { productFocus } from './mlflow/product-focus.ts';
import { recentActivity } from './mlflow/recent-activity.ts';
import { scalingPredictions } from './mlflow/scaling-predictions.ts';
import { selfInstall } from './mlflow/self-install.ts';

export const mlflow = /* @__PURE__ */ withSources<MatrixPlatform<'mlflow'>>({
  id: 'mlflow',
  name: 'MLflow',
  vendor: 'MLflow Project (LF Projects, LLC)',
  homepage: 'https://mlflow.org/',
  license: 'open-source',
  status: {
    is: 'active',
    sources: [
      { page: pages.repositoryChangelog, accessed: '2026-11-23' },
      { page: pages.releasesMlflow3_15_2, accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'Mlflow',
      sources: [],
    },
  ],
  offerings: {
    'open-source': {
      name: 'Open source MLflow',
      kind: 'edition',
      standing: 'form',
      delivery: 'self-managed',
      sources: [{ page: pages.selfHostingMlflow, accessed: '2026-11-30' }],
    },
    'databricks-managed': {
      name: 'Managed MLflow on Databricks',
      kind: 'cloud',
      standing: 'form',
      delivery: 'managed',
      sources: [
        { page: pages.databricksOpenSourceVsManagedMlflowOnDatabricks, accessed: '2026-11-30' },
        { page: pages.azureDatabricksMlflowForGenAiAppAndModelLifecycle, accessed: '2026-11-30' },
        { page: pages.databricksTracingOverview, accessed: '2026-11-30' },
      ],
    },
    sagemaker: {
      name: 'Managed MLflow on Amazon SageMaker',
      kind: 'cloud',
      standing: 'apart',
      sources: [
        { page: pages.sageMakerApiCreateMlflowApp, accessed: '2026-11-30' },
        { page: pages.selfHostingMlflow, accessed: '2026-11-30' },
      ],
    },
    'azure-ml': {
      name: 'MLflow in Azure Machine Learning',
      kind: 'cloud',
      standing: 'apart',
      sources: [{ page: pages.azureMachineLearningMlflowAndAzureMachineLearning, accessed: '2026-11-30' }],
    },
    nebius: {
      name: 'Managed MLflow on Nebius',
      kind: 'cloud',
      standing: 'apart',
      sources: [{ page: pages.selfHostingMlflow, accessed: '2026-11-30' }],
    },
  },
  introduction: {
    summary:
      'MLflow is an open source project under the Apache License 2.0, first released in 2018 and now part of the Linux Foundation. It describes itself as an AI engineering platform for agents, LLMs and models. For machine learning, it offers tracking of runs, packaging of code and models, a model registry and deployment tools. For LLM applications and agents, which it came to serve later, it offers tracing, evaluation with LLM judges, human review, a prompt registry, an AI Gateway to model providers and a registry of MCP (Model Context Protocol) servers. Users run the Python library, command line and server themselves, on one machine, in containers or on Kubernetes. Databricks, Amazon SageMaker, Azure Machine Learning and Nebius offer MLflow as a managed service. Projects run locally, on Kubernetes or on Databricks. Models are served by a local FastAPI server or deployed to targets such as Amazon SageMaker, Azure ML or Modal. In 2023, registry stages were deprecated in favour of aliases and tags, and the open source server gained an optional login. Workspaces and role-based access followed in 2026. Version 3.17.0 was released on 6 October 2026.',
    concepts: [
      {
        slug: 'mlflow-tracking',
        term: 'MLflow Tracking',
        aliases: ['experiment tracking', 'tracking server', 'autologging', 'mlflow.autolog'],
        definition:
          'An API and user interface for recording what happens while code runs. Metadata goes to a backend store and files to an artefact store, directly or through a tracking server. With autologging, one call records the metrics, parameters and models of a supported library.',
        sources: [
          { page: pages.tracking, accessed: '2026-11-23' },
          { page: pages.automaticLogging, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'run',
        term: 'Run',
        aliases: ['MLflow run'],
        definition:
          'One execution of data science code, such as a training script, with its parameters, metrics, start and end times, and artefacts (output files such as images).',
        sources: [{ page: pages.tracking, accessed: '2026-11-23' }],
      },
      {
        slug: 'experiment',
        term: 'Experiment',
        aliases: ['MLflow experiment'],
        definition:
          'A group of runs, models and traces for one task. Within an experiment, users can list, search and compare them.',
        sources: [{ page: pages.tracking, accessed: '2026-11-23' }],
      },
      {
        slug: 'logged-model',
        term: 'Logged model',
        aliases: ['LoggedModel', 'model checkpoint'],
        definition:
          'In MLflow 3, a model or a version of an LLM application that has its own identifier, metadata and metrics, and is no longer only a file of a run.',
        sources: [
          { page: pages.tracking, accessed: '2026-11-23' },
          { page: pages.versionTracking, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'mlflow-project',
        term: 'MLflow Project',
        aliases: ['MLflow Projects', 'MLproject', 'entry point'],
        definition:
          'A directory or Git repository whose code MLflow can run. Its entry points are commands with parameters, its environment lists the dependencies, and a file called MLproject can declare both.',
        sources: [{ page: pages.projects, accessed: '2026-11-23' }],
      },
      {
        slug: 'mlflow-model',
        term: 'MLflow Model',
        aliases: ['MLflow Models', 'MLmodel', 'flavor', 'flavour', 'pyfunc', 'python_function', 'model signature'],
        definition:
          'A directory format for a trained model, with a file called MLmodel at its root. The file lists the flavours in which the model can be loaded, for example as a scikit-learn object or a generic Python function, and the signature of its inputs and outputs.',
        sources: [{ page: pages.models, accessed: '2026-11-23' }],
      },
      {
        slug: 'model-registry',
        term: 'Model Registry',
        aliases: ['registered model', 'model version'],
        definition:
          'A central store of named models, with an API and a user interface. Each registered model has numbered versions that link to the run they came from and can carry tags, aliases and Markdown descriptions.',
        sources: [{ page: pages.modelRegistry, accessed: '2026-11-23' }],
      },
      {
        slug: 'model-alias',
        term: 'Model alias',
        aliases: ['stage', 'model stage', 'champion'],
        definition:
          'A movable name, such as champion, for one version of a registered model. Aliases and tags replace the four fixed stages, which MLflow 2.9.0 deprecated.',
        sources: [{ page: pages.modelRegistryWorkflows, accessed: '2026-11-23' }],
      },
      {
        slug: 'trace',
        term: 'Trace',
        aliases: ['MLflow Tracing', 'LLM tracing', 'span', 'assessment'],
        definition:
          'A record of the steps of one request to an LLM application or agent, with the inputs, outputs and metadata of each step. It is compatible with OpenTelemetry and can carry feedback and expected values.',
        sources: [
          { page: pages.tracing, accessed: '2026-11-23' },
          { page: pages.feedbackCollection, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'scorer',
        term: 'Scorer',
        aliases: ['LLM judge', 'judge', 'evaluation', 'automatic evaluation'],
        definition:
          'A function that assesses a trace or an output. LLM judges are scorers that ask a language model, and other scorers are Python code. Judges can also run on new traces as they are logged.',
        sources: [
          { page: pages.llmJudgesAndScorers, accessed: '2026-11-23' },
          { page: pages.automaticEvaluation, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'prompt-registry',
        term: 'Prompt Registry',
        aliases: ['prompt version', 'prompt alias'],
        definition:
          'A store of named text and chat prompts, with numbered versions that cannot be changed and aliases that can be moved.',
        sources: [
          { page: pages.promptRegistry, accessed: '2026-11-23' },
          { page: pages.managePromptLifecycles, accessed: '2026-11-23' },
        ],
      },
      {
        slug: 'ai-gateway',
        term: 'AI Gateway',
        aliases: ['MLflow AI Gateway', 'gateway endpoint', 'guardrail', 'budget policy'],
        definition:
          'A part of the tracking server that passes calls to LLM providers through endpoints, keeps the provider keys, divides traffic, applies guardrails and budgets, and records use and cost.',
        sources: [
          { page: pages.aiGateway, accessed: '2026-11-23' },
          { page: pages.aiGatewayUsageTracking, accessed: '2026-11-23' },
          { page: pages.aiGatewayGuardrails, accessed: '2026-11-23' },
          { page: pages.budgetAlertsLimits, accessed: '2026-11-23' },
        ],
      },
    ],
  },
  cells: {
    'product-focus': productFocus,
    'recent-activity': recentActivity,
    pricing,
    'data-preparation': dataPreparation,
    'model-training': modelTraining,
    'model-deployment': modelDeployment,
    'scaling-predictions': scalingPredictions,
    'performance-monitoring': performanceMonitoring,
    'data-monitoring': dataMonitoring,
    'model-governance': modelGovernance,
    'data-governance': dataGovernance,
    'continuous-delivery': continuousDelivery,
    collaboration,
    'self-install': selfInstall,
    'cloud-saas': cloudSaas,
  },
  history,
  notFound: {
    'automated-feature-engineering': '2026-12-01',
    'data-quality-checks': '2026-12-01',
    'visual-pipeline-builder': '2026-12-01',
    'spot-training': '2026-12-01',
    'gpu-scheduling': '2026-12-01',
    'champion-challenger': '2026-12-01',
    'shadow-deployment': '2026-12-01',
    'outlier-detection': '2026-12-01',
    'automated-retraining': '2026-12-01',
    'hybrid-execution': '2026-12-01',
    'air-gapped-install': '2026-12-01',
    'service-level-agreement': '2026-12-01',
    'fractional-gpus': '2026-12-01',
    'monitoring-alerts': '2026-12-01',
    'distributed-data-processing': '2026-12-01',
    'foundation-model-catalog': '2026-12-01',
  },
});
