import { deepFreeze } from '../../model/deep-freeze.ts';
import type { MatrixPlatform } from '../matrix-types.ts';

export const kubeflow = /* @__PURE__ */ deepFreeze<MatrixPlatform<'kubeflow'>>({
  id: 'kubeflow',
  name: 'Kubeflow',
  vendor: 'Kubeflow community (Cloud Native Computing Foundation)',
  homepage: 'https://www.kubeflow.org/',
  license: 'open-source',
  status: {
    is: 'active',
    sources: [
      {
        title: 'Kubeflow documentation: Community Distribution 26.03 release',
        url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-26.03/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
        url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
        accessed: '2026-11-23',
      },
    ],
  },
  names: [
    {
      name: 'Kubeflow Platform',
      until: '2025-07',
      sources: [
        {
          title: 'Kubeflow website repository: Update of the getting started pages, July 2025',
          url: 'https://github.com/kubeflow/website/commit/9c3144220a224d3166ac3a51d24078ced2b9637b',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Kubeflow AI Reference Platform',
      from: '2025-07',
      until: '2026-06',
      sources: [
        {
          title: 'Kubeflow website repository: Update of the getting started pages, July 2025',
          url: 'https://github.com/kubeflow/website/commit/9c3144220a224d3166ac3a51d24078ced2b9637b',
          accessed: '2026-11-23',
        },
        {
          title: 'Kubeflow website repository: Introduction of the Kubeflow Community Distribution, June 2026',
          url: 'https://github.com/kubeflow/website/commit/be2408e731198a5f25930f6d52d551998c9dfcc7',
          accessed: '2026-11-23',
        },
      ],
    },
    {
      name: 'Kubeflow Community Distribution',
      from: '2026-06',
      sources: [
        {
          title: 'Kubeflow website repository: Introduction of the Kubeflow Community Distribution, June 2026',
          url: 'https://github.com/kubeflow/website/commit/be2408e731198a5f25930f6d52d551998c9dfcc7',
          accessed: '2026-11-23',
        },
      ],
    },
  ],
  offerings: {
    'vertex-managed-pipelines': {
      name: 'Managed Kubeflow Pipelines on Google Cloud (Vertex AI Pipelines, now Gemini Enterprise Agent Platform Pipelines)',
      kind: 'cloud',
    },
    'arrikto-managed-kubeflow': { name: 'Managed Kubeflow from Arrikto', kind: 'cloud' },
    'arrikto-enterprise-kubeflow': { name: 'Arrikto Enterprise Kubeflow', kind: 'distribution' },
    'charmed-kubeflow': { name: 'Charmed Kubeflow from Canonical', kind: 'distribution' },
    'canonical-managed-kubeflow': { name: 'Managed Kubeflow from Canonical on Azure', kind: 'cloud' },
  },
  introduction: {
    summary:
      'Kubeflow is a set of open-source tools for building AI platforms on Kubernetes, maintained by a community as a project of the Cloud Native Computing Foundation. Its subprojects can be installed singly or together: Notebooks (development environments), Pipelines (workflows), Trainer (distributed training and fine-tuning), Katib (hyperparameter tuning), Hub (model registry and catalogues) and the Spark Operator (data preparation); Kale, a Python SDK and an MCP server are younger. The Kubeflow Community Distribution bundles them; vendors package distributions of their own. The Central Dashboard gives access to the web interfaces, and profiles divide a cluster into namespaces. Models, among them LLMs, are served by KServe, which belongs to the Kubeflow ecosystem but is governed separately; Feast, a feature store, is another ecosystem project. For the features recorded in 2021: KFServing was renamed KServe and left the Kubeflow repositories in September 2021. The Training Operator of that time is now legacy; its successor is Kubeflow Trainer. A model registry came with Kubeflow 1.9 in July 2024 and is now part of Hub. Pipelines changed from Kubeflow’s own metadata component to ML Metadata. Arrikto’s distribution and managed service are gone.',
    concepts: [
      {
        term: 'Kubeflow Community Distribution',
        aliases: ['KCD', 'Kubeflow AI Reference Platform', 'Kubeflow Platform', 'Kubeflow manifests'],
        definition:
          'The vendor-neutral bundle in which the community ships the subprojects and their integrations. It is one way to install Kubeflow; each subproject can also be installed alone.',
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Packaged distribution',
        aliases: ['Kubeflow Distribution', 'vendor distribution'],
        definition:
          'A deployment of Kubeflow that a vendor prepares and supports for certain infrastructure, possibly with tools of its own. The Kubeflow community does not certify such distributions.',
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow, packaged distributions',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/#packaged-distributions',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction, Kubeflow Distribution',
            url: 'https://www.kubeflow.org/docs/started/introduction/#kubeflow-distribution',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Profile',
        aliases: ['Kubeflow profile', 'namespace', 'contributor'],
        definition:
          'A Kubernetes custom resource around one namespace, owned by one user, who can add contributors with view or edit access. Most components use it to decide what a user sees and may do.',
        sources: [
          {
            title: 'Kubeflow documentation: Profiles and namespaces',
            url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Kubeflow Notebooks',
        aliases: ['Jupyter notebooks', 'Kubeflow Workspaces'],
        definition:
          'Runs JupyterLab, RStudio or Visual Studio Code in containers on the cluster. Kubeflow Workspaces, in beta as of 2026, is meant to replace it.',
        sources: [
          {
            title: 'Kubeflow documentation: Notebooks overview',
            url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Workspaces overview',
            url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Kubeflow Pipelines',
        aliases: ['KFP', 'pipeline', 'component', 'IR YAML'],
        definition:
          'The workflow subproject: components, usually Python functions that run in containers, are joined into a directed acyclic graph. A pipeline compiles to YAML that the open-source backend or another conforming backend can run.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines overview',
            url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines concepts, component',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/component/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Run',
        aliases: ['pipeline run', 'recurring run', 'job', 'run trigger', 'experiment'],
        definition:
          'One execution of a pipeline. A recurring run starts new executions by interval or cron schedule, and experiments group runs.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, run and recurring run',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines concepts, run trigger',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run-trigger/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines concepts, experiment',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/experiment/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'ML Metadata',
        aliases: ['MLMD', 'Kubeflow metadata', 'metadata SDK', 'lineage graph'],
        definition:
          'The store in which Kubeflow Pipelines keeps task states, executions and artifacts of runs; the interface draws their connections as a lineage graph. It followed an earlier metadata component of Kubeflow.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Katib',
        aliases: ['Kubeflow Katib', 'Katib experiment', 'trial'],
        definition:
          'The AutoML subproject: an experiment states an objective, a search space and an algorithm, and each trial trains with one proposed set of hyperparameters. It also offers early stopping and, in alpha, neural architecture search.',
        sources: [
          {
            title: 'Kubeflow documentation: Katib overview',
            url: 'https://www.kubeflow.org/docs/components/katib/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Katib architecture',
            url: 'https://www.kubeflow.org/docs/components/katib/reference/architecture/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Kubeflow Trainer',
        aliases: ['Training Operator', 'training operators', 'TrainJob', 'training runtime', 'TFJob', 'PyTorchJob'],
        definition:
          'The subproject for distributed training and fine-tuning on Kubernetes, used through training jobs and runtimes for frameworks such as PyTorch and JAX. Its predecessor is the Training Operator.',
        sources: [
          {
            title: 'Kubeflow documentation: Trainer overview',
            url: 'https://www.kubeflow.org/docs/components/trainer/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Trainer documentation: Migrating to Kubeflow Trainer v2',
            url: 'https://trainer.kubeflow.org/en/latest/operator-guides/migration.html',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Kubeflow Hub',
        aliases: ['Model Registry', 'Kubeflow Model Registry', 'Model Catalog', 'MCP Catalog'],
        definition:
          'The subproject for model management, formerly named Model Registry. Its registry records a team’s models, versions and artifacts; its read-only catalogues list models of outside sources such as Hugging Face, and MCP servers.',
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
            url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'KServe',
        aliases: ['KFServing'],
        definition:
          'The model serving project that Kubeflow installs, named KFServing until September 2021. It is an independent project in the Kubeflow ecosystem.',
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to KServe',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'InferenceService',
        aliases: ['LLMInferenceService', 'model endpoint', 'transformer', 'explainer', 'Models Web App'],
        definition:
          'The custom resource of KServe that describes one deployed model, with optional steps before and after prediction and for explanations. For LLMs there is a second resource, LLMInferenceService. The Models Web App lists the services of a namespace.',
        sources: [
          {
            title: 'KServe documentation: Resources',
            url: 'https://kserve.github.io/website/docs/concepts/resources',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: LLMInferenceService overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Custom transformer',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Explainer overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Models Web App',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
            accessed: '2026-11-23',
          },
        ],
      },
    ],
  },
  cells: {
    'product-focus': [
      {
        slug: 'open-source',
        text: 'Kubeflow is an open-source MLOps platform.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: Licence',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'kubernetes-focus',
        text: 'Kubeflow is made for Kubernetes.',
        support: { 'kubernetes-native': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'subprojects',
        text: 'Kubeflow consists of subprojects for stages of the AI lifecycle, each of which can be installed alone or together in the Community Distribution.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'custom-resources',
        text: 'Kubeflow workloads such as training jobs, Katib experiments, notebooks, Spark applications and KServe inference services are Kubernetes custom resources.',
        support: { 'kubernetes-native': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Runtime guide',
            url: 'https://trainer.kubeflow.org/en/latest/operator-guides/runtime.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: How to use trial templates',
            url: 'https://www.kubeflow.org/docs/components/katib/user-guides/trial-template/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Spark Operator overview',
            url: 'https://www.kubeflow.org/docs/components/spark-operator/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Resources',
            url: 'https://kserve.github.io/website/docs/concepts/resources',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trainer-extension-framework',
        text: 'Kubeflow Trainer has an extension framework in which plug-ins hook into four phases of a training job, for example to validate it or to deploy further resources.',
        support: { 'extension-points': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Extension framework',
            url: 'https://trainer.kubeflow.org/en/latest/operator-guides/extension-framework.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'unified-sdk',
        text: 'The Kubeflow SDK is one Python package for several subprojects, among them training, hyperparameter optimisation, Spark sessions and the model registry.',
        support: {},
        about: ['custom-training-code', 'hyperparameter-tuning', 'model-registry'],
        sources: [
          {
            title: 'Kubeflow documentation: SDK overview',
            url: 'https://www.kubeflow.org/docs/components/sdk/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow SDK 0.4.0',
            url: 'https://blog.kubeflow.org/kubeflow-sdk-0.4.0-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'maturity-levels',
        text: 'Of the subprojects, Hub, Katib, Notebooks, Pipelines, Spark Operator and Trainer are graduated, Kale and the SDK incubating, and the MCP Server, an MCP server for Spark history and the MLflow integration experimental.',
        support: {},
        about: ['agent-tools'],
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'recent-activity': [
      {
        slug: 'serving-ui-integrated',
        text: 'Kubeflow gained an integrated user interface for model serving in April 2021.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
          {
            title: 'Kubeflow blog: Kubeflow 1.3 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.3-release/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
        date: '2021-04',
      },
      {
        slug: 'katib-ui-integrated',
        text: 'Kubeflow gained an integrated user interface for Katib in April 2021.',
        support: {},
        about: ['hyperparameter-tuning'],
        sources: [
          { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
          {
            title: 'Kubeflow blog: Kubeflow 1.3 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.3-release/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
        date: '2021-04',
      },
      {
        slug: 'multi-user-pipelines-1-1',
        text: 'Kubeflow 1.1, released on 31 July 2020, brought multi-user support for Kubeflow Pipelines.',
        support: {},
        about: ['workspaces', 'role-based-access'],
        sources: [
          {
            title: 'Kubeflow documentation: Kubeflow 1.1',
            url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-1.1/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow 1.1',
            url: 'https://blog.kubeflow.org/release/official/2020/07/31/kubeflow-1.1-blog-post.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2020-07-31',
      },
      {
        slug: 'kubeflow-1-9-model-registry',
        text: 'Kubeflow 1.9, announced in July 2024, brought a model registry, in alpha.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.9 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.9-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2024-07',
      },
      {
        slug: 'trainer-v2',
        text: 'Kubeflow Trainer v2, the successor of the Training Operator, was introduced in July 2025.',
        support: {},
        about: ['distributed-training', 'llm-fine-tuning'],
        sources: [
          {
            title: 'Kubeflow blog: Introducing Kubeflow Trainer v2',
            url: 'https://blog.kubeflow.org/trainer/intro/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-07',
      },
      {
        slug: 'kubeflow-1-11',
        text: 'Kubeflow 1.11, announced in December 2025, replaced MinIO by SeaweedFS as the default store and brought S3 credentials for each namespace.',
        support: {},
        about: ['data-access-control'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2025-12',
      },
      {
        slug: 'distribution-26-03',
        text: 'The Community Distribution 26.03, released on 22 March 2026, is the first with version numbers by year and month.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Kubeflow documentation: Community Distribution 26.03 release',
            url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-26.03/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
            url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-03-22',
      },
      {
        slug: 'kserve-0-17',
        text: 'KServe 0.17, published on 13 March 2026, declared LLMInferenceService ready for production.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'KServe blog: KServe 0.17',
            url: 'https://kserve.github.io/website/blog/kserve-0.17-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-03-13',
      },
      {
        slug: 'kale-2-0',
        text: 'Kale 2.0, announced in May 2026 after Kale had joined Kubeflow, compiles notebooks for version 2 of Kubeflow Pipelines.',
        support: {},
        about: ['notebooks', 'pipeline-orchestration'],
        sources: [
          {
            title: 'Kubeflow blog: Kale 2.0',
            url: 'https://blog.kubeflow.org/kale-2.0-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-05',
      },
      {
        slug: 'pipelines-2-17',
        text: 'Kubeflow Pipelines 2.17.0 of 8 July 2026 can block runs of version 1 pipelines in chosen namespaces and closes several security holes.',
        support: {},
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Kubeflow Pipelines repository: Changelog',
            url: 'https://github.com/kubeflow/pipelines/blob/master/CHANGELOG.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-07-08',
      },
      {
        slug: 'trainer-2-3',
        text: 'Kubeflow Trainer 2.3.0 of 5 August 2026 introduced an OptimizationJob resource; installations of earlier 2.x versions have to pass through it when upgrading.',
        support: {},
        about: ['hyperparameter-tuning', 'distributed-training'],
        sources: [
          {
            title: 'Kubeflow Trainer repository: Changelog 2.3',
            url: 'https://github.com/kubeflow/trainer/blob/master/CHANGELOG/CHANGELOG-2.3.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-05',
      },
      {
        slug: 'kserve-0-20',
        text: 'KServe 0.20, published on 6 August 2026, added confidential model serving, weighted traffic groups for LLMs and a tracing API.',
        support: {},
        about: ['llm-serving', 'traffic-splitting', 'llm-tracing'],
        sources: [
          {
            title: 'KServe blog: KServe 0.20',
            url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
        date: '2026-08-06',
      },
    ],
    pricing: [
      {
        slug: 'open-source',
        text: 'Kubeflow is published as open source.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: Licence',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'tailored-distributions',
        text: 'Tailored distributions of Kubeflow exist beside the open-source project.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'apache-licence',
        text: 'The Kubeflow Community Distribution is licensed under the Apache License 2.0.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: Licence',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/LICENSE',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'charmed-kubeflow-free',
        text: 'Canonical’s distribution Charmed Kubeflow is free to use in any environment, with no features held back.',
        support: { 'free-trial': { how: 'native' } },
        only: ['charmed-kubeflow'],
        sources: [
          {
            title: 'Canonical Dex Auth Operator repository: README',
            url: 'https://github.com/canonical/dex-auth-operator',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'commercial-support',
        text: 'Companies and freelancers sell commercial support for Kubeflow; the documentation names Aranui Solutions, Canonical, Red Hat and Julius von Kohout.',
        support: {},
        about: ['third-party-distributions'],
        sources: [
          {
            title: 'Kubeflow documentation: Get support',
            url: 'https://www.kubeflow.org/docs/started/support/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'community-support-best-effort',
        text: 'The Kubeflow community supports each release of its distribution for about six months, as best effort and without any formal commitment.',
        support: {},
        about: ['open-source-edition'],
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Get support',
            url: 'https://www.kubeflow.org/docs/started/support/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'google-pipelines-usage',
        text: 'On Google Cloud, a managed pipeline run causes charges for the resources that its components use, which Cloud Billing can show for each run.',
        support: { 'usage-based-pricing': { how: 'native' } },
        only: ['vertex-managed-pipelines'],
        sources: [
          {
            title: 'Vertex AI documentation: Understand pipeline run costs',
            url: 'https://cloud.google.com/vertex-ai/docs/pipelines/understand-pipeline-cost-labels',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'google-price-list',
        text: 'Google publishes prices in US dollars for Vertex AI, the platform that runs its managed Kubeflow pipelines.',
        support: { 'published-price-list': { how: 'native' } },
        only: ['vertex-managed-pipelines'],
        sources: [
          { title: 'Vertex AI: Pricing', url: 'https://cloud.google.com/vertex-ai/pricing', accessed: '2026-11-23' },
        ],
        recorded: '2026-11',
      },
    ],
    'data-preparation': [
      {
        slug: 'notebooks-ides',
        text: 'Kubeflow Notebooks runs JupyterLab, RStudio or Visual Studio Code (code-server) in containers on the Kubernetes cluster.',
        support: { notebooks: { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Notebooks overview',
            url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-operator',
        text: 'The Kubeflow Spark Operator runs Apache Spark applications, defined as Kubernetes custom resources, for data preparation and feature engineering.',
        support: { 'distributed-data-processing': { how: 'native', via: 'Apache Spark' } },
        sources: [
          {
            title: 'Kubeflow documentation: Spark Operator overview',
            url: 'https://www.kubeflow.org/docs/components/spark-operator/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Architecture',
            url: 'https://www.kubeflow.org/docs/started/architecture/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'notebook-images',
        text: 'Kubeflow supplies example notebook images with PyTorch, TensorFlow, SciPy, Tidyverse or Conda Python, some with CUDA; users may build images of their own.',
        support: { notebooks: { how: 'native' } },
        about: ['reproducible-environments'],
        sources: [
          {
            title: 'Kubeflow documentation: Notebooks container images',
            url: 'https://www.kubeflow.org/docs/components/notebooks/container-images/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspaces-beta',
        text: 'Kubeflow Workspaces, in beta and meant to replace Notebooks, runs any web-based IDE from environments that administrators define as WorkspaceKind resources.',
        support: { notebooks: { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Kubeflow documentation: Workspaces overview',
            url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'workspaces-exploration',
        text: 'Users can explore data with their own code in the notebook environments; Kubeflow Workspaces names this among its purposes.',
        support: { 'exploratory-analysis': { how: 'custom', via: 'notebooks' } },
        sources: [
          {
            title: 'Kubeflow documentation: Workspaces overview',
            url: 'https://www.kubeflow.org/docs/components/workspaces/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-feature-store',
        text: 'Feast, a separate project of the Kubeflow ecosystem, serves features for models that are trained in Kubeflow and deployed with KServe.',
        support: { 'feature-store': { how: 'integration', via: 'Feast' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-feast-transformer',
        text: 'KServe documents an example of a transformer, built by the user, that fetches features from the Feast online store before each prediction.',
        support: { 'feature-store': { how: 'custom', via: 'Feast' } },
        about: ['inference-graphs'],
        sources: [
          {
            title: 'KServe documentation: Transformer with Feast feature store',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/feast-feature-store',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-vector-store',
        text: 'For retrieval-augmented generation, Kubeflow points to Feast, which in alpha stores embeddings in a vector database such as Milvus and finds the nearest chunks.',
        support: { 'vector-search': { how: 'integration', via: 'Feast and Milvus', stage: 'preview' } },
        sources: [
          {
            title: 'Kubeflow documentation: GenAI use cases',
            url: 'https://www.kubeflow.org/docs/genai/use-cases/',
            accessed: '2026-11-23',
          },
          {
            title: 'Feast documentation: Vector database',
            url: 'https://docs.feast.dev/reference/alpha-vector-database',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ogx-vector-stores',
        text: 'Example Kubeflow pipelines load documents, audio or images into vector stores of OGX, a separate project of the ecosystem that was named Llama Stack.',
        support: { 'vector-search': { how: 'custom', via: 'OGX' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to OGX',
            url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'spark-client',
        text: 'SparkClient of the Kubeflow SDK opens Spark Connect sessions on Kubernetes, in which users transform data with ordinary PySpark code.',
        support: { 'data-transformation': { how: 'custom', via: 'Apache Spark' } },
        about: ['distributed-data-processing'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow SDK 0.4.0',
            url: 'https://blog.kubeflow.org/kubeflow-sdk-0.4.0-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipeline-object-stores',
        text: 'Kubeflow Pipelines reads and writes artifacts in Amazon S3, S3-compatible stores and Google Cloud Storage; connectors to databases are not part of this.',
        support: { 'data-connectors': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Kubeflow documentation: Object store configuration',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/configure-object-store/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trainer-data-cache',
        text: 'Kubeflow Trainer can stream training data from an object store through a distributed in-memory cache built on Apache Arrow and DataFusion.',
        support: {},
        about: ['data-connectors', 'distributed-training'],
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Distributed data cache',
            url: 'https://trainer.kubeflow.org/en/latest/user-guides/data-cache.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-labelling',
        text: 'Feast, the feature store of the Kubeflow ecosystem, has a labelling tab in its web interface, where people annotate entities, spans of documents or table rows.',
        support: { 'data-labeling': { how: 'integration', via: 'Feast' } },
        sources: [
          {
            title: 'Feast documentation: Label view',
            url: 'https://docs.feast.dev/getting-started/concepts/label-view',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-tfdv',
        text: 'Kubeflow’s page on Feast says that TensorFlow Data Validation can check statistics from Feast against schemas kept with the features; Feast’s own documentation no longer describes this.',
        support: {
          'data-quality-checks': { how: 'integration', via: 'Feast and TensorFlow Data Validation', partial: true },
        },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'Feast documentation: Data quality monitoring',
            url: 'https://docs.feast.dev/reference/dqm',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-training': [
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
        support: { 'llm-fine-tuning': { how: 'native', via: 'TorchTune' } },
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
        support: { 'built-in-algorithms': { how: 'native', via: 'TorchTune', partial: true } },
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
        support: { 'gpu-scheduling': { how: 'integration', via: 'Coscheduling, Volcano or KAI Scheduler' } },
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
        support: { 'gpu-scheduling': { how: 'integration', via: 'Kueue' } },
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
        slug: 'profile-quota',
        text: 'An administrator can set a Kubernetes resource quota on the profile, and so the namespace, of a user or team, which the Kubeflow blog names as a way to share GPUs.',
        support: { 'gpu-scheduling': { how: 'native', via: 'Kubernetes ResourceQuota' } },
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
        support: { autologging: { how: 'native', via: 'Hugging Face Transformers', partial: true, stage: 'preview' } },
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
        support: { 'training-debugging': { how: 'native', via: 'TensorBoard' } },
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
        text: 'In alpha, Katib tunes training parameters and LoRA settings for the fine-tuning of LLMs, by means of the legacy Training Operator.',
        support: { 'hyperparameter-tuning': { how: 'native', partial: true, stage: 'preview' } },
        about: ['llm-fine-tuning'],
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
        support: { 'pipeline-orchestration': { how: 'native', via: 'Argo Workflows' } },
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
        support: { 'visual-pipeline-builder': { how: 'integration', via: 'Elyra' } },
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
        support: { 'experiment-tracking': { how: 'integration', via: 'MLflow', stage: 'preview' } },
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
        support: { 'pipeline-orchestration': { how: 'integration', via: 'Metaflow' } },
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
    ],
    'model-deployment': [
      {
        slug: 'kserve',
        text: 'KServe, an independent project of the Kubeflow ecosystem that the Community Distribution installs, serves models behind HTTP endpoints through the InferenceService resource.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to KServe',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Resources',
            url: 'https://kserve.github.io/website/docs/concepts/resources',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-pluggable-runtimes',
        text: 'KServe serves models through exchangeable runtimes such as NVIDIA Triton, TensorFlow Serving and MLServer, and lets administrators define further ones as ServingRuntime resources.',
        support: { 'extension-points': { how: 'native' } },
        about: ['real-time-endpoints'],
        sources: [
          {
            title: 'KServe documentation: Model serving frameworks overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Serving runtime',
            url: 'https://kserve.github.io/website/docs/concepts/resources/servingruntime',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-kafka',
        text: 'KServe documents an example in which Knative Eventing passes Kafka events to a model server.',
        support: { 'streaming-inference': { how: 'custom', via: 'Kafka and Knative Eventing' } },
        sources: [
          {
            title: 'KServe documentation: Inference service example with MinIO and Kafka',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-transformer',
        text: 'A KServe transformer runs the user’s own code before and after prediction of a single model, in a container image that the user builds.',
        support: { 'inference-graphs': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Custom transformer',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-vllm',
        text: 'KServe serves LLMs through a Hugging Face runtime on vLLM, with continuous batching, paged attention, streaming and an API compatible with OpenAI’s.',
        support: { 'llm-serving': { how: 'native', via: 'vLLM' } },
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Data plane',
            url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llminferenceservice',
        text: 'LLMInferenceService, KServe’s resource for LLMs built on llm-d, adds tensor, data and expert parallelism, scheduling by cache contents, and separate prefill and decode workloads.',
        support: { 'llm-serving': { how: 'native', via: 'llm-d and vLLM' } },
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llm-in-inferenceservice',
        text: 'KServe’s older InferenceService resource can also serve LLMs, but lacks the separation of prefill and decode and the cache-aware scheduling of LLMInferenceService.',
        support: { 'llm-serving': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-multi-node-limits',
        text: 'An InferenceService that spans several nodes works only in Standard mode, needs its model on a shared ReadWriteMany volume and cannot scale automatically.',
        support: {},
        about: ['llm-serving', 'autoscaling'],
        sources: [
          {
            title: 'KServe documentation: Multi-node and multi-GPU inference',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/multi-node',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-responses-messages',
        text: 'LLMInferenceService routes the OpenAI chat completions and Responses APIs and, since KServe 0.20, the Anthropic Messages API, if the backend supports it.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'KServe blog: KServe 0.20',
            url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-embeddings',
        text: 'KServe’s Hugging Face runtime also serves models for embeddings and for reranking search results.',
        support: {},
        about: ['llm-serving', 'vector-search'],
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Embedding',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/embedding',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Rerank',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/tasks/reranking/rerank',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-quantisation',
        text: 'KServe passes quantisation settings such as AWQ and GPTQ to vLLM to serve LLMs in less memory; compiling or distilling models is not described.',
        support: { 'model-optimization': { how: 'native', via: 'vLLM', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-kv-cache',
        text: 'KServe can move the key-value cache of an LLM from GPU memory to CPU memory and further to disk.',
        support: {},
        about: ['llm-serving'],
        sources: [
          {
            title: 'KServe documentation: KV cache offloading',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/kv-cache-offloading',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-model-cache',
        text: 'KServe can keep large models on the disks of nodes for faster starts, for the whole cluster or one namespace; the cache is off by default.',
        support: {},
        about: ['llm-serving', 'scale-to-zero'],
        sources: [
          {
            title: 'KServe documentation: Local model cache',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/modelcache/localmodel',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-prebuilt-runtimes',
        text: 'KServe supplies runtimes for scikit-learn, XGBoost, LightGBM, TensorFlow, PMML, PaddlePaddle, MLflow, AutoGluon and Hugging Face models, and for ONNX and TorchScript with Triton.',
        support: { 'prebuilt-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Model serving frameworks overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-custom-predictor',
        text: 'Users can write a model server with the KServe API, build it as an image and serve it over REST or gRPC.',
        support: { 'custom-serving-containers': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Custom predictor',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/custom-predictor',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-model-storage',
        text: 'KServe loads models trained anywhere from S3, Google Cloud Storage, Azure Blob Storage, HTTP, Git, volumes, Hugging Face or OCI images.',
        support: { 'external-models': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Storage overview',
            url: 'https://kserve.github.io/website/docs/model-serving/storage/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-modelcars',
        text: 'With Modelcars, a feature that is off by default, KServe serves models packaged as OCI container images.',
        support: { 'model-packaging': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: OCI',
            url: 'https://kserve.github.io/website/docs/model-serving/storage/providers/oci',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Storage overview',
            url: 'https://kserve.github.io/website/docs/model-serving/storage/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-inference-graph',
        text: 'A KServe InferenceGraph connects several inference services behind one endpoint by sequence, condition, ensemble or weighted split.',
        support: { 'inference-graphs': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: InferenceGraph overview',
            url: 'https://kserve.github.io/website/docs/model-serving/inferencegraph/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: InferenceGraph',
            url: 'https://kserve.github.io/website/docs/concepts/resources/inferencegraph',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-v2-metadata',
        text: 'In KServe’s Open Inference Protocol, a server reports names, data types and shapes of a model’s inputs and outputs on request; storing them with the model is not part of it.',
        support: { 'model-signatures': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Open Inference Protocol',
            url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipelines-parallel-inference',
        text: 'Inference over many data can be written as a parallel loop of Kubeflow Pipelines, with a limit on concurrent iterations.',
        support: { 'batch-inference': { how: 'custom', via: 'Kubeflow Pipelines' } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.10 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.10-release/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Control flow',
            url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/control-flow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-confidential',
        text: 'Since version 0.20, KServe can decrypt encrypted model files only inside a trusted execution environment that has proved itself by hardware attestation.',
        support: {},
        about: ['encryption', 'model-packaging'],
        sources: [
          {
            title: 'KServe blog: KServe 0.20',
            url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dashboard-in-cluster-apps',
        text: 'An application that runs on the cluster can be published behind the Kubeflow gateway and in the dashboard menu by a VirtualService that the administrator writes.',
        support: { 'app-hosting': { how: 'custom', via: 'Istio' } },
        sources: [
          {
            title: 'Kubeflow documentation: Customize the dashboard',
            url: 'https://www.kubeflow.org/docs/components/central-dash/customize/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server',
        text: 'The experimental Kubeflow MCP Server offers training operations as Model Context Protocol tools, so that AI agents can plan, submit and watch training jobs.',
        support: { 'agent-tools': { how: 'native', stage: 'preview' } },
        sources: [
          {
            title: 'Kubeflow documentation: MCP Server overview',
            url: 'https://www.kubeflow.org/docs/components/mcp-server/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-catalog',
        text: 'Kubeflow Hub has a catalogue of MCP servers, local or remote, with the tools that each exposes, filled from YAML files.',
        support: { 'agent-tools': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
            url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Hub repository: Catalog YAML reference',
            url: 'https://github.com/kubeflow/hub/blob/main/docs/catalog-yaml-reference.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'export-in-training-code',
        text: 'In the guides of Kubeflow Trainer, the user’s training function itself copies the trained model to object storage, from where it can be used elsewhere.',
        support: { 'model-export': { how: 'custom' } },
        sources: [
          {
            title: 'Kubeflow Trainer documentation: PyTorch guide',
            url: 'https://trainer.kubeflow.org/en/latest/user-guides/pytorch.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'ogx-agentic-api',
        text: 'Kubeflow’s ecosystem includes OGX, a separate API server for agentic applications with tool calling and MCP servers; its documented use with Kubeflow is filling vector stores by pipelines.',
        support: {},
        about: ['agent-tools', 'agent-deployment', 'vector-search'],
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to OGX',
            url: 'https://www.kubeflow.org/docs/ecosystem/ogx/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-mcp',
        text: 'The feature server of Feast, a separate project of the Kubeflow ecosystem, can act as an MCP server whose tools let agents fetch features.',
        support: { 'agent-tools': { how: 'integration', via: 'Feast' } },
        about: ['feature-store'],
        sources: [
          {
            title: 'Feast documentation: MCP feature server',
            url: 'https://docs.feast.dev/reference/feature-servers/mcp-feature-server',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server-one-identity',
        text: 'The experimental Kubeflow MCP Server can check tokens of its callers, but all act under one Kubernetes identity, without permissions for single users.',
        support: {},
        about: ['agent-tools', 'role-based-access'],
        sources: [
          {
            title: 'Kubeflow MCP Server repository: Architecture',
            url: 'https://github.com/kubeflow/mcp-server/blob/main/ARCHITECTURE.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'scaling-predictions': [
      {
        slug: 'kserve-batcher',
        text: 'The KServe batcher groups requests up to a maximum batch size or waiting time; it works with the V1 HTTP protocol and not with gRPC.',
        support: { 'request-batching': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Inference batcher',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/batcher',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-knative-autoscaling',
        text: 'In its Knative mode, KServe scales inference services by the load of requests with the Knative Pod Autoscaler.',
        support: { autoscaling: { how: 'native', via: 'Knative' } },
        sources: [
          {
            title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-canary',
        text: 'In its Knative mode, KServe sends a set percentage of traffic to a new revision of an InferenceService and the rest to the last good one.',
        support: { 'traffic-splitting': { how: 'native', via: 'Knative' } },
        sources: [
          {
            title: 'KServe documentation: Canary rollout strategy',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'modelmesh-archived',
        text: 'The repository of ModelMesh Serving, the layer for KServe that managed many models in shared servers, is archived.',
        support: {},
        about: ['multi-model-endpoints'],
        sources: [
          {
            title: 'ModelMesh Serving repository: README',
            url: 'https://github.com/kserve/modelmesh-serving/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'lora-adapters-shared',
        text: 'A KServe LLMInferenceService serves several LoRA adapters beside one base model from the same deployment; all are loaded at start-up, and independent models are not combined this way.',
        support: { 'multi-model-endpoints': { how: 'native', via: 'vLLM', partial: true } },
        sources: [
          {
            title: 'KServe documentation: LoRA adapters for LLMInferenceService',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/lora-adapters',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-gpu',
        text: 'KServe runs predictors on GPUs that the service requests; its Hugging Face runtime picks a CUDA or a CPU image accordingly.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-hpa',
        text: 'In Standard mode, KServe scales inference services with the Kubernetes Horizontal Pod Autoscaler, which does not go down to zero.',
        support: { autoscaling: { how: 'native', via: 'Kubernetes HPA' } },
        about: ['scale-to-zero'],
        sources: [
          {
            title: 'KServe documentation: Autoscaling with Kubernetes HPA',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/hpa-autoscaler',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-keda',
        text: 'In Standard mode, KServe can scale with KEDA by CPU use or by metrics from Prometheus or OpenTelemetry, such as the number of running requests of an LLM.',
        support: { autoscaling: { how: 'integration', via: 'KEDA' } },
        sources: [
          {
            title: 'KServe documentation: Autoscaling with KEDA',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/keda-autoscaler',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Autoscaling for generative inference',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/autoscaling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llmisvc-wva',
        text: 'LLMInferenceService scales by cache use, queue depth and saturation through the Workload Variant Autoscaler of llm-d, which is installed separately.',
        support: { autoscaling: { how: 'integration', via: 'Workload Variant Autoscaler' } },
        sources: [
          {
            title: 'KServe documentation: Autoscaling LLMInferenceService with WVA',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/autoscaling/llmisvc-autoscaling',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-scale-to-zero',
        text: 'A KServe InferenceService releases all replicas when idle only in Knative mode, if its minimum is set to zero; in Standard mode it does not scale to zero.',
        support: { 'scale-to-zero': { how: 'native', via: 'Knative', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Control plane',
            url: 'https://kserve.github.io/website/docs/concepts/architecture/control-plane',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Autoscaling with Kubernetes HPA',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/hpa-autoscaler',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llmisvc-weighted-groups',
        text: 'LLMInferenceServices in one group share traffic by weight, so that a new version of an LLM can receive a growing part of the requests.',
        support: { 'traffic-splitting': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Canary rollout for LLMInferenceService',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-rollback',
        text: 'In KServe’s Knative mode, setting the canary percentage of the new revision to zero returns all traffic to the previous model.',
        support: { 'deployment-rollback': { how: 'native', via: 'Knative' } },
        sources: [
          {
            title: 'KServe documentation: Canary rollout example',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary-example',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-grpc',
        text: 'KServe’s Open Inference Protocol has a gRPC API for predictions, readiness and model metadata; the runtimes for LLMs offer HTTP only.',
        support: { 'grpc-inference': { how: 'native', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Open Inference Protocol',
            url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Model serving frameworks overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-gpu-types',
        text: 'For multi-node inference KServe accepts NVIDIA, AMD, Intel and Gaudi devices, and others such as NVIDIA MIG slices by annotation.',
        support: { 'accelerated-inference': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Multi-node and multi-GPU inference',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/multi-node',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-envoy-ai-gateway',
        text: 'KServe documents Envoy AI Gateway, installed separately, to put served LLMs and outside providers behind one API with API keys and limits on tokens.',
        support: { 'ai-gateway': { how: 'integration', via: 'Envoy AI Gateway' } },
        sources: [
          {
            title: 'KServe documentation: Rate limiting with AI gateway',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/ai-gateway/envoy-ai-gateway',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-agentgateway',
        text: 'KServe documents AgentGateway, installed separately, in front of an LLMInferenceService for routes and limits on tokens; calls to outside providers are not shown.',
        support: { 'ai-gateway': { how: 'integration', via: 'AgentGateway', partial: true } },
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService with AgentGateway',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llmisvc-replicas',
        text: 'An LLMInferenceService runs several replicas whose scheduler balances requests by load and cache contents, and pods that stop first finish their open requests.',
        support: { 'high-availability': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: KServe 0.19',
            url: 'https://kserve.github.io/website/blog/kserve-0.19-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-continuous-batching',
        text: 'For LLMs, KServe relies on continuous batching of requests in vLLM.',
        support: { 'request-batching': { how: 'native', via: 'vLLM' } },
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-canary-standard',
        text: 'Since version 0.20, KServe also splits traffic to named canaries in Standard mode; each gets its own deployment, and removing its entry rolls it back.',
        support: { 'traffic-splitting': { how: 'native' }, 'deployment-rollback': { how: 'native' } },
        sources: [
          {
            title: 'KServe blog: KServe 0.20',
            url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'performance-monitoring': [
      {
        slug: 'kserve-prometheus',
        text: 'All serving runtimes that KServe supports can export Prometheus metrics; each runtime has its own set, and the user has to configure Prometheus to scrape them.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        sources: [
          {
            title: 'KServe documentation: Prometheus metrics',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/observability/prometheus-metrics',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'webapp-metrics',
        text: 'The KServe Models Web App can show metrics of an InferenceService, a tab that is off until the user installs Prometheus and a Grafana with certain dashboards.',
        support: { 'endpoint-metrics': { how: 'custom', via: 'Prometheus and Grafana' } },
        sources: [
          {
            title: 'Kubeflow documentation: Models Web App',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llmisvc-tracing',
        text: 'LLMInferenceService can send OpenTelemetry traces of the inference server and the scheduler, with the latency of each request; tool calls of an application are not part of them.',
        support: { 'llm-tracing': { how: 'native', via: 'OpenTelemetry', partial: true } },
        sources: [
          {
            title: 'KServe documentation: Observability for canary rollouts',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout-observability',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: KServe 0.20',
            url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentgateway-telemetry',
        text: 'With AgentGateway in front, requests to an LLMInferenceService carry the GenAI attributes of OpenTelemetry, such as token counts and model name, but not the steps of an application.',
        support: { 'llm-tracing': { how: 'integration', via: 'AgentGateway', partial: true } },
        about: ['token-cost-tracking'],
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService with AgentGateway',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-server-tracing',
        text: 'The experimental Kubeflow MCP Server can emit an OpenTelemetry span for each tool call of an agent, with a shortened view of its arguments; the agent’s other steps are not covered.',
        support: { 'llm-tracing': { how: 'native', via: 'OpenTelemetry', partial: true, stage: 'preview' } },
        sources: [
          {
            title: 'Kubeflow MCP Server repository: README',
            url: 'https://github.com/kubeflow/mcp-server/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow MCP Server repository: Architecture',
            url: 'https://github.com/kubeflow/mcp-server/blob/main/ARCHITECTURE.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'envoy-token-usage',
        text: 'Envoy AI Gateway, put in front of KServe, counts input, output and total tokens of each request, by which use can be limited.',
        support: { 'token-cost-tracking': { how: 'integration', via: 'Envoy AI Gateway' } },
        sources: [
          {
            title: 'KServe documentation: Rate limiting with AI gateway',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/ai-gateway/envoy-ai-gateway',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'llmisvc-version-metrics',
        text: 'KServe documents how Prometheus keeps vLLM metrics such as time to first token, throughput and queue depth apart for each version of an LLM in a rollout.',
        support: { 'endpoint-metrics': { how: 'native', via: 'Prometheus' } },
        about: ['llm-serving', 'traffic-splitting'],
        sources: [
          {
            title: 'KServe documentation: Observability for canary rollouts',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/canary-rollout-observability',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'prometheus-alerts',
        text: 'KServe’s documentation names alerting rules with thresholds and custom inference metrics among what its integration with Prometheus offers.',
        support: {
          'monitoring-alerts': { how: 'integration', via: 'Prometheus' },
          'custom-monitoring-metrics': { how: 'integration', via: 'Prometheus' },
        },
        sources: [
          {
            title: 'KServe documentation: Integrations',
            url: 'https://kserve.github.io/website/docs/reference/integrations',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'evaluation-in-pipelines',
        text: 'Kubeflow suggests evaluating generative models in pipeline steps with text metrics such as BLEU and ROUGE, which the user programs.',
        support: { 'llm-evaluation': { how: 'custom', via: 'Kubeflow Pipelines' } },
        sources: [
          {
            title: 'Kubeflow documentation: GenAI use cases',
            url: 'https://www.kubeflow.org/docs/genai/use-cases/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Pipelines SDK documentation: GenAI use cases',
            url: 'https://kubeflow-pipelines.readthedocs.io/en/latest/source/genai.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agentgateway-cost',
        text: 'KServe’s documentation lists reading of token counts and tracking of cost among what AgentGateway adds in front of an LLMInferenceService.',
        support: { 'token-cost-tracking': { how: 'integration', via: 'AgentGateway' } },
        sources: [
          {
            title: 'KServe documentation: LLMInferenceService with AgentGateway',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/llmisvc-agentgateway',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'periodic-evaluation',
        text: 'Kubeflow Pipelines’ documentation suggests pipelines, written by the user, that compare outputs with references and run periodically to notice loss of quality or drift.',
        support: { 'model-quality-monitoring': { how: 'custom', via: 'Kubeflow Pipelines' } },
        about: ['llm-evaluation'],
        sources: [
          {
            title: 'Kubeflow Pipelines SDK documentation: GenAI use cases',
            url: 'https://kubeflow-pipelines.readthedocs.io/en/latest/source/genai.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-feedback',
        text: 'Feast label views keep feedback of reviewers and LLM judges, for instance on an agent’s response, by entity; they are not attached to traces.',
        support: { 'human-feedback': { how: 'integration', via: 'Feast', partial: true } },
        sources: [
          {
            title: 'Feast documentation: Label view',
            url: 'https://docs.feast.dev/getting-started/concepts/label-view',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-monitoring': [
      {
        slug: 'kserve-drift-detection',
        text: 'KServe integrates Alibi Detect to find requests whose distribution departs from reference data such as the training data.',
        support: {
          'drift-detection': { how: 'integration', via: 'Alibi Detect' },
          'training-serving-skew': { how: 'integration', via: 'Alibi Detect' },
        },
        sources: [
          {
            title: 'KServe documentation: Alibi outlier and drift detection',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-outlier-detection',
        text: 'KServe integrates Alibi Detect to flag single requests that lie outside the training distribution, fed by payload logging through Knative.',
        support: { 'outlier-detection': { how: 'integration', via: 'Alibi Detect' } },
        sources: [
          {
            title: 'KServe documentation: Alibi outlier and drift detection',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-alibi-explainer',
        text: 'KServe can attach an Alibi explainer for image, tabular or text models to an InferenceService.',
        support: { explainability: { how: 'integration', via: 'Alibi' } },
        sources: [
          {
            title: 'KServe documentation: Explainer overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-logger',
        text: 'The KServe inference logger captures requests, responses or both and sends them to a URL, also through Knative Eventing.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Inference logger overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Basic inference logger',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/basic-logger',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-logger-blob',
        text: 'KServe can write logged requests and responses directly to blob storage.',
        support: { 'payload-logging': { how: 'native' } },
        sources: [
          {
            title: 'KServe documentation: Store logs in blob storage',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger/blob-storage-logger',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-aif360-bias',
        text: 'KServe documents an example, with a ready-made container, that computes bias metrics of served predictions with AI Fairness 360 from logged requests.',
        support: { 'bias-monitoring': { how: 'custom', via: 'AI Fairness 360' } },
        sources: [
          {
            title: 'KServe documentation: Bias detection using AIF360',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/aif',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-trustyai-explainer',
        text: 'The TrustyAI explainer for KServe gives LIME and SHAP explanations for models of tabular data.',
        support: { explainability: { how: 'integration', via: 'TrustyAI' } },
        sources: [
          {
            title: 'KServe documentation: TrustyAI explainer',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/trustyai',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'v2-no-explain',
        text: 'KServe’s Open Inference Protocol (V2) does not support the explain endpoint, which the V1 protocol has.',
        support: {},
        about: ['explainability'],
        sources: [
          {
            title: 'KServe documentation: Open Inference Protocol',
            url: 'https://kserve.github.io/website/docs/concepts/architecture/data-plane/v2-protocol',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-feature-monitoring',
        text: 'Feast, the feature store of the Kubeflow ecosystem, computes null rates and histograms of features over time, from batch data and from logs of served features; rules with limits are not described.',
        support: { 'data-quality-monitoring': { how: 'integration', via: 'Feast', partial: true } },
        about: ['drift-detection'],
        sources: [
          {
            title: 'Feast documentation: Feature quality monitoring',
            url: 'https://docs.feast.dev/how-to-guides/feature-monitoring',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'model-governance': [
      {
        slug: 'hub-model-registry',
        text: 'The Model Registry of Kubeflow Hub records a team’s models, model versions and the metadata of their artifacts.',
        support: { 'model-registry': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Hub getting started',
            url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'model-artifact-metadata',
        text: 'A Kubeflow Pipelines step can output a Model artifact with key-value metadata, which ML Metadata records with the execution that made it.',
        support: { 'model-lineage': { how: 'native', via: 'ML Metadata' } },
        about: ['experiment-tracking'],
        sources: [
          {
            title: 'Kubeflow documentation: Create, use, pass, and track ML artifacts',
            url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/data-handling/artifacts/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'webapp-inventory',
        text: 'The KServe Models Web App lists the InferenceServices of a namespace with their state, and lets users create, inspect and delete them.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Models Web App',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-passive-registry',
        text: 'The Model Registry of Kubeflow Hub only stores metadata; it does not act on Kubernetes or hold the model files.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Kubeflow documentation: Hub architecture',
            url: 'https://www.kubeflow.org/docs/components/hub/reference/architecture/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-states',
        text: 'Registered models and versions carry the state live or archived; other promotion flags are custom properties that users define themselves.',
        support: { 'lifecycle-stages': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Kubeflow Hub repository: OpenAPI definition of the Model Registry',
            url: 'https://github.com/kubeflow/hub/blob/main/api/openapi/model-registry.yaml',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Hub getting started',
            url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-approval',
        text: 'Kubeflow’s documentation describes the Model Registry as a place to look up whether a version is approved; the approval itself is a status that users maintain.',
        support: { 'approval-workflow': { how: 'custom' } },
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-lineage',
        text: 'The Model Registry is meant to keep relations between training data, code and model versions, so that the origin of a model can be traced.',
        support: { 'model-lineage': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-experiments',
        text: 'The API of the Model Registry also records experiments, experiment runs and the history of their metrics.',
        support: { 'experiment-tracking': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Hub repository: OpenAPI definition of the Model Registry',
            url: 'https://github.com/kubeflow/hub/blob/main/api/openapi/model-registry.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-deploy-by-reference',
        text: 'KServe can deploy a registered model by a model-registry:// address with name and version, through a storage initialiser of the Model Registry.',
        support: {},
        about: ['model-registry', 'real-time-endpoints'],
        sources: [
          {
            title: 'Kubeflow documentation: Hub getting started',
            url: 'https://www.kubeflow.org/docs/components/hub/getting-started/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-tracks-inference-services',
        text: 'A controller of the Model Registry watches KServe InferenceServices and records live deployments against registered models.',
        support: { 'deployment-inventory': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-per-namespace',
        text: 'The Community Distribution deploys a Model Registry into the namespace of a user’s profile, since profiles handle permissions; permissions for single models are not described.',
        support: { 'model-access-control': { how: 'native', via: 'Kubeflow profiles', partial: true } },
        sources: [
          {
            title: 'Kubeflow documentation: Hub installation',
            url: 'https://www.kubeflow.org/docs/components/hub/installation/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: Example kustomization',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/example/kustomization.yaml',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-model-catalog',
        text: 'The Model Catalog of Kubeflow Hub finds models of Hugging Face or of YAML files by task, provider or licence and hands them to the registry for deployment; it stores no weights.',
        support: { 'foundation-model-catalog': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-catalog-sharing',
        text: 'Administrators can define catalogue sources of approved models in Kubeflow Hub, which teams then find and use across the organisation.',
        support: { 'cross-workspace-models': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-model-descriptions',
        text: 'A model in the Model Catalog can hold a description, a readme text, licence and languages; compliance reports are not among its fields.',
        support: { 'model-documentation': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Kubeflow Hub repository: Catalog',
            url: 'https://github.com/kubeflow/hub/blob/main/catalog/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-performance-comparison',
        text: 'The Model Catalog can show benchmark results of models and compare them by hardware and latency.',
        support: {},
        about: ['foundation-model-catalog', 'llm-evaluation'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
            url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-maturity',
        text: 'Kubeflow lists Hub among its graduated, stable subprojects, while the installation guide and README still call the Model Registry alpha.',
        support: {},
        about: ['model-registry'],
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Hub installation',
            url: 'https://www.kubeflow.org/docs/components/hub/installation/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Hub repository: README',
            url: 'https://github.com/kubeflow/hub/blob/main/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'hub-default-install',
        text: 'Since version 26.03.1 the Community Distribution installs the Model Registry, the Model Catalog and their interface by default.',
        support: {},
        about: ['model-registry', 'foundation-model-catalog'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
            url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'data-governance': [
      {
        slug: 'mlmd-lineage-graph',
        text: 'Kubeflow Pipelines stores artifacts and executions of runs in ML Metadata and draws their connections across runs as a lineage graph.',
        support: { 'data-lineage': { how: 'native', via: 'ML Metadata' } },
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mlmd-not-isolated',
        text: 'Artifacts, executions and other ML Metadata records of Kubeflow Pipelines are shared between all users without access control.',
        support: {},
        about: ['data-access-control', 'data-lineage', 'workspaces'],
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines multi-user isolation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'per-namespace-s3',
        text: 'The Community Distribution gives each namespace its own credentials for the S3 store of Pipelines, SeaweedFS by default; permissions on single data sets are not part of this.',
        support: { 'data-access-control': { how: 'native', via: 'SeaweedFS', partial: true } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-discovery',
        text: 'Feast offers a metadata API and a small web interface to discover and share features, but not other data sets, across projects.',
        support: { 'data-catalog': { how: 'integration', via: 'Feast', partial: true } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipelines-tls',
        text: 'Kubeflow Pipelines can be deployed so that its pods talk to each other over TLS.',
        support: { encryption: { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines installation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/installation/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-mtls',
        text: 'KServe documents how to encrypt traffic between services with mutual TLS of the Istio service mesh.',
        support: { encryption: { how: 'integration', via: 'Istio' } },
        sources: [
          {
            title: 'KServe documentation: Secure InferenceService with service mesh',
            url: 'https://kserve.github.io/website/docs/admin-guide/serverless/servicemesh',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'mcp-audit-log',
        text: 'The experimental Kubeflow MCP Server logs every tool call for audit, with masked parameters; such a log of the whole platform is not described there.',
        support: { 'audit-log': { how: 'native', partial: true, stage: 'preview' } },
        sources: [
          {
            title: 'Kubeflow MCP Server repository: Architecture',
            url: 'https://github.com/kubeflow/mcp-server/blob/main/ARCHITECTURE.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'synthetic-data',
        text: 'The Kubeflow blog shows pipelines of the user that put synthetic data in place of personal data; it adds that this alone does not guarantee privacy.',
        support: { 'data-privacy': { how: 'custom', via: 'Kubeflow Pipelines', partial: true } },
        sources: [
          {
            title: 'Kubeflow blog: Synthetic data generation with Kubeflow Pipelines',
            url: 'https://blog.kubeflow.org/kfp/2025/02/16/synthetic-data-using-kfp.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: GenAI use cases',
            url: 'https://www.kubeflow.org/docs/genai/use-cases/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-permissions',
        text: 'Feast can restrict by role who reads or writes features and their definitions; the rules hold on its servers, not when its API is used with a local provider.',
        support: { 'data-access-control': { how: 'integration', via: 'Feast', partial: true } },
        sources: [
          {
            title: 'Feast documentation: Permission',
            url: 'https://docs.feast.dev/getting-started/concepts/permission',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-openlineage',
        text: 'Feast can emit OpenLineage events for its feature definitions and materialisation and show lineage that other systems send.',
        support: { 'data-lineage': { how: 'integration', via: 'Feast and OpenLineage' } },
        sources: [
          {
            title: 'Feast documentation: OpenLineage integration',
            url: 'https://docs.feast.dev/reference/openlineage',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'continuous-delivery': [
      {
        slug: 'pipelines-orchestration',
        text: 'Kubeflow Pipelines orchestrates workflows.',
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
        slug: 'pipelines-api-for-ci',
        text: 'A CI/CD system can start Kubeflow Pipelines runs from scripts through the REST API.',
        support: { 'ci-cd-integration': { how: 'custom' } },
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines interfaces',
            url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipelines-gitops',
        text: 'In its Kubernetes native API mode, Kubeflow Pipelines keeps pipelines and their versions as custom resources, which kubectl and GitOps tools can apply.',
        support: { 'source-control': { how: 'custom', via: 'GitOps tools' } },
        about: ['ci-cd-integration', 'infrastructure-as-code'],
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines installation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/installation/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'recurring-runs',
        text: 'Kubeflow Pipelines repeats a pipeline, for example to retrain a model, at an interval or by a cron expression, the two kinds of run trigger that it has; for new data its documentation points to calls of the API.',
        support: { 'automated-retraining': { how: 'native' } },
        about: ['pipeline-orchestration'],
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, run and recurring run',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Run trigger',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/run-trigger/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines interfaces',
            url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kustomize-manifests',
        text: 'All components of the Community Distribution are declared as Kustomize manifests, which users adapt with overlays instead of editing them.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'Kustomize' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'helm-charts',
        text: 'Trainer, Spark Operator and KServe have Helm charts; those for parts of the Community Distribution are experimental.',
        support: { 'infrastructure-as-code': { how: 'native', via: 'Helm', partial: true } },
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Installation',
            url: 'https://trainer.kubeflow.org/en/latest/operator-guides/installation.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: KServe installation',
            url: 'https://kserve.github.io/website/docs/install/kserve-install',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Spark Operator repository: README',
            url: 'https://github.com/kubeflow/spark-operator/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'feast-environments',
        text: 'For Feast feature definitions, separate staging and production environments are documented, with promotion through Git and a CI system; for models such a path is not described there.',
        support: { 'environment-promotion': { how: 'custom', via: 'Feast', partial: true } },
        sources: [
          {
            title: 'Feast documentation: Structuring feature repos',
            url: 'https://docs.feast.dev/how-to-guides/structuring-repos',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Introduction to Feast',
            url: 'https://www.kubeflow.org/docs/ecosystem/feast/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    collaboration: [
      {
        slug: 'namespaces',
        text: 'Kubeflow divides work into namespaces.',
        support: { workspaces: { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Profiles and namespaces',
            url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'shared-permissions',
        text: 'Permissions can be shared between Kubeflow namespaces by managing contributors in the user interface.',
        support: { 'role-based-access': { how: 'native' } },
        about: ['workspaces'],
        sources: [
          {
            title: 'Kubeflow documentation: Multi-tenancy, managing contributors in the user interface',
            url: 'https://www.kubeflow.org/docs/components/multi-tenancy/getting-started/#managing-contributors-through-the-kubeflow-ui',
          },
          {
            title: 'Kubeflow documentation: Profiles and namespaces',
            url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'canonical-managed-network',
        text: 'In Canonical’s Managed Kubeflow, the control-plane subnet denies all public inbound traffic and admits only Canonical’s internal infrastructure.',
        support: { 'network-isolation': { how: 'native' } },
        only: ['canonical-managed-kubeflow'],
        sources: [
          {
            title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
            url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'profile-roles',
        text: 'A Kubeflow profile has one owner and contributors who may edit or only view; the dashboard adds editors only, viewers need manual resources.',
        support: { 'role-based-access': { how: 'native', via: 'Kubernetes RBAC and Istio' } },
        sources: [
          {
            title: 'Kubeflow documentation: Profiles and namespaces',
            url: 'https://www.kubeflow.org/docs/components/central-dash/profiles/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'multi-user-only-distribution',
        text: 'Separation of users in Kubeflow Pipelines works only in the Community Distribution, not in a standalone installation.',
        support: { workspaces: { how: 'native', partial: true } },
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines multi-user isolation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'dex-oauth2-proxy',
        text: 'The Community Distribution signs users in through oauth2-proxy and Dex, which connect to LDAP, OIDC, SAML, GitHub, GitLab, Google or Microsoft.',
        support: { 'single-sign-on': { how: 'native', via: 'Dex and oauth2-proxy' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'network-policies',
        text: 'The Community Distribution sets network policies by default for critical system namespaces, such as those of Istio, Knative and sign-in.',
        support: { 'network-isolation': { how: 'native', via: 'Kubernetes network policies', partial: true } },
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'scale-1000-profiles',
        text: 'According to its release notes, Kubeflow 1.11 can serve more than 1,000 users, profiles and namespaces.',
        support: {},
        about: ['workspaces'],
        sources: [
          {
            title: 'Kubeflow blog: Kubeflow 1.11 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'isolation-by-namespace-only',
        text: 'Kubeflow gives no hard security guarantee that profiles are isolated, beyond what Kubernetes namespaces provide.',
        support: {},
        about: ['workspaces', 'network-isolation'],
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines multi-user isolation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kserve-jwt',
        text: 'KServe documents how to admit only outside requests with a valid JSON Web Token to a model, through policies of Istio.',
        support: {},
        about: ['role-based-access', 'network-isolation'],
        sources: [
          {
            title: 'KServe documentation: Secure InferenceService with service mesh',
            url: 'https://kserve.github.io/website/docs/admin-guide/serverless/servicemesh',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'self-install': [
      {
        slug: 'kubernetes-install',
        text: 'By default users install Kubeflow themselves on Kubernetes.',
        support: { 'self-hosted': { how: 'native' }, 'kubernetes-install': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'provider-distributions',
        text: 'Some distributions customise the installation of Kubeflow for a provider.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            recorded: '2026-11',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2021-10',
      },
      {
        slug: 'air-gapped',
        text: 'The Community Distribution can be used without internet access if the operator mirrors the container images and replaces their references in the manifests.',
        support: { 'air-gapped-install': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'charmed-air-gapped',
        text: 'Canonical documents the installation of Charmed Kubeflow in an air-gapped environment from archives of charms and images.',
        support: { 'air-gapped-install': { how: 'native' } },
        only: ['charmed-kubeflow'],
        sources: [
          {
            title: 'Canonical: Install Charmed Kubeflow in an air-gapped environment',
            url: 'https://discourse.charmhub.io/t/install-charmed-kubeflow-in-an-air-gapped-environment/11733',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'kind-local',
        text: 'A script of the Community Distribution sets up a Kind cluster on one machine, for which 16 GB of memory and 8 processor cores are recommended.',
        support: { 'local-mode': { how: 'native', via: 'Kind' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'trainer-local',
        text: 'The Kubeflow SDK runs training jobs on one’s own machine without Kubernetes, as a Python process or in Docker or Podman containers.',
        support: { 'local-mode': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Local execution overview',
            url: 'https://trainer.kubeflow.org/en/latest/user-guides/local-execution/overview.html',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'pipelines-local',
        text: 'Kubeflow Pipelines runs components and pipelines locally for tests, in Docker or a subprocess, without caching, retries, resource settings or authentication.',
        support: { 'local-mode': { how: 'native', partial: true } },
        sources: [
          {
            title: 'Kubeflow documentation: Execute KFP pipelines locally',
            url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/execute-kfp-pipelines-locally/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'sdk-from-outside',
        text: 'The Kubeflow Pipelines SDK can submit runs to a Kubeflow cluster from outside it.',
        support: { 'external-job-submission': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Connect the SDK to the API',
            url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/connect-api/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines multi-user isolation',
            url: 'https://www.kubeflow.org/docs/components/pipelines/operator-guides/multi-user/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'resource-needs',
        text: 'By its maintainers’ figures, the whole Community Distribution takes about 4.4 CPU cores, 12 GB of memory and 65 GB of volumes before any workload.',
        support: {},
        about: ['kubernetes-install'],
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'arm64-incomplete',
        text: 'Kubeflow may not be fully supported on ARM64 machines, since some container images are missing for them.',
        support: {},
        about: ['self-hosted'],
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
    'cloud-saas': [
      {
        slug: 'distribution-extras',
        text: 'Vendors’ packaged distributions of Kubeflow may add tools, integrations, operational features and commercial support for their own platform.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'agent-platform-pipelines',
        text: 'Google Cloud runs pipelines written with the Kubeflow Pipelines SDK, version 2.0 or later, in a service of its own (Vertex AI Pipelines, now Agent Platform Pipelines); no other part of Kubeflow belongs to it.',
        support: { 'managed-service': { how: 'native', via: 'Google Cloud', partial: true } },
        about: ['pipeline-orchestration'],
        only: ['vertex-managed-pipelines'],
        sources: [
          {
            title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
          {
            title: 'Gemini Enterprise Agent Platform documentation: Introduction to Google Cloud Pipeline Components',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/components-introduction',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Pipelines overview',
            url: 'https://www.kubeflow.org/docs/components/pipelines/overview/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canonical-managed',
        text: 'Canonical operates Managed Kubeflow, deployed from the Azure Marketplace, with full administrative access to the resource group, while the customer only reads it.',
        support: { 'managed-service': { how: 'native', via: 'Canonical' } },
        only: ['canonical-managed-kubeflow'],
        sources: [
          {
            title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
            url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'canonical-in-customer-subscription',
        text: 'Canonical’s Managed Kubeflow is deployed into a managed resource group inside the customer’s own Azure subscription.',
        support: { 'customer-cloud-deployment': { how: 'native', via: 'Microsoft Azure' } },
        only: ['canonical-managed-kubeflow'],
        sources: [
          {
            title: 'Charmed Kubeflow documentation: Managed Kubeflow, system architecture',
            url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/managed-kubeflow/system-architecture/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'clouds-and-clusters',
        text: 'The Kubeflow Community Distribution can be installed on Kubernetes services of several clouds: Amazon EKS, Azure AKS and, with small adjustments, Google GKE.',
        support: { 'multi-cloud': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
      {
        slug: 'distributions-2026',
        text: 'The documentation lists packaged distributions from Canonical, prokube.ai, Microsoft (for AKS), Nutanix, QBO and Red Hat (Open Data Hub for OpenShift).',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
        recorded: '2026-11',
      },
    ],
  },
  history: [
    {
      slug: 'multi-user-added',
      text: 'Kubeflow gained multi-user support in June 2020.',
      support: {},
      about: ['workspaces', 'role-based-access'],
      sources: [
        { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
      ],
      recorded: '2021-10',
      date: '2020-06',
      category: 'recent-activity',
      retired: {
        recorded: '2026-11',
        why: 'mistaken',
        reason:
          'June 2020 was the date planned in the roadmap; Kubeflow 1.1, which brought multi-user pipelines, was released on 31 July 2020.',
        sources: [
          {
            title: 'Kubeflow documentation: Kubeflow 1.1',
            url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-1.1/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow 1.1',
            url: 'https://blog.kubeflow.org/release/official/2020/07/31/kubeflow-1.1-blog-post.html',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/recent-activity/multi-user-pipelines-1-1'],
      },
    },
    {
      slug: 'managed-in-google-vertex',
      text: 'A fully managed form of Kubeflow, limited to Kubeflow Pipelines, is available in Google Vertex.',
      support: { 'managed-service': { how: 'native', via: 'Google Vertex', partial: true } },
      only: ['vertex-managed-pipelines'],
      sources: [],
      recorded: '2021-10',
      category: 'pricing',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'Google renamed the service; what it manages of Kubeflow is now stated once, among the managed services.',
        sources: [
          {
            title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
          {
            title: 'Gemini Enterprise Agent Platform documentation: Configure email notifications',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/email-notifications',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/cloud-saas/agent-platform-pipelines'],
      },
    },
    {
      slug: 'managed-by-arrikto',
      text: 'Arrikto offers Kubeflow as a fully managed service.',
      support: { 'managed-service': { how: 'native', via: 'Arrikto' } },
      only: ['arrikto-managed-kubeflow'],
      sources: [],
      recorded: '2021-10',
      category: 'pricing',
      retired: {
        recorded: '2026-11',
        why: 'ended',
        reason:
          'The Kubeflow blog tells of Arrikto as a company of the past, and its offerings are not among the distributions that the documentation lists.',
        sources: [
          {
            title: 'Kubeflow blog: Kale 2.0',
            url: 'https://blog.kubeflow.org/kale-2.0-release/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
      },
    },
    {
      slug: 'jupyter-notebooks',
      text: 'For data preparation Kubeflow has only Jupyter notebooks.',
      support: { notebooks: { how: 'native' } },
      about: ['exploratory-analysis', 'data-transformation'],
      sources: [],
      recorded: '2021-10',
      category: 'data-preparation',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'Notebooks are still there, but the documentation now also names the Spark Operator for data preparation and feature engineering.',
        sources: [
          {
            title: 'Kubeflow documentation: Architecture',
            url: 'https://www.kubeflow.org/docs/started/architecture/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Notebooks overview',
            url: 'https://www.kubeflow.org/docs/components/notebooks/overview/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-preparation/notebooks-ides', 'kubeflow/data-preparation/spark-operator'],
      },
    },
    {
      slug: 'training-operators',
      text: 'Kubeflow has training operators, each for a specific framework.',
      support: { 'custom-training-code': { how: 'native', partial: true } },
      sources: [
        {
          title: 'Kubeflow documentation: Training operators',
          url: 'https://www.kubeflow.org/docs/components/training/',
        },
      ],
      recorded: '2021-10',
      category: 'model-training',
      retired: {
        recorded: '2026-11',
        since: '2025-07',
        why: 'changed',
        reason:
          'Kubeflow Trainer replaced the job types for single frameworks with one TrainJob resource; the Training Operator is documented as legacy.',
        sources: [
          {
            title: 'Kubeflow Trainer documentation: Migrating to Kubeflow Trainer v2',
            url: 'https://trainer.kubeflow.org/en/latest/operator-guides/migration.html',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Introducing Kubeflow Trainer v2',
            url: 'https://blog.kubeflow.org/trainer/intro/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-training/trainjob'],
      },
    },
    {
      slug: 'kfserving',
      text: 'KFServing is the core component of Kubeflow for serving models.',
      support: { 'real-time-endpoints': { how: 'native' } },
      sources: [
        { title: 'Kubeflow documentation: KFServing', url: 'https://www.kubeflow.org/docs/components/kfserving/' },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason:
          'KFServing was renamed KServe and left the Kubeflow repositories; it is now part of the Kubeflow ecosystem.',
        sources: [
          {
            title: 'Kubeflow documentation: Introduction to KServe',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-deployment/kserve'],
      },
    },
    {
      slug: 'seldon-integration',
      text: 'Kubeflow integrates with Seldon for serving models.',
      support: { 'real-time-endpoints': { how: 'integration', via: 'Seldon' } },
      sources: [
        {
          title: 'Kubeflow documentation: Serving add-ons',
          url: 'https://www.kubeflow.org/docs/external-add-ons/serving/',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2024-11',
        why: 'ended',
        reason:
          'Kubeflow removed its page on Seldon in August 2024 and the Seldon manifests of its distribution in November 2024.',
        sources: [
          {
            title: 'Kubeflow website repository: Refactor external add-ons section, August 2024',
            url: 'https://github.com/kubeflow/website/commit/cb2f6d71a73e25517d448a1ad57cf84d6762068f',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: Removal of Seldon and BentoML, November 2024',
            url: 'https://github.com/kubeflow/community-distribution/commit/d283f561f0b92964f57c3e9b0d00f02bf271b401',
            accessed: '2026-11-23',
          },
        ],
      },
    },
    {
      slug: 'serving-integrations',
      text: 'Kubeflow integrates with further external serving tools beside Seldon.',
      support: { 'extension-points': { how: 'native' } },
      about: ['real-time-endpoints'],
      sources: [
        {
          title: 'Kubeflow documentation: Serving add-ons',
          url: 'https://www.kubeflow.org/docs/external-add-ons/serving/',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2024-08',
        why: 'changed',
        reason:
          'The pages on external serving tools were removed in August 2024; KServe instead names model servers and tools that can be plugged into it.',
        sources: [
          {
            title: 'Kubeflow website repository: Refactor external add-ons section, August 2024',
            url: 'https://github.com/kubeflow/website/commit/cb2f6d71a73e25517d448a1ad57cf84d6762068f',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Kubeflow Ecosystem',
            url: 'https://www.kubeflow.org/docs/ecosystem/',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: Model serving frameworks overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/frameworks/overview',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-deployment/kserve-pluggable-runtimes'],
      },
    },
    {
      slug: 'kfserving-batching',
      text: 'KFServing integrates batching of inference requests.',
      support: { 'request-batching': { how: 'native' } },
      sources: [
        {
          title: 'KFServing repository: Batcher sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/batcher',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which documents the batcher with its limits.',
        sources: [
          {
            title: 'KServe documentation: Inference batcher',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/batcher',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/scaling-predictions/kserve-batcher'],
      },
    },
    {
      slug: 'kfserving-streaming',
      text: 'KFServing has an example of streaming inference with Kafka.',
      support: { 'streaming-inference': { how: 'custom', via: 'Kafka' } },
      sources: [
        {
          title: 'KFServing repository: Kafka sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/kafka',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, whose documentation has the Kafka example.',
        sources: [
          {
            title: 'KServe documentation: Inference service example with MinIO and Kafka',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/kafka',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-deployment/kserve-kafka'],
      },
    },
    {
      slug: 'kfserving-pre-and-postprocessing',
      text: 'KFServing can run preprocessing and postprocessing steps around inference, in a transformer built as an image.',
      support: { 'inference-graphs': { how: 'native', partial: true } },
      sources: [
        {
          title: 'KFServing repository: Image transformer sample with TorchServe',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/v1beta1/transformer/torchserve_image_transformer#build-transformer-image',
        },
      ],
      recorded: '2021-10',
      category: 'model-deployment',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which keeps the transformer component.',
        sources: [
          {
            title: 'KServe documentation: Custom transformer',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/transformers/custom-transformer',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-deployment/kserve-transformer'],
      },
    },
    {
      slug: 'kfserving-autoscaling',
      text: 'KFServing scales endpoints automatically through Knative.',
      support: { autoscaling: { how: 'native', via: 'Knative' } },
      sources: [
        {
          title: 'KFServing repository: Autoscaling sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/autoscaling',
        },
      ],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe; Knative scales its services in one of its two deployment modes.',
        sources: [
          {
            title: 'KServe documentation: Autoscaling with Knative Pod Autoscaler',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/autoscaling/kpa-autoscaler',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/scaling-predictions/kserve-knative-autoscaling'],
      },
    },
    {
      slug: 'kfserving-traffic-splitting',
      text: 'KFServing offers traffic splitting.',
      support: { 'traffic-splitting': { how: 'native' } },
      sources: [
        {
          title: 'KFServing repository: Rollout sample',
          url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/v1beta1/rollout/README.md',
        },
      ],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which keeps canary rollouts with a percentage of traffic.',
        sources: [
          {
            title: 'KServe documentation: Canary rollout strategy',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/rollout-strategies/canary',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/scaling-predictions/kserve-canary'],
      },
    },
    {
      slug: 'kfserving-multi-model-serving',
      text: 'KFServing offers multi-model serving.',
      support: { 'multi-model-endpoints': { how: 'native' } },
      sources: [
        {
          title: 'KFServing repository: Multi-model serving sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/multimodelserving',
        },
      ],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'KFServing was renamed KServe, and the repository of ModelMesh, its layer for many models, is archived; what its documentation now describes is several LoRA adapters beside one base model.',
        sources: [
          {
            title: 'ModelMesh Serving repository: README',
            url: 'https://github.com/kserve/modelmesh-serving/blob/main/README.md',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe documentation: LoRA adapters for LLMInferenceService',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/llmisvc/lora-adapters',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'kubeflow/scaling-predictions/modelmesh-archived',
          'kubeflow/scaling-predictions/lora-adapters-shared',
        ],
      },
    },
    {
      slug: 'kfserving-gpu',
      text: 'KFServing can use GPUs for inference.',
      support: { 'accelerated-inference': { how: 'native' } },
      sources: [
        {
          title: 'KFServing repository: Accelerators sample',
          url: 'https://github.com/kubeflow/kfserving/blob/master/docs/samples/accelerators/README.md',
        },
      ],
      recorded: '2021-10',
      category: 'scaling-predictions',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, whose runtimes request GPUs in the same way.',
        sources: [
          {
            title: 'KServe documentation: Hugging Face runtime overview',
            url: 'https://kserve.github.io/website/docs/model-serving/generative-inference/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/scaling-predictions/kserve-gpu'],
      },
    },
    {
      slug: 'kfserving-metrics',
      text: 'KFServing has an integration for metrics of resource use and high-level metrics of requests.',
      support: { 'endpoint-metrics': { how: 'native' } },
      sources: [
        {
          title: 'KFServing repository: Metrics and monitoring sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/metrics-and-monitoring',
        },
      ],
      recorded: '2021-10',
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, whose serving runtimes export metrics to Prometheus.',
        sources: [
          {
            title: 'KServe documentation: Prometheus metrics',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/observability/prometheus-metrics',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/performance-monitoring/kserve-prometheus'],
      },
    },
    {
      slug: 'metrics-in-ui',
      text: 'The KFServing user interface can be set up to show resource and request metrics.',
      support: { 'endpoint-metrics': { how: 'custom' } },
      sources: [
        {
          title: 'Kubeflow documentation: Models web app, metrics',
          url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#metrics',
        },
      ],
      recorded: '2021-10',
      category: 'performance-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason:
          'KFServing was renamed KServe; its Models Web App still shows metrics once Grafana and Prometheus are installed.',
        sources: [
          {
            title: 'Kubeflow documentation: Models Web App',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/performance-monitoring/webapp-metrics'],
      },
    },
    {
      slug: 'drift-detection',
      text: 'KFServing detects drift through Seldon Alibi.',
      support: { 'drift-detection': { how: 'integration', via: 'Seldon Alibi' } },
      sources: [
        {
          title: 'KFServing repository: Drift detection sample with Alibi Detect',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/drift-detection/alibi-detect/cifar10',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which keeps the integration with Alibi Detect.',
        sources: [
          {
            title: 'KServe documentation: Alibi outlier and drift detection',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-monitoring/kserve-drift-detection'],
      },
    },
    {
      slug: 'outlier-detection',
      text: 'KFServing detects outliers through Seldon Alibi.',
      support: { 'outlier-detection': { how: 'integration', via: 'Seldon Alibi' } },
      sources: [
        {
          title: 'KFServing repository: Outlier detection sample with Alibi Detect',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/outlier-detection/alibi-detect/cifar10',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which keeps the integration with Alibi Detect.',
        sources: [
          {
            title: 'KServe documentation: Alibi outlier and drift detection',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/detect/alibi/alibi-detect',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-monitoring/kserve-outlier-detection'],
      },
    },
    {
      slug: 'explanations',
      text: 'KFServing explains predictions through Seldon Alibi.',
      support: { explainability: { how: 'integration', via: 'Seldon Alibi' } },
      sources: [
        {
          title: 'KFServing repository: Explanation samples',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/explanation',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, which names Alibi and further explainers.',
        sources: [
          {
            title: 'KServe documentation: Explainer overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/explainers/overview',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-monitoring/kserve-alibi-explainer'],
      },
    },
    {
      slug: 'request-logging',
      text: 'KFServing offers flexible logging of inference requests.',
      support: { 'payload-logging': { how: 'native', partial: true } },
      sources: [
        {
          title: 'KFServing repository: Logger sample',
          url: 'https://github.com/kubeflow/kfserving/tree/master/docs/samples/logger',
        },
      ],
      recorded: '2021-10',
      category: 'data-monitoring',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe, whose logger captures requests and responses.',
        sources: [
          {
            title: 'KServe documentation: Inference logger overview',
            url: 'https://kserve.github.io/website/docs/model-serving/predictive-inference/logger',
            accessed: '2026-11-23',
          },
          {
            title: 'KServe blog: Transition from KFServing to KServe',
            url: 'https://kserve.github.io/website/blog/kfserving-transition',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-monitoring/kserve-logger'],
      },
    },
    {
      slug: 'no-native-model-registry',
      text: 'Kubeflow lacks a model registry of its own.',
      support: { 'model-registry': { how: 'none' } },
      sources: [
        {
          title: 'Kubeflow repository: Issue 5093 on a model registry',
          url: 'https://github.com/kubeflow/kubeflow/issues/5093',
        },
      ],
      recorded: '2021-10',
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        since: '2024-07',
        why: 'changed',
        reason: 'Kubeflow 1.9 brought a model registry, which is now part of Kubeflow Hub.',
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow blog: Kubeflow 1.9 release',
            url: 'https://blog.kubeflow.org/kubeflow-1.9-release/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-governance/hub-model-registry'],
      },
    },
    {
      slug: 'model-details-as-artifacts',
      text: 'Kubeflow metadata can log the details of models as artifacts.',
      support: {},
      about: ['experiment-tracking', 'model-lineage'],
      sources: [
        {
          title: 'Kubeflow blog: Lineage tracking from Jupyter',
          url: 'https://blog.kubeflow.org/jupyter/2020/10/01/lineage.html',
        },
      ],
      recorded: '2021-10',
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Pipelines moved from Kubeflow’s own metadata component to Google’s ML Metadata.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-governance/model-artifact-metadata'],
      },
    },
    {
      slug: 'running-models-list',
      text: 'The KFServing user interface lists the models that are running.',
      support: { 'deployment-inventory': { how: 'native' } },
      sources: [
        {
          title: 'Kubeflow documentation: Models web app, listing',
          url: 'https://www.kubeflow.org/docs/components/kfserving/webapp/#listing',
        },
      ],
      recorded: '2021-10',
      category: 'model-governance',
      retired: {
        recorded: '2026-11',
        since: '2021-09',
        why: 'restated',
        reason: 'KFServing was renamed KServe; its Models Web App lists the inference services.',
        sources: [
          {
            title: 'Kubeflow documentation: Models Web App',
            url: 'https://www.kubeflow.org/docs/ecosystem/kserve/webapp/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/model-governance/webapp-inventory'],
      },
    },
    {
      slug: 'lineage-with-metadata-sdk',
      text: 'The metadata SDK of Kubeflow lets users record lineage.',
      support: { 'data-lineage': { how: 'native' } },
      sources: [
        {
          title: 'Kubeflow blog: Lineage tracking from Jupyter',
          url: 'https://blog.kubeflow.org/jupyter/2020/10/01/lineage.html',
        },
      ],
      recorded: '2021-10',
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason: 'Pipelines moved from Kubeflow’s own metadata component and SDK to Google’s ML Metadata.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines concepts, ML Metadata',
            url: 'https://www.kubeflow.org/docs/components/pipelines/concepts/metadata/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/data-governance/mlmd-lineage-graph'],
      },
    },
    {
      slug: 'pachyderm',
      text: 'Kubeflow can be used with Pachyderm, whose version 1.10 supports it through an extended S3 gateway.',
      support: {},
      sources: [
        {
          title: 'Pachyderm blog: Kubeflow support in Pachyderm 1.10',
          url: 'https://www.pachyderm.com/blog/pachyderm-1-10-s3-gateway-expansion-brings-support-for-kubeflow/',
        },
      ],
      recorded: '2021-10',
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        since: '2025-10',
        why: 'ended',
        reason:
          'An issue of Pachyderm’s repository reports since October 2025 that its domain and Helm charts can no longer be reached.',
        sources: [
          {
            title: 'Pachyderm repository: Issue 10509, Helm charts inaccessible',
            url: 'https://github.com/pachyderm/pachyderm/issues/10509',
            accessed: '2026-11-23',
          },
        ],
      },
    },
    {
      slug: 'arrikto-data-lineage',
      text: 'Arrikto provides enterprise data lineage for Kubeflow, outside the open-source project.',
      support: { 'data-lineage': { how: 'native' } },
      only: ['arrikto-enterprise-kubeflow'],
      sources: [
        {
          title: 'Kubeflow documentation: Arrikto Enterprise Kubeflow',
          url: 'https://www.kubeflow.org/docs/distributions/ekf/',
        },
      ],
      recorded: '2021-10',
      category: 'data-governance',
      retired: {
        recorded: '2026-11',
        why: 'ended',
        reason:
          'The Kubeflow blog tells of Arrikto as a company of the past, and its distribution is not among those that the documentation lists.',
        sources: [
          {
            title: 'Kubeflow blog: Kale 2.0',
            url: 'https://blog.kubeflow.org/kale-2.0-release/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
      },
    },
    {
      slug: 'pipelines-from-ci',
      text: 'For continuous delivery, a CI system has to start Kubeflow Pipelines.',
      support: { 'ci-cd-integration': { how: 'custom' } },
      sources: [
        {
          title: 'Kubeflow Pipelines repository: Comment on issue 1352',
          url: 'https://github.com/kubeflow/pipelines/issues/1352#issuecomment-580950222',
        },
      ],
      recorded: '2021-10',
      category: 'continuous-delivery',
      retired: {
        recorded: '2026-11',
        why: 'changed',
        reason:
          'Besides calls from a CI system, pipelines can now be delivered as Kubernetes resources, which suits GitOps tools.',
        sources: [
          {
            title: 'Kubeflow documentation: Pipelines interfaces',
            url: 'https://www.kubeflow.org/docs/components/pipelines/interfaces/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow Community Distribution repository: README',
            url: 'https://github.com/kubeflow/community-distribution/blob/master/README.md',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: [
          'kubeflow/continuous-delivery/pipelines-api-for-ci',
          'kubeflow/continuous-delivery/pipelines-gitops',
        ],
      },
    },
    {
      slug: 'vertex-managed-pipelines',
      text: 'Google Vertex runs Kubeflow Pipelines as a managed service, which does not cover Kubeflow as a whole.',
      support: { 'managed-service': { how: 'native', via: 'Google Vertex', partial: true } },
      about: ['pipeline-orchestration'],
      only: ['vertex-managed-pipelines'],
      sources: [
        {
          title: 'Vertex AI documentation: Building a pipeline',
          url: 'https://cloud.google.com/vertex-ai/docs/pipelines/build-pipeline',
        },
      ],
      recorded: '2021-10',
      category: 'cloud-saas',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason:
          'Google renamed the service: the pages of Vertex AI Pipelines now speak of Gemini Enterprise Agent Platform Pipelines.',
        sources: [
          {
            title: 'Gemini Enterprise Agent Platform documentation: Interfaces for Pipelines',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/interfaces',
            accessed: '2026-11-23',
          },
          {
            title: 'Gemini Enterprise Agent Platform documentation: Configure email notifications',
            url: 'https://docs.cloud.google.com/gemini-enterprise-agent-platform/machine-learning/pipelines/email-notifications',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/cloud-saas/agent-platform-pipelines'],
      },
    },
    {
      slug: 'distributions-with-managed-features',
      text: 'Distributions of Kubeflow exist that connect to some managed features of a platform.',
      support: { 'third-party-distributions': { how: 'native' } },
      sources: [
        { title: 'Kubeflow documentation: Distributions', url: 'https://www.kubeflow.org/docs/distributions/' },
      ],
      recorded: '2021-10',
      category: 'cloud-saas',
      retired: {
        recorded: '2026-11',
        why: 'restated',
        reason: 'The documentation now describes in other words what packaged distributions add.',
        sources: [
          {
            title: 'Kubeflow documentation: Introduction',
            url: 'https://www.kubeflow.org/docs/started/introduction/',
            accessed: '2026-11-23',
          },
          {
            title: 'Kubeflow documentation: Installing Kubeflow',
            url: 'https://www.kubeflow.org/docs/started/installing-kubeflow/',
            accessed: '2026-11-23',
          },
        ],
        replacedBy: ['kubeflow/cloud-saas/distribution-extras'],
      },
    },
  ],
  notFound: {
    'automated-feature-engineering': '2026-11-23',
    'asynchronous-inference': '2026-11-23',
    'agent-deployment': '2026-11-23',
    'champion-challenger': '2026-11-23',
    'shadow-deployment': '2026-11-23',
    'llm-guardrails': '2026-11-23',
    'prompt-registry': '2026-11-23',
    'dataset-versioning': '2026-11-23',
    'hybrid-execution': '2026-11-23',
  },
});
