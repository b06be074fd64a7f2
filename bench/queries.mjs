import { seeded } from './random.mjs';

/** Shorter words are seldom searched for, and too short to be misspelt. */
const shortestWord = 4;

/**
 * What people may type who look for these features: as many queries of each sort, in mixed order.
 *
 * @returns a list of `{ sort, query }`
 */
export function queriesFor(features, capabilities, count, seed) {
  const random = seeded(seed);
  const texts = features.map((feature) => wordsOf(feature.text)).filter((words) => words.length > 0);
  const vocabulary = [...new Set(texts.flat())].filter((word) => word.length >= shortestWord);
  const names = Object.values(capabilities).flatMap(({ name, aliases }) => [name, ...aliases]);

  const phrase = (least, most) => {
    const words = random.pick(texts);
    const length = Math.min(random.between(least, most), words.length);
    const start = random.between(0, words.length - length);
    return words.slice(start, start + length);
  };
  const sorts = {
    'one word': () => random.pick(vocabulary),
    'several words': () => phrase(2, 4).join(' '),
    'an unfinished word': () => {
      const [word, before] = [random.pick(vocabulary), random.next() < 0.5 ? phrase(1, 2) : []];
      return [...before, word.slice(0, random.between(3, word.length - 1))].join(' ');
    },
    'a misspelt word': () => {
      const [word, after] = [random.pick(vocabulary), random.next() < 0.5 ? phrase(1, 1) : []];
      return [misspelt(word, random), ...after].join(' ');
    },
    'a name or synonym of a capability': () => random.pick(names),
  };
  const makers = Object.entries(sorts);
  return Array.from({ length: count }, (_, place) => {
    const [sort, make] = makers[place % makers.length];
    return { sort, query: make() };
  });
}

function wordsOf(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word with one letter left out, doubled, replaced, or swapped with the next. */
function misspelt(word, random) {
  const place = random.between(1, word.length - 2);
  const [before, letter, after] = [word.slice(0, place), word[place], word.slice(place + 1)];
  return random.pick([
    before + after,
    before + letter + letter + after,
    before + random.pick('abcdefghijklmnopqrstuvwxyz') + after,
    before + after[0] + letter + after.slice(1),
  ]);
}
