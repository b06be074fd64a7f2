import { describe, expect, it } from 'vitest';
import { content } from '../../src/data/content.ts';
import { categoryIds, platformIds } from '../../src/data/ids.ts';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import type { LocatedFeature } from '../../src/model/feature.ts';
import { byCategory } from '../../src/query/by-category.ts';
import { byPlatform } from '../../src/query/by-platform.ts';
import { compare } from '../../src/query/compare.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { contentOf, platform } from './fixture.ts';

describe('a platform', () => {
  it('is the one of the content', () => {
    for (const id of platformIds) expect(byPlatform(content, id)).toBe(content.platforms[id]);
  });

  it('that does not exist is an error', () => {
    expect(() => byPlatform(content, 'kubflow' as never)).toThrow(
      "Unknown platform id 'kubflow'. Did you mean 'kubeflow'?",
    );
  });
});

describe('a category', () => {
  it('lists its features for every platform, in the order of the matrix', () => {
    const { category, platforms } = byCategory(content, 'model-training');
    expect(category).toBe(content.categories['model-training']);
    expect(Object.keys(platforms)).toEqual([...platformIds]);
    expect(platforms.kubeflow.map(({ slug }) => slug)).toEqual(
      content.platforms.kubeflow.cells['model-training'].map(({ slug }) => slug),
    );
  });

  it('is an empty list where nothing is recorded', () => {
    expect(byCategory(contentOf({ acme: platform('acme') }), 'serving').platforms.acme).toEqual([]);
  });

  it('that does not exist is an error', () => {
    expect(() => byCategory(content, 'training' as never)).toThrow("Did you mean 'model-training'");
  });
});

describe('a comparison', () => {
  it('has the columns and rows asked for, in that order, each once', () => {
    const grid = compare(content, ['mlflow', 'kubeflow', 'mlflow'], { categories: ['pricing', 'data-governance'] });
    expect(grid.platforms).toEqual(['mlflow', 'kubeflow']);
    expect(grid.categories).toEqual(['pricing', 'data-governance']);
    expect(Object.keys(grid.cells)).toEqual(['pricing', 'data-governance']);
    expect(Object.keys(grid.cells.pricing)).toEqual(['mlflow', 'kubeflow']);
  });

  it('has all rows unless some are asked for', () => {
    expect(compare(content, ['h2o']).categories).toEqual([...categoryIds]);
  });

  it('of all platforms holds every feature that holds', () => {
    const { cells } = compare(content, platformIds);
    const features = platformIds.flatMap((platform) => categoryIds.flatMap((category) => cells[category][platform]));
    expect(features).toEqual(findFeatures(content));
  });

  it('of an id that does not exist is an error, and so is no list', () => {
    expect(() => compare(content, ['kubeflow', 'toString' as never])).toThrow(UnknownIdError);
    expect(() => compare(content, ['kubeflow'], { categories: ['price' as never] })).toThrow(UnknownIdError);
    expect(() => compare(content, 'kubeflow' as never)).toThrow(InvalidArgumentError);
  });
});

describe('what a query gives', () => {
  it('is the caller’s own: changing it changes no later answer', () => {
    const row = byCategory(content, 'pricing').platforms.h2o as unknown[];
    const before = row.length;
    row.length = 0;
    expect(byCategory(content, 'pricing').platforms.h2o).toHaveLength(before);
    const grid = compare(content, ['h2o']);
    (grid.cells.pricing as Record<string, unknown>)['h2o'] = [];
    expect(compare(content, ['h2o']).cells.pricing.h2o).toHaveLength(before);
    const found = findFeatures(content) as unknown[];
    found.length = 0;
    expect(findFeatures(content).length).toBeGreaterThan(0);
  });

  it('holds features that cannot be changed', () => {
    const feature = findFeatures(content, { asOf: '2021-10' })[0] as LocatedFeature;
    expect(() => {
      (feature as { text: string }).text = 'Other.';
    }).toThrow(TypeError);
    expect(() => {
      (feature.sources as unknown[]).push({});
    }).toThrow(TypeError);
  });
});
