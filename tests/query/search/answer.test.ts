import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { platformIds } from '../../../src/data/ids.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const texts = [
  'Katib tunes hyperparameters.',
  'Experiments are isolated.',
  'LoRA is supported.',
  'A data lake is read.',
];
const training = texts.map((text, place) => feature(`feature-${place}`, text));
const small = contentOf({
  acme: platform('acme', { cells: { training, serving: [] } }),
  bare: platform('bare', { cells: { training: [feature('katib', 'Katib is left out.')], serving: [] } }),
});
const told = (query: string, options = {}) => {
  const { matched, words } = searchFeatures(small, query, options);
  return { matched, words: words.map(({ word, found, as }) => [word, found, ...as].join(' ')) };
};

describe('the answer of a search', () => {
  it('says that a word was found, as it was typed', () => {
    expect(told('the Katib')).toEqual({ matched: 'words', words: ['the ignored', 'Katib word katib'] });
  });

  it.each([
    ['katbi', 'katbi typo katib'],
    ['experim', 'experim prefix experiments'],
    ['datalake', 'datalake part data lake'],
    ['katib-9', 'katib-9 part katib'],
    ['katib-operator', 'katib-operator part katib'],
  ])('says of %s that only something near was found', (query, word) => {
    expect(told(query)).toEqual({ matched: 'near', words: [word] });
    expect(searchFeatures(small, query).map(({ matched }) => matched)).not.toContain('words');
  });

  it('says of each word by itself what was found', () => {
    expect(told('katbi tunes nowhere')).toEqual({
      matched: 'words',
      words: ['katbi typo katib', 'tunes word tunes', 'nowhere nothing'],
    });
    expect(searchFeatures(small, 'katbi tunes').map(({ matched }) => matched)).toEqual(['words', 'near']);
  });

  it('says that nothing was found, or nothing asked', () => {
    expect(told('DORA')).toEqual({ matched: 'nothing', words: ['DORA nothing'] });
    expect(told('how do I')).toEqual({ matched: 'nothing', words: ['how ignored', 'do ignored', 'I ignored'] });
    expect(told('')).toEqual({ matched: 'nothing', words: [] });
  });

  it('speaks of what passes the filters', () => {
    expect(told('hyperparameters', { platforms: ['bare'] })).toEqual({
      matched: 'nothing',
      words: ['hyperparameters nothing'],
    });
  });

  it('is a frozen list like any other, whose properties are neither listed nor compared', () => {
    const answer = searchFeatures(small, 'katib');
    expect(Object.isFrozen(answer)).toBe(true);
    expect(Object.keys(answer)).toEqual(['0', '1']);
    expect(searchFeatures(small, 'nowhere')).toEqual([]);
    expect(JSON.parse(JSON.stringify(answer))).toEqual([...answer]);
  });
});

describe('any answer of a search over the real data', () => {
  const vocabulary = [...new Set(findFeatures(content).flatMap(({ text }) => text.split(' ')))];
  const word = fc.constantFrom(...vocabulary).chain((whole) =>
    fc.oneof(
      fc.constant(whole),
      fc.nat(whole.length).map((cut) => whole.slice(0, cut)),
      fc.nat(whole.length).map((cut) => whole.slice(0, cut) + whole.slice(cut + 1)),
      fc.constantFrom('the', 'how', 'DORA', 'GPT-4', '2', 'Kubernetes 1.28'),
    ),
  );
  const query = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));

  it('says the same as its results do, whatever a limit leaves out', () => {
    fc.assert(
      fc.property(query, fc.subarray([...platformIds]), fc.integer({ min: 1, max: 5 }), (asked, platforms, limit) => {
        const answer = searchFeatures(content, asked, { platforms });
        const near = answer.map(({ matched }) => matched);
        expect(answer.matched).toBe(near.includes('words') ? 'words' : near.length > 0 ? 'near' : 'nothing');
        for (const { matched, terms } of answer) {
          expect(terms.some(({ by }) => by === 'word') ? 'words' : 'near').toBe(matched);
        }
        const found = answer.flatMap(({ terms }) => terms.map(({ by, found }) => `${by} ${found}`));
        for (const { found: by, as } of answer.words) {
          expect(as.length > 0).toBe(by !== 'nothing' && by !== 'ignored');
          for (const one of as) expect(found).toContain(`${by} ${one}`);
        }
        const limited = searchFeatures(content, asked, { platforms, limit });
        expect([limited.matched, limited.words]).toEqual([answer.matched, answer.words]);
      }),
      { numRuns: 150 },
    );
  }, 30_000);
});
