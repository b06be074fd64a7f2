import { feedChecks } from './changes-feed.ts';
import type { Explorer } from './explorer.ts';
import { referenceChecks } from './reference.ts';
import { staticApiChecks } from './static-api.ts';

/** Everything that stands beside the page. */
export function staticFileChecks(site: Explorer): void {
  staticApiChecks(site);
  feedChecks(site);
  referenceChecks(site);
}
