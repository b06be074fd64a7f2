import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelTraining: readonly WrittenFeature[] = [
  {
    slug: 'pipelines-at-run-time',
    text: 'Pipelines of Core 2 compose inference at run time; they are not the CI/CD kind of pipeline that automates the building, testing and deployment of models.',
    support: {},
    about: ['pipeline-orchestration', 'ci-cd-integration'],
    only: ['core-2'],
    sources: [{ page: pages.core2Concepts, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-batch-in-workflows',
    text: 'The batch processor of Core 1 can be run as a step of workflows in Argo Workflows or Kubeflow Pipelines, for which examples exist.',
    support: { 'pipeline-orchestration': { how: 'integration', via: ['argo-workflows', 'kubeflow-pipelines'] } },
    only: ['core-1'],
    sources: [{ page: pages.core1BatchProcessing, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'detectors-to-train',
    text: 'The algorithms of Alibi Detect, such as isolation forests and variational auto-encoders, are fitted by users; they serve outlier, adversarial and drift detection only.',
    support: { 'built-in-algorithms': { how: 'native', partial: true } },
    only: ['alibi-detect'],
    sources: [
      { page: pages.alibiDetectReadme, accessed: '2026-11-23' },
      { page: pages.alibiDetectAlgorithmOverview, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-conda-environments',
    text: 'The MLServer image can load a packed Conda environment with the dependencies that a model was trained with; this reproduces the environment for serving, not for training.',
    support: { 'reproducible-environments': { how: 'native', partial: true } },
    only: ['mlserver'],
    sources: [{ page: pages.mlserverCustomCondaEnvironmentsInMlserver, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-mlflow-conda',
    text: 'The MLflow server of Core 1 builds the Conda environment stated in a model’s conda.yaml when it starts, which lengthens the start of a deployment.',
    support: {},
    about: ['reproducible-environments', 'external-models'],
    only: ['core-1'],
    sources: [{ page: pages.core1MlflowServer, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'drift-detectors-on-gpu',
    text: 'With PyTorch, the drift detectors of Alibi Detect that learn a classifier or kernel use a GPU if there is one; this concerns detectors only, not the models themselves.',
    support: { 'accelerated-training': { how: 'native', partial: true } },
    only: ['alibi-detect'],
    sources: [
      { page: pages.alibiDetectClassifierDrift, accessed: '2026-11-23' },
      { page: pages.alibiDetectLearnedKernelDrift, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-tfjob-example',
    text: 'An example of Core 1 trains a TensorFlow model as a TFJob of Kubeflow, with one worker, and serves it from the volume on which the job leaves it.',
    support: { 'custom-training-code': { how: 'integration', via: ['kubeflow'] } },
    only: ['core-1'],
    sources: [
      { page: pages.corePvcWithTfjobMnistExample, accessed: '2026-11-23' },
      { page: pages.coreTfjobManifestOfTheMnistExample, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-mlflow-example',
    text: 'MLServer’s MLflow example logs the parameters and metrics of a training run to MLflow before the model is served; comparing runs is not shown.',
    support: { 'experiment-tracking': { how: 'integration', via: ['mlflow'], partial: true } },
    only: ['mlserver'],
    sources: [{ page: pages.mlserverServingMlflowModels, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'counterfactual-training-callbacks',
    text: 'While Alibi Explain trains its reinforcement-learning counterfactual explainer, users’ callbacks can log losses and rewards, for instance to Weights and Biases; this concerns that explainer only.',
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
