import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const collaboration: readonly WrittenFeature[] = [
  {
    slug: 'agent-identity',
    text: 'Google’s Agent Identity gives every agent in Agent Platform its own SPIFFE (Secure Production Identity Framework for Everyone) identity for authentication, access control and audit.',
    support: {},
    about: ['role-based-access', 'audit-log'],
    sources: [{ page: pages.governYourAgents, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'service-perimeter',
    text: 'VPC Service Controls can keep the training data, models, requests and batch results of Google’s Agent Platform within a service perimeter.',
    support: {},
    about: ['network-isolation'],
    sources: [{ page: pages.vertexAiVpcServiceControls, accessed: '2026-11-23' }],
    recorded: '2026-11',
  },
  {
    slug: 'private-endpoint-kinds',
    text: 'Private endpoints in Google’s Agent Platform are reached through VPC peering or through Private Service Connect, which can also limit access to listed projects.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'access'] } },
    sources: [
      { page: pages.pythonSdkEndpointTypes, accessed: '2026-12-01' },
      { page: pages.terraformProviderGoogleVertexAiEndpoint, accessed: '2026-11-23' },
      { page: pages.privateServiceConnectEndpoints, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-training-network',
    text: 'Serverless training jobs in Google’s Agent Platform can use private IP addresses in the customer’s network through VPC peering, except on H100 Mega, H200 or B200 GPUs.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [
      { page: pages.useAPrivateIpForServerlessTraining, accessed: '2026-12-01' },
      { page: pages.privateServiceConnectInterfaceForTraining, accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workbench-without-external-ip',
    text: 'A Workbench instance (a JupyterLab machine) in Google’s Agent Platform can run in a chosen network and subnet without an external IP address.',
    support: { 'network-isolation': { how: 'native', shows: ['private', 'workloads'] } },
    sources: [{ page: pages.notebooksApiGceSetup, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'iam-roles',
    text: 'Custom, predefined and basic IAM roles grant access to Google’s Agent Platform in a whole project, and single feature views or endpoints (beta API) can have separate IAM policies.',
    support: { 'role-based-access': { how: 'native', shows: ['rights', 'roles', 'parts'] } },
    sources: [
      { page: pages.accessControlWithIam, accessed: '2026-12-01' },
      { page: pages.controlAccessToFeatureStoreResources, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.endpointAccessControl, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'google-cloud-projects',
    text: 'Resources in Google’s Agent Platform belong to a Google Cloud project, and access granted on the project applies to all of the project’s resources.',
    support: { workspaces: { how: 'native', shows: ['areas', 'members', 'closed'] } },
    sources: [
      { page: pages.accessControlWithIam, accessed: '2026-12-01' },
      { page: pages.resourceManagerAccessControlForProjects, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workforce-identity-federation',
    text: 'Through Workforce Identity Federation, users can sign in to Workbench in Google’s Agent Platform with an external identity provider, within limits that Google lists.',
    support: { 'single-sign-on': { how: 'native', shows: ['provider'], via: ['workforce-identity-federation'] } },
    sources: [
      { page: pages.iamFederatedIdentitySupportedServices, accessed: '2026-12-01' },
      { page: pages.googleSkillsAuthentication, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.workbenchInstancesIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'workforce-saml-oidc',
    text: 'Google Cloud’s Workforce Identity Federation accepts any external identity provider that supports OpenID Connect or SAML 2.0.',
    support: {
      'single-sign-on': { how: 'native', shows: ['provider', 'token'], via: ['workforce-identity-federation'] },
    },
    sources: [
      { page: pages.gkeExternalIdentityProviders, accessed: '2026-11-30' },
      { page: pages.iamFederatedIdentitySupportedServices, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.workbenchInstancesIntroduction, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.googleSkillsAuthentication, recorded: '2026-12', accessed: '2026-12-01' },
      { page: pages.terraformProviderGoogleIamWorkforcePoolProvider, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
];
