import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../../src/errors/edit-distance.ts';
import { isWithin } from '../../../src/query/search/is-within.ts';

const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });

describe('a word is so many typing errors away from another', () => {
  it.each([
    ['katib', 'katib', 0],
    ['katbi', 'katib', 1],
    ['kattib', 'katib', 1],
    ['katb', 'katib', 1],
    ['kaxib', 'katib', 1],
    ['aktbi', 'katib', 2],
    ['', 'ab', 2],
  ])('%s from %s: %i', (word, other, errors) => {
    expect(isWithin(word, other, errors)).toBe(true);
    expect(isWithin(other, word, errors)).toBe(true);
    expect(errors > 0 && isWithin(word, other, errors - 1)).toBe(false);
  });

  it('exactly where their edit distance says so', () => {
    fc.assert(
      fc.property(letters, letters, fc.integer({ min: 0, max: 2 }), (word, other, errors) => {
        expect(isWithin(word, other, errors)).toBe(editDistance(word, other, errors) <= errors);
      }),
      { numRuns: 3000 },
    );
  });
});
