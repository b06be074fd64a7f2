import type { Capability } from '../../model/capability.ts';
import type { Category } from '../../model/category.ts';
import type { LocatedFeature, Retired } from '../../model/feature.ts';
import type { Measure } from '../../model/measure.ts';
import type { Platform } from '../../model/platform.ts';
import type { Product } from '../../model/product.ts';
import type { RequirementSet } from '../../model/requirement-set.ts';
import type { ListedKind, RecordKind, RecordName, RedirectedKind } from './record-kind.ts';

/** Everything that semantic versioning can ask of a release, least first. */
export const releaseLevels = ['none', 'patch', 'minor', 'major'] as const;
/** What semantic versioning asks of a release. */
export type ReleaseLevel = (typeof releaseLevels)[number];

/** Everything that differs between two contents, and the highest level that a change asks for. */
export interface Diff {
  /** What the weightiest change asks of a release. */
  readonly level: ReleaseLevel;
  /**
   * Categories, capabilities, platforms, products, requirement sets, measures, features, orders, redirects; each in the
   * order of the matrix, then by slug.
   */
  readonly changes: readonly Change[];
}

/** The level that a change asks for, and why. */
export interface Judgement {
  /** What the change asks of a release. */
  readonly level: Exclude<ReleaseLevel, 'none'>;
  /** One sentence; where several changes come together, that of the weightiest. */
  readonly reason: string;
}

/** Where something stood in its list, and where it stands, counted from 0. */
export interface Place {
  /** Absent where it was not there. */
  readonly before?: number;
  /** Absent where it is gone. */
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
   * slug, a name by itself, and by a number behind it where a list has it twice: `['sources', 'https://…', 'accessed']`.
   */
  readonly path: readonly string[];
  /**
   * Absent where the field was not there. Where `path` ends at offerings, or at a list of sources, concepts or names,
   * `before` and `after` are the names of those that stayed, and only their order differs.
   */
  readonly before?: FieldValue;
  /** Absent where the field is gone. */
  readonly after?: FieldValue;
  /** For an offering, a source, a concept or a name that came or went. */
  readonly place?: Place;
}

interface IdentifiedChange extends Judgement {
  /** What has changed, by its full id. */
  readonly id: string;
}

interface Placed {
  /** Among the records of its kind; of a feature: in its cell, or, if it is retired, in the platform's history. */
  readonly place: Place;
}

/** An id that was not there before. */
export interface Added<Kind extends RecordKind, Entry> extends IdentifiedChange, Placed {
  /** What came. */
  readonly kind: `${Kind}-added`;
  /** Its record. */
  readonly after: Entry;
}

/** An id that is gone without a trace: no redirect leads on from it. */
export interface Removed<Kind extends RecordKind, Entry> extends IdentifiedChange, Placed {
  /** What went. */
  readonly kind: `${Kind}-removed`;
  /** Its record. */
  readonly before: Entry;
}

/** An id whose record says something else. */
export interface Changed<Kind extends RecordKind> extends IdentifiedChange {
  /** What says something else. */
  readonly kind: `${Kind}-changed`;
  /** The fields that differ. */
  readonly changes: readonly FieldChange[];
}

/**
 * An id that gave way to others, by the redirects of the content that does not have it.
 *
 * - Renamed: `from` one id `to` one new one. `changes` are what else changed; neither id is in any other change.
 * - Split, or merged into others: `from` one id, whose record is in `before`, `to` those that redirects lead to.
 * - The reverse of that: `from` those that the redirects led to, `to` the former id, whose record is in `after`.
 */
export interface Moved<Kind extends RedirectedKind, Entry> extends IdentifiedChange, Placed {
  /** What gave way. */
  readonly kind: `${Kind}-moved`;
  /** The ids before. */
  readonly from: readonly string[];
  /** The ids after. */
  readonly to: readonly string[];
  /** The record of the former id, where it was split. */
  readonly before?: Entry;
  /** The record of the former id, where it is one again. */
  readonly after?: Entry;
  /** What else changed. */
  readonly changes: readonly FieldChange[];
}

type RecordChange<Kind extends RecordKind, Entry> = Added<Kind, Entry> | Removed<Kind, Entry> | Changed<Kind>;
type RedirectedChange<Kind extends RedirectedKind, Entry> = RecordChange<Kind, Entry> | Moved<Kind, Entry>;

/** A change of a category. */
export type CategoryChange = RedirectedChange<'category', Category>;
/** A change of a capability. */
export type CapabilityChange = RedirectedChange<'capability', Capability>;

/** A platform without its features, each of which has changes of its own, whatever becomes of its platform. */
export interface PlatformFacts extends Omit<Platform, 'cells' | 'history'> {}

/** A change of a platform. */
export type PlatformChange = RedirectedChange<'platform', PlatformFacts>;

/** A change of a product. */
export type ProductChange = RecordChange<'product', Product>;
/** A change of a requirement set. */
export type RequirementSetChange = RecordChange<'requirement-set', RequirementSet>;
/** A change of a measure. */
export type MeasureChange = RecordChange<'measure', Measure>;

/** A statement that stayed, and of which something is judged anew: what it claims, what it is about, or its limits. */
export interface FeatureJudgedAnew extends IdentifiedChange {
  /** A judgement changed. */
  readonly kind: 'feature-judged-anew';
  /** What is judged anew, and what else changed. */
  readonly changes: readonly FieldChange[];
}

/** A feature that held before and holds no longer. */
export interface FeatureRetired extends IdentifiedChange, Placed {
  /** It no longer holds. */
  readonly kind: 'feature-retired';
  /** When and why. */
  readonly retired: Retired;
  /** What else changed. */
  readonly changes: readonly FieldChange[];
}

/** A feature that was retired because others say the same in other words. */
export interface FeatureRestated extends Omit<FeatureRetired, 'kind'> {
  /** Others say it now. */
  readonly kind: 'feature-restated';
  /** Full ids of the features that say it now. */
  readonly successors: readonly string[];
}

/** A feature that was retired before and holds now: the reverse of both. `retired` is what was taken back. */
export interface FeatureReinstated extends Omit<FeatureRetired, 'kind'> {
  /** It holds again. */
  readonly kind: 'feature-reinstated';
}

interface Speaking {
  /** The capabilities that the feature claims, denies or is about, before or after, in alphabetical order. */
  readonly capabilities: readonly string[];
}

/** A change of a feature, with the capabilities that it speaks of. */
export type FeatureChange = Speaking &
  (
    | RedirectedChange<'feature', LocatedFeature>
    | FeatureJudgedAnew
    | FeatureRetired
    | FeatureRestated
    | FeatureReinstated
  );

/** The features that stayed in a cell, or in a history, stand in another order. */
export interface FeaturesReordered extends IdentifiedChange {
  /** The order of a list changed. */
  readonly kind: 'features-reordered';
  /** The platform's. */
  readonly id: string;
  /** Absent for the history. */
  readonly category?: string;
  /** The slugs in their former order. */
  readonly before: readonly string[];
  /** The slugs in their order. */
  readonly after: readonly string[];
}

/** The records of a kind that stayed stand in another order, which is the order of the matrix. */
export interface RecordsReordered extends IdentifiedChange {
  /** The order of the matrix changed. */
  readonly kind: 'records-reordered';
  /** What the records are called in a content. */
  readonly id: RecordName;
  /** Their kind. */
  readonly of: ListedKind;
  /** The ids in their former order. */
  readonly before: readonly string[];
  /** The ids in their order. */
  readonly after: readonly string[];
}

/** A former id that leads elsewhere than before. Absent `before` or `after`: that led, or leads, nowhere. */
export interface RedirectChange extends IdentifiedChange {
  /** What became of the redirect. */
  readonly kind: 'redirect-added' | 'redirect-removed' | 'redirect-changed';
  /** What the id names. */
  readonly of: RedirectedKind;
  /** Where it led. */
  readonly before?: readonly string[];
  /** Where it leads. */
  readonly after?: readonly string[];
}

/** Two datasets of different `schemaVersion`. It is no part of a content, so there is nothing to apply. */
export interface SchemaChange extends IdentifiedChange {
  /** The shape changed. */
  readonly kind: 'schema-changed';
  /** What is compared. */
  readonly id: 'schemaVersion';
  /** The former version. */
  readonly before: number;
  /** The later version. */
  readonly after: number;
}

/** One difference between two contents; `kind` tells what the other fields are. */
export type Change =
  | SchemaChange
  | CategoryChange
  | CapabilityChange
  | PlatformChange
  | ProductChange
  | RequirementSetChange
  | MeasureChange
  | FeatureChange
  | RecordsReordered
  | FeaturesReordered
  | RedirectChange;
