import { ownOf } from '../own-of.ts';
import type { Platform } from '../platform.ts';
import { listed } from './listed.ts';
import { offeredBy } from './offered.ts';
import { once } from './once.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/**
 * On a platform with several forms, a claim or denial of what is a property of one form says of which. And a claim of
 * one kind of delivery names no form of the other kind.
 */
export const formClaimsNameForms: Rule = function* (content) {
  const formsOf = once((platform: Platform) => {
    const { named } = offeredBy(platform);
    const forms = [...named];
    return { named, forms, all: listed(forms, forms.length) };
  });
  for (const { platform, feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    for (const [id, support] of Object.entries(feature.support)) {
      const capability = ownOf(content.capabilities, id);
      if (support === undefined || capability?.of !== 'form') continue;
      const { named, forms, all } = formsOf(platform);
      if (feature.only === undefined && forms.length > 1) {
        yield { path, message: `found '${id}' of all forms, expected those in only that it is true of: ${all}` };
        // Which of them it is true of is not said: nothing more can be told of it.
        continue;
      }
      if (support.how === 'none' || capability.delivery === undefined) continue;
      for (const key of feature.only ?? forms) {
        const delivery = named.has(key) ? platform.offerings[key]?.delivery : undefined;
        if (delivery === undefined || delivery === capability.delivery) continue;
        yield {
          path,
          message: `found '${id}' of '${key}', which is ${delivery}, expected a form that is ${capability.delivery}`,
        };
      }
    }
  }
};
