import { describe, expect, it } from 'vitest';
import { abbreviationsIn, spellsOut } from '../../../src/model/wording/abbreviations.ts';
import { furtherSentencesIn, joinedFactsIn } from '../../../src/model/wording/several-facts.ts';
import { wornPhrasesIn } from '../../../src/model/wording/worn-phrases.ts';

describe('a worn phrase', () => {
  it.each([
    ['Containers of one’s own run.', 'of one’s own'],
    ['It has a registry of its own.', 'of its own'],
    ['Users bring images of their own and run them.', 'of their own'],
    ['It was looked for in vain.', 'in vain'],
    ['What follows is not described there.', 'is not described'],
    ['Its definition says nothing of failover.', 'says nothing of'],
    ['Schedules know no event triggers.', 'know no'],
    ['The telemetry knows deployments with shadow traffic.', 'knows'],
    ['These metrics do not suffice to deploy.', 'do not suffice'],
    ['It records CPU, memory and so on.', 'and so on'],
    ['Release 2, of 6 May 2026, requires Python 3.12.', 'of 6 May 2026'],
    ['The client is of 9 April 2024.', 'is of 9 April 2024'],
    ['It supports various formats.', 'supports various'],
  ])('is found in %s', (text, words) => {
    const found = [...wornPhrasesIn(text)];
    expect(found.map((one) => one.words)).toEqual([words]);
    expect(text.startsWith(words, found[0]?.start)).toBe(true);
  });

  it.each([
    'It reads the tables of its own data import.',
    'A quota of the user, and so on its namespace, limits jobs.',
    'Who knows how to code can add nodes.',
    'The button "of its own" is shown.',
    'Release 2, released on 6 May 2026, requires Python 3.12.',
  ])('is not in %s', (text) => {
    expect([...wornPhrasesIn(text)]).toEqual([]);
  });
});

describe('several facts in a statement', () => {
  it('are told from the second on, where they begin', () => {
    const text = 'Jobs run; they can be stopped. Quotas are set; users see them. ';
    expect([...furtherSentencesIn(text)]).toMatchObject([{ words: 'Quotas are set; users see them.', start: 31 }]);
    expect([...joinedFactsIn(text)]).toMatchObject([
      { words: '; they can be stopped.', start: 8 },
      { words: '; users see them.', start: 45 },
    ]);
  });

  it('are none in one sentence', () => {
    expect([...furtherSentencesIn('Jobs run, e.g. Python 3.12.'), ...joinedFactsIn('Jobs run.')]).toEqual([]);
  });
});

describe('an abbreviation', () => {
  it.each([
    ['Pods run on AKS and two VMs.', ['AKS', 'VM']],
    ['An H100, version V1, the file README.md, ‘SELECT’ and "DROP TABLE" are none.', []],
    ['MLflow and KServe are names.', []],
  ])('is what stands in capitals: %s', (text, expected) => {
    expect([...abbreviationsIn(text)].map(({ words }) => words)).toEqual(expected);
  });

  it.each([
    ['It is a Data Processing Unit (DPU).', true],
    ['It is a DPU (data processing unit).', true],
    ['It is a DPU.', false],
    ['It is a DPU (see above: 3).', false],
  ])('is spelt out or not: %s', (text, expected) => {
    expect(spellsOut(text, 'DPU')).toBe(expected);
  });
});
