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
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
      { title: 'MLflow releases: MLflow 3.15.2', url: 'https://mlflow.org/releases/3.15.2/', accessed: '2026-11-23' },
    ],
  },
  names: [
    {
      name: 'Mlflow',
      sources: [],
    },
  ],
  offerings: {
    'open-source': { name: 'Open source MLflow', kind: 'edition' },
  },
  introduction: {
    summary:
      'MLflow is an open source project under the Apache License 2.0, first released in 2018 and now part of the Linux Foundation. It describes itself as an AI engineering platform for agents, LLMs and models. Its older half serves machine learning: tracking of runs, packaging of code and models, a model registry and deployment tools. Its newer half serves LLM applications and agents: tracing, evaluation with LLM judges, human review, a prompt registry, an AI Gateway to model providers and a registry of MCP servers. Users run the Python library, command line and server themselves, on one machine, in containers or on Kubernetes; Databricks, Amazon SageMaker, Azure Machine Learning and Nebius offer it as a managed service. Projects run locally or on Kubernetes or Databricks, and models are served by a local FastAPI server or deployed to targets such as Amazon SageMaker, Azure ML or Modal. In 2023 registry stages were deprecated in favour of aliases and tags and the open source server gained an optional login; workspaces and role-based access followed in 2026. Version 3.17.0 appeared in October 2026.',
    concepts: [
      {
        term: 'MLflow Tracking',
        aliases: ['experiment tracking', 'tracking server', 'autologging', 'mlflow.autolog'],
        definition:
          'The API and user interface that record what happens while code runs. Metadata goes to a backend store and files to an artifact store, directly or through a tracking server. With autologging, one call records the metrics, parameters and models of a supported library.',
        sources: [
          {
            title: 'MLflow documentation: Tracking',
            url: 'https://mlflow.org/docs/latest/ml/tracking/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Automatic Logging',
            url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Run',
        aliases: ['MLflow run'],
        definition:
          'One execution of data science code, such as a training script, with its parameters, metrics, start and end times and artifacts, which are output files such as images.',
        sources: [
          {
            title: 'MLflow documentation: Tracking',
            url: 'https://mlflow.org/docs/latest/ml/tracking/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Experiment',
        aliases: ['MLflow experiment'],
        definition:
          'A group of runs, models and traces for one task, within which they can be listed, searched and compared.',
        sources: [
          {
            title: 'MLflow documentation: Tracking',
            url: 'https://mlflow.org/docs/latest/ml/tracking/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Logged model',
        aliases: ['LoggedModel', 'model checkpoint'],
        definition:
          'In MLflow 3 a model or a version of an LLM application that has an identifier, metadata and metrics of its own and is no longer only a file of a run.',
        sources: [
          {
            title: 'MLflow documentation: Tracking',
            url: 'https://mlflow.org/docs/latest/ml/tracking/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Version Tracking',
            url: 'https://mlflow.org/docs/latest/genai/version-tracking/',
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
            title: 'MLflow documentation: Projects',
            url: 'https://mlflow.org/docs/latest/ml/projects/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'MLflow Model',
        aliases: ['MLflow Models', 'MLmodel', 'flavor', 'flavour', 'pyfunc', 'python_function', 'model signature'],
        definition:
          'A directory format for a trained model, with a file called MLmodel at its root. The file lists the flavours in which the model can be loaded, for example as a scikit-learn object or a generic Python function, and the signature of its inputs and outputs.',
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
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
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Model alias',
        aliases: ['stage', 'model stage', 'champion'],
        definition:
          'A movable name, such as champion, for one version of a registered model. Aliases and tags replace the four fixed stages, which MLflow 2.9.0 deprecated.',
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Trace',
        aliases: ['MLflow Tracing', 'LLM tracing', 'span', 'assessment'],
        definition:
          'A record of the steps of one request to an LLM application or agent, with the inputs, outputs and metadata of each step. It is compatible with OpenTelemetry and can carry feedback and expected values.',
        sources: [
          {
            title: 'MLflow documentation: Tracing',
            url: 'https://mlflow.org/docs/latest/genai/tracing/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Feedback Collection',
            url: 'https://mlflow.org/docs/latest/genai/assessments/feedback/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Scorer',
        aliases: ['LLM judge', 'judge', 'evaluation', 'automatic evaluation'],
        definition:
          'A function that assesses a trace or an output. LLM judges are scorers that ask a language model; others are Python code. Judges can also run on new traces as they are logged.',
        sources: [
          {
            title: 'MLflow documentation: LLM Judges and Scorers',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Automatic Evaluation',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Prompt Registry',
        aliases: ['prompt version', 'prompt alias'],
        definition:
          'A store of text and chat prompts under names, with numbered versions that cannot be changed and aliases that can be moved.',
        sources: [
          {
            title: 'MLflow documentation: Prompt Registry',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Manage Prompt Lifecycles',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'AI Gateway',
        aliases: ['MLflow AI Gateway', 'gateway endpoint', 'guardrail', 'budget policy'],
        definition:
          'A part of the tracking server that passes calls to LLM providers through endpoints, keeps the provider keys, divides traffic, applies guardrails and budgets, and records use and cost.',
        sources: [
          {
            title: 'MLflow documentation: AI Gateway',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: AI Gateway Usage Tracking',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: AI Gateway Guardrails',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Budget Alerts & Limits',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
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
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'agents-llms-and-models',
        text: 'By its own description MLflow is an open source platform for AI engineering that covers agents, large language models and machine learning models.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          { title: 'MLflow repository: README', url: 'https://github.com/mlflow/mlflow', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'plugin-types',
        text: 'MLflow plugins can replace or add tracking, artifact and model registry stores, workspace providers, authentication, project backends, model evaluators and deployment targets.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Plugins',
            url: 'https://mlflow.org/docs/latest/ml/plugins/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'client-languages',
        text: 'MLflow Tracking has APIs for Python, REST, R and Java.',
        support: {},
        about: ['experiment-tracking'],
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
        slug: 'typescript-tracing-packages',
        text: 'MLflow publishes tracing packages for TypeScript and JavaScript on npm under the scope @mlflow.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kubernetes-job-backend',
        text: 'The Kubernetes backend of MLflow Projects runs a project as a Kubernetes Job made from a job template that the user supplies.',
        support: {
          'kubernetes-native': { how: 'integration', via: 'Kubernetes' },
          'custom-training-code': { how: 'integration', via: 'Kubernetes' },
        },
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
        slug: 'linux-foundation-telemetry',
        text: 'MLflow is a Linux Foundation project whose open source version collects anonymised usage data by default since version 3.2.0, and users can opt out.',
        support: {},
        about: ['data-privacy'],
        sources: [
          {
            title: 'MLflow documentation: Usage Tracking',
            url: 'https://mlflow.org/docs/latest/community/usage-tracking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-assistant',
        text: 'MLflow has an assistant in its web interface that works through a coding agent such as Claude Code and reads traces, runs and project code.',
        support: {},
        about: ['llm-tracing'],
        sources: [
          {
            title: 'MLflow documentation: MLflow AI Assistant',
            url: 'https://mlflow.org/docs/latest/genai/getting-started/try-assistant/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'coding-agent-skills',
        text: 'The MLflow project publishes skills that teach coding agents to add tracing, evaluate agents and search the MLflow documentation.',
        support: {},
        about: ['llm-tracing', 'llm-evaluation'],
        sources: [
          {
            title: 'MLflow skills repository: README',
            url: 'https://github.com/mlflow/skills',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'MLflow repository: Changelog of MLflow 1',
            url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'MLflow repository: Changelog of MLflow 1',
            url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
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
          {
            title: 'MLflow repository: Changelog of MLflow 1',
            url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v1.x.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
        date: '2020-06',
      },
      {
        slug: 'tracing-released',
        text: 'MLflow 2.14.0 of June 2024 introduced MLflow Tracing.',
        support: {},
        about: ['llm-tracing'],
        sources: [
          {
            title: 'MLflow repository: Changelog of MLflow 2',
            url: 'https://github.com/mlflow/mlflow/blob/master/changelogs/v2.x.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-06-17',
      },
      {
        slug: 'mlflow-3',
        text: 'MLflow 3, released in June 2025, made logged models entities of their own and removed MLflow Recipes and the deployment server.',
        support: {},
        about: ['experiment-tracking', 'pipeline-orchestration'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: MLflow 3 Migration Guide',
            url: 'https://mlflow.org/docs/latest/ml/mlflow-3/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-06',
      },
      {
        slug: 'evaluation-open-sourced',
        text: 'MLflow 3.3.0 of August 2025 brought the evaluation of LLM applications and model registry webhooks to open source.',
        support: {},
        about: ['llm-evaluation', 'ci-cd-integration'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-08-19',
      },
      {
        slug: 'otel-ingestion-and-agent-server',
        text: 'MLflow 3.6.0 of November 2025 added the ingestion of OpenTelemetry traces and the Agent Server.',
        support: {},
        about: ['llm-tracing', 'agent-deployment'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-11-07',
      },
      {
        slug: 'gateway-in-tracking-server',
        text: 'MLflow 3.9.0 of January 2026 moved the AI Gateway into the tracking server and added judges that run on new traces, a trace dashboard and an assistant.',
        support: {},
        about: ['ai-gateway', 'llm-evaluation', 'endpoint-metrics'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-01-28',
      },
      {
        slug: 'workspaces-released',
        text: 'MLflow 3.10.0 of February 2026 added workspaces, cost tracking in traces and conversation simulation.',
        support: {},
        about: ['workspaces', 'token-cost-tracking', 'llm-evaluation'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-02-20',
      },
      {
        slug: 'gateway-budgets-released',
        text: 'MLflow 3.11.1 of April 2026 added AI Gateway budgets, automatic issue detection and pickle-free model formats.',
        support: {},
        about: ['ai-gateway', 'llm-evaluation', 'model-packaging'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-04-07',
      },
      {
        slug: 'mcp-registry-released',
        text: 'MLflow 3.15.0 of July 2026 added the MCP Registry.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'MLflow documentation: MCP Registry',
            url: 'https://mlflow.org/docs/latest/genai/mcp-registry/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow repository: Pull request 24779, changelog for 3.15.0',
            url: 'https://github.com/mlflow/mlflow/pull/24779',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-07-31',
      },
      {
        slug: 'mlflow-3-17',
        text: 'MLflow 3.17.0 of October 2026 added permissions on runs, traces and versions with an explicit deny, and optional daily summaries for trace analytics.',
        support: {},
        about: ['role-based-access', 'data-access-control', 'endpoint-metrics'],
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-10-06',
      },
    ],
    pricing: [
      {
        slug: 'open-source',
        text: 'MLflow is open source software.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow repository: Licence',
            url: 'https://github.com/mlflow/mlflow/blob/master/LICENSE.txt',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'databricks-managed-service',
        text: 'Databricks offers MLflow as an integrated part of its managed service.',
        support: { 'managed-service': { how: 'native', via: 'Databricks' } },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'apache-licence',
        text: 'MLflow is published under the Apache License 2.0, which grants its use free of charge.',
        support: { 'open-source-edition': { how: 'native' }, 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'MLflow repository: Licence',
            url: 'https://github.com/mlflow/mlflow/blob/master/LICENSE.txt',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'databricks-trial',
        text: 'Managed MLflow can be tried in a free trial of Databricks with trial credits.',
        support: { 'free-trial': { how: 'native', via: 'Databricks' } },
        sources: [
          {
            title: 'MLflow documentation: Try Managed MLflow',
            url: 'https://mlflow.org/docs/latest/genai/getting-started/databricks-trial/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'public-demo',
        text: 'A public MLflow instance with sample data at demo.mlflow.org, or a local demo started with one command, shows tracing, evaluation and prompts.',
        support: { 'free-trial': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Live Demo',
            url: 'https://mlflow.org/docs/latest/genai/demo/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'MLflow repository: Multi-step workflow example',
            url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'dataset-sources',
        text: 'MLflow logs datasets from pandas, Spark, NumPy, Polars, Hugging Face and TensorFlow with their source, such as a file, bucket or Delta table, and can load data again from there; it does not write to the source.',
        support: { 'data-connectors': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'artifact-storage-types',
        text: 'MLflow stores artifacts on a local disk, NFS, HDFS, an FTP or SFTP server, Amazon S3 or compatible storage, Google Cloud Storage, Azure Blob Storage or Backblaze B2.',
        support: {},
        about: ['data-connectors'],
        sources: [
          {
            title: 'MLflow documentation: Artifact Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-profile-view',
        text: 'For a dataset logged to a run the MLflow interface shows only its schema, source and profile statistics such as row counts.',
        support: { 'exploratory-analysis': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-etl-step',
        text: 'An example project of MLflow converts a CSV file to Parquet with Apache Spark in one of its entry points.',
        support: { 'distributed-data-processing': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow repository: Multi-step workflow example',
            url: 'https://github.com/mlflow/mlflow/tree/master/examples/multistep_workflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-datasource-autologging',
        text: 'MLflow can log the path, format and version of data that Apache Spark reads, once the mlflow-spark JAR is attached.',
        support: { 'data-lineage': { how: 'integration', via: 'Apache Spark' } },
        sources: [
          {
            title: 'MLflow documentation: Spark MLlib',
            url: 'https://mlflow.org/docs/latest/ml/traditional-ml/sparkml/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Automatic Logging',
            url: 'https://mlflow.org/docs/latest/ml/tracking/autolog/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'review-questions',
        text: 'In MLflow 3.14 and later people annotate traces by answering defined pass/fail, categorical, numeric or text questions, which are stored on the trace.',
        support: { 'data-labeling': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: Review Queues',
            url: 'https://mlflow.org/docs/latest/genai/assessments/review-queues/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'expectations-on-traces',
        text: 'Reviewers can store expected outputs on MLflow traces, which can then become records of an evaluation dataset.',
        support: { 'data-labeling': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Evaluation datasets',
            url: 'https://mlflow.org/docs/latest/genai/datasets/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Evaluating LLMs and Agents',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llamaindex-index',
        text: 'MLflow logs a LlamaIndex index and loads it as a retriever, query or chat engine; an index in an external vector store must be logged as code.',
        support: { 'vector-search': { how: 'integration', via: 'LlamaIndex' } },
        sources: [
          {
            title: 'MLflow documentation: LlamaIndex flavor',
            url: 'https://mlflow.org/docs/latest/genai/flavors/llama-index/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
        support: { 'custom-training-code': { how: 'integration', via: 'Kubernetes' } },
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
        text: 'The Databricks backend of MLflow Projects starts a project from the user’s machine on a Databricks cluster that its configuration file describes.',
        support: {
          'custom-training-code': { how: 'integration', via: 'Databricks' },
          'external-job-submission': { how: 'integration', via: 'Databricks' },
        },
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
        support: { 'hyperparameter-tuning': { how: 'integration', via: 'Optuna' } },
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
        support: { 'hyperparameter-tuning': { how: 'integration', via: 'Optuna and Apache Spark' } },
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
        support: { 'llm-fine-tuning': { how: 'integration', via: 'Hugging Face Transformers and PEFT' } },
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
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'basic-local-serving',
        text: 'Out of the box, MLflow serves models locally and at a basic level.',
        support: { 'real-time-endpoints': { how: 'native', partial: true }, 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy a model locally',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
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
          {
            title: 'MLflow documentation: MLflow Serving',
            url: 'https://mlflow.org/docs/latest/ml/deployment/',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'MLflow documentation: Plugins',
            url: 'https://mlflow.org/docs/latest/ml/plugins/',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            recorded: '2026-11',
            accessed: '2026-11-23',
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
      {
        slug: 'models-serve-rest-api',
        text: 'The mlflow models serve command starts a FastAPI server that answers predictions on the path /invocations from JSON or CSV input.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy a model locally',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-predict-command',
        text: 'The mlflow models predict command runs one batch prediction over a local CSV or JSON file.',
        support: { 'batch-inference': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy a model locally',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-endpoints',
        text: 'MLflow can build a container image for a model, push it to Amazon ECR and create an Amazon SageMaker endpoint from it.',
        support: { 'real-time-endpoints': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'own-image-on-sagemaker',
        text: 'For an Amazon SageMaker endpoint users can build an image of their own from MLflow’s official one and push it to Amazon ECR.',
        support: { 'custom-serving-containers': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Amazon SageMaker',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-sagemaker/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployment-targets',
        text: 'Besides a local server, MLflow documents deployment of models to Amazon SageMaker, Azure ML, Databricks, Kubernetes and Modal, and by community plugins to other targets.',
        support: {
          'real-time-endpoints': {
            how: 'integration',
            via: 'Amazon SageMaker, Azure ML, Databricks, Kubernetes or Modal',
          },
        },
        sources: [
          {
            title: 'MLflow documentation: MLflow Serving',
            url: 'https://mlflow.org/docs/latest/ml/deployment/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'build-docker-image',
        text: 'MLflow has a command that builds a Docker image from a model and its inference server; users build and store such images themselves.',
        support: { 'prebuilt-serving-containers': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'deployments-commands',
        text: 'The mlflow deployments commands and Python API create, update, list, describe and delete deployments on a target.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-server',
        text: 'The MLflow Agent Server hosts an agent from decorated Python functions on a FastAPI server that validates, traces and, where a streaming function exists, streams responses; users run the server themselves.',
        support: { 'agent-deployment': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Agent Server',
            url: 'https://mlflow.org/docs/latest/genai/serving/agent-server/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'responses-agent',
        text: 'An agent written in any framework can be logged as an MLflow ResponsesAgent model, with tool calls and streaming in the format of the OpenAI Responses API.',
        support: { 'model-packaging': { how: 'native' } },
        about: ['agent-deployment', 'agent-tools'],
        sources: [
          {
            title: 'MLflow documentation: ResponsesAgent for Model Serving',
            url: 'https://mlflow.org/docs/latest/genai/serving/responses-agent/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'endpoint-management-outside-open-source',
        text: 'Creating and managing serving endpoints for agents is described for managed MLflow on Databricks and not offered by open source MLflow.',
        support: {},
        about: ['real-time-endpoints', 'agent-deployment', 'deployment-inventory'],
        only: ['open-source'],
        sources: [
          {
            title: 'MLflow documentation: ResponsesAgent for Model Serving',
            url: 'https://mlflow.org/docs/latest/genai/serving/responses-agent/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'openai-chat-payloads',
        text: 'The MLflow inference server accepts OpenAI-style chat requests for models that support them; its documentation describes neither token streaming nor batching for LLMs.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'MLflow documentation: Deploy a model locally',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'modal-predict-stream',
        text: 'Deployed to Modal, an MLflow Model for LLMs can stream its predictions; the request batching offered there is not specific to LLMs.',
        support: { 'llm-serving': { how: 'integration', via: 'Modal', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Modal',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server',
        text: 'The MLflow MCP server, still experimental, lets AI assistants search, read, tag, score and delete traces, and a setting adds tools for models and deployments.',
        support: { 'agent-tools': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: MLflow MCP Server',
            url: 'https://mlflow.org/docs/latest/genai/mcp/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-registry',
        text: 'The MLflow MCP Registry, added in version 3.15.0, catalogues MCP servers with semantic versions, discovered tools and access endpoints.',
        support: { 'agent-tools': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: MCP Registry',
            url: 'https://mlflow.org/docs/latest/genai/mcp-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pyfunc-pipelines',
        text: 'A custom PyFunc model can put preprocessing, several models and postprocessing behind one MLflow serving endpoint.',
        support: { 'inference-graphs': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Custom Serving Applications',
            url: 'https://mlflow.org/docs/latest/genai/serving/custom-apps/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlmodel-flavors',
        text: 'An MLflow Model is a directory with an MLmodel file that lists the flavours in which it can be loaded, such as scikit-learn or a generic Python function.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'recorded-dependencies',
        text: 'MLflow records the inferred dependencies of a model as conda.yaml, python_env.yaml and requirements.txt files when it is logged.',
        support: { 'model-packaging': { how: 'native' }, 'reproducible-environments': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'signatures-enforced',
        text: 'MLflow checks inputs against the stored signature of a model on loading as a PyFunc, in its deployment tools and when serving over REST.',
        support: { 'model-signatures': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Signatures',
            url: 'https://mlflow.org/docs/latest/ml/model/signatures/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pickle-free-formats',
        text: 'MLflow can store models without pickle, for example with torch.export or skops, and a setting can forbid loading pickled models.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'onnx-flavor',
        text: 'MLflow logs and loads models in the ONNX format, which can then run outside MLflow.',
        support: { 'model-export': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'register-saved-models',
        text: 'Models that were trained and saved outside MLflow can be logged and added to its registry without training them again.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-udf',
        text: 'An MLflow Python model can be turned into an Apache Spark user-defined function, which is limited to one value, an array or a struct per row.',
        support: { 'batch-inference': { how: 'integration', via: 'Apache Spark' } },
        sources: [
          {
            title: 'MLflow documentation: Models',
            url: 'https://mlflow.org/docs/latest/ml/model/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-inference-service',
        text: 'KServe documents how to deploy MLflow Models as an InferenceService on Kubernetes.',
        support: { 'real-time-endpoints': { how: 'integration', via: 'KServe' } },
        sources: [
          {
            title: 'KServe documentation: Deploying MLflow Models with KServe',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/mlflow',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'external-logged-models',
        text: 'Since version 3 MLflow can track a model whose files are stored elsewhere as an external model.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Tracking APIs',
            url: 'https://mlflow.org/docs/latest/ml/tracking/tracking-api/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-async-endpoints',
        text: 'The Amazon SageMaker target of MLflow deployments can create an endpoint with an asynchronous inference configuration.',
        support: { 'asynchronous-inference': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow repository: mlflow.sagemaker',
            url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-batch-transform',
        text: 'MLflow can run a model as an Amazon SageMaker batch transform job over data in Amazon S3.',
        support: { 'batch-inference': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow repository: mlflow.sagemaker',
            url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
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
          {
            title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Deploy MLflow Model to Modal',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'no-horizontal-scaling-in-fastapi-server',
        text: 'The FastAPI server that the mlflow models serve command starts does not scale horizontally out of the box.',
        support: { autoscaling: { how: 'none' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Deploy a model locally',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-locally/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'modal-autoscaling',
        text: 'The mlflow-modal-deploy plugin deploys MLflow Models to Modal, where containers scale automatically and go down to none by default when idle.',
        support: {
          autoscaling: { how: 'integration', via: 'Modal' },
          'scale-to-zero': { how: 'integration', via: 'Modal' },
        },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Modal',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'modal-gpus',
        text: 'Models that MLflow deploys to Modal can run on NVIDIA GPUs from T4 to B200, several of them for one container if wanted.',
        support: { 'accelerated-inference': { how: 'integration', via: 'Modal' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Modal',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'modal-request-batching',
        text: 'Online requests to an MLflow Model on Modal can be grouped into batches by an option of the deployment that is off by default.',
        support: { 'request-batching': { how: 'integration', via: 'Modal' } },
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Modal',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-modal/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-traffic-splitting',
        text: 'An MLflow AI Gateway endpoint can divide its requests between several LLM provider models by percentage weights, for example for A/B tests.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Traffic Routing & Fallbacks',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/traffic-routing-fallbacks/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-fallbacks',
        text: 'An MLflow AI Gateway endpoint can name fallback models that are tried in order when the main one fails or is rate-limited; this covers calls to LLM providers, not models that MLflow itself serves.',
        support: { 'high-availability': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Traffic Routing & Fallbacks',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/traffic-routing-fallbacks/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ai-gateway',
        text: 'The MLflow AI Gateway passes calls to several LLM providers through endpoints of the tracking server and keeps the provider keys there.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: AI Gateway Quickstart',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/quickstart/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-providers',
        text: 'The MLflow AI Gateway supports providers such as OpenAI, Anthropic, Gemini, Azure OpenAI, Bedrock, Vertex AI, Mistral, Ollama and Databricks, and more through LiteLLM.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Model Providers',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/model-providers/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-api-styles',
        text: 'AI Gateway endpoints of MLflow are called through its own API, an OpenAI-compatible chat API or pass-through APIs in the format of OpenAI, Anthropic or Gemini.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Query Endpoints',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/query-endpoints/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-budgets',
        text: 'AI Gateway budget policies set a spending limit in US dollars a day, week or month, after which MLflow sends an alert or rejects further requests with HTTP 429.',
        support: { 'ai-gateway': { how: 'native' } },
        about: ['token-cost-tracking'],
        sources: [
          {
            title: 'MLflow documentation: Budget Alerts & Limits',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-budget-state',
        text: 'Without Redis each MLflow AI Gateway process counts spending for itself, so several processes together can exceed a budget.',
        support: {},
        about: ['ai-gateway', 'token-cost-tracking'],
        sources: [
          {
            title: 'MLflow documentation: Budget Alerts & Limits',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-for-coding-agents',
        text: 'The MLflow AI Gateway can carry the model calls of the coding agents OpenAI Codex, Claude Code and Gemini CLI.',
        support: { 'ai-gateway': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Coding Agents & AI Gateway',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/coding-agents/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'several-models-in-one-pyfunc',
        text: 'Several models can share one MLflow endpoint when the user wraps them in a custom PyFunc model.',
        support: { 'multi-model-endpoints': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Serving multiple models with PyFunc',
            url: 'https://mlflow.org/docs/latest/ml/traditional-ml/tutorials/serving-multiple-models-with-pyfunc/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'alias-reassignment',
        text: 'Pointing an alias such as champion at another version of a registered model changes which version MLflow loads by that alias, so users can go back to an earlier one.',
        support: { 'deployment-rollback': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlserver-deprecated',
        text: 'MLflow deprecated its MLServer integration, its documented route to autoscaling and canary roll-out with KServe or Seldon Core, and announced its removal for version 3.13.',
        support: {},
        about: ['autoscaling', 'traffic-splitting', 'real-time-endpoints'],
        sources: [
          {
            title: 'MLflow documentation: Deploy MLflow Model to Kubernetes',
            url: 'https://mlflow.org/docs/latest/ml/deployment/deploy-model-to-kubernetes/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-serverless',
        text: 'The Amazon SageMaker target of MLflow deployments can create a serverless endpoint with a set memory size and concurrency.',
        support: { 'scale-to-zero': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow repository: mlflow.sagemaker',
            url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'deployment-integrations',
        text: 'MLflow has integrations with deployments that can be monitored.',
        support: { 'extension-points': { how: 'native' } },
        about: ['endpoint-metrics', 'model-quality-monitoring'],
        sources: [
          {
            title: 'MLflow documentation: MLflow Serving',
            url: 'https://mlflow.org/docs/latest/ml/deployment/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'automatic-evaluation',
        text: 'MLflow runs chosen LLM judges on new traces and whole conversations, on a sample if wanted; code-based scorers are not supported there.',
        support: { 'llm-evaluation': { how: 'native' } },
        about: ['model-quality-monitoring'],
        sources: [
          {
            title: 'MLflow documentation: Automatic Evaluation',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-judges-in-production',
        text: 'Users can write judges of their own in plain language and let MLflow score production traces with them.',
        support: { 'custom-monitoring-metrics': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Automatic Evaluation',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/automatic-evaluations/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'overview-dashboard',
        text: 'The Overview tab of an MLflow experiment charts requests, latency, errors, token use, judge scores and tool calls of traced applications; it needs a SQL store.',
        support: { 'endpoint-metrics': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Dashboard (Overview)',
            url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/dashboard/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-usage-dashboard',
        text: 'MLflow charts requests, latency percentiles, errors, tokens and cost of each AI Gateway endpoint when usage tracking is turned on.',
        support: { 'endpoint-metrics': { how: 'native' }, 'token-cost-tracking': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Usage Tracking',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otlp-span-metrics',
        text: 'MLflow can export span durations as OpenTelemetry metrics to a collector or to Prometheus.',
        support: { 'endpoint-metrics': { how: 'integration', via: 'OpenTelemetry' } },
        sources: [
          {
            title: 'MLflow documentation: Export MLflow Traces/Metrics via OTLP',
            url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/export/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'budget-alerts',
        text: 'MLflow calls a webhook once per period when AI Gateway spending passes a budget; no alert on other measures is documented.',
        support: { 'monitoring-alerts': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Budget Alerts & Limits',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/budget-alerts-limits/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'issue-detection',
        text: 'MLflow has an LLM analyse selected traces, groups problems of correctness, latency, execution, adherence, relevance or safety into issues and links them to the traces.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Automatic Issue Detection',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/ai-insights/detect-issues/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluate-datasets-and-scorers',
        text: 'MLflow evaluates an LLM application from a dataset, a function that produces outputs and a set of scorers, and stores the results as a run.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Evaluating LLMs and Agents',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'built-in-judges',
        text: 'MLflow has built-in LLM judges for response quality, retrieval-augmented generation, tool calls and whole conversations; those for conversations are experimental.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Built-in LLM Judges',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/predefined/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'code-based-scorers',
        text: 'Users can write MLflow scorers in Python that check formats, exact matches or performance figures of a trace.',
        support: { 'llm-evaluation': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: LLM Judges and Scorers',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'third-party-scorers',
        text: 'MLflow evaluation can call metrics of DeepEval, Ragas, Arize Phoenix, TruLens and Guardrails AI.',
        support: {
          'llm-evaluation': { how: 'integration', via: 'DeepEval, Ragas, Arize Phoenix, TruLens or Guardrails AI' },
        },
        sources: [
          {
            title: 'MLflow documentation: Third-party Scorers',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/third-party/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'judge-alignment',
        text: 'MLflow can rewrite the instructions of a judge from human feedback so that its scores come closer to those of the reviewers.',
        support: { 'llm-evaluation': { how: 'native' } },
        about: ['human-feedback'],
        sources: [
          {
            title: 'MLflow documentation: Judge Alignment',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/alignment/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'conversation-simulation',
        text: 'MLflow can simulate users with given goals and personas to generate multi-turn conversations for evaluating an agent.',
        support: { 'llm-evaluation': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: Conversation Simulation',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/running-evaluation/conversation-simulation/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ml-model-evaluation',
        text: 'For classifiers and regressors MLflow computes metrics and plots with an evaluation function that is separate from the one for LLM applications.',
        support: {},
        about: ['model-quality-monitoring', 'experiment-tracking'],
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
        slug: 'tracing',
        text: 'MLflow Tracing records the inputs, outputs and metadata of each step of a request to an LLM application or agent, in a form compatible with OpenTelemetry.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Tracing',
            url: 'https://mlflow.org/docs/latest/genai/tracing/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'automatic-tracing',
        text: 'MLflow offers automatic tracing with one line of code for more than 40 libraries and frameworks, such as LangGraph, the OpenAI Agents SDK, DSPy and CrewAI.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Auto Tracing Integrations',
            url: 'https://mlflow.org/docs/latest/genai/tracing/integrations/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otlp-ingestion',
        text: 'The MLflow server accepts OpenTelemetry traces from any language over HTTP at /v1/traces, but not over gRPC, and needs a SQL store for this.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Collect OpenTelemetry Traces',
            url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/ingest/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: OpenTelemetry Integration',
            url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'otlp-export',
        text: 'MLflow can send traces to another OpenTelemetry backend instead of its own server or to both, also in the GenAI semantic conventions.',
        support: { 'llm-tracing': { how: 'integration', via: 'OpenTelemetry' } },
        sources: [
          {
            title: 'MLflow documentation: Export MLflow Traces/Metrics via OTLP',
            url: 'https://mlflow.org/docs/latest/genai/tracing/opentelemetry/export/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'production-tracing-package',
        text: 'The mlflow-tracing package contains only tracing and conflicts with the full mlflow package when both are installed.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Production Tracing SDK',
            url: 'https://mlflow.org/docs/latest/genai/tracing/lightweight-sdk/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-sampling',
        text: 'MLflow logs traces in the background by default and can sample them by a global ratio or by one for each traced function.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Production Monitoring',
            url: 'https://mlflow.org/docs/latest/genai/tracing/prod-tracing/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'distributed-tracing',
        text: 'MLflow joins spans of several services into one trace through W3C trace context headers, if all log to the same server and experiment.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Distributed Tracing',
            url: 'https://mlflow.org/docs/latest/genai/tracing/app-instrumentation/distributed-tracing/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sessions-and-users',
        text: 'MLflow traces can carry user and session identifiers, so that multi-turn conversations are grouped.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Track Users & Sessions',
            url: 'https://mlflow.org/docs/latest/genai/tracing/track-users-sessions/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multimodal-traces',
        text: 'MLflow traces store images, audio and binary attachments and show them in the interface.',
        support: { 'llm-tracing': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Multimodal Content and Attachments in Traces',
            url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/multimodal/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'token-and-cost',
        text: 'MLflow records input and output tokens of LLM calls in traces and estimates their cost in US dollars since version 3.10; some models report no usage.',
        support: { 'token-cost-tracking': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Token Usage and Cost Tracking',
            url: 'https://mlflow.org/docs/latest/genai/tracing/token-usage-cost/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feedback-on-traces',
        text: 'Feedback from end users, experts, LLM judges or code is attached to MLflow traces by API or in the interface, with its source and a rationale.',
        support: { 'human-feedback': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Feedback Collection',
            url: 'https://mlflow.org/docs/latest/genai/assessments/feedback/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Collect User Feedback',
            url: 'https://mlflow.org/docs/latest/genai/tracing/collect-user-feedback/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'review-queues',
        text: 'MLflow review queues assign traces and questions to reviewers, at most ten for one queue; the API is experimental, and several reviewers need a server with login.',
        support: { 'human-feedback': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: Review Queues',
            url: 'https://mlflow.org/docs/latest/genai/assessments/review-queues/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'batch-accuracy-by-user-code',
        text: 'The MLflow documentation shows user code that logs each batch of production predictions as a dataset and computes its accuracy when true labels are present.',
        support: { 'model-quality-monitoring': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-based-judges',
        text: 'Custom judges of MLflow can be agents that explore a whole trace with tools, for example to check which tools an application called.',
        support: { 'llm-evaluation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Custom Judges',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/scorers/llm-judge/custom-judges/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'drift-metrics-by-user-code',
        text: 'The MLflow documentation shows user code that compares mean and standard deviation of a dataset with a reference and logs the differences as metrics.',
        support: { 'drift-detection': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'quality-metrics-over-time',
        text: 'The MLflow documentation shows user code that counts missing values and duplicates of a dataset and logs them as metrics, which can be followed over time.',
        support: { 'data-quality-monitoring': { how: 'custom' }, 'data-quality-checks': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shap-explanations',
        text: 'MLflow model evaluation can compute SHAP values and save feature-importance plots, summary plots and the explainer.',
        support: { explainability: { how: 'native' } },
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
        slug: 'giskard-scans',
        text: 'The Giskard plugin for MLflow evaluation scans models for performance bias, ethical bias, data leakage and other weaknesses.',
        support: { 'bias-monitoring': { how: 'integration', via: 'Giskard' } },
        sources: [
          {
            title: 'MLflow documentation: Model Evaluation',
            url: 'https://mlflow.org/docs/latest/ml/evaluation/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Plugins',
            url: 'https://mlflow.org/docs/latest/ml/plugins/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-guardrails',
        text: 'AI Gateway guardrails have an LLM judge check requests before the model or responses after it and block or redact those that break its instructions.',
        support: { 'llm-guardrails': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Guardrails',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'guardrail-types',
        text: 'MLflow AI Gateway offers guardrails for safety and for personal data and lets users write others in natural language.',
        support: { 'llm-guardrails': { how: 'native' }, 'data-privacy': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Guardrails',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'requests-as-traces',
        text: 'With usage tracking on, the MLflow AI Gateway stores every request to an endpoint as a trace.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Usage Tracking',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'streamed-responses-unguarded',
        text: 'AI Gateway guardrails on responses are not applied to streaming requests.',
        support: {},
        about: ['llm-guardrails'],
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Guardrails',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/guardrails/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-data-capture',
        text: 'The Amazon SageMaker target of MLflow deployments can turn on the data capture of SageMaker, which stores a share of the traffic of an endpoint in Amazon S3.',
        support: { 'payload-logging': { how: 'integration', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow repository: mlflow.sagemaker',
            url: 'https://github.com/mlflow/mlflow/blob/master/mlflow/sagemaker/__init__.py',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'model-registry',
        text: 'MLflow has a model registry.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-lineage',
        text: 'The MLflow model registry records the lineage of models.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'model-versioning',
        text: 'The MLflow model registry keeps versions of models.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          { title: 'MLflow documentation: Model Registry', url: 'https://mlflow.org/docs/latest/model-registry.html#' },
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
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
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'stages-deprecated',
        text: 'The four fixed stages of MLflow model versions are deprecated as of version 2.9.0 and are to be removed in a later major version.',
        support: { 'lifecycle-stages': { how: 'native', stage: 'deprecated' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-aliases',
        text: 'A version of a registered MLflow model can carry several movable aliases, such as champion, and tags that record its status.',
        support: { 'lifecycle-stages': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-permissions',
        text: 'With login turned on, MLflow permissions to read, use, edit or manage can be granted on each registered model.',
        support: { 'model-access-control': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Role-Based Access Control',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Authentication with Username and Password',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'version-linked-to-run',
        text: 'Each model version in the MLflow registry keeps a link to the notebook, run or logged model from which it came.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cross-workspace-unity-catalog',
        text: 'With Databricks Unity Catalog as its model registry, MLflow models registered once can be used in several Databricks workspaces.',
        support: { 'cross-workspace-models': { how: 'integration', via: 'Databricks Unity Catalog' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unity-catalog-oss',
        text: 'MLflow can use an open source Unity Catalog server as its model registry.',
        support: { 'model-registry': { how: 'integration', via: 'Unity Catalog' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'validation-status-tag',
        text: 'The MLflow documentation shows a tag such as validation_status for whether a model version has passed its review, but describes no gate that requires an approval.',
        support: { 'approval-workflow': { how: 'custom', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'markdown-descriptions',
        text: 'Registered MLflow models and their versions can carry descriptions in Markdown.',
        support: { 'model-documentation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'transformers-model-cards',
        text: 'MLflow saves the model card of a Hugging Face Transformers model with the logged model.',
        support: { 'model-documentation': { how: 'integration', via: 'Hugging Face Transformers' } },
        sources: [
          {
            title: 'MLflow documentation: Transformers',
            url: 'https://mlflow.org/docs/latest/ml/deep-learning/transformers/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-registry',
        text: 'The MLflow Prompt Registry stores text and chat prompts under a name with numbered immutable versions, commit messages and tags.',
        support: { 'prompt-registry': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Prompt Registry',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Manage Prompt Lifecycles',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-aliases',
        text: 'Aliases such as production point to one version of an MLflow prompt and can be moved, so applications load prompts without a fixed version number.',
        support: { 'prompt-registry': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Manage Prompt Lifecycles',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/manage-prompt-lifecycles-with-aliases/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-model-settings',
        text: 'An MLflow prompt version can store a response format and model settings such as model name and temperature; the settings stay editable.',
        support: { 'prompt-registry': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Prompt Registry',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prompt-optimization',
        text: 'MLflow can rewrite registered prompts with the GEPA algorithm, which learns from evaluation data, or with metaprompting, which also works without data.',
        support: {},
        about: ['prompt-registry', 'llm-evaluation'],
        sources: [
          {
            title: 'MLflow documentation: Optimize Prompts',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/optimize-prompts/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-model-list',
        text: 'When users create an MLflow AI Gateway endpoint, they pick a provider model from a list with context window, token price and abilities; the model stays at its provider.',
        support: { 'foundation-model-catalog': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Model Providers',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/endpoints/model-providers/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'app-versions',
        text: 'MLflow can track versions of an LLM application as logged models tied to a Git commit, with the traces and evaluations of each version.',
        support: { 'model-lineage': { how: 'native' } },
        about: ['source-control'],
        sources: [
          {
            title: 'MLflow documentation: Version Tracking',
            url: 'https://mlflow.org/docs/latest/genai/version-tracking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-playground',
        text: 'The LLM Playground in the MLflow interface tries out AI Gateway endpoints and registered prompts in multi-turn chats, with tool definitions and structured output.',
        support: {},
        about: ['prompt-registry', 'ai-gateway', 'agent-tools'],
        sources: [
          {
            title: 'MLflow documentation: LLM Playground',
            url: 'https://mlflow.org/docs/latest/genai/prompt-registry/playground/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'reproducible-experiments',
        text: 'Experiment tracking in MLflow contributes to reproducibility.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'project-environment',
        text: 'An MLflow project holds its environment, which helps to reproduce a result.',
        support: { 'reproducible-environments': { how: 'native' } },
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
        slug: 'artifact-logging',
        text: 'MLflow tracking can log artifacts.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
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
        slug: 'evaluation-datasets',
        text: 'MLflow evaluation datasets hold test inputs and expected outputs for LLM applications in a SQL store and are built from traces, dictionaries or DataFrames.',
        support: {},
        about: ['llm-evaluation', 'data-catalog'],
        sources: [
          {
            title: 'MLflow documentation: Evaluation datasets',
            url: 'https://mlflow.org/docs/latest/genai/datasets/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'search-evaluation-datasets',
        text: 'MLflow evaluation datasets can be searched by name, tags, creator and last editor.',
        support: { 'data-catalog': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Evaluation datasets SDK guide',
            url: 'https://mlflow.org/docs/latest/genai/datasets/sdk-guide/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'immutable-dataset-versions',
        text: 'MLflow 3.15.2 added immutable versions of evaluation datasets.',
        support: { 'dataset-versioning': { how: 'native' } },
        sources: [
          {
            title: 'MLflow releases: MLflow 3.15.2',
            url: 'https://mlflow.org/releases/3.15.2/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'shared-artifact-role',
        text: 'When the MLflow server passes artifacts through, every user who can reach the server uses the same storage role.',
        support: {},
        about: ['data-access-control'],
        sources: [
          {
            title: 'MLflow documentation: Artifact Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Tracking Server',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/tracking-server/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-scoped-datasets',
        text: 'With workspaces turned on, evaluation datasets and experiments with their traces belong to one MLflow workspace, whose permissions decide who sees or changes them.',
        support: { 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Workspaces',
            url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'encrypted-provider-keys',
        text: 'The MLflow AI Gateway encrypts stored provider keys with a passphrase that the operator can set and rotate.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway Encryption & Rotation',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/api-keys/key-rotation/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kms-on-s3',
        text: 'MLflow can pass S3 upload arguments, for example to encrypt artifacts with a key from AWS KMS.',
        support: { encryption: { how: 'integration', via: 'AWS KMS' } },
        sources: [
          {
            title: 'MLflow documentation: Artifact Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/artifact-store/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'tls-in-chart',
        text: 'The MLflow Helm chart can serve the server over TLS with a certificate from a Kubernetes Secret.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Kubernetes Helm Deployment',
            url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-request-log',
        text: 'The MLflow AI Gateway logs requests and responses for audit; this covers gateway calls only, not other user actions on the server.',
        support: { 'audit-log': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: AI Gateway',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: AI Gateway Usage Tracking',
            url: 'https://mlflow.org/docs/latest/genai/governance/ai-gateway/usage-tracking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-redaction',
        text: 'User functions registered with MLflow Tracing can mask personal data in spans on the client before it is sent, for example with Microsoft Presidio.',
        support: { 'data-privacy': { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Redacting Sensitive Data from Traces',
            url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/masking/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trace-deletion',
        text: 'MLflow traces can be deleted for good by identifier or by age.',
        support: { 'data-privacy': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Delete Traces',
            url: 'https://mlflow.org/docs/latest/genai/tracing/observe-with-traces/delete-traces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-source-recorded',
        text: 'MLflow records the source of a dataset logged to a run, so it can be traced and reloaded; steps that transform data appear only if the user logs each result.',
        support: { 'data-lineage': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dataset-digest',
        text: 'MLflow gives a dataset logged to a run a digest that identifies it, but it keeps metadata about the data rather than a copy.',
        support: { 'dataset-versioning': { how: 'native', partial: true } },
        sources: [
          {
            title: 'MLflow documentation: Dataset Tracking',
            url: 'https://mlflow.org/docs/latest/ml/dataset/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'projects-in-git',
        text: 'A Git repository can be an MLflow project.',
        support: { 'source-control': { how: 'native' } },
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
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'registry-webhooks',
        text: 'MLflow webhooks send HTTP requests on events of the model and prompt registries, from which users can start CI/CD pipelines; they are experimental and need a SQL store.',
        support: { 'ci-cd-integration': { how: 'custom', stage: 'preview' } },
        sources: [
          {
            title: 'MLflow documentation: Webhooks',
            url: 'https://mlflow.org/docs/latest/self-hosting/webhooks/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pytest-regression-tests',
        text: 'The mlflow.test marker turns agent evaluations into pytest tests, with a documented GitHub Actions workflow that blocks a pull request when one fails.',
        support: { 'ci-cd-integration': { how: 'native' } },
        about: ['llm-evaluation'],
        sources: [
          {
            title: 'MLflow documentation: Regression Testing with Pytest',
            url: 'https://mlflow.org/docs/latest/genai/eval-monitor/regression-testing/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'copy-model-version',
        text: 'MLflow promotes a model between environments by copying a version from one registered model to another, by API or by a button in its interface.',
        support: { 'environment-promotion': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Model Registry Workflows',
            url: 'https://mlflow.org/docs/latest/ml/model-registry/workflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'export-import-tool',
        text: 'The separate MLflow Export Import tool copies runs, experiments and registered models from one MLflow server to another.',
        support: { 'environment-promotion': { how: 'integration', via: 'MLflow Export Import' } },
        sources: [
          {
            title: 'MLflow Export Import repository: README',
            url: 'https://github.com/mlflow/mlflow-export-import',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'git-projects',
        text: 'MLflow projects can be Git repositories, in which teams collaborate.',
        support: { 'source-control': { how: 'native' } },
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
        slug: 'optional-login',
        text: 'Started with the basic-auth app, the MLflow server asks for a user name and password and checks the permissions of each user; otherwise it has no login.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Authentication with Username and Password',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'role-based-access-control',
        text: 'In MLflow 3.13 and later an administrator assigns users to roles, each a named set of read, use, edit or manage permissions on resources.',
        support: { 'role-based-access': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Role-Based Access Control',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'fine-grained-deny',
        text: 'MLflow 3.17 adds permissions on contained resource types such as runs, traces and versions, with wildcard grants and an explicit deny.',
        support: { 'role-based-access': { how: 'native' }, 'data-access-control': { how: 'native' } },
        sources: [
          {
            title: 'MLflow repository: Changelog',
            url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'server-workspaces',
        text: 'MLflow workspaces group the experiments, prompts, registered models, artifacts and AI Gateway resources of a team on a shared server; they are off by default and need an SQL database.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Workspaces',
            url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspaces-logical-separation',
        text: 'MLflow documents its workspaces as logical separation within one server and not as a hard isolation boundary.',
        support: {},
        about: ['workspaces', 'network-isolation'],
        sources: [
          {
            title: 'MLflow documentation: Workspaces',
            url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspace-providers',
        text: 'MLflow workspaces can be backed by a custom provider, for example one that maps them to Kubernetes namespaces, instead of the default SQL provider.',
        support: { workspaces: { how: 'custom' } },
        sources: [
          {
            title: 'MLflow documentation: Workspace Providers',
            url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/workspace-providers/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Workspaces',
            url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'oidc-plugin',
        text: 'Single sign-on to MLflow works through the community-maintained mlflow-oidc-auth plugin with an OpenID Connect provider such as Auth0, Google, Amazon Cognito or Microsoft Entra ID.',
        support: { 'single-sign-on': { how: 'integration', via: 'mlflow-oidc-auth' } },
        sources: [
          {
            title: 'MLflow documentation: Single Sign-On',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/sso/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'reverse-proxy-sso',
        text: 'MLflow can be placed behind a reverse proxy such as oauth2-proxy that signs users in and forwards authenticated requests.',
        support: { 'single-sign-on': { how: 'integration', via: 'oauth2-proxy' } },
        sources: [
          {
            title: 'MLflow documentation: Single Sign-On',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/sso/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'host-and-cors-checks',
        text: 'The MLflow server checks allowed hosts and cross-origin requests by default since version 3.5.0, but not when it runs on Gunicorn or Waitress.',
        support: {},
        about: ['network-isolation'],
        sources: [
          {
            title: 'MLflow documentation: Network security',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/network/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'network-policy-in-chart',
        text: 'The MLflow Helm chart includes a Kubernetes NetworkPolicy that limits incoming and outgoing traffic of the server to the required ports.',
        support: { 'network-isolation': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Kubernetes Helm Deployment',
            url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'private-subnets-on-aws',
        text: 'The MLflow guide for AWS places the server containers in private subnets of a VPC behind a load balancer.',
        support: { 'network-isolation': { how: 'integration', via: 'Amazon VPC' } },
        sources: [
          {
            title: 'MLflow documentation: Deploying MLflow to AWS',
            url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'gateway-permissions',
        text: 'With login turned on, MLflow permissions can also be granted on the endpoints, model definitions and provider keys of the AI Gateway.',
        support: { 'role-based-access': { how: 'native' } },
        about: ['ai-gateway'],
        sources: [
          {
            title: 'MLflow documentation: Authentication with Username and Password',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Role-Based Access Control',
            url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'local-machine',
        text: 'MLflow can be installed on a local machine and run there.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          { title: 'MLflow repository: Installing', url: 'https://github.com/mlflow/mlflow#installing' },
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'self-hosted-server',
        text: 'Users can run the MLflow tracking server on their own infrastructure with a SQL backend store and a local or remote artifact store.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'cloud-guides',
        text: 'MLflow documents how to host its server on AWS with ECS, RDS and S3, and on Azure and Google Cloud.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Deploying MLflow to AWS',
            url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Deploying MLflow to cloud',
            url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'helm-chart',
        text: 'The MLflow repository contains a Helm chart for Kubernetes 1.23 or newer with TLS, ingress, Prometheus metrics and scheduled garbage collection as options.',
        support: { 'kubernetes-install': { how: 'native' }, 'infrastructure-as-code': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Kubernetes Helm Deployment',
            url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'docker-images',
        text: 'MLflow publishes an official Docker image of its server on the GitHub Container Registry.',
        support: { 'self-hosted': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Official MLflow Docker image',
            url: 'https://mlflow.org/docs/latest/ml/docker/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sqlite-default',
        text: 'MLflow stores metadata in a local SQLite file by default since version 3.7.0; PostgreSQL, MySQL and Microsoft SQL Server are also supported.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Backend Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'file-store-legacy',
        text: 'The file-based backend store of MLflow no longer receives new features, and several functions need a SQL store.',
        support: {},
        about: ['self-hosted', 'local-mode'],
        sources: [
          {
            title: 'MLflow documentation: Backend Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'soft-delete-and-gc',
        text: 'Deleted MLflow runs and models are only marked as deleted until the mlflow gc command removes them for good.',
        support: {},
        about: ['self-hosted', 'data-privacy'],
        sources: [
          {
            title: 'MLflow documentation: Backend Stores',
            url: 'https://mlflow.org/docs/latest/self-hosting/architecture/backend-store/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Troubleshooting & FAQs',
            url: 'https://mlflow.org/docs/latest/self-hosting/troubleshooting/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'databricks-managed',
        text: 'Databricks runs a managed version of MLflow.',
        support: { 'managed-service': { how: 'native', via: 'Databricks' } },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'managed-offerings',
        text: 'The MLflow documentation lists Databricks, Amazon SageMaker, Azure Machine Learning and Nebius as managed services that offer MLflow.',
        support: {
          'managed-service': { how: 'native', via: 'Databricks, Amazon SageMaker, Azure Machine Learning or Nebius' },
          'multi-cloud': { how: 'native' },
        },
        sources: [
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'community-charts',
        text: 'The Community Helm Charts project, separate from MLflow, packages the MLflow server for installation on Kubernetes.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          {
            title: 'Community Helm Charts repository: mlflow chart',
            url: 'https://github.com/community-charts/helm-charts/tree/main/charts/mlflow',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Self-Hosting MLflow',
            url: 'https://mlflow.org/docs/latest/self-hosting/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'open-data-hub-operator',
        text: 'The Open Data Hub project has an operator that installs MLflow on Kubernetes and OpenShift from custom resources, with a mode for Red Hat OpenShift AI.',
        support: {
          'third-party-distributions': { how: 'native' },
          'infrastructure-as-code': { how: 'integration', via: 'Open Data Hub MLflow Operator' },
        },
        sources: [
          {
            title: 'Open Data Hub MLflow Operator repository: README',
            url: 'https://github.com/opendatahub-io/mlflow-operator',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sagemaker-managed-mlflow',
        text: 'Amazon SageMaker offers MLflow as a managed service that includes tracing and the model registry.',
        support: { 'managed-service': { how: 'native', via: 'Amazon SageMaker' } },
        sources: [
          {
            title: 'MLflow documentation: Production Tracing SDK',
            url: 'https://mlflow.org/docs/latest/genai/tracing/lightweight-sdk/',
            accessed: '2026-11-23',
          },
          {
            title: 'MLflow documentation: Deploying MLflow to AWS',
            url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
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
      support: { 'real-time-endpoints': { how: 'integration', via: 'Amazon SageMaker' } },
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
        reason:
          'No page states this; the documentation shows drift metrics computed by user code and logged to MLflow.',
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
  ],
  notFound: {
    'usage-based-pricing': '2026-11-23',
    'published-price-list': '2026-11-23',
    'automated-feature-engineering': '2026-11-23',
    'feature-store': '2026-11-23',
    notebooks: '2026-11-23',
    'visual-pipeline-builder': '2026-11-23',
    automl: '2026-11-23',
    'spot-training': '2026-11-23',
    'gpu-scheduling': '2026-11-23',
    'built-in-algorithms': '2026-11-23',
    'app-hosting': '2026-11-23',
    'model-optimization': '2026-11-23',
    'champion-challenger': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'grpc-inference': '2026-11-23',
    'training-serving-skew': '2026-11-23',
    'outlier-detection': '2026-11-23',
    'automated-retraining': '2026-11-23',
    'hybrid-execution': '2026-11-23',
    'air-gapped-install': '2026-11-23',
    'customer-cloud-deployment': '2026-11-23',
  },
});
