import type * as z from 'zod';
import { shapeProblems } from '../../../src/cli/input/schema-problems.ts';
import { describe } from '../../../src/errors/describe.ts';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { assertKnownOffering } from '../../../src/errors/known-offering.ts';
import { nearestTo } from '../../../src/errors/nearest.ts';
import { isRecord } from '../../../src/errors/shape.ts';
import type { Capability } from '../../../src/model/capability.ts';
import { listOnce } from '../../../src/model/list.schema.ts';
import type { Platform } from '../../../src/model/platform.ts';
import { supportSchema } from '../../../src/model/support.schema.ts';
import { slugSchema } from '../../../src/model/text.schema.ts';
import type { Judgement, Verdict } from './judgements.ts';

const onlySchema = listOnce(slugSchema, 1);
const properties = ['support', 'only'];

/** What a judgement is checked against, and what its statement is called in errors. */
interface Judged {
  readonly id: string;
  readonly capability: Capability;
  readonly platform: Platform;
}

/**
 * A judgement of one statement, as a file says it.
 *
 * @throws InvalidArgumentError for what is none
 * @throws UnknownIdError for an offering that the platform does not have
 */
export function checkedJudgement(value: unknown, judged: Judged): Judgement {
  const { id } = judged;
  if (!isRecord(value)) throw new InvalidArgumentError(id, describe(value), 'an object with support, only or both');
  const names = Object.keys(value);
  const unknown = names.find((name) => !properties.includes(name));
  if (unknown !== undefined) throw new InvalidArgumentError(id, `the property ${describe(unknown)}`, 'support or only');
  if (names.length === 0) throw new InvalidArgumentError(id, 'nothing', 'support, only or both');
  const { support, only } = value;
  return {
    ...(support !== undefined && { support: checkedSupport(support, judged) }),
    ...(only !== undefined && { only: checkedScope(only, judged) }),
  };
}

function checkedSupport(value: unknown, { id, capability }: Judged): Verdict {
  if (value === null || value === 'about') return value;
  if (!isRecord(value)) {
    throw new InvalidArgumentError(`support of ${id}`, describe(value), "an object with how, 'about' or null");
  }
  const support = shaped(supportSchema, value, 'support', id);
  const criteria = [...(capability.bar?.core ?? []), ...(capability.bar?.also ?? [])].map((criterion) => criterion.id);
  for (const criterion of support.shows ?? []) {
    if (criteria.includes(criterion)) continue;
    const [nearest] = nearestTo(criterion, criteria);
    const hint = nearest === undefined ? '' : `; did you mean '${nearest}'?`;
    const expected =
      criteria.length === 0 ? `none, as ${capability.id} has no bar` : `one of ${criteria.join(', ')}${hint}`;
    throw new InvalidArgumentError(`support.shows of ${id}`, describe(criterion), expected);
  }
  return support;
}

function checkedScope(value: unknown, { id, platform }: Judged): readonly string[] | null {
  if (value === null) return null;
  if (!Array.isArray(value))
    throw new InvalidArgumentError(`only of ${id}`, describe(value), 'a list of offerings or null');
  const only = shaped(onlySchema, value, 'only', id);
  for (const key of only) assertKnownOffering(platform, key);
  return only;
}

/** A value that has a shape; what is wrong with it is told by the first problem. */
function shaped<Shape extends z.ZodType>(schema: Shape, value: unknown, name: string, id: string): z.output<Shape> {
  const { data, error } = schema.safeParse(value);
  const [problem] = error === undefined ? [] : shapeProblems(error.issues, value);
  if (problem === undefined) return data as z.output<Shape>;
  const way = [name, ...problem.path.split('/')].filter((step) => step !== '').join('.');
  throw new InvalidArgumentError(`${way} of ${id}`, problem.found, problem.expected);
}
