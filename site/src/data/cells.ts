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

/** What is more to say of a cell, with offerings by their places. */
interface Details extends Pick<Cell, 'alone' | 'limited' | 'contested' | 'missing'> {
  readonly only?: readonly number[];
  readonly except?: readonly number[];
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

/** @param offerings - the keys of the platform's offerings, in their order */
export function packColumn(cells: readonly Cell[], offerings: readonly string[]): PackedColumn {
  const placesOf = (keys: readonly string[]) => keys.map((key) => offerings.indexOf(key));
  const details: Record<number, Details> = {};
  const looked: Record<string, number[]> = {};
  cells.forEach(({ level: _, lookedOn, only, except, ...rest }, place) => {
    const more = { ...rest, ...(only && { only: placesOf(only) }), ...(except && { except: placesOf(except) }) };
    if (Object.keys(more).length > 0) details[place] = more;
    if (lookedOn === undefined) return;
    looked[lookedOn] ??= [];
    looked[lookedOn].push(place);
  });
  return { levels: cells.map(({ level }) => letters[level]).join(''), details, looked };
}

export function unpackColumn({ levels, details, looked }: PackedColumn, offerings: readonly string[]): readonly Cell[] {
  const keysOf = (places: readonly number[]) => places.map((place) => offerings[place] ?? '');
  const days = new Map(Object.entries(looked).flatMap(([day, places]) => places.map((place) => [place, day])));
  return [...levels].map((letter, place) => {
    const lookedOn = days.get(place);
    const { only, except, ...more } = details[place] ?? {};
    return {
      level: levelsByLetter.get(letter) ?? 'unknown',
      ...more,
      ...(only && { only: keysOf(only) }),
      ...(except && { except: keysOf(except) }),
      ...(lookedOn !== undefined && { lookedOn }),
    };
  });
}
