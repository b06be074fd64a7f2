import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidArgumentError } from '../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../src/errors/invalid-content-error.ts';
import { UnknownIdError } from '../src/errors/unknown-id-error.ts';
import {
  byCapability,
  type Capability,
  type CapabilityId,
  dataset,
  findFeatures,
  type PlatformId,
  supportGrid,
} from '../src/index.ts';
import {
  answeredLevels,
  type Coverage,
  configurationsOf,
  coverage,
  type Level,
  levelMeanings,
  levelOf,
  levelScores,
  recordedLevels,
  scoreOf,
} from '../src/levels.ts';

describe('every level', () => {
  it.each(answeredLevels)('%s has a meaning, in the order of strength', (level) => {
    expect(levelMeanings[level].length).toBeGreaterThan(10);
    expect(Object.keys(levelMeanings).indexOf(level)).toBe(answeredLevels.indexOf(level));
  });

  it('that is recorded earns as much as it says, and less where it is limited', () => {
    for (const level of recordedLevels) {
      expect(scoreOf(level, true)).toBe(levelScores[level]);
      expect(scoreOf(level, false)).toBeLessThanOrEqual(levelScores[level]);
    }
    expectTypeOf(levelMeanings).toEqualTypeOf<Readonly<Record<Level, string>>>();
  });
});

const drift = dataset.capabilities['drift-detection'].bar;

describe('the level of a support', () => {
  it('is by its bar that of the claim in every answer', () => {
    for (const { id, bar } of Object.values<Capability<CapabilityId>>(dataset.capabilities)) {
      for (const { claims } of Object.values(byCapability(id).platforms)) {
        for (const { support, level } of claims) expect(levelOf(support, bar)).toBe(level);
      }
    }
  });

  it('is without one that of all that it could show', () => {
    expect(drift).toBeDefined();
    expect(levelOf({ how: 'native', shows: ['nothing-of-it'] })).toBe('native');
    expect(levelOf({ how: 'native', shows: ['nothing-of-it'] }, drift)).toBe('partial');
    expect(levelOf({ how: 'custom', shows: ['nothing-of-it'] }, drift)).toBe('custom');
  });
});

describe('what is no support, no platform and no level', () => {
  it.each([
    ['no support', () => levelOf(undefined as never), 'support'],
    ['a support that is null', () => levelOf(null as never), 'support'],
    ['a word that is none', () => levelOf({ how: 'bogus' } as never), 'support.how'],
    ['a word in capitals', () => levelOf({ how: 'Native' } as never), 'support.how'],
    ['a limit that is a text', () => levelOf({ how: 'native', partial: 'false' } as never), 'support.partial'],
    ['criteria that are a text', () => levelOf({ how: 'native', shows: 'graph' } as never), 'support.shows'],
    ['a bar that is none', () => levelOf({ how: 'native' }, {} as never), 'bar.scope'],
    ['a bar without a core', () => levelOf({ how: 'native' }, { ...drift, core: [] } as never), 'bar.core'],
    ['a stage that is none', () => levelOf({ how: 'native', stage: 'beta' } as never), 'support.stage'],
    ['no platform', () => configurationsOf(undefined as never), 'platform'],
    ['a platform without offerings', () => configurationsOf({} as never), 'platform.offerings'],
    [
      'an offering that stands in no way',
      () => configurationsOf({ offerings: { a: { name: 'A', kind: 'cloud', standing: 'beside' } } } as never),
      'platform.offerings.a.standing',
    ],
    ['a level that no statement has', () => scoreOf('unknown' as never, true), 'level'],
    ['neither true nor false', () => scoreOf('native', 'yes' as never), 'inFull'],
  ])('is refused with where, and what would be right: %s', (_, act, argument) => {
    expect(act).toThrow(InvalidArgumentError);
    expect(act).toThrow(expect.objectContaining({ argument }));
  });
});

describe('the configurations of a platform', () => {
  it('are there for every platform that is offered', () => {
    for (const platform of Object.values(dataset.platforms)) {
      const offered = Object.values(platform.offerings).some(
        ({ standing, status }) => standing === 'form' && status?.is !== 'discontinued',
      );
      if (offered) expect(configurationsOf(platform).length).toBeGreaterThan(0);
    }
  });
});

describe('the coverage', () => {
  const counts = coverage(dataset);
  const { cells, platforms, capabilities } = supportGrid();

  it.each(platforms)('of %s counts what the queries answer', (id) => {
    const levels = capabilities.map((capability) => cells[capability][id].level);
    const holding = findFeatures({ platforms: [id] });
    const { known, denied, notFound, unsearched, statements, sourced, retired } = counts[id];
    expect(notFound).toBe(levels.filter((level) => level === 'not-found').length);
    expect(unsearched).toBe(levels.filter((level) => level === 'unknown').length);
    expect(denied).toBe(levels.filter((level) => level === 'none').length);
    expect(known + notFound + unsearched).toBe(capabilities.length);
    expect(statements).toBe(holding.length);
    expect(sourced).toBe(holding.filter(({ sources }) => sources.length > 0).length);
    expect(retired).toBe(findFeatures({ platforms: [id], retired: true }).length - holding.length);
  });

  it('counts fewer statements as read the later reading counts', () => {
    const ever = counts.kubeflow.read;
    const since = (readSince: string) => coverage(dataset, { platforms: ['kubeflow'], readSince }).kubeflow.read;
    expect(since('2000')).toBe(ever);
    expect(since('2026-11-01')).toBeLessThanOrEqual(ever);
    expect(since('9999-12-31')).toBe(0);
    expect(ever).toBeGreaterThan(0);
  });

  it('has exactly the platforms asked for, in types too', () => {
    const two = coverage(dataset, { platforms: ['mlflow', 'kubeflow'] });
    expect(Object.keys(two)).toEqual(['mlflow', 'kubeflow']);
    expectTypeOf(two).toEqualTypeOf<{ readonly [Id in 'mlflow' | 'kubeflow']: Coverage }>();
    expectTypeOf(counts).toEqualTypeOf<{ readonly [Id in PlatformId]: Coverage }>();
  });

  it.each([
    ['an option that does not exist', { platform: ['mlflow'] }, InvalidArgumentError],
    ['platforms that are no list', { platforms: 'mlflow' }, InvalidArgumentError],
    ['a date that is none', { readSince: 'yesterday' }, InvalidArgumentError],
    ['a date that is a number', { readSince: 2026 }, InvalidArgumentError],
    ['no options at all', null, InvalidArgumentError],
    ['a platform that is none', { platforms: ['mlfow'] }, UnknownIdError],
  ])('refuses %s', (_, options, expected) => {
    expect(() => coverage(dataset, options as never)).toThrow(expected);
  });

  it.each([null, undefined, 'dataset', [], {}])('refuses a content that is none', (content) => {
    expect(() => coverage(content as never)).toThrow(InvalidContentError);
  });
});
