import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from '../../../src/query/search/stem.ts';

describe('the stem of a word', () => {
  it.each([
    ['labelling', 'labeling', 'label', 'labels', 'labelled', 'labeled'],
    ['catalogue', 'catalog', 'catalogues', 'catalogs'],
    ['optimisation', 'optimization', 'optimise', 'optimized', 'optimizer'],
    ['behaviour', 'behavior', 'behaviours'],
    ['centre', 'center'],
    ['licence', 'license'],
    ['registry', 'registries'],
    ['deployment', 'deploy', 'deploys', 'deployed', 'deploying', 'deployments'],
    ['training', 'train', 'trains', 'trained', 'trainer'],
    ['splitting', 'split', 'splits'],
    ['scaling', 'scale', 'scales', 'scalable', 'scalability'],
    ['monitoring', 'monitor', 'monitors', 'monitored'],
    ['prediction', 'predict', 'predictions', 'predictor'],
    ['batches', 'batch', 'batching'],
    ['process', 'processes', 'processing'],
    ['kubernetes', 'k8s'],
    ['gpu', 'gpus'],
    ['status', 'status'],
  ])('%s is that of its other forms and spellings', (...forms) => {
    expect(new Set(forms.map(stem)).size).toBe(1);
  });

  it.each([
    ['model', 'mode'],
    ['data', 'date'],
    ['string', 'strong'],
    ['versions', 'diverse'],
    ['h2o', 'h2'],
    ['gpu', 'cpu'],
  ])('%s is not that of %s', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it('is never empty and never longer than the word, abbreviations apart', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z0-9]{1,20}$/), (word) => {
        fc.pre(!['k8s', 'repo', 'config', 'env', 'app', 'apps'].includes(word));
        expect(stem(word).length).toBeGreaterThan(0);
        expect(stem(word).length).toBeLessThanOrEqual(word.length);
      }),
    );
  });
});
