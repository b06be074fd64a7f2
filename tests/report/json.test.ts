import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { toJson, toNdjson } from '../../src/report.ts';
import { hostileTexts } from './hostile-text.ts';
import { kinds, small, subjects } from './subjects.ts';

const linesOf = (ndjson: string) =>
  ndjson
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line));

describe('a report in JSON', () => {
  it.each(kinds)('is the subject as it is, with what it is: %s', (kind) => {
    const { matched, words } = subjects.results;
    const search = kind === 'results' ? { matched, words } : {};
    expect(JSON.parse(toJson(subjects[kind]))).toEqual({ kind, ...search, subject: subjects[kind] });
  });

  it('says what a search found for each word, also where that is nothing', () => {
    const nothing = toJson(searchFeatures(small, 'the DORA'));
    expect(JSON.parse(nothing)).toEqual({
      kind: 'results',
      matched: 'nothing',
      words: [
        { word: 'the', found: 'ignored', as: [] },
        { word: 'DORA', found: 'nothing', as: [] },
      ],
      subject: [],
    });
    const copied = toJson([...searchFeatures(small, 'canary')]);
    expect(JSON.parse(copied)).toEqual({ kind: 'results', subject: [...searchFeatures(small, 'canary')] });
  });

  it('refuses a search whose words are damaged', () => {
    const damaged = Object.assign([...searchFeatures(small, 'canary')], { matched: 'words', words: [{ word: 3 }] });
    expect(() => toJson(damaged)).toThrow(InvalidArgumentError);
  });

  it('has the title that is asked for', () => {
    expect(JSON.parse(toJson(small, { title: 'Our shortlist' }))).toMatchObject({ title: 'Our shortlist' });
  });
});

describe('a report in NDJSON', () => {
  it('has a line for each feature, in full', () => {
    expect(linesOf(toNdjson(small))).toEqual(findFeatures(small));
    expect(linesOf(toNdjson(small, { retired: true }))).toEqual(findFeatures(small, { retired: true }));
    expect(linesOf(toNdjson(subjects.features))).toEqual(subjects.features);
    expect(linesOf(toNdjson(subjects.category))).toEqual(findFeatures(small, { categories: ['serving'] }));
    expect(linesOf(toNdjson(subjects.comparison))).toEqual(findFeatures(small));
    expect(linesOf(toNdjson(subjects.platform))).toEqual(findFeatures(small, { platforms: ['acme'] }));
  });

  it('has a line for each result of a search, best first', () => {
    expect(linesOf(toNdjson(subjects.results))).toEqual(subjects.results);
  });

  it('has a line for each claim, with the feature that makes it', () => {
    const { acme, bare } = subjects.capability.platforms;
    const lines = Object.entries({ acme, bare }).flatMap(([platform, { claims, mentions, ...answer }]) => {
      expect(mentions).toEqual([]);
      return claims.map((claim) => ({ capability: 'rollout', platform, ...answer, claim }));
    });
    expect(lines).toHaveLength(3);
    expect(linesOf(toNdjson(subjects.capability))).toEqual(lines);
  });

  it('has a line for each cell of a grid', () => {
    const { capabilities, platforms, cells } = subjects.grid;
    const lines = capabilities.flatMap((capability) =>
      platforms.map((platform) => ({ capability, platform, ...cells[capability][platform] })),
    );
    expect(linesOf(toNdjson(subjects.grid))).toEqual(lines);
  });

  it('has a line for each verdict, with the platform, its rank and its configuration', () => {
    expect(linesOf(toNdjson(subjects.evaluation))).toEqual(
      subjects.evaluation.platforms.flatMap(
        ({ platform, status, rank, configuration, score, best, fails, unsure, verdicts }) => {
          const musts = { fails, partly: [], unsure };
          const standing = { platform, status, rank, configuration, platformScore: score, platformBest: best, musts };
          return verdicts.map((verdict) => ({ ...standing, ...verdict }));
        },
      ),
    );
  });

  it('has a line for each change, in full', () => {
    expect(linesOf(toNdjson(subjects.diff))).toEqual(subjects.diff.changes);
  });

  it.each(['\u007f', '\u0085', '\u009b', '\u061c', '\u200f', '\u2028', '\u2029', '\u202e', '\u2069'])(
    'has nothing in it that a terminal obeys or a reader cannot see: %j',
    (character) => {
      const [first] = findFeatures(small);
      if (!first) throw new Error('the fixture has no feature');
      for (const said of [toNdjson([{ ...first, text: character }]), toJson([{ ...first, text: character }])]) {
        expect(said).not.toContain(character);
        expect(said).toContain(`\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
      }
    },
  );

  it('has no line for nothing', () => {
    expect(toNdjson([])).toBe('');
  });

  it('keeps a text on its line, whatever it is', () => {
    fc.assert(
      fc.property(hostileTexts, (text) => {
        const [first] = findFeatures(small);
        if (!first) throw new Error('the fixture has no feature');
        const lines = toNdjson([{ ...first, text }]).split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
        expect(lines).toHaveLength(2);
        expect(JSON.parse(lines[0] ?? '').text).toBe(text);
      }),
    );
  });
});
