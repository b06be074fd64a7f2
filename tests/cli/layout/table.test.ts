import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../src/cli/layout/columns.ts';
import { lineWidth } from '../../../src/cli/layout/display-width.ts';
import { type Line, line } from '../../../src/cli/layout/line.ts';
import { shares, table } from '../../../src/cli/layout/table.ts';
import { termBlocks, terms } from '../../../src/cli/layout/terms.ts';

const texts = (lines: readonly Line[]) => lines.map((shown) => shown.map(({ text }) => text).join(''));
const cells = (...row: string[]) => row.map((text) => [line(text)]);
const columns = [{ heading: 'id' }, { heading: 'says' }, { heading: 'n', numeric: true }] as const;

describe('a table', () => {
  it('gives every column what it needs, where there is room', () => {
    expect(texts(table(columns, [cells('a', 'one two', '1'), cells('bcd', '日本', '22')], 40))).toEqual([
      'id    says       n',
      'a     one two    1',
      'bcd   日本      22',
    ]);
  });

  it('wraps the widest columns between words, where there is not', () => {
    expect(texts(table(columns, [cells('long-id', 'one two three', '1')], 23))).toEqual([
      'id        says        n',
      'long-id   one two     1',
      '          three',
    ]);
  });

  it('prints rows below each other, where even words have no room', () => {
    expect(texts(table(columns, [cells('long-id', 'one two', '1'), cells('b', '', '2')], 14))).toEqual([
      'long-id',
      '  says: one',
      '    two',
      '  n: 1',
      '',
      'b',
      '  n: 2',
    ]);
  });

  it('has no line over the width', () => {
    const rows = fc.array(fc.tuple(...Array.from({ length: 3 }, () => fc.string({ unit: 'grapheme', maxLength: 60 }))));
    fc.assert(
      fc.property(rows, fc.integer({ min: 10, max: 120 }), (given, width) => {
        for (const shown of table(
          columns,
          given.map((row) => cells(...row)),
          width,
        )) {
          expect(lineWidth(shown)).toBeLessThanOrEqual(width);
        }
      }),
    );
  });
});

describe('the shares of a width', () => {
  it('leave to those who want much what those leave who want little', () => {
    expect(shares([5, 100, 40], 65)).toEqual([5, 30, 30]);
  });

  it('are never more than wanted, nor together more than there is', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(200)), fc.nat(300), (wanted, width) => {
        const given = shares(wanted, width);
        expect(given.reduce((sum, share) => sum + share, 0)).toBeLessThanOrEqual(width);
        expect(given.filter((share, place) => share > (wanted[place] ?? 0))).toEqual([]);
      }),
    );
  });
});

describe('terms', () => {
  const entries = [
    [line('a'), line('one two three four five six')],
    [line('long term'), line('seven')],
  ] as const;

  it('are explained beside them, at the same distance', () => {
    expect(texts(terms(entries, 32))).toEqual([
      'a           one two three four',
      '            five six',
      'long term   seven',
    ]);
  });

  it('are explained below them, where there is no room beside', () => {
    expect(texts(terms(entries, 20))).toEqual([
      'a',
      '    one two three',
      '    four five six',
      'long term',
      '    seven',
    ]);
  });

  it('can each be followed by more', () => {
    expect(termBlocks(entries, 32).map((block) => block.length)).toEqual([2, 1]);
  });
});

it('blocks side by side end without spaces and may differ in height', () => {
  expect(texts(sideBySide([[line('a'), line('b')], [line('c')]], [4, 4]))).toEqual(['a      c', 'b']);
});
