import type { Configuration } from '../../model/configuration.ts';
import type { Evaluation, OtherForm, PlatformEvaluation } from '../../query/evaluate/evaluate.ts';
import type { StatedRequirement } from '../../query/evaluate/question.ts';
import { configurationInWords } from '../configuration-words.ts';
import {
  type Block,
  type Cell,
  cell,
  type Facts,
  type Inline,
  type Line,
  line,
  paragraph,
  section,
  strong,
  type Table,
} from '../document.ts';
import type { Draft } from '../draft.ts';
import { mustsOf, verdictsShown } from '../musts.ts';
import { scoreInWords, shareInWords } from '../score-words.ts';
import { levelsInShort, pointsOf, readingFacts } from './evaluation-words.ts';
import { byRequirement, evidenceTable, offeringsOf, requirementHeads, verdictLine } from './evidence.ts';

/** Which platforms meet the requirements: how to read it in short, the ranking, the verdicts, then the evidence for each. */
export function evaluationBlocks(draft: Draft, evaluation: Evaluation, withEvidence: boolean): readonly Block[] {
  const { requirements, platforms: ranked, aside, sameOffering } = evaluation;
  const platforms = ranked.map((one) => ({ ...one, verdicts: verdictsShown(evaluation, one) }));
  const leftOut = aside.map(({ platform, status }) => draft.names.platform(platform, status));
  return [
    section(
      'How to read it',
      readingFacts(platforms),
      pointsOf(requirements),
      ...levelsInShort(platforms.flatMap(({ verdicts }) => verdicts)),
    ),
    section(
      'Ranking',
      ...(sameOffering
        ? [paragraph('One offering of each platform, with its form, had to meet all requirements.')]
        : []),
      rankingTable(draft, ranked),
      ...(leftOut.length === 0 ? [] : [paragraph(`Not ranked: ${leftOut.join(', ')}.`)]),
    ),
    section('Verdicts', verdictTable(draft, requirements, platforms)),
    section('Configurations', configurationFacts(draft, platforms)),
    ...(withEvidence ? [section('Evidence', evidenceTable(draft, requirements, platforms))] : []),
  ];
}

function rankingTable(draft: Draft, platforms: readonly PlatformEvaluation[]): Table {
  const heads = [
    ...['Platform', 'Rank', 'Score', 'Best', 'Configuration'],
    ...['Musts not met', 'Musts partly met', 'Musts to check', 'Gaps'],
  ];
  const named = (ids: readonly string[]): Cell => cell(...ids.map((id) => line(draft.names.capability(id))));
  return {
    is: 'table',
    caption: 'Platforms by rank',
    nothing: 'none',
    columns: heads.map((head) => line(head)),
    rows: platforms.map((found) => {
      const { platform, status, rank, configuration, score, best, notFound, unknown } = found;
      const { fails, partly, unsure } = mustsOf(found);
      return {
        head: line(strong(draft.names.platform(platform, { is: status }))),
        cells: [
          ...[String(rank), scoreInWords(score), scoreInWords(best)].map((figure) => cell(line(figure))),
          cell(line(configurationInWords(configuration, offeringsOf(draft, platform)))),
          ...[fails, partly, unsure].map(named),
          cell(
            ...(notFound > 0 ? [line(`${shareInWords(notFound)} not found`)] : []),
            ...(unknown > 0 ? [line(`${shareInWords(unknown)} unknown`)] : []),
          ),
        ],
      };
    }),
  };
}

/** Requirements × platforms, in a word and the level that it rests on. */
function verdictTable(
  draft: Draft,
  requirements: readonly StatedRequirement[],
  platforms: readonly PlatformEvaluation[],
): Table {
  const verdictOn = platforms.map(byRequirement);
  return {
    is: 'table',
    layout: 'grid',
    caption: 'How each platform stands to each requirement',
    nothing: '',
    columns: requirementHeads(draft, platforms),
    rows: requirements.map(({ id, capability, criterion, priority, weight, accept }) => ({
      head: {
        content: [draft.names.capability(id)],
        notes: [
          ...whatItIs(draft, capability, criterion),
          [priority],
          [`weight ${weight}`],
          [`accepted: ${accept.join(', ')}`],
        ],
      },
      cells: platforms.map(({ platform }, place) => {
        const verdict = verdictOn[place]?.get(id);
        return verdict === undefined ? cell() : cell(verdictLine(draft, platform, verdict));
      }),
    })),
  };
}

/** What a criterion asks for. A capability is known by its name. */
function whatItIs({ names }: Draft, capability: string, criterion: string | undefined): readonly Inline[][] {
  const text = names.criterion(capability, criterion);
  return text === undefined ? [] : [[text]];
}

/** By which configuration each platform is ranked, which parts the requirements need, and what other forms would change. */
function configurationFacts(draft: Draft, platforms: readonly PlatformEvaluation[]): Facts {
  const facts = platforms.map(({ platform, status, configuration, verdicts, otherForms }) => {
    const offering = offeringsOf(draft, platform);
    const needs = verdicts.flatMap(({ id, score, only = [] }) =>
      score > 0 && only.length > 0 && !isItself(configuration, only) ? [{ id, only }] : [],
    );
    return {
      term: draft.names.platform(platform, { is: status }),
      lines: [
        line(`Ranked by ${configurationInWords(configuration, offering)}.`),
        ...needs.map(({ id, only }) =>
          line(`Needed for ${draft.names.capability(id)}: ${only.map(offering).join(' or ')}.`),
        ),
        ...otherForms.map((other) => otherFormLine(draft, platform, other)),
      ],
    };
  });
  return { is: 'facts', facts };
}

/** Whether what a requirement needs is what one takes anyway. */
function isItself({ form, parts, alone }: Configuration, only: readonly string[]): boolean {
  return only.some((key) => (alone ? parts.includes(key) : key === form));
}

function otherFormLine(draft: Draft, platform: string, other: OtherForm): Line {
  const { configuration, score, best, changes } = other;
  const name = configurationInWords(configuration, offeringsOf(draft, platform));
  const figures = `With ${name}: score ${scoreInWords(score)}, best ${scoreInWords(best)}; `;
  if (changes.length === 0) return line(`${figures}the same verdicts.`);
  const verdicts = changes.flatMap(({ id, verdict }, place): Inline[] => [
    `${place === 0 ? '' : ', '}${draft.names.capability(id)} `,
    { is: 'verdict', verdict },
  ]);
  return line(figures, ...verdicts, '.');
}
