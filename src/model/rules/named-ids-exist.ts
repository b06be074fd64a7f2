import type { Feature } from '../feature.ts';
import type { Platform } from '../platform.ts';
import { listed } from './listed.ts';
import { once } from './once.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** Every category, capability, offering and measure that is named is one of the content; products, where it lists some. */
export const namedIdsExist: Rule = function* (content) {
  const { categories, capabilities, platforms, measures = {}, requirementSets = {}, products } = content;
  const categoryIds = Object.keys(categories);
  const offeringsOf = once((platform: Platform) => {
    const keys = Object.keys(platform.offerings);
    return listed(keys, keys.length);
  });
  for (const [key, { category, bar }] of Object.entries(capabilities)) {
    const path = `capabilities/${key}`;
    if (!Object.hasOwn(categories, category)) yield { path, message: noSuch('category', category) };
    for (const id of Object.values(bar?.elsewhere ?? {}).flat()) {
      if (!Object.hasOwn(capabilities, id)) yield { path: `${path}/bar`, message: noSuch('capability', id) };
    }
  }
  for (const [key, set] of Object.entries(requirementSets)) {
    for (const id of set.capabilities) {
      if (!Object.hasOwn(capabilities, id)) yield { path: `requirementSets/${key}`, message: noSuch('capability', id) };
    }
  }
  for (const [key, platform] of Object.entries(platforms)) {
    const path = `platforms/${key}`;
    for (const id of Object.keys(platform.cells)) {
      if (!Object.hasOwn(categories, id)) yield { path: `${path}/cells`, message: noSuch('category', id) };
    }
    const missing =
      categoryIds.length - Object.keys(platform.cells).filter((id) => Object.hasOwn(categories, id)).length;
    if (missing > 0) {
      const ids = listed(idsWithoutCell(categoryIds, platform), missing);
      const message = `found no cell for ${ids}, expected one for every category, if an empty one`;
      yield { path: `${path}/cells`, message };
    }
    for (const id of Object.keys(platform.notFound)) {
      if (!Object.hasOwn(capabilities, id)) yield { path: `${path}/notFound`, message: noSuch('capability', id) };
    }
    for (const [id, values] of Object.entries(platform.values ?? {})) {
      if (!Object.hasOwn(measures, id)) yield { path: `${path}/values/${id}`, message: noSuch('measure', id) };
      for (const offering of values.flatMap(({ only = [] }) => only)) {
        if (Object.hasOwn(platform.offerings, offering)) continue;
        yield { path: `${path}/values/${id}`, message: noOffering(offering, offeringsOf(platform)) };
      }
    }
  }
  for (const { platform, category, feature, path } of eachFeature(content)) {
    if (!Object.hasOwn(categories, category)) yield { path, message: noSuch('category', category) };
    for (const id of [...Object.keys(feature.support), ...(feature.about ?? [])]) {
      if (!Object.hasOwn(capabilities, id)) yield { path, message: noSuch('capability', id) };
    }
    for (const id of products ? productsNamed(feature) : []) {
      if (!Object.hasOwn(products ?? {}, id)) yield { path, message: noSuch('product', id) };
    }
    for (const id of feature.only ?? []) {
      if (!Object.hasOwn(platform.offerings, id)) yield { path, message: noOffering(id, offeringsOf(platform)) };
    }
  }
};

/** What a statement's claims work through, each once. */
function productsNamed({ support }: Feature): ReadonlySet<string> {
  return new Set(Object.values(support).flatMap((claim) => claim?.via ?? []));
}

function* idsWithoutCell(categories: readonly string[], { cells }: Platform): Generator<string> {
  for (const id of categories) if (!Object.hasOwn(cells, id)) yield id;
}

function noSuch(kind: string, id: string): string {
  return `found the ${kind} '${id}', expected one that the content has`;
}

function noOffering(id: string, offered: string): string {
  return `found the offering '${id}' in only, expected one of the platform's: ${offered}`;
}
