import type { Day, Month } from '../model/date.ts';
import { ownOf } from '../model/own-of.ts';
import type { Level } from '../model/support.ts';
import type { Claim } from '../query/support/claims.ts';

/** What is answered about a capability, as far as it is said in a line. */
export interface LevelAnswer {
  readonly level: Level;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly alone?: boolean;
  readonly limited?: boolean;
  readonly missing?: readonly string[];
  readonly contested?: boolean;
  readonly lookedOn?: Day | Month;
}

/** The levels whose name does not say by itself whether the whole capability is covered. */
const silentOnLimits: readonly Level[] = ['integration', 'custom', 'deprecated'];

/** A level as it is written: `native`, `not found`. */
export function levelWord(level: string): string {
  return level === 'not-found' ? 'not found' : level;
}

/**
 * What follows the word of a level, so that it is never read as more than it is: ` · H2O MLOps`, `, except Online
 * endpoints`, ` · h2o-3 by itself`, `, limited`, `, contested`, ` on 2026-11-23`.
 *
 * @param offering - the name of an offering of the platform, by its key
 */
export function scopeInWords(answer: LevelAnswer, offering: (key: string) => string): string {
  const { level, only = [], except = [], alone, contested, lookedOn } = answer;
  if (level === 'not-found') return lookedOn === undefined ? '' : ` ${dayInWords(lookedOn)}`;
  const scope = only.length === 0 ? '' : ` · ${only.map(offering).join(', ')}${alone ? ' by itself' : ''}`;
  const denied = except.length === 0 ? '' : `, except ${except.map(offering).join(', ')}`;
  return `${scope}${denied}${saysLimit(answer) ? ', limited' : ''}${contested ? ', contested' : ''}`;
}

/** Whether it is said that a level is limited: where its word does not say so already. */
export function saysLimit({ level, limited }: LevelAnswer): boolean {
  return limited === true && silentOnLimits.includes(level);
}

/** A level with its scope: `native · Serverless deployments, except Online endpoints`, `not found on 2026-11-23`. */
export function levelInWords(answer: LevelAnswer, offering: (key: string) => string): string {
  return `${levelWord(answer.level)}${scopeInWords(answer, offering)}`;
}

/**
 * What is missing of a level that is limited: ` (not shown: state, again)`. What a full claim can do without is not told.
 *
 * @param criterion - the text of a criterion, by its id; left out, ids are told
 */
export function missingInWords({ limited, missing = [] }: LevelAnswer, criterion?: (id: string) => string): string {
  if (!limited || missing.length === 0) return '';
  return ` (not shown: ${criterion === undefined ? missing.join(', ') : missing.map(criterion).join('; ')})`;
}

/** The criteria that a claim shows: `shows graph, state`. */
export function showsInWords(shows: readonly string[]): string {
  return `shows ${shows.join(', ') || 'no criterion'}`;
}

/** `on 2026-11-23`, or, where only the month is known, `in 2026-11`. Every date behind a verb is written by this. */
export function dayInWords(date: Day | Month): string {
  return `${date.length > 7 ? 'on' : 'in'} ${date}`;
}

/** Whether a claim of a capability tells nothing of the one criterion that is asked for. */
export function isSilentOn(criterion: string | undefined, { level, support }: Claim): boolean {
  return criterion !== undefined && level !== 'none' && support.shows?.includes(criterion) !== true;
}

/** Why a claim is silent on a criterion: it was held against the bar without it, or was not held against it yet. */
export function silenceInWords({ support }: Claim): string {
  return support.shows === undefined ? 'not judged by this yet' : 'does not show this';
}

/** Why a claim stands aside; `does not count` is said once, for all of them. */
const reasonsAside: Readonly<Record<string, string>> = {
  apart: 'apart',
  ended: 'ended',
  denied: 'denied for the form',
  elsewhere: 'holds in another configuration',
};

/** That a claim does not count, and why: `apart: does not count`. */
export function asideInWords(reason: string): string {
  return `${ownOf(reasonsAside, reason) ?? reason}: does not count`;
}
