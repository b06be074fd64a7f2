import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import type { Content } from '../../../src/model/content.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { acronymsOf } from '../../../src/query/search/acronyms.ts';
import { matchKinds } from '../../../src/query/search/expansion.ts';
import { matchesOf } from '../../../src/query/search/matches-of.ts';
import type { MatchedTerm, SearchResult } from '../../../src/query/search/search-answer.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';
import { anyOptions, anyQuery } from './seeded-queries.ts';

/** By searched word, what is marked in a text that is all there is. */
function marked(text: string, query: string, more: Parameters<typeof feature>[2] = {}) {
  const acme = platform('acme', { cells: { training: [feature('statement', text, more)], serving: [] } });
  const [result] = searchFeatures(contentOf({ acme }), query);
  return result && cuts(result);
}

const cuts = (result: SearchResult) =>
  Object.fromEntries(
    matchesOf(result).map(({ term, ranges }) => [
      term.asked,
      ranges.map(([start, end]) => result.feature.text.slice(start, end)),
    ]),
  );

describe('what a result is to be marked by', () => {
  it.each([
    [
      'a word in any form',
      'Models are tuned. Tuning a model helps.',
      'model tuning',
      { model: ['Models', 'model'], tuning: ['tuned', 'Tuning'] },
    ],
    ['the spelling of either side', 'Optimiser, optimised.', 'optimizer', { optimizer: ['Optimiser', 'optimised'] }],
    ['longer words', 'Kubernetes runs Kubeflow.', 'kube', { kube: ['Kubernetes', 'Kubeflow'] }],
    ['what was mistyped', 'Katib tunes.', 'katbi', { katbi: ['Katib'] }],
    ['words typed as one', 'It reads a data lake.', 'datalake', { datalake: ['data lake'] }],
    [
      'words written as one',
      'It is a featurestore.',
      'feature store',
      { feature: ['featurestore'], store: ['featurestore'] },
    ],
    [
      'a compound',
      'Feature stores and the store of a feature.',
      'feature-store',
      { 'feature-store': ['Feature stores', 'store', 'feature'] },
    ],
    ['a compound with joints', 'It has scikit-learn.', 'scikitlearn', { scikitlearn: ['scikit-learn'] }],
    ['single letters', 'A/B tests, not B.', 'a/b', { 'a/b': ['A/B'] }],
    ['signs', 'C++, not C.', 'c++', { 'c++': ['C++'] }],
    ['an abbreviation', 'Repositories of k8s.', 'repo kubernetes', { repo: ['Repositories'], kubernetes: ['k8s'] }],
    ['an acronym', 'Quality gates (QG) stop a release.', 'QG', { qg: ['Quality gates', 'QG'] }],
    [
      'what an acronym is short for',
      'Roles by RBAC.',
      'role-based access control',
      { 'role-based': ['RBAC'], access: ['RBAC'], control: ['RBAC'] },
    ],
    ['a number behind its word', 'Python 3.10 to 3.12.', 'python 3.12', { python: ['Python'], '3.12': ['3.12'] }],
    ['a number beside its word', 'Python 3.10 to 3.12.', 'python 3.10', { python: ['Python'], '3.10': ['3.10'] }],
    ['a number and its word typed as one', 'GPT 4 and GPT-4.', 'gpt4', { gpt4: ['GPT 4', 'GPT-4'] }],
    ['a number that is joined', 'It calls GPT4 or GPT-4.', 'gpt 4', { gpt: ['GPT'], '4': ['GPT4', '4'] }],
    ['what is lacking', 'It runs without code.', 'no-code', { 'no-code': ['without code'] }],
    ['a word with an apostrophe', "Katib’s, katib's.", 'katib', { katib: ['Katib', 'katib'] }],
    ['a word with accents', 'Naïve Bayes.', 'naive bayes', { naive: ['Naïve'], bayes: ['Bayes'] }],
    [
      'accents as characters of their own',
      'Nai\u0308ve Bayes.',
      'naïve bayes',
      { naive: ['Nai\u0308ve'], bayes: ['Bayes'] },
    ],
    [
      'ligatures and full widths',
      'ﬁne Ｋｕｂｅｆｌｏｗ™ oﬃce.',
      'fine kubeflow office',
      { fine: ['ﬁne'], kubeflow: ['Ｋｕｂｅｆｌｏｗ'], office: ['oﬃce'] },
    ],
    ['characters of two units', '𝐊𝐚𝐭𝐢𝐛 😀 katib.', 'katib', { katib: ['𝐊𝐚𝐭𝐢𝐛', 'katib'] }],
    ['what shows nothing', 'Ku\u00adbe\u200bflow\u00ad.', 'kubeflow', { kubeflow: ['Ku\u00adbe\u200bflow'] }],
    [
      'letters that lower case or folding makes longer',
      'İİ STRAẞE Straße.',
      'strasse',
      { strasse: ['STRAẞE', 'Straße'] },
    ],
    ['other scripts', 'がか 模型 か\u3099か', 'がか', { がか: ['がか', 'か\u3099か'] }],
  ])('are the words that it was found by: %s', (_, text, query, words) => {
    expect(marked(text, query)).toEqual(words);
  });

  it('is nothing where its text does not say it itself', () => {
    const claiming = { support: { rollout: { how: 'native' as const } } };
    expect(marked('Requests are divided.', 'canary requests', claiming)).toEqual({
      canary: [],
      requests: ['Requests'],
    });
    expect(marked('Requests are divided.', 'statement')).toEqual({ statement: [] });
    expect(marked('Requests are divided.', 'acme')).toEqual({ acme: [] });
    expect(marked('A test divides requests.', 'a/b-testing', claiming)).toEqual({ 'a/b-testing': [] });
  });
});

const results = (query: string, options: object): readonly SearchResult[] => searchFeatures(content, query, options);

describe('what is no result of a search', () => {
  const [result] = searchFeatures(content, 'katib');
  it.each([
    ['nothing', undefined],
    ['a text', 'katib'],
    ['a statement', findFeatures(content)[0]],
    ['a result without a statement', { ...result, feature: undefined }],
    ['what JSON made of one', JSON.parse(JSON.stringify(result))],
  ])('is refused: %s', (_, value) => {
    expect(() => matchesOf(value)).toThrow(InvalidArgumentError);
    expect(() => matchesOf(value)).toThrow(/result.*expected a result of searchFeatures with its own terms/s);
  });
});

describe('the matches of any result over the real data', () => {
  it('are one for each of its terms, frozen, with ranges in order, also of a copy', () => {
    fc.assert(
      fc.property(anyQuery, anyOptions, (query, options) => {
        for (const result of results(query, options).slice(0, 20)) {
          const { terms, feature } = result;
          const matches = matchesOf(result);
          expect(matches.map(({ term }) => term)).toEqual(terms);
          expect(matches.every(({ term }, place) => term === terms[place])).toBe(true);
          expect(matchesOf({ ...result })).toEqual(matches);
          let all: readonly object[] = [matches, ...matches];
          for (const { ranges } of matches) {
            all = [...all, ranges, ...ranges];
            let last = -1;
            for (const [start, end] of ranges) {
              expect(start).toBeGreaterThan(last);
              expect(end).toBeGreaterThan(start);
              expect(feature.text.slice(start, end)).toMatch(/^[\p{L}\p{N}].*[\p{L}\p{M}\p{N}+#]$|^[\p{L}\p{N}]$/u);
              last = end;
            }
            expect(last).toBeLessThanOrEqual(feature.text.length);
          }
          expect(all.filter((each) => !Object.isFrozen(each))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
  });

  const texts = findFeatures(content, { retired: true }).map(({ text }) => text);
  const spelledOut = [...acronymsOf(content, texts)].flatMap(([short, longs]) =>
    longs.map((long, place) => feature(`a-${short}-${place}`, `${long} (${short.toUpperCase()}).`)),
  );
  const isOneWord = ({ found }: MatchedTerm) => /^\p{L}+$/u.test(found);
  const isMeant = (text: string, terms: readonly MatchedTerm[]) =>
    terms.some(({ asked }) => text.toLowerCase().includes(asked.replace(/s$/, '')));
  const naming = ({ found }: MatchedTerm, place: number) => feature(`f-${place}`, `${found}.`);
  /** By what, if at all, a statement that has this text and no names is matched by each word. */
  const kindsIn = (text: string, query: string, { terms }: SearchResult) => {
    const platforms = {
      zzz: platform('zzz', { name: 'Zzz', cells: { training: [feature('zzz', text)], serving: [] } }),
      // What acronyms stand for, and which words there are, is known of all statements.
      yyy: platform('yyy', {
        name: 'Yyy',
        cells: {
          training: spelledOut.filter(({ text }) => isMeant(text, terms)),
          serving: terms.filter(isOneWord).map(naming),
        },
      }),
    };
    const small = { ...contentOf(platforms), capabilities: content.capabilities } as unknown as Content;
    const [result] = searchFeatures(small, query, { platforms: ['zzz'] });
    return new Map(result?.terms.map(({ asked, by }) => [asked, matchKinds.indexOf(by)]));
  };
  const behindItsWord = /\s\W*\d/;

  it('cut out what says the word: it is found in that alone, and no more in what is left', () => {
    fc.assert(
      fc.property(anyQuery, fc.nat(), (query, place) => {
        const found = results(query, { limit: 10 });
        const result = found[place % (found.length || 1)];
        if (!result) return;
        const { text } = result.feature;
        for (const { term, ranges } of matchesOf(result)) {
          if (ranges.length === 0) continue;
          const kind = matchKinds.indexOf(term.by);
          // A number by itself is less than it was behind its word.
          if (!behindItsWord.test(query)) {
            const alone = ranges.map(([start, end]) => text.slice(start, end)).join(' … ');
            expect(kindsIn(alone, query, result).get(term.asked) ?? Number.NaN).toBeLessThanOrEqual(kind);
          }
          // Where nothing else is left, a word may still be spelt nearly as others are.
          if (term.by !== 'word' && term.by !== 'prefix') continue;
          const left = ranges.reduceRight((rest, [start, end]) => `${rest.slice(0, start)}qqq${rest.slice(end)}`, text);
          expect(kindsIn(left, query, result).get(term.asked) ?? matchKinds.length).toBeGreaterThan(kind);
        }
      }),
      { numRuns: 200 },
    );
  }, 120_000);
});
