import { type CategoryId, capabilities, categories, type PlatformId, type SupportGrid } from 'mlops-platforms';
import { gutter } from '../layout/columns.ts';
import { displayWidth } from '../layout/display-width.ts';
import { blank, type Line, line, styled } from '../layout/line.ts';
import { filled, packed } from '../layout/packed.ts';
import { table } from '../layout/table.ts';
import { terms } from '../layout/terms.ts';
import { wrap } from '../layout/wrap.ts';
import { abbreviations } from './abbreviations.ts';
import { answerLine, levelLine, levelSpan } from './level.ts';
import { marksOf, symbolKey, symbolOf } from './level-symbols.ts';
import { names, offeringsOf } from './names.ts';
import { rule } from './rule.ts';

/** A grid over this matrix. */
export type Grid = SupportGrid<PlatformId, keyof typeof capabilities>;

/** What a column of words needs to be read without effort. */
const leastForWords = 20;

/** What the names of capabilities need at most before they are broken; most are shorter. */
const roomForNames = 28;

/**
 * Capabilities × platforms by category: in words where they have room, else in symbols under a key. With `missing` the
 * criteria that limited answers miss stand behind the words, or below the symbols.
 */
export function gridLines(grid: Grid, width: number, missing = false): Line[] {
  if (grid.capabilities.length === 0) return [line('No capability matches these filters.')];
  const each = Math.floor((width - roomForNames) / Math.max(1, grid.platforms.length)) - gutter;
  if (each >= leastForWords) return inWords(grid, width, missing);
  return [...inSymbols(grid, width), ...(missing ? missingLines(grid, width) : [])];
}

/** The rows of each category that has some, in the order of the matrix. */
function sections({ capabilities: rows }: Grid): readonly (readonly [title: string, rows: Grid['capabilities']])[] {
  return (Object.keys(categories) as CategoryId[])
    .map(
      (category) => [categories[category].name, rows.filter((id) => capabilities[id].category === category)] as const,
    )
    .filter(([, found]) => found.length > 0);
}

/** A platform with its end, and the offering that its column is limited to. */
function headOf(grid: Grid, platform: PlatformId): string {
  const offering = grid.offerings[platform];
  return offering === undefined
    ? names.platform(platform)
    : `${names.platform(platform)} · ${offeringsOf(platform)(offering)}`;
}

function inWords(grid: Grid, width: number, missing: boolean): Line[] {
  const said = missing ? answerLine : levelLine;
  const columns = [{ heading: '' }, ...grid.platforms.map((id) => ({ heading: headOf(grid, id) }))];
  return sections(grid).flatMap(([title, rows], place) => [
    ...(place === 0 ? [] : [blank]),
    rule(title, width),
    ...table(
      columns,
      rows.map((row) => [
        [line(capabilities[row].name)],
        ...grid.platforms.map((id) => [said(grid.cells[row][id], id)]),
      ]),
      width,
    ),
  ]);
}

/** Wide enough for a head of three letters, or a symbol with two marks, and a space. */
const column = 4;

/** Less room than this beside the symbols breaks nearly every name. */
const leastForNames = 16;

function inSymbols(grid: Grid, width: number): Line[] {
  const short = abbreviations(grid.platforms);
  const cells = grid.platforms.flatMap((platform) => Object.values(grid.cells).map((row) => row[platform]));
  const most = Math.max(1, Math.floor((width - leastForNames) / column));
  return [
    ...symbolKey(cells).flatMap((entry) => wrap(entry, width, 2)),
    ...wrap(line(styled('`support <capability>` names the offerings and shows the evidence.', 'dim')), width),
    blank,
    ...packed(
      grid.platforms.map((id) => line(styled(short.get(id) ?? id, 'bold'), ` ${headOf(grid, id)}`)),
      width,
    ),
    ...sections(grid).flatMap(([title, rows]) =>
      inBands(grid.platforms, most).flatMap((ids) => [
        blank,
        ...symbolRows({ ...grid, platforms: ids }, title, rows, short, width),
      ]),
    ),
  ];
}

/** What limited answers miss, by capability and platform. */
function missingLines(grid: Grid, width: number): Line[] {
  const blocks = grid.capabilities.flatMap((capability) => {
    const limited = grid.platforms.flatMap((id) => {
      const { level, limited, missing } = grid.cells[capability][id];
      if (!limited || missing.length === 0) return [];
      return [[line(headOf(grid, id)), line(levelSpan(level), `, not shown: ${missing.join(', ')}`)] as const];
    });
    if (limited.length === 0) return [];
    const { name } = capabilities[capability];
    return [
      blank,
      ...wrap(line(styled(name, 'bold'), styled(` (${capability})`, 'dim')), width),
      ...terms(limited, width),
    ];
  });
  const isLimited = grid.capabilities.some((row) => grid.platforms.some((id) => grid.cells[row][id].limited));
  const nothing = isLimited
    ? 'What limits these answers is said by statements, and not by criteria: `support <capability>` shows them.'
    : 'No answer is limited.';
  const hint = blocks.length === 0 ? nothing : '`show <capability>` says what its criteria are.';
  return [blank, rule('Not shown', width), ...wrap(line(styled(hint, 'dim')), width), ...blocks];
}

/** The platforms in groups of as many as have room beside each other. */
function inBands(ids: Grid['platforms'], most: number): (typeof ids)[] {
  return Array.from({ length: Math.ceil(ids.length / most) }, (_, band) => ids.slice(band * most, (band + 1) * most));
}

function symbolRows(
  { platforms, cells, capabilities: all }: Grid,
  title: string,
  rows: Grid['capabilities'],
  short: ReadonlyMap<string, string>,
  width: number,
): Line[] {
  const heads = inColumns(platforms.map((id) => [styled(short.get(id) ?? id, 'dim')]));
  const longest = Math.max(...all.map((id) => displayWidth(capabilities[id].name)));
  const room = Math.min(longest + 2, width - column * platforms.length);
  const heading = displayWidth(title) < room ? [rule(title, room - 1)] : wrap(line(styled(title, 'bold')), room - 1);
  return [
    ...besideTheLast(heading, heads, room),
    ...rows.flatMap((row) => {
      const symbols = inColumns(
        platforms.map((id) => [symbolOf(cells[row][id].level), { text: marksOf(cells[row][id]) }]),
      );
      return besideTheLast(wrap(line(capabilities[row].name), room - 1, 2), symbols, room);
    }),
  ];
}

/** What stands beside a name, on the last line of one that needs several. */
function besideTheLast(name: readonly Line[], beside: Line, room: number): Line[] {
  return name.map((part, place) => (place === name.length - 1 ? [...filled(part, room), ...beside] : part));
}

/** Heads or symbols, each under the one above it. */
function inColumns(cells: readonly Line[]): Line {
  return cells.flatMap((cell, place) => (place === cells.length - 1 ? cell : filled(cell, column)));
}
