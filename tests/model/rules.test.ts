import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { problemsOf, rules } from '../../src/model/rules/index.ts';
import { contentOf, feature, platform } from '../query/fixture.ts';

const source = { title: 'A page', url: 'https://example.org/page' };

/** A content in which one platform, `acme`, has these features in training and these parts. */
function acme(features: Parameters<typeof feature>[], rest: Parameters<typeof platform>[1] = {}): Content {
  const training = features.map((parts) => feature(...parts));
  return contentOf({ acme: platform('acme', { cells: { training, serving: [] }, ...rest } as never) });
}

const retired = { recorded: '2026-11', why: 'changed', reason: 'It was replaced.', sources: [source] } as const;

const cloud = { name: 'Cloud', kind: 'cloud', standing: 'form', delivery: 'managed' } as const;
const own = { name: 'Own', kind: 'edition', standing: 'form', delivery: 'self-managed' } as const;
const tool = { name: 'Tool', kind: 'product', standing: 'part', alone: true } as const;

/** The same with these offerings, and with a capability that is a property of one form. */
function formed(features: Parameters<typeof feature>[], offerings: Record<string, unknown>): Content {
  const content: Content = acme(features, { offerings } as never);
  const hosting = {
    id: 'hosting',
    category: 'serving',
    name: 'Self-hosting',
    definition: 'It is self-hosted.',
    aliases: [],
    of: 'form',
    delivery: 'self-managed',
  } as const;
  return { ...content, capabilities: { ...content.capabilities, hosting } };
}

const measure = { id: 'size', name: 'Size', definition: 'How large it is.', aliases: [] };
const insecure = { ...source, url: 'http://example.org/' };
const product = {
  id: 'size',
  name: 'A',
  vendor: 'B',
  status: { is: 'active', sources: [insecure] },
  aliases: [],
  sources: [],
};
const criterion = { id: 'one', text: 'One.' };
const bar = { scope: 'What it is.', core: [criterion], also: [criterion], full: 1, elsewhere: { miss: ['flight'] } };

const concept = (term: string) => ({ slug: 'a', term, aliases: [], definition: 'It is.', sources: [] });

function withBar(): Content {
  const content: Content = acme([]);
  const { tuning } = content.capabilities;
  return { ...content, capabilities: { ...content.capabilities, tuning: { ...tuning, bar } } } as never;
}

/** A content in which tuning is judged by a bar of two criteria. */
function judged(features: Parameters<typeof feature>[], rest: object = {}): Content {
  const content: Content = acme(features);
  const { tuning } = content.capabilities;
  const whole = { scope: 'What it is.', core: [criterion], also: [{ id: 'two', text: 'Two.' }], full: 'all', ...rest };
  return { ...content, capabilities: { ...content.capabilities, tuning: { ...tuning, bar: whole } } } as never;
}

/** The same without features, and with what a content may have besides. */
function withRest(rest: object): Content {
  return { ...acme([]), ...rest } as Content;
}

/** For every rule, contents that break it, each with the place that the rule must name. */
const failing: Record<string, readonly [reason: string, content: Content, path: string][]> = {
  idsMatchKeys: [
    ['a platform under another key', contentOf({ acme: platform('other') as never }), 'platforms/acme'],
    ['a measure under another key', withRest({ measures: { size: { ...measure, id: 'other' } } }), 'measures/size'],
    ['a product under another key', withRest({ products: { size: { ...product, id: 'x' } } }), 'products/size'],
  ],
  slugsAreUnique: [
    [
      'two features of a cell with one slug',
      acme([
        ['a', 'A.'],
        ['a', 'B.'],
      ]),
      'platforms/acme/training/a',
    ],
    [
      'a retired slug that is used again',
      acme([['a', 'A.']], { history: [{ ...feature('a', 'Old A.'), category: 'training', retired }] } as never),
      'platforms/acme/history/training/a',
    ],
    ['a criterion twice', withBar(), 'capabilities/tuning/bar'],
    [
      'a concept’s slug twice',
      acme([], {
        introduction: { summary: 'It is.', concepts: [concept('T'), concept('U')] },
      } as never),
      'platforms/acme/concepts/U',
    ],
  ],
  namedIdsExist: [
    [
      'an unknown capability',
      acme([['a', 'A.', { support: { flight: { how: 'native' } } as never }]]),
      'platforms/acme/training/a',
    ],
    [
      'an unknown capability spoken of',
      acme([['a', 'A.', { about: ['flight'] as never }]]),
      'platforms/acme/training/a',
    ],
    ['an unknown offering', acme([['a', 'A.', { only: ['moon'] }]]), 'platforms/acme/training/a'],
    ['a cell that is missing', acme([], { cells: { training: [] } } as never), 'platforms/acme/cells'],
    [
      'a cell of no category',
      acme([], { cells: { training: [], serving: [], cooking: [] } } as never),
      'platforms/acme/cells',
    ],
    [
      'an unknown capability not found',
      acme([], { notFound: { flight: '2021-10' } } as never),
      'platforms/acme/notFound',
    ],
    ['a near miss that is no capability', withBar(), 'capabilities/tuning/bar'],
    [
      'a capability asked for that is none',
      withRest({ requirementSets: { act: { ...measure, id: 'act', capabilities: ['flight'], sources: [] } } }),
      'requirementSets/act',
    ],
    [
      'an unlisted product, where products are listed',
      { ...acme([['a', 'A.', { support: { drift: { how: 'integration', via: ['ray'] } } }]]), products: {} },
      'platforms/acme/training/a',
    ],
    ['a value of no measure', acme([], { values: { size: [] } } as never), 'platforms/acme/values/size'],
    [
      'a value of an unknown offering',
      acme([], { values: { size: [{ value: 1, only: ['moon'], sources: [], recorded: '2026-11' }] } } as never),
      'platforms/acme/values/size',
    ],
    [
      'a capability whose home is no category',
      { ...acme([]), capabilities: { x: { id: 'x', category: 'cooking', name: 'X', definition: 'X.', aliases: [] } } },
      'capabilities/x',
    ],
    [
      'a retired feature of no category',
      acme([], { history: [{ ...feature('a', 'A.'), category: 'cooking', retired }] } as never),
      'platforms/acme/history/cooking/a',
    ],
  ],
  aboutIsNotSupport: [
    [
      'a capability claimed and spoken of',
      acme([['a', 'A.', { support: { drift: { how: 'native' } }, about: ['drift'] }]]),
      'platforms/acme/training/a',
    ],
  ],
  barsCanBeMet: [['a bar that asks for more criteria than it has', judged([], { full: 2 }), 'capabilities/tuning/bar']],
  claimsShowCriteria: [
    [
      'what is no criterion',
      judged([['a', 'A.', { support: { tuning: { how: 'native', shows: ['one', 'three'] } } }]]),
      'platforms/acme/training/a',
    ],
    [
      'criteria of a capability without a bar',
      judged([['a', 'A.', { support: { drift: { how: 'native', shows: ['one'] } } }]]),
      'platforms/acme/training/a',
    ],
    [
      'criteria in a denial',
      judged([['no-a', 'No A.', { support: { tuning: { how: 'none', shows: ['one'] } }, sources: [source] }]]),
      'platforms/acme/training/no-a',
    ],
    [
      'a claim that shows no core, beside none that does',
      judged([['a', 'A.', { support: { tuning: { how: 'native', shows: ['two'] } } }]]),
      'platforms/acme/training/a',
    ],
  ],
  offeringsAreConsistent: [
    ['a platform without a form', acme([], { offerings: { tool } } as never), 'platforms/acme/offerings'],
    [
      'a part that works with what is no form',
      acme([], { offerings: { cloud, tool: { ...tool, with: ['tool'] } } } as never),
      'platforms/acme/offerings/tool',
    ],
  ],
  formClaimsNameForms: [
    [
      'a claim of what is a property of one form, on a platform with several',
      formed([['a', 'A.', { support: { hosting: { how: 'native' } } as never }]], { cloud, own }),
      'platforms/acme/training/a',
    ],
    [
      'a denial of it',
      formed([['no-a', 'No A.', { support: { hosting: { how: 'none' } } as never }]], { cloud, own }),
      'platforms/acme/training/no-a',
    ],
    [
      'a claim of one delivery by a form of the other',
      formed([['a', 'A.', { support: { hosting: { how: 'native' } } as never, only: ['cloud'] }]], { cloud, own }),
      'platforms/acme/training/a',
    ],
    [
      'the same unscoped, where there is one form',
      formed([['a', 'A.', { support: { hosting: { how: 'native' } } as never }]], { cloud }),
      'platforms/acme/training/a',
    ],
  ],
  noContradictions: [
    [
      'a denial of a form that a claim names',
      formed(
        [
          ['no-drift', 'None.', { support: { drift: { how: 'none' } }, only: ['cloud'] }],
          ['drift', 'It is.', { support: { drift: { how: 'native' } }, only: ['cloud', 'own'] }],
        ],
        { cloud, own },
      ),
      'platforms/acme/training/no-drift',
    ],
    [
      'a denial of a part that a claim names',
      formed(
        [
          ['no-drift', 'None.', { support: { drift: { how: 'none' } }, only: ['tool'] }],
          ['drift', 'It is.', { support: { drift: { how: 'native', partial: true } }, only: ['tool'] }],
        ],
        { cloud, tool },
      ),
      'platforms/acme/training/no-drift',
    ],
    [
      'a denial beside a native claim',
      acme([
        ['no-drift', 'None.', { support: { drift: { how: 'none' } } }],
        ['drift', 'It is.', { support: { drift: { how: 'native' } } }],
      ]),
      'platforms/acme/training/no-drift',
    ],
  ],
  notFoundIsNotClaimed: [
    [
      'a claim of what was not found',
      acme([['a', 'A.', { support: { drift: { how: 'custom' } } }]], { notFound: { drift: '2021-10' } } as never),
      'platforms/acme/training/a',
    ],
  ],
  successorsExist: [
    [
      'a successor that does not exist',
      acme([], {
        history: [
          { ...feature('a', 'A.'), category: 'training', retired: { ...retired, replacedBy: ['acme/training/b'] } },
        ],
      } as never),
      'platforms/acme/history/training/a',
    ],
    [
      'redirects that go round in a circle',
      {
        ...acme([]),
        redirects: { platforms: { old: ['older'], older: ['old'] }, categories: {}, capabilities: {}, features: {} },
      },
      'redirects/platforms/old',
    ],
    [
      'a redirect of an id in use',
      { ...acme([]), redirects: { platforms: { acme: ['acme'] }, categories: {}, capabilities: {}, features: {} } },
      'redirects/platforms/acme',
    ],
  ],
  addressesAreSecure: [
    ['a plain http address of a product', withRest({ products: { size: product } }), 'products/size/status'],
    [
      'a plain http address of an offering',
      acme([], { offerings: { cloud: { ...cloud, sources: [insecure] } } } as never),
      'platforms/acme/offerings/cloud',
    ],
    [
      'a plain http address of a value',
      acme([], { values: { size: [{ value: 1, sources: [insecure], recorded: '2026-11' }] } } as never),
      'platforms/acme/values/size',
    ],
    [
      'a plain http address',
      acme([['a', 'A.', { sources: [{ ...source, url: 'http://example.org' }] }]]),
      'platforms/acme/training/a',
    ],
    [
      'an archive by plain http',
      acme([['a', 'A.', { sources: [{ ...source, archive: 'http://example.org' }] }]]),
      'platforms/acme/training/a',
    ],
    [
      'a plain http address of a concept',
      acme([], {
        introduction: {
          summary: 'S.',
          concepts: [{ term: 'T', aliases: [], definition: 'D.', sources: [{ ...source, url: 'http://example.org' }] }],
        },
      } as never),
      'platforms/acme/concepts/T',
    ],
    [
      'a plain http address of a name',
      acme([], { names: [{ name: 'N', sources: [{ ...source, url: 'http://example.org' }] }] } as never),
      'platforms/acme/names/N',
    ],
    [
      'a plain http address of the status',
      acme([], { status: { is: 'active', sources: [{ ...source, url: 'http://example.org' }] } } as never),
      'platforms/acme/status',
    ],
  ],
  denialsAreSourced: [
    [
      'a new denial without a source',
      acme([['no-drift', 'None.', { support: { drift: { how: 'none' } }, recorded: '2026-11' }]]),
      'platforms/acme/training/no-drift',
    ],
  ],
  denialsAreNamed: [
    [
      'a denial whose slug does not tell',
      acme([['drift', 'None.', { support: { drift: { how: 'none' } } }]]),
      'platforms/acme/training/drift',
    ],
    [
      'a claim whose slug denies',
      acme([['no-drift', 'It is.', { support: { drift: { how: 'native' } } }]]),
      'platforms/acme/training/no-drift',
    ],
  ],
  textsArePlain: [
    [
      'markup in what a measure is',
      withRest({ measures: { size: { ...measure, definition: '**A**.' } } }),
      'measures/size',
    ],
    ['a Markdown link', acme([['a', 'See [this](https://example.org).']]), 'platforms/acme/training/a'],
    ['an HTML element', acme([['a', 'A <b>bold</b> claim.']]), 'platforms/acme/training/a'],
    ['a code span', acme([['a', 'Run `serve`.']]), 'platforms/acme/training/a'],
    ['the beginning of a formula', acme([['a', '=1+1']]), 'platforms/acme/training/a'],
    ['an empty text', acme([['a', ' ']]), 'platforms/acme/training/a'],
    ['markup in what a bar is about', judged([], { scope: 'A **bar**' }), 'capabilities/tuning/bar'],
    [
      'the beginning of a formula in a criterion',
      judged([], { also: [{ id: 'two', text: '=1+1' }] }),
      'capabilities/tuning/bar',
    ],
    ['markup in a mechanism', judged([], { how: { '`script`': 'custom' } }), 'capabilities/tuning/bar'],
    ['markup in a near miss', judged([], { elsewhere: { '<b>log</b>': [] } }), 'capabilities/tuning/bar'],
    ['two spaces', acme([['a', 'It  runs.']]), 'platforms/acme/training/a/text'],
    [
      'a mark of direction in a title',
      acme([['a', 'It.', { sources: [{ ...source, title: 'A \u202e page' }] }]]),
      'platforms/acme/training/a/sources/0/title',
    ],
    ['a soft hyphen in a vendor', acme([], { vendor: 'Ac\u00adme' } as never), 'platforms/acme/vendor'],
    [
      'a zero-width space in a name',
      withRest({ measures: { size: { ...measure, name: 'Si\u200bze' } } }),
      'measures/size/name',
    ],
    [
      'markup in the reason of a retirement',
      acme([], {
        history: [{ ...feature('a', 'A.'), category: 'training', retired: { ...retired, reason: 'Gone **away**.' } }],
      } as never),
      'platforms/acme/history/training/a/retired',
    ],
  ],
  textsAreNeutral: [
    ['praise', acme([['a', 'A Seamless experience.']]), 'platforms/acme/training/a'],
    ['praise in a criterion', judged([], { also: [{ id: 'two', text: 'it is robust' }] }), 'capabilities/tuning/bar'],
    [
      'praise in a summary',
      acme([], { introduction: { summary: 'An industry-leading tool.', concepts: [] } } as never),
      'platforms/acme/introduction',
    ],
  ],
  textsPraiseNothing: [
    ['superlatives in a row', acme([['a', 'Katib is the best and cheapest tuner.']]), 'platforms/acme/training/a'],
  ],
  textsCompareNoRivals: [
    ['a comparison with rivals', acme([['a', 'It is faster than other platforms.']]), 'platforms/acme/training/a'],
  ],
  statementsStandOnce: [
    [
      'the same statement twice',
      acme([
        ['a', 'It trains the models.'],
        ['b', 'It trains models'],
      ]),
      'platforms/acme/training/b',
    ],
  ],
  eventsAreToldAsPast: [
    ['an event in the present', acme([['a', 'It is released on 3 May 2021.']]), 'platforms/acme/training/a'],
    ['a dated one', acme([['a', 'Release 2 adds tuning.', { date: '2021-05' }]]), 'platforms/acme/training/a'],
    [
      'a reason in the present',
      acme([], {
        history: [
          { ...feature('a', 'A.'), category: 'training', retired: { ...retired, reason: 'It ends on 3 May 2026.' } },
        ],
      }),
      'platforms/acme/history/training/a/retired',
    ],
  ],
  eventsAreNotForeseen: [
    ['an event to come as past', acme([['a', 'It ended on 3 May 2027.']]), 'platforms/acme/training/a'],
    [
      'one after the day on which its page was read',
      acme([['a', 'It was retired in 2027.', { sources: [{ ...source, accessed: '2026-11-23' }] }]]),
      'platforms/acme/training/a',
    ],
    [
      'a reason that tells of one',
      acme([], {
        history: [
          { ...feature('a', 'A.'), category: 'training', retired: { ...retired, reason: 'It ended in May 2027.' } },
        ],
      }),
      'platforms/acme/history/training/a/retired',
    ],
  ],
  textsEndWithAFullStop: [
    ['a sentence without its end', acme([['a', 'Katib tunes models']]), 'platforms/acme/training/a'],
    [
      'a definition without its end',
      acme([], {
        introduction: { summary: 'S.', concepts: [{ term: 'T', aliases: [], definition: 'A word', sources: [] }] },
      } as never),
      'platforms/acme/concepts/T',
    ],
    [
      'a reason without its end',
      acme([], {
        history: [{ ...feature('a', 'A.'), category: 'training', retired: { ...retired, reason: 'It is gone' } }],
      } as never),
      'platforms/acme/history/training/a/retired',
    ],
  ],
};

describe('a sound content', () => {
  it('breaks no rule', () => {
    const sound = acme([['a', 'A is tuned.', { support: { tuning: { how: 'native' } }, sources: [source] }]]);
    expect(problemsOf(sound)).toEqual([]);
  });

  it('may deny for one offering what another has', () => {
    const sound = formed(
      [
        ['no-drift', 'None.', { support: { drift: { how: 'none' } }, only: ['own'] }],
        ['drift', 'It is.', { support: { drift: { how: 'native' } }, only: ['cloud'] }],
      ],
      { cloud, own },
    );
    expect(problemsOf(sound)).toEqual([]);
  });

  it('may deny for a form, or for a part, what the platform has', () => {
    const sound = formed(
      [
        ['no-drift', 'None.', { support: { drift: { how: 'none' } }, only: ['own', 'tool'] }],
        ['drift', 'It is.', { support: { drift: { how: 'native' } } }],
      ],
      { cloud, own, tool },
    );
    expect(problemsOf(sound)).toEqual([]);
  });

  it('may not have found in any form what a part by itself has', () => {
    const sound = formed(
      [['a', 'A.', { support: { hosting: { how: 'native' }, drift: { how: 'native' } } as never, only: ['tool'] }]],
      { cloud, tool: { ...tool, with: [] } },
    );
    const notFound = { hosting: '2026-11-02', drift: '2026-11-02' };
    const acmeOf = (offerings: object) => ({ ...sound.platforms['acme'], ...offerings, notFound });
    expect(problemsOf({ ...sound, platforms: { acme: acmeOf({}) as never } })).toEqual([]);
    const lifted = { ...sound, platforms: { acme: acmeOf({ offerings: { cloud, tool } }) as never } };
    expect(problemsOf(lifted).map(({ message }) => message)).toEqual([
      expect.stringContaining("found a claim of 'drift'"),
    ]);
  });

  it('may redirect an id to several, over other redirects', () => {
    const redirects = {
      platforms: { old: ['older', 'acme'], older: ['acme'] },
      categories: {},
      capabilities: {},
      features: {},
    };
    expect(problemsOf({ ...acme([]), redirects })).toEqual([]);
  });

  it('may tell of a day as past that was past when a page on it was read', () => {
    const read = { ...source, accessed: '2027-06-01' };
    const text = 'It was retired on 3 May 2027.';
    expect(problemsOf(acme([['a', text, { sources: [read] }]]))).toEqual([]);
    expect(problemsOf(acme([['a', text, { sources: [{ ...source, recorded: '2027-06' }] }]]))).toEqual([]);
    expect(problemsOf(acme([['a', text, { sources: [{ ...read, accessed: '2027-05-02' }] }]]))).toHaveLength(1);
  });

  it('may use words that only contain a marketing word', () => {
    expect(problemsOf(acme([['a', 'A misleading enrichment, simplyfied.']]))).toEqual([]);
  });
});

describe('the rule', () => {
  it('has a failing example, whichever it is', () => {
    expect(Object.keys(failing).sort()).toEqual(Object.keys(rules).sort());
  });

  for (const [rule, examples] of Object.entries(failing)) {
    it.each(examples)(`${rule} finds %s`, (_, content, path) => {
      const found = problemsOf(content).filter((problem) => problem.rule === rule);
      expect(found.map((problem) => problem.path)).toContain(path);
      for (const { message } of found) expect(message).toMatch(/^found .+, expected .+/);
    });
  }
});
