import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { content } from '../../src/data/content.ts';
import { dataset } from '../../src/data/dataset.ts';
import { datasetSchema } from '../../src/model/content.schema.ts';
import { schemaVersion } from '../../src/model/content.ts';
import { hashOf, newestDate } from '../../tools/release-facts.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

describe('the dataset', () => {
  it('conforms to its schema', () => {
    expect(datasetSchema.safeParse(dataset).error?.issues ?? []).toEqual([]);
  });

  it('can be written as JSON and read back without loss', () => {
    expect(JSON.parse(JSON.stringify(dataset))).toEqual(dataset);
  });

  it('has the version of the package', () => {
    expect(dataset.version).toBe(pkg.version);
  });

  it('is frozen all the way down', () => {
    const thawed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (!Object.isFrozen(value)) thawed.push(path);
      for (const [key, part] of Object.entries(value)) visit(part, `${path}/${key}`);
    };
    visit(dataset, 'dataset');
    expect(thawed).toEqual([]);
  });
});

describe('the hash of a content', () => {
  it('is that of the dataset', () => {
    expect(hashOf(content)).toBe(dataset.hash);
  });

  it('is SHA-256 over JSON with sorted keys and no white space', () => {
    const small = contentOf({});
    const sorted = (value: unknown): unknown =>
      value !== null && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .sort(([a], [b]) => (a < b ? -1 : 1))
              .map(([key, part]) => [key, sorted(part)]),
          )
        : value;
    const canonical = JSON.stringify(sorted({ ...small, schemaVersion }));
    expect(hashOf(small)).toBe(createHash('sha256').update(canonical).digest('hex'));
  });

  it('does not depend on the order of keys, and changes with a word', () => {
    const one = contentOf({ a: platform('a'), b: platform('b') });
    const other = contentOf({ b: platform('b'), a: platform('a') });
    expect(hashOf(one)).toBe(hashOf(other));
    expect(hashOf(contentOf({ a: platform('a', { vendor: 'Somebody' }) }))).not.toBe(
      hashOf(contentOf({ a: platform('a') })),
    );
  });
});

describe('the newest date of a content', () => {
  it('is the newest on which somebody recorded or read something, not one that a statement speaks of', () => {
    const source = { title: 'A page', url: 'https://example.org', accessed: '2025-03-04' };
    const cells = { training: [feature('a', 'A.', { date: '2031-01', sources: [source] })], serving: [] };
    expect(newestDate(contentOf({ a: platform('a', { cells }) }))).toBe('2025-03-04');
    expect(newestDate(contentOf({ a: platform('a', { cells, notFound: { drift: '2025-03-05' } }) }))).toBe(
      '2025-03-05',
    );
  });
});
