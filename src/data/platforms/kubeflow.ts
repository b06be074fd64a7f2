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
    'vertex-managed-pipelines': { name: 'Managed Kubeflow Pipelines on Google Vertex', kind: 'cloud' },
    'arrikto-managed-kubeflow': { name: 'Managed Kubeflow from Arrikto', kind: 'cloud' },
    'arrikto-enterprise-kubeflow': { name: 'Arrikto Enterprise Kubeflow', kind: 'distribution' },
  },
  introduction: {
    summary:
      'Kubeflow is a set of open-source tools for building AI platforms on Kubernetes. A community maintains it as a project of the Cloud Native Computing Foundation. Its subprojects can be installed singly or together: Notebooks (development environments), Pipelines (workflows), Trainer (distributed training), Katib (hyperparameter tuning), Hub (model registry and catalogue) and the Spark Operator (data preparation). The Kubeflow Community Distribution bundles them with integrations; vendors package distributions of their own. The Central Dashboard gives access to the web interfaces, and profiles divide a cluster into namespaces. Models are served by KServe, which belongs to the Kubeflow ecosystem but is governed separately. For the features recorded in 2021: KFServing was renamed KServe and left the Kubeflow repositories in September 2021. The Training Operator of that time is now documented as legacy; its successor is Kubeflow Trainer. Hub was first documented in 2024, and was named Model Registry until May 2026. Pipelines changed from Kubeflow’s own metadata component to ML Metadata. Arrikto Enterprise Kubeflow was moved to the legacy distributions in September 2023 and is not among the distributions listed in 2026.',
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
        aliases: ['Training Operator', 'training operators', 'TrainJob', 'TFJob', 'PyTorchJob'],
        definition:
          'The subproject for distributed training and fine-tuning on Kubernetes, used through training jobs and runtimes for frameworks such as PyTorch and JAX. Its predecessor is the Training Operator.',
        sources: [
          {
            title: 'Kubeflow documentation: Trainer overview',
            url: 'https://www.kubeflow.org/docs/components/trainer/overview/',
            accessed: '2026-11-23',
          },
        ],
      },
      {
        term: 'Kubeflow Hub',
        aliases: ['Model Registry', 'Kubeflow Model Registry', 'Model Catalog'],
        definition:
          'The subproject for model management, formerly named Model Registry. Its registry records a team’s models, versions and artifacts; its read-only catalogue finds models in outside sources such as Hugging Face.',
        sources: [
          {
            title: 'Kubeflow documentation: Hub overview',
            url: 'https://www.kubeflow.org/docs/components/hub/overview/',
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
        aliases: ['model endpoint', 'transformer', 'explainer', 'Models Web App'],
        definition:
          'The custom resource of KServe that describes one deployed model, with optional steps before and after prediction and for explanations. The Models Web App lists the services of a namespace.',
        sources: [
          {
            title: 'KServe documentation: Resources',
            url: 'https://kserve.github.io/website/docs/concepts/resources',
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
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'kubernetes-focus',
        text: 'Kubeflow is made for Kubernetes.',
        support: { 'kubernetes-native': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'recent-activity': [
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
      },
      {
        slug: 'serving-ui-integrated',
        text: 'Kubeflow gained an integrated user interface for model serving in April 2021.',
        support: {},
        about: ['real-time-endpoints'],
        sources: [
          { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
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
        ],
        recorded: '2021-10',
        date: '2021-04',
      },
    ],
    pricing: [
      {
        slug: 'open-source',
        text: 'Kubeflow is published as open source.',
        support: { 'open-source-edition': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'tailored-distributions',
        text: 'Tailored distributions of Kubeflow exist beside the open-source project.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'managed-in-google-vertex',
        text: 'A fully managed form of Kubeflow, limited to Kubeflow Pipelines, is available in Google Vertex.',
        support: { 'managed-service': { how: 'native', via: 'Google Vertex', partial: true } },
        only: ['vertex-managed-pipelines'],
        sources: [],
        recorded: '2021-10',
      },
      {
        slug: 'managed-by-arrikto',
        text: 'Arrikto offers Kubeflow as a fully managed service.',
        support: { 'managed-service': { how: 'native', via: 'Arrikto' } },
        only: ['arrikto-managed-kubeflow'],
        sources: [],
        recorded: '2021-10',
      },
    ],
    'data-preparation': [
      {
        slug: 'jupyter-notebooks',
        text: 'For data preparation Kubeflow has only Jupyter notebooks.',
        support: { notebooks: { how: 'native' } },
        about: ['exploratory-analysis', 'data-transformation'],
        sources: [],
        recorded: '2021-10',
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
        ],
        recorded: '2021-10',
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
      },
      {
        slug: 'katib',
        text: 'Katib tunes hyperparameters, a form of AutoML.',
        support: { 'hyperparameter-tuning': { how: 'native' } },
        about: ['automl'],
        sources: [{ title: 'Kubeflow documentation: Katib', url: 'https://www.kubeflow.org/docs/components/katib/' }],
        recorded: '2021-10',
      },
    ],
    'model-deployment': [
      {
        slug: 'kfserving',
        text: 'KFServing is the core component of Kubeflow for serving models.',
        support: { 'real-time-endpoints': { how: 'native' } },
        sources: [
          { title: 'Kubeflow documentation: KFServing', url: 'https://www.kubeflow.org/docs/components/kfserving/' },
        ],
        recorded: '2021-10',
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
      },
    ],
    'scaling-predictions': [
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
      },
    ],
    'performance-monitoring': [
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
      },
    ],
    'data-monitoring': [
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
      },
    ],
    'model-governance': [
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
      },
    ],
    'data-governance': [
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
        ],
        recorded: '2021-10',
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
      },
    ],
    collaboration: [
      {
        slug: 'namespaces',
        text: 'Kubeflow divides work into namespaces.',
        support: { workspaces: { how: 'native' } },
        sources: [],
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
        ],
        recorded: '2021-10',
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
        ],
        recorded: '2021-10',
      },
      {
        slug: 'provider-distributions',
        text: 'Some distributions customise the installation of Kubeflow for a provider.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [],
        recorded: '2021-10',
      },
    ],
    'cloud-saas': [
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
      },
      {
        slug: 'distributions-with-managed-features',
        text: 'Distributions of Kubeflow exist that connect to some managed features of a platform.',
        support: { 'third-party-distributions': { how: 'native' } },
        sources: [
          { title: 'Kubeflow documentation: Distributions', url: 'https://www.kubeflow.org/docs/distributions/' },
        ],
        recorded: '2021-10',
      },
    ],
  },
  history: [],
  notFound: {},
});
