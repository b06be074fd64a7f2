import fc from 'fast-check';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../src/errors/describe.ts';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { printable } from '../../src/errors/printable.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';

const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u;
const anyText = fc.string({ unit: 'binary', maxLength: 200 });

suite('a value in a message', () => {
  it.each<[unknown, string]>([
    ['text', "'text'"],
    [Symbol('secret'), 'a symbol'],
    [() => 0, 'a function'],
    [10n, '10n'],
    [10n ** 1_000_000n, 'a bigint'],
    [Number.NaN, 'NaN'],
    [-0, '-0'],
    [undefined, 'undefined'],
    [null, 'null'],
    [[], 'a list'],
    [{}, 'an object'],
    [Object.create(null), 'an object'],
    [new Map(), 'a Map'],
    [new Set(), 'a Set'],
    [new Date(Number.NaN), 'a Date'],
    [{ toString: () => 'a lie', [Symbol.toStringTag]: 'Map', constructor: null }, 'an object'],
    ['a\u202eb\u0000', "'a\\u{202e}b\\u{0}'"],
    ['\ud800', "'\\u{d800}'"],
    ['😀', "'😀'"],
  ])('is told as what it is: %#', (value, told) => expect(describe(value)).toBe(told));

  it('that cannot even be asked what it is, is told so', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(describe(proxy)).toBe('an object that cannot be read');
  });

  it('is cut off before a letter that would be halved', () => {
    for (let before = 60; before < 66; before++) {
      const told = describe(`${'a'.repeat(before)}😀${'b'.repeat(10)}`);
      expect(told).not.toMatch(/\\u\{d83d\}/);
      expect(unseen.test(told)).toBe(false);
    }
  });
});

suite('a message', () => {
  it('has nothing that is not seen, whatever it quotes', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (first, second, third) => {
        const errors = [
          new InvalidArgumentError(first, second, third),
          new InvalidContentError(first, second, third),
          new UnknownIdError('platform', first, [second, third], { movedTo: [second] }),
          new UnknownIdError('platform', first, [second, third]),
        ];
        for (const { message } of errors) expect(unseen.test(message)).toBe(false);
        expect(unseen.test(describe(first))).toBe(false);
      }),
    );
  });

  it('is short, however long what it quotes', () => {
    const long = 'x'.repeat(5_000_000);
    const ids = Array.from({ length: 20 }, (_, place) => `${long}${place}`);
    const errors = [
      new InvalidArgumentError(long, long, long),
      new InvalidContentError(long, long, long),
      new UnknownIdError('platform', long, ids, { movedTo: ids }),
    ];
    for (const { message } of errors) expect(message.length).toBeLessThan(3_500);
  });

  it('is left as it is where it can be read', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'é', '漢', '😀', ' ', '’') }), (text) => {
        expect(printable(text)).toBe(text);
      }),
    );
  });
});
