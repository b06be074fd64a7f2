import type { ComponentType } from 'preact';
import type { Route, ViewName } from '../routes.ts';

/** A view is a module that exports `View`; it gets its route, and is loaded when it is first shown. */
export interface ViewModule<Name extends ViewName> {
  readonly View: ComponentType<{ readonly route: Route<Name> }>;
}

type Views = { readonly [Name in ViewName]?: () => Promise<ViewModule<Name>> };

/** The views that there are. The grid, with which most visits begin, is part of the first load. */
export const views: Views = {
  platforms: () => import('./platforms.tsx'),
  platform: () => import('./platform.tsx'),
  concept: () => import('./platform.tsx'),
  offering: () => import('./platform.tsx'),
  search: () => import('./search.tsx'),
  matrix: () => import('./matrix.tsx'),
  capabilities: () => import('./capabilities.tsx'),
  capability: () => import('./capability.tsx'),
  compare: () => import('./compare.tsx'),
  evaluate: () => import('./evaluate.tsx'),
  about: () => import('./about.tsx'),
};

/** What the navigation calls them, in its order; a view that is not there is left out. */
const labels: readonly (readonly [ViewName, string])[] = [
  ['grid', 'Grid'],
  ['matrix', 'Matrix'],
  ['platforms', 'Platforms'],
  ['capabilities', 'Capabilities'],
  ['compare', 'Compare'],
  ['evaluate', 'Evaluate'],
  ['search', 'Search'],
  ['about', 'About the data'],
];

export const hasView = (name: ViewName): boolean => name === 'grid' || name in views;

export const navigation = labels.filter(([name]) => hasView(name));

const parents: Readonly<Partial<Record<ViewName, ViewName>>> = {
  platform: 'platforms',
  concept: 'platforms',
  offering: 'platforms',
  capability: 'capabilities',
};

/** The entry of the navigation that a view belongs to. */
export const parentOf = (name: ViewName): ViewName => parents[name] ?? name;
