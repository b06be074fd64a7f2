import type { Capabilities } from '../matrix-types.ts';

export const modelGovernance = {
  'model-registry': {
    id: 'model-registry',
    category: 'model-governance',
    name: 'Model registry',
    definition: 'A catalogue of registered models and their versions.',
    aliases: ['model repository', 'model store', 'model versioning', 'model management'],
    bar: {
      scope:
        'The user’s models as named objects; not files in a store, workflows, runs or catalogues of pretrained models.',
      core: [
        {
          id: 'versions',
          text: 'a model is registered under a name with numbered or named versions, and registered models are listed',
        },
      ],
      also: [
        { id: 'metadata', text: 'a version or model carries metadata, such as metrics, tags or a description' },
        { id: 'use', text: 'a registered version can be deployed or loaded by its name and version' },
      ],
      full: 'all',
      how: {
        'registry of an open-source product that the platform hosts': 'native',
        'model object with versions inside a project': 'native',
        'registry of another product beside the platform': 'integration',
      },
      elsewhere: {
        'versions of workflows that contain a model': [],
        'catalogue of third-party models': ['foundation-model-catalog'],
        'list of deployments': ['deployment-inventory'],
        'models attached to runs': ['experiment-tracking'],
        'interface that loads models into a model server': ['multi-model-endpoints'],
      },
    },
  },
  'lifecycle-stages': {
    id: 'lifecycle-stages',
    category: 'model-governance',
    name: 'Lifecycle stages or aliases',
    definition:
      'A model version carries a stage, alias or status that can be changed, and that deployment can refer to.',
    aliases: [
      'model stage',
      'model status',
      'model alias',
      'version alias',
      'version tag',
      'active version',
      'model lifecycle stage',
    ],
    bar: {
      scope: 'A mark that tells how far a model version is; not the approval itself, or separate environments.',
      core: [{ id: 'mark', text: 'a version of a model can be given a stage, alias, status or active flag' }],
      also: [
        { id: 'move', text: 'the mark can be changed later, or moved to another version' },
        { id: 'refer', text: 'deployment, loading or a filter can refer to the mark' },
      ],
      full: 'all',
      how: {
        'label on a version of the workflow that holds the model': 'native',
        'draft and locked versions of an artefact that serves': 'native',
        'branch or pointer in versioned storage that holds models': 'custom',
        'user-defined property with no function in the platform': 'custom',
      },
      elsewhere: {
        'decision of a person, with a record': ['approval-workflow'],
        'development, test and production environments': ['environment-promotion'],
        'most recent version taken by default': ['model-registry'],
      },
    },
  },
  'model-access-control': {
    id: 'model-access-control',
    category: 'model-governance',
    name: 'Model access control',
    definition: 'Permissions can be set on registered models.',
    aliases: ['model permissions', 'registry permissions', 'model ACL', 'model RBAC'],
    bar: {
      scope:
        'Rights on registered models; not rights on endpoints, provider models of a gateway, or projects in general.',
      core: [{ id: 'rights', text: 'users, groups or roles are granted rights on registered models' }],
      also: [
        { id: 'single', text: 'rights can be set for a single model or group of versions' },
        { id: 'kinds', text: 'using or reading a model and changing it are separate rights' },
      ],
      full: 'all',
      how: {
        'identity and access service of the same cloud': 'native',
        'policy engine that the platform reads': 'native',
        'policy service of the same cloud that the user sets up': 'integration',
        'rights on storage that holds models as files': 'custom',
      },
      elsewhere: {
        'rights on endpoints or deployments': ['role-based-access'],
        'roles in a workspace that do not name models': ['role-based-access'],
        'provider models of a gateway': ['ai-gateway'],
        'models allowed for deployment by an approval': ['approval-workflow'],
      },
    },
  },
  'model-lineage': {
    id: 'model-lineage',
    category: 'model-governance',
    name: 'Model lineage',
    definition: 'A model version links to the run, code and data that produced it.',
    aliases: [
      'model provenance',
      'traceability',
      'artifact lineage',
      'artefact lineage',
      'ML metadata',
      'metadata store',
    ],
    bar: {
      scope: 'From a model version back to what produced it; not the lineage of data alone, or forward to deployments.',
      core: [{ id: 'link', text: 'a model or model version is linked to a run, code or data that produced it' }],
      also: [
        { id: 'run', text: 'the link leads to the run, job, experiment or pipeline' },
        { id: 'code', text: 'the link leads to the code, commit, notebook, recipe or component' },
        { id: 'data', text: 'the link leads to the training data' },
      ],
      full: 'all',
      how: {
        'link that arises when user code logs a model': 'native',
        'metadata store inside the pipeline component': 'native',
        'identifier of a data version kept in another product': 'integration',
        'fields that the user fills in': 'custom',
      },
      elsewhere: {
        'origin of datasets without a model': ['data-lineage'],
        'summary of a workflow as a document apart from the model': ['model-documentation'],
        'models linked to their deployments': ['deployment-inventory'],
        'parameters and metrics of runs': ['experiment-tracking'],
      },
    },
  },
  'cross-workspace-models': {
    id: 'cross-workspace-models',
    category: 'model-governance',
    name: 'Cross-workspace model sharing',
    definition: 'Registered models can be used from other workspaces or accounts.',
    aliases: [
      'shared registry',
      'central model registry',
      'cross-account sharing',
      'cross-project sharing',
      'organisation-wide registry',
      'organization-wide registry',
    ],
    bar: {
      scope:
        'Registered models used outside the workspace, project or account that registered them; not files carried over.',
      core: [{ id: 'across', text: 'a registered model can be used from another workspace, project or account' }],
      also: [
        { id: 'shared', text: 'it is used from one place, without a copy in each workspace' },
        { id: 'granted', text: 'a grant, a share or a role decides who may use it there' },
      ],
      full: 'all',
      how: {
        'sharing service of the same cloud': 'native',
        'registry of another product that several workspaces use': 'integration',
      },
      elsewhere: {
        'runs or experiments linked to another workspace': ['experiment-tracking'],
        'provider models of a gateway': ['ai-gateway'],
        'catalogue of third-party models': ['foundation-model-catalog'],
        'export and import as a file': ['model-export', 'external-models'],
        'release to the next environment': ['environment-promotion'],
      },
    },
  },
  'approval-workflow': {
    id: 'approval-workflow',
    category: 'model-governance',
    name: 'Approval workflow',
    definition: 'Promotion or deployment can require recorded approval.',
    aliases: [
      'sign-off',
      'model approval',
      'approval gate',
      'deployment gate',
      'manual approval',
      'four-eyes principle',
      'change management',
    ],
    bar: {
      scope: 'A person’s decision before a model is promoted or deployed; not automatic tests, or permissions alone.',
      core: [
        {
          id: 'decision',
          text: 'a person approves or rejects a model version, deployment or promotion, and the decision is recorded',
        },
      ],
      also: [
        { id: 'gate', text: 'without the approval, promotion or deployment is refused or held' },
        { id: 'approver', text: 'who may approve is set by role, group, permission or policy' },
      ],
      full: 'all',
      how: {
        'label that decides which versions may run in production': 'native',
        'approval task in a deployment job of the platform': 'native',
        'approval gate of a delivery system in the vendor’s documented set-up': 'integration',
        'required review of configuration in version control': 'custom',
        'status or tag that users keep, with no gate': 'custom',
      },
      elsewhere: {
        'metric threshold or automatic check that blocks a version': [],
        'review of datasets or features': ['feature-store'],
        'approval before an agent is released': ['agent-deployment'],
        'person who confirms an action of an agent': [],
      },
    },
  },
  'model-documentation': {
    id: 'model-documentation',
    category: 'model-governance',
    name: 'Model documentation',
    definition: 'Model cards or compliance reports are generated or stored.',
    aliases: [
      'model card',
      'factsheet',
      'compliance report',
      'automated documentation',
      'model report',
      'compliance documentation',
    ],
    bar: {
      scope:
        'Documents about the user’s own models; not free-text descriptions, cards of third-party models or test reports.',
      core: [
        { id: 'generated', text: 'a document about a trained model is generated from what the platform knows' },
        { id: 'card', text: 'a card or record with set sections is stored for a model' },
      ],
      also: [
        {
          id: 'content',
          text: 'it covers at least two of intended use, data, evaluation, explanations, risks and limits',
        },
        { id: 'export', text: 'it is or can be exported as a document, such as PDF, Word, HTML or Markdown' },
      ],
      full: 'all',
      how: {
        'card of another product stored with the logged model': 'integration',
        'library among the vendor’s samples': 'custom',
      },
      elsewhere: {
        'free-text description or README of a registered model': ['model-registry'],
        'cards of third-party models': ['foundation-model-catalog'],
        'document about a workflow': [],
        'report about a deployment': [],
        'report of an evaluation or a test': ['llm-evaluation'],
      },
    },
  },
  'prompt-registry': {
    id: 'prompt-registry',
    category: 'model-governance',
    name: 'Prompt registry',
    definition: 'Prompts are stored, versioned and retrieved by name.',
    aliases: [
      'prompt management',
      'prompt versioning',
      'prompt library',
      'prompt template',
      'prompt catalogue',
      'prompt catalog',
      'prompt hub',
    ],
    bar: {
      scope:
        'The user’s prompts as objects of the platform; not prompts in code, in a playground or supplied by the vendor.',
      core: [
        { id: 'named', text: 'prompts or prompt templates are stored in the platform under a name, for use elsewhere' },
      ],
      also: [
        { id: 'versions', text: 'versions of a prompt are kept, and an earlier one can be read' },
        { id: 'fetch', text: 'code or another component gets a prompt by its name or identifier' },
      ],
      full: 'all',
      how: {
        'prompt registry of an open-source product that the platform hosts': 'native',
        'separate server of the same ecosystem that stores prompts': 'integration',
        'prompts kept as files in version control': 'custom',
      },
      elsewhere: {
        'prompts that the vendor alone supplies': [],
        'prompt tried in a studio or playground': [],
        'prompt template deployed as part of a model': ['llm-serving'],
        'rewriting of prompts by an optimiser': [],
      },
    },
  },
  'foundation-model-catalog': {
    id: 'foundation-model-catalog',
    category: 'model-governance',
    name: 'Foundation model catalogue',
    definition: 'Third-party pretrained models can be browsed and deployed.',
    aliases: [
      'foundation model catalog',
      'model catalog',
      'model hub',
      'model zoo',
      'model marketplace',
      'pretrained models',
      'open-weight models',
      'base model',
    ],
    bar: {
      scope:
        'Pretrained models of others to choose and deploy; not the user’s registered models, or provider models of a gateway.',
      core: [
        {
          id: 'listed',
          text: 'pretrained models of third parties are listed in the product, with a description or properties',
        },
      ],
      also: [
        { id: 'find', text: 'the list can be searched or filtered, for example by task, provider or licence' },
        {
          id: 'deploy',
          text: 'a listed model is deployed to an endpoint, or is served by the platform, from its entry',
        },
      ],
      full: 'all',
      how: {
        'gallery of another vendor’s models inside the product': 'native',
        'listed models that the platform already serves': 'native',
      },
      elsewhere: {
        'provider models that a gateway may call': ['ai-gateway'],
        'model loaded by its name from an outside hub': ['external-models'],
        'template that downloads a model': ['external-models'],
        'base models offered for fine-tuning only': ['llm-fine-tuning'],
      },
    },
  },
  'deployment-inventory': {
    id: 'deployment-inventory',
    category: 'model-governance',
    name: 'Deployment inventory',
    definition: 'Deployed models are listed with their state.',
    aliases: [
      'deployed model list',
      'endpoint list',
      'deployment list',
      'deployment dashboard',
      'fleet view',
      'model inventory',
    ],
    bar: {
      scope: 'Deployments of models seen together; not registered models, pipelines, agents or users.',
      core: [
        {
          id: 'list',
          text: 'deployed models, endpoints or deployments are listed together, in the interface, API or command line',
        },
      ],
      also: [
        { id: 'state', text: 'each entry shows a state, such as running, failed or healthy' },
        { id: 'model', text: 'each entry shows or leads to the model or version that it serves' },
      ],
      full: 'all',
      how: {
        'list of deployments of workflows': 'native',
        'custom resources read with the cluster’s own command line': 'custom',
        'list of deployments on the target of a plug-in': 'integration',
      },
      elsewhere: {
        'list of models and versions': ['model-registry'],
        'list of pipelines or jobs': ['pipeline-orchestration'],
        'agents that are discovered or listed': [],
        'counts of users and items': [],
        'log of events of one deployment': [],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
