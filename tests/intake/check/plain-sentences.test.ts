import { describe, expect, it } from 'vitest';
import { checkMatrix } from '../../../src/intake.ts';
import { promisesIn } from '../../../src/model/wording/promises.ts';
import { plainSentences, promisingSentences } from './plain-sentences.ts';

const links = [{ text: 'Docs', url: 'https://docs.tideline.example/page' }];
const phrases = (texts: readonly string[]) => texts.map((text) => ({ text, links }));
/** What is an error, or not as an engineer would say it, by sentence. */
function toldOf(texts: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const draft = { platforms: { Tideline: { 'model-training': phrases(texts) } } };
  const findings = checkMatrix(draft, { platform: 'Tideline' });
  return new Map(
    texts.map((text, place) => {
      const own = findings.filter(({ phrase, rule }) => phrase === place && rule !== 'duplicate');
      const counted = own.filter(({ severity, rule }) => severity === 'error' || rule === 'worn-phrase');
      return [text, counted.map(({ rule, words }) => `${rule}: ${words}`)] as const;
    }),
  );
}

describe('what a technical writer would say', () => {
  it('is no error, be there words that praise elsewhere', () => {
    expect(plainSentences.length).toBeGreaterThan(100);
    expect([...toldOf(plainSentences)].filter(([, told]) => told.length > 0)).toEqual([]);
  });
});

describe('what marketing would say', () => {
  it('is an error, sentence by sentence', () => {
    expect(promisingSentences.length).toBeGreaterThan(60);
    expect([...toldOf(promisingSentences)].filter(([, told]) => told.length === 0)).toEqual([]);
  });

  it('is told in its own words, with what would be right', () => {
    const text = 'Tideline makes it easy to deploy, and cuts costs.';
    expect([...promisesIn(text)]).toEqual([
      expect.objectContaining({ words: 'makes it easy', start: 9, expected: expect.stringContaining('steps') }),
      expect.objectContaining({ words: 'cuts costs', start: 38, expected: expect.stringContaining('figure') }),
    ]);
    expect([...promisesIn('The tag "makes it easy" is set.')]).toEqual([]);
  });
});

describe('a statement of marks alone', () => {
  it.each(['</a>', '<li>', '&amp;'])('is checked in time: %s over and over', (mark) => {
    const started = performance.now();
    const told = toldOf([mark.repeat(8_000)]);
    expect(performance.now() - started).toBeLessThan(20_000);
    expect([...told.values()].flat().length).toBeGreaterThan(8_000 - 1);
  });
});
