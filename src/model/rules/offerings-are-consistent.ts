import { listed } from './listed.ts';
import { offeredBy } from './offered.ts';
import type { Rule } from './problem.ts';

/**
 * Of a platform whose offerings are told, one at least is a form, and what parts work with are forms of it. One of which none
 * is told has nothing wrong yet: it counts as one form, the platform as it is.
 */
export const offeringsAreConsistent: Rule = function* (content) {
  for (const [id, platform] of Object.entries(content.platforms)) {
    const { named } = offeredBy(platform);
    const forms = listed(named, named.size);
    if (named.size === 0 && Object.keys(platform.offerings).length > 0) {
      yield {
        path: `platforms/${id}/offerings`,
        message: 'found no form, expected one at least: a way to get the whole',
      };
    }
    for (const [key, { with: works }] of Object.entries(platform.offerings)) {
      for (const form of works ?? []) {
        if (named.has(form)) continue;
        yield {
          path: `platforms/${id}/offerings/${key}`,
          message: `found '${form}' in with, expected one of the platform's forms: ${forms}`,
        };
      }
    }
  }
};
