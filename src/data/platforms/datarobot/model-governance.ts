import type { MatrixFeature } from '../../matrix-types.ts';

export const modelGovernance: readonly MatrixFeature[] = [
  {
    slug: 'registry',
    text: 'Registry groups DataRobot, custom and external models as versions of registered models.',
    support: { 'model-registry': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Model Registry with the Python client',
        url: 'https://docs.datarobot.com/en/docs/api/dev-learning/python/mlops/model_registry.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'version-stages',
    text: 'Registered model versions carry a stage that can be updated and used as a filter.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shared-registered-models',
    text: 'Registered models can be shared with other users together with the versions they contain.',
    support: { 'model-access-control': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'registry-across-use-cases',
    text: 'Registered models stand outside any single Use Case, and their versions can be linked to several Use Cases.',
    support: { 'cross-workspace-models': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_registered_model',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/registered_model.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'asset-lineage',
    text: 'Version pages of registered models and deployment overviews have a lineage view of the related assets.',
    support: { 'model-lineage': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Deployment overview',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'approval-policies',
    text: 'Administrators can define approval policies under which new deployments or changes to them need a review before they take effect; none apply by default.',
    support: { 'approval-workflow': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Approval workflows (REST API)',
        url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/approval_workflows.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Governance',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/governance.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'approval-audit-trail',
    text: 'The governance tab of a deployment keeps the record of the approval policies it triggered.',
    support: {},
    about: ['approval-workflow', 'audit-log'],
    sources: [
      {
        title: 'DataRobot documentation: Governance',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/governance.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compliance-documentation',
    text: 'DataRobot generates model compliance documents for regulatory validation, for its own and for custom models.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Compliance',
        url: 'https://docs.datarobot.com/en/docs/workbench/compliance/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Generate compliance documentation',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-compliance-doc.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'compliance-templates',
    text: 'Users can create, edit and share templates of their own for compliance documents.',
    support: { 'model-documentation': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Build compliance templates',
        url: 'https://docs.datarobot.com/en/docs/workbench/compliance/build-doc-templates.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'key-values',
    text: 'Key values attach parameters, metrics and other metadata to registered model versions.',
    support: {},
    about: ['model-registry', 'experiment-tracking'],
    sources: [
      {
        title: 'DataRobot documentation: Manage key values',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-key-values.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: MLflow integration for DataRobot',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/mlflow-integration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prompt-management',
    text: 'Prompts are created with variables, versioned, compared and shared in Registry, and agents call them from code.',
    support: { 'prompt-registry': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Create and manage prompts',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/create-prompts.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Call prompts in an agent',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/prompt-mgmt/prompt-in-agent.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'nim-gallery',
    text: 'NVIDIA NIM models can be picked from a gallery in Registry, registered and deployed; the feature is a premium one.',
    support: { 'foundation-model-catalog': { how: 'integration', via: ['NVIDIA NIM'] } },
    about: ['llm-serving', 'accelerated-inference'],
    sources: [
      {
        title: 'DataRobot documentation: Import and deploy with NVIDIA NIM',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-ngc-nim-import.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: NVIDIA NIM gallery information',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/genai-nim-gallery-support.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'global-models',
    text: 'Global models are pre-trained predictive or generative models in Registry that can be deployed; they are a premium feature.',
    support: { 'foundation-model-catalog': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Access global models in Registry',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-global-models.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: View and manage registered models',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-directory/view-manage-reg-models.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployments-dashboard',
    text: 'The deployments dashboard of Console lists all deployments with their health and can be searched and filtered.',
    support: { 'deployment-inventory': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Deployments dashboard',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-dashboard.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Console',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-history',
    text: 'The activity log of a deployment records events of the deployment and the history of its models.',
    support: {},
    about: ['audit-log', 'deployment-inventory'],
    sources: [
      {
        title: 'DataRobot documentation: Activity log',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/activity-log/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Model history',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-model-history.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'artifact-locking',
    text: 'Artifacts of workloads are drafts or locked; a locked artifact is immutable and receives a version number.',
    support: { 'lifecycle-stages': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API, code to workload',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/code-to-workload.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Artifact concepts',
        url: 'https://docs.datarobot.com/en/docs/workload-api/build-artifacts/artifacts-concepts.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
