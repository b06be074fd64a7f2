import {
  type AcceptableLevel,
  type CapabilityId,
  type EvaluationQuestion,
  evaluate as evaluationOf,
  InvalidArgumentError,
  type PlatformEvaluation,
  type PlatformId,
  platforms,
  type RequirementVerdict,
  type Verdict,
} from 'mlops-platforms';
import type { Answer, Invocation } from '../command.ts';
import type { evaluate } from '../commands/evaluate.ts';
import { idsOf, separated } from '../ids.ts';
import { questionIn, requirementOf } from '../input/requirements.ts';
import { blank, type Line, line, type Style, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { wrap } from '../layout/wrap.ts';
import { foundBy } from '../messages.ts';
import { UsageError } from '../usage-error.ts';
import { rule } from './rule.ts';
import { supportLine } from './statement.ts';

export const answer: Answer<typeof evaluate> = async ({ words: [file], options }) => {
  const evaluation = answerTo(await questionOf(file, options), file);
  return {
    value: evaluation,
    shown: ({ width }) => [
      ...ranking(evaluation.platforms, width),
      blank,
      ...wrap(line(styled(legend, 'dim')), width),
      ...evaluation.platforms.flatMap(({ platform, verdicts }) => [
        blank,
        rule(platforms[platform].name, width),
        ...verdictTable(verdicts, width),
      ]),
    ],
  };
};

async function questionOf(file: string | undefined, options: Invocation<typeof evaluate>['options']): Promise<unknown> {
  const asked = [
    ...separated(options.must).map((typed) => requirementOf('must', typed)),
    ...separated(options.should).map((typed) => requirementOf('should', typed)),
  ];
  if (file === undefined && asked.length === 0) throw new UsageError('evaluate expects a file, or --must and --should');
  if (file !== undefined && asked.length > 0)
    throw new UsageError('evaluate takes a file, or --must and --should, not both');
  const question = file === undefined ? { requirements: asked } : await questionIn(file);
  const platforms = idsOf('platform', options.platform);
  const accept = options.accept.length > 0 ? (separated(options.accept) as AcceptableLevel[]) : undefined;
  if (typeof question !== 'object' || Array.isArray(question)) return question;
  return { ...question, ...(platforms && { platforms }), ...(accept && { accept }) };
}

/** The library checks the question; where it comes from a file, its complaints are about that. */
function answerTo(question: unknown, file: string | undefined) {
  try {
    return evaluationOf(question as EvaluationQuestion<PlatformId, CapabilityId>);
  } catch (error) {
    if (file === undefined) throw error;
    if (!(error instanceof InvalidArgumentError)) throw new UsageError(`${file}: ${(error as Error).message}`);
    const place = error.argument.replace(/^question\.?/, '') || 'the whole';
    throw new UsageError(`${file}: ${place}: found ${foundBy(error)}, expected ${error.expected}`);
  }
}

function ranking(evaluations: readonly PlatformEvaluation<PlatformId>[], width: number): Line[] {
  const columns = [
    { heading: 'rank and platform' },
    { heading: 'score', numeric: true },
    { heading: 'from–to' },
    { heading: 'fails' },
    { heading: 'unsure' },
  ] as const;
  const rows = evaluations.map(({ rank, platform, middle, worst, best, fails, unsure }) =>
    [
      line(`${rank}. `, styled(platforms[platform].name, 'bold')),
      line(middle.toFixed(2)),
      line(`${worst.toFixed(2)}–${best.toFixed(2)}`),
      line(styled(fails.join(', '), 'red')),
      line(styled(unsure.join(', '), 'yellow')),
    ].map((cell) => [cell]),
  );
  return table(columns, rows, width);
}

const legend =
  'Score: halfway from what it is if everything unknown is lacking, to what it is if that is met. Fails: musts that are unmet. Unsure: musts that are unknown or contested.';

const verdictStyles: Readonly<Record<Verdict, Style>> = {
  met: 'green',
  partly: 'yellow',
  contested: 'yellow',
  unmet: 'red',
  unknown: 'dim',
};

function verdictTable(verdicts: readonly RequirementVerdict[], width: number): Line[] {
  const rows = verdicts.map((found) => [
    [
      line(found.capability),
      line(styled(found.weight === 1 ? found.priority : `${found.priority}, weight ${found.weight}`, 'dim')),
    ],
    [line(styled(found.verdict, verdictStyles[found.verdict]))],
    evidence(found),
  ]);
  return table([{ heading: 'requirement' }, { heading: 'verdict' }, { heading: 'what says so' }], rows, width);
}

/** The strongest claim, and those that dispute it. */
function evidence({ claims, lookedOn }: RequirementVerdict): Cell {
  const [strongest] = claims;
  if (!strongest) {
    const looked = lookedOn === undefined ? 'nothing recorded' : `nothing found in the documentation (${lookedOn})`;
    return [line(styled(looked, 'dim'))];
  }
  const disputing = claims.filter(({ feature }) => strongest.disputedBy.includes(feature.id));
  return [strongest, ...disputing].map(({ support, feature }) => line(...supportLine(support), `: ${feature.text}`));
}
