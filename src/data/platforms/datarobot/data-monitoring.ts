import type { MatrixFeature } from '../../matrix-types.ts';

export const dataMonitoring: readonly MatrixFeature[] = [
  {
    slug: 'prediction-row-storage',
    text: 'With prediction row storage enabled, prediction requests, actuals and training data of a deployment can be exported.',
    support: { 'payload-logging': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Configure data exploration',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-data-exploration-settings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Data exports',
        url: 'https://docs.datarobot.com/en/docs/api/reference/sdk/data-exploration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'data-drift',
    text: 'Deployments measure target drift of predictions and feature drift of numeric, categorical and text features.',
    support: { 'drift-detection': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Set up data drift monitoring',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'drift-metrics',
    text: 'Drift is scored by the population stability index by default; Kullback-Leibler, Jensen-Shannon, Hellinger and dissimilarity scores are available through the API.',
    support: {},
    about: ['drift-detection'],
    sources: [
      {
        title: 'DataRobot documentation: Data drift (REST API)',
        url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/observability_drift.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'training-baseline',
    text: 'Feature drift compares prediction data with the training data, of which a random sample is used above 500 MB.',
    support: { 'training-serving-skew': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Set up data drift monitoring',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'target-drift-baseline',
    text: 'Target drift compares the distribution of predictions with predictions on the holdout data.',
    support: {},
    about: ['drift-detection'],
    sources: [
      {
        title: 'DataRobot documentation: Set up data drift monitoring',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/settings/data-drift-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'humility-rules',
    text: 'Humility rules act on single predictions when a prediction is uncertain, an input lies outside set bounds or few training observations cover it; they can override the prediction or return an error.',
    support: { 'outlier-detection': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Set up humility rules',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-humility-settings.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Set up humility rules (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/deployment-settings/humility-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'prediction-warnings',
    text: 'Prediction warnings flag predictions below or above set boundaries as anomalous.',
    support: { 'outlier-detection': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'shap-and-xemp',
    text: 'Predictions of a deployment can carry explanations by SHAP or by DataRobot’s own XEMP method.',
    support: { explainability: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot agent skills repository: Predictions',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-predictions/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Individual Prediction Explanations (XEMP)',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/xemp-predex.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-insights',
    text: 'Models on the leaderboard come with insights such as Feature Impact, Feature Effects and SHAP-based explanations by row.',
    support: { explainability: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Feature Impact',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/feature-impact.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Individual Prediction Explanations',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-workbench/experiments/experiment-insights/shap-predex.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-fairness',
    text: 'Fairness of a deployment is monitored for protected features against a fairness metric and threshold.',
    support: { 'bias-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Fairness',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-monitoring/nxt-fairness.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment.md',
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
    slug: 'bias-and-fairness-in-training',
    text: 'The Bias and Fairness feature calculates the fairness of a model before deployment and identifies biases in its predictions.',
    support: { 'bias-monitoring': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Bias and Fairness reference',
        url: 'https://docs.datarobot.com/en/docs/reference/pred-ai-ref/bias-ref.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-guards',
    text: 'Guards check prompts and responses of text generation models and agentic workflows and can block, report or replace them; they are a premium feature.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Configure evaluation and moderation',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Moderations guardrails',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/moderations-guardrails.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'guard-models',
    text: 'Many guards call a deployed guard model, for instance one that detects prompt injection, toxicity or personal data.',
    support: { 'llm-guardrails': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Configure evaluation and moderation',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/model-workshop/configure-evaluation-moderation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'nemo-guardrails',
    text: 'NVIDIA NeMo Guardrails can be connected to deployed text generation models against off-topic talk, unsafe content and jailbreaks.',
    support: { 'llm-guardrails': { how: 'integration', via: ['NVIDIA NeMo Guardrails'] } },
    sources: [
      {
        title: 'DataRobot documentation: Use NVIDIA NeMo Guardrails with DataRobot moderation',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/genai-integrations/nvidia-nim-evaluation-moderation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderation-events',
    text: 'The moderation log of a deployment lists evaluation and moderation events.',
    support: {},
    about: ['llm-guardrails', 'audit-log'],
    sources: [
      {
        title: 'DataRobot documentation: Moderation events',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-moderation.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'humility-over-time',
    text: 'The humility tab shows over time how often the rules on inputs and predictions of a deployment were broken; the rules judge single predictions, not statistics of the data.',
    support: { 'data-quality-monitoring': { how: 'native', partial: true } },
    sources: [
      {
        title: 'DataRobot documentation: Humility tab',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/governance/humble.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Set up humility rules',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-settings/nxt-humility-settings.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-data-exploration',
    text: 'For generative and agentic deployments stored prediction data, actuals and training data can be explored and exported, and the quality of responses assessed.',
    support: {},
    about: ['payload-logging', 'llm-evaluation'],
    sources: [
      {
        title: 'DataRobot documentation: Monitor (agentic)',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Data exploration and tracing',
        url: 'https://docs.datarobot.com/en/docs/agentic-ai/agentic-monitor/agent-data-exploration.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'moderations-library',
    text: 'The Moderations library applies guards to prompts and responses in code, and its command line manages guards and tests moderation pipelines.',
    support: {},
    about: ['llm-guardrails'],
    sources: [
      {
        title: 'DataRobot documentation: DataRobot Moderations library',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Using the Moderations CLI',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/moderations-library/using-moderations-with-the-cli.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
