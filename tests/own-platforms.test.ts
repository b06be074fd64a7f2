import { describe, expect, expectTypeOf, it } from 'vitest';
import { InvalidArgumentError } from '../src/errors/invalid-argument-error.ts';
import { InvalidContentError } from '../src/errors/invalid-content-error.ts';
import {
  type CapabilityId,
  type CategoryId,
  type Content,
  contentFrom,
  createMatrix,
  dataset,
  definePlatform,
  findFeatures,
  type Matrix,
  type MatrixPlatform,
  type PlatformDraft,
  type PlatformId,
  platformFrom,
  platforms,
} from '../src/index.ts';
import { levelOf } from '../src/levels.ts';
import { platformSchema } from '../src/model/platform.schema.ts';
import { problemsOf } from '../src/model/rules/index.ts';
import { outcomeOf } from './hostile/outcome.ts';
import { placesIn, withAt } from './hostile/places.ts';

const facts = {
  id: 'in-house',
  name: 'Our platform',
  vendor: 'Data team',
  homepage: 'https://ml.example.com/',
  license: 'proprietary',
  recorded: '2026-11',
} as const;
const wiki = { title: 'Wiki', url: 'https://wiki.example.com/' };
const registry = {
  slug: 'registry',
  text: 'Models are kept in a registry.',
  support: { 'model-registry': 'native' },
} as const;

function refusalOf(act: () => unknown): Error {
  try {
    act();
  } catch (error) {
    if (error instanceof InvalidArgumentError || error instanceof InvalidContentError) return error;
  }
  throw new Error('nothing was refused in a typed way');
}

describe('a platform that is defined by what there is to say', () => {
  const ours = definePlatform({
    ...facts,
    delivery: 'self-managed',
    sources: [wiki],
    cells: { 'model-governance': [registry] },
  });

  it('is one by the schema, and breaks no rule of the matrix', () => {
    expect(platformSchema.safeParse(ours).error).toBeUndefined();
    const alone = { ...dataset, platforms: { 'in-house': ours } };
    expect(problemsOf(alone).map(({ path, message }) => `${path}: ${message}`)).toEqual([]);
  });

  it('stands in a matrix beside the others, and its id becomes part of the types', () => {
    const matrix = createMatrix({ ...dataset, platforms: { ...platforms, 'in-house': ours } });
    expectTypeOf(ours).toEqualTypeOf<MatrixPlatform<'in-house'>>();
    expectTypeOf(matrix).toEqualTypeOf<Matrix<PlatformId | 'in-house', CategoryId, CapabilityId>>();
    expect(matrix.supportOf('in-house', 'model-registry')).toMatchObject({ level: 'native' });
    // @ts-expect-error: no platform has this id
    expect(() => matrix.byPlatform('in-the-house')).toThrow();
  });

  it.each([
    ['native', { how: 'native' }],
    ['preview', { how: 'native', stage: 'preview' }],
    ['partial', { how: 'native', partial: true }],
    ['custom', { how: 'custom' }],
    ['deprecated', { how: 'native', stage: 'deprecated' }],
    ['none', { how: 'none' }],
  ] as const)('takes the level %s for what it stands for', (level, support) => {
    const statement = { ...registry, slug: 'no-registry', support: { 'model-registry': level } };
    const { cells } = definePlatform({ ...facts, delivery: 'managed', cells: { 'model-governance': [statement] } });
    expect(cells['model-governance'][0]?.support['model-registry']).toEqual(support);
    expect(levelOf(support)).toBe(level);
  });

  it.each([
    ['id', 'In House', 'lower-case words joined by hyphens'],
    ['name', '', 'a text'],
    ['homepage', 'ml.example.com', 'https://'],
    ['recorded', '2026-11-03', 'a month, YYYY-MM'],
    ['recorded', 'November', 'a month, YYYY-MM'],
  ])('refuses %s %j, and says what would be right', (name, value, expected) => {
    const refusal = refusalOf(() => definePlatform({ ...facts, delivery: 'managed', [name]: value }));
    expect(refusal.message).toContain(`platform.${name}`);
    expect(refusal.message).toContain(expected);
  });

  it.each([['integration'], [{ how: 'integration' }], [{ how: 'integration', via: [] }], ['some']])(
    'refuses %j as a support, and says what would be right',
    (support) => {
      const cells = { 'model-governance': [{ ...registry, support: { 'model-registry': support as never } }] };
      const refusal = refusalOf(() => definePlatform({ ...facts, delivery: 'managed', cells }));
      expect(refusal.message).toMatch(/platform\.cells\.model-governance\[0\]\.support\.model-registry.*expected/);
    },
  );

  it.each([
    [
      'a statement limited to no offering of it',
      { cells: { pricing: [{ slug: 'a', text: 'A.', only: ['ghost'] }] } },
      'only',
    ],
    [
      'a part that works with no form of it',
      { offerings: { tool: { name: 'Tool', kind: 'product', standing: 'part', with: ['ghost'] } } },
      'with',
    ],
    [
      'a mistyped limit',
      { cells: { pricing: [{ slug: 'a', text: 'A.', support: { 'free-trial': { how: 'native', partail: true } } }] } },
      "expected 'partial'",
    ],
    ['an introduction that is a text', { introduction: 'Ours.' }, 'platform.introduction'],
    ['a mistyped introduction', { introduction: { sumary: 'Ours.' } }, "expected 'summary'"],
  ])('refuses %s', (_, parts, said) => {
    expect(refusalOf(() => definePlatform({ ...facts, delivery: 'managed', ...parts } as never)).message).toContain(
      said,
    );
  });

  it('has one form, in the delivery that was said', () => {
    expect(ours.offerings).toEqual({
      platform: { name: 'Our platform', kind: 'product', standing: 'form', delivery: 'self-managed' },
    });
  });

  it('says of each statement what was said for all, unless it says otherwise', () => {
    expect(ours.cells['model-governance'][0]).toMatchObject({ recorded: '2026-11', sources: [wiki] });
    const cells = { 'model-governance': [{ ...registry, recorded: '2025-01', sources: [] }] };
    const other = definePlatform({ ...facts, delivery: 'managed', cells });
    expect(other.cells['model-governance'][0]).toMatchObject({ recorded: '2025-01', sources: [] });
  });

  it('takes its own forms in place of a delivery', () => {
    const offerings = { cloud: { name: 'Cloud', kind: 'cloud', standing: 'form', delivery: 'managed' } } as const;
    expect(Object.keys(definePlatform({ ...facts, offerings }).offerings)).toEqual(['cloud']);
    expect(refusalOf(() => definePlatform({ ...facts, offerings, delivery: 'managed' })).message).toContain('delivery');
  });

  it.each([
    ['neither a delivery nor a form', {}, 'delivery'],
    ['a delivery that is none', { delivery: 'hosted' }, 'delivery'],
    ['a property that does not exist', { delivery: 'managed', licence: 'MIT' }, "'license'"],
    ['no month', { delivery: 'managed', recorded: undefined }, 'recorded'],
    [
      'a capability that is none',
      { delivery: 'managed', cells: { pricing: [{ ...registry, about: ['hpo'] }] } },
      "'hpo'",
    ],
    ['a category that is none', { delivery: 'managed', cells: { price: [registry] } }, "'price'"],
    [
      'a statement with a property too many',
      { delivery: 'managed', cells: { pricing: [{ ...registry, sorces: [] }] } },
      "'sources'",
    ],
    ['a statement without a text', { delivery: 'managed', cells: { pricing: [{ slug: 'a' }] } }, 'text'],
    ['cells that are a list', { delivery: 'managed', cells: [] }, 'cells'],
  ])('is refused with %s', (_, rest, told) => {
    expect(refusalOf(() => definePlatform({ ...facts, ...rest } as never)).message).toContain(told);
  });

  it('does not compile with an id that is none', () => {
    const statement = { slug: 'a', text: 'A.' };
    // @ts-expect-error: no category has this id
    expect(() => definePlatform({ ...facts, delivery: 'managed', cells: { price: [statement] } })).toThrow();
    const cells: NonNullable<PlatformDraft<'in-house', CategoryId, CapabilityId>['cells']> = {
      // @ts-expect-error: no capability has this id
      pricing: [{ ...statement, about: ['hpo'] }],
    };
    expect(() => definePlatform({ ...facts, delivery: 'managed', cells })).toThrow();
  });
});

describe('what a platform is defined by', () => {
  const page = { title: 'Page', url: 'https://example.org/a', recorded: '2026-01', accessed: '2026-01-02' };
  const full = {
    ...facts,
    status: {
      is: 'active',
      since: '2020',
      sources: [{ ...page, gone: '2026-02-01', archive: 'https://example.org/b' }],
    },
    names: [{ name: 'Former', from: '2019', until: '2020-01', sources: [page] }],
    history: [
      {
        ...registry,
        slug: 'former',
        support: { 'model-registry': { how: 'integration', via: ['Kafka'], shows: ['versions'] } },
        category: 'pricing',
        recorded: '2021-10',
        sources: [page],
        retired: { recorded: '2026-01', why: 'ended', reason: 'It ended.', sources: [page], replacedBy: ['a/b/c'] },
      },
    ],
    notFound: { automl: '2026-01' },
    values: { nodes: [{ value: 'many', only: ['cloud'], sources: [page], recorded: '2026-01-05' }] },
    sources: [page],
    offerings: {
      cloud: { name: 'Cloud', kind: 'cloud', standing: 'form', delivery: 'managed', sources: [page] },
      tool: { name: 'Tool', kind: 'product', standing: 'part', with: ['cloud'], alone: true },
      free: { name: 'Free', kind: 'edition', standing: 'apart', status: { is: 'active', sources: [] } },
    },
    introduction: {
      summary: 'Ours.',
      concepts: [{ slug: 'run', term: 'Run', aliases: ['job'], definition: 'One.', sources: [page] }],
    },
    cells: {
      pricing: [
        {
          ...registry,
          support: { 'model-registry': { how: 'integration', via: ['Kafka'], shows: ['versions'] } },
          about: ['automl'],
          only: ['cloud'],
          date: '2020-01',
        },
      ],
    },
  };
  const long = (length: number) => 'x'.repeat(length);
  const values = [
    ...['', 'a', 'A', 'A b', 'a\nb', ' a', 'a ', 'a-', long(81), long(240), long(241), long(2000), long(2001)],
    ...['😀'.repeat(240), '2023', '2023-02', '2023-02-03', '__proto__', 'https://a.b/\u202e', 'https://u@a.org/'],
    ...['https://"/', 'http://example.org/', 'https://host/', 'javascript:x', 5, null, true, [], {}, ['a'], ['a', 'a']],
    ...[['tool', 'tool'], { A: 1 }],
  ];
  const tried = placesIn(full).flatMap((place) => [
    ...values.map((value) => [place, withAt(full, place, value)] as const),
    [place, withAt(full, place, undefined)] as const,
    // A property that nothing asks for, and a key that is none.
    ...['remark', 'A b', 'delivery'].map((key) => [place, withAt(full, [...place, key], 'managed')] as const),
  ]);

  it('is taken only if the schema takes what it makes', () => {
    const wrong: string[] = [];
    let taken = 0;
    let refused = 0;
    for (const [place, draft] of tried) {
      const outcome = outcomeOf(definePlatform, [draft]);
      if (outcome.is === 'answered') {
        taken++;
        const { error } = platformSchema.safeParse(outcome.answer);
        if (error) wrong.push(`${place.join('/')}: ${error.issues.map(({ message }) => message).join('; ')}`);
      } else if (outcome.is === 'refused') refused++;
      else wrong.push(`${place.join('/')}: ${outcome.how}`);
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(200);
    expect(refused).toBeGreaterThan(1_000);
  });

  it('is taken wherever the schema takes it, unless it names what is not there', () => {
    const whole = JSON.parse(JSON.stringify(definePlatform(full as never)));
    const named = /(?:^|\/)(?:id|category|cells|notFound|support|about|only|with|standing|offerings|recorded)(?:\/|$)/;
    const wrong: string[] = [];
    let taken = 0;
    for (const [place, draft] of tried) {
      if (named.test(place.join('/')) || place[0] === 'sources') continue;
      const { recorded: _recorded, sources: _sources, ...said } = draft as typeof full;
      if (!platformSchema.safeParse({ ...said, cells: whole.cells }).success) continue;
      taken++;
      const outcome = outcomeOf(definePlatform, [draft]);
      if (outcome.is !== 'answered') wrong.push(`${place.join('/')}: ${JSON.stringify(outcome)}`);
    }
    expect(wrong).toEqual([]);
    expect(taken).toBeGreaterThan(100);
  });

  it.each<[string, object, string]>([
    ['an id of 81 letters', { id: long(81) }, 'platform.id'],
    ['a name of two lines', { name: 'Our\nplatform' }, 'platform.name'],
    ['the homepage of a user', { homepage: 'https://me@example.org/' }, 'platform.homepage'],
    ['a slug of two words', { cells: { pricing: [{ ...registry, slug: 'A b' }] } }, 'platform.cells.pricing[0].slug'],
    [
      'a text of 5000 letters',
      { cells: { pricing: [{ ...registry, text: long(5000) }] } },
      'platform.cells.pricing[0].text',
    ],
    ['a limit to nothing', { cells: { pricing: [{ ...registry, only: [] }] } }, 'platform.cells.pricing[0].only'],
    ['the key of an offering in capitals', { offerings: { ...full.offerings, A: full.offerings.free } }, 'offerings'],
    [
      'a form that nobody runs',
      { offerings: { cloud: { ...full.offerings.cloud, delivery: undefined } } },
      'platform.offerings.cloud.delivery',
    ],
    ['sources that are a text', { sources: 'x', cells: {} }, 'platform.sources'],
    [
      'a value for no offering of it',
      { values: { nodes: [{ value: 1, only: ['ghost'], sources: [], recorded: '2026-01' }] } },
      'platform.values.nodes[0].only',
    ],
    ['a former statement on none', { history: [{ ...full.history[0], only: ['ghost'] }] }, 'platform.history[0].only'],
  ])('is refused, with its place, where it is %s', (_, parts, place) => {
    const refusal = refusalOf(() => definePlatform({ ...full, ...parts } as never));
    expect(refusal.message).toContain(place);
  });

  it('never loses its delivery to an offering that has the key of its form', () => {
    const offerings = { platform: { name: 'Tool', kind: 'product', standing: 'part' } } as const;
    const refusal = refusalOf(() => definePlatform({ ...facts, delivery: 'managed', offerings }));
    expect(refusal.message).toContain("platform.offerings: found 'platform', expected another key");
    const form = { platform: { name: 'Ours', kind: 'product', standing: 'form', delivery: 'managed' } } as const;
    expect(definePlatform({ ...facts, offerings: form }).offerings).toEqual(form);
  });
});

describe('a platform out of JSON', () => {
  const json = (): unknown => JSON.parse(JSON.stringify({ ...platforms.kubeflow, id: 'ours' }));

  it('is typed by its id, after the schema parsed it too', () => {
    const ours = platformFrom('ours', platformSchema.parse(json()));
    expectTypeOf(ours).toEqualTypeOf<MatrixPlatform<'ours'>>();
    const matrix = createMatrix({ ...dataset, platforms: { ...platforms, ours } });
    expect(matrix.byPlatform('ours').cells).toEqual(platforms.kubeflow.cells);
  });

  it('gets empty cells for the categories that it does not have', () => {
    const { pricing: _pricing, ...cells } = platforms.kubeflow.cells;
    expect(platformFrom('ours', { ...(json() as object), cells }).cells.pricing).toEqual([]);
  });

  it.each([null, undefined, 'ours', [], {}, { id: 'ours' }, { ...platforms.kubeflow }])(
    'is refused where it is none',
    (value) => {
      expect(refusalOf(() => platformFrom('ours', value))).toBeInstanceOf(InvalidContentError);
    },
  );
});

describe('a content out of JSON', () => {
  it('gives a matrix whose ids are texts', () => {
    const read = contentFrom(JSON.parse(JSON.stringify(dataset)));
    expectTypeOf(read).toEqualTypeOf<Content>();
    const matrix = createMatrix(read);
    expectTypeOf(matrix).toEqualTypeOf<Matrix>();
    expect(matrix.findFeatures()).toEqual(findFeatures());
  });

  it('shares nothing with what it was made of, and cannot be changed', () => {
    const given = JSON.parse(JSON.stringify(dataset));
    const read = contentFrom(given);
    given.platforms.kubeflow.name = 'Other';
    expect(read.platforms['kubeflow']?.name).toBe('Kubeflow');
    expect(Object.isFrozen(read.platforms['kubeflow']?.cells)).toBe(true);
  });

  it.each([null, undefined, 5, '{}', [], {}, { ...dataset, platforms: [] }, { ...dataset, schemaVersion: 99 }])(
    'is refused where it is none',
    (value) => expect(refusalOf(() => contentFrom(value))).toBeInstanceOf(InvalidContentError),
  );
});
