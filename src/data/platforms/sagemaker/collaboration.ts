import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'git',
    text: 'SageMaker projects can be linked to Git repositories.',
    support: { 'source-control': { how: 'native', shows: ['git'] } },
    sources: [
      { page: pages.guideSageMakerProjectsWalkthrough },
      { page: pages.awsSamplesS3BasedSageMakerAiProjectTemplates, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.awsSamplesSageMakerAiCustomProjectTemplates, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-templates',
    text: 'SageMaker projects can be created from templates.',
    support: {},
    about: ['workspaces'],
    sources: [
      { page: pages.apiCreateProject, recorded: '2026-11', accessed: '2026-12-01' },
      { page: pages.awsSamplesSageMakerAiCustomProjectTemplates, recorded: '2026-11', accessed: '2026-12-01' },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'ml-projects',
    text: 'SageMaker AI projects are an optional feature whose templates create the resources for a workflow from training to deployment.',
    support: {},
    about: ['workspaces'],
    sources: [
      { page: pages.apiCreateProject, accessed: '2026-12-01' },
      { page: pages.awsSamplesSageMakerAiCustomProjectTemplates, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'domains-spaces',
    text: 'The authorised users of a SageMaker AI domain work in private spaces or, for real-time collaboration, in shared spaces.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members'] } },
    sources: [
      { page: pages.apiCreateDomain, accessed: '2026-12-01' },
      { page: pages.apiCreateSpace, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'domain-isolation',
    text: 'With an IAM policy that customers attach to the execution role, resources in one SageMaker domain are not visible from other domains of the account and Region.',
    support: { workspaces: { how: 'native', shows: ['areas', 'closed'] } },
    sources: [{ page: pages.guide2023DomainResourceIsolation, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'unified-studio-projects',
    text: 'SageMaker Unified Studio organises work in projects, whose members have roles such as owner, contributor, catalogue viewer, catalogue consumer or catalogue steward.',
    support: {
      workspaces: { how: 'native', shows: ['areas', 'members'] },
      'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] },
    },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiCreateProject, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiCreateProjectMembership, accessed: '2026-12-01' },
      { page: pages.modernDataArchitectureAcceleratorSageMakerUnified, accessed: '2026-12-01' },
      {
        page: pages.unifiedStudioAdministratorGuideDesignationPermissions,
        recorded: '2026-12',
        accessed: '2026-12-01',
      },
      { page: pages.modernDataArchitectureAcceleratorSageMakerProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'domain-units',
    text: 'A SageMaker Unified Studio domain is a hierarchy of domain units, and policy grants set who may create projects, glossaries or environments in a unit.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'parts'] } },
    only: ['unified-studio'],
    sources: [
      { page: pages.amazonDataZoneApiCreateDomainUnit, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiAddPolicyGrant, accessed: '2026-12-01' },
      { page: pages.modernDataArchitectureAcceleratorSageMakerUnified, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'iam-roles',
    text: 'AWS IAM roles and policies determine which SageMaker operations a user or job may call and which resources the user or job may access.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'], via: ['aws-iam'] } },
    sources: [
      { page: pages.awsServiceAuthorizationReferenceAmazonSageMaker, accessed: '2026-11-23' },
      { page: pages.guide2023ManagedPolicies, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'identity-center',
    text: 'Through AWS IAM Identity Center, users can sign in to SageMaker Unified Studio and to SageMaker domains configured for this sign-in.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'], via: ['aws-iam-identity-center'] } },
    sources: [
      { page: pages.apiCreateUserProfile, accessed: '2026-12-01' },
      { page: pages.apiTrustedIdentityPropagationSettings, accessed: '2026-12-01' },
      { page: pages.amazonDataZoneApiSingleSignOn, accessed: '2026-12-01' },
      { page: pages.iamIdentityCenterApiWelcome, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'vpc-only',
    text: 'A SageMaker domain can route all traffic from its apps through the customer’s VPC.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [{ page: pages.apiCreateDomain, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'container-network-isolation',
    text: 'Network isolation blocks all network calls to and from SageMaker training and model containers, except between the peers of a training cluster and on serverless endpoints.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [
      { page: pages.apiCreateTrainingJob, accessed: '2026-12-01' },
      { page: pages.apiCreateModel, accessed: '2026-12-01' },
      { page: pages.guideServerlessInference, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-12',
  },
  {
    slug: 'network-isolation-exceptions',
    text: 'In 2023, the managed SageMaker containers for Chainer and reinforcement learning did not support network isolation.',
    support: {},
    about: ['network-isolation'],
    sources: [{ page: pages.guide2023InternetFreeMode, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'interface-endpoints',
    text: 'Customers can call the SageMaker API and runtime through an interface endpoint in their VPC, and use identity policies to restrict API calls to those made from within the VPC.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    sources: [{ page: pages.developerGuideOnGitHubInterfaceEndpoint, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'local-ide',
    text: 'Users can connect a local development environment to a SageMaker space in a remote session.',
    support: {},
    about: ['notebooks'],
    sources: [{ page: pages.apiStartSession, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'identity-center-saml',
    text: 'SageMaker users who sign in through AWS IAM Identity Center can use an external identity provider over SAML 2.0.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['aws-iam-identity-center'] } },
    sources: [
      { page: pages.iamIdentityCenterExternalProviders, accessed: '2026-11-30' },
      { page: pages.iamIdentityCenterApiWelcome, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
