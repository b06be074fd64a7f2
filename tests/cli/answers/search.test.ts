import { describe, expect, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import { json, printed } from './printed.ts';

describe('the command that searches', () => {
  it('says above the results that nothing matches as it was typed, and what is nearest', async () => {
    const lines = (await printed(100, 'search', 'katbi')).split('\n');
    expect(lines.slice(0, 2)).toEqual(["Nothing matches 'katbi'; nearest: katib.", '']);
    expect(lines.at(-2)).toMatch(/^\d+ of \d+ statements/);
  });

  it('names no more than three that are near', async () => {
    expect(await printed(100, 'search', 'tro')).toContain("Nothing matches 'tro'; nearest: troubleshooting");
    expect(await printed(100, 'search', 'hyp')).toMatch(/^Nothing matches 'hyp'; nearest: \w+, \w+, \w+, …\.\n/);
  });

  it('says which words found nothing beside those that did', async () => {
    // No word of the matrix is so, or near to it, whatever platforms come in.
    const texts = JSON.stringify(dataset);
    const free = Array.from({ length: 900 }, (_, place) => `77.${place + 100}`).find((word) => !texts.includes(word));
    const said = await printed(100, 'search', 'Kubernetes', String(free), '--limit', '1');
    expect(said.startsWith(`Nothing matches '${free}'.\n\n`)).toBe(true);
    expect(said).toContain('1 of ');
  });

  it('says nothing of the kind where every word matches', async () => {
    expect(await printed(100, 'search', 'the', 'hyperparameters', 'of', 'Katib')).not.toContain('Nothing');
  });

  it('says in a line that nothing is found', async () => {
    for (const query of [['DORA'], ['NIST', '800'], ['CMMC', '2']]) {
      expect(await printed(100, 'search', ...query)).toBe('Nothing found.\n');
    }
  });

  it('says that function words find nothing', async () => {
    expect(await printed(100, 'search', 'how', 'do', 'i')).toBe(
      'These words stand in nearly every statement: add one for what is looked for.\nNothing found.\n',
    );
  });

  it('gives programs the results, each with how it matched', async () => {
    const results = await json('search', 'katbi', '--limit', '2');
    expect(results.map(({ matched }: { matched: string }) => matched)).toEqual(['near', 'near']);
    expect(results[0].terms).toEqual([{ asked: 'katbi', found: 'katib', by: 'typo' }]);
    expect(await json('search', 'DORA')).toEqual([]);
  });

  it.each([
    ['EU AI Act', ['eu-ai-act-article-10', 'eu-ai-act-article-12', 'eu-ai-act-article-14']],
    ['gdpr', ['gdpr-article-32']],
    ['SR 11-7', ['sr-26-2']],
    ['governance', []],
    ['ai', []],
  ])('names the requirement sets of the law or standard %s', async (typed, ids) => {
    const said = await printed(200, 'search', typed, '--limit', '1');
    expect([...said.matchAll(/^Requirement set: .* see: mlops-platforms show (\S+)$/gm)].map(([, id]) => id)).toEqual(
      ids,
    );
  });
});
