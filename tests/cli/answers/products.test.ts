import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { products } from '../../../src/data/products.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';
import { json, printed } from './printed.ts';

const flat = async (...args: string[]) => (await printed(100, ...args)).replace(/\s+/g, ' ');
const ended = Object.values(products).filter(({ status }) => status.is === 'discontinued');

describe('the products of the matrix', () => {
  it('are listed, each with its end and how many statements name it', async () => {
    const said = await flat('list', 'products');
    for (const id of Object.keys(products)) expect(said).toContain(` ${id} `);
    for (const { status } of ended)
      expect(said).toContain(`discontinued${status.since ? ` since ${status.since}` : ''}`);
    expect(await json('list', 'products')).toEqual({ products: Object.values(products) });
  });

  it.each(['evidently', 'Evidently AI', 'neptune', 'Kafka'])('are shown by id and name: %s', async (typed) => {
    const { products: shown, features } = await json('show', typed);
    const [{ id, name, vendor, sources }] = shown;
    const through = findFeatures(content, { via: [id] });
    expect(through.length).toBeGreaterThan(0);
    const said = await flat('show', typed);
    for (const word of [
      `${name} (${id})`,
      `vendor ${vendor}`,
      ...sources.map((source: { url: string }) => source.url),
    ]) {
      expect(said).toContain(word);
    }
    const ids = features.map((feature: { id: string }) => feature.id);
    for (const feature of through) {
      expect(ids).toContain(feature.id);
      expect(said).toContain(feature.id);
    }
  });

  it('never claim to be developed without a page that says so', async () => {
    expect(await flat('show', 'evidently')).toContain('status no end recorded');
    expect(await flat('show', 'neptune')).toContain('status discontinued since 2026-03-05');
  });

  it('are shown beside an offering or a concept of the same name', async () => {
    const { offerings, concepts, products: shown } = await json('show', 'Seldon Enterprise Platform');
    expect(offerings.length + concepts.length).toBeGreaterThan(0);
    expect(shown).toEqual([products['seldon-enterprise-platform']]);
  });

  it('that are platforms are shown as these', async () => {
    expect(await json('show', 'mlflow')).toEqual(JSON.parse(JSON.stringify(content.platforms.mlflow)));
  });

  it('filter what is searched, and what nobody has re-read', async () => {
    const found = await json('search', 'drift', '--via', 'Evidently AI,alibi-detect', '--limit', '50');
    expect(found.length).toBeGreaterThan(0);
    const named = new Set(findFeatures(content, { via: ['evidently', 'alibi-detect'] }).map(({ id }) => id as string));
    for (const { feature } of found) expect(named).toContain(feature.id);
    const stale = await json('stale', '--before', '2099-01', '--via', 'mlflow');
    expect(stale).toHaveLength(findFeatures(content, { via: ['mlflow'], notReadSince: '2099-01' }).length);
  });

  it('stand by their names in what is said of support, with their end', async () => {
    const said = await flat('support', 'experiment-tracking');
    expect(said).toContain('via Neptune (ended 2026-03-05), Weights & Biases');
    expect(said).not.toContain('via mlflow');
  });
});
