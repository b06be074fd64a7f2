import type { Capability } from '../model/capability.ts';
import type { Category } from '../model/category.ts';
import type { Content, Dataset } from '../model/content.ts';
import type { Feature, RetiredFeature } from '../model/feature.ts';
import type { Platform } from '../model/platform.ts';
import type { Product } from '../model/product.ts';
import type { RequirementSet } from '../model/requirement-set.ts';
import type { CapabilityId, CategoryId, PlatformId, ProductId, RequirementSetId } from './ids.ts';

// The model's types closed over the id lists. Interfaces keep their names in declaration files, where an alias would be
// written out with all ids again at every use: that is the difference between 30 KB of declarations and 80.

/**
 * A platform of this matrix, or one that stands beside them: with its categories and its capabilities.
 *
 * @typeParam Id - the platform's id
 */
export interface MatrixPlatform<Id extends string = PlatformId> extends Platform<Id, CategoryId, CapabilityId> {}

/** A statement of this matrix. */
export interface MatrixFeature extends Feature<CapabilityId> {}

/** A statement of this matrix that held once. */
export interface RetiredMatrixFeature extends RetiredFeature<CategoryId, CapabilityId> {}

/**
 * A list of this matrix of what an article, a control or a guidance asks for. Its capabilities are the requirements of
 * `evaluate`.
 *
 * @typeParam Id - the set's id
 */
export interface MatrixRequirementSet<Id extends string = RequirementSetId> extends RequirementSet<CapabilityId> {
  /** The key that it has in the record. */
  readonly id: Id;
}

/** What this matrix says. */
export interface MatrixContent extends Content<PlatformId, CategoryId, CapabilityId> {
  /** The products that `via` names. */
  readonly products: Products;
  /** What laws, standards and guidance ask for, in our reading. */
  readonly requirementSets: RequirementSets;
}

/** What this matrix says, with what identifies the release. */
export interface MatrixDataset extends Dataset<PlatformId, CategoryId, CapabilityId> {
  /** The products that `via` names. */
  readonly products: Products;
  /** What laws, standards and guidance ask for, in our reading. */
  readonly requirementSets: RequirementSets;
}

/** The platforms of this matrix by id, in its order. */
export type Platforms = { readonly [Id in PlatformId]: MatrixPlatform<Id> };

/** The categories of this matrix by id, in its order. */
export type Categories = { readonly [Id in CategoryId]: Category<Id> };

/** The capabilities of this matrix by id, in its order. */
export type Capabilities = { readonly [Id in CapabilityId]: Capability<Id, CategoryId> };

/** The products that `via` names, by id. */
export type Products = { readonly [Id in ProductId]: Product<Id> };

/** The requirement sets of this matrix by id. */
export type RequirementSets = { readonly [Id in RequirementSetId]: MatrixRequirementSet<Id> };
