import { assertKnownId } from '../../content/known-id.ts';
import { describe } from '../../errors/describe.ts';
import { assertFlag } from '../../errors/flag.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { knownFields } from '../../errors/known-names.ts';
import type { Content } from '../../model/content.ts';
import { type RecordedLevel, recordedLevels } from '../../model/support.ts';
import { neededBy } from './needed.ts';

/** Every priority, the more binding one first. */
export const priorities = ['must', 'should'] as const;
/** How binding a requirement is: a platform fails by a `must` that it does not meet, never by a `should`. */
export type Priority = (typeof priorities)[number];

/** A level that may count as meeting a requirement; `none` never does. */
export type AcceptableLevel = Exclude<RecordedLevel, 'none'>;

/** The levels that count where nothing else is said: all that a new project could still build on. */
export const acceptedByDefault: readonly AcceptableLevel[] = /* @__PURE__ */ Object.freeze([
  'native',
  'preview',
  'partial',
  'integration',
  'custom',
] as const);

/**
 * A capability that is needed, or one criterion of its bar.
 *
 * @typeParam R - the ids of capabilities and criteria
 */
export interface Requirement<R extends string = string> {
  /** What is needed: `automl`, or of its bar one criterion, `automl/ranking`. */
  readonly capability: R;
  /** Left out, `must`: what is called a requirement binds unless it is said not to. */
  readonly priority?: Priority | undefined;
  /** How much it counts beside the others: a finite number above 0; left out, 1. */
  readonly weight?: number | undefined;
  /** The levels that count for this one; left out, those of the question. */
  readonly accept?: readonly AcceptableLevel[] | undefined;
}

/**
 * What is needed, and of whom.
 *
 * @typeParam P - the platform ids
 * @typeParam R - the ids of capabilities and criteria
 */
export interface EvaluationQuestion<P extends string = string, R extends string = string> {
  /** One at least, each once; an id alone is a `must` of weight 1. */
  readonly requirements: readonly (R | Requirement<R>)[];
  /** Left out, all; an id that is named twice counts once. */
  readonly platforms?: readonly P[] | undefined;
  /** The levels that count; left out, all but `deprecated`. */
  readonly accept?: readonly AcceptableLevel[] | undefined;
  /** Whether one part of a platform, with its form, has to meet all requirements; left out, its parts may share them. */
  readonly sameOffering?: boolean | undefined;
  /** Whether discontinued platforms are ranked too; left out, they are named aside. */
  readonly includeDiscontinued?: boolean | undefined;
}

/** A requirement with everything said that the question left out. */
export interface StatedRequirement<K extends string = string, R extends string = K> {
  /** What is needed, as it was asked for: a capability, or one criterion of its bar. */
  readonly id: R;
  /** The capability, or that whose criterion is needed. */
  readonly capability: K;
  /** The criterion that alone is needed; absent for the capability. */
  readonly criterion?: string;
  /** How binding it is. */
  readonly priority: Priority;
  /** How much it counts beside the others. */
  readonly weight: number;
  /** Strongest first. */
  readonly accept: readonly AcceptableLevel[];
}

/** What is asked of each platform. */
export interface StatedQuestion<K extends string = string, R extends string = K> {
  readonly requirements: readonly StatedRequirement<K, R>[];
  readonly sameOffering: boolean;
}

/** A question, checked and with everything said that it left out. */
export function stated<P extends string, K extends string, R extends string>(
  content: Content<string, string, K>,
  asked: EvaluationQuestion<P, R>,
): StatedQuestion<K, R> & { readonly platforms: readonly P[]; readonly includeDiscontinued: boolean } {
  const flags = ['sameOffering', 'includeDiscontinued'] as const;
  const question = knownFields('question', asked, ['requirements', 'platforms', 'accept', ...flags]);
  for (const name of flags) assertFlag(`question.${name}`, question[name]);
  const accept = question.accept === undefined ? acceptedByDefault : acceptable('question.accept', question.accept);
  const platforms = new Set(
    question.platforms === undefined
      ? (Object.keys(content.platforms) as P[])
      : listed('question.platforms', question.platforms),
  );
  for (const id of platforms) assertKnownId(content, 'platform', id);
  const requirements = new Map<R, StatedRequirement<K, R>>();
  for (const [place, each] of listed('question.requirements', question.requirements).entries()) {
    const name = `question.requirements[${place}]`;
    const requirement = statedRequirement(content, name, each, accept);
    const { id } = requirement;
    if (requirements.has(id)) throw new InvalidArgumentError(name, `${describe(id)} again`, 'each requirement once');
    requirements.set(id, requirement);
  }
  if (requirements.size === 0) throw new InvalidArgumentError('question.requirements', 'none', 'one at least');
  const { sameOffering = false, includeDiscontinued = false } = question;
  return {
    platforms: [...platforms],
    requirements: [...requirements.values()],
    sameOffering,
    includeDiscontinued,
  };
}

function statedRequirement<K extends string, R extends string>(
  content: Content<string, string, K>,
  name: string,
  asked: R | Requirement<R>,
  acceptedElse: readonly AcceptableLevel[],
): StatedRequirement<K, R> {
  // A list, or what only looks like an object, is told below.
  if (typeof asked !== 'string' && (typeof asked !== 'object' || asked === null))
    throw new InvalidArgumentError(name, describe(asked), 'a capability, or an object that names one');
  const requirement: Requirement<R> = typeof asked === 'string' ? { capability: asked } : asked;
  const names = ['capability', 'priority', 'weight', 'accept'];
  const { capability: id, priority = 'must', weight = 1, accept } = knownFields(name, requirement, names);
  const needed = neededBy(content, name, id);
  if (!priorities.includes(priority)) {
    throw new InvalidArgumentError(`${name}.priority`, describe(priority), `one of ${priorities.join(', ')}`);
  }
  if (typeof weight !== 'number' || !Number.isFinite(weight) || weight <= 0) {
    throw new InvalidArgumentError(`${name}.weight`, describe(weight), 'a finite number above 0');
  }
  const levels = accept === undefined ? [...acceptedElse] : acceptable(`${name}.accept`, accept);
  return { id, ...needed, priority, weight, accept: levels };
}

/** Levels in the order of their strength. With none of them no claim could count, and only gaps would be left to rank by. */
function acceptable(name: string, accept: readonly AcceptableLevel[]): readonly AcceptableLevel[] {
  const valid = recordedLevels.filter((level) => level !== 'none');
  for (const level of listed(name, accept)) {
    if (!valid.includes(level)) throw new InvalidArgumentError(name, describe(level), `one of ${valid.join(', ')}`);
  }
  if (accept.length === 0) throw new InvalidArgumentError(name, 'none', 'one level at least');
  return valid.filter((level) => accept.includes(level));
}

function listed<T>(name: string, list: readonly T[]): readonly T[] {
  if (Array.isArray(list)) return list;
  throw new InvalidArgumentError(name, describe(list), 'a list');
}
