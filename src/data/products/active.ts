import type { PlatformStatus } from '../../model/status.ts';

/** Still developed, as far as any page says that was found: an end is recorded only with the page that tells of it. */
export const active: PlatformStatus = { is: 'active', sources: [] };
