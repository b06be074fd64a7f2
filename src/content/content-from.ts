import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { InvalidContentError } from '../errors/invalid-content-error.ts';
import { inContent } from '../errors/mistakes.ts';
import { plainValue } from '../errors/plain-value.ts';
import { isRecord } from '../errors/shape.ts';
import type { Content } from '../model/content.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { Platform } from '../model/platform.ts';
import type { AnyContent } from './any-content.ts';
import { rememberShape, versionedCopy } from './content-copy.ts';

/** The ids that a platform may use. */
export interface KnownIds<C extends string = string, K extends string = string> {
  /** The categories that it has cells for. */
  readonly categories: readonly C[];
  /** The capabilities that its statements may claim, deny or mention. */
  readonly capabilities: readonly K[];
}

/**
 * A content out of anything, such as parsed JSON, with ids that are texts for the compiler. What was published by
 * versions 1.x is brought into today's shape. Needs no zod: what the parts say is for `contentSchema`.
 *
 * @param value - the content, or a dataset
 * @returns a frozen copy of it
 * @throws InvalidContentError for what has not the shape of a content, or a newer one than can be read
 *
 * @example
 * ```ts
 * import { contentFrom, createMatrix, dataset } from 'mlops-platforms';
 *
 * const text = JSON.stringify(dataset);
 * const matrix = createMatrix(contentFrom(JSON.parse(text)));
 * console.log(matrix.byPlatform('kubeflow').name); // → Kubeflow
 * ```
 */
export function contentFrom(value: unknown): Content {
  const { content, schemaVersion } = versionedCopy(value as AnyContent);
  rememberShape(content, schemaVersion);
  return deepFreeze(content);
}

/**
 * A platform out of anything, with the id that it has to have. Categories for which it has no cell get an empty one.
 *
 * @throws InvalidArgumentError for an id that is no text
 * @throws InvalidContentError for what has not the shape of a platform, another id, or one that names a category or a
 * capability that is not known
 */
export function platformFrom<Id extends string, C extends string, K extends string>(
  { categories, capabilities }: KnownIds<C, K>,
  id: Id,
  value: unknown,
): Platform<Id, C, K> {
  if (typeof id !== 'string') throw new InvalidArgumentError('id', describe(id), 'a text');
  const given = plainValue(value, '', inContent);
  if (!isRecord(given)) throw new InvalidContentError('', describe(given), 'an object');
  const empty = Object.fromEntries(categories.map((category) => [category, []]));
  const cells = isRecord(given['cells']) ? { ...empty, ...given['cells'] } : given['cells'];
  const content = {
    categories: Object.fromEntries(
      categories.map((category) => [category, { id: category, name: category, hint: '' }]),
    ),
    capabilities: {},
    platforms: Object.fromEntries([[id, { ...given, cells }]]),
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
  const platform = contentFrom(content).platforms[id] as Platform;
  assertCapabilities(platform, new Set<string>(capabilities));
  return platform as Platform<Id, C, K>;
}

function assertCapabilities({ id, cells, history, notFound }: Platform, known: ReadonlySet<string>): void {
  const assert = (named: readonly string[], path: string) => {
    for (const capability of named) {
      if (known.has(capability)) continue;
      throw new InvalidContentError(`platforms/${id}/${path}`, describe(capability), 'the id of a capability');
    }
  };
  for (const [path, features] of [...Object.entries(cells).map(inCell), ['history', history] as const]) {
    for (const [place, { support, about = [] }] of features.entries()) {
      assert(Object.keys(support), `${path}/${place}/support`);
      assert(about, `${path}/${place}/about`);
    }
  }
  assert(Object.keys(notFound), 'notFound');
}

function inCell<T>([category, features]: readonly [string, T]): readonly [string, T] {
  return [`cells/${category}`, features];
}
