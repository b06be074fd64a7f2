import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/create-matrix.ts';
import { content } from '../../src/data/content.ts';
import { dataset } from '../../src/data/dataset.ts';
import { platformIds } from '../../src/data/ids.ts';
import { InvalidContentError } from '../../src/errors/invalid-content-error.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from './fixture.ts';

const inHouse = {
  ...content.platforms.kubeflow,
  id: 'in-house' as const,
  name: 'In-house platform',
  cells: {
    ...content.platforms.kubeflow.cells,
    'model-training': [feature('zebra', 'Zebras are trained.')] as never[],
  },
};

describe('a matrix over a content of one’s own', () => {
  const matrix = createMatrix({ ...content, platforms: { ...content.platforms, 'in-house': inHouse } });

  it('answers all queries over that content', () => {
    expect(Object.keys(matrix.platforms)).toEqual([...platformIds, 'in-house']);
    expect(matrix.byPlatform('in-house').name).toBe('In-house platform');
    expect(matrix.byCategory('model-training').platforms['in-house'].map(({ slug }) => slug)).toEqual(['zebra']);
    expect(matrix.byCapability('feature-store').platforms['in-house'].level).toBe(
      matrix.supportOf('kubeflow', 'feature-store').level,
    );
    expect(matrix.supportOf('in-house', 'autoscaling').level).toBe(matrix.supportOf('kubeflow', 'autoscaling').level);
    expect(matrix.compare(['in-house', 'kubeflow']).cells['model-training']['in-house']).toHaveLength(1);
    expect(matrix.findFeatures({ platforms: ['in-house'] }).length).toBeGreaterThan(1);
    expect(matrix.searchFeatures('zebra')[0]?.feature.id).toBe('in-house/model-training/zebra');
    expect(matrix.resolveId('In-house platform')).toEqual([{ kind: 'platform', id: 'in-house' }]);
  });

  it('over the same content answers the same', () => {
    const same = createMatrix(content);
    expect(same.findFeatures()).toEqual(findFeatures(content));
    expect(same.searchFeatures('drift detection')).toEqual(searchFeatures(content, 'drift detection'));
  });

  it('takes a dataset as it was read from JSON', () => {
    const read = createMatrix(JSON.parse(JSON.stringify(dataset)));
    expect(read.findFeatures()).toEqual(findFeatures(content));
    expect(Object.keys(read)).not.toContain('version');
  });

  it('takes a content of 1.x, in which every offering is a part of one form', () => {
    const cloud = { name: 'Cloud', kind: 'cloud' } as const;
    const edge = { name: 'Edge', kind: 'product' } as const;
    const support = { rollout: { how: 'integration', via: 'Istio' } } as const;
    const cells = { training: [], serving: [{ ...feature('a', 'A.', { only: ['cloud'] }), support }] };
    const { acme } = contentOf({ acme: platform('acme') }).platforms;
    const older = createMatrix({
      ...contentOf({}),
      platforms: { acme: { ...acme, offerings: { cloud, edge }, cells } },
    });
    expect(older.supportOf('acme', 'rollout')).toMatchObject({ level: 'integration', only: ['cloud'] });
    expect(older.supportOf('acme', 'rollout').claims[0]?.support.via).toEqual(['Istio']);
    expect(older.byPlatform('acme').offerings['edge']).toEqual({ ...edge, standing: 'part' });
    expect(older.evaluate({ requirements: ['rollout'] }).platforms).toHaveLength(1);
  });

  it('keeps products, requirement sets and measures', () => {
    const act = { id: 'act', name: 'Act', definition: 'It asks.', capabilities: ['drift'], sources: [] } as const;
    const kept = createMatrix({ ...contentOf({ acme: platform('acme') }), requirementSets: { act }, measures: {} });
    expect(kept.requirementSets).toEqual({ act });
    expect(kept.measures).toEqual({});
  });

  it('has functions that can be taken off it', () => {
    const { findFeatures: find } = matrix;
    expect(find({ platforms: ['in-house'] }).length).toBeGreaterThan(0);
  });

  it('is a copy: what becomes of the original does not matter', () => {
    const original = structuredClone(contentOf({ acme: platform('acme') }));
    const copy = createMatrix(original);
    (original.platforms.acme as { name: string }).name = 'Other';
    expect(copy.byPlatform('acme').name).toBe('ACME');
    expect(Object.isFrozen(original.platforms.acme)).toBe(false);
  });

  it('is frozen all the way down', () => {
    expect(() => {
      (matrix.platforms['in-house'] as { name: string }).name = 'Other';
    }).toThrow(TypeError);
    expect(() => {
      (matrix as { findFeatures: unknown }).findFeatures = null;
    }).toThrow(TypeError);
  });

  it('leaves away what is undefined, which JSON cannot say', () => {
    const cells = { training: [feature('a', 'A.', { only: undefined } as never)], serving: [] };
    expect(createMatrix(contentOf({ acme: platform('acme', { cells }) })).findFeatures()[0]).not.toHaveProperty('only');
  });
});

describe('a content that is none', () => {
  const sound = () =>
    JSON.parse(
      JSON.stringify(contentOf({ acme: platform('acme', { cells: { training: [feature('a', 'A.')], serving: [] } }) })),
    );
  const broken = (change: (content: ReturnType<typeof sound>) => void) => {
    const copy = sound();
    change(copy);
    return copy;
  };

  it.each([
    ['nothing at all', undefined, '', 'an object'],
    ['null', null, '', 'an object'],
    ['a text', 'dataset.json', '', 'an object'],
    ['a list', [], '', 'an object'],
    ['a map', new Map([['categories', {}]]), '', 'a plain object'],
    ['one without platforms', broken((c) => delete c.platforms), 'platforms', 'an object'],
    [
      'one with a list for a record',
      broken((c) => Object.assign(c, { capabilities: [] })),
      'capabilities',
      'an object',
    ],
    ['one without categories', broken((c) => Object.assign(c, { categories: {} })), 'categories', 'one at least'],
    [
      'one whose feature has no text',
      broken((c) => delete c.platforms.acme.cells.training[0].text),
      'platforms/acme/cells/training/0/text',
      'a text',
    ],
    [
      'one whose sources are no list',
      broken((c) => Object.assign(c.platforms.acme.cells.training[0], { sources: {} })),
      'platforms/acme/cells/training/0/sources',
      'a list',
    ],
    [
      'one whose offering is a text',
      broken((c) => Object.assign(c.platforms.acme.offerings, { cloud: 'Cloud' })),
      'platforms/acme/offerings/cloud',
      'an object',
    ],
    [
      'one whose limits are a text',
      broken((c) => Object.assign(c.platforms.acme.cells.training[0], { only: 'cloud' })),
      'platforms/acme/cells/training/0/only',
      'a list',
    ],
    [
      'one whose offerings stand in no way, beside one that does',
      broken((c) =>
        Object.assign(c.platforms.acme.offerings, {
          a: { name: 'A', kind: 'cloud', standing: 'form' },
          b: { name: 'B', kind: 'cloud' },
        }),
      ),
      'platforms/acme/offerings/b/standing',
      'one of form, part, apart',
    ],
    [
      'one of a newer version',
      broken((c) => Object.assign(c, { schemaVersion: 3 })),
      'schemaVersion',
      '1 or 2, or a newer version of mlops-platforms, which reads this one',
    ],
    [
      'one with an id twice',
      broken((c) => c.platforms.acme.cells.training.push(c.platforms.acme.cells.training[0])),
      'platforms/acme/cells/training/1',
      'an id of its own',
    ],
    [
      'one whose id is not its key',
      broken((c) => Object.assign(c.platforms.acme, { id: 'other' })),
      'platforms/acme/id',
      "its key, 'acme'",
    ],
    [
      'one that lacks a cell',
      broken((c) => delete c.platforms.acme.cells.serving),
      'platforms/acme/cells/serving',
      'a list, if an empty one',
    ],
    [
      'one with a cell of no category',
      broken((c) => Object.assign(c.platforms.acme.cells, { cooking: [] })),
      'platforms/acme',
      'a category of the content',
    ],
  ])('%s: the error says where, and what would be right', (_, value, path, expected) => {
    let error: unknown;
    try {
      createMatrix(value as never);
    } catch (thrown) {
      error = thrown;
    }
    expect(error).toBeInstanceOf(InvalidContentError);
    expect(error).toMatchObject({ code: 'INVALID_CONTENT', path, expected });
  });

  it('may be one that JSON cannot say: a circle, a big number, a nesting without end', () => {
    const circle = sound();
    circle.platforms.acme.introduction.self = circle;
    expect(() => createMatrix(circle)).toThrow(InvalidContentError);
    expect(() => createMatrix({ ...sound(), platforms: 10n } as never)).toThrow(InvalidContentError);
    let deep: unknown = {};
    for (let depth = 0; depth < 100_000; depth++) deep = { deep };
    expect(() => createMatrix({ ...sound(), platforms: deep } as never)).toThrow(InvalidContentError);
  });

  it('pollutes no prototype', () => {
    const hostile = JSON.parse(
      '{"__proto__":{"polluted":true},"categories":{"__proto__":{"id":"__proto__","name":"P","hint":""}},"capabilities":{},"platforms":{},"redirects":{"platforms":{},"categories":{},"capabilities":{},"features":{}}}',
    );
    const matrix = createMatrix(hostile as never);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(matrix.byCategory('__proto__' as never).category).toMatchObject({ name: 'P' });
  });
});
