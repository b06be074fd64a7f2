import { describe, expect, it } from 'vitest';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const count = 200_000;

/** A word of letters alone for each number. */
const wordOf = (place: number) => [...`${place}`.padStart(6, '0')].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
const words = Array.from({ length: count }, (_, place) => `model${wordOf(place)}`);
const perText = 100;
const training = Array.from({ length: count / perText }, (_, place) =>
  feature(`feature-${place}`, words.slice(place * perText, (place + 1) * perText).join(' ')),
);
const vast = contentOf({ acme: platform('acme', { cells: { training, serving: [] } }) });

describe('a search among 200,000 different words', () => {
  it('takes the beginning of all of them for so many words as can be told', () => {
    const answer = searchFeatures(vast, 'model');
    expect(answer.length).toBeGreaterThan(0);
    expect(answer.words[0]?.as.length).toBeLessThanOrEqual(1000);
    expect(answer.matched).toBe('near');
  }, 60_000);

  it('finds each of them, and what is mistyped', () => {
    for (const place of [0, 65_535, 65_536, count - 1]) {
      const [best] = searchFeatures(vast, words[place] as string);
      expect(best?.feature.slug).toBe(`feature-${Math.floor(place / perText)}`);
      expect(best?.terms[0]).toEqual({ asked: words[place], found: words[place], by: 'word' });
    }
    const typo = (words[70_000] as string).replace('model', 'modle');
    expect(searchFeatures(vast, typo).words[0]?.as).toContain(words[70_000]);
  }, 60_000);
});
