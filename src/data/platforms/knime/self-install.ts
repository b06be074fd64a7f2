import type { MatrixFeature } from '../../matrix-types.ts';

export const selfInstall: readonly MatrixFeature[] = [
  {
    slug: 'customer-managed-hub',
    text: 'KNIME Business Hub can be installed by a customer with a licence on its own infrastructure.',
    support: { 'self-hosted': { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub installation guide',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Business Hub administration guide',
        url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kubernetes',
    text: 'KNIME Business Hub runs on Kubernetes, either in an existing cluster or in an embedded one that its installer sets up.',
    support: { 'kubernetes-install': { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub installation guide',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Business Hub installation guide, existing cluster',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide_existing_cluster/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'openshift',
    text: 'KNIME lists an installation guide of Business Hub for existing OpenShift clusters and publishes settings for versions 2 and 3 of the OpenShift service mesh.',
    support: { 'kubernetes-install': { how: 'native', via: ['OpenShift'] } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: Istio service mesh',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: OpenShift Service Mesh',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/networking/istio/openshift-servicemesh/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'minimal-rbac',
    text: 'KOTS can install KNIME Business Hub with permissions limited to a namespace, if the customer sets up the custom resources, cluster roles, ingress and Istio.',
    support: {},
    about: ['kubernetes-install', 'role-based-access'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: Minimal RBAC',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/security/minimal-rbac/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'air-gap',
    text: 'KNIME Business Hub has an air-gapped installation for environments without access to outside networks or to public image registries.',
    support: { 'air-gapped-install': { how: 'native' }, 'network-isolation': { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub installation guide',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Business Hub installation guide, existing cluster',
        url: 'https://docs.knime.com/latest/business_hub_installation_guide_existing_cluster/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'desktop',
    text: 'KNIME Analytics Platform is open-source software to download and run on one’s own machine.',
    support: { 'local-mode': { how: 'native' }, 'self-hosted': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME documentation: Best practices guide',
        url: 'https://docs.knime.com/latest/analytics_platform_best_practices_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'remote-executors',
    text: 'A KNIME Hub can send jobs to remote executors on machines of the customer, from version 5.8.1 of KNIME Analytics Platform on; macOS is not supported.',
    support: { 'hybrid-execution': { how: 'native' } },
    only: ['hub-managed'],
    sources: [
      {
        title: 'KNIME documentation: Remote execution, technical reference',
        url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'service-calls',
    text: 'Outside applications start workflow runs on a KNIME Hub through the REST API of a service deployment.',
    support: { 'external-job-submission': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: Service deployments',
        url: 'https://docs.knime.com/work/deployments/rest-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'knimepy',
    text: 'The Python package knime runs workflows through a locally installed KNIME and has an example for KNIME Server; its repository was last changed in December 2020.',
    support: {},
    about: ['external-job-submission', 'local-mode'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'knimepy repository: Read me',
        url: 'https://github.com/knime/knimepy/blob/master/README.rst',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'server-migration',
    text: 'KNIME documents how to move workflows, schedules and components from KNIME Server to KNIME Business Hub, which was built anew.',
    support: {},
    about: ['self-hosted'],
    sources: [
      {
        title: 'KNIME documentation: Migration guide from KNIME Server to KNIME Hub',
        url: 'https://docs.knime.com/latest/migration_server_to_hub_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kots',
    text: 'KNIME Business Hub can be installed into an existing Kubernetes cluster with the KOTS admin console, which fetches the release with a Replicated licence.',
    support: { 'kubernetes-install': { how: 'native', via: ['KOTS'] } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: Supplemental installation resources',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
