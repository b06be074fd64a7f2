import type { Rule } from '../../../src/model/rules/problem.ts';
import { eachFeature, eachText } from '../../../src/model/rules/walk.ts';
import { firstOf } from '../../../src/model/wording/found-words.ts';
import { promisesIn } from '../../../src/model/wording/promises.ts';
import { furtherSentencesIn, joinedFactsIn } from '../../../src/model/wording/several-facts.ts';
import { wornPhrasesIn } from '../../../src/model/wording/worn-phrases.ts';

/** No text has a phrase that an engineer would not say, or promises a gain as those do who sell. */
export const textsReadWell: Rule = function* (content) {
  for (const { text, path } of eachText(content)) {
    const phrase = firstOf(wornPhrasesIn(text)) ?? firstOf(promisesIn(text));
    if (phrase) yield { path, message: `found ${phrase.found}, expected ${phrase.expected}` };
  }
};

/** A statement that holds says one fact; those of the history stay as they were joined. */
export const statementsSayOneFact: Rule = function* (content) {
  for (const { feature, live, path } of eachFeature(content)) {
    if (!live) continue;
    const more = firstOf(furtherSentencesIn(feature.text)) ?? firstOf(joinedFactsIn(feature.text));
    if (more) yield { path, message: `found ${more.found}, expected ${more.expected}` };
  }
};
