import { describe, expect, it } from 'vitest';
import type { How, Support } from '../../../src/model/support.ts';
import { supportOf } from '../../../src/query/support/support-of.ts';
import { apart, contentOf, ended, form, part, type Statement, searchedOn } from './made-up.ts';

/** Two forms; a part of each, one of them also sold by itself; something beside them; and one of each that has ended. */
const offerings = {
  cloud: form('managed'),
  server: form('self-managed'),
  engine: part({ with: ['cloud'], alone: true }),
  gateway: part({ with: ['server'] }),
  annex: apart,
  'old-form': ended(form('managed')),
  'old-part': ended(part({ alone: true })),
};

const says = (how: How, only?: readonly string[], capability = 'drift'): Statement => ({
  capability,
  support: { how, ...(how === 'integration' && { via: ['Other'] }) } satisfies Support,
  ...(only && { only }),
});

function answer(statements: readonly Statement[], offering?: string, notFound: readonly string[] = []) {
  const content = contentOf({ acme: { offerings, statements, notFound } });
  const [first] = statements;
  return supportOf(content, 'acme', first?.capability ?? 'drift', { offering });
}

/** What is answered, without what is empty. */
function summary(statements: readonly Statement[], offering?: string) {
  const { level, only, except, contested } = answer(statements, offering);
  return { level, ...(only && { only: [...only].sort() }), ...(except && { except: [...except].sort() }), contested };
}

describe.each(['drift', 'cluster', 'licence'])('a claim of %s', (capability) => {
  // A property of a form is not lifted to it by a part that is sold by itself.
  const lifted = capability === 'cluster' ? 'unknown' : 'native';

  it.each([
    { only: undefined, cloud: 'native', server: 'native', engine: 'unknown', platform: 'native' },
    { only: ['cloud'], cloud: 'native', server: 'unknown', engine: 'unknown', platform: 'native' },
    { only: ['server'], cloud: 'unknown', server: 'native', engine: 'unknown', platform: 'native' },
    { only: ['engine'], cloud: lifted, server: 'unknown', engine: 'native', platform: 'native' },
    { only: ['gateway'], cloud: 'unknown', server: 'native', engine: 'unknown', platform: 'native' },
    { only: ['annex'], cloud: 'unknown', server: 'unknown', engine: 'unknown', platform: 'unknown' },
    { only: ['old-form'], cloud: 'unknown', server: 'unknown', engine: 'unknown', platform: 'unknown' },
    { only: ['old-part'], cloud: 'unknown', server: 'unknown', engine: 'unknown', platform: 'unknown' },
    { only: ['annex', 'server'], cloud: 'unknown', server: 'native', engine: 'unknown', platform: 'native' },
    { only: ['cloud', 'gateway'], cloud: 'native', server: 'native', engine: 'unknown', platform: 'native' },
  ])('limited to $only holds in cloud: $cloud, server: $server, engine alone: $engine', ({ only, ...expected }) => {
    const claim = [says('native', only, capability)];
    const levels = Object.fromEntries(
      ['cloud', 'server', 'engine'].map((asked) => [asked, answer(claim, asked).level]),
    );
    expect({ ...levels, platform: answer(claim).level }).toEqual(expected);
  });

  it('names the offerings that the level is limited to, of those that can be run', () => {
    expect(answer([says('native', undefined, capability)]).only).toBeUndefined();
    expect(answer([says('native', ['annex', 'server', 'old-part'], capability)]).only).toEqual(['server']);
    expect(answer([says('native', ['engine'], capability)]).only).toEqual(['engine']);
  });

  it('is listed, marked, where it is made of what stands apart or has ended', () => {
    const asideOf = (only: readonly string[]) => answer([says('native', only, capability)]).claims[0]?.aside;
    expect(asideOf(['annex'])).toBe('apart');
    expect(asideOf(['old-form'])).toBe('ended');
    expect(asideOf(['old-part'])).toBe('ended');
    expect(asideOf(['server'])).toBeUndefined();
  });

  it('is the answer for an offering apart, of which it is made', () => {
    expect(answer([says('native', ['annex'], capability)], 'annex').level).toBe('native');
    expect(answer([says('native', undefined, capability)], 'annex').level).toBe('unknown');
  });

  it('holds for a part that is used in a form only in that form', () => {
    expect(answer([says('native', ['server'], capability)], 'gateway').level).toBe('native');
    expect(answer([says('native', ['cloud'], capability)], 'gateway').level).toBe('unknown');
    expect(answer([says('native', undefined, capability)], 'gateway').level).toBe('native');
  });
});

describe('a claim of one kind of delivery', () => {
  it('holds in no form of the other kind', () => {
    const claim = [says('native', undefined, 'self-hosted')];
    expect(answer(claim, 'cloud').level).toBe('unknown');
    expect(answer(claim, 'server').level).toBe('native');
  });
});

describe('a denial', () => {
  const cases: readonly { what: string; statements: readonly Statement[]; expected: object }[] = [
    {
      what: 'of the platform, beside a claim of the platform',
      statements: [says('native'), says('none')],
      expected: { level: 'native', contested: true },
    },
    {
      what: 'of the platform, beside a claim of a form',
      statements: [says('native', ['cloud']), says('none')],
      expected: { level: 'native', only: ['cloud'], except: ['server'], contested: false },
    },
    {
      what: 'of the platform, beside a claim of a part',
      statements: [says('native', ['gateway']), says('none')],
      expected: { level: 'native', only: ['gateway'], except: ['cloud', 'server'], contested: false },
    },
    {
      what: 'of the platform, beside an integration of the platform',
      statements: [says('integration'), says('none')],
      expected: { level: 'integration', contested: false },
    },
    {
      what: 'of the platform, beside a claim of the platform and one of a form',
      statements: [says('native'), says('native', ['cloud']), says('none')],
      expected: { level: 'native', only: ['cloud'], except: ['server'], contested: false },
    },
    {
      what: 'of a form, beside a claim of the platform',
      statements: [says('native'), says('none', ['cloud'])],
      expected: { level: 'native', except: ['cloud'], contested: false },
    },
    {
      what: 'of a form, beside a claim of the platform and an integration of the form',
      statements: [says('native'), says('integration', ['cloud']), says('none', ['cloud'])],
      expected: { level: 'native', except: ['cloud'], contested: false },
    },
    {
      what: 'of a form, beside a claim of the form',
      statements: [says('native', ['cloud']), says('none', ['cloud'])],
      expected: { level: 'native', only: ['cloud'], contested: true },
    },
    {
      what: 'of one form, beside a claim of both',
      statements: [says('native', ['cloud', 'server']), says('none', ['cloud'])],
      expected: { level: 'native', only: ['server'], except: ['cloud'], contested: false },
    },
    {
      what: 'of a form, beside a claim of its part',
      statements: [says('native', ['gateway']), says('none', ['server'])],
      expected: { level: 'native', only: ['gateway'], except: ['server'], contested: false },
    },
    {
      what: 'of a part, beside a claim of the platform',
      statements: [says('native'), says('none', ['gateway'])],
      expected: { level: 'native', except: ['gateway'], contested: false },
    },
    {
      what: 'of a part, beside a claim of its form and of the part',
      statements: [says('native', ['server', 'gateway']), says('none', ['gateway'])],
      expected: { level: 'native', only: ['server'], except: ['gateway'], contested: false },
    },
    {
      what: 'of a part, beside a claim of the part',
      statements: [says('native', ['gateway']), says('none', ['gateway'])],
      expected: { level: 'native', only: ['gateway'], contested: true },
    },
    {
      what: 'of a form and its part, beside a claim of the part',
      statements: [says('native', ['gateway']), says('none', ['server', 'gateway'])],
      expected: { level: 'native', only: ['gateway'], except: ['server'], contested: true },
    },
    {
      what: 'of a part by itself, beside a claim of the platform and an integration of the part',
      statements: [says('native'), says('integration', ['engine']), says('none', ['engine'])],
      expected: { level: 'native', except: ['engine'], contested: false },
    },
    {
      what: 'of what stands apart or has ended, beside a claim of the platform',
      statements: [says('native'), says('none', ['annex', 'old-part'])],
      expected: { level: 'native', contested: false },
    },
    { what: 'of the platform alone', statements: [says('none')], expected: { level: 'none', contested: false } },
    {
      what: 'of a form and of a part, alone',
      statements: [says('none', ['cloud']), says('none', ['gateway'])],
      expected: { level: 'none', only: ['cloud', 'gateway'], contested: false },
    },
  ];

  it.each(cases.map((each) => [each.what, each] as const))('%s is told', (_what, { statements, expected }) => {
    expect(summary(statements)).toEqual(expected);
  });

  it('of a form beats what is said of the platform, in that form', () => {
    const statements = [says('native'), says('none', ['cloud'])];
    expect(summary(statements, 'cloud')).toEqual({ level: 'none', only: ['cloud'], contested: false });
    expect(summary(statements, 'server')).toEqual({ level: 'native', contested: false });
  });
});

describe('what was looked for and not found', () => {
  it('is told of the platform, of its forms and of the parts in them', () => {
    for (const asked of [undefined, 'cloud', 'server', 'gateway']) {
      expect(answer([], asked, ['drift']), asked).toMatchObject({ level: 'not-found', lookedOn: searchedOn });
    }
  });

  it('is told of nothing that does not carry the whole', () => {
    for (const asked of ['engine', 'annex', 'old-form', 'old-part']) {
      const { level, lookedOn } = answer([], asked, ['drift']);
      expect({ asked, level, lookedOn }).toEqual({ asked, level: 'unknown', lookedOn: undefined });
    }
  });
});
