import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { capabilitySearch } from '../../../src/intake/check/capability-search.ts';
import { draftOfPlatform } from '../../../src/intake/check/matrix-as-draft.ts';
import { nameSpellings } from '../../../src/intake/check/name-spellings.ts';
import { categoryThatFits } from '../../../src/intake/check/rules/category.ts';
import { saidBy } from '../../../src/intake/check/titles-behind.ts';
import { checkMatrix, type DraftPlatform } from '../../../src/intake.ts';
import type { Content } from '../../../src/model/content.ts';
import { sentencesOf } from '../../../src/model/wording/sentences.ts';
import { findFeatures } from '../../../src/query/find/find-features.ts';

describe('what the matrix says itself', () => {
  const columns = (of: Content) =>
    Object.fromEntries(Object.keys(of.platforms).map((id) => [id, draftOfPlatform(of, id) ?? {}]));
  // In a matrix that has the names and none of the statements, every statement is a contributor's.
  const empty = Object.fromEntries(Object.keys(content.categories).map((category) => [category, []]));
  const named: Content = {
    ...content,
    platforms: Object.fromEntries(
      Object.entries(content.platforms).map(([id, platform]) => [id, { ...platform, cells: empty }]),
    ),
  };
  const errorsIn = (platforms: Record<string, DraftPlatform>) =>
    checkMatrix({ platforms }, { content: named }).filter(({ severity }) => severity === 'error');

  it('would be taken in, with the addresses that the first edition released', () => {
    const released = new Set(
      findFeatures(content, { asOf: '2021-10' }).flatMap(({ sources }) => sources.map(({ url }) => url)),
    );
    const errors = errorsIn(columns(content));
    expect(errors.filter(({ fix }) => fix?.is !== 'link' || !released.has(fix.url as never))).toEqual([]);
  });

  it.each(['It scales effortlessly on clusters.', 'It trains models. It serves them.', 'it trains models on clusters'])(
    'would not be if it said: %s',
    (text) => {
      const links = [{ text: 'A page', url: 'https://www.kubeflow.org/docs/started/' }];
      expect(errorsIn({ kubeflow: { 'model-training': [{ text, links }] } })).not.toEqual([]);
    },
  );

  it('spells names as it spells them', () => {
    const { misspeltIn } = nameSpellings(content);
    const texts = findFeatures(content).map(({ text }) => text);
    expect(texts.filter((text) => [...misspeltIn(text)].length > 0).length).toBeLessThan(texts.length / 100);
  });

  it('stands in the category that its words tell, or in one that they do not exclude, in nine cases of ten', () => {
    const { knime, ...platforms } = content.platforms;
    const others: Content = { ...content, platforms };
    const search = capabilitySearch(others);
    const all = findFeatures(content, { platforms: ['knime'] }).filter((_, place) => place % 4 === 0);
    const elsewhere = all.filter(({ text, category }) => categoryThatFits(others, search(text), category));
    expect(elsewhere.length).toBeLessThan(all.length / 10);
    // Put into another category, those with telling words are found.
    const moved = all.filter(
      ({ text, category }) => category !== 'pricing' && categoryThatFits(others, search(text), 'pricing'),
    );
    expect(moved.length).toBeGreaterThan(all.length / 8);
  });
});

describe('sentences', () => {
  it.each([
    ['One. Two.', 2],
    ['It runs, e.g. Python 3.12, on GPUs.', 1],
    ['Versions 1.8 and 2. Both run.', 2],
    ['It is of Acme Inc. Others use it.', 1],
    ['Written in C. It is fast.', 1],
    ['Is it so? Yes! It is.', 3],
    ['Acme, v. 2 and later.', 1],
    ['It says "Stop." Then it stops.', 2],
    ['', 0],
  ])('of %s are %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
    expect(sentencesOf(text).join(' ')).toBe(text);
  });
});

describe('what a phrase says', () => {
  const links = (...titles: string[]) => titles.map((text) => ({ text, url: 'https://acme.example/' }));
  it.each([
    ['It runs. Guide', links('Guide'), 'It runs.'],
    ['It runs. Guide, Blog.', links('Guide', 'Blog'), 'It runs.'],
    ['It runs. (Guide | Blog)', links('Guide', 'Blog'), 'It runs.'],
    ['It runs Guide', links('Guide'), 'It runs Guide'],
    ['Guide', links('Guide'), 'Guide'],
    ['It runs. See the Guide.', links('Guide'), 'It runs. See the Guide.'],
    ['It runs jobs.', links('jobs'), 'It runs jobs.'],
    ['It runs. Guide', links(''), 'It runs. Guide'],
  ])('of %j is what stands before the titles of its pages', (text, cited, said) => {
    expect(saidBy({ text, links: cited })).toBe(said);
  });
});

describe('names', () => {
  const { misspeltIn, beginsWithName } = nameSpellings(content);
  it.each([
    [
      'It runs on kubernetes and kubeflow pipelines.',
      'kubernetes → Kubernetes, kubeflow pipelines → Kubeflow Pipelines',
    ],
    ['It logs to mlflow’s server.', 'mlflow → MLflow'],
    ['Tensor Flow and Py Torch models run.', 'Tensor Flow → TensorFlow, Py Torch → PyTorch'],
    ['The mlflow command, mlflow.log_model, kubeflow/katib and "mlflow run" are typed so.', ''],
    ['Its managed Kubeflow has feature stores.', ''],
    ['Scikit-learn models run.', ''],
    ['Jobs run on gpu nodes.', 'gpu → GPU'],
    ['İt runs on kubernetes.', ''],
  ])('in %j are spelt otherwise: %s', (text, expected) => {
    expect([...misspeltIn(text)].map(({ words, name }) => `${words} → ${name}`).join(', ')).toBe(expected);
  });

  it('may begin with a small letter', () => {
    expect(beginsWithName('h2o-3 trains models.')).toBe(true);
    expect(beginsWithName('kubeflow trains models.')).toBe(false);
    expect(beginsWithName('')).toBe(false);
  });
});
