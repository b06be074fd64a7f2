import {
  type Comparison,
  categories,
  compare as comparisonOf,
  dataset,
  type LocatedFeature,
  type PlatformId,
  platforms,
} from 'mlops-platforms';
import type { Answer } from '../command.ts';
import type { compare } from '../commands/compare.ts';
import { idOf, idsOf } from '../ids.ts';
import { gutter, indented, sideBySide } from '../layout/columns.ts';
import { blank, joined, type Line, line, styled } from '../layout/line.ts';
import { wrap } from '../layout/wrap.ts';
import { names } from './names.ts';
import { rule } from './rule.ts';
import { notesOf, separator } from './statement.ts';
import { type Grid, gridLines } from './support-grid.ts';

/** A column of less is not read with pleasure: platforms that have no room are printed below the others. */
const narrowest = 26;

export const answer: Answer<typeof compare> = ({ words, options }) => {
  const ids = words.map((word) => idOf('platform', word));
  const { differences } = options;
  const asked = { categories: idsOf('category', options.category) };
  const comparison = comparisonOf(ids, { ...asked, ...(differences && { differences }) });
  // What sets two apart is few enough to be read first.
  const opens = differences || comparison.platforms.length === 2;
  const differing = opens ? comparisonOf(ids, { ...asked, differences: true }).differing : undefined;
  const { version, updated, hash } = dataset;
  const origin = line(styled(`mlops-platforms ${version}, data of ${updated}, ${hash.slice(0, 12)}`, 'dim'));
  return {
    value: comparison,
    shown: ({ width }) => {
      const bands = bandsOf(comparison.platforms, width);
      const opening = differing === undefined ? [] : [...differencesIn(differing, width), blank];
      const rows = comparison.categories.flatMap((category) => [
        blank,
        rule(categories[category].name, width),
        ...beside(bands, (id, room) => cell(comparison.cells[category][id], id, room), width),
      ]);
      return [...opening, ...beside(bands, heading, width), ...rows, blank, ...wrap(origin, width)];
    },
  };
};

/** The capabilities on which the platforms differ, with what each has. */
function differencesIn(differing: NonNullable<Comparison<PlatformId>['differing']>, width: number): Line[] {
  if (differing.capabilities.length === 0) return wrap(line('The platforms do not differ in any capability.'), width);
  const count = differing.capabilities.length === 1 ? '1 capability' : `${differing.capabilities.length} capabilities`;
  return [...wrap(line(`The platforms differ in ${count}:`), width), blank, ...gridLines(differing as Grid, width)];
}

/** The platforms in groups of as many as stand side by side. */
function bandsOf(ids: readonly PlatformId[], width: number): (readonly PlatformId[])[] {
  const most = Math.max(1, Math.floor((width + gutter) / (narrowest + gutter)));
  const rows = Math.ceil(ids.length / most);
  const each = Math.ceil(ids.length / rows);
  return Array.from({ length: rows }, (_, row) => ids.slice(row * each, (row + 1) * each));
}

/** Something of each platform, in columns. */
function beside(
  bands: readonly (readonly PlatformId[])[],
  blockOf: (platform: PlatformId, room: number) => Line[],
  width: number,
): Line[] {
  return bands.flatMap((ids, place) => {
    const room = Math.floor((width - gutter * (ids.length - 1)) / ids.length);
    const rows = sideBySide(
      ids.map((id) => blockOf(id, room)),
      ids.map(() => room),
    );
    return place === 0 ? rows : [blank, ...rows];
  });
}

function heading(id: PlatformId, room: number): Line[] {
  const { vendor, license } = platforms[id];
  return [
    ...wrap(line(styled(names.platform(id), 'bold')), room),
    ...wrap(line(styled(`${vendor}, ${license}`, 'dim')), room),
  ];
}

function cell(features: readonly LocatedFeature[], platform: PlatformId, room: number): Line[] {
  const statements = features.flatMap((feature) => [
    ...wrap(line(`· ${feature.text}`), room, 2),
    ...indented(
      wrap(
        joined(
          [notesOf(feature), sourceCount(feature)].filter((part) => part.length > 0),
          separator,
        ),
        room - 2,
      ),
      2,
    ),
  ]);
  const nothing = line(styled('· nothing recorded', 'dim'));
  return [
    ...wrap(line(styled(names.platform(platform), 'cyan')), room),
    ...(statements.length > 0 ? statements : [nothing]),
  ];
}

/** How many pages say so: in terminals that know links, this leads to the first. */
function sourceCount({ sources }: LocatedFeature): Line {
  const text = sources.length === 0 ? 'no source' : sources.length === 1 ? '1 source' : `${sources.length} sources`;
  return [{ text, style: 'dim', href: sources[0]?.url }];
}
