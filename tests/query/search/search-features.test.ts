import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { platformIds } from '../../../src/data/ids.ts';
import { InvalidArgumentError } from '../../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../../src/errors/unknown-id-error.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const page = { title: 'Handbook: Gradual delivery', url: 'https://example.org' };
const small = contentOf({
  acme: platform('acme', {
    name: 'Acme Studio',
    names: [{ name: 'Roadrunner', sources: [] }],
    introduction: {
      summary: 'S.',
      concepts: [{ slug: 'term', term: 'KServe', aliases: ['KFServing'], definition: 'D.', sources: [] }],
    },
    cells: {
      training: [
        feature('katib', 'Katib tunes hyperparameters.', { support: { tuning: { how: 'native' } } }),
        feature('label', 'Data labeling is offered.'),
        feature('registry', 'A model registry keeps versions.'),
        feature('serving', 'KFServing deploys models.'),
      ],
      serving: [
        feature('no-rollout', 'Requests cannot be divided.', { support: { rollout: { how: 'none' } } }),
        feature('rollout', 'Requests can be divided.', { support: { rollout: { how: 'native' } }, sources: [page] }),
        feature('drift', 'Drift is measured.', { support: { drift: { how: 'integration', via: ['Alibi'] } } }),
        feature('canary', 'A canary is a bird.'),
      ],
    },
    history: [
      {
        ...feature('old-drift', 'Drift was plotted.'),
        category: 'serving',
        retired: { recorded: '2026-11', why: 'ended', reason: 'It ended.', sources: [] },
      },
    ],
  }),
  bare: platform('bare', { cells: { training: [feature('katib', 'Katib tunes hyperparameters.')], serving: [] } }),
});

function slugs(query: string, options = {}): string[] {
  return searchFeatures(small, query, options).map(({ feature: found }) => found.slug);
}
const term = (query: string) => searchFeatures(small, query)[0]?.terms[0];

describe('a search', () => {
  it('finds a word whatever its case, accents, number and ending', () => {
    for (const query of ['HYPERPARAMETER', 'hyperparameters', 'hypérparameter']) {
      expect(slugs(query)[0], query).toBe('katib');
      expect(term(query)?.by, query).toBe('word');
    }
  });

  it('finds a compound whether it is hyphenated, written apart or as one', () => {
    for (const query of ['hyper-parameter', 'hyper parameter', 'hyperparameter']) expect(slugs(query)[0]).toBe('katib');
    expect(slugs('modelregistry')[0]).toBe('registry');
  });

  it('finds both spellings of a word', () => {
    expect(slugs('labelling')).toEqual(slugs('labeling'));
    expect(slugs('labelling')[0]).toBe('label');
  });

  it('finds a longer word by its beginning, if it is the last of the query', () => {
    expect(term('hyperpar')).toEqual({ asked: 'hyperpar', found: 'hyperparameter', by: 'prefix' });
  });

  it('prefers the word itself to a longer one', () => {
    const words = contentOf({
      acme: platform('acme', {
        cells: { training: [feature('long', 'A cartography.'), feature('short', 'A cart.')], serving: [] },
      }),
    });
    expect(searchFeatures(words, 'cart').map(({ feature: found }) => found.slug)).toEqual(['short', 'long']);
  });

  it.each([
    ['katbi', 'katib'],
    ['kaitb', 'katib'],
    ['kattib', 'katib'],
    ['hyperparamter', 'hyperparameter'],
    ['registery', 'registry'],
  ])('forgives typing %s for %s', (typed, meant) => {
    expect(term(typed)).toEqual({ asked: typed, found: meant, by: 'typo' });
  });

  it('forgives one error in a word of up to seven letters, and two in a longer one', () => {
    expect(slugs('katxy')).toEqual([]);
    expect(slugs('hyprparametrs')[0]).toBe('katib');
    expect(slugs('hyprparmetrs')).toEqual([]);
  });

  it('corrects no word that occurs or begins one that does', () => {
    const words = contentOf({
      acme: platform('acme', { cells: { training: [feature('a', 'Batch.'), feature('b', 'Catch.')], serving: [] } }),
    });
    expect(searchFeatures(words, 'batch').map(({ feature: found }) => found.slug)).toEqual(['a']);
    expect(searchFeatures(words, 'cat').map(({ feature: found }) => found.slug)).toEqual(['b']);
  });

  it('corrects a word before the last one, though another begins with it or it might be two', () => {
    const texts = ['A prompt is kept.', 'Promtail reads logs.', 'A pipeline runs.', 'A line of pip.'];
    const training = texts.map((text, place) => feature(`statement-${place}`, text));
    const words = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
    const found = (query: string) => searchFeatures(words, query).map((result) => result.feature.text);
    expect(found('promt kept')[0]).toBe('A prompt is kept.');
    expect(found('promt')).toEqual(['Promtail reads logs.']);
    expect(found('pipline')).toEqual(['A pipeline runs.']);
  });

  it('puts words written apart, as they were asked for, above the same written as one', () => {
    const texts = ['The feature store is shared.', 'Its featurestore is shared.', 'Any store.', 'Any feature.'];
    const training = texts.map((text, place) => feature(`statement-${place}`, text));
    const words = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });
    expect(searchFeatures(words, 'feature store')[0]?.feature.text).toBe('The feature store is shared.');
  });

  it('knows capabilities by their names and aliases, and puts a hit in the text above these', () => {
    expect(slugs('canary')).toEqual(['canary', 'rollout', 'no-rollout']);
    expect(slugs('A/B testing')).toEqual(['rollout', 'no-rollout']);
    expect(slugs('HPO')[0]).toBe('katib');
  });

  it('puts a denial under an equal affirmation', () => {
    expect(slugs('divided')).toEqual(['rollout', 'no-rollout']);
  });

  it('looks into the titles of sources, the products that features work through, and the names of platforms', () => {
    expect(slugs('gradual delivery')).toEqual(['rollout']);
    expect(slugs('alibi')).toEqual(['drift']);
    expect(searchFeatures(small, 'roadrunner katib')[0]?.feature.id).toBe('acme/training/katib');
  });

  it('finds what a text calls by one name of a concept under the others', () => {
    expect(slugs('kserve')).toEqual(['serving']);
  });

  it('ranks what matches all words above what matches some', () => {
    expect(slugs('model registry')[0]).toBe('registry');
  });

  it('gives equal results in the order of the matrix, each time', () => {
    expect(searchFeatures(small, 'katib').map(({ feature: found }) => found.id)).toEqual([
      'acme/training/katib',
      'bare/training/katib',
    ]);
    expect(searchFeatures(small, 'katib')).toEqual(searchFeatures(small, 'katib'));
  });

  it('says which words matched, and how', () => {
    expect(searchFeatures(small, 'the katbi hyperparam')[0]?.terms).toEqual([
      { asked: 'katbi', found: 'katib', by: 'typo' },
      { asked: 'hyperparam', found: 'hyperparameter', by: 'prefix' },
    ]);
  });

  it('finds nothing for no words, and for words that say nothing', () => {
    for (const query of ['', '…', 'the of and', 'how do i', 'with or without', 'what’s there']) {
      expect(slugs(query), query).toEqual([]);
    }
  });

  it('takes the filters of findFeatures', () => {
    expect(slugs('drift')).toEqual(['drift']);
    expect(slugs('drift', { retired: true }).sort()).toEqual(['drift', 'old-drift']);
    expect(slugs('drift', { asOf: '2021-10' }).sort()).toEqual(['drift', 'old-drift']);
    expect(slugs('katib', { platforms: ['bare'] })).toEqual(['katib']);
    expect(slugs('divided', { levels: ['native'] })).toEqual(['rollout']);
    expect(slugs('divided', { categories: ['training'] })).toEqual([]);
  });

  it('gives no more than asked for', () => {
    expect(slugs('canary', { limit: 2 })).toEqual(['canary', 'rollout']);
  });
});

describe('a search that cannot be answered', () => {
  it('is one of more than 512 characters or 32 different words', () => {
    const words = (count: number) => Array.from({ length: count }, (_, place) => `word${place}`).join(' ');
    expect(() => searchFeatures(small, 'x'.repeat(512))).not.toThrow();
    expect(() => searchFeatures(small, 'x'.repeat(513))).toThrow(
      'found 513 characters, expected at most 512 characters',
    );
    expect(() => searchFeatures(small, words(32))).not.toThrow();
    expect(() => searchFeatures(small, words(33))).toThrow(
      'found 33 different words, those in compounds included, expected at most 32',
    );
    expect(() => searchFeatures(small, 'drift '.repeat(80))).not.toThrow();
  });

  it.each([0, -1, 1.5, Number.NaN, '5', null])('is one with the limit %j', (limit) => {
    expect(() => searchFeatures(small, 'drift', { limit: limit as never })).toThrow(InvalidArgumentError);
  });

  it('is one that is no text, or has a filter that does not exist', () => {
    expect(() => searchFeatures(small, undefined as never)).toThrow('Invalid query: found undefined, expected a text.');
    expect(() => searchFeatures(small, 'drift', { limits: 3 } as never)).toThrow("expected 'limit'");
    expect(() => searchFeatures(small, 'drift', { platforms: ['acne' as never] })).toThrow(UnknownIdError);
  });
});

describe('any search over the real data', () => {
  const vocabulary = findFeatures(content).flatMap(({ text }) => text.split(/\W+/));
  const word = fc.oneof(fc.constantFrom(...vocabulary), fc.string({ maxLength: 12 }));
  const query = fc.array(word, { maxLength: 5 }).map((words) => words.join(' '));

  it('is ordered by score, and its first results are those of a smaller limit', () => {
    fc.assert(
      fc.property(query, fc.integer({ min: 1, max: 20 }), (words, limit) => {
        const all = searchFeatures(content, words);
        const scores = all.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        expect(scores.every((score) => score > 0 && Number.isFinite(score))).toBe(true);
        expect(searchFeatures(content, words, { limit })).toEqual(all.slice(0, limit));
      }),
    );
  });

  it('with a filter gives what passes the filter, in the same order', () => {
    fc.assert(
      fc.property(query, fc.subarray([...platformIds]), (words, platforms) => {
        const expected = searchFeatures(content, words).filter(({ feature: found }) =>
          platforms.includes(found.platform),
        );
        expect(searchFeatures(content, words, { platforms })).toEqual(expected);
      }),
    );
  });

  it('finds every feature by the words of its own text, as many as a query may have', () => {
    for (const { id, text } of findFeatures(content)) {
      const query = text.split(' ').slice(0, 24).join(' ');
      const found = searchFeatures(content, query, { limit: 10 }).map((result) => result.feature.text);
      expect(found, id).toContain(text);
    }
  });
});
