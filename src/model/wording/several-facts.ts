import type { Wording } from './found-words.ts';
import { sentencesOf } from './sentences.ts';

/** What a text says behind its first sentence: each statement is one sentence. */
export const furtherSentencesIn: Wording = function* (text) {
  const sentences = sentencesOf(text);
  const [, ...others] = sentences;
  if (others.length === 0) return;
  const words = others.join(' ');
  yield {
    words,
    start: text.trimEnd().length - words.length,
    found: `${sentences.length} sentences`,
    expected: 'one fact a statement: a line of its own for each, with its own links',
  };
};

/** What a semicolon joins to the fact before it, sentence by sentence. */
export const joinedFactsIn: Wording = function* (text) {
  let from = 0;
  for (const sentence of sentencesOf(text)) {
    const place = text.indexOf(sentence, from);
    from = place + sentence.length;
    const semicolon = sentence.indexOf('; ');
    if (semicolon < 0) continue;
    const words = sentence.slice(semicolon);
    yield {
      words,
      start: place + semicolon,
      found: `'${words}' behind another fact`,
      expected: 'two statements, if the second says more than the limit of the first',
    };
  }
};
