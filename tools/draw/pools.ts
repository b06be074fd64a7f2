import type { Bar } from '../../src/model/bar.ts';
import type { Content } from '../../src/model/content.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import type { Source } from '../../src/model/source.ts';
import type { Support } from '../../src/model/support.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';

/** What a statement says of one capability, with what it is judged by and the pages to judge it on. */
export interface DrawnClaim {
  /** The statement's full id. */
  readonly id: string;
  readonly capability: string;
  readonly text: string;
  readonly only?: readonly string[];
  readonly support: Support;
  /** With the words for mechanisms: who judges without them judges by another bar. Absent where none is written down. */
  readonly bar?: Bar;
  readonly sources: readonly Source[];
}

/** What can be drawn of a content, by what it is called. Each entry has a ticket of its own, which decides with the seed. */
export const pools = {
  /** Live statements. */
  statements: (content: Content) => findFeatures(content).map((entry) => ({ ticket: entry.id, entry })),
  /** What was searched for and not found. */
  'not-found': (content: Content) =>
    Object.values(content.platforms).flatMap(({ id, notFound }) =>
      Object.entries(notFound).map(([capability, day]) => {
        const entry = { id: `${id}/${capability}`, day };
        return { ticket: entry.id, entry };
      }),
    ),
  /** Live statements by each capability that they claim or deny. */
  claims: (content: Content) =>
    findFeatures(content).flatMap((feature) =>
      Object.keys(feature.support).map((capability) => ({
        ticket: `${feature.id} ${capability}`,
        entry: claimOf(content, feature, capability),
      })),
    ),
} as const;

function claimOf(
  content: Content,
  { id, text, only, support, sources }: LocatedFeature,
  capability: string,
): DrawnClaim {
  const bar = content.capabilities[capability]?.bar;
  return {
    id,
    capability,
    text,
    ...(only !== undefined && { only }),
    support: support[capability] as Support,
    ...(bar && { bar }),
    sources,
  };
}
