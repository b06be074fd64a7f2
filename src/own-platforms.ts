import { platformFrom as platformWith } from './content/content-from.ts';
import {
  type CapabilityId,
  type CategoryId,
  capabilityIds,
  categoryIds,
  type PlatformId,
  platformIds,
} from './data/ids.ts';
import type { MatrixPlatform } from './data/matrix-types.ts';
import { definePlatform as definedWith, type PlatformDraft } from './query/define-platform.ts';

/**
 * A platform of your own, out of what there is to say about it: everything else is filled in, so that it can stand beside
 * the others in a matrix of {@link createMatrix}. What it takes, `platformSchema` of `mlops-platforms/schema` takes too.
 *
 * @param draft - its facts, and its statements by category
 * @returns the platform
 * @throws InvalidArgumentError for a property that does not exist, a text that is too long, of more than one line or no
 * address where it has to be one, and unless either `delivery` or `offerings` tells the form that the platform comes in
 * @throws InvalidContentError for a value that has not its shape, and for a category or a capability that is not known
 *
 * @example
 * ```ts
 * import { createMatrix, dataset, definePlatform, platforms } from 'mlops-platforms';
 *
 * const ours = definePlatform({
 *   id: 'in-house',
 *   name: 'Our platform',
 *   vendor: 'Data team',
 *   homepage: 'https://ml.example.com/',
 *   license: 'proprietary',
 *   delivery: 'self-managed',
 *   recorded: '2026-11',
 *   cells: {
 *     'model-governance': [
 *       { slug: 'registry', text: 'Models are kept in a registry.', support: { 'model-registry': 'native' } },
 *     ],
 *   },
 * });
 * const matrix = createMatrix({ ...dataset, platforms: { ...platforms, 'in-house': ours } });
 * console.log(matrix.supportOf('in-house', 'model-registry').level); // → native
 * ```
 */
export function definePlatform<const Id extends string>(
  draft: PlatformDraft<Id, CategoryId, CapabilityId>,
): MatrixPlatform<Id> {
  return definedWith(knownIds, draft);
}

/**
 * A platform out of anything, such as parsed JSON, or what `platformSchema` of `mlops-platforms/schema` parsed: checked,
 * brought into today's shape, and typed by its id. Categories for which it has no cell get an empty one.
 *
 * @param id - the id that the platform has
 * @param value - the platform
 * @returns a copy of it
 * @throws InvalidContentError for what has not the shape of a platform, for another id, and for a category or a capability
 * that is not known
 *
 * @example
 * ```ts
 * import { createMatrix, dataset, platformFrom, platforms } from 'mlops-platforms';
 *
 * const text = JSON.stringify({ ...platforms.kubeflow, id: 'our-kubeflow' });
 * const ours = platformFrom('our-kubeflow', JSON.parse(text));
 * const matrix = createMatrix({ ...dataset, platforms: { ...platforms, 'our-kubeflow': ours } });
 * console.log(matrix.byPlatform('our-kubeflow').name); // → Kubeflow
 * ```
 */
export function platformFrom<const Id extends string>(id: Id, value: unknown): MatrixPlatform<Id> {
  return platformWith(knownIds, id, value);
}

const knownIds = { categories: categoryIds, capabilities: capabilityIds };

/**
 * Whether a value is the id of a platform of this matrix.
 *
 * @param value - anything, such as a part of an address
 * @returns whether it is one
 *
 * @example
 * ```ts
 * import { byPlatform, isPlatformId } from 'mlops-platforms';
 *
 * const typed: string = 'kubeflow';
 * if (isPlatformId(typed)) console.log(byPlatform(typed).name); // → Kubeflow
 * ```
 */
export function isPlatformId(value: unknown): value is PlatformId {
  return (platformIds as readonly unknown[]).includes(value);
}

/**
 * Whether a value is the id of a category of this matrix.
 *
 * @param value - anything
 * @returns whether it is one
 */
export function isCategoryId(value: unknown): value is CategoryId {
  return (categoryIds as readonly unknown[]).includes(value);
}

/**
 * Whether a value is the id of a capability of this matrix.
 *
 * @param value - anything
 * @returns whether it is one
 */
export function isCapabilityId(value: unknown): value is CapabilityId {
  return (capabilityIds as readonly unknown[]).includes(value);
}
