import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'use-cases',
    text: 'A DataRobot Use Case is a folder-like container for datasets, experiments, notebooks and applications, and can be shared as a whole.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [
      { page: pages.collaborationRestApi, accessed: '2026-11-23' },
      { page: pages.workbenchOverview, accessed: '2026-11-23' },
      { page: pages.buildUseCases, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'use-case-members',
    text: 'Owners of a DataRobot Use Case can add and remove members and set members’ roles, and removed members lose all rights in the Use Case, but members who leave keep access to assets.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    sources: [
      { page: pages.pythonClientUseCases, accessed: '2026-11-30' },
      { page: pages.manageAUseCase, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'organisations-and-groups',
    text: 'DataRobot administrators divide users into organisations and groups, and can prevent members from sharing projects outside their organisation.',
    support: {},
    about: ['workspaces'],
    only: ['self-managed'],
    sources: [
      { page: pages.manageOrganizations, accessed: '2026-11-23' },
      { page: pages.manageGroups, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'rbac-roles',
    text: 'DataRobot’s role-based access control assigns users roles that carry set privileges.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles'] } },
    sources: [
      { page: pages.roleBasedAccessControl, accessed: '2026-12-01' },
      { page: pages.platformAndManagementReference, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'custom-rbac-roles',
    text: 'Once the feature flags for custom roles are enabled, DataRobot administrators can create custom roles with fine-grained access rights and assign the roles to users and groups.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles'] } },
    sources: [
      { page: pages.customRbacRoles, accessed: '2026-11-23' },
      { page: pages.platformAndManagementReference, accessed: '2026-11-23' },
      { page: pages.customRbacRolesJapanese, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'saml-sso',
    text: 'If the customer’s DataRobot package includes single sign-on, users can sign in through identity providers over SAML 2.0.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'] } },
    sources: [
      { page: pages.singleSignOn, accessed: '2026-11-23' },
      { page: pages.samlSso, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ldap',
    text: 'Self-managed DataRobot installations can authenticate users against an external LDAP server.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'] } },
    only: ['self-managed'],
    sources: [{ page: pages.integrateWithLdap, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'scim',
    text: 'Through SCIM (System for Cross-domain Identity Management), an identity provider can automatically add users to DataRobot and remove them.',
    support: {},
    about: ['single-sign-on', 'role-based-access'],
    sources: [{ page: pages.scimProvisioning, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'two-factor-authentication',
    text: 'DataRobot users can turn on two-factor authentication for their accounts.',
    support: {},
    about: ['single-sign-on'],
    sources: [{ page: pages.twoFactorAuthentication, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'network-policies',
    text: 'DataRobot network policies limit outbound access by setting which public resources an organisation’s users can reach from DataRobot.',
    support: {},
    about: ['network-isolation'],
    sources: [{ page: pages.networkPolicies, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'private-link-services',
    text: 'DataRobot’s Terraform modules can expose a self-managed installation’s internal load balancer through an AWS VPC endpoint service, Azure Private Link or Google Private Service Connect.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.terraformAwsDrInfraReadme, accessed: '2026-12-01' },
      { page: pages.terraformAzurermDrInfraReadme, accessed: '2026-12-01' },
      { page: pages.terraformGoogleDrInfraReadme, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-node-subnets',
    text: 'If DataRobot’s Terraform module for AWS creates the network, the module places the Kubernetes nodes of a self-managed installation in private subnets.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    only: ['self-managed'],
    sources: [
      { page: pages.terraformAwsDrInfraReadme, accessed: '2026-12-01' },
      { page: pages.terraformAwsDrInfraMain, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'comments',
    text: 'DataRobot users can comment on datasets in the registry and on deployments during approval.',
    support: {},
    about: ['approval-workflow'],
    sources: [
      { page: pages.comments, accessed: '2026-11-23' },
      { page: pages.exploreRegistryData, accessed: '2026-11-23' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sharing-roles',
    text: 'DataRobot projects, datasets, deployments and Use Cases can each be shared in the role of owner, editor (or user) or consumer, unless an administrator’s access role allows less.',
    support: {
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] },
      'data-access-control': { how: 'native', shows: ['rights', 'single', 'kinds'] },
    },
    sources: [
      { page: pages.rolesAndPermissions, accessed: '2026-12-01' },
      { page: pages.pythonClientSharing, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
