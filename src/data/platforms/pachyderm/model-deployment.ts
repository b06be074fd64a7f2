import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const modelDeployment: readonly WrittenFeature[] = [
  {
    slug: 'batch-inference-pipelines',
    text: 'A Pachyderm inference pipeline applies a versioned model to the files in an input repository, as in a tutorial that spreads breast cancer exams over parallel workers.',
    support: { 'batch-inference': { how: 'custom', shows: ['job', 'spread', 'start'] } },
    sources: [
      { page: pages.dataParallelismPipeline, accessed: '2026-12-01' },
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'multi-stage-inference',
    text: 'A Pachyderm tutorial splits batch inference into several linked pipelines, so that preprocessing on CPUs is separate from the stages that need GPUs.',
    support: { 'batch-inference': { how: 'custom', shows: ['job'] } },
    about: ['inference-graphs', 'accelerated-inference'],
    sources: [
      { page: pages.taskParallelismPipeline, accessed: '2026-12-01' },
      { page: pages.examplesBreastCancerDetection, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'recomputed-predictions',
    text: 'With Pachyderm, old predictions can be recomputed with an updated model, and new models can be tested on earlier, versioned input data.',
    support: {},
    about: ['batch-inference', 'champion-challenger'],
    sources: [{ page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'service-pipelines',
    text: 'Pachyderm’s service pipelines (experimental) keep user code running behind a Kubernetes service, for example to serve a model as an API with the user’s own server.',
    support: { 'real-time-endpoints': { how: 'custom', shows: ['answer', 'runs'], stage: 'preview' } },
    sources: [
      { page: pages.service, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, accessed: '2026-12-01' },
      { page: pages.documentationServicePipelines2_5, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-images',
    text: 'Pachyderm’s service pipelines (experimental) run a container image that the user supplies and expose the port on which the program in the image listens.',
    support: { 'custom-serving-containers': { how: 'native', shows: ['image', 'any-server'], stage: 'preview' } },
    sources: [
      { page: pages.service, accessed: '2026-12-01' },
      { page: pages.transform, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, accessed: '2026-12-01' },
      { page: pages.documentationServicePipelines2_5, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-deployment',
    text: 'In HPE’s PDK reference environment (not suggested for production), a Pachyderm pipeline deploys each newly trained model as a KServe InferenceService, or updates the existing one.',
    support: { 'real-time-endpoints': { how: 'integration', shows: ['answer', 'runs', 'version'], via: ['kserve'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchserve-archive',
    text: 'In HPE’s PDK environment (not suggested for production), a Pachyderm pipeline packs a model and its handler into a TorchServe archive and writes the archive’s configuration.',
    support: { 'model-packaging': { how: 'custom', via: ['torchserve'], shows: ['format', 'deployable'] } },
    sources: [
      { page: pages.pdkDeploymentAndSetupGuide, accessed: '2026-12-01' },
      { page: pages.pdkReadme, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'torchscript-conversion',
    text: 'In an MRI example of HPE’s PDK environment (not suggested for production), a Pachyderm pipeline converts the trained model to TorchScript, but does not quantise or prune it.',
    support: {},
    about: ['model-optimization', 'model-export', 'model-packaging'],
    sources: [
      { page: pages.pdkDeploymentCodeOfThe3dBrainMriExample, accessed: '2026-12-01' },
      { page: pages.pdkReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'seldon-example',
    text: 'In a Pachyderm example, a pipeline fine-tunes a language model, which the user then packs into an image and deploys in Seldon Deploy as a REST endpoint.',
    support: { 'real-time-endpoints': { how: 'integration', shows: ['answer'], via: ['seldon-enterprise-platform'] } },
    sources: [
      { page: pages.examplesSeldonDeployment, accessed: '2026-12-01' },
      { page: pages.examplesMarketSentiment, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesSeldonBuildProcess, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'spout-streams',
    text: 'Pachyderm’s spout pipelines continuously ingest data from streams and message queues, and the commits that spouts make start the downstream pipelines.',
    support: {},
    about: ['streaming-inference', 'data-connectors'],
    sources: [
      { page: pages.spout, accessed: '2026-12-01' },
      { page: pages.keyFeatures, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'email-sentiment-spout',
    text: 'An example for Pachyderm 1.x (removed in June 2021) used a spout (ingestion pipeline) to commit new emails, and scored their sentiment with a rule-based model.',
    support: {},
    about: ['streaming-inference'],
    sources: [
      { page: pages.repositoryEmailSentimentAnalysis, accessed: '2026-12-01' },
      { page: pages.repositoryRemovalOfTheNamedPipeSpoutExamples, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rabbitmq-spout',
    text: 'An example Pachyderm spout (a pipeline that ingests outside data) reads messages from a RabbitMQ queue, writes them to files and commits the files at set intervals.',
    support: {},
    about: ['streaming-inference', 'data-connectors', 'asynchronous-inference'],
    sources: [{ page: pages.repositoryRabbitMQSpout, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'models-as-files',
    text: 'Pachyderm repositories store models as files of any format, such as pickle or XML, and the pachctl tool can download these files for use elsewhere.',
    support: { 'model-export': { how: 'native', shows: ['out'] } },
    sources: [
      { page: pages.createAMachineLearningWorkflow, accessed: '2026-12-01' },
      { page: pages.exportViaPachctl, accessed: '2026-12-01' },
      { page: pages.standardMlPipeline, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesSeldonBuildProcess, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pretrained-models',
    text: 'Models trained elsewhere can be uploaded to a Pachyderm repository, as in a tutorial where a pipeline applies a pretrained breast cancer classifier to images.',
    support: { 'external-models': { how: 'custom', shows: ['deploy'] } },
    sources: [{ page: pages.dataParallelismPipeline, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'hugging-face-download',
    text: 'A template in Pachyderm’s web interface, Console, downloads a named model or dataset from Hugging Face into a repository.',
    support: {},
    about: ['external-models', 'foundation-model-catalog'],
    sources: [{ page: pages.repositoryHuggingFaceTemplate, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'llm-in-service-pipeline',
    text: 'An HPE demonstration runs a Mistral language model with Titan ML in a Pachyderm service pipeline (experimental), but advises against this in production.',
    support: {
      'llm-serving': { how: 'custom', shows: ['generate'], via: ['titan-takeoff'], partial: true, stage: 'preview' },
    },
    about: ['real-time-endpoints'],
    sources: [
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'demo-interface',
    text: 'An HPE demonstration hosts the interface of a question-answering application in a Pachyderm service pipeline (experimental), but does not recommend this for production.',
    support: { 'app-hosting': { how: 'custom', shows: ['host'], partial: true, stage: 'preview' } },
    sources: [
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-streaming-demo',
    text: 'In an HPE demonstration (not for production), a chat interface requests a token stream from a Mistral model that Titan ML serves in a Pachyderm service pipeline (experimental).',
    support: {
      'llm-serving': {
        how: 'custom',
        via: ['titan-takeoff'],
        shows: ['generate', 'stream'],
        partial: true,
        stage: 'preview',
      },
    },
    sources: [
      { page: pages.pdkChatInterfaceRetrievalAugmentedGenerationExample, accessed: '2026-12-01' },
      { page: pages.pdkRetrievalAugmentedGenerationExample, accessed: '2026-12-01' },
      { page: pages.supportedReleasesAndFeatures, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kserve-pytorch-server',
    text: 'In an example of HPE’s PDK environment (not suggested for production), KServe’s PyTorch server runs a model and handler from an archive that a Pachyderm pipeline supplies.',
    support: { 'prebuilt-serving-containers': { how: 'integration', shows: ['image'], via: ['kserve'] } },
    sources: [
      { page: pages.pdkDeploymentFunctionsOfTheDogAndCatExample, accessed: '2026-12-01' },
      { page: pages.pdkReadme, accessed: '2026-12-01' },
      { page: pages.pdkDeploymentAndSetupGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
