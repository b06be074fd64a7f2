import type { FoundWords } from '../../model/wording/found-words.ts';
import { type Check, type CheckedPhrase, ofPhrases } from './check.ts';

/** A rule of the data on the wording of texts, asked of phrases: what it finds is an error, as it would be there. */
export function wordingRule(
  found: (text: string, phrase: CheckedPhrase, check: Check) => Iterable<FoundWords>,
  reason: string,
) {
  return ofPhrases(function* (phrase, check) {
    for (const { words, expected } of found(phrase.text, phrase, check)) {
      yield { severity: 'error', words, reason, expected };
    }
  });
}
