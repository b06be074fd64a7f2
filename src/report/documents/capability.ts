import type { CapabilityRow } from '../../query/by-capability.ts';
import type { CapabilitySupport, Claim } from '../../query/support-of.ts';
import { type Block, cell, type Inline, type Line, line, paragraph, strong } from '../document.ts';
import { type Draft, featureLine, levelIn, supportIn } from '../draft.ts';

/** One capability across platforms: how each supports it, and what says so. */
export function capabilityBlocks(draft: Draft, { capability, platforms }: CapabilityRow): readonly Block[] {
  const { name, definition, aliases } = capability;
  const rows = Object.entries(platforms).map(([id, support]) => ({
    head: line(strong(draft.names.platform(id))),
    cells: [cell(supportLine(draft, support)), cell(...support.claims.map((claim) => claimLine(draft, claim)))],
  }));
  return [
    paragraph(definition),
    ...(aliases.length === 0 ? [] : [paragraph(`Also: ${aliases.join(', ')}.`)]),
    {
      is: 'table',
      caption: `${name}, by platform`,
      nothing: 'nothing recorded',
      columns: ['Platform', 'Support', 'Evidence'].map((head) => line(head)),
      rows,
    },
  ];
}

function supportLine(draft: Draft, { level, contested, lookedOn }: CapabilitySupport): Line {
  const notes: Inline[][] = [];
  if (contested) notes.push(['contested']);
  if (lookedOn !== undefined) notes.push([lookedForOn(lookedOn)]);
  return { content: [levelIn(draft, level)], notes };
}

/** A claim as its feature says it, with the level of this claim alone. */
export function claimLine(draft: Draft, { feature, support }: Claim): Line {
  const { content, notes = [] } = featureLine(draft, feature);
  return { content, notes: [supportIn(draft, support), ...notes] };
}

export function lookedForOn(date: string): string {
  return `not found in its documentation in ${date}`;
}
