import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'pipelines-at-run-time',
    text: 'Core 2 pipelines combine models for inference at run time and are not CI/CD pipelines that automate the building, testing and deployment of models.',
    support: {},
    about: ['pipeline-orchestration', 'ci-cd-integration'],
    only: ['core-2'],
    sources: [{ page: pages.core2Concepts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-batch-in-workflows',
    text: 'The Core 1 batch processor can run as a step of a workflow in Argo Workflows or Kubeflow Pipelines, and examples exist for both.',
    support: {},
    about: ['pipeline-orchestration', 'batch-inference'],
    only: ['core-1'],
    sources: [{ page: pages.core1BatchProcessing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-kubeflow-example',
    text: 'A Core 1 example, made for version 1.0 of Kubeflow Pipelines, trains a text classifier in a pipeline of several containers and, in the last step, deploys it with Seldon.',
    support: {
      'pipeline-orchestration': { how: 'integration', via: ['kubeflow-pipelines'], shows: ['graph', 'state'] },
    },
    only: ['core-1'],
    sources: [
      { page: pages.coreKubeflowPipelinesExample, accessed: '2026-11-30' },
      { page: pages.core1KubeflowPipelinesNotebook, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'detectors-to-train',
    text: 'The Alibi Detect algorithms that users fit, such as isolation forests and variational auto-encoders, are only for outlier, adversarial and drift detection.',
    support: {},
    about: ['built-in-algorithms'],
    only: ['alibi-detect'],
    sources: [
      { page: pages.alibiDetectReadme, accessed: '2026-11-23' },
      { page: pages.alibiDetectAlgorithmOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-conda-environments',
    text: 'The MLServer image can load a packed Conda environment so that a model is served with the dependencies that it was trained with.',
    support: {},
    about: ['reproducible-environments'],
    only: ['mlserver'],
    sources: [{ page: pages.mlserverCustomCondaEnvironmentsInMlserver, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-mlflow-conda',
    text: 'When it starts, the MLflow server of Core 1 builds the Conda environment specified in the model’s ‘conda.yaml’, which can make deployments much slower to start.',
    support: { 'model-packaging': { how: 'native', via: ['mlflow'], shows: ['format', 'needs', 'deployable'] } },
    about: ['reproducible-environments', 'external-models'],
    only: ['core-1'],
    sources: [{ page: pages.core1MlflowServer, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'drift-detectors-on-gpu',
    text: 'With PyTorch, Alibi Detect drift detectors that learn a classifier or a kernel use a GPU if one is available.',
    support: { 'accelerated-training': { how: 'native', shows: ['accelerator'], partial: true } },
    only: ['alibi-detect'],
    sources: [
      { page: pages.alibiDetectClassifierDrift, accessed: '2026-11-23' },
      { page: pages.alibiDetectLearnedKernelDrift, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-tfjob-example',
    text: 'A Core 1 example trains a TensorFlow model as a Kubeflow TFJob with one worker and serves the model from the volume where the job leaves it.',
    support: { 'custom-training-code': { how: 'custom', shows: ['job', 'environment'], via: ['kubeflow'] } },
    only: ['core-1'],
    sources: [
      { page: pages.corePvcWithTfjobMnistExample, accessed: '2026-11-23' },
      { page: pages.coreTfjobManifestOfTheMnistExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-mlflow-example',
    text: 'MLServer’s MLflow example logs the parameters, metrics and model of a training run to MLflow before the model is served.',
    support: { 'experiment-tracking': { how: 'custom', shows: ['record', 'files', 'own-code'], via: ['mlflow'] } },
    only: ['mlserver'],
    sources: [{ page: pages.mlserverServingMlflowModels, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'counterfactual-training-callbacks',
    text: 'While Alibi Explain trains its reinforcement-learning counterfactual explainer, user-supplied callbacks can log losses and rewards, for instance to Weights & Biases.',
    support: {},
    about: ['training-debugging'],
    only: ['alibi-explain'],
    sources: [
      { page: pages.alibiExplainCounterfactualsWithReinforcementLearning, accessed: '2026-11-23' },
      { page: pages.alibiExplainCounterfactualsReinforcementLearning, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
