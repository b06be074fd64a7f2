import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { displayWidth, lineWidth } from '../../../src/cli/layout/display-width.ts';
import { type Line, line, styled } from '../../../src/cli/layout/line.ts';
import { wrap } from '../../../src/cli/layout/wrap.ts';

const textOf = (shown: Line) => shown.map(({ text }) => text).join('');
const wrapped = (text: string, width: number, indent?: number) => wrap(line(text), width, indent).map(textOf);

describe('the display width', () => {
  it.each([
    ['plain', 5],
    ['“Käse” – · …', 12],
    ['日本語', 6],
    ['ﾊﾝｶｸ', 4],
    ['한국어', 6],
    ['👩‍👩‍👧', 2],
    ['✅ ok', 5],
    ['e\u0301', 1],
    ['a\u200bb', 2],
    ['\u001b[31m', 5],
  ])('of %j is %i columns', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe('a wrapped line', () => {
  it('is broken between words', () => {
    expect(wrapped('one two three', 7)).toEqual(['one two', 'three']);
  });

  it('has the later lines indented', () => {
    expect(wrapped('· one two three', 7, 2)).toEqual(['· one', '  two', '  three']);
  });

  it('is broken inside a word that is wider than a line, and only then', () => {
    expect(wrapped('a incomprehensibility', 8)).toEqual(['a', 'incompre', 'hensibil', 'ity']);
  });

  it('does not tear a character apart that takes two columns', () => {
    expect(wrapped('日本語', 5)).toEqual(['日本', '語']);
  });

  it('keeps words together around a no-break space', () => {
    expect(wrapped('one two\u00a0three', 8)).toEqual(['one', 'two\u00a0thre', 'e']);
  });

  it('keeps the looks of its parts, and a link across the space between two words', () => {
    const link = { text: 'two three', href: 'https://example.org/' };
    expect(wrap(line('one ', styled('red ', 'red'), link), 9)).toEqual([
      [{ text: 'one ' }, { text: 'red', style: 'red' }],
      [link],
    ]);
  });

  // Words of every kind: wide, combining, emoji, controls, very long.
  const words = fc.array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
      fc.constantFrom('日本語の長い言葉です', '👩‍👩‍👧👩‍👩‍👧', 'a'.repeat(200), '\u0301\u0301', '\u200b', ' ', '\t'),
    ),
    { maxLength: 20 },
  );
  const spans = words.map(
    (parts): Line => parts.map((text, place) => ({ text, style: place % 2 ? 'red' : undefined })),
  );

  it('has no line over the width', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 120 }), fc.integer({ min: 0, max: 8 }), (given, width, indent) => {
        for (const shown of wrap(given, width, indent)) expect(lineWidth(shown)).toBeLessThanOrEqual(width);
      }),
    );
  });

  it('has every word whole that fits on a line, and is full before the next begins', () => {
    const short = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '日'), minLength: 1, maxLength: 6 }), {
      minLength: 1,
    });
    fc.assert(
      fc.property(short, fc.integer({ min: 12, max: 40 }), (given, width) => {
        const lines = wrapped(given.join(' '), width);
        expect(lines.flatMap((text) => text.split(' '))).toEqual(given);
        for (const [place, text] of lines.entries()) {
          const [next] = lines[place + 1]?.split(' ') ?? [];
          if (next !== undefined) expect(displayWidth(`${text} ${next}`)).toBeGreaterThan(width);
        }
      }),
    );
  });

  it('loses nothing but white space', () => {
    const visible = (text: string) => text.replace(/\s/g, '');
    fc.assert(
      fc.property(spans, fc.integer({ min: 2, max: 120 }), (given, width) => {
        expect(visible(wrap(given, width).map(textOf).join(''))).toBe(visible(textOf(given)));
      }),
    );
  });
});
