/** Full stops that end no sentence, as what stands before the one that may. */
const abbreviation = /(?:^|[\s("'])(?:e\.g|i\.e|etc|vs|cf|approx|incl|resp|no|nos|fig|inc|ltd|corp|co|ca|v|\p{Lu})$/iu;

/** The sentences of a text, as they stand in it: a full stop ends one where a capital or a number begins the next. */
export function sentencesOf(text: string): readonly string[] {
  const sentences: string[] = [];
  let start = 0;
  for (const { 0: end, index } of text.matchAll(/[.!?]["'”’)\]]?\s+(?=["'“‘(]?[\p{Lu}\p{N}])/gu)) {
    if (text[index] === '.' && abbreviation.test(text.slice(Math.max(start, index - 12), index))) continue;
    sentences.push(text.slice(start, index + end.length).trim());
    start = index + end.length;
  }
  const last = text.slice(start).trim();
  return last === '' ? sentences : [...sentences, last];
}
