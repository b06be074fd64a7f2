import { describe, expectTypeOf, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import {
  applyChanges,
  type Change,
  changesOf,
  type DiffSummary,
  diff,
  type FeatureChange,
  type FieldChange,
  type FieldValue,
  type GridCell,
  type LevelChange,
  type ReleaseLevel,
  summaryOf,
} from '../../../src/diff.ts';
import type { Capability } from '../../../src/model/capability.ts';
import type { Content } from '../../../src/model/content.ts';
import type { LocatedFeature, Retired } from '../../../src/model/feature.ts';
import type { Measure } from '../../../src/model/measure.ts';
import { released } from './released.ts';

type Of<Kind extends Change['kind']> = Extract<Change, { kind: Kind }>;

describe('the difference of two contents', () => {
  it('can be asked of contents with whatever ids, and of datasets', () => {
    expectTypeOf(diff(released, dataset).level).toEqualTypeOf<ReleaseLevel>();
    expectTypeOf(applyChanges(dataset, diff(released, dataset).changes)).toEqualTypeOf<Content>();
    // @ts-expect-error a part of a content is none
    diff(released, { platforms: {} });
  });

  it('is made of changes whose kind tells what they carry', () => {
    expectTypeOf<Of<'feature-added'>['after']>().toEqualTypeOf<LocatedFeature>();
    expectTypeOf<Of<'capability-removed'>['before']>().toEqualTypeOf<Capability>();
    expectTypeOf<Of<'feature-retired'>['retired']>().toEqualTypeOf<Retired>();
    expectTypeOf<Of<'feature-restated'>['successors']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Of<'platform-changed'>['changes']>().toEqualTypeOf<readonly FieldChange[]>();
    expectTypeOf<FieldChange['before']>().toEqualTypeOf<FieldValue | undefined>();
    expectTypeOf<Of<'platform-removed'>['before']>().not.toHaveProperty('cells');
  });

  it('has the capabilities that every change of a feature is about', () => {
    expectTypeOf<FeatureChange['capabilities']>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Of<'feature-judged-anew'>['changes']>().toEqualTypeOf<readonly FieldChange[]>();
    expectTypeOf<Of<'platform-added'>>().not.toHaveProperty('capabilities');
  });

  it('moves only what redirects lead on from', () => {
    expectTypeOf<Of<'measure-removed'>['before']>().toEqualTypeOf<Measure>();
    expectTypeOf<Extract<Change['kind'], `${string}-moved`>>().toEqualTypeOf<
      'category-moved' | 'capability-moved' | 'platform-moved' | 'feature-moved'
    >();
  });

  it('is summed up and narrowed by kinds that exist', () => {
    const difference = diff(released, dataset);
    expectTypeOf(summaryOf(difference).levels.major).toEqualTypeOf<number>();
    expectTypeOf(changesOf(difference, { kinds: ['feature-added'] })).toEqualTypeOf<readonly Change[]>();
    expectTypeOf(summaryOf({ ...difference, changes: changesOf(difference) })).toEqualTypeOf<DiffSummary>();
    // @ts-expect-error no such kind
    changesOf(difference, { kinds: ['feature-aded'] });
  });

  it('in levels has both answers, and the direction', () => {
    expectTypeOf<LevelChange['kind']>().toEqualTypeOf<'stronger' | 'weaker' | 'scope' | 'knowledge'>();
    expectTypeOf<LevelChange['before']>().toEqualTypeOf<GridCell>();
  });

  it('always asks for something', () => {
    expectTypeOf<Change['level']>().toEqualTypeOf<'patch' | 'minor' | 'major'>();
    expectTypeOf<Change['id']>().toEqualTypeOf<string>();
  });
});
