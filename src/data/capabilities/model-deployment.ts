import type { Capabilities } from '../matrix-types.ts';

export const modelDeployment = {
  'real-time-endpoints': {
    id: 'real-time-endpoints',
    category: 'model-deployment',
    name: 'Real-time endpoints',
    definition: 'Models are served behind an online API.',
    aliases: [
      'online inference',
      'online prediction',
      'online endpoint',
      'real-time inference',
      'model serving',
      'inference endpoint',
      'prediction API',
      'REST API',
    ],
    bar: {
      scope:
        'Answering single prediction requests at once over a network; not jobs over a dataset, queues, or a library in the caller’s own process.',
      core: [{ id: 'answer', text: 'a deployed model answers prediction requests over HTTP or gRPC' }],
      also: [
        { id: 'runs', text: 'the platform starts the serving instances and keeps them running' },
        { id: 'access', text: 'requests can be limited to callers with a key, token or login' },
        { id: 'version', text: 'another version of the model can be put behind the same address' },
      ],
      full: 2,
      how: {
        'server that the user starts with a command of the product': 'native',
        'model server installed with the platform’s own distribution': 'native',
        'deployment to the serving product of another project or vendor': 'integration',
        'general service that runs the user’s own server': 'custom',
      },
      elsewhere: {
        'tokens or audio streamed over an open connection': ['llm-serving'],
        'model compiled into the caller’s program': ['model-export'],
        'address of an agent': ['agent-deployment'],
        'endpoint models of other providers behind one address': ['ai-gateway'],
      },
    },
  },
  'batch-inference': {
    id: 'batch-inference',
    category: 'model-deployment',
    name: 'Batch inference',
    definition: 'Predictions run over a dataset as a job.',
    aliases: [
      'batch prediction',
      'batch scoring',
      'batch transform',
      'offline inference',
      'offline prediction',
      'bulk scoring',
    ],
    bar: {
      scope:
        'Applying a model to a dataset as a job; not single requests that wait in a queue, and not requests grouped by a server.',
      core: [{ id: 'job', text: 'a job or command applies a model to files or table rows and stores the predictions' }],
      also: [
        { id: 'by-name', text: 'the model is named in the job, without the user’s scoring code' },
        { id: 'spread', text: 'the work is spread over several workers or machines' },
        { id: 'start', text: 'the job can start on a schedule, by an API call or when data arrives' },
      ],
      full: 2,
      how: {
        'function of the platform that applies a registered model to a table': 'native',
        'client of the vendor that sends a file to a deployed model': 'native',
        'workflow of the product’s own nodes that scores a dataset': 'native',
        'the user’s scoring code in a general pipeline step': 'custom',
        'function made from a model for a cluster set up apart': 'integration',
      },
      elsewhere: {
        'single requests whose results are collected later': ['asynchronous-inference'],
        'online requests grouped by the server': ['request-batching'],
        'records scored as they arrive': ['streaming-inference'],
        'evaluation of a model on a test set': [],
      },
    },
  },
  'streaming-inference': {
    id: 'streaming-inference',
    category: 'model-deployment',
    name: 'Streaming inference',
    definition: 'Predictions run on an event stream.',
    aliases: [
      'stream processing',
      'stream scoring',
      'streaming prediction',
      'event-driven inference',
      'event stream scoring',
    ],
    bar: {
      scope:
        'Scoring the records of an event stream; not streamed answers of one request, and not queues of single requests.',
      core: [
        { id: 'stream', text: 'records of an event stream or streaming table are scored continuously as they arrive' },
      ],
      also: [{ id: 'output', text: 'predictions are written to a stream, topic or table' }],
      full: 'all',
      how: {
        'function or operator in a stream engine that is set up apart': 'integration',
        'the user’s consumer code that calls or loads a model': 'custom',
        'nodes that read a topic in the user’s workflow': 'custom',
        'example with an event broker or cloud functions': 'custom',
      },
      elsewhere: {
        'tokens or audio streamed in one connection': ['llm-serving'],
        'requests that wait in a topic for an answer': ['asynchronous-inference'],
        'pipeline or workflow started by an event': ['pipeline-orchestration'],
        'streams that are read or transformed, without a model': ['data-connectors', 'data-transformation'],
      },
    },
  },
  'asynchronous-inference': {
    id: 'asynchronous-inference',
    category: 'model-deployment',
    name: 'Asynchronous inference',
    definition: 'Single requests to something deployed are queued, and their results are collected later.',
    aliases: [
      'async inference',
      'async prediction',
      'asynchronous endpoint',
      'queued inference',
      'long-running inference',
    ],
    bar: {
      scope:
        'Single requests to a deployed model, agent or workflow whose results come later; not jobs over a stored dataset.',
      core: [
        {
          id: 'later',
          text: 'a request to something deployed is accepted at once, and its result is fetched or delivered later',
        },
      ],
      also: [
        { id: 'queue', text: 'requests wait in a queue or topic until capacity is free' },
        { id: 'store', text: 'results are kept in storage, a topic or a table until they are collected' },
      ],
      full: 'all',
      how: {
        'asynchronous endpoint of another vendor, created by the product': 'integration',
        'example with an event broker and the user’s processing code': 'custom',
      },
      elsewhere: {
        'job over a file, table or collection of documents': ['batch-inference'],
        'stream without a caller who waits for results': ['streaming-inference'],
        'batches of requests to hosted language models': ['batch-inference'],
      },
    },
  },
  'custom-serving-containers': {
    id: 'custom-serving-containers',
    category: 'model-deployment',
    name: 'Custom serving containers',
    definition: 'User-supplied containers can be served.',
    aliases: [
      'bring your own container',
      'custom inference image',
      'custom Docker image',
      'custom model server',
      'custom serving runtime',
      'custom predictor',
    ],
    bar: {
      scope:
        'Serving from a container image that the user builds; not user code or packages put into an image of the platform.',
      core: [{ id: 'image', text: 'an image that the user builds is deployed as a server for requests' }],
      also: [
        {
          id: 'any-server',
          text: 'the image may hold any server, or any that keeps to a documented contract of ports, routes or protocol',
        },
      ],
      full: 'all',
      how: {
        'general service that runs any container behind a port': 'native',
        'image that is pushed to the serving product of another vendor': 'integration',
        'image that must be based on the platform’s own': 'native',
      },
      elsewhere: {
        'user’s code in an image that the platform builds': ['real-time-endpoints'],
        'start command in an image of the platform': [],
        'image for workers of workflows or jobs': ['reproducible-environments', 'custom-training-code'],
        'base image that may be replaced by an administrator': [],
      },
    },
  },
  'inference-graphs': {
    id: 'inference-graphs',
    category: 'model-deployment',
    name: 'Inference graphs',
    definition: 'Models and steps before or after them are joined behind one endpoint that answers single requests.',
    aliases: [
      'inference pipeline',
      'serving pipeline',
      'model ensemble',
      'model chaining',
      'model composition',
      'serving DAG',
    ],
    bar: {
      scope:
        'Several steps behind one address that answers single requests; not batch pipelines, and not weights between versions of one model.',
      core: [
        {
          id: 'chain',
          text: 'one address runs at least two steps, a model among them, that the user joins for serving',
        },
      ],
      also: [
        { id: 'models', text: 'two or more models can be joined' },
        { id: 'own-step', text: 'the user’s preprocessing or postprocessing code can be a step' },
        { id: 'branch', text: 'the graph can branch, follow a condition or combine results' },
      ],
      full: 2,
      how: {
        'ensemble of an inference server that the platform supplies': 'native',
        'ensemble of an inference server in the user’s own container': 'integration',
        'workflow that is deployed as a service': 'native',
        'several models in one model class of the user’s code': 'custom',
      },
      elsewhere: {
        'steps of one trained model, joined in training': [],
        'pipeline behind a batch endpoint': ['batch-inference', 'pipeline-orchestration'],
        'features added to a request from a store': ['feature-store'],
        'requests divided by weight': ['traffic-splitting'],
        'agents that call models and tools': ['agent-deployment'],
      },
    },
  },
  'model-export': {
    id: 'model-export',
    category: 'model-deployment',
    name: 'Model export',
    definition: 'Trained models can be exported to run outside the platform.',
    aliases: [
      'model portability',
      'model download',
      'edge deployment',
      'on-device inference',
      'standalone scoring',
      'export a model',
      'portable model',
    ],
    bar: {
      scope: 'Models that leave the platform to run without it; not moves between installations of the same product.',
      core: [
        {
          id: 'out',
          text: 'a trained model is downloaded, converted or packed so that it runs without the platform’s servers',
        },
      ],
      also: [
        {
          id: 'runs-elsewhere',
          text: 'a format, library or image is named with which the exported model runs elsewhere',
        },
      ],
      full: 'all',
      how: {
        'download of a registered model’s files': 'native',
        'deployment to the endpoints or functions of another vendor': 'integration',
        'files that the user’s own code writes to the user’s storage': 'custom',
        'model compiled for devices outside the platform': 'native',
        'image with a model and its server that a command of the product builds': 'native',
      },
      elsewhere: {
        'package for another installation of the same product': ['environment-promotion'],
        'model compiled for certain hardware': ['model-optimization'],
        'code of a model or trial as a notebook': [],
        'model or adapter saved in a documented format': ['model-packaging'],
        'all models or whole projects at once': ['bulk-export'],
      },
    },
  },
  'external-models': {
    id: 'external-models',
    category: 'model-deployment',
    name: 'Externally trained models',
    definition: 'Models trained outside the platform can be brought in to be deployed or monitored.',
    aliases: [
      'bring your own model',
      'BYOM',
      'model import',
      'import pretrained model',
      'external model',
      'third-party model import',
    ],
    bar: {
      scope:
        'Models trained elsewhere that are served or monitored; not models of a catalogue, and not providers behind a gateway.',
      core: [
        {
          id: 'deploy',
          text: 'a model trained elsewhere is imported or registered and then served or scored by the platform',
        },
        { id: 'monitor', text: 'a model that runs elsewhere is registered and its predictions are monitored' },
      ],
      also: [{ id: 'formats', text: 'at least two formats, frameworks or kinds of source are accepted' }],
      full: 'all',
      how: {
        'endpoint of another vendor represented as a model': 'integration',
        'import from the registry of another product': 'integration',
        'import of models in the format of MLflow': 'native',
        'model file that the user’s own code loads': 'custom',
      },
      elsewhere: {
        'pretrained models of a catalogue': ['foundation-model-catalog'],
        'models of providers behind one address': ['ai-gateway'],
        'agents that run elsewhere': ['llm-tracing'],
        'language model that runs on the user’s own server': [],
      },
    },
  },
  'llm-serving': {
    id: 'llm-serving',
    category: 'model-deployment',
    name: 'LLM serving',
    definition: 'Generative models are served with token streaming and LLM-specific batching or parallelism.',
    aliases: [
      'LLM inference',
      'LLM hosting',
      'GenAI serving',
      'chat completions API',
      'language model serving',
      'serve an LLM',
    ],
    bar: {
      scope:
        'Running open or own generative models on the platform; not passing requests on to providers, and not models that a vendor sells by the token.',
      core: [
        { id: 'generate', text: 'the platform runs a generative model that the user names and answers requests to it' },
      ],
      also: [
        { id: 'stream', text: 'answers are returned in parts while they are generated' },
        {
          id: 'engine',
          text: 'at least one of continuous batching, paged attention, cache reuse, tensor parallelism and disaggregated prefill is offered',
        },
      ],
      full: 'all',
      how: {
        'engine such as vLLM in an image or runtime of the platform': 'native',
        'engine in a container that the user brings': 'custom',
        'engine that is installed apart and called by the product': 'integration',
      },
      elsewhere: {
        'requests passed on to providers': ['ai-gateway'],
        'models that a vendor hosts and sells by the token': ['foundation-model-catalog'],
        'chat page for a model': ['app-hosting'],
        'models for embeddings or reranking': ['real-time-endpoints'],
        'tool calls in a model’s answer': [],
        'recommendation of instance types': [],
      },
    },
  },
  'agent-deployment': {
    id: 'agent-deployment',
    category: 'model-deployment',
    name: 'Agent deployment',
    definition: 'Agent applications can be deployed as managed, versioned services.',
    aliases: ['AI agent', 'agent hosting', 'agent runtime', 'agent serving', 'multi-agent system', 'deploy an agent'],
    bar: {
      scope:
        'Hosting agents as services; not frameworks or canvases to build them, and not the vendor’s own assistants.',
      core: [
        {
          id: 'hosted',
          text: 'an agent that the user writes or configures is deployed on the platform, behind an address, chat page or API',
        },
      ],
      also: [
        { id: 'runs', text: 'the platform starts, restarts or scales the instances of the agent' },
        { id: 'versions', text: 'versions, revisions or deployments of an agent are kept apart and one can be chosen' },
      ],
      full: 'all',
      how: {
        'server library that the user runs': 'native',
        'agent hosted by another service of the same cloud': 'integration',
        'agent as a resource of another project': 'integration',
        'agent in a general scoring script or container': 'custom',
      },
      elsewhere: {
        'framework or canvas for building agents': [],
        'ready-made chat portal of the vendor': [],
        'state, memory or sandbox of agents': [],
        'tools that agents call': ['agent-tools'],
        'list of agents that run elsewhere': ['deployment-inventory'],
        'agent logged as a model': ['model-packaging'],
      },
    },
  },
  'prebuilt-serving-containers': {
    id: 'prebuilt-serving-containers',
    category: 'model-deployment',
    name: 'Prebuilt serving containers',
    definition: 'Container images for common frameworks are supplied for serving.',
    aliases: [
      'serving image',
      'inference image',
      'serving runtime',
      'framework container',
      'inference server',
      'prebuilt Docker image',
    ],
    bar: {
      scope:
        'Serving images or runtimes that the vendor supplies; not images built from each model, and not images for training or notebooks.',
      core: [
        {
          id: 'image',
          text: 'a supplied image or runtime serves models of a named framework from their files, with at most a scoring script',
        },
      ],
      also: [{ id: 'frameworks', text: 'at least three frameworks or model formats are covered' }],
      full: 'all',
      how: {
        'runtimes of an inference server that the platform installs': 'native',
        'server of another product to which models are deployed': 'integration',
        'command that builds an image from a model': 'custom',
      },
      elsewhere: {
        'image that the platform builds for each model': ['model-packaging'],
        'base image below the user’s layer': ['custom-serving-containers'],
        'image for workers of workflows': ['reproducible-environments'],
        'images for one engine for language models': ['llm-serving'],
      },
    },
  },
  'model-packaging': {
    id: 'model-packaging',
    category: 'model-deployment',
    name: 'Model packaging',
    definition: 'Models are saved in a documented format with what is needed to run them.',
    aliases: [
      'model format',
      'model artifact',
      'model artefact',
      'model serialization',
      'model serialisation',
      'packaged model',
    ],
    bar: {
      scope:
        'The form in which a model is saved to be run later; not the list of models, and not files without a description.',
      core: [{ id: 'format', text: 'a documented format or package holds a model and says how it is loaded or run' }],
      also: [
        { id: 'needs', text: 'dependencies, runtime or image are stored with it or named in it' },
        { id: 'deployable', text: 'what is saved can be deployed or scored without further code' },
      ],
      full: 'all',
      how: {
        'format of MLflow that the platform deploys': 'native',
        'archive for another server, packed by an example pipeline': 'custom',
        'workflow captured from a training workflow': 'native',
      },
      elsewhere: {
        'schema of inputs and outputs': ['model-signatures'],
        'model kept as any file under version control': ['model-registry'],
        'environment stored for a run': ['reproducible-environments'],
        'template that keeps the settings of a deployment': ['infrastructure-as-code'],
        'image delivered without a model': ['prebuilt-serving-containers'],
      },
    },
  },
  'model-signatures': {
    id: 'model-signatures',
    category: 'model-deployment',
    name: 'Model signatures',
    definition: 'The schema of a model’s inputs and outputs is stored with the model.',
    aliases: ['model schema', 'input schema', 'output schema', 'input/output schema', 'signature enforcement'],
    bar: {
      scope: 'A schema stored with a model; not what a running server reports, and not checks of training data.',
      core: [
        {
          id: 'inputs',
          text: 'the names and types, or shapes, of a model’s inputs are stored with the model or its version',
        },
      ],
      also: [{ id: 'outputs', text: 'the outputs or the target are described as well' }],
      full: 'all',
      how: {
        'schema file or settings file beside the model': 'native',
        'signature of MLflow in a model that the platform registers': 'native',
      },
      elsewhere: {
        'metadata that a running server reports': [],
        'media types alone': [],
        'types that a training step accepts': ['data-quality-checks'],
        'example request or description of an API': ['real-time-endpoints'],
      },
    },
  },
  'app-hosting': {
    id: 'app-hosting',
    category: 'model-deployment',
    name: 'Application hosting',
    definition: 'Applications built on models can be published and run on the platform.',
    aliases: ['web app', 'data app', 'ML app', 'app deployment', 'demo app', 'interactive dashboard', 'model UI'],
    bar: {
      scope:
        'Running the user’s web applications for people; not ready-made portals of the vendor, and not APIs without an interface.',
      core: [{ id: 'host', text: 'a web application that the user makes is published and runs on the platform' }],
      also: [{ id: 'share', text: 'access to the application can be given to other people, groups or the public' }],
      full: 'all',
      how: {
        'application made in forms or nodes of the product': 'native',
        'another service of the same cloud': 'integration',
        'general container service without a notion of applications': 'custom',
        'route that an administrator writes for a program in the cluster': 'custom',
      },
      elsewhere: {
        'ready-made application or portal of the vendor': [],
        'framework for interfaces without hosting': [],
        'agent behind an API': ['agent-deployment'],
        'code templates for applications': [],
      },
    },
  },
  'model-optimization': {
    id: 'model-optimization',
    category: 'model-deployment',
    name: 'Model optimisation',
    definition: 'Models are compiled, quantised or distilled for faster or smaller inference.',
    aliases: [
      'model optimization',
      'quantization',
      'quantisation',
      'distillation',
      'pruning',
      'model compression',
      'model compiler',
    ],
    bar: {
      scope:
        'Changing a model so that it needs less time or memory to predict; not the choice of machines, and not shortcuts of the serving engine.',
      core: [
        {
          id: 'change',
          text: 'a job, command or setting of the product compiles, quantises, prunes or distils a model',
        },
      ],
      also: [
        { id: 'result', text: 'the changed model is stored or registered as a separate artefact' },
        { id: 'methods', text: 'at least two of compilation, quantisation, pruning and distillation are offered' },
      ],
      full: 1,
      how: {
        'setting that the platform passes to an engine inside it': 'native',
        'option of an engine that the user starts': 'integration',
        'models changed beforehand with another library': 'integration',
      },
      elsewhere: {
        'loading of weights that are already quantised': ['llm-serving'],
        'training with fewer bits': ['llm-fine-tuning'],
        'speculative decoding, caches': ['llm-serving'],
        'conversion to another format': ['model-export'],
        'recommendation of machines or settings': [],
        'runtime that is faster for an unchanged model': [],
      },
    },
  },
  'agent-tools': {
    id: 'agent-tools',
    category: 'model-deployment',
    name: 'Agent tools',
    definition:
      'Tools of the user are registered for agents and called through the platform, for example over the Model Context Protocol.',
    aliases: ['MCP', 'MCP server', 'function calling', 'tool calling', 'tool use', 'tool registry'],
    bar: {
      scope:
        'The user’s tools for agents; not operations of the platform that it offers to coding assistants, and not tool calls in a model’s answer.',
      core: [
        {
          id: 'tools',
          text: 'tools or tool servers of users are registered for agents, or offered to them, by the platform',
        },
      ],
      also: [
        { id: 'serve', text: 'agents call the tools through the platform or on it' },
        { id: 'list', text: 'tools or tool servers are kept in a list or registry with names and descriptions' },
      ],
      full: 'all',
      how: {
        'gateway of another service of the same cloud': 'integration',
        'function deployed as a tool of an agent pipeline': 'native',
        'workflow or model turned into a tool': 'native',
      },
      elsewhere: {
        'server that offers the platform’s own operations to assistants': [],
        'tool calls in a model’s request or answer': ['llm-serving'],
        'rules for what tool calls are allowed at run time': ['llm-guardrails'],
        'sandbox that runs an agent’s code': ['agent-deployment'],
        'tools fixed by the vendor for its own assistant': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
