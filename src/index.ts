/**
 * What MLOps platforms can do, as typed, sourced and versioned data with a small query API.
 *
 * @example
 * ```ts
 * import { platforms, supportOf } from 'mlops-platforms';
 *
 * console.log(platforms.kubeflow.name, supportOf('kubeflow', 'hyperparameter-tuning').level); // → Kubeflow native
 * ```
 *
 * @packageDocumentation
 */
export type { AnyContent } from './content/any-content.ts';
export { contentFrom } from './content/content-from.ts';
export type { ResolvedId } from './content/names.ts';
export { createMatrix, type Matrix } from './create-matrix.ts';
export { capabilities } from './data/capabilities.ts';
export { categories } from './data/categories.ts';
export { platforms } from './data/content.ts';
export type { CriterionId } from './data/criteria.ts';
export { dataset } from './data/dataset.ts';
export {
  type CapabilityId,
  type CategoryId,
  capabilityIds,
  categoryIds,
  type PlatformId,
  type ProductId,
  platformIds,
  type RequirementSetId,
} from './data/ids.ts';
export type {
  Capabilities,
  Categories,
  MatrixContent,
  MatrixDataset,
  MatrixFeature,
  MatrixPlatform,
  MatrixRequirementSet,
  Platforms,
  Products,
  RequirementSets,
  RetiredMatrixFeature,
} from './data/matrix-types.ts';
export { products } from './data/products.ts';
export { redirects } from './data/redirects.ts';
export { requirementSets } from './data/requirement-sets.ts';
export { InvalidArgumentError } from './errors/invalid-argument-error.ts';
export { InvalidContentError } from './errors/invalid-content-error.ts';
export { type IdKind, UnknownIdError } from './errors/unknown-id-error.ts';
export type { Bar, Criterion } from './model/bar.ts';
export type { Capability, CapabilitySubject } from './model/capability.ts';
export type { Category } from './model/category.ts';
export type { Configuration } from './model/configuration.ts';
export type { Content, Dataset, Redirects } from './model/content.ts';
export type { Day, Month, PartialDate } from './model/date.ts';
export type { Feature, FeatureId, LocatedFeature, Retired, RetiredFeature, RetirementReason } from './model/feature.ts';
export type { Measure, MeasuredValue } from './model/measure.ts';
export type { Delivery, Offering } from './model/offering.ts';
export type { Concept, Introduction, License, Platform, PlatformName } from './model/platform.ts';
export type { Product } from './model/product.ts';
export type { RequirementSet } from './model/requirement-set.ts';
export type { Source } from './model/source.ts';
export type { PlatformStatus, StatusWord } from './model/status.ts';
export type { How, Level, RecordedLevel, Stage, Support } from './model/support.ts';
export { definePlatform, isCapabilityId, isCategoryId, isPlatformId, platformFrom } from './own-platforms.ts';
export {
  byCapability,
  byCategory,
  byPlatform,
  compare,
  evaluate,
  findFeatures,
  getFeature,
  resolveId,
  searchFeatures,
  supportGrid,
  supportOf,
} from './queries.ts';
export type { CapabilityRow } from './query/by-capability.ts';
export type { CategoryRow } from './query/by-category.ts';
export type { CompareOptions, Comparison } from './query/compare.ts';
export type { PlatformDraft, StatementDraft } from './query/define-platform.ts';
export type { Evaluation, OtherForm, PlatformAside, PlatformEvaluation } from './query/evaluate/evaluate.ts';
export type {
  AcceptableLevel,
  EvaluationQuestion,
  Priority,
  Requirement,
  StatedRequirement,
} from './query/evaluate/question.ts';
export type { Standing } from './query/evaluate/standing.ts';
export type { JudgedClaim, RequirementVerdict, Verdict } from './query/evaluate/verdict.ts';
export type { FeatureFilter } from './query/find/feature-filter.ts';
export type { OfferingId } from './query/offerings-asked.ts';
export type { MatchKind } from './query/search/expansion.ts';
export type { TermMatch } from './query/search/matches-of.ts';
export { matchesOf } from './query/search/matches-of.ts';
export type { TextRange } from './query/search/ranges.ts';
export type { MatchedTerm, SearchAnswer, SearchedWord, SearchResult } from './query/search/search-answer.ts';
export type { SearchOptions } from './query/search/search-features.ts';
export type { Claim } from './query/support/claims.ts';
export type { GridOptions, SupportGrid } from './query/support/support-grid.ts';
export type { AnsweredClaim, CapabilitySupport, GridCell, SupportOptions } from './query/support/support-of.ts';
