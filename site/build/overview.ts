import type { Platform } from 'mlops-platforms';
import { type Coverage, coverage, levelMeanings } from 'mlops-platforms/levels';
import { type Cell, packColumn } from '../src/data/cells.ts';
import type { OverviewShape, PlatformFacts } from '../src/data/overview-shape.ts';
import type { Published } from './published.ts';

/** The data of the first load, as the package answers them. */
export function overviewOf({ matrix, content, version, hash, updated, correction, file }: Published): OverviewShape {
  const { cells } = matrix.supportGrid();
  const counts = coverage(matrix);
  const capabilities = Object.values(content.capabilities);
  const criteria = capabilities.map(({ bar }) => (bar ? [...bar.core, ...bar.also].map(({ id }) => id) : []));
  return {
    ...(version !== undefined && { version }),
    ...(hash !== undefined && { hash }),
    ...(updated !== undefined && { updated }),
    ...(correction !== undefined && { correction }),
    ...(file === undefined && { files: true as const }),
    categories: Object.values(content.categories).map(({ id, name, hint }) => ({ id, name, hint })),
    capabilities: capabilities.map(({ id, name, category, definition, aliases }, place) => {
      return { id, name, category, definition, aliases, criteria: criteria[place] ?? [] };
    }),
    platforms: Object.values(content.platforms).map((platform) => ({
      ...factsOf(platform, counts[platform.id] as Coverage),
      perCategory: Object.keys(content.categories).map((id) => platform.cells[id]?.length ?? 0),
      column: packColumn(
        capabilities.map(({ id }) => cellOf(cells[id]?.[platform.id])),
        { offerings: Object.keys(platform.offerings), criteria },
      ),
    })),
    meanings: levelMeanings,
  };
}

type GridCell = ReturnType<Published['matrix']['supportGrid']>['cells'][string][string];

/** A cell without what says nothing. */
function cellOf(cell: GridCell | undefined): Cell {
  if (cell === undefined) return { level: 'unknown' };
  const { level, only, except, alone, limited, contested, missing, lookedOn } = cell;
  return {
    level,
    ...(only && { only }),
    ...(except && { except }),
    ...(alone && { alone }),
    ...(limited && { limited }),
    ...(contested && { contested }),
    ...(limited && missing.length > 0 && { missing }),
    ...(level === 'not-found' && lookedOn !== undefined && { lookedOn }),
  };
}

function factsOf(platform: Platform, counts: Coverage): Omit<PlatformFacts, 'perCategory'> {
  const { id, name, names, vendor, homepage, license, status, offerings, cells } = platform;
  const forms = Object.values(offerings).filter(
    ({ standing, status }) => standing === 'form' && status?.is !== 'discontinued',
  );
  const days = Object.values(cells)
    .flat()
    .flatMap(({ sources }) => sources.flatMap(({ accessed }) => accessed ?? []))
    .sort();
  const { statements, known, notFound } = counts;
  const [first, last] = [days[0], days.at(-1)];
  return {
    id,
    name,
    vendor,
    homepage,
    otherNames: names
      .filter((each) => each.name !== name)
      .map(({ name, from, until }) => ({ name, ...(from && { from }), ...(until && { until }) })),
    license,
    status: { is: status.is, ...(status.since !== undefined && { since: status.since }) },
    deliveries: [...new Set(forms.flatMap(({ delivery }) => delivery ?? []))],
    offerings: Object.fromEntries(Object.entries(offerings).map(([key, offering]) => [key, offering.name])),
    counts: { statements, known, notFound },
    ...(first !== undefined && last !== undefined && { read: [first, last] as const }),
  };
}
