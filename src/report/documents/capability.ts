import { barSentences } from '../../model/bar-sentences.ts';
import type { LocatedFeature } from '../../model/feature.ts';
import type { CapabilityRow } from '../../query/by-capability.ts';
import type { Claim } from '../../query/support/claims.ts';
import type { AnsweredClaim, CapabilitySupport } from '../../query/support/support-of.ts';
import { type Block, cell, type Line, line, paragraph, strong } from '../document.ts';
import { answerIn, type Draft, featureLine, missingIn, supportIn } from '../draft.ts';
import { asideInWords, dayInWords, showsInWords } from '../level-words.ts';

/** One capability across platforms: how each supports it, and what says so. */
export function capabilityBlocks(draft: Draft, { capability, platforms }: CapabilityRow): readonly Block[] {
  const { name, definition, aliases, bar } = capability;
  const criterion = (id: string) =>
    [...(bar?.core ?? []), ...(bar?.also ?? [])].find((one) => one.id === id)?.text ?? id;
  const rows = Object.entries(platforms).map(([id, support]) => ({
    head: line(strong(draft.names.platform(id))),
    cells: [cell(supportLine(draft, id, support, criterion)), cell(...evidenceLines(draft, support))],
  }));
  return [
    paragraph(definition),
    ...(aliases.length === 0 ? [] : [paragraph(`Also: ${aliases.join(', ')}.`)]),
    ...(bar === undefined ? [] : [paragraph(strong('Judged by its bar:'), ` ${barSentences(bar, true).join(' ')}`)]),
    {
      is: 'table',
      caption: `${name}, by platform`,
      nothing: 'nothing recorded',
      columns: ['Platform', 'Support', 'Evidence'].map((head) => line(head)),
      rows,
    },
  ];
}

/** The level with its scope and what it misses; and, where a part has by itself what the platform was searched for, that too. */
function supportLine(
  draft: Draft,
  platform: string,
  support: CapabilitySupport,
  criterion: (id: string) => string,
): Line {
  const { level, lookedOn } = support;
  const isGap = level === 'not-found' || lookedOn === undefined;
  const notes = isGap ? [] : [[`not found for the platform as a whole ${dayInWords(lookedOn)}`]];
  return { content: [...answerIn(draft, platform, support), ...missingIn(draft, support, criterion)], notes };
}

/** The claims that count, then those that stand aside, then what only speaks of the capability. */
function evidenceLines(draft: Draft, { claims, mentions }: CapabilitySupport): Line[] {
  const [counting, aside] = [true, false].map((counts) =>
    claims.filter((claim) => (claim.aside === undefined) === counts),
  ) as [AnsweredClaim[], AnsweredClaim[]];
  return [
    ...[...counting, ...aside].map((claim) => withShown(claimLine(draft, claim), claim)),
    ...mentions.map((mention) => mentionLine(draft, mention)),
  ];
}

/** A claim with the criteria that it shows, where it was held against the bar. */
function withShown({ content, notes = [] }: Line, { support: { shows } }: Claim): Line {
  if (shows === undefined) return { content, notes };
  const [level = [], ...others] = notes;
  return { content, notes: [level, [showsInWords(shows)], ...others] };
}

/** A claim as its feature says it, with the level of this claim alone, and why it does not count, if it does not. */
export function claimLine(
  draft: Draft,
  { feature, support, level, aside }: Claim & Pick<AnsweredClaim, 'aside'>,
): Line {
  const { content, notes = [] } = featureLine(draft, feature);
  const apart = aside === undefined ? [] : [[asideInWords(aside)]];
  return { content, notes: [supportIn(draft, support, level), ...notes, ...apart] };
}

/** A statement that speaks of a capability without claiming it. */
export function mentionLine(draft: Draft, mention: LocatedFeature): Line {
  const { content, notes = [] } = featureLine(draft, mention);
  return { content: ['Also: ', ...content], notes };
}
