import type { MatrixFeature } from '../../matrix-types.ts';

export const recentActivity: readonly MatrixFeature[] = [
  {
    slug: 'kserve-0-20',
    text: 'KServe 0.20, published on 6 August 2026, added confidential model serving, weighted traffic groups for LLMs and a tracing API.',
    support: {},
    about: ['llm-serving', 'traffic-splitting', 'llm-tracing'],
    sources: [
      {
        title: 'KServe blog: KServe 0.20',
        url: 'https://kserve.github.io/website/blog/kserve-0.20-release',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-06',
  },
  {
    slug: 'trainer-2-3',
    text: 'Kubeflow Trainer 2.3.0 of 5 August 2026 introduced an OptimizationJob resource; installations of earlier 2.x versions have to pass through it when upgrading.',
    support: {},
    about: ['hyperparameter-tuning', 'distributed-training'],
    sources: [
      {
        title: 'Kubeflow Trainer repository: Changelog 2.3',
        url: 'https://github.com/kubeflow/trainer/blob/master/CHANGELOG/CHANGELOG-2.3.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-08-05',
  },
  {
    slug: 'pipelines-2-17',
    text: 'Kubeflow Pipelines 2.17.0 of 8 July 2026 can block runs of version 1 pipelines in chosen namespaces and closes several security holes.',
    support: {},
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Kubeflow Pipelines repository: Changelog',
        url: 'https://github.com/kubeflow/pipelines/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-07-08',
  },
  {
    slug: 'kale-2-0',
    text: 'Kale 2.0, announced in May 2026 after Kale had joined Kubeflow, compiles notebooks for version 2 of Kubeflow Pipelines.',
    support: {},
    about: ['notebooks', 'pipeline-orchestration'],
    sources: [
      { title: 'Kubeflow blog: Kale 2.0', url: 'https://blog.kubeflow.org/kale-2.0-release/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
    date: '2026-05',
  },
  {
    slug: 'canonical-managed-pages-removed',
    text: 'Canonical removed the pages about Managed Kubeflow from the repository of its Charmed Kubeflow documentation on 15 May 2026.',
    support: {},
    about: ['managed-service'],
    only: ['canonical-managed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation repository: Removal of the documentation for managed Kubeflow, May 2026',
        url: 'https://github.com/canonical/charmed-kubeflow-documentation/commit/62c5fbe50a6df9d5bcfea2229978191a289f82f9',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
    date: '2026-05-15',
  },
  {
    slug: 'charmed-1-11',
    text: 'Charmed Kubeflow 1.11, released on 13 April 2026, added the backup of control-plane data with Velero and, as an experimental option, Kubeflow Trainer v2 beside the older Training Operator.',
    support: {},
    about: ['distributed-training'],
    only: ['charmed-kubeflow'],
    sources: [
      {
        title: 'Charmed Kubeflow documentation: Release notes 1.11',
        url: 'https://documentation.ubuntu.com/charmed-kubeflow/latest/reference/release-notes/release-notes-1-11/',
        accessed: '2026-11-30',
      },
      {
        title: 'Charmed Kubeflow solutions repository: Kubeflow module',
        url: 'https://github.com/canonical/charmed-kubeflow-solutions/blob/11d2a0c7e20332f681fffd5d1c52646f8d101028/modules/kubeflow/README.md',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
    date: '2026-04-13',
  },
  {
    slug: 'distribution-26-03',
    text: 'The Community Distribution 26.03, released on 22 March 2026, is the first with version numbers by year and month.',
    support: {},
    about: ['kubernetes-install'],
    only: ['community'],
    sources: [
      {
        title: 'Kubeflow documentation: Community Distribution 26.03 release',
        url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-26.03/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow Community Distribution 26.03',
        url: 'https://blog.kubeflow.org/kubeflow-26.03-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-03-22',
  },
  {
    slug: 'kserve-0-17',
    text: 'KServe 0.17, published on 13 March 2026, declared LLMInferenceService ready for production.',
    support: {},
    about: ['llm-serving'],
    sources: [
      {
        title: 'KServe blog: KServe 0.17',
        url: 'https://kserve.github.io/website/blog/kserve-0.17-release',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2026-03-13',
  },
  {
    slug: 'kubeflow-1-11',
    text: 'Kubeflow 1.11, announced in December 2025, replaced MinIO by SeaweedFS as the default store and brought S3 credentials for each namespace.',
    support: {},
    about: ['data-access-control'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.11 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.11-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-12',
  },
  {
    slug: 'trainer-v2',
    text: 'Kubeflow Trainer v2, the successor of the Training Operator, was introduced in July 2025.',
    support: {},
    about: ['distributed-training', 'llm-fine-tuning'],
    sources: [
      {
        title: 'Kubeflow blog: Introducing Kubeflow Trainer v2',
        url: 'https://blog.kubeflow.org/trainer/intro/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2025-07',
  },
  {
    slug: 'kubeflow-1-9-model-registry',
    text: 'Kubeflow 1.9, announced in July 2024, brought a model registry, in alpha.',
    support: {},
    about: ['model-registry'],
    sources: [
      {
        title: 'Kubeflow blog: Kubeflow 1.9 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.9-release/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2024-07',
  },
  {
    slug: 'serving-ui-integrated',
    text: 'Kubeflow gained an integrated user interface for model serving in April 2021.',
    support: {},
    about: ['real-time-endpoints'],
    sources: [
      { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
      {
        title: 'Kubeflow blog: Kubeflow 1.3 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.3-release/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2021-04',
  },
  {
    slug: 'katib-ui-integrated',
    text: 'Kubeflow gained an integrated user interface for Katib in April 2021.',
    support: {},
    about: ['hyperparameter-tuning'],
    sources: [
      { title: 'Kubeflow repository: Roadmap', url: 'https://github.com/kubeflow/kubeflow/blob/master/ROADMAP.md' },
      {
        title: 'Kubeflow blog: Kubeflow 1.3 release',
        url: 'https://blog.kubeflow.org/kubeflow-1.3-release/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
    date: '2021-04',
  },
  {
    slug: 'multi-user-pipelines-1-1',
    text: 'Kubeflow 1.1, released on 31 July 2020, brought multi-user support for Kubeflow Pipelines.',
    support: {},
    about: ['workspaces', 'role-based-access'],
    sources: [
      {
        title: 'Kubeflow documentation: Kubeflow 1.1',
        url: 'https://www.kubeflow.org/docs/kubeflow-distribution/releases/kubeflow-1.1/',
        accessed: '2026-11-23',
      },
      {
        title: 'Kubeflow blog: Kubeflow 1.1',
        url: 'https://blog.kubeflow.org/release/official/2020/07/31/kubeflow-1.1-blog-post.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
    date: '2020-07-31',
  },
];
