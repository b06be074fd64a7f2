import type { Capabilities } from '../matrix-types.ts';

export const dataGovernance = {
  'data-catalog': {
    id: 'data-catalog',
    category: 'data-governance',
    name: 'Data catalogue',
    definition: 'Datasets are searchable with metadata.',
    aliases: [
      'data catalog',
      'metadata catalog',
      'metadata management',
      'data discovery',
      'dataset search',
      'data dictionary',
      'business glossary',
      'metastore',
    ],
    bar: {
      scope: 'Data that users look for; not workflows, models or code.',
      core: [
        { id: 'find', text: 'datasets, tables, files or features can be searched or filtered by name or metadata' },
      ],
      also: [
        { id: 'describe', text: 'users can add descriptions, tags or glossary terms' },
        { id: 'wide', text: 'tables or files in general are covered, beyond features or evaluation sets' },
      ],
      full: 'all',
      how: {
        'catalogue inside the product, whatever engine it uses': 'native',
        'catalogue product of the same vendor, set up apart': 'integration',
        'catalogue of an outside product read by a connector': 'integration',
      },
      elsewhere: {
        'metadata on data without a search': [],
        'search of workflows, models or nodes': ['model-registry'],
        'list of connections or storage': ['data-connectors'],
        'permissions on groups of datasets': ['data-access-control'],
      },
    },
  },
  'data-lineage': {
    id: 'data-lineage',
    category: 'data-governance',
    name: 'Data lineage',
    definition: 'The origin and transformations of data are recorded.',
    aliases: [
      'data provenance',
      'data traceability',
      'column-level lineage',
      'table lineage',
      'lineage graph',
      'impact analysis',
    ],
    bar: {
      scope: 'From data back to its sources and steps; not the lineage of models alone, or who created an object.',
      core: [
        { id: 'origin', text: 'the platform records which data or source a dataset, table or feature comes from' },
      ],
      also: [
        { id: 'step', text: 'the query, job, recipe or step that made it is part of the record' },
        { id: 'auto', text: 'the record arises from running or building the work, without entries by hand' },
        { id: 'follow', text: 'it can be followed over several steps, as a graph or by a query' },
      ],
      full: 'all',
      how: {
        'metadata store inside the pipeline component': 'native',
        'events sent to a lineage store set up apart': 'integration',
        'lineage product of the same vendor, set up apart': 'integration',
        'artefacts that user code logs one by one': 'custom',
      },
      elsewhere: {
        'model traced to its training data': ['model-lineage'],
        'who created or changed an object': ['audit-log'],
        'earlier states of data': ['dataset-versioning'],
        'recorded data of each step of an inference request': ['payload-logging'],
        'list of what depends on a dataset': [],
      },
    },
  },
  'dataset-versioning': {
    id: 'dataset-versioning',
    category: 'data-governance',
    name: 'Dataset versioning',
    definition: 'Dataset states are versioned and retrievable.',
    aliases: ['data versioning', 'data version control', 'data snapshot', 'time travel', 'dataset history'],
    bar: {
      scope: 'States of data; not versions of definitions, settings or projects, and not backups.',
      core: [{ id: 'earlier', text: 'an earlier state of a dataset can be read by version, identifier or time' }],
      also: [
        { id: 'fixed', text: 'a version fixes the data itself, beyond a reference, digest or schema' },
        { id: 'wide', text: 'tables or files in general are covered, beyond evaluation sets or features' },
      ],
      full: 'all',
      how: {
        'table format with history inside the platform': 'native',
        'versioned items of a general repository of the product': 'native',
        'outside version store in an example of the vendor': 'custom',
        'copies that user code keeps under names': 'custom',
      },
      elsewhere: {
        'backup or snapshot for recovery': [],
        'settings of datasets in project history': ['source-control'],
        'digest of data logged with a run': ['experiment-tracking'],
        'outputs of steps kept with a run': ['pipeline-orchestration'],
        'version of a feature definition or schema': ['feature-store'],
      },
    },
  },
  'data-access-control': {
    id: 'data-access-control',
    category: 'data-governance',
    name: 'Data access control',
    definition: 'Permissions can be set on data or features.',
    aliases: [
      'data permissions',
      'row-level security',
      'RLS',
      'column-level security',
      'fine-grained access control',
      'data ACL',
    ],
    bar: {
      scope: 'Rights on data and features; not rights on models, projects in general, or secrets.',
      core: [
        {
          id: 'rights',
          text: 'users, groups or roles are granted rights on data, such as tables, datasets, files or features',
        },
      ],
      also: [
        { id: 'single', text: 'rights can be set for one table, dataset, repository or feature set' },
        { id: 'kinds', text: 'reading data and changing or managing it are separate rights' },
        { id: 'fine', text: 'rights reach rows, columns or attributes' },
      ],
      full: 2,
      how: {
        'identity and access service of the same cloud': 'native',
        'permissions service for data lakes of the same vendor, set up apart': 'integration',
        'feature store, set up apart, with roles': 'integration',
        'storage credentials for each namespace, set by the distribution': 'native',
      },
      elsewhere: {
        'rights on projects or workspaces that do not name data': ['role-based-access'],
        'credentials and secrets for data sources': ['data-connectors'],
        'filter of folders in a file browser': [],
        'masking because data is personal': ['data-privacy'],
        'identity under which jobs read data': ['role-based-access'],
      },
    },
  },
  'audit-log': {
    id: 'audit-log',
    category: 'data-governance',
    name: 'Audit log',
    definition: 'Actions of users in the platform are recorded with who acted and when.',
    aliases: ['audit trail', 'audit logging', 'activity log', 'access log', 'event history', 'user activity log'],
    bar: {
      scope: 'Who did what in the platform; not payloads, metrics, or the history of one object alone.',
      core: [{ id: 'who', text: 'actions in the platform are recorded with the user or identity and the time' }],
      also: [
        { id: 'wide', text: 'several kinds of object or service are covered, beyond one gateway or deployment' },
        { id: 'read', text: 'entries can be searched, queried, displayed or exported' },
      ],
      full: 'all',
      how: {
        'audit service of the same cloud that records by default': 'native',
        'commits of the user to the platform’s version control': 'native',
        'log shipping to a product set up apart': 'integration',
      },
      elsewhere: {
        'requests to models and their answers': ['payload-logging'],
        'log-ins, sessions or usage as statistics': [],
        'approvals of deployments': ['approval-workflow'],
        'events of a single deployment': [],
        'messages of services for support': [],
      },
    },
  },
  encryption: {
    id: 'encryption',
    category: 'data-governance',
    name: 'Encryption',
    definition: 'Stored data and traffic are encrypted, with keys that the customer can manage.',
    aliases: [
      'customer-managed key',
      'CMK',
      'CMEK',
      'BYOK',
      'encryption at rest',
      'encryption in transit',
      'encrypted storage',
      'encrypted traffic',
      'customer-managed encryption key',
    ],
    bar: {
      scope: 'Data, models and traffic of the platform; not secrets or credentials alone.',
      core: [
        {
          id: 'encrypts',
          text: 'data that the platform stores or sends is encrypted by default or by a documented setting',
        },
      ],
      also: [
        { id: 'rest', text: 'stored data is encrypted' },
        { id: 'transit', text: 'traffic to the platform, or between its services, is encrypted' },
        { id: 'keys', text: 'the customer can supply or manage a key for stored data' },
      ],
      full: 'all',
      how: {
        'key service of the same cloud': 'native',
        'certificates given to the platform’s chart or settings': 'native',
        'encrypted storage created by the vendor’s installation module': 'native',
        'service mesh inside the distribution': 'native',
        'service mesh that the user installs apart': 'integration',
        'options passed on to the customer’s storage': 'integration',
      },
      elsewhere: {
        'store for secrets or provider keys': [],
        'encrypted model files in trusted execution environments': [],
        'authentication to a message broker': [],
        'compliance profile': [],
        'report or certificate of an audit': ['soc-2-report', 'iso-27001-certificate'],
      },
    },
  },
  'data-privacy': {
    id: 'data-privacy',
    category: 'data-governance',
    name: 'Data privacy',
    definition: 'Features for personal data obligations such as consent, masking or erasure.',
    aliases: [
      'PII',
      'data masking',
      'anonymisation',
      'anonymization',
      'right to be forgotten',
      'consent management',
      'personal data protection',
      'erasure of personal data',
      'PII masking',
    ],
    bar: {
      scope:
        'Personal data in what users process; not accounts of the platform’s own users, residency, or vendor’s promises.',
      core: [
        {
          id: 'personal',
          text: 'a function is documented for personal or sensitive data in datasets, documents, predictions or traces',
        },
      ],
      also: [
        { id: 'find', text: 'personal data is detected, tagged or registered' },
        { id: 'mask', text: 'personal data is masked, replaced or redacted' },
        { id: 'erase', text: 'data of a person can be erased for good, or consent is recorded' },
      ],
      full: 2,
      how: {
        'plug-in of the vendor': 'native',
        'masking function that user code registers': 'custom',
        'pipeline of the user with synthetic data': 'custom',
      },
      elsewhere: {
        'personal data found in prompts and answers only': ['llm-guardrails'],
        'row filters and column masks of general use': ['data-access-control'],
        'accounts of the platform’s own users deleted': [],
        'deletion of records with no word of personal data': [],
        'usage data that the product sends to its vendor': [],
        'data kept in a region': ['data-residency'],
      },
    },
  },
  'data-residency': {
    id: 'data-residency',
    category: 'data-governance',
    name: 'Data residency',
    definition: 'The customer chooses the region or country in which the service keeps its data.',
    aliases: ['data location', 'data localisation', 'data localization', 'data sovereignty', 'regional data storage'],
    of: 'form',
    bar: {
      scope:
        'Data that users put into, or make in, a service that the vendor operates; not software that the customer places where it likes.',
      core: [
        {
          id: 'stored',
          text: 'the page says that data of the customer are stored in the region or country that the customer chose',
        },
      ],
      also: [
        { id: 'processed', text: 'the data are said to be processed in that region or country too' },
        { id: 'leaves', text: 'the page says which data leave it, or that none do' },
      ],
      full: 'all',
      how: {
        'region chosen when the workspace, project or account is created': 'native',
        'separate site of the service for a country or a group of countries': 'native',
        'storage of the customer’s own that the service is pointed to': 'custom',
      },
      elsewhere: {
        'list of regions without a word on where data stay': [],
        'software that the customer installs where it likes': ['self-hosted'],
        'product in a cloud account of the customer': ['customer-cloud-deployment'],
        'copy of data or models in a second region': [],
        'addresses or permissions of a region': ['network-isolation', 'data-access-control'],
        'personal data found, masked or erased': ['data-privacy'],
        'rules on transfers in a contract without a place': [],
      },
    },
  },
  'soc-2-report': {
    id: 'soc-2-report',
    category: 'data-governance',
    name: 'SOC 2 report',
    definition: 'An independent auditor has reported on the service by the SOC 2 criteria.',
    aliases: ['SOC2', 'SOC 2 Type II', 'SOC 2 Type 2', 'SOC 2 attestation', 'System and Organization Controls 2'],
    of: 'form',
    bar: {
      scope:
        'The platform as somebody runs it, not the cloud under it, its data centres, or functions for audits of users.',
      core: [
        {
          id: 'covered',
          text: 'the vendor says that SOC 2 reports cover the platform, named, listed in scope, or its only platform',
        },
      ],
      also: [{ id: 'type-2', text: 'the report is of Type 2, covering a period and not a day' }],
      full: 'all',
      how: {
        'report on a cloud that lists the service in its scope': 'native',
        'report on a third party’s service that runs the platform': 'native',
      },
      elsewhere: {
        'report on a vendor with several platforms that names none': [],
        'report on another product of the vendor, or on the cloud alone': [],
        'controls designed for SOC 2, or an audit to come': [],
        'SOC 1 or SOC 3 report alone': [],
        'evidence collected for audits of the user': ['audit-log'],
      },
    },
  },
  'iso-27001-certificate': {
    id: 'iso-27001-certificate',
    category: 'data-governance',
    name: 'ISO 27001 certificate',
    definition: 'The management of information security behind the service is certified to ISO/IEC 27001.',
    aliases: ['ISO/IEC 27001', 'ISO27001', 'ISO 27001 certification', 'certified to ISO 27001'],
    of: 'form',
    bar: {
      scope:
        'The platform as somebody runs it, not the cloud under it, its data centres, or functions for audits of users.',
      core: [
        {
          id: 'covered',
          text: 'the vendor says that its platform, named, listed in scope or its only one, is certified or compliant',
        },
      ],
      also: [{ id: 'certificate', text: 'the page speaks of a certificate or of being certified, beyond compliance' }],
      full: 'all',
      how: {
        'certificate of a cloud that lists the service in its scope': 'native',
        'certificate of a third party for a service that runs the platform': 'native',
      },
      elsewhere: {
        'certificate of a vendor with several platforms that names none': [],
        'certificate for another product of the vendor, or for the cloud alone': [],
        'security programme based on, or aligned with, the standard': [],
        'other standards of the family, such as ISO 27017, alone': [],
      },
    },
  },
  'hipaa-eligibility': {
    id: 'hipaa-eligibility',
    category: 'data-governance',
    name: 'HIPAA eligibility',
    definition:
      'Health information that HIPAA protects may be processed in the service, under an agreement with its vendor.',
    aliases: [
      'HIPAA',
      'HIPAA compliance',
      'HIPAA eligible service',
      'HIPAA BAA',
      'Health Insurance Portability and Accountability Act',
    ],
    of: 'form',
    bar: {
      scope: 'Health information in the platform as somebody runs it, not what users may build on their own machines.',
      core: [
        {
          id: 'eligible',
          text: 'the vendor says that protected health information may be processed in the platform, or names it HIPAA eligible',
        },
      ],
      also: [{ id: 'baa', text: 'the vendor signs a business associate agreement (BAA) that covers the platform' }],
      full: 'all',
      how: {
        'listed among the services that the cloud’s agreement covers': 'native',
        'allowed only with a security profile or setting switched on': 'native',
      },
      elsewhere: {
        'cloud that signs agreements, without the service': [],
        'another product of the vendor': [],
        'masking or detection of health data': ['data-privacy'],
        'installation that the user makes compliant': ['self-hosted'],
      },
    },
  },
  'fedramp-authorization': {
    id: 'fedramp-authorization',
    category: 'data-governance',
    name: 'FedRAMP authorisation',
    definition: 'The service is authorised for federal agencies of the United States under FedRAMP.',
    aliases: [
      'FedRAMP',
      'FedRAMP authorization',
      'FedRAMP High',
      'FedRAMP Moderate',
      'FedRAMP ATO',
      'Federal Risk and Authorization Management Program',
    ],
    of: 'form',
    bar: {
      scope:
        'An authorisation of the platform as somebody runs it, not of the cloud under it or of single agencies’ installations.',
      core: [
        {
          id: 'authorised',
          text: 'the vendor or FedRAMP says that the platform is authorised, or in the scope of an authorisation',
        },
      ],
      also: [{ id: 'level', text: 'the impact level of the authorisation, Low, Moderate or High, is stated' }],
      full: 'all',
      how: { 'authorisation of a cloud that lists the service in its scope': 'native' },
      elsewhere: {
        'status ready or in process, or an assessment without its result': [],
        'environment or profile for customers with FedRAMP duties': [],
        'region for governments without a named authorisation': [],
        'authorisation of another product of the vendor': [],
        'installation that the user gets authorised': ['self-hosted'],
      },
    },
  },
} as const satisfies Partial<Capabilities>;
