import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const dataGovernance: readonly WrittenFeature[] = [
  {
    slug: 'pipeline-data-lineage',
    text: 'Seldon Core 2 stores the data of every pipeline step in Kafka, so that users can trace how a pipeline transformed a request.',
    support: {},
    about: ['data-lineage'],
    only: ['core-2'],
    sources: [
      { page: pages.core2DataflowWithKafka, accessed: '2026-12-01' },
      { page: pages.core2Faqs, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'enterprise-audit-logging',
    text: 'Seldon Enterprise Platform audit logging (off by default) writes each request’s address, method, response, time, user and groups as JSON to standard output or Fluentd.',
    support: { 'audit-log': { how: 'native', shows: ['who', 'wide', 'read'] } },
    only: ['enterprise-platform'],
    sources: [
      { page: pages.enterprisePlatformAuditLogging, accessed: '2026-12-01' },
      { page: pages.enterprisePlatformConfiguringAuditLogging, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-audit-log',
    text: 'In Seldon Enterprise Platform namespaces with GitOps enabled, each deployment has an audit log that is built from its Git commits and shows which user took each action.',
    support: {},
    about: ['audit-log'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformGitOpsSync, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'kafka-authentication',
    text: 'Seldon Core 2 authenticates to Kafka by mutual TLS, or by SASL (Simple Authentication and Security Layer) with PLAIN, SCRAM or OAuth.',
    support: {},
    about: ['encryption'],
    only: ['core-2'],
    sources: [{ page: pages.core2Security, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-kafka-tls',
    text: 'Seldon Core 1 can encrypt its Kafka connections with TLS, both for streams and for payload logs.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['core-1'],
    sources: [
      { page: pages.core1NativeKafkaIntegration, accessed: '2026-12-01' },
      { page: pages.core1PayloadLogging, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-stays-on-premises',
    text: 'Seldon Enterprise Platform’s data stays on infrastructure that the customer manages.',
    support: {},
    about: ['data-privacy', 'data-residency', 'self-hosted'],
    only: ['enterprise-platform'],
    sources: [{ page: pages.enterprisePlatformSeldonSecurityArchitecture, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'tls',
    text: 'Users who install Seldon Core 2 can secure the control plane, the data plane and Kafka with TLS, and provide the certificates themselves, for example from cert-manager.',
    support: { encryption: { how: 'native', shows: ['encrypts', 'transit'] } },
    only: ['core-2'],
    sources: [{ page: pages.core2Security, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'core-1-pachyderm-data',
    text: 'In Seldon Core 1 examples for version 1 of Pachyderm, training data and models are stored in Pachyderm repositories, from which earlier versions of a model can be redeployed.',
    support: { 'dataset-versioning': { how: 'custom', shows: ['earlier', 'fixed', 'wide'], via: ['pachyderm'] } },
    about: ['data-lineage', 'deployment-rollback'],
    only: ['core-1'],
    sources: [
      { page: pages.corePachydermContinuousDeliveryExample, accessed: '2026-12-01' },
      { page: pages.corePachydermExample, accessed: '2026-12-01' },
      { page: pages.pachydermIntroductionToDataVersioning, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
