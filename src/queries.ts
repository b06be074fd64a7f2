import type { ResolvedId } from './content/names.ts';
import { content } from './data/content.ts';
import type { CriterionId } from './data/criteria.ts';
import type { CapabilityId, CategoryId, PlatformId, ProductId } from './data/ids.ts';
import type { MatrixPlatform } from './data/matrix-types.ts';
import type { LocatedFeature } from './model/feature.ts';
import { type CapabilityRow, byCapability as capabilityIn } from './query/by-capability.ts';
import { type CategoryRow, byCategory as categoryIn } from './query/by-category.ts';
import { byPlatform as platformIn } from './query/by-platform.ts';
import { type CompareOptions, type Comparison, compare as compareIn } from './query/compare.ts';
import { type Evaluation, evaluate as evaluateIn } from './query/evaluate/evaluate.ts';
import type { EvaluationQuestion } from './query/evaluate/question.ts';
import type { FeatureFilter } from './query/find/feature-filter.ts';
import { findFeatures as findIn } from './query/find/find-features.ts';
import { getFeature as featureIn } from './query/get-feature.ts';
import { resolveId as resolveIn } from './query/resolve-id.ts';
import type { SearchAnswer } from './query/search/search-answer.ts';
import { type SearchOptions, searchFeatures as searchIn } from './query/search/search-features.ts';
import { type GridOptions, supportGrid as gridIn, type SupportGrid } from './query/support/support-grid.ts';
import { type CapabilitySupport, type SupportOptions, supportOf as supportIn } from './query/support/support-of.ts';

// The queries over this matrix. Each is bound by itself, with a signature of its own: a bundler keeps only what is used,
// and editors show the names of the parameters with what they mean.

/**
 * One platform: a column of the matrix.
 *
 * @param id - the platform
 * @returns the platform, with all its statements
 * @throws UnknownIdError for an id that the matrix does not have
 *
 * @example
 * ```ts
 * import { byPlatform } from 'mlops-platforms';
 *
 * const kubeflow = byPlatform('kubeflow');
 * console.log(kubeflow.name, kubeflow.license); // → Kubeflow open-source
 * ```
 */
export function byPlatform<Id extends PlatformId>(id: Id): MatrixPlatform<Id> {
  return platformIn(content, id);
}

/**
 * One category across all platforms: a row of the matrix.
 *
 * @param id - the category
 * @returns the category, and what holds in it for each platform
 * @throws UnknownIdError for an id that the matrix does not have
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
export function byCategory<Id extends CategoryId>(id: Id): CategoryRow<PlatformId, Id, CapabilityId> {
  return categoryIn(content, id);
}

/**
 * One capability across all platforms: for each, what {@link supportOf} answers.
 *
 * @param id - the capability
 * @returns the capability, and what each platform has of it
 * @throws UnknownIdError for an id that the matrix does not have
 *
 * @example
 * ```ts
 * import { byCapability } from 'mlops-platforms';
 *
 * const { capability, platforms } = byCapability('hyperparameter-tuning');
 * console.log(capability.name, platforms.kubeflow.level); // → Hyperparameter tuning native
 * ```
 */
export function byCapability<Id extends CapabilityId>(id: Id): CapabilityRow<PlatformId, CategoryId, CapabilityId, Id> {
  return capabilityIn(content, id);
}

/**
 * How a platform supports a capability: the strongest level, the offerings that it is limited to, and every live claim and
 * mention behind it. Where nothing holds, the level is `not-found`, and `lookedOn` tells when the documentation was
 * searched, or `unknown`.
 *
 * @param platform - the platform
 * @param capability - the capability
 * @param options - the one offering that is asked about; left out, the platform in its best configuration
 * @returns the level, its scope, and the statements behind it
 * @throws UnknownIdError for an id that the matrix does not have
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { supportOf } from 'mlops-platforms';
 *
 * const { level, claims } = supportOf('kubeflow', 'hyperparameter-tuning');
 * console.log(level, claims.length > 0); // → native true
 * ```
 */
export function supportOf<Id extends PlatformId>(
  platform: Id,
  capability: CapabilityId,
  options?: SupportOptions,
): CapabilitySupport<Id, CategoryId, CapabilityId> {
  return supportIn(content, platform, capability, options);
}

/**
 * How platforms support capabilities, each in a word with its scope: capabilities × platforms, typed by exactly the ids
 * asked for. Each cell is what {@link supportOf} answers, without the statements.
 *
 * @param options - the platforms, capabilities, categories and offerings; left out, all
 * @returns the ids asked for, and a cell for each pair of them
 * @throws UnknownIdError for an id that the matrix does not have
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { supportGrid } from 'mlops-platforms';
 *
 * const { cells } = supportGrid({ platforms: ['kubeflow', 'mlflow'], capabilities: ['hyperparameter-tuning'] });
 * console.log(cells['hyperparameter-tuning'].kubeflow.level); // → native
 * ```
 */
export function supportGrid<Id extends PlatformId = PlatformId, Row extends CapabilityId = CapabilityId>(
  options?: GridOptions<Id, CategoryId, Row>,
): SupportGrid<Id, Row> {
  return gridIn(content, options);
}

/**
 * Some platforms side by side: a grid whose type has exactly the ids asked for. An id named twice counts once.
 *
 * @param platforms - the columns
 * @param options - the rows, and whether to show only what differs
 * @returns the ids asked for, and what holds in each cell
 * @throws UnknownIdError for an id that the matrix does not have
 * @throws InvalidArgumentError for an option that does not exist, or a value that it cannot have
 *
 * @example
 * ```ts
 * import { compare } from 'mlops-platforms';
 *
 * const { cells } = compare(['kubeflow', 'mlflow'], { categories: ['model-training'] });
 * for (const feature of cells['model-training'].mlflow) console.log(feature.text, feature.sources.length);
 * ```
 */
export function compare<Id extends PlatformId, Row extends CategoryId = CategoryId>(
  platforms: readonly Id[],
  options?: CompareOptions<Row>,
): Comparison<Id, Row, CapabilityId> {
  return compareIn(content, platforms, options);
}

/**
 * The features that pass every filter, in the order of the matrix. Without `retired: true`, only what holds; with
 * `asOf`, what the matrix said then; with `notReadSince`, those first whose sources were read longest ago or never.
 *
 * @param filter - what a feature has to be; left out, all that hold pass
 * @returns the features, each with its permalink
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
export function findFeatures(
  filter?: FeatureFilter<PlatformId, CategoryId, CapabilityId, ProductId>,
): readonly LocatedFeature<PlatformId, CategoryId, CapabilityId>[] {
  return findIn(content, filter);
}

/**
 * The features that match a query, best first: by words in any form and spelling, by the beginning of a word, with
 * small typing errors, and by the names that capabilities are known by. The answer tells which: where no statement has
 * what was asked for, `matched` is `near` or `nothing`, and `words` what was found for each word. Codes and versions are
 * taken as they are typed, and words like “how” and “the” find nothing. The index is built on the first call, in some
 * milliseconds; in Node it comes with the package.
 *
 * @param query - the words, at most 512 characters and 32 different ones
 * @param options - all filters of {@link findFeatures}, and how many results to give at most
 * @returns the features, each with its score and the words that it matched; as properties of the list, `matched` and
 * `words`
 * @throws InvalidArgumentError for a longer query, for a limit that is no whole number from 1, and for a filter that does not
 * exist or has a value that it cannot have
 * @throws UnknownIdError for an id that the matrix does not have
 *
 * @example
 * ```ts
 * import { searchFeatures } from 'mlops-platforms';
 *
 * const found = searchFeatures('katbi', { platforms: ['kubeflow'], limit: 5 });
 * console.log(found[0]?.feature.id); // → kubeflow/model-training/katib
 * console.log(found.matched, found.words); // → near [ { word: 'katbi', found: 'typo', as: [ 'katib' ] } ]
 * ```
 */
export function searchFeatures(
  query: string,
  options?: SearchOptions<PlatformId, CategoryId, CapabilityId, ProductId>,
): SearchAnswer<PlatformId, CategoryId, CapabilityId> {
  return searchIn(content, query, options);
}

/**
 * Platforms ranked against requirements, with the evidence: for each requirement a verdict and every claim behind it.
 * A requirement is a capability, or one criterion of its bar, `automl/ranking`: what no claim shows of it is unknown. What is unknown is told, and neither counted as met nor as lacking: see {@link PlatformEvaluation}.
 *
 * @param question - the requirements; a capability, or a criterion, by itself is a must of weight 1
 * @returns the platforms by rank, each in its best configuration
 * @throws UnknownIdError for an id that the matrix does not have
 * @throws InvalidArgumentError for a question without requirements, one that names the same twice, and one with a
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
export function evaluate<Id extends PlatformId = PlatformId, Asked extends CapabilityId | CriterionId = CapabilityId>(
  question: EvaluationQuestion<Id, Asked>,
): Evaluation<Id, CategoryId, CapabilityId, CapabilityId | Exclude<Asked, CapabilityId>> {
  return evaluateIn(content, question);
}

/**
 * The feature behind a permalink, whether it holds or is retired. A former permalink leads to the feature that took its
 * place, if it is one.
 *
 * @param id - the permalink: platform, category and slug with slashes between
 * @returns the feature; one that is retired has `retired`
 * @throws UnknownIdError for anything else, with the permalinks that may have been meant
 *
 * @example
 * ```ts
 * import { getFeature } from 'mlops-platforms';
 *
 * console.log(getFeature('kubeflow/model-training/katib').platform); // → kubeflow
 * ```
 */
export function getFeature(id: string): LocatedFeature<PlatformId, CategoryId, CapabilityId> {
  return featureIn(content, id);
}

/**
 * What a text stands for: a current id, a former one, or a name, whatever its spelling; an empty list for nothing known.
 *
 * @param text - an id, a permalink or a name
 * @returns everything that the text may stand for
 *
 * @example
 * ```ts
 * import { resolveId } from 'mlops-platforms';
 *
 * console.log(resolveId('Google AI Platform (Vertex)')); // → [ { kind: 'platform', id: 'vertex-ai' } ]
 * ```
 */
export function resolveId(text: string): readonly ResolvedId[] {
  return resolveIn(content, text);
}
