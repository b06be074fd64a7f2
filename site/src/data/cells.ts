import type { Level } from 'mlops-platforms/levels';

/** What is answered about one capability of one platform, without the statements: a cell of the package's grid. */
export interface Cell {
  readonly level: Level;
  readonly only?: readonly string[];
  readonly except?: readonly string[];
  readonly alone?: true;
  readonly limited?: true;
  readonly contested?: true;
  /** The criteria that a limited level does not show. */
  readonly missing?: readonly string[];
  readonly lookedOn?: string;
}

/**
 * What is more to say of a cell: some of `alone`, `limited` and `contested`, as the sum of 1, 2 and 4; then the places of
 * the offerings that it is limited to, of those that it is denied for, and of the criteria that it does not show.
 */
type Details = readonly [marks: number, ...lists: (readonly number[])[]];

/** What the places in packed cells are places of. */
export interface ColumnNames {
  /** The keys of the platform's offerings. */
  readonly offerings: readonly string[];
  /** The criteria of each capability's bar, by the place of the capability. */
  readonly criteria: readonly (readonly string[])[];
}

/**
 * A column of the grid as the page loads it. Most cells are a level and nothing else, so that they take one letter each:
 * a grid of 44 platforms has more than five thousand of them.
 */
export interface PackedColumn {
  /** A letter for each capability, in their order. */
  readonly levels: string;
  /** What is more to say of some cells, by the place of the capability. */
  readonly details: Readonly<Record<number, Details>>;
  /** The days of searches that found nothing, each with the places of the capabilities that were searched for. */
  readonly looked: Readonly<Record<string, readonly number[]>>;
}

const letters: Readonly<Record<Level, string>> = {
  native: 'n',
  preview: 'v',
  partial: 'p',
  integration: 'i',
  custom: 'c',
  deprecated: 'd',
  none: 'x',
  'not-found': '-',
  unknown: '?',
};

const levelsByLetter = new Map(Object.entries(letters).map(([level, letter]) => [letter, level as Level]));

export function packColumn(cells: readonly Cell[], { offerings, criteria }: ColumnNames): PackedColumn {
  const details: Record<number, Details> = {};
  const looked: Record<string, number[]> = {};
  cells.forEach(({ lookedOn, only = [], except = [], missing = [], alone, limited, contested }, place) => {
    const marks = (alone ? 1 : 0) + (limited ? 2 : 0) + (contested ? 4 : 0);
    const lists = [placesOf(only, offerings), placesOf(except, offerings), placesOf(missing, criteria[place] ?? [])];
    while (lists.at(-1)?.length === 0) lists.pop();
    if (marks > 0 || lists.length > 0) details[place] = [marks, ...lists];
    if (lookedOn === undefined) return;
    looked[lookedOn] ??= [];
    looked[lookedOn].push(place);
  });
  return { levels: cells.map(({ level }) => letters[level]).join(''), details, looked };
}

export function unpackColumn({ levels, details, looked }: PackedColumn, names: ColumnNames): readonly Cell[] {
  const { offerings, criteria } = names;
  const days = new Map(Object.entries(looked).flatMap(([day, places]) => places.map((place) => [place, day])));
  return [...levels].map((letter, place) => {
    const lookedOn = days.get(place);
    const [marks, only = [], except = [], missing = []] = details[place] ?? [0];
    return {
      level: levelsByLetter.get(letter) ?? 'unknown',
      ...(only.length > 0 && { only: namesAt(only, offerings) }),
      ...(except.length > 0 && { except: namesAt(except, offerings) }),
      ...(missing.length > 0 && { missing: namesAt(missing, criteria[place] ?? []) }),
      ...(marks & 1 && { alone: true as const }),
      ...(marks & 2 && { limited: true as const }),
      ...(marks & 4 && { contested: true as const }),
      ...(lookedOn !== undefined && { lookedOn }),
    };
  });
}

function placesOf(chosen: readonly string[], names: readonly string[]): readonly number[] {
  return chosen.map((name) => names.indexOf(name));
}

function namesAt(places: readonly number[], names: readonly string[]): readonly string[] {
  return places.flatMap((place) => names[place] ?? []);
}
