import { describe, expect, it } from 'vitest';
import { asName } from '../../src/content/names.ts';
import { content } from '../../src/data/content.ts';
import { products } from '../../src/data/products.ts';
import type { Product } from '../../src/model/product.ts';
import { findFeatures } from '../../src/query/find/find-features.ts';
import { resolveId } from '../../src/query/resolve-id.ts';

const all: readonly Product[] = Object.values(products);
const named = new Set(
  findFeatures(content, { retired: true }).flatMap(({ support }) =>
    Object.values(support).flatMap((claim) => claim?.via ?? []),
  ),
);

describe('the products', () => {
  it('are those that statements name, and no others', () => {
    expect([...named].sort()).toEqual(Object.keys(products).sort());
  });

  it('cannot be changed', () => {
    expect(Object.isFrozen(products)).toBe(true);
    expect(
      all.every((product) => [product, product.status, product.aliases, product.sources].every(Object.isFrozen)),
    ).toBe(true);
  });

  it('are each shown by a page, and an end by a page that somebody has read', () => {
    for (const { id, sources, status } of all) {
      expect(sources.length, id).toBeGreaterThan(0);
      if (status.is === 'active') continue;
      expect(
        status.sources.some(({ accessed }) => accessed !== undefined),
        id,
      ).toBe(true);
    }
  });

  it('are each known by names of their own', () => {
    const owners = new Map<string, string>();
    for (const { id, name, aliases } of all) {
      for (const one of new Set([name, ...aliases].map(asName))) {
        expect(owners.get(one), `${id}: ${one}`).toBeUndefined();
        owners.set(one, id);
      }
    }
  });

  it('that are platforms too have their name, their vendor and their end', () => {
    const platforms = all.filter(({ id }) => Object.hasOwn(content.platforms, id));
    expect(platforms.length).toBeGreaterThan(5);
    for (const { id, name, vendor, status } of platforms) {
      const platform = content.platforms[id as keyof typeof content.platforms];
      const { is, since } = platform.status;
      expect({ name, vendor, is: status.is, since: status.since }).toEqual({
        name: platform.name,
        vendor: platform.vendor,
        is,
        since,
      });
    }
  });

  it('are found by each of their names', () => {
    for (const { id, name, aliases } of all) {
      const kind = Object.hasOwn(content.platforms, id) ? 'platform' : 'product';
      for (const one of [id, id.toUpperCase(), name, ...aliases]) {
        expect(resolveId(content, one), one).toContainEqual({ kind, id });
      }
    }
  });
});
