import type { Month } from '../model/date.ts';
import type { Source } from '../model/source.ts';
import { dayInWords } from './level-words.ts';

/** A source as it is listed at the end of a report, under its number. */
export interface Reference {
  readonly number: number;
  readonly source: Source;
  /** When it came into the matrix, where that is known. */
  readonly recorded: Month | undefined;
}

/** The sources that a report has cited so far. */
export interface Citations {
  /** The references to sources, numbered by their first mention; `recorded` is when what they support was. */
  readonly cite: (sources: readonly Source[], recorded?: Month) => readonly Reference[];
  readonly references: readonly Reference[];
}

export function citations(): Citations {
  const byContent = new Map<string, Reference>();
  const references: Reference[] = [];
  const referenceTo = (source: Source, since: Month | undefined): Reference => {
    const { title, url, dated, version, accessed, gone, archive } = source;
    const recorded = source.recorded ?? since;
    // One page may be listed twice: that it was read for one statement says nothing about another.
    const content = JSON.stringify([
      title,
      url,
      dated,
      version,
      accessed ?? null,
      accessed ? null : recorded,
      gone,
      archive,
    ]);
    const known = byContent.get(content);
    if (known) return known;
    const reference = { number: references.length + 1, source, recorded };
    byContent.set(content, reference);
    references.push(reference);
    return reference;
  };
  return {
    references,
    cite: (sources, recorded) => [...new Set(sources.map((source) => referenceTo(source, recorded)))],
  };
}

/** When a source was read, how old it said it was, and what became of it since, in words. */
export function readingOf({ source, recorded }: Reference): string {
  const { accessed, gone } = source;
  const since = recorded === undefined ? '' : ` ${dayInWords(recorded)}`;
  const read = accessed === undefined ? `not re-read since it was recorded${since}` : `read ${dayInWords(accessed)}`;
  return [read, ...ageInWords(source), ...(gone === undefined ? [] : [`found missing ${dayInWords(gone)}`])].join(', ');
}

/** What a page says of its own age, in words: `dated 2025-03-14`, `about version 2.14`. */
export function ageInWords({ dated, version }: Source): readonly string[] {
  return [
    ...(dated === undefined ? [] : [`dated ${dated}`]),
    ...(version === undefined ? [] : [`about version ${version}`]),
  ];
}
