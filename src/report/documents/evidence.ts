import type { PlatformEvaluation } from '../../query/evaluate/evaluate.ts';
import type { StatedRequirement } from '../../query/evaluate/question.ts';
import type { JudgedClaim, RequirementVerdict } from '../../query/evaluate/verdict.ts';
import { type Cell, cell, type Inline, type Line, line, strong, type Table } from '../document.ts';
import { answerIn, type Draft } from '../draft.ts';
import { dayInWords, isSilentOn, silenceInWords } from '../level-words.ts';
import { scoreInWords } from '../score-words.ts';
import { claimLine, mentionLine } from './capability.ts';

/** Every statement on every requirement, by platform. */
export function evidenceTable(
  draft: Draft,
  requirements: readonly StatedRequirement[],
  platforms: readonly PlatformEvaluation[],
): Table {
  const verdictOn = platforms.map(byRequirement);
  return {
    is: 'table',
    layout: 'sections',
    caption: 'What says so, by requirement',
    nothing: 'nothing recorded',
    columns: requirementHeads(draft, platforms),
    rows: requirements.map(({ id }) => ({
      head: line(strong(draft.names.capability(id))),
      cells: platforms.map(({ platform }, place) => {
        const verdict = verdictOn[place]?.get(id);
        return verdict === undefined ? cell() : verdictCell(draft, platform, verdict);
      }),
    })),
  };
}

/** The heads of a table of requirements by platform. */
export function requirementHeads(draft: Draft, platforms: readonly PlatformEvaluation[]): Table['columns'] {
  return [
    line('Requirement'),
    ...platforms.map(({ platform, status }) => line(draft.names.platform(platform, { is: status }))),
  ];
}

/** The verdicts on a platform by what they are on. */
export function byRequirement({ verdicts }: PlatformEvaluation): ReadonlyMap<string, RequirementVerdict> {
  return new Map(verdicts.map((verdict) => [verdict.id, verdict]));
}

/** The claims that hold in the configuration, then the others, then what only speaks of the capability. */
function verdictCell(draft: Draft, platform: string, found: RequirementVerdict): Cell {
  const { criterion, score, claims, mentions } = found;
  const { content, notes = [] } = verdictLine(draft, platform, found);
  const holding = [true, false].flatMap((holds) => claims.filter((claim) => claim.holds === holds));
  return {
    lead: { content, notes: [...notes, [`earns ${scoreInWords(score)}`]] },
    lines: [
      ...holding.map((claim) => judgedLine(draft, claim, criterion)),
      ...mentions.map((mention) => mentionLine(draft, mention)),
    ],
  };
}

/** A verdict, the level that it rests on with its scope, and what else meets it. */
export function verdictLine(draft: Draft, platform: string, found: RequirementVerdict): Line {
  const { verdict, elsewhere = [], lookedOn } = found;
  const others = elsewhere.map(offeringsOf(draft, platform)).join(', ');
  return {
    content: [{ is: 'verdict', verdict }],
    notes: [
      ...(verdict === 'unknown' || verdict === 'not-found' ? [] : [answerIn(draft, platform, found)]),
      ...(verdict === 'not-found' && lookedOn !== undefined ? [[dayInWords(lookedOn)]] : []),
      ...(others === '' ? [] : [[`met by ${others}`]]),
    ],
  };
}

/** The names of a platform's offerings; where one without forms meets a requirement, that is the platform itself. */
export function offeringsOf(draft: Draft, platform: string): (key: string) => string {
  return (key) => (key === platform ? 'the whole platform' : draft.names.offering(platform, key));
}

function judgedLine(draft: Draft, claim: JudgedClaim, criterion: string | undefined): Line {
  const { content, notes = [] } = claimLine(draft, claim);
  const judgement: Inline[][] = [
    ...(claim.accepted ? [] : [['not accepted']]),
    ...(claim.holds ? [] : [['does not hold in this configuration']]),
    ...(isSilentOn(criterion, claim) ? [[silenceInWords(claim)]] : []),
  ];
  return { content, notes: [...notes, ...judgement] };
}
