import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const productFocus: readonly WrittenFeature[] = [
  {
    slug: 'visual-workflows',
    text: 'KNIME consists of KNIME Analytics Platform, a desktop program for building workflows from nodes, and KNIME Hubs, where teams share, deploy and run the workflows.',
    support: {},
    about: ['visual-pipeline-builder', 'app-hosting'],
    sources: [
      { page: pages.howDeploymentsWork, accessed: '2026-12-01' },
      { page: pages.businessHubInstallationGuide, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'extension-api',
    text: 'Users can extend KNIME with their own nodes, written in Java or, since version 4.6, entirely in Python with a bundled environment.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own'] } },
    only: ['analytics-platform'],
    sources: [
      { page: pages.createANewPythonBasedKnimeExtension, accessed: '2026-12-01' },
      { page: pages.scikitLearnReadMe, accessed: '2026-12-01' },
      { page: pages.knimeAnalyticsPlatform5_4, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.pythonExtensionTemplateReadMe, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.examplesReadMe, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'extensions-in-node-repository',
    text: 'Installing an extension adds its nodes to the node repository of KNIME Analytics Platform.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['analytics-platform'],
    sources: [
      { page: pages.pythonNodeExtensions, accessed: '2026-11-30' },
      { page: pages.pythonExtensionTemplateReadMe, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'python-extension-update-sites',
    text: 'Users can distribute the Python extensions that they write for KNIME Analytics Platform through an update site.',
    support: { 'extension-points': { how: 'native', shows: ['point', 'own', 'shared'] } },
    only: ['analytics-platform'],
    sources: [
      { page: pages.pythonNodeExtensions, accessed: '2026-11-30' },
      { page: pages.pythonExtensionTemplateReadMe, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-custom-resources',
    text: 'KNIME Business Hub defines its execution contexts (sets of executors) as Kubernetes custom resources, from which a Kubernetes operator creates executor pods.',
    support: { 'kubernetes-native': { how: 'native', shows: ['run'] } },
    only: ['hub-self-managed'],
    sources: [{ page: pages.businessHubPublicExecutionContextCustomResource, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'knime-labs',
    text: 'The node category KNIME Labs contains nodes of several KNIME extensions, including those for AI, active learning and Kafka.',
    support: {},
    about: ['extension-points'],
    only: ['analytics-platform'],
    sources: [
      { page: pages.aiExtensionNodeCategories, accessed: '2026-11-23' },
      { page: pages.activeLearningReadMe, accessed: '2026-11-23' },
      { page: pages.streamingReadMe, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'edge-end-of-life',
    text: 'KNIME Edge, a product for inference in Kubernetes clusters near the data, has reached its end of life and is no longer supported.',
    support: {},
    about: ['real-time-endpoints', 'autoscaling', 'high-availability', 'multi-cloud'],
    only: ['edge'],
    sources: [{ page: pages.knimeEdge, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'edge-endpoints',
    text: 'KNIME Edge (discontinued) deployed workflows for inference as highly available and scalable endpoints, for example in data centres or at several cloud providers.',
    support: {},
    about: ['high-availability', 'autoscaling', 'real-time-endpoints', 'multi-cloud'],
    only: ['edge'],
    sources: [
      { page: pages.edgeUserGuide, accessed: '2026-12-01' },
      { page: pages.knimeEdge, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'edge-inference-agent',
    text: 'The Inference Agent of KNIME Edge (discontinued) executed one workflow behind a REST API, from a Docker container that could be scaled behind a load balancer.',
    support: {},
    about: ['high-availability', 'autoscaling', 'real-time-endpoints'],
    only: ['edge'],
    sources: [
      { page: pages.edgeInstallationGuideRelease202307, accessed: '2026-12-01' },
      { page: pages.knimeEdge, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'edge-images',
    text: 'Data apps of KNIME Edge (discontinued) registered execution images, managed inference deployments and monitored the running deployments.',
    support: {},
    about: ['custom-serving-containers', 'endpoint-metrics', 'deployment-inventory'],
    only: ['edge'],
    sources: [
      { page: pages.edgeUserGuide, accessed: '2026-12-01' },
      { page: pages.knimeEdge, accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
];
