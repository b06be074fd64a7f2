import { type Expansion, matchKinds } from './expansion.ts';
import type { AskedWord } from './query-words.ts';
import type { SearchedWord } from './search-answer.ts';

/** The meanings of a query's words through which results matched, in the order in which they were met. */
export class MetMeanings {
  /** By word, the meanings met, and the same by their places among all its meanings. */
  readonly #met: Expansion[][];
  readonly #isMet: boolean[][];
  #left: number;

  constructor(terms: readonly (readonly Expansion[])[]) {
    this.#met = terms.map(() => []);
    this.#isMet = terms.map((meanings) => meanings.map(() => false));
    this.#left = terms.reduce((sum, { length }) => sum + length, 0);
  }

  /** Whether every meaning was met. */
  get areAll(): boolean {
    return this.#left === 0;
  }

  /** Whether the meaning at a place among those of a word was met. */
  has(term: number, place: number): boolean {
    return this.#isMet[term]?.[place] === true;
  }

  add(term: number, place: number, meaning: Expansion): void {
    if (this.has(term, place)) return;
    (this.#isMet[term] as boolean[])[place] = true;
    this.#met[term]?.push(meaning);
    this.#left--;
  }

  /** What was found for a word that was asked for; one that says nothing has no term. */
  foundFor({ typed, saysNothing }: AskedWord, term: number): SearchedWord {
    const met = this.#met[term] ?? [];
    const found = matchKinds.find((kind) => met.some(({ by }) => by === kind));
    const as = new Set(met.filter(({ by }) => by === found).map(({ word }) => word));
    return { word: typed, found: found ?? (saysNothing ? 'ignored' : 'nothing'), as: [...as] };
  }
}
