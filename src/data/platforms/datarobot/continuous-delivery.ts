import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'custom-models-action',
    text: 'A GitHub action creates, updates and deletes custom models and their deployments from YAML definitions in a repository; its readme calls it work in progress.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['GitHub Actions'] } },
    sources: [
      {
        title: 'Custom models action repository: Readme',
        url: 'https://github.com/datarobot-oss/custom-models-action/blob/master/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'app-template-ci-cd',
    text: 'A tutorial and ready-made workflows set up continuous integration and delivery of application templates with GitHub Actions or GitLab and Pulumi.',
    support: { 'ci-cd-integration': { how: 'integration', via: ['GitHub Actions, GitLab'] } },
    sources: [
      {
        title: 'DataRobot documentation: CI/CD setup for application templates',
        url: 'https://docs.datarobot.com/en/docs/wb-apps/app-templates/pulumi-tasks/cicd-tutorial.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot agent skills repository: App framework CI/CD',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-app-framework-cicd/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-policies',
    text: 'A deployment can have up to five retraining policies, each with a trigger, a modelling strategy and an action for the new model.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Retraining',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/retraining.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-triggers',
    text: 'Retraining starts by hand, by schedule or when a health status of the deployment declines.',
    support: { 'automated-retraining': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment_retraining_policy',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment_retraining_policy.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Retraining',
        url: 'https://docs.datarobot.com/en/docs/workbench/console/mitigation/retraining.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'retraining-actions',
    text: 'A retrained model is saved as a model package, added as a challenger or put in place of the deployed model, as the policy says.',
    support: {},
    about: ['automated-retraining', 'champion-challenger'],
    sources: [
      {
        title: 'DataRobot documentation: Manage Automated Retraining policies (Classic)',
        url: 'https://docs.datarobot.com/en/docs/classic-ui/mlops/manage-mlops/set-up-auto-retraining.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_deployment_retraining_policy',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/deployment_retraining_policy.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'code-based-retraining',
    text: 'A retraining policy can run a custom job with the user’s own code.',
    support: {},
    about: ['automated-retraining', 'custom-training-code'],
    sources: [
      {
        title: 'DataRobot documentation: Create a retraining job',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-jobs-workshop/nxt-create-jobs/nxt-create-retraining-job.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'model-package-transfer',
    text: 'AutoML models can be exported as model packages and imported into the registry of a separate MLOps installation; other kinds of model are not covered.',
    support: { 'environment-promotion': { how: 'native', partial: true } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Import model packages into Registry',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-registry/nxt-model-directory/nxt-registry-model-transfer.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-provider',
    text: 'An official Terraform provider declares Use Cases, models, deployments, retraining policies, vector databases, applications, workloads and more.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot Terraform provider documentation: Provider',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/index.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Declarative API',
        url: 'https://docs.datarobot.com/en/docs/api/code-first-tools/declarative-api.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'pulumi-provider',
    text: 'A Pulumi provider based on the Terraform provider exists for Python, TypeScript, Go and .NET.',
    support: { 'infrastructure-as-code': { how: 'native', via: ['Pulumi'] } },
    sources: [
      {
        title: 'DataRobot Pulumi provider repository: Readme',
        url: 'https://github.com/datarobot-community/pulumi-datarobot/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'infrastructure-modules',
    text: 'Terraform modules create the infrastructure for a self-managed DataRobot on AWS, Azure and Google Cloud.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'terraform-aws-dr-infra repository: Readme',
        url: 'https://github.com/datarobot-oss/terraform-aws-dr-infra/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'terraform-azurerm-dr-infra repository: Readme',
        url: 'https://github.com/datarobot-oss/terraform-azurerm-dr-infra/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'terraform-google-dr-infra repository: Readme',
        url: 'https://github.com/datarobot-oss/terraform-google-dr-infra/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'remote-repositories',
    text: 'Files of custom models can be pulled from Bitbucket, GitHub, GitLab and S3 repositories at a chosen reference.',
    support: { 'source-control': { how: 'integration', via: ['Bitbucket, GitHub, GitLab'] } },
    sources: [
      {
        title: 'DataRobot documentation: Connect remote repositories',
        url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/remote-repos.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot Terraform provider documentation: datarobot_custom_model',
        url: 'https://github.com/datarobot-community/terraform-provider-datarobot/blob/main/docs/resources/custom_model.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'notebook-revisions',
    text: 'Notebooks keep versions of their own.',
    support: {},
    about: ['source-control', 'notebooks'],
    sources: [
      {
        title: 'DataRobot documentation: Notebook versioning',
        url: 'https://docs.datarobot.com/en/docs/workbench/wb-notebook/wb-manage-nb/wb-revise-nb.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-promotion',
    text: 'A workload that runs a draft is promoted to production in place by locking its artifact, without a restart.',
    support: {},
    about: ['environment-promotion', 'lifecycle-stages'],
    sources: [
      {
        title: 'DataRobot agent skills repository: Workload API, lifecycle flows',
        url: 'https://github.com/datarobot-oss/datarobot-agent-skills/blob/main/skills/datarobot-workload-api/references/lifecycle-flows.md',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Promote to production',
        url: 'https://docs.datarobot.com/en/docs/workload-api/update-workloads/promote-production.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-cli',
    text: 'The DataRobot command line creates, operates and inspects artifacts and workloads; both commands are behind a feature gate.',
    support: {},
    about: ['ci-cd-integration', 'external-job-submission'],
    sources: [
      {
        title: 'DataRobot documentation: Workload CLI',
        url: 'https://docs.datarobot.com/en/docs/workload-api/workload-interfaces/workload-cli/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot CLI repository: Workload management',
        url: 'https://github.com/datarobot-oss/cli/blob/main/docs/commands/workload.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
