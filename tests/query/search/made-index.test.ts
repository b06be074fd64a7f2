import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import * as node from '../../../src/index.node.ts';
import * as root from '../../../src/index.ts';
import { text } from '../../../src/made-index.ts';
import { concordanceText, readConcordance } from '../../../src/query/search/concordance-text.ts';
import { matchesOf } from '../../../src/query/search/matches-of.ts';
import type { SearchAnswer } from '../../../src/query/search/search-answer.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { indexOver } from '../../../src/query/search/search-index.ts';
import { contentOf, feature, platform } from '../fixture.ts';
import { anyOptions, anyQuery } from './seeded-queries.ts';

/** An answer with its properties, which comparisons leave out. */
const whole = (answer: SearchAnswer) => ({
  results: [...answer],
  matches: answer.slice(0, 10).map(matchesOf),
  matched: answer.matched,
  words: answer.words,
});

describe('the index that is made with the package', () => {
  it('answers every search as the one that is built', () => {
    fc.assert(
      fc.property(anyQuery, fc.array(anyOptions, { maxLength: 2 }), (query, several) => {
        for (const options of [undefined, { limit: 10 }, ...several]) {
          const [made, built] = [node, root].map((entry) => entry.searchFeatures(query, options as never));
          expect(whole(made as SearchAnswer)).toEqual(whole(built as SearchAnswer));
        }
      }),
      { numRuns: 1000, seed: 20211003 },
    );
  }, 120_000);

  it('refuses what the other refuses', () => {
    for (const [query, options] of [
      [undefined, {}],
      ['x'.repeat(513), {}],
      ['drift', { limit: 0 }],
      ['drift', { limits: 1 }],
      ['drift', { platforms: ['acne'] }],
    ]) {
      const refusal = (search: typeof root.searchFeatures) => {
        try {
          return search(query as never, options as never);
        } catch (error) {
          return error;
        }
      };
      expect(refusal(node.searchFeatures)).toBeInstanceOf(Error);
      expect(refusal(node.searchFeatures)).toEqual(refusal(root.searchFeatures));
    }
  });

  it('is a text of plain characters that need no escapes, the same each time', () => {
    expect(text()).toBe(concordanceText(content));
    expect(text()).toMatch(/^[ -~]+$/);
    expect(text()).not.toMatch(/['$\\]/);
  });

  it('is no different for a content with one statement, or with none', () => {
    const one = feature('katib', 'Katib tunes hyperparameters.', { support: { tuning: { how: 'native' } } });
    for (const training of [[one], []]) {
      const small = contentOf({
        bare: platform('bare'),
        acme: platform('acme', { cells: { training, serving: [] } }),
        none: platform('none'),
      });
      const made = indexOver(readConcordance(small, concordanceText(small)));
      for (const query of ['katib', 'hyperparam', 'nowhere', '']) {
        for (const options of [{}, { capabilities: ['tuning' as const] }, { categories: ['serving' as const] }]) {
          const answer = searchFeatures(small, query, options, () => made);
          expect(whole(answer)).toEqual(whole(searchFeatures(small, query, options)));
        }
      }
    }
  });
});

describe('both roots', () => {
  it('have the same of everything but the search', () => {
    const atRoot = new Map<string, unknown>(Object.entries(root));
    expect(Object.keys(node).sort()).toEqual([...atRoot.keys()].sort());
    const differing = Object.entries(node).filter(([name, value]) => value !== atRoot.get(name));
    expect(differing.map(([name]) => name)).toEqual(['searchFeatures']);
  });
});
