import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'cdds-update',
    text: 'The CDDS extension of KNIME Business Hub can update a monitored production workflow and deploy it again automatically.',
    support: { 'automated-retraining': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Continuous Deployment for Data Science guide',
        url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cdds-promotion',
    text: 'The CDDS extension takes workflow packages through loading, validation and deployment to production on KNIME Business Hub.',
    support: { 'environment-promotion': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Continuous Deployment for Data Science guide',
        url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cdds-is-workflows',
    text: 'The CDDS extension itself consists of KNIME workflows, which administrators adjust and extend to their own process.',
    support: {},
    about: ['ci-cd-integration', 'environment-promotion'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Continuous Deployment for Data Science guide',
        url: 'https://docs.knime.com/latest/business_hub_cdds_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-to-production',
    text: 'With Integrated Deployment a captured production workflow is saved automatically and can be validated in KNIME Analytics Platform before it is deployed.',
    support: {},
    about: ['environment-promotion', 'model-packaging'],
    sources: [
      {
        title: 'KNIME documentation: Integrated Deployment guide',
        url: 'https://docs.knime.com/latest/integrated_deployment_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'argo-cd',
    text: 'KNIME Business Hub can be installed with Argo CD from Helm charts that KNIME maintains, with the customer’s overrides in a values file.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['Argo CD and Helm'] } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub Argo CD installation overview',
        url: 'https://docs.knime.com/hub/latest/business_hub_argocd_installation_guide/installation',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'crds-published',
    text: 'The custom resource definitions of KNIME Business Hub, for instance for execution contexts, are published as YAML files.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME Business Hub public repository: ExecutionContext custom resource definition',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/crds/execution-operator/hub.knime.com_executioncontexts.yaml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: Minimal RBAC',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/security/minimal-rbac/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'versions-before-deployment',
    text: 'KNIME workflows without a version cannot be deployed.',
    support: {},
    about: ['source-control', 'environment-promotion'],
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'most-recent-version',
    text: 'A KNIME deployment can be bound to the most recent version of a workflow, which is resolved when a job is created.',
    support: {},
    about: ['automated-retraining', 'lifecycle-stages'],
    sources: [
      {
        title: 'KNIME Hub client SDK: ExecutionServiceClient',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/api/ExecutionServiceClient.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'restricted-contexts',
    text: 'An execution context of KNIME Business Hub can be restricted to workflow versions with certain labels, so that production runs approved ones only.',
    support: { 'approval-workflow': { how: 'native' } },
    about: ['environment-promotion', 'lifecycle-stages'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Workflow validation guide',
        url: 'https://docs.knime.com/latest/business_hub_workflow_validation_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workflow-difference',
    text: 'The Workflow Difference Viewer of KNIME compares two workflows or two nodes with each other; Git is not part of it.',
    support: {},
    about: ['source-control'],
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME repository: Personal Productivity Tools',
        url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.features.personalproductivity/feature.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME repository: Workflow diff extension',
        url: 'https://github.com/knime/knime-productivity-oss/blob/master/org.knime.workbench.workflowdiff/plugin.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
