import type { Evaluation, PlatformEvaluation, PlatformId } from 'mlops-platforms';
import { levelScores, recordedLevels } from 'mlops-platforms/levels';
import { configurationInWords } from '../../report/configuration-words.ts';
import { type Musts, mustsOf } from '../../report/musts.ts';
import { statusInWords } from '../../report/platform-words.ts';
import { scoreInWords } from '../../report/score-words.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import { names, offeringsOf } from './names.ts';

type Answered = Evaluation<PlatformId>;

/**
 * What the numbers mean and what earns them, then the platforms by rank, then those that were not ranked.
 *
 * @param top - how many platforms are shown; left out, all
 */
export function ranking(evaluation: Answered, top: number | undefined, width: number): Line[] {
  const { platforms, aside } = evaluation;
  const rest = platforms.length - platforms.slice(0, top).length;
  return [
    ...terms(
      meanings.map(([term, says]) => [line(styled(term, 'bold')), line(says)]),
      width,
    ),
    blank,
    ...wrap(line(earnings(evaluation)), width),
    blank,
    ...rankingTable(platforms.slice(0, top), width),
    ...(rest > 0 ? wrap(line(styled(`and ${rest} more`, 'dim')), width) : []),
    ...(aside.length === 0 ? [] : [blank, ...wrap(line(notRanked(aside)), width)]),
  ];
}

function earnings({ requirements, sameOffering }: Answered): string {
  const accepted = recordedLevels.filter((level) =>
    requirements.some(({ accept }) => accept.some((one) => one === level)),
  );
  const scores = accepted.map((level) => `${level} ${scoreInWords(levelScores[level])}`).join(', ');
  const limits = 'limited, denied for a part or contested, half way down to the next lower level; nothing otherwise';
  const scope = sameOffering ? ' All musts are judged within one product of a platform.' : '';
  return `A requirement earns by its level: ${scores}; ${limits}.${scope}`;
}

function notRanked(aside: Answered['aside']): string {
  const named = aside.map(({ platform, status }) => `${names.plainPlatform(platform)}, ${statusInWords(status)}`);
  return `Not ranked: ${named.join('; ')}. --include-discontinued ranks ${aside.length === 1 ? 'it' : 'them'} too.`;
}

const meanings = [
  [
    'score',
    'What is documented: the mean of what the requirements earn, by their weights, from 0 to 1. Ranks go by it.',
  ],
  ['best', 'What the score would be if all that is not found or unknown proved to be met.'],
  ['ranked by', 'The form of the platform, or the part of it by itself, that meets the requirements best.'],
  ['fails', 'Musts that it does not meet. Platforms that fail one come after those that fail none.'],
  ['partly', 'Musts that it meets, but limited, or not with every part of it.'],
  ['check', 'Musts to check: not found, unknown or contested (`unsure` in JSON).'],
] as const;

function rankingTable(platforms: readonly PlatformEvaluation<PlatformId>[], width: number): Line[] {
  const columns = [
    { heading: 'platform' },
    { heading: 'score', numeric: true },
    { heading: 'best', numeric: true },
    { heading: 'ranked by' },
    { heading: 'musts' },
  ] as const;
  const rows = platforms.map((found) => {
    const { rank, platform, score, best, configuration } = found;
    return [
      [line(`${rank}. `, styled(names.platform(platform), 'bold'))],
      [line(scoreInWords(score))],
      [line(scoreInWords(best))],
      [line(configurationInWords(configuration, offeringsOf(platform)))],
      mustsCell(mustsOf(found)),
    ];
  });
  return table(columns, rows, width);
}

/** The musts that are not simply met: what is not said of one is that it is. */
function mustsCell({ fails, partly, unsure }: Musts): Cell {
  return (
    [
      ['fails', fails, 'red'],
      ['partly', partly, 'yellow'],
      ['check', unsure, 'yellow'],
    ] as const
  ).flatMap(([word, ids, style]) => (ids.length === 0 ? [] : [line(styled(`${word} ${ids.join(', ')}`, style))]));
}
