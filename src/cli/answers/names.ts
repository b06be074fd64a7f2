import { dataset, type PlatformStatus } from 'mlops-platforms';
import { ownOf } from '../../model/own-of.ts';
import { type Names, namesIn } from '../../report/names.ts';

/** What ids are called; a platform that is no longer developed is never named without its end. */
export const names: Names = namesIn(dataset);

/** The names of one platform's offerings, by their keys. */
export function offeringsOf(platform: string): (key: string) => string {
  return (key) => names.offering(platform, key);
}

/** Whether a platform is still developed, for where its name alone stands. */
export function statusOf(platform: string): PlatformStatus | undefined {
  return ownOf(dataset.platforms, platform)?.status;
}
