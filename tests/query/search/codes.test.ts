import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const texts = [
  'MLflow 3.10.0 runs on Python 3.10 to 3.12.',
  'GPUs such as A100 and A10G are offered, 512 of them.',
  'GPT-4 and GPT-4.1 are called.',
  'Core 2 replaces Core 1.',
  'h2o-3 trains models; H2O has 3 nodes.',
  'Kubernetes 1.23 and release 2.8 are required.',
  'It is certified by ISO/IEC 27001, SOC 2 and FIPS 140-3.',
  'Code is C++, not C.',
  'Since 2026 it changed.',
  'A GPT model in 4 bits.',
];
const training = texts.map((text, place) => feature(`feature-${place}`, text));
const small = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
const found = (query: string) =>
  searchFeatures(small, query)
    .filter(({ matched, terms }) => matched === 'words' && terms.length === Math.max(...all(query)))
    .map(({ feature: { text } }) => texts.indexOf(text));
const all = (query: string) => searchFeatures(small, query).map(({ terms }) => terms.length);
const said = (query: string) => searchFeatures(small, query).words.map(({ word, found: how }) => `${word} ${how}`);

describe('a code', () => {
  it.each([
    ['A100', [1]],
    ['a10g', [1]],
    ['512', [1]],
    ['3.10', [0]],
    ['3.10.0', [0]],
    ['27001', [6]],
  ])('is found as it is: %s', (query, places) => {
    expect(found(query)).toEqual(places);
  });

  it.each(['H100', '51', '12', '100', '3.1', '10.0', '310', '3100', '2.1', '1400', '2700'])(
    'is found neither by another nor by a piece of it: %s',
    (query) => {
      expect(searchFeatures(small, query)).toEqual([]);
      expect(said(query)).toEqual([`${query} nothing`]);
    },
  );

  it('is found by its beginning up to where a number ends', () => {
    expect(searchFeatures(small, '3.10').map(({ terms: [term] }) => term?.by)).toEqual(['word']);
    expect(searchFeatures(small, 'mlflow 3.10')[0]?.terms).toEqual([
      { asked: 'mlflow', found: 'mlflow', by: 'word' },
      { asked: '3.10', found: '3.10.0', by: 'prefix' },
    ]);
    expect(said('GPT-4.1')).toEqual(['GPT-4.1 word']);
    expect(said('GPT-4.')).toEqual(['GPT-4 word']);
  });

  it('of one letter is another than that letter with a sign', () => {
    expect([found('C++'), found('c'), said('C#')]).toEqual([[7], [7], ['C# nothing']]);
    expect(searchFeatures(small, 'C')[0]?.terms[0]?.found).toBe('c');
  });
});

describe('a word with its number', () => {
  it.each([
    ['GPT-4', [2]],
    ['GPT 4', [2]],
    ['gpt4', [2]],
    ['Core 2', [3]],
    ['core-2', [3]],
    ['Core2', [3]],
    ['h2o-3', [4]],
    ['h2o 3', [4]],
    ['H2O3', [4]],
    ['python 3.12', [0]],
    ['SOC 2', [6]],
    ['ISO 27001', [6]],
    ['FIPS 140-3', [6]],
  ])('is one: %s', (query, places) => {
    expect(found(query)).toEqual(places);
  });

  it.each([
    ['Kubernetes 1.28', ['Kubernetes word', '1.28 nothing']],
    ['MLflow 3.0', ['MLflow word', '3.0 nothing']],
    ['MLflow 3.1', ['MLflow word', '3.1 nothing']],
    ['DORA 2', ['DORA nothing', '2 nothing']],
    ['GPT-5', ['GPT-5 part']],
    ['DORA-2', ['DORA-2 nothing']],
  ])('is not found by another number, nor the number by another word: %s', (query, words) => {
    expect(said(query)).toEqual(words);
  });

  it('does not take a year for a number', () => {
    expect(said('replaces 2026')).toEqual(['replaces word', '2026 word']);
  });

  it('of the real data is found in every statement that has it', () => {
    const designations = findFeatures(content).flatMap(({ id, text }) =>
      [...text.matchAll(/(?<![\w.])[A-Z]\w*[A-Za-z][ -]\d+(?:\.\d+)+(?![\w.-]*\w)/g)].map(([name]) => ({ id, name })),
    );
    expect(designations.length).toBeGreaterThan(30);
    fc.assert(
      fc.property(fc.constantFrom(...designations), ({ id, name }) => {
        const answer = searchFeatures(content, name);
        const { terms = [] } = answer.find(({ feature: { id: found } }) => found === id) ?? {};
        expect(terms.map(({ by }) => by)).toEqual(answer.words.map(() => 'word'));
      }),
    );
  }, 30_000);
});

describe('words that are typed as one', () => {
  const mixed = [
    'A/B tests run.',
    'B is learned.',
    'CI/CD is done.',
    'Scikit-learn is there.',
    'No-code and code.',
    'CI it is.',
  ];
  const joined = contentOf({
    acme: platform('acme', {
      cells: { training: mixed.map((text, place) => feature(`f-${place}`, text)), serving: [] },
    }),
  });
  it.each([
    ['A/B', [0], 'word'],
    ['CI/CD', [2], 'word'],
    ['scikit-learn', [3], 'word'],
    ['scikitlearn', [3], 'word'],
    ['no-code', [4], 'word'],
    ['low-code', [4], 'part'],
    ['CI/CT', [2, 5], 'part'],
    ['code/tests', [0, 4], 'word'],
  ])('hold together: %s', (query, places, how) => {
    const answer = searchFeatures(joined, query);
    expect(answer.map(({ feature: { text } }) => mixed.indexOf(text)).sort()).toEqual(places);
    expect(answer.words[0]?.found).toBe(how);
  });
});
