import { describe, expect, it } from 'vitest';
import { type Cell, packColumn, unpackColumn } from '../../site/src/data/cells.ts';
import { answeredLevels } from '../../src/levels.ts';

describe('a column of the grid', () => {
  it('is unpacked as it was packed', () => {
    const cells: readonly Cell[] = [
      ...answeredLevels.map((level) => ({ level })),
      { level: 'native', only: ['one', 'other'], except: ['third'], alone: true },
      { level: 'integration', limited: true, missing: ['graph'], contested: true },
      { level: 'not-found', lookedOn: '2026-11-23' },
      { level: 'not-found', lookedOn: '2026-10' },
      { level: 'not-found', lookedOn: '2026-11-23' },
    ];
    const criteria = cells.map(() => ['state', 'graph']);
    const names = { offerings: ['other', 'third', 'one'], criteria };
    expect(unpackColumn(packColumn(cells, names), names)).toEqual(cells);
  });

  it('takes a letter for each cell of which a level is all there is to say', () => {
    const packed = packColumn(
      Array.from({ length: 119 }, () => ({ level: 'native' as const })),
      { offerings: [], criteria: [] },
    );
    expect(JSON.stringify(packed).length).toBeLessThan(119 + 50);
  });
});
