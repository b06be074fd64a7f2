import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonText } from '../../src/cli/json-text.ts';
import { harmless } from '../../src/cli/paint.ts';

/** All that a terminal may obey, or that shows another text than is there. */
const deceiving = [
  ...Array.from({ length: 0x20 }, (_, code) => code),
  ...Array.from({ length: 0x21 }, (_, place) => 0x7f + place),
  ...[0x61c, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a, 0x202e, 0x2066, 0x2069, 0x206a, 0x206f],
  ...[0xd800, 0xdbff, 0xdc00, 0xdfff],
].map((code) => String.fromCharCode(code));

const texts = fc
  .array(fc.oneof(fc.constantFrom(...deceiving), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

describe('an answer as JSON', () => {
  it('is read as it was, whatever is in it', () => {
    const values = fc.letrec((tie) => ({
      any: fc.oneof({ maxDepth: 3 }, texts, fc.integer(), fc.constant(null), tie('list'), tie('record')),
      list: fc.array(tie('any')),
      record: fc.dictionary(texts, tie('any')),
    })).any;
    fc.assert(
      fc.property(values, (value) => {
        expect(JSON.parse(jsonText(value))).toEqual(value);
      }),
    );
  });

  it.each(deceiving.map((character) => [character.charCodeAt(0).toString(16), character]))('has no U+%s', (_, text) => {
    for (const said of [jsonText([text]), jsonText({ [text]: 1 })]) {
      expect(said.split('\n').join('')).not.toContain(text);
      expect(said.endsWith('\n')).toBe(true);
    }
  });

  it('leaves all else as it is', () => {
    expect(jsonText('“Käse” 日本 👩‍👩‍👧 \u00a0')).toBe('"“Käse” 日本 👩‍👩‍👧 \u00a0"\n');
  });
});

it('a text for readers has none of these either', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const said = harmless(text);
      for (const character of said) expect(deceiving).not.toContain(character);
    }),
  );
});
