import { choice, choices, flag, list, read, type Said, type Shape, text, unreadIn, write } from './route-shape.ts';

/** What can meet a requirement, strongest first. */
export const acceptableLevels = ['native', 'preview', 'partial', 'integration', 'custom', 'deprecated'] as const;

const levels = choices(...acceptableLevels, 'none', 'not-found', 'unknown');
const licenses = choices('open-source', 'open-core', 'source-available', 'proprietary');
const statuses = choices('active', 'maintenance', 'discontinued');
const deliveries = choices('managed', 'self-managed');

/** Every view, and what its address may say. The whole state of a view stands in its address. */
const shapes = {
  grid: {
    head: 'grid',
    ids: [],
    required: 0,
    parameters: {
      q: text,
      category: list,
      level: levels,
      license: licenses,
      status: statuses,
      delivery: deliveries,
      platform: list,
      group: choice('none', 'license', 'status', 'delivery'),
      sort: choice('matrix', 'name', 'known', 'read'),
    },
  },
  matrix: {
    head: 'matrix',
    ids: [],
    required: 0,
    parameters: { category: list, platform: list, open: text },
  },
  platforms: {
    head: 'platforms',
    ids: [],
    required: 0,
    parameters: { sort: choice('matrix', 'name', 'known', 'statements', 'read') },
  },
  /** A platform; with a category, that cell of it; with a slug, that statement. */
  platform: {
    head: 'platforms',
    ids: ['platform', 'category', 'slug'],
    required: 1,
    /** `capability` asks how the platform supports it, and shows the statements that say so. */
    parameters: { capability: text },
  },
  concept: { head: 'concepts', ids: ['platform', 'concept'], required: 2, parameters: {} },
  offering: { head: 'offerings', ids: ['platform', 'offering'], required: 2, parameters: {} },
  capabilities: { head: 'capabilities', ids: [], required: 0, parameters: { q: text, category: list } },
  capability: { head: 'capabilities', ids: ['capability'], required: 1, parameters: { platform: text } },
  compare: {
    head: 'compare',
    ids: [],
    required: 0,
    parameters: { platform: list, category: list, differences: flag },
  },
  evaluate: {
    head: 'evaluate',
    ids: [],
    required: 0,
    /**
     * `must` and `should` hold capabilities or criteria, `drift-detection:2@native.partial` with a weight and with accepted
     * levels of its own; `set` holds requirement sets.
     */
    parameters: {
      must: list,
      should: list,
      set: list,
      accept: levels,
      delivery: deliveries,
      platform: list,
      same: flag,
      discontinued: flag,
      /** The platforms whose reasons are shown. */
      open: list,
    },
  },
  search: {
    head: 'search',
    ids: [],
    required: 0,
    parameters: { q: text, platform: list, category: list, level: levels, retired: flag },
  },
  about: { head: 'about', ids: [], required: 0, parameters: {} },
} as const satisfies Readonly<Record<string, Shape>>;

export type ViewName = keyof typeof shapes;

export type Route<View extends ViewName = ViewName> = {
  [Name in View]: { readonly view: Name } & Said<(typeof shapes)[Name]>;
}[View];

/** What a new route has to say: the ids; parameters that are left out are at their initial values. */
export type Ask<View extends ViewName> = Partial<Omit<Route<View>, 'view'>>;

const names = Object.keys(shapes) as ViewName[];

/** A view with what is asked of it, and everything else as it is at first. */
export function routeTo<View extends ViewName>(view: View, ask: Ask<View> = {}): Route<View> {
  const { ids, parameters }: Shape = shapes[view];
  const initial = [
    ...ids.map((id) => [id, '']),
    ...Object.entries(parameters).map(([name, parameter]) => [name, parameter.initial]),
  ];
  return { ...Object.fromEntries(initial), ...ask, view };
}

/** What an address asks for: the part behind `#`. Nothing where it is no address of the page; without one, the grid. */
export function parse(hash: string): Route | undefined {
  const { segments, query } = partsOf(hash);
  if (segments.length === 0) return routeTo('grid');
  for (const view of names) {
    const found = read(shapes[view], segments, query);
    if (found) return { ...found, view } as Route;
  }
  return undefined;
}

/** What an address says that the view it leads to does not understand: `sort=colour`. */
export function unreadOf(hash: string): readonly string[] {
  const view = parse(hash)?.view;
  return view === undefined ? [] : unreadIn(shapes[view], partsOf(hash).query);
}

function partsOf(hash: string): { readonly segments: readonly string[]; readonly query: string } {
  const said = hash.replace(/^#?\/*/, '');
  const [path = '', query = ''] = said.split(/\?(.*)/s);
  const whole = path.replace(/\/+$/, '');
  return { segments: whole === '' ? [] : whole.split('/'), query };
}

/** The address of a route, as it stands behind the page's own: `#/platforms/kubeflow`. */
export function format(route: Route): string {
  return `#/${write(shapes[route.view], route)}`;
}

/** The address of a view: what links are made of. */
export function linkTo<View extends ViewName>(view: View, ask: Ask<View> = {}): string {
  return format(routeTo(view, ask) as Route);
}
