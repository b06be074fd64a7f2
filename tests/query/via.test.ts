import { describe, expect, it } from 'vitest';
import { createMatrix } from '../../src/create-matrix.ts';
import { content } from '../../src/data/content.ts';
import { products } from '../../src/data/products.ts';
import { UnknownIdError } from '../../src/errors/unknown-id-error.ts';
import type { Product } from '../../src/model/product.ts';
import { problemsOf } from '../../src/model/rules/index.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { resolveId } from '../../src/query/resolve-id.ts';
import { searchFeatures } from '../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from './fixture.ts';

function product(id: string, rest: Partial<Product> = {}): Product {
  return {
    id,
    name: id.toUpperCase(),
    vendor: 'Nobody',
    status: { is: 'active', sources: [] },
    aliases: [],
    sources: [],
    ...rest,
  };
}

const acme = platform('acme', {
  cells: {
    training: [
      feature('mesh', 'It tunes over a mesh.', {
        support: { tuning: { how: 'integration', via: ['mesh', 'Our gateway'] } },
      }),
      feature('both', 'It is split.', {
        support: { rollout: { how: 'native', via: ['mesh'] }, drift: { how: 'custom' } },
      }),
      feature('own', 'It drifts.', { support: { drift: { how: 'native' } } }),
    ],
    serving: [],
  },
});
const other = platform('mesh', {
  cells: {
    training: [feature('beside', 'It rolls.', { support: { rollout: { how: 'integration', via: ['acme'] } } })],
    serving: [],
  },
});

const unlisted = contentOf({ acme });
const listed = {
  ...contentOf({ acme }),
  products: { mesh: product('mesh', { name: 'Service Mesh', aliases: ['Weave'] }) },
};
const ids = (found: readonly { id: string }[]) => found.map(({ id }) => id);

const errorOf = (ask: () => unknown): UnknownIdError => {
  try {
    ask();
  } catch (error) {
    if (error instanceof UnknownIdError) return error;
  }
  throw new Error('no UnknownIdError was thrown');
};

describe('features that work through a product', () => {
  it('are those of which a claim names it', () => {
    expect(ids(findFeatures(listed, { via: ['mesh'] }))).toEqual(['acme/training/mesh', 'acme/training/both']);
    expect(findFeatures(listed, { via: [] })).toEqual([]);
  });

  it('are asked for by the same claim as a capability and a level', () => {
    expect(ids(findFeatures(listed, { via: ['mesh'], capabilities: ['drift'] }))).toEqual([]);
    expect(ids(findFeatures(listed, { via: ['mesh'], capabilities: ['rollout'] }))).toEqual(['acme/training/both']);
    expect(ids(findFeatures(listed, { via: ['mesh'], levels: ['custom'] }))).toEqual([]);
    expect(ids(findFeatures(listed, { via: ['mesh'], levels: ['integration'] }))).toEqual(['acme/training/mesh']);
  });

  it('can be searched among', () => {
    expect(searchFeatures(listed, 'split', { via: ['mesh'] }).map(({ feature }) => feature.slug)).toEqual(['both']);
    const drifting = searchFeatures(listed, 'drifts').map(({ feature }) => feature.slug);
    expect(drifting).toContain('own');
    expect(searchFeatures(listed, 'drifts', { via: ['mesh'] }).map(({ feature }) => feature.slug)).toEqual(
      drifting.filter((slug) => slug !== 'own'),
    );
  });

  it('are found for every product of the matrix', () => {
    for (const id of Object.keys(products) as (keyof typeof products)[]) {
      const found = findFeatures(content, { via: [id], retired: true });
      expect(found.length, id).toBeGreaterThan(0);
      for (const { support } of found) {
        expect(Object.values(support).some((claim) => claim?.via?.includes(id))).toBe(true);
      }
    }
  });
});

describe('a text in via that is none of the products', () => {
  it('is asked for as it stands where a content has no products', () => {
    expect(ids(findFeatures(unlisted, { via: ['Our gateway'] }))).toEqual(['acme/training/mesh']);
    expect(ids(findFeatures(unlisted, { via: ['mesh'] }))).toHaveLength(2);
  });

  it('is asked for as it stands beside products too, and found by a search', () => {
    expect(ids(findFeatures(listed, { via: ['Our gateway'] }))).toEqual(['acme/training/mesh']);
    expect(searchFeatures(listed, 'gateway').map(({ feature }) => feature.slug)).toEqual(['mesh']);
  });

  it('breaks a rule where the content lists products, and none where it does not', () => {
    const broken = problemsOf(listed).filter(({ message }) => message.includes('product'));
    expect(broken).toMatchObject([{ rule: 'namedIdsExist', path: 'platforms/acme/training/mesh' }]);
    expect(broken[0]?.message).toContain("'Our gateway'");
    expect(problemsOf(unlisted).filter(({ message }) => message.includes('product'))).toEqual([]);
  });
});

describe('a product that is not known', () => {
  it('is told with the nearest, or with the id of what has that name', () => {
    expect(errorOf(() => findFeatures(listed, { via: ['messh'] }))).toMatchObject({
      kind: 'product',
      nearest: ['mesh'],
    });
    expect(errorOf(() => findFeatures(listed, { via: ['Weave'] })).message).toContain("It is a name of 'mesh'");
    expect(errorOf(() => findFeatures(content, { via: ['MLflow'] as never })).nearest).toEqual(['mlflow']);
    expect(errorOf(() => findFeatures(content, { via: ['drift detection'] as never })).message).toContain(
      "the capability 'drift-detection'",
    );
  });

  it.each([undefined, null, 7, {}, '', '__proto__', 'constructor'])('is %j', (id) => {
    expect(errorOf(() => findFeatures(listed, { via: [id] as never })).kind).toBe('product');
  });
});

describe('a product', () => {
  it('is found by its names in a search, whatever the text says', () => {
    for (const query of ['weave', 'service mesh']) {
      expect(
        searchFeatures(listed, query)
          .map(({ feature }) => feature.slug)
          .sort(),
      ).toEqual(['both', 'mesh']);
    }
  });

  it('is what its id and its names stand for', () => {
    for (const text of ['mesh', 'MESH', 'Weave', 'service-mesh']) {
      expect(resolveId(listed, text)).toEqual([{ kind: 'product', id: 'mesh' }]);
    }
  });

  it('that is a platform of the content is that platform', () => {
    const both = { ...contentOf({ acme, mesh: other }), products: { ...listed.products, acme: product('acme') } };
    expect(resolveId(both, 'mesh')).toEqual([{ kind: 'platform', id: 'mesh' }]);
    expect(ids(findFeatures(both, { via: ['acme'] }))).toEqual(['mesh/training/beside']);
  });
});

describe('a matrix with products of your own', () => {
  it('has those of the content and these', () => {
    const matrix = createMatrix({ ...content, products: { ...products, 'our-gateway': product('our-gateway') } });
    expect(Object.keys(matrix.products ?? {})).toEqual([...Object.keys(products), 'our-gateway']);
    expect(matrix.resolveId('our-gateway')).toEqual([{ kind: 'product', id: 'our-gateway' }]);
    expect(matrix.findFeatures({ via: ['our-gateway'] })).toEqual([]);
    expect(matrix.findFeatures({ via: ['evidently'] })).toEqual(findFeatures(content, { via: ['evidently'] }));
  });

  it('may do without: then ids are the names of what statements work through', () => {
    const { categories, capabilities, redirects, platforms } = content;
    const matrix = createMatrix({ categories, capabilities, redirects, platforms });
    expect(matrix.findFeatures({ via: ['evidently'] }).length).toBeGreaterThan(0);
    expect(() => matrix.findFeatures({ via: ['evidentli'] })).toThrow(UnknownIdError);
  });
});
