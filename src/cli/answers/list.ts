import { type Capability, capabilities, categories, findFeatures, platforms } from 'mlops-platforms';
import { describe } from '../../query/unknown-id-error.ts';
import type { Answer } from '../command.ts';
import { type list, listings } from '../commands/list.ts';
import { blank, joined, type Line, line, styled } from '../layout/line.ts';
import { table } from '../layout/table.ts';
import { hintFor, UsageError } from '../usage-error.ts';

type Listing = (typeof listings)[number];

export const answer: Answer<typeof list> = ({ words: [asked] }) => {
  const kinds = asked === undefined ? listings : [listingOf(asked)];
  return {
    value: Object.fromEntries(kinds.map((kind) => [kind, Object.values(records[kind])])),
    shown: ({ width }) =>
      asked === undefined
        ? [...platformTable(width), blank, ...categoryTable(width, 'capabilities')]
        : kinds.flatMap((kind) => tables[kind](width)),
  };
};

const records = { platforms, categories, capabilities };

const tables: Readonly<Record<Listing, (width: number) => Line[]>> = {
  platforms: platformTable,
  categories: (width) => categoryTable(width, 'hint'),
  capabilities: capabilityTables,
};

function listingOf(asked: string): Listing {
  const listing = listings.find((kind) => kind === asked);
  if (listing) return listing;
  throw new UsageError(`cannot list ${describe(asked)}; ${hintFor(asked, listings)}`);
}

function platformTable(width: number): Line[] {
  const columns = [
    { heading: 'platform' },
    { heading: 'name' },
    { heading: 'vendor' },
    { heading: 'licence' },
    { heading: 'statements', numeric: true },
  ] as const;
  const rows = Object.values(platforms).map(({ id, name, vendor, license }) =>
    [line(styled(id, 'bold')), line(name), line(vendor), line(license), line(countOf({ platforms: [id] }))].map(
      (cell) => [cell],
    ),
  );
  return table(columns, rows, width);
}

function categoryTable(width: number, beside: 'hint' | 'capabilities'): Line[] {
  const columns = [
    { heading: 'category' },
    { heading: beside === 'hint' ? 'name' : 'capabilities' },
    { heading: 'statements', numeric: true },
  ] as const;
  const rows = Object.values(categories).map(({ id, name, hint }) => {
    const about = beside === 'hint' ? line(hint === '' ? name : `${name}: ${hint}`) : idsIn(id);
    return [line(styled(id, 'bold')), about, line(countOf({ categories: [id] }))].map((cell) => [cell]);
  });
  return table(columns, rows, width);
}

function capabilityTables(width: number): Line[] {
  return Object.values(categories).flatMap(({ id, name }, place) => {
    const rows = capabilitiesOf(id).map((entry) => [[line(styled(entry.id, 'bold'))], [line(entry.definition)]]);
    const columns = [{ heading: name }, { heading: '' }];
    if (rows.length === 0) return [];
    return [...(place === 0 ? [] : [blank]), ...table(columns, rows, width)];
  });
}

function capabilitiesOf(category: string): Capability[] {
  return Object.values(capabilities).filter((capability) => capability.category === category);
}

function idsIn(category: string): Line {
  return joined(
    capabilitiesOf(category).map(({ id }) => line(id)),
    { text: ', ' },
  );
}

function countOf(filter: Parameters<typeof findFeatures>[0]): string {
  return String(findFeatures(filter).length);
}
