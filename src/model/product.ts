import type { Source } from './source.ts';
import type { PlatformStatus } from './status.ts';

/**
 * A product that platforms work through or are built on: what a support's `via` names. Somebody else's mostly; else one
 * that is had apart from the platform, such as a plug-in.
 *
 * @typeParam Id - the product's id
 */
export interface Product<Id extends string = string> {
  /** The key that it has in the content. */
  readonly id: Id;
  /** What people read. */
  readonly name: string;
  /** Its vendor, or the project that it belongs to. */
  readonly vendor: string;
  /** Whether it is still developed: `active` without a source where no page was found that says otherwise. */
  readonly status: PlatformStatus;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Where that can be checked. */
  readonly sources: readonly Source[];
}
