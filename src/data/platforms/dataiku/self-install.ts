import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'linux-install',
    text: 'Dataiku can be installed on Linux.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['custom-install'],
    sources: [
      { title: 'Dataiku documentation: Installing', url: 'https://doc.dataiku.com/dss/latest/installation/index.html' },
      {
        title: 'Dataiku documentation: Installing a new DSS instance',
        url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'aws-install',
    text: 'Dataiku can be installed on AWS.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['cloud-stacks'],
    sources: [
      { title: 'Dataiku documentation: Installing', url: 'https://doc.dataiku.com/dss/latest/installation/index.html' },
      {
        title: 'Dataiku documentation: Other installation options',
        url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'supported-installs',
    text: 'Dataiku supports installation by Cloud Stacks on AWS, Azure or GCP, by a custom install on Linux, and use of Dataiku Cloud; other ways, such as macOS or Windows, come without support.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Other installation options',
        url: 'https://doc.dataiku.com/dss/latest/installation/other_options.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation: Installing a new DSS instance',
        url: 'https://doc.dataiku.com/dss/latest/installation/new_instance.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'dss-in-container',
    text: 'A whole Dataiku design or automation node can run as a container in Docker or Kubernetes, but then it generally cannot use containers as a processing engine.',
    support: { 'kubernetes-install': { how: 'native', partial: true } },
    only: ['custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Containerised execution, concepts',
        url: 'https://doc.dataiku.com/dss/latest/containers/concepts.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'air-gapped-models',
    text: 'For air-gapped instances, Dataiku documents the import of Hugging Face models and the mirroring of package indexes; the base installation is not covered there.',
    support: { 'air-gapped-install': { how: 'native', partial: true } },
    only: ['custom-install', 'agent-management'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Hugging Face models, setup and prerequisites',
        url: 'https://doc.dataiku.com/agent-management/latest/generative-ai/huggingface-models/setup.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku documentation 14: The model cache',
        url: 'https://doc.dataiku.com/dss/14/generative-ai/huggingface-models/model-cache.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'start-jobs-remotely',
    text: 'Jobs and scenarios of a Dataiku instance can be defined and started from outside with the Python client of its API.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku API client on GitHub: Scenarios',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/scenario.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-management-install',
    text: 'Dataiku Agent Management can be installed on a Linux server.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['agent-management'],
    sources: [
      {
        title: 'Dataiku Agent Management documentation: Installing a new instance',
        url: 'https://doc.dataiku.com/agent-management/latest/installation/custom/initial-install.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-push-down',
    text: 'On Dataiku Cloud, computation can be pushed down to the customer’s own databases; other work runs on compute that Dataiku manages.',
    support: { 'hybrid-execution': { how: 'native', partial: true } },
    only: ['dataiku-online'],
    sources: [
      {
        title: 'Dataiku knowledge base: Data transfer between cloud storage locations',
        url: 'https://knowledge.dataiku.com/latest/cloud-security/reference-transfer-data.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku knowledge base: Managing elastic AI compute capacity',
        url: 'https://knowledge.dataiku.com/latest/cloud-connections/quotas-compute/reference-elastic-ai-compute-capacity.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes-api-prerequisites',
    text: 'API services of Dataiku on Kubernetes need an existing cluster, an image registry and direct outgoing Internet access for packages; conda environments are not supported.',
    support: {},
    about: ['air-gapped-install', 'real-time-endpoints'],
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation 14: Deploying on Kubernetes, setting up',
        url: 'https://doc.dataiku.com/dss/14/apinode/kubernetes/setup.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
