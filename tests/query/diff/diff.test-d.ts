import { describe, expectTypeOf, it } from 'vitest';
import { dataset } from '../../../src/data/dataset.ts';
import {
  applyChanges,
  type Change,
  diff,
  type FieldChange,
  type FieldValue,
  type ReleaseLevel,
} from '../../../src/diff.ts';
import type { Capability } from '../../../src/model/capability.ts';
import type { Content } from '../../../src/model/content.ts';
import type { LocatedFeature, Retired } from '../../../src/model/feature.ts';
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

  it('always asks for something', () => {
    expectTypeOf<Change['level']>().toEqualTypeOf<'patch' | 'minor' | 'major'>();
    expectTypeOf<Change['id']>().toEqualTypeOf<string>();
  });
});
