import type { Capability } from '../../src/model/capability.ts';
import type { Content } from '../../src/model/content.ts';
import type { Offering } from '../../src/model/offering.ts';
import type { Platform } from '../../src/model/platform.ts';
import { type CapabilitySupport, supportOf } from '../../src/query/support/support-of.ts';
import { type Candidate, candidatesFor } from './candidates.ts';

/** What a judge needs to know of one platform. */
export interface RowCell extends CapabilitySupport {
  /** What scopes may name. */
  readonly offerings: Readonly<Record<string, Offering>>;
  /** Statements that may be missing claims, the likeliest first. */
  readonly candidates: readonly Candidate[];
  /** How many more there are, with fewer of the capability's words. */
  readonly furtherCandidates: number;
}

/** A capability over platforms, with all that its judgement rests on. */
export interface Row {
  readonly capability: Capability;
  readonly platforms: Readonly<Record<string, RowCell>>;
}

/**
 * @param capability - an id of the content
 * @param platforms - ids of the content
 * @param most - so many candidates for each platform
 */
export function rowOf(content: Content, capability: string, platforms: readonly string[], most: number): Row {
  const asked = content.capabilities[capability] as Capability;
  const found = candidatesFor(content, asked);
  const cells = platforms.map((id) => {
    const { offerings } = content.platforms[id] as Platform;
    const candidates = found.get(id) ?? [];
    const cell: RowCell = {
      ...supportOf(content, id, capability),
      offerings,
      candidates: candidates.slice(0, most),
      furtherCandidates: Math.max(0, candidates.length - most),
    };
    return [id, cell] as const;
  });
  return { capability: asked, platforms: Object.fromEntries(cells) };
}
