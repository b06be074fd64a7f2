import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentCopy } from '../../src/content/content-copy.ts';
import { contentSchema } from '../../src/model/content.schema.ts';
import { placesIn, withAt } from '../hostile/places.ts';
import { arbitraryContent } from '../query/diff/arbitrary-content.ts';
import { edited, released } from '../query/diff/released.ts';

type Edit = Parameters<typeof edited>[0];

/** Where the first mistake of the content after an edit is, with what would be right. */
function mistakeOf(edit: Edit): { readonly path: string; readonly expected: string } {
  try {
    contentCopy(edited(edit));
  } catch (error) {
    return error as { path: string; expected: string };
  }
  throw new Error('no mistake was found');
}

/** The release, with a date wherever there may be one. */
function withEveryDate() {
  return edited((_, acme) => {
    Object.assign(acme.names[0] ?? {}, { from: '2019', until: '2020-02' });
    Object.assign(acme.status, { since: '2020' });
    const page = {
      dated: '2025-03',
      version: '2.14',
      recorded: '2026-11',
      accessed: '2026-11-02',
      gone: '2026-11-03',
      archive: 'https://example.org/1',
    };
    Object.assign(acme.status.sources[0] ?? {}, page);
    Object.assign(acme.history[0]?.retired ?? {}, { since: '2026-10-01' });
    Object.assign(acme.values?.['nodes']?.[0] ?? {}, { recorded: '2026-01-05' });
  });
}

describe('a content', () => {
  it('of whatever sense has its shape, and every part of it is kept', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(contentCopy(content)).toEqual(content);
      }),
    );
    expect(contentCopy(released)).toEqual(released);
  });

  const at = 'platforms/acme';
  const claim = `${at}/cells/training/0/support/tuning`;

  test.each<[path: string, words: string, edit: Edit]>([
    [`${at}/license`, 'open-core', (_, acme) => Object.assign(acme, { license: 'free' })],
    [`${at}/status/is`, 'maintenance', (_, acme) => Object.assign(acme.status, { is: 'retired' })],
    [
      `${at}/offerings/edge/standing`,
      'apart',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { standing: 'beside' }),
    ],
    [
      `${at}/offerings/cloud/delivery`,
      'self-managed',
      (_, acme) => Object.assign(acme.offerings['cloud'] ?? {}, { delivery: 'hosted' }),
    ],
    [
      `${at}/offerings/edge/status/is`,
      'discontinued',
      (_, acme) => Object.assign(acme.offerings['edge']?.status ?? {}, { is: 'ended' }),
    ],
    [
      `${claim}/how`,
      'integration',
      (_, { cells }) => Object.assign(cells.training[0]?.support.tuning ?? {}, { how: 'yes' }),
    ],
    [
      `${claim}/stage`,
      'deprecated',
      (_, { cells }) => Object.assign(cells.training[0]?.support.tuning ?? {}, { stage: 'beta' }),
    ],
    ['capabilities/drift/of', 'offering', ({ capabilities }) => Object.assign(capabilities.drift, { of: 'platform' })],
    [
      'capabilities/drift/delivery',
      'managed',
      ({ capabilities }) => Object.assign(capabilities.drift, { delivery: 'saas' }),
    ],
    [
      'capabilities/drift/bar/how/script',
      'custom',
      ({ capabilities }) => Object.assign(capabilities.drift.bar.how, { script: 'maybe' }),
    ],
    [
      `${at}/offerings/edge/kind`,
      'distribution',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { kind: 'appliance' }),
    ],
    [
      `${at}/history/0/retired/why`,
      'restated',
      (_, { history }) => Object.assign(history[0]?.retired ?? {}, { why: 'withdrawn' }),
    ],
    ['products/katib/status/is', 'active', ({ products }) => Object.assign(products.katib.status, { is: 'alive' })],
  ])('has a word of the list at %s', (path, word, edit) => {
    const mistake = mistakeOf(edit);
    expect(mistake.path).toBe(path);
    expect(mistake.expected).toMatch(new RegExp(`^one of .*\\b${word}\\b`));
  });

  test.each<[path: string, expected: string, edit: Edit]>([
    [
      `${claim}/partial`,
      'true, or nothing',
      (_, { cells }) => Object.assign(cells.training[0]?.support.tuning ?? {}, { partial: false }),
    ],
    [
      `${at}/offerings/edge/alone`,
      'true, or nothing',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { alone: false }),
    ],
    [
      `${claim}/via`,
      'a list',
      (_, { cells }) => Object.assign(cells.training[0]?.support.tuning ?? {}, { via: { 0: 'katib' } }),
    ],
    [
      `${claim}/shows/0`,
      'a text',
      (_, { cells }) => Object.assign(cells.training[0]?.support.tuning ?? {}, { shows: [1] }),
    ],
    [
      `${at}/offerings/edge/with`,
      'a list',
      (_, acme) => Object.assign(acme.offerings['edge'] ?? {}, { with: 'cloud' }),
    ],
    [
      `${at}/values/nodes/0/value`,
      'a text or a number',
      (_, acme) => Object.assign(acme.values?.['nodes']?.[0] ?? {}, { value: true }),
    ],
    [
      'capabilities/drift/bar/core',
      'a list',
      ({ capabilities }) => Object.assign(capabilities.drift.bar, { core: 'search' }),
    ],
    [
      'capabilities/drift/bar/core',
      '1 at least',
      ({ capabilities }) => Object.assign(capabilities.drift.bar, { core: [] }),
    ],
    ...['most', -1, 0.5].map((full): [string, string, Edit] => [
      'capabilities/drift/bar/full',
      "'all' or a whole number from 0 on",
      ({ capabilities }) => Object.assign(capabilities.drift.bar, { full }),
    ]),
    [
      'requirementSets/act/capabilities',
      'a list',
      ({ requirementSets }) => Object.assign(requirementSets.act, { capabilities: 'drift' }),
    ],
    ['measures/nodes/unit', 'a text', ({ measures }) => Object.assign(measures.nodes, { unit: 1 })],
    ['products', 'an object', (content) => Object.assign(content, { products: [] })],
  ])('has the right shape at %s', (path, expected, edit) => {
    expect(mistakeOf(edit)).toMatchObject({ path, expected });
  });

  const dates: readonly (readonly [path: string, precision: string, edit: (date: string) => Edit])[] = [
    [
      `${at}/cells/training/0/recorded`,
      'a month, YYYY-MM',
      (recorded) => (_, acme) => Object.assign(acme.cells.training[0] ?? {}, { recorded }),
    ],
    [
      `${at}/cells/training/1/date`,
      'a date, YYYY, YYYY-MM or YYYY-MM-DD',
      (date) => (_, acme) => Object.assign(acme.cells.training[1] ?? {}, { date }),
    ],
    [
      `${at}/status/sources/0/accessed`,
      'a day, YYYY-MM-DD',
      (accessed) => (_, acme) => Object.assign(acme.status.sources[0] ?? {}, { accessed }),
    ],
    [
      `${at}/notFound/drift`,
      'a date, YYYY-MM or YYYY-MM-DD',
      (drift) => (_, acme) => Object.assign(acme.notFound, { drift }),
    ],
    [
      `${at}/offerings/edge/status/since`,
      'a date, YYYY, YYYY-MM or YYYY-MM-DD',
      (since) => (_, acme) => Object.assign(acme.offerings['edge']?.status ?? {}, { since }),
    ],
    [
      `${at}/values/nodes/0/recorded`,
      'a date, YYYY-MM or YYYY-MM-DD',
      (recorded) => (_, acme) => Object.assign(acme.values?.['nodes']?.[0] ?? {}, { recorded }),
    ],
  ];

  test.each(dates)('has dates that exist at %s', (path, expected, edit) => {
    for (const none of ['2023-02-29', '2023-13', '2023-04-31', '2023-2', '23-02-01', 'soon', '', ' 2023-02']) {
      expect(mistakeOf(edit(none)), none).toMatchObject({ path, expected });
    }
  });

  it('with a day that does not exist is told why in its own year', () => {
    const [, , accessed] = dates[2] ?? [];
    const found = (day: string) => (mistakeOf(accessed?.(day) as Edit) as unknown as { found: string }).found;
    expect(found('2023-02-29')).toBe("'2023-02-29' (2023 is no leap year, so February has 28 days)");
    expect(found('1900-02-29')).toContain('1900 is no leap year');
    expect(found('2024-02-30')).toContain('February 2024 has 29 days');
  });

  test.each<[path: string, edit: Edit]>([
    ['categories/a/b', ({ categories }) => Object.assign(categories, { 'a/b': { id: 'a/b', name: '', hint: '' } })],
    [
      'capabilities/a/b',
      ({ capabilities }) => Object.assign(capabilities, { 'a/b': { ...capabilities.drift, id: 'a/b' } }),
    ],
    ['platforms/a/b', ({ platforms }) => Object.assign(platforms, { 'a/b': { ...platforms.bare, id: 'a/b' } })],
    ['products/a/b', ({ products }) => Object.assign(products, { 'a/b': { ...products.ray, id: 'a/b' } })],
    [`${at}/offerings/a/b`, (_, acme) => Object.assign(acme.offerings, { 'a/b': acme.offerings['edge'] })],
    [
      `${at}/introduction/concepts/0/slug`,
      (_, acme) => Object.assign(acme.introduction.concepts[0] ?? {}, { slug: 'a/b' }),
    ],
    [`${at}/cells/training/0/slug`, (_, { cells }) => Object.assign(cells.training[0] ?? {}, { slug: 'a/b' })],
    [`${at}/history/0/slug`, (_, { history }) => Object.assign(history[0] ?? {}, { slug: 'a/b' })],
    [
      'capabilities/drift/bar/core/0/id',
      ({ capabilities }) => Object.assign(capabilities.drift.bar.core[0] ?? {}, { id: 'a/b' }),
    ],
  ])('has no slash in an id that is a part of others: %s', (path, edit) => {
    expect(mistakeOf(edit)).toMatchObject({ path, found: 'a slash' });
  });

  test.each<[path: string, found: RegExp, edit: Edit]>([
    ['products/ray/id', /'katib'/, ({ products }) => Object.assign(products.ray, { id: 'katib' })],
    [
      `${at}/cells/training/1`,
      /'acme\/training\/search' again/,
      (_, { cells }) => Object.assign(cells.training[1] ?? {}, { slug: 'search' }),
    ],
    [
      `${at}/history/0`,
      /'acme\/serving\/rollout' again/,
      (_, { history }) => Object.assign(history[0] ?? {}, { slug: 'rollout' }),
    ],
    [
      `${at}/introduction/concepts/1/slug`,
      /the slug 'run' again/,
      (_, { introduction }) => introduction.concepts.push({ ...introduction.concepts[0], term: 'Execution' } as never),
    ],
    [
      'capabilities/drift/bar/core/1/id',
      /'search' again/,
      ({ capabilities: { drift } }) => drift.bar.core.push({ ...drift.bar.core[0] } as never),
    ],
    [
      'capabilities/drift/bar/also/0/id',
      /'search' again/,
      ({ capabilities: { drift } }) => Object.assign(drift.bar, { also: drift.bar.core }),
    ],
    [
      `${at}/cells/serving/0/retired`,
      /retired/,
      (_, { cells, history }) => Object.assign(cells.serving[0] ?? {}, { retired: history[0]?.retired }),
    ],
  ])('tells everything in it apart by its id: %s', (path, found, edit) => {
    expect(mistakeOf(edit)).toMatchObject({ path, found: expect.stringMatching(found) });
  });

  it('has its shape wherever the schema says so: nobody is refused what was checked', () => {
    const full = withEveryDate();
    const values = ['2023', '2023-02', '2023-02-03', 'a', 5, 0.5, true, [], ['a'], {}, null];
    expect(contentSchema.safeParse(full).success).toBe(true);
    // What names something has to name it rightly too, which no schema can say.
    const places = placesIn(full).filter((place) => !/(?:^|\/)(?:id|category|cells|categories)$/.test(place.join('/')));
    const refused: string[] = [];
    const accepted = new Set<string>();
    for (const place of places) {
      for (const value of values) {
        const changed = withAt(full, place, value);
        if (!contentSchema.safeParse(changed).success) continue;
        accepted.add(typeof value);
        try {
          contentCopy(changed as typeof full);
        } catch (error) {
          refused.push(`${place.join('/')}: ${(error as Error).message}`);
        }
      }
    }
    expect([...accepted]).toEqual(expect.arrayContaining(['string', 'number', 'boolean', 'object']));
    expect(refused).toEqual([]);
  });

  it('may say more than the shape: fields of others', () => {
    const more = edited((_, acme) => {
      Object.assign(acme.offerings['edge'] ?? {}, { remark: { mine: true } });
      Object.assign(acme.history[0]?.retired ?? {}, { remark: ['theirs'] });
    });
    expect(contentCopy(more)).toEqual(more);
  });
});
