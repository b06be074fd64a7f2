import { describe, expectTypeOf, it } from 'vitest';
import { createMatrix } from '../../../src/create-matrix.ts';
import { capabilities } from '../../../src/data/capabilities.ts';
import { content } from '../../../src/data/content.ts';
import type { CriterionId } from '../../../src/data/criteria.ts';
import type { CapabilityId, CategoryId, PlatformId } from '../../../src/data/ids.ts';
import type { LocatedFeature } from '../../../src/model/feature.ts';
import { evaluate as ask, supportOf } from '../../../src/queries.ts';
import { type Evaluation, evaluate } from '../../../src/query/evaluate/evaluate.ts';
import type { EvaluationQuestion, Requirement } from '../../../src/query/evaluate/question.ts';
import type { Verdict } from '../../../src/query/evaluate/verdict.ts';

describe('the question', () => {
  it('takes ids and requirements of the content, and no others', () => {
    evaluate(content, { requirements: ['model-registry', { capability: 'drift-detection', priority: 'should' }] });
    // @ts-expect-error: no capability has this id
    evaluate(content, { requirements: ['model-registy'] });
    // @ts-expect-error: no capability has this id
    evaluate(content, { requirements: [{ capability: 'model-registy' }] });
    // @ts-expect-error: no platform has this id
    evaluate(content, { requirements: ['model-registry'], platforms: ['kubflow'] });
    // @ts-expect-error: nothing is evaluated without requirements
    evaluate(content, { platforms: ['kubeflow'] });
  });

  it('takes criteria of capabilities', () => {
    evaluate(content, { requirements: ['automl/ranking', { capability: 'automl/tasks', weight: 2 }] });
    // @ts-expect-error: no capability has this id
    evaluate(content, { requirements: ['auto-ml/ranking'] });
    ask({ requirements: ['automl/ranking', { capability: 'pipeline-orchestration/again', priority: 'should' }] });
    // @ts-expect-error: the bar has no such criterion
    ask({ requirements: ['automl/rankings'] });
    // @ts-expect-error: it is a criterion of another bar
    ask({ requirements: [{ capability: 'automl/again' }] });
    // @ts-expect-error: no capability has this id
    ask({ requirements: ['automl', 'auto-ml'] });
    // @ts-expect-error: a criterion is no capability
    supportOf('kubeflow', 'automl/ranking');
  });

  it('takes known priorities and levels, and a denial for no way to meet anything', () => {
    evaluate(content, { requirements: ['model-registry'], accept: ['native', 'deprecated'] });
    // @ts-expect-error: there is no such priority
    evaluate(content, { requirements: [{ capability: 'model-registry', priority: 'may' }] });
    // @ts-expect-error: there is no such level
    evaluate(content, { requirements: ['model-registry'], accept: ['great'] });
    // @ts-expect-error: a denial meets nothing
    evaluate(content, { requirements: ['model-registry'], accept: ['none'] });
    // @ts-expect-error: a property is mistyped
    evaluate(content, { requirements: [{ capability: 'model-registry', wieght: 2 }] });
  });

  it('can be built beforehand, without types given for the ids', () => {
    const needs: Requirement<CapabilityId>[] = [{ capability: 'model-registry', weight: undefined }];
    const question: EvaluationQuestion<PlatformId, CapabilityId> = { requirements: needs, platforms: undefined };
    expectTypeOf(evaluate(content, question)).toEqualTypeOf<Evaluation<PlatformId, CategoryId, CapabilityId>>();
    const wide: Requirement<CapabilityId | CriterionId>[] = ['automl/ranking'].map(() => ({ capability: 'automl' }));
    expectTypeOf(ask({ requirements: wide })).toEqualTypeOf<
      Evaluation<PlatformId, CategoryId, CapabilityId, CapabilityId | CriterionId>
    >();
    expectTypeOf<EvaluationQuestion>().not.toBeAny();
  });
});

describe('the answer', () => {
  it('is typed by the ids of the content, or else by exactly the platforms asked for', () => {
    const all = evaluate(content, { requirements: ['model-registry'] });
    expectTypeOf(all).toEqualTypeOf<Evaluation<PlatformId, CategoryId, CapabilityId>>();
    const two = evaluate(content, { requirements: ['model-registry'], platforms: ['kubeflow', 'mlflow'] });
    expectTypeOf(two).toEqualTypeOf<Evaluation<'kubeflow' | 'mlflow', CategoryId, CapabilityId>>();
  });

  it('speaks of capabilities by their ids, where nothing else was asked for', () => {
    const [first] = ask({ requirements: ['model-registry', { capability: 'automl' }] }).platforms;
    for (const id of [...(first?.fails ?? []), ...(first?.unsure ?? [])])
      expectTypeOf(capabilities[id].name).toBeString();
    for (const { id } of first?.verdicts ?? []) expectTypeOf(id).toEqualTypeOf<CapabilityId>();
    for (const { id } of first?.otherForms[0]?.changes ?? []) expectTypeOf(id).toEqualTypeOf<CapabilityId>();
  });

  it('speaks of criteria too, where they were asked for, and of these alone', () => {
    type Asked = CapabilityId | 'automl/ranking';
    const found = ask({ requirements: ['model-registry', { capability: 'automl/ranking' }] });
    expectTypeOf(found).toEqualTypeOf<Evaluation<PlatformId, CategoryId, CapabilityId, Asked>>();
    const own = createMatrix(content).evaluate({ requirements: ['model-registry', 'automl/ranking'] });
    expectTypeOf(own).toEqualTypeOf<Evaluation<PlatformId, CategoryId, CapabilityId, Asked>>();
    const [first] = found.platforms;
    expectTypeOf(first?.fails).toEqualTypeOf<readonly Asked[] | undefined>();
    for (const { id, capability, criterion } of first?.verdicts ?? []) {
      expectTypeOf(id).toEqualTypeOf<Asked>();
      expectTypeOf(capability).toEqualTypeOf<CapabilityId>();
      expectTypeOf(criterion).toEqualTypeOf<string | undefined>();
    }
    // @ts-expect-error: a criterion is no capability
    for (const id of first?.fails ?? []) capabilities[id];
  });

  it('names platforms and capabilities down to the evidence', () => {
    const [first] = evaluate(content, { requirements: ['model-registry'], platforms: ['kubeflow'] }).platforms;
    if (first === undefined) return;
    expectTypeOf(first.platform).toEqualTypeOf<'kubeflow'>();
    expectTypeOf(first.fails).toEqualTypeOf<readonly CapabilityId[]>();
    const [verdict] = first.verdicts;
    if (verdict === undefined) return;
    expectTypeOf(verdict.verdict).toEqualTypeOf<Verdict>();
    const [claim] = verdict.claims;
    if (claim === undefined) return;
    expectTypeOf(claim.feature).toEqualTypeOf<LocatedFeature<'kubeflow', CategoryId, CapabilityId>>();
    expectTypeOf(verdict.mentions).toEqualTypeOf<readonly LocatedFeature<'kubeflow', CategoryId, CapabilityId>[]>();
  });
});
