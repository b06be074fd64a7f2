import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/model/configuration.ts';
import { answeredLevels } from '../../src/model/support.ts';
import { configurationInWords } from '../../src/report/configuration-words.ts';
import { asideInWords, type LevelAnswer, levelInWords } from '../../src/report/level-words.ts';
import { endInWords, endOfProductInWords } from '../../src/report/platform-words.ts';
import { levelMeanings, limitsOf } from '../../src/report/support-words.ts';
import { toHtml, toMarkdown } from '../../src/report.ts';
import { kinds, small, subjects } from './subjects.ts';

const names: Readonly<Record<string, string>> = {
  cloud: 'KNIME Business Hub',
  server: 'Self-Managed AI Platform',
  h2o: 'h2o-3',
  ops: 'H2O MLOps',
};
const offering = (key: string) => names[key] ?? key;

describe('a level in words', () => {
  it.each<[LevelAnswer, string]>([
    [{ level: 'native' }, 'native'],
    [{ level: 'native', only: ['ops'] }, 'native · H2O MLOps'],
    [
      { level: 'native', only: ['ops', 'h2o'], except: ['cloud'] },
      'native · H2O MLOps, h2o-3, except KNIME Business Hub',
    ],
    [{ level: 'native', except: ['cloud'] }, 'native, except KNIME Business Hub'],
    [{ level: 'native', only: ['h2o'], alone: true }, 'native · h2o-3 by itself'],
    [{ level: 'native', only: ['x'] }, 'native · x'],
    [{ level: 'native', contested: true }, 'native, contested'],
    [{ level: 'integration', only: ['ops'], limited: true }, 'integration · H2O MLOps, limited'],
    [{ level: 'not-found', lookedOn: '2026-11-23' }, 'not found on 2026-11-23'],
    [{ level: 'not-found', lookedOn: '2026-11' }, 'not found in 2026-11'],
    [{ level: 'not-found' }, 'not found'],
    [{ level: 'unknown' }, 'unknown'],
  ])('of %j is %j', (answer, words) => {
    expect(levelInWords(answer, offering)).toBe(words);
  });

  it('is limited where the word does not say so by itself', () => {
    const said = answeredLevels.filter((level) =>
      levelInWords({ level, limited: true }, offering).endsWith(', limited'),
    );
    expect(said).toEqual(['integration', 'custom', 'deprecated']);
  });

  it('is explained, whatever it is', () => {
    expect(Object.keys(levelMeanings)).toEqual([...answeredLevels]);
  });
});

describe('a configuration in words', () => {
  it.each<[Configuration, string]>([
    [{ form: 'server', delivery: 'self-managed', parts: ['ops'] }, 'Self-Managed AI Platform'],
    [{ form: 'server', delivery: 'managed', parts: [] }, 'Self-Managed AI Platform, managed'],
    [{ form: 'cloud', delivery: 'managed', parts: [] }, 'KNIME Business Hub, managed'],
    [{ parts: ['h2o'], alone: true }, 'h2o-3 by itself'],
    [{ parts: ['h2o'], alone: true, delivery: 'self-managed' }, 'h2o-3 by itself, self-managed'],
    [{ parts: [] }, 'the whole platform'],
  ])('of %j is %j', (configuration, words) => {
    expect(configurationInWords(configuration, offering)).toBe(words);
  });
});

describe('other words', () => {
  it('tell the end of what is no longer developed, and nothing of the rest', () => {
    expect(endInWords({ is: 'discontinued', since: '2025-10' })).toBe(' (discontinued since 2025-10)');
    expect(endInWords({ is: 'discontinued' })).toBe(' (discontinued)');
    expect(endInWords({ is: 'maintenance', since: '2024' })).toBe(' (in maintenance since 2024)');
    expect(endInWords({ is: 'active', since: '2020' })).toBe('');
    expect(endInWords(undefined)).toBe('');
  });

  it('tell that a product has ended, and nothing of one that can be had', () => {
    expect(endOfProductInWords({ is: 'discontinued', since: '2026-03' })).toBe(' (ended 2026-03)');
    expect(endOfProductInWords({ is: 'discontinued' })).toBe(' (ended)');
    expect(endOfProductInWords({ is: 'maintenance', since: '2024' })).toBe('');
    expect(endOfProductInWords(undefined)).toBe('');
  });

  it('tell why a claim does not count', () => {
    for (const reason of ['apart', 'ended', 'denied', 'elsewhere']) {
      expect(asideInWords(reason)).toMatch(/^[a-z ]+: does not count$/);
    }
  });

  it('name all that a support works through, also where an earlier version stored one text', () => {
    expect(
      limitsOf({ how: 'integration', via: ['a', 'b'], partial: true }, 'integration', (id) => id.toUpperCase()),
    ).toBe(' via A, B, in part');
    expect(limitsOf({ how: 'integration', via: 'Katib' } as never, 'integration')).toBe(' via Katib');
  });
});

describe('a date', () => {
  it.each(kinds)('has “on” before a day and “in” before a month: %s', (kind) => {
    const options = {
      content: { ...small, version: '1.0.0', updated: '2026-11-30', hash: 'a' } as never,
      retired: true,
    };
    for (const page of [toMarkdown(subjects[kind], options), toHtml(subjects[kind], options)]) {
      expect(page).toMatch(/\b(on|in) \d{4}-\d\d/);
      expect(page).not.toMatch(/\bin \d{4}-\d\d-\d\d/);
      expect(page).not.toMatch(/\bon \d{4}(-\d\d)?(?![-\d])/);
    }
  });
});
