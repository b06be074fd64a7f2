import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'projects',
    text: 'Dataiku organises work in projects, which can be kept in folders.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Project folders',
        url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
      },
      {
        title: 'Dataiku API client on GitHub: Project folders',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/projectfolder.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-permissions',
    text: 'Dataiku projects carry permissions.',
    support: { 'role-based-access': { how: 'native' } },
    sources: [
      {
        title: 'Dataiku documentation: Project folders',
        url: 'https://doc.dataiku.com/dss/latest/concepts/homepage/project-folders.html#',
      },
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'project-history',
    text: 'Dataiku keeps a history of work under version control.',
    support: {},
    about: ['source-control'],
    sources: [
      {
        title: 'Dataiku documentation: Version control of projects',
        url: 'https://doc.dataiku.com/dss/latest/collaboration/version-control.html',
      },
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'history-rollback',
    text: 'Dataiku can roll work back to an earlier state.',
    support: {},
    about: ['source-control'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Projects',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/project.py',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'user-isolation',
    text: 'Dataiku can be configured to isolate users from one another across its integrations.',
    support: {},
    sources: [
      {
        title: 'Dataiku documentation: User Isolation',
        url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
      },
      {
        title: 'Dataiku documentation: User Isolation',
        url: 'https://doc.dataiku.com/dss/latest/user-isolation/index.html',
        recorded: '2026-11',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2021-10',
  },
  {
    slug: 'workspaces',
    text: 'Workspaces in Dataiku gather objects for groups or users who are admins, contributors or members.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'Dataiku API client on GitHub: Workspaces',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/dss/workspace.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'sso-protocols',
    text: 'Dataiku supports single sign-on by SAML, OpenID Connect and SPNEGO.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Identity settings',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/iam/settings.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'ldap',
    text: 'Dataiku can authenticate against an LDAP directory and import users and groups from it.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['cloud-stacks', 'custom-install'],
    sources: [
      {
        title: 'Dataiku documentation: Capabilities of User Isolation Framework',
        url: 'https://doc.dataiku.com/dss/latest/user-isolation/capabilities-summary.html',
        accessed: '2026-11-23',
      },
      {
        title: 'Dataiku Ansible collection on GitHub: README',
        url: 'https://github.com/dataiku/dataiku-ansible-collection/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'private-networks',
    text: 'Fleet Manager places Dataiku instances in a chosen VPC and subnet and can withhold public IP addresses from them.',
    support: { 'network-isolation': { how: 'native' } },
    only: ['cloud-stacks'],
    sources: [
      {
        title: 'Dataiku API client on GitHub: Fleet Manager virtual networks',
        url: 'https://github.com/dataiku/dataiku-api-client-python/blob/master/dataikuapi/fm/virtualnetworks.py',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'cloud-saml-sso',
    text: 'On Dataiku Cloud, single sign-on with identity providers that comply with SAML 2.0 is activated on request for eligible subscriptions.',
    support: { 'single-sign-on': { how: 'native' } },
    only: ['dataiku-online'],
    sources: [
      {
        title: 'Dataiku knowledge base: Single sign-on on Dataiku Cloud',
        url: 'https://knowledge.dataiku.com/latest/dataiku-cloud/sso/index.html',
        accessed: '2026-11-30',
      },
    ],
    recorded: '2026-11',
  },
];
