/** How the words of texts are written. */
export interface WrittenWords {
  /** Words that are always written with capitals inside: abbreviations, names of techniques. */
  readonly names: readonly string[];
  /**
   * Whether texts write a name in small letters too, as ordinary words, in one word or torn in two: a command now and then
   * does not count.
   */
  readonly isOrdinary: (name: string, small?: string) => boolean;
}

/** A word is known by its spelling if it is written so often, and nearly never in another way. */
const leastTimes = 5;
const leastShare = 0.97;

/** A name may be written in small letters so often, for each time that it is written as it is spelt. */
const mostSmall = 0.05;

/** What the texts of a content tell of how words are written. */
export function spellingsInTexts(texts: readonly string[]): WrittenWords {
  const counts = new Map<string, Map<string, number>>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
      const key = word.toLowerCase();
      const spelt = counts.get(key) ?? new Map<string, number>();
      counts.set(key, spelt);
      spelt.set(word, (spelt.get(word) ?? 0) + 1);
    }
  }
  const names = [...counts.values()].flatMap((spelt) => {
    const [[best, times] = ['', 0]] = [...spelt].sort((a, b) => b[1] - a[1]);
    const all = [...spelt.values()].reduce((sum, count) => sum + count, 0);
    const isKnown = times >= leastTimes && times >= leastShare * all;
    // With a capital inside: one at the beginning alone is also that of a sentence, or of a word in a longer name.
    return isKnown && best.length > 2 && /\p{Ll}|\p{Lu}/u.test(best) && /.\p{Lu}/u.test(best) ? [best] : [];
  });
  const all = ` ${texts.join(' ')} `;
  const ordinary = new Map<string, boolean>();
  const isOrdinary = (name: string, small = name.toLowerCase()) => {
    // Most names begin with a word that texts never write so: these need not be gone through.
    const [word = small] = /[\p{L}\p{M}\p{N}]+/u.exec(small) ?? [];
    if (counts.get(word)?.has(word) !== true) return false;
    const key = `${name} ${small}`;
    const known = ordinary.get(key) ?? (small !== name && timesIn(all, small) > mostSmall * timesIn(all, name));
    ordinary.set(key, known);
    return known;
  };
  return { names, isOrdinary };
}

/** How often words stand in a text by themselves: as a part of a path, a module or another word, they are none. */
function timesIn(text: string, words: string): number {
  let times = 0;
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    const around = `${text[at - 1] ?? ' '}${text[at + words.length] ?? ' '}`;
    if (!/[\p{L}\p{M}\p{N}_./-]/u.test(around)) times++;
  }
  return times;
}
