import { formsOf } from './offerings-are-consistent.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/**
 * On a platform with several forms, a claim or denial of what is a property of one form says of which. And a claim of
 * one kind of delivery names no form of the other kind.
 */
export const formClaimsNameForms: Rule = function* (content) {
  for (const { platform, feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    const forms = formsOf(platform);
    for (const [id, support] of Object.entries(feature.support)) {
      const capability = content.capabilities[id];
      if (support === undefined || capability?.of !== 'form') continue;
      if (feature.only === undefined && forms.length > 1) {
        yield {
          path,
          message: `found '${id}' of all forms, expected those in only that it is true of: ${forms.join(', ')}`,
        };
      }
      if (support.how === 'none' || capability.delivery === undefined) continue;
      const named = feature.only ?? forms;
      for (const key of named.filter((offering) => forms.includes(offering))) {
        const delivery = platform.offerings[key]?.delivery;
        if (delivery === undefined || delivery === capability.delivery) continue;
        yield {
          path,
          message: `found '${id}' of '${key}', which is ${delivery}, expected a form that is ${capability.delivery}`,
        };
      }
    }
  }
};
