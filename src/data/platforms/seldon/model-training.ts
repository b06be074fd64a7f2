import type { MatrixFeature } from '../../matrix-types.ts';

export const modelTraining: readonly MatrixFeature[] = [
  {
    slug: 'pipelines-at-run-time',
    text: 'Pipelines of Core 2 compose inference at run time; they are not the CI/CD kind of pipeline that automates the building, testing and deployment of models.',
    support: {},
    about: ['pipeline-orchestration', 'ci-cd-integration'],
    only: ['core-2'],
    sources: [
      {
        title: 'Seldon Core 2 documentation: Concepts',
        url: 'https://docs.seldon.ai/seldon-core-2/about/concepts',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-batch-in-workflows',
    text: 'The batch processor of Core 1 can be run as a step of workflows in Argo Workflows or Kubeflow Pipelines, for which examples exist.',
    support: { 'pipeline-orchestration': { how: 'integration', via: ['Argo Workflows or Kubeflow Pipelines'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: Batch processing',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/integrations/batch',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'detectors-to-train',
    text: 'The algorithms of Alibi Detect, such as isolation forests and variational auto-encoders, are fitted by users; they serve outlier, adversarial and drift detection only.',
    support: { 'built-in-algorithms': { how: 'native', partial: true } },
    only: ['alibi-detect'],
    sources: [
      {
        title: 'Alibi Detect repository: README',
        url: 'https://github.com/SeldonIO/alibi-detect/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Detect documentation: Algorithm overview',
        url: 'https://docs.seldon.ai/alibi-detect/algorithms',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-conda-environments',
    text: 'The MLServer image can load a packed Conda environment with the dependencies that a model was trained with; this reproduces the environment for serving, not for training.',
    support: { 'reproducible-environments': { how: 'native', partial: true } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer documentation: Custom Conda environments in MLServer',
        url: 'https://docs.seldon.ai/mlserver/examples/conda',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-mlflow-conda',
    text: 'The MLflow server of Core 1 builds the Conda environment stated in a model’s conda.yaml when it starts, which lengthens the start of a deployment.',
    support: {},
    about: ['reproducible-environments', 'external-models'],
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core 1 documentation: MLflow server',
        url: 'https://docs.seldon.ai/seldon-core-1/configuration/servers/mlflow',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-detectors-on-gpu',
    text: 'With PyTorch, the drift detectors of Alibi Detect that learn a classifier or kernel use a GPU if there is one; this concerns detectors only, not the models themselves.',
    support: { 'accelerated-training': { how: 'native', partial: true } },
    only: ['alibi-detect'],
    sources: [
      {
        title: 'Alibi Detect documentation: Classifier drift',
        url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/classifierdrift',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Detect documentation: Learned kernel drift',
        url: 'https://docs.seldon.ai/alibi-detect/cd/methods/offline/learnedkerneldrift',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-tfjob-example',
    text: 'An example of Core 1 trains a TensorFlow model as a TFJob of Kubeflow, with one worker, and serves it from the volume on which the job leaves it.',
    support: { 'custom-training-code': { how: 'integration', via: ['Kubeflow'] } },
    only: ['core-1'],
    sources: [
      {
        title: 'Seldon Core repository: PVC with TFJob MNIST example',
        url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/models/pvc-tfjob/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Seldon Core repository: TFJob manifest of the MNIST example',
        url: 'https://github.com/SeldonIO/seldon-core/blob/7c3973a6fdcb56de6332d343943e34f5e3d3c0f5/examples/models/pvc-tfjob/tfjob.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'mlserver-mlflow-example',
    text: 'MLServer’s MLflow example logs the parameters and metrics of a training run to MLflow before the model is served; comparing runs is not shown.',
    support: { 'experiment-tracking': { how: 'integration', via: ['MLflow'], partial: true } },
    only: ['mlserver'],
    sources: [
      {
        title: 'MLServer repository: Serving MLflow models',
        url: 'https://github.com/SeldonIO/MLServer/blob/master/docs-gb/examples/mlflow/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'counterfactual-training-callbacks',
    text: 'While Alibi Explain trains its reinforcement-learning counterfactual explainer, users’ callbacks can log losses and rewards, for instance to Weights and Biases; this concerns that explainer only.',
    support: {},
    about: ['training-debugging'],
    only: ['alibi-explain'],
    sources: [
      {
        title: 'Alibi Explain repository: Counterfactuals with reinforcement learning',
        url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/methods/cfrl.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Alibi Explain repository: Counterfactuals with reinforcement learning on Adult Census',
        url: 'https://github.com/SeldonIO/alibi/blob/2b9f206042a4e3163e8dfa20d47c1ca9aed9a1bd/docs-gb/source/examples/cfrl_adult.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
