import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { contentCopy } from '../../src/content/content-copy.ts';
import { upgrade } from '../../src/content/upgrade.ts';
import type { Content } from '../../src/model/content.ts';
import { arbitraryContent } from '../query/diff/arbitrary-content.ts';
import type { Draft } from '../query/diff/released.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

// biome-ignore lint/suspicious/noExplicitAny: what is read from JSON may be anything
type Loose = any;

const copyOf = (value: unknown): Loose => JSON.parse(JSON.stringify(value));

/** A content as 1.x would have published it. */
function earlier(content: Content): Loose {
  const copy: Draft<Content> = copyOf(content);
  for (const { offerings, introduction, cells, history } of Object.values(copy.platforms) as Loose[]) {
    for (const offering of Object.values(offerings) as Loose[]) {
      for (const field of Object.keys(offering)) if (field !== 'name' && field !== 'kind') delete offering[field];
    }
    for (const concept of introduction.concepts) delete concept.slug;
    for (const { support } of [...Object.values(cells as Loose).flat(), ...history] as Loose[]) {
      for (const claim of Object.values(support) as Loose[]) if (claim.via) claim.via = claim.via.join(' and ');
    }
  }
  return copy;
}

const concept = (term: string, slug?: string) => ({
  term,
  aliases: [],
  definition: 'It is.',
  sources: [],
  ...(slug && { slug }),
});
const withConcepts = (...concepts: object[]): Loose =>
  contentOf({ acme: platform('acme', { introduction: { summary: 'It is.', concepts: concepts as never } }) });
const withOfferings = (offerings: object): Loose =>
  contentOf({ acme: platform('acme', { offerings: offerings as never }) });
const old = { name: 'Cloud', kind: 'cloud' };

describe('upgrading', () => {
  it('leaves a content of today as it is', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(upgrade(content)).toEqual(content);
      }),
    );
  });

  it('makes any content of 1.x one of today, and does so once', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const before = earlier(content);
        const written = JSON.stringify(before);
        const once = upgrade(before);
        expect(() => contentCopy(once as Content)).not.toThrow();
        expect(upgrade(once)).toEqual(once);
        expect(earlier(once as Content)).toEqual(before);
        expect(JSON.stringify(before)).toBe(written);
      }),
    );
  });

  it('makes every offering a part of the one form, a product that is named a list, and a slug of a term', () => {
    const support = { tuning: { how: 'integration', via: 'Katib' } };
    const before: Loose = withOfferings({ cloud: old });
    before.platforms.acme.cells.training = [feature('a', 'A.', { support } as never)];
    before.platforms.acme.history = [
      { ...feature('b', 'B.', { support } as never), category: 'training', retired: {} },
    ];
    before.platforms.acme.introduction.concepts = [concept('Data asset')];
    const { acme }: Loose = (upgrade(before) as Loose).platforms;
    expect(acme.offerings).toEqual({ cloud: { ...old, standing: 'part' } });
    expect([acme.cells.training[0], acme.history[0]].map((each) => each.support.tuning.via)).toEqual([
      ['Katib'],
      ['Katib'],
    ]);
    expect(acme.introduction.concepts[0].slug).toBe('data-asset');
  });

  test.each([
    [
      ['Run', 'run', 'RUN'],
      ['run', 'run-2', 'run-3'],
    ],
    [
      ['Run', 'Run 2', 'Run'],
      ['run', 'run-2', 'run-3'],
    ],
    [
      ['v1 and v2', 'C++', 'Modèle – été'],
      ['v1-and-v2', 'c', 'modele-ete'],
    ],
    [
      ['模型', '…'],
      ['concept', 'concept-2'],
    ],
    [['x'.repeat(200)], ['x'.repeat(60)]],
  ])('gives each term of %j a slug of its own', (terms, slugs) => {
    const { acme }: Loose = (upgrade(withConcepts(...terms.map((term) => concept(term)))) as Loose).platforms;
    expect(acme.introduction.concepts.map(({ slug }: Loose) => slug)).toEqual(slugs);
  });

  it('tells today’s version of the shape, where one is told', () => {
    expect(upgrade({ ...withOfferings({}), schemaVersion: 1 })).toHaveProperty('schemaVersion', 2);
    expect(upgrade(withOfferings({}))).not.toHaveProperty('schemaVersion');
  });

  it('goes by the parts, whatever version is told', () => {
    for (const schemaVersion of [undefined, 1, 2]) {
      const copy = contentCopy({ ...withOfferings({ cloud: old }), schemaVersion });
      expect(copy.platforms['acme']?.offerings['cloud']?.standing).toBe('part');
    }
  });

  test.each([
    [
      'offerings',
      withOfferings({ cloud: old, edge: { ...old, standing: 'part' } }),
      'platforms/acme/offerings/cloud/standing',
    ],
    ['concepts', withConcepts(concept('Run', 'run'), concept('Job')), 'platforms/acme/introduction/concepts/1/slug'],
  ])('takes a platform that is half of both shapes for a mistake: %s', (_, content, path) => {
    expect(() => contentCopy(content)).toThrow(expect.objectContaining({ code: 'INVALID_CONTENT', path }));
  });

  test.each([
    [3, 'a newer version of mlops-platforms'],
    [1000, 'a newer version of mlops-platforms'],
    [0, 'expected 1 or 2.'],
    [1.5, 'expected 1 or 2.'],
    ['2', 'expected 1 or 2.'],
    [null, 'expected 1 or 2.'],
  ])('refuses a version of the shape that it cannot read: %j', (schemaVersion, message) => {
    const reading = () => contentCopy({ ...withOfferings({}), schemaVersion } as never, 'before');
    expect(reading).toThrow(expect.objectContaining({ code: 'INVALID_CONTENT', path: 'before/schemaVersion' }));
    expect(reading).toThrow(message);
  });

  test.each([
    null,
    'dataset.json',
    [],
    {},
    { platforms: [] },
    { platforms: { acme: null } },
    { platforms: { acme: { offerings: [], cells: { a: {} }, history: 1, introduction: { concepts: [null] } } } },
    {
      platforms: { acme: { offerings: { cloud: null }, cells: { a: [null, { support: [] }, { support: { x: 1 } }] } } },
    },
  ])('leaves what is no content to the check of the shape: %j', (value) => {
    expect(upgrade(value)).toEqual(value);
  });
});
