import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/create-matrix.ts';
import { content } from '../../src/data/content.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { getFeature } from '../../src/query/get-feature.ts';
import { contentOf, feature, platform } from './fixture.ts';

const cells = { training: [feature('tuner', 'It tunes.'), feature('tuner-two', 'It tunes too.')], serving: [] };
const retired = {
  ...feature('old-tuner', 'It tuned.'),
  category: 'training' as const,
  retired: { recorded: '2026-11', why: 'ended' as const, reason: 'It ended.', sources: [] },
};
const small = {
  ...contentOf({ acme: platform('acme', { cells, history: [retired] }) }),
  redirects: {
    platforms: { apex: ['acme'] },
    categories: {},
    capabilities: {},
    features: {
      'acme/training/renamed': ['acme/training/tuner'],
      'acme/training/split': ['acme/training/tuner', 'acme/training/tuner-two'],
    },
  },
};

function refusalOf(id: unknown): UnknownIdError {
  try {
    getFeature(small, id as string);
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
  }
  throw new Error(`no UnknownIdError for ${String(id)}`);
}

describe('a permalink', () => {
  it('leads to its feature, for every feature of the matrix', () => {
    for (const found of findFeatures(content, { retired: true })) expect(getFeature(content, found.id)).toEqual(found);
  });

  it('leads to a retired feature too', () => {
    expect(getFeature(small, 'acme/training/old-tuner').retired?.why).toBe('ended');
  });

  it('leads on from where the feature, or its platform, was before', () => {
    expect(getFeature(small, 'acme/training/renamed').id).toBe('acme/training/tuner');
    expect(getFeature(small, 'apex/training/tuner').id).toBe('acme/training/tuner');
  });

  it('is answered by a matrix as by its content', () => {
    expect(createMatrix(small).getFeature('acme/training/renamed').slug).toBe('tuner');
  });
});

describe('what is no permalink', () => {
  it('is refused with the features that it was split into', () => {
    expect(refusalOf('acme/training/split').nearest).toEqual(['acme/training/tuner', 'acme/training/tuner-two']);
  });

  it('is refused with those that are spelt nearly alike, and so is one in other letters', () => {
    expect(refusalOf('acme/training/tunner')).toMatchObject({ kind: 'feature', code: 'UNKNOWN_ID' });
    expect(refusalOf('acme/training/tunner').nearest[0]).toBe('acme/training/tuner');
    expect(refusalOf('ACME/training/tuner').nearest[0]).toBe('acme/training/tuner');
  });

  it('is told apart from another kind of id', () => {
    expect(refusalOf('acme').message).toContain("It stands for the platform 'acme'; expected a feature.");
    expect(refusalOf('HPO').message).toContain("It stands for the capability 'tuning'; expected a feature.");
  });

  it.each([undefined, null, 5, '', {}, [], Symbol('id'), '__proto__'])('may be anything', (id) => {
    expect(refusalOf(id).nearest).toEqual([]);
  });
});
