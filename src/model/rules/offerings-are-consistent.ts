import type { Platform } from '../platform.ts';
import type { Rule } from './problem.ts';

/** A platform has a form at least, and what its parts work with are forms of it. */
export const offeringsAreConsistent: Rule = function* (content) {
  for (const [id, platform] of Object.entries(content.platforms)) {
    const forms = formsOf(platform);
    if (forms.length === 0) {
      yield {
        path: `platforms/${id}/offerings`,
        message: 'found no form, expected one at least: a way to get the whole',
      };
    }
    for (const [key, { with: works }] of Object.entries(platform.offerings)) {
      for (const form of works ?? []) {
        if (forms.includes(form)) continue;
        yield {
          path: `platforms/${id}/offerings/${key}`,
          message: `found '${form}' in with, expected one of the platform's forms: ${forms.join(', ') || 'none'}`,
        };
      }
    }
  }
};

export function formsOf({ offerings }: Platform): string[] {
  return Object.entries(offerings).flatMap(([key, { standing }]) => (standing === 'form' ? [key] : []));
}
