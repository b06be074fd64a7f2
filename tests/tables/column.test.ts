import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/source.ts';
import { type Column, filled } from '../../tools/tables/column.ts';
import { addressesOf, listed } from '../../tools/tables/lists.ts';
import { contentOf } from '../query/fixture.ts';

type Cell = string | number | undefined;

function fill(cells: readonly Cell[], column: Partial<Column<Cell>> = {}) {
  const text = { name: 'word', type: 'text', meaning: 'A word.', of: (cell: Cell) => cell } as Column<Cell>;
  const columns = [{ ...text, ...column } as Column<Cell>];
  return filled({ name: 'words', meaning: 'One row per word.', rowsOf: () => cells, columns }, contentOf({}));
}

describe('a table', () => {
  it('has the values of its rows by column, and nothing of how they were found', () => {
    expect(fill(['one', 'two'])).toEqual({
      name: 'words',
      meaning: 'One row per word.',
      columns: [{ name: 'word', type: 'text', meaning: 'A word.' }],
      values: [['one', 'two']],
    });
  });

  it('has no value where there is nothing, or an empty text', () => {
    expect(fill(['one', undefined, '']).values).toEqual([['one', null, null]]);
  });

  it('keeps 0, which is a value', () => {
    expect(fill([0], { type: 'integer', required: true }).values).toEqual([[0]]);
  });

  it.each([undefined, ''])('refuses %j in a column that is never empty, and says where', (cell) => {
    expect(() => fill(['one', cell], { required: true })).toThrow('words.word, row 2: found no value');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
    'refuses a text that a spreadsheet would compute: %j',
    (cell) => {
      expect(() => fill([cell])).toThrow('words.word, row 1: found');
    },
  );

  it.each(['two\nlines', 'two\r\nlines', 'a\tb', 'a\0b'])('refuses control characters: %j', (cell) => {
    expect(() => fill([cell])).toThrow('control character');
  });

  it.each([0.5, Number.NaN, 2 ** 60])('refuses %d among integers', (cell) => {
    expect(() => fill([cell], { type: 'integer' })).toThrow('expected an integer');
  });

  it('takes signs inside a text for what they are', () => {
    expect(fill(['a = b + c - d @ e']).values).toEqual([['a = b + c - d @ e']]);
  });
});

describe('a list in a cell', () => {
  it('can be taken apart again', () => {
    expect(listed(['A/B testing', 'a;b', 'c']).split('; ')).toEqual(['A/B testing', 'a;b', 'c']);
    expect(listed([])).toBe('');
  });

  it.each([['a; b'], ['']])('refuses the item %j', (item) => {
    expect(() => listed(['x', item])).toThrow('cannot be an item of a list');
  });
});

describe('the addresses in a cell', () => {
  const page = (url: string): Source => ({ title: 'A page', url });

  it('are parted by spaces, each once', () => {
    const [one, two] = ['https://example.org/one', 'https://example.org/two'];
    expect(addressesOf([page(one), page(two), page(one)])).toBe(`${one} ${two}`);
  });

  it.each([' ', '\u00a0', '\t'])('refuse white space inside of one: %j', (space) => {
    expect(() => addressesOf([page(`https://example.org/a${space}b`)])).toThrow('white space');
  });
});
