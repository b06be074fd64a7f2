import { assertKnownId } from '../content/known-id.ts';
import type { Capability } from '../model/capability.ts';
import type { Content } from '../model/content.ts';
import { type CapabilitySupport, supportKnown } from './support/support-of.ts';

/** A capability and how each platform supports it. */
export interface CapabilityRow<
  P extends string = string,
  C extends string = string,
  K extends string = string,
  Id extends K = K,
> {
  /** What is asked for. */
  readonly capability: Capability<Id, C>;
  /** What each platform has of it. */
  readonly platforms: { readonly [Column in P]: CapabilitySupport<P, C, K> };
}

/**
 * One capability across all platforms.
 *
 * @throws UnknownIdError for an id that the content does not have
 */
export function byCapability<P extends string, C extends string, K extends string, Id extends K>(
  content: Content<P, C, K>,
  id: Id,
): CapabilityRow<P, C, K, Id> {
  assertKnownId(content, 'capability', id);
  const ids = Object.keys(content.platforms) as P[];
  const platforms = ids.map((platform) => [platform, supportKnown(content, platform, id)]);
  return { capability: content.capabilities[id], platforms: Object.fromEntries(platforms) };
}
