import fc from 'fast-check';
import { expect, it } from 'vitest';
import { numbersOf, textOfNumbers } from '../../../src/query/search/numbers-text.ts';

it('whole numbers are read as they were written, out of characters that need no escapes and are no spaces', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.nat(100), fc.maxSafeNat())), (numbers) => {
      const text = textOfNumbers(numbers);
      expect(numbersOf(text)).toEqual(numbers);
      expect(text).toMatch(/^[(-~]*$/);
      expect(text).not.toMatch(/[\\]/);
    }),
  );
});

it('a small number takes one character', () => {
  expect(textOfNumbers([0, 42, 43])).toHaveLength(4);
});
