import { shapeProblems } from '../../src/cli/input/schema-problems.ts';
import { recordPlaces } from '../../src/cli/validation/places.ts';
import { readable } from '../../src/cli/validation/readable.ts';
import { judged } from '../../src/cli/validation/shape.ts';
import { contentSchema } from '../../src/model/content.schema.ts';
import type { Content } from '../../src/model/content.ts';
import type { Day } from '../../src/model/date.ts';
import { datesArePast } from '../../src/model/rules/dates-are-past.ts';
import { rules } from '../../src/model/rules/index.ts';
import type { Problem, Rule } from '../../src/model/rules/problem.ts';
import type { FirstEdition } from './first-edition/records.ts';
import type { Data } from './load-data.ts';
import { idsAreListed } from './policies/ids-are-listed.ts';
import { asksForWholeness, policies } from './policies/index.ts';

/** Something wrong with the data, and the way into the content. */
export interface DataProblem extends Omit<Problem, 'rule'> {
  /** Which policy asks for it, of what a platform that is being made lacks: no mistake yet. */
  readonly lackOf?: string;
}

/**
 * What is wrong with the data: with their shapes; with what every content has to keep, of all records whose shape is
 * right; and, where all are, with what this matrix asks of itself.
 *
 * @param today - the day after which nothing can have happened
 * @param unfinished - platforms that are being made
 */
export function problemsIn(
  data: Data,
  edition: FirstEdition,
  today: Day,
  unfinished: readonly string[] = [],
): DataProblem[] {
  const { content } = data;
  const ofAll = { ...rules, datesArePast: datesArePast(today) };
  const { issues } = judged(contentSchema, content);
  if (issues.length === 0) {
    const ofOurs = Object.entries(policies(edition)).flatMap(([policy, rule]) =>
      [...rule(content)].map((problem): DataProblem => {
        const isLack = asksForWholeness(policy) && unfinished.some((id) => isIn(`platforms/${id}`, problem.path));
        return isLack ? { ...problem, lackOf: policy } : problem;
      }),
    );
    return [...idsAreListed(data), ...brokenBy(ofAll, content), ...ofOurs];
  }
  const shapes = shapeProblems(issues, content).map(({ path, found, expected }) => ({
    path,
    // What is missing has no line of its own that would name it.
    message: `found ${found === 'nothing' ? `no ${path.split('/').at(-1)}` : found}, expected ${expected}`,
  }));
  const misshapen = shapes.map(({ path }) => recordOf(path));
  const sound = readable(contentSchema, content, issues)?.value as Content | undefined;
  // Without categories, capabilities or platforms, no record can be told from a mistake.
  if (sound === undefined || misshapen.includes(undefined)) return shapes;
  const places = recordPlaces(sound);
  const others = brokenBy(ofAll, sound).filter(({ path }) => {
    const place = `${places.get(path) ?? path}/`;
    return !misshapen.some((record) => place.startsWith(`${record}/`));
  });
  return [...shapes, ...others];
}

function isIn(record: string, path: string): boolean {
  return path === record || path.startsWith(`${record}/`);
}

/** The record that a shape belongs to: what rules say of it may only follow from its shape. */
function recordOf(path: string): string | undefined {
  const entry = /^platforms\/[^/]+\/(?:cells\/[^/]+\/\d+|history\/\d+|names\/\d+|introduction\/concepts\/\d+)/.exec(
    path,
  );
  return (entry ?? /^platforms\/[^/]+/.exec(path))?.[0];
}

function brokenBy(all: Readonly<Record<string, Rule>>, content: Content): DataProblem[] {
  return Object.values(all).flatMap((rule) => [...rule(content)]);
}
