import overview from 'explorer:overview';
import type { Level } from 'mlops-platforms/levels';
import { type Cell, unpackColumn } from './cells.ts';
import type { OverviewCapability, OverviewCategory, PlatformFacts } from './overview-shape.ts';

export const { version, hash, updated, correction, files } = overview;

/** What each level means, in words that follow it. */
export const meanings: Readonly<Record<Level, string>> = overview.meanings;

/** Every level, strongest first. */
export const levels = Object.keys(meanings) as readonly Level[];

export const platforms: readonly PlatformFacts[] = overview.platforms;
export const categories: readonly OverviewCategory[] = overview.categories;
export const capabilities: readonly OverviewCapability[] = overview.capabilities;

const platformsById = new Map(platforms.map((platform) => [platform.id, platform]));
const categoriesById = new Map(categories.map((category) => [category.id, category]));
const capabilitiesById = new Map(capabilities.map((capability) => [capability.id, capability]));
const places = new Map(capabilities.map(({ id }, place) => [id, place]));
const criteria = capabilities.map((capability) => capability.criteria);
const columns = new Map(
  overview.platforms.map(
    ({ id, column, offerings }) => [id, unpackColumn(column, { offerings: Object.keys(offerings), criteria })] as const,
  ),
);
const unknown: Cell = { level: 'unknown' };

export const platformOf = (id: string): PlatformFacts | undefined => platformsById.get(id);
export const categoryOf = (id: string): OverviewCategory | undefined => categoriesById.get(id);
export const capabilityOf = (id: string): OverviewCapability | undefined => capabilitiesById.get(id);

/** What is answered about a capability of a platform. */
export function cellOf(platform: string, capability: string): Cell {
  return columns.get(platform)?.[places.get(capability) ?? -1] ?? unknown;
}

/** The capabilities by their categories, in the order of the matrix; a category without any is left out. */
export const capabilitiesByCategory: readonly (readonly [OverviewCategory, readonly OverviewCapability[]])[] =
  categories.flatMap((category) => {
    const own = capabilities.filter((capability) => capability.category === category.id);
    return own.length === 0 ? [] : [[category, own] as const];
  });
