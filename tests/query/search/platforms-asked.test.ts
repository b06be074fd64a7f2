import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { content } from '../../../src/data/content.ts';
import { searchFeatures } from '../../../src/query/search/search-features.ts';
import { contentOf, feature, platform } from '../fixture.ts';

const shareOf = (query: string, platforms: readonly string[], limit: number) => {
  const found = searchFeatures(content, query, { limit });
  return found.filter(({ feature: { platform } }) => platforms.includes(platform)).length / found.length;
};

describe('a platform that a query names', () => {
  it.each([
    // Three of its statements speak of that; then one word of another platform says as much as its own.
    ['sagemaker autoscaling', 'sagemaker', 3],
    ['vertex endpoints', 'vertex-ai'],
    ['driverless ai', 'h2o'],
    ['databrcks jobs', 'databricks'],
    ['azureml pipelines', 'azure-ml'],
    ['azure databricks notebooks', 'databricks'],
    ['DSS scenarios', 'dataiku'],
    ['mldm pipelines', 'pachyderm'],
  ])('has the first results: %s', (query, id, count = 5) => {
    expect(shareOf(query, [id], count)).toBe(1);
  });

  it('has the first result, whichever of its names it is called by, if with an error', () => {
    // One that is being made may say nothing of a subject yet.
    const speaking = Object.values(content.platforms).filter(({ cells }) =>
      (['pricing', 'model-training', 'model-deployment'] as const).every((category) => cells[category].length > 0),
    );
    const names = speaking.flatMap(({ id, name }) => [id, name].map((each) => ({ id, name: each })));
    const subjects = fc.constantFrom('pricing', 'model training', 'deployment');
    fc.assert(
      fc.property(fc.constantFrom(...names), subjects, fc.nat(), (named, subject, seed) => {
        expect(shareOf(`${named.name} ${subject}`, [named.id], 1)).toBe(1);
        if (named.name.includes(' ') || named.name.length < 6) return;
        const place = 1 + (seed % (named.name.length - 2));
        const mistyped = named.name.slice(0, place) + named.name.slice(place + 1);
        expect(shareOf(`${mistyped} ${subject}`, [named.id], 1), mistyped).toBe(1);
      }),
      { numRuns: 150, seed: 20211005 },
    );
  });

  it('shares them with another that is named', () => {
    const found = searchFeatures(content, 'mlflow vs kubeflow', { limit: 5 }).map(
      ({ feature: { platform } }) => platform,
    );
    expect(new Set(found)).toEqual(new Set(['mlflow', 'kubeflow']));
  });

  it.each([['flow'], ['studio'], ['batch endpoints'], ['prompt engineering'], ['free tier']])(
    'is not meant by a word that others use as much: %s',
    (query) => {
      const platforms = searchFeatures(content, query, { limit: 20 }).map(({ feature: { platform } }) => platform);
      expect(new Set(platforms).size).toBeGreaterThan(1);
    },
  );

  it('is not meant by an acronym that is the end of another name', () => {
    expect(searchFeatures(content, 'pci dss')[0]?.feature.platform).toBe('databricks');
  });

  it('has results of others behind it', () => {
    const training = (text: string) => ({ cells: { training: [feature('one', text)], serving: [] } });
    const two = contentOf({
      acme: platform('acme', training('Jobs of Acme run.')),
      bolt: platform('bolt', training('Jobs run, and jobs run again.')),
    });
    const platforms = (query: string) => searchFeatures(two, query).map(({ feature: found }) => found.platform);
    expect(platforms('jobs acme')).toEqual(['acme', 'bolt']);
    expect(platforms('bolt jobs')).toEqual(['bolt', 'acme']);
  });
});
