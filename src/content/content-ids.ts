import { describe } from '../errors/describe.ts';
import { InvalidContentError } from '../errors/invalid-content-error.ts';
import type { Bar } from '../model/bar.ts';
import { type Content, recordParts } from '../model/content.ts';
import type { Platform } from '../model/platform.ts';

/**
 * Checks the ids of a content that has the right shape otherwise: each record is named by its key, names that are parts
 * of longer ids have no slash, every category has its cell, and no two features, or concepts, of a platform, nor criteria of
 * a bar, have one id.
 *
 * @throws InvalidContentError at the first place that is not right
 */
export function assertIds(content: Content): void {
  for (const kind of recordParts) {
    for (const [key, { id }] of Object.entries(content[kind] ?? {})) {
      const path = `${kind}/${key}`;
      assertOneStep(key, path);
      if (id !== key) throw new InvalidContentError(`${path}/id`, describe(id), `its key, ${describe(key)}`);
    }
  }
  for (const [id, { bar }] of Object.entries(content.capabilities)) {
    if (bar !== undefined) assertCriteria(bar, `capabilities/${id}/bar`);
  }
  const categories = new Set(Object.keys(content.categories));
  if (categories.size === 0) throw new InvalidContentError('categories', 'none', 'one at least');
  for (const [id, platform] of Object.entries(content.platforms)) {
    const path = `platforms/${id}`;
    for (const key of Object.keys(platform.offerings)) assertOneStep(key, `${path}/offerings/${key}`);
    assertConceptSlugs(platform, `${path}/introduction/concepts`);
    assertCells(platform, categories, path);
    assertFeatureIds(platform, path);
  }
}

/** `kubeflow/katib` and `kubeflow/model-training/katib` can be told apart only if no part looks like two, or like none. */
function assertOneStep(id: string, path: string): void {
  if (id === '') throw new InvalidContentError(path, 'an empty text', 'an id');
  if (id.includes('/')) throw new InvalidContentError(path, 'a slash', 'an id without one, as it is part of others');
}

/** `automl/ranking` names one criterion of a bar, whichever of its lists that stands in. */
function assertCriteria({ core, also }: Bar, path: string): void {
  const taken = new Set<string>();
  for (const [list, criteria] of Object.entries({ core, also })) {
    for (const [place, { id }] of criteria.entries()) {
      const at = `${path}/${list}/${place}/id`;
      assertOneStep(id, at);
      if (taken.has(id)) throw new InvalidContentError(at, `the criterion ${describe(id)} again`, 'each once in a bar');
      taken.add(id);
    }
  }
}

function assertConceptSlugs({ introduction }: Platform, path: string): void {
  const taken = new Set<string>();
  for (const [place, { slug }] of introduction.concepts.entries()) {
    const at = `${path}/${place}/slug`;
    assertOneStep(slug, at);
    if (taken.has(slug)) throw new InvalidContentError(at, `the slug ${describe(slug)} again`, 'a slug of its own');
    taken.add(slug);
  }
}

function assertCells({ cells, history }: Platform, categories: ReadonlySet<string>, path: string): void {
  for (const category of categories) {
    if (Object.hasOwn(cells, category)) continue;
    throw new InvalidContentError(`${path}/cells/${category}`, 'nothing', 'a list, if an empty one');
  }
  for (const category of [...Object.keys(cells), ...history.map((feature) => feature.category)]) {
    if (categories.has(category)) continue;
    throw new InvalidContentError(path, `features in ${describe(category)}`, 'a category of the content');
  }
}

function assertFeatureIds({ id, cells, history }: Platform, path: string): void {
  const taken = new Set<string>();
  const take = (category: string, slug: string, at: string) => {
    assertOneStep(slug, `${at}/slug`);
    const full = `${id}/${category}/${slug}`;
    if (taken.has(full)) throw new InvalidContentError(at, `the id ${describe(full)} again`, 'an id of its own');
    taken.add(full);
  };
  for (const [category, features] of Object.entries(cells)) {
    for (const [place, feature] of features.entries()) {
      const at = `${path}/cells/${category}/${place}`;
      take(category, feature.slug, at);
      if ('retired' in feature) {
        throw new InvalidContentError(`${at}/retired`, 'a retired feature in a cell', 'it in the history');
      }
    }
  }
  for (const [place, { category, slug }] of history.entries()) take(category, slug, `${path}/history/${place}`);
}
