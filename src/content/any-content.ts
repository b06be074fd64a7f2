import type { Content } from '../model/content.ts';
import type { Feature, RetiredFeature } from '../model/feature.ts';
import type { Offering } from '../model/offering.ts';
import type { Concept, Introduction, Platform } from '../model/platform.ts';
import type { Support } from '../model/support.ts';

/**
 * A content in today's shape or in that of versions 1.x, as those published it: pinned older versions stay readable,
 * and platforms of both shapes can stand in one content.
 *
 * @typeParam P - the platform ids
 * @typeParam C - the category ids
 * @typeParam K - the capability ids
 */
export interface AnyContent<P extends string = string, C extends string = string, K extends string = string>
  extends Omit<Content<P, C, K>, 'platforms'> {
  /** The columns, each in either shape. */
  readonly platforms: { readonly [Id in P]: AnyPlatform<Id, C, K> };
}

interface AnyPlatform<Id extends string, C extends string, K extends string>
  extends Omit<Platform<Id, C, K>, 'offerings' | 'introduction' | 'cells' | 'history'> {
  readonly offerings: Readonly<Record<string, AnyOffering>>;
  readonly introduction: AnyIntroduction;
  readonly cells: Readonly<Record<C, readonly AnyFeature<K>[]>>;
  readonly history: readonly (Omit<RetiredFeature<C, K>, 'support'> & Claims<K>)[];
}

/** In 1.x, no offering said how it stands to its platform. */
type AnyOffering = Omit<Offering, 'standing'> & Partial<Pick<Offering, 'standing'>>;

interface AnyIntroduction extends Omit<Introduction, 'concepts'> {
  /** In 1.x, none had a slug. */
  readonly concepts: readonly (Omit<Concept, 'slug'> & Partial<Pick<Concept, 'slug'>>)[];
}

type AnyFeature<K extends string> = Omit<Feature<K>, 'support'> & Claims<K>;

interface Claims<K extends string> {
  readonly support: Readonly<Partial<Record<K, AnySupport>>>;
}

interface AnySupport extends Omit<Support, 'via'> {
  /** In 1.x, a text. */
  readonly via?: string | readonly string[];
}
