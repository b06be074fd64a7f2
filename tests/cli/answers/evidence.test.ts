import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastReadOf, shortened } from '../../../src/cli/answers/verdicts.ts';
import { json, printed } from './printed.ts';

describe('a statement that only mentions something', () => {
  it('is cut between words, and only where more than forty characters go', () => {
    const texts = fc.array(fc.stringMatching(/^[a-zé.]{1,14}$/), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(texts, (words) => {
        const text = words.join(' ');
        const said = shortened(text);
        expect(said !== text).toBe(text.length > 160);
        if (said === text) return;
        const kept = said.replace(/ …$/, '');
        expect(said).toBe(`${kept} …`);
        expect(text.startsWith(`${kept} `)).toBe(true);
        expect(text.length - kept.length).toBeGreaterThan(40);
      }),
    );
  });

  it('stays whole where it has no space to be cut at', () => {
    expect(shortened('a'.repeat(240))).toBe('a'.repeat(240));
  });
});

describe('of the pages of a claim', () => {
  const page = (url: string, accessed?: string) => ({ title: url, url, ...(accessed !== undefined && { accessed }) });

  it('the one that was read last is shown, and of several the first', () => {
    const pages = [page('never'), page('early', '2026-11-01'), page('late', '2026-11-23'), page('too', '2026-11-23')];
    expect(lastReadOf(pages).map(({ url }) => url)).toEqual(['late']);
    expect(lastReadOf([page('a'), page('b')]).map(({ url }) => url)).toEqual(['a']);
    expect(lastReadOf([])).toEqual([]);
  });
});

describe('evaluate', () => {
  const asked = ['evaluate', '--must', 'self-hosted,single-sign-on', '--platform', 'h2o,kubeflow,dataiku'];

  it('shows or counts every statement that claims a requirement', async () => {
    const said = await printed(1000, ...asked);
    const { platforms } = await json(...asked);
    const counted = [...said.matchAll(/and (\d+) more that claims? it/g)].map(([, count]) => Number(count));
    const holding = platforms.flatMap(({ verdicts }: { verdicts: { claims: Claim[] }[] }) =>
      verdicts.map(({ claims }) => claims.filter(({ holds, level }) => holds && level !== 'none').length),
    );
    expect(counted).toEqual(holding.flatMap((count: number) => (count > 1 ? [count - 1] : [])));
    expect(counted.length).toBeGreaterThan(1);
  });

  it('names what requirements need in words that agree with any name', async () => {
    const said = await printed(1000, 'evaluate', '--must', 'feature-store', '--platform', 'h2o');
    expect(said).toContain('needed for feature-store: H2O Feature Store');
    expect(said).not.toMatch(/\b(is|are) needed\b/);
  });

  it('says what a criterion asks, and of claims that they do not show it', async () => {
    const said = await printed(1000, 'evaluate', '--must', 'automl/ranking', '--platform', 'h2o');
    expect(said).toContain('automl/ranking (must): ');
    expect(said).toContain('criterion: candidate models are listed or ranked by a metric');
    const { platforms } = await json('evaluate', '--must', 'automl/ranking', '--platform', 'h2o');
    const [{ verdict, claims }] = platforms[0].verdicts;
    const isSilent = ({ support }: { support: { shows?: string[] } }) => !support.shows?.includes('ranking');
    expect(said.includes('does not show this')).toBe(claims.every(isSilent));
    expect(platforms[0].unsure).toEqual(verdict === 'unknown' ? ['automl/ranking'] : []);
  });

  it('says that a must is met in part only', async () => {
    const question = ['evaluate', '--must', 'kubernetes-install,self-hosted,feature-store'];
    const { platforms } = await json(...question);
    const said = await printed(300, ...question);
    const partly = platforms.flatMap(({ verdicts }: { verdicts: { verdict: string; capability: string }[] }) => {
      const ids = verdicts.filter(({ verdict }) => verdict === 'partly').map(({ capability }) => capability);
      return ids.length === 0 ? [] : [`partly ${ids.join(', ')}`];
    });
    expect(partly.length).toBeGreaterThan(0);
    const [table = ''] = said.split('\nNot ranked');
    expect([...table.matchAll(/^.*?(partly [-a-z, ]+)$/gm)].map(([, words]) => words)).toEqual(partly);
  });
});

interface Claim {
  readonly holds: boolean;
  readonly level: string;
}
