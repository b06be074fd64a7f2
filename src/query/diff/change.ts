import type { Capability } from '../../model/capability.ts';
import type { Category } from '../../model/category.ts';
import type { LocatedFeature, Retired } from '../../model/feature.ts';
import type { Platform } from '../../model/platform.ts';
import type { IdKind } from '../unknown-id-error.ts';

/** What semantic versioning asks of a release, least first. */
export const releaseLevels = ['none', 'patch', 'minor', 'major'] as const;
export type ReleaseLevel = (typeof releaseLevels)[number];

/** Everything that differs between two contents, and the highest level that a change asks for. */
export interface Diff {
  readonly level: ReleaseLevel;
  /** Categories, capabilities, platforms, features, orders, redirects; each in the order of the matrix, then by slug. */
  readonly changes: readonly Change[];
}

/** The level that a change asks for, and why. */
export interface Judgement {
  readonly level: Exclude<ReleaseLevel, 'none'>;
  /** One sentence; where several changes come together, that of the weightiest. */
  readonly reason: string;
}

/** Where something stood in its list, and where it stands, counted from 0. */
export interface Place {
  readonly before?: number;
  readonly after?: number;
}

/** A value as JSON can say it. */
export type FieldValue =
  | string
  | number
  | boolean
  | null
  | readonly FieldValue[]
  | { readonly [name: string]: FieldValue };

/** One field that differs; in a record's list of them, they stand in the order in which they can be applied. */
export interface FieldChange extends Judgement {
  /**
   * The steps to the field: `['support', 'drift-detection', 'how']`. A source is named by its address, a concept by its
   * term, a name by itself, and by a number behind it where a list has it twice: `['sources', 'https://…', 'accessed']`.
   */
  readonly path: readonly string[];
  /**
   * Absent where the field was not there. Where `path` ends at a list of sources, concepts or names, `before` and `after`
   * are the names of those that stayed, and only their order differs.
   */
  readonly before?: FieldValue;
  /** Absent where the field is gone. */
  readonly after?: FieldValue;
  /** For a source, a concept or a name that came or went. */
  readonly place?: Place;
}

interface IdentifiedChange extends Judgement {
  readonly id: string;
}

/** An id that was not there before. */
export interface Added<Kind extends IdKind, Entry> extends IdentifiedChange {
  readonly kind: `${Kind}-added`;
  readonly after: Entry;
}

/** An id that is gone without a trace: no redirect leads on from it. */
export interface Removed<Kind extends IdKind, Entry> extends IdentifiedChange {
  readonly kind: `${Kind}-removed`;
  readonly before: Entry;
}

/** An id whose record says something else. */
export interface Changed<Kind extends IdKind> extends IdentifiedChange {
  readonly kind: `${Kind}-changed`;
  readonly changes: readonly FieldChange[];
}

/**
 * An id that gave way to others, by the redirects of the content that does not have it.
 *
 * - Renamed: `from` one id `to` one new one. `changes` are what else changed; neither id is in any other change.
 * - Split, or merged into others: `from` one id, whose record is in `before`, `to` those that redirects lead to.
 * - The reverse of that: `from` those that the redirects led to, `to` the former id, whose record is in `after`.
 */
export interface Moved<Kind extends IdKind, Entry> extends IdentifiedChange {
  readonly kind: `${Kind}-moved`;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly before?: Entry;
  readonly after?: Entry;
  readonly changes: readonly FieldChange[];
}

type RecordChange<Kind extends IdKind, Entry> =
  | Added<Kind, Entry>
  | Removed<Kind, Entry>
  | Changed<Kind>
  | Moved<Kind, Entry>;

export type CategoryChange = RecordChange<'category', Category>;
export type CapabilityChange = RecordChange<'capability', Capability>;

/** A platform without its features, each of which has changes of its own, whatever becomes of its platform. */
export interface PlatformFacts extends Omit<Platform, 'cells' | 'history'> {}
export type PlatformChange = RecordChange<'platform', PlatformFacts>;

interface Placed {
  /** In its cell, or, if it is retired, in the platform's history. */
  readonly place: Place;
}

/** A feature that held before and holds no longer. */
export interface FeatureRetired extends IdentifiedChange, Placed {
  readonly kind: 'feature-retired';
  readonly retired: Retired;
  /** What else changed. */
  readonly changes: readonly FieldChange[];
}

/** A feature that was retired because others say the same in other words. */
export interface FeatureRestated extends Omit<FeatureRetired, 'kind'> {
  readonly kind: 'feature-restated';
  /** Full ids of the features that say it now. */
  readonly successors: readonly string[];
}

/** A feature that was retired before and holds now: the reverse of both. `retired` is what was taken back. */
export interface FeatureReinstated extends Omit<FeatureRetired, 'kind'> {
  readonly kind: 'feature-reinstated';
}

export type FeatureChange =
  | (Added<'feature', LocatedFeature> & Placed)
  | (Removed<'feature', LocatedFeature> & Placed)
  | Changed<'feature'>
  | (Moved<'feature', LocatedFeature> & Placed)
  | FeatureRetired
  | FeatureRestated
  | FeatureReinstated;

/** The features that stayed in a cell, or in a history, stand in another order. */
export interface FeaturesReordered extends IdentifiedChange {
  readonly kind: 'features-reordered';
  /** The platform's. */
  readonly id: string;
  /** Absent for the history. */
  readonly category?: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** A former id that leads elsewhere than before. Absent `before` or `after`: that led, or leads, nowhere. */
export interface RedirectChange extends IdentifiedChange {
  readonly kind: 'redirect-added' | 'redirect-removed' | 'redirect-changed';
  readonly of: IdKind;
  readonly before?: readonly string[];
  readonly after?: readonly string[];
}

/** Two datasets of different `schemaVersion`. It is no part of a content, so there is nothing to apply. */
export interface SchemaChange extends IdentifiedChange {
  readonly kind: 'schema-changed';
  readonly id: 'schemaVersion';
  readonly before: number;
  readonly after: number;
}

/** One difference between two contents; `kind` tells what the other fields are. */
export type Change =
  | SchemaChange
  | CategoryChange
  | CapabilityChange
  | PlatformChange
  | FeatureChange
  | FeaturesReordered
  | RedirectChange;
