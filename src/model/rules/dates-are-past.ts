import type { Content } from '../content.ts';
import type { Day } from '../date.ts';
import type { Rule } from './problem.ts';
import { eachFeature } from './walk.ts';

/** The properties that say when something was done or happened. */
const names: ReadonlySet<string> = new Set(['recorded', 'dated', 'accessed', 'gone', 'date', 'since', 'from', 'until']);

/**
 * Nothing was recorded, read or found missing, and nothing happened, after today.
 *
 * Not among the rules that hold in every content: those say the same on every day.
 *
 * @param today - the day that whoever checks takes for today
 */
export function datesArePast(today: Day): Rule {
  return function* (content) {
    for (const { value, path } of eachDate(content)) {
      // A month or a year has begun where today lies in it.
      if (value <= today.slice(0, value.length)) continue;
      yield { path, message: `found the date '${value}', expected none after today, ${today}` };
    }
  };
}

/** Every date of the platforms, with the way to the record that it stands in. */
function* eachDate(content: Content): Generator<{ value: string; path: string }> {
  for (const { feature, path } of eachFeature(content)) yield* datesIn(feature, path);
  for (const [id, platform] of Object.entries(content.platforms)) {
    const path = `platforms/${id}`;
    yield* datesIn(platform.status, `${path}/status`);
    for (const name of platform.names) yield* datesIn(name, `${path}/names/${name.name}`);
    for (const [key, offering] of Object.entries(platform.offerings)) {
      yield* datesIn(offering, `${path}/offerings/${key}`);
    }
    for (const concept of platform.introduction.concepts) yield* datesIn(concept, `${path}/concepts/${concept.term}`);
    for (const value of Object.values(platform.notFound))
      if (value !== undefined) yield { value, path: `${path}/notFound` };
    yield* datesIn(platform.values ?? {}, `${path}/values`);
  }
}

function* datesIn(record: object, path: string): Generator<{ value: string; path: string }> {
  for (const [key, value] of Object.entries(record)) {
    if (typeof value === 'string' && names.has(key)) yield { value, path };
    else if (typeof value === 'object' && value !== null) yield* datesIn(value, path);
  }
}
