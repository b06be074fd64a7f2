import type { Content } from '../content.ts';
import type { Platform } from '../platform.ts';
import type { Rule } from './problem.ts';
import { eachText } from './walk.ts';

/** What leads over to the other side of a comparison. */
const lead =
  /(?<![\w-])(?:(?:better|faster|cheaper|easier|simpler|quicker|smarter|stronger|safer|broader|richer|more (?:advanced|powerful|complete|comprehensive|flexible|scalable|secure|reliable|mature|capable|features)|less (?:expensive|complex)) (?:[\w-]+ ){0,3}?than|superior to|unlike|in contrast to|as opposed to|compared (?:to|with)|ahead of|outperform(?:s|ed|ing)?|outclass(?:es)?|beats|surpass(?:es|ed)?)\s+(?:(?:on|in|with|using) )?(?:the )?/gi;

/** These also stand between what a platform works on, so that a name behind them is not yet a rival's. */
const isNeutral = /^(?:compared|ahead)/i;

/** Who is better than something judges, whatever that is. */
const isVerdict = /^(?:better than|superior)/i;

/** Rivals that are not named. */
const rivals =
  /^(?:(?:its|their|any|some|nearly) )*(?:(?:other|competing|comparable|rival|traditional|conventional|all|many|most) (?:[\w-]+ ){0,2}?(?:platform|tool|vendor|product|solution|framework|provider|supplier|offering)s?|(?:all )?(?:rivals?|competitors?|competition|peers|others))(?![\w-])/i;

/** A name of somebody's. */
const name = /^[A-Z][\w-]*/;

/** What is written so is rather a technique: GPU, REST. */
const abbreviation = /^[A-Z\d-]{2,}$/;

/** No text sets its platform against others: what those do stands with them. Its own products may be compared. */
export const textsCompareNoRivals: Rule = function* (content) {
  const namesOfAll = Object.values(content.platforms).flatMap(namesOf);
  for (const { text, path } of eachText(content)) {
    for (const { 0: words, index } of text.matchAll(lead)) {
      const other = text.slice(index + words.length);
      const rival = rivals.exec(other)?.[0] ?? rivalNamed(other, platformAt(content, path), namesOfAll, words);
      if (rival === undefined) continue;
      yield { path, message: `found the comparison '${words}${rival}', expected what the platform itself does` };
    }
  }
};

/** The name at the beginning of a text, if it is somebody else's. */
function rivalNamed(
  text: string,
  own: Platform | undefined,
  namesOfAll: readonly string[],
  words: string,
): string | undefined {
  const word = name.exec(text)?.[0];
  if (word === undefined) return undefined;
  const isWord = new RegExp(`(?<!\\w)${word}(?!\\w)`, 'i');
  if (own !== undefined && wordsOf(own).some((other) => isWord.test(other))) return undefined;
  if (namesOfAll.some((other) => isWord.test(other))) return word;
  if (isNeutral.test(words)) return undefined;
  return abbreviation.test(word) && !isVerdict.test(words) ? undefined : word;
}

function platformAt(content: Content, path: string): Platform | undefined {
  const [kind, id = ''] = path.split('/');
  return kind === 'platforms' ? content.platforms[id] : undefined;
}

function namesOf({ name, names }: Platform): string[] {
  return [name, ...names.map((other) => other.name)];
}

/** The names of a platform and of all that belongs to it. */
function wordsOf(platform: Platform): string[] {
  const { offerings, introduction } = platform;
  return [
    ...namesOf(platform),
    ...Object.values(offerings).map((offering) => offering.name),
    ...introduction.concepts.flatMap(({ term, aliases }) => [term, ...aliases]),
  ];
}
