import type { Content } from '../model/content.ts';
import { deepFreeze } from '../model/deep-freeze.ts';
import type { LocatedFeature } from '../model/feature.ts';
import { byCapability, type CapabilityRow } from './by-capability.ts';
import { byCategory, type CategoryRow } from './by-category.ts';
import { byPlatform } from './by-platform.ts';
import { type CompareOptions, type Comparison, compare } from './compare.ts';
import { contentCopy } from './content-copy.ts';
import { type Evaluation, evaluate } from './evaluate/evaluate.ts';
import type { EvaluationQuestion } from './evaluate/question.ts';
import type { FeatureFilter } from './feature-filter.ts';
import { findFeatures } from './find-features.ts';
import { type ResolvedId, resolveId } from './resolve-id.ts';
import { type SearchOptions, type SearchResult, searchFeatures } from './search/search-features.ts';
import { type CapabilitySupport, supportOf } from './support-of.ts';

/**
 * Every query over one content. The functions can be taken off it and passed around.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface Matrix<P extends string = string, C extends string = string, K extends string = string>
  extends Content<P, C, K> {
  readonly byPlatform: <Id extends P>(id: Id) => Content<P, C, K>['platforms'][Id];
  readonly byCategory: <Id extends C>(id: Id) => CategoryRow<P, Id, K>;
  readonly byCapability: <Id extends K>(id: Id) => CapabilityRow<P, C, K, Id>;
  readonly supportOf: <Id extends P>(platform: Id, capability: K) => CapabilitySupport<Id, C, K>;
  readonly compare: <Id extends P, Row extends C = C>(
    platforms: readonly Id[],
    options?: CompareOptions<Row>,
  ) => Comparison<Id, Row, K>;
  readonly findFeatures: (filter?: FeatureFilter<P, C, K>) => readonly LocatedFeature<P, C, K>[];
  readonly searchFeatures: (query: string, options?: SearchOptions<P, C, K>) => readonly SearchResult<P, C, K>[];
  readonly evaluate: <Id extends P = P>(question: EvaluationQuestion<Id, K>) => Evaluation<Id, C, K>;
  readonly resolveId: (text: string) => readonly ResolvedId[];
}

/**
 * The queries over a content of one's own: a pinned older version, or this one extended with in-house platforms, whose
 * ids become part of the types. The content is copied, its shape is checked, and the copy is frozen.
 *
 * @throws InvalidContentError for a content that has not the shape of one
 */
export function createMatrix<P extends string, C extends string, K extends string>(
  content: Content<P, C, K>,
): Matrix<P, C, K> {
  const own = deepFreeze(contentCopy(content));
  return Object.freeze({
    ...own,
    byPlatform: (id) => byPlatform(own, id),
    byCategory: (id) => byCategory(own, id),
    byCapability: (id) => byCapability(own, id),
    supportOf: (platform, capability) => supportOf(own, platform, capability),
    compare: (platforms, options) => compare(own, platforms, options),
    findFeatures: (filter) => findFeatures(own, filter),
    searchFeatures: (query, options) => searchFeatures(own, query, options),
    evaluate: (question) => evaluate(own, question),
    resolveId: (text) => resolveId(own, text),
  } satisfies Matrix<P, C, K>);
}
