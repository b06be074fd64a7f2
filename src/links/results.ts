import { describe } from '../errors/describe.ts';
import { InvalidArgumentError } from '../errors/invalid-argument-error.ts';
import { isRecord } from '../errors/shape.ts';
import { isPassing, type Outcome, verdictNames } from './verdict.ts';

/** What a file of results holds. */
export interface Results {
  /** When the check began that the file is of: an ISO 8601 time in UTC. */
  readonly begun: string;
  /** When it ended; absent where it was interrupted, and can go on. */
  readonly ended?: string;
  readonly outcomes: Readonly<Record<string, Outcome>>;
}

const time = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/;

/**
 * Results out of anything, such as parsed JSON.
 *
 * @throws InvalidArgumentError for what is not of their shape
 */
export function resultsFrom(value: unknown): Results {
  const fail = (place: string, found: unknown, expected: string): never => {
    throw new InvalidArgumentError(place, describe(found), expected);
  };
  if (!isRecord(value)) return fail('results', value, 'an object, as an earlier check wrote it');
  const { begun, ended, outcomes } = value;
  if (!isTime(begun)) return fail('results.begun', begun, 'a time, YYYY-MM-DDThh:mm:ssZ');
  if (ended !== undefined && !isTime(ended)) return fail('results.ended', ended, 'a time, YYYY-MM-DDThh:mm:ssZ');
  if (!isRecord(outcomes)) return fail('results.outcomes', outcomes, 'an object');
  for (const [url, outcome] of Object.entries(outcomes)) {
    const place = `results.outcomes[${JSON.stringify(url)}]`;
    if (!isRecord(outcome)) return fail(place, outcome, 'an object');
    const { verdict, checked, status, hops, to, reason, notBefore } = outcome;
    if (!verdictNames.includes(verdict as never))
      return fail(`${place}.verdict`, verdict, `one of ${verdictNames.join(', ')}`);
    if (!isTime(checked)) return fail(`${place}.checked`, checked, 'a time, YYYY-MM-DDThh:mm:ssZ');
    if (status !== undefined && !Number.isInteger(status))
      return fail(`${place}.status`, status, 'a whole number, or nothing');
    if (hops !== undefined && !areHops(hops))
      return fail(`${place}.hops`, hops, 'a list of { status, to }, or nothing');
    for (const [name, text] of Object.entries({ to, reason, notBefore })) {
      if (text !== undefined && typeof text !== 'string') return fail(`${place}.${name}`, text, 'a text, or nothing');
    }
  }
  return value as unknown as Results;
}

function isTime(value: unknown): value is string {
  return typeof value === 'string' && time.test(value);
}

function areHops(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((hop) => isRecord(hop) && Number.isInteger(hop['status']) && typeof hop['to'] === 'string')
  );
}

/**
 * The outcomes of earlier that are taken over: of a check that was interrupted those that it had, and those of a day or
 * later that are settled. A page that could not be seen is asked for again.
 *
 * @param since - the day, or nothing for none
 */
export function outcomesToKeep(results: Results | undefined, since: string | undefined): Map<string, Outcome> {
  const kept = new Map<string, Outcome>();
  if (results === undefined) return kept;
  const { begun, ended, outcomes } = results;
  for (const [url, outcome] of Object.entries(outcomes)) {
    const isOfThisCheck = ended === undefined && outcome.checked >= begun;
    const isYoung = since !== undefined && outcome.checked >= since && !isPassing(outcome.verdict);
    if (isOfThisCheck || isYoung) kept.set(url, outcome);
  }
  return kept;
}
