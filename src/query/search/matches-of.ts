import { describe } from '../../errors/describe.ts';
import { InvalidArgumentError } from '../../errors/invalid-argument-error.ts';
import { placedWords } from './placed-words.ts';
import { rangesOf, type TextRange } from './ranges.ts';
import type { MatchedTerm, SearchResult } from './search-answer.ts';
import { type Way, wayOf } from './way.ts';

/** Where the text of a result says what a searched word was found by. */
export interface TermMatch {
  /** One of the result's `terms`. */
  readonly term: MatchedTerm;
  /**
   * The parts of `feature.text` that are to the searched word what `term.by` says, in order; none overlaps another, and
   * `text.slice(start, end)` cuts each out. None, where the text does not say it itself: it was found by a name of a
   * capability, a platform, a concept or a source, or by the slug.
   */
  readonly ranges: readonly TextRange[];
}

/**
 * Where the text of a result of `searchFeatures` says each of its `terms`, in their order: what to mark. It is worked out
 * anew each time, and only for the results that are asked about.
 *
 * @throws InvalidArgumentError for what is no such result: it has to have its own `terms`, which JSON and messages between
 * threads do not keep
 */
export function matchesOf(result: SearchResult): readonly TermMatch[] {
  const { way, text } = foundBy(result);
  if (!way || typeof text !== 'string') {
    throw new InvalidArgumentError('result', describe(result), 'a result of searchFeatures with its own terms');
  }
  const words = placedWords(text);
  return Object.freeze(
    way.terms.map((term, place) => {
      const [asked, meanings] = way.met[place] as (typeof way.met)[number];
      return Object.freeze({ term, ranges: rangesOf(way.index, words, asked, meanings, term.by) });
    }),
  );
}

/** How a result was found, and its text. Anything may be given: what cannot even be read was found by no search. */
function foundBy(result: SearchResult): { readonly way?: Way | undefined; readonly text?: unknown } {
  try {
    return { way: wayOf(result.terms), text: result.feature.text };
  } catch {
    return {};
  }
}
