import { describe, expect, it } from 'vitest';
import { levelOf } from '../../src/model/level-of.ts';
import { answeredLevels, hows, recordedLevels, stages } from '../../src/model/support.ts';

describe('the level of a support', () => {
  it.each([
    [{ how: 'native' }, 'native'],
    [{ how: 'native', via: ['Knative'] }, 'native'],
    [{ how: 'native', stage: 'preview' }, 'preview'],
    [{ how: 'native', partial: true }, 'partial'],
    [{ how: 'integration', via: ['Spark'] }, 'integration'],
    [{ how: 'custom' }, 'custom'],
    [{ how: 'native', stage: 'deprecated' }, 'deprecated'],
    [{ how: 'none' }, 'none'],
  ] as const)('of %j is %s', (support, level) => {
    expect(levelOf(support)).toBe(level);
  });

  it('is the weakest of the words that apply', () => {
    expect(levelOf({ how: 'native', partial: true, stage: 'preview' })).toBe('partial');
    expect(levelOf({ how: 'integration', via: ['Spark'], stage: 'preview', partial: true })).toBe('integration');
    expect(levelOf({ how: 'custom', stage: 'deprecated' })).toBe('deprecated');
  });

  it('is never stronger than that of the same support without its limits', () => {
    for (const how of hows) {
      for (const stage of stages) {
        const bare = recordedLevels.indexOf(levelOf({ how }));
        expect(recordedLevels.indexOf(levelOf({ how, stage }))).toBeGreaterThanOrEqual(bare);
        expect(recordedLevels.indexOf(levelOf({ how, stage, partial: true }))).toBeGreaterThanOrEqual(bare);
      }
    }
  });
});

describe('the levels that can be answered', () => {
  it('are those that can be recorded, then the two that never are', () => {
    expect(answeredLevels).toEqual([...recordedLevels, 'not-found', 'unknown']);
  });
});
