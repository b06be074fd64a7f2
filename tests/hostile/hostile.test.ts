import { describe, expect, it, vi } from 'vitest';
import * as differences from '../../src/diff.ts';
import * as root from '../../src/index.ts';
import * as intake from '../../src/intake.ts';
import * as levels from '../../src/levels.ts';
import * as report from '../../src/report.ts';
import * as schema from '../../src/schema.ts';
import * as workbook from '../../src/xlsx.ts';
import { released } from '../query/diff/released.ts';
import { outcomeOf } from './outcome.ts';
import { type Path, placesIn, unreadableAt, withAt } from './places.ts';
import { sound } from './sound.ts';
import { hostileValues, hugeValues } from './values.ts';

vi.setConfig({ testTimeout: 120_000 });

const isClass = (value: unknown) => /^class\b/.test(Function.prototype.toString.call(value));
const functionsOf = (entry: object) =>
  Object.entries(entry).filter(([, value]) => typeof value === 'function' && !isClass(value));

/** Every function of every entry, and of a matrix of one's own: what is exported tomorrow is tried too. */
const functions = [root, differences, levels, report, intake, workbook, schema].flatMap(functionsOf);
const ofMatrix = functionsOf(root.createMatrix(released));
const values = Object.entries(hostileValues);

/** What failed, with what it was called with; each way of failing once. */
class Failures {
  readonly found = new Map<string, string>();

  try(call: unknown, given: readonly unknown[], told: () => string): void {
    const outcome = outcomeOf(call, given);
    if (outcome.is === 'failed' && !this.found.has(outcome.how)) this.found.set(outcome.how, told());
  }
}

/** Deterministic, so that a failure comes again. */
function* random(seed: number): Generator<number, number> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state;
  }
}

function argumentsTried(name: string, call: unknown): readonly (readonly unknown[])[] {
  const positions = Math.max(2, (call as () => void).length);
  return sound[name] ?? [Array.from({ length: positions }, () => undefined)];
}

describe.each([...functions, ...ofMatrix.map(([name, call]) => [`${name} of a matrix`, call] as const)])(
  '%s',
  (title, call) => {
    const name = title.split(' ')[0] ?? '';
    const calls = argumentsTried(name, call);
    const huge = title.includes(' ') ? [] : Object.entries(hugeValues);

    if (sound[name] !== undefined && !title.includes(' ')) {
      it('answers what is sound', () => {
        for (const given of calls) expect(outcomeOf(call, given)).toMatchObject({ is: 'answered' });
      });
    }

    it('answers, or refuses in a typed way, whatever stands in place of an argument', () => {
      const failures = new Failures();
      for (const given of calls.slice(0, 1)) {
        for (const position of given.keys()) {
          for (const [what, make] of [...values, ...huge]) {
            const tried = given.map((argument, place) => (place === position ? make() : argument));
            failures.try(call, tried, () => `argument ${position}: ${what}`);
          }
        }
      }
      expect([...failures.found]).toEqual([]);
    });

    it('answers, or refuses in a typed way, whatever stands in place of a part of an argument', () => {
      const failures = new Failures();
      const numbers = random(7);
      const next = () => numbers.next().value;
      for (const given of calls) {
        for (const [position, argument] of given.entries()) {
          const tryAt = (place: Path, what: string, part: unknown) => {
            const tried = given.map((each, index) => (index === position ? part : each));
            failures.try(call, tried, () => `argument ${position} at ${place.join('/')}: ${what}`);
          };
          const places = placesIn(argument);
          const each = triesAtEach(places.length * calls.length);
          for (const place of places) {
            tryAt(place, 'what cannot be read', unreadableAt(argument, place));
            for (let time = 0; time < each; time++) {
              const [what, make] = values[next() % values.length] as (typeof values)[number];
              tryAt(place, what, withAt(argument, place, make()));
            }
          }
        }
      }
      expect([...failures.found]).toEqual([]);
    });
  },
);

/** The more places there are, the fewer values are tried at each: all of them where there are few. */
function triesAtEach(places: number): number {
  return Math.max(1, Math.min(values.length * 2, Math.round(800 / Math.max(1, places))));
}

describe('a matrix of a content', () => {
  it.each(values)('answers, or is refused in a typed way, with %s at any place', (_, make) => {
    const failures = new Failures();
    for (const place of placesIn(released)) {
      failures.try(root.createMatrix, [withAt(released, place, make())], () => place.join('/'));
    }
    expect([...failures.found]).toEqual([]);
  });
});
