import {
  type Capability,
  capabilities,
  categories,
  findFeatures,
  type Offering,
  platforms,
  products,
  requirementSets,
} from 'mlops-platforms';
import { describe } from '../../errors/describe.ts';
import { statusInWords } from '../../report/platform-words.ts';
import type { Answer } from '../command.ts';
import { type list, listings } from '../commands/list.ts';
import { idOf } from '../ids.ts';
import { blank, joined, type Line, line, styled } from '../layout/line.ts';
import { type Cell, table } from '../layout/table.ts';
import { hintFor, UsageError } from '../usage-error.ts';
import { offeringTables } from './offerings.ts';

type Listing = (typeof listings)[number];

export const answer: Answer<typeof list> = ({ words: [asked, within] }) => {
  const kind = asked === undefined ? undefined : listingOf(asked);
  if (kind === 'offerings') {
    const platform = within === undefined ? undefined : idOf('platform', within);
    const chosen = Object.values(platforms).filter(({ id }) => platform === undefined || id === platform);
    const offerings = chosen.flatMap(({ id, offerings: all }) =>
      Object.entries(all).map(([key, offering]) => ({ id: `${id}/${key}`, platform: id, ...offering })),
    );
    return { value: { offerings }, shown: ({ width }) => offeringTables(chosen, width) };
  }
  if (within !== undefined)
    throw new UsageError(`${describe(within)} is one word too many: only offerings are listed by platform`);
  const kinds = kind === undefined ? (Object.keys(records) as (keyof typeof records)[]) : [kind];
  return {
    value: Object.fromEntries(kinds.map((one) => [keys[one] ?? one, Object.values(records[one])])),
    shown: ({ width }) =>
      kind === undefined
        ? [...platformTable(width), blank, ...categoryTable(width, 'capabilities')]
        : tables[kind](width),
  };
};

const records = { platforms, categories, capabilities, products, 'requirement-sets': requirementSets };

/** What JSON calls a kind that is typed with a hyphen. */
const keys: Readonly<Record<string, string>> = { 'requirement-sets': 'requirementSets' };

const tables: Readonly<Record<keyof typeof records, (width: number) => Line[]>> = {
  platforms: platformTable,
  categories: (width) => categoryTable(width, 'hint'),
  capabilities: capabilityTables,
  products: productTable,
  'requirement-sets': requirementSetTable,
};

function listingOf(asked: string): Listing {
  const listing = listings.find((kind) => kind === asked);
  if (listing) return listing;
  throw new UsageError(`cannot list ${describe(asked)}; ${hintFor(asked, listings)}`);
}

function platformTable(width: number): Line[] {
  const columns = [
    { heading: 'platform' },
    { heading: 'vendor, licence' },
    { heading: 'forms' },
    { heading: 'statements', numeric: true },
  ] as const;
  const rows = Object.values(platforms).map(({ id, name, vendor, license, status, offerings }): Cell[] => [
    [
      line(styled(id, 'bold')),
      line(name),
      ...(status.is === 'active' ? [] : [line(styled(statusInWords(status), 'red'))]),
    ],
    [line(vendor), line(license)],
    formsIn(offerings),
    [line(countOf({ platforms: [id] }))],
  ]);
  return table(columns, rows, width);
}

/** The whole platform in each form of delivery, and who runs it. */
function formsIn(offerings: Readonly<Record<string, Offering>>): Cell {
  const forms = Object.values(offerings).filter(({ standing }) => standing === 'form');
  if (forms.length === 0) return [line(styled('one', 'dim'))];
  return forms.map(({ name, delivery, status }) => {
    const facts = [delivery, statusInWords(status)].filter(Boolean).join(', ');
    return line(`· ${name}`, facts === '' ? '' : styled(`, ${facts}`, 'dim'));
  });
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

function requirementSetTable(width: number): Line[] {
  const columns = [{ heading: 'requirement set' }, { heading: 'asks for' }];
  const rows = Object.values(requirementSets).map(({ id, name, capabilities: listed }): Cell[] => [
    [line(styled(id, 'bold'))],
    [line(name), listedIds(listed)],
  ]);
  return table(columns, rows, width);
}

function productTable(width: number): Line[] {
  const counts = new Map<string, number>();
  for (const { support } of findFeatures()) {
    const through = new Set(Object.values(support).flatMap((claim) => claim?.via ?? []));
    for (const id of through) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const columns = [
    { heading: 'product' },
    { heading: 'name, vendor' },
    { heading: 'statements', numeric: true },
  ] as const;
  const rows = Object.values(products).map(({ id, name, vendor, status }): Cell[] => [
    [line(styled(id, 'bold')), ...(status.is === 'active' ? [] : [line(styled(statusInWords(status), 'red'))])],
    [line(name), ...(vendor === name ? [] : [line(styled(vendor, 'dim'))])],
    [line(String(counts.get(id) ?? 0))],
  ]);
  return table(columns, rows, width);
}

function capabilitiesOf(category: string): Capability[] {
  return Object.values(capabilities).filter((capability) => capability.category === category);
}

function idsIn(category: string): Line {
  return listedIds(capabilitiesOf(category).map(({ id }) => id));
}

function listedIds(ids: readonly string[]): Line {
  return joined(
    ids.map((id) => line(id)),
    { text: ', ' },
  );
}

function countOf(filter: Parameters<typeof findFeatures>[0]): string {
  return String(findFeatures(filter).length);
}
