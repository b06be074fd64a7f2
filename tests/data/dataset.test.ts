import { createHash } from 'node:crypto';
import { describe, expect, it, test } from 'vitest';
import pkg from '../../package.json' with { type: 'json' };
import { capabilities } from '../../src/data/capabilities.ts';
import { categories } from '../../src/data/categories.ts';
import { content, platforms } from '../../src/data/content.ts';
import { dataset } from '../../src/data/dataset.ts';
import { capabilityIds, categoryIds, platformIds } from '../../src/data/ids.ts';
import { datasetSchema } from '../../src/model/content.schema.ts';
import { type Content, schemaVersion } from '../../src/model/content.ts';
import { platformSchema } from '../../src/model/platform.schema.ts';
import { problemsOf } from '../../src/model/rules/index.ts';
import { hashOf, newestDate } from '../../tools/release-facts.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

/** What a schema finds, with the names of the platform, the cell and the feature instead of their numbers. */
function named(id: string, issues: readonly { path: PropertyKey[]; message: string }[]): string[] {
  return issues.map(({ path, message }) => {
    const [part, category, place, ...rest] = path;
    const cells: Readonly<Record<string, readonly { slug: string }[]>> = platforms[id as keyof typeof platforms].cells;
    const slug = part === 'cells' ? cells[String(category)]?.[Number(place)]?.slug : undefined;
    return `${[id, part, category, slug ?? place, ...rest].filter((step) => step !== undefined).join('/')}: ${message}`;
  });
}

describe('the dataset', () => {
  it('lists what its id lists have, in their order', () => {
    expect(Object.keys(platforms)).toEqual([...platformIds]);
    expect(Object.keys(categories)).toEqual([...categoryIds]);
    expect(Object.keys(capabilities)).toEqual([...capabilityIds]);
  });

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

  test.each(platformIds)('%s conforms to its schema and breaks no rule', (id) => {
    const alone: Content = { ...content, platforms: { [id]: platforms[id] } };
    expect(named(id, platformSchema.safeParse(platforms[id]).error?.issues ?? [])).toEqual([]);
    expect(problemsOf(alone).map((problem) => `${problem.path}: ${problem.message} (${problem.rule})`)).toEqual([]);
  });

  test.each(platformIds)('%s is introduced in 80 to 200 words and 6 to 12 concepts, each read at its source', (id) => {
    const { summary, concepts } = platforms[id].introduction;
    const words = summary.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(80);
    expect(words).toBeLessThanOrEqual(200);
    expect(concepts.length).toBeGreaterThanOrEqual(6);
    expect(concepts.length).toBeLessThanOrEqual(12);
    const unread = concepts.filter(({ sources }) => sources.length === 0 || sources.some((source) => !source.accessed));
    expect(unread.map((concept) => concept.term)).toEqual([]);
  });

  test.each(platformIds)('%s records an event with its date and no claim', (id) => {
    const events = Object.values(platforms[id].cells)
      .flat()
      .filter((event) => event.date !== undefined);
    expect(events.filter((event) => Object.keys(event.support).length > 0)).toEqual([]);
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
