import type { Products } from '../matrix-types.ts';
import { active } from './active.ts';

export const googleCloud = {
  apigee: {
    id: 'apigee',
    name: 'Apigee',
    vendor: 'Google',
    status: active,
    aliases: [],
    sources: [{ title: 'Apigee documentation', url: 'https://docs.cloud.google.com/apigee/docs' }],
  },
  bigquery: {
    id: 'bigquery',
    name: 'BigQuery',
    vendor: 'Google',
    status: active,
    aliases: ['Google BigQuery'],
    sources: [{ title: 'BigQuery documentation', url: 'https://docs.cloud.google.com/bigquery/docs' }],
  },
  'cloud-build': {
    id: 'cloud-build',
    name: 'Cloud Build',
    vendor: 'Google',
    status: active,
    aliases: ['Google Cloud Build'],
    sources: [{ title: 'Cloud Build documentation', url: 'https://docs.cloud.google.com/build/docs' }],
  },
  'cloud-run': {
    id: 'cloud-run',
    name: 'Cloud Run',
    vendor: 'Google',
    status: active,
    aliases: ['Google Cloud Run'],
    sources: [{ title: 'Cloud Run documentation', url: 'https://docs.cloud.google.com/run/docs' }],
  },
  dataflow: {
    id: 'dataflow',
    name: 'Dataflow',
    vendor: 'Google',
    status: active,
    aliases: ['Google Cloud Dataflow'],
    sources: [{ title: 'Dataflow documentation', url: 'https://docs.cloud.google.com/dataflow/docs' }],
  },
  'google-cloud-audit-logs': {
    id: 'google-cloud-audit-logs',
    name: 'Cloud Audit Logs',
    vendor: 'Google',
    status: active,
    aliases: ['Google Cloud Audit Logs'],
    sources: [{ title: 'Cloud Audit Logs overview', url: 'https://docs.cloud.google.com/logging/docs/audit' }],
  },
  'google-cloud-monitoring': {
    id: 'google-cloud-monitoring',
    name: 'Cloud Monitoring',
    vendor: 'Google',
    status: active,
    aliases: ['Google Cloud Monitoring'],
    sources: [{ title: 'Cloud Monitoring documentation', url: 'https://docs.cloud.google.com/monitoring/docs' }],
  },
  'google-cloud-observability': {
    id: 'google-cloud-observability',
    name: 'Google Cloud Observability',
    vendor: 'Google',
    status: active,
    aliases: [],
    sources: [
      { title: 'Google Cloud Observability documentation', url: 'https://docs.cloud.google.com/stackdriver/docs' },
    ],
  },
  'google-kubernetes-engine': {
    id: 'google-kubernetes-engine',
    name: 'Google Kubernetes Engine',
    vendor: 'Google',
    status: active,
    aliases: ['GKE'],
    sources: [
      { title: 'Google Kubernetes Engine documentation', url: 'https://docs.cloud.google.com/kubernetes-engine/docs' },
    ],
  },
  'knowledge-catalog': {
    id: 'knowledge-catalog',
    name: 'Knowledge Catalog',
    vendor: 'Google',
    status: active,
    aliases: ['Dataplex', 'Dataplex Universal Catalog'],
    sources: [
      {
        title: 'Knowledge Catalog documentation: Map Data Catalog API methods',
        url: 'https://docs.cloud.google.com/dataplex/docs/map-data-catalog-apis',
        accessed: '2026-11-30',
      },
    ],
  },
  'managed-service-for-apache-spark': {
    id: 'managed-service-for-apache-spark',
    name: 'Managed Service for Apache Spark',
    vendor: 'Google',
    status: active,
    aliases: ['Dataproc'],
    sources: [
      {
        title: 'Managed Service for Apache Spark documentation',
        url: 'https://docs.cloud.google.com/managed-spark/docs',
      },
    ],
  },
  'model-armor': {
    id: 'model-armor',
    name: 'Model Armor',
    vendor: 'Google',
    status: active,
    aliases: [],
    sources: [{ title: 'Model Armor documentation', url: 'https://docs.cloud.google.com/model-armor/overview' }],
  },
  'sensitive-data-protection': {
    id: 'sensitive-data-protection',
    name: 'Sensitive Data Protection',
    vendor: 'Google',
    status: active,
    aliases: ['Cloud Data Loss Prevention', 'Cloud DLP'],
    sources: [
      {
        title: 'Sensitive Data Protection documentation: Sensitive data discovery for Vertex AI',
        url: 'https://cloud.google.com/sensitive-data-protection/docs/discovery-for-vertex-ai',
        accessed: '2026-11-30',
      },
    ],
  },
  'vertex-ai-vector-search': {
    id: 'vertex-ai-vector-search',
    name: 'Vertex AI Vector Search',
    vendor: 'Google',
    status: active,
    aliases: ['Vertex Vector Search'],
    sources: [
      {
        title: 'Vertex AI documentation: Vector Search',
        url: 'https://docs.cloud.google.com/vertex-ai/docs/vector-search/overview',
      },
    ],
  },
  'workforce-identity-federation': {
    id: 'workforce-identity-federation',
    name: 'Workforce Identity Federation',
    vendor: 'Google',
    status: active,
    aliases: [],
    sources: [
      {
        title: 'Google Cloud IAM documentation: Workforce Identity Federation',
        url: 'https://docs.cloud.google.com/iam/docs/workforce-identity-federation',
      },
    ],
  },
} satisfies Partial<Products>;
