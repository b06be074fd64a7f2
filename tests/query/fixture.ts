import type { Content } from '../../src/model/content.ts';
import type { Feature } from '../../src/model/feature.ts';
import type { Platform } from '../../src/model/platform.ts';

export type FixtureCategory = 'training' | 'serving';
export type FixtureCapability = 'tuning' | 'rollout' | 'drift';

/** A feature of the tests' own small content; what a test does not care about is filled in. */
export function feature(
  slug: string,
  text: string,
  rest: Partial<Feature<FixtureCapability>> = {},
): Feature<FixtureCapability> {
  return { slug, text, support: {}, sources: [], recorded: '2021-10', ...rest };
}

/** A platform of the tests' own small content. */
export function platform<const Id extends string>(
  id: Id,
  rest: Partial<Platform<Id, FixtureCategory, FixtureCapability>> = {},
): Platform<Id, FixtureCategory, FixtureCapability> {
  return {
    id,
    name: id.toUpperCase(),
    vendor: 'Nobody',
    homepage: 'https://example.org',
    license: 'open-source',
    status: { is: 'active', sources: [] },
    names: [],
    offerings: { whole: { name: 'The whole', kind: 'product', standing: 'form', delivery: 'self-managed' } },
    introduction: { summary: `What ${id} is.`, concepts: [] },
    cells: { training: [], serving: [] },
    history: [],
    notFound: {},
    ...rest,
  };
}

/** A content of two categories and three capabilities, over the platforms given. */
export function contentOf<P extends string>(
  platforms: {
    readonly [Id in P]: Platform<Id, FixtureCategory, FixtureCapability>;
  },
): Content<P, FixtureCategory, FixtureCapability> {
  return {
    categories: {
      training: { id: 'training', name: 'Training', hint: '' },
      serving: { id: 'serving', name: 'Serving', hint: '' },
    },
    capabilities: {
      tuning: {
        id: 'tuning',
        category: 'training',
        name: 'Hyperparameter tuning',
        definition: 'Hyperparameters are searched.',
        aliases: ['HPO'],
      },
      rollout: {
        id: 'rollout',
        category: 'serving',
        name: 'Traffic splitting',
        definition: 'Requests are divided by weight.',
        aliases: ['canary', 'A/B testing'],
      },
      drift: {
        id: 'drift',
        category: 'serving',
        name: 'Drift detection',
        definition: 'Distributions are compared.',
        aliases: ['data drift'],
      },
    },
    platforms,
    redirects: { platforms: {}, categories: {}, capabilities: {}, features: {} },
  };
}
