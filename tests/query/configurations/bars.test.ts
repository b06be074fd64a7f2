import { describe, expect, it } from 'vitest';
import type { Support } from '../../../src/model/support.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { contentOf, form, part, type Statement } from './made-up.ts';

// Of drift, a full claim shows see, tell and again; see is its core. Of login, form or token, and two of three others.
const offerings = { cloud: form('managed'), server: form('self-managed'), engine: part({ alone: true }), gate: part() };

type Rest = Omit<Support, 'how' | 'shows'>;
const shows = (how: Support['how'], ids: string, only?: readonly string[], rest: Rest = {}): Statement => ({
  capability: 'drift',
  support: { how, ...(ids !== '' && { shows: ids.split(' ') }), ...rest },
  ...(only && { only }),
});
const preview: Rest = { stage: 'preview' };
const deprecated: Rest = { stage: 'deprecated' };
const partial: Rest = { partial: true };

const whole = 'see tell again';

describe('what claims show, united', () => {
  it.each<[what: string, statements: readonly Statement[], level: string, missing: string, only?: string]>([
    ['one that shows all', [shows('native', whole)], 'native', ''],
    ['one that does not say what it shows', [shows('native', '')], 'native', ''],
    ['one that falls short', [shows('native', 'see tell')], 'partial', 'again'],
    ['the core alone', [shows('native', 'see')], 'partial', 'tell again'],
    ['two that complete each other', [shows('native', 'see tell'), shows('native', 'see again')], 'native', ''],
    ['two of which one shows no core', [shows('native', 'see'), shows('native', 'tell again')], 'native', ''],
    ['what shows no core, by itself', [shows('native', 'tell again')], 'unknown', ''],
    ['what shows no core, and is denied', [shows('native', 'tell again'), shows('none', '')], 'none', ''],
    [
      'a preview core, the rest generally available',
      [shows('native', 'see', undefined, preview), shows('native', 'tell again')],
      'preview',
      '',
    ],
    [
      'a core, the rest in preview',
      [shows('native', 'see'), shows('native', 'see tell again', undefined, preview)],
      'preview',
      '',
    ],
    ['a preview that falls short', [shows('native', 'see tell', undefined, preview)], 'partial', 'again'],
    ['a native core, the rest custom', [shows('native', 'see'), shows('custom', whole)], 'partial', 'tell again'],
    [
      'an integrated core, the rest native',
      [shows('integration', 'see'), shows('native', 'tell again')],
      'integration',
      'tell again',
    ],
    ['an integration that falls short', [shows('integration', 'see again')], 'integration', 'tell'],
    [
      'integrations that complete each other',
      [shows('integration', 'see again'), shows('integration', 'see tell')],
      'integration',
      '',
    ],
    ['one’s own code that falls short', [shows('custom', 'see')], 'custom', 'tell again'],
    [
      'a deprecated whole beside a live part',
      [shows('native', whole, undefined, deprecated), shows('native', 'see')],
      'partial',
      'tell again',
    ],
    ['nothing but what is deprecated', [shows('native', 'see', undefined, deprecated)], 'deprecated', 'tell again'],
    ['a limit that no criterion says', [shows('native', whole, undefined, partial)], 'partial', ''],
    [
      'such a limit beside the core',
      [shows('native', whole, undefined, partial), shows('native', 'see')],
      'native',
      '',
    ],
    [
      'two such limits',
      [shows('native', 'see tell', undefined, partial), shows('native', 'see again', undefined, partial)],
      'partial',
      '',
    ],
    ['the rest in one part', [shows('native', 'see'), shows('native', 'tell again', ['gate'])], 'native', '', 'gate'],
    [
      'the rest in either of two parts',
      [shows('native', 'see'), shows('native', 'tell again', ['gate']), shows('native', 'tell again', ['engine'])],
      'native',
      '',
      'engine gate',
    ],
    [
      'the rest shared by two parts',
      [shows('native', 'see'), shows('native', 'tell', ['gate']), shows('native', 'again', ['engine'])],
      'native',
      '',
      'engine gate',
    ],
    [
      'the rest in one form',
      [shows('native', 'see'), shows('native', 'tell again', ['server'])],
      'native',
      '',
      'server',
    ],
    [
      'what different forms show',
      [shows('native', 'see tell', ['cloud']), shows('native', 'see again', ['server'])],
      'partial',
      'again',
      'cloud server',
    ],
    [
      'a part by itself, with what only the form shows',
      [shows('native', 'see tell', ['engine']), shows('native', 'again', ['server'])],
      'native',
      '',
      'engine server',
    ],
    [
      'a denied part, whose criteria do not count',
      [shows('native', 'see tell'), shows('native', 'again', ['gate']), shows('none', '', ['gate'])],
      'partial',
      'again',
    ],
    [
      'a denied form, in which nothing is left',
      [shows('native', 'see tell'), shows('native', 'see again', ['cloud']), shows('none', '', ['cloud'])],
      'partial',
      'again',
    ],
  ])('%s', (_, statements, level, missing, only) => {
    for (const order of [statements, [...statements].reverse()]) {
      const answer = supportOf(contentOf({ acme: { offerings, statements: order } }), 'acme', 'drift');
      expect({
        level: answer.level,
        missing: answer.missing.join(' '),
        only: answer.only && [...answer.only].sort().join(' '),
        limited: answer.limited,
      }).toEqual({
        level,
        missing,
        only,
        limited: level === 'partial' || missing !== '',
      });
    }
  });

  it('needs as many of the other criteria as the bar says, and one of its core', () => {
    const answerOf = (...ids: readonly string[]) => {
      const statements = [{ capability: 'login', support: { how: 'native', shows: ids } as const }];
      const { level, limited, missing } = supportOf(contentOf({ acme: { offerings, statements } }), 'acme', 'login');
      return { level, limited, missing };
    };
    expect(answerOf('token', 'roles', 'audit')).toEqual({ level: 'native', limited: false, missing: ['groups'] });
    expect(answerOf('form', 'audit')).toEqual({ level: 'partial', limited: true, missing: ['roles', 'groups'] });
    expect(answerOf('roles', 'groups', 'audit')).toEqual({ level: 'unknown', limited: false, missing: [] });
  });

  it('is met elsewhere, where only another configuration shows enough', () => {
    const statements = [
      shows('native', 'see', ['cloud']),
      shows('native', whole, ['server']),
      shows('none', '', ['engine']),
    ];
    const other: Statement = { capability: 'labels', support: { how: 'native' }, only: ['cloud'] };
    const content = contentOf({ acme: { offerings, statements: [...statements, other] } });
    const [found] = evaluate(content, {
      requirements: ['labels', { capability: 'drift', accept: ['native'] }],
    }).platforms;
    expect(found?.configuration.form).toBe('cloud');
    expect(found?.verdicts[1]).toMatchObject({
      verdict: 'elsewhere',
      level: 'partial',
      elsewhere: ['server'],
      score: 0,
    });
  });
});
