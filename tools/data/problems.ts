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
import { policies } from './policies/index.ts';

/** Something wrong with the data, and the way into the content. */
export type DataProblem = Omit<Problem, 'rule'>;

/**
 * What is wrong with the data: with their shapes; with what every content has to keep, of all records whose shape is
 * right; and, where all are, with what this matrix asks of itself.
 *
 * @param today - the day after which nothing can have happened
 */
export function problemsIn(data: Data, edition: FirstEdition, today: Day): DataProblem[] {
  const { content } = data;
  const ofAll = { ...rules, datesArePast: datesArePast(today) };
  const { issues } = judged(contentSchema, content);
  if (issues.length === 0) return [...idsAreListed(data), ...brokenBy({ ...ofAll, ...policies(edition) }, content)];
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
