import { asName, withoutBrackets } from '../../content/names.ts';
import type { Content } from '../../model/content.ts';
import type { PlatformNames } from './concordance.ts';
import { isFunctionWord } from './function-words.ts';
import type { Root } from './postings.ts';

/** A name that is an acronym: others may end in the same one. */
const acronym = /^\p{Lu}{2,4}$/u;

/**
 * The names of the platforms and of their offerings: but single words, and names of offerings, only if a word of them stands
 * in statements about this platform more than in those about others. “Batch endpoints” stands for none: who types it may
 * well mean something else. So does an acronym behind another one in a statement about another platform: “PCI DSS”.
 */
export function platformNamesOf(
  { platforms }: Content,
  starts: readonly number[],
  texts: readonly string[],
  rootsOf: (name: string) => readonly Root[],
): PlatformNames {
  const found = new Map<string, number[]>();
  Object.values(platforms).forEach(({ id, name, names, offerings }, place) => {
    const [start, end] = [starts[place] as number, starts[place + 1] as number];
    const tells = ({ occurrences }: Root) => {
      let own = 0;
      for (let at = 0; at < occurrences.length; at += 2) {
        const document = occurrences[at] as number;
        if (document >= start && document < end) own++;
      }
      return own > occurrences.length / 4;
    };
    const own = [id, name, ...names.map((other) => other.name)];
    const ofOfferings = Object.values(offerings).flatMap((offering) => [offering.name, withoutBrackets(offering.name)]);
    const tellsItself = (each: string) => rootsOf(each).some(tells);
    const telling = [
      ...own.filter((each) => each.includes(' ') || tellsItself(each)),
      ...ofOfferings.filter(tellsItself),
    ];
    for (const spelt of new Set(telling.map(asName))) {
      if (!isFunctionWord(spelt)) found.set(spelt, [...(found.get(spelt) ?? []), place]);
    }
    for (const short of telling.filter((each) => acronym.test(each))) {
      const longer = new RegExp(`\\p{Lu}{2,}[ -]${short}(?!\\p{L})`, 'gu');
      texts.forEach((text, document) => {
        if ((document >= start && document < end) || !text.includes(short)) return;
        for (const [other] of text.matchAll(longer)) if (!found.has(asName(other))) found.set(asName(other), []);
      });
    }
  });
  return found;
}
