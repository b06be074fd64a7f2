import type { Source } from './source.ts';
import type { PlatformStatus } from './status.ts';

/** A product of somebody else that platforms work through or are built on: what a support's `via` names. */
export interface Product {
  /** The key that it has in the content. */
  readonly id: string;
  /** What people read. */
  readonly name: string;
  /** Its vendor, or the project that it belongs to. */
  readonly vendor: string;
  /** Whether it is still developed. */
  readonly status: PlatformStatus;
  /** Its other names. */
  readonly aliases: readonly string[];
  /** Where that can be checked. */
  readonly sources: readonly Source[];
}
