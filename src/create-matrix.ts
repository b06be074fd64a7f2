import type { AnyContent } from './content/any-content.ts';
import { rememberShape, versionedCopy } from './content/content-copy.ts';
import type { ResolvedId } from './content/names.ts';
import type { Content } from './model/content.ts';
import { deepFreeze } from './model/deep-freeze.ts';
import type { LocatedFeature } from './model/feature.ts';
import { byCapability, type CapabilityRow } from './query/by-capability.ts';
import { byCategory, type CategoryRow } from './query/by-category.ts';
import { byPlatform } from './query/by-platform.ts';
import { type CompareOptions, type Comparison, compare } from './query/compare.ts';
import { type Evaluation, evaluate } from './query/evaluate/evaluate.ts';
import type { EvaluationQuestion } from './query/evaluate/question.ts';
import type { FeatureFilter } from './query/find/feature-filter.ts';
import { findFeatures } from './query/find/find-features.ts';
import { getFeature } from './query/get-feature.ts';
import { resolveId } from './query/resolve-id.ts';
import type { SearchAnswer } from './query/search/search-answer.ts';
import { type SearchOptions, searchFeatures } from './query/search/search-features.ts';
import { type GridOptions, type SupportGrid, supportGrid } from './query/support/support-grid.ts';
import { type CapabilitySupport, type SupportOptions, supportOf } from './query/support/support-of.ts';

/**
 * Every query over one content. The functions can be taken off it and passed around.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface Matrix<P extends string = string, C extends string = string, K extends string = string>
  extends Content<P, C, K> {
  /** One platform: a column of the matrix. Throws an `UnknownIdError` for an id that the matrix does not have. */
  readonly byPlatform: <Id extends P>(
    /** The platform. */
    id: Id,
  ) => Content<P, C, K>['platforms'][Id];
  /** One category across all platforms: a row of the matrix. */
  readonly byCategory: <Id extends C>(
    /** The category. */
    id: Id,
  ) => CategoryRow<P, Id, K>;
  /** One capability across all platforms. */
  readonly byCapability: <Id extends K>(
    /** The capability. */
    id: Id,
  ) => CapabilityRow<P, C, K, Id>;
  /** How a platform supports a capability: the level, its scope, and the statements behind it. */
  readonly supportOf: <Id extends P>(
    /** The platform. */
    platform: Id,
    /** The capability. */
    capability: K,
    /** The one offering that is asked about; left out, the platform in its best configuration. */
    options?: SupportOptions,
  ) => CapabilitySupport<Id, C, K>;
  /** How platforms support capabilities, each in a word with its scope. */
  readonly supportGrid: <Id extends P = P, Row extends K = K>(
    /** The platforms, capabilities, categories and offerings; left out, all. */
    options?: GridOptions<Id, C, Row>,
  ) => SupportGrid<Id, Row>;
  /** Some platforms side by side. */
  readonly compare: <Id extends P, Row extends C = C>(
    /** The columns. */
    platforms: readonly Id[],
    /** The rows, and whether to show only what differs. */
    options?: CompareOptions<Row>,
  ) => Comparison<Id, Row, K>;
  /** The features that pass every filter, in the order of the matrix. */
  readonly findFeatures: (
    /** What a feature has to be; left out, all that hold pass. */
    filter?: FeatureFilter<P, C, K>,
  ) => readonly LocatedFeature<P, C, K>[];
  /** The features that match a query, best first, and what was found for each of its words. */
  readonly searchFeatures: (
    /** The words, at most 512 characters and 32 different ones. */
    query: string,
    /** All filters of `findFeatures`, and how many results to give at most. */
    options?: SearchOptions<P, C, K>,
  ) => SearchAnswer<P, C, K>;
  /** Platforms ranked against requirements, with the evidence. */
  readonly evaluate: <Id extends P = P, Asked extends K | `${K}/${string}` = K>(
    /** The requirements; a capability, or a criterion of its bar, by itself is a must of weight 1. */
    question: EvaluationQuestion<Id, Asked>,
  ) => Evaluation<Id, C, K, K | Exclude<Asked, K>>;
  /** The feature behind a permalink, whether it holds or is retired. */
  readonly getFeature: (
    /** The permalink: platform, category and slug with slashes between. */
    id: string,
  ) => LocatedFeature<P, C, K>;
  /** What a text stands for: a current id, a former one, or a name; an empty list for nothing known. */
  readonly resolveId: (
    /** An id, a permalink or a name. */
    text: string,
  ) => readonly ResolvedId[];
}

/**
 * The same queries over your own data: a pinned older version, or this one extended with in-house platforms, whose ids
 * become part of the types. The content is copied, one in the shape of versions 1.x is brought into today's, the shape
 * is checked, and the copy is frozen. A matrix of some platforms alone bundles only those:
 * `createMatrix({ categories, capabilities, redirects, platforms: { kubeflow } })`.
 *
 * @param content - the content; parsed JSON comes in by {@link contentFrom}, platforms of your own by {@link definePlatform}
 * @returns every query over it
 * @throws InvalidContentError for a content that has not the shape of one, or that a newer version published
 *
 * @example
 * ```ts
 * import { capabilities, categories, createMatrix, redirects } from 'mlops-platforms';
 * import { kubeflow } from 'mlops-platforms/platforms/kubeflow';
 * import { mlflow } from 'mlops-platforms/platforms/mlflow';
 *
 * const matrix = createMatrix({ categories, capabilities, redirects, platforms: { kubeflow, mlflow } });
 * console.log(Object.keys(matrix.byCapability('model-registry').platforms)); // → [ 'kubeflow', 'mlflow' ]
 * ```
 */
export function createMatrix<P extends string, C extends string, K extends string>(
  content: AnyContent<P, C, K>,
): Matrix<P, C, K> {
  const { content: copy, schemaVersion } = versionedCopy(content);
  const own = deepFreeze(copy);
  const matrix = Object.freeze({
    ...own,
    byPlatform: (id) => byPlatform(own, id),
    byCategory: (id) => byCategory(own, id),
    byCapability: (id) => byCapability(own, id),
    supportOf: (platform, capability, options) => supportOf(own, platform, capability, options),
    supportGrid: (options) => supportGrid(own, options),
    compare: (platforms, options) => compare(own, platforms, options),
    findFeatures: (filter) => findFeatures(own, filter),
    searchFeatures: (query, options) => searchFeatures(own, query, options),
    evaluate: (question) => evaluate(own, question),
    getFeature: (id) => getFeature(own, id),
    resolveId: (text) => resolveId(own, text),
  } satisfies Matrix<P, C, K>);
  rememberShape(matrix, schemaVersion);
  return matrix;
}
