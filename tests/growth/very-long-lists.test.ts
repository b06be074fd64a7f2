import { describe, expect, it } from 'vitest';
import { createMatrix, type Matrix } from '../../src/index.ts';
import { longContents } from './long-contents.ts';

// A call takes only so many arguments, some 120,000: a list that is handed over as such fails by its length alone.
const length = 150_000;

describe.each([
  ['other names', 'Name 149999', 'acme'],
  ['aliases of a concept', 'a149999', 'acme/run'],
  ['aliases of a capability', 'a149999', 'tuning'],
  ['concepts', 'acme/c149999', 'acme/c149999'],
])('a content with very long %s', (list, name, id) => {
  it('finds the last of them by its name, and what has another', () => {
    const matrix: Matrix = createMatrix(longContents[list]?.(length) as Matrix);
    expect(matrix.resolveId(name)).toMatchObject([{ id }]);
    expect(matrix.resolveId('The other')).toEqual([{ kind: 'platform', id: 'other' }]);
    expect(matrix.findFeatures().length).toBeGreaterThan(2);
  }, 60_000);
});
