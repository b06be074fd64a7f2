import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { matchKinds } from '../../../src/query/search/expansion.ts';
import { isFunctionWord } from '../../../src/query/search/function-words.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

function search(texts: readonly string[], query: string): string[] {
  const training = texts.map((text, place) => feature(`feature-${place}`, text));
  const words = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
  return searchFeatures(words, query).map((result) => result.feature.text);
}

describe('what is not the word asked for', () => {
  it.each([
    ['an abbreviation', 'DORA', 'LoRA is supported.'],
    ['an abbreviation', 'KATBI', 'Katib tunes.'],
    ['the plural of an abbreviation', 'KATBIs', 'Katib tunes.'],
    ['a word of up to four letters', 'lroa', 'LoRA is supported.'],
    ['a word of up to four letters', 'dvc', 'A PVC is mounted.'],
    ['one for a function word', 'whihc', 'A model, which waits.'],
    ['a code', 'a1000', 'It has A100 and H1000.'],
    ['one for a code', 'llamma', 'It runs llama3.'],
  ])('is not found by correcting %s: %s', (_, query, text) => {
    expect(search([text], query)).toEqual([]);
  });

  it.each([
    ['one or two letters', 'is', 'Isolation.'],
    ['one or two letters', 'pr', 'Promtail reads.'],
    ['one or two letters of a compound', 'A/B', 'Abuse is reported.'],
    ['an abbreviation', 'ISO', 'Runs are isolated.'],
    ['three letters that nobody is typing any more', 'iso 27001', 'Runs are isolated.'],
  ])('is not found by the beginning of a word from %s: %s', (_, query, text) => {
    expect(search([text], query)).toEqual([]);
  });

  it('is not taken for it because both have one stem, in a word of three letters', () => {
    const small = contentOf({
      acme: platform('acme', { cells: { training: [feature('one', 'The mode of GPUs.')], serving: [] } }),
    });
    expect(searchFeatures(small, 'mod').words[0]?.found).toBe('prefix');
    expect(searchFeatures(small, 'gpu').words[0]?.found).toBe('word');
  });

  it('never stands above it, however rare it is', () => {
    const frequent = Array.from(
      { length: 20 },
      (_, place) => `The number ${place} of its API is long, and it is told in many words.`,
    );
    const found = search(['Apigee.', ...frequent], 'api');
    expect(found.at(-1)).toBe('Apigee.');
    expect(found).toHaveLength(21);
  });
});

describe('over the real data', () => {
  const words = [...new Set(findFeatures(content).flatMap(({ text }) => text.match(/[A-Za-z]+/g) ?? []))];
  const beginning = fc
    .tuple(fc.constantFrom(...words), fc.integer({ min: 1, max: 12 }))
    .map(([word, length]) => word.slice(0, length).toLowerCase());

  it('the word itself comes before longer ones, these before parts, and those before corrections', () => {
    fc.assert(
      fc.property(beginning, (query) => {
        const found = searchFeatures(content, query).map(({ terms: [term] }) => matchKinds.indexOf(term?.by ?? 'word'));
        expect(found).toEqual([...found].sort((a, b) => a - b));
      }),
      { numRuns: 300 },
    );
  }, 30_000);

  it('one or two letters, and words in capitals, find only themselves', () => {
    fc.assert(
      fc.property(beginning, (query) => {
        const short = searchFeatures(content, query.slice(0, 2));
        expect(new Set(short.flatMap(({ terms }) => terms.map(({ by }) => by)))).not.toContain('prefix');
        const capitals = searchFeatures(content, query.toUpperCase());
        expect(new Set(capitals.flatMap(({ terms }) => terms.map(({ by }) => by)))).not.toContain('typo');
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it('function words alone find nothing, and the answer says so', () => {
    const functionWords = 'the of how do i what is with or without and not can you for which a an to in on'.split(' ');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...functionWords), { minLength: 1, maxLength: 6 }), (asked) => {
        const { length, words: said } = searchFeatures(content, asked.join(' '));
        expect(length).toBe(0);
        expect(said.every(({ found }) => found === 'ignored')).toBe(true);
        expect(asked.every(isFunctionWord)).toBe(true);
      }),
    );
  });
});
