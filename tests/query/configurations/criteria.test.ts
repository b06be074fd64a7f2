import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import type { AcceptableLevel } from '../../../src/query/evaluate/question.ts';
import { aboutOneOf } from './arbitrary-platform.ts';
import { accepted, placeNamed } from './comparing.ts';
import { contentOf, form, kinds, part, type Statement, type Told } from './made-up.ts';
import { placesOf, verdictIn } from './oracle.ts';

// Of drift, a full claim shows see, tell and again; see is its core. Of login, form or token, and two of three others.
const offerings = { cloud: form('managed'), server: form('self-managed'), gate: part() };

const shows = (
  how: Support['how'],
  ids: string,
  only?: readonly string[],
  rest: Omit<Support, 'how' | 'shows'> = {},
): Statement => ({
  capability: 'drift',
  support: { how, ...(ids !== '' && { shows: ids.split(' ') }), ...rest },
  ...(only && { only }),
});

/** How a platform that is told so stands to these musts. */
function standing(told: Told, requirements: readonly string[], accept: readonly AcceptableLevel[] = accepted) {
  const [found] = evaluate(contentOf({ acme: told }), { requirements, accept }).platforms;
  if (found === undefined) throw new Error('expected one platform');
  return found;
}

describe('a criterion that is asked for by itself', () => {
  it.each<[what: string, statements: readonly Statement[], verdict: string, level: string]>([
    ['one claim that shows it with the core', [shows('native', 'see again')], 'met', 'native'],
    ['two claims, one of them of the core', [shows('native', 'see'), shows('native', 'again')], 'met', 'native'],
    ['a claim without the core', [shows('native', 'tell again')], 'unknown', 'unknown'],
    ['a claim of the core alone', [shows('native', 'see tell')], 'unknown', 'unknown'],
    ['a claim that does not say what it shows', [shows('native', '')], 'unknown', 'unknown'],
    [
      'such a claim beside one that shows it without the core',
      [shows('native', ''), shows('native', 'again')],
      'unknown',
      'unknown',
    ],
    ['a preview', [shows('native', 'see again', undefined, { stage: 'preview' })], 'met', 'preview'],
    ['an integration', [shows('integration', 'see again')], 'met', 'integration'],
    [
      'a native core, with the criterion in one’s own code alone',
      [shows('native', 'see'), shows('custom', 'again')],
      'unknown',
      'unknown',
    ],
    [
      'a native core beside the whole by own code',
      [shows('native', 'see'), shows('custom', 'see again')],
      'met',
      'custom',
    ],
    [
      'what a limit holds that no criterion says',
      [shows('native', 'see again', undefined, { partial: true })],
      'partly',
      'partial',
    ],
    ['a claim that another source denies', [shows('native', 'see again'), shows('none', '')], 'contested', 'native'],
    ['a denial of the capability', [shows('none', '')], 'unmet', 'none'],
    ['a denial beside claims that do not show it', [shows('native', 'see'), shows('none', '')], 'unknown', 'unknown'],
    [
      'a denial for a part of what does not show it',
      [shows('native', ''), shows('none', '', ['gate'])],
      'unknown',
      'unknown',
    ],
    ['a claim in a part', [shows('native', 'see'), shows('native', 'again', ['gate'])], 'met', 'native'],
    ['nothing recorded', [], 'unknown', 'unknown'],
  ])('stands by %s', (_, statements, verdict, level) => {
    for (const order of [statements, [...statements].reverse()]) {
      const found = standing({ offerings, statements: order }, ['drift/again']);
      expect(found.verdicts).toMatchObject([
        { id: 'drift/again', capability: 'drift', criterion: 'again', verdict, level },
      ]);
      expect(found.unsure).toEqual(['unknown', 'contested'].includes(verdict) ? ['drift/again'] : []);
      expect(found.fails).toEqual(verdict === 'unmet' ? ['drift/again'] : []);
    }
  });

  it('may be one of a core of which one is enough', () => {
    const statements = [{ capability: 'login', support: { how: 'native', shows: ['token', 'roles'] } as const }];
    const { verdicts } = standing({ offerings, statements }, [
      'login/token',
      'login/form',
      'login/roles',
      'login/groups',
    ]);
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(['met', 'unknown', 'met', 'unknown']);
  });

  it('is not found where the capability was looked for and not found', () => {
    const told = { offerings, statements: [], notFound: ['drift'] };
    expect(standing(told, ['drift/again']).verdicts).toMatchObject([{ verdict: 'not-found', level: 'not-found' }]);
  });

  it('is unmet where there is the capability, or the criterion, at no accepted level', () => {
    const whole = { offerings, statements: [shows('custom', '')] };
    expect(standing(whole, ['drift/again'], ['native']).verdicts).toMatchObject([
      { verdict: 'unmet', level: 'custom' },
    ]);
    const beside = { offerings, statements: [shows('native', 'see'), shows('custom', 'see again')] };
    expect(standing(beside, ['drift/again'], ['native']).verdicts).toMatchObject([
      { verdict: 'unmet', level: 'custom' },
    ]);
  });

  it('is met elsewhere where only another configuration shows it', () => {
    const statements = [
      shows('native', 'see', ['cloud']),
      shows('native', 'see again', ['server']),
      { capability: 'labels', support: { how: 'native' }, only: ['cloud'] } as const,
    ];
    const { configuration, verdicts, fails } = standing({ offerings, statements }, ['labels', 'drift/again']);
    expect(configuration.form).toBe('cloud');
    expect(verdicts[1]).toMatchObject({ verdict: 'elsewhere', elsewhere: ['server'], score: 0 });
    expect(fails).toEqual(['drift/again']);
  });

  it('earns nothing where it is unknown, and could earn all', () => {
    const found = standing({ offerings, statements: [shows('native', '')] }, ['drift', 'drift/again']);
    expect(found).toMatchObject({ score: 0.5, best: 1, unknown: 0.5, fails: [], unsure: ['drift/again'] });
  });

  it('is told apart from its capability, and from other criteria, wherever ids stand', () => {
    const told = {
      offerings,
      statements: [shows('native', 'see tell', ['cloud']), shows('native', 'see again', ['server'])],
    };
    const asked = ['drift', 'drift/tell', 'drift/again'];
    const { configuration, verdicts, otherForms } = standing(told, asked);
    expect(verdicts.map(({ id, capability }) => [id, capability])).toEqual(asked.map((id) => [id, 'drift']));
    expect(configuration.form).toBe('cloud');
    expect(otherForms.map(({ fails, changes }) => ({ fails, changes }))).toEqual([
      {
        fails: ['drift/tell'],
        changes: [
          { id: 'drift/tell', capability: 'drift', verdict: 'elsewhere' },
          { id: 'drift/again', capability: 'drift', verdict: 'met' },
        ],
      },
    ]);
  });
});

describe('a criterion of what one takes with an offering', () => {
  const bar = {
    ...kinds['login']?.bar,
    scope: 'A licence.',
    core: [{ id: 'free', text: 'it is free' }],
    also: [{ id: 'open', text: 'it is open' }],
    full: 'all',
  } as const;
  const content = (statements: readonly Statement[]) => {
    const made = contentOf({ acme: { offerings: { cloud: form(), gate: part(), studio: part() }, statements } });
    const licence = { ...made.capabilities['licence'], bar } as (typeof made.capabilities)[string];
    return { ...made, capabilities: { ...made.capabilities, licence } };
  };
  const says = (
    capability: string,
    ids: readonly string[],
    only: readonly string[],
    how: 'native' | 'custom' = 'native',
  ) => ({
    capability,
    support: { how, ...(ids.length > 0 && { shows: ids }) } as Support,
    only,
  });
  const verdictsOf = (...statements: readonly Statement[]) =>
    evaluate(content(statements), { requirements: ['licence/open', 'labels'] }).platforms[0]?.verdicts.map(
      ({ verdict }) => verdict,
    );

  it('binds what else is needed to the offerings that show it', () => {
    const labels = says('labels', [], ['studio']);
    const free = says('licence', ['free'], ['gate', 'studio']);
    expect(verdictsOf(free, says('licence', ['free', 'open'], ['studio']), labels)).toEqual(['partly', 'met']);
    expect(verdictsOf(free, says('licence', ['free', 'open'], ['gate']), labels)).toEqual(['partly', 'elsewhere']);
  });

  it('leaves also those that show it at a weaker level', () => {
    const strong = says('licence', ['free', 'open'], ['gate']);
    const weak = says('licence', ['free', 'open'], ['studio'], 'custom');
    expect(verdictsOf(strong, weak, says('labels', [], ['studio']))).toEqual(['partly', 'met']);
  });
});

describe('any platform, by the statements alone', () => {
  const asked = aboutOneOf({ capabilities: ['drift', 'login'] }).chain(({ capability, told }) => {
    const { core = [], also = [] } = kinds[capability]?.bar ?? {};
    const criteria = [...core, ...also].map(({ id }) => id);
    return fc.record({
      capability: fc.constant(capability),
      told: fc.constant(told),
      criterion: fc.constantFrom(...criteria),
      accept: fc.subarray(accepted, { minLength: 1 }),
    });
  });
  const many = { numRuns: 1000 };

  it('stands to one criterion as the configuration that is named for it does', () => {
    fc.assert(
      fc.property(asked, ({ capability, criterion, told, accept }) => {
        const { configuration, verdicts } = standing(told, [`${capability}/${criterion}`], accept);
        const place = placeNamed(placesOf(told), configuration);
        const content = contentOf({ acme: told });
        const oracle = place && verdictIn(content, 'acme', capability, place, accept, criterion);
        expect({ verdict: verdicts[0]?.verdict, level: verdicts[0]?.level }).toEqual(oracle);
      }),
      many,
    );
  });

  it('has no criterion without its capability', () => {
    fc.assert(
      fc.property(asked, ({ capability, criterion, told, accept }) => {
        const isMet = (requirement: string) =>
          ['met', 'partly', 'contested'].includes(standing(told, [requirement], accept).verdicts[0]?.verdict ?? '');
        // A part of a capability is there at the level `partial`.
        fc.pre(accept.includes('partial'));
        if (isMet(`${capability}/${criterion}`)) expect(isMet(capability)).toBe(true);
      }),
      many,
    );
  });
});
