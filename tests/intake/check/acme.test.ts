import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { applyFixes, type CheckRuleId, checkMatrix, readMatrix } from '../../../src/intake.ts';

const document = readFileSync(new URL('acme.md', import.meta.url), 'utf8');
const { draft, problems } = readMatrix(document, { content });
const options = { content, platform: 'Acme ML', homepage: 'https://acme.example' };
const findings = checkMatrix(draft, options);
const faults = findings.filter(({ severity, rule }) => severity !== 'question' && rule !== 'title-behind');

/** What was planted: by which rule it is to be found, in which category, by which words, and why. */
const planted: readonly (readonly [CheckRuleId, category: string, words: string, reason: RegExp])[] = [
  ['marketing-word', 'product-focus', 'seamless', /marketing/],
  ['link-form', 'pricing', 'http://www.acme.example/pricing?utm_source=sheet&utm_medium=link', /http:.*track/],
  ['other-columns', 'pricing', 'Kubeflow costs nothing.', /1 statement other or new, 10 statements missing/],
  ['category', 'data-preparation', 'drift', /Drift detection.*'Data and Insights Monitoring'.*score/],
  ['name-spelling', 'model-training', 'Pytorch', /spells/],
  ['sourced', 'model-training', 'Hyperparameters are searched by grid, random and Bayesian methods.', /no page/],
  ['one-fact', 'model-deployment', 'An endpoint can run on several machines.', /2 sentences/],
  ['sentence', 'scaling-predictions', 'weight', /full stop/],
  ['duplicate', 'model-governance', 'The registry keeps the versions of models.', /before/],
  ['comparison', 'data-governance', 'Unlike Kubeflow', /comparison/],
  ['length', 'collaboration', 'invite others to the project.', /265 characters/],
  ['own-pages', 'cloud-saas', 'https://medium.com/@acme/launch', /anybody/],
];

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
    const own = findings.filter(({ platform }) => platform === 'Acme ML');
    const left = checkMatrix(applyFixes(draft, own), options).filter(({ platform }) => platform === 'Acme ML');
    expect(left.filter(({ fix }) => fix)).toEqual([]);
    const rules = left.filter(({ severity }) => severity !== 'question').map(({ rule }) => rule);
    expect(rules).toEqual(['marketing-word', 'category', 'sourced', 'one-fact', 'comparison', 'length', 'own-pages']);
  });

  it('has no fault left once these are mended by hand', () => {
    const mended = readMatrix(
      document
        .replace(/ \| Kubeflow costs nothing\. \|/, ' | |')
        .replace('a seamless platform', 'a platform')
        .replace(
          'Acme ML detects drift of features by comparing distributions of live data with training data. [Drift](https://acme.example/docs/drift)',
          'Missing values can be filled in a table view. [Tables](https://acme.example/docs/tables)',
        )
        .replace('Bayesian methods.', 'Bayesian methods. [Tuning](https://acme.example/docs/tuning)')
        .replace(
          'endpoint. An endpoint can',
          'endpoint. [Endpoints](https://acme.example/docs/endpoints)<br>An endpoint can',
        )
        .replace('Unlike Kubeflow, every', 'Every')
        .replace(/, which decide who .* to the project\./, '.')
        .replace('https://medium.com/@acme/launch', 'https://acme.example/docs/launch'),
      { content },
    );
    const found = checkMatrix(mended, options);
    const left = checkMatrix(applyFixes(mended, found), options).filter(({ severity }) => severity !== 'question');
    expect(left).toEqual([]);
  });
});
