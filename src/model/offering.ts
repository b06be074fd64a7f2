import type { Source } from './source.ts';
import type { PlatformStatus } from './status.ts';

/** What an offering can be. */
export const offeringKinds = ['product', 'edition', 'cloud', 'distribution'] as const;

/** Every way in which an offering can stand to its platform. */
export const standings = ['form', 'part', 'apart'] as const;

/**
 * How an offering stands to its platform:
 *
 * - `form`: the whole platform in one form of delivery, which excludes the other forms: a SaaS, a self-managed edition
 * - `part`: a product that is used together with others inside a form
 * - `apart`: something beside the platform, which carries a subset of it or is another product
 */
export type Standing = (typeof standings)[number];

/** Every kind of delivery. */
export const deliveries = ['managed', 'self-managed'] as const;

/** Who runs it: the vendor or a provider (`managed`), or whoever uses it (`self-managed`). */
export type Delivery = (typeof deliveries)[number];

/** A product, edition, cloud or distribution of a platform that a statement may be limited to. */
export interface Offering {
  /** What people read. */
  readonly name: string;
  /** What it is sold or shipped as. */
  readonly kind: (typeof offeringKinds)[number];
  /** Whether it is the whole platform, a part of it, or something beside it. */
  readonly standing: Standing;
  /** Of a form, which always has one: who runs it. */
  readonly delivery?: Delivery;
  /** Of a part: the forms that it works in; absent: all of them; an empty list: none. */
  readonly with?: readonly string[];
  /** Of a part: its vendor also offers it by itself, without the platform. */
  readonly alone?: true;
  /** Whether it is still offered; absent: as long as its platform is. */
  readonly status?: PlatformStatus;
  /** Pages that say what it is, and how it is delivered. */
  readonly sources?: readonly Source[];
}
