import type { MatrixFeature } from '../../matrix-types.ts';

export const productFocus: readonly MatrixFeature[] = [
  {
    slug: 'visual-workflows',
    text: 'KNIME consists of the desktop program Analytics Platform, in which workflows are built from nodes, and of Hubs on which teams share, deploy and run them.',
    support: {},
    about: ['visual-pipeline-builder', 'app-hosting'],
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Business Hub installation guide',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'extension-api',
    text: 'KNIME can be extended with nodes of one’s own, written in Java or, since version 4.6, wholly in Python with a bundled environment.',
    support: { 'extension-points': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Create a new Python based KNIME extension',
        url: 'https://docs.knime.com/2022-12/pure_python_node_extensions_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME scikit-learn repository: Read me',
        url: 'https://github.com/knime/knime-python-sklearn/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-custom-resources',
    text: 'KNIME Business Hub defines its execution contexts as Kubernetes custom resources, which an operator turns into executor pods.',
    support: { 'kubernetes-native': { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'knime-labs',
    text: 'The nodes of several KNIME extensions, among them AI, active learning and Kafka, are in a category of their own named KNIME Labs.',
    support: {},
    about: ['extension-points'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME AI Extension repository: Node categories',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/util.py',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Active Learning repository: Read me',
        url: 'https://github.com/knime/knime-activelearning/blob/master/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Streaming repository: Read me',
        url: 'https://github.com/knime/knime-streaming/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'edge-end-of-life',
    text: 'KNIME Edge, a product for inference in Kubernetes clusters near the data, has reached its end of life and is no longer supported.',
    support: {},
    about: ['real-time-endpoints', 'autoscaling', 'high-availability', 'multi-cloud'],
    only: ['edge'],
    sources: [
      { title: 'KNIME documentation: KNIME Edge', url: 'https://docs.knime.com/edge/', accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
];
