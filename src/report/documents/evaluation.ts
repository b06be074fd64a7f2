import type { Evaluation, PlatformEvaluation } from '../../query/evaluate/evaluate.ts';
import type { StatedRequirement } from '../../query/evaluate/question.ts';
import type { JudgedClaim, RequirementVerdict, Verdict } from '../../query/evaluate/verdict.ts';
import { type Block, type Cell, cell, type Facts, type Line, line, section, strong, type Table } from '../document.ts';
import type { Draft } from '../draft.ts';
import { claimLine, lookedForOn } from './capability.ts';

const verdictMeanings: Readonly<Record<Verdict, string>> = {
  met: 'by a claim of an accepted level that has no limit and that no other disputes',
  partly: 'by claims of an accepted level that are partial',
  contested: 'a claim of an accepted level is denied or limited by another',
  unmet: 'what is recorded has no accepted level',
  unknown: 'nothing is recorded, which counts neither for nor against a platform',
};

const figureMeanings: readonly (readonly [term: string, meaning: string])[] = [
  ['Score', 'what the platform’s claims earn, by the weights of the requirements; what is unknown counts as lacking'],
  ['Best', 'the score if everything unknown proved to be met'],
  ['Middle', 'between score and best'],
  ['Rank', 'those that fail no must before those that fail one, and within both by the middle'],
];

/** Which platforms meet the requirements: the ranking, then the evidence for each requirement. */
export function evaluationBlocks(draft: Draft, { requirements, platforms }: Evaluation): readonly Block[] {
  return [
    section('Ranking', rankingTable(draft, platforms)),
    section('Requirements', evidenceTable(draft, requirements, platforms)),
    section('How to read it', verdictKey(platforms)),
  ];
}

function rankingTable(draft: Draft, platforms: readonly PlatformEvaluation[]): Table {
  const heads = ['Platform', 'Rank', 'Middle', 'Score', 'Best', 'Unknown', 'Musts unmet', 'Musts unsure'];
  const named = (ids: readonly string[]): Cell => cell(...ids.map((id) => line(draft.names.capability(id))));
  return {
    is: 'table',
    caption: 'Platforms by rank',
    nothing: 'none',
    columns: heads.map((head) => line(head)),
    rows: platforms.map(({ platform, rank, middle, score, best, unknown, fails, unsure }) => ({
      head: line(strong(draft.names.platform(platform))),
      cells: [
        ...[String(rank), ...[middle, score, best, unknown].map(percent)].map((figure) => cell(line(figure))),
        named(fails),
        named(unsure),
      ],
    })),
  };
}

function evidenceTable(
  draft: Draft,
  requirements: readonly StatedRequirement[],
  platforms: readonly PlatformEvaluation[],
): Table {
  const rowHead = ({ capability, priority, weight, accept }: StatedRequirement): Line => ({
    content: [strong(draft.names.capability(capability))],
    notes: [[priority], [`weight ${weight}`], [`accepted: ${accept.join(', ')}`]],
  });
  return {
    is: 'table',
    caption: 'How each platform stands to each requirement',
    nothing: '',
    columns: [line('Requirement'), ...platforms.map(({ platform }) => line(draft.names.platform(platform)))],
    rows: requirements.map((requirement) => ({
      head: rowHead(requirement),
      cells: platforms.map(({ verdicts }) => {
        const verdict = verdicts.find(({ capability }) => capability === requirement.capability);
        return verdict === undefined ? cell() : verdictCell(draft, verdict);
      }),
    })),
  };
}

function verdictCell(draft: Draft, { verdict, score, lookedOn, claims }: RequirementVerdict): Cell {
  const notes = [[percent(score)], ...(lookedOn === undefined ? [] : [[lookedForOn(lookedOn)]])];
  return { lead: { content: [strong(verdict)], notes }, lines: claims.map((claim) => judgedLine(draft, claim)) };
}

function judgedLine(draft: Draft, claim: JudgedClaim): Line {
  const { content, notes = [] } = claimLine(draft, claim);
  const { accepted, disputedBy } = claim;
  const judgement = [
    ...(accepted ? [] : [['not accepted']]),
    ...(disputedBy.length === 0 ? [] : [[`disputed by ${disputedBy.join(', ')}`]]),
  ];
  return { content, notes: [...notes, ...judgement] };
}

/** The verdicts that were given, in words, and where the numbers come from. */
function verdictKey(platforms: readonly PlatformEvaluation[]): Facts {
  const given = new Set<string>(platforms.flatMap(({ verdicts }) => verdicts.map(({ verdict }) => verdict)));
  const verdicts = Object.entries(verdictMeanings).filter(([verdict]) => given.has(verdict));
  const facts = [...verdicts, ...figureMeanings].map(([term, meaning]) => ({ term, lines: [line(meaning)] }));
  return { is: 'facts', facts };
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
