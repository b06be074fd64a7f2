import type { WrittenFeature } from '../../written.ts';
import * as pages from './pages.ts';

export const cloudSaas: readonly WrittenFeature[] = [
  {
    slug: 'business-hub-saas',
    text: 'KNIME Business Hub is available on premises or as a service managed by KNIME.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['hub-managed'],
    sources: [
      { page: pages.businessHubAdminGuide, accessed: '2026-11-23' },
      { page: pages.businessHubAdministrationGuide, recorded: '2026-12', accessed: '2026-12-01' },
    ],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub-execution',
    text: 'If execution is added to their plan, teams on KNIME Community Hub can run and schedule workflows on KNIME’s infrastructure.',
    support: { 'managed-service': { how: 'native', shows: ['operated'] } },
    only: ['community-hub'],
    sources: [{ page: pages.communityHubUserGuide, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'community-hub',
    text: 'On KNIME Community Hub, KNIME’s public online Hub, users can find nodes, components and workflows shared by others.',
    support: {},
    about: ['managed-service', 'extension-points'],
    only: ['community-hub'],
    sources: [{ page: pages.bestPracticesGuide, accessed: '2026-12-01' }],
    recorded: '2026-11',
  },
  {
    slug: 'server-on-azure',
    text: 'According to a guide of June 2019, KNIME Server, the predecessor of KNIME Business Hub, could be launched as a single virtual machine through the Azure Marketplace.',
    support: {},
    about: ['multi-cloud', 'customer-cloud-deployment'],
    sources: [{ page: pages.azureServerGuideRelease201906, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
  {
    slug: 'homebrew-cask',
    text: 'A cask of Homebrew, a community project, installs version 5.3.1 of KNIME Analytics Platform on macOS from KNIME’s own download.',
    support: {},
    about: ['third-party-distributions'],
    only: ['analytics-platform'],
    sources: [{ page: pages.homebrewCask, accessed: '2026-12-01' }],
    recorded: '2026-12',
  },
];
