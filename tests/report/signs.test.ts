import { describe, expect, it } from 'vitest';
import { symbolOf } from '../../src/cli/answers/level-symbols.ts';
import { displayWidth } from '../../src/cli/layout/display-width.ts';
import { answeredLevels } from '../../src/model/support.ts';
import { style } from '../../src/report/html-style.ts';
import { levelSigns, verdictSigns } from '../../src/report/signs.ts';

const signs = { ...verdictSigns, ...levelSigns };

describe('the signs', () => {
  it('are one for each level, the same in a terminal and on a page', () => {
    expect(Object.keys(levelSigns)).toEqual([...answeredLevels]);
    for (const level of answeredLevels) {
      expect(symbolOf(level).text).toBe(levelSigns[level]);
      expect(style).toContain(`.level-${level} { --sign: "${levelSigns[level]}";`);
    }
    for (const [verdict, sign] of Object.entries(verdictSigns))
      expect(style).toContain(`.verdict-${verdict} { --sign: "${sign}";`);
  });

  it('stand each for one word, be it a level or a verdict', () => {
    expect(new Set(Object.values(signs)).size).toBe(Object.keys(signs).length);
    expect(Object.keys(verdictSigns).filter((word) => word in levelSigns)).toEqual(['not-found', 'unknown']);
    for (const word of ['not-found', 'unknown'] as const) expect(verdictSigns[word]).toBe(levelSigns[word]);
  });

  it('take one column each, and no picture in colours stands for one', () => {
    for (const sign of Object.values(signs)) {
      expect([sign, displayWidth(sign), sign.length]).toEqual([sign, 1, 1]);
      expect(sign).not.toMatch(/\p{Emoji_Presentation}|\p{Extended_Pictographic}/u);
    }
  });
});
