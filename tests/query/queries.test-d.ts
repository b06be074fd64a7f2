import { describe, expectTypeOf, it } from 'vitest';
import type * as root from '../../src/index.ts';
import {
  byCapability,
  byCategory,
  byPlatform,
  type CapabilityId,
  type CategoryId,
  compare,
  createMatrix,
  dataset,
  evaluate,
  findFeatures,
  type Level,
  type LocatedFeature,
  type MatchKind,
  type MatrixPlatform,
  matchesOf,
  type PlatformId,
  type ProductId,
  platforms,
  products,
  type RequirementSet,
  type RequirementSetId,
  type ResolvedId,
  requirementSets,
  resolveId,
  type SearchAnswer,
  type SearchResult,
  searchFeatures,
  supportOf,
  type TermMatch,
} from '../../src/index.ts';

describe('a requirement set', () => {
  it('is a question by its capabilities, and is known by its own id alone', () => {
    expectTypeOf(evaluate).toBeCallableWith({ requirements: requirementSets['eu-ai-act-article-12'].capabilities });
    expectTypeOf<keyof typeof requirementSets>().toEqualTypeOf<RequirementSetId>();
    expectTypeOf(requirementSets['gdpr-article-32'].id).toEqualTypeOf<'gdpr-article-32'>();
    expectTypeOf(requirementSets['gdpr-article-32']).toExtend<RequirementSet<CapabilityId>>();
    expectTypeOf(dataset.requirementSets).toEqualTypeOf(requirementSets);
    expectTypeOf<RequirementSetId>().not.toEqualTypeOf<string>();
  });
});

describe('the public queries', () => {
  it('are none of them any', () => {
    expectTypeOf<(typeof root)[keyof typeof root]>().not.toBeAny();
  });

  it('give the platform that was asked for', () => {
    expectTypeOf(byPlatform('kubeflow')).toEqualTypeOf<MatrixPlatform<'kubeflow'>>();
    expectTypeOf(platforms['azure-ml'].id).toEqualTypeOf<'azure-ml'>();
    // @ts-expect-error: no platform has this id
    byPlatform('kubflow');
  });

  it('give a row with every platform', () => {
    const row = byCategory('pricing');
    expectTypeOf(row.category.id).toEqualTypeOf<'pricing'>();
    expectTypeOf(row.platforms).toHaveProperty('vertex-ai');
    expectTypeOf(row.platforms.h2o).toEqualTypeOf<readonly LocatedFeature<PlatformId, 'pricing', CapabilityId>[]>();
    // @ts-expect-error: no category has this id
    byCategory('price');
  });

  it('give a capability with every platform', () => {
    const row = byCapability('autoscaling');
    expectTypeOf(row.capability.id).toEqualTypeOf<'autoscaling'>();
    expectTypeOf(row.platforms.sagemaker.level).toEqualTypeOf<Level>();
    // @ts-expect-error: no capability has this id
    byCapability('scaling');
  });

  it('filter by products of the matrix', () => {
    findFeatures({ via: ['evidently', 'mlflow'] });
    searchFeatures('drift', { via: ['evidently'] });
    // @ts-expect-error: no product has this id
    findFeatures({ via: ['evidentli'] });
    // @ts-expect-error: nor is a name an id
    searchFeatures('drift', { via: ['Evidently'] });
    expectTypeOf(products.evidently.id).toEqualTypeOf<'evidently'>();
    expectTypeOf<keyof typeof products>().toEqualTypeOf<ProductId>();
    expectTypeOf(dataset.products).toEqualTypeOf(products);
  });

  it('give the support of one platform', () => {
    expectTypeOf(supportOf('mlflow', 'automl').claims[0]).extract<object>().toHaveProperty('feature');
    // @ts-expect-error: the capability comes second
    supportOf('automl', 'mlflow');
  });

  it('give a grid of exactly the ids asked for', () => {
    const grid = compare(['kubeflow', 'mlflow'], { categories: ['model-training'] });
    expectTypeOf(grid.platforms).toEqualTypeOf<readonly ('kubeflow' | 'mlflow')[]>();
    expectTypeOf(grid.cells['model-training'].mlflow[0]).extract<object>().toHaveProperty('text');
    // @ts-expect-error: this platform was not asked for
    grid.cells['model-training'].h2o;
    // @ts-expect-error: this category was not asked for
    grid.cells.pricing;
    expectTypeOf(compare(['h2o']).cells).toHaveProperty('cloud-saas');
    // @ts-expect-error: no platform has this id
    compare(['kubeflow', 'mlfow']);
  });

  it('give features that know where they stand', () => {
    const [feature] = findFeatures({ platforms: ['h2o'], levels: ['native'] });
    expectTypeOf(feature).toEqualTypeOf<LocatedFeature<PlatformId, CategoryId, CapabilityId> | undefined>();
    // @ts-expect-error: no filter has this name
    findFeatures({ platform: 'h2o' });
    // @ts-expect-error: unknown is no level that is recorded
    findFeatures({ levels: ['unknown'] });
  });

  it('give results of a search with the words that matched', () => {
    const [result] = searchFeatures('drift', { limit: 3, categories: ['data-monitoring'] });
    expectTypeOf(result?.terms[0]?.by).toEqualTypeOf<'word' | 'prefix' | 'part' | 'typo' | undefined>();
    expectTypeOf(result?.matched).toEqualTypeOf<'words' | 'near' | undefined>();
    // @ts-expect-error: no category has this id
    searchFeatures('drift', { categories: ['monitoring'] });
  });

  it('tell of any result of a search where its text says what was found', () => {
    const [match] = searchFeatures('drift').flatMap((result) => matchesOf(result));
    expectTypeOf(match).toEqualTypeOf<TermMatch | undefined>();
    expectTypeOf<TermMatch['ranges']>().toEqualTypeOf<readonly (readonly [start: number, end: number])[]>();
    // @ts-expect-error: the ranges of a match are read-only
    match?.ranges.push([0, 1]);
    // @ts-expect-error: a statement by itself was not searched for
    matchesOf(findFeatures()[0]);
  });

  it('give the results of a search as a list that also says what was found', () => {
    const answer = searchFeatures('drift');
    expectTypeOf(answer).toExtend<readonly SearchResult<PlatformId, CategoryId, CapabilityId>[]>();
    expectTypeOf(answer).toEqualTypeOf<SearchAnswer<PlatformId, CategoryId, CapabilityId>>();
    expectTypeOf(answer.matched).toEqualTypeOf<'words' | 'near' | 'nothing'>();
    expectTypeOf(answer.words[0]?.found).toEqualTypeOf<MatchKind | 'nothing' | 'ignored' | undefined>();
    // @ts-expect-error: answers are read-only
    answer.push();
  });

  it('give what a text stands for', () => {
    expectTypeOf(resolveId('anything')).toEqualTypeOf<readonly ResolvedId[]>();
  });

  it('give nothing that can be written to', () => {
    // @ts-expect-error: data is read-only
    platforms.kubeflow.name = 'Other';
    // @ts-expect-error: data is read-only
    platforms.kubeflow.cells['model-training'].push({});
    // @ts-expect-error: data is read-only
    dataset.platforms.kubeflow.names[0].name = 'Other';
    // @ts-expect-error: results are read-only
    findFeatures()[0].text = 'Other';
  });
});

describe('a matrix over more platforms', () => {
  it('has their ids in its types', () => {
    const inHouse = { ...platforms.kubeflow, id: 'in-house' as const };
    const matrix = createMatrix({ ...dataset, platforms: { ...platforms, 'in-house': inHouse } });
    expectTypeOf(matrix.byPlatform('in-house').id).toEqualTypeOf<'in-house'>();
    expectTypeOf(matrix.compare(['in-house', 'h2o']).cells.pricing).toHaveProperty('in-house');
    expectTypeOf(matrix.supportOf('in-house', 'automl').level).toEqualTypeOf<Level>();
    // @ts-expect-error: still no platform has this id
    matrix.byPlatform('kubflow');
  });

  it('takes plain content, whose ids are any text', () => {
    const matrix = createMatrix(JSON.parse('{}') as root.Content);
    expectTypeOf(matrix.byPlatform).parameter(0).toEqualTypeOf<string>();
  });
});
