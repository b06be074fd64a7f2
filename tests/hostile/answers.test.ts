import { describe, expect, it } from 'vitest';
import * as differences from '../../src/diff.ts';
import * as root from '../../src/index.ts';
import { configurationsOf } from '../../src/levels.ts';
import { outcomeOf } from './outcome.ts';
import { placesIn, withAt } from './places.ts';
import { sound } from './sound.ts';
import { hostileValues } from './values.ts';

/** What promises an answer of its own: frozen all the way down, and nothing of it shared with what was given. */
const own = {
  createMatrix: root.createMatrix,
  contentFrom: root.contentFrom,
  platformFrom: root.platformFrom,
  definePlatform: root.definePlatform,
  diff: differences.diff,
  applyChanges: differences.applyChanges,
  levelChanges: differences.levelChanges,
  configurationsOf,
};

function objectsIn(value: unknown, found = new Set<object>()): Set<object> {
  if (typeof value !== 'object' || value === null || found.has(value) || ArrayBuffer.isView(value)) return found;
  found.add(value);
  // What is read by a getter may fail, and is none of the answer's.
  for (const { value: part } of Object.values(Object.getOwnPropertyDescriptors(value))) objectsIn(part, found);
  return found;
}

/** What some values leave in a part of an answer though they stand in no field that is read. */
const values = Object.entries(hostileValues).filter(([what]) => !/without end|proxy|gaps|fails with what/.test(what));

describe.each(Object.entries(own))('what %s answers', (name, call) => {
  it('is its own and frozen all the way down, whatever part of what was given was taken for sound', () => {
    const faults = new Set<string>();
    let answered = 0;
    for (const given of sound[name]?.slice(0, 2) ?? []) {
      for (const [position, argument] of given.entries()) {
        for (const [at, place] of placesIn(argument).entries()) {
          const [what, make] = values[at % values.length] as (typeof values)[number];
          const tried = given.map((each, index) => (index === position ? withAt(argument, place, make()) : each));
          const outcome = outcomeOf(call, tried);
          if (outcome.is !== 'answered') continue;
          answered++;
          const [parts, others] = [objectsIn(outcome.answer), objectsIn(tried)];
          for (const part of parts) {
            if (!Object.isFrozen(part)) faults.add(`${place.join('/')}, ${what}: not frozen`);
            if (others.has(part)) faults.add(`${place.join('/')}, ${what}: shared`);
          }
        }
      }
    }
    expect(answered).toBeGreaterThan(0);
    expect([...faults]).toEqual([]);
  });
});

describe('what a content says besides', () => {
  it('is plain data in the end, or refused, or left out as JSON leaves it out', () => {
    const [content] = sound['createMatrix']?.[0] ?? [];
    for (const [what, make] of Object.entries(hostileValues)) {
      const outcome = outcomeOf(root.contentFrom, [withAt(content, ['platforms', 'acme', 'remark'], make())]);
      expect(outcome.is, what).not.toBe('failed');
      if (outcome.is === 'answered') expect(JSON.parse(JSON.stringify(outcome.answer)), what).toEqual(outcome.answer);
    }
  });

  it('never reaches the prototype of anything', () => {
    const hostile = JSON.parse('{"__proto__":{"polluted":true}}');
    for (const place of [
      ['platforms', 'acme', 'support'],
      ['platforms', 'acme'],
      ['redirects', 'platforms'],
    ]) {
      const [content] = sound['createMatrix']?.[0] ?? [];
      outcomeOf(root.createMatrix, [withAt(content, place, hostile)]);
    }
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});
