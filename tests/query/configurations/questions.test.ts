import { describe, expect, it } from 'vitest';
import type { Offering } from '../../../src/model/offering.ts';
import { evaluate } from '../../../src/query/evaluate/evaluate.ts';
import { apart, contentOf, ended, form, part, type Statement } from './made-up.ts';

const offerings = {
  cloud: form('managed'),
  server: form('self-managed'),
  engine: part({ with: ['cloud'], alone: true }),
  studio: part({ with: ['cloud'] }),
  annex: apart,
};

const native = (capability: string, ...only: readonly string[]): Statement => ({
  capability,
  support: { how: 'native' },
  ...(only.length > 0 && { only }),
});
const denied = (capability: string, ...only: readonly string[]): Statement => ({
  capability,
  support: { how: 'none' },
  ...(only.length > 0 && { only }),
});

interface Asked {
  readonly musts: readonly string[];
  readonly statements: readonly Statement[];
  readonly notFound?: readonly string[];
  readonly sameOffering?: boolean;
  readonly of?: Readonly<Record<string, Offering>>;
}

/** How the platform stands in the configuration that it is ranked by. */
function standing({ musts, statements, notFound = [], sameOffering = false, of = offerings }: Asked) {
  const content = contentOf({ acme: { offerings: of, statements, notFound } });
  const [found] = evaluate(content, { requirements: musts, sameOffering }).platforms;
  if (found === undefined) throw new Error('expected the one platform');
  return found;
}

const verdicts = (asked: Asked) => standing(asked).verdicts.map(({ verdict }) => verdict);
const both = ['drift', 'login'];

describe('a question of several musts', () => {
  it('is answered by one form: what another one has is elsewhere', () => {
    const found = standing({ musts: both, statements: [native('drift', 'cloud'), native('login', 'server')] });
    expect(found.verdicts.map(({ verdict }) => verdict).sort()).toEqual(['elsewhere', 'met']);
    const away = found.verdicts.find(({ verdict }) => verdict === 'elsewhere');
    const isInCloud = found.configuration.form === 'cloud';
    expect(away).toMatchObject({ score: 0, level: 'unknown', elsewhere: [isInCloud ? 'server' : 'cloud'] });
    expect(found).toMatchObject({ fails: [away?.capability], score: 0.5, best: 0.5 });
  });

  it('is answered by the parts of one form together, unless one offering is to do it all', () => {
    const statements = [native('drift', 'engine'), native('login', 'studio')];
    expect(standing({ musts: both, statements })).toMatchObject({ configuration: { form: 'cloud' }, fails: [] });
    const alike = standing({ musts: both, statements, sameOffering: true });
    expect(alike.verdicts.map(({ verdict }) => verdict).sort()).toEqual(['elsewhere', 'met']);
  });

  it('is answered by one part with its form, where one offering is to do it all', () => {
    const statements = [native('drift', 'studio'), native('login', 'cloud')];
    expect(verdicts({ musts: both, statements, sameOffering: true })).toEqual(['met', 'met']);
  });

  it('is not answered by what stands apart or has ended', () => {
    const of = { ...offerings, old: ended(form()) };
    expect(verdicts({ musts: ['drift'], statements: [native('drift', 'annex')] })).toEqual(['unknown']);
    expect(verdicts({ musts: ['drift'], statements: [native('drift', 'old')], of })).toEqual(['unknown']);
  });

  it('leaves what was looked for and not found a gap in every form, whatever a part has by itself', () => {
    const statements = [native('cluster', 'engine'), native('drift', 'cloud'), denied('login', 'engine')];
    const found = standing({ musts: ['cluster', 'drift'], statements, notFound: ['cluster'] });
    expect(found).toMatchObject({ configuration: { form: 'cloud' }, unsure: ['cluster'], fails: [], best: 1 });
    expect(found.verdicts.map(({ verdict }) => verdict)).toEqual(['not-found', 'met']);
  });

  it('is not asked of a platform of which nothing is left, unless it is wanted', () => {
    const content = contentOf({
      acme: { offerings: { old: ended(form()) }, statements: [native('drift'), native('drift', 'old')] },
    });
    const { platforms, aside } = evaluate(content, { requirements: ['drift'] });
    expect([platforms, aside.map(({ platform }) => platform)]).toEqual([[], ['acme']]);
    const [found] = evaluate(content, { requirements: ['drift'], includeDiscontinued: true }).platforms;
    expect(found?.verdicts.map(({ verdict }) => verdict)).toEqual(['unknown']);
  });

  it('is failed where a form denies it, though nothing is said of another', () => {
    const found = standing({ musts: ['drift'], statements: [denied('drift', 'cloud')] });
    expect(found).toMatchObject({ fails: ['drift'], best: 0, configuration: { form: 'cloud' } });
  });

  it('is met in part only where a part that the claim names lacks it', () => {
    const statements = [native('drift', 'cloud', 'studio'), denied('drift', 'studio')];
    expect(standing({ musts: ['drift'], statements }).verdicts).toMatchObject([
      { verdict: 'partly', except: ['studio'] },
    ]);
  });

  it('is contested where a part is denied by name, beside its form', () => {
    const statements = [native('drift', 'studio'), denied('drift', 'cloud', 'studio')];
    expect(verdicts({ musts: ['drift'], statements })).toEqual(['contested']);
  });

  it('is contested, not elsewhere, where a part by itself is all that has it, and is denied too', () => {
    const of = { ...offerings, lone: part({ with: [], alone: true }) };
    const statements = [native('drift', 'lone'), denied('drift', 'lone')];
    expect(verdicts({ musts: ['drift'], statements, of })).toEqual(['contested']);
  });

  it('is met in part only where a part of the form lacks it', () => {
    const found = standing({ musts: ['drift'], statements: [native('drift', 'cloud'), denied('drift', 'studio')] });
    expect(found.verdicts).toMatchObject([{ verdict: 'partly', only: ['cloud'], except: ['studio'] }]);
  });
});

describe('a question of both kinds of delivery', () => {
  const musts = ['self-hosted', 'managed-service'];

  it.each([
    { where: 'two forms', of: offerings, scopes: [['server'], ['cloud']] },
    { where: 'a part by itself', of: { only: part({ with: [], alone: true }) }, scopes: [['only'], ['only']] },
    { where: 'a platform that names no form', of: {}, scopes: [[], []] },
  ])('is met in no configuration of $where', ({ of, scopes: [own = [], run = []] }) => {
    const statements = [native('self-hosted', ...own), native('managed-service', ...run)];
    expect([...verdicts({ musts, statements, of })].sort()).toEqual(['elsewhere', 'met']);
  });
});

describe('a must that is a property of the product that one takes', () => {
  const musts = ['licence', 'login'];

  it('is not met by the licence of one product and the login of another', () => {
    const found = standing({ musts, statements: [native('licence', 'engine'), native('login', 'studio')] });
    expect(found.fails).toHaveLength(1);
    expect(found.verdicts.map(({ verdict }) => verdict).sort()).toEqual(['elsewhere', 'met']);
  });

  it.each([
    { what: 'of the same product', statements: [native('licence', 'engine'), native('login', 'engine')] },
    {
      what: 'of any part, where the licence is of the platform',
      statements: [native('licence'), native('login', 'studio')],
    },
  ])('is met with a login $what', ({ statements }) => {
    expect(verdicts({ musts, statements })).toEqual(['met', 'met']);
  });

  it.each([
    { what: 'of the form', statements: [native('licence', 'engine'), native('login', 'cloud')] },
    { what: 'of the platform', statements: [native('licence', 'engine'), native('login')] },
  ])('is met in part with a login $what, because the licence of a part is not that of the whole', ({ statements }) => {
    expect(verdicts({ musts, statements })).toEqual(['partly', 'met']);
  });

  it('restricts nothing where no product has it', () => {
    expect(verdicts({ musts, statements: [native('login', 'studio')] })).toEqual(['unknown', 'met']);
  });

  it('restricts nothing where it is only wished for', () => {
    const content = contentOf({
      acme: { offerings, statements: [native('licence', 'engine'), native('login', 'studio')] },
    });
    const [found] = evaluate(content, {
      requirements: [{ capability: 'licence', priority: 'should' }, 'login'],
    }).platforms;
    expect(found?.verdicts.map(({ verdict }) => verdict)).toEqual(['partly', 'met']);
  });
});
