import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { applyFixes, checkMatrix, readMatrix } from '../../../src/intake.ts';
import { mendedByHand, planted } from './planted-faults.ts';

const document = readFileSync(new URL('planted-column.md', import.meta.url), 'utf8');
const { draft, problems } = readMatrix(document, { content });
const options = { content, platform: 'Qorb ML', homepage: 'https://qorb.example' };
const findings = checkMatrix(draft, options);
const faults = findings.filter(({ severity, rule }) => severity !== 'question' && rule !== 'title-behind');

describe('a column with twelve planted faults', () => {
  it('is read without a problem', () => {
    expect(problems).toEqual([]);
    expect(planted).toHaveLength(12);
  });

  it.each(planted)('is found to have that of %s in %s', (rule, category, words, reason) => {
    const found = faults.filter((finding) => finding.rule === rule && finding.category === category);
    expect(found.map((finding) => finding.words).join('\n')).toContain(words);
    expect(found.map((finding) => finding.reason).join('\n')).toMatch(reason);
    for (const { expected } of found) expect(expected).toMatch(/\w/);
  });

  it('is found to have nothing but these, of which one sentence has two', () => {
    const places = (of: readonly { rule: string; category?: string | undefined }[]) =>
      [...new Set(of.map(({ rule, category }) => `${rule} ${category}`))].sort();
    expect(places(faults)).toEqual(places(planted.map(([rule, category]) => ({ rule, category }))));
  });

  it('asks how capabilities are supported, with their bars and a score, and names the silent categories', () => {
    const tuning = findings.find(({ suggestions }) => suggestions?.[0]?.capability === 'hyperparameter-tuning');
    expect(tuning).toMatchObject({ rule: 'support', severity: 'question', category: 'model-training', phrase: 1 });
    expect(tuning?.suggestions?.[0]?.score).toBeGreaterThan(0.8);
    expect(tuning?.expected).toContain('at least two search methods can be chosen');
    expect(findings.find(({ rule }) => rule === 'empty-cells')?.words).toContain('Recent Activity');
  });

  it('keeps after --fix what somebody has to judge, and nothing that can be mended', () => {
    const own = findings.filter(({ platform }) => platform === 'Qorb ML');
    const left = checkMatrix(applyFixes(draft, own), options).filter(({ platform }) => platform === 'Qorb ML');
    expect(left.filter(({ fix }) => fix)).toEqual([]);
    const rules = left.filter(({ severity }) => severity !== 'question').map(({ rule }) => rule);
    expect(rules).toEqual(['marketing-word', 'category', 'sourced', 'one-fact', 'comparison', 'length', 'own-pages']);
  });

  it('has no fault left once these are mended by hand', () => {
    const mended = readMatrix(mendedByHand(document), { content });
    const found = checkMatrix(mended, options);
    const left = checkMatrix(applyFixes(mended, found), options).filter(({ severity }) => severity !== 'question');
    expect(left).toEqual([]);
  });
});
