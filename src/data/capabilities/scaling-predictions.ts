import type { Capabilities } from '../matrix-types.ts';

export const scalingPredictions = {
  autoscaling: {
    id: 'autoscaling',
    category: 'scaling-predictions',
    name: 'Endpoint autoscaling',
    definition: 'Serving capacity changes automatically with load.',
    aliases: [
      'auto-scaling',
      'autoscaler',
      'elastic scaling',
      'replica scaling',
      'scale out',
      'automatic scaling',
      'horizontal scaling',
    ],
    bar: {
      scope: 'Online endpoints of deployed models; not agents, apps, batch jobs, training clusters or cluster nodes.',
      core: [
        { id: 'load', text: 'the capacity that serves a deployed model changes by itself with load or with a metric' },
      ],
      also: [
        {
          id: 'out',
          text: 'replicas, instances or units of concurrency are added and removed, instead of one replica being enlarged',
        },
        { id: 'bounds', text: 'a minimum or a maximum can be set for the capacity' },
      ],
      full: 'all',
      how: {
        'autoscaler object that the platform creates from its own deployment resource': 'native',
        'event-driven autoscaler or metrics store that the user installs apart': 'integration',
        'scaling by the service that a deployment plug-in targets': 'integration',
        'autoscaler object that the user writes, with nothing else installed': 'custom',
      },
      elsewhere: {
        'number of replicas changed by hand or by timetable alone': [],
        'nodes added to or removed from a cluster': [],
        'workers of data pipelines or batch jobs': [],
        'fall to no replicas when idle': ['scale-to-zero'],
        'instances of agents': ['agent-deployment'],
        'instances of apps': ['app-hosting'],
        'endpoints that serve features': ['feature-store'],
      },
    },
  },
  'scale-to-zero': {
    id: 'scale-to-zero',
    category: 'scaling-predictions',
    name: 'Scale to zero',
    definition: 'Idle endpoints release all compute.',
    aliases: [
      'serverless inference',
      'serverless endpoint',
      'cold start',
      'idle shutdown',
      'auto-stop',
      'zero replicas',
    ],
    bar: {
      scope:
        'Online endpoints of deployed models that receive no requests; not notebooks, agents or jobs that end anyway.',
      core: [{ id: 'idle', text: 'an online endpoint without requests falls to no replicas or instances by itself' }],
      also: [{ id: 'wakes', text: 'a later request starts it again, without an action of the user' }],
      full: 'all',
      how: {
        'autoscaling layer that the platform or its distribution installs': 'native',
        'idle rule of the pool in which deployments run': 'native',
        'event-driven autoscaler that the user installs apart': 'integration',
        'serverless target of a deployment plug-in': 'integration',
      },
      elsewhere: {
        'replicas set to zero by an explicit call': [],
        'start and stop by timetable': [],
        'pool of instances that shrinks to a minimum above zero': ['autoscaling'],
        'compute that ends with a batch job': ['batch-inference'],
        'shared endpoint of a foundation model billed per token': ['foundation-model-catalog'],
        'agents without instances': ['agent-deployment'],
      },
    },
  },
  'traffic-splitting': {
    id: 'traffic-splitting',
    category: 'scaling-predictions',
    name: 'Traffic splitting',
    definition: 'Requests are divided between model versions by weight, including A/B and canary.',
    aliases: [
      'canary',
      'canary deployment',
      'canary release',
      'blue/green',
      'A/B testing',
      'weighted routing',
      'gradual rollout',
      'traffic shifting',
      'multi-armed bandit',
    ],
    bar: {
      scope: 'Live requests to one address, shared among models or versions that all answer; not copies of requests.',
      core: [
        {
          id: 'share',
          text: 'requests to one endpoint are divided among two or more models or versions by set shares',
        },
      ],
      also: [
        { id: 'shift', text: 'the shares can be changed, by the user or in steps, while the endpoint keeps serving' },
      ],
      full: 'all',
      how: {
        'traffic shares that last only while an endpoint is updated': 'native',
        'service mesh or ingress that the user installs apart': 'integration',
        'split by the service that a deployment plug-in targets': 'integration',
        'router component written by the user': 'custom',
      },
      elsewhere: {
        'rolling replacement without set shares': [],
        'deployment chosen by a header': [],
        'path chosen by a rule on content': ['inference-graphs'],
        'router that learns from rewards': ['inference-graphs'],
        'calls divided among outside model providers': ['ai-gateway'],
        'traffic of agent revisions': ['agent-deployment'],
        'copied requests': ['shadow-deployment'],
      },
    },
  },
  'champion-challenger': {
    id: 'champion-challenger',
    category: 'scaling-predictions',
    name: 'Champion/challenger',
    definition: 'Challenger models are compared continuously with a serving champion.',
    aliases: ['challenger model', 'champion model', 'model comparison', 'model bake-off'],
    bar: {
      scope: 'A deployed model and its rivals, compared while it serves; not the choice of a model in training.',
      core: [
        {
          id: 'compare',
          text: 'measures of a deployed model and of a rival, from the same recent data or live traffic, are shown together',
        },
      ],
      also: [
        { id: 'again', text: 'the comparison goes on with new data, or is repeated on a schedule' },
        {
          id: 'quality',
          text: 'the measures tell about the predictions, such as accuracy or predicted values, besides latency and errors',
        },
      ],
      full: 'all',
      how: {
        'comparison by an outside delivery tool': 'integration',
        'queries of the user on a separate metrics store': 'custom',
        'use that the vendor names, built from general metrics and charts': 'custom',
        'sample pipeline that trains, compares and deploys': 'custom',
      },
      elsewhere: {
        'comparison once, after training': ['automated-retraining'],
        'divided traffic without a comparison': ['traffic-splitting'],
        'copied traffic without a comparison': ['shadow-deployment'],
        'aliases called champion and challenger': ['lifecycle-stages'],
        'side-by-side view of trained models or runs': ['experiment-tracking'],
      },
    },
  },
  'shadow-deployment': {
    id: 'shadow-deployment',
    category: 'scaling-predictions',
    name: 'Shadow deployment',
    definition: 'Live requests are mirrored to a candidate whose responses are not returned.',
    aliases: [
      'shadow testing',
      'shadow mode',
      'shadow traffic',
      'traffic mirroring',
      'request mirroring',
      'dark launch',
    ],
    bar: {
      scope: 'Live requests copied as they arrive; not stored requests scored again later.',
      core: [
        {
          id: 'copy',
          text: 'live requests to a deployed model are also sent to a candidate, whose responses callers do not receive',
        },
      ],
      also: [{ id: 'seen', text: 'responses or metrics of the candidate are stored or shown' }],
      full: 'all',
      how: {
        'mirror of a service mesh or ingress that the user installs apart': 'integration',
        'second call in the user’s serving code': 'custom',
      },
      elsewhere: {
        'stored requests replayed to a rival later': ['champion-challenger'],
        'canary that receives no requests': ['traffic-splitting'],
        'mirroring that a road map announces': [],
      },
    },
  },
  'deployment-rollback': {
    id: 'deployment-rollback',
    category: 'scaling-predictions',
    name: 'Deployment rollback',
    definition: 'A previous model version can be restored to serving.',
    aliases: [
      'roll back',
      'automatic rollback',
      'revert model',
      'revert deployment',
      'restore previous version',
      'undo deployment',
    ],
    bar: {
      scope: 'The model version that serves, online or in scheduled scoring; not files, projects or training data.',
      core: [
        {
          id: 'back',
          text: 'an endpoint, deployment or scoring pipeline can be returned to a model version that it served before',
        },
      ],
      also: [
        {
          id: 'ready',
          text: 'the earlier version stays deployed, or its configuration is kept, so that one action or rule restores it',
        },
      ],
      full: 'all',
      how: {
        'earlier version entered by an ordinary update of the deployment': 'native',
        'return to the old version by the platform when an update fails': 'native',
        'traffic moved back to a version that is still deployed': 'native',
        'earlier state restored by the platform from version control': 'native',
        'earlier commit redeployed by an outside delivery tool': 'integration',
        'alias moved back, for code of the user that loads by alias': 'custom',
      },
      elsewhere: {
        'old version that answers until the new one is ready': [],
        'workflow, project or file restored': ['source-control'],
        'data returned to an earlier state': ['dataset-versioning'],
        'change of alias or stage in a registry': ['lifecycle-stages'],
      },
    },
  },
  'multi-model-endpoints': {
    id: 'multi-model-endpoints',
    category: 'scaling-predictions',
    name: 'Multi-model endpoints',
    definition: 'Independent models share one serving instance, and each request names the model that answers it.',
    aliases: [
      'MME',
      'multi-model serving',
      'model co-hosting',
      'model multiplexing',
      'shared endpoint',
      'high-density serving',
    ],
    bar: {
      scope:
        'Independent models on the same serving compute; not models or versions behind one address that each have their own.',
      core: [
        {
          id: 'shared',
          text: 'two or more independent models are served from the same instance, container or replica',
        },
      ],
      also: [
        { id: 'each', text: 'a request names the model that answers it, by path, header or field' },
        { id: 'add', text: 'a model is added or removed while the others keep serving' },
      ],
      full: 'all',
      how: {
        'models deployed in a pool whose machines they share': 'native',
        'multi-model container that the vendor supplies': 'native',
        'several models loaded by the user’s scoring code': 'custom',
        'several models wrapped as one': 'custom',
      },
      elsewhere: {
        'models behind one endpoint, each with its own compute': ['traffic-splitting'],
        'adapters of one base model': ['llm-serving'],
        'models called one after another': ['inference-graphs'],
        'outside model providers behind one address': ['ai-gateway'],
        'archived or planned component': [],
      },
    },
  },
  'accelerated-inference': {
    id: 'accelerated-inference',
    category: 'scaling-predictions',
    name: 'Accelerated inference',
    definition: 'Endpoints can use GPUs or other accelerators.',
    aliases: [
      'GPU inference',
      'GPU serving',
      'GPU endpoint',
      'TPU inference',
      'inference accelerator',
      'GPU-accelerated inference',
    ],
    bar: {
      scope: 'Online endpoints of deployed models; not training, notebooks or batch scoring.',
      core: [{ id: 'device', text: 'a deployed model can run on a GPU or another accelerator' }],
      also: [{ id: 'choice', text: 'the deployment names the kind, the number or the nodes of its accelerators' }],
      full: 'all',
      how: {
        'resource request or node selector in the platform’s own deployment resource': 'native',
        'GPU of a machine that the user provides for a serving node': 'native',
        'accelerators of the service that a deployment plug-in targets': 'integration',
      },
      elsewhere: {
        'accelerators for batch scoring': ['batch-inference'],
        'accelerators for training': ['accelerated-training'],
        'one model spread over several accelerators': ['llm-serving'],
        'accelerators that are no longer offered': [],
      },
    },
  },
  'grpc-inference': {
    id: 'grpc-inference',
    category: 'scaling-predictions',
    name: 'gRPC inference',
    definition: 'Predictions are available over gRPC.',
    aliases: ['gRPC endpoint', 'gRPC', 'gRPC API', 'gRPC prediction'],
    bar: {
      scope:
        'Prediction requests from callers; not management interfaces or calls between the platform’s own services.',
      core: [{ id: 'call', text: 'callers can send prediction requests to a deployed model over gRPC' }],
      also: [
        {
          id: 'ready',
          text: 'a serving runtime that the platform supplies speaks it, without server code of the user',
        },
      ],
      full: 'all',
      how: {
        'requests passed on to a gRPC port of the user’s container': 'native',
        'model server inside the platform that speaks gRPC to callers': 'native',
        'runtime in a serving platform set up apart': 'integration',
      },
      elsewhere: {
        'gRPC port inside a container that callers cannot reach': [],
        'another protocol for remote calls': [],
        'inference protocol over HTTP alone': ['real-time-endpoints'],
      },
    },
  },
  'ai-gateway': {
    id: 'ai-gateway',
    category: 'scaling-predictions',
    name: 'Generative AI gateway',
    definition: 'Calls to several model providers pass through one endpoint with keys, limits and routing.',
    aliases: [
      'AI gateway',
      'LLM gateway',
      'LLM proxy',
      'LLM router',
      'model routing',
      'rate limiting',
      'API key management',
      'provider fallback',
    ],
    bar: {
      scope:
        'Calls to generative models of several providers through a service of the platform; not client libraries in user code.',
      core: [
        { id: 'one', text: 'calls to models of two or more providers pass through one service or API of the platform' },
      ],
      also: [
        { id: 'keys', text: 'provider keys are kept in one place, so that callers do not need them' },
        { id: 'limits', text: 'requests, tokens or spending are limited for users, groups, providers or endpoints' },
        {
          id: 'routing',
          text: 'a call can go to one of several models, by share, rule, choice of the service or fallback',
        },
      ],
      full: 'all',
      how: {
        'gateway product in front of served models, set up apart': 'integration',
        'gateway product of the same vendor, set up apart': 'integration',
        'sample that deploys an open-source proxy': 'custom',
        'provider models deployed one by one as models of the platform': 'native',
      },
      elsewhere: {
        'provider library called in user code': [],
        'compatible chat API of a single served model': ['llm-serving'],
        'checks on prompts and answers': ['llm-guardrails'],
        'reports of tokens and cost': ['token-cost-tracking'],
        'gateway between agents and tools': ['agent-tools'],
        'limits on requests to a deployed model': [],
      },
    },
  },
  'request-batching': {
    id: 'request-batching',
    category: 'scaling-predictions',
    name: 'Request batching',
    definition: 'Online requests are grouped into batches on the server.',
    aliases: ['dynamic batching', 'adaptive batching', 'micro-batching', 'server-side batching', 'batcher'],
    bar: {
      scope:
        'Online requests grouped on the server; not batch jobs, nor the continuous batching of language-model servers.',
      core: [{ id: 'group', text: 'online requests that arrive separately are passed to the model as one batch' }],
      also: [{ id: 'set', text: 'the largest batch or the longest wait can be set' }],
      full: 'all',
      how: {
        'setting of a model server that the platform embeds': 'native',
        'option of the service that a deployment plug-in targets': 'integration',
        'model server that an example of the vendor deploys': 'custom',
      },
      elsewhere: {
        'continuous batching in a language-model server': ['llm-serving'],
        'several rows in one request': ['real-time-endpoints'],
        'prediction over a dataset': ['batch-inference'],
      },
    },
  },
  'high-availability': {
    id: 'high-availability',
    category: 'scaling-predictions',
    name: 'High availability',
    definition: 'Serving continues when a node fails, through replicas or load balancing.',
    aliases: [
      'HA',
      'failover',
      'fault tolerance',
      'redundancy',
      'load balancer',
      'multi-AZ',
      'multi-replica serving',
      'uptime',
    ],
    bar: {
      scope: 'Prediction serving; not training, the control plane or batch jobs.',
      core: [{ id: 'several', text: 'several instances serve one model behind one address' }],
      also: [{ id: 'failure', text: 'the page says that the loss of an instance, node or zone does not end serving' }],
      full: 'all',
      how: {
        'load balancer that the customer provides': 'integration',
        'serving nodes that the vendor’s tool deploys behind a load balancer': 'native',
      },
      elsewhere: {
        'replica count that changes with load': ['autoscaling'],
        'budget for planned evictions of pods': [],
        'service level agreement': ['service-level-agreement'],
        'disaster recovery, or a second region to move to': [],
        'several replicas of the control plane or a proxy': [],
        'fallback to another model provider': ['ai-gateway'],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
