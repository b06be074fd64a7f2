import { describe } from '../../errors/describe.ts';
import { isRecord } from '../../errors/shape.ts';
import { shapeProblems } from '../input/schema-problems.ts';
import { hashOf } from './dataset-hash.ts';
import type { Finding } from './finding.ts';
import { inFileOrder } from './places.ts';
import { readable } from './readable.ts';
import { ruleFindings } from './rule-findings.ts';
import { judged } from './shape.ts';
import type { Subject } from './subject.ts';

/** All that is wrong with what a file says. */
export interface Findings {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Set where there are more mistakes in the shape than are told, and no rule was checked: how many of them are looked at. */
  readonly first?: number;
}

/**
 * What is wrong with a value: its shape, the rules that it breaks as far as its shape allows to tell, and a hash that
 * is not that of its content.
 *
 * @param given - as the file says it
 */
export function findingsIn(subject: Subject, given: unknown): Findings {
  const { schema, value, kind } = subject;
  const { issues, first } = judged(schema, value);
  const shape = shapeProblems(issues, value).map(({ path, found, expected }) => ({
    path,
    place: path,
    message: `found ${found}, expected ${expected}`,
  }));
  if (first !== undefined) return { findings: inFileOrder(shape, value), first };
  const sound = readable(schema, value, issues);
  const rules = sound === undefined ? [] : ruleFindings(subject, sound);
  const hash = kind === 'dataset' ? hashFindings(given) : [];
  return { findings: inFileOrder([...shape, ...rules, ...hash], value) };
}

/** A hash is of the content as it was published, in whichever shape. */
function hashFindings(given: unknown): Finding[] {
  if (!isRecord(given)) return [];
  const { hash, schemaVersion } = given;
  if (typeof hash !== 'string' || !/^[0-9a-f]{64}$/.test(hash)) return [];
  const of = { path: 'hash', place: 'hash', rule: 'hashIsOfContent' };
  try {
    const right = hashOf(given, schemaVersion);
    return right === hash
      ? []
      : [{ ...of, message: `found ${describe(hash)}, expected '${right}', which the content has` }];
  } catch (error) {
    const message = `found a content without a hash (${(error as Error).message}), expected what JSON can say in one way`;
    return [{ ...of, message }];
  }
}
