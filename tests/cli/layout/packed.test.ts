import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineWidth } from '../../../src/cli/layout/display-width.ts';
import { line } from '../../../src/cli/layout/line.ts';
import { packed } from '../../../src/cli/layout/packed.ts';

const texts = (width: number, ...entries: string[]) =>
  packed(
    entries.map((entry) => line(entry)),
    width,
  ).map((shown) => shown.map(({ text }) => text).join(''));

describe('packed entries', () => {
  it('share a line as long as they have room, and are not broken where a line of their own has it', () => {
    expect(texts(12, 'a b', 'c d', 'e f g h', 'i')).toEqual(['a b   c d', 'e f g h   i']);
  });

  it('are all there, in order, and no line is over the width', () => {
    const entries = fc.array(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8}){0,4}$/));
    fc.assert(
      fc.property(entries, fc.integer({ min: 10, max: 80 }), (given, width) => {
        const lines = packed(
          given.map((entry) => line(entry)),
          width,
        );
        expect(Math.max(0, ...lines.map(lineWidth))).toBeLessThanOrEqual(width);
        expect(
          lines
            .flat()
            .map(({ text }) => text)
            .join(' ')
            .split(/\s+/)
            .filter(Boolean),
        ).toEqual(given.flatMap((entry) => entry.split(' ')));
      }),
    );
  });
});
