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
    support: { 'pipeline-orchestration': { how: 'integration', via: 'Argo Workflows or Kubeflow Pipelines' } },
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
];
