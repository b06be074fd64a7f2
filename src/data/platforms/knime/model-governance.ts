import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'versioned-workflows',
    text: 'KNIME Hubs keep named versions of workflows, in which models are captured; among the item types of a Hub there is none for a model by itself.',
    support: { 'model-registry': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KNIME documentation: How deployments work',
        url: 'https://docs.knime.com/work/deployments/',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Hub client SDK: RepositoryItem',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/RepositoryItem.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-metadata',
    text: 'A named version of a KNIME Hub item records a number, title, description, author and time of creation.',
    support: {},
    about: ['model-registry', 'model-lineage'],
    sources: [
      {
        title: 'KNIME Hub client SDK: NamedItemVersion',
        url: 'https://github.com/knime/knime-hubclient-sdk/blob/master/org.knime.hub.client/src/org/knime/hub/client/sdk/ent/catalog/NamedItemVersion.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'restore-version',
    text: 'A workflow on a KNIME Hub can be restored to an earlier version, which overwrites the current working area.',
    support: {},
    about: ['deployment-rollback', 'source-control'],
    sources: [
      {
        title: 'KNIME Gateway repository: WorkflowService',
        url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/service/WorkflowService.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cdds-validation',
    text: 'The CDDS extension validates production workflows before they are deployed, with KNIME workflows that an administrator can adapt.',
    support: {},
    about: ['approval-workflow'],
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
    slug: 'model-permissions',
    text: 'Each model of the GenAI Gateway has two access levels: to use it in a workflow, or also to edit and delete it.',
    support: { 'model-access-control': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How GenAI Gateway works',
        url: 'https://docs.knime.com/work/genai-gateway/',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Manage and use AI models',
        url: 'https://docs.knime.com/work/genai-gateway/how-to',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'team-and-global-models',
    text: 'GenAI Gateway models belong to one team, or are global models that global administrators create and that are bound to no team.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: How GenAI Gateway works',
        url: 'https://docs.knime.com/work/genai-gateway/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-lister',
    text: 'A KNIME node lists the models that administrators registered in the GenAI Gateway, with platform and description; the models themselves run at outside providers.',
    support: { 'foundation-model-catalog': { how: 'native', partial: true } },
    sources: [
      {
        title: 'KNIME AI Extension repository: KNIME Hub AI Model Lister node',
        url: 'https://github.com/knime/knime-python-llm/blob/master/src/models/knime/_util.py',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: How GenAI Gateway works',
        url: 'https://docs.knime.com/work/genai-gateway/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-deletion',
    text: 'Deleting a model from the GenAI Gateway cannot be undone and makes workflows that use it fail.',
    support: {},
    about: ['foundation-model-catalog', 'lifecycle-stages'],
    sources: [
      {
        title: 'KNIME documentation: Manage and use AI models',
        url: 'https://docs.knime.com/work/genai-gateway/how-to',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-page',
    text: 'The deployments of a KNIME workflow are listed on its page and on its team’s Deployments page.',
    support: { 'deployment-inventory': { how: 'native' } },
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
    slug: 'deployments-listing-api',
    text: 'The API of a KNIME Hub lists the deployments that a user may read and filters them by workflow, creator or execution context.',
    support: { 'deployment-inventory': { how: 'native' } },
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
    slug: 'workflow-summary',
    text: 'The Workflow Summary Extractor node writes a description of a workflow’s structure, settings and ports as XML or JSON, for instance for compliance archives.',
    support: { 'model-documentation': { how: 'native' } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME Integrated Deployment repository: Workflow Summary Extractor node',
        url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/summaryextractor/WorkflowSummaryExtractorNodeFactory.xml',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME website: Metadata mapping',
        url: 'https://www.knime.com/metadata-mapping',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'summary-of-training',
    text: 'The KNIME workflow summary records settings, environment, execution times and data of a training workflow, as a document apart from the model.',
    support: { 'model-lineage': { how: 'native', partial: true } },
    only: ['analytics-platform'],
    sources: [
      {
        title: 'KNIME website: Metadata mapping',
        url: 'https://www.knime.com/metadata-mapping',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Integrated Deployment repository: Workflow Summary Extractor node',
        url: 'https://github.com/knime/knime-buildworkflows/blob/master/org.knime.buildworkflows/src/org/knime/buildworkflows/summaryextractor/WorkflowSummaryExtractorNodeFactory.xml',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-labels',
    text: 'Labels on workflow versions of KNIME Business Hub say whether a version is approved for production, needs review or is not approved.',
    support: { 'lifecycle-stages': { how: 'native' } },
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
    slug: 'review-before-production',
    text: 'Workflow validation on KNIME Business Hub lets builders request a review, after which a reviewer decides by hand, for instance by the four-eyes principle.',
    support: { 'approval-workflow': { how: 'native' } },
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
    slug: 'automated-validation',
    text: 'Workflow validation can check versions automatically against rules of one’s own; it is put together from data apps, triggers and components.',
    support: {},
    about: ['approval-workflow', 'ci-cd-integration'],
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
];
