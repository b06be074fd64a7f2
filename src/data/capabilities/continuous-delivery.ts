import type { Capabilities } from '../matrix-types.ts';

export const continuousDelivery = {
  'ci-cd-integration': {
    id: 'ci-cd-integration',
    category: 'continuous-delivery',
    name: 'CI/CD integration',
    definition: 'Documented integration with external CI/CD systems, or ready-made pipeline templates for them.',
    aliases: [
      'CI/CD',
      'continuous integration',
      'continuous delivery',
      'continuous deployment',
      'GitOps',
      'build pipeline',
      'deployment pipeline',
    ],
    bar: {
      scope:
        'Delivery of models, pipelines, projects or agents by a CI/CD system outside the platform; not pipelines that train or serve, and not reviews of code.',
      core: [
        {
          id: 'supplied',
          text: 'the vendor supplies a template, action or extension for a named CI/CD or GitOps system',
        },
        { id: 'described', text: 'the documentation says how a CI/CD or GitOps system works with the platform' },
      ],
      also: [
        {
          id: 'deploy',
          text: 'the run of that system creates or updates a model, pipeline, agent, project or deployment on the platform',
        },
      ],
      full: 'all',
      how: {
        'template, action or extension that the documentation offers for use': 'native',
        'mode of the product in which a controller applies a repository': 'native',
        'guide for a named system, without supplied code': 'integration',
        'pipelines that the vendor calls a sample or an example': 'custom',
        'API or webhook that the user’s scripts call or receive': 'custom',
      },
      elsewhere: {
        'login of a CI/CD system without a secret': [],
        'tests run by a CI/CD system without delivery': ['llm-evaluation'],
        'action in which an agent reviews code': [],
        'files that a tool applies': ['infrastructure-as-code'],
        'model versions that move on after approval': ['environment-promotion', 'approval-workflow'],
      },
    },
  },
  'automated-retraining': {
    id: 'automated-retraining',
    category: 'continuous-delivery',
    name: 'Automated retraining',
    definition: 'Retraining starts from a schedule, trigger or metric.',
    aliases: [
      'continuous training',
      'scheduled retraining',
      'triggered retraining',
      'auto-retrain',
      'retraining pipeline',
      'model refresh',
    ],
    bar: {
      scope:
        'Starting training again without a person; not continued training by hand, and not the monitoring that tells of decay.',
      core: [
        {
          id: 'start',
          text: 'a schedule, an event or a metric starts a training, or the pipeline that contains it, again',
        },
      ],
      also: [
        { id: 'signal', text: 'new or changed data, or a monitored metric, can start it' },
        { id: 'follow', text: 'the new model is registered, compared or deployed without a person' },
      ],
      full: 1,
      how: {
        'schedule or trigger of the platform’s own pipelines or jobs': 'native',
        'schedule of pipelines made for machine learning, without a word on training': 'native',
        'event service of the same cloud, with rules set up there': 'integration',
        'example in which another product starts the training': 'custom',
        'API call from the user’s script': 'custom',
      },
      elsewhere: {
        'schedule for jobs in general, without a word on training': ['pipeline-orchestration'],
        'training continued or repeated by hand': [],
        'workflow deployed again without training': ['environment-promotion'],
        'alert that advises retraining': ['monitoring-alerts', 'drift-detection'],
        'new version taken up by jobs at their next run': ['lifecycle-stages'],
      },
    },
  },
  'environment-promotion': {
    id: 'environment-promotion',
    category: 'continuous-delivery',
    name: 'Environment promotion',
    definition: 'Models or projects move from one environment to another, such as development, test and production.',
    aliases: [
      'dev/test/prod',
      'dev/staging/prod',
      'dev to prod',
      'staging environment',
      'model promotion',
      'release management',
      'multi-environment deployment',
    ],
    bar: {
      scope:
        'Moving what was developed to another workspace, account, cluster, catalogue or installation; not labels of versions in one place.',
      core: [
        {
          id: 'move',
          text: 'a model, agent, pipeline or project is copied or deployed from one environment to another',
        },
      ],
      also: [
        { id: 'stages', text: 'the environments are named in the product, such as development, test and production' },
        { id: 'gate', text: 'a test, comparison or approval can be required before the move' },
        { id: 'settings', text: 'connections, variables or sizes can differ by environment' },
      ],
      full: 2,
      how: {
        'registry that several workspaces share': 'native',
        'files with a target for each environment': 'native',
        'pipeline that a tool of the product sets up on a CI/CD service': 'native',
        'solution of the same cloud’s vendor, built on its CI/CD service': 'integration',
        'export tool of a separate project': 'integration',
        'example repository with a CI/CD system': 'custom',
      },
      elsewhere: {
        'label, alias or copy of a version inside one registry': ['lifecycle-stages'],
        'whole projects taken out, with no environment to go to': ['bulk-export'],
        'parameter that selects test or production data': [],
        'draft that becomes a production deployment in place': ['lifecycle-stages'],
        'workflow versions that are required for deployment': [],
        'definitions of features moved by Git': ['feature-store'],
      },
    },
  },
  'infrastructure-as-code': {
    id: 'infrastructure-as-code',
    category: 'continuous-delivery',
    name: 'Infrastructure as code',
    definition: 'Resources can be declared through an official provider, chart or bundle format.',
    aliases: ['IaC', 'YAML manifest', 'declarative configuration', 'configuration as code', 'provisioning template'],
    bar: {
      scope:
        'Declaring resources in files that a tool of the vendor, or of an infrastructure product, applies; not scripts and not API calls.',
      core: [
        {
          id: 'declared',
          text: 'a provider, chart, operator, template or file format of the vendor creates or changes resources from files',
        },
      ],
      also: [
        {
          id: 'content',
          text: 'at least two kinds of content, such as jobs, endpoints, models, projects or users, can be declared',
        },
      ],
      full: 'all',
      how: {
        'provider of the vendor for Terraform, Pulumi or Ansible': 'native',
        'template service of the same cloud': 'native',
        'custom resources of Kubernetes that the product defines': 'native',
        'operator or provider of another organisation': 'integration',
      },
      elsewhere: {
        'installation script or installer': ['self-hosted', 'kubernetes-install'],
        'files kept in Git': ['source-control'],
        'settings in files of one program': [],
        'code templates that provision resources for an example': [],
      },
    },
  },
  'source-control': {
    id: 'source-control',
    category: 'continuous-delivery',
    name: 'Source control integration',
    definition: 'Projects, notebooks or pipelines are versioned in Git.',
    aliases: [
      'Git integration',
      'version control',
      'VCS',
      'SCM',
      'code versioning',
      'repository sync',
      'Git repository',
      'Git versioning',
    ],
    bar: {
      scope:
        'Git as the store of projects, notebooks, pipelines or deployments; not the platform’s own version histories, and not commits noted with a run.',
      core: [
        {
          id: 'git',
          text: 'a feature of the product links projects, notebooks, pipelines or deployments with a Git repository',
        },
      ],
      also: [
        { id: 'remote', text: 'a remote repository of the user’s choice can be linked' },
        { id: 'write', text: 'changes can be committed or pushed to it from the product' },
      ],
      full: 'all',
      how: {
        'connection to named Git hosts': 'native',
        'files in Git that a CI/CD or GitOps tool applies': 'custom',
        'commands of Git in a terminal of a notebook': 'custom',
        'code kept in Git by convention, with a hook': 'custom',
      },
      elsewhere: {
        'commit noted with a run or model': ['model-lineage', 'experiment-tracking'],
        'versions kept by the platform without Git': [],
        'source from which one deployment is built': ['ci-cd-integration'],
        'comparison of two workflows': [],
      },
    },
  },
  'bulk-export': {
    id: 'bulk-export',
    category: 'continuous-delivery',
    name: 'Bulk export and migration',
    definition: 'Whole projects, or many models and their metadata at once, can be taken out of the platform.',
    aliases: [
      'exit plan',
      'exit strategy',
      'data portability',
      'project export',
      'workspace export',
      'workspace migration',
      'offboarding',
    ],
    bar: {
      scope:
        'What users made in the product, taken out as files or into another installation; not single models, results or logs.',
      core: [
        {
          id: 'bulk',
          text: 'a documented procedure takes whole projects or workspaces, or all objects of a kind, out of the product',
        },
      ],
      also: [
        { id: 'import', text: 'what was taken out can be brought into another installation, account or workspace' },
        { id: 'open', text: 'what is taken out is in a documented format, or one that other products read' },
        { id: 'end', text: 'the vendor says how long data stay, or when they are deleted, once the contract ends' },
      ],
      full: 2,
      how: {
        'export function, command or API of the product': 'native',
        'exporter in a client or provider of the vendor': 'native',
        'tool of a separate project': 'integration',
        'backup of databases and storage, made with their own tools': 'custom',
        'script of the vendor that customers adapt': 'custom',
      },
      elsewhere: {
        'single model for use elsewhere': ['model-export'],
        'release to the next environment alone': ['environment-promotion'],
        'model versions copied or shared between workspaces': ['cross-workspace-models'],
        'code kept in Git': ['source-control'],
        'resources declared in files by hand': ['infrastructure-as-code'],
        'backup that restores the same installation': [],
        'move inside one service, region or tenant': [],
        'export of logs or recorded requests': ['audit-log', 'payload-logging'],
        'data of one person exported or erased': ['data-privacy'],
        'move to a newer version or generation of the product': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
