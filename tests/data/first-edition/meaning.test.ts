import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find-features.ts';
import addresses from './addresses.json' with { type: 'json' };

// A released statement keeps its meaning for ever; only its wording may be corrected. The file beside this test says
// what each one of the first edition means. A difference is a mistake: retire the statement and record another.
it('the first edition means what it meant when it was released', () => {
  const platforms = Object.keys(addresses) as (keyof typeof addresses)[];
  const lines = findFeatures(content, { asOf: '2021-10', platforms }).map(
    ({ id, support, about, only, date, sources }) =>
      [
        id,
        JSON.stringify(support),
        ...(about ? [`about ${about.join(', ')}`] : []),
        ...(only ? [`only ${only.join(', ')}`] : []),
        ...(date ? [`on ${date}`] : []),
        ...sources.map(({ url }) => url),
      ].join('\n  '),
  );
  // In whatever order: what was retired since stands behind what still holds in its cell.
  const released = readFileSync(new URL('./meaning.txt', import.meta.url), 'utf8')
    .trimEnd()
    .split(/\n(?! )/);
  expect(lines.sort()).toEqual(released.sort());
});
