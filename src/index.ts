/**
 * What MLOps platforms can do, as typed, sourced and versioned data with a small query API.
 *
 * @packageDocumentation
 */
import { capabilities } from './data/capabilities.ts';
import { categories } from './data/categories.ts';
import { content, platforms } from './data/content.ts';
import { dataset } from './data/dataset.ts';
import type { CapabilityId, CategoryId, PlatformId } from './data/ids.ts';
import { byCapability as capabilityIn } from './query/by-capability.ts';
import { byCategory as categoryIn } from './query/by-category.ts';
import { byPlatform as platformIn } from './query/by-platform.ts';
import { compare as compareIn } from './query/compare.ts';
import type { Matrix } from './query/create-matrix.ts';
import { evaluate as evaluateIn } from './query/evaluate/evaluate.ts';
import { findFeatures as findIn } from './query/find-features.ts';
import { resolveId as resolveIn } from './query/resolve-id.ts';
import { searchFeatures as searchIn } from './query/search/search-features.ts';
import { supportOf as supportIn } from './query/support-of.ts';

interface ThisMatrix extends Matrix<PlatformId, CategoryId, CapabilityId> {}

// Each query is bound by itself, with a type of its own, so that a bundler keeps only what is used.

/**
 * One platform: a column of the matrix.
 *
 * @throws UnknownIdError for an id that is no platform's
 *
 * @example
 * ```ts
 * import { byPlatform } from 'mlops-platforms';
 *
 * const kubeflow = byPlatform('kubeflow');
 * console.log(kubeflow.name, kubeflow.license); // → Kubeflow open-source
 * ```
 */
export const byPlatform: ThisMatrix['byPlatform'] = (id) => platformIn(content, id);

/**
 * One category across all platforms: a row of the matrix.
 *
 * @throws UnknownIdError for an id that is no category's
 *
 * @example
 * ```ts
 * import { byCategory } from 'mlops-platforms';
 *
 * const { category, platforms } = byCategory('model-training');
 * console.log(category.name); // → Model Training
 * console.log(platforms.kubeflow.map((feature) => feature.slug).includes('katib')); // → true
 * ```
 */
export const byCategory: ThisMatrix['byCategory'] = (id) => categoryIn(content, id);

/**
 * One capability across all platforms: for each, what {@link supportOf} answers.
 *
 * @throws UnknownIdError for an id that is no capability's
 *
 * @example
 * ```ts
 * import { byCapability } from 'mlops-platforms';
 *
 * const { capability, platforms } = byCapability('hyperparameter-tuning');
 * console.log(capability.name, platforms.kubeflow.level); // → Hyperparameter tuning native
 * ```
 */
export const byCapability: ThisMatrix['byCapability'] = (id) => capabilityIn(content, id);

/**
 * How a platform supports a capability: every live claim, strongest first, and the level of the strongest. `contested`
 * tells that another claim, of overlapping scope, denies or limits it; `unknown` that nothing is recorded, and then
 * `lookedOn`, if present, when the vendor's documentation was searched in vain.
 *
 * @throws UnknownIdError for an id that is no platform's or no capability's
 *
 * @example
 * ```ts
 * import { supportOf } from 'mlops-platforms';
 *
 * const { level, claims } = supportOf('kubeflow', 'hyperparameter-tuning');
 * console.log(level, claims[0]?.feature.id); // → native kubeflow/model-training/katib
 * ```
 */
export const supportOf: ThisMatrix['supportOf'] = (platform, capability) => supportIn(content, platform, capability);

/**
 * Some platforms side by side: a grid whose type has exactly the ids asked for. An id named twice counts once.
 *
 * @throws UnknownIdError for an id that is no platform's or no category's
 *
 * @example
 * ```ts
 * import { compare } from 'mlops-platforms';
 *
 * const { cells } = compare(['kubeflow', 'mlflow'], { categories: ['model-training'] });
 * for (const feature of cells['model-training'].mlflow) console.log(feature.text, feature.sources.length);
 * ```
 */
export const compare: ThisMatrix['compare'] = (ids, options) => compareIn(content, ids, options);

/**
 * The features that pass every filter, in the order of the matrix. Without `retired: true`, only what holds; with
 * `asOf`, what the matrix said then; with `notReadSince`, those first whose sources were read longest ago or never.
 *
 * @throws UnknownIdError for an id that the matrix does not have
 * @throws InvalidArgumentError for a filter that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { findFeatures } from 'mlops-platforms';
 *
 * const denied = findFeatures({ capabilities: ['model-registry'], levels: ['none'], asOf: '2021-10' });
 * console.log(denied.map((feature) => feature.id)); // → [ 'kubeflow/model-governance/no-native-model-registry' ]
 * ```
 */
export const findFeatures: ThisMatrix['findFeatures'] = (filter) => findIn(content, filter);

/**
 * The features that match a query, best first: by words in any form and spelling, by the beginning of a word, with
 * small typing errors, and by the names that capabilities are known by. Takes all filters of {@link findFeatures}.
 * The index is built on the first call, in some milliseconds.
 *
 * @throws InvalidArgumentError for a query of more than 512 characters or 32 different words, for a limit that is no
 * whole number from 1, and for a filter that does not exist or has a value that it cannot have
 * @throws UnknownIdError for an id that the matrix does not have
 *
 * @example
 * ```ts
 * import { searchFeatures } from 'mlops-platforms';
 *
 * const [best] = searchFeatures('katbi hyperparameter', { platforms: ['kubeflow'], limit: 5 });
 * console.log(best?.feature.id); // → kubeflow/model-training/katib
 * console.log(best?.terms.map((term) => `${term.asked} ${term.by}`)); // → [ 'katbi typo', 'hyperparameter word' ]
 * ```
 */
export const searchFeatures: ThisMatrix['searchFeatures'] = (words, options) => searchIn(content, words, options);

/**
 * Platforms ranked against requirements, with the evidence: for each requirement a verdict and every claim behind it.
 * What is unknown is told, and neither counted as met nor as lacking: see {@link PlatformEvaluation}.
 *
 * @throws UnknownIdError for an id that is no platform's or no capability's
 * @throws InvalidArgumentError for a question without requirements, one that names a capability twice, and one with a
 * property that does not exist or has a value that it cannot have
 *
 * @example
 * ```ts
 * import { evaluate } from 'mlops-platforms';
 *
 * const { platforms } = evaluate({
 *   requirements: ['model-registry', { capability: 'drift-detection', priority: 'should', weight: 2 }],
 *   platforms: ['mlflow', 'kubeflow', 'databricks'],
 * });
 * for (const { rank, platform, score, fails } of platforms) console.log(rank, platform, score.toFixed(2), fails);
 * ```
 */
export const evaluate: ThisMatrix['evaluate'] = (question) => evaluateIn(content, question);

/**
 * What a text stands for: a current id, a former one, or a name, whatever its spelling; an empty list for nothing known.
 *
 * @example
 * ```ts
 * import { resolveId } from 'mlops-platforms';
 *
 * console.log(resolveId('Google AI Platform (Vertex)')); // → [ { kind: 'platform', id: 'vertex-ai' } ]
 * ```
 */
export const resolveId: ThisMatrix['resolveId'] = (text) => resolveIn(content, text);

export type { CapabilityId, CategoryId, PlatformId } from './data/ids.ts';
export type { MatrixDataset, MatrixPlatform } from './data/matrix-types.ts';
export type { Capability } from './model/capability.ts';
export type { Category } from './model/category.ts';
export type { Content, Dataset, Redirects } from './model/content.ts';
export type { Day, Month, PartialDate } from './model/date.ts';
export type { Feature, FeatureId, LocatedFeature, Retired, RetiredFeature, RetirementReason } from './model/feature.ts';
export type {
  Concept,
  Introduction,
  License,
  Offering,
  Platform,
  PlatformName,
  PlatformStatus,
} from './model/platform.ts';
export type { Source } from './model/source.ts';
export {
  type How,
  type Level,
  levelOf,
  type RecordedLevel,
  recordedLevels,
  type Stage,
  type Support,
} from './model/support.ts';
export type { CapabilityRow } from './query/by-capability.ts';
export type { CategoryRow } from './query/by-category.ts';
export type { CompareOptions, Comparison } from './query/compare.ts';
export { InvalidContentError } from './query/content-shape.ts';
export { createMatrix, type Matrix } from './query/create-matrix.ts';
export type { Evaluation, PlatformEvaluation } from './query/evaluate/evaluate.ts';
export type {
  AcceptableLevel,
  EvaluationQuestion,
  Priority,
  Requirement,
  StatedRequirement,
} from './query/evaluate/question.ts';
export { type JudgedClaim, levelScores, type RequirementVerdict, type Verdict } from './query/evaluate/verdict.ts';
export type { FeatureFilter } from './query/feature-filter.ts';
export { InvalidArgumentError } from './query/invalid-argument-error.ts';
export type { ResolvedId } from './query/resolve-id.ts';
export type { MatchKind } from './query/search/expand-word.ts';
export type { MatchedTerm, SearchOptions, SearchResult } from './query/search/search-features.ts';
export type { CapabilitySupport, Claim } from './query/support-of.ts';
export { type IdKind, UnknownIdError } from './query/unknown-id-error.ts';
export { capabilities, categories, dataset, platforms };
