import { isDenial } from '../support.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** A lack is stated by a source: only the first edition's denials may stand without one. */
export const denialsAreSourced: Rule = function* (content) {
  for (const { feature, path } of eachFeature(content)) {
    if (feature.recorded < '2022' || feature.sources.length > 0) continue;
    for (const [capability, support] of Object.entries(feature.support)) {
      if (support?.how === 'none') {
        yield { path, message: `found '${capability}' denied without a source, expected the page that says so` };
      }
    }
  }
};

/** A statement that denies, and nothing else, is told by its slug; and no other is. */
export const denialsAreNamed: Rule = function* (content) {
  for (const { feature, path } of eachFeature(content)) {
    const denies = isDenial(feature.support);
    if (denies && !feature.slug.startsWith('no-')) {
      yield { path, message: `found the slug '${feature.slug}' for a denial, expected one that begins with no-` };
    }
    if (!denies && Object.keys(feature.support).length > 0 && feature.slug.startsWith('no-')) {
      yield {
        path,
        message: `found the slug '${feature.slug}' for a feature that provides something, expected no no-`,
      };
    }
  }
};
