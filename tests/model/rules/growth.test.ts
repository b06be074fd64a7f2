import { describe, expect, it } from 'vitest';
import { datasetSchema } from '../../../src/model/content.schema.ts';
import type { Content } from '../../../src/model/content.ts';
import { problemsOf } from '../../../src/model/rules/index.ts';
import { contentOf, feature, platform } from '../../query/fixture.ts';

const many = <T>(count: number, of: (place: number) => T): T[] =>
  Array.from({ length: count }, (_, place) => of(place));
const recordOf = <T>(count: number, of: (place: number) => T, name = 'x') =>
  Object.fromEntries(many(count, (place) => [`${name}-${place}`, of(place)]));
const form = { name: 'Form', kind: 'cloud', standing: 'form', delivery: 'managed' };
const part = { name: 'Part', kind: 'product', standing: 'part' };
const claim = (slug: string, how: string, only?: string[]) =>
  feature(slug, 'A sentence.', { support: { drift: { how } }, ...(only && { only }) } as never);
const acme = (training: unknown, rest: object = {}, of?: string): Content => {
  const content = contentOf({
    acme: platform('acme', { cells: { training, serving: [] }, offerings: { form }, ...rest } as never),
  });
  return of
    ? ({
        ...content,
        capabilities: { drift: { ...content.capabilities['drift'], of, delivery: 'self-managed' } },
      } as never)
    : content;
};
const text = (of: string) => acme([feature('a', of)]);

/** For every list that can be long, a content in which it is, and in which all that is asked of it is asked often. */
const long: Record<string, (count: number) => Content> = {
  'claims of a form beside denials of a part': (count) =>
    acme(
      [
        ...many(count, (i) => claim(`c-${i}`, 'native', ['form'])),
        ...many(count, (i) => claim(`no-${i}`, 'none', ['part'])),
      ],
      { offerings: { form, part } },
    ),
  'claims of pairs of parts beside denials of one of them': (count) =>
    acme(
      [
        ...many(count, (i) => claim(`c-${i}`, 'native', ['x-0', `x-${i + 1}`])),
        ...many(count, (i) => claim(`no-${i}`, 'none', [`x-${i + 1}`])),
      ],
      { offerings: { form, ...recordOf(count + 1, () => part) } },
    ),
  'claims of what was not found, with many offerings': (count) =>
    acme(
      many(count, (i) => claim(`c-${i}`, 'native', [`x-${i}`])),
      {
        offerings: { form, ...recordOf(count, () => ({ ...part, with: [] })) },
        notFound: { drift: '2026-11' },
      },
    ),
  'claims of no form, with many forms': (count) =>
    acme(
      many(count, (i) => claim(`c-${i}`, 'native')),
      { offerings: recordOf(count, () => form) },
      'form',
    ),
  'claims that name offerings which do not exist': (count) =>
    acme(
      many(count, (i) => claim(`c-${i}`, 'native', [`y-${i}`])),
      { offerings: recordOf(count, () => form) },
    ),
  'parts that work with forms which do not exist': (count) =>
    acme([], {
      offerings: { ...recordOf(count, () => form), ...recordOf(count, (i) => ({ ...part, with: [`z-${i}`] }), 'y') },
    }),
  'a part that works with many forms': (count) =>
    acme([claim('c', 'native', ['part']), claim('no-c', 'none', ['part', 'y'])], {
      offerings: { ...recordOf(count, () => form), part: { ...part, with: many(count, (i) => `x-${i}`) } },
    }),
  'platforms without cells, with many categories': (count) =>
    ({
      ...contentOf(recordOf(count, (i) => ({ ...platform(`x-${i}`), cells: {} })) as never),
      categories: recordOf(count, (i) => ({ id: `x-${i}`, name: 'A row', hint: '' })),
    }) as never,
  'redirects in a chain': (count) => ({
    ...acme([]),
    redirects: { platforms: recordOf(count, (i) => [`x-${i + 1}`]), categories: {}, capabilities: {}, features: {} },
  }),
  'features of one slug': (count) => acme(many(count, () => claim('a', 'native'))),
  'names in one list': (count) =>
    acme(
      [
        claim(
          'a',
          'native',
          many(count, (i) => `x-${i}`),
        ),
      ],
      { offerings: recordOf(count, () => form) },
    ),
  'sources of one feature': (count) =>
    acme([
      feature('a', 'A sentence.', { sources: many(count, () => ({ title: 'Page', url: 'https://example.org/' })) }),
    ]),
  'concepts of one slug': (count) =>
    acme([], {
      introduction: {
        summary: 'It is.',
        concepts: many(count, () => ({ slug: 'a', term: 'A', aliases: [], definition: 'It is.', sources: [] })),
      },
    }),
  'a text of opening brackets': (count) => text('['.repeat(count * 4)),
  'a text of elements that are not closed': (count) => text('<a '.repeat(count * 4)),
  'a text of white space': (count) => text(`a${' '.repeat(count * 4)}b`),
  'a text of hash marks': (count) => text(' #'.repeat(count * 4)),
};

function timeOf(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const check = (content: Content) => [problemsOf(content), datasetSchema.safeParse(content)];

describe('the time that a check takes grows with the content, and not with its square, for', {
  timeout: 60_000,
}, () => {
  it.each(Object.entries(long))('%s', (_, contentWith) => {
    const [few, more] = [contentWith(1_000), contentWith(8_000)];
    check(few);
    let least = Number.POSITIVE_INFINITY;
    // With its square, it would be 64 times as much. Whatever else runs here only adds to it: one good run is enough.
    for (let run = 0; run < 8 && least >= 24; run++) {
      const before = timeOf(() => check(few));
      least = Math.min(least, timeOf(() => check(more)) / Math.max(2, before));
    }
    expect(least).toBeLessThan(24);
  });
});
