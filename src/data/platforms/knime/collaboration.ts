import type { MatrixFeature } from '../../matrix-types.ts';

export const collaboration: readonly MatrixFeature[] = [
  {
    slug: 'teams-and-spaces',
    text: 'A team on a KNIME Hub is a group of users that owns spaces with workflows, files and components for shared projects.',
    support: { workspaces: { how: 'native' } },
    sources: [
      {
        title: 'KNIME documentation: Business Hub administration guide',
        url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME documentation: Community Hub user guide',
        url: 'https://docs.knime.com/latest/hub_user_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'roles',
    text: 'KNIME Business Hub has global administrators, team administrators and members; team administrators manage the members, execution contexts and deployments of their team.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub administration guide',
        url: 'https://docs.knime.com/latest/business_hub_admin_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'consumers',
    text: 'Consumers on KNIME Business Hub may use certain data apps and services only; the Basic edition has none.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub administration guide, release 2024-06',
        url: 'https://docs.knime.com/2024-06/business_hub_admin_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'run-needs-edit-right',
    text: 'To deploy a KNIME workflow as a service a user needs the edit right on a team space.',
    support: {},
    about: ['role-based-access'],
    sources: [
      {
        title: 'KNIME documentation: Service deployments',
        url: 'https://docs.knime.com/work/deployments/rest-services',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'keycloak',
    text: 'KNIME Business Hub signs users in through an embedded Keycloak, in whose console users are also made Hub administrators.',
    support: {},
    about: ['single-sign-on', 'role-based-access'],
    only: ['hub-self-managed'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub advanced administration guide',
        url: 'https://docs.knime.com/latest/business_hub_advanced_admin_guide',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: Supplemental installation resources',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'external-groups',
    text: 'KNIME Business Hub takes over users and groups of an identity provider through SCIM and can map the groups to teams; sign-in itself goes through the embedded Keycloak.',
    support: { 'single-sign-on': { how: 'native', via: ['Keycloak'], partial: true } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME Hub: Admin workflow that assigns users to teams by external groups',
        url: 'https://hub.knime.com/knime/spaces/KNIME%20Business%20Hub%20Admin%20Workflows/Assign%20Users%20to%20Teams%20based%20on%20External%20Groups~aRbyzgd02IbkB60j/current-state',
        accessed: '2026-11-23',
      },
      {
        title: 'KNIME Business Hub public repository: Supplemental installation resources',
        url: 'https://github.com/knime/knime-business-hub-public/blob/main/README.md',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'remote-outbound-only',
    text: 'Remote executors open connections to the KNIME Hub on port 443 only and accept no inbound connection.',
    support: {},
    about: ['network-isolation', 'hybrid-execution'],
    sources: [
      {
        title: 'KNIME documentation: Remote execution, technical reference',
        url: 'https://docs.knime.com/hub/latest/remote_execution/technical-reference',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'hub-search',
    text: 'The search of KNIME Business Hub finds those items that a user’s role and the items’ permissions allow.',
    support: {},
    about: ['data-catalog', 'role-based-access'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub user guide',
        url: 'https://docs.knime.com/latest/business_hub_user_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'team-secrets',
    text: 'Team secrets on KNIME Business Hub, such as a technical login to a database, are made by team administrators and can be shared with several users.',
    support: {},
    about: ['role-based-access', 'workspaces'],
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Secrets guide',
        url: 'https://docs.knime.com/latest/business_hub_secrets_guide/index.html',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'kai-switch',
    text: 'All features of the K-AI assistant in KNIME, such as its chat, build mode and scripting help, can be enabled or disabled together.',
    support: {},
    about: ['role-based-access'],
    sources: [
      {
        title: 'KNIME Gateway repository: AppStateEnt',
        url: 'https://github.com/knime/knime-gateway/blob/master/org.knime.gateway.api/src/generated/org/knime/gateway/api/webui/entity/AppStateEnt.java',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'management-admin',
    text: 'A management administrator of KNIME Business Hub creates teams, grants them seats and execution resources and deletes users, but cannot see private spaces, deployments or jobs of a team.',
    support: { 'role-based-access': { how: 'native' } },
    only: ['business-hub'],
    sources: [
      {
        title: 'KNIME documentation: Business Hub admin guide',
        url: 'https://docs.knime.com/hub/latest/business_hub_admin_guide',
        accessed: '2026-11-23',
      },
    ],
    recorded: '2026-11',
  },
];
