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
export function findingInWords({ place: { file, line, column }, message }: Finding): string {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  return `${place}\n  ${message}`;
}

/** In the order of files and lines, each once. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  const byWords = new Map(findings.map((finding) => [findingInWords(finding), finding]));
  return [...byWords.values()].sort(({ place: a }, { place: b }) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
  });
}
