import {
  type AcceptableLevel,
  type CapabilityId,
  type CriterionId,
  type EvaluationQuestion,
  evaluate as evaluationOf,
  InvalidArgumentError,
  type PlatformId,
  type Priority,
  type Requirement,
  requirementSets,
} from 'mlops-platforms';
import { describe } from '../../errors/describe.ts';
import type { Answer, Invocation } from '../command.ts';
import type { evaluate } from '../commands/evaluate.ts';
import { answerFormats } from '../commands/formats.ts';
import { idsOf } from '../ids.ts';
import { questionIn, requirementOf } from '../input/requirements.ts';
import { nameOf } from '../input/text-file.ts';
import { blank } from '../layout/line.ts';
import { foundBy } from '../messages.ts';
import { wholeNumber } from '../numbers.ts';
import { separated } from '../separated.ts';
import { UsageError } from '../usage-error.ts';
import { assertFits } from './document-options.ts';
import { ranking } from './ranking.ts';
import { verdictsOf } from './verdicts.ts';

type Asked = CapabilityId | CriterionId;

export const answer: Answer<typeof evaluate> = async ({ words: [file], options }, json) => {
  const evaluation = answerTo(await questionOf(file, options), file === undefined ? undefined : nameOf(file));
  const { format, out } = options;
  const top = options.top === undefined ? undefined : wholeNumber('--top', options.top);
  if (format !== undefined || out !== undefined) {
    const { documentOf } = await import('./document.ts');
    return documentOf('evaluate', evaluation, { formats: answerFormats, format, out, json, report: { top } });
  }
  if (json) assertFits('json', { top });
  return {
    value: evaluation,
    shown: (terminal) => [
      ...ranking(evaluation, top, terminal.width),
      ...evaluation.platforms.slice(0, top).flatMap((found) => [blank, ...verdictsOf(found, terminal)]),
    ],
  };
};

async function questionOf(file: string | undefined, options: Invocation<typeof evaluate>['options']): Promise<unknown> {
  const asked = requirementsIn(options);
  if (file === undefined && asked.length === 0)
    throw new UsageError('evaluate expects a file, or --must, --should and --set');
  if (file !== undefined && asked.length > 0)
    throw new UsageError('evaluate takes a file, or --must, --should and --set, not both');
  const question = file === undefined ? { requirements: asked } : await questionIn(file);
  const platforms = idsOf('platform', options.platform);
  const accept = options.accept.length > 0 ? (separated(options.accept) as AcceptableLevel[]) : undefined;
  if (typeof question !== 'object' || Array.isArray(question)) return question;
  return {
    ...question,
    ...(platforms && { platforms }),
    ...(accept && { accept }),
    ...(options['same-offering'] && { sameOffering: true }),
    ...(options['include-discontinued'] && { includeDiscontinued: true }),
  };
}

/** What the options ask for, each once; of what a set lists, those that no option names by itself are musts. */
function requirementsIn(options: Pick<Invocation<typeof evaluate>['options'], Priority | 'set'>): Requirement<Asked>[] {
  const asked = new Map<Asked, Requirement<Asked> & { readonly priority: Priority }>();
  for (const priority of ['must', 'should'] as const) {
    for (const typed of separated(options[priority])) {
      const requirement = requirementOf(priority, typed);
      const { capability } = requirement;
      const before = asked.get(capability)?.priority;
      if (before === priority)
        throw new UsageError(`--${priority} names ${describe(capability)} twice, expected it once`);
      if (before !== undefined)
        throw new UsageError(`--${before} and --${priority} both name ${describe(capability)}, expected one of both`);
      asked.set(capability, requirement);
    }
  }
  const listed = (idsOf('requirement-set', options.set) ?? []).flatMap((id) => requirementSets[id].capabilities);
  for (const capability of listed) {
    if (!asked.has(capability)) asked.set(capability, { capability, priority: 'must' });
  }
  return [...asked.values()];
}

/** The library checks the question; where it comes from a file, its complaints are about that. */
function answerTo(question: unknown, file: string | undefined) {
  try {
    return evaluationOf(question as EvaluationQuestion<PlatformId, Asked>);
  } catch (error) {
    if (file === undefined) throw error;
    if (!(error instanceof InvalidArgumentError)) throw new UsageError(`${file}: ${(error as Error).message}`);
    const place = error.argument.replace(/^question\.?/, '') || 'the whole';
    throw new UsageError(`${file}: ${place}: found ${foundBy(error)}, expected ${error.expected}`);
  }
}
