import { describe, expectTypeOf, it } from 'vitest';
import type { AnyContent } from '../../src/content/any-content.ts';
import { createMatrix, type Matrix } from '../../src/create-matrix.ts';
import { content } from '../../src/data/content.ts';
import type { CapabilityId, CategoryId, PlatformId } from '../../src/data/ids.ts';
import { applyChanges, diff, type LevelChange, levelChanges } from '../../src/diff.ts';
import type { Content } from '../../src/model/content.ts';
import { contentOf, type FixtureCapability, type FixtureCategory, platform } from '../query/fixture.ts';

/** A platform as the types of version 1.1.0 had it. */
interface EarlierPlatform<Id extends string> {
  readonly id: Id;
  readonly name: string;
  readonly vendor: string;
  readonly homepage: string;
  readonly license: 'open-source' | 'open-core' | 'source-available' | 'proprietary';
  readonly status: { readonly is: 'active' | 'maintenance' | 'discontinued'; readonly sources: readonly [] };
  readonly names: readonly [];
  readonly offerings: Readonly<Record<string, { readonly name: string; readonly kind: 'cloud' | 'product' }>>;
  readonly introduction: {
    readonly summary: string;
    readonly concepts: readonly {
      readonly term: string;
      readonly aliases: readonly string[];
      readonly definition: string;
      readonly sources: readonly [];
    }[];
  };
  readonly cells: Readonly<Record<FixtureCategory, readonly EarlierFeature[]>>;
  readonly history: readonly [];
  readonly notFound: Readonly<Partial<Record<FixtureCapability, string>>>;
}

interface EarlierFeature {
  readonly slug: string;
  readonly text: string;
  readonly support: Readonly<
    Partial<Record<FixtureCapability, { readonly how: 'native' | 'integration'; readonly via?: string }>>
  >;
  readonly sources: readonly [];
  readonly recorded: string;
}

declare const earlier: EarlierPlatform<'older'>;
const { categories, capabilities, redirects, platforms } = contentOf({ acme: platform('acme') });
const older = { categories, capabilities, redirects, platforms: { older: earlier } };
const mixed = { categories, capabilities, redirects, platforms: { ...platforms, older: earlier } };

describe('a content of 1.x', () => {
  it('is taken, and its ids are known', () => {
    expectTypeOf(createMatrix(older)).toEqualTypeOf<Matrix<'older', FixtureCategory, FixtureCapability>>();
    expectTypeOf(diff(older, mixed).level).toEqualTypeOf<'none' | 'patch' | 'minor' | 'major'>();
    expectTypeOf(applyChanges(older, [])).toEqualTypeOf<Content>();
    expectTypeOf(levelChanges(older, mixed)).toEqualTypeOf<readonly LevelChange[]>();
  });

  it('can be mixed with one of today', () => {
    expectTypeOf(createMatrix(mixed)).toEqualTypeOf<Matrix<'acme' | 'older', FixtureCategory, FixtureCapability>>();
  });

  it('is answered in the shape of today', () => {
    expectTypeOf(createMatrix(older).platforms).toEqualTypeOf<
      Content<'older', FixtureCategory, FixtureCapability>['platforms']
    >();
  });
});

describe('a content of today', () => {
  it('is one of any shape', () => {
    expectTypeOf(content).toExtend<AnyContent<PlatformId, CategoryId, CapabilityId>>();
    expectTypeOf(createMatrix(content)).toEqualTypeOf<Matrix<PlatformId, CategoryId, CapabilityId>>();
  });

  it('is none where a word is no word of the list, or a part is missing', () => {
    const wrong = { ...platform('acme'), offerings: { cloud: { name: 'Cloud', kind: 'cloud', standing: 'beside' } } };
    // @ts-expect-error no such standing
    createMatrix({ categories, capabilities, redirects, platforms: { acme: wrong } });
    // @ts-expect-error no redirects
    createMatrix({ categories, capabilities, platforms });
  });
});
