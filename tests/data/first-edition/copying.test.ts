import { describe, expect, it } from 'vitest';
import hashes from '../../../tools/data/first-edition/hashes.json' with { type: 'json' };
import { comparedWords, hashed, hashedShingles, shingleLength } from '../../../tools/data/first-edition/shingles.ts';

// The document itself is not here: only hashes of its cells and of every eight words that stand in a row in it.
const shingles = new Set(hashes.shingles);
const cells = new Set(hashes.cells);

describe('the comparison', () => {
  it('knows the cells and the shingles of the document', () => {
    expect(cells.size).toBeGreaterThan(100);
    expect(shingles.size).toBeGreaterThan(1000);
  });

  it('finds a cell of the document whatever its case and punctuation', () => {
    // Two cells of the document are no more than this, and such a cell is too short for a shingle.
    expect(cells.has(hashed(comparedWords('SaaS.')))).toBe(true);
  });

  it('counts runs of eight words', () => {
    expect(hashedShingles('one two three four five six seven')).toEqual([]);
    expect(hashedShingles('One, two three [four](https://example.org) five six seven eight')).toEqual([
      hashed('one two three four five six seven eight'.split(' ')),
    ]);
    expect(hashedShingles('a b c d e f g h i')).toHaveLength(10 - shingleLength);
  });
});
