/** Where something stands in the files of the repository. */
export interface Place {
  /** Relative to the repository. */
  readonly file: string;
  /** From 1. */
  readonly line?: number;
  /** From 1. */
  readonly column?: number;
}

/** A mistake in the data: where it stands, what is there and what would be right. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
}

/** As it is printed: the place as editors and terminals link to it, and under it the mistake. */
export function findingInWords({ place, message }: Finding): string {
  return `${placeInWords(place)}\n  ${message}`;
}

function placeInWords({ file, line, column }: Place): string {
  return [file, line, column].filter((part) => part !== undefined).join(':');
}

/** So many places of one mistake are printed: whoever mends these knows where the others are. */
const mostPlaces = 5;

/** All findings as they are printed. One mistake may be found in many places: it is told once, under these. */
export function findingsInWords(findings: readonly Finding[]): string[] {
  const byMessage = new Map<string, Place[]>();
  for (const { place, message } of findings) byMessage.set(message, [...(byMessage.get(message) ?? []), place]);
  return [...byMessage].map(([message, places]) => {
    const shown = places.slice(0, mostPlaces).map(placeInWords);
    const more = places.length - shown.length;
    const others = more === 0 ? [] : [`and ${more} more ${more === 1 ? 'place' : 'places'}`];
    return [...shown, ...others, `  ${message}`].join('\n');
  });
}

/** In the order of files and lines, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const byWords = new Map(findings.map((finding) => [findingInWords(finding), finding]));
  return [...byWords.values()].sort(({ place: a }, { place: b }) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  });
}
