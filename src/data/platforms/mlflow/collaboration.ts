import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'git-projects',
    text: 'MLflow projects can be Git repositories, in which teams collaborate.',
    support: { 'source-control': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Projects',
        url: 'https://mlflow.org/docs/latest/ml/projects/',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'optional-login',
    text: 'Started with the basic-auth app, the MLflow server asks for a user name and password and checks the permissions of each user; otherwise it has no login.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Authentication with Username and Password',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'role-based-access-control',
    text: 'In MLflow 3.13 and later an administrator assigns users to roles, each a named set of read, use, edit or manage permissions on resources.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Role-Based Access Control',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'fine-grained-deny',
    text: 'MLflow 3.17 adds permissions on contained resource types such as runs, traces and versions, with wildcard grants and an explicit deny.',
    support: { 'role-based-access': { how: 'native' } },
    about: ['data-access-control'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow repository: Changelog',
        url: 'https://github.com/mlflow/mlflow/blob/master/CHANGELOG.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'server-workspaces',
    text: 'MLflow workspaces group the experiments, prompts, registered models, artifacts and AI Gateway resources of a team on a shared server; they are off by default and need an SQL database.',
    support: { workspaces: { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Workspaces',
        url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspaces-logical-separation',
    text: 'MLflow documents its workspaces as logical separation within one server and not as a hard isolation boundary.',
    support: {},
    about: ['workspaces', 'network-isolation'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Workspaces',
        url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workspace-providers',
    text: 'MLflow workspaces can be backed by a custom provider, for example one that maps them to Kubernetes namespaces, instead of the default SQL provider.',
    support: { workspaces: { how: 'custom' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Workspace Providers',
        url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/workspace-providers/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Workspaces',
        url: 'https://mlflow.org/docs/latest/self-hosting/workspaces/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'oidc-plugin',
    text: 'Single sign-on to MLflow works through the community-maintained mlflow-oidc-auth plugin with an OpenID Connect provider such as Auth0, Google, Amazon Cognito or Microsoft Entra ID.',
    support: { 'single-sign-on': { how: 'integration', via: ['mlflow-oidc-auth'] } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Single Sign-On',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/sso/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'reverse-proxy-sso',
    text: 'MLflow can be placed behind a reverse proxy such as oauth2-proxy that signs users in and forwards authenticated requests.',
    support: { 'single-sign-on': { how: 'integration', via: ['oauth2-proxy'] } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Single Sign-On',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/sso/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'host-and-cors-checks',
    text: 'The MLflow server checks allowed hosts and cross-origin requests by default since version 3.5.0, but not when it runs on Gunicorn or Waitress.',
    support: {},
    about: ['network-isolation'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Network security',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/network/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'network-policy-in-chart',
    text: 'The MLflow Helm chart includes a Kubernetes NetworkPolicy that limits incoming and outgoing traffic of the server to the required ports.',
    support: { 'network-isolation': { how: 'native' } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Kubernetes Helm Deployment',
        url: 'https://mlflow.org/docs/latest/self-hosting/kubernetes-helm/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-subnets-on-aws',
    text: 'The MLflow guide for AWS places the server containers in private subnets of a VPC behind a load balancer.',
    support: { 'network-isolation': { how: 'integration', via: ['Amazon VPC'] } },
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Deploying MLflow to AWS',
        url: 'https://mlflow.org/docs/latest/self-hosting/deploy-to-cloud/aws/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'gateway-permissions',
    text: 'With login turned on, MLflow permissions can also be granted on the endpoints, model definitions and provider keys of the AI Gateway.',
    support: { 'role-based-access': { how: 'native' } },
    about: ['ai-gateway'],
    only: ['open-source'],
    sources: [
      {
        title: 'MLflow documentation: Authentication with Username and Password',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/basic-http-auth/',
        accessed: '2026-11-23',
      },
      {
        title: 'MLflow documentation: Role-Based Access Control',
        url: 'https://mlflow.org/docs/latest/self-hosting/security/role-based-access-control/',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-object-permissions',
    text: 'On Databricks, permissions to read, edit or manage can be set on single MLflow experiments and registered models.',
    support: { 'role-based-access': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks CLI reference: permissions command group',
        url: 'https://docs.databricks.com/aws/dev-tools/cli/reference/permissions-commands',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-workspaces',
    text: 'MLflow experiments on Databricks lie in a workspace, which lists to each user those to which that user has access.',
    support: { workspaces: { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: Organize training runs with MLflow experiments',
        url: 'https://docs.databricks.com/mlflow/experiments.html',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-sign-on',
    text: 'Managed MLflow belongs to a Databricks workspace, for whose users single sign-on is configured in the Databricks account.',
    support: { 'single-sign-on': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks documentation: High-level architecture',
        url: 'https://docs.databricks.com/aws/en/getting-started/high-level-architecture',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Trace agents deployed on Databricks',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/prod-tracing',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'databricks-private-connectivity',
    text: 'A Databricks workspace, and with it the managed MLflow in it, can be reached over AWS PrivateLink or Google Private Service Connect.',
    support: { 'network-isolation': { how: 'native', via: ['Databricks'] } },
    only: ['databricks-managed'],
    sources: [
      {
        title: 'Databricks Terraform provider: databricks_mws_private_access_settings',
        url: 'https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/mws_private_access_settings',
        accessed: '2026-11-23',
      },
      {
        title: 'Databricks documentation: Trace agents deployed on Databricks',
        url: 'https://docs.databricks.com/aws/en/mlflow3/genai/tracing/prod-tracing',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
