import type { Source } from 'mlops-platforms';

/** Numbers sources by their first mention, as the footnotes of Markdown; a page that is cited twice keeps its number. */
export class Citations {
  readonly #sources = new Map<string, { readonly number: number; readonly source: Source }>();

  /** The numbers of some sources, as they stand in the text. */
  cite(sources: readonly Source[]): string {
    if (sources.length === 0) return ' (no source recorded)';
    const numbers = new Set(sources.map((source) => this.#numberOf(source)));
    return [...numbers].map((number) => `[^${number}]`).join('');
  }

  /** What the numbers lead to. */
  list(): string[] {
    return [...this.#sources.values()].map(({ number, source }) => `[^${number}]: ${entry(source)}`);
  }

  #numberOf(source: Source): number {
    const known = this.#sources.get(source.url);
    if (known) return known.number;
    const number = this.#sources.size + 1;
    this.#sources.set(source.url, { number, source });
    return number;
  }
}

function entry({ title, url, accessed, archive }: Source): string {
  const copy = archive === undefined ? '' : `, archived at <${archive}>`;
  const read = accessed === undefined ? 'not re-read since it was recorded' : `read on ${accessed}`;
  return `${title}: <${url}>${copy} (${read})`;
}
