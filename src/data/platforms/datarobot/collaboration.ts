import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'use-cases',
    text: 'Use Cases are folder-like containers that group datasets, experiments, notebooks and applications of one problem and can be shared as a whole.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Collaboration (REST API)',
        url: 'https://docs.datarobot.com/en/docs/api/reference/public-api/tag-collaboration.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Workbench overview',
        url: 'https://docs.datarobot.com/en/docs/get-started/day0/predai-start/wb-overview.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'organisations-and-groups',
    text: 'Administrators divide users into organisations and groups, and can keep members from sharing projects outside their organisation.',
    support: { workspaces: { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Manage organizations',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-orgs.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Manage groups',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/manage-entities/manage-groups.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rbac-roles',
    text: 'Role-based access control assigns users roles with set privileges.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Role-based access control',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/rbac-ref.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Platform and management reference',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-rbac-roles',
    text: 'Administrators can create custom roles with finer access rights and assign them to users and groups.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Custom RBAC roles',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/custom-roles.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Platform and management reference',
        url: 'https://docs.datarobot.com/en/docs/reference/misc-ref/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'saml-sso',
    text: 'Single sign-on works with identity providers over SAML 2.0.',
    support: { 'single-sign-on': { how: 'native' } },
    sources: [
      {
        title: 'DataRobot documentation: Single sign-on',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/sso-ref.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ldap',
    text: 'Self-managed installations can authenticate users against an external LDAP server.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['self-managed'],
    sources: [
      {
        title: 'DataRobot documentation: Integrate with LDAP',
        url: 'https://docs.datarobot.com/en/docs/install/install-config/advanced-configuration/security/ldap.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'scim',
    text: 'SCIM provisions and removes users automatically from an identity provider.',
    support: {},
    about: ['single-sign-on', 'role-based-access'],
    sources: [
      {
        title: 'DataRobot documentation: SCIM provisioning',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/scim.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'two-factor-authentication',
    text: 'Users may turn on two-factor authentication for their account.',
    support: {},
    about: ['single-sign-on'],
    sources: [
      {
        title: 'DataRobot documentation: Two-factor authentication',
        url: 'https://docs.datarobot.com/en/docs/platform/acct-settings/2fa.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'network-policies',
    text: 'Network policies of an organisation limit which public resources its users can reach from DataRobot; they cover outbound access only.',
    support: {},
    about: ['network-isolation'],
    sources: [
      {
        title: 'DataRobot documentation: Network policies',
        url: 'https://docs.datarobot.com/en/docs/platform/admin/network-policy.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-link-services',
    text: 'The infrastructure modules for self-managed installations can expose the internal load balancer as an AWS VPC endpoint service, by Azure Private Link or by Google Private Service Connect.',
    support: { 'network-isolation': { how: 'native' } },
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
    slug: 'comments',
    text: 'Comments can be left on datasets in the registry and in the approval process of a deployment.',
    support: {},
    about: ['approval-workflow'],
    sources: [
      {
        title: 'DataRobot documentation: Comments',
        url: 'https://docs.datarobot.com/en/docs/workbench/nxt-console/nxt-activity-log/nxt-comments.html',
        accessed: '2026-11-23',
      },
      {
        title: 'DataRobot documentation: Explore registry data',
        url: 'https://docs.datarobot.com/en/docs/workbench/registry/data-registry/explore-data.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
