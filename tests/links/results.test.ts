import { describe, expect, it } from 'vitest';
import { InvalidArgumentError } from '../../src/errors/invalid-argument-error.ts';
import { outcomesToKeep, type Results, resultsFrom } from '../../src/links/results.ts';
import { isPassing, verdictNames } from '../../src/links/verdict.ts';

const url = 'https://example.org/';
const checked = '2026-11-30T10:00:00.000Z';
const whole = {
  begun: '2026-11-30T09:00:00.000Z',
  outcomes: { [url]: { verdict: 'ok', checked, status: 200 } },
} as const;
const withOutcome = (outcome: unknown) => ({ ...whole, outcomes: { [url]: outcome } });

describe('a file of results', () => {
  it('is taken as it was written', () => {
    const hops = [{ status: 301, to: 'https://example.org/new' }];
    const results = {
      ...whole,
      ended: checked,
      outcomes: { [url]: { verdict: 'moved', checked, status: 200, hops, to: url, reason: 'x', notBefore: checked } },
    };
    expect(resultsFrom(JSON.parse(JSON.stringify(results)))).toEqual(results);
  });

  it.each<[string, unknown]>([
    ['results', []],
    ['results', null],
    ['results.begun', { ...whole, begun: 'yesterday' }],
    ['results.ended', { ...whole, ended: 0 }],
    ['results.outcomes', { ...whole, outcomes: [] }],
    ['results.outcomes["https://example.org/"]', withOutcome('ok')],
    ['results.outcomes["https://example.org/"].verdict', withOutcome({ verdict: 'fine', checked })],
    ['results.outcomes["https://example.org/"].checked', withOutcome({ verdict: 'ok', checked: '2026-11-30' })],
    ['results.outcomes["https://example.org/"].status', withOutcome({ verdict: 'ok', checked, status: '200' })],
    ['results.outcomes["https://example.org/"].hops', withOutcome({ verdict: 'ok', checked, hops: [{ to: url }] })],
    ['results.outcomes["https://example.org/"].to', withOutcome({ verdict: 'ok', checked, to: 1 })],
  ])('that is none is refused, at %s: %j', (place, value) => {
    expect(() => resultsFrom(value)).toThrow(InvalidArgumentError);
    expect(() => resultsFrom(value)).toThrow(place);
  });
});

describe('results of earlier', () => {
  const early = '2026-11-29T10:00:00.000Z';
  const results = (rest: Partial<Results>): Results => ({
    ...whole,
    outcomes: Object.fromEntries(
      verdictNames.flatMap((verdict) => [
        [`https://example.org/late/${verdict}`, { verdict, checked }],
        [`https://example.org/early/${verdict}`, { verdict, checked: early }],
      ]),
    ),
    ...rest,
  });
  const kept = (...args: Parameters<typeof outcomesToKeep>) => [...outcomesToKeep(...args).keys()].sort();
  const late = verdictNames.map((verdict) => `https://example.org/late/${verdict}`);
  const settled = (when: string) =>
    verdictNames.filter((verdict) => !isPassing(verdict)).map((verdict) => `https://example.org/${when}/${verdict}`);

  it('are taken over of a check that was interrupted, if they are of it', () => {
    expect(kept(results({}), undefined)).toEqual([...late].sort());
  });

  it('are not taken over of a check that ended, and none where there is no file', () => {
    expect(kept(results({ ended: checked }), undefined)).toEqual([]);
    expect(kept(undefined, '2026-11')).toEqual([]);
  });

  it('are taken over since a day or a month, if they are settled', () => {
    expect(kept(results({ ended: checked }), '2026-11-30')).toEqual(settled('late').sort());
    expect(kept(results({ ended: checked }), '2026-11')).toEqual([...settled('late'), ...settled('early')].sort());
    expect(kept(results({}), '2026-11')).toEqual([...late, ...settled('early')].sort());
  });
});
