import type { MatrixFeature } from '../../matrix-types.ts';

export const scalingPredictions: readonly MatrixFeature[] = [
  {
    slug: 'serverless-environments',
    text: 'DataRobot Serverless prediction environments run on Kubernetes with compute settings that can be changed for each deployment.',
    support: {},
    about: ['autoscaling', 'real-time-endpoints'],
    sources: [
      {
        title: 'DataRobot documentation: Migrate models from dedicated to serverless prediction environments',
        url: 'https://docs.datarobot.com/en/docs/release/deprecations-and-migrations/dpe-serverless-migration.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Add DataRobot Serverless prediction environments',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-prediction-environments/nxt-pred-env.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-autoscaling',
    text: 'Serverless deployments scale between a minimum and a maximum number of compute instances.',
    support: { autoscaling: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Configure predictions settings',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-predictions-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-autoscaling',
    text: 'Workloads scale their replicas on CPU use, concurrent HTTP requests, GPU cache use or GPU queue depth; NIM artifacts may use custom metrics.',
    support: { autoscaling: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_workload',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-scale-to-zero',
    text: 'A workload whose minimum replica count is zero releases its replicas when idle, except under the CPU use policy.',
    support: { 'scale-to-zero': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_workload',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider repository: Changelog',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'idle-inference-servers',
    text: 'In self-managed installations an auto-stop job, disabled by default, can scale idle inference servers of deployments to zero.',
    support: { 'scale-to-zero': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Serverless predictions (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/custom-models-apps/serverless-predictions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'challengers',
    text: 'Challenger models shadow a deployed champion: stored prediction requests are replayed against them by hand or on a schedule for comparison, rather than each live request being mirrored.',
    support: { 'champion-challenger': { how: 'native' }, 'shadow-deployment': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot documentation: Challengers',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Configure challengers',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-challengers-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'challenger-limits',
    text: 'Challengers are unavailable for Feature Discovery projects and unstructured custom models.',
    support: {},
    about: ['champion-challenger'],
    sources: [
      {
        title: 'DataRobot documentation: Challengers',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/challenger-model.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pps-multi-model',
    text: 'The Portable Prediction Server can serve one model or several models from one container.',
    support: { 'multi-model-endpoints': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Portable predictions',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/prediction-tools/portable-predictions.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-replacement',
    text: 'The model of a deployment can be replaced by another while the deployment stays, subject to a check that the new model is eligible.',
    support: {},
    about: ['deployment-rollback'],
    sources: [
      {
        title: 'DataRobot documentation: Deployment actions',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-overview/nxt-deployment-actions.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Model deployment',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-model-deployment/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-rolling-replacement',
    text: 'A workload takes a new artifact version by rolling replacement, the only strategy, with settings for the warm-up and for how long the old version is kept.',
    support: {},
    about: ['traffic-splitting', 'deployment-rollback'],
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_workload',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/workload.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-gpus',
    text: 'Workloads obtain GPUs through compute bundles that name a GPU type, such as L4 or A10G.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-gateway',
    text: 'The LLM gateway offers one OpenAI-compatible endpoint for LLMs of external providers; it is a premium feature.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Use the DataRobot LLM gateway',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-code/dr-llm-gateway.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-gateway-access-rules',
    text: 'Administrators set rules for which LLMs of the gateway an organisation’s users may call.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: LLM gateway management',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/llm-gateway-mgmt.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-quotas',
    text: 'Quotas limit requests or tokens to a deployment by minute, hour or day, with a default for every consumer and separate limits for single agents.',
    support: {},
    about: ['ai-gateway', 'token-cost-tracking'],
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_quota',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/quota.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Configure capacity',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-quota-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-fallback',
    text: 'The DataRobot GenAI library routes calls of an agent to fallback LLM providers when the primary one fails, through LiteLLM.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'DataRobot GenAI library: LLM provider fallback',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/fallback.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Configure LLM provider fallback',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-develop/agentic-llm-fallback.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-replicas',
    text: 'Workloads can run several replicas; updates of their settings are free of downtime only with at least two.',
    support: { 'high-availability': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-history-rollback',
    text: 'A workload keeps a history of its replacements, from which an earlier artifact can be put back; a failed replacement returns to the old artifact.',
    support: { 'deployment-rollback': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API, lifecycle flows',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/lifecycle-flows.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keda',
    text: 'In self-managed installations the autoscaling of workloads is configured with KEDA.',
    support: {},
    about: ['autoscaling', 'kubernetes-native'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Workload API (installation)',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/workload-api/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-limits',
    text: 'An organisation can be limited in its concurrent workloads and in the replicas of a workload; requests beyond a limit are refused.',
    support: {},
    about: ['autoscaling'],
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API, schema reference',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/schema-reference.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'agent-llm-routes',
    text: 'Agents of the GenAI library send LLM calls to the LLM gateway, to an LLM or NVIDIA NIM deployment on DataRobot or, through LiteLLM, to an external provider.',
    support: {},
    about: ['ai-gateway'],
    sources: [
      {
        title: 'DataRobot GenAI library: LLM configuration',
        url: 'https://github.com/datarobot-oss/datarobot-genai/blob/main/docs/src/llm.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'llm-gateway-own-models',
    text: 'LLMs that a company has approved can be added to the LLM gateway with credentials and configuration for their provider.',
    support: { 'ai-gateway': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: LLM gateway model configuration',
        url: 'https://docs.datarobot.com/en/docs/reference/gen-ai-ref/llm-gateway-config.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-model-gpus',
    text: 'Custom models can run on GPU resource bundles, as a premium feature; changing the bundle of a deployment is in preview and needs it to be inactive.',
    support: { 'accelerated-inference': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Configure resource settings',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/resource-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ha-guidance',
    text: 'For self-managed installations the documentation guides architects to high availability and disaster recovery of Kubernetes, the persistent services and the platform.',
    support: {},
    about: ['high-availability'],
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Enterprise architecture for self-managed on-premise environments',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/enterprise-arch.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
