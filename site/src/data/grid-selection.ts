import type { Route } from '../routes.ts';
import { groupsOf, saying } from './capability-groups.ts';
import type { Cell } from './cells.ts';
import { cellOf, platforms } from './overview.ts';
import type { OverviewCapability, OverviewCategory, PlatformFacts } from './overview-shape.ts';
import { deliveryWords, licenseWords, statusWords } from './words.ts';

/** Columns that stand together, under a head of their own if there are several. */
export interface ColumnGroup {
  readonly name: string;
  readonly platforms: readonly PlatformFacts[];
}

export interface Selection {
  readonly groups: readonly ColumnGroup[];
  readonly columns: readonly PlatformFacts[];
  readonly rows: readonly (readonly [OverviewCategory, readonly OverviewCapability[]])[];
  /** Whether a cell is among those that were asked for; the others step back. */
  readonly isAsked: (cell: Cell) => boolean;
}

/** Which rows and columns of the grid a route shows, and in which order. */
export function selectionOf(route: Route<'grid'>): Selection {
  const groups = grouped(
    route,
    sorted(
      route,
      platforms.filter((platform) => passes(route, platform)),
    ),
  );
  const columns = groups.flatMap((group) => group.platforms);
  const asked = new Set(route.level);
  const isAsked = ({ level }: Cell) => asked.size === 0 || asked.has(level);
  const isSaid = saying(route.q);
  const isShown = ({ category }: OverviewCapability) =>
    route.category.length === 0 || route.category.includes(category);
  const rows = groupsOf(
    (capability) =>
      isShown(capability) &&
      isSaid(capability) &&
      (asked.size === 0 || columns.some(({ id }) => isAsked(cellOf(id, capability.id)))),
  );
  return { groups, columns, rows, isAsked };
}

function passes({ platform, license, status, delivery }: Route<'grid'>, facts: PlatformFacts): boolean {
  const isIn = <T>(chosen: readonly T[], value: T) => chosen.length === 0 || chosen.includes(value);
  return (
    isIn(platform, facts.id) &&
    isIn(license, facts.license) &&
    isIn(status, facts.status.is) &&
    (delivery.length === 0 || facts.deliveries.some((each) => delivery.includes(each)))
  );
}

type Order = (a: PlatformFacts, b: PlatformFacts) => number;

export const orders: Readonly<Record<Exclude<Route<'platforms'>['sort'], 'matrix'>, Order>> = {
  name: (a, b) => a.name.localeCompare(b.name),
  known: (a, b) => b.counts.known - a.counts.known,
  statements: (a, b) => b.counts.statements - a.counts.statements,
  read: (a, b) => (b.read?.[1] ?? '').localeCompare(a.read?.[1] ?? ''),
};

function sorted({ sort }: Route<'grid'>, shown: readonly PlatformFacts[]): readonly PlatformFacts[] {
  return sort === 'matrix' ? shown : shown.toSorted(orders[sort]);
}

function grouped({ group }: Route<'grid'>, shown: readonly PlatformFacts[]): readonly ColumnGroup[] {
  if (group === 'none') return [{ name: '', platforms: shown }];
  const names = groupNames[group];
  const found = new Map(names.map((name) => [name, [] as PlatformFacts[]]));
  for (const platform of shown) found.get(groupOf[group](platform))?.push(platform);
  return [...found].filter(([, own]) => own.length > 0).map(([name, own]) => ({ name, platforms: own }));
}

const bothWays = 'Managed and self-managed';
const noForm = 'No form offered';

const groupNames = {
  license: Object.values(licenseWords),
  status: Object.values(statusWords),
  delivery: [bothWays, ...Object.values(deliveryWords), noForm],
} as const satisfies Record<Exclude<Route<'grid'>['group'], 'none'>, readonly string[]>;

const groupOf: Readonly<Record<keyof typeof groupNames, (platform: PlatformFacts) => string>> = {
  license: ({ license }) => licenseWords[license],
  status: ({ status }) => statusWords[status.is],
  delivery: ({ deliveries: [first, second] }) => {
    if (first === undefined) return noForm;
    return second === undefined ? deliveryWords[first] : bothWays;
  },
};
