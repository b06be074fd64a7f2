import type { MatrixFeature } from '../../matrix-types.ts';

export const continuousDelivery: readonly MatrixFeature[] = [
  {
    slug: 'mlops-stacks',
    text: 'MLOps Stacks, in public preview, is a project template with CI/CD workflows for GitHub Actions, Azure DevOps and GitLab and with tests of the machine-learning code.',
    support: { 'ci-cd-integration': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks MLOps Stacks: README',
        url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'staging-and-production-workspaces',
    text: 'The default project of MLOps Stacks, in public preview, tests pull requests in a staging workspace and promotes code to production through a release branch.',
    support: { 'environment-promotion': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks MLOps Stacks: README',
        url: 'https://github.com/databricks/mlops-stacks/blob/main/README.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks MLOps Stacks: Pipeline structure',
        url: 'https://github.com/databricks/mlops-stacks/blob/main/Pipeline.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'automation-bundles',
    text: 'Declarative Automation Bundles, formerly Asset Bundles, describe jobs, pipelines, dashboards and apps in YAML with targets for development and production.',
    support: { 'infrastructure-as-code': { how: 'native' }, 'environment-promotion': { how: 'native' } },
    sources: [
      {
        title: 'Databricks agent skills: Declarative Automation Bundles',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-dabs/SKILL.md',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks agent skills: Lakeflow Jobs',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/SKILL.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'terraform-provider',
    text: 'The Databricks Terraform provider manages nearly all resources, serving endpoints and registered models included, on AWS, Azure and Google Cloud.',
    support: { 'infrastructure-as-code': { how: 'native' } },
    sources: [
      {
        title: 'Databricks Terraform provider documentation',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'git-folders',
    text: 'Git folders are a visual Git client in the workspace for notebooks and other files, with branches, commits and comparison of changes.',
    support: { 'source-control': { how: 'native' } },
    sources: [
      {
        title: 'Databricks SDK for Python: Repos',
        url: 'https://databricks-sdk-py.readthedocs.io/en/latest/workspace/workspace/repos.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks Terraform provider: databricks_repo',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/repo',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'job-triggers',
    text: 'Jobs that retrain models can start by schedule, when files arrive or when a table is updated.',
    support: { 'automated-retraining': { how: 'custom' } },
    about: ['pipeline-orchestration'],
    sources: [
      {
        title: 'Databricks agent skills: Triggers and schedules',
        url: 'https://github.com/databricks/databricks-agent-skills/blob/main/skills/databricks-jobs/references/triggers-schedules.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scheduled-and-metric-retraining',
    text: 'MLOps Stacks sets up training jobs on a schedule and, once switched on, a job that starts retraining when a monitored metric breaks its threshold in several windows.',
    support: { 'automated-retraining': { how: 'native', stage: 'preview' } },
    sources: [
      {
        title: 'Databricks MLOps Stacks: Monitoring resources template',
        url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/monitoring-resource.yml.tmpl',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks MLOps Stacks: Model workflow template',
        url: 'https://github.com/databricks/mlops-stacks/blob/main/template/%7B%7B.input_root_dir%7D%7D/%7B%7Btemplate%20%60project_name_alphanumeric_underscore%60%20.%7D%7D/resources/model-workflow-resource.yml.tmpl',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'deployment-jobs',
    text: 'A deployment job of MLflow 3 is a Lakeflow job connected to a model in Unity Catalog, typically with tasks that evaluate, check the approval of and deploy a model version.',
    support: {},
    about: ['environment-promotion', 'approval-workflow', 'pipeline-orchestration'],
    sources: [
      {
        title: 'Databricks demos: Create MLflow model deployment job',
        url: 'https://github.com/databricks-demos/dbdemos-notebooks/blob/main/product_demos/Data-Science/mlops-end2end/02-mlops-advanced/03a_create_deployment_job.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workload-federation',
    text: 'Automated workloads outside Databricks, such as GitHub Actions, can authenticate as a service principal with tokens of their own runtime instead of a Databricks secret.',
    support: { 'ci-cd-integration': { how: 'native' } },
    about: ['single-sign-on'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_service_principal_federation_policy',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/service_principal_federation_policy',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
