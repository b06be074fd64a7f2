import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** Every category, capability and offering that is named is one of the content. */
export const namedIdsExist: Rule = function* (content) {
  const { categories, capabilities, platforms } = content;
  for (const [key, { category }] of Object.entries(capabilities)) {
    if (!Object.hasOwn(categories, category))
      yield { path: `capabilities/${key}`, message: noSuch('category', category) };
  }
  for (const [key, platform] of Object.entries(platforms)) {
    for (const id of Object.keys(platform.cells)) {
      if (!Object.hasOwn(categories, id)) yield { path: `platforms/${key}/cells`, message: noSuch('category', id) };
    }
    for (const id of Object.keys(categories)) {
      if (!Object.hasOwn(platform.cells, id)) {
        yield { path: `platforms/${key}/cells`, message: `found no cell '${id}', expected one, if an empty one` };
      }
    }
    for (const id of Object.keys(platform.notFound)) {
      if (!Object.hasOwn(capabilities, id))
        yield { path: `platforms/${key}/notFound`, message: noSuch('capability', id) };
    }
  }
  for (const { platform, category, feature, path } of eachFeature(content)) {
    if (!Object.hasOwn(categories, category)) yield { path, message: noSuch('category', category) };
    for (const id of [...Object.keys(feature.support), ...(feature.about ?? [])]) {
      if (!Object.hasOwn(capabilities, id)) yield { path, message: noSuch('capability', id) };
    }
    for (const id of feature.only ?? []) {
      if (!Object.hasOwn(platform.offerings, id)) {
        const offered = Object.keys(platform.offerings).join(', ') || 'none';
        yield { path, message: `found the offering '${id}' in only, expected one of the platform's: ${offered}` };
      }
    }
  }
};

function noSuch(kind: string, id: string): string {
  return `found the ${kind} '${id}', expected one that the content has`;
}
